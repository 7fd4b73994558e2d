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
    const { rulesOf, withFile } = await Promise.all(/* import() */[__webpack_require__.e(796), __webpack_require__.e(737), __webpack_require__.e(657)]).then(__webpack_require__.bind(__webpack_require__, 33657));
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
    const { parseConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(796), __webpack_require__.e(917), __webpack_require__.e(737), __webpack_require__.e(651)]).then(__webpack_require__.bind(__webpack_require__, 36651));
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
    const lines = (await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, args)).toString("utf8").split("\0").filter(Boolean);
    return new Map(lines.map((line) => {
        const match = /^(\d{6}) (\w+) ([0-9a-f]+)\t([\s\S]*)$/.exec(line);
        if (!match)
            throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .X(args, "gave a listing that cannot be read", "");
        const [mode, type, id, path] = match.slice(1);
        return [path, { mode, type, id }];
    }));
}
/** All files of a commit's tree. */
async function listTree(root, commit) {
    const out = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit]);
    const entries = [];
    for (let at = 0; at < out.length;) {
        const end = out.indexOf(0, at);
        const match = /^(\d{6}) \w+ ([0-9a-f]+)\t([\s\S]*)$/.exec(out.toString("utf8", at, end));
        at = end + 1;
        if (!match || end < 0)
            throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .X(["ls-tree"], "gave a listing that cannot be read", "");
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
                throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .X(["cat-file"], "gave contents that cannot be read", "");
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
    await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ["cat-file", "--batch", "--buffer"], {
        input: blobs.join("\n") + "\n",
        onData: (chunk) => {
            pending.push(chunk);
            pendingLength += chunk.length;
            if (pendingLength >= wanted)
                drain();
        },
    });
    if (index !== blobs.length) {
        throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .X(["cat-file"], `gave ${index} of ${blobs.length} contents`, "");
    }
}
/** Paths of a commit's text files that hold the words, letter by letter. */
async function filesWith(root, commit, words) {
    const form = ["-l", "-z", "-I", "-F", "--full-name", "--no-recurse-submodules"];
    const out = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(root, ["grep", ...form, "-e", words, commit, "--"], { noneIsOne: true });
    return out
        .toString("utf8")
        .split("\0")
        .filter((line) => line.startsWith(`${commit}:`))
        .map((line) => line.slice(commit.length + 1));
}


/***/ })

};
