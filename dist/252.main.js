export const id = 252;
export const ids = [252];
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

/***/ 50252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  score: () => (/* binding */ score)
});

// EXTERNAL MODULE: ./history/history.js
var history_history = __webpack_require__(54568);
// EXTERNAL MODULE: ./io/git/repository.js
var repository = __webpack_require__(9807);
// EXTERNAL MODULE: ./report/assemble.js
var assemble = __webpack_require__(78160);
// EXTERNAL MODULE: ./scoring/change.js + 5 modules
var change = __webpack_require__(35899);
// EXTERNAL MODULE: ./scoring/bands.js
var bands = __webpack_require__(87745);
;// CONCATENATED MODULE: ./scoring/flag.js

/** At most this share of a change's functions is flagged, but three may always be. */
const FLAGGED_SHARE = 0.2;
/** Of the elevated band (one function in ten) only these many, or a broad change flags what is merely large. */
const ALWAYS_FLAGGABLE = 3;
/** GitHub shows ten annotations of a kind per step, and no reader wants more. */
const MOST_FLAGGED = 10;
/**
 * Which functions of a change deserve an annotation. It needs both: the edit ranks high within the
 * change, and the function is in a band that the repository would notice. An edit that adds no
 * substantive line is never flagged.
 *
 * @param ranked by change score, highest first; without those that are suppressed
 */
function flagged(ranked, bandsOf) {
    const high = Math.max(ALWAYS_FLAGGABLE, Math.ceil(ranked.length * FLAGGED_SHARE));
    const notable = (f, place) => {
        const band = (0,bands/* bandOf */.BV)(f.percentile, bandsOf(f.path));
        return band === "critical" || band === "high" || (band === "elevated" && place < ALWAYS_FLAGGABLE);
    };
    return new Set(ranked
        .slice(0, high)
        .filter((f, place) => f.addedLines > 0 && notable(f, place))
        .slice(0, MOST_FLAGGED));
}

// EXTERNAL MODULE: ./scoring/gate.js
var scoring_gate = __webpack_require__(74774);
// EXTERNAL MODULE: ./scoring/repository-model.js
var repository_model = __webpack_require__(10021);
// EXTERNAL MODULE: ./scoring/suppression.js
var suppression = __webpack_require__(89350);
// EXTERNAL MODULE: ./commands/ask-lora.js
var ask_lora = __webpack_require__(24560);
// EXTERNAL MODULE: ./diff/parse-diff.js + 1 modules
var parse_diff = __webpack_require__(97051);
// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(88223);
// EXTERNAL MODULE: ./functions/languages/index.js + 18 modules
var languages = __webpack_require__(87737);
// EXTERNAL MODULE: ./io/files.js
var files = __webpack_require__(24487);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./diff/apply.js
/**
 * Applies hunks to a text, strictly: every context and removed line must be where the hunk says.
 * @returns the new text, ended by a newline whether or not the diff says so, or null if the hunks do not fit
 */
function applyHunks(text, hunks) {
    const lines = text === "" ? [] : text.split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    const result = [];
    let at = 0;
    for (const hunk of hunks) {
        const first = hunk.oldLines === 0 ? hunk.oldStart : hunk.oldStart - 1;
        if (first < at || first > lines.length)
            return null;
        while (at < first)
            result.push(lines[at++]);
        for (const line of hunk.lines) {
            const content = line.slice(1);
            if (line.startsWith("+")) {
                result.push(content);
                continue;
            }
            if (lines[at]?.replace(/\r$/, "") !== content.replace(/\r$/, ""))
                return null;
            if (!line.startsWith("-"))
                result.push(lines[at]);
            at++;
        }
    }
    while (at < lines.length)
        result.push(lines[at++]);
    return result.length === 0 ? "" : result.join("\n") + "\n";
}
/** Whether the new side of the hunks already stands in the text: the diff has been applied to it. */
function isApplied(text, hunks) {
    const lines = text.split("\n");
    return hunks.every((hunk) => {
        const after = hunk.lines
            .filter((line) => !line.startsWith("-"))
            .map((line) => line.slice(1).replace(/\r$/, ""));
        return after.every((line, i) => lines[hunk.newStart - 1 + i]?.replace(/\r$/, "") === line);
    });
}

// EXTERNAL MODULE: ./diff/git-path.js
var git_path = __webpack_require__(99939);
// EXTERNAL MODULE: ./functions/classify.js + 2 modules
var classify = __webpack_require__(55512);
// EXTERNAL MODULE: ./io/git/environment.js
var environment = __webpack_require__(73166);
// EXTERNAL MODULE: ./io/git/git-process.js
var git_process = __webpack_require__(51951);
// EXTERNAL MODULE: ./io/git/objects.js
var objects = __webpack_require__(34007);
;// CONCATENATED MODULE: ./io/git/change-source.js










/** Why nothing of a file is read that a diff tells of and no text matches. */
const DOES_NOT_FIT = "the diff fits neither the work tree nor the base commit";
/** Characters of hunks that are kept at a time, of all source files of a change together. */
const MAX_HUNK_TEXT = 32_000_000;
/** Files read at a time, so that a change of 10,000 files needs the memory of a few. */
const BATCH = 200;
/**
 * The change from one commit to another, or to the work tree (`head` null).
 * @param extensions only files with these endings are diffed; the others are listed
 */
async function changeBetween(repo, base, head, extensions) {
    const command = head === null ? ["diff", base] : ["diff-tree", "-r", base, head];
    const [verb, ...sides] = command;
    const form = ["--full-index", "-M", "-l1000", "--text", ...environment/* PLAIN_DIFF */.b6];
    const raw = await (0,git_process/* runGit */.EO)(repo.root, [verb, "--raw", "--no-abbrev", "-z", ...form, ...sides, "--"]);
    const listed = parseRaw(verb, raw);
    const patch = await (0,git_process/* runGit */.EO)(repo.root, [
        verb,
        "-p",
        "-U0",
        ...form,
        ...sides,
        "--",
        ...extensions.map((extension) => `*${extension}`),
    ]);
    const patched = new Map();
    for (const change of sourceHunks(patch))
        patched.set(keyOf(change), change);
    // Renames are paired among all files there, among the source files here: hunks go with their own pairing.
    const changes = [...listed.values()].map(({ change }) => {
        const found = patched.get(keyOf(change));
        if (!found)
            return change;
        const { kind, oldPath, hunks, oversized } = found;
        return { ...change, kind, oldPath, hunks, ...(oversized ? { oversized } : {}) };
    });
    return {
        changes,
        read: async (wanted, onText) => {
            for (let i = 0; i < wanted.length; i += BATCH) {
                const batch = wanted.slice(i, i + BATCH);
                const texts = head === null
                    ? await Promise.all(batch.map((change) => readWorkTree(repo.root, change.newPath)))
                    : await readAtHead(repo, batch.map((change) => listed.get(keyOf(change))));
                for (const [j, text] of texts.entries())
                    await onText(text, i + j);
            }
        },
    };
}
/**
 * The changes of a diff, hunks kept only where they can be ranked: a change of 100 MB is mostly data. Source
 * code beyond the budget is not kept either, and said to be too large.
 */
function* sourceHunks(diff) {
    let spent = 0;
    for (const change of (0,parse_diff/* parseUnifiedDiff */.rj)(diff)) {
        const path = change.newPath;
        if (path === null || (0,languages/* languageOf */.eX)(path) === null || (0,classify/* classifyPath */.qK)(path) !== null) {
            yield { ...change, hunks: [] };
            continue;
        }
        for (const { lines } of change.hunks)
            for (const line of lines)
                spent += line.length;
        yield spent <= MAX_HUNK_TEXT ? change : { ...change, hunks: [], oversized: true };
    }
}
function keyOf({ oldPath, newPath }) {
    return newPath ?? `\0${oldPath}`;
}
/**
 * Reads `git diff --raw -z`: `:<mode> <mode> <blob> <blob> <status>\0<path>\0[<new path>\0]`, by keyOf().
 * A path in conflict comes twice, once as U: what its work tree file holds is what counts.
 */
function parseRaw(verb, raw) {
    const fields = raw.toString("utf8").split("\0");
    if (fields.at(-1) !== "")
        throw new git_process/* GitFailure */.Xi([verb], "gave a list of changes that is cut short", "");
    const found = new Map();
    for (let i = 0; i + 1 < fields.length;) {
        const meta = /^:(\d+) (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/.exec(fields[i]);
        const status = meta?.[4] ?? "";
        const moved = status === "R" || status === "C";
        const [oldPath, newPath] = [fields[i + 1], fields[i + (moved ? 2 : 1)]];
        if (!meta || !oldPath || !newPath) {
            throw new git_process/* GitFailure */.Xi([verb], "gave a list of changes that cannot be read", "");
        }
        i += moved ? 3 : 2;
        const kinds = { A: "added", D: "deleted", R: "renamed", C: "copied" };
        const change = {
            kind: kinds[status] ?? "modified",
            oldPath: status === "A" ? null : oldPath,
            newPath: status === "D" ? null : newPath,
            binary: false,
            submodule: meta[1] === "160000" || meta[2] === "160000",
            hunks: [],
        };
        if (status === "U" && found.has(keyOf(change)))
            continue;
        found.set(keyOf(change), { change, blob: meta[3], mode: meta[2] });
    }
    return found;
}
async function readAtHead(repo, wanted) {
    const texts = wanted.map(() => ({ unreadable: "it is a symbolic link" }));
    const files = [...wanted.keys()].filter((i) => wanted[i].mode !== "120000");
    await (0,objects/* readBlobs */.b4)(repo.root, files.map((i) => wanted[i].blob), (content, n) => (texts[files[n]] = headText(content)));
    return texts;
}
function headText(content) {
    return content === null
        ? { unreadable: "this clone does not hold its content" }
        : { text: content.toString("utf8") };
}
async function readWorkTree(root, path) {
    const danger = (0,git_path/* pathDanger */.$x)(path);
    if (danger !== null)
        return { unreadable: `its path is refused: ${danger}` };
    try {
        const file = (0,external_node_path_.join)(root, path);
        if (!(await (0,promises_.lstat)(file)).isFile())
            return { unreadable: "it is not a regular file" };
        // A folder on the way may be a link that leads out of the repository.
        if (!(await (0,promises_.realpath)(file)).startsWith((await (0,promises_.realpath)(root)) + external_node_path_.sep)) {
            return { unreadable: "it lies behind a link that leads out of the repository" };
        }
        return { text: await (0,promises_.readFile)(file, "utf8") };
    }
    catch (error) {
        return { unreadable: `it cannot be read (${error.code ?? "unknown error"})` };
    }
}
/**
 * The change that a diff file describes. A file's content after it is the work tree's, if the diff is
 * already applied there; otherwise the content at `base` with the hunks applied, all in memory.
 */
function changeFromDiff(repo, base, diff) {
    const changes = [...sourceHunks(diff)];
    const applied = async (change) => {
        const path = change.newPath;
        const danger = (0,git_path/* pathDanger */.$x)(path) ?? (change.oldPath === null ? null : (0,git_path/* pathDanger */.$x)(change.oldPath));
        if (danger !== null)
            return { unreadable: `its path is refused: ${danger}` };
        if (repo.bare)
            return null;
        const onDisk = await readWorkTree(repo.root, path);
        return "text" in onDisk && looksApplied(onDisk.text, change.hunks) ? onDisk : null;
    };
    return {
        changes,
        read: async (wanted, onText) => {
            let tree = null;
            for (let i = 0; i < wanted.length; i += BATCH) {
                const batch = wanted.slice(i, i + BATCH);
                const texts = await Promise.all(batch.map(applied));
                if (texts.includes(null))
                    tree ??= await blobsAt(repo, base);
                const before = await readBefore(repo, tree ?? new Map(), batch.map((change, j) => (texts[j] === null ? change.oldPath : null)));
                for (const [j, change] of batch.entries()) {
                    const after = texts[j] ?? patched(change.oldPath === null ? "" : before[j], change.hunks);
                    await onText(after, i + j);
                }
            }
        },
    };
}
function patched(before, hunks) {
    const after = before === null ? null : applyHunks(before, hunks);
    return after === null ? { unreadable: DOES_NOT_FIT } : { text: after };
}
/**
 * Whether a text is what the hunks lead to. Without context (`-U0`) both sides of a diff may fit: pure
 * deletions leave nothing to look for. Then the side with more lines to compare is believed.
 */
function looksApplied(text, hunks) {
    if (!isApplied(text, hunks))
        return false;
    const sum = (side) => hunks.reduce((lines, hunk) => lines + hunk[side], 0);
    return sum("newLines") > sum("oldLines") || applyHunks(text, hunks) === null || hunks.length === 0;
}
/** The regular files of a commit: blob by path. */
async function blobsAt(repo, commit) {
    const tree = commit === null ? [] : await (0,objects/* listTree */.nT)(repo.root, commit);
    return new Map(tree.filter(({ kind }) => kind === "file").map(({ path, blob }) => [path, blob]));
}
/** The contents of the paths before the change; null for those that are not asked for or not there. */
async function readBefore(repo, tree, paths) {
    const texts = paths.map(() => null);
    const found = [...paths.keys()].filter((i) => tree.has(paths[i] ?? ""));
    await (0,objects/* readBlobs */.b4)(repo.root, found.map((i) => tree.get(paths[i])), (content, n) => (texts[found[n]] = content?.toString("utf8") ?? null));
    return texts;
}

;// CONCATENATED MODULE: ./commands/change-of.js





/** Fewer functions than this make percentiles that mean little; said in a notice, no reason to stop. */
const SMALL_REPOSITORY = 50;
/** The change that was asked for: between two commits, up to the work tree, or as a diff tells it. */
async function changeOf({ repo, config }, sides) {
    if (config.diff === null)
        return changeBetween(repo, sides.base, sides.head, languages/* SOURCE_EXTENSIONS */.fQ);
    const diff = await (0,files/* readInput */.R5)(config.diff, "the diff");
    const change = changeFromDiff(repo, sides.base, diff);
    const broken = change.changes.find(({ hunks }) => !hunks.every(parse_diff/* isWhole */.wP));
    if (broken !== undefined) {
        throw new errors/* UsageError */.eb({
            what: `${JSON.stringify(config.diff)} is cut off or damaged: a hunk of ${JSON.stringify(broken.newPath ?? broken.oldPath)} has fewer or more lines than it announces`,
            consequence: "nothing was scored, as git would apply nothing of it",
            cure: "Make it anew with `git diff` or `diff -u`, and do not edit or trim it",
        });
    }
    const repeated = firstRepeated(change.changes.filter(({ hunks }) => hunks.length > 0).flatMap(({ newPath }) => newPath ?? []));
    if (repeated !== null) {
        throw new errors/* UsageError */.eb({
            what: `${JSON.stringify(config.diff)} holds more than one change of ${JSON.stringify(repeated)}, as \`git log -p\` and \`git format-patch\` print those of several commits`,
            consequence: "nothing was scored, as only the first can be read against the base",
            cure: "Make one diff of the whole change, as `git diff BASE...HEAD` does",
        });
    }
    if (change.changes.length === 0 && diff.toString("utf8").trim() !== "") {
        throw new errors/* UsageError */.eb({
            what: `${JSON.stringify(config.diff)} holds no unified diff`,
            consequence: "nothing was scored",
            cure: "Make one with `git diff` or `diff -u`",
        });
    }
    return change;
}
function firstRepeated(paths) {
    const seen = new Set();
    return paths.find((path) => seen.size === seen.add(path).size) ?? null;
}
/** Files that a diff tells of and that could not be scored for it: a reader must not take them for harmless. */
function diffNotices(marked) {
    const paths = marked.filter(({ reason }) => reason === DOES_NOT_FIT).map(({ path }) => path);
    if (paths.length === 0)
        return [];
    const others = paths.length === 1 ? "" : ` and ${paths.length - 1} more`;
    return [
        {
            code: "diff-does-not-fit",
            level: "warning",
            what: `The diff of ${JSON.stringify(paths[0])}${others} fits neither the work tree nor the base commit`,
            consequence: "nothing of it was scored",
            cure: "Name the commit that the diff starts from with --base, and make it from the repository's root, white space included, with no prefixes but a/ and b/",
        },
    ];
}
/** What a reader of the result should know of the change as a whole. */
function changeNotices(change, sources, functions, reference) {
    const notices = [];
    const note = (code, what, consequence, cure) => {
        notices.push({ code, level: "info", what, consequence, cure });
    };
    if (change.changes.length === 0) {
        note("empty-diff", "The head brings nothing that the base lacks", "there is nothing to rank", "Name other commits with base and head, or the same two the other way around");
    }
    else if (functions === 0) {
        note("no-functions", "The change touches no function that can be ranked", "the list is empty", sources < change.changes.length
            ? "Nothing to do; the files that were left out are listed with the reason"
            : "Nothing to do; what stands outside of functions, or is gone, is not ranked");
    }
    if (sources > 0 && reference < SMALL_REPOSITORY) {
        note("small-repository", `The base has ${reference} functions of three lines or more to compare with`, "percentiles are coarse", "Nothing to do; they sharpen as the repository grows");
    }
    return notices;
}

// EXTERNAL MODULE: ./metrics/parse-file.js + 10 modules
var parse_file = __webpack_require__(40999);
;// CONCATENATED MODULE: ./commands/changed-sources.js




/** Reads and parses the changed files that can be scored; the others are marked with the reason. */
async function readChangedSources(change, parser, { leftOut = () => null, onProgress = () => undefined } = {}) {
    const marked = [];
    const wanted = [];
    for (const file of change.changes) {
        const mark = markOf(file) ?? leftOut(file.newPath);
        if (mark === null)
            wanted.push(file);
        else
            marked.push({ path: file.newPath ?? file.oldPath ?? "", mark: mark.kind, reason: mark.reason });
    }
    const sources = [];
    const suppressing = [];
    const idle = { withoutReason: [], atNoFunction: [] };
    await change.read(wanted, async (content, i) => {
        onProgress(i, wanted.length);
        const file = wanted[i];
        const path = file.newPath;
        if ("unreadable" in content) {
            marked.push({ path, mark: "unreadable", reason: content.unreadable });
            return;
        }
        const { functions, marks, ignores } = await (0,parse_file/* parseFile */.C)(parser, path, content.text);
        const mark = marks[0];
        if (mark) {
            marked.push({ path, mark: mark.kind, reason: mark.reason });
            return;
        }
        sources.push({ change: file, path, language: (0,languages/* languageOf */.eX)(path), text: content.text, functions });
        const edits = file.hunks.flatMap(parse_diff/* lineEdits */.AL);
        for (const { line, reason, fn } of ignores) {
            const f = fn === null ? undefined : functions[fn];
            if (reason === null)
                idle.withoutReason.push(`${path}:${line}`);
            else if (f === undefined)
                idle.atNoFunction.push(`${path}:${line}`);
            else {
                // A function put between a comment and the one below it takes the comment over.
                const addedByChange = edits.some(({ oldLines, newStart, newLines }) => (newStart <= line && line < newStart + newLines) ||
                    (oldLines === 0 && newStart <= f.startLine && f.endLine < newStart + newLines));
                suppressing.push({ path, name: f.name, startLine: f.startLine, reason, addedByChange });
            }
        }
    });
    return { sources, marked, suppressing, idle };
}
/** Tells of comments that were meant to suppress something and do not. */
function ignoreNotices({ idle }) {
    const listed = (places) => places.slice(0, 3).join(", ") + (places.length > 3 ? ` and ${places.length - 3} more` : "");
    const note = (code, what, cure) => ({
        code,
        level: "info",
        what,
        consequence: "it suppresses nothing",
        cure,
    });
    return [
        ...(idle.withoutReason.length === 0
            ? []
            : [
                note("ignore-without-reason", `A defect-risk-ignore comment gives no reason (${listed(idle.withoutReason)})`, "Write the reason behind a colon: `defect-risk-ignore: why`"),
            ]),
        ...(idle.atNoFunction.length === 0
            ? []
            : [
                note("ignore-at-no-function", `A defect-risk-ignore comment stands at no function (${listed(idle.atNoFunction)})`, "Write it on the line above the function, on its first line, or at the start of its body"),
            ]),
    ];
}
function markOf(file) {
    if (file.submodule)
        return { kind: "submodule", reason: "a commit of another repository" };
    if (file.newPath === null)
        return { kind: "deleted", reason: "the change deletes it" };
    if (file.binary)
        return { kind: "binary", reason: "git calls it binary" };
    if ((0,languages/* languageOf */.eX)(file.newPath) === null)
        return { kind: "unsupported", reason: "no grammar for its extension" };
    const mark = (0,classify/* classifyPath */.qK)(file.newPath);
    if (mark === null && file.oversized) {
        return { kind: "too-large", reason: "the change holds more than can be read of it" };
    }
    return mark;
}

// EXTERNAL MODULE: ./io/config-file.js
var config_file = __webpack_require__(3863);
// EXTERNAL MODULE: ./commands/load-rules.js
var load_rules = __webpack_require__(40746);
;// CONCATENATED MODULE: ./commands/edited-rules.js




const UNTOUCHED = { weakenings: [], isNew: () => false };
/**
 * The rules as the merge base has them. A base whose file cannot be used stops every change but one that mends
 * it: for that the defaults hold, or nobody could.
 */
async function rulesOfBase(context, change, base) {
    try {
        await (0,load_rules/* applyBaseRules */.Vs)(context, base);
    }
    catch (error) {
        const name = (0,load_rules/* nameInRepository */.$z)(context);
        const file = editOf(change, name);
        const mended = error instanceof errors/* UsageError */.eb && file !== undefined && "file" in (await fileAfter(change, file, name));
        if (!mended)
            throw error;
        context.notices.push({
            code: "config-mended",
            level: "warning",
            what: error.what,
            consequence: "this change mends it, so it was judged by the defaults",
            cure: "Merge it; the next change is judged by the mended file",
        });
    }
}
/** Compares the configuration file of both sides, if the change touches it, and tells what it will change. */
async function editedRules(context, change, base) {
    const name = (0,load_rules/* nameInRepository */.$z)(context);
    const file = editOf(change, name);
    const moved = change.changes.find(({ kind, oldPath }) => kind === "renamed" && oldPath === name);
    if (name === null || (file === undefined && moved === undefined))
        return UNTOUCHED;
    const [before, after] = [await fileAtBase(context, base, name), await fileAfter(change, file, name)];
    if (!("file" in after)) {
        context.notices.push({
            code: "config-broken",
            level: "warning",
            what: `This change leaves a configuration file that cannot be used: ${after.what}`,
            consequence: "once it is merged, every run fails on it",
            cure: after.cure,
        });
        return UNTOUCHED;
    }
    const { editsOf, weakenings } = await __webpack_require__.e(/* import() */ 5158).then(__webpack_require__.bind(__webpack_require__, 45158));
    const edits = editsOf(before, after.file);
    if (edits.length === 0)
        return UNTOUCHED;
    const found = weakenings(before, after.file);
    const unreasoned = found.filter(({ reason }) => reason === null).map(({ what }) => what);
    const now = context.config.rulesFrom === "work-tree";
    context.notices.push({
        code: "config-edited",
        level: "info",
        what: `This change edits ${name}: ${edits.join(", ")}`,
        consequence: now
            ? "this run went by the file as it is now"
            : "it holds once it is merged; this run went by the base's",
        cure: "Nothing to do",
    });
    if (found.length > 0) {
        const told = found.map(({ what, reason }) => (reason === null ? what : `${what}: “${reason}”`));
        context.notices.push({
            code: unreasoned.length > 0 ? "gate-weakened-without-reason" : "gate-weakened",
            level: "warning",
            what: `The edit makes the rules weaker (${(0,scoring_gate/* few */.H$)(told)})`,
            consequence: "less is ranked, told or stopped",
            cure: unreasoned.length > 0
                ? "Say why under gate.reason of that file, in words that it did not have before"
                : "Decide whether the reasons hold",
        });
    }
    const keyOf = (entry) => JSON.stringify([entry.path, entry.function, entry.reason, entry.expires]);
    const known = new Set(before.suppressions?.map((entry) => keyOf({ ...entry, path: entry.path.join(", "), function: entry.function ?? null })));
    return { weakenings: unreasoned, isNew: (entry) => now && !known.has(keyOf(entry)) };
}
function editOf({ changes }, name) {
    return changes.find(({ oldPath, newPath }) => name !== null && (newPath ?? oldPath) === name);
}
/** What cannot be used at the base gives nothing to compare with; where it rules, that was told already. */
async function fileAtBase({ repo }, base, name) {
    const found = await (0,config_file/* configInCommit */.TT)(repo.root, base, name);
    if (!("bytes" in found))
        return {};
    try {
        return await (0,load_rules/* parsed */.Yz)(found.bytes, name);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return {};
        throw error;
    }
}
async function fileAfter(change, file, name) {
    if (file === undefined || file.newPath === null)
        return { file: {} };
    let after = { what: `${name} was not read`, cure: "Mend the file" };
    await change.read([file], async (content) => {
        try {
            after =
                "text" in content
                    ? { file: await (0,load_rules/* parsed */.Yz)(content.text, name) }
                    : { what: `${name}: ${content.unreadable}`, cure: "Write the rules into a regular file" };
        }
        catch (error) {
            if (!(error instanceof errors/* UsageError */.eb))
                throw error;
            after = { what: error.what, cure: error.cure };
        }
    });
    return after;
}

// EXTERNAL MODULE: ./commands/load-adapter.js
var load_adapter = __webpack_require__(7582);
// EXTERNAL MODULE: ./commands/load-history.js + 6 modules
var load_history = __webpack_require__(13387);
// EXTERNAL MODULE: ./commands/load-reviewers.js + 6 modules
var load_reviewers = __webpack_require__(74152);
// EXTERNAL MODULE: ./commands/model-card.js
var model_card = __webpack_require__(86614);
// EXTERNAL MODULE: ./commands/sides.js
var commands_sides = __webpack_require__(26582);
;// CONCATENATED MODULE: ./commands/score.js

















/**
 * Ranks the functions that a change touches.
 * @param accepted who takes the risk upon them, if somebody does: the gate then passes
 */
async function score(context, accepted = null) {
    const sides = await (0,commands_sides/* resolveSides */.v)(context);
    const { repo, parser, progress, notices } = context;
    const change = await changeOf(context, sides);
    if (context.config.rulesFrom === "merge-base")
        await rulesOfBase(context, change, sides.base);
    const { config, rules } = context;
    const edited = await editedRules(context, change, sides.base);
    const read = await readChangedSources(change, parser, {
        leftOut: rules.leftOut,
        onProgress: (done, total) => progress(`Reading changed files: ${done} of ${total}`),
    });
    const { sources, marked } = read;
    notices.push(...ignoreNotices(read), ...diffNotices(marked));
    // A change of documents only needs no history: it is told so at once.
    const { functions, reference, model } = sources.length > 0 ? await judge(context, sides, { read, edited }) : NOTHING_TO_JUDGE;
    const gate = (0,scoring_gate/* gateVerdict */.lr)(functions, {
        failOn: config.failOn,
        failOnOf: rules.failOnOf,
        strictest: rules.strictest,
        weakenings: edited.weakenings,
        accepted,
    });
    const report = {
        schemaVersion: 1,
        tool: { name: "defect-risk", version: context.version },
        command: "score",
        repository: repo.name,
        webUrl: repo.webUrl,
        base: sides.base,
        head: sides.head,
        generatedAt: new Date().toISOString(),
        functions: functions.slice(0, config.limit),
        marked,
        notices: [...notices, ...changeNotices(change, sources.length, functions.length, reference)],
        totals: (0,assemble/* totalsOf */.v)(functions, change.changes.length, reference),
        gate,
        model,
    };
    return { report, gate: (0,scoring_gate/* gateFailure */.I9)(gate) };
}
const NOTHING_TO_JUDGE = { functions: [], reference: 0, model: (0,model_card/* modelCard */.o)(null, null) };
/** Scores the changed sources among the repository as it was at the base. */
async function judge(context, sides, { read, edited }) {
    const { base } = sides;
    const [loaded, adapter, lora] = await Promise.all([
        (0,load_history/* loadHistory */.F)(context, base),
        (0,load_adapter/* loadAdapter */.i)(context, base, { strict: false }),
        // It is asked while history is read: it needs nothing but the functions' text.
        (0,ask_lora/* askLora */.Q)(context, base, read.sources),
    ]);
    context.notices.push(...lora.notices);
    const time = await (0,repository/* commitTime */.bX)(context.repo, base);
    const { bandsOf, labels, suppressions } = context.rules;
    const view = new history_history/* HistoryView */.ux(loaded.history, { commit: base, time, unknown: null });
    const model = new repository_model/* RepositoryModel */.I(view, labels);
    const ranked = (0,change/* scoreChange */.J)(read.sources, model, { learned: adapter?.learned ?? null, lora: lora.blend });
    const reviewers = await (0,load_reviewers/* loadReviewers */.V)(context, model.context, sides);
    const suppressed = (0,suppression/* suppressionsOf */.m)({
        comments: read.suppressing,
        standing: suppressions,
        isNew: edited.isNew,
    });
    const flags = flagged(ranked.filter((f) => suppressed(f) === null), bandsOf);
    return {
        functions: ranked.map((f) => (0,assemble/* reportFunction */.T)(f, {
            context: model.context,
            bands: bandsOf(f.path),
            flagged: flags.has(f),
            suppressed: suppressed(f),
            reviewers,
        })),
        reference: model.scale.size,
        model: (0,model_card/* modelCard */.o)(loaded, adapter, lora.card),
    };
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


/***/ })

};
