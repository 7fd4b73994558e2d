export const id = 746;
export const ids = [746];
export const modules = {

/***/ 40746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ nameInRepository),
/* harmony export */   Vs: () => (/* binding */ applyBaseRules),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   applyWorkTreeRules: () => (/* binding */ applyWorkTreeRules)
/* harmony export */ });
/* unused harmony export CONFIG_FILE */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88223);
/* harmony import */ var _io_config_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3863);




/** Where a repository keeps its rules, unless told otherwise. */
const CONFIG_FILE = ".github/defect-risk.yml";
/** How the ending is written by mistake. */
const OTHER_NAME = ".github/defect-risk.yaml";
/** The rules as somebody at a work tree has them before their eyes; of a bare repository, those of HEAD. */
async function applyWorkTreeRules(context) {
    const { config, repo } = context;
    const name = config.config ?? CONFIG_FILE;
    const path = config.config === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(repo.root, CONFIG_FILE) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(config.config);
    const found = repo.bare && config.config === null
        ? await (0,_io_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .configInCommit */ .TT)(repo.root, "HEAD", CONFIG_FILE)
        : await (0,_io_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .configOnDisk */ .Fr)(path);
    const bytes = (0,_io_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesOf */ .$$)(found, name);
    if (bytes === null && config.config !== null) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
            what: `The configuration file ${JSON.stringify(name)} does not exist`,
            consequence: "nothing was scored",
            cure: `Give --config a file, or leave it out for ${CONFIG_FILE}`,
        });
    }
    if (bytes === null && config.config === null && !repo.bare) {
        const other = await (0,_io_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .configOnDisk */ .Fr)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(repo.root, OTHER_NAME));
        if (!("absent" in other))
            tellOtherName(context);
    }
    await apply(context, bytes, name);
}
/**
 * The rules as the merge base has them: who is judged by them must not write them. The file of the change
 * itself holds once it is merged.
 */
async function applyBaseRules(context, base) {
    const { repo } = context;
    const name = nameInRepository(context) ?? outside(context.config.config);
    const found = await (0,_io_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .configInCommit */ .TT)(repo.root, base, name, OTHER_NAME);
    const bytes = (0,_io_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesOf */ .$$)(found, name);
    if (bytes === null && name === CONFIG_FILE) {
        if ("absent" in found && found.other === true)
            tellOtherName(context);
    }
    else if (bytes === null) {
        context.notices.push({
            code: "config-not-found",
            level: "warning",
            what: `The base has no configuration file ${name}`,
            consequence: "the defaults hold for this run",
            cure: "It holds once it is merged; if it is there under another name, mend the input config",
        });
    }
    try {
        await apply(context, bytes, name);
    }
    catch (error) {
        if (!(error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb))
            throw error;
        const { what, consequence, cure } = error;
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({ what: `${what} (as of the base, ${base.slice(0, 7)})`, consequence, cure });
    }
}
/** The file's path from the repository's root; null if it is not in the repository. */
function nameInRepository({ config, repo }) {
    const { config: given } = config;
    if (given === null)
        return CONFIG_FILE;
    if (config.rulesFrom === "merge-base") {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(given);
        return path.startsWith("/") || path.split("/").includes("..") ? null : path;
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(repo.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(given)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
    return path.startsWith("..") || path.startsWith("/") ? null : path;
}
/** @param bytes null: there is no file */
async function apply(context, bytes, name) {
    if (bytes === null)
        return;
    const file = await parsed(bytes, name);
    const { rulesOf, withFile } = await Promise.all(/* import() */[__webpack_require__.e(2796), __webpack_require__.e(7737), __webpack_require__.e(3657)]).then(__webpack_require__.bind(__webpack_require__, 33657));
    context.config = withFile(context.config, file);
    context.rules = rulesOf(file, { config: context.config, name, today: new Date() });
    const { expired } = context.rules;
    if (expired.length === 0)
        return;
    const named = expired
        .slice(0, 3)
        .map((one) => `${one.path} ${one.function ?? ""}`.trim() + `, ${one.expires}`);
    context.notices.push({
        code: "suppression-expired",
        level: "info",
        what: `${expired.length === 1 ? "One suppression" : `${expired.length} suppressions`} of ${name} expired (${named.join("; ")}${expired.length > 3 ? "; …" : ""})`,
        consequence: "what they covered is told again",
        cure: "Look at the functions again, then remove the entries or give them a new reason and day",
    });
}
/** Reads the file's text. The YAML library is loaded only where there is one. */
async function parsed(content, name) {
    const { parseConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(2796), __webpack_require__.e(1917), __webpack_require__.e(7737), __webpack_require__.e(6651)]).then(__webpack_require__.bind(__webpack_require__, 36651));
    return parseConfigFile(content, { file: name, today: new Date() });
}
function outside(given) {
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        what: `The configuration file ${JSON.stringify(given)} is not in the repository`,
        consequence: "nothing was scored",
        cure: `Give its path from the repository's root, such as ${CONFIG_FILE}`,
    });
}
function tellOtherName({ notices }) {
    notices.push({
        code: "config-other-name",
        level: "warning",
        what: `${OTHER_NAME} is not read`,
        consequence: "the defaults hold for this run",
        cure: `Call it ${CONFIG_FILE}`,
    });
}


/***/ }),

/***/ 3863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Fr: () => (/* binding */ configOnDisk),
/* harmony export */   TT: () => (/* binding */ configInCommit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88223);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24487);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34007);




/** @param path on disk */
async function configOnDisk(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        if (found.isSymbolicLink())
            return { wrong: "is a symbolic link" };
        if (found.isDirectory())
            return { wrong: "is a folder" };
        if (!found.isFile())
            return { wrong: "is no regular file" };
        return { bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path) };
    }
    catch (error) {
        const code = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            return { absent: true };
        return { wrong: `cannot be read (${code})` };
    }
}
/**
 * @param path from the repository's root, with forward slashes
 * @param other where it stands by mistake
 */
async function configInCommit(root, commit, path, other) {
    const entries = await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesAt */ .ws)(root, commit, other === undefined ? [path] : [path, other]);
    const entry = entries.get(path);
    if (entry === undefined)
        return { absent: true, other: other !== undefined && entries.has(other) };
    if (entry.mode === "120000")
        return { wrong: "is a symbolic link" };
    if (entry.type !== "blob")
        return { wrong: entry.type === "tree" ? "is a folder" : "is a commit of another repository" };
    const contents = [];
    await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlobs */ .b4)(root, [entry.id], (content) => contents.push(content));
    const [bytes] = contents;
    if (bytes)
        return { bytes };
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryError */ .pU({
        what: `This clone does not hold the content of ${path} at ${commit.slice(0, 7)}`,
        consequence: "the rules that the repository has for its own files are not known, so nothing was scored",
        cure: "Check out without `filter`, with `fetch-depth: 0`",
    });
}
/** @throws UsageError for what is there and is no file */
function bytesOf(found, name) {
    if ("bytes" in found)
        return found.bytes;
    if ("absent" in found)
        return null;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        what: `The configuration file ${name} ${found.wrong}`,
        consequence: "nothing was scored",
        cure: "Write the rules into a regular file of that name",
    });
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

/***/ 34007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   nT: () => (/* binding */ listTree),
/* harmony export */   sH: () => (/* binding */ filesWith),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51951);

/** What stands at some paths of a commit, by path; one at which nothing stands is left out. */
async function entriesAt(root, commit, paths) {
    // Without sizes: in a partial clone git fails on the first that is not here.
    const args = ["ls-tree", "-z", "--full-tree", "--end-of-options", commit, ...paths];
    const lines = (await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(root, args)).toString("utf8").split("\0").filter(Boolean);
    return new Map(lines.map((line) => {
        const match = /^(\d{6}) (\w+) ([0-9a-f]+)\t([\s\S]*)$/.exec(line);
        if (!match)
            throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi(args, "gave a listing that cannot be read", "");
        const [mode, type, id, path] = match.slice(1);
        return [path, { mode, type, id }];
    }));
}
/** All files of a commit's tree. */
async function listTree(root, commit) {
    const out = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(root, ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit]);
    const entries = [];
    for (let at = 0; at < out.length;) {
        const end = out.indexOf(0, at);
        const match = /^(\d{6}) \w+ ([0-9a-f]+)\t([\s\S]*)$/.exec(out.toString("utf8", at, end));
        at = end + 1;
        if (!match || end < 0)
            throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi(["ls-tree"], "gave a listing that cannot be read", "");
        const kind = match[1] === "160000" ? "submodule" : match[1] === "120000" ? "link" : "file";
        entries.push({ path: match[3], blob: match[2], kind });
    }
    return entries;
}
/**
 * Contents of blobs, one call of git for all of them, handed on in order as they arrive.
 * A blob the repository does not hold (a partial clone) is handed on as null.
 */
async function readBlobs(root, blobs, onBlob) {
    if (blobs.length === 0)
        return;
    let pending = [];
    let pendingLength = 0;
    let wanted = 0;
    let index = 0;
    const drain = () => {
        let buffer = pending.length === 1 ? pending[0] : Buffer.concat(pending);
        for (;;) {
            const end = buffer.indexOf(10);
            if (end < 0)
                break;
            const [, type, size] = buffer.toString("latin1", 0, end).split(" ");
            if (type === "missing") {
                onBlob(null, index++);
                buffer = buffer.subarray(end + 1);
                continue;
            }
            const total = end + 1 + Number(size) + 1;
            if (Number.isNaN(total))
                throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi(["cat-file"], "gave contents that cannot be read", "");
            if (buffer.length < total) {
                wanted = total;
                break;
            }
            onBlob(buffer.subarray(end + 1, total - 1), index++);
            buffer = buffer.subarray(total);
            wanted = 0;
        }
        pending = [buffer];
        pendingLength = buffer.length;
    };
    await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(root, ["cat-file", "--batch", "--buffer"], {
        input: blobs.join("\n") + "\n",
        onData: (chunk) => {
            pending.push(chunk);
            pendingLength += chunk.length;
            if (pendingLength >= wanted)
                drain();
        },
    });
    if (index !== blobs.length) {
        throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi(["cat-file"], `gave ${index} of ${blobs.length} contents`, "");
    }
}
/**
 * Paths of a commit's text files that hold the words, letter by letter.
 * @param extensions only files with these endings are looked into: others may be large, or not be there
 */
async function filesWith(root, commit, { words, extensions }) {
    const form = ["-l", "-z", "-I", "-F", "--full-name", "--no-recurse-submodules"];
    const files = extensions.map((extension) => `*${extension}`);
    const out = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(root, ["grep", ...form, "-e", words, commit, "--", ...files], { noneIsOne: true });
    return out
        .toString("utf8")
        .split("\0")
        .filter((line) => line.startsWith(`${commit}:`))
        .map((line) => line.slice(commit.length + 1));
}


/***/ })

};
