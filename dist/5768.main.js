export const id = 5768;
export const ids = [5768];
export const modules = {

/***/ 13387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ indexPrefix),
  F: () => (/* binding */ loadHistory)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./functions/languages/index.js + 18 modules
var languages = __webpack_require__(87737);
// EXTERNAL MODULE: ./history/hunk-log.js
var hunk_log = __webpack_require__(44005);
// EXTERNAL MODULE: ./history/history.js
var history_history = __webpack_require__(54568);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(66944);
// EXTERNAL MODULE: ./history/authors.js
var authors = __webpack_require__(44360);
// EXTERNAL MODULE: ./history/columns.js
var columns = __webpack_require__(64655);
;// CONCATENATED MODULE: ./history/index-sections.js

/**
 * A file of named sections: a JSON directory, then plain little-endian numbers and text.
 *
 *   "DRIX" · directory length (u32) · directory (JSON) · padding to 8 · section · section · …
 *
 * It may come from a cache that others can write to: every length and offset is checked before use.
 */
/**
 * Raised whenever the meaning of any section, or of what the parser puts into it, changes, and whenever other
 * paths are product code.
 */
const INDEX_SCHEMA = 6;
const MAGIC = "DRIX";
const ALIGN = 8;
class IndexFormatError extends Error {
}
const Versioned = schemas/* looseObject */._H3({ schema: schemas/* number */.aig().int() });
const Directory = schemas/* object */.Ikc({
    commit: schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    extensions: schemas/* array */.YOg(schemas/* string */.YjP()),
    mailmap: schemas/* string */.YjP().regex(/^[0-9a-f]*$/),
    sections: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* tuple */.PVZ([schemas/* number */.aig().int().min(0), schemas/* number */.aig().int().min(0)])),
});
function assemble(about, sections) {
    const places = {};
    let at = 0;
    for (const [name, bytes] of sections) {
        places[name] = [at, bytes.length];
        at = align(at + bytes.length);
    }
    const directory = Buffer.from(JSON.stringify({ schema: INDEX_SCHEMA, ...about, sections: places }), "utf8");
    const start = align(8 + directory.length);
    const file = Buffer.alloc(start + at);
    file.write(MAGIC, 0, "latin1");
    file.writeUInt32LE(directory.length, 4);
    directory.copy(file, 8);
    for (const [name, bytes] of sections)
        file.set(bytes, start + places[name][0]);
    return file;
}
function align(offset) {
    return Math.ceil(offset / ALIGN) * ALIGN;
}
/** @throws IndexFormatError with a reason fit for a sentence: another schema, or damaged */
function openSections(bytes) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    check(file.length > 8 && file.toString("latin1", 0, 4) === MAGIC, "magic number");
    const length = file.readUInt32LE(4);
    check(8 + length <= file.length, "directory");
    const json = parseJson(file.toString("utf8", 8, 8 + length));
    const schema = Versioned.safeParse(json).data?.schema;
    check(schema !== undefined, "directory");
    if (schema !== INDEX_SCHEMA) {
        throw new IndexFormatError(`it has schema ${schema}, this version reads schema ${INDEX_SCHEMA}`);
    }
    const directory = Directory.safeParse(json);
    check(directory.success, "directory");
    const { commit, extensions, mailmap, sections } = directory.data;
    const start = align(8 + length);
    const section = (name) => {
        const place = sections[name];
        check(place !== undefined && start + place[0] + place[1] <= file.length, name);
        const from = start + place[0];
        return file.subarray(from, from + place[1]);
    };
    // A copy is aligned whatever the buffer the file came in.
    const copy = (name, width) => {
        const part = section(name);
        check(part.length % width === 0, name);
        return part.buffer.slice(part.byteOffset, part.byteOffset + part.length);
    };
    return {
        commit,
        extensions,
        mailmap,
        bytes: section,
        ints: (name) => new Int32Array(copy(name, 4)),
        floats: (name) => new Float64Array(copy(name, 8)),
        text: (name) => Buffer.from(section(name)).toString("utf8"),
    };
}
function check(holds, part) {
    if (!holds)
        throw new IndexFormatError(`its ${part} part is damaged`);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./history/snapshot.js
var history_snapshot = __webpack_require__(60986);
;// CONCATENATED MODULE: ./history/index-file.js







/*
 * The index as one file of sections (index-sections.ts). It may come from a cache that others can write to:
 * every reference is checked before use, and anything off refuses the file as a whole.
 */
/** Metrics in the order in which a snapshot section stores them. */
const METRICS = [
    "linesOfCode",
    "cyclomaticComplexity",
    "cognitiveComplexity",
    "nestingDepth",
    "fanOut",
    "parameters",
    "exits",
    "tokenEntropy",
    "syntaxLeaves",
    "memberAccesses",
    "vocabulary",
];
const SnapshotRows = schemas/* array */.YOg(schemas/* tuple */.PVZ([
    schemas/* string */.YjP(),
    schemas/* string */.YjP().regex(/^[0-9a-f]+$/),
    schemas/* string */.YjP(),
    schemas/* number */.aig().int(),
    schemas/* number */.aig().int().min(0),
]));
/** Numbers of a function beside its metrics: ordinal, first and last line. */
const PLACE = 3;
const MarkedRows = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP(), schemas/* string */.YjP(), schemas/* string */.YjP()]));
function encodeIndex({ history, extensions, mailmap }) {
    const { log, snapshot, tracked } = history;
    const sections = new Map();
    const text = (name, values) => {
        const lines = values.some((value) => value.includes("\n"))
            ? values.map((value) => value.replaceAll("\n", " "))
            : values;
        sections.set(name, Buffer.from(lines.join("\n"), "utf8"));
    };
    const numbers = (name, values) => {
        sections.set(name, new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    };
    text("commits.sha", log.commits.sha);
    text("commits.subject", log.commits.subject);
    text("paths", log.paths.values.map((path) => JSON.stringify(path)));
    text("blobs", log.blobs.values);
    for (const part of ["id", "name", "login"]) {
        text(`authors.${part}`, log.authors.values.map((author) => author[part] ?? ""));
    }
    for (const [name, column] of columnsOf(log))
        numbers(name, column.view());
    for (const owner of ["functions", "files"]) {
        for (const part of ["first", "commit", "flags", "added"]) {
            numbers(`tracked.${owner}.${part}`, tracked[owner][part]);
        }
    }
    sections.set("snapshot.files", Buffer.from(JSON.stringify(snapshot.files.map((file) => [
        file.path,
        file.blob,
        file.language,
        file.lines,
        file.functions.length,
    ])), "utf8"));
    sections.set("snapshot.marked", Buffer.from(JSON.stringify(snapshot.marked.map(({ path, blob, kind, reason }) => [path, blob, kind, reason]))));
    const functions = snapshot.files.flatMap((file) => file.functions);
    sections.set("snapshot.names", Buffer.from(JSON.stringify(functions.map(({ name }) => name)), "utf8"));
    const places = new Int32Array(functions.length * PLACE);
    const metrics = new Float64Array(functions.length * METRICS.length);
    functions.forEach((f, i) => {
        places.set([f.ordinal, f.startLine, f.endLine], i * PLACE);
        METRICS.forEach((metric, j) => (metrics[i * METRICS.length + j] = f.metrics[metric]));
    });
    numbers("snapshot.places", places);
    numbers("snapshot.metrics", metrics);
    return assemble({ commit: snapshot.commit, extensions, mailmap }, sections);
}
/**
 * @throws IndexFormatError with a reason fit for a sentence: another schema, or damaged
 */
function decodeIndex(bytes) {
    const sections = openSections(bytes);
    const log = (0,hunk_log/* emptyHunkLog */.kB)();
    const lines = (name) => sections.text(name).split("\n");
    for (const sha of nonEmpty(lines("commits.sha")))
        log.commits.sha.push(sha);
    for (const subject of lines("commits.subject"))
        log.commits.subject.push(subject);
    const filled = {
        ...log,
        paths: new columns/* Interner */.M(nonEmpty(lines("paths")).map((path) => parseString(path))),
        blobs: new columns/* Interner */.M(lines("blobs")),
        authors: decodeAuthors(sections),
    };
    for (const [name, column] of columnsOf(filled))
        column.adopt(sections.ints(name));
    const snapshot = decodeSnapshot(sections);
    const firstFunction = (0,history_snapshot/* firstFunctionOf */.IP)(snapshot);
    const touches = (owner, owners) => {
        const first = sections.ints(`tracked.${owner}.first`);
        const commit = sections.ints(`tracked.${owner}.commit`);
        const flags = sections.bytes(`tracked.${owner}.flags`);
        const added = sections.ints(`tracked.${owner}.added`);
        check(first.length === owners + 1 && first[0] === 0 && first[owners] === commit.length, "touches");
        check(isAscending(first) && flags.length === commit.length && added.length === commit.length, "touches");
        check(allBelow(commit, filled.commits.sha.length), "touched commits");
        return { first, commit, flags, added };
    };
    const functions = touches("functions", firstFunction[firstFunction.length - 1]);
    const files = touches("files", snapshot.files.length);
    checkLog(filled);
    const history = { log: filled, snapshot, tracked: { functions, files }, firstFunction };
    return { history, extensions: sections.extensions, mailmap: sections.mailmap };
}
function decodeAuthors(sections) {
    const [ids, names, logins] = ["id", "name", "login"].map((part) => sections.text(`authors.${part}`).split("\n"));
    const known = nonEmpty(ids);
    check(names.length === Math.max(known.length, 1) && logins.length === names.length, "authors");
    const table = new authors/* AuthorTable */.ux(known.map((id, i) => ({ id, name: names[i], login: logins[i] === "" ? null : logins[i] })));
    check(table.values.length === known.length, "authors");
    return table;
}
function decodeSnapshot(sections) {
    const rows = SnapshotRows.safeParse(parseJson(sections.text("snapshot.files")));
    const names = stringsOf(parseJson(sections.text("snapshot.names")));
    check(rows.success, "snapshot");
    const places = sections.ints("snapshot.places");
    const metrics = sections.floats("snapshot.metrics");
    const count = rows.data.reduce((sum, [, , , , functions]) => sum + functions, 0);
    check(names.length === count && places.length === count * PLACE, "snapshot functions");
    check(metrics.length === count * METRICS.length, "snapshot metrics");
    let at = 0;
    const files = rows.data.map(([path, blob, language, lines, functions]) => ({
        path,
        blob,
        language: language,
        lines,
        functions: Array.from({ length: functions }, () => {
            const place = at * PLACE;
            return {
                name: names[at],
                ordinal: places[place],
                startLine: places[place + 1],
                endLine: places[place + 2],
                metrics: metricsAt(metrics, at++),
            };
        }),
    }));
    const marks = MarkedRows.safeParse(parseJson(sections.text("snapshot.marked")));
    check(marks.success, "snapshot marks");
    const marked = marks.data.map(([path, blob, kind, reason]) => ({
        path,
        blob,
        kind: kind,
        reason,
    }));
    return { commit: sections.commit, files, marked };
}
/** By hand: a repository has tens of thousands of names, and a schema takes 50 ms for them. */
function stringsOf(value) {
    const strings = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
    check(Array.isArray(value) && strings.length === value.length, "snapshot names");
    return strings;
}
function metricsAt(values, row) {
    const metrics = {};
    METRICS.forEach((metric, i) => (metrics[metric] = values[row * METRICS.length + i]));
    return metrics;
}
/** Every reference must land inside its table, or a replay would read what is not there. */
function checkLog(log) {
    const [commits, files] = [log.commits.sha.length, log.files.oldPath.length];
    const hunks = log.hunks.oldStart.length;
    for (const column of [log.commits.time, log.commits.author, log.commits.parents, log.commits.firstFile]) {
        check(column.length === commits, "commits");
    }
    check(log.commits.subject.length === Math.max(commits, 1), "subjects");
    for (const column of Object.values(log.files))
        check(column.length === files, "files");
    for (const column of Object.values(log.hunks))
        check(column.length === hunks, "hunks");
    check(log.declarations.line.length === log.declarations.name.length, "declarations");
    check(isAscending(log.commits.firstFile.view(), files), "commits");
    check(isAscending(log.files.firstHunk.view(), hunks), "files");
    check(isAscending(log.files.firstDeclaration.view(), log.declarations.line.length), "files");
    check(allBelow(log.commits.author.view(), log.authors.values.length), "authors");
    check(allBelow(log.files.oldPath.view(), log.paths.values.length), "paths");
    check(allBelow(log.files.newPath.view(), log.paths.values.length), "paths");
    check(allBelow(log.files.oldBlob.view(), log.blobs.values.length), "blobs");
    check(allBelow(log.files.newBlob.view(), log.blobs.values.length), "blobs");
}
function columnsOf(log) {
    return ["commits", "files", "hunks", "declarations"].flatMap((table) => Object.entries(log[table])
        .filter((entry) => entry[1] instanceof columns/* IntColumn */.a)
        .map(([name, column]) => [`${table}.${name}`, column]));
}
function isAscending(values, limit = Infinity) {
    for (let i = 0; i < values.length; i++) {
        if (values[i] < (i > 0 ? values[i - 1] : 0) || values[i] > limit)
            return false;
    }
    return true;
}
function allBelow(values, limit) {
    for (const value of values)
        if (value < 0 || value >= limit)
            return false;
    return true;
}
function nonEmpty(lines) {
    return lines.filter((line) => line !== "");
}
function parseString(text) {
    const value = parseJson(text);
    check(typeof value === "string", "paths");
    return value;
}

// EXTERNAL MODULE: ./io/git/deepen.js
var deepen = __webpack_require__(25298);
// EXTERNAL MODULE: ./io/git/commit-list.js
var commit_list = __webpack_require__(11195);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./functions/classify.js + 2 modules
var classify = __webpack_require__(55512);
// EXTERNAL MODULE: ./diff/combined.js
var combined = __webpack_require__(40184);
// EXTERNAL MODULE: ./diff/git-path.js
var git_path = __webpack_require__(99939);
;// CONCATENATED MODULE: ./history/line-scan.js
/**
 * Looks at one line of a diff as bytes, without making a string of it: git's stream of a large
 * repository is hundreds of megabytes, and these loops see every byte of it once.
 */
/** How a language writes comments that fill a whole line. */
const COMMENTS = { hash: 1, slash: 2, dashes: 4 };
/** Comment styles by file extension; data for the byte loop, hence not taken from the grammars. */
function commentStyle(path) {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    if (/^(?:py|pyi|rb|rake)$/.test(extension))
        return COMMENTS.hash;
    if (extension === "php")
        return COMMENTS.hash | COMMENTS.slash;
    return COMMENTS.slash;
}
const [TAB, LF, CR, SPACE, HASH, STAR, SLASH] = [9, 10, 13, 32, 35, 42, 47];
/**
 * Adds the line `bytes[start, end)` to `digest` unless it is blank or only a comment.
 * @returns where its first byte that is not blank stands
 */
function digestLine(bytes, start, end, comments, digest) {
    let i = start;
    while (i < end && isBlank(bytes[i]))
        i++;
    const code = i;
    if (i === end || isCommentStart(bytes, i, end, comments))
        return code;
    let { hash, bytes: count } = digest;
    for (; i < end; i++) {
        const byte = bytes[i];
        if (isBlank(byte))
            continue;
        hash = (Math.imul(hash, 31) + byte) | 0;
        count++;
    }
    digest.hash = hash;
    digest.bytes = count;
    digest.lines++;
    return code;
}
function isBlank(byte) {
    return byte === SPACE || byte === TAB || byte === CR || byte === LF || byte === 12;
}
function isCommentStart(bytes, i, end, comments) {
    const [first, second] = [bytes[i], i + 1 < end ? bytes[i + 1] : SPACE];
    if (first === HASH)
        return (comments & COMMENTS.hash) !== 0;
    if ((comments & COMMENTS.slash) === 0)
        return false;
    if (first === SLASH)
        return second === SLASH || second === STAR;
    // Inside a block comment lines start with a star; `*p = 1` is code.
    return first === STAR && (isBlank(second) || second === SLASH || second === STAR);
}
/** Words that stand where a name would, but declare nothing by it. */
const NOT_NAMES = new Set("if for while switch return catch elif else do try case not and or in await yield new throw typeof with func function assert print raise match when unless until foreach lock using fixed sizeof super this self del import from".split(" "));
/** Words that announce a declaration. */
const DECLARES = new Set("def func function fn fun sub class const let var val static public private protected internal async export default override virtual abstract final open suspend inline extern unsafe pub impl macro_rules get set void int bool char long double float string unsigned struct".split(" "));
/** Of these, the ones that a method or a property may bear as its name: `get(target, key) {`. */
const NAMES_TOO = new Set("get set default open final static async internal extern string sub fun fn".split(" "));
/** Words after which stands a function's name, whatever it is: `def print(self):`. */
const BEFORE_NAMES = new Set("def func function fn fun sub void".split(" "));
const [DOLLAR, COLON, SEMICOLON, EQUALS, GREATER, OPEN_BRACE, OPEN, LOWER_L] = [
    36, 58, 59, 61, 62, 123, 40, 108,
];
/**
 * Whether it is worth while to make a string of the line `bytes[start, end)` and to ask `declaredName`:
 * most removed lines are statements, and say so by how they begin and end.
 *
 * @param code where its first byte that is not blank stands
 */
function mayDeclare(bytes, start, code, end) {
    if (end - start < 4 || end - start > 198 || code === end)
        return false;
    let last = end - 1;
    while (last > code && isBlank(bytes[last]))
        last--;
    const closing = bytes[last];
    if (closing === OPEN_BRACE || closing === COLON || (code === start && closing !== SEMICOLON))
        return true;
    let word = code;
    while (word < end && isWord(bytes[word]))
        word++;
    if (word > code) {
        const first = bytes.toString("latin1", code, word);
        if (DECLARES.has(first) || first === "constructor")
            return true;
        // The parameters of a property's function begin: `name: (`.
        if (closing === OPEN && bytes[word] === COLON)
            return true;
    }
    for (let i = word; i < end; i++) {
        const byte = bytes[i];
        if (byte === GREATER && bytes[i - 1] === EQUALS)
            return true;
        if (byte === LOWER_L && bytes[i - 1] === SPACE && bytes.toString("latin1", i, i + 6) === "lambda")
            return true;
    }
    return false;
}
function isWord(byte) {
    const lower = byte | 32;
    return (lower >= 97 && lower <= 122) || (byte >= 48 && byte <= 57) || byte === 95 || byte === DOLLAR;
}
/**
 * The name that a line seems to declare, or null. A guess made without a parser, on lines git removed:
 * it only proposes where to look for a function that otherwise would seem to be born.
 */
function declaredName(line) {
    const code = line.trimStart();
    let [last, previous, announced] = ["", "", false];
    const word = /[A-Za-z_$][\w$]*[?!]?|::|[(=:{]|\S/g;
    for (let match = word.exec(code); match; match = word.exec(code)) {
        const token = match[0];
        const isName = /^[A-Za-z_$]/.test(token);
        if (last === "" && (token === "(" || token === "=" || token === ":") && NAMES_TOO.has(previous)) {
            // `get(target) {`, `set: v => …`, but not `default:` of a switch.
            if (token === "(" || holdsFunction(code))
                last = previous;
        }
        if (token === "(" && last === "" && announced) {
            // A receiver: `func (r *T) name(`.
            const close = code.indexOf(")", word.lastIndex);
            if (close < 0)
                return null;
            word.lastIndex = close + 1;
        }
        else if ((token === "<" || token === "[") && last !== "") {
            // Type parameters: `function name<T extends U>(`, `def name[T](`.
            const close = closing(code, match.index, token === "<" ? "<>" : "[]");
            if (close < 0)
                return announced ? last : null;
            word.lastIndex = close + 1;
        }
        else if (token === "(" || token === "=" || token === ":" || token === "{") {
            if (last === "")
                return null;
            if (last === "constructor")
                return last;
            return announced || opensFunction(code) || (code === line && !code.endsWith(";")) ? last : null;
        }
        else if (isName && BEFORE_NAMES.has(previous) && !DECLARES.has(token)) {
            // `def self.name`: the receiver is no name.
            if (token !== "self" || code[word.lastIndex] !== ".")
                last = token;
        }
        else if (isName) {
            if (DECLARES.has(token))
                announced = true;
            else if (NOT_NAMES.has(token))
                return null;
            else
                last = token;
            if (last !== "" && !announced && match.index > 80)
                return null;
        }
        else if (token === '"' && previous === "extern") {
            word.lastIndex = code.indexOf('"', word.lastIndex) + 1 || code.length;
        }
        else if (token === "#" &&
            last === "" &&
            /^#[A-Za-z_$][\w$]*\(.*\{\s*$|=>/.test(code.slice(match.index))) {
            // A private method: `#name() {`.
        }
        else if (token === "/" || token === '"' || token === "'" || token === "#" || token === "`") {
            return null;
        }
        previous = token;
    }
    // Ruby and Scala declare without parentheses: `def name`.
    return announced && last !== "" && /^(?:def|sub)\b/.test(code) ? last : null;
}
/** Whether the line ends where a body begins, or holds a function as a value. */
function opensFunction(code) {
    return /[{:]\s*$/.test(code) || holdsFunction(code);
}
function holdsFunction(code) {
    return /=>|\blambda\b|:\s*(?:async\s*)?\($|[:=]\s*(?:async\s*)?function\b/.test(code);
}
/** Where the bracket at `open` is closed, or -1; the `>` of an arrow closes nothing. */
function closing(code, open, pair) {
    let depth = 0;
    for (let i = open; i < code.length; i++) {
        if (code[i] === pair[0])
            depth++;
        else if (code[i] === pair[1] && !/[=-]/.test(code[i - 1]) && --depth === 0)
            return i;
    }
    return -1;
}

;// CONCATENATED MODULE: ./history/patch-parser.js




const [patch_parser_TAB, patch_parser_LF, patch_parser_SPACE, PLUS, COMMA, MINUS, ZERO, patch_parser_COLON, AT, BACKSLASH, D] = [
    9, 10, 32, 43, 44, 45, 48, 58, 64, 92, 100,
];
/** The stream does not hold what was asked for: git was cut short, or its output is not what we think. */
class PatchStreamError extends Error {
}
const SHORT_HUNK = "a hunk is shorter than its header says";
/**
 * Reads the outputs of `git diff-tree --stdin --always --raw -p -U0 --full-index` for the given commits
 * into `log`. Hunk bodies are counted by their header, so nothing in a file's content can pass for one.
 *
 * @throws PatchStreamError if a commit is missing or the text ends too early
 */
function parsePatchStreams(streams, { commits, isProduct }, log) {
    const [plain, merges] = [streams.plain, streams.merges].map((stream) => new PatchReader(stream, isProduct, log));
    for (const commit of commits) {
        const reader = commit.parents > 1 ? merges : plain;
        const line = reader.line();
        if (line !== commit.sha)
            throw new PatchStreamError(`expected commit ${commit.sha}, found ${quote(line)}`);
        (0,hunk_log/* addCommit */.Ph)(log, commit);
        reader.rawLines();
        while (reader.startsFile())
            reader.file(commit.parents);
    }
    for (const reader of [plain, merges]) {
        if (!reader.atEnd())
            throw new PatchStreamError(`unexpected ${quote(reader.line())} after the last commit`);
    }
}
function quote(line) {
    return line === null ? "the end of the stream" : JSON.stringify(line.slice(0, 80));
}
class PatchReader {
    #at = 0;
    #bytes;
    #isProduct;
    #log;
    /** The blobs of files that were moved without an edit: their patch has no index line. */
    #moved = new Map();
    constructor(bytes, isProduct, log) {
        this.#bytes = bytes;
        this.#isProduct = isProduct;
        this.#log = log;
    }
    atEnd() {
        return this.#at >= this.#bytes.length;
    }
    line() {
        if (this.atEnd())
            return null;
        const end = this.#bytes.indexOf(patch_parser_LF, this.#at);
        if (end < 0)
            throw new PatchStreamError("the last line has no end");
        const text = this.#bytes.toString("utf8", this.#at, end);
        this.#at = end + 1;
        return text;
    }
    /** `:100644 100644 <old> <new> R100\t<old path>\t<new path>`, one a file, then an empty line. */
    rawLines() {
        this.#moved.clear();
        while (this.#bytes[this.#at] === patch_parser_COLON) {
            const tab = this.#bytes.indexOf(patch_parser_TAB, this.#at);
            // Only "R100" and "C100" have four letters there, and few files are moved: the rest is stepped over.
            if (tab < 0 || this.#bytes[tab - 5] !== patch_parser_SPACE) {
                this.#skipLine();
                continue;
            }
            const move = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [RC]100\t[^\t]+\t(.+)$/.exec(this.line());
            if (move)
                this.#moved.set((0,git_path/* unquoteGitPath */.Lh)(move[2]), move[1]);
        }
        if (this.#bytes[this.#at] === patch_parser_LF)
            this.#at++;
    }
    /** "diff " starts a file; a commit's line starts with a hexadecimal digit, at most "d" of it alike. */
    startsFile() {
        const b = this.#bytes;
        return b[this.#at] === D && b[this.#at + 1] === 105;
    }
    file(parents) {
        const first = this.line();
        const combined = /^diff --(?:combined|cc) (.*)$/.exec(first);
        const header = [];
        while (!this.atEnd() && !this.startsFile() && this.#isHeader())
            header.push(this.line());
        if (combined)
            this.#combinedFile((0,git_path/* unquoteGitPath */.Lh)(combined[1]), header, parents);
        else
            this.#plainFile(first, header);
    }
    /** Header lines: index, mode, similarity, rename, copy, ---, +++, Binary; not hunks, not commit ids. */
    #isHeader() {
        const byte = this.#bytes[this.#at];
        if (byte === AT || byte === patch_parser_LF)
            return false;
        const isHex = (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102);
        if (!isHex)
            return true;
        const end = this.#bytes.indexOf(patch_parser_LF, this.#at);
        return !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(this.#bytes.toString("latin1", this.#at, end));
    }
    #plainFile(first, header) {
        const after = (prefix) => {
            for (const line of header)
                if (line.startsWith(prefix))
                    return line.slice(prefix.length);
            return undefined;
        };
        const [from, to, minus, plus] = [
            after("rename from ") ?? after("copy from "),
            after("rename to ") ?? after("copy to "),
            after("--- "),
            after("+++ "),
        ];
        const index = /^([0-9a-f]+)\.\.([0-9a-f]+)/.exec(after("index ") ?? "");
        const named = minus && plus ? null : (0,git_path/* headerPaths */.aw)(first.slice("diff --git ".length));
        const oldPath = from ? (0,git_path/* unquoteGitPath */.Lh)(from) : minus ? (0,git_path/* sidePath */.fN)(minus) : (named?.oldPath ?? null);
        const newPath = to ? (0,git_path/* unquoteGitPath */.Lh)(to) : plus ? (0,git_path/* sidePath */.fN)(plus) : (named?.newPath ?? null);
        const path = newPath ?? oldPath ?? "";
        const moved = this.#moved.get(path);
        // Only the mode changed: the blob is the same, and so is everything known of it.
        if (!index && !moved)
            return;
        const [oldBlob, newBlob] = index ? [index[1], index[2]] : [moved, moved];
        if (this.#pushFile(oldPath ?? path, newPath ?? path, oldBlob, newBlob))
            this.#hunks(commentStyle(path));
        else
            this.#skipHunks();
    }
    #hunks(comments) {
        const { hunks } = this.#log;
        const [removed, added] = [
            { lines: 0, hash: 0, bytes: 0 },
            { lines: 0, hash: 0, bytes: 0 },
        ];
        while (this.#bytes[this.#at] === AT) {
            const [oldStart, oldLines, newStart, newLines] = this.#hunkHeader();
            removed.lines = removed.hash = removed.bytes = 0;
            added.lines = added.hash = added.bytes = 0;
            this.#side(MINUS, oldLines, oldStart, comments, removed);
            this.#side(PLUS, newLines, null, comments, added);
            const same = removed.hash === added.hash && removed.bytes === added.bytes;
            hunks.oldStart.push(oldStart);
            hunks.oldLines.push(oldLines);
            hunks.newStart.push(newStart);
            hunks.newLines.push(newLines);
            hunks.added.push(same ? 0 : added.lines);
            hunks.removed.push(same ? 0 : removed.lines);
        }
    }
    #skipHunks() {
        while (this.#bytes[this.#at] === AT) {
            const [, oldLines, , newLines] = this.#hunkHeader();
            this.#skipLines(MINUS, oldLines);
            this.#skipLines(PLUS, newLines);
        }
    }
    #skipLines(mark, lines) {
        for (let n = 0; n < lines; n++) {
            if (this.#bytes[this.#at] !== mark)
                throw new PatchStreamError(SHORT_HUNK);
            this.#skipLine();
        }
        if (this.#bytes[this.#at] === BACKSLASH)
            this.#skipLine();
    }
    /** `@@ -start[,lines] +start[,lines] @@…`, read as bytes: there is one for every few lines of the stream. */
    #hunkHeader() {
        const [b, begin] = [this.#bytes, this.#at];
        const range = (mark) => {
            if (b[this.#at++] !== patch_parser_SPACE || b[this.#at++] !== mark)
                return this.#notAHunk(begin);
            const start = this.#number(begin);
            if (b[this.#at] !== COMMA)
                return [start, 1];
            this.#at++;
            return [start, this.#number(begin)];
        };
        this.#at += 2;
        if (b[begin + 1] !== AT)
            return this.#notAHunk(begin);
        const [old, fresh] = [range(MINUS), range(PLUS)];
        if (b[this.#at] !== patch_parser_SPACE || b[this.#at + 1] !== AT || b[this.#at + 2] !== AT)
            this.#notAHunk(begin);
        this.#skipLine();
        return [old[0], old[1], fresh[0], fresh[1]];
    }
    #number(begin) {
        const [b, first] = [this.#bytes, this.#at];
        let value = 0;
        for (let digit = b[this.#at] - ZERO; digit >= 0 && digit <= 9; digit = b[++this.#at] - ZERO)
            value = value * 10 + digit;
        return this.#at === first ? this.#notAHunk(begin) : value;
    }
    #notAHunk(begin) {
        this.#at = begin;
        throw new PatchStreamError(`not a hunk: ${quote(this.line())}`);
    }
    #skipLine() {
        const end = this.#bytes.indexOf(patch_parser_LF, this.#at);
        if (end < 0)
            throw new PatchStreamError("the last line has no end");
        this.#at = end + 1;
    }
    #side(mark, lines, firstLine, comments, digest) {
        const b = this.#bytes;
        const { declarations } = this.#log;
        let decorators = -1;
        for (let n = 0; n < lines; n++) {
            if (b[this.#at] !== mark)
                throw new PatchStreamError(SHORT_HUNK);
            const end = b.indexOf(patch_parser_LF, this.#at);
            if (end < 0)
                throw new PatchStreamError("the stream ends inside a hunk");
            const code = digestLine(b, this.#at + 1, end, comments, digest);
            if (firstLine !== null) {
                const isDecorator = b[code] === AT;
                if (!isDecorator && mayDeclare(b, this.#at + 1, code, end)) {
                    const name = declaredName(b.toString("latin1", this.#at + 1, end));
                    if (name !== null) {
                        declarations.line.push(firstLine + (decorators < 0 ? n : decorators));
                        declarations.name.push((0,hunk_log/* declarationOf */.MI)(name, code - this.#at - 1));
                    }
                }
                decorators = isDecorator ? (decorators < 0 ? n : decorators) : -1;
            }
            this.#at = end + 1;
        }
        if (b[this.#at] === BACKSLASH)
            this.#at = b.indexOf(patch_parser_LF, this.#at) + 1;
    }
    /** One row per parent: a merge carries knowledge to each of its sides and touches nothing itself. */
    #combinedFile(path, header, parents) {
        const index = /^index ([0-9a-f,]+)\.\.([0-9a-f]+)/.exec(header.find((line) => line.startsWith("index ")) ?? "");
        const body = [];
        while (!this.atEnd() && !this.#startsNext())
            body.push(this.line());
        if (!index)
            return;
        const oldBlobs = index[1].split(",");
        if (!this.#isProduct(path)) {
            for (const blob of oldBlobs)
                this.#pushFile(path, path, blob, index[2]);
            return;
        }
        const edits = (0,combined/* parseCombinedHunks */.o)(body, parents);
        const { hunks } = this.#log;
        for (let p = 0; p < parents; p++) {
            this.#pushFile(path, path, oldBlobs[p], index[2]);
            for (const edit of edits[p]) {
                hunks.oldStart.push(edit.oldStart);
                hunks.oldLines.push(edit.oldLines);
                hunks.newStart.push(edit.newStart);
                hunks.newLines.push(edit.newLines);
                hunks.added.push(0);
                hunks.removed.push(0);
            }
        }
    }
    /** In a combined body every line starts with ' ', '+', '-', '\' or '@@@'. */
    #startsNext() {
        const byte = this.#bytes[this.#at];
        return !(byte === 32 || byte === PLUS || byte === MINUS || byte === BACKSLASH || byte === AT);
    }
    /** @returns whether the hunks that follow belong to product code on both sides */
    #pushFile(oldPath, newPath, oldBlob, newBlob) {
        const { files, paths, blobs, hunks, declarations } = this.#log;
        const [wasProduct, isProduct] = [this.#isProduct(oldPath), this.#isProduct(newPath)];
        files.oldPath.push(paths.id(oldPath));
        files.newPath.push(paths.id(newPath));
        files.oldBlob.push(wasProduct ? blobs.id(shortBlob(oldBlob)) : NO_FILE);
        files.newBlob.push(isProduct ? blobs.id(shortBlob(newBlob)) : NO_FILE);
        files.firstHunk.push(hunks.oldStart.length);
        files.firstDeclaration.push(declarations.line.length);
        return wasProduct && isProduct;
    }
}
/** The number of "" among the blobs (emptyHunkLog). */
const NO_FILE = 0;
/** 64 bits tell any two blobs of one repository apart; all zeros (and nothing) mean "no file". */
function shortBlob(id) {
    return /^0*$/.test(id) ? "" : id.slice(0, 16);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./io/git/git-process.js
var git_process = __webpack_require__(51951);
;// CONCATENATED MODULE: ./io/git/diff-folder.js




const REPLACEMENT = /^([0-9a-f]{40,64}) (refs\/replace\/[0-9a-f]{40,64})$/;
/**
 * Makes a git folder (gitrepository-layout(5)) in which git's diffs say of test files and of vendored and
 * generated ones that they differ, and nothing of how: more than a third of git's time for django goes to its
 * tests, and nothing of it is ever asked for. Only attributes can tell git so file by file, and only
 * `info/attributes` comes before those of the repository, which it must not be left to, nor may we write into
 * it. What changes the history itself (grafts, replacements, where a shallow clone ends) holds here too; its
 * configuration and its own attributes do not.
 *
 * @throws GitFailure if git does not answer
 */
async function makeDiffFolder({ root, folder, present }) {
    const places = ["objects", "shallow", "info/grafts"].flatMap((path) => ["--git-path", path]);
    const ask = async (args) => (0,git_process/* linesOf */.Dx)(args, await (0,git_process/* runGit */.EO)(root, args));
    const [[format, ...paths], replacements] = await Promise.all([
        ask(["rev-parse", "--show-object-format", ...places]),
        ask(["for-each-ref", "--format=%(objectname) %(refname)", "refs/replace/"]),
    ]);
    const [objects, shallow, grafts] = paths.map((path) => (0,external_node_path_.resolve)(root, path));
    const isSha1 = format === "sha1";
    const extension = isSha1 ? [] : ["[extensions]", `objectformat = ${format}`];
    for (const part of ["info", "refs/replace"])
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, part), { recursive: true });
    const write = (name, text) => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text.map((line) => `${line}\n`).join(""));
    write("HEAD", ["ref: refs/heads/none"]);
    write("config", ["[core]", `repositoryformatversion = ${isSha1 ? 0 : 1}`, "bare = true", ...extension]);
    write("info/attributes", (0,classify/* unreadAttributes */.Du)(present));
    for (const line of replacements) {
        const [, object, ref] = REPLACEMENT.exec(line) ?? [];
        if (object && ref)
            write(ref, [object]);
    }
    return {
        folder,
        env: { GIT_OBJECT_DIRECTORY: objects, GIT_SHALLOW_FILE: shallow, GIT_GRAFT_FILE: grafts },
    };
}

// EXTERNAL MODULE: ./io/git/environment.js
var environment = __webpack_require__(73166);
// EXTERNAL MODULE: ./io/git/spool.js
var spool = __webpack_require__(12496);
;// CONCATENATED MODULE: ./io/git/hunk-stream.js










/**
 * Commits a git process is given at a time: enough to pay for its start (10 ms of our own thread, which
 * forks), few enough to hold their diffs in memory; in a short history so few that all processes get some.
 */
const [FEW, LEAST, MOST] = [32, 512, 2048];
/**
 * Reads git's diffs of all those commits into one hunk log. The commits are cut into chunks that several
 * git processes work off; merges go to a second kind of process, as combined diffs and without rename
 * detection, which explodes there.
 *
 * @throws GitFailure if a process fails or its output is cut short
 */
async function readHunkLog(options) {
    return (0,spool/* withSpool */.q)(async (spool) => {
        const { root, extensions, folders = new Set() } = options;
        const present = { folders, extensions: new Set(extensions) };
        const [commits, diffs] = await Promise.all([
            (0,commit_list/* openCommitList */.AT)(options),
            makeDiffFolder({ root, folder: (0,external_node_path_.join)(spool, "git"), present }),
        ]);
        return readDiffs(options, { commits, diffs, spool });
    });
}
async function readDiffs(options, { commits, diffs, spool }) {
    const processes = options.processes ?? Math.min(8, (0,external_node_os_.availableParallelism)());
    const chunks = chunksOf(commits.length, processes);
    const isProduct = productPaths();
    const logs = new Array(chunks.length).fill(null);
    const whole = (0,hunk_log/* emptyHunkLog */.kB)();
    let [next, appended, done] = [0, 0, 0];
    const start = () => {
        if (next >= chunks.length)
            return null;
        const index = next++;
        const chunk = commits.slice(...chunks[index]);
        return { index, chunk, streams: readStreams(options, diffs, chunk, (0,external_node_path_.join)(spool, String(index))) };
    };
    const worker = async () => {
        for (let running = start(); running !== null;) {
            const { index, chunk, streams } = running;
            const ready = await streams;
            // git works on the next chunk while this thread reads the last.
            running = start();
            running?.streams.catch(() => undefined);
            logs[index] = parseChunk(ready, chunk, isProduct);
            done += chunk.length;
            options.onProgress?.(done, commits.length);
            // Chunks join in order as soon as all before them are there, so few wait in memory.
            for (; appended < chunks.length && logs[appended]; appended++) {
                (0,hunk_log/* appendHunkLog */.fn)(whole, logs[appended]);
                logs[appended] = null;
            }
        }
    };
    await Promise.all(Array.from({ length: processes }, () => worker()));
    return whole;
}
/** Rows [from, to) of each chunk: smaller towards the end, so that all processes come to theirs together. */
function chunksOf(commits, processes) {
    const chunks = [];
    const least = Math.max(FEW, Math.min(LEAST, Math.ceil(commits / (4 * processes))));
    for (let from = 0; from < commits;) {
        const share = Math.ceil((commits - from) / (2 * processes));
        const to = Math.min(commits, from + Math.max(least, Math.min(MOST, share)));
        chunks.push([from, to]);
        from = to;
    }
    return chunks;
}
/** Whether a path's history is kept, asked once a path. */
function productPaths() {
    const known = new Map();
    return (path) => {
        let answer = known.get(path);
        if (answer === undefined)
            known.set(path, (answer = (0,classify/* classifyPath */.qK)(path) === null));
        return answer;
    };
}
async function readStreams({ extensions }, diffs, commits, spool) {
    const [plain, merges] = [
        commits.filter((commit) => commit.parents <= 1),
        commits.filter((commit) => commit.parents > 1),
    ];
    const ask = { diffs, extensions };
    return {
        plain: await diffTree(ask, "plain", plain, spool),
        merges: await diffTree(ask, "merges", merges, spool),
    };
}
function parseChunk(streams, commits, isProduct) {
    const log = (0,hunk_log/* emptyHunkLog */.kB)();
    try {
        parsePatchStreams(streams, { commits, isProduct }, log);
    }
    catch (error) {
        if (!(error instanceof PatchStreamError))
            throw error;
        throw new git_process/* GitFailure */.Xi(["diff-tree"], "gave a stream that cannot be read", error.message);
    }
    return log;
}
const KINDS = { plain: ["-M", "--root"], merges: ["-c", "--no-renames"] };
/** What git is asked with, commits on its standard input. */
function diffWords(kind, { folder }, extensions) {
    const form = ["--stdin", "--always", "-r", "--raw", "-p", "-U0", "--full-index"];
    const paths = extensions.map((extension) => `*${extension}`);
    return [`--git-dir=${folder}`, "diff-tree", ...form, ...KINDS[kind], ...environment/* PLAIN_DIFF */.b6, "--", ...paths];
}
/** A line that is no commit id, which git repeats as it is: where it is missing the output was cut short. */
const END = "end\n";
async function diffTree({ diffs, extensions }, kind, commits, spool) {
    if (commits.length === 0)
        return Buffer.alloc(0);
    const out = await (0,git_process/* runGit */.EO)(diffs.folder, diffWords(kind, diffs, extensions), {
        input: commits.map((commit) => `${commit.sha}\n`).join("") + END,
        env: diffs.env,
        spool,
    });
    if (out.toString("latin1", Math.max(0, out.length - END.length)) !== END)
        throw new git_process/* GitFailure */.Xi(["diff-tree"], "gave a stream that is cut short", "");
    return out.subarray(0, out.length - END.length);
}

// EXTERNAL MODULE: ./io/git/objects.js
var objects = __webpack_require__(34007);
// EXTERNAL MODULE: ./io/git/repository.js
var repository = __webpack_require__(9807);
// EXTERNAL MODULE: ./io/snapshot-reader.js
var snapshot_reader = __webpack_require__(7696);
;// CONCATENATED MODULE: ./commands/load-history.js











/**
 * The history up to `commit`: from the store if it is there, else what is stored brought up to date, else
 * built anew. An update appends to the hunk log and replays it, so it gives what a rebuild would.
 */
async function loadHistory(context, commit) {
    const { store, repo, notices } = context;
    const prefix = indexPrefix(repo.identity);
    const key = `${prefix}${commit}`;
    const stored = await restore(context, key, prefix);
    if (stored?.history.snapshot.commit === commit)
        return { history: stored.history, state: "warm" };
    const tree = await (0,objects/* listTree */.nT)(repo.root, commit);
    const extensions = extensionsOf(tree);
    const base = stored && extensions.every((extension) => stored.extensions.includes(extension)) ? stored : null;
    const usable = base && (await (0,repository/* tryResolveCommit */.Fl)(repo, base.history.snapshot.commit)) !== null ? base : null;
    const mailmap = tree.find(({ path }) => path === ".mailmap")?.blob ?? "";
    const { history, whole } = usable
        ? await update(context, commit, tree, { ...usable, renamed: usable.mailmap !== mailmap })
        : await build(context, commit, tree, extensions);
    // What a shallow or partial clone shows must not pass for the whole history in a later run.
    if (!repo.shallow && whole) {
        const bytes = encodeIndex({ history, extensions: usable?.extensions ?? extensions, mailmap });
        const outcome = await store.save(key, prefix, bytes);
        if (!outcome.saved) {
            notices.push({
                code: "index-not-saved",
                level: "info",
                what: `The history index was not saved: ${outcome.why}`,
                consequence: "the next run reads the history again",
                cure: outcome.cure,
            });
        }
    }
    return { history, state: usable ? "updated" : "cold" };
}
/** Entries of one repository and one index format share this; the commit follows it. */
function indexPrefix(identity) {
    const repository = (0,external_node_crypto_.createHash)("sha256").update(identity).digest("hex").slice(0, 12);
    return `defect-risk-index-v${INDEX_SCHEMA}-${repository}-`;
}
async function restore({ store, notices }, key, prefix) {
    const entry = await store.restore(key, prefix);
    if (entry === null)
        return null;
    try {
        return decodeIndex(entry.bytes);
    }
    catch (error) {
        if (!(error instanceof IndexFormatError))
            throw error;
        notices.push({
            code: "index-refused",
            level: "warning",
            what: `The stored history index ${entry.key} was refused: ${error.message}`,
            consequence: "the history was read again from git, which takes longer and gives the same result",
            cure: "Nothing to do; the next run finds the new index",
        });
        return null;
    }
}
async function build(context, commit, tree, extensions) {
    const { repo, parser } = context;
    const [log, snapshot] = await Promise.all([
        readLog(context, { tip: commit, extensions, folders: foldersOf(tree) }),
        (0,snapshot_reader/* readSnapshot */.R)({ root: repo.root, commit, parser, tree }),
    ]);
    return { history: (0,history_history/* historyOf */.om)(log ?? (0,hunk_log/* emptyHunkLog */.kB)(), snapshot), whole: log !== null && isWhole(snapshot) };
}
async function update(context, commit, tree, { history: known, extensions, renamed }) {
    const { repo, parser } = context;
    const read = await readLog(context, {
        tip: commit,
        known: [known.snapshot.commit],
        extensions,
        folders: foldersOf(tree),
    });
    const fresh = read ?? (0,hunk_log/* emptyHunkLog */.kB)();
    (0,hunk_log/* appendHunkLog */.fn)(fresh, known.log);
    // The stored index may stand on commits that this one does not descend from, and side branches interleave
    // otherwise below another tip: an index holds exactly its commit's ancestors, in git's order for it.
    const ancestors = await (0,commit_list/* listAncestors */.vl)(repo.root, commit);
    const rowOf = new Map(fresh.commits.sha.map((sha, row) => [sha, row]));
    const rows = [...ancestors].map((sha) => rowOf.get(sha)).filter((row) => row !== undefined);
    const same = rows.length === rowOf.size && rows.every((row, i) => row === i);
    const ordered = same ? fresh : (0,hunk_log/* selectHunkLog */.T$)(fresh, rows);
    const log = renamed
        ? (0,hunk_log/* withAuthors */.NZ)(ordered, await (0,commit_list/* listCommits */.VE)({ root: repo.root, gitFolder: repo.gitFolder, tip: commit }))
        : ordered;
    const snapshot = await (0,snapshot_reader/* readSnapshot */.R)({ root: repo.root, commit, parser, known: known.snapshot, tree });
    return { history: (0,history_history/* historyOf */.om)(log, snapshot), whole: read !== null && isWhole(snapshot) };
}
function isWhole({ marked }) {
    return marked.every(({ kind }) => kind !== "unreadable");
}
/** @returns null if this clone does not hold what it takes */
async function readLog({ repo, progress, notices }, range) {
    const exclude = repo.shallow ? await (0,deepen/* shallowBoundary */.N)(repo) : new Set();
    try {
        return await readHunkLog({
            root: repo.root,
            gitFolder: repo.gitFolder,
            ...range,
            exclude,
            onProgress: (done, total) => progress(`Reading history: ${done} of ${total} commits`),
        });
    }
    catch (error) {
        // Only a clone without old contents may lack history; anything else is a repository to mend.
        if (!repo.partial)
            throw error;
        notices.push({
            code: "no-history",
            level: "warning",
            what: "This partial clone does not hold the old file contents",
            consequence: range.known === undefined
                ? "functions are ranked by their structure alone, without any history"
                : `what was changed since ${range.known[0].slice(0, 7)} is ranked by its structure alone, without any history`,
            cure: "Check out without `filter`, with `fetch-depth: 0`",
        });
        return null;
    }
}
/**
 * The endings whose diffs are read: those in the tree, and those a file of them may have had before a
 * rename (a.js → a.ts). Few and literal, because git pays for each pattern at each changed path.
 */
function extensionsOf(tree) {
    const present = new Set();
    for (const { path } of tree) {
        const extension = (0,languages/* extensionOf */.je)(path);
        if (languages/* SOURCE_EXTENSIONS */.fQ.includes(extension))
            present.add(extension);
    }
    for (const { family, core } of RENAME_FAMILIES) {
        if (family.some((extension) => present.has(extension)))
            for (const extension of core)
                present.add(extension);
    }
    return [...present].sort();
}
function foldersOf(tree) {
    return new Set(tree.flatMap(({ path }) => path.split("/").slice(0, -1)));
}
/** Where any of a family is in the tree, its core is read too: what files of it used to be called. */
const RENAME_FAMILIES = [
    { family: [".ts", ".tsx", ".jsx", ".mjs", ".mts", ".vue", ".svelte"], core: [".js", ".ts"] },
    { family: [".cpp", ".cc", ".cxx", ".hpp"], core: [".c", ".h", ".cpp", ".cc"] },
    { family: [".kt"], core: [".java"] },
];


/***/ }),

/***/ 40184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ firstParentHunks),
/* harmony export */   o: () => (/* binding */ parseCombinedHunks)
/* harmony export */ });
/**
 * Counts are skipped: at the end of a file git gets them wrong without context (`+10,18446744073709551615`).
 * Unlike in a two-way diff, a side without lines is given as the line *behind* the place: `-6,0` is between
 * lines 5 and 6 (combine-diff.c, show_parent_lno).
 */
const HEADER = /^(@{3,}) ((?:-\d+(?:,\d+)? )+)\+(\d+)(?:,\d+)? @{3,}/;
/**
 * Reads the hunks of a combined diff (`git diff-tree -c`), in which every body line has one column per
 * parent, into one list of edits per parent.
 *
 *   @@@ -1,2 -1,1 +1,2 @@@
 *   - old           only in parent 1
 *   ++new           in neither parent
 *    +theirs        in parent 1, not in parent 2
 *
 * @param lines the section's lines after its header lines
 * @returns edits[parent], in file order
 */
function parseCombinedHunks(lines, parents) {
    const edits = Array.from({ length: parents }, () => []);
    let old = [];
    let removed = [];
    let added = [];
    let line = 0;
    const flush = (p) => {
        const [r, a] = [removed[p], added[p]];
        if (r === 0 && a === 0)
            return;
        edits[p].push({
            oldStart: r > 0 ? old[p] - r : old[p] - 1,
            oldLines: r,
            newStart: a > 0 ? line - a : line - 1,
            newLines: a,
        });
        removed[p] = added[p] = 0;
    };
    const flushAll = () => {
        for (let p = 0; p < old.length; p++)
            flush(p);
    };
    for (const text of lines) {
        const header = HEADER.exec(text);
        if (header && header[1].length === parents + 1) {
            flushAll();
            old = [...header[2].matchAll(/-(\d+)/g)].map((m) => Number(m[1]));
            removed = old.map(() => 0);
            added = old.map(() => 0);
            line = Number(header[3]);
            continue;
        }
        if (old.length === 0 || text.startsWith("\\") || text.length < parents)
            continue;
        const columns = text.slice(0, parents);
        if (columns.includes("-")) {
            for (let p = 0; p < parents; p++) {
                if (columns[p] !== "-")
                    continue;
                old[p]++;
                removed[p]++;
            }
            continue;
        }
        for (let p = 0; p < parents; p++) {
            if (columns[p] === "+") {
                added[p]++;
                continue;
            }
            flush(p);
            old[p]++;
        }
        line++;
    }
    flushAll();
    return edits;
}
/**
 * The hunks of a combined diff as the two-way diff from the first parent has them.
 * @param lines as above; those behind the last hunk (the next commit's message) are not taken for its lines
 */
function firstParentHunks(lines, parents) {
    const hunks = [];
    const columns = new RegExp(`^[ +-]{${parents}}`);
    let starts = null;
    let body = [];
    const flush = () => {
        if (starts === null)
            return;
        const count = (mark) => body.filter((line) => !line.startsWith(mark)).length;
        const [oldLines, newLines] = [count("+"), count("-")];
        hunks.push({
            oldStart: starts[0] - (oldLines === 0 ? 1 : 0),
            oldLines,
            newStart: starts[1] - (newLines === 0 ? 1 : 0),
            newLines,
            lines: body,
        });
        starts = null;
    };
    for (const text of lines) {
        const header = HEADER.exec(text);
        if (header && header[1].length === parents + 1) {
            flush();
            starts = [Number(/\d+/.exec(header[2])[0]), Number(header[3])];
            body = [];
        }
        else if (!columns.test(text))
            flush();
        else if (text.startsWith("-") || !text.slice(0, parents).includes("-")) {
            body.push(text[0] + text.slice(parents));
        }
    }
    flush();
    return hunks;
}


/***/ }),

/***/ 99939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ pathDanger),
/* harmony export */   Lh: () => (/* binding */ unquoteGitPath),
/* harmony export */   aw: () => (/* binding */ headerPaths),
/* harmony export */   fN: () => (/* binding */ sidePath)
/* harmony export */ });
const NAMED_ESCAPES = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
    '"': 34,
    "\\": 92,
};
/**
 * Reads a path as git prints it: plain, or quoted in C style with octal bytes (core.quotePath).
 * Bytes that are not UTF-8 become U+FFFD, as everywhere in Node.
 */
function unquoteGitPath(printed) {
    if (!printed.startsWith('"') || !printed.endsWith('"') || printed.length < 2)
        return printed;
    const bytes = [];
    const inner = Buffer.from(printed.slice(1, -1), "utf8");
    for (let i = 0; i < inner.length; i++) {
        const byte = inner[i];
        if (byte !== 92) {
            bytes.push(byte);
            continue;
        }
        const octal = /^[0-3][0-7]{2}/.exec(inner.toString("latin1", i + 1, i + 4));
        if (octal) {
            bytes.push(parseInt(octal[0], 8));
            i += 3;
        }
        else {
            const named = NAMED_ESCAPES[String.fromCharCode(inner[i + 1] ?? 92)];
            bytes.push(named ?? inner[i + 1] ?? 92);
            i += 1;
        }
    }
    return Buffer.from(bytes).toString("utf8");
}
/** A path of a `---` or `+++` line: unquoted, `a/` or `b/` stripped, null for /dev/null. */
function sidePath(printed) {
    // git ends a name that holds a space with a tab; other tools write a timestamp behind one.
    const name = printed.startsWith('"') ? printed.replace(/\t[^"]*$/, "") : printed.split("\t", 1)[0];
    if (name === "/dev/null")
        return null;
    return unquoteGitPath(name).replace(/^[abciow12]\//, "");
}
/**
 * The two paths of a `diff --git` line, for changes that have no other line that names them (a mode
 * change, an empty or a binary file). Without quotes the line is ambiguous when names hold spaces; such
 * changes keep their name, so both halves are the same length.
 */
function headerPaths(rest) {
    const quoted = /^("(?:[^"\\]|\\.)*"|\S+) ("(?:[^"\\]|\\.)*"|\S+)$/.exec(rest);
    if (quoted && (rest.includes('"') || rest.split(" ").length === 2)) {
        return { oldPath: strip(quoted[1]), newPath: strip(quoted[2]) };
    }
    const half = (rest.length - 1) / 2;
    const [left, right] = [rest.slice(0, half), rest.slice(half + 1)];
    if (Number.isInteger(half) && rest[half] === " " && strip(left) === strip(right)) {
        return { oldPath: strip(left), newPath: strip(right) };
    }
    return null;
}
function strip(printed) {
    return unquoteGitPath(printed).replace(/^[abciow12]\//, "");
}
/**
 * Why a path from a diff must not be used to read a file, or null if it is safe: it has to stay inside
 * the repository and outside its .git folder.
 */
function pathDanger(path) {
    if (path === "")
        return "it is empty";
    if (path.includes("\0"))
        return "it holds a NUL";
    if (path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path))
        return "it is absolute";
    const parts = path.split(/[\\/]/);
    if (parts.includes(".."))
        return "it climbs out of the repository with ..";
    if (parts.some((part) => part.toLowerCase() === ".git"))
        return "it points into .git";
    return null;
}


/***/ }),

/***/ 55512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qK: () => (/* binding */ classifyPath),
  oF: () => (/* binding */ classifyText),
  GZ: () => (/* binding */ isUnreadable),
  Du: () => (/* binding */ unreadAttributes)
});

// UNUSED EXPORTS: MAX_TEXT_LENGTH

;// CONCATENATED MODULE: ./functions/conventions/generated.js
/**
 * Folders and names of code that nobody here writes by hand. The folders are those of GitHub's Linguist
 * (vendor.yml) less the ones that also name product code (`build`, `deps`, `external`, `out`, `target`),
 * plus what Python's own tools use for vendored packages.
 */
const VENDORED_FOLDERS = new Set([
    "node_modules",
    "bower_components",
    "jspm_packages",
    "vendor",
    "vendors",
    "vendored",
    "_vendor",
    "_vendored",
    "third_party",
    "third-party",
    "thirdparty",
    "3rdparty",
    "3rd_party",
    "externals",
    "pods",
    "carthage",
    "godeps",
    "site-packages",
]);
/** `dist` is what bundlers write; no other output folder is both common in git and unambiguous. */
const GENERATED_FOLDERS = new Set(["dist", "__generated__", "generated"]);
const GENERATED_FILES = [
    { match: /\.d\.[cm]?ts$/, reason: "declarations only (*.d.ts)" },
    { match: /\.pb(?:\.\w+)?\.(?:go|cc|cpp|h|c|ts|js|swift)$/, reason: "protocol buffers (*.pb.*)" },
    { match: /_pb2(?:_grpc)?\.py$/, reason: "protocol buffers (*_pb2.py)" },
    { match: /_pb\.(?:js|ts|rb)$/, reason: "protocol buffers (*_pb.*)" },
    { match: /_grpc\.pb\.go$/, reason: "gRPC (*_grpc.pb.go)" },
    { match: /[._-]generated\.\w+$/i, reason: "named *.generated.*" },
    { match: /^zz_generated\./, reason: "named zz_generated.*" },
    { match: /[._]gen\.(?:go|ts|js|rs|py)$/, reason: "named *.gen.*" },
    { match: /\.g(?:\.i)?\.cs$/, reason: "named *.g.cs" },
    { match: /\.designer\.cs$/i, reason: "designer code (*.Designer.cs)" },
    { match: /[._-]bundle\.js$/, reason: "named *.bundle.js" },
];

;// CONCATENATED MODULE: ./functions/conventions/tests.js
/**
 * How each ecosystem marks its tests. A folder `test` is ambiguous: `django/test/` and
 * `spring-test/src/main/java/org/springframework/test/` are products, a test *framework*. So it counts
 * only at the top, where a build tool puts tests (`src/test/`), or where its language has no other use
 * for it; `testing` never counts, `tests` always does outside a product's main source set.
 */
/** Folders that hold nothing but tests in any language. */
const TEST_FOLDERS = new Set([
    "__tests__",
    "__test__",
    "__mocks__",
    "__fixtures__",
    "__snapshots__",
    "tests",
    "testdata",
    "e2e",
    "cypress",
]);
/** Top folders that hold the tests of the whole repository. */
const TOP_TEST_FOLDERS = new Set(["test", "spec", "specs", "t"]);
/** Gradle's source sets: `src/test`, `src/androidTest`, `src/commonTest`, `src/testFixtures`. */
const SOURCE_SET = /^(?:test|testFixtures|[a-z]\w*Test)$/;
/** Projects of tests, one folder each: `Newtonsoft.Json.Tests`, `UnitTests`. */
const TEST_PROJECT = /(?:^|[.\w])Tests$|\.Test$/;
/** ".js" to ".mtsx". */
const SCRIPTS = ["", "c", "m"].flatMap((kind) => ["js", "jsx", "ts", "tsx"].map((name) => `.${kind}${name}`));
/** Names that the ecosystem's test runner collects: globs before each of the extensions. */
const TEST_NAMES = [
    {
        stems: ["*.test", "*.spec", "*.cy", "*.e2e", "*.test-d", "*.spec-d"],
        extensions: SCRIPTS,
        runner: "*.test.* or *.spec.*",
    },
    { stems: ["test_*"], extensions: [".py"], runner: "test_*.py" },
    { stems: ["*_test"], extensions: [".py"], runner: "*_test.py" },
    { stems: ["conftest", "tests"], extensions: [".py"], runner: "conftest.py or tests.py" },
    { stems: ["*_test"], extensions: [".go"], runner: "*_test.go" },
    {
        stems: ["*[a-z0-9]Test", "*[a-z0-9]Tests", "*TestCase", "*[a-z0-9]IT"],
        extensions: [".java", ".kt", ".groovy"],
        runner: "*Test, *TestCase or *IT",
    },
    {
        stems: ["*[a-z0-9]Test", "*Spec", "*Suite"],
        extensions: [".scala"],
        runner: "*Test, *Spec or *Suite",
    },
    { stems: ["*_test", "*_spec"], extensions: [".rb"], runner: "*_test.rb or *_spec.rb" },
    { stems: ["test_?*"], extensions: [".rb"], runner: "test_*.rb" },
    { stems: ["*[a-z0-9]Test"], extensions: [".php"], runner: "*Test.php" },
    { stems: ["*[a-z0-9]Test", "*[a-z0-9]Tests"], extensions: [".cs"], runner: "*Test.cs or *Tests.cs" },
    {
        stems: ["*[_-]test", "*[_-]tests", "*[_-]unittest", "*[_-]unittests"],
        extensions: [".c", ".cc", ".cpp", ".cxx"],
        runner: "*_test.*",
    },
    { stems: ["test[_-]?*"], extensions: [".c", ".cc", ".cpp", ".cxx"], runner: "test_*.*" },
    { stems: ["tests"], extensions: [".rs"], runner: "tests.rs" },
].map((names) => ({ ...names, match: matcherOf(names.stems, names.extensions) }));
/** The globs as one expression: `*`, `?` and `[…]` as git and the shell have them, within one name. */
function matcherOf(stems, extensions) {
    const literal = (text) => text.replace(/[.+^${}()|\\]/g, "\\$&");
    const stem = (glob) => literal(glob).replace(/\*/g, ".*").replace(/\?/g, ".");
    return new RegExp(`^(?:${stems.map(stem).join("|")})(?:${extensions.map(literal).join("|")})$`, "s");
}
/** Languages in which a package never is called `test`, so that a folder `test` anywhere holds tests. */
const FREE_TEST_FOLDER = /\.(?:[cm]?[jt]sx?|vue|svelte|php)$/;
/** What shows that the file is a test, or null. `folders` are the path's parts before the name. */
function testEvidence(folders, name) {
    const main = mainSourceSet(folders);
    const before = main === -1 ? folders : folders.slice(0, main);
    const folder = before.find((part) => TEST_FOLDERS.has(part)) ??
        before.find((part) => TEST_PROJECT.test(part)) ??
        before.find((part, i) => isTestFolder(before, i, name) && part);
    if (folder !== undefined)
        return `path has the folder ${folder}`;
    if (main !== -1)
        return null;
    const named = TEST_NAMES.find(({ match }) => match.test(name));
    return named ? `named like a test (${named.runner})` : null;
}
/** Maven and Gradle keep the product under `src/main/`: below it `test` is a name like any other. */
function mainSourceSet(folders) {
    return folders.findIndex((part, i) => part === "src" && folders[i + 1] === "main");
}
/** `Test/` and `src/Test/`, C#'s spelling. In PHP it may be a namespace of what is shipped, PSR-4's `src/Test/`. */
function isCapitalTestFolder(folders, i, name) {
    const isPlaced = i === 0 || (i === 1 && folders[0].toLowerCase() === "src");
    return folders[i] === "Test" && isPlaced && !name.endsWith(".php");
}
function isTestFolder(folders, i, name) {
    const part = folders[i];
    const parent = folders[i - 1];
    if (isCapitalTestFolder(folders, i, name))
        return true;
    if (i === 0)
        return TOP_TEST_FOLDERS.has(part);
    if (parent === "src")
        return SOURCE_SET.test(part);
    if (part === "spec" && name.endsWith("_spec.rb"))
        return true;
    // packages/test/ is a package of that name, lib/…/test/ is shipped.
    return (part === "test" &&
        FREE_TEST_FOLDER.test(name) &&
        parent !== "packages" &&
        !folders.slice(0, i).includes("lib"));
}
/**
 * Globs, as .gitattributes has them, of paths that hold tests: of those that `testEvidence` knows the most
 * frequent kinds, and no others, outside a product's main source set.
 */
function testGlobs({ folders, extensions }) {
    const present = (named) => [...named].filter((name) => folders.has(name));
    return [
        ...present(TEST_FOLDERS).map((folder) => `**/${folder}/**`),
        ...present(TOP_TEST_FOLDERS).map((folder) => `/${folder}/**`),
        ...(folders.has("test") && folders.has("src") ? ["**/src/test/**"] : []),
        ...TEST_NAMES.flatMap((row) => row.extensions
            .filter((extension) => extensions.has(extension))
            .flatMap((extension) => row.stems.map((stem) => stem + extension))),
    ];
}
/** Below it a product's main source set: no folder and no name there shows a test. */
const MAIN_SOURCE_SET = "**/src/main/**";

;// CONCATENATED MODULE: ./functions/classify.js


/**
 * Marks a path that its folders or its name show to be no product code of this repository. Only
 * conventions that a tool enforces or an ecosystem agrees on: a function missed by the ranking is a
 * worse fault than a test that shows up in it.
 */
function classifyPath(path) {
    const parts = path.split("/");
    const name = parts.pop();
    const vendored = parts.find((part) => VENDORED_FOLDERS.has(part.toLowerCase()));
    if (vendored !== undefined)
        return { kind: "vendored", reason: `path has the folder ${vendored}` };
    const generated = parts.find((part) => GENERATED_FOLDERS.has(part.toLowerCase()));
    if (generated !== undefined)
        return { kind: "generated", reason: `path has the folder ${generated}` };
    const minified = /[.-]min\.[cm]?js$/i.exec(name);
    if (minified)
        return { kind: "minified", reason: `named *${minified[0]}` };
    const pattern = GENERATED_FILES.find(({ match }) => match.test(name));
    if (pattern)
        return { kind: "generated", reason: pattern.reason };
    const test = testEvidence(parts, name);
    return test === null ? null : { kind: "test", reason: test };
}
/**
 * Attributes by which git leaves out of its diffs what `classifyPath` marks: lines of .gitattributes. They
 * name the kinds that are met most; what they leave standing has to be read and dropped.
 */
function unreadAttributes({ folders, extensions }) {
    const skip = (glob) => `${glob} -diff`;
    const foreign = [...VENDORED_FOLDERS, ...GENERATED_FOLDERS].filter((folder) => folders.has(folder));
    return [
        "* diff",
        ...testGlobs({ folders, extensions }).map(skip),
        // The last line that matches decides.
        `${MAIN_SOURCE_SET} diff`,
        ...foreign.map((folder) => skip(`**/${folder}/**`)),
        ...[...extensions].flatMap((extension) => (UNREAD_STEMS[extension] ?? []).map((stem) => skip(stem + extension))),
    ];
}
/** The generated and minified files that are large and change often. */
const UNREAD_STEMS = {
    ".js": ["*.min", "*-min"],
    ".py": ["*_pb2"],
    ".go": ["*.pb"],
    ".cc": ["*.pb"],
    ".h": ["*.pb"],
};
/** Larger texts are data: the largest hand-written file we met (sqlite3.c aside) is under 600,000. */
const MAX_TEXT_LENGTH = 1_000_000;
/** Git's own rule for binary: a NUL among the first 8,000 bytes (xdiff-interface.c). */
const BINARY_PROBE = 8_000;
/** Mean characters a line. Linguist says 110 for minified script, but prose-like lines reach that. */
const MAX_MEAN_LINE = 200;
const MIN_MINIFIED_LENGTH = 5_000;
/** Where a generator announces itself. */
const HEADER_LINES = 30;
const COMMENT_START = /^\s*(?:\/\/|\/\*|\*|#|--|<!--|;|"""|%)/;
const GENERATED_CLAIM = new RegExp([
    /\bcode generated\b.*\bdo not edit\b/, // go generate's convention, for all languages
    /@generated\b/,
    /<auto-?generated/, // C#
    /\b(?:file|code|source) (?:is|was|has been) (?:auto-?|automatically |machine[- ])?generated\b/,
    /\bthis is an? (?:auto-?|automatically |machine[- ])generated (?:file|code)\b/,
    /\b(?:auto-?|automatically |machine[- ])generated (?:by|from|with)\b/,
    /\bgenerated by\b.*\bdo not (?:edit|modify)\b/,
    /\bgenerated by the protocol buffer compiler\b/,
]
    .map(({ source }) => source)
    .join("|"), "i");
/** Marks a text whose content shows it: binary, larger than any hand writes, minified, generated. */
function classifyText(_path, text) {
    if (text.slice(0, BINARY_PROBE).includes("\0"))
        return { kind: "binary", reason: "holds NUL characters" };
    if (text.length > MAX_TEXT_LENGTH) {
        return { kind: "too-large", reason: `${text.length.toLocaleString("en")} characters` };
    }
    const lines = 1 + occurrences(text, "\n");
    const mean = Math.round(text.length / lines);
    if (text.length >= MIN_MINIFIED_LENGTH && mean > MAX_MEAN_LINE) {
        return { kind: "minified", reason: `${mean.toLocaleString("en")} characters a line on average` };
    }
    const claim = text
        .split("\n", HEADER_LINES)
        .find((line) => COMMENT_START.test(line) && GENERATED_CLAIM.test(line));
    return claim === undefined ? null : { kind: "generated", reason: `says \`${shorten(claim)}\`` };
}
/** Marks of texts that no parser should be bothered with. */
function isUnreadable({ kind }) {
    return kind === "binary" || kind === "too-large" || kind === "minified";
}
function occurrences(text, needle) {
    let count = 0;
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1))
        count++;
    return count;
}
function shorten(line) {
    const bare = line.replace(COMMENT_START, "").replaceAll("`", "'").trim();
    return bare.length <= 80 ? bare : `${bare.slice(0, 79)}…`;
}


/***/ }),

/***/ 8610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ IGNORE_MARKER),
/* harmony export */   J: () => (/* binding */ ignoreComments)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59149);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41688);
/* harmony import */ var _syntax_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16747);



const IGNORE_MARKER = "defect-risk-ignore";
/** Only marks of the comment stand before it: prose that speaks of the marker is no marker. */
const IN_COMMENT = new RegExp(`^[^\\p{L}\\p{N}]*${IGNORE_MARKER}(?![\\w-])[^\\S\\n]*(?::(.*))?`, "u");
const CLOSING = /(?:\*+\/|-->|=end)\s*$/;
const LONGEST_REASON = 300;
/** A comment farther above a function than this is not at it: thousands of them must not be read again for each. */
const FARTHEST = 10_000;
/**
 * The comments of a text that ask to be told nothing of a function: on its first line, directly above it
 * (other comments may stand between), or before the first code of its body.
 */
function ignoreComments(language, tree, functions) {
    if (!tree.text.includes(IGNORE_MARKER))
        return [];
    const comments = (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .kindSet */ .TX)(tree.grammar, language.counting.comments);
    const rows = [];
    for (let row = 0; row < tree.size; row++)
        if (comments[tree.kind[row]] === 1)
            rows.push(row);
    const blanked = withoutComments(tree, rows);
    return rows.flatMap((row) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(tree, row)
        .split("\n")
        .flatMap((text, i) => {
        const found = IN_COMMENT.exec(text);
        if (!found)
            return [];
        // Cut before the closing mark is looked for, which takes the square of a row of asterisks.
        const said = (found[1] ?? "").trim().slice(0, 2 * LONGEST_REASON);
        const reason = said.replace(CLOSING, "").trim().slice(0, LONGEST_REASON);
        const line = (0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .m)(tree, tree.start[row]) + i;
        const fn = functionAt({ language, tree, functions, blanked, comments }, row);
        return [{ line, reason: /\p{L}/u.test(reason) ? reason : null, fn }];
    }));
}
/** The text with blanks for its comments; every offset kept. */
function withoutComments({ text, start, end }, rows) {
    const parts = [];
    let at = 0;
    for (const row of rows) {
        if (start[row] < at)
            continue;
        parts.push(text.slice(at, start[row]), text.slice(start[row], end[row]).replace(/[^\n]/g, " "));
        at = end[row];
    }
    return [...parts, text.slice(at)].join("");
}
function functionAt(reading, row) {
    const { tree, functions, blanked } = reading;
    const [start, end] = [tree.start[row], tree.end[row]];
    const line = (0,_syntax_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .m)(tree, start);
    const onFirstLine = functions.findIndex((f) => f.startLine === line);
    if (onFirstLine !== -1)
        return onFirstLine;
    const lineStart = tree.lineStarts[line - 1];
    if (blanked.slice(lineStart, start).trim() === "") {
        const below = functions.findIndex((f) => tree.lineStarts[f.startLine - 1] >= end);
        const next = below === -1 ? end : tree.lineStarts[functions[below].startLine - 1];
        // Comments are blank by now: a line break of the text itself twice in a row is a paragraph's end.
        const near = below !== -1 && next - end <= FARTHEST;
        if (near && blanked.slice(end, next).trim() === "" && !hasEmptyLine(tree.text.slice(end, next)))
            return below;
    }
    const inside = functions.findLastIndex((f) => f.startOffset <= start && end <= f.endOffset);
    return inside !== -1 && start < firstCode(reading, functions[inside]) ? inside : null;
}
function hasEmptyLine(between) {
    return /\n[^\S\n]*\n/.test(between);
}
/** What may open a body before its first statement. */
const OPENING = /^(?:[{:=>(-]+|do|begin|then)$/;
/** Offset of the first code in a function's body; a docstring is none. */
function firstCode({ language, tree, comments }, { node }) {
    const rule = (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .kindTable */ .DR)(tree.grammar, language.naming.functions)[tree.kind[node]];
    const body = rule ? (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyOf */ .EN)(tree, node, rule) : -1;
    if (body === -1)
        return 0;
    for (let row = body; row < tree.next[body]; row++) {
        if (comments[tree.kind[row]] === 1 || language.counting.isDocumentation?.(tree, row)) {
            row = tree.next[row] - 1;
            continue;
        }
        if ((0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeaf */ .xe)(tree, row) && !OPENING.test((0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(tree, row).trim()))
            return tree.start[row];
    }
    return tree.end[body];
}


/***/ }),

/***/ 59149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ nameAt),
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   hJ: () => (/* binding */ bindingOf),
/* harmony export */   wt: () => (/* binding */ calleeName)
/* harmony export */ });
/* unused harmony exports rowAt, plainName */
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41688);

/** Names longer than this are expressions rather than names. */
const MAX_NAME = 80;
/** Fields followed from a callee to its last name; `f()()()…` of any length stays cheap. */
const MAX_STEPS = 16;
/** Ancestors looked at for a name: keeps long chains of operators or calls cheap. */
const MAX_CLIMB = 64;
/** The name that the rule finds on the row; a field's text only if it is a plain name. */
function nameAt(tree, row, rule) {
    if (typeof rule === "function")
        return rule(tree, row);
    const found = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldText */ .gF)(tree, row, rule ?? "name");
    return found === null ? null : plainName(found);
}
function rowAt(tree, row, rule) {
    return typeof rule === "function" ? rule(tree, row) : (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldChild */ .TK)(tree, row, rule);
}
function bodyOf(tree, row, rule) {
    return rowAt(tree, row, rule.body ?? "body");
}
/** Quotes off, `this.` off; null if braces, commas or line breaks show that it is no plain name. */
function plainName(found) {
    const unquoted = found.trim().replace(/^(["'`])(.*)\1$/s, "$2");
    const name = unquoted.replace(/^(?:this|self|\$this)\s*(?:\.|->)\s*/, "");
    return name === "" || name.length > MAX_NAME || /[{}(),;=\n]/.test(name) ? null : name;
}
/** `a.b.c(…)` → `c`; null if what is called has no name. */
function calleeName(tree, call, rules) {
    const rule = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .kindTable */ .DR)(tree.grammar, rules.calls)[tree.kind[call]];
    if (rule === undefined)
        return null;
    let callee = rowAt(tree, call, rule);
    for (let steps = 0; callee !== -1 && !(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeaf */ .xe)(tree, callee); steps++) {
        callee = steps < MAX_STEPS ? step(tree, callee, rules.lastName) : -1;
    }
    if (callee === -1 || !(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(tree, callee))
        return null;
    const name = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, callee);
    return name.length <= MAX_NAME ? name : null;
}
function step(tree, row, { fields, first = NONE, last = NONE }) {
    for (const field of fields) {
        const child = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldChild */ .TK)(tree, row, field);
        if (child !== -1)
            return child;
    }
    const kind = tree.kind[row];
    if ((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .kindSet */ .TX)(tree.grammar, first)[kind])
        return (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .namedChildRows */ .nf)(tree, row)[0] ?? -1;
    return (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .kindSet */ .TX)(tree.grammar, last)[kind] ? ((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .namedChildRows */ .nf)(tree, row).at(-1) ?? -1) : -1;
}
const NONE = [];
/** The binding whose value the row is, through what is transparent; -1 if it is bound to no name. */
function bindingOf(tree, row, rules) {
    const bindings = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .kindTable */ .DR)(tree.grammar, rules.bindings);
    const transparent = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .kindSet */ .TX)(tree.grammar, rules.transparent);
    let child = row;
    let parent = tree.parent[row];
    for (let climbed = 0; parent !== -1 && climbed < MAX_CLIMB; climbed++) {
        if (bindings[tree.kind[parent]] || !transparent[tree.kind[parent]])
            break;
        child = parent;
        parent = tree.parent[parent];
    }
    if (parent === -1)
        return -1;
    const rule = bindings[tree.kind[parent]];
    if (!rule)
        return -1;
    const isValue = rule.value === undefined
        ? tree.next[child] === tree.next[parent]
        : (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldChild */ .TK)(tree, parent, rule.value) === child;
    return isValue ? parent : -1;
}
/**
 * A name for a function that nothing names. By its place only, never by its content, so that it survives
 * every edit inside: `<callback of on>` for an argument of `on(…)`, else `<anonymous>`.
 */
function placeName(tree, row, rules) {
    const calls = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .kindTable */ .DR)(tree.grammar, rules.calls);
    const lists = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .kindSet */ .TX)(tree.grammar, rules.argumentLists);
    const transparent = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .kindSet */ .TX)(tree.grammar, rules.transparent);
    let parent = tree.parent[row];
    let isArgument = lists[tree.kind[row]] === 1;
    for (let climbed = 0; parent !== -1 && calls[tree.kind[parent]] === undefined; climbed++) {
        const isList = lists[tree.kind[parent]] === 1;
        if ((!isList && !transparent[tree.kind[parent]]) || climbed === MAX_CLIMB)
            return "<anonymous>";
        isArgument ||= isList;
        parent = tree.parent[parent];
    }
    const callee = parent === -1 || !isArgument ? null : calleeName(tree, parent, rules);
    return callee === null ? "<anonymous>" : `<callback of ${callee}>`;
}


/***/ }),

/***/ 16747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
/** The 1-based line that holds `offset`. */
function lineAt(tree, offset) {
    const { lineStarts } = tree;
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (lineStarts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}


/***/ }),

/***/ 44360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ authorId),
/* harmony export */   rM: () => (/* binding */ authorOf),
/* harmony export */   tg: () => (/* binding */ withoutAddresses),
/* harmony export */   ux: () => (/* binding */ AuthorTable)
/* harmony export */ });
/* unused harmony export loginOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Hexadecimal digits of an id. 48 bits: among 100,000 authors two share one with a chance of 2 in 100,000. */
const ID_DIGITS = 12;
/**
 * Keeps the ids apart from the digests of addresses that others publish (Gravatar's is the bare SHA-256).
 * Whoever guesses an address can still check the guess; who can read an index can read the commits, too.
 */
const ID_DOMAIN = "defect-risk author\0";
/** Long enough for any person; more is cut, so that one commit cannot fill the table. Characters. */
const LONGEST_NAME = 100;
/** An address by which the same person is known again, and from which it cannot be read. */
function authorId(email) {
    const address = email.trim().toLowerCase();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(ID_DOMAIN).update(address).digest("hex").slice(0, ID_DIGITS);
}
/**
 * @param mapped the name and address that .mailmap gives
 * @param written the address as it stands in the commit: .mailmap may have replaced one that names the account
 */
function authorOf(mapped, written) {
    return {
        id: authorId(mapped.email),
        name: withoutAddresses(mapped.name).replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME),
        login: loginOf(written) ?? loginOf(mapped.email),
    };
}
/**
 * `12345+login@users.noreply.github.com` is the one form that GitHub makes from an account. A bot's login
 * ends with `[bot]`. Other addresses may hold a name that is somebody else's account.
 */
function loginOf(email) {
    const match = /^\d+\+([a-z\d][\w-]{0,62}(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(email.trim());
    return match?.[1] ?? null;
}
/** More of a name or a subject is not looked at. Characters. */
const LONGEST_TEXT = 400;
/** `pkg@1.2.3-rc` and `actions/checkout@v4.1` are versions, no addresses. */
const ADDRESS = /([\p{L}\p{N}_.%+'-]+)@(?!\d+\.)(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?![\p{L}\p{N}_-])/gu;
/** At most 400 characters of the text; `ada@example.org` → `ada`: some people's name is their address. */
function withoutAddresses(text) {
    const start = text.slice(0, LONGEST_TEXT);
    return start.includes("@") ? start.replace(ADDRESS, "$1") : start;
}
/** Authors ↔ small integers, in order of first sight: newest first, so the newest name of an address stays. */
class AuthorTable {
    #numbers = new Map();
    values = [];
    constructor(values = []) {
        for (const value of values)
            this.number(value);
    }
    number(author) {
        const known = this.#numbers.get(author.id);
        if (known === undefined) {
            this.#numbers.set(author.id, this.values.length);
            return this.values.push(author) - 1;
        }
        const { login } = this.values[known];
        if (login === null && author.login !== null)
            this.values[known] = { ...this.values[known], login: author.login };
        return known;
    }
}


/***/ }),

/***/ 64655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ Interner),
/* harmony export */   a: () => (/* binding */ IntColumn)
/* harmony export */ });
/** A growable column of 32-bit integers: history's tables hold millions of numbers, not objects. */
class IntColumn {
    #data;
    length = 0;
    constructor(capacity = 1024) {
        this.#data = new Int32Array(capacity);
    }
    push(value) {
        if (this.length === this.#data.length) {
            const larger = new Int32Array(Math.ceil(this.length * 1.6) + 16);
            larger.set(this.#data);
            this.#data = larger;
        }
        this.#data[this.length++] = value;
    }
    append(values, plus = 0) {
        for (let i = 0; i < values.length; i++)
            this.push(values[i] + plus);
    }
    /** Takes over a ready column; the array is not copied until it grows. */
    adopt(values) {
        this.#data = values;
        this.length = values.length;
    }
    at(index) {
        return this.#data[index];
    }
    set(index, value) {
        this.#data[index] = value;
    }
    /** The filled part; shares memory with the column until it grows. */
    view() {
        return this.#data.subarray(0, this.length);
    }
}
/** Strings ↔ small integers, in order of first sight. */
class Interner {
    values;
    /** Made when a string is first asked for: a table that was read back is mostly asked by number. */
    #ids = null;
    /** @param values distinct strings in the order of their numbers */
    constructor(values = []) {
        this.values = [...values];
    }
    id(value) {
        const known = this.find(value);
        if (known !== undefined)
            return known;
        const id = this.values.push(value) - 1;
        this.#ids.set(value, id);
        return id;
    }
    find(value) {
        this.#ids ??= new Map(this.values.map((known, id) => [known, id]));
        return this.#ids.get(value);
    }
}


/***/ }),

/***/ 54568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ functionAt),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   ux: () => (/* binding */ HistoryView)
/* harmony export */ });
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60986);
/* harmony import */ var _tracker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25909);


function historyOf(log, snapshot) {
    const tracked = (0,_tracker_js__WEBPACK_IMPORTED_MODULE_0__/* .track */ .u4)(log, (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .toTracked */ .ir)(snapshot));
    return { log, snapshot, tracked, firstFunction: (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFunctionOf */ .IP)(snapshot) };
}
/** Answers for one moment, prepared once: how many functions and files each commit touches, and ages. */
class HistoryView {
    history;
    asOf;
    /** By commit row: how many of the snapshot's functions it touches. */
    functionsTouched;
    /** By commit row: how many source files it changes. */
    filesTouched;
    #known;
    constructor(history, asOf) {
        this.history = history;
        this.asOf = asOf;
        const { commits, files } = history.log;
        const rows = commits.sha.length;
        this.#known = new Uint8Array(rows).fill(1);
        if (asOf.unknown !== null)
            commits.sha.forEach((sha, row) => (this.#known[row] = asOf.unknown.has(sha) ? 0 : 1));
        this.functionsTouched = new Int32Array(rows);
        for (const commit of history.tracked.functions.commit)
            this.functionsTouched[commit]++;
        this.filesTouched = Int32Array.from({ length: rows }, (_, c) => {
            const last = c + 1 < rows ? commits.firstFile.at(c + 1) : files.oldPath.length;
            return last - commits.firstFile.at(c);
        });
    }
    functionTouches(index) {
        return this.#touches(this.history.tracked.functions, index);
    }
    fileTouches(index) {
        return this.#touches(this.history.tracked.files, index);
    }
    #touches(touches, owner) {
        const { time } = this.history.log.commits;
        const found = [];
        for (let row = touches.first[owner]; row < touches.first[owner + 1]; row++) {
            const commit = touches.commit[row];
            if (this.#known[commit] === 0)
                continue;
            const flags = touches.flags[row];
            found.push({
                commit,
                ageDays: Math.max(0, (this.asOf.time - time.at(commit)) / 86_400),
                substantive: (flags & _tracker_js__WEBPACK_IMPORTED_MODULE_0__/* .TOUCH */ .wt.substantive) !== 0,
                birth: (flags & _tracker_js__WEBPACK_IMPORTED_MODULE_0__/* .TOUCH */ .wt.birth) !== 0,
                added: touches.added[row],
            });
        }
        return found;
    }
}
/** A function of the snapshot by its number. */
function functionAt(history, index) {
    const first = history.firstFunction;
    let [low, high] = [0, first.length - 2];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (first[middle] <= index)
            low = middle;
        else
            high = middle - 1;
    }
    const file = history.snapshot.files[low];
    return { file, fileIndex: low, fn: file.functions[index - first[low]] };
}


/***/ }),

/***/ 44005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ filterHunkLog),
/* harmony export */   MI: () => (/* binding */ declarationOf),
/* harmony export */   NZ: () => (/* binding */ withAuthors),
/* harmony export */   Ph: () => (/* binding */ addCommit),
/* harmony export */   T$: () => (/* binding */ selectHunkLog),
/* harmony export */   _N: () => (/* binding */ nameHash),
/* harmony export */   _j: () => (/* binding */ indentOf),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   fn: () => (/* binding */ appendHunkLog),
/* harmony export */   kB: () => (/* binding */ emptyHunkLog)
/* harmony export */ });
/* harmony import */ var _authors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44360);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64655);


function emptyHunkLog() {
    return {
        commits: {
            sha: [],
            subject: [],
            time: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a(),
            author: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a(),
            parents: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a(),
            firstFile: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a(),
        },
        files: {
            oldPath: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a(),
            newPath: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a(),
            oldBlob: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a(),
            newBlob: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a(),
            firstHunk: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a(),
            firstDeclaration: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a(),
        },
        hunks: {
            oldStart: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a(),
            oldLines: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a(),
            newStart: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a(),
            newLines: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a(),
            added: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a(),
            removed: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a(),
        },
        declarations: { line: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a(), name: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a() },
        paths: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .Interner */ .M(),
        blobs: new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .Interner */ .M([""]),
        authors: new _authors_js__WEBPACK_IMPORTED_MODULE_0__/* .AuthorTable */ .ux(),
    };
}
function addCommit(log, header) {
    log.commits.sha.push(header.sha);
    log.commits.subject.push(header.subject);
    log.commits.time.push(header.time);
    log.commits.author.push(log.authors.number(header.author));
    log.commits.parents.push(header.parents);
    log.commits.firstFile.push(log.files.oldPath.length);
}
/**
 * Appends all rows of `older` after those of `log`: how an update puts the new commits before the known
 * ones, and how chunks that were parsed in parallel become one log.
 */
function appendHunkLog(log, older) {
    const [files, hunks, declarations] = [
        log.files.oldPath.length,
        log.hunks.oldStart.length,
        log.declarations.line.length,
    ];
    const path = older.paths.values.map((value) => log.paths.id(value));
    const blob = older.blobs.values.map((value) => log.blobs.id(value));
    const author = older.authors.values.map((value) => log.authors.number(value));
    for (const sha of older.commits.sha)
        log.commits.sha.push(sha);
    for (const subject of older.commits.subject)
        log.commits.subject.push(subject);
    log.commits.time.append(older.commits.time.view());
    for (const id of older.commits.author.view())
        log.commits.author.push(author[id]);
    log.commits.parents.append(older.commits.parents.view());
    log.commits.firstFile.append(older.commits.firstFile.view(), files);
    for (const id of older.files.oldPath.view())
        log.files.oldPath.push(path[id]);
    for (const id of older.files.newPath.view())
        log.files.newPath.push(path[id]);
    for (const id of older.files.oldBlob.view())
        log.files.oldBlob.push(blob[id]);
    for (const id of older.files.newBlob.view())
        log.files.newBlob.push(blob[id]);
    log.files.firstHunk.append(older.files.firstHunk.view(), hunks);
    log.files.firstDeclaration.append(older.files.firstDeclaration.view(), declarations);
    log.hunks.oldStart.append(older.hunks.oldStart.view());
    log.hunks.oldLines.append(older.hunks.oldLines.view());
    log.hunks.newStart.append(older.hunks.newStart.view());
    log.hunks.newLines.append(older.hunks.newLines.view());
    log.hunks.added.append(older.hunks.added.view());
    log.hunks.removed.append(older.hunks.removed.view());
    log.declarations.line.append(older.declarations.line.view());
    log.declarations.name.append(older.declarations.name.view());
}
/** The log of those commits only; the names stay, as they are numbered. */
function filterHunkLog(log, keep) {
    return selectHunkLog(log, log.commits.sha.map((_, row) => row).filter((row) => keep(row)));
}
/** The log of the commits in these rows, in this order; the names stay, as they are numbered. */
function selectHunkLog(log, rows) {
    const kept = { ...emptyHunkLog(), paths: log.paths, blobs: log.blobs, authors: log.authors };
    for (let from = 0; from < rows.length;) {
        let to = from + 1;
        while (to < rows.length && rows[to] === rows[to - 1] + 1)
            to++;
        appendRun(kept, log, rows[from], rows[to - 1] + 1);
        from = to;
    }
    return kept;
}
/** The log with the authors that the headers name: .mailmap has changed since it was read. */
function withAuthors(log, headers) {
    const named = new Map(headers.map(({ sha, author }) => [sha, author]));
    const [authors, column] = [new _authors_js__WEBPACK_IMPORTED_MODULE_0__/* .AuthorTable */ .ux(), new _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a(log.commits.sha.length)];
    log.commits.sha.forEach((sha, row) => column.push(authors.number(named.get(sha) ?? log.authors.values[log.commits.author.at(row)])));
    return { ...log, commits: { ...log.commits, author: column }, authors };
}
function appendRun(kept, log, from, to) {
    const { commits, files, hunks, declarations } = log;
    const [f0, f1] = [from, to].map((c) => firstOf(commits.firstFile, c, files.oldPath.length));
    const [h0, h1] = [f0, f1].map((f) => firstOf(files.firstHunk, f, hunks.oldStart.length));
    const [d0, d1] = [f0, f1].map((f) => firstOf(files.firstDeclaration, f, declarations.line.length));
    const shift = {
        firstFile: kept.files.oldPath.length - f0,
        firstHunk: kept.hunks.oldStart.length - h0,
        firstDeclaration: kept.declarations.line.length - d0,
    };
    for (let c = from; c < to; c++) {
        kept.commits.sha.push(commits.sha[c]);
        kept.commits.subject.push(commits.subject[c]);
    }
    appendRows(kept.commits, commits, from, to, shift);
    appendRows(kept.files, files, f0, f1, shift);
    appendRows(kept.hunks, hunks, h0, h1, shift);
    appendRows(kept.declarations, declarations, d0, d1, shift);
}
function firstOf(column, row, total) {
    return row < column.length ? column.at(row) : total;
}
function appendRows(kept, table, from, to, shift) {
    for (const [name, column] of Object.entries(table)) {
        if (!(column instanceof _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .IntColumn */ .a))
            continue;
        const target = kept[name];
        target.append(column.view().subarray(from, to), shift[name] ?? 0);
    }
}
/** 32-bit FNV-1a over UTF-8 bytes (Fowler, Noll, Vo), the form in which declared names are compared. */
function nameHash(name) {
    let hash = 0x811c9dc5 | 0;
    for (const byte of Buffer.from(name, "utf8"))
        hash = Math.imul(hash ^ byte, 0x01000193);
    return hash;
}
/** A declaration in 32 bits: 24 of its name's hash, enough within one file, and the indentation up to 255. */
function declarationOf(name, indent) {
    return (Math.min(indent, 255) << 24) | (nameHash(name) & 0xffffff);
}
function indentOf(declaration) {
    return declaration >>> 24;
}
/** @param hash nameHash() of the name asked for */
function isNamed(declaration, hash) {
    return ((declaration ^ hash) & 0xffffff) === 0;
}


/***/ }),

/***/ 73272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ addedWithin),
/* harmony export */   aA: () => (/* binding */ hunkAt),
/* harmony export */   jW: () => (/* binding */ mapStart),
/* harmony export */   s: () => (/* binding */ mapEnd)
/* harmony export */ });
/**
 * Where line `line` of the new side stood on the old side, if it is the first line of an interval.
 * A line outside the hunks moves by what was added and removed above it. Inside a replacement, the n-th
 * new line answers to the n-th old one (to the last, if there are fewer); a line that was purely added
 * answers to the line after the insertion.
 */
function mapStart(rows, line) {
    let shift = 0;
    for (let h = rows.from; h < rows.to; h++) {
        const [oldLines, newLines] = [rows.oldLines[h], rows.newLines[h]];
        const first = newLines > 0 ? rows.newStart[h] : rows.newStart[h] + 1;
        if (line < first)
            break;
        if (line < first + newLines) {
            const oldFirst = oldLines > 0 ? rows.oldStart[h] : rows.oldStart[h] + 1;
            return oldLines > 0 ? oldFirst + Math.min(line - first, oldLines - 1) : oldFirst;
        }
        shift += oldLines - newLines;
    }
    return line + shift;
}
/** As mapStart, for the last line of an interval: counted from the hunk's end. */
function mapEnd(rows, line) {
    let shift = 0;
    for (let h = rows.from; h < rows.to; h++) {
        const [oldLines, newLines] = [rows.oldLines[h], rows.newLines[h]];
        const first = newLines > 0 ? rows.newStart[h] : rows.newStart[h] + 1;
        if (line < first)
            break;
        if (line < first + newLines) {
            const oldLast = oldLines > 0 ? rows.oldStart[h] + oldLines - 1 : rows.oldStart[h];
            return oldLines > 0 ? oldLast - Math.min(first + newLines - 1 - line, oldLines - 1) : oldLast;
        }
        shift += oldLines - newLines;
    }
    return line + shift;
}
/** The hunk whose new lines hold the line, or -1. */
function hunkAt(rows, line) {
    for (let h = rows.from; h < rows.to; h++) {
        const first = rows.newStart[h];
        if (first > line)
            break;
        if (line < first + rows.newLines[h])
            return h;
    }
    return -1;
}
/** How many lines of the new side's interval the change added: a function with no other line is newborn. */
function addedWithin(rows, start, end) {
    let added = 0;
    for (let h = rows.from; h < rows.to; h++) {
        const newLines = rows.newLines[h];
        if (newLines === 0)
            continue;
        const first = rows.newStart[h];
        if (first > end)
            break;
        added += Math.max(0, Math.min(end, first + newLines - 1) - Math.max(start, first) + 1);
    }
    return added;
}


/***/ }),

/***/ 60986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ firstFunctionOf),
/* harmony export */   ir: () => (/* binding */ toTracked)
/* harmony export */ });
/* unused harmony export simpleName */
/** `Class.method` → `method`, `ns::T::f` → `f`: what a declaration line would say. */
function simpleName(name) {
    return /[^.:#\s]+$/.exec(name)?.[0] ?? name;
}
function toTracked(snapshot) {
    return snapshot.files.map((file) => ({
        path: file.path,
        blob: file.blob,
        functions: file.functions.map((f) => {
            const callback = /^(.*?)\.?<callback of ([^<>]+)>$/.exec(f.name);
            return {
                simpleName: callback ? callback[2] : simpleName(f.name),
                boundTo: callback ? simpleName(callback[1]) : null,
                startLine: f.startLine,
                endLine: f.endLine,
            };
        }),
    }));
}
/** Functions are numbered through, file by file; this finds a file's first number. */
function firstFunctionOf(snapshot) {
    const first = new Int32Array(snapshot.files.length + 1);
    snapshot.files.forEach((file, i) => (first[i + 1] = first[i] + file.functions.length));
    return first;
}


/***/ }),

/***/ 25909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wt: () => (/* binding */ TOUCH),
  u4: () => (/* binding */ track),
  Mf: () => (/* binding */ trackPlaces)
});

// EXTERNAL MODULE: ./history/columns.js
var columns = __webpack_require__(64655);
// EXTERNAL MODULE: ./history/hunk-log.js
var hunk_log = __webpack_require__(44005);
// EXTERNAL MODULE: ./history/interval-map.js
var interval_map = __webpack_require__(73272);
;// CONCATENATED MODULE: ./history/declarations.js


/** No row. */
const NONE = -1;
/** The declarations that stand in the log for a file row. */
function declarationViews(log) {
    return { line: log.declarations.line.view(), name: log.declarations.name.view() };
}
/**
 * The first declaration on a removed line of the hunk (NONE: of any) that bears one of the names, the first
 * name before the second, unless another function has taken it: constructors have namesakes.
 *
 * @param names each as nameHash() or as a declaration of the log
 */
function findDeclared(rows, names, taken, hunk) {
    const { line, name, from, to } = rows.declarations;
    const [first, last] = hunk === NONE ? [0, Infinity] : oldRange(rows, hunk);
    for (const hash of names) {
        for (let d = from; d < to && line[d] <= last; d++) {
            if (line[d] >= first && (0,hunk_log/* isNamed */.ev)(name[d], hash) && !taken.has(d))
                return d;
        }
    }
    return NONE;
}
/** The declaration that a renamed function had: at its line, or what the removed lines declared last. */
function renamedDeclaration(rows, hunk, taken, start) {
    const { line } = rows.declarations;
    const [first, last] = oldRange(rows, hunk);
    const free = outermost(rows, first, last).filter((d) => !taken.has(d));
    if (rows.oldLines[hunk] !== rows.newLines[hunk])
        return free.at(-1) ?? NONE;
    const aligned = (0,interval_map/* mapStart */.jW)(rows, start);
    return free.find((d) => line[d] === aligned) ?? NONE;
}
/**
 * The declaration in whose place a function stands that kept few of its lines: both are the first line of
 * their side of the hunk, and what the function kept lies behind the hunk.
 */
function replacedDeclaration(rows, hunk, taken, { start, end, old }) {
    const { line, from, to } = rows.declarations;
    if (old === 0 || start !== rows.newStart[hunk] || (0,interval_map/* hunkAt */.aA)(rows, end) === hunk)
        return NONE;
    for (let d = from; d < to && line[d] <= rows.oldStart[hunk]; d++)
        if (line[d] === rows.oldStart[hunk] && !taken.has(d))
            return d;
    return NONE;
}
/**
 * From a declaration to the next one of its hunk that does not lie inside it. Without one the hunk's end is
 * only a limit: statements may follow a local function, so it is taken to have been as long as it is now.
 */
function declaredEnd(rows, declared, length) {
    const { line, name, to } = rows.declarations;
    let last = line[declared];
    for (let h = rows.from; h < rows.to; h++) {
        const [first, end] = oldRange(rows, h);
        if (line[declared] >= first && line[declared] <= end)
            last = end;
    }
    for (let d = declared + 1; d < to && line[d] <= last; d++) {
        if ((0,hunk_log/* indentOf */._j)(name[d]) <= (0,hunk_log/* indentOf */._j)(name[declared]))
            return Math.max(line[declared], line[d] - 1);
    }
    return Math.min(last, line[declared] + length - 1);
}
/** The declarations in [first, last] that are indented least: locals are declarations too. */
function outermost(rows, first, last) {
    const { line, name, from, to } = rows.declarations;
    let found = [];
    for (let d = from; d < to && line[d] <= last; d++) {
        if (line[d] < first)
            continue;
        const indent = (0,hunk_log/* indentOf */._j)(name[d]);
        const least = found.length === 0 ? Infinity : (0,hunk_log/* indentOf */._j)(name[found[0]]);
        if (indent < least)
            found = [d];
        else if (indent === least)
            found.push(d);
    }
    return found;
}
function oldRange(rows, hunk) {
    const first = rows.oldStart[hunk];
    return [first, first + rows.oldLines[hunk] - 1];
}

;// CONCATENATED MODULE: ./history/carry.js


/** Triples: function, first line, last line. */
const STRIDE = 3;
/**
 * Maps the intervals of a file's functions to the old side of a change.
 *
 * Lines outside the hunks only shift. Where a function's first line lies inside a replacement, the lines
 * alone do not tell where the function began; the declarations on the removed lines do, by name:
 *
 *   old                          new
 *   - return tail(f)             + return better(f)
 *   - def g(x):                  + def between():
 *                                +     …
 *                                + def g(x, y):
 *
 * Without its name there: a function of which hardly a line is old was moved here, if some removed line
 * elsewhere declared it, and else it is new, though git paired a brace of it with another's. What has more
 * old lines was renamed, and so was what has a few and begins where the removed lines began with a
 * declaration; from there on it goes by that name too. Lines whose white space alone changed bear nothing.
 */
function carry({ intervals, formerly }, rows, names) {
    const starts = new Int32Array(intervals.length / STRIDE);
    const ends = new Int32Array(starts.length);
    const changed = shift(intervals, rows, starts, ends);
    if (changed.length === 0)
        return { intervals: triplesOf(intervals, starts, ends), formerly, born: [] };
    const taken = new Set();
    const unnamed = [];
    for (const i of changed) {
        const hunk = (0,interval_map/* hunkAt */.aA)(rows, intervals[i * STRIDE + 1]);
        if (hunk === NONE) {
            starts[i] = (0,interval_map/* mapStart */.jW)(rows, intervals[i * STRIDE + 1]);
            continue;
        }
        const id = intervals[i * STRIDE];
        const declared = findDeclared(rows, namesOf(names[id], formerly.get(id)), taken, hunk);
        if (declared === NONE)
            unnamed.push(i);
        else {
            taken.add(declared);
            starts[i] = rows.declarations.line[declared];
        }
    }
    const renamed = new Map();
    const born = placeUnnamed(intervals, rows, names, { formerly, unnamed, taken, starts, ends, renamed });
    for (const i of changed) {
        if (starts[i] === NONE || ends[i] !== NONE)
            continue;
        ends[i] = Math.max(starts[i], oldEnd(intervals, rows, starts, i));
    }
    return {
        intervals: triplesOf(intervals, starts, ends),
        formerly: renamed.size === 0 ? formerly : new Map([...formerly, ...renamed]),
        born,
    };
}
/** Fills in what only shifts, and gives the indexes of the others: those with a hunk inside. */
function shift(intervals, rows, starts, ends) {
    const { oldLines, newStart, newLines, to } = rows;
    const changed = [];
    let [h, moved, previous] = [rows.from, 0, 0];
    for (let i = 0; i < starts.length; i++) {
        const [start, end] = [intervals[i * STRIDE + 1], intervals[i * STRIDE + 2]];
        if (start < previous)
            [h, moved] = [rows.from, 0];
        previous = start;
        for (; h < to && newStart[h] + Math.max(newLines[h], 1) <= start; h++)
            moved += oldLines[h] - newLines[h];
        // A deletion lies behind the line it names.
        if (h < to && newStart[h] + (newLines[h] === 0 ? 1 : 0) <= end) {
            changed.push(i);
            starts[i] = ends[i] = NONE;
        }
        else
            [starts[i], ends[i]] = [start + moved, end + moved];
    }
    return changed;
}
/** What a function may be declared as: what it is called now, and what it was before or is bound to. */
function namesOf({ hash, boundTo }, formerly) {
    const other = formerly ?? boundTo;
    return other === null ? [hash] : [hash, other];
}
/** Functions whose first line is new and whose name no removed line of that hunk declared. */
function placeUnnamed(intervals, rows, names, { formerly, unnamed, taken, starts, ends, renamed }) {
    const born = [];
    const elsewhere = (id) => names[id].boundTo === null
        ? findDeclared(rows, namesOf(names[id], formerly.get(id)), taken, NONE)
        : NONE;
    const place = (i) => {
        const [id, start, end] = [intervals[i * STRIDE], intervals[i * STRIDE + 1], intervals[i * STRIDE + 2]];
        const [hunk, length] = [(0,interval_map/* hunkAt */.aA)(rows, start), end - start + 1];
        const old = length - (0,interval_map/* addedWithin */.Is)(rows, start, end);
        const isNew = old === 0 || old * 5 < length || (old === 1 && length > 2);
        const declared = isNew
            ? replacedDeclaration(rows, hunk, taken, { start, end, old })
            : renamedDeclaration(rows, hunk, taken, start);
        if (isNew && declared === NONE) {
            born.push(id);
            return;
        }
        starts[i] = declared === NONE ? (0,interval_map/* mapStart */.jW)(rows, start) : rows.declarations.line[declared];
        // Lines may lie in another's place, which that one still claims by its name.
        if (declared === NONE || elsewhere(id) !== NONE)
            return;
        taken.add(declared);
        renamed.set(id, rows.declarations.name[declared]);
    };
    // Who kept the body is asked first, then who finds its name elsewhere, and then who is left.
    const others = [];
    for (const i of unnamed) {
        const [start, end] = [intervals[i * STRIDE + 1], intervals[i * STRIDE + 2]];
        const hunk = (0,interval_map/* hunkAt */.aA)(rows, start);
        if (isReformatted(rows, hunk)) {
            starts[i] = reflowed(rows, hunk, start, 0);
            if ((0,interval_map/* hunkAt */.aA)(rows, end) === hunk)
                ends[i] = Math.max(starts[i], reflowed(rows, hunk, end, 1));
        }
        else if ((0,interval_map/* addedWithin */.Is)(rows, start, end) * 2 > end - start + 1)
            others.push(i);
        else
            place(i);
    }
    const strangers = others.filter((i) => {
        const moved = elsewhere(intervals[i * STRIDE]);
        if (moved === NONE)
            return true;
        taken.add(moved);
        starts[i] = rows.declarations.line[moved];
        ends[i] = declaredEnd(rows, moved, intervals[i * STRIDE + 2] - intervals[i * STRIDE + 1] + 1);
        return false;
    });
    strangers.forEach(place);
    return born;
}
/** Whether a hunk changed white space only: the lines of both sides say the same. */
function isReformatted({ substance, oldLines }, hunk) {
    return (substance !== null && oldLines[hunk] > 0 && substance.added[hunk] === 0 && substance.removed[hunk] === 0);
}
/** The old line that stands as far down the hunk as that new one; `last`: 1 for the last line of a function. */
function reflowed(rows, hunk, line, last) {
    const scale = rows.oldLines[hunk] / rows.newLines[hunk];
    const down = (line - rows.newStart[hunk] + last) * scale;
    return rows.oldStart[hunk] + (last === 1 ? Math.ceil(down) - 1 : Math.floor(down));
}
/** Where function i ended, from its last line and from who stood behind it in the same hunk. */
function oldEnd(intervals, rows, starts, i) {
    const end = intervals[i * STRIDE + 2];
    const hunk = (0,interval_map/* hunkAt */.aA)(rows, end);
    if (hunk === NONE || rows.oldLines[hunk] === 0)
        return (0,interval_map/* mapEnd */.s)(rows, end);
    const lastNew = rows.newStart[hunk] + rows.newLines[hunk] - 1;
    const next = followerWithin(intervals, i, lastNew);
    if (next === NONE)
        return (0,interval_map/* mapEnd */.s)(rows, end);
    const [first, last] = oldRange(rows, hunk);
    // The blank lines between the two are taken to have been there before.
    const gap = intervals[next * STRIDE + 1] - end;
    if (starts[next] >= first && starts[next] <= last)
        return starts[next] - gap;
    const removed = outermost(rows, Math.max(first, starts[i] + 1), last)[0];
    return removed === undefined ? last : rows.declarations.line[removed] - gap;
}
function followerWithin(intervals, i, lastLine) {
    const end = intervals[i * STRIDE + 2];
    for (let j = i + 1; j * STRIDE < intervals.length && intervals[j * STRIDE + 1] <= lastLine; j++) {
        if (intervals[j * STRIDE + 1] > end)
            return j;
    }
    return NONE;
}
/** The mapped intervals, outer before inner, by start line; those without a start are left out. */
function triplesOf(intervals, starts, ends) {
    const kept = new Int32Array(intervals.length);
    let [length, sorted] = [0, true];
    for (let i = 0; i < starts.length; i++) {
        if (starts[i] === NONE)
            continue;
        if (length > 0) {
            const [before, last] = [kept[length - 2], kept[length - 1]];
            sorted &&= starts[i] > before || (starts[i] === before && ends[i] <= last);
        }
        kept[length++] = intervals[i * STRIDE];
        kept[length++] = starts[i];
        kept[length++] = ends[i];
    }
    const filled = length === kept.length ? kept : kept.slice(0, length);
    return sorted ? filled : inOrder(triples(filled));
}
function triples(intervals) {
    const rows = [];
    for (let i = 0; i < intervals.length; i += STRIDE) {
        rows.push([intervals[i], intervals[i + 1], intervals[i + 2]]);
    }
    return rows;
}
/** Outer before inner, by start line. */
function inOrder(rows) {
    return Int32Array.from(rows.sort((a, b) => a[1] - b[1] || b[2] - a[2] || a[0] - b[0]).flat());
}

;// CONCATENATED MODULE: ./history/tracker.js




const TOUCH = {
    /** More than blanks, comments or white space. */
    substantive: 1,
    /** The function appears: no line of it existed before. */
    birth: 2,
};
/** Keys are path × 2²⁶ + blob, exact in a double up to 2²⁷ paths and 2²⁶ blobs. */
const BLOBS = 2 ** 26;
/**
 * Replays the hunk log over the functions of a snapshot, newest commit to oldest.
 *
 * What is known is kept by (path, blob): where each of today's functions lies in exactly that content. A
 * commit that turned blob A into blob B finds B's intervals, gives its hunks to the innermost functions
 * they fall in, and leaves the mapped intervals under A. Content decides, not the order of commits, so
 * parallel branches and merges are followed exactly; a merge hands its intervals to every parent.
 *
 * @param log the snapshot's commit and all its ancestors, newest first, children before parents
 * @param files the snapshot's files; functions are numbered through, file by file
 */
function track(log, files) {
    return replay(log, files).history;
}
/** As `track`, with the places, which take as much memory again as the log. */
function trackPlaces(log, files) {
    const { states } = replay(log, files);
    return {
        functionAt(path, blob, line) {
            const { intervals } = states.get(path * BLOBS + blob) ?? NOWHERE;
            let found = null;
            for (let i = 0; i < intervals.length && intervals[i + 1] <= line; i += STRIDE)
                if (intervals[i + 2] >= line)
                    found = intervals[i];
            return found;
        },
    };
}
function replay(log, files) {
    const states = new Map();
    const names = [];
    const functionEvents = new EventList();
    const fileEvents = new EventList();
    files.forEach((file, fileIndex) => {
        const intervals = new Int32Array(file.functions.length * STRIDE);
        file.functions.forEach((f, i) => {
            intervals.set([names.length, f.startLine, f.endLine], i * STRIDE);
            names.push({
                hash: (0,hunk_log/* nameHash */._N)(f.simpleName),
                boundTo: f.boundTo === null ? null : (0,hunk_log/* nameHash */._N)(f.boundTo),
            });
        });
        const [path, blob] = [log.paths.find(file.path), log.blobs.find(file.blob.slice(0, 16))];
        // A file no commit of the log wrote has no history there is to find.
        if (path !== undefined && blob !== undefined)
            states.set(path * BLOBS + blob, { ...NOWHERE, file: fileIndex, intervals });
    });
    const t = { commits: log.commits, files: log.files, hunks: hunkViews(log) };
    const declarations = declarationViews(log);
    const commits = t.commits.sha.length;
    const fileRows = t.files.oldPath.length;
    for (let c = 0; c < commits; c++) {
        const lastFile = c + 1 < commits ? t.commits.firstFile.at(c + 1) : fileRows;
        const isMerge = t.commits.parents.at(c) > 1;
        for (let row = t.commits.firstFile.at(c); row < lastFile; row++) {
            const state = states.get(t.files.newPath.at(row) * BLOBS + t.files.newBlob.at(row));
            if (state === undefined)
                continue;
            const isLast = row + 1 === fileRows;
            const rows = {
                ...t.hunks,
                substance: isMerge ? null : t.hunks,
                from: t.files.firstHunk.at(row),
                to: isLast ? log.hunks.oldStart.length : t.files.firstHunk.at(row + 1),
                declarations: {
                    ...declarations,
                    from: t.files.firstDeclaration.at(row),
                    to: isLast ? log.declarations.line.length : t.files.firstDeclaration.at(row + 1),
                },
            };
            const oldBlob = t.files.oldBlob.at(row);
            if (!isMerge) {
                const substantive = attribute(state, rows, t.hunks, c, functionEvents);
                fileEvents.push(state.file, c, (substantive.any ? TOUCH.substantive : 0) | (oldBlob === 0 ? TOUCH.birth : 0), substantive.added);
            }
            const carried = oldBlob === 0 ? allBorn(state) : carry(state, rows, names);
            if (!isMerge)
                for (const id of carried.born)
                    functionEvents.push(id, c, TOUCH.substantive | TOUCH.birth, 0);
            if (oldBlob !== 0)
                merge(states, t.files.oldPath.at(row) * BLOBS + oldBlob, state.file, carried);
        }
    }
    const history = {
        functions: functionEvents.byOwner(names.length),
        files: fileEvents.byOwner(files.length),
    };
    return { history, states };
}
function allBorn({ intervals }) {
    return {
        ...NOWHERE,
        born: Array.from({ length: intervals.length / STRIDE }, (_, i) => intervals[i * STRIDE]),
    };
}
const NOWHERE = { intervals: new Int32Array(0), formerly: new Map() };
function hunkViews(log) {
    const { oldStart, oldLines, newStart, newLines, added, removed } = log.hunks;
    return {
        oldStart: oldStart.view(),
        oldLines: oldLines.view(),
        newStart: newStart.view(),
        newLines: newLines.view(),
        added: added.view(),
        removed: removed.view(),
    };
}
/** Gives each hunk to the innermost functions that own a line of it. */
function attribute({ intervals }, rows, hunks, commit, events) {
    let [any, total] = [false, 0];
    for (let h = rows.from; h < rows.to; h++) {
        const [newLines, added] = [hunks.newLines[h], hunks.added[h]];
        const substantive = added > 0 || hunks.removed[h] > 0;
        any ||= substantive;
        total += added;
        // A pure deletion lies between two lines; both must belong to the function that lost something.
        const first = hunks.newStart[h];
        const last = newLines > 0 ? first + newLines - 1 : first + 1;
        for (let i = 0; i < intervals.length; i += STRIDE) {
            const [start, end] = [intervals[i + 1], intervals[i + 2]];
            if (start > last)
                break;
            if (newLines === 0 ? start > first || end < last : end < first)
                continue;
            const own = ownLines(intervals, i, Math.max(first, start), Math.min(last, end), newLines === 0);
            if (own === 0)
                continue;
            const share = newLines === 0 ? 0 : Math.max(added > 0 ? 1 : 0, Math.round((added * own) / newLines));
            events.push(intervals[i], commit, substantive ? TOUCH.substantive : 0, share);
        }
    }
    return { any, added: total };
}
/** Lines of [from, to] that no function inside function i owns; for a deletion, 1 if its place is i's own. */
function ownLines(intervals, i, from, to, deletion) {
    let own = to - from + 1;
    let covered = from - 1;
    const end = intervals[i + 2];
    for (let j = i + STRIDE; j < intervals.length; j += STRIDE) {
        const [start, stop] = [intervals[j + 1], intervals[j + 2]];
        if (start > to || start > end)
            break;
        if (stop < from || stop > end)
            continue;
        if (deletion) {
            if (start <= from && stop >= to)
                return 0;
            continue;
        }
        const [a, b] = [Math.max(start, covered + 1), Math.min(stop, to)];
        if (b >= a)
            own -= b - a + 1;
        covered = Math.max(covered, b);
    }
    return deletion ? 1 : own;
}
/** Content met on two ways: what the first knew stands, functions that only the second knows are added. */
function merge(states, key, file, places) {
    const known = states.get(key);
    // Without a function left the file's own history goes on, but gives way to a file that has some.
    if (known === undefined || (known.intervals.length === 0 && places.intervals.length > 0)) {
        states.set(key, { file, intervals: places.intervals, formerly: places.formerly });
        return;
    }
    if (known.file !== file)
        return;
    const old = triples(known.intervals);
    const have = new Set(old.map(([id]) => id));
    const more = triples(places.intervals).filter(([id]) => !have.has(id));
    if (more.length === 0)
        return;
    const formerly = new Map([...places.formerly, ...known.formerly]);
    states.set(key, { file, intervals: inOrder([...old, ...more]), formerly });
}
/** Collects touches in replay order; one row per owner and commit. */
class EventList {
    #owner = new columns/* IntColumn */.a();
    #commit = new columns/* IntColumn */.a();
    #flags = new columns/* IntColumn */.a();
    #added = new columns/* IntColumn */.a();
    /** owner → its newest row, to fold a commit's hunks into one touch. */
    #last = new Map();
    push(owner, commit, flags, added) {
        const row = this.#last.get(owner);
        if (row !== undefined && this.#commit.at(row) === commit) {
            this.#flags.set(row, this.#flags.at(row) | flags);
            this.#added.set(row, this.#added.at(row) + added);
            return;
        }
        this.#last.set(owner, this.#owner.length);
        this.#owner.push(owner);
        this.#commit.push(commit);
        this.#flags.push(flags);
        this.#added.push(added);
    }
    byOwner(owners) {
        const count = this.#owner.length;
        const first = new Int32Array(owners + 1);
        for (let row = 0; row < count; row++)
            first[this.#owner.at(row) + 1]++;
        for (let o = 0; o < owners; o++)
            first[o + 1] += first[o];
        const place = first.slice(0, owners);
        const [commit, flags, added] = [new Int32Array(count), new Uint8Array(count), new Int32Array(count)];
        for (let row = 0; row < count; row++) {
            const at = place[this.#owner.at(row)]++;
            commit[at] = this.#commit.at(row);
            flags[at] = this.#flags.at(row);
            added[at] = this.#added.at(row);
        }
        return { first, commit, flags, added };
    }
}


/***/ }),

/***/ 11195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ openCommitList),
/* harmony export */   VE: () => (/* binding */ listCommits),
/* harmony export */   vl: () => (/* binding */ listAncestors)
/* harmony export */ });
/* unused harmony export CommitList */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _history_authors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44360);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51951);
/* harmony import */ var _spool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12496);




const FIELDS = ["%H", "%P", "%ct", "%aN", "%aE", "%ae", "%s"];
const HEADER = /^[0-9a-f]{40,64} (?:[0-9a-f]{40,64} )*\d+$/;
/** Commits as git listed them, each read when it is asked for: git can begin with the first meanwhile. */
class CommitList {
    #lines;
    /** By what git says of them: a few people write many commits. */
    #authors = new Map();
    constructor(lines) {
        this.#lines = lines;
    }
    get length() {
        return this.#lines.length;
    }
    /** @throws GitFailure if a line is not what was asked for */
    slice(from = 0, to = this.length) {
        return this.#lines.slice(from, to).map((line) => this.#read(line));
    }
    #read(line) {
        const fields = line.split("\0");
        const [sha, parents, time, name, email, written, subject] = fields;
        const whole = fields.length === FIELDS.length && HEADER.test([sha, parents, time].filter(Boolean).join(" "));
        // Only its start is told: further on stands an e-mail address.
        if (!whole)
            throw new _git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .GitFailure */ .Xi(["rev-list"], "gave a line that cannot be read", sha.slice(0, 40));
        return {
            sha,
            parents: parents === "" ? 0 : parents.split(" ").length,
            time: Number(time),
            author: this.#author(name, email, written),
            subject: (0,_history_authors_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutAddresses */ .tg)(subject).slice(0, 200),
        };
    }
    #author(name, email, written) {
        const key = `${name}\0${email}\0${written}`;
        let author = this.#authors.get(key);
        if (author === undefined)
            this.#authors.set(key, (author = (0,_history_authors_js__WEBPACK_IMPORTED_MODULE_1__/* .authorOf */ .rM)({ name, email }, written)));
        return author;
    }
}
/** The commits from `tip` down to `known`, children before parents, their authors named by the tip's .mailmap. */
async function listCommits(range) {
    return (await openCommitList(range)).slice();
}
/** As `listCommits`, each commit read when it is asked for. */
async function openCommitList({ root, gitFolder, tip, known = [], exclude, }) {
    const revisions = [tip, ...known.map((commit) => `^${commit}`)].join("\n");
    // In a work tree git would read the .mailmap that lies there, which a pull request may have written.
    const folder = gitFolder ?? (await gitFolderOf(root));
    const bare = [`--git-dir=${folder}`, "-c", `mailmap.blob=${tip}:.mailmap`];
    const list = ["rev-list", "--topo-order", "--full-history", "--no-commit-header", "--stdin"];
    // No diff can begin before the list is whole, and this thread is measuring functions meanwhile.
    const out = await (0,_spool_js__WEBPACK_IMPORTED_MODULE_3__/* .withSpool */ .q)((spool) => (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(folder, [...bare, ...list, `--format=${FIELDS.join("%x00")}`], {
        input: revisions + "\n",
        spool: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(spool, "commits"),
    }));
    const lines = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(list, out);
    const isIn = (line) => !exclude.has(line.slice(0, line.indexOf("\0")));
    return new CommitList(exclude !== undefined && exclude.size > 0 ? lines.filter(isIn) : lines);
}
async function gitFolderOf(root) {
    const folder = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root, ["rev-parse", "--absolute-git-dir"]);
    return folder.toString("utf8").replace(/\n$/, "");
}
/** A commit and all its ancestors, in the order in which `listCommits` of that tip gives them. */
async function listAncestors(root, tip) {
    const args = ["rev-list", "--topo-order", "--end-of-options", tip];
    return new Set((0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(args, await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root, args)));
}


/***/ }),

/***/ 25298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ensureHistory),
/* harmony export */   N: () => (/* binding */ shallowBoundary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9807);



/**
 * Makes sure that `commits` and, as far as it can be had, their whole history are here. A shallow clone is
 * fetched in full (history is what the scores are made of); a missing commit is fetched by its id.
 * Nothing here throws: what could not be had becomes a notice.
 */
async function ensureHistory(repo, commits, autoDeepen) {
    const notices = [];
    if (!autoDeepen) {
        if (repo.shallow)
            notices.push(shallowNotice("auto-deepen is off"));
        return { notices };
    }
    const ids = commits.filter((commit) => /^[0-9a-f]{40,64}$/.test(commit));
    const unknown = [];
    for (const commit of commits)
        if ((await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .tryResolveCommit */ .Fl)(repo, commit)) === null)
            unknown.push(commit);
    // A checkout of one branch has no other: a branch's name is fetched to where a full clone would have it.
    const branches = unknown
        .filter((ref) => !ids.includes(ref) && /^[A-Za-z0-9_][\w./-]*$/.test(ref) && !ref.includes(".."))
        .map((ref) => `+refs/heads/${ref}:refs/remotes/origin/${ref}`);
    if (repo.shallow || unknown.length > 0) {
        const fetch = ["fetch", "--no-tags", "--quiet", "--no-recurse-submodules"];
        const depth = repo.shallow ? ["--unshallow"] : [];
        try {
            await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(repo, [...fetch, ...depth, "origin", ...ids, ...branches]).catch(async () => {
                // A server may refuse ids that are no branch's tip, or not know a branch: no other is to be lost by it.
                await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(repo, [...fetch, ...depth, "origin"]);
                for (const one of [...ids, ...branches]) {
                    await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(repo, [...fetch, "origin", one]).catch(() => undefined);
                }
            });
        }
        catch (error) {
            if (repo.shallow)
                notices.push(shallowNotice(`fetching the rest failed (${firstLine(error)})`));
        }
        (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .forgetCommits */ .su)(repo);
    }
    if (repo.partial) {
        try {
            await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(repo, ["fetch", "--no-tags", "--quiet", "--refetch", "--no-filter", "origin", ...ids]);
        }
        catch (error) {
            notices.push({
                code: "partial-clone",
                level: "warning",
                what: `This clone leaves out old file contents (--filter), and fetching them failed (${firstLine(error)})`,
                consequence: "files whose content is missing are left out, and without old contents there is no history",
                cure: "Check out without `filter`, with `fetch-depth: 0`",
            });
        }
    }
    return { notices };
}
function firstLine(error) {
    return (error instanceof Error ? error.message : String(error)).trim().split("\n").at(-1).slice(0, 200);
}
function shallowNotice(why) {
    return {
        code: "shallow-clone",
        level: "warning",
        what: `This clone is shallow, and ${why}`,
        consequence: "only the commits that are here count, so touches and fixes are too low and many functions look new",
        cure: "Set `fetch-depth: 0` in actions/checkout, or `auto-deepen: true` here",
    };
}
/** The commits at which a shallow clone ends: git shows them as if they had created every file. */
async function shallowBoundary(repo) {
    try {
        const folder = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(repo, ["rev-parse", "--path-format=absolute", "--git-common-dir"]);
        return new Set((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "shallow"), "utf8")).split("\n").filter((line) => line !== ""));
    }
    catch {
        return new Set();
    }
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

/***/ 12496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ withSpool)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** A folder for what git writes while this thread is busy; it goes when the work is done or has failed. */
async function withSpool(work) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "defect-risk-git-"));
    try {
        return await work(folder);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 7696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readSnapshot)
/* harmony export */ });
/* unused harmony export countLines */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _functions_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55512);
/* harmony import */ var _functions_languages_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87737);
/* harmony import */ var _metrics_parse_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40999);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34007);





/** Files whose contents are held in memory at a time. */
const BATCH = 200;
/** Milliseconds of parsing after which what git has finished meanwhile gets its turn: git must not stand idle. */
const TURN_MS = 10;
/** Reads and measures all functions of a commit's tree; only contents that `known` lacks are parsed. */
async function readSnapshot(options) {
    const tree = options.tree ?? (await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .listTree */ .nT)(options.root, options.commit));
    const knownFiles = new Map(options.known?.files.map((file) => [`${file.blob} ${file.path}`, file]));
    const knownMarks = new Map(options.known?.marked.map((mark) => [`${mark.blob} ${mark.path}`, mark]));
    const files = [];
    const marked = [];
    const missing = [];
    for (const entry of tree) {
        if (entry.kind !== "file" || (0,_functions_languages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .languageOf */ .eX)(entry.path) === null)
            continue;
        const key = `${entry.blob} ${entry.path}`;
        const mark = (0,_functions_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyPath */ .qK)(entry.path) ?? knownMarks.get(key) ?? null;
        if (mark !== null) {
            marked.push({ path: entry.path, blob: entry.blob, kind: mark.kind, reason: mark.reason });
            continue;
        }
        const known = knownFiles.get(key);
        if (known === undefined)
            missing.push({ entry, slot: files.length });
        files.push(known ?? null);
    }
    for (let i = 0; i < missing.length; i += BATCH) {
        const batch = missing.slice(i, i + BATCH);
        const contents = [];
        await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .readBlobs */ .b4)(options.root, batch.map(({ entry }) => entry.blob), (content) => contents.push(content));
        let turn = performance.now();
        for (const [j, { entry, slot }] of batch.entries()) {
            if (performance.now() - turn > TURN_MS) {
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
                turn = performance.now();
            }
            const content = contents[j] ?? null;
            if (content === null) {
                marked.push({
                    path: entry.path,
                    blob: entry.blob,
                    kind: "unreadable",
                    reason: "this clone does not hold its content",
                });
                continue;
            }
            const text = content.toString("utf8");
            const { language, functions, marks } = await (0,_metrics_parse_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFile */ .C)(options.parser, entry.path, text);
            if (marks.length > 0) {
                marked.push({ path: entry.path, blob: entry.blob, kind: marks[0].kind, reason: marks[0].reason });
            }
            else if (language !== null) {
                files[slot] = {
                    path: entry.path,
                    blob: entry.blob,
                    language,
                    lines: countLines(text),
                    functions: functions.map(({ name, ordinal, startLine, endLine, metrics }) => ({
                        name,
                        ordinal,
                        startLine,
                        endLine,
                        metrics,
                    })),
                };
            }
        }
    }
    return { commit: options.commit, files: files.filter((file) => file !== null), marked };
}
function countLines(text) {
    let lines = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        lines++;
    return text === "" || text.endsWith("\n") ? lines : lines + 1;
}


/***/ }),

/***/ 40999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ parseFile)
});

// EXTERNAL MODULE: ./functions/classify.js + 2 modules
var classify = __webpack_require__(55512);
// EXTERNAL MODULE: ./functions/names.js
var functions_names = __webpack_require__(59149);
// EXTERNAL MODULE: ./functions/rows.js
var functions_rows = __webpack_require__(41688);
// EXTERNAL MODULE: ./functions/syntax-tree.js
var syntax_tree = __webpack_require__(16747);
;// CONCATENATED MODULE: ./functions/extract.js



/** Shorter anonymous functions are part of the one around them: `xs.map((x) => x + 1)`. */
const MIN_CLOSURE_LINES = 5;
/** Scopes nested deeper than this open none of their own: keeps every later stage linear on hostile input. */
const MAX_SCOPES = 48;
/** The functions of a file, in the order of their nodes in the tree. */
function extractFunctions(language, path, tree) {
    const { naming } = language;
    const functions = (0,functions_rows/* kindTable */.DR)(tree.grammar, naming.functions);
    const scopes = (0,functions_rows/* kindTable */.DR)(tree.grammar, naming.scopes);
    const bindings = (0,functions_rows/* kindTable */.DR)(tree.grammar, naming.bindings);
    const anchors = new Anchors(tree, language);
    const errors = errorRows(tree);
    const ordinals = new Map();
    const stack = [];
    const found = [];
    const qualify = (name, separator) => stack.length === 0 ? name : stack.at(-1).qualified + separator + name;
    const push = (end, qualified, binding = -1, open = false) => {
        if (stack.length < MAX_SCOPES)
            stack.push({ end, qualified, binding, open });
    };
    for (let row = 0; row < tree.size; row++) {
        while (stack.length > 0 && stack.at(-1).end <= row)
            stack.pop();
        anchors.visit(row);
        const kind = tree.kind[row];
        const binding = bindings[kind];
        if (binding) {
            const name = (0,functions_names/* nameAt */.Dc)(tree, row, binding.name);
            if (name !== null)
                push(tree.next[row], qualify(name, naming.separator), row);
        }
        const scope = scopes[kind];
        if (scope) {
            const open = scope.openWithout !== undefined && fieldless(tree, row, scope.openWithout);
            if (open && stack.at(-1)?.open)
                stack.pop();
            const name = (0,functions_names/* nameAt */.Dc)(tree, row, scope.name);
            const end = open ? tree.next[Math.max(0, tree.parent[row])] : tree.next[row];
            const bound = name === null ? boundName(tree, row, naming, stack) : null;
            const separator = scope.separator ?? naming.separator;
            if (name !== null)
                push(end, qualify(name, separator), -1, open);
            else if (bound === null && scope.name === undefined)
                push(end, qualify("<anonymous>", separator));
        }
        const rule = functions[kind];
        if (!rule || stack.length >= MAX_SCOPES)
            continue;
        const body = (0,functions_names/* bodyOf */.EN)(tree, row, rule);
        if (body === -1)
            continue;
        const bound = rule.closure ? boundName(tree, row, naming, stack) : null;
        const own = bound === null ? (0,functions_names/* nameAt */.Dc)(tree, row, rule.name) : null;
        const [start, end] = anchors.extent(bound === null ? row : stack.at(-1).binding, row);
        const startLine = (0,syntax_tree/* lineAt */.m)(tree, start);
        const endLine = (0,syntax_tree/* lineAt */.m)(tree, Math.max(start, end - 1));
        const isLong = endLine - startLine + 1 >= MIN_CLOSURE_LINES;
        const isNamed = bound !== null || own !== null;
        if (rule.closure && !isNamed && (rule.closure === "bound" || !isLong))
            continue;
        const separator = typeof rule.separator === "function" ? rule.separator(tree, row) : (rule.separator ?? naming.separator);
        const name = bound ?? qualify(own ?? (0,functions_names/* placeName */.fW)(tree, row, naming), separator);
        const ordinal = ordinals.get(name) ?? 0;
        ordinals.set(name, ordinal + 1);
        found.push({
            path,
            language: language.id,
            name,
            ordinal,
            startLine,
            endLine,
            startOffset: start,
            endOffset: end,
            node: row,
            damaged: hasRowWithin(errors, body, tree.next[body]),
        });
        push(tree.next[row], name);
    }
    return found;
}
function fieldless(tree, row, field) {
    const id = tree.grammar.fields.indexOf(field);
    for (let child = row + 1; child < tree.next[row]; child = tree.next[child]) {
        if (tree.field[child] === id)
            return false;
    }
    return true;
}
/** The qualified name of the binding whose value this row is; its scope is then the innermost open one. */
function boundName(tree, row, naming, stack) {
    const binding = (0,functions_names/* bindingOf */.hJ)(tree, row, naming);
    const top = stack.at(-1);
    return binding !== -1 && top?.binding === binding ? top.qualified : null;
}
/** Where the text of a function starts and ends: wrappers and decorators belong to it, blanks do not. */
class Anchors {
    #tree;
    #wrappers;
    #decorators;
    #comments;
    /** By parent: the run of decorators among its children so far, and the row that would go on with it. */
    #runs = new Map();
    constructor(tree, { naming, counting }) {
        this.#tree = tree;
        this.#wrappers = (0,functions_rows/* kindSet */.TX)(tree.grammar, naming.wrappers);
        this.#decorators = (0,functions_rows/* kindSet */.TX)(tree.grammar, naming.decorators);
        this.#comments = (0,functions_rows/* kindSet */.TX)(tree.grammar, counting.comments);
    }
    visit(row) {
        const { kind, parent, start, next } = this.#tree;
        const isDecorator = this.#decorators[kind[row]] === 1;
        if (!isDecorator && !this.#comments[kind[row]])
            return;
        const run = this.#runs.get(parent[row]);
        if (run?.next === row)
            run.next = next[row];
        else if (isDecorator)
            this.#runs.set(parent[row], { start: start[row], next: next[row] });
    }
    extent(anchor, row) {
        const { kind, parent, text, start: starts, end: ends } = this.#tree;
        let top = anchor;
        while (parent[top] > -1 && this.#wrappers[kind[parent[top]]])
            top = parent[top];
        const run = this.#runs.get(parent[top]);
        const start = run?.next === top ? run.start : starts[top];
        let end = ends[row];
        while (end > start && /\s/.test(text[end - 1]))
            end--;
        return [start, end];
    }
}
function errorRows(tree) {
    const missing = tree.grammar.kinds.length - 2;
    const rows = [];
    for (let row = 0; row < tree.size; row++)
        if (tree.kind[row] >= missing)
            rows.push(row);
    return rows;
}
function hasRowWithin(rows, from, to) {
    let low = 0;
    let high = rows.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (rows[middle] < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low < rows.length && rows[low] < to;
}
/** Line ranges the parser could not make sense of, outermost only. */
function syntaxErrorsOf(tree) {
    const ranges = [];
    let behind = 0;
    for (const row of errorRows(tree)) {
        if (row < behind)
            continue;
        behind = tree.next[row];
        const startLine = (0,syntax_tree/* lineAt */.m)(tree, tree.start[row]);
        ranges.push({ startLine, endLine: (0,syntax_tree/* lineAt */.m)(tree, Math.max(tree.start[row], tree.end[row] - 1)) });
    }
    return ranges;
}

// EXTERNAL MODULE: ./functions/ignore-comments.js
var ignore_comments = __webpack_require__(8610);
// EXTERNAL MODULE: ./functions/languages/index.js + 18 modules
var languages = __webpack_require__(87737);
;// CONCATENATED MODULE: ./functions/read-functions.js

/**
 * The functions of a text as it is written or, if that has syntax errors and the language knows a repair,
 * as repaired: whichever leaves more of them undamaged or, as many, has fewer errors: one outside of all
 * functions may still cost them the name of their class.
 */
async function readFunctions(parser, language, path, text) {
    const code = language.codeOf?.(text) ?? { grammar: language.grammars[0], text };
    const readAs = async (reading) => {
        const tree = await parser.parse(code.grammar, reading);
        return { tree, functions: extractFunctions(language, path, tree) };
    };
    const written = await readAs(code.text);
    if (!language.repair || syntaxErrorsOf(written.tree).length === 0)
        return written;
    const repaired = await readAs(language.repair(code.text));
    const gained = undamaged(repaired) - undamaged(written);
    return gained > 0 || (gained === 0 && errors(repaired) < errors(written)) ? repaired : written;
}
function errors({ tree }) {
    return syntaxErrorsOf(tree).length;
}
function undamaged({ functions }) {
    return functions.filter(({ damaged }) => !damaged).length;
}

;// CONCATENATED MODULE: ./metrics/code-lines.js

/** Counts the lines that hold code between two lines, both included: some token that is no comment. */
function codeLinesOf(language, tree) {
    const holdsCode = markCode(language, tree);
    const before = new Uint32Array(holdsCode.length + 1);
    for (let line = 0; line < holdsCode.length; line++)
        before[line + 1] = before[line] + holdsCode[line];
    return (from, to) => before[to] - before[from - 1];
}
function markCode({ counting }, tree) {
    const { text, kind, start, end, next, lineStarts } = tree;
    const comments = (0,functions_rows/* kindSet */.TX)(tree.grammar, counting.comments);
    const marks = new Uint8Array(lineStarts.length);
    let line = 0;
    for (let row = 0; row < tree.size; row++) {
        if (comments[kind[row]] || counting.isDocumentation?.(tree, row)) {
            row = next[row] - 1;
            continue;
        }
        if (next[row] !== row + 1)
            continue;
        while (line + 1 < lineStarts.length && lineStarts[line + 1] <= start[row])
            line++;
        // A token over several lines, a string or a line break: its blank lines hold nothing.
        let from = start[row];
        for (let at = line; from < end[row]; at++) {
            const to = Math.min(end[row], lineStarts[at + 1] ?? text.length);
            if (marks[at] === 0 && !isBlank(text, from, to))
                marks[at] = 1;
            from = to;
        }
    }
    return marks;
}
function isBlank(text, from, to) {
    for (let at = from; at < to; at++)
        if (text.charCodeAt(at) > 32)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./metrics/node-roles.js

/** What a kind of node means to the complexity metrics, as bits, so that one look-up per row decides. */
const ROLE = {
    comment: 1,
    /** Cyclomatic complexity counts it. */
    decision: 2,
    arm: 4,
    /** Cognitive complexity adds 1 + nesting for it, and nests what is inside. */
    structure: 8,
    if: 16,
    /** `elif`: one flat point. */
    elseIf: 32,
    elseToken: 64,
    logical: 128,
    logicalOperator: 256,
    shorthand: 512,
    parentheses: 1024,
    function: 2048,
    return: 4096,
    exit: 8192,
    /** An exit that may have a label. */
    jump: 16384,
    goto: 32768,
    label: 65536,
    disguised: 131072,
    /** A named kind whose text may be a logical operator. */
    operatorName: 262144,
    buildCondition: 524288,
};
const cache = new WeakMap();
function rolesOf({ counting, naming }, grammar) {
    let byGrammar = cache.get(counting);
    if (!byGrammar)
        cache.set(counting, (byGrammar = new WeakMap()));
    const known = byGrammar.get(grammar);
    if (known)
        return known;
    const roles = new Uint32Array(grammar.kinds.length);
    const add = (names, bits, named = true) => {
        if (names)
            (0,functions_rows/* kindSet */.TX)(grammar, names, named).forEach((has, kind) => has && (roles[kind] |= bits));
    };
    add(counting.comments, ROLE.comment);
    add(counting.ifs, ROLE.if | ROLE.decision | ROLE.structure);
    add(counting.elseIfs, ROLE.elseIf | ROLE.decision);
    add(counting.loops, ROLE.decision | ROLE.structure);
    add(counting.catches, ROLE.decision | ROLE.structure);
    add(counting.conditionals, ROLE.decision | ROLE.structure);
    add(counting.switches, ROLE.structure);
    add(counting.arms, ROLE.arm);
    add(counting.otherDecisions, ROLE.decision);
    add(counting.buildConditions, ROLE.buildCondition);
    add(["else"], ROLE.elseToken, false);
    add(counting.logical, ROLE.logical);
    add(counting.logicalOperators, ROLE.logicalOperator, false);
    add(counting.shorthand, ROLE.shorthand, false);
    add(counting.parentheses, ROLE.parentheses);
    add(counting.returns, ROLE.return);
    add(counting.jumps, ROLE.exit | ROLE.jump);
    add(counting.gotos, ROLE.exit | ROLE.goto);
    add(counting.throws, ROLE.exit);
    add(counting.disguised, ROLE.disguised);
    add(counting.operatorNames, ROLE.operatorName);
    add(counting.labels, ROLE.label);
    (0,functions_rows/* kindTable */.DR)(grammar, naming.functions).forEach((rule, kind) => rule && (roles[kind] |= ROLE.function));
    byGrammar.set(grammar, roles);
    return roles;
}

;// CONCATENATED MODULE: ./metrics/operator-runs.js


/**
 * Cognitive complexity adds one point per run of like operators, read left to right through parentheses:
 * `a && b && c` 1, `a && b || c` 2, `a && !(b && c)` 2 (Campbell 2018, "Sequences of logical operators").
 */
class OperatorRuns {
    #tree;
    #roles;
    #names;
    #runs = new Map();
    constructor(tree, roles, names) {
        this.#names = names;
        this.#tree = tree;
        this.#roles = roles;
    }
    /** To be told of every binary expression and parenthesis, in preorder. */
    enter(row) {
        const { kind, parent } = this.#tree;
        const around = this.#runs.get(parent[row]);
        if (this.#roles[kind[row]] & ROLE.parentheses) {
            if (around)
                this.#runs.set(row, around);
        }
        else if (this.#hasOperator(row)) {
            this.#runs.set(row, around ?? { last: null });
        }
    }
    /** Whether the row is a logical operator. */
    isOperator(row) {
        return this.#operatorAt(row) !== null && this.#runs.has(this.#tree.parent[row]);
    }
    startsRun(row) {
        const run = this.#runs.get(this.#tree.parent[row]);
        const operator = this.#operatorAt(row);
        const starts = run.last !== operator;
        run.last = operator;
        return starts;
    }
    #operatorAt(row) {
        const { kind, grammar } = this.#tree;
        const role = this.#roles[kind[row]];
        if (role & ROLE.logicalOperator)
            return grammar.kinds[kind[row]];
        if (!(role & ROLE.operatorName))
            return null;
        const text = (0,functions_rows/* textOf */.b6)(this.#tree, row);
        return this.#names.includes(text) ? text : null;
    }
    #hasOperator(row) {
        const { next } = this.#tree;
        for (let child = row + 1; child < next[row]; child = next[child]) {
            if (this.#operatorAt(child) !== null)
                return true;
        }
        return false;
    }
}

;// CONCATENATED MODULE: ./metrics/complexity.js




/**
 * McCabe's cyclomatic complexity (1976), Campbell's cognitive complexity (SonarSource 2018, without the
 * point for recursion, as Sonar's own analysers leave it out), nesting depth and exits, in one walk over
 * the file. A nested function's cognitive points also count for the functions around it, one level
 * deeper: since nesting adds up along the path, a function's share of each point is 1 + nesting − base,
 * and three sums per function do for any depth.
 *
 * Anonymous functions too short to be functions of their own belong to the one around them: their
 * decisions count there, since they would count nowhere else; their exits do not leave it.
 */
function complexityOf(language, tree, functions) {
    const { counting, naming } = language;
    const { kind, next, parent, field, grammar } = tree;
    const roles = rolesOf(language, grammar);
    const rules = (0,functions_rows/* kindTable */.DR)(grammar, naming.functions);
    const owners = (0,functions_rows/* kindSet */.TX)(grammar, [...counting.ifs, ...counting.elseIfs, ...(counting.alsoElse ?? [])]);
    const clauses = (0,functions_rows/* kindSet */.TX)(grammar, counting.elseClauses);
    const condition = grammar.fields.indexOf("condition");
    const indexOf = new Map(functions.map((fn, i) => [fn.node, i]));
    const operators = new OperatorRuns(tree, roles, counting.logicalOperators);
    const result = new Array(functions.length);
    const frames = [];
    const tallies = [newTally(-1, 0)];
    let tally = tallies[0];
    let nesting = 0;
    let depth = 0;
    let body = -1;
    let owner = -1;
    /** The `if` right behind an `else`: it goes on with the one before. */
    let chained = -1;
    const enter = (row, own) => {
        frames.push({ end: next[row], nesting, depth, tally: own, body, owner });
    };
    const leave = (frame) => {
        ({ nesting, depth, body, owner } = frame);
        if (!frame.tally)
            return;
        const done = tallies.pop();
        tally = tallies.at(-1);
        result[done.index] = complexity_close(done);
        tally.flat += done.flat;
        tally.raised += done.raised;
        tally.nesting += done.nesting;
    };
    for (let row = 0; row < tree.size; row++) {
        while (frames.length > 0 && frames.at(-1).end <= row)
            leave(frames.pop());
        const role = roles[kind[row]];
        const above = parent[row];
        if (condition > 0 && field[row] === condition) {
            const asking = roles[kind[above]];
            if (asking & ROLE.buildCondition) {
                row = next[row] - 1;
                continue;
            }
            if (asking & (ROLE.if | ROLE.elseIf)) {
                // What an `if` asks stands outside of it.
                enter(row, null);
                nesting--;
                depth--;
            }
        }
        if (role === 0)
            continue;
        if (role & ROLE.comment) {
            row = next[row] - 1;
            continue;
        }
        const own = role & ROLE.function ? (0,functions_names/* bodyOf */.EN)(tree, row, rules[kind[row]]) : -1;
        if (own !== -1) {
            const index = indexOf.get(row);
            enter(row, null);
            if (owner !== -1)
                nesting++;
            owner = row;
            body = own;
            if (index !== undefined) {
                tally = newTally(index, nesting);
                tallies.push(tally);
                frames[frames.length - 1] = { ...frames.at(-1), tally };
                depth = 0;
            }
            continue;
        }
        if (role & ROLE.decision)
            tally.decisions++;
        if (role & ROLE.arm)
            tally.decisions += counting.armDecisions?.(tree, row) ?? 1;
        if (role & ROLE.elseIf || row === chained)
            tally.flat++;
        else if (role & ROLE.structure) {
            tally.raised++;
            tally.nesting += nesting;
            enter(row, null);
            nesting++;
            depth++;
            tally.deepest = Math.max(tally.deepest, depth);
        }
        if (role & ROLE.elseToken) {
            const holder = clauses[kind[above]] ? parent[above] : above;
            if (holder !== -1 && owners[kind[holder]]) {
                chained = ifBehind(tree, row, roles);
                if (chained === -1)
                    tally.flat++;
            }
        }
        if (role & (ROLE.logical | ROLE.parentheses))
            operators.enter(row);
        if (role & (ROLE.logicalOperator | ROLE.operatorName) && operators.isOperator(row)) {
            tally.decisions++;
            if (operators.startsRun(row))
                tally.flat++;
        }
        if (role & ROLE.shorthand)
            tally.decisions++;
        const unmasked = role & ROLE.disguised ? counting.unmask(tree, row) : null;
        const isGoto = role & ROLE.goto || unmasked === "goto" || (role & ROLE.jump && hasLabel(tree, row, roles));
        if (isGoto)
            tally.flat++;
        const isExit = role & ROLE.exit || unmasked !== null || (role & ROLE.return && !isLastOf(tree, row, body, roles));
        if (isExit && tally.index !== -1 && owner === functions[tally.index].node)
            tally.exits++;
    }
    while (frames.length > 0)
        leave(frames.pop());
    return result;
}
function newTally(index, base) {
    return { index, base, decisions: 0, exits: 0, deepest: 0, flat: 0, raised: 0, nesting: 0 };
}
function complexity_close({ base, decisions, exits, deepest, flat, raised, nesting }) {
    return {
        cyclomaticComplexity: 1 + decisions,
        cognitiveComplexity: flat + raised + nesting - raised * base,
        nestingDepth: deepest,
        exits,
    };
}
/** The `if` that follows an `else` token, or is all that its branch holds; -1 if another statement does. */
function ifBehind(tree, token, roles) {
    const { kind, next, parent, grammar } = tree;
    const end = next[parent[token]];
    let row = next[token];
    while (row < end && (roles[kind[row]] & ROLE.comment || !grammar.named[kind[row]]))
        row = next[row];
    return row < end && roles[kind[row]] & ROLE.if ? row : -1;
}
/** Whether nothing of the body is left to do behind the row, but for what is around it. */
function isLastOf(tree, row, body, roles) {
    const { kind, next, parent, grammar } = tree;
    const branching = ROLE.decision | ROLE.arm | ROLE.structure | ROLE.elseIf;
    for (let at = row; at !== body; at = parent[at]) {
        const above = parent[at];
        if (above === -1 || (above !== body && roles[kind[above]] & branching))
            return false;
        for (let after = next[at]; after < next[above]; after = next[after]) {
            if (grammar.named[kind[after]] && !(roles[kind[after]] & ROLE.comment))
                return false;
        }
    }
    return true;
}
function hasLabel(tree, row, roles) {
    for (let child = row + 1; child < tree.next[row]; child = tree.next[child]) {
        if (roles[tree.kind[child]] & ROLE.label)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./metrics/parameters.js

/** Declared parameters; the receiver (`self`, `this`) and separators are none. */
function countParameters({ counting }, tree, row) {
    const rules = counting.parameters;
    const lists = rules.listsOf?.(tree, row) ?? [firstField(tree, row, rules.fields)];
    const only = rules.only && (0,functions_rows/* kindSet */.TX)(tree.grammar, rules.only);
    const ignored = (0,functions_rows/* kindSet */.TX)(tree.grammar, rules.ignore ?? NONE);
    const comments = (0,functions_rows/* kindSet */.TX)(tree.grammar, counting.comments);
    let count = 0;
    for (const list of lists) {
        if (list === -1)
            continue;
        // `x => …`: the parameter itself stands where its list would.
        if ((0,functions_rows/* isLeaf */.xe)(tree, list) && (0,functions_rows/* isNamed */.ev)(tree, list))
            count++;
        for (const child of (0,functions_rows/* namedChildRows */.nf)(tree, list)) {
            const kind = tree.kind[child];
            if (ignored[kind] || comments[kind] || only?.[kind] === 0 || rules.isReceiver?.(tree, child))
                continue;
            count += rules.namesOf?.(tree, child) ?? 1;
        }
    }
    return count;
}
const NONE = [];
function firstField(tree, row, fields) {
    for (const field of fields) {
        const child = (0,functions_rows/* fieldChild */.TK)(tree, row, field);
        if (child !== -1)
            return child;
    }
    return -1;
}

;// CONCATENATED MODULE: ./metrics/sizes.js


/** What is counted over all of a function, its nested functions included. */
function sizesOf(language, tree, functions) {
    if (functions.length === 0)
        return [];
    const leaves = leavesOf(language, tree);
    const calls = callsOf(language, tree);
    const members = membersBefore(language, tree);
    const counts = new Uint32Array(leaves.distinct);
    const seen = new Int32Array(calls.distinct).fill(-1);
    return functions.map(({ node }, i) => {
        const end = tree.next[node];
        return {
            fanOut: distinctCalls(calls, node, end, seen, i),
            memberAccesses: members[end] - members[node],
            syntaxLeaves: leaves.before[end] - leaves.before[node],
            tokenEntropy: entropy(leaves.tokens.subarray(leaves.before[node], leaves.before[end]), counts),
        };
    });
}
/**
 * Shannon entropy in bits per token, H = log2 n − (1/n) Σ c log2 c over the counts c of n tokens
 * (Shannon 1948). `counts` comes and goes all zero.
 */
function entropy(tokens, counts) {
    if (tokens.length === 0)
        return 0;
    for (const token of tokens)
        counts[token]++;
    let sum = 0;
    for (const token of tokens) {
        const count = counts[token];
        if (count > 1)
            sum += count * Math.log2(count);
        counts[token] = 0;
    }
    return Math.log2(tokens.length) - sum / tokens.length;
}
/** Comments, what the parser invented (length 0) and line breaks that some grammars keep are no leaves. */
function leavesOf({ counting }, tree) {
    const { kind, start, end, next, grammar } = tree;
    const comments = (0,functions_rows/* kindSet */.TX)(grammar, counting.comments);
    const ids = new Map();
    const before = new Uint32Array(tree.size + 1);
    const tokens = new Uint32Array(tree.size);
    let count = 0;
    let commentEnd = 0;
    for (let row = 0; row < tree.size; row++) {
        before[row] = count;
        if (comments[kind[row]])
            commentEnd = Math.max(commentEnd, next[row]);
        const isLeaf = next[row] === row + 1 && end[row] > start[row];
        if (!isLeaf || row < commentEnd || tree.text.charCodeAt(start[row]) <= 32)
            continue;
        // A literal token is its kind; only what is named needs its text.
        const text = grammar.named[kind[row]] ? (0,functions_rows/* textOf */.b6)(tree, row) : grammar.kinds[kind[row]];
        let id = ids.get(text);
        if (id === undefined)
            ids.set(text, (id = ids.size));
        tokens[count++] = id;
    }
    before[tree.size] = count;
    return { before, tokens: tokens.subarray(0, count), distinct: ids.size };
}
function callsOf({ naming }, tree) {
    const isCall = (0,functions_rows/* kindTable */.DR)(tree.grammar, naming.calls);
    const ids = new Map();
    const rows = [];
    const names = [];
    for (let row = 0; row < tree.size; row++) {
        if (isCall[tree.kind[row]] === undefined)
            continue;
        const name = (0,functions_names/* calleeName */.wt)(tree, row, naming);
        if (name === null)
            continue;
        let id = ids.get(name);
        if (id === undefined)
            ids.set(name, (id = ids.size));
        rows.push(row);
        names.push(id);
    }
    return { rows, names, distinct: ids.size };
}
function distinctCalls(calls, from, to, seen, stamp) {
    let low = 0;
    let high = calls.rows.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (calls.rows[middle] < from)
            low = middle + 1;
        else
            high = middle;
    }
    let distinct = 0;
    for (let i = low; i < calls.rows.length && calls.rows[i] < to; i++) {
        const name = calls.names[i];
        if (seen[name] === stamp)
            continue;
        seen[name] = stamp;
        distinct++;
    }
    return distinct;
}
/** Member accesses before each row, one entry more than rows. */
function membersBefore({ counting }, tree) {
    const isMember = (0,functions_rows/* kindSet */.TX)(tree.grammar, counting.members);
    const before = new Uint32Array(tree.size + 1);
    for (let row = 0; row < tree.size; row++) {
        const counts = isMember[tree.kind[row]] === 1 && (counting.isMember?.(tree, row) ?? true);
        before[row + 1] = before[row] + Number(counts);
    }
    return before;
}

;// CONCATENATED MODULE: ./metrics/vocabulary.js
/** A word is identifier-like: letters of any script, digits, `_` and `$`, not led by a digit. */
function isWordUnit(unit) {
    return ((unit >= 97 && unit <= 122) ||
        (unit >= 65 && unit <= 90) ||
        (unit >= 48 && unit <= 57) ||
        unit === 95 ||
        unit === 36 ||
        unit >= 0xaa);
}
const isDigit = (unit) => unit >= 48 && unit <= 57;
/** Counts the distinct words between two offsets. The text is cut into words once. */
function vocabularyOf(text) {
    const starts = [];
    const words = [];
    const ids = new Map();
    for (let at = 0; at < text.length; at++) {
        if (!isWordUnit(text.charCodeAt(at)))
            continue;
        const start = at;
        while (at < text.length && isWordUnit(text.charCodeAt(at)))
            at++;
        if (isDigit(text.charCodeAt(start)))
            continue;
        const word = text.slice(start, at);
        let id = ids.get(word);
        if (id === undefined)
            ids.set(word, (id = ids.size));
        starts.push(start);
        words.push(id);
    }
    const seen = new Uint32Array(ids.size);
    let stamp = 0;
    return (start, end) => {
        stamp++;
        let distinct = 0;
        for (let i = lowerBound(starts, start); i < starts.length && starts[i] < end; i++) {
            if (seen[words[i]] === stamp)
                continue;
            seen[words[i]] = stamp;
            distinct++;
        }
        return distinct;
    };
}
function lowerBound(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./metrics/measure.js





/**
 * Adds its numbers to each function. Every part reads the file once, whatever the nesting of its
 * functions; what is distinct per function (words, tokens, callees) costs its nesting, which is bounded.
 */
function measure(language, tree, functions) {
    const complexity = complexityOf(language, tree, functions);
    const sizes = sizesOf(language, tree, functions);
    const linesOfCode = codeLinesOf(language, tree);
    const vocabulary = vocabularyOf(tree.text);
    return functions.map((fn, i) => ({
        ...fn,
        metrics: {
            linesOfCode: linesOfCode(fn.startLine, fn.endLine),
            ...complexity[i],
            ...sizes[i],
            parameters: countParameters(language, tree, fn.node),
            vocabulary: vocabulary(fn.startOffset, fn.endOffset),
        },
    }));
}

;// CONCATENATED MODULE: ./metrics/parse-file.js






/**
 * A source text as measured functions. No text makes it throw: a syntax error costs its region. Marked
 * files are parsed all the same, except where that has no sense (binary, minified, too large).
 */
async function parseFile(parser, path, text) {
    const language = (0,languages/* languageOf */.eX)(path);
    const marks = [(0,classify/* classifyPath */.qK)(path), (0,classify/* classifyText */.oF)(path, text)].filter((mark) => mark !== null);
    if (!language) {
        const reason = "no grammar for its extension";
        return {
            language: null,
            functions: [],
            marks: [...marks, { kind: "unsupported", reason }],
            ignores: [],
            syntaxErrors: [],
        };
    }
    if (marks.some(classify/* isUnreadable */.GZ))
        return { language: language.id, functions: [], marks, ignores: [], syntaxErrors: [] };
    const { tree, functions } = await readFunctions(parser, language, path, text);
    return {
        language: language.id,
        functions: measure(language, tree, functions),
        marks,
        ignores: (0,ignore_comments/* ignoreComments */.J)(language, tree, functions),
        syntaxErrors: syntaxErrorsOf(tree),
    };
}


/***/ })

};
