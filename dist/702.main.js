export const id = 702;
export const ids = [702];
export const modules = {

/***/ 2561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openContext)
});

// EXTERNAL MODULE: ./io/git/repository.js
var repository = __webpack_require__(9807);
// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(8223);
;// CONCATENATED MODULE: ./io/tree-cursor.js
/** Throws if web-tree-sitter no longer has these exports, which an update of it must be tested for. */
function treeCursorCalls(module) {
    const call = (name) => {
        const found = module[`_ts_tree_${name}_wasm`];
        if (typeof found !== "function")
            throw new Error(`web-tree-sitter has no ${name}`);
        return found;
    };
    return {
        root: call("root_node"),
        open: call("cursor_new"),
        close: call("cursor_delete"),
        firstChild: call("cursor_goto_first_child"),
        nextSibling: call("cursor_goto_next_sibling"),
        toParent: call("cursor_goto_parent"),
        kind: call("cursor_current_node_type_id"),
        start: call("cursor_start_index"),
        end: call("cursor_end_index"),
        field: call("cursor_current_field_id"),
        isMissing: call("cursor_current_node_is_missing"),
    };
}
/** Rows being written; grown as needed and kept from file to file. */
const scratch = {
    kind: new Uint16Array(0),
    start: new Uint32Array(0),
    end: new Uint32Array(0),
    next: new Uint32Array(0),
    parent: new Int32Array(0),
    field: new Uint16Array(0),
};
const ERROR_ID = 65535;
function flatten(tree, grammar, calls) {
    const { firstChild, nextSibling, toParent } = calls;
    const missing = grammar.kinds.length - 2;
    const hasError = tree.rootNode.hasError;
    const address = tree[0];
    calls.root(address);
    calls.open(address);
    let row = 0;
    let parent = -1;
    for (;;) {
        if (row === scratch.kind.length)
            grow();
        const id = calls.kind(address);
        const start = (scratch.start[row] = calls.start(address));
        const end = (scratch.end[row] = calls.end(address));
        const isMissing = hasError && start === end && calls.isMissing(address) !== 0;
        scratch.kind[row] = isMissing ? missing : id === ERROR_ID ? missing + 1 : id;
        scratch.field[row] = calls.field(address);
        scratch.parent[row] = parent;
        const here = row++;
        if (firstChild(address)) {
            parent = here;
            continue;
        }
        scratch.next[here] = row;
        let more = nextSibling(address);
        while (!more && parent !== -1) {
            toParent(address);
            scratch.next[parent] = row;
            parent = scratch.parent[parent];
            // The root has no sibling.
            more = parent === -1 ? 0 : nextSibling(address);
        }
        if (!more)
            break;
    }
    calls.close(address);
    return {
        size: row,
        kind: scratch.kind.slice(0, row),
        start: scratch.start.slice(0, row),
        end: scratch.end.slice(0, row),
        next: scratch.next.slice(0, row),
        parent: scratch.parent.slice(0, row),
        field: scratch.field.slice(0, row),
    };
}
function grow() {
    const size = Math.max(1 << 14, scratch.kind.length * 2);
    const grown = (to, from) => (to.set(from), to);
    scratch.kind = grown(new Uint16Array(size), scratch.kind);
    scratch.start = grown(new Uint32Array(size), scratch.start);
    scratch.end = grown(new Uint32Array(size), scratch.end);
    scratch.next = grown(new Uint32Array(size), scratch.next);
    scratch.parent = grown(new Int32Array(size), scratch.parent);
    scratch.field = grown(new Uint16Array(size), scratch.field);
}

;// CONCATENATED MODULE: ./io/grammars.js


/**
 * The SyntaxParser port over web-tree-sitter. The runtime and the grammars are files of `folder`
 * (`web-tree-sitter.js`, `web-tree-sitter.wasm`, `tree-sitter-<id>.wasm`; scripts/grammars.mjs puts them
 * there), loaded on first use and kept for the life of the process.
 */
function loadParser(folder) {
    const loaded = new Map();
    const grammarOf = (id) => {
        const known = loaded.get(id);
        if (known)
            return known;
        const fresh = loadGrammar(folder, id);
        loaded.set(id, fresh);
        return fresh;
    };
    return {
        async parse(id, text) {
            const grammar = await grammarOf(id);
            try {
                return parseNow(grammar, text);
            }
            catch {
                // A trap inside the parser (memory, an assertion of a scanner) leaves it in an unknown state.
                loaded.delete(id);
                return unparsed(grammar.grammar, text);
            }
        },
    };
}
/** web-tree-sitter keeps one WebAssembly instance per process, so we keep one per place it came from. */
const runtimes = new Map();
function runtimeOf(folder) {
    const known = runtimes.get(folder.href);
    if (known)
        return known;
    const fresh = startRuntime(folder);
    runtimes.set(folder.href, fresh);
    return fresh;
}
async function startRuntime(folder) {
    const url = new URL("web-tree-sitter.js", folder).href;
    try {
        const api = (await import(/* webpackIgnore: true */ url));
        // Emscripten turns the options object into the module itself: its exports end up as members of it.
        const module = {};
        await api.Parser.init(module);
        return { api, calls: treeCursorCalls(module) };
    }
    catch (cause) {
        throw cannotLoad("web-tree-sitter", cause);
    }
}
async function loadGrammar(folder, id) {
    const { api, calls } = await runtimeOf(folder);
    try {
        // A path rather than bytes: web-tree-sitter then reads the file with the realm's own Uint8Array.
        const url = new URL(`tree-sitter-${id}.wasm`, folder);
        const language = await api.Language.load(url);
        const parser = new api.Parser();
        parser.setLanguage(language);
        return { grammar: describe(id, language), parser, calls };
    }
    catch (cause) {
        throw cannotLoad(`the grammar "${id}"`, cause);
    }
}
function describe(id, language) {
    // Language.types has holes where a symbol is hidden: Array.from makes them undefined.
    const kinds = Array.from(language.types, (name) => name ?? "");
    return {
        id,
        kinds: [...kinds, "MISSING", "ERROR"],
        named: [...kinds.map((_, kind) => language.nodeTypeIsNamed(kind)), true, true],
        fields: Array.from(language.fields, (name) => name ?? null),
    };
}
function parseNow({ grammar, parser, calls }, text) {
    const tree = parser.parse(text);
    if (!tree)
        throw new Error("no tree");
    try {
        return { text, grammar, lineStarts: lineStartsOf(text), ...flatten(tree, grammar, calls) };
    }
    finally {
        tree.delete();
    }
}
/** The tree of a text that the parser could not get through: one error as long as the text. */
function unparsed(grammar, text) {
    return {
        text,
        grammar,
        size: 1,
        kind: Uint16Array.of(grammar.kinds.length - 1),
        start: Uint32Array.of(0),
        end: Uint32Array.of(text.length),
        next: Uint32Array.of(1),
        parent: Int32Array.of(-1),
        field: Uint16Array.of(0),
        lineStarts: lineStartsOf(text),
    };
}
/** Lines end at \n as git has it, so that the \r of CRLF belongs to its line. */
function lineStartsOf(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return Uint32Array.from(starts);
}
function cannotLoad(what, cause) {
    return new errors/* DefectError */.uR({
        what: `${what} could not be loaded`,
        consequence: "source files cannot be parsed",
        cure: "Check that dist/grammars of this release is complete, and report it if it is",
        cause,
    });
}

// EXTERNAL MODULE: ./io/entry-store/open.js + 1 modules
var entry_store_open = __webpack_require__(9232);
;// CONCATENATED MODULE: ./io/progress.js
/** Work is announced on stderr once it has taken longer than this, in milliseconds. */
const QUIET_FOR = 2_000;
const EVERY = 500;
/** A line that says what is going on: rewritten in place on a terminal, now and then in a log. */
function startProgress(stream, quiet) {
    const began = Date.now();
    let [last, width] = [0, 0];
    const show = (message) => {
        const now = Date.now();
        const due = stream.isTTY ? EVERY : 10 * EVERY;
        if (quiet || now - began < QUIET_FOR || now - last < due)
            return;
        last = now;
        stream.write(stream.isTTY ? `\r${message.padEnd(width)}` : `${message}\n`);
        width = message.length;
    };
    return Object.assign(show, {
        done: () => {
            if (stream.isTTY && width > 0)
                stream.write(`\r${" ".repeat(width)}\r`);
            width = 0;
        },
    });
}

// EXTERNAL MODULE: ./version.js
var version = __webpack_require__(3951);
;// CONCATENATED MODULE: ./commands/open-context.js





/** Wires the ports for a run. */
async function openContext(config, assets) {
    const notices = [];
    return {
        config,
        notices,
        version: version/* VERSION */.x,
        repo: await (0,repository/* openRepository */.h_)(config.repo),
        parser: loadParser(assets),
        store: await (0,entry_store_open/* openIndexStore */.W)(config, (notice) => notices.push(notice)),
        progress: startProgress(process.stderr, config.quiet),
    };
}


/***/ }),

/***/ 9414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nJ: () => (/* binding */ camel),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* unused harmony exports FORMATS, PROTOCOLS, ConfigSchema, kebab */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6944);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(325);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8223);
/* harmony import */ var _scoring_bands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7745);



/** Everything a run can be told, parsed once at the edge and frozen. Types are inferred from here. */
const yesNo = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .trim()
        .toLowerCase()
        .pipe(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["true", "false", "yes", "no", "on", "off", "1", "0"]))
        .transform((value) => ["true", "yes", "on", "1"].includes(value)),
]);
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .optional()
    .transform((value) => (value === undefined || value.trim() === "" ? null : value));
const limit = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("all"), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int().min(1).max(1_000_000)])
    .transform((value) => (value === "all" ? Infinity : value));
const FORMATS = ["text", "json", "markdown", "sarif"];
const PROTOCOLS = ["temporal", "retrospective", "both"];
const ConfigSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default("."),
    base: text,
    head: text,
    diff: text,
    rev: text,
    /** `path:line` of `explain`. */
    place: text,
    /** The commit of `labels`. */
    explain: text,
    /** What `evaluate` tells. */
    protocol: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(PROTOCOLS).default("both"),
    /** Windows of a year each that `train` and `evaluate` test on. */
    windows: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int().min(1).max(10).default(3),
    /** `train`: decide and tell, keep nothing. */
    dryRun: yesNo.default(false),
    /** Folder for the reports of `train`. */
    reportDir: text,
    /** File for the labelled windows of `train`, as JSON lines. */
    dataset: text,
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(FORMATS).default("text"),
    output: text,
    cacheDir: text,
    cache: yesNo.default(true),
    limit: limit.default(50),
    quiet: yesNo.default(false),
    /** Days after which a report says that its adapter is old. */
    adapterMaxAge: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int().min(1).max(100_000).default(45),
    autoDeepen: yesNo.default(true),
    bands: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        critical: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(100),
        high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(100),
        elevated: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(100),
    })
        .default({ ..._scoring_bands_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BANDS */ .Z6 }),
    failOn: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["never", "critical", "high", "new-critical"]).default("never"),
    annotations: yesNo.default(true),
    /** GitHub shows ten of a kind per step. */
    annotationLimit: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int().min(1).max(50).default(10),
    summary: yesNo.default(true),
    reportPath: text,
    sarifPath: text,
});
/**
 * @param values flags or inputs by their camelCase name; undefined ones take their default
 * @param spelling how the caller writes a name, for messages: `--auto-deepen`, `auto-deepen:`
 * @throws UsageError naming the first value that does not fit
 */
function parseConfig(values, spelling) {
    const parsed = ConfigSchema.safeParse(values);
    if (parsed.success) {
        const { data } = parsed;
        return Object.freeze({ ...data, bands: Object.freeze(data.bands) });
    }
    const issue = parsed.error.issues[0];
    const name = String(issue.path[0] ?? "");
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        what: `${spelling(kebab(name))} cannot be ${JSON.stringify(values[name])}`,
        consequence: "nothing was scored",
        cure: `Give it ${expected(name)}`,
    });
}
function kebab(camel) {
    return camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function camel(kebabCase) {
    return kebabCase.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
const EXPECTED = {
    format: `one of ${FORMATS.join(", ")}`,
    failOn: "one of never, critical, high, new-critical",
    limit: "a whole number from 1, or all",
    annotationLimit: "a whole number from 1 to 50",
    adapterMaxAge: "a whole number of days from 1",
    protocol: `one of ${PROTOCOLS.join(", ")}`,
    windows: "a whole number from 1 to 10",
};
function expected(name) {
    return EXPECTED[name] ?? "true or false";
}


/***/ }),

/***/ 8223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hM: () => (/* binding */ ExplainedError),
/* harmony export */   pU: () => (/* binding */ RepositoryError),
/* harmony export */   uR: () => (/* binding */ DefectError)
/* harmony export */ });
/**
 * The few error classes of the product. An error takes facts and writes the sentence: what happened,
 * what it means for the result, and the cure. `exitCode` is the command line's contract.
 */
const EXIT = { done: 0, gateFailed: 1, usage: 2, repository: 3, defect: 70 };
class ExplainedError extends Error {
    what;
    consequence;
    cure;
    constructor(facts) {
        super(sentence(facts), facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = new.target.name;
        this.what = facts.what;
        this.consequence = facts.consequence;
        this.cure = facts.cure;
    }
}
/** A bad flag, ref, diff or configuration: the caller's to mend. */
class UsageError extends ExplainedError {
    exitCode = EXIT.usage;
}
/** The repository cannot be used: not one, too shallow, or git itself failed. */
class RepositoryError extends ExplainedError {
    exitCode = EXIT.repository;
}
/** A state this program should never reach: our fault, to be reported. */
class DefectError extends ExplainedError {
    exitCode = EXIT.defect;
}
/** The one form in which a failure or a notice is told. */
function sentence(facts) {
    return `${facts.what}: ${facts.consequence}. ${facts.cure}.`;
}


/***/ }),

/***/ 3554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   vK: () => (/* binding */ writeAtomically),
/* harmony export */   yA: () => (/* binding */ UNFINISHED)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Suffix of a file that is still being written; a killed run may leave one behind. */
const UNFINISHED = ".tmp";
/**
 * Writes a file so that a reader sees the old content or the new one, never a part: temporary file in the
 * same folder, fsync, rename. Written out rather than taken from npm: write-file-atomic 8 needs Node 22,
 * and neither it nor atomically writes chunks without joining them.
 */
async function writeAtomically(path, chunks) {
    const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}${UNFINISHED}`);
    try {
        // "wx" is O_EXCL: it neither follows nor reuses what somebody else put there.
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(unfinished, "wx", 0o600);
        try {
            for (const chunk of chunks)
                await file.writeFile(chunk);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { force: true }).catch(() => undefined);
        throw error;
    }
    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
}
/** Makes a rename survive a power cut. Not every platform can (Windows), and the entry is only a cache. */
async function syncFolder(folder) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, "r");
        await handle.sync().finally(() => handle.close());
    }
    catch {
        return;
    }
}
/** The whole of a regular file, or its first `limit` bytes. A symbolic link is an error, not followed. */
async function readRegularFile(path, limit = Infinity) {
    // O_NOFOLLOW does not exist on Windows; lstat there leaves a race that needs local write access to win.
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isSymbolicLink())
        throw new Error(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)} is a symbolic link`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
    try {
        const { size } = await file.stat();
        const bytes = Buffer.allocUnsafe(Math.min(size, limit));
        let filled = 0;
        while (filled < bytes.length) {
            const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled);
            if (bytesRead === 0)
                break;
            filled += bytesRead;
        }
        return bytes.subarray(0, filled);
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 5855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ sealedKey),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   q2: () => (/* binding */ HEADER_BYTES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * What a stored entry looks like, in a folder as in the Actions cache: one line of JSON, then the bytes.
 *
 *   {"format":"defect-risk-index","version":1,"key":"…","length":5242880,"sha256":"…"}\n<bytes>
 *
 * The digest tells damage (a cut download, a full disk), not forgery: who can write a cache can sign it too.
 */
const FORMAT = "defect-risk-index";
const VERSION = 1;
/** A key has at most a few hundred characters; a first line beyond this is not ours. */
const MAX_HEADER_BYTES = 8192;
/** The chunks of an entry, to be written one after the other (the payload is not copied). */
function seal(key, bytes) {
    const sha256 = digest(bytes);
    const header = JSON.stringify({ format: FORMAT, version: VERSION, key, length: bytes.length, sha256 });
    return [Buffer.from(`${header}\n`), bytes];
}
/** The payload, a view into `entry`, if it is the one that was sealed. */
function open(entry) {
    const header = readHeader(entry);
    if (header === null)
        return { intact: false, why: "it does not begin as an entry does" };
    if (header.version !== VERSION) {
        return { intact: false, why: `its format version is ${header.version}, this release reads ${VERSION}` };
    }
    const bytes = entry.subarray(header.end);
    if (bytes.length !== header.length) {
        return { intact: false, why: `it holds ${bytes.length} bytes instead of ${header.length}` };
    }
    if (digest(bytes) !== header.sha256)
        return { intact: false, why: "its sha256 does not match its content" };
    return { intact: true, key: header.key, bytes };
}
/** The key an entry claims, from its first bytes alone; null if these are not an entry's. */
function sealedKey(firstBytes) {
    return readHeader(firstBytes)?.key ?? null;
}
const HEADER_BYTES = MAX_HEADER_BYTES;
function readHeader(entry) {
    const end = entry.subarray(0, MAX_HEADER_BYTES).indexOf(0x0a) + 1;
    if (end === 0)
        return null;
    try {
        const header = JSON.parse(Buffer.from(entry.subarray(0, end)).toString("utf8"));
        return isHeader(header) ? { ...header, end } : null;
    }
    catch {
        return null;
    }
}
function isHeader(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const header = value;
    return (header.format === FORMAT &&
        typeof header.version === "number" &&
        typeof header.key === "string" &&
        typeof header.length === "number" &&
        typeof header.sha256 === "string");
}
function digest(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}


/***/ }),

/***/ 7713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   i: () => (/* binding */ message)
/* harmony export */ });
/** The system's code of a failure, e.g. "ENOENT"; undefined if it has none. */
function errorCode(error) {
    return typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;
}
/** What a failure says, on one line. */
function message(error) {
    const told = typeof error === "object" && error !== null && "message" in error ? error.message : error;
    return String(told).replaceAll(/\s+/g, " ").trim();
}


/***/ }),

/***/ 6354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ folderStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./io/entry-store/entry-file.js
var entry_file = __webpack_require__(3554);
// EXTERNAL MODULE: ./io/entry-store/envelope.js
var envelope = __webpack_require__(5855);
// EXTERNAL MODULE: ./io/entry-store/failure.js
var failure = __webpack_require__(7713);
;// CONCATENATED MODULE: ./io/entry-store/folder-notices.js

function damaged(kept, path, why) {
    return {
        code: `${kept.code}-damaged`,
        level: "warning",
        what: `The saved ${kept.name} ${path} was skipped, ${why}`,
        consequence: kept.older,
        cure: "Nothing to do: the next save replaces it",
    };
}
function unreadable(kept, folder, error) {
    return {
        code: `${kept.code}-unreadable`,
        level: "warning",
        what: `The cache folder ${folder} could not be read (${(0,failure/* message */.i)(error)})`,
        consequence: kept.without,
        cure: "Name a folder that this user may read and write as cache-dir",
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./io/entry-store/folder-lock.js






const LOCK = ".lock";
const POLL_MS = 50;
/** The longest a live owner may take between creating the file and writing its name into it. */
const UNNAMED_MS = 5000;
/** The lock, released on disposal; null if another run held it for all of `waitMs`. */
async function acquireLock(folder, options) {
    const path = (0,external_node_path_.join)(folder, LOCK);
    const token = (0,external_node_crypto_.randomUUID)();
    const deadline = Date.now() + options.waitMs;
    for (;;) {
        if (await claim(path, token))
            return { [Symbol.asyncDispose]: () => release(path, token) };
        if (await isStale(path, options.staleMs))
            await evict(path, options.staleMs);
        else if (Date.now() >= deadline)
            return null;
        else
            await (0,external_node_timers_promises_.setTimeout)(POLL_MS);
    }
}
async function claim(path, token) {
    const owner = { token, pid: process.pid, host: (0,external_node_os_.hostname)(), startedAt: Date.now() };
    try {
        await (0,promises_.writeFile)(path, JSON.stringify(owner), { flag: "wx", mode: 0o600 });
        return true;
    }
    catch (error) {
        if ((0,failure/* errorCode */.C)(error) === "EEXIST")
            return false;
        throw error;
    }
}
async function isStale(path, staleMs) {
    const age = await (0,promises_.lstat)(path).then(({ mtimeMs }) => Date.now() - mtimeMs, () => null);
    // Gone meanwhile: nothing to evict, and the next claim decides.
    if (age === null)
        return false;
    const owner = await readOwner(path);
    if (owner === null)
        return age > UNNAMED_MS;
    return age > staleMs || (owner.host === (0,external_node_os_.hostname)() && !isAlive(owner.pid));
}
/**
 * Takes a stale lock away. Two runs may judge the same lock stale, and the slower one would then remove
 * the faster one's new lock: so the file is moved aside first, and put back if it turns out to be alive.
 */
async function evict(path, staleMs) {
    const aside = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        await (0,promises_.rename)(path, aside);
    }
    catch (error) {
        if ((0,failure/* errorCode */.C)(error) === "ENOENT")
            return;
        throw error;
    }
    if (!(await isStale(aside, staleMs)))
        await (0,promises_.link)(aside, path).catch(() => undefined);
    await (0,promises_.rm)(aside, { force: true });
}
async function release(path, token) {
    if ((await readOwner(path))?.token === token)
        await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
}
async function readOwner(path) {
    try {
        const owner = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
        return typeof owner?.pid === "number" && typeof owner.host === "string" ? owner : null;
    }
    catch {
        return null;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: it exists and belongs to somebody else.
        return (0,failure/* errorCode */.C)(error) === "EPERM";
    }
}

// EXTERNAL MODULE: ./io/entry-store/kept.js
var entry_store_kept = __webpack_require__(1675);
;// CONCATENATED MODULE: ./io/entry-store/folder-store.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









const EXTENSION = ".idx";
/** With the digest and the extension well below the 255 bytes that file systems allow. */
const MAX_NAME = 160;
const DIGEST = 12;
/**
 * Entries as files of one folder: a self-hosted runner's disk, or the user's cache folder. Readers take no
 * lock, because entries appear whole; writers do, so that pruning and clearing up meet nobody's half file.
 */
function folderStore(options) {
    const { folder, warn, kept = entry_store_kept/* HISTORY_INDEX */.U, maxBytes = Infinity } = options;
    const { keep = 3, lockWaitMs = 10_000, staleLockMs = 120_000 } = options;
    return {
        kind: "folder",
        async restore(key, prefix) {
            try {
                await refuseSymbolicLink(folder);
                const exact = entryName(key);
                const others = (await newestFirst(folder, prefix)).filter((name) => name !== exact);
                for (const name of [exact, ...others]) {
                    const path = (0,external_node_path_.join)(folder, name);
                    const entry = await readEntry(path, maxBytes, (why) => warn(damaged(kept, path, why)));
                    // Two prefixes may share their sanitised form; the key inside is the one that counts.
                    if (entry !== null && (entry.key === key || entry.key.startsWith(prefix)))
                        return entry;
                }
            }
            catch (error) {
                if ((0,failure/* errorCode */.C)(error) !== "ENOENT")
                    warn(unreadable(kept, folder, error));
            }
            return null;
        },
        async save(key, prefix, bytes) {
            try {
                const env_1 = { stack: [], error: void 0, hasError: false };
                try {
                    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
                    await refuseSymbolicLink(folder);
                    const lock = __addDisposableResource(env_1, await acquireLock(folder, { waitMs: lockWaitMs, staleMs: staleLockMs }), true);
                    if (lock === null) {
                        const why = `another run has been saving to ${folder} for ${lockWaitMs / 1000} s`;
                        return { saved: false, why, cure: "The next run saves it; if none ever does, delete .lock there" };
                    }
                    await clearUnfinished(folder);
                    await (0,entry_file/* writeAtomically */.vK)((0,external_node_path_.join)(folder, entryName(key)), (0,envelope/* seal */.od)(key, bytes));
                    await prune(folder, prefix, keep);
                    return { saved: true };
                }
                catch (e_1) {
                    env_1.error = e_1;
                    env_1.hasError = true;
                }
                finally {
                    const result_1 = __disposeResources(env_1);
                    if (result_1)
                        await result_1;
                }
            }
            catch (error) {
                const why = `the folder ${folder} does not take it (${(0,failure/* message */.i)(error)})`;
                return { saved: false, why, cure: "Name a folder that this user may write to as cache-dir" };
            }
        },
    };
}
/** Letters, digits, dot, dash and underscore: no separator, so that no key leaves the folder. */
function sanitise(text) {
    return text.replace(/[^A-Za-z0-9._-]/g, "_").slice(0, MAX_NAME);
}
/** The digest keeps apart keys that look alike once sanitised, cut, or on a disk that ignores case. */
function entryName(key) {
    const digest = (0,external_node_crypto_.createHash)("sha256").update(key).digest("hex").slice(0, DIGEST);
    return `${sanitise(key)}-${digest}${EXTENSION}`;
}
async function newestFirst(folder, prefix) {
    const start = sanitise(prefix);
    const names = (await (0,promises_.readdir)(folder)).filter((name) => name.startsWith(start) && name.endsWith(EXTENSION));
    const dated = await Promise.all(names.map(async (name) => ({ name, time: await modifiedAt((0,external_node_path_.join)(folder, name)) })));
    return dated.sort((a, b) => b.time - a.time || (a.name < b.name ? 1 : -1)).map(({ name }) => name);
}
/** Another run may prune an entry at any moment; such a one sorts last and is then not found. */
function modifiedAt(path) {
    return (0,promises_.stat)(path).then(({ mtimeMs }) => mtimeMs, () => 0);
}
async function readEntry(path, maxBytes, damagedBecause) {
    let file;
    try {
        file = await (0,entry_file/* readRegularFile */.XF)(path, maxBytes + envelope/* HEADER_BYTES */.q2);
    }
    catch (error) {
        if ((0,failure/* errorCode */.C)(error) !== "ENOENT")
            damagedBecause((0,failure/* message */.i)(error));
        return null;
    }
    const opened = (0,envelope/* open */.ho)(file);
    if (opened.intact)
        return { key: opened.key, bytes: opened.bytes };
    damagedBecause(opened.why);
    return null;
}
/** Keeps the newest entries of a prefix. What cannot be read as an entry of any key goes as well. */
async function prune(folder, prefix, keep) {
    let kept = 0;
    for (const name of await newestFirst(folder, prefix)) {
        const path = (0,external_node_path_.join)(folder, name);
        const start = await (0,entry_file/* readRegularFile */.XF)(path, envelope/* HEADER_BYTES */.q2).catch(() => null);
        const key = start === null ? null : (0,envelope/* sealedKey */.Cs)(start);
        if (key !== null && !key.startsWith(prefix))
            continue;
        if (key !== null && ++kept <= keep)
            continue;
        await (0,promises_.rm)(path, { force: true });
    }
}
/** The lock is ours, so whoever began these files died over them. */
async function clearUnfinished(folder) {
    for (const name of await (0,promises_.readdir)(folder)) {
        if (name.startsWith(".") && name.endsWith(entry_file/* UNFINISHED */.yA))
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
    }
}
/** On a shared runner somebody else's link could make us read or write elsewhere. */
async function refuseSymbolicLink(folder) {
    if ((await (0,promises_.lstat)(folder)).isSymbolicLink())
        throw new Error("it is a symbolic link; name its target");
}


/***/ }),

/***/ 1675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ADAPTER),
/* harmony export */   U: () => (/* binding */ HISTORY_INDEX)
/* harmony export */ });
const HISTORY_INDEX = {
    code: "index",
    name: "history index",
    without: "history is read from the start, which takes longer",
    older: "history is read from an older index or from the start, which takes longer",
};
const ADAPTER = {
    code: "adapter",
    name: "adapter",
    without: "functions are scored by the published baseline alone",
    older: "functions are scored with an older adapter, or by the published baseline alone",
};


/***/ }),

/***/ 9232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openAdapterStore),
  W: () => (/* binding */ openIndexStore)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./io/entry-store/folder-store.js + 2 modules
var folder_store = __webpack_require__(6354);
// EXTERNAL MODULE: ./io/entry-store/kept.js
var kept = __webpack_require__(1675);
;// CONCATENATED MODULE: ./io/entry-store/no-store.js
/** Keeps nothing: `cache: false`, or `--no-cache`. Every run reads the history from its start. */
function noStore() {
    return {
        kind: "none",
        restore: () => Promise.resolve(null),
        save: () => Promise.resolve({
            saved: false,
            why: "caching is off",
            cure: "Set cache to true, or name a cache-dir",
        }),
    };
}

;// CONCATENATED MODULE: ./io/entry-store/open.js





/**
 * Chooses the history index's store: none, a folder (named, or the user's cache folder), or on a GitHub
 * runner the Actions cache, unless a folder is named: that is how a self-hosted runner keeps it on its disk.
 */
async function openIndexStore({ cache, cacheDir }, warn, env = process.env) {
    if (!cache)
        return noStore();
    if (cacheDir !== null)
        return (0,folder_store/* folderStore */.s)({ folder: cacheDir, warn });
    const temporaryFolder = env["RUNNER_TEMP"];
    if (env["GITHUB_ACTIONS"] === "true" && temporaryFolder) {
        // Loaded only here: the cache client alone costs 50 ms of start.
        const { actionsCacheStore } = await __webpack_require__.e(/* import() */ 427).then(__webpack_require__.bind(__webpack_require__, 6427));
        return actionsCacheStore({ temporaryFolder, warn, env });
    }
    return (0,folder_store/* folderStore */.s)({ folder: userFolder(env), warn });
}
/** Chooses the adapters' store, as the index's is chosen. @param maxBytes a larger entry is skipped */
async function openAdapterStore({ cache, cacheDir }, warn, { maxBytes, env = process.env }) {
    if (!cache)
        return noStore();
    if (cacheDir === null && env["GITHUB_ACTIONS"] === "true") {
        const { runnerAdapterStore } = await __webpack_require__.e(/* import() */ 344).then(__webpack_require__.bind(__webpack_require__, 4344));
        return runnerAdapterStore({ warn, maxBytes, env });
    }
    return (0,folder_store/* folderStore */.s)({ folder: cacheDir ?? userFolder(env), warn, maxBytes, kept: kept/* ADAPTER */.K });
}
function userFolder(env) {
    const caches = env["XDG_CACHE_HOME"] ?? env["LOCALAPPDATA"] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache");
    return (0,external_node_path_.join)(caches, "defect-risk");
}


/***/ }),

/***/ 4487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* unused harmony export codeOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8223);



/** Reads a file the user named, or standard input for "-". @throws UsageError if it cannot be read */
async function readInput(path, what) {
    try {
        if (path !== "-")
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
        const chunks = [];
        for await (const chunk of process.stdin)
            chunks.push(chunk);
        return Buffer.concat(chunks);
    }
    catch (cause) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb({
            what: `${what} ${JSON.stringify(path)} cannot be read (${codeOf(cause)})`,
            consequence: "nothing was scored",
            cure: "Give the path of a file, or - for standard input",
            cause,
        });
    }
}
/** Writes a file the user named, whole or not at all. @throws UsageError if it cannot be written */
async function writeOutput(path, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        // Renaming over a device or a pipe would replace it.
        const special = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then((found) => !found.isFile(), () => false);
        if (special)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
        const temporary = `${path}.${process.pid}.tmp`;
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
        }
        finally {
            // Gone after the rename; left over only where the disk is full.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
        }
    }
    catch (cause) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb({
            what: `the output ${JSON.stringify(path)} cannot be written (${codeOf(cause)})`,
            consequence: "the result was computed but not saved",
            cure: "Give --output a path in a folder that can be written, or leave it out to print",
            cause,
        });
    }
}
function codeOf(error) {
    return error.code ?? "unknown error";
}


/***/ }),

/***/ 3166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   b6: () => (/* binding */ PLAIN_DIFF),
/* harmony export */   h5: () => (/* binding */ gitOptions)
/* harmony export */ });
/**
 * How git is run, everywhere: nothing in the repository or the user's configuration may change what it
 * prints or make it run a program, and it never asks a question.
 */
/** Options that stand before the subcommand. */
function gitOptions(root) {
    return [
        // A container's checkout is often owned by another user; this names the one folder we were asked about.
        ["safe.directory", root],
        ["core.fsmonitor", "false"],
        ["core.hooksPath", "/dev/null"],
        ["core.quotePath", "true"],
        ["core.pager", "cat"],
        ["diff.renameLimit", "1000"],
        ["diff.suppressBlankEmpty", "false"],
        ["log.showSignature", "false"],
        ["i18n.logOutputEncoding", "UTF-8"],
        ["color.ui", "false"],
    ].flatMap(([key, value]) => ["-c", `${key}=${value}`]);
}
/** The process environment without anything that redirects git, plus what keeps it silent and stable. */
function gitEnvironment(env = process.env) {
    const kept = Object.entries(env).filter(([name]) => !/^(?:GIT_|EDITOR$|PAGER$|SSH_ASKPASS$|LC_ALL$|LANG)/.test(name) || TRUSTED.has(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: "C",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        // In a partial clone a missing blob is an answer, not a reason to download objects one by one.
        GIT_NO_LAZY_FETCH: "1",
    };
}
/** Set by people for their own ssh and proxies; they steer the transport, not the output. */
const TRUSTED = new Set(["GIT_SSH_COMMAND", "GIT_SSL_CAINFO", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"]);
/** Options that make a diff depend on the two contents only, not on attributes or configuration. */
const PLAIN_DIFF = [
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--text",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    "--submodule=short",
    "--diff-algorithm=myers",
    "--indent-heuristic",
    "--inter-hunk-context=0",
    "--ignore-submodules=none",
    "--no-relative",
];


/***/ }),

/***/ 1951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   X: () => (/* binding */ GitFailure)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8223);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3166);




/** git ended badly. `stderr` is its own words, cut to what a person reads. */
class GitFailure extends _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryError */ .pU {
    stderr;
    constructor(args, how, stderr) {
        const words = stderr.trim().split("\n").slice(-3).join(" ").slice(0, 400);
        super({
            what: `git ${args[0] ?? ""} ${how}${words ? ` (${words})` : ""}`,
            consequence: "a history that may be cut short is not used, so nothing was scored from it",
            cure: "Run `git fsck` in the repository, or fetch it anew, and try again",
        });
        this.stderr = words;
    }
}
/**
 * Runs git for its output as bytes. simple-git asks the short questions; this one is for streams and
 * for input, which it does not offer.
 *
 * @throws GitFailure on a non-zero exit, a signal, or git missing: a short output is never an answer
 */
async function runGit(root, args, run = {}) {
    if (run.spool === undefined)
        return runProcess(root, args, run, "pipe");
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(run.spool, "wx+", 0o600);
    try {
        await runProcess(root, args, run, file.fd);
        // git wrote through the same open file, whose position is now its end.
        const bytes = Buffer.allocUnsafe((await file.stat()).size);
        for (let at = 0; at < bytes.length;) {
            const { bytesRead } = await file.read(bytes, at, bytes.length - at, at);
            if (bytesRead === 0)
                throw new GitFailure(args, "left an output that cannot be read again", "");
            at += bytesRead;
        }
        return bytes;
    }
    finally {
        await file.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(run.spool, { force: true });
    }
}
function runProcess(root, args, { input, onData }, output) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .gitOptions */ .h5)(root), ...args], {
            cwd: root,
            env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .gitEnvironment */ ._K)(),
            stdio: ["pipe", output, "pipe"],
            windowsHide: true,
        });
        const chunks = [];
        let stderr = "";
        let failed = null;
        child.stdout?.on("data", (chunk) => {
            if (!onData) {
                chunks.push(chunk);
                return;
            }
            try {
                onData(chunk);
            }
            catch (error) {
                failed ??= error instanceof Error ? error : new Error(String(error));
                child.kill();
            }
        });
        child.stderr.on("data", (chunk) => (stderr = (stderr + chunk.toString("utf8")).slice(-4000)));
        child.on("error", (error) => reject(new GitFailure(args, "could not be started", error.message)));
        // A child that dies early closes its input first; its exit status tells the story.
        child.stdin.on("error", () => undefined);
        child.on("close", (code, signal) => {
            if (failed)
                reject(failed);
            else if (code !== 0)
                reject(new GitFailure(args, signal ? `was ended by ${signal}` : `failed with status ${code}`, stderr));
            else
                resolve(Buffer.concat(chunks));
        });
        child.stdin.end(input);
    });
}


/***/ }),

/***/ 9807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ tryResolveCommit),
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   bX: () => (/* binding */ commitTime),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony exports askGit, isAncestor */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var simple_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6682);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8223);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3166);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1951);






/** @throws RepositoryError if there is no repository, or git does not answer */
async function openRepository(folder) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)).catch(() => null);
    if (path === null || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory()) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .pU({
            what: `${folder} is not a folder that can be read`,
            consequence: "there is no repository to score",
            cure: "Give the folder of a git repository with --repo",
        });
    }
    const git = (0,simple_git__WEBPACK_IMPORTED_MODULE_2__/* .simpleGit */ .Lp)({
        baseDir: path,
        // gitEnvironment() decides what git sees; simple-git would refuse what it lets through.
        allowEnvironment: Object.keys((0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .gitEnvironment */ ._K)()),
        // Our own fixed options, and what gitEnvironment() trusts the user with; never a repository's.
        unsafe: {
            allowUnsafeFsMonitor: true,
            allowUnsafeHooksPath: true,
            allowUnsafePager: true,
            allowUnsafeConfigPaths: true,
            allowUnsafeSshCommand: true,
        },
        errors: failureOf,
    });
    const top = await nearestWithGitFolder(path);
    const ask = (args) => askGit(git, top, args);
    let facts;
    try {
        facts = await ask(["rev-parse", "--is-bare-repository", "--is-shallow-repository", "--absolute-git-dir"]);
    }
    catch (cause) {
        if (!(cause instanceof _git_process_js__WEBPACK_IMPORTED_MODULE_5__/* .GitFailure */ .X && cause.stderr.includes("not a git repository")))
            throw cause;
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .pU({
            what: `${folder} is not a git repository`,
            consequence: "there is no history to score by",
            cure: "Run inside a repository, give its folder with --repo, or in a workflow put actions/checkout before this step",
            cause,
        });
    }
    const [isBare, shallow, gitDir] = facts.split("\n");
    // Inside a .git folder there is no work tree, although the repository is not bare.
    const workTree = isBare === "true" ? null : await ask(["rev-parse", "--show-toplevel"]).catch(() => null);
    const root = workTree === null ? gitDir : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workTree);
    const partial = await ask(["config", "--get-regexp", "^remote\\..*\\.promisor$"]);
    const origin = await ask(["config", "--get", "remote.origin.url"]);
    const { identity, name, webUrl } = describeOrigin(origin, root);
    return {
        root,
        subfolder: workTree === null ? "" : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"),
        bare: workTree === null,
        shallow: shallow === "true",
        partial: partial !== "",
        identity,
        name,
        webUrl,
        git,
    };
}
/** The folder git will call the top, found without git: it must be named before git agrees to look. */
async function nearestWithGitFolder(path) {
    for (let folder = path;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")).catch(() => null))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return path;
    }
}
/**
 * simple-git takes a failure without words for an empty answer. Status 1 without words is git's "no";
 * any other status, and an end by a signal (no status), is a failure.
 */
function failureOf(error, { exitCode, stdErr }) {
    if (error !== undefined || exitCode === 0)
        return error;
    const words = Buffer.concat(stdErr);
    return exitCode === 1 && words.length === 0 ? undefined : words;
}
/**
 * One short question to git, answered as trimmed text; a "no" is the empty text.
 * @throws GitFailure if git fails, rather than taking a short answer for the answer
 */
async function askGit(git, root, args) {
    const env = Object.fromEntries(Object.entries((0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .gitEnvironment */ ._K)()).filter(([, value]) => value !== undefined));
    try {
        return (await git.env(env).raw([...(0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOptions */ .h5)(root), ...args])).trim();
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        if (!/\bspawn\b.*\bENOENT\b/.test(words))
            throw new _git_process_js__WEBPACK_IMPORTED_MODULE_5__/* .GitFailure */ .X(args, "failed", words);
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .pU({
            what: "git could not be started",
            consequence: "there is no history to score by",
            cure: "Install git, and make sure that it is in PATH",
            cause: error,
        });
    }
}
function ask(repo, args) {
    return askGit(repo.git, repo.root, args);
}
/** Reads `https://host/owner/name(.git)`, `git@host:owner/name`, `ssh://…`; credentials never survive. */
function describeOrigin(origin, root) {
    const match = /^(?:(?:https?|ssh|git):\/\/(?:[^@/]*@)?|[\w.-]+@)([\w.-]+)(?::\d+)?[/:]([^?#]+?)(?:\.git)?\/?$/.exec(origin);
    if (!match)
        return { identity: root, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root.replace(/\/\.git$/, "")), webUrl: null };
    const [, host, path] = match;
    return {
        identity: `${host}/${path}`.toLowerCase(),
        name: path,
        webUrl: /^[\w.-]+\/[\w.-]+$/.test(path) ? `https://${host}/${path}` : null,
    };
}
/**
 * @param ref anything git understands as a commit
 * @throws UsageError if it names none, RepositoryError if there is none to name
 */
async function resolveCommit(repo, ref) {
    const found = (await tryResolveCommit(repo, ref)) ?? (await tryResolveCommit(repo, `refs/remotes/origin/${ref}`));
    if (found !== null && !ref.startsWith("-"))
        return found;
    if ((await ask(repo, ["rev-list", "--all", "--max-count=1"])) === "") {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .pU({
            what: "The repository has no commit",
            consequence: "there is no history to score by",
            cure: "Commit something first",
        });
    }
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb({
        what: ref.startsWith("-")
            ? `the ref ${JSON.stringify(ref)} starts with a dash`
            : `the ref ${JSON.stringify(ref)} names no commit here`,
        consequence: "there is nothing to compare",
        cure: repo.shallow
            ? "Fetch it first (this clone is shallow; `fetch-depth: 0` in actions/checkout brings everything), or name another commit"
            : "Check the spelling with `git rev-parse`, fetch it first, or name another commit",
    });
}
async function tryResolveCommit(repo, ref) {
    if (ref === "" || ref.startsWith("-") || ref.includes("\0"))
        return null;
    try {
        const out = await ask(repo, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
        return /^[0-9a-f]{40,64}$/.test(out) ? out : null;
    }
    catch {
        return null;
    }
}
/** Null if the two share no history (or not as much of it as this clone has). */
async function mergeBase(repo, a, b) {
    const out = await ask(repo, ["merge-base", a, b]);
    return /^[0-9a-f]{40,64}$/m.exec(out)?.[0] ?? null;
}
async function isAncestor(repo, older, newer) {
    return (await mergeBase(repo, older, newer)) === older;
}
/** The branch pull requests go to: the remote's HEAD, else the usual names. Null if none exists. */
async function defaultBranch(repo) {
    const remote = await ask(repo, ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"]);
    const candidates = [
        remote,
        ...["main", "master", "trunk", "develop"].flatMap((name) => [
            `refs/remotes/origin/${name}`,
            `refs/heads/${name}`,
        ]),
    ];
    for (const ref of candidates)
        if (ref !== "" && (await tryResolveCommit(repo, ref)))
            return ref;
    return null;
}
/** Committer date of a commit, seconds since the epoch. */
async function commitTime(repo, commit) {
    const args = ["log", "-1", "--format=%ct", commit];
    const time = await ask(repo, args);
    if (!/^\d+$/.test(time))
        throw new _git_process_js__WEBPACK_IMPORTED_MODULE_5__/* .GitFailure */ .X(args, "gave no date", time);
    return Number(time);
}


/***/ }),

/***/ 6936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bx: () => (/* binding */ shortWeight),
/* harmony export */   nZ: () => (/* binding */ adapterOf),
/* harmony export */   qn: () => (/* binding */ estimateOf),
/* harmony export */   rr: () => (/* binding */ decimals)
/* harmony export */ });
/* unused harmony export holdoutOf */
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5915);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7458);


/** The adapter in two sentences, without the last full stop: which, how old, its weight, how it did. Quotes a commit: escape it. */
function adapterOf(card) {
    if (card === null)
        return "No adapter of this repository was found";
    const { commit, ageDays, trainedOn, holdout } = card;
    const age = ageDays === 0 ? "made today" : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(ageDays, "day")} old`;
    const which = `The ${card.kind} adapter of ${(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commit)} (${age}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(trainedOn, "function")}) has weight ${weightOf(card)}`;
    return `${which}. ${holdout === null ? "No window was there to test it on" : holdoutOf(holdout)}`;
}
function weightOf({ weight, used }) {
    if (weight === 0)
        return "0: the adapter did not help; shown because that is the honest result";
    return used ? shortWeight(weight) : `${shortWeight(weight)}, but is not used for this commit`;
}
function shortWeight(weight) {
    return weight === 0 ? "0" : decimals(weight, 2);
}
/** The one number of each row that can be compared with other reports. */
function holdoutOf({ rows, windows, functions }) {
    const { blend, baseline, linesOfCode } = rows;
    const others = `baseline ${estimateOf(baseline.aucAny)}, lines of code ${estimateOf(linesOfCode.aucAny)}`;
    const where = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(windows, "later window")} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(functions)} functions in the last)`;
    return `AUC over ${where}: with it ${estimateOf(blend.aucAny)}, ${others}`;
}
/** ".768 [.759, .777]" */
function estimateOf(estimate, digits = 3) {
    if (estimate === null)
        return "undefined";
    const { value, low, high } = estimate;
    const interval = low === null || high === null ? "" : ` [${decimals(low, digits)}, ${decimals(high, digits)}]`;
    return decimals(value, digits) + interval;
}
/** Without the zero before the point, as articles write an AUC. */
function decimals(value, digits) {
    return value.toFixed(digits).replace(/^0\./, ".");
}


/***/ }),

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XD: () => (/* binding */ spending)
/* harmony export */ });
/* unused harmony exports bytesOf, fit */
/** UTF-8 bytes of these lines, each with its newline. */
function bytesOf(lines) {
    return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
/** As many rows of the block as fit into `budget` bytes, closed properly; no line at all if nothing fits. */
function fit(block, budget) {
    const { before, rows, after, unlisted = 0, more } = block;
    const frame = bytesOf(before) + bytesOf(after);
    const whole = rows.length > 0 && unlisted === 0;
    if (whole && frame + bytesOf(rows) <= budget)
        return [...before, ...rows, ...after];
    // The count in the line is at its longest when every row is missing.
    let used = frame + bytesOf(["", more(rows.length + unlisted)]);
    let kept = 0;
    for (const row of rows) {
        used += Buffer.byteLength(row) + 1;
        if (used > budget)
            break;
        kept += 1;
    }
    const missing = rows.length - kept + unlisted;
    if (kept === 0) {
        const only = missing > 0 ? [more(missing), ""] : [];
        return bytesOf(only) <= budget ? only : [];
    }
    return [...before, ...rows.slice(0, kept), ...(missing > 0 ? ["", more(missing)] : []), ...after];
}
/** A budget of UTF-8 bytes. */
function spending(maxBytes) {
    let left = maxBytes;
    const take = (lines) => {
        const size = bytesOf(lines);
        if (size > left)
            return [];
        left -= size;
        return lines;
    };
    return { take, takeFitting: (block) => take(fit(block, left)) };
}


/***/ }),

/***/ 2249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/** Code points that terminals draw two cells wide (Unicode East Asian Width W and F, the common blocks, and emoji). */
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** Marks that sit on the character before them. */
const MARK = /\p{M}/u;
/** Cells that the text takes in a terminal. */
function widthOf(text) {
    let cells = 0;
    for (const c of text)
        cells += MARK.test(c) ? 0 : WIDE.test(c) ? 2 : 1;
    return cells;
}
/** Cut to `cells`, keeping the start or the end, the cut marked. */
function cut(text, cells, keep = "start") {
    if (widthOf(text) <= cells)
        return text;
    const characters = keep === "start" ? [...text] : [...text].reverse();
    let used = 1;
    const kept = [];
    for (const c of characters) {
        used += widthOf(c);
        if (used > cells)
            break;
        kept.push(c);
    }
    return keep === "start" ? `${kept.join("")}…` : `…${kept.reverse().join("")}`;
}
function padEnd(text, cells) {
    return text + " ".repeat(Math.max(0, cells - widthOf(text)));
}
function padStart(text, cells) {
    return " ".repeat(Math.max(0, cells - widthOf(text))) + text;
}
/** Word-wrapped to `cells`; the caller has written `indent` before the first line. A word longer than a line stays whole. */
function wrap(text, cells, indent = "") {
    const lines = [];
    let current = "";
    for (const word of text.split(" ")) {
        const longer = current === "" ? word : `${current} ${word}`;
        if (current !== "" && widthOf(longer) + widthOf(indent) > cells) {
            lines.push(current);
            current = word;
        }
        else {
            current = longer;
        }
    }
    return [...lines, current].join(`\n${indent}`);
}


/***/ }),

/***/ 2811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/**
 * Everything a pull request names is hostile: paths, function names, commit subjects, even the reasons
 * and notices that quote them. Each function here makes one string safe for one target; a renderer
 * never prints a foreign string without one of them.
 */
/**
 * Characters a reader cannot see, that reorder their neighbours or drive a terminal: controls, formats
 * (bidi, zero width, tags), line separators, lone surrogates, and the blanks that are not spaces.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFFA0]/gu;
/** An empty comment splits a word for GitHub's mention, issue and link filters and shows nothing. */
const SPLIT = "<!-- -->";
/** Enough for any honest sentence or subject; a longer one is cut, not trusted. Characters. */
const SENTENCE = 400;
/** Longest function name or path shown in full. Characters; git and most languages allow far more. */
const NAME = 120;
/** `text` with every unseen character replaced by its visible code point, e.g. `\u{202E}`. */
function visible(text) {
    return text
        .replaceAll("\t", " ")
        .replace(UNSEEN, (c) => `\\u{${c.codePointAt(0).toString(16).toUpperCase()}}`);
}
/** At most `max` characters (code points) of `text`, the cut marked at its end or at its start. */
function clip(text, max, keep = "start") {
    if (text.length <= max)
        return text;
    // A code point is at most two units: only that much is split up, however long the text is.
    const points = Array.from(keep === "start" ? text.slice(0, 2 * max + 2) : text.slice(-2 * max - 2));
    if (points.length <= max)
        return text;
    return keep === "start" ? `${points.slice(0, max - 1).join("")}…` : `…${points.slice(1 - max).join("")}`;
}
/** Cut before as well as after, so that a name of megabytes costs nothing. */
function plain(text, max = SENTENCE, keep = "start") {
    return clip(visible(clip(text, max, keep)), max, keep).trim();
}
/** Characters told as entities: they begin HTML or a link, cut a table row or open math, backslash or not. */
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "[": "&#91;",
    "]": "&#93;",
    "|": "&#124;",
    $: "&#36;",
};
/** What Markdown or GitHub's filters read in running text: markup, HTML, `@user`, `://`, `www.`, `#1`, `GH-1`. */
const ACTIVE = /[\\`*~]|_(?![^\W_])|(?<![^\W_])_|[&<>[\]|$]|@|:(?=\/\/)|\bwww(?=\.)|#(?=\d)|\bGH-(?=\d)/gi;
/** What would begin a heading, list, rule or underline where a bullet's text starts. */
const LEADING = /^(?=[#+=-])|^\d+(?=[.)](?:\s|$))/;
/** Prose in Markdown, inside a table cell or out: no markup, link, mention, reference or cell break survives. */
function markdownText(text, max = SENTENCE, keep = "start") {
    return plain(text, max, keep)
        .replace(ACTIVE, (found) => ENTITIES[found] ?? (/[\\`*_~]/.test(found) ? `\\${found}` : found + SPLIT))
        .replace(LEADING, "$&\\");
}
/**
 * Code in Markdown, inside a table cell or out. A code span takes nothing as markup but its own
 * backticks; a pipe still ends its cell, and only some parsers read `\|` as one after a backslash.
 * Such names (operators, generics, attacks) are told letter by letter in an element instead.
 */
function markdownCode(text, max = NAME, keep = "start") {
    const shown = plain(text, max, keep);
    if (shown !== "" && !/[`|\\<>&[\]]/.test(shown))
        return `\`${shown}\``;
    return `<code>${shown.replace(/[!-/:-@[-`{-~]/g, (c) => (c === "/" ? c : `&#${c.charCodeAt(0)};`))}</code>`;
}
/** Text in an HTML block, where Markdown is not read. */
function htmlText(text, max = SENTENCE) {
    return plain(text, max).replace(/[&<>"'[\]]/g, (c) => ENTITIES[c]);
}
/** Code in an HTML block (`<summary>`); `<code>` also silences mentions and references. */
function htmlCode(text, max = NAME) {
    return `<code>${htmlText(text, max)}</code>`;
}
/**
 * A terminal or a job's log: no escape sequence, and none of what a runner obeys there, which is a
 * line that begins with `::command` (a word may come to stand there by wrapping) and `##[command]` anywhere.
 */
function terminal(text, max = SENTENCE, keep = "start") {
    return plain(text, max, keep)
        .replace(/(^|\s):(?=:)/g, "$1\\u{3A}")
        .replaceAll("##[", "##\\u{5B}");
}


/***/ }),

/***/ 7366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   T_: () => (/* binding */ reportFunction),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6944);
/* harmony import */ var _scoring_bands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7745);


/* The part of the published shape (report-schema.ts) that describes one function. */
const text = (description) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe(description);
const line = (description) => zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe(description);
const amount = (description) => zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).describe(description);
const sha = "full hexadecimal commit name";
const lines = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    startLine: line("First line, 1-based, at the head."),
    endLine: line("Last line, 1-based and inclusive, at the head."),
})
    .describe("A range of lines to look at.");
const metrics = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    linesOfCode: amount("Lines that hold code: not blank, not comment-only."),
    cyclomaticComplexity: amount("1 + decisions + short-circuit operators; nested functions excluded."),
    cognitiveComplexity: amount("Cognitive complexity (Campbell 2018)."),
    nestingDepth: amount("Deepest nesting of control structures; 0 for a straight line."),
    fanOut: amount("Distinct callee names."),
    parameters: amount("Declared parameters."),
})
    .describe("Structure of the function at the head.");
const fix = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    sha: text(`The fix's ${sha}.`),
    date: text("ISO 8601 date of the fix."),
    subject: text("First line of the fix's message, as written."),
})
    .describe("A past fix of this function.");
const history = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    touches: amount("Commits with a substantive change in the function."),
    fixes: amount("Those of them that fixed something."),
    authors: amount("Distinct authors of the touches."),
    lastTouched: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("ISO 8601 date of the last touch; null without history."),
    lastFixes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fix).describe("Newest first, at most three."),
})
    .describe("The function's past, up to the base of the change.");
const contribution = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    feature: text('Key of the feature table, e.g. "touches-90-days", or "learned-adapter".'),
    label: text("The feature in plain words."),
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .describe("The raw value in the feature's own unit; the adapter's in deviations from the mean."),
    rank: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .max(1)
        .describe("Percentile rank of the value in the repository, before any flip of sign."),
    contribution: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("Its part of the score; unit-free."),
})
    .describe("One feature's part of the score.");
const reportFunction = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: text("Path from the repository's root, with forward slashes."),
    name: text("Qualified name, e.g. `QuerySet.update_or_create`."),
    startLine: line("First line of the function, 1-based, at the head."),
    endLine: line("Last line of the function, 1-based and inclusive, at the head."),
    language: text("Language of the file."),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["new", "edited", "unchanged"]).describe("What the change does to the function."),
    percentile: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .max(100)
        .describe("Percent of the repository's functions with a lower score: how fragile it is."),
    band: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_scoring_bands_js__WEBPACK_IMPORTED_MODULE_0__/* .BANDS */ .ZN).describe("How the percentile is spoken of."),
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("Sum of the contributions; unit-free, comparable within one repository only."),
    changeScore: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .nullable()
        .describe("Orders the functions inside one change by which edit is likely to need repair; null outside one."),
    addedLines: amount("Substantive lines (not blank, not comment-only) that the change adds in the function."),
    flagged: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("True if high within the change and in a notable band: look here first."),
    metrics,
    history,
    contributions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(contribution).describe("Largest absolute value first; they sum to `score`."),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .describe("The top reasons in plain words with their numbers, at most three."),
    hunks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(lines).describe("Where the change touches the function, at the head."),
})
    .describe("A scored function.");


/***/ }),

/***/ 8186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson),
/* harmony export */   r: () => (/* binding */ publishedJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8223);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7461);



/** The report as published JSON. */
function renderJson(report) {
    return publishedJson(report, _report_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .reportSchema */ .Qh);
}
/**
 * A result as published JSON: keys in the schema's order whatever order they were built in, two
 * spaces, a newline at the end. A result that breaks its own contract (a NaN, a line 0) is our defect
 * and is told here rather than by the program that reads the file.
 */
function publishedJson(result, shape) {
    const checked = shape.safeParse(result);
    if (!checked.success) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DefectError */ .uR({
            what: "the report does not fit its own schema",
            consequence: "no JSON report was written",
            cure: `Please report this with the following detail: ${zod__WEBPACK_IMPORTED_MODULE_2__/* .prettifyError */ .S1(checked.error)}`,
            cause: checked.error,
        });
    }
    return `${JSON.stringify(checked.data, null, 2)}\n`;
}


/***/ }),

/***/ 5915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   V6: () => (/* binding */ webRoot),
/* harmony export */   Zc: () => (/* binding */ linesUrl)
/* harmony export */ });
/** Browsers and proxies cut or refuse longer addresses; a path that long is shown without a link. Characters. */
const MAX_URL = 2000;
/** Only a plain web address may become a link target: it comes from a remote's configuration. */
const WEB = /^https?:\/\/[\w.:-]+(?:\/[\w.~%-]+)*\/?$/;
const SHA = /^[0-9a-f]{7,64}$/;
/** Long enough to be unique in the largest public repositories, and what GitHub itself shows. */
const SHORT = 7;
function shortSha(sha) {
    return sha.slice(0, SHORT);
}
/** The repository's address fit for a link, or null. */
function webRoot(report) {
    const url = report.webUrl;
    return url !== null && url.length <= MAX_URL && WEB.test(url) ? url.replace(/\/$/, "") : null;
}
/** Percent-encoded path, safe as a URI reference and inside Markdown's `(…)`. Lone surrogates become U+FFFD. */
function encodePath(path) {
    return path
        .replace(/\p{Cs}/gu, "\uFFFD")
        .split("/")
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`))
        .join("/");
}
/** Address of these lines at the head; null without a known web address and head commit. */
function linesUrl(report, path, lines) {
    const root = webRoot(report);
    if (root === null || report.head === null || !SHA.test(report.head) || path.length > MAX_URL)
        return null;
    const to = lines.endLine > lines.startLine ? `-L${lines.endLine}` : "";
    const url = `${root}/blob/${report.head}/${encodePath(path)}#L${lines.startLine}${to}`;
    return url.length <= MAX_URL ? url : null;
}
function commitUrl(report, sha) {
    const root = webRoot(report);
    return root !== null && SHA.test(sha) ? `${root}/commit/${sha}` : null;
}


/***/ }),

/***/ 663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IN: () => (/* binding */ annotationNote),
  g4: () => (/* binding */ detailsBlock),
  TM: () => (/* binding */ folded),
  qr: () => (/* binding */ footer),
  OZ: () => (/* binding */ leadingBlock),
  Ae: () => (/* binding */ markedBlock),
  ak: () => (/* binding */ meaning),
  xB: () => (/* binding */ noticesBlock),
  Tu: () => (/* binding */ othersBlock)
});

// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(8223);
// EXTERNAL MODULE: ./report/adapter-wording.js
var adapter_wording = __webpack_require__(6936);
// EXTERNAL MODULE: ./report/escape.js
var report_escape = __webpack_require__(2811);
// EXTERNAL MODULE: ./report/links.js
var links = __webpack_require__(5915);
// EXTERNAL MODULE: ./report/wording.js
var wording = __webpack_require__(7458);
;// CONCATENATED MODULE: ./report/markdown-rows.js



/** More ranges than this in one cell are counted, not listed: a reader starts at the first. */
const RANGES = 3;
/** Subjects longer than git's own 72-column custom, with room, say nothing more in a list. Characters. */
const SUBJECT = 100;
/** Of a longer path only the end is shown. Characters. */
const PATH = 120;
function linked(label, url) {
    return url === null ? label : `[${label}](${url})`;
}
function functionCell(report, fn) {
    const name = linked((0,report_escape/* markdownCode */.D9)(fn.name), (0,links/* linesUrl */.Zc)(report, fn.path, fn));
    const fresh = fn.status === "new" ? " · new" : "";
    return `${name}<br>${(0,report_escape/* markdownText */.p7)(`${fn.path}:${fn.startLine}`, PATH, "end")}${fresh}`;
}
/** The changed lines, each linked; the function's own first line where no change touches it. */
function linesToRead(report, fn) {
    const ranges = fn.hunks.length > 0 ? fn.hunks : [fn];
    const shown = ranges.slice(0, RANGES).map((r) => linked((0,wording/* lineRange */.Ap)(r), (0,links/* linesUrl */.Zc)(report, fn.path, r)));
    const more = ranges.length > RANGES ? `, ${ranges.length - RANGES} more` : "";
    return shown.join(", ") + more;
}
const LEADING_HEAD = [
    "| | Function | Fragility | Why | Lines |",
    "|--:|:--|:--|:--|:--|",
];
function leadingRow(report, fn, rank) {
    const fragility = `**${fn.band}**<br>${(0,wording/* riskierThan */.N_)(fn)}`;
    const cells = [
        `${rank}`,
        functionCell(report, fn),
        fragility,
        (0,report_escape/* markdownText */.p7)((0,wording/* topReason */.mE)(fn)),
        linesToRead(report, fn),
    ];
    return `| ${cells.join(" | ")} |`;
}
const OTHER_HEAD = [
    "| Function | Riskier than | Band | Lines |",
    "|:--|--:|:--|:--|",
];
function otherRow(report, fn) {
    return `| ${functionCell(report, fn)} | ${(0,wording/* percent */.KN)(fn.percentile)} | ${fn.band} | ${linesToRead(report, fn)} |`;
}
const MARKED_HEAD = ["| Left out as | File | Because |", "|:--|:--|:--|"];
function markedRow(file) {
    return `| ${(0,report_escape/* markdownText */.p7)(file.mark)} | ${(0,report_escape/* markdownCode */.D9)(file.path, PATH, "end")} | ${(0,report_escape/* markdownText */.p7)(file.reason)} |`;
}
/** One folded block per function: reasons, past, size. Ends with the empty line that ends an HTML block. */
function detailsOf(report, fn, rank) {
    const fixes = fn.history.lastFixes.map((fix) => {
        const sha = linked((0,report_escape/* markdownCode */.D9)((0,links/* shortSha */.Fu)(fix.sha)), (0,links/* commitUrl */.Bg)(report, fix.sha));
        return `  - ${sha} ${(0,report_escape/* markdownText */.p7)((0,wording/* day */.vd)(fix.date))} ${(0,report_escape/* markdownText */.p7)(fix.subject, SUBJECT)}`;
    });
    const added = report.command === "score" ? `, ${(0,wording/* count */.U9)(fn.addedLines, "line")} added` : "";
    return [
        `<details><summary>${rank}. ${(0,report_escape/* htmlCode */.h8)(fn.name)}: ${fn.band}${added}</summary>`,
        "",
        ...fn.reasons.map((reason) => `- ${(0,report_escape/* markdownText */.p7)(reason)}`),
        ...(fixes.length > 0 ? [`- Last fixes of this function:`, ...fixes] : []),
        `- History: ${(0,report_escape/* markdownText */.p7)((0,wording/* pastOf */.CM)(fn))}`,
        `- Size: ${(0,wording/* sizeOf */.$d)(fn)}`,
        "",
        "</details>",
        "",
    ].join("\n");
}

;// CONCATENATED MODULE: ./report/markdown-blocks.js





/** Rows a person still scrolls through, and a browser lays out without delay; the rest is counted. */
const FOLDED_ROWS = 500;
/** A notice quotes at most a path or two; longer ones are cut. Characters. */
const NOTICE_PART = 300;
/** A table of at most FOLDED_ROWS rows. */
function table(head, rows, unlisted = 0) {
    return {
        before: head,
        rows: rows.slice(0, FOLDED_ROWS),
        after: [""],
        unlisted: unlisted + Math.max(0, rows.length - FOLDED_ROWS),
        more: (n) => `… and ${(0,wording/* grouped */.zD)(n)} more: see the JSON report.`,
    };
}
/** What a fold holds is counted on its handle; the HTML block of the handle ends at the empty line. */
function folded(handle, block) {
    const { before, after } = block;
    return {
        ...block,
        before: [`<details><summary>${handle}</summary>`, "", ...before],
        after: [...after, "</details>", ""],
    };
}
const NOTHING = { before: [], rows: [], after: [], more: () => "" };
/** The open table: rank, function, band and percentile, top reason, lines. */
function leadingBlock(report, open) {
    if (open.length === 0)
        return NOTHING;
    return {
        before: LEADING_HEAD,
        rows: open.map((fn, i) => leadingRow(report, fn, i + 1)),
        after: [""],
        more: (n) => `… and ${(0,wording/* grouped */.zD)(n)} more.`,
    };
}
function detailsBlock(report, open) {
    if (open.length === 0)
        return NOTHING;
    return {
        before: [],
        rows: open.map((fn, i) => detailsOf(report, fn, i + 1)),
        after: [],
        more: (n) => `The reasons of ${(0,wording/* count */.U9)(n, "function")} did not fit here: see the JSON report.`,
    };
}
/** Everything scored that is not in the open table, in rank order; folded unless there is no open table. */
function othersBlock(report, open) {
    const shown = new Set(open);
    const rest = report.functions.filter((fn) => !shown.has(fn));
    if (rest.length === 0)
        return NOTHING;
    const unlisted = Math.max(0, report.totals.functions - report.functions.length);
    const rows = rest.slice(0, FOLDED_ROWS).map((fn) => otherRow(report, fn));
    const block = table(OTHER_HEAD, rows, unlisted + rest.length - rows.length);
    const kind = report.command === "score" ? "other changed function" : "other function";
    return open.length === 0 ? block : folded((0,wording/* count */.U9)(rest.length + unlisted, kind), block);
}
/** Files left out, grouped by mark, the most frequent first. */
function markedBlock(marked, fold) {
    if (marked.length === 0)
        return NOTHING;
    const groups = (0,wording/* byMark */.dM)(marked);
    const files = groups.flat().slice(0, FOLDED_ROWS);
    const block = table(MARKED_HEAD, files.map(markedRow), marked.length - files.length);
    return fold ? folded((0,report_escape/* htmlText */.js)((0,wording/* leftOut */.ig)(marked)), block) : block;
}
function noticesBlock(heading, notices) {
    if (notices.length === 0)
        return NOTHING;
    return {
        before: [`**${heading}**`, ""],
        rows: notices.map((notice) => {
            const part = (text) => (0,report_escape/* markdownText */.p7)(text, NOTICE_PART);
            const facts = {
                what: part(notice.what),
                consequence: part(notice.consequence),
                cure: part(notice.cure),
            };
            return `- ${(0,errors/* sentence */.em)(facts)}`;
        }),
        after: [""],
        more: (n) => `- … and ${(0,wording/* count */.U9)(n, "more notice")}.`,
    };
}
/** Only flagged functions are annotated, and GitHub drops what exceeds its limits without a word. */
function annotationNote(unannotated) {
    if (unannotated <= 0)
        return [];
    const these = (0,wording/* count */.U9)(unannotated, "flagged function has", "flagged functions have");
    return [`${these} no annotation among the changed files, which would drown in them.`, ""];
}
function meaning(report) {
    if (report.totals.functions === 0)
        return [];
    const inChange = report.command === "score";
    return [
        "<details><summary>How to read this</summary>",
        "",
        inChange
            ? `- **The order** tells ${wording/* CHANGE_SCORE_MEANS */.ff}. An edit is flagged if it is high in this order and its band is notable.`
            : "- **The order** is by fragility, highest first.",
        `- **Riskier than … %** tells ${wording/* PERCENTILE_MEANS */.hv}.${inChange ? " The two questions often have opposite answers." : ""}`,
        "- **Not claimed**: that a function has a bug. These historically needed fixes, or resemble those that did.",
        "",
        "</details>",
        "",
    ];
}
function footer(report) {
    const scored = `Scored by the ${(0,report_escape/* markdownText */.p7)((0,wording/* modelOf */.DM)(report.model))}`;
    const compared = `compared with ${(0,wording/* count */.U9)(report.totals.reference, "function")} of this repository`;
    const history = `History: ${(0,report_escape/* markdownText */.p7)((0,wording/* depthOf */.d1)(report.model.history))}`;
    // Where nothing was scored none was looked for.
    const looked = report.model.history.index !== "none" || report.model.adapter !== null;
    const adapter = looked ? ` ${(0,report_escape/* markdownText */.p7)((0,adapter_wording/* adapterOf */.nZ)(report.model.adapter))}.` : "";
    return [`${wording/* NOT_CLAIMED */.wd}. ${scored}, ${compared}. ${history}.${adapter}`, ""];
}


/***/ }),

/***/ 6593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _byte_budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7926);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(663);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2811);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7458);




/**
 * The job summary as GitHub-flavoured Markdown: the verdict, the functions to look at, then everything
 * else folded; a verdict and one fold if nothing stands out. At most `maxBytes` bytes, well-formed at any size.
 */
function renderMarkdown(report, options = {}) {
    const { maxBytes = 900 * 1024, limit = 10, unannotated = 0 } = options;
    const open = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .leading */ .R4)(report).slice(0, limit);
    const quiet = open.length === 0;
    const warned = report.notices.filter((notice) => notice.level === "warning");
    const informed = report.notices.filter((notice) => notice.level === "info");
    // Space is given away in order of importance, which is not the order on the page.
    const { take, takeFitting } = (0,_byte_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .spending */ .XD)(maxBytes);
    const head = take([`### Defect risk: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(report)}`, ""]);
    const cover = quiet ? take([`<details><summary>${handle(report)}</summary>`, "", "</details>", ""]) : [];
    const foot = take((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .footer */ .qr)(report));
    const table = takeFitting((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .leadingBlock */ .OZ)(report, open));
    const warnings = takeFitting((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .noticesBlock */ .xB)("What limits this report", quiet ? warned : [...warned, ...informed]));
    const note = take((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationNote */ .IN)(unannotated));
    const details = takeFitting((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .detailsBlock */ .g4)(report, open));
    const others = takeFitting((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .othersBlock */ .Tu)(report, open));
    const marked = takeFitting((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .markedBlock */ .Ae)(report.marked, !quiet));
    const asides = takeFitting((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .noticesBlock */ .xB)("Worth knowing", quiet ? informed : []));
    const guide = take((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .ak)(report));
    const page = quiet
        ? [
            ...head,
            ...warnings,
            ...cover.slice(0, 2),
            ...others,
            ...marked,
            ...asides,
            ...guide,
            ...foot,
            ...cover.slice(2),
        ]
        : [
            ...head,
            ...table,
            ...note,
            ...details,
            ...others,
            ...marked,
            ...warnings,
            ...asides,
            ...guide,
            ...foot,
        ];
    return page.join("\n").trimEnd().concat("\n");
}
/** The one line under a quiet verdict. */
function handle(report) {
    const scored = report.totals.functions === 0 ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(report.totals.functions, "function")} scored`];
    const left = report.marked.length === 0 ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOut */ .ig)(report.marked))];
    return [...scored, ...left].join(", ") || "What was looked at";
}


/***/ }),

/***/ 5450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ paintWith)
/* harmony export */ });
/** Select Graphic Rendition codes (ECMA-48) per band; a normal one needs no colour. */
const CODES = {
    critical: "1;31",
    high: "31",
    elevated: "33",
    normal: null,
};
/** Colours, or none: whether the output is a terminal is the caller's knowledge. */
function paintWith(colour) {
    const sgr = (code, text) => colour && code !== null ? `\u001B[${code}m${text}\u001B[0m` : text;
    return {
        band: (text, band) => sgr(CODES[band], text),
        bold: (text) => sgr("1", text),
        dim: (text) => sgr("2", text),
    };
}


/***/ }),

/***/ 7461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lm: () => (/* binding */ notice),
  Qh: () => (/* binding */ reportSchema),
  CZ: () => (/* binding */ schemaVersion),
  z6: () => (/* binding */ tool)
});

// UNUSED EXPORTS: jsonSchemaOf, reportJsonSchema

// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(6944);
// EXTERNAL MODULE: ./report/function-schema.js
var function_schema = __webpack_require__(7366);
;// CONCATENATED MODULE: ./report/adapter-schema.js


/* The part of the published shape (report-schema.ts) that describes an adapter. */
const estimate = (description) => schemas/* strictObject */.rej({
    value: schemas/* number */.aig().describe("The mean over the test windows."),
    low: schemas/* number */.aig().nullable().describe("Lower end of the 95 % interval; null where none was drawn."),
    high: schemas/* number */.aig().nullable().describe("Upper end of the 95 % interval; null where none was drawn."),
})
    .nullable()
    .describe(`${description}; null where it is not defined.`);
const row = (description) => schemas/* strictObject */.rej({
    aucAny: estimate("AUC against any fix"),
    aucNarrow: estimate("AUC against fixes of at most three functions"),
    lift5: estimate("Precision among the first 5 % over the prevalence"),
})
    .describe(description);
const holdout = schemas/* strictObject */.rej({
    windows: (0,function_schema/* amount */.vj)("Test windows, later than what the weight was chosen on."),
    functions: (0,function_schema/* amount */.vj)("Functions of the newest of them."),
    prevalence: schemas/* number */.aig().min(0).max(1).describe("Share of those that were fixed."),
    rows: schemas/* strictObject */.rej({
        blend: row("The baseline with the adapter."),
        baseline: row("The baseline alone."),
        linesOfCode: row("Lines of code alone."),
    })
        .describe("How each ordered the functions, on the same windows."),
})
    .describe("How the adapter did forward in time.");
const adapterCard = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("tabular").describe("tabular: a linear model over the terms of a function's text."),
    commit: (0,function_schema/* text */.Qq)(`The commit it was trained up to: ${function_schema/* sha */.hW}.`),
    cutoff: (0,function_schema/* text */.Qq)("ISO 8601 date of that commit."),
    created: (0,function_schema/* text */.Qq)("ISO 8601 date and time at which it was made."),
    ageDays: (0,function_schema/* amount */.vj)("Whole days from then to this run."),
    trainedOn: (0,function_schema/* amount */.vj)("Functions it was fitted on."),
    weight: schemas/* number */.aig().min(0).describe("Its weight beside the baseline; 0: it did not help."),
    used: schemas/* boolean */.zMY().describe("Whether the scores hold it."),
    holdout: holdout.nullable().describe("Null where no window could be tested."),
})
    .describe("What was learned from this repository's own past fixes.");

;// CONCATENATED MODULE: ./report/report-schema.js



/*
 * The published shape of a report, from which schema/report.schema.json is generated. It says the same
 * as the interface in report.ts; tests hold the two, and the committed file, equal.
 */
const tool = schemas/* strictObject */.rej({
    name: schemas/* literal */.euz("defect-risk").describe("Always this."),
    version: (0,function_schema/* text */.Qq)("Version of the tool."),
})
    .describe("What wrote the report.");
const schemaVersion = schemas/* literal */.euz(1)
    .describe("Version of this shape; it changes only with an incompatible change.");
const markedFile = schemas/* strictObject */.rej({
    path: (0,function_schema/* text */.Qq)("Path from the repository's root, with forward slashes."),
    mark: (0,function_schema/* text */.Qq)("One of: generated, vendored, minified, test, too-large, unsupported, binary, submodule, deleted, unreadable, excluded."),
    reason: (0,function_schema/* text */.Qq)("The evidence for the mark."),
})
    .describe("A file left out of the ranking.");
const notice = schemas/* strictObject */.rej({
    code: (0,function_schema/* text */.Qq)('Stable, kebab-case, e.g. "shallow-clone".'),
    level: schemas/* enum */.k5n(["info", "warning"]).describe("A warning affects the result; an info does not."),
    what: (0,function_schema/* text */.Qq)("What was skipped or degraded."),
    consequence: (0,function_schema/* text */.Qq)("What it means for the result."),
    cure: (0,function_schema/* text */.Qq)("What the reader can do about it."),
})
    .describe("Something was skipped or degraded.");
const totals = schemas/* strictObject */.rej({
    files: (0,function_schema/* amount */.vj)("Files the change touches; for rank, source files read."),
    functions: (0,function_schema/* amount */.vj)("Functions scored, before any limit."),
    flagged: (0,function_schema/* amount */.vj)("Flagged functions, before any limit."),
    byBand: schemas/* strictObject */.rej({
        critical: (0,function_schema/* amount */.vj)("Functions in this band."),
        high: (0,function_schema/* amount */.vj)("Functions in this band."),
        elevated: (0,function_schema/* amount */.vj)("Functions in this band."),
        normal: (0,function_schema/* amount */.vj)("Functions in this band."),
    })
        .describe("Functions scored, by band."),
    reference: (0,function_schema/* amount */.vj)("Functions of the repository the percentiles compare with."),
})
    .describe("Counts over the whole run, before any limit.");
const model = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(["baseline", "blend"])
        .describe("Which score this is; blend: it holds what an adapter learned from this repository's past."),
    featureTable: schemas/* int */.Whr().min(1).describe("Version of the feature table."),
    weights: (0,function_schema/* text */.Qq)("Version of the published weights."),
    adapter: adapterCard.nullable().describe("The adapter that was found; null if none was."),
    history: schemas/* strictObject */.rej({
        commit: schemas/* string */.YjP()
            .nullable()
            .describe("The commit up to which history was read; null without history."),
        commits: (0,function_schema/* amount */.vj)("Commits read."),
        since: schemas/* string */.YjP()
            .nullable()
            .describe("ISO 8601 date of the oldest commit read; null without history."),
        index: schemas/* enum */.k5n(["cold", "updated", "warm", "none"])
            .describe("Built in this run, restored and brought up to date, restored as it was, or absent."),
    })
        .describe("How much history the score rests on."),
})
    .describe("What produced the scores.");
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion,
    tool,
    command: schemas/* enum */.k5n(["score", "rank", "explain"]).describe("The command that was run."),
    repository: (0,function_schema/* text */.Qq)("Name of the repository as a person knows it."),
    webUrl: schemas/* string */.YjP()
        .nullable()
        .describe("Web address of the repository, without a trailing slash; null if unknown."),
    base: schemas/* string */.YjP().nullable().describe(`The merge base's ${function_schema/* sha */.hW}; null outside a change.`),
    head: schemas/* string */.YjP()
        .nullable()
        .describe(`The ${function_schema/* sha */.hW} that was scored; null for the working tree or a bare diff.`),
    generatedAt: (0,function_schema/* text */.Qq)("ISO 8601 date and time of the run."),
    functions: schemas/* array */.YOg(function_schema/* reportFunction */.T_)
        .describe("In rank order: inside a change by change score, otherwise by percentile, highest first."),
    marked: schemas/* array */.YOg(markedFile).describe("Files left out of the ranking, each with the reason."),
    notices: schemas/* array */.YOg(notice).describe("What was skipped or degraded; never silent."),
    totals,
    model,
})
    .describe("Functions of a repository or of a change, ranked by defect risk within their own repository.");
/** The JSON Schema (2020-12) that is committed as schema/report.schema.json. */
function reportJsonSchema() {
    return jsonSchemaOf(reportSchema, "defect-risk report");
}
/** The JSON Schema (2020-12) of a published shape. */
function jsonSchemaOf(shape, title) {
    const schema = z.toJSONSchema(shape, {
        override: ({ jsonSchema }) => {
            // zod writes JavaScript's own limit into every integer; it says nothing about a report.
            if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER)
                delete jsonSchema.maximum;
        },
    });
    const { $schema, ...rest } = schema;
    return { $schema, title, ...rest };
}


/***/ }),

/***/ 3884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(8223);
// EXTERNAL MODULE: ./scoring/bands.js
var bands = __webpack_require__(7745);
// EXTERNAL MODULE: ./report/escape.js
var report_escape = __webpack_require__(2811);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./report/fingerprint.js

/**
 * Identities of functions that survive edits and shifted lines: path, qualified name, and the ordinal
 * among the functions of the report that share both (overloads, anonymous functions), by line.
 */
function fingerprintsOf(functions) {
    const seen = new Map();
    const byLine = [...functions].sort((a, b) => a.startLine - b.startLine);
    return new Map(byLine.map((fn) => {
        const key = `${fn.path}\0${fn.name}`;
        const ordinal = seen.get(key) ?? 0;
        seen.set(key, ordinal + 1);
        return [fn, (0,external_node_crypto_.createHash)("sha256").update(`${key}\0${ordinal}`).digest("hex")];
    }));
}

// EXTERNAL MODULE: ./report/links.js
var links = __webpack_require__(5915);
// EXTERNAL MODULE: ./report/wording.js
var wording = __webpack_require__(7458);
;// CONCATENATED MODULE: ./report/sarif.js






/** GitHub keeps 5,000 results of an upload and shows the most severe; ours are in rank order. */
const MAX_RESULTS = 5000;
/**
 * Our own key. `primaryLocationLineHash` is reserved: GitHub's uploader computes it from the source
 * and logs a warning for every result that brings another value.
 */
const FINGERPRINT = "defectRiskFunction/v1";
/** Advisory, as the annotations are: a warning at most. */
const LEVELS = {
    critical: "warning",
    high: "note",
    elevated: "note",
    normal: "note",
};
/** SARIF 2.1.0 (OASIS). Only what the summary would show open: a code-scanning alert is louder than a row. */
function renderSarif(report) {
    const root = (0,links/* webRoot */.V6)(report);
    const prints = fingerprintsOf(report.functions);
    const results = report.functions
        .filter((fn) => (report.command === "score" ? fn.flagged : fn.band !== "normal"))
        .slice(0, MAX_RESULTS)
        .map((fn) => resultOf(fn, prints.get(fn) ?? ""));
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: { name: report.tool.name, semanticVersion: report.tool.version, rules: bands/* BANDS */.ZN.map(ruleOf) },
                },
                automationDetails: { id: `defect-risk/${report.command}/` },
                ...(root !== null && report.head !== null
                    ? { versionControlProvenance: [{ repositoryUri: root, revisionId: report.head }] }
                    : {}),
                invocations: [
                    { executionSuccessful: true, toolExecutionNotifications: report.notices.map(notificationOf) },
                ],
                columnKind: "utf16CodeUnits",
                results,
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
/** Rule ids are stable: dismissals and filters in code scanning hang on them. */
function ruleOf(band) {
    return {
        id: `defect-risk/${band}`,
        name: `DefectRisk${band.charAt(0).toUpperCase()}${band.slice(1)}`,
        shortDescription: { text: `Function of ${band} defect risk within its repository` },
        fullDescription: {
            text: "Ranks functions by how often they, or functions like them, needed fixes. It does not say that there is a bug.",
        },
        help: {
            text: "Read the changed lines with care; the reasons and the last fixes tell where such functions broke before.",
        },
        defaultConfiguration: { level: LEVELS[band] },
        properties: {
            tags: ["maintainability"],
            "problem.severity": LEVELS[band] === "warning" ? "warning" : "recommendation",
        },
    };
}
function resultOf(fn, fingerprint) {
    const uri = (0,links/* encodePath */.O0)(fn.path);
    const [first, ...others] = fn.hunks.length > 0 ? fn.hunks : [fn];
    const physical = (lines) => ({
        artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
        region: {
            startLine: lines?.startLine ?? fn.startLine,
            endLine: Math.max(lines?.startLine ?? fn.startLine, lines?.endLine ?? fn.startLine),
        },
    });
    return {
        ruleId: `defect-risk/${fn.band}`,
        ruleIndex: bands/* BANDS */.ZN.indexOf(fn.band),
        level: LEVELS[fn.band],
        message: { text: message(`${fn.name}: ${(0,wording/* riskierThan */.N_)(fn)}. ${fn.reasons.join("; ")}`) },
        locations: [
            {
                physicalLocation: physical(first),
                logicalLocations: [{ fullyQualifiedName: (0,report_escape/* plain */.pj)(fn.name, 1000), kind: "function" }],
            },
        ],
        relatedLocations: others.map((lines, i) => ({
            id: i + 1,
            physicalLocation: physical(lines),
            message: { text: `Also changed: ${(0,wording/* lineRange */.Ap)(lines)}` },
        })),
        partialFingerprints: { [FINGERPRINT]: fingerprint },
        properties: {
            percentile: fn.percentile,
            riskierThan: (0,wording/* percent */.KN)(fn.percentile),
            band: fn.band,
            changeScore: fn.changeScore,
            status: fn.status,
            reasons: fn.reasons.map((reason) => (0,report_escape/* plain */.pj)(reason)),
        },
    };
}
function notificationOf(notice) {
    return {
        descriptor: { id: notice.code },
        level: notice.level === "warning" ? "warning" : "note",
        message: { text: message((0,errors/* sentence */.em)(notice)) },
    };
}
/** SARIF reads `[text](target)` as a link and `{0}` as a placeholder in a message (§3.11.5, §3.11.6). */
function message(text) {
    return (0,report_escape/* plain */.pj)(text, 1000)
        .replace(/[\\[\]]/g, "\\$&")
        .replace(/\{(\d+)\}/g, "{{$1}}");
}


/***/ }),

/***/ 1711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ remarks)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8223);
/* harmony import */ var _adapter_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6936);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2249);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2811);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7458);





/** What stands under every terminal rendering: files left out, notices, then the footer. */
function remarks(report, to) {
    const left = report.marked.length === 0 ? [] : [(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOut */ .ig)(report.marked)), to.width, "  ")];
    const notices = report.notices.map((notice) => {
        const mark = notice.level === "warning" ? "warning: " : "note: ";
        return (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(mark + (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(notice), 1000), to.width, "  ");
    });
    const above = [...left, ...notices];
    return [...above, ...(above.length > 0 ? [""] : []), to.paint.dim((0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(footer(report), to.width))];
}
/** Kept to about a line, and one for an adapter; the summary and the JSON report tell the rest. */
function footer({ model, totals }) {
    const { commits, since } = model.history;
    const depth = since === null ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(commits, "commit") : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(commits, "commit")} since ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .day */ .vd)(since)}`;
    const compared = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(totals.reference)} functions`;
    const adapter = model.adapter === null ? "" : ` ${(0,_adapter_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .adapterOf */ .nZ)(model.adapter)}.`;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)(`Historically fragile, which is not to say broken. Baseline ${model.weights}, ${compared}, ${depth}.${adapter}`);
}


/***/ }),

/***/ 7283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2249);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2811);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5450);
/* harmony import */ var _text_remarks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1711);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7458);





/** Columns that fit a split terminal; below that rows are cut off rather than useful. */
const MIN_WIDTH = 60;
/** The report for a terminal or a job's log: rank, band, percentile, function, file:line, and why. */
function renderText(report, options) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .paintWith */ .H)(options.colour);
    const width = Math.max(MIN_WIDTH, options.width ?? 100);
    const lead = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .leading */ .R4)(report);
    const shown = new Set(lead);
    const others = report.functions.filter((fn) => !shown.has(fn));
    const row = rowsOf(report, [...lead, ...others], { paint, width });
    const unlisted = report.totals.functions - report.functions.length;
    const lines = [
        paint.bold(`Defect risk: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .verdict */ .WJ)(report)}`),
        ...(report.functions.length > 0 ? ["", row.head] : []),
        ...lead.flatMap((fn, i) => [row.main(fn, i + 1), row.why(fn)]),
        ...(lead.length > 0 && others.length > 0 ? [""] : []),
        ...others.map((fn, i) => row.main(fn, lead.length + i + 1)),
        ...section(report.command === "score" && unlisted > 0 ? [paint.dim(`… and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(unlisted)} more`)] : []),
        ...section((0,_text_remarks_js__WEBPACK_IMPORTED_MODULE_2__/* .remarks */ .I)(report, { paint, width })),
    ];
    return `${lines.join("\n")}\n`;
}
function section(lines) {
    return lines.length === 0 ? [] : ["", ...lines];
}
const BAND = "critical".length;
const RISKIER = "riskier than".length;
/** Lays out the columns once for all rows: names take what they need up to half of the space that is left. */
function rowsOf(report, functions, to) {
    const rank = `${functions.length}`.length;
    const indent = rank + 2 + BAND + 2 + RISKIER + 2;
    const room = to.width - indent - 2;
    const longest = functions.reduce((max, fn) => Math.max(max, (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .widthOf */ .qz)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(fn.name, to.width))), 0);
    const nameWidth = Math.min(Math.max(longest, "function".length), Math.floor(room / 2));
    const whereWidth = room - nameWidth;
    return {
        head: to.paint.dim([
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .padStart */ .CF)("#", rank),
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .padEnd */ .f)("band", BAND),
            "riskier than",
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .padEnd */ .f)("function", nameWidth),
            report.command === "score" ? "first change" : "where",
        ].join("  ")),
        main: (fn, n) => {
            const where = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(fn.path, to.width, "end")}:${fn.hunks[0]?.startLine ?? fn.startLine}`;
            return [
                (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .padStart */ .CF)(`${n}`, rank),
                to.paint.band((0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .padEnd */ .f)(fn.band, BAND), fn.band),
                (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .padStart */ .CF)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(fn.percentile), RISKIER),
                (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .padEnd */ .f)((0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(fn.name, to.width), nameWidth), nameWidth),
                to.paint.dim((0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(where, whereWidth, "end")),
            ].join("  ");
        },
        why: (fn) => {
            const fresh = report.command === "score" && fn.status === "new" ? "new; " : "";
            return " ".repeat(indent) + (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(fresh + (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .topReason */ .mE)(fn)), to.width, " ".repeat(indent));
        },
    };
}


/***/ }),

/***/ 7458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Ap: () => (/* binding */ lineRange),
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   N_: () => (/* binding */ riskierThan),
/* harmony export */   R4: () => (/* binding */ leading),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   dM: () => (/* binding */ byMark),
/* harmony export */   ff: () => (/* binding */ CHANGE_SCORE_MEANS),
/* harmony export */   hv: () => (/* binding */ PERCENTILE_MEANS),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   mE: () => (/* binding */ topReason),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   wd: () => (/* binding */ NOT_CLAIMED),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/*
 * The words all renderings share. Nothing here quotes the repository, so nothing here needs escaping,
 * with the exceptions that say so.
 */
/** "1 function", "8,612 functions"; irregular plurals are passed in. */
function count(n, one, many = `${one}s`) {
    return `${grouped(n)} ${n === 1 ? one : many}`;
}
function grouped(n) {
    return n.toLocaleString("en-US");
}
/** Rounded down, so that no claim is larger than the number: 99.97 is told as "99.9 %", 96.99 as "96 %". */
function percent(percentile) {
    const told = percentile >= 99 ? Math.floor(percentile * 10) / 10 : Math.floor(percentile);
    return `${told} %`;
}
function riskierThan(fn) {
    return `riskier than ${percent(fn.percentile)} of this repository's functions`;
}
/** The functions a reader should see first: the flagged ones of a change, otherwise all that were asked for. */
function leading(report) {
    return report.command === "score" ? report.functions.filter((fn) => fn.flagged) : report.functions;
}
/** The one sentence that answers the reader's question. */
function verdict(report) {
    const { functions, flagged, files } = report.totals;
    if (report.command === "explain")
        return `${count(functions, "function")} explained`;
    if (report.command === "rank") {
        const shown = report.functions.length;
        if (functions === 0)
            return "Nothing to rank: no function was found in a supported language";
        return shown < functions
            ? `The ${grouped(shown)} riskiest of ${count(functions, "function")}`
            : `${count(functions, "function")}, the riskiest first`;
    }
    if (files === 0)
        return "Nothing to rank: the change touches no file";
    if (functions === 0)
        return `Nothing to rank: the change touches no function that can be scored`;
    if (flagged === 0)
        return `Nothing stands out in ${count(functions, "changed function")}`;
    if (functions === 1)
        return "The one changed function deserves a closer look";
    return `${grouped(flagged)} of ${grouped(functions)} changed functions deserve${flagged === 1 ? "s" : ""} a closer look`;
}
/** Why this one is here, in one line. Quotes the report: escape it. */
function topReason(fn) {
    return fn.reasons[0] ?? "no single reason: many small ones add up";
}
/** "712–719", "731". */
function lineRange(lines) {
    return lines.endLine > lines.startLine ? `${lines.startLine}–${lines.endLine}` : `${lines.startLine}`;
}
/** ISO day of a date or a date and time. Quotes the report: escape it. */
function day(iso) {
    return iso.slice(0, 10);
}
/** What is known of the function's past, as a sentence. Quotes a date: escape it. */
function pastOf(fn) {
    const { touches, fixes, authors, lastTouched } = fn.history;
    if (touches === 0) {
        return fn.status === "new"
            ? "new in this change, no history of its own: its structure and its file's history carry the score"
            : "no change of it was found in the history read";
    }
    const last = lastTouched === null ? "" : `, last on ${day(lastTouched)}`;
    return `${count(touches, "change")} (${count(fixes, "fix", "fixes")}) by ${count(authors, "author")}${last}`;
}
function sizeOf(fn) {
    const m = fn.metrics;
    return [
        count(m.linesOfCode, "line of code", "lines of code"),
        `cyclomatic complexity ${m.cyclomaticComplexity}`,
        `cognitive complexity ${m.cognitiveComplexity}`,
        `nesting ${m.nestingDepth}`,
        count(m.parameters, "parameter"),
        `calls ${count(m.fanOut, "function")}`,
    ].join(", ");
}
/** Which score this is. Quotes the weights' name: escape it. */
function modelOf({ kind, featureTable, weights }) {
    const baseline = `published baseline (feature table ${featureTable}, weights ${weights})`;
    return kind === "blend" ? `${baseline} and an adapter learned from this repository's past fixes` : baseline;
}
const INDEX = {
    cold: "index built in this run",
    updated: "index restored and updated",
    warm: "index restored",
    none: "no index",
};
/** How deep the history goes that the score rests on. Quotes the report: escape it. */
function depthOf(history) {
    if (history.index === "none" || history.commits === 0)
        return "none read";
    const since = history.since === null ? "" : ` since ${day(history.since)}`;
    const to = history.commit === null ? "" : ` up to ${history.commit.slice(0, 7)}`;
    return `${count(history.commits, "commit")}${since}${to}, ${INDEX[history.index]}`;
}
/** There are eleven marks (report.ts). */
const MARKS = 12;
/** "3 files left out (2 test, 1 vendored)", which alone often answers the question. Quotes the marks: escape it. */
function leftOut(marked) {
    const counts = byMark(marked).map((files) => `${grouped(files.length)} ${files[0]?.mark ?? ""}`);
    return `${count(marked.length, "file")} left out (${counts.slice(0, MARKS).join(", ")})`;
}
/** Files grouped by mark, the most frequent mark first. */
function byMark(marked) {
    const groups = new Map();
    for (const file of marked) {
        const group = groups.get(file.mark);
        if (group === undefined)
            groups.set(file.mark, [file]);
        else
            group.push(file);
    }
    return [...groups.values()].sort((a, b) => b.length - a.length);
}
/** What the tool never claims (design). */
const NOT_CLAIMED = "Ranks what historically needs fixes, which is not to say that there is a bug";
/** The question that the change score answers (science: "inside one change there are two questions"). */
const CHANGE_SCORE_MEANS = "which of these edits is likely to need repair. It grows with the lines added in a function and with the function's own fragility";
const PERCENTILE_MEANS = "how fragile the function itself is: the share of this repository's functions with a lower score, from structure and history, whatever this change does to it";


/***/ }),

/***/ 7745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ bandOf),
/* harmony export */   Z6: () => (/* binding */ DEFAULT_BANDS),
/* harmony export */   ZN: () => (/* binding */ BANDS)
/* harmony export */ });
/** design: the top 1 %, 5 % and 15 % of a repository's functions. */
const DEFAULT_BANDS = { critical: 99, high: 95, elevated: 85 };
const BANDS = ["critical", "high", "elevated", "normal"];
function bandOf(percentile, thresholds = DEFAULT_BANDS) {
    if (percentile >= thresholds.critical)
        return "critical";
    if (percentile >= thresholds.high)
        return "high";
    if (percentile >= thresholds.elevated)
        return "elevated";
    return "normal";
}


/***/ }),

/***/ 3951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Kept equal to package.json by a test: the bundle has no package.json of ours to read. */
const VERSION = "0.1.0";


/***/ })

};
