export const id = 849;
export const ids = [849];
export const modules = {

/***/ 1311:
/***/ ((module) => {

module.exports=n=>{if(!n)return[];if(typeof n!="string"||n.match(/^\s+$/))return[];const s=n.split(`
`);if(s.length===0)return[];const a=[];let o=null,d=null,u=0,m=0,l=null;const g=e=>{d?.changes.push({type:"normal",normal:!0,ln1:u++,ln2:m++,content:e}),l.oldLines--,l.newLines--},p=e=>{const[t,r]=parseFiles(e)??[];o={chunks:[],deletions:0,additions:0,from:t,to:r},a.push(o)},i=()=>{(!o||o.chunks.length)&&p()},$=(e,t)=>{i(),o.new=!0,o.newMode=t[1],o.from="/dev/null"},N=(e,t)=>{i(),o.deleted=!0,o.oldMode=t[1],o.to="/dev/null"},x=(e,t)=>{i(),o.oldMode=t[1]},F=(e,t)=>{i(),o.newMode=t[1]},S=(e,t)=>{i(),o.index=e.split(" ").slice(1),t[1]&&(o.oldMode=o.newMode=t[1].trim())},k=e=>{i(),o.from=parseOldOrNewFile(e)},y=e=>{i(),o.to=parseOldOrNewFile(e)},f=e=>+(e||1),M=(e,t)=>{o||p(e);const[r,c,w,L]=t.slice(1);u=+r,m=+w,d={content:e,changes:[],oldStart:+r,oldLines:f(c),newStart:+w,newLines:f(L)},l={oldLines:f(c),newLines:f(L)},o.chunks.push(d)},R=e=>{d&&(d.changes.push({type:"del",del:!0,ln:u++,content:e}),o.deletions++,l.oldLines--)},b=e=>{d&&(d.changes.push({type:"add",add:!0,ln:m++,content:e}),o.additions++,l.newLines--)},h=e=>{if(!d)return;const[t]=d.changes.slice(-1);d.changes.push({type:t.type,[t.type]:!0,ln1:t.ln1,ln2:t.ln2,ln:t.ln,content:e})},_=[[/^diff\s/,p],[/^new file mode (\d+)$/,$],[/^deleted file mode (\d+)$/,N],[/^old mode (\d+)$/,x],[/^new mode (\d+)$/,F],[/^index\s[\da-zA-Z]+\.\.[\da-zA-Z]+(\s(\d+))?$/,S],[/^---\s/,k],[/^\+\+\+\s/,y],[/^@@\s+-(\d+),?(\d+)?\s+\+(\d+),?(\d+)?\s@@/,M],[/^\\ No newline at end of file$/,h]],v=[[/^\\ No newline at end of file$/,h],[/^-/,R],[/^\+/,b],[/^\s*/,g]],C=e=>{for(const[t,r]of v){const c=e.match(t);if(c){r(e,c);break}}l.oldLines===0&&l.newLines===0&&(l=null)},H=e=>{for(const[t,r]of _){const c=e.match(t);if(c){r(e,c);break}}},O=e=>{l?C(e):H(e)};for(const e of s)O(e);return a};const fileNameDiffRegex=/(a|i|w|c|o|1|2)\/.*(?=["']? ["']?(b|i|w|c|o|1|2)\/)|(b|i|w|c|o|1|2)\/.*$/g,gitFileHeaderRegex=/^(a|b|i|w|c|o|1|2)\//,parseFiles=n=>n?.match(fileNameDiffRegex)?.map(a=>a.replace(gitFileHeaderRegex,"").replace(/("|')$/,"")),qoutedFileNameRegex=/^\\?['"]|\\?['"]$/g,parseOldOrNewFile=n=>{let s=leftTrimChars(n,"-+").trim();return s=removeTimeStamp(s),s.replace(qoutedFileNameRegex,"").replace(gitFileHeaderRegex,"")},leftTrimChars=(n,s)=>{if(n=makeString(n),!s&&String.prototype.trimLeft)return n.trimLeft();const a=formTrimmingString(s);return n.replace(new RegExp(`^${a}+`),"")},timeStampRegex=/\t.*|\d{4}-\d\d-\d\d\s\d\d:\d\d:\d\d(.\d+)?\s(\+|-)\d\d\d\d/,removeTimeStamp=n=>{const s=timeStampRegex.exec(n);return s&&(n=n.substring(0,s.index).trim()),n},formTrimmingString=n=>n==null?"\\s":n instanceof RegExp?n.source:`[${makeString(n).replace(/([.*+?^=!:${}()|[\]/\\])/g,"\\$1")}]`,makeString=n=>`${n??""}`;


/***/ }),

/***/ 6849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  score: () => (/* binding */ score)
});

// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(8223);
// EXTERNAL MODULE: ../../../node_modules/parse-diff/index.js
var parse_diff = __webpack_require__(1311);
// EXTERNAL MODULE: ./diff/combined.js
var combined = __webpack_require__(184);
// EXTERNAL MODULE: ./diff/git-path.js
var git_path = __webpack_require__(9939);
;// CONCATENATED MODULE: ./diff/sections.js
const LF = 10;
const COMBINED = /^diff --(?:combined|cc) /;
/** Hunks of one file beyond this many bytes are data, and their lines are not kept. */
const MAX_SECTION_BYTES = 8_000_000;
/**
 * Cuts a diff into one section per file, one at a time, so that a diff of 100 MB needs little
 * memory. Hunk bodies are counted, not searched: content that looks like a header starts nothing. A carriage
 * return at the end of a header line came with the file (git quotes one in a name) and is taken off.
 */
function* sections(diff) {
    let header = [];
    let body = [];
    let [oldLeft, newLeft] = [0, 0];
    let bytes = 0;
    const section = () => ({ header, body, oversized: bytes > MAX_SECTION_BYTES });
    const keep = (line) => {
        bytes += line.length;
        if (bytes <= MAX_SECTION_BYTES)
            body.push(line);
    };
    for (let at = 0; at < diff.length;) {
        const found = diff.indexOf(LF, at);
        const end = found < 0 ? diff.length : found;
        const line = diff.toString("utf8", at, end);
        at = end + 1;
        if (oldLeft > 0 || newLeft > 0) {
            const mark = line[0];
            if (mark === "+")
                newLeft--;
            else if (mark === "-")
                oldLeft--;
            else if (mark !== "\\")
                [oldLeft, newLeft] = [oldLeft - 1, newLeft - 1];
            keep(line);
            continue;
        }
        const hunk = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line);
        if (hunk && header.length > 0) {
            [oldLeft, newLeft] = [Number(hunk[1] ?? 1), Number(hunk[2] ?? 1)];
            keep(line);
        }
        else if (startsSection(line, diff, at, header, body)) {
            if (header.length > 0)
                yield section();
            [header, body, bytes] = [[line.replace(/\r$/, "")], [], 0];
        }
        else if (COMBINED.test(header[0] ?? "") && (body.length > 0 || line.startsWith("@@@"))) {
            keep(line);
        }
        else if (header.length > 0 && body.length === 0) {
            header.push(line.replace(/\r$/, ""));
        }
    }
    if (header.length > 0)
        yield section();
}
/**
 * `diff --git …` starts a file; so do a bare `---`, `+++` and `@@` line in a row (plain `diff -u`), but
 * not in a combined diff, whose bodies hold such lines: "- old" that is gone from both parents.
 */
function startsSection(line, diff, next, header, body) {
    if (/^diff --(?:git|combined|cc) /.test(line))
        return true;
    if (!line.startsWith("--- ") || diff.toString("latin1", next, next + 4) !== "+++ ")
        return false;
    const third = diff.indexOf(LF, next) + 1;
    if (third === 0 || diff.toString("latin1", third, third + 3) !== "@@ ")
        return false;
    return header.length === 0 || (body.length > 0 && !COMBINED.test(header[0]));
}

;// CONCATENATED MODULE: ./diff/parse-diff.js




const SUBMODULE = /^(?:index \S+|(?:old|new|new file|deleted file) mode) 160000$/;
/**
 * Parses a unified diff. parse-diff reads the hunks; the header is read here, because parse-diff does not
 * know quoted paths, copies, modes, binary files, submodules or combined diffs.
 *
 * @param diff bytes as git (or `diff -u`) printed them
 * @returns one change per file, in order; text that is no diff gives none
 */
function* parseUnifiedDiff(diff) {
    for (const section of sections(diff)) {
        const change = parseSection(section);
        if (change)
            yield change;
    }
}
function parseSection({ header, body, oversized }) {
    const first = header[0];
    const combined = /^diff --(?:combined|cc) (.*)$/.exec(first);
    if (combined)
        return combinedChange((0,git_path/* unquoteGitPath */.Lh)(combined[1]), { header, body, oversized });
    const after = (prefix) => header.find((line) => line.startsWith(prefix))?.slice(prefix.length);
    const named = first.startsWith("diff --git ") ? (0,git_path/* headerPaths */.aw)(first.slice("diff --git ".length)) : null;
    const [from, to] = [after("rename from ") ?? after("copy from "), after("rename to ") ?? after("copy to ")];
    const [minus, plus] = [after("--- "), after("+++ ")];
    const oldPath = from ? (0,git_path/* unquoteGitPath */.Lh)(from) : minus ? (0,git_path/* sidePath */.fN)(minus) : (named?.oldPath ?? null);
    const newPath = to ? (0,git_path/* unquoteGitPath */.Lh)(to) : plus ? (0,git_path/* sidePath */.fN)(plus) : (named?.newPath ?? null);
    const added = after("new file mode ") !== undefined || (minus !== undefined && oldPath === null);
    const deleted = after("deleted file mode ") !== undefined || (plus !== undefined && newPath === null);
    if ((added || oldPath === null) && (deleted || newPath === null))
        return null;
    return {
        kind: after("rename from ")
            ? "renamed"
            : after("copy from ")
                ? "copied"
                : added
                    ? "added"
                    : deleted
                        ? "deleted"
                        : "modified",
        oldPath: added ? null : oldPath,
        newPath: deleted ? null : newPath,
        binary: header.some((line) => line.startsWith("Binary files ") || line === "GIT binary patch"),
        submodule: header.some((line) => SUBMODULE.test(line)),
        hunks: oversized ? [] : textHunks(body),
        ...(oversized ? { oversized } : {}),
    };
}
function textHunks(body) {
    if (body.length === 0)
        return [];
    // "\ No newline at end of file" is for people, in their language; parse-diff counts other wordings as lines.
    const lines = body.filter((line) => !line.startsWith("\\"));
    const [file] = parse_diff(`--- a/x\n+++ b/x\n${lines.join("\n")}`);
    return (file?.chunks ?? []).map((chunk) => ({
        oldStart: chunk.oldStart,
        oldLines: chunk.oldLines,
        newStart: chunk.newStart,
        newLines: chunk.newLines,
        lines: chunk.changes.map((change) => change.content),
    }));
}
const SUBMODULE_LINE = /^[ +-]+Subproject commit [0-9a-f]{40,64}$/;
/** A merge's combined diff, seen from its first parent: that is what the merge brought to the branch. */
function combinedChange(path, { header, body, oversized }) {
    const parents = (/^@{3,}/.exec(body[0] ?? "")?.[0].length ?? 3) - 1;
    const added = header.some((line) => line.startsWith("new file mode "));
    const deleted = header.some((line) => line.startsWith("deleted file mode "));
    if (added && deleted)
        return null;
    const hunks = deleted || oversized ? [] : (0,combined/* firstParentHunks */.i)(body, parents);
    return {
        kind: added ? "added" : deleted ? "deleted" : "modified",
        oldPath: added ? null : path,
        newPath: deleted ? null : path,
        binary: header.some((line) => line.startsWith("Binary files ")),
        // Without a change of mode the header does not tell.
        submodule: header.some((line) => /^(?:(?:new|deleted) file )?mode .*160000/.test(line)) ||
            (body.length > 1 && body.slice(1).every((line) => SUBMODULE_LINE.test(line))),
        hunks,
        ...(oversized ? { oversized } : {}),
    };
}
/** Whether a hunk holds the lines that its header announces; a file that was cut off ends in one that does not. */
function isWhole({ oldLines, newLines, lines }) {
    let [removed, added] = [0, 0];
    for (const line of lines) {
        if (!line.startsWith("+"))
            removed++;
        if (!line.startsWith("-"))
            added++;
    }
    return removed === oldLines && added === newLines;
}
/** The runs of changed lines of a hunk, context taken off both sides. */
function lineEdits(hunk) {
    const edits = [];
    let [oldLine, newLine] = [firstLine(hunk.oldStart, hunk.oldLines), firstLine(hunk.newStart, hunk.newLines)];
    let [removed, added] = [0, 0];
    const flush = () => {
        if (removed + added === 0)
            return;
        edits.push({
            oldStart: removed > 0 ? oldLine - removed : oldLine - 1,
            oldLines: removed,
            newStart: added > 0 ? newLine - added : newLine - 1,
            newLines: added,
        });
        [removed, added] = [0, 0];
    };
    for (const line of hunk.lines) {
        if (line.startsWith("-")) {
            oldLine++;
            removed++;
        }
        else if (line.startsWith("+")) {
            newLine++;
            added++;
        }
        else {
            flush();
            oldLine++;
            newLine++;
        }
    }
    flush();
    return edits;
}
function firstLine(start, lines) {
    return lines === 0 ? start + 1 : start;
}

// EXTERNAL MODULE: ./functions/languages/index.js + 18 modules
var languages = __webpack_require__(7737);
// EXTERNAL MODULE: ./history/history.js
var history_history = __webpack_require__(4568);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: ./functions/classify.js + 2 modules
var classify = __webpack_require__(5512);
// EXTERNAL MODULE: ./io/git/environment.js
var environment = __webpack_require__(3166);
// EXTERNAL MODULE: ./io/git/git-process.js
var git_process = __webpack_require__(1951);
// EXTERNAL MODULE: ./io/git/objects.js
var objects = __webpack_require__(4007);
;// CONCATENATED MODULE: ./io/git/change-source.js










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
    const form = ["--full-index", "-M", "-l1000", ...environment/* PLAIN_DIFF */.b6];
    const raw = await (0,git_process/* runGit */.E)(repo.root, [verb, "--raw", "--no-abbrev", "-z", ...form, ...sides, "--"]);
    const listed = parseRaw(verb, raw);
    const patch = await (0,git_process/* runGit */.E)(repo.root, [
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
    for (const change of parseUnifiedDiff(diff)) {
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
        throw new git_process/* GitFailure */.X([verb], "gave a list of changes that is cut short", "");
    const found = new Map();
    for (let i = 0; i + 1 < fields.length;) {
        const meta = /^:(\d+) (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/.exec(fields[i]);
        const status = meta?.[4] ?? "";
        const moved = status === "R" || status === "C";
        const [oldPath, newPath] = [fields[i + 1], fields[i + (moved ? 2 : 1)]];
        if (!meta || !oldPath || !newPath) {
            throw new git_process/* GitFailure */.X([verb], "gave a list of changes that cannot be read", "");
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
    await (0,objects/* readBlobs */.b)(repo.root, files.map((i) => wanted[i].blob), (content, n) => (texts[files[n]] = headText(content)));
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
    return after === null
        ? { unreadable: "the diff fits neither the work tree nor the base commit" }
        : { text: after };
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
    const tree = commit === null ? [] : await (0,objects/* listTree */.n)(repo.root, commit);
    return new Map(tree.filter(({ kind }) => kind === "file").map(({ path, blob }) => [path, blob]));
}
/** The contents of the paths before the change; null for those that are not asked for or not there. */
async function readBefore(repo, tree, paths) {
    const texts = paths.map(() => null);
    const found = [...paths.keys()].filter((i) => tree.has(paths[i] ?? ""));
    await (0,objects/* readBlobs */.b)(repo.root, found.map((i) => tree.get(paths[i])), (content, n) => (texts[found[n]] = content?.toString("utf8") ?? null));
    return texts;
}

// EXTERNAL MODULE: ./io/files.js
var files = __webpack_require__(4487);
// EXTERNAL MODULE: ./io/git/repository.js
var repository = __webpack_require__(9807);
// EXTERNAL MODULE: ./report/assemble.js
var assemble = __webpack_require__(8160);
;// CONCATENATED MODULE: ./functions/comment-lines.js
/**
 * Whether a line holds no code, judged by that line alone: blank, a line comment, the only line of a
 * block comment, or a line that idiom marks as the inside of one. A best effort: prose inside a block
 * comment that starts with no mark passes for code.
 */
function isCommentOrBlank(language, line) {
    const text = line.trim();
    if (text === "")
        return true;
    const { lineComment, idiom, except } = language.comments;
    if (except?.test(text))
        return false;
    return (lineComment.some((mark) => text.startsWith(mark)) ||
        isWholeBlock(language.comments, text) ||
        (idiom?.test(text) ?? false));
}
/** A block comment with nothing behind it, or one left open. */
function isWholeBlock({ blockComment }, text) {
    if (!blockComment || !text.startsWith(blockComment.open))
        return false;
    const close = text.indexOf(blockComment.close, blockComment.open.length);
    return close === -1 || close + blockComment.close.length === text.length;
}

;// CONCATENATED MODULE: ./functions/touched.js
/**
 * Gives each edit to the innermost functions that own a line of it on the new side. A pure deletion lies
 * between two lines and belongs to the innermost function that holds both.
 *
 * @param functions by start line, outer before inner, as the extractor gives them
 * @returns for each function, by its index, the lines of its own that the edits cover
 */
function touchedFunctions(functions, edits) {
    const touched = new Map();
    const owners = ownersByLine(functions);
    for (const edit of edits) {
        const owned = new Map();
        if (edit.newLines === 0) {
            const owner = innermost(functions, edit.newStart, edit.newStart + 1);
            if (owner !== null)
                owned.set(owner, []);
        }
        for (let line = edit.newStart; line < edit.newStart + edit.newLines; line++) {
            const owner = owners[line] ?? -1;
            if (owner < 0)
                continue;
            const lines = owned.get(owner);
            if (lines)
                lines.push(line);
            else
                owned.set(owner, [line]);
        }
        for (const [owner, lines] of owned) {
            const found = touched.get(owner);
            if (found)
                found.push({ edit, lines });
            else
                touched.set(owner, [{ edit, lines }]);
        }
    }
    return touched;
}
/** The innermost function of each line, −1 for none: a file of a megabyte has 50,000 lines to ask for. */
function ownersByLine(functions) {
    const last = functions.reduce((line, { endLine }) => Math.max(line, endLine), 0);
    const owners = new Int32Array(last + 1).fill(-1);
    functions.forEach(({ startLine, endLine }, i) => owners.fill(i, startLine, endLine + 1));
    return owners;
}
function innermost(functions, from, to) {
    let found = null;
    for (let i = 0; i < functions.length; i++) {
        const f = functions[i];
        if (f.startLine > from)
            break;
        if (f.endLine >= to)
            found = i;
    }
    return found;
}

;// CONCATENATED MODULE: ./functions/source-function.js
/** Unique within a file and stable while the function is neither renamed nor reordered among namesakes. */
function functionKey(f) {
    return f.ordinal === 0 ? f.name : `${f.name}#${f.ordinal + 1}`;
}

// EXTERNAL MODULE: ./history/interval-map.js
var interval_map = __webpack_require__(3272);
;// CONCATENATED MODULE: ./history/match-functions.js


/**
 * Finds, for the functions of a file after a change, the ones they were before it: by qualified name, and
 * for those without a namesake by where their lines stood (a rename). Null: the function is new.
 *
 * @param edits the change's edits of this file, context taken off
 */
function matchFunctions(after, before, edits) {
    const byKey = new Map(before.map((f, i) => [functionKey(f), i]));
    const rows = editRows(edits);
    const matches = after.map((f) => byKey.get(functionKey(f)) ?? null);
    const taken = new Set(matches.filter((match) => match !== null));
    return matches.map((match, i) => {
        if (match !== null)
            return match;
        const { startLine, endLine } = after[i];
        if ((0,interval_map/* addedWithin */.Is)(rows, startLine, endLine) === endLine - startLine + 1)
            return null;
        const [from, to] = [(0,interval_map/* mapStart */.jW)(rows, startLine), (0,interval_map/* mapEnd */.s)(rows, endLine)];
        const candidate = mostAlike(before, taken, from, to);
        if (candidate !== null)
            taken.add(candidate);
        return candidate;
    });
}
/** The free function whose lines overlap [from, to] most, if the overlap is half of both. */
function mostAlike(before, taken, from, to) {
    let [best, bestOverlap] = [null, 0];
    before.forEach((f, i) => {
        const overlap = Math.min(f.endLine, to) - Math.max(f.startLine, from) + 1;
        const longest = Math.max(f.endLine - f.startLine, to - from) + 1;
        if (!taken.has(i) && overlap * 2 >= longest && overlap > bestOverlap)
            [best, bestOverlap] = [i, overlap];
    });
    return best;
}
function editRows(edits) {
    return {
        oldStart: Int32Array.from(edits, (edit) => edit.oldStart),
        oldLines: Int32Array.from(edits, (edit) => edit.oldLines),
        newStart: Int32Array.from(edits, (edit) => edit.newStart),
        newLines: Int32Array.from(edits, (edit) => edit.newLines),
        from: 0,
        to: edits.length,
    };
}

// EXTERNAL MODULE: ./scoring/adapters/function-text.js
var function_text = __webpack_require__(9122);
// EXTERNAL MODULE: ./scoring/baseline-weights.js
var baseline_weights = __webpack_require__(6602);
;// CONCATENATED MODULE: ./scoring/change-score.js

/**
 * How likely this edit will have to be repaired, comparable within one change and between changes:
 *
 *   .69·ln(1 + lines added) + .22·(baseline, z over the repository) − .36·ln(functions touched)
 *
 * It answers another question than the baseline's percentile, which says how fragile the function is.
 */
function changeScore({ added, functionsTouched, baselineZ, cyclomaticComplexity, }) {
    const lines = Math.log(1 + added);
    const breadth = Math.log(Math.max(1, functionsTouched));
    if (baselineZ === null) {
        const { added: a, complexity, breadth: b } = baseline_weights/* CHANGE_WEIGHTS */.lp.withoutHistory;
        return a * lines + complexity * Math.log(Math.max(1, cyclomaticComplexity)) - b * breadth;
    }
    const { added: a, baseline, breadth: b } = baseline_weights/* CHANGE_WEIGHTS */.lp.withHistory;
    return a * lines + baseline * baselineZ - b * breadth;
}

// EXTERNAL MODULE: ./scoring/learned.js
var scoring_learned = __webpack_require__(7878);
;// CONCATENATED MODULE: ./scoring/change.js







/**
 * Scores the functions that the hunks of a change touch, highest change score first.
 * @param learned the adapter to blend in, judging each function by its text as the change leaves it
 */
function scoreChange(sources, model, learned = null) {
    const files = new Map(model.context.view.history.snapshot.files.map((file, i) => [file.path, i]));
    const touched = sources.flatMap((source) => touchedOf(source, model, files));
    const hasHistory = model.context.view.history.log.commits.sha.length > 0 && model.scale.size > 0;
    const texts = touched.map(({ text }) => text);
    const learnedScores = learned?.predict(texts) ?? null;
    return touched
        .map(({ fn, baseline }, i) => {
        const { z, ...verdict } = (0,scoring_learned/* judged */.g$)(baseline, learnedScores?.[i] ?? null, model.scale, learned);
        const score = changeScore({
            added: fn.addedLines,
            functionsTouched: touched.length,
            baselineZ: hasHistory ? z : null,
            cyclomaticComplexity: fn.metrics.cyclomaticComplexity,
        });
        return { ...fn, ...verdict, changeScore: score };
    })
        .sort((a, b) => b.changeScore - a.changeScore || b.percentile - a.percentile || byPlace(a, b));
}
function byPlace(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : a.startLine - b.startLine;
}
/** @param files path at the base → number in the snapshot */
function touchedOf(source, model, files) {
    const { change, path, functions, language, text } = source;
    const edits = change.hunks.flatMap(lineEdits);
    const lines = text.split("\n");
    const fileLines = lines.at(-1) === "" ? lines.length - 1 : lines.length;
    const { history } = model.context.view;
    const before = change.oldPath === null ? -1 : (files.get(change.oldPath) ?? -1);
    const beforeFile = before < 0 ? null : history.snapshot.files[before];
    const matches = matchFunctions(functions, beforeFile?.functions ?? [], edits);
    const equalEdits = whitespaceOnly(change, language);
    return [...touchedFunctions(functions, edits)].map(([i, touches]) => {
        const f = functions[i];
        const match = matches[i] ?? null;
        const index = match === null ? null : history.firstFunction[before] + match;
        const baseline = model.score({
            metrics: f.metrics,
            lines: f.endLine - f.startLine + 1,
            fileLines,
            touches: index === null ? null : model.context.touches(index),
            neighbours: beforeFile === null ? null : model.context.neighbours(before, index),
            fileFixes: beforeFile === null ? null : model.context.fileFixes(before),
        });
        const added = touches
            .filter(({ edit }) => !equalEdits.has(`${edit.oldStart},${edit.newStart}`))
            .flatMap((touch) => touch.lines)
            .filter((line) => !isCommentOrBlank(language, lines[line - 1] ?? ""));
        const fn = {
            path,
            name: f.name,
            ordinal: f.ordinal,
            startLine: f.startLine,
            endLine: f.endLine,
            language: f.language,
            metrics: f.metrics,
            status: index === null ? "new" : "edited",
            index,
            contributions: baseline.contributions,
            addedLines: added.length,
            hunks: touches.map(({ edit, lines: own }) => ({
                startLine: own[0] ?? clamp(edit.newStart, f.startLine, f.endLine),
                endLine: own.at(-1) ?? clamp(edit.newStart + 1, f.startLine, f.endLine),
            })),
        };
        return { fn, baseline: baseline.score, text: (0,function_text/* functionText */.W)(path, f, lines) };
    });
}
function clamp(line, low, high) {
    return Math.min(high, Math.max(low, line));
}
/** Edits whose two sides are the same but for white space, by their two start lines. */
function whitespaceOnly({ hunks }, language) {
    const equal = new Set();
    for (const hunk of hunks) {
        let [removed, added] = [[], []];
        const edits = lineEdits(hunk);
        let edit = 0;
        const flush = () => {
            if (removed.length + added.length === 0)
                return;
            const code = (side) => side
                .filter((line) => !isCommentOrBlank(language, line))
                .join("")
                .replace(/\s+/g, "");
            const { oldStart, newStart } = edits[edit++];
            if (code(removed) === code(added))
                equal.add(`${oldStart},${newStart}`);
            [removed, added] = [[], []];
        };
        for (const line of hunk.lines) {
            if (line.startsWith("-"))
                removed.push(line.slice(1));
            else if (line.startsWith("+"))
                added.push(line.slice(1));
            else
                flush();
        }
        flush();
    }
    return equal;
}

// EXTERNAL MODULE: ./scoring/bands.js
var scoring_bands = __webpack_require__(7745);
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
 * @param ranked by change score, highest first
 */
function flagged(ranked, bands) {
    const high = Math.max(ALWAYS_FLAGGABLE, Math.ceil(ranked.length * FLAGGED_SHARE));
    const notable = (f, place) => {
        const band = (0,scoring_bands/* bandOf */.BV)(f.percentile, bands);
        return band === "critical" || band === "high" || (band === "elevated" && place < ALWAYS_FLAGGABLE);
    };
    return new Set(ranked
        .slice(0, high)
        .filter((f, place) => f.addedLines > 0 && notable(f, place))
        .slice(0, MOST_FLAGGED));
}

;// CONCATENATED MODULE: ./scoring/gate.js
/**
 * Why the gate fails, or null. Only functions to which the change adds code count: a gate that a deletion
 * or a comment can fail teaches people to ignore it.
 */
function gateFailure(functions, failOn) {
    if (failOn === "never")
        return null;
    const fails = functions.filter((f) => f.addedLines > 0 &&
        (f.band === "critical" || (failOn === "high" && f.band === "high")) &&
        (failOn !== "new-critical" || f.status === "new"));
    if (fails.length === 0)
        return null;
    const named = fails
        .slice(0, 3)
        .map((f) => f.name)
        .join(", ");
    const more = fails.length > 3 ? ` and ${fails.length - 3} more` : "";
    return `The gate fail-on: ${failOn} failed for ${fails.length} function${fails.length === 1 ? "" : "s"} (${named}${more}). It passes when the change adds no code to them, or with fail-on: never.`;
}

// EXTERNAL MODULE: ./scoring/repository-model.js
var repository_model = __webpack_require__(21);
// EXTERNAL MODULE: ./metrics/parse-file.js + 12 modules
var parse_file = __webpack_require__(1318);
;// CONCATENATED MODULE: ./commands/changed-sources.js



/** Reads and parses the changed files that can be scored; the others are marked with the reason. */
async function readChangedSources(change, parser, onProgress) {
    const marked = [];
    const wanted = [];
    for (const file of change.changes) {
        const mark = markOf(file);
        if (mark === null)
            wanted.push(file);
        else
            marked.push({ path: file.newPath ?? file.oldPath ?? "", mark: mark.kind, reason: mark.reason });
    }
    const sources = [];
    await change.read(wanted, async (content, i) => {
        onProgress(i, wanted.length);
        const file = wanted[i];
        const path = file.newPath;
        if ("unreadable" in content) {
            marked.push({ path, mark: "unreadable", reason: content.unreadable });
            return;
        }
        const { functions, marks } = await (0,parse_file/* parseFile */.C)(parser, path, content.text);
        const mark = marks[0];
        if (mark)
            marked.push({ path, mark: mark.kind, reason: mark.reason });
        else
            sources.push({ change: file, path, language: (0,languages/* languageOf */.eX)(path), text: content.text, functions });
    });
    return { sources, marked };
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

// EXTERNAL MODULE: ./commands/load-adapter.js
var load_adapter = __webpack_require__(7582);
// EXTERNAL MODULE: ./commands/load-history.js + 1 modules
var load_history = __webpack_require__(9418);
// EXTERNAL MODULE: ./commands/model-card.js
var model_card = __webpack_require__(6614);
// EXTERNAL MODULE: ./commands/sides.js
var commands_sides = __webpack_require__(6582);
;// CONCATENATED MODULE: ./commands/score.js

















/** Fewer functions than this make percentiles that mean little; said in a notice, no reason to stop. */
const SMALL_REPOSITORY = 50;
/** Ranks the functions that a change touches. */
async function score(context) {
    const sides = await (0,commands_sides/* resolveSides */.v)(context);
    const { repo, config, parser, progress, notices } = context;
    const change = await changeOf(context, sides);
    const { sources, marked } = await readChangedSources(change, parser, (done, total) => progress(`Reading changed files: ${done} of ${total}`));
    // A change of documents only needs no history: it is told so at once.
    const { functions, reference, model } = sources.length > 0 ? await judge(context, sides.base, sources) : NOTHING_TO_JUDGE;
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
        notices: [...notices, ...resultNotices(change, sources.length, functions.length, reference)],
        totals: (0,assemble/* totalsOf */.v)(functions, change.changes.length, reference),
        model,
    };
    return { report, gate: gateFailure(functions, config.failOn) };
}
const NOTHING_TO_JUDGE = { functions: [], reference: 0, model: (0,model_card/* modelCard */.o)(null, null) };
/** Scores the changed sources among the repository as it was at the base. */
async function judge(context, base, sources) {
    const [loaded, adapter] = await Promise.all([
        (0,load_history/* loadHistory */.F)(context, base),
        (0,load_adapter/* loadAdapter */.i)(context, base, { strict: false }),
    ]);
    const time = await (0,repository/* commitTime */.bX)(context.repo, base);
    const model = new repository_model/* RepositoryModel */.I(new history_history/* HistoryView */.ux(loaded.history, { commit: base, time, unknown: null }));
    const ranked = scoreChange(sources, model, adapter?.learned ?? null);
    const { bands } = context.config;
    const flags = flagged(ranked, bands);
    return {
        functions: ranked.map((f) => (0,assemble/* reportFunction */.T)(f, { context: model.context, bands, flagged: flags.has(f) })),
        reference: model.scale.size,
        model: (0,model_card/* modelCard */.o)(loaded, adapter),
    };
}
async function changeOf({ repo, config }, sides) {
    if (config.diff === null)
        return changeBetween(repo, sides.base, sides.head, languages/* SOURCE_EXTENSIONS */.fQ);
    const diff = await (0,files/* readInput */.R5)(config.diff, "the diff");
    const change = changeFromDiff(repo, sides.base, diff);
    const broken = change.changes.find(({ hunks }) => !hunks.every(isWhole));
    if (broken !== undefined) {
        throw new errors/* UsageError */.eb({
            what: `${JSON.stringify(config.diff)} is cut off or damaged: a hunk of ${JSON.stringify(broken.newPath ?? broken.oldPath)} has fewer or more lines than it announces`,
            consequence: "nothing was scored, as git would apply nothing of it",
            cure: "Make it anew with `git diff` or `diff -u`, and do not edit or trim it",
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
function resultNotices(change, sources, functions, reference) {
    const notices = [];
    const note = (code, what, consequence, cure) => {
        notices.push({ code, level: "info", what, consequence, cure });
    };
    if (change.changes.length === 0) {
        note("empty-diff", "The two sides do not differ", "there is nothing to rank", "Name other commits with base and head");
    }
    else if (functions === 0) {
        note("no-functions", "The change touches no function that can be ranked", "the list is empty", "Nothing to do; the files that were left out are listed with the reason");
    }
    if (sources > 0 && reference < SMALL_REPOSITORY) {
        note("small-repository", `The base has ${reference} functions of three lines or more to compare with`, "percentiles are coarse", "Nothing to do; they sharpen as the repository grows");
    }
    return notices;
}


/***/ })

};
