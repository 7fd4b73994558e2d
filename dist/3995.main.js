export const id = 3995;
export const ids = [3995,6376];
export const modules = {

/***/ 73995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openContext: () => (/* binding */ openContext)
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
/**
 * Options that make a diff depend on the two contents only, not on configuration. That it does not depend on
 * the repository's attributes either takes `--text`, or a folder with attributes of our own (diff-folder.ts).
 */
const PLAIN_DIFF = [
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
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
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Xi: () => (/* binding */ GitFailure)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88223);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73166);




/** git ended badly. `stderr` is its own words, cut to what a person reads. */
class GitFailure extends _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryError */ .pU {
    stderr;
    constructor(args, how, stderr) {
        const words = stderr.trim().split("\n").slice(-3).join(" ").slice(0, 400);
        const partial = NOT_FETCHED.test(words);
        super({
            what: `git ${commandOf(args)} ${how}${words ? ` (${words})` : ""}`,
            consequence: "a history that may be cut short is not used, so nothing was scored from it",
            cure: partial
                ? "This clone leaves out file contents (--filter): check out without `filter`, with `fetch-depth: 0`, or let auto-deepen fetch them"
                : "Run `git fsck` in the repository, or fetch it anew, and try again",
        });
        this.stderr = words;
    }
}
/** git's words for an object that a partial clone would have to fetch, and may not (promisor-remote.c). */
const NOT_FETCHED = /lazy fetching disabled|from promisor remote/;
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
    // Without a turn of the event loop between the steps: this thread is busy, and git waits for its next task.
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(run.spool, "wx+", 0o600);
    try {
        await runProcess(root, args, run, file);
        // git wrote through the same open file, whose position is now its end.
        const bytes = Buffer.allocUnsafe((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).size);
        for (let at = 0; at < bytes.length;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes, at, bytes.length - at, at);
            if (read === 0)
                throw new GitFailure(args, "left an output that cannot be read again", "");
            at += read;
        }
        return bytes;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(run.spool, { force: true });
    }
}
/** The lines of what git answered to `args`. @throws GitFailure if the last has no end: it was cut short */
function linesOf(args, out) {
    const lines = out.toString("utf8").split("\n");
    if (lines.pop() !== "")
        throw new GitFailure(args, "gave a list that is cut short", "");
    return lines;
}
function runProcess(root, args, { input, onData, env, noneIsOne = false }, output) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .gitOptions */ .h5)(root), ...args], {
            cwd: root,
            env: { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .gitEnvironment */ ._K)(), ...env },
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
/* harmony export */   su: () => (/* binding */ forgetCommits),
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
    // simple-git waits 50 ms for words after git has ended without any, which often is its answer: none come.
    git.outputHandler((_, stdout) => void stdout.once("end", () => stdout.emit("data", Buffer.alloc(0))));
    const top = await nearestWithGitFolder(path);
    const ask = (args) => askGit(git, top, args);
    let facts;
    try {
        facts = await ask(["rev-parse", "--is-bare-repository", "--is-shallow-repository", "--absolute-git-dir"]);
    }
    catch (cause) {
        if (!(cause instanceof _git_process_js__WEBPACK_IMPORTED_MODULE_5__/* .GitFailure */ .Xi && cause.stderr.includes("not a git repository")))
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
    const remotes = await ask(["config", "-z", "--get-regexp", "^remote\\.(.*\\.promisor|origin\\.url)$"]);
    const settings = remotes.split("\0").map((setting) => setting.split("\n"));
    const origin = settings.findLast(([key]) => key === "remote.origin.url")?.[1] ?? "";
    const { identity, name, webUrl } = describeOrigin(origin, root);
    return {
        root,
        subfolder: workTree === null ? "" : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"),
        bare: workTree === null,
        gitFolder: gitDir,
        shallow: shallow === "true",
        partial: settings.some(([key]) => key.endsWith(".promisor")),
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
            throw new _git_process_js__WEBPACK_IMPORTED_MODULE_5__/* .GitFailure */ .Xi(args, "failed", words);
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
    const commit = (await tryResolveCommit(repo, ref)) ?? (await tryResolveCommit(repo, `refs/remotes/origin/${ref}`));
    if (commit !== null && !ref.startsWith("-"))
        return commit;
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
/** By repository: the commits that were found. What a name says holds for the run, until something is fetched. */
const found = new WeakMap();
/** Names may say something else now: something was fetched. */
function forgetCommits(repo) {
    found.delete(repo);
}
async function tryResolveCommit(repo, ref) {
    if (ref === "" || ref.startsWith("-") || ref.includes("\0"))
        return null;
    const known = found.get(repo)?.get(ref);
    if (known !== undefined)
        return known;
    try {
        const out = await ask(repo, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
        if (!FULL_ID.test(out))
            return null;
        found.set(repo, (found.get(repo) ?? new Map()).set(ref, out));
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
        throw new _git_process_js__WEBPACK_IMPORTED_MODULE_5__/* .GitFailure */ .Xi(args, "gave no date", time);
    return Number(time);
}


/***/ }),

/***/ 33742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ DEFAULT_RULES),
  T: () => (/* binding */ compileLabelRules)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(88223);
;// CONCATENATED MODULE: ./labels/backtracking.js
/** A pattern of this degree on 200 characters costs at most some million steps. */
const HIGHEST_DEGREE = 2;
/** Up to so many ways to end a repetition count as a constant. */
const FEW = 9;
/**
 * How a pattern's worst case grows with its subject's length n: as n to this power, times n places to
 * start from; Infinity for growth beyond any power, as of `(a+)+`. An upper bound, taken from the
 * pattern's form: repetitions in a row multiply, alternatives do not, a repeated group must be rigid
 * inside. Back references count as Infinity, their cost is not bounded this way.
 *
 * @param pattern a regular expression that compiles
 */
function backtrackingDegree(pattern) {
    return new Reader(pattern).alternatives().degree;
}
const RIGID = { degree: 0, loose: false };
class Reader {
    #pattern;
    #at = 0;
    constructor(pattern) {
        this.#pattern = pattern;
    }
    /** Up to the end or the group's closing parenthesis. */
    alternatives() {
        let [degree, current, loose] = [0, 0, false];
        while (this.#at < this.#pattern.length && !this.#next(/\)/y)) {
            if (this.#next(/\|/y)) {
                [degree, current, loose] = [Math.max(degree, current), 0, true];
                continue;
            }
            const atom = this.#repeated(this.#atom());
            current += atom.degree;
            loose ||= atom.loose;
        }
        return { degree: Math.max(degree, current), loose };
    }
    #atom() {
        if (this.#next(/\((?:\?(?:<?[=!]|:|<\w+>))?/y))
            return this.alternatives();
        if (this.#next(/\\(?:[1-9]|k<)/y))
            return { degree: Infinity, loose: true };
        this.#next(/\\u[\da-f]{4}|\\x[\da-f]{2}|\\.|\[(?:\\.|[^\]\\])*\]|[^]/iy);
        return RIGID;
    }
    #repeated({ degree, loose }) {
        const found = this.#next(/(?:[*+?]|\{(\d+)(,(\d*))?\})\??/y);
        if (!found)
            return { degree, loose };
        const sign = found[0][0];
        const least = sign === "{" ? Number(found[1]) : sign === "+" ? 1 : 0;
        const most = sign === "?" ? 1 : sign !== "{" ? Infinity : !found[2] ? least : found[3] ? Number(found[3]) : Infinity;
        const choices = most - least > FEW ? 1 : 0;
        if (most <= 1)
            return { degree, loose: true };
        if (degree === 0 && !loose)
            return { degree: choices, loose: most !== least };
        return { degree: most > FEW ? Infinity : degree * most + choices, loose: true };
    }
    #next(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#pattern);
        if (found)
            this.#at = pattern.lastIndex;
        return found;
    }
}

// EXTERNAL MODULE: ./labels/label-rules.js
var label_rules = __webpack_require__(62223);
;// CONCATENATED MODULE: ./labels/compile-rules.js




/** @throws UsageError naming the first rule that cannot be used, and why */
function compileLabelRules(rules) {
    inRange("the threshold of the label rules", rules.threshold);
    const names = [...rules.exclusions, ...rules.rules].map(({ name }) => name);
    const twice = names.find((name, i) => name.trim() === "" || names.indexOf(name) !== i);
    if (twice !== undefined) {
        throw refused(`${JSON.stringify(twice)} names more than one label rule, or none`, "Name each rule once");
    }
    return {
        ignored: rules.ignored.map(({ name, pattern }) => ({ name, pattern: compiled(name, pattern, "gi") })),
        exclusions: rules.exclusions.map(({ name, pattern, unless }) => ({
            name,
            pattern: compiled(name, pattern, "i"),
            unless: unless === undefined ? null : compiled(name, unless, "i"),
        })),
        rules: rules.rules.map(({ name, pattern, weight }) => ({
            name,
            pattern: compiled(name, pattern, "i"),
            weight: inRange(`the weight of the label rule ${JSON.stringify(name)}`, weight),
        })),
        threshold: rules.threshold,
        hash: (0,external_node_crypto_.createHash)("sha256")
            .update(canonical({ ...rules, breadth: label_rules/* FIX_BREADTH */.nP }))
            .digest("hex"),
    };
}
function compiled(name, pattern, flags) {
    const subject = `the pattern of the label rule ${JSON.stringify(name)}`;
    let expression;
    try {
        expression = new RegExp(pattern, flags);
    }
    catch (cause) {
        const reason = cause.message.replace(/^Invalid regular expression: /, "");
        throw refused(`${subject} is no regular expression (${reason})`, "Write it as in JavaScript", cause);
    }
    if (new RegExp(pattern, "i").test("")) {
        throw refused(`${subject} matches every subject`, "Let it ask for at least one word");
    }
    if (backtrackingDegree(pattern) > HIGHEST_DEGREE) {
        throw refused(`${subject} can take too long to try`, `Repeat no group whose inside varies, and give all but ${HIGHEST_DEGREE} repetitions a bound below ten, e.g. \\s{0,3}`);
    }
    return expression;
}
function inRange(what, value) {
    if (value > 0 && value <= 1)
        return value;
    throw refused(`${what} is ${value}`, "Give a number above 0, up to 1");
}
function refused(what, cure, cause) {
    return new errors/* UsageError */.eb({ what, consequence: "no commit can be told to be a fix", cure, cause });
}
/** JSON with sorted keys and no spaces: equal data, equal text. */
function canonical(value) {
    return JSON.stringify(value, (_, part) => part !== null && typeof part === "object" && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
}
const DEFAULT_RULES = compileLabelRules(label_rules/* DEFAULT_LABEL_RULES */.JH);


/***/ }),

/***/ 62223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ labelRulesWith),
/* harmony export */   JH: () => (/* binding */ DEFAULT_LABEL_RULES),
/* harmony export */   nP: () => (/* binding */ FIX_BREADTH)
/* harmony export */ });
const { raw } = String;
const FIX = raw `\b(?:fix(?:e[sd]|ing|ups?)?|bug-?fix(?:es)?|hot-?fix(?:es)?)\b`;
/** The author's own word for it, unless it names what is no code. */
const CONVENTIONAL = raw `^\W{0,8}(?:fix|bugfix|hotfix)(?:\((?!docs?\b|ci\b|lint\b)[^)]*\))?!?:`;
const TESTS = raw `\b(?:tests?|test(?:case|suite)s?)\b`;
const DEFAULT_LABEL_RULES = {
    ignored: [
        {
            // "Fixed #123 --" closes a ticket of any kind: the reference is no evidence, the words after it may be.
            name: "closing reference",
            pattern: raw `\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?)\b[\s:]{0,3}(?:(?:issues?|tickets?|pr|bug)\s{0,3})?(?:(?:[\w.-]{1,60}/[\w.-]{1,60})?#\d{1,9}|gh-?\d{1,9})(?:\s?(?:,|and|&)\s?(?:refs?\s?)?#\d{1,9}){0,9}`,
        },
        // Bugzilla and Launchpad call every ticket a bug.
        { name: "ticket number", pattern: raw `\bbugs?[\s:#-]{0,3}\d{2,9}\b` },
        {
            name: "word that looks like a fix",
            pattern: raw `\bfixed[ -](?:size|point|width|length|rate|position|number)\b`,
        },
    ],
    exclusions: [
        {
            name: "conventional type",
            pattern: raw `^\W{0,8}(?:docs?|tests?|ci|chore|style|build|refactor|perf|feat|types?|release|lint|deps?|bench(?:mark)?s?)(?:\([^)]*\))?!?:`,
        },
        {
            name: "wording or form",
            pattern: raw `\b(?:typos?|spelling|grammar|wording|formatting|format errors?|white ?spac(?:es?|ing)|spacing|indent(?:ation)?|(?:coding|code) ?style|style (?:fix|issue|error|nit)(?:es|s)?|\d{1,3} columns?|nits?|cosmetics?|naming|correct\w{0,3} (?:the )?(?:names?|descriptions?))\b`,
        },
        {
            name: "static check",
            pattern: raw `\b(?:\w{0,10}lint(?:er|ing|s)?|flake8|prettier|clippy|mypy|isort|pep-?8|pyflakes|check(?:patch|style)|rubocop|coverity|sonar(?:qube|cloud)?|cppcheck|smatch|unused (?:variables?|imports?|parameters?|functions?)|(?:build|compiler?|compilation|checkpatch|gcc|clang|sparse|deprecation) warnings?)\b`,
            unless: CONVENTIONAL,
        },
        {
            name: "documentation",
            pattern: raw `\b(?:docs?|docstrings?|documentation|doctests?|javadocs?|readme|change ?log|release notes?|comments?|copyright|licen[cs]e)\b`,
            unless: CONVENTIONAL,
        },
        {
            name: "automation",
            pattern: raw `\b(?:ci|travis|appveyor|github actions?|workflows?|coverage)\b`,
            unless: CONVENTIONAL,
        },
        {
            name: "new tests",
            pattern: raw `^\W{0,8}(?:\S{1,40}: )?(?:add|new|more|writ|improv|updat|extend)\w{0,4} [\w -]{0,40}\btests?\b(?! and)`,
        },
        {
            // A repaired test is a repair; only what it touches outside of tests is ever counted.
            name: "tests",
            pattern: TESTS,
            unless: FIX,
        },
        {
            name: "merge, release or version",
            pattern: raw `^\W{0,8}(?:merge|bump|release|update dependenc|v?\d{1,5}\.\d)`,
        },
        { name: "revert of a revert", pattern: raw `^\W{0,8}revert\w{0,3}\W{1,3}revert` },
    ],
    rules: [
        { name: "conventional fix", pattern: raw `^\W{0,8}(?:fix|bugfix|hotfix)(?:\([^)]*\))?!?:`, weight: 0.95 },
        // Before the words: the title of what is taken back may say "fix".
        {
            name: "takes a change back",
            pattern: raw `^\W{0,8}(?:\S{1,40}: )?(?:partly |partial(?:ly)? )?(?:revert(?:s|ed|ing)?|back(?:s|ed)? out|roll(?:s|ed|ing)? ?back)\b`,
            weight: 0.75,
        },
        // Reached only with a word of repair in it: the exclusion above takes the others.
        { name: "repairs tests", pattern: TESTS, weight: 0.75 },
        { name: "says fix or bug", pattern: raw `${FIX}|\bbugs?\b`, weight: 0.9 },
        {
            name: "names a failure",
            pattern: raw `\b(?:crash(?:e[sd]|ing)?|regressions?|segfaults?|deadlocks?|race condition|leak(?:s|ed|ing|age)?|oops|(?:infinite|endless) (?:loop|recursion)|use.after.free|double free|off.by.one|data loss|null pointers?|(?:null|nil) deref\w{0,8}|npes|npe (?:in|on|when|if)|incorrect(?:ly)?|wrong(?:ly)?|broken|breakage|erroneous(?:ly)?|mistaken?(?:ly)?|accidental(?:ly)?|improper(?:ly)?|(?:does|did|do)(?: not|n'?t) work|not working)\b`,
            weight: 0.75,
        },
        {
            name: "guards against a failure",
            pattern: raw `\b(?:(?:avoid|prevent|handl|catch|tolerat)(?:e|s|es|ed|ing)?|check(?:s|ed|ing)? for|do(?:es)?(?: not|n'?t)|never)\b.{0,40}\b(?:errors?|exceptions?|fail\w{0,4}|panic\w{0,4}|hangs?|null|nil|problems?|conflicts?|collisions?|overflows?|underflows?|flooding|duplicat\w{1,4}|stale|races?)\b`,
            weight: 0.75,
        },
        { name: "prevents something", pattern: raw `\bprevent(?:s|ed)?\b`, weight: 0.75 },
        { name: "corrects something", pattern: raw `\b(?:correct(?:s|ed|ly|ing)?|properly)\b`, weight: 0.75 },
        {
            name: "adds what is missing",
            pattern: raw `\b(?:add(?:s|ed|ing)?|includ(?:es?|ed|ing)|restor(?:es?|ed|ing)) (?:a |an |the |some )?missing\b`,
            weight: 0.75,
        },
    ],
    threshold: 0.75,
};
/**
 * How many functions a fix may touch. Above `widest` it is churn: functions that only such fixes touched are
 * told no better than by their size (docs/adr/0005 has the figures); up to `narrow` it is the cleaner label.
 */
const FIX_BREADTH = { widest: 20, narrow: 3 };
/** The default rules with a repository's own. */
function labelRulesWith({ extend = true, ignored, exclusions, rules, threshold, }) {
    const joined = (own, known) => {
        if (own === undefined)
            return known;
        return extend ? [...own, ...known.filter(({ name }) => own.every((one) => one.name !== name))] : own;
    };
    const silent = exclusions?.map(({ unless, ...rest }) => unless === undefined ? rest : { ...rest, unless });
    return {
        ignored: joined(ignored, DEFAULT_LABEL_RULES.ignored),
        exclusions: joined(silent, DEFAULT_LABEL_RULES.exclusions),
        rules: joined(rules, DEFAULT_LABEL_RULES.rules),
        threshold: threshold ?? DEFAULT_LABEL_RULES.threshold,
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
