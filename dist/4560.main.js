export const id = 4560;
export const ids = [4560,7261];
export const modules = {

/***/ 81311:
/***/ ((module) => {

module.exports=n=>{if(!n)return[];if(typeof n!="string"||n.match(/^\s+$/))return[];const s=n.split(`
`);if(s.length===0)return[];const a=[];let o=null,d=null,u=0,m=0,l=null;const g=e=>{d?.changes.push({type:"normal",normal:!0,ln1:u++,ln2:m++,content:e}),l.oldLines--,l.newLines--},p=e=>{const[t,r]=parseFiles(e)??[];o={chunks:[],deletions:0,additions:0,from:t,to:r},a.push(o)},i=()=>{(!o||o.chunks.length)&&p()},$=(e,t)=>{i(),o.new=!0,o.newMode=t[1],o.from="/dev/null"},N=(e,t)=>{i(),o.deleted=!0,o.oldMode=t[1],o.to="/dev/null"},x=(e,t)=>{i(),o.oldMode=t[1]},F=(e,t)=>{i(),o.newMode=t[1]},S=(e,t)=>{i(),o.index=e.split(" ").slice(1),t[1]&&(o.oldMode=o.newMode=t[1].trim())},k=e=>{i(),o.from=parseOldOrNewFile(e)},y=e=>{i(),o.to=parseOldOrNewFile(e)},f=e=>+(e||1),M=(e,t)=>{o||p(e);const[r,c,w,L]=t.slice(1);u=+r,m=+w,d={content:e,changes:[],oldStart:+r,oldLines:f(c),newStart:+w,newLines:f(L)},l={oldLines:f(c),newLines:f(L)},o.chunks.push(d)},R=e=>{d&&(d.changes.push({type:"del",del:!0,ln:u++,content:e}),o.deletions++,l.oldLines--)},b=e=>{d&&(d.changes.push({type:"add",add:!0,ln:m++,content:e}),o.additions++,l.newLines--)},h=e=>{if(!d)return;const[t]=d.changes.slice(-1);d.changes.push({type:t.type,[t.type]:!0,ln1:t.ln1,ln2:t.ln2,ln:t.ln,content:e})},_=[[/^diff\s/,p],[/^new file mode (\d+)$/,$],[/^deleted file mode (\d+)$/,N],[/^old mode (\d+)$/,x],[/^new mode (\d+)$/,F],[/^index\s[\da-zA-Z]+\.\.[\da-zA-Z]+(\s(\d+))?$/,S],[/^---\s/,k],[/^\+\+\+\s/,y],[/^@@\s+-(\d+),?(\d+)?\s+\+(\d+),?(\d+)?\s@@/,M],[/^\\ No newline at end of file$/,h]],v=[[/^\\ No newline at end of file$/,h],[/^-/,R],[/^\+/,b],[/^\s*/,g]],C=e=>{for(const[t,r]of v){const c=e.match(t);if(c){r(e,c);break}}l.oldLines===0&&l.newLines===0&&(l=null)},H=e=>{for(const[t,r]of _){const c=e.match(t);if(c){r(e,c);break}}},O=e=>{l?C(e):H(e)};for(const e of s)O(e);return a};const fileNameDiffRegex=/(a|i|w|c|o|1|2)\/.*(?=["']? ["']?(b|i|w|c|o|1|2)\/)|(b|i|w|c|o|1|2)\/.*$/g,gitFileHeaderRegex=/^(a|b|i|w|c|o|1|2)\//,parseFiles=n=>n?.match(fileNameDiffRegex)?.map(a=>a.replace(gitFileHeaderRegex,"").replace(/("|')$/,"")),qoutedFileNameRegex=/^\\?['"]|\\?['"]$/g,parseOldOrNewFile=n=>{let s=leftTrimChars(n,"-+").trim();return s=removeTimeStamp(s),s.replace(qoutedFileNameRegex,"").replace(gitFileHeaderRegex,"")},leftTrimChars=(n,s)=>{if(n=makeString(n),!s&&String.prototype.trimLeft)return n.trimLeft();const a=formTrimmingString(s);return n.replace(new RegExp(`^${a}+`),"")},timeStampRegex=/\t.*|\d{4}-\d\d-\d\d\s\d\d:\d\d:\d\d(.\d+)?\s(\+|-)\d\d\d\d/,removeTimeStamp=n=>{const s=timeStampRegex.exec(n);return s&&(n=n.substring(0,s.index).trim()),n},formTrimmingString=n=>n==null?"\\s":n instanceof RegExp?n.source:`[${makeString(n).replace(/([.*+?^=!:${}()|[\]/\\])/g,"\\$1")}]`,makeString=n=>`${n??""}`;


/***/ }),

/***/ 16442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isOfThisPast),
/* harmony export */   h: () => (/* binding */ ageOf)
/* harmony export */ });
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9807);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85915);


const DAY = 86_400_000;
/** A base a little older than the adapter is the rule: a pull request lives on while the model is trained anew. */
const MONTH = 30;
/** Whole days since it was made; one that is too old, or of other label rules, is told in a notice. */
function ageOf(context, { commit, created, labelRules }, told) {
    const ageDays = Math.max(0, Math.floor((Date.now() - Date.parse(created)) / DAY));
    const { adapterMaxAge } = context.config;
    const which = `The ${told.name} of ${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commit)}`;
    if (ageDays > adapterMaxAge) {
        note(context, {
            code: `${told.code}-old`,
            what: `${which} was made ${ageDays} days ago, more than ${adapterMaxAge}`,
            consequence: "what was fixed since is not in it",
            cure: "Run the retrain workflow by hand: GitHub stops schedules of a repository that was idle for 60 days",
        });
    }
    if (labelRules !== context.rules.labels.hash) {
        note(context, {
            code: `${told.code}-of-other-labels`,
            what: `${which} learned under other label rules than those that hold here`,
            consequence: "it is used, but what it learned to call a fix differs from what is counted as one now",
            cure: "Train again, by `defect-risk train` or the retrain workflow, with the rules of the branch that changes are merged into",
        });
    }
    return ageDays;
}
/**
 * Whether scores at `commit` may take the adapter; says what it knows that the commit could not.
 * @param strict for what promises to know no more than `commit` could: a later adapter is not used at all
 */
async function isOfThisPast(context, { commit: trained, cutoff }, { commit, strict, told }) {
    const { repo } = context;
    const adapter = `The ${told.name} was trained up to ${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(trained)}`;
    const ahead = (Date.parse(cutoff) / 1000 - (await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .commitTime */ .bX)(repo, commit))) / 86_400;
    if (ahead > MONTH) {
        note(context, {
            code: `${told.code}-from-later`,
            what: `${adapter}, ${Math.floor(ahead)} days after ${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commit)}`,
            consequence: strict
                ? "it is not used, because it saw what that commit could not know"
                : "it saw fixes that this base could not know, so scores here look better than they would have been",
            cure: strict ? "Nothing to do" : "Bring the branch up to date with its base",
        });
        return !strict;
    }
    const known = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .tryResolveCommit */ .Fl)(repo, trained);
    const shared = known === null ? null : await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBase */ .wu)(repo, known, commit);
    if (known === null) {
        note(context, {
            code: `${told.code}-of-unknown-commit`,
            what: `${adapter}, which this clone does not hold`,
            consequence: "it is used, but how far it is from the code at hand cannot be told",
            cure: "Check out with `fetch-depth: 0`; after a rewritten history, run the retrain workflow",
        });
    }
    else if (shared !== known && shared !== commit) {
        note(context, {
            code: `${told.code}-of-another-branch`,
            what: `${adapter}, which is neither before nor after ${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commit)}`,
            consequence: "it is used, but it learned from another branch",
            cure: "Train on the branch that changes are merged into",
        });
    }
    return true;
}
function note({ notices }, facts) {
    notices.push({ level: "info", ...facts });
}


/***/ }),

/***/ 24560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ askLora),
/* harmony export */   U: () => (/* binding */ localPython)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _io_inference_local_runtime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42350);
/* harmony import */ var _scoring_adapters_lora_probes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7416);
/* harmony import */ var _scoring_adapters_lora_runtime_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75347);
/* harmony import */ var _scoring_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35899);
/* harmony import */ var _adapter_past_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16442);
/* harmony import */ var _lora_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97261);







const TOLD = { code: "lora", name: "LoRA adapter" };
/** A change of more is a merge or a reformatting, which nobody reviews function by function. */
const MOST_FUNCTIONS = 2000;
/**
 * Asks the repository's LoRA adapter about the functions that a change touches, within the time limit. Whatever
 * goes wrong is one notice, and the scores do without it: all of them, for a change is ranked by one measure.
 * @param base the commit that the change is compared with
 */
async function askLora(context, base, sources) {
    const { config } = context;
    const functions = config.lora === "off" || !config.adapter ? [] : (0,_scoring_change_js__WEBPACK_IMPORTED_MODULE_3__/* .touchedTexts */ .f)(sources);
    if (functions.length === 0)
        return { blend: null, card: null, notices: [] };
    const begun = performance.now();
    const notices = [];
    const own = { ...context, notices };
    const bundle = await (0,_lora_entry_js__WEBPACK_IMPORTED_MODULE_5__.restoreLora)(own);
    if (bundle === null) {
        if (notices.length === 0)
            notices.push(NONE_FOUND);
        return { blend: null, card: null, notices };
    }
    const { facts, model, scales } = bundle;
    const card = {
        kind: "lora",
        commit: facts.commit,
        cutoff: facts.cutoff,
        created: facts.created,
        ageDays: (0,_adapter_past_js__WEBPACK_IMPORTED_MODULE_4__/* .ageOf */ .h)(own, facts, TOLD),
        trainedOn: model.training.examples,
        weight: facts.weight,
        used: false,
        base: { id: model.base.id, revision: model.base.revision },
        ranOn: null,
        truncated: 0,
        holdout: facts.holdout,
    };
    // It did not help: asking it would cost time and change nothing.
    if (facts.weight === 0)
        return { blend: null, card, notices };
    await (0,_adapter_past_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfThisPast */ .E)(own, facts, { commit: base, strict: false, told: TOLD });
    context.progress(`Asking the LoRA adapter about ${functions.length} functions`);
    const left = config.loraSeconds - (performance.now() - begun) / 1000;
    const answer = await answerOf(context, bundle, functions, left);
    if (!answer.scored) {
        notices.push(unused(answer));
        return { blend: null, card, notices };
    }
    const values = answer.values.subarray(_scoring_adapters_lora_probes_js__WEBPACK_IMPORTED_MODULE_2__/* .PROBES */ ._v.length);
    return {
        blend: { weight: facts.weight, scales, values },
        card: { ...card, used: true, ranOn: answer.where, truncated: answer.truncated },
        notices,
    };
}
/** The probes' values, then those of the functions. */
async function answerOf(context, bundle, functions, seconds) {
    if (functions.length > MOST_FUNCTIONS) {
        return (0,_scoring_adapters_lora_runtime_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x)(`the change touches ${functions.length} functions, more than ${MOST_FUNCTIONS}`, "Nothing to do; a smaller change is asked about");
    }
    if (seconds <= 0)
        return (0,_scoring_adapters_lora_runtime_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x)("reading it took all the time it had", "Raise lora-seconds");
    const runtime = await runtimeOf(context, bundle);
    if ("scored" in runtime)
        return runtime;
    const answer = await runtime.score([..._scoring_adapters_lora_probes_js__WEBPACK_IMPORTED_MODULE_2__/* .PROBES */ ._v, ...functions], seconds);
    const why = answer.scored ? (0,_scoring_adapters_lora_probes_js__WEBPACK_IMPORTED_MODULE_2__/* .misfit */ .hH)(bundle.facts.probes, answer.values) : null;
    return why === null
        ? answer
        : (0,_scoring_adapters_lora_runtime_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x)(why, "Give it the base model and the adapter that the manifest names, in a precision like its own");
}
async function runtimeOf(context, bundle) {
    const { config, loraKey } = context;
    if (config.lora === "local") {
        if (config.loraBase === null)
            return (0,_scoring_adapters_lora_runtime_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x)("lora-base is missing", "Name the prepared base model's folder");
        return (0,_io_inference_local_runtime_js__WEBPACK_IMPORTED_MODULE_1__/* .localRuntime */ .a)(localPython(context, config.loraBase), bundle);
    }
    if (config.loraServerUrl === null)
        return (0,_scoring_adapters_lora_runtime_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x)("lora-server-url is missing", "Name the server's address");
    // Loaded only here: its client and tokenizer are of no use to others.
    const { serverRuntime } = await __webpack_require__.e(/* import() */ 3576).then(__webpack_require__.bind(__webpack_require__, 73576));
    return serverRuntime({
        url: config.loraServerUrl,
        dialect: config.loraDialect,
        adapter: config.loraServerModel ?? (0,_lora_entry_js__WEBPACK_IMPORTED_MODULE_5__.servedName)(bundle),
        key: loraKey,
    }, bundle);
}
/** How Python is run on this machine. */
function localPython({ config, home }, base) {
    const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = process.env;
    return {
        python: config.loraPython,
        base,
        home: (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(home).replace(/[\\/]$/, ""),
        // On one's own machine everything is one's own.
        checkout: GITHUB_ACTIONS === "true" ? (GITHUB_WORKSPACE ?? process.cwd()) : null,
    };
}
const NONE_FOUND = {
    code: "lora-none",
    level: "info",
    what: "No LoRA adapter of this repository was found",
    consequence: "functions are scored without it",
    cure: "Train one: `defect-risk train --lora local`, or run the retrain workflow with `lora: local`",
};
function unused({ why, cure }) {
    return {
        code: "lora-unavailable",
        level: "warning",
        what: `The LoRA adapter could not be used: ${why}`,
        consequence: "functions are scored without it",
        cure,
    };
}


/***/ }),

/***/ 97261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loraPrefix: () => (/* binding */ loraPrefix),
/* harmony export */   restoreLora: () => (/* binding */ restoreLora),
/* harmony export */   restoreLoraEntry: () => (/* binding */ restoreLoraEntry),
/* harmony export */   saveLora: () => (/* binding */ saveLora),
/* harmony export */   servedName: () => (/* binding */ servedName)
/* harmony export */ });
/* harmony import */ var _io_entry_store_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99232);
/* harmony import */ var _scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6872);
/* harmony import */ var _scoring_adapters_lora_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82042);
/* harmony import */ var _scoring_adapters_lora_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76166);




/** LoRA adapters of one repository share this; the commit and the time of making follow it. */
function loraPrefix(identity) {
    return `defect-risk-lora-v${_scoring_adapters_lora_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .LORA_SCHEMA */ .Tt}-${(0,_scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryHash */ .Hd)(identity)}-`;
}
/** The name under which an inference server is asked for an adapter, unless a run names another. */
function servedName({ facts }) {
    return `defect-risk-${facts.commit.slice(0, 12)}`;
}
/** The newest LoRA adapter that is kept; null if there is none, or it is refused, which a notice tells. */
async function restoreLora(context) {
    return (await restoreLoraEntry(context))?.bundle ?? null;
}
/** The same, and the entry that it was read from. */
async function restoreLoraEntry(context) {
    const { config, repo, notices } = context;
    const prefix = loraPrefix(repo.identity);
    const store = await openStore(config, context);
    const entry = await store.restore(prefix, prefix);
    if (entry === null)
        return null;
    const found = (0,_scoring_adapters_lora_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .openLora */ .N8)(entry.bytes, { repository: (0,_scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryHash */ .Hd)(repo.identity) });
    if (found.opened)
        return { bundle: found.bundle, entry };
    notices.push({
        code: "lora-refused",
        level: "warning",
        what: `The LoRA adapter that was kept was refused: ${found.why}`,
        consequence: "functions are scored without it",
        cure: "Train again: `defect-risk train --lora local`, or run the retrain workflow",
    });
    return null;
}
/** Keeps a LoRA adapter for later runs; a store that cannot is told in a notice. */
async function saveLora(context, bundle) {
    const { config, repo, notices } = context;
    const prefix = loraPrefix(repo.identity);
    const store = await openStore(config, context);
    const { commit, created } = bundle.facts;
    const key = `${prefix}${commit}-${created.replace(/\D/g, "")}`;
    const outcome = await store.save(key, prefix, (0,_scoring_adapters_lora_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeLora */ .fc)(bundle));
    if (outcome.saved)
        return true;
    notices.push({
        code: "lora-not-saved",
        level: "warning",
        what: `The LoRA adapter was not saved: ${outcome.why}`,
        consequence: "later runs do without it",
        cure: outcome.cure,
    });
    return false;
}
function openStore(config, { notices }) {
    const warn = (notice) => void notices.push(notice);
    return (0,_io_entry_store_open_js__WEBPACK_IMPORTED_MODULE_0__/* .openAdapterStore */ .ZK)(config, warn, { maxBytes: _scoring_adapters_lora_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LORA_BUNDLE */ .lR, kind: "lora" });
}


/***/ }),

/***/ 97051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wP: () => (/* binding */ isWhole),
  AL: () => (/* binding */ lineEdits),
  rj: () => (/* binding */ parseUnifiedDiff)
});

// EXTERNAL MODULE: ../../../node_modules/parse-diff/index.js
var parse_diff = __webpack_require__(81311);
// EXTERNAL MODULE: ./diff/combined.js
var combined = __webpack_require__(40184);
// EXTERNAL MODULE: ./diff/git-path.js
var git_path = __webpack_require__(99939);
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


/***/ }),

/***/ 42350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ fromCheckout),
/* harmony export */   a: () => (/* binding */ localRuntime)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66944);
/* harmony import */ var _scoring_adapters_container_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13241);
/* harmony import */ var _scoring_adapters_lora_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76166);
/* harmony import */ var _scoring_adapters_lora_model_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48169);
/* harmony import */ var _scoring_adapters_lora_runtime_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75347);
/* harmony import */ var _entry_store_failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87713);
/* harmony import */ var _python_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62186);










/** What is left of a time limit for the other side, so that it can still say itself that the time is over. */
const ITS_SHARE = 0.9;
const Answer = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    scores: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        value: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().min(0).max(_scoring_adapters_lora_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .LARGEST_VALUE */ .bj),
        truncated: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
    })),
    device: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[\w:. -]{1,100}$/),
    precision: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_scoring_adapters_lora_model_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .PRECISIONS */ .st),
});
/** A LoRA adapter in a Python of this machine, started for each call. */
function localRuntime(local, adapter) {
    return {
        async score(functions, seconds) {
            const foreign = await fromCheckout(local);
            if (foreign !== null)
                return foreign;
            const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "defect-risk-lora-"));
            try {
                return await scoreIn(folder, local, adapter, functions, seconds);
            }
            catch (error) {
                return (0,_scoring_adapters_lora_runtime_js__WEBPACK_IMPORTED_MODULE_8__/* .refusal */ .x)(`its files could not be unpacked (${(0,_entry_store_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .i)(error)})`, "Make room in the temporary folder");
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
            }
        },
    };
}
const FILES = ["adapter_config.json", "adapter_model.safetensors", "manifest.json"];
async function scoreIn(folder, { python, base, home }, adapter, functions, seconds) {
    const expect = {};
    for (const name of adapter === null ? [] : FILES) {
        const bytes = adapter.files[name];
        expect[name] = (0,_scoring_adapters_container_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(bytes);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), bytes, { mode: 0o600, flag: "wx" });
    }
    const ran = await (0,_python_process_js__WEBPACK_IMPORTED_MODULE_6__/* .runPython */ .w)({
        python,
        home,
        verb: "score",
        seconds,
        request: {
            schema: 1,
            base: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base),
            ...(adapter === null ? { adapter: null, expect: null } : { adapter: folder, expect }),
            ...(adapter === null ? {} : { mask: adapter.model.mask, maxTokens: adapter.model.maxTokens }),
            seconds: seconds * ITS_SHARE,
            functions: functions.map(({ language, path, text }, i) => ({ id: String(i), language, path, text })),
        },
    });
    return ran.answered ? checkedAnswer(ran.answer, functions.length) : (0,_scoring_adapters_lora_runtime_js__WEBPACK_IMPORTED_MODULE_8__/* .refusal */ .x)(ran.why, ran.cure);
}
/** Half an answer is none. */
function checkedAnswer(answer, asked) {
    const cure = "The action's folder and its model/ may be of two versions: check both out anew";
    const parsed = Answer.safeParse(answer);
    if (!parsed.success)
        return (0,_scoring_adapters_lora_runtime_js__WEBPACK_IMPORTED_MODULE_8__/* .refusal */ .x)("its answer has another form than it should", cure);
    const { scores, device, precision } = parsed.data;
    if (scores.length !== asked || scores.some(({ id }, i) => id !== String(i))) {
        return (0,_scoring_adapters_lora_runtime_js__WEBPACK_IMPORTED_MODULE_8__/* .refusal */ .x)(`it answered for ${scores.length} of ${asked} functions, or for others`, cure);
    }
    return {
        scored: true,
        values: Float64Array.from(scores, ({ value }) => value),
        truncated: scores.filter(({ truncated }) => truncated).length,
        where: `${device}, ${precision}`,
    };
}
/** Whoever opens a pull request may put files into its checkout, not programs onto this machine. */
async function fromCheckout({ python, base, checkout }) {
    if (checkout === null)
        return null;
    const root = await real(checkout);
    const isInside = async (path) => {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, await real(path));
        return way === "" || (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way) && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`));
    };
    const named = { ...(/[\\/]/.test(python) ? { "lora-python": python } : {}), "lora-base": base };
    for (const [name, path] of Object.entries(named)) {
        // A virtual environment's interpreter is a link out of it, and brings its folder's libraries all the same.
        if ((await isInside(path)) || (await isInside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path))))) {
            return (0,_scoring_adapters_lora_runtime_js__WEBPACK_IMPORTED_MODULE_8__/* .refusal */ .x)(`${name} lies in the checkout that is scored`, "Keep Python and the base model outside of it, where a pull request cannot change them");
        }
    }
    return null;
}
function real(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
}


/***/ }),

/***/ 62186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ runPython)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(66944);
;// CONCATENATED MODULE: ./io/inference/environment.js

/**
 * The environment that Python gets: what it needs to find the GPU, its libraries and a place for files, and nothing
 * else. No token, no input of the workflow, and no variable that would make it import from elsewhere; `-I` alone
 * would not keep LD_PRELOAD or a token out.
 */
function pythonEnvironment(env = process.env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && KEPT.test(entry[0]));
    return {
        ...Object.fromEntries(kept),
        // A relative place, or the empty one, would be a folder of whatever is checked out.
        PATH: (env["PATH"] ?? "").split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute).join(external_node_path_.delimiter),
        LC_ALL: "C.UTF-8",
        // The weights are on this disk, checked: nothing is fetched while something is scored or trained.
        HF_HUB_OFFLINE: "1",
        TRANSFORMERS_OFFLINE: "1",
        HF_HUB_DISABLE_TELEMETRY: "1",
        TOKENIZERS_PARALLELISM: "false",
    };
}
const KEPT = new RegExp(`^(?:${[
    "HOME",
    "USERPROFILE",
    "SYSTEMROOT",
    "TMPDIR",
    "TEMP",
    "TMP",
    "LD_LIBRARY_PATH",
    "CUDA_[A-Z_]+",
    "NVIDIA_[A-Z_]+",
    "(?:HIP|ROCR)_VISIBLE_DEVICES",
    "(?:OMP|MKL|OPENBLAS)_NUM_THREADS",
    "PYTORCH_[A-Z_]*ALLOC_CONF",
    "TRITON_CACHE_DIR",
    // By this the runner finds, and ends, what a cancelled job has left behind.
    "RUNNER_TRACKING_ID",
].join("|")})$`);

;// CONCATENATED MODULE: ./io/inference/python-process.js




/** More than 100,000 scores take; more than that is no answer. Bytes. */
const MAX_OUTPUT = 32 * 2 ** 20;
/** After the end of the group. */
const LAST_WORDS_MS = 500;
const MAX_LINE = 20_000;
const MAX_WORDS = 300;
const RETRAIN = "Look at the log of this step, and run `model/run.py doctor` on this machine";
const Event = schemas/* looseObject */._H3({
    event: schemas/* enum */.k5n(["progress", "note"]),
    stage: schemas/* string */.YjP().max(40).optional(),
    step: schemas/* number */.aig().optional(),
    of: schemas/* number */.aig().optional(),
    seconds: schemas/* number */.aig().optional(),
    loss: schemas/* number */.aig().nullish(),
    validationSpearman: schemas/* number */.aig().nullish(),
    forecastSeconds: schemas/* number */.aig().nullish(),
    sentence: schemas/* string */.YjP().max(1000).optional(),
});
const Failure = schemas/* object */.Ikc({
    error: schemas/* object */.Ikc({ what: schemas/* string */.YjP(), consequence: schemas/* string */.YjP(), cure: schemas/* string */.YjP() }),
});
/** What an exit means that came without its sentence. */
const EXITS = {
    2: "it did not understand the request",
    3: "something that it needs is missing on this machine",
    4: "it refused the adapter or the base model",
    5: "the memory did not suffice",
    6: "the time did not suffice",
};
/**
 * Runs `model/run.py` isolated (`-I`: no module of the working directory, of PYTHONPATH or of the user), with a
 * scrubbed environment, JSON in and JSON out. Never throws for what the other side does.
 *
 * Not by @actions/exec: it gives no handle on the child, which could be ended neither at its time limit nor with
 * the processes that it started.
 */
function runPython(run) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(run.python, ["-I", (0,external_node_path_.join)(run.home, "model", "run.py"), run.verb], {
            cwd: run.home,
            env: pythonEnvironment(),
            stdio: ["pipe", "pipe", "pipe"],
            // A group of its own, to be ended as one.
            detached: process.platform !== "win32",
            windowsHide: true,
        });
        const chunks = [];
        let [bytes, line, ended] = [0, "", null];
        const stop = (answer, signal) => {
            ended ??= answer;
            endGroup(child, signal);
        };
        const limit = setTimeout(() => {
            stop(refused(`it took longer than ${run.seconds} s`, "Allow it more time, or use a faster GPU"), "SIGTERM");
            const grace = 1000 * (run.grace ?? 0);
            setTimeout(() => endGroup(child, "SIGKILL"), grace).unref();
            // A process that left the group may hold the pipes open: they are not waited for.
            setTimeout(() => finish(ended), grace + LAST_WORDS_MS).unref();
        }, run.seconds * 1000);
        const forget = withOwnEnd(child);
        const finish = (answer) => {
            clearTimeout(limit);
            forget();
            // What it started and left would go on holding the GPU.
            endGroup(child, "SIGKILL");
            for (const stream of [child.stdin, child.stdout, child.stderr])
                stream.destroy();
            resolve(ended ?? answer);
        };
        child.stdout.on("data", (chunk) => {
            bytes += chunk.length;
            if (bytes <= MAX_OUTPUT)
                chunks.push(chunk);
            else
                stop(refused(`it wrote more than ${MAX_OUTPUT} bytes`, RETRAIN), "SIGKILL");
        });
        child.stderr.setEncoding("utf8").on("data", (text) => {
            const lines = (line + text).split("\n");
            line = lines.pop().slice(-MAX_LINE);
            for (const whole of lines)
                tell(whole, run.onEvent);
        });
        // A child that dies early closes its input first; its exit status tells the story.
        child.stdin.on("error", () => undefined);
        child.on("error", (error) => {
            const why = error.code === "ENOENT" ? "was not found" : `could not be started (${error.code ?? "?"})`;
            finish(refused(`the Python ${JSON.stringify(run.python)} ${why}`, "Install it, and name it as lora-python"));
        });
        child.on("close", (code, signal) => finish(answerOf(Buffer.concat(chunks), code, signal)));
        child.stdin.end(JSON.stringify(run.request));
    });
}
function answerOf(output, code, signal) {
    const json = jsonOf(output);
    if (code === 0) {
        return json === undefined ? refused("its answer is no JSON", RETRAIN) : { answered: true, answer: json };
    }
    const told = Failure.safeParse(json);
    if (told.success && code !== null) {
        const { what, cure } = told.data.error;
        return refused(clause(what), clause(cure));
    }
    const how = signal === null ? `ended with status ${code}` : `was ended by ${signal}`;
    return refused(EXITS[code ?? -1] ?? `it ${how}`, RETRAIN);
}
function refused(why, cure) {
    return { answered: false, why, cure };
}
function jsonOf(output) {
    try {
        return JSON.parse(output.toString("utf8"));
    }
    catch {
        return undefined;
    }
}
/** A sentence from the other side as a clause of ours: one line, no full stop, not too long. */
function clause(text) {
    const words = text.replace(/\s+/g, " ").trim().replace(/\.$/, "");
    return words.length <= MAX_WORDS ? words : `${words.slice(0, MAX_WORDS)}…`;
}
function tell(line, onEvent) {
    if (onEvent === undefined || !line.startsWith('{"event":'))
        return;
    const event = Event.safeParse(jsonOf(Buffer.from(line)));
    if (event.success)
        onEvent(event.data);
}
/** The child's whole group; where there are no groups, the child. */
function endGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === "win32")
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // It has ended already.
    }
}
/** A cancelled job ends this process, but not a group of its own. @returns undoes it */
function withOwnEnd(child) {
    const onExit = () => endGroup(child, "SIGKILL");
    const onSignal = (signal) => {
        endGroup(child, "SIGTERM");
        process.removeListener(signal, onSignal);
        process.kill(process.pid, signal);
    };
    process.once("exit", onExit);
    process.once("SIGINT", onSignal);
    process.once("SIGTERM", onSignal);
    return () => {
        process.removeListener("exit", onExit);
        process.removeListener("SIGINT", onSignal);
        process.removeListener("SIGTERM", onSignal);
    };
}


/***/ }),

/***/ 85915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
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
    return safeUrl(report.webUrl)?.replace(/\/$/, "") ?? null;
}
/** An address that was handed in, fit for a link, or null. */
function safeUrl(url) {
    return url !== null && url.length <= MAX_URL && WEB.test(url) ? url : null;
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

/***/ 82042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lR: () => (/* binding */ MAX_LORA_BUNDLE),
  H2: () => (/* binding */ beginsAsLora),
  fc: () => (/* binding */ encodeLora),
  N8: () => (/* binding */ openLora)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./scoring/adapters/container.js
var container = __webpack_require__(13241);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(66944);
;// CONCATENATED MODULE: ./scoring/adapters/lora/safetensors.js


/** Of a half-precision float, the one type that adapters are saved in. Bytes. */
const SIZE = 2;
/** Far above the 56 layers × 14 tensors of the largest model that is supported. Bytes. */
const MAX_HEADER = 2 ** 20;
const PREFIX = 8;
const extent = schemas/* number */.aig()
    .int()
    .min(1)
    .max(2 ** 24);
const Tensor = schemas/* strictObject */.rej({
    dtype: schemas/* literal */.euz("F16"),
    shape: schemas/* tuple */.PVZ([extent, extent]),
    data_offsets: schemas/* tuple */.PVZ([schemas/* number */.aig().int().min(0), schemas/* number */.aig().int().min(0)]),
});
const Header = schemas/* record */.g1P(schemas/* string */.YjP().max(200), schemas/* unknown */.L5J());
/** What writers say of themselves: "pt", a producer. Texts, and never read. */
const Metadata = schemas/* record */.g1P(schemas/* string */.YjP().max(100), schemas/* string */.YjP().max(1000));
/** Its matrices, by their place in the file. @throws Refused */
function readSafetensors(bytes) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.length < PREFIX)
        throw new container/* Refused */.Lw("its safetensors file is cut off");
    const length = view.readBigUInt64LE(0);
    if (length > BigInt(Math.min(MAX_HEADER, view.length - PREFIX))) {
        throw new container/* Refused */.Lw("its safetensors header is longer than it may be");
    }
    const data = view.subarray(PREFIX + Number(length));
    const { __metadata__: metadata, ...named } = headerOf(view.subarray(PREFIX, PREFIX + Number(length)));
    if (metadata !== undefined && !Metadata.safeParse(metadata).success) {
        throw new container/* Refused */.Lw("its safetensors metadata does not fit");
    }
    const tensors = Object.entries(named).map(([name, value]) => {
        const parsed = Tensor.safeParse(value);
        if (!parsed.success)
            throw new container/* Refused */.Lw(`its tensor ${quoted(name)} is no matrix in half precision`);
        const { shape, data_offsets: range } = parsed.data;
        return { name, shape, range };
    });
    tensors.sort((a, b) => a.range[0] - b.range[0]);
    let at = 0;
    for (const { name, shape, range } of tensors) {
        if (range[0] !== at)
            throw new container/* Refused */.Lw(`its tensor ${quoted(name)} does not follow the one before it`);
        if (range[1] - range[0] !== shape[0] * shape[1] * SIZE) {
            throw new container/* Refused */.Lw(`its tensor ${quoted(name)} has another length than its shape`);
        }
        at = range[1];
    }
    if (at !== data.length)
        throw new container/* Refused */.Lw(`its tensors take ${at} bytes of ${data.length}`);
    for (const { name, range } of tensors) {
        if (!safetensors_isFinite(data.subarray(...range))) {
            throw new container/* Refused */.Lw(`its tensor ${quoted(name)} holds a value that is no number`);
        }
    }
    return tensors;
}
function headerOf(json) {
    try {
        return Header.parse(JSON.parse(json.toString("utf8")));
    }
    catch {
        throw new container/* Refused */.Lw("its safetensors header cannot be read");
    }
}
/** An exponent of ones is NaN or an infinity (IEEE 754); it is in the upper of two bytes. */
function safetensors_isFinite(halves) {
    for (let at = 1; at < halves.length; at += SIZE)
        if ((halves[at] & 0x7c) === 0x7c)
            return false;
    return true;
}
/** A name from the file, fit to be quoted. */
function quoted(name) {
    return JSON.stringify(name.slice(0, 120));
}

;// CONCATENATED MODULE: ./scoring/adapters/lora/adapter-config.js



/** The linear layers of a Qwen2 block, by the name of their part of the block. */
const MODULES = {
    q_proj: "self_attn",
    k_proj: "self_attn",
    v_proj: "self_attn",
    o_proj: "self_attn",
    gate_proj: "mlp",
    up_proj: "mlp",
    down_proj: "mlp",
};
/** The most that a supported model has, and room. */
const MAX_LAYERS = 128;
/**
 * adapter_config.json must be exactly the one that the manifest allows (model/defect_risk_model/adapter_files.py,
 * config_of): any other field, or value, could change what is computed, and PEFT would not tell.
 * @throws Refused
 */
function checkConfig(bytes, { base, lora }) {
    const config = (0,container/* parsedJson */.U4)(bytes, "adapter_config.json");
    const wanted = {
        alpha_pattern: {},
        base_model_name_or_path: base.id,
        bias: "none",
        fan_in_fan_out: false,
        inference_mode: true,
        lora_alpha: lora.alpha,
        lora_dropout: lora.dropout,
        modules_to_save: null,
        peft_type: "LORA",
        r: lora.r,
        rank_pattern: {},
        revision: base.revision,
        target_modules: [...lora.targets].sort(),
        task_type: "CAUSAL_LM",
        use_dora: false,
        use_rslora: false,
    };
    if (config === null || typeof config !== "object" || Array.isArray(config)) {
        throw new container/* Refused */.Lw("its adapter_config.json is no object");
    }
    const found = config;
    for (const name of new Set([...Object.keys(found), ...Object.keys(wanted)])) {
        if (!Object.hasOwn(wanted, name)) {
            throw new container/* Refused */.Lw(`its adapter_config.json has a field that is not allowed, ${quoted(name)}`);
        }
        if (!(0,external_node_util_.isDeepStrictEqual)(found[name], wanted[name])) {
            throw new container/* Refused */.Lw(`${name} in its adapter_config.json is not what its manifest says`);
        }
    }
}
const NAME = /^base_model\.model\.model\.layers\.(\d{1,3})\.(self_attn|mlp)\.(\w{1,20})\.lora_([AB])\.weight$/;
/**
 * Whether the tensors are those that the manifest asks for: both matrices of every target module in every layer,
 * of one shape throughout, and nothing else. PEFT (0.21) loads a file with more or fewer with a warning or none,
 * and its scores are off by one or two.
 * @throws Refused
 */
function checkTensors(tensors, { lora }) {
    const wanted = new Set(lora.targets);
    const shapes = new Map();
    const seen = new Set();
    let layers = 0;
    for (const { name, shape } of tensors) {
        const [, layer, part, module = "", matrix] = NAME.exec(name) ?? [];
        if (!wanted.has(module) || !Object.hasOwn(MODULES, module) || MODULES[module] !== part) {
            throw new container/* Refused */.Lw(`its tensor ${quoted(name)} is none that its manifest asks for`);
        }
        const rank = matrix === "A" ? shape[0] : shape[1];
        if (rank !== lora.r)
            throw new container/* Refused */.Lw(`its tensor ${quoted(name)} has rank ${rank}, not ${lora.r}`);
        const kind = `${module}.${matrix}`;
        const form = shape.join("×");
        if ((shapes.get(kind) ?? form) !== form) {
            throw new container/* Refused */.Lw(`its tensor ${quoted(name)} is of another shape`);
        }
        shapes.set(kind, form);
        seen.add(`${Number(layer)}.${kind}`);
        layers = Math.max(layers, Number(layer) + 1);
    }
    if (layers > MAX_LAYERS)
        throw new container/* Refused */.Lw(`it has ${layers} layers, more than ${MAX_LAYERS}`);
    const complete = layers * wanted.size * 2;
    if (layers === 0 || tensors.length !== complete || seen.size !== complete) {
        throw new container/* Refused */.Lw(`it has ${tensors.length} tensors where ${layers} layers take ${complete}`);
    }
}

// EXTERNAL MODULE: ./scoring/adapters/lora/manifest.js
var lora_manifest = __webpack_require__(76166);
// EXTERNAL MODULE: ./scoring/adapters/lora/model-manifest.js
var model_manifest = __webpack_require__(48169);
;// CONCATENATED MODULE: ./scoring/adapters/lora/bundle.js






/** An adapter of a 7B model takes 40 MB, its tokenizer 2 MB. Bytes. */
const MAX_LORA_BUNDLE = 128 * 2 ** 20;
/** Unpacked; that of Qwen2 takes 7 MB. */
const MAX_TOKENIZER = 32 * 2 ** 20;
const FORM = { magic: "DRLB", schema: lora_manifest/* LORA_SCHEMA */.Tt, maxBytes: MAX_LORA_BUNDLE };
const FILES = [
    "adapter_config.json",
    "adapter_model.safetensors",
    "manifest.json",
    "tokenizer.json.gz",
    "scales.json",
];
/** Whether it begins as a LoRA bundle does, be it a whole one or not. */
function beginsAsLora(bytes) {
    return Buffer.from(bytes.subarray(0, FORM.magic.length)).toString("latin1") === FORM.magic;
}
/** @throws DefectError if the facts or scales are of another form than openLora reads */
function encodeLora({ facts, scales, files }) {
    const contents = [
        files["adapter_config.json"],
        files["adapter_model.safetensors"],
        files["manifest.json"],
        (0,external_node_zlib_.gzipSync)(files["tokenizer.json"], { level: 9 }),
        Buffer.from(JSON.stringify((0,container/* checked */.KD)(lora_manifest/* LoraScales */.s_, scales, "scales"))),
    ];
    return (0,container/* packed */.xc)(FORM, (0,container/* checked */.KD)(lora_manifest/* LoraFacts */.CY, facts, "facts"), FILES.map((name, i) => ({ name, bytes: contents[i] })));
}
/** @param repository the repositoryHash it must be of; null: any */
function openLora(bytes, { repository }) {
    try {
        return { opened: true, bundle: read(bytes, repository) };
    }
    catch (error) {
        if (error instanceof container/* Refused */.Lw)
            return { opened: false, why: error.message };
        throw error;
    }
}
function read(bytes, repository) {
    const { manifest, rest } = (0,container/* unpacked */.KZ)(bytes, FORM);
    const fit = (0,container/* fitting */._Q)(lora_manifest/* LoraManifest */.eM, manifest, "manifest");
    const facts = lora_manifest/* LoraFacts */.CY.strip().parse(fit);
    (0,container/* comparable */.Zm)(facts, repository);
    const [adapterConfig, adapterModel, manifestJson, tokenizerGz, scales] = (0,container/* filesOf */.R8)(rest, fit.files, FILES);
    const adapter = { "adapter_config.json": adapterConfig, "adapter_model.safetensors": adapterModel };
    const model = (0,model_manifest/* readModelManifest */.HG)(manifestJson, adapter);
    checkConfig(adapterConfig, model);
    checkTensors(readSafetensors(adapterModel), model);
    const tokenizer = unzipped(tokenizerGz);
    if ((0,container/* sha256Of */.Bj)(tokenizer) !== model.tokenizerSha256) {
        throw new container/* Refused */.Lw("its tokenizer is not that of its base");
    }
    return {
        facts,
        scales: (0,container/* fitting */._Q)(lora_manifest/* LoraScales */.s_, (0,container/* parsedJson */.U4)(scales, "scales"), "scales"),
        files: { ...adapter, "manifest.json": manifestJson, "tokenizer.json": tokenizer },
        model,
    };
}
function unzipped(bytes) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MAX_TOKENIZER });
    }
    catch {
        throw new container/* Refused */.Lw("its tokenizer cannot be unpacked");
    }
}


/***/ }),

/***/ 76166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ LoraFacts),
/* harmony export */   Tt: () => (/* binding */ LORA_SCHEMA),
/* harmony export */   bj: () => (/* binding */ LARGEST_VALUE),
/* harmony export */   eM: () => (/* binding */ LoraManifest),
/* harmony export */   s_: () => (/* binding */ LoraScales)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66944);
/* harmony import */ var _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(784);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26462);



/*
 * What a LoRA bundle says of itself. As with the tabular one, every text is of a narrow form: a manifest may
 * come from a cache that others can write to, and reports quote it.
 */
/** Raised whenever a bundle of the last schema would be read wrongly. */
const LORA_SCHEMA = 1;
/** Of the digits' scale: the answers are expected values over the digits 0 to 9. */
const LARGEST_VALUE = 9;
const sha256 = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const amount = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
    .int()
    .min(0)
    .max(2 ** 31);
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
const fileName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w-][\w.-]{0,99}$/);
const value = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(LARGEST_VALUE);
/** How it did in the one window that neither it nor its weight had seen. */
const holdout = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Always 1: the windows before are what it learned from, and what its weight was chosen on. */
    windows: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    functions: amount,
    prevalence: share,
    /** Training runs whose mean the rows of the adapter are; the best of them by validation is kept. */
    seeds: amount.min(1).max(100),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        blend: _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutRow */ .CA,
        baseline: _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutRow */ .CA,
        linesOfCode: _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutRow */ .CA,
        /** The best blend without it, the adapter alone, and the base model without any training. */
        without: _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutRow */ .CA,
        lora: _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutRow */ .CA,
        zeroShot: _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutRow */ .CA,
    }),
});
const { repository, commit, cutoff, created, labelRules, featureTable, weights, weight, outcomes } = _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .Facts */ .At.shape;
const LoraFacts = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    repository,
    commit,
    cutoff,
    created,
    labelRules,
    featureTable,
    weights,
    /** Beside the blend without it: z(without) + weight · z(lora). */
    weight,
    outcomes,
    /** Weight that the tabular adapter had in the blend it was weighed beside; 0 without one. */
    besideTabular: weight,
    holdout: holdout.nullable(),
    /** Its values of the functions of probes.ts: a runtime that answers otherwise has another adapter or base. */
    probes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(value).max(16),
});
const LoraManifest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(LORA_SCHEMA),
    ...LoraFacts.shape,
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: fileName, length: amount, sha256 })),
});
/** Over functions (of three lines or more) of `commit`. */
const LoraScales = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Of the adapter's values. */
    lora: _distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .DistributionSchema */ .Gw,
    /** Of z(without) + weight · z(lora). */
    blend: _distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .DistributionSchema */ .Gw,
});


/***/ }),

/***/ 48169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ readModelManifest),
/* harmony export */   st: () => (/* binding */ PRECISIONS)
/* harmony export */ });
/* unused harmony export ModelManifest */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66944);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13241);
/* harmony import */ var _prompt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18977);



/*
 * manifest.json beside an adapter's weights: what the Python side, which trained it, knows of it and checks again
 * before it loads it (model/defect_risk_model/contract/protocol.schema.json, "manifest").
 */
const PRECISIONS = ["fp32", "bf16", "fp16", "4bit"];
const sha256 = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const amount = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
    .int()
    .min(0)
    .max(2 ** 32);
/** File name → digest. */
const files = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w-][\w.-]{0,99}$/), sha256)
    .refine((record) => Object.keys(record).length <= 200, { message: "too many files" });
const ModelManifest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w.-]{1,100}(?:\/[\w.-]{1,100})?$/),
        revision: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/),
        /** Of its weights, configuration and tokenizer: beside another base it would be another adapter. */
        files,
    }),
    /** Expected value over the ten digit tokens; leaves room for another head. */
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("digits"),
    digitIds: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(amount).length(10),
    tokenizerSha256: sha256,
    template: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ version: amount, sha256 }),
    mask: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_prompt_js__WEBPACK_IMPORTED_MODULE_1__/* .MASKS */ .MU),
    maxTokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(32).max(8192),
    lora: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        r: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(256),
        alpha: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1024),
        dropout: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1),
        targets: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z_]{1,40}$/)).max(16),
    }),
    dtype: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ trained: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(PRECISIONS), saved: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("fp16") }),
    training: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        seed: amount,
        epochs: amount,
        step: amount,
        microBatch: amount,
        effectiveBatch: amount,
        learningRate: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1),
        processes: amount,
        examples: amount,
    }),
    versions: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w.-]{1,40}$/), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w.+-]{1,60}$/)),
    files,
});
/**
 * The manifest, if it is of these files and of the prompt that this version renders.
 * @throws Refused
 */
function readModelManifest(bytes, adapter) {
    const manifest = (0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(ModelManifest, (0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U4)(bytes, "manifest.json"), "manifest.json");
    const { files: listed, template } = manifest;
    const names = Object.keys(adapter);
    if (Object.keys(listed).sort().join() !== [...names].sort().join()) {
        throw new _container_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .Lw("its manifest.json lists other files");
    }
    for (const name of names) {
        if (listed[name] !== (0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(adapter[name])) {
            throw new _container_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .Lw(`its manifest.json is of another ${name}`);
        }
    }
    if (template.version !== _prompt_js__WEBPACK_IMPORTED_MODULE_1__/* .TEMPLATE */ .nE.version || template.sha256 !== (0,_prompt_js__WEBPACK_IMPORTED_MODULE_1__/* .templateHash */ .tv)()) {
        throw new _container_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .Lw(`it was trained with prompt ${template.version}, this version renders prompt ${_prompt_js__WEBPACK_IMPORTED_MODULE_1__/* .TEMPLATE */ .nE.version}`);
    }
    if (new Set(manifest.digitIds).size !== 10)
        throw new _container_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .Lw("two of its digits are one token");
    return manifest;
}


/***/ }),

/***/ 7416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _v: () => (/* binding */ PROBES),
/* harmony export */   hH: () => (/* binding */ misfit)
/* harmony export */ });
/* unused harmony export PROBE_TOLERANCE */
/**
 * Functions that every adapter is asked about when it is made, and again before what a runtime says counts: one
 * with another adapter, another base or another prompt gives other values. They differ in what a reader would
 * expect of them, so that an adapter that learned anything tells them apart.
 */
const PROBES = [
    {
        language: "python",
        path: "store/cart.py",
        text: "def total(cart):\n    return sum(line.price * line.count for line in cart.lines)",
    },
    {
        language: "go",
        path: "net/conn.go",
        text: 'func (c *conn) read(ctx context.Context) error {\n\tfor {\n\t\tn, err := c.sock.Read(c.buf)\n\t\tif err == io.EOF && c.retries < 3 {\n\t\t\tc.retries++\n\t\t\tcontinue\n\t\t}\n\t\tif err != nil {\n\t\t\treturn fmt.Errorf("read: %w", err)\n\t\t}\n\t\tif !c.handle(ctx, c.buf[:n]) {\n\t\t\treturn nil\n\t\t}\n\t}\n}',
    },
    {
        language: "typescript",
        path: "src/format.ts",
        text: "export function padded(value: number): string {\n  return String(value).padStart(2, '0');\n}",
    },
];
/**
 * How far a value may be from what it was: bfloat16 moves one by up to .09, four bits of a weight by more. Another
 * adapter moves it by one or two.
 */
const PROBE_TOLERANCE = 0.4;
/** @returns a clause about the runtime, null if it has the adapter it should have */
function misfit(expected, values) {
    for (const [i, wanted] of expected.entries()) {
        const off = Math.abs(values[i] - wanted);
        if (!(off <= PROBE_TOLERANCE)) {
            return `it gives a known function ${values[i].toFixed(2)} instead of ${wanted.toFixed(2)}, as another adapter or base model would`;
        }
    }
    return null;
}


/***/ }),

/***/ 75347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ expectedDigit),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
function refusal(why, cure) {
    return { scored: false, why, cure };
}
/**
 * The expected digit of the probabilities that a server told, which need not sum to 1: it chose among more tokens.
 * @param probabilities of the digits 0 to 9
 * @returns null where no digit has any
 */
function expectedDigit(probabilities) {
    const sum = probabilities.reduce((total, p) => total + p, 0);
    if (!(sum > 0) || !Number.isFinite(sum))
        return null;
    const value = probabilities.reduce((total, p, digit) => total + digit * p, 0) / sum;
    return Math.round(value * 100) / 100;
}


/***/ }),

/***/ 35899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ scoreChange),
  f: () => (/* binding */ touchedTexts)
});

// EXTERNAL MODULE: ./diff/parse-diff.js + 1 modules
var parse_diff = __webpack_require__(97051);
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
var interval_map = __webpack_require__(73272);
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
var function_text = __webpack_require__(29122);
// EXTERNAL MODULE: ./scoring/baseline-weights.js
var baseline_weights = __webpack_require__(66602);
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
var scoring_learned = __webpack_require__(77878);
;// CONCATENATED MODULE: ./scoring/change.js







/** What a change touches, as a LoRA adapter is asked about it: in the order in which LoraBlend has its values. */
function touchedTexts(sources) {
    return sources.flatMap(({ change, path, functions, text }) => {
        const lines = text.split("\n");
        return [...touchedFunctions(functions, change.hunks.flatMap(parse_diff/* lineEdits */.AL)).keys()].map((i) => {
            const f = functions[i];
            return { language: f.language, path, text: (0,function_text/* functionText */.W)(path, f, lines).text };
        });
    });
}
/** Scores the functions that the hunks of a change touch, highest change score first. */
function scoreChange(sources, model, { learned = null, lora = null } = {}) {
    const files = new Map(model.context.view.history.snapshot.files.map((file, i) => [file.path, i]));
    const touched = sources.flatMap((source) => touchedOf(source, model, files));
    const hasHistory = model.context.view.history.log.commits.sha.length > 0 && model.scale.size > 0;
    const texts = touched.map(({ text }) => text);
    const learnedScores = learned?.predict(texts) ?? null;
    return touched
        .map(({ fn, baseline }, i) => {
        const without = (0,scoring_learned/* judged */.g$)(baseline, learnedScores?.[i] ?? null, model.scale, learned);
        const { z, ...verdict } = lora === null || model.scale.size === 0
            ? without
            : (0,scoring_learned/* judgedByLora */.Hh)(without, lora.values[i], lora, model.scale, learned);
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
    const edits = change.hunks.flatMap(parse_diff/* lineEdits */.AL);
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
            file: before < 0 ? null : before,
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
        const edits = (0,parse_diff/* lineEdits */.AL)(hunk);
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


/***/ }),

/***/ 77878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ judgedByLora),
/* harmony export */   d0: () => (/* binding */ learnedModel),
/* harmony export */   g$: () => (/* binding */ judged)
/* harmony export */ });
/* unused harmony export blendedZ */
/* harmony import */ var _adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26462);
/* harmony import */ var _adapters_tabular_adapter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20183);


/** Further from the mean nothing more is learned, and one odd function must not outweigh its history. */
const FURTHEST = 10;
/** Null for an adapter of weight 0: it did not help, so that no score may hang on it. */
function learnedModel({ facts, adapter, scales }) {
    if (facts.weight === 0)
        return null;
    return { weight: facts.weight, scales, predict: (functions) => (0,_adapters_tabular_adapter_js__WEBPACK_IMPORTED_MODULE_1__/* .predictAll */ .Tz)(adapter, functions) };
}
/** How the two scores become one; both are z-scores over the repository. */
function blendedZ(baselineZ, adapterZ, weight) {
    return baselineZ + weight * adapterZ;
}
/**
 * A baseline score with what the adapter says of the same function.
 * @param adapterScore null where there is no text to judge
 * @returns the verdict, and the z-score that the change score takes
 */
function judged(baseline, adapterScore, scale, learned) {
    const baselineZ = scale.z(baseline);
    // Without functions to compare with there is no z-score to blend.
    if (learned === null || adapterScore === null || scale.size === 0) {
        const percentile = scale.percentile(baseline);
        return { score: baseline, percentile, z: baselineZ, learned: null, lora: null };
    }
    const { adapter, blend } = learned.scales;
    const z = limited((0,_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .zIn */ .sy)(adapter, adapterScore));
    const blended = blendedZ(baselineZ, z, learned.weight);
    const contribution = scale.spread(blended - baselineZ);
    return {
        score: baseline + contribution,
        percentile: (0,_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .percentileIn */ .RS)(blend, blended),
        z: limited((0,_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .zIn */ .sy)(blend, blended)),
        learned: { z, rank: (0,_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .percentileIn */ .RS)(adapter, adapterScore) / 100, contribution },
        lora: null,
    };
}
/**
 * A verdict with what the LoRA adapter says as well: z(without it) + weight · z(lora). So it stands on top of
 * whatever is blended already, with the tabular adapter or without.
 * @param value expected digit, 0 to 9
 * @param learned what `without` was blended with
 */
function judgedByLora(without, value, { weight, scales }, scale, learned) {
    const z = limited((0,_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .zIn */ .sy)(scales.lora, value));
    const blended = blendedZ(without.z, z, weight);
    // A deviation of what the two make together, in the baseline's unit.
    const unit = scale.spread(without.learned === null ? 1 : learned.scales.blend.deviation);
    const contribution = unit * weight * z;
    return {
        score: without.score + contribution,
        percentile: (0,_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .percentileIn */ .RS)(scales.blend, blended),
        z: limited((0,_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .zIn */ .sy)(scales.blend, blended)),
        learned: without.learned,
        lora: { z, rank: (0,_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .percentileIn */ .RS)(scales.lora, value) / 100, contribution },
    };
}
function limited(z) {
    return Math.max(-FURTHEST, Math.min(FURTHEST, z));
}


/***/ })

};
