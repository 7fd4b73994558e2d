export const id = 444;
export const ids = [444];
export const modules = {

/***/ 73995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openContext)
});

// EXTERNAL MODULE: ./labels/compile-rules.js + 1 modules
var compile_rules = __webpack_require__(33742);
;// CONCATENATED MODULE: ./config/no-rules.js

/** The rules of a repository that has no file of its own. */
function rulesWithout({ bands, failOn }) {
    return {
        leftOut: () => null,
        bandsOf: () => bands,
        failOnOf: () => failOn,
        strictest: failOn,
        labels: compile_rules/* DEFAULT_RULES */.c,
        suppressions: [],
        expired: [],
    };
}

// EXTERNAL MODULE: ./io/git/repository.js
var repository = __webpack_require__(9807);
// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(88223);
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
var entry_store_open = __webpack_require__(99232);
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






/**
 * Wires the ports for a run.
 * @param assets the folder of the grammars, two below the program's own
 */
async function openContext(config, assets, { loraKey = null } = {}) {
    const notices = [];
    return {
        config,
        rules: rulesWithout(config),
        notices,
        version: version/* VERSION */.x,
        home: new URL("../../", assets),
        loraKey,
        repo: await (0,repository/* openRepository */.h_)(config.repo),
        parser: loadParser(assets),
        store: await (0,entry_store_open/* openIndexStore */.WS)(config, (notice) => notices.push(notice)),
        progress: startProgress(process.stderr, config.quiet),
    };
}


/***/ }),

/***/ 23554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   vK: () => (/* binding */ writeAtomically),
/* harmony export */   yA: () => (/* binding */ UNFINISHED)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



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

/***/ 15855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ sealedKey),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   q2: () => (/* binding */ HEADER_BYTES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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

/***/ 87713:
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

/***/ 66354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ folderStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./io/entry-store/entry-file.js
var entry_file = __webpack_require__(23554);
// EXTERNAL MODULE: ./io/entry-store/envelope.js
var envelope = __webpack_require__(15855);
// EXTERNAL MODULE: ./io/entry-store/failure.js
var failure = __webpack_require__(87713);
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
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
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
var entry_store_kept = __webpack_require__(61675);
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
    const { folder, warn, kept = entry_store_kept/* HISTORY_INDEX */.Ub, maxBytes = Infinity } = options;
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

/***/ 61675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ LORA_ADAPTER),
/* harmony export */   K8: () => (/* binding */ ADAPTER),
/* harmony export */   Ub: () => (/* binding */ HISTORY_INDEX),
/* harmony export */   sw: () => (/* binding */ TICKETS)
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
const LORA_ADAPTER = {
    code: "lora",
    name: "LoRA adapter",
    without: "functions are scored without it",
    older: "functions are scored with an older one, or without it",
};
const TICKETS = {
    code: "tickets",
    name: "list of bug issues",
    without: "they are read from GitHub, which takes longer",
    older: "an older list is brought up to date, which takes longer",
};


/***/ }),

/***/ 99232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sD: () => (/* binding */ adapterFolder),
  ZK: () => (/* binding */ openAdapterStore),
  WS: () => (/* binding */ openIndexStore),
  Y6: () => (/* binding */ openTicketStore)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./io/entry-store/folder-store.js + 2 modules
var folder_store = __webpack_require__(66354);
// EXTERNAL MODULE: ./io/entry-store/kept.js
var entry_store_kept = __webpack_require__(61675);
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
        const { actionsCacheStore } = await __webpack_require__.e(/* import() */ 427).then(__webpack_require__.bind(__webpack_require__, 46427));
        return actionsCacheStore({ temporaryFolder, warn, env });
    }
    return (0,folder_store/* folderStore */.s)({ folder: userFolder(env), warn });
}
/** Chooses the store of adapters of a kind, as the index's is chosen. */
async function openAdapterStore({ cache, cacheDir }, warn, { maxBytes, kind = "tabular", env = process.env }) {
    const kept = kind === "lora" ? entry_store_kept/* LORA_ADAPTER */.J0 : entry_store_kept/* ADAPTER */.K8;
    if (!cache)
        return noStore();
    if (cacheDir === null && env["GITHUB_ACTIONS"] === "true") {
        const { runnerAdapterStore, ADAPTER_CACHE_PATH, LORA_CACHE_PATH } = await __webpack_require__.e(/* import() */ 344).then(__webpack_require__.bind(__webpack_require__, 64344));
        const path = kind === "lora" ? LORA_CACHE_PATH : ADAPTER_CACHE_PATH;
        return runnerAdapterStore({ warn, maxBytes, env, kept, path });
    }
    return (0,folder_store/* folderStore */.s)({ folder: cacheDir ?? userFolder(env), warn, maxBytes, kept });
}
/** Opens the store of what GitHub said of bugs: a folder, which is all that a step of a workflow can use. */
function openTicketStore({ cache, cacheDir }, warn, env = process.env) {
    return cache ? (0,folder_store/* folderStore */.s)({ folder: cacheDir ?? userFolder(env), warn, kept: entry_store_kept/* TICKETS */.sw }) : noStore();
}
/** A folder for what outlives a run, such as the checkpoints of a training run. */
function adapterFolder({ cacheDir }) {
    return cacheDir ?? userFolder(process.env);
}
function userFolder(env) {
    const caches = env["XDG_CACHE_HOME"] ?? env["LOCALAPPDATA"] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache");
    return (0,external_node_path_.join)(caches, "defect-risk");
}


/***/ }),

/***/ 24487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88223);



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

/***/ 73166:
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

/***/ 51951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   X: () => (/* binding */ GitFailure)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88223);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73166);




/** git ended badly. `stderr` is its own words, cut to what a person reads. */
class GitFailure extends _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryError */ .pU {
    stderr;
    constructor(args, how, stderr) {
        const words = stderr.trim().split("\n").slice(-3).join(" ").slice(0, 400);
        super({
            what: `git ${commandOf(args)} ${how}${words ? ` (${words})` : ""}`,
            consequence: "a history that may be cut short is not used, so nothing was scored from it",
            cure: "Run `git fsck` in the repository, or fetch it anew, and try again",
        });
        this.stderr = words;
    }
}
/** The first word that is neither an option of git's own nor the value of its `-c`. */
function commandOf(args) {
    return args.find((arg, i) => !arg.startsWith("-") && args[i - 1] !== "-c") ?? "";
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
function runProcess(root, args, { input, onData, noneIsOne = false }, output) {
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
            else if (code !== 0 && !(noneIsOne && code === 1 && stderr === ""))
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
/* unused harmony export askGit */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var simple_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26682);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88223);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73166);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51951);






const FULL_ID = /^[0-9a-f]{40,64}$/;
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
/**
 * Reads `https://host/owner/name(.git)`, `git@host:owner/name`, `ssh://…`; credentials never survive. A web
 * address keeps its scheme and port, for an Enterprise Server may have both; another's host is taken for one.
 */
function describeOrigin(origin, root) {
    const match = /^(?:(https?|ssh|git):\/\/(?:[^@/]*@)?|[\w.-]+@)([\w.-]+)(:\d+)?[/:]([^?#]+?)(?:\.git)?\/?$/.exec(origin);
    if (!match)
        return { identity: root, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root.replace(/\/\.git$/, "")), webUrl: null };
    const [, scheme = "", host, port = "", path] = match;
    const web = scheme.startsWith("http") ? `${scheme}://${host}${port}` : `https://${host}`;
    return {
        identity: `${host}/${path}`.toLowerCase(),
        name: path,
        webUrl: /^[\w.-]+\/[\w.-]+$/.test(path) ? `${web}/${path}` : null,
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
/** By repository: the full ids that were found. Unlike a name, an id stays what it is. */
const foundIds = new WeakMap();
async function tryResolveCommit(repo, ref) {
    if (ref === "" || ref.startsWith("-") || ref.includes("\0"))
        return null;
    const known = foundIds.get(repo)?.get(ref);
    if (known !== undefined)
        return known;
    try {
        const out = await ask(repo, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
        if (!FULL_ID.test(out))
            return null;
        if (FULL_ID.test(ref))
            foundIds.set(repo, (foundIds.get(repo) ?? new Map()).set(ref, out));
        return out;
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

/***/ 82249:
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

/***/ 58186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson),
/* harmony export */   r: () => (/* binding */ publishedJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83878);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88223);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27461);



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

/***/ 55450:
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

/***/ 96999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88223);
/* harmony import */ var _scoring_bands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87745);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22811);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49662);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85915);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57458);






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
    const root = (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .webRoot */ .V6)(report);
    const prints = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintsOf */ .t)(report.functions);
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
                    driver: { name: report.tool.name, semanticVersion: report.tool.version, rules: _scoring_bands_js__WEBPACK_IMPORTED_MODULE_1__/* .BANDS */ .ZN.map(ruleOf) },
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
    const uri = (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .encodePath */ .O0)(fn.path);
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
        ruleIndex: _scoring_bands_js__WEBPACK_IMPORTED_MODULE_1__/* .BANDS */ .ZN.indexOf(fn.band),
        level: LEVELS[fn.band],
        message: { text: message(`${fn.name}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .riskierThan */ .N_)(fn)}. ${fn.reasons.join("; ")}`) },
        locations: [
            {
                physicalLocation: physical(first),
                logicalLocations: [{ fullyQualifiedName: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(fn.name, 1000), kind: "function" }],
            },
        ],
        relatedLocations: others.map((lines, i) => ({
            id: i + 1,
            physicalLocation: physical(lines),
            message: { text: `Also changed: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .lineRange */ .Ap)(lines)}` },
        })),
        partialFingerprints: { [FINGERPRINT]: fingerprint },
        properties: {
            percentile: fn.percentile,
            riskierThan: (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(fn.percentile),
            band: fn.band,
            changeScore: fn.changeScore,
            status: fn.status,
            reasons: fn.reasons.map((reason) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(reason)),
        },
    };
}
function notificationOf(notice) {
    return {
        descriptor: { id: notice.code },
        level: notice.level === "warning" ? "warning" : "note",
        message: { text: message((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(notice)) },
    };
}
/** SARIF reads `[text](target)` as a link and `{0}` as a placeholder in a message (§3.11.5, §3.11.6). */
function message(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(text, 1000)
        .replace(/[\\[\]]/g, "\\$&")
        .replace(/\{(\d+)\}/g, "{{$1}}");
}


/***/ }),

/***/ 21711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ remarks)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88223);
/* harmony import */ var _adapter_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46936);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82249);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22811);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57458);





/** What stands under every terminal rendering: files left out, notices, then the footer. */
function remarks(report, to) {
    const left = report.marked.length === 0 ? [] : [(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOut */ .ig)(report.marked)), to.width, "  ")];
    const notices = report.notices.map((notice) => {
        const mark = notice.level === "warning" ? "warning: " : "note: ";
        return (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(mark + (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(notice), 1000), to.width, "  ");
    });
    const silenced = report.functions
        .filter((fn) => fn.suppressed !== null)
        .map((fn) => {
        const mark = fn.suppressed.addedByChange ? "suppressed by this change" : "suppressed";
        return (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)(`${mark}: ${fn.name}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .suppressedBy */ .s2)(fn.suppressed)}`), to.width, "  ");
    });
    const above = [...left, ...silenced, ...notices];
    return [...above, ...(above.length > 0 ? [""] : []), to.paint.dim((0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(footer(report), to.width))];
}
/** Kept to about a line, and one for an adapter; the summary and the JSON report tell the rest. */
function footer({ model, totals }) {
    const { commits, since } = model.history;
    const depth = since === null ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(commits, "commit") : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(commits, "commit")} since ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .day */ .vd)(since)}`;
    const compared = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(totals.reference)} functions`;
    const adapter = model.adapter === null ? "" : ` ${(0,_adapter_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .adapterOf */ .nZ)(model.adapter)}.`;
    const lora = model.lora === null ? "" : ` ${(0,_adapter_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .loraOf */ .iE)(model.lora)}.`;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)(`Historically fragile, which is not to say broken. Baseline ${model.weights}, ${compared}, ${depth}.${adapter}${lora}`);
}


/***/ }),

/***/ 17283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82249);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22811);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55450);
/* harmony import */ var _text_remarks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21711);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57458);





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

/***/ 3951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Kept equal to package.json by a test: the bundle has no package.json of ours to read. */
const VERSION = "0.1.0";


/***/ })

};
