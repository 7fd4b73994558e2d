export const id = 218;
export const ids = [218,427,344];
export const modules = {

/***/ 5588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ saveBundle),
/* harmony export */   Oe: () => (/* binding */ adapterPrefix),
/* harmony export */   bx: () => (/* binding */ restoreBundle),
/* harmony export */   fe: () => (/* binding */ restoreEntry)
/* harmony export */ });
/* harmony import */ var _scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6872);
/* harmony import */ var _scoring_adapters_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5789);
/* harmony import */ var _io_entry_store_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9232);



/** Adapters of one repository share this; the commit and the time of making follow it. */
function adapterPrefix(identity) {
    return `defect-risk-adapter-v${_scoring_adapters_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_SCHEMA */ .nf}-${(0,_scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryHash */ .Hd)(identity)}-`;
}
/** The newest adapter that is kept, unopened; null if there is none. */
async function restoreEntry({ config, repo, notices }) {
    const prefix = adapterPrefix(repo.identity);
    const store = await (0,_io_entry_store_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openAdapterStore */ .Z)(config, (notice) => notices.push(notice), { maxBytes: _scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLE */ .mZ });
    return store.restore(prefix, prefix);
}
/** The newest adapter that is kept; null if there is none, or it is refused, which a notice tells. */
async function restoreBundle(context) {
    const { repo, notices } = context;
    const entry = await restoreEntry(context);
    if (entry === null)
        return null;
    const found = (0,_scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .openBundle */ .hk)(entry.bytes, { repository: (0,_scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryHash */ .Hd)(repo.identity) });
    if (found.opened)
        return found.bundle;
    notices.push({
        code: "adapter-refused",
        level: "warning",
        what: `The adapter that was kept was refused: ${found.why}`,
        consequence: "functions are scored by the published baseline alone",
        cure: "Train again: `defect-risk train`, or run the retrain workflow",
    });
    return null;
}
/** Keeps an adapter for later runs; a store that cannot is told in a notice. */
async function saveBundle(context, bundle) {
    const { config, repo, notices } = context;
    const prefix = adapterPrefix(repo.identity);
    const store = await (0,_io_entry_store_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openAdapterStore */ .Z)(config, (notice) => notices.push(notice), { maxBytes: _scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLE */ .mZ });
    const { commit, created } = bundle.facts;
    const key = `${prefix}${commit}-${created.replace(/\D/g, "")}`;
    const outcome = await store.save(key, prefix, (0,_scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeBundle */ .n)(bundle));
    if (outcome.saved)
        return true;
    notices.push({
        code: "adapter-not-saved",
        level: "warning",
        what: `The adapter was not saved: ${outcome.why}`,
        consequence: "later runs do without it",
        cure: outcome.cure,
    });
    return false;
}


/***/ }),

/***/ 1218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheKey: () => (/* binding */ cacheKey)
/* harmony export */ });
/* harmony import */ var _io_entry_store_adapter_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4344);
/* harmony import */ var _io_entry_store_actions_cache_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6427);
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9807);
/* harmony import */ var _adapter_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5588);
/* harmony import */ var _load_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9418);





/**
 * What steps of actions/cache in a workflow must name, so that the action finds what they saved, and they
 * what it saved: the service looks entries up by key and by a hash of the path's very text.
 * @param temporaryFolder RUNNER_TEMP, in which the action keeps the index while it travels
 * @returns one value a line, none of which holds a line break: `name=value`, as GITHUB_OUTPUT takes it
 */
async function cacheKey({ config, repo }, temporaryFolder) {
    const prefix = (0,_load_history_js__WEBPACK_IMPORTED_MODULE_4__/* .indexPrefix */ .j)(repo.identity);
    const values = {
        "index-path": (0,_io_entry_store_actions_cache_store_js__WEBPACK_IMPORTED_MODULE_1__/* .indexCachePath */ .e)(temporaryFolder),
        "index-key": `${prefix}${await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(repo, config.rev ?? "HEAD")}`,
        "index-prefix": prefix,
        "adapter-path": _io_entry_store_adapter_store_js__WEBPACK_IMPORTED_MODULE_0__/* .ADAPTER_CACHE_PATH */ .H,
        "adapter-prefix": (0,_adapter_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .adapterPrefix */ .Oe)(repo.identity),
    };
    return Object.entries(values)
        .map(([name, value]) => `${name}=${value.replace(/[\r\n]/g, "")}\n`)
        .join("");
}


/***/ }),

/***/ 6427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsCacheStore: () => (/* binding */ actionsCacheStore),
/* harmony export */   e: () => (/* binding */ indexCachePath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cache_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1637);
/* harmony import */ var _cache_notices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5021);
/* harmony import */ var _entry_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3554);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5855);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7713);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1675);
/* harmony import */ var _overheard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2706);









/** Where the history index lies while it is saved and restored; the service keeps a hash of this very text. */
function indexCachePath(temporaryFolder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, "defect-risk", "index.idx");
}
/**
 * Entries in the Actions cache. They are immutable, shared with every pull request of the repository, and
 * gone after seven days without use. The client is loaded only when used: it costs 50 ms of start.
 *
 * After a timeout the client still works on: the entry file ends the process (src/index.ts).
 */
function actionsCacheStore(options) {
    const { temporaryFolder, warn, env = process.env } = options;
    const patience = (0,_cache_client_js__WEBPACK_IMPORTED_MODULE_2__/* .patienceOf */ .Hw)(env);
    const { restoreTimeoutMs = patience ?? _cache_client_js__WEBPACK_IMPORTED_MODULE_2__/* .RESTORE_MS */ .sw, saveTimeoutMs = patience ?? 60_000 } = options;
    const file = indexCachePath(temporaryFolder);
    /** A service that failed to answer is not asked again in this run: its next failure would cost as much. */
    let sick = false;
    return {
        kind: "actions-cache",
        async restore(key, prefix) {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
                const answer = await (0,_cache_client_js__WEBPACK_IMPORTED_MODULE_2__/* .unpack */ .l1)([file], { key, prefix, env, timeoutMs: restoreTimeoutMs });
                if ("failed" in answer) {
                    sick = answer.sick;
                    warn((0,_cache_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(_kept_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_INDEX */ .U, answer.failed));
                    return null;
                }
                if ("unavailable" in answer)
                    warn((0,_cache_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .hU)(_kept_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_INDEX */ .U));
                if (!("matched" in answer))
                    return null;
                const { matched } = answer;
                const opened = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_5__/* .open */ .ho)(await (0,_entry_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(file));
                if (opened.intact && (0,_cache_client_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheKey */ .k$)(opened.key) === matched)
                    return { key: opened.key, bytes: opened.bytes };
                warn((0,_cache_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(_kept_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_INDEX */ .U, matched, opened.intact ? "it holds another entry" : opened.why));
            }
            catch (error) {
                warn((0,_cache_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(_kept_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_INDEX */ .U, `could not be read (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .i)(error)})`));
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true }).catch(() => undefined);
            }
            return null;
        },
        async save(key, _prefix, bytes) {
            try {
                const client = await (0,_cache_client_js__WEBPACK_IMPORTED_MODULE_2__/* .loadClient */ .c_)(env);
                if (client === null)
                    return { saved: false, ..._cache_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_SERVICE */ .M4 };
                if (sick)
                    return { saved: false, why: "the Actions cache had failed before", cure: _cache_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .RETRY */ .p6 };
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true, mode: 0o700 });
                await (0,_entry_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomically */ .vK)(file, (0,_envelope_js__WEBPACK_IMPORTED_MODULE_5__/* .seal */ .od)(key, bytes));
                const call = (0,_overheard_js__WEBPACK_IMPORTED_MODULE_7__/* .overhear */ .n)(() => client.saveCache([file], (0,_cache_client_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheKey */ .k$)(key)));
                const id = await (0,_cache_client_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(saveTimeoutMs, call.result);
                if (id === _cache_client_js__WEBPACK_IMPORTED_MODULE_2__/* .LATE */ .XR) {
                    const why = `the Actions cache did not answer within ${saveTimeoutMs / 1000} s`;
                    return { saved: false, why, cure: _cache_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .RETRY */ .p6 };
                }
                return id === -1 ? (0,_cache_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x5)(key, call.lines) : { saved: true };
            }
            catch (error) {
                return { saved: false, why: `the Actions cache failed (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .i)(error)})`, cure: _cache_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .RETRY */ .p6 };
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true }).catch(() => undefined);
            }
        },
    };
}


/***/ }),

/***/ 4344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ADAPTER_CACHE_PATH),
/* harmony export */   runnerAdapterStore: () => (/* binding */ runnerAdapterStore)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cache_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1637);
/* harmony import */ var _cache_notices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5021);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7713);
/* harmony import */ var _folder_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6354);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1675);







/**
 * Where adapters lie on a GitHub runner, as written in a workflow's `path:`. The service finds an entry only
 * by the hash of this very text, `~` and all (@actions/cache hashes it as given, then expands it), so that
 * who saves (actions/cache in the retrain workflow) and who restores (the action) must both write it so.
 */
const ADAPTER_CACHE_PATH = "~/.cache/defect-risk/adapter";
/**
 * Adapters on a GitHub runner: a folder that the Actions cache fills before it is read. A save only writes
 * the folder: training runs in a `run:` step, which has no credentials for the cache; the step of
 * actions/cache behind it moves the folder. A job without a cache service reads what its folder holds.
 */
function runnerAdapterStore(options) {
    const { warn, maxBytes, env = process.env } = options;
    const timeoutMs = options.timeoutMs ?? (0,_cache_client_js__WEBPACK_IMPORTED_MODULE_2__/* .patienceOf */ .Hw)(env) ?? _cache_client_js__WEBPACK_IMPORTED_MODULE_2__/* .RESTORE_MS */ .sw;
    // As the cache client expands it.
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ADAPTER_CACHE_PATH.slice(2));
    const files = (0,_folder_store_js__WEBPACK_IMPORTED_MODULE_4__/* .folderStore */ .s)({ folder, warn, maxBytes, kept: _kept_js__WEBPACK_IMPORTED_MODULE_5__/* .ADAPTER */ .K });
    return {
        kind: "actions-cache",
        async restore(key, prefix) {
            const answer = await (0,_cache_client_js__WEBPACK_IMPORTED_MODULE_2__/* .unpack */ .l1)([ADAPTER_CACHE_PATH], { key, prefix, env, timeoutMs }).catch((error) => ({ failed: `could not be read (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .i)(error)})` }));
            if ("failed" in answer)
                warn((0,_cache_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .ADAPTER */ .K, answer.failed));
            const entry = await files.restore(key, prefix);
            if (entry === null && "matched" in answer)
                warn((0,_cache_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .misplaced */ .j5)(_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .ADAPTER */ .K, answer.matched, folder));
            return entry;
        },
        save: (key, prefix, bytes) => files.save(key, prefix, bytes),
    };
}


/***/ }),

/***/ 1637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ patienceOf),
/* harmony export */   XR: () => (/* binding */ LATE),
/* harmony export */   c_: () => (/* binding */ loadClient),
/* harmony export */   k$: () => (/* binding */ cacheKey),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   sw: () => (/* binding */ RESTORE_MS),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _overheard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2706);


const FAILED = "Failed to restore: ";
const MAX_KEY = 512;
const KEY_DIGEST = 16;
/** What a call gives that took longer than it may. */
const LATE = Symbol("late");
/** A healthy service takes seconds; the client's own retries take up to half a minute. */
const RESTORE_MS = 30_000;
/**
 * Unpacks the entry named `key`, else the newest one that starts with `prefix`, where it was saved from.
 * @param paths the very strings it was saved with: the service keeps their hash
 */
async function unpack(paths, options) {
    const client = await loadClient(options.env);
    if (client === null)
        return { unavailable: true };
    const [key, prefix] = [cacheKey(options.key), cachePrefix(options.prefix)];
    const call = (0,_overheard_js__WEBPACK_IMPORTED_MODULE_1__/* .overhear */ .n)(() => client.restoreCache(paths, key, [prefix]));
    const matched = await within(options.timeoutMs, call.result);
    if (matched === LATE) {
        return { failed: `did not answer within ${options.timeoutMs / 1000} s`, sick: true };
    }
    if (matched !== undefined)
        return { matched };
    const reason = call.lines.find((line) => line.startsWith(FAILED))?.slice(FAILED.length);
    if (reason === undefined)
        return { missing: true };
    const sick = reason.startsWith("Failed to GetCacheEntryDownloadURL");
    return { failed: `could not be read (${reason})`, sick };
}
/** Seconds in DEFECT_RISK_CACHE_TIMEOUT, for a runner far from its cache; null where that is not set. */
function patienceOf(env) {
    const seconds = Number(env["DEFECT_RISK_CACHE_TIMEOUT"]);
    return seconds > 0 && seconds <= 3600 ? seconds * 1000 : null;
}
/** The client, or null where no service is reachable: without one every call would waste ten seconds. */
async function loadClient(env) {
    if (!env.ACTIONS_RESULTS_URL && !env.ACTIONS_CACHE_URL)
        return null;
    const client = await __webpack_require__.e(/* import() */ 787).then(__webpack_require__.bind(__webpack_require__, 4787));
    return client.isFeatureAvailable() ? client : null;
}
async function within(ms, result) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(LATE), ms);
    });
    // Once given up on, nobody else listens for its failure.
    result.catch(() => undefined);
    return Promise.race([result, late]).finally(() => clearTimeout(timer));
}
/** A key as the service takes it: at most 512 characters, no comma. */
function cacheKey(key) {
    const allowed = key.replaceAll(",", "_");
    if (allowed.length <= MAX_KEY)
        return allowed;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(key).digest("hex").slice(0, KEY_DIGEST);
    return `${cachePrefix(key)}-${digest}`;
}
function cachePrefix(prefix) {
    return prefix.replaceAll(",", "_").slice(0, MAX_KEY - KEY_DIGEST - 1);
}


/***/ }),

/***/ 5021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ NO_SERVICE),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   j5: () => (/* binding */ misplaced),
/* harmony export */   p6: () => (/* binding */ RETRY),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/** What the Actions cache's failures mean for a run, and what to do about them. */
const RETRY = "Nothing to do if it happens once: the next run tries again";
const NO_SERVICE = {
    why: "this job has no Actions cache service",
    cure: "On a self-hosted runner without one, name a folder on its disk as cache-dir",
};
/** Why the client gave no id, from what it said: it has no other way of telling. */
function refusal(key, lines) {
    const said = lines.filter((line) => /fail|denied|unable|skipped/i.test(line)).join("; ");
    if (/write denied|cache-mode/.test(said)) {
        const why = "this run may only read the Actions cache, as is usual for a pull request from a fork";
        return { saved: false, why, cure: "Run the action on pushes to the default branch too: they may save" };
    }
    if (/already exists|\(409\)/.test(said)) {
        const why = `the Actions cache already holds ${key}, or another job is saving it`;
        return { saved: false, why, cure: "Nothing to do: entries are immutable" };
    }
    // The cause is in the first line; what follows guesses ("another job may be creating this cache").
    const [first = "@actions/cache gave no reason"] = said.split("; ");
    return { saved: false, why: `the Actions cache did not take it (${first})`, cure: RETRY };
}
function unavailable(kept) {
    const what = `The ${kept.name} was not looked up: ${NO_SERVICE.why}`;
    return { code: "cache-unavailable", level: "info", what, consequence: kept.without, cure: NO_SERVICE.cure };
}
function failed(kept, how) {
    const what = `The ${kept.name} was not restored: the Actions cache ${how}`;
    return { code: "cache-failed", level: "warning", what, consequence: kept.without, cure: RETRY };
}
function damaged(kept, key, why) {
    return {
        code: `${kept.code}-damaged`,
        level: "warning",
        what: `The ${kept.name} ${key} in the Actions cache was skipped, ${why}`,
        consequence: kept.without,
        cure: "Delete it under Actions → Caches if this comes back: an entry there cannot be replaced",
    };
}
/** The archive holds paths relative to the workspace, so another layout puts its files elsewhere. */
function misplaced(kept, key, folder) {
    return {
        code: `${kept.code}-misplaced`,
        level: "warning",
        what: `The ${kept.name} ${key} was restored from the Actions cache, but ${folder} holds none of this repository`,
        consequence: kept.without,
        cure: "Train in the same kind of job as this one (both in a container, or neither): their home folders lie differently beside the workspace",
    };
}


/***/ }),

/***/ 2706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ overhear)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);


const listener = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
let installed = null;
function overhear(work) {
    install();
    const lines = [];
    return { result: listener.run(lines, work), lines };
}
/** Stays in place: work that was given up on may print long after its caller has gone on. */
function install() {
    if (process.stdout.write === installed)
        return;
    const write = process.stdout.write.bind(process.stdout);
    installed = (chunk, ...rest) => {
        const lines = listener.getStore();
        const text = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
        // A mask keeps a signed address out of the log; the runner must see it.
        if (lines === undefined || text.startsWith("::add-mask::"))
            return write(chunk, ...rest);
        for (const line of text.split("\n").map(plain)) {
            if (line === "")
                continue;
            lines.push(line);
            if (process.env.RUNNER_DEBUG === "1")
                write(`::debug::${line.replaceAll("%", "%25")}\n`);
        }
        const done = rest.find((argument) => typeof argument === "function");
        if (done)
            process.nextTick(done);
        return true;
    };
    process.stdout.write = installed;
}
/** `::warning file=a::Failed%0A` → `Failed `. */
function plain(line) {
    const text = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.stripVTControlCharacters)(line).replace(/^::[a-z-]+(?: [^:]*)?::/, "");
    return text
        .replaceAll(/%0[AD]/g, " ")
        .replaceAll("%25", "%")
        .trim();
}


/***/ }),

/***/ 5789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nf: () => (/* binding */ BUNDLE_SCHEMA),
  At: () => (/* binding */ Facts),
  _8: () => (/* binding */ Manifest),
  Gd: () => (/* binding */ Scales)
});

// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(6944);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/core/api.js
var api = __webpack_require__(4121);
;// CONCATENATED MODULE: ../../../node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./scoring/adapters/distribution.js
var distribution = __webpack_require__(6462);
;// CONCATENATED MODULE: ./scoring/adapters/bundle-manifest.js


/*
 * What a bundle says of itself. Every text is of a narrow form: a manifest may come from a cache that
 * others can write to, and reports quote it.
 */
/** Raised whenever a bundle of the last schema would be read wrongly. */
const BUNDLE_SCHEMA = 1;
/** An outcome a month for decades. */
const MAX_OUTCOMES = 1000;
/** Far above any weight that is ever tried (learning/blend.ts). */
const MAX_WEIGHT = 4;
const sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const share = schemas/* number */.aig().min(0).max(1);
const amount = schemas/* number */.aig()
    .int()
    .min(0)
    .max(2 ** 31);
const bundle_manifest_date = datetime();
const estimate = schemas/* strictObject */.rej({
    value: schemas/* number */.aig().min(0).max(1e6),
    /** Of the 95 % interval; null where none was drawn. */
    low: schemas/* number */.aig().min(0).max(1e6).nullable(),
    high: schemas/* number */.aig().min(0).max(1e6).nullable(),
})
    .nullable();
/** Null where the windows had no fixed functions, or nothing else. */
const row = schemas/* strictObject */.rej({ aucAny: estimate, aucNarrow: estimate, lift5: estimate });
const holdout = schemas/* strictObject */.rej({
    /** Test windows, none of which the adapter's weight was chosen on. */
    windows: amount.min(1),
    /** Functions of the newest of them. */
    functions: amount,
    /** Share of those that were fixed. */
    prevalence: share,
    rows: schemas/* strictObject */.rej({ baseline: row, linesOfCode: row, blend: row }),
});
const outcome = schemas/* strictObject */.rej({
    commit: sha,
    date: bundle_manifest_date,
    density: schemas/* number */.aig().min(0).max(1e6),
    adapterAuc: share,
    baselineAuc: share,
});
const Facts = schemas/* strictObject */.rej({
    /** repositoryHash of the repository's identity. */
    repository: schemas/* string */.YjP().regex(/^[0-9a-f]{12}$/),
    /** The commit it was trained up to, and that commit's date. */
    commit: sha,
    cutoff: bundle_manifest_date,
    created: bundle_manifest_date,
    /** CompiledRules.hash of the rules that said what a fix is. */
    labelRules: sha256,
    featureTable: amount,
    /** BASELINE_VERSION of the baseline it was weighed against. */
    weights: schemas/* string */.YjP().regex(/^[\w.-]{1,60}$/),
    /** Of the adapter beside the baseline; 0: it did not help, and only the report's footer speaks of it. */
    weight: schemas/* number */.aig().min(0).max(MAX_WEIGHT),
    /** Means over the test windows; null where no window could be tested. */
    holdout: holdout.nullable(),
    /** How this and earlier training runs turned out, for the screener. */
    outcomes: schemas/* array */.YOg(outcome).max(MAX_OUTCOMES),
});
const Manifest = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(BUNDLE_SCHEMA),
    ...Facts.shape,
    /** The kind's own part; its reader checks it. */
    adapter: schemas/* unknown */.L5J(),
    /** In the order in which they follow the manifest. */
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), length: amount, sha256 })),
});
/** Scores over the functions (of three lines or more) of `commit`: what z-scores and percentiles compare with. */
const Scales = schemas/* strictObject */.rej({
    baseline: distribution/* DistributionSchema */.Gw,
    adapter: distribution/* DistributionSchema */.Gw,
    /** Of z(baseline) blended with z(adapter). */
    blend: distribution/* DistributionSchema */.Gw,
});


/***/ }),

/***/ 6872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mZ: () => (/* binding */ MAX_BUNDLE),
  n: () => (/* binding */ encodeBundle),
  hk: () => (/* binding */ openBundle),
  Hd: () => (/* binding */ repositoryHash)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(8223);
// EXTERNAL MODULE: ./features/table.js
var table = __webpack_require__(9727);
// EXTERNAL MODULE: ./scoring/baseline-weights.js
var baseline_weights = __webpack_require__(6602);
// EXTERNAL MODULE: ./scoring/adapters/bundle-manifest.js + 1 modules
var bundle_manifest = __webpack_require__(5789);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(6944);
// EXTERNAL MODULE: ./scoring/adapters/tabular/adapter.js
var adapter = __webpack_require__(183);
// EXTERNAL MODULE: ./scoring/adapters/tabular/vectorise.js + 1 modules
var vectorise = __webpack_require__(3959);
;// CONCATENATED MODULE: ./scoring/adapters/tabular/encode.js



const MAX_FUNCTIONS = 2 ** 31;
/** What a term of one function among the most there can be would have; far larger ones overflow a row. */
const MAX_IDF = Math.log(1 + MAX_FUNCTIONS) + 1;
/** The adapter's part of a bundle's manifest. */
const Manifest = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("tabular"),
    termsVersion: schemas/* literal */.euz(vectorise/* TERMS_VERSION */.lf),
    buckets: schemas/* literal */.euz(vectorise/* BUCKETS */.SC),
    heads: schemas/* number */.aig().int().min(1).max(adapter/* MAX_HEADS */.FK),
    trainedOn: schemas/* number */.aig().int().min(0).max(MAX_FUNCTIONS),
});
/** The bytes or the manifest are not an adapter of this version; the message is a clause that says why. */
class AdapterFormatError extends Error {
    name = "AdapterFormatError";
}
function encodeTabular({ inverseFrequency, heads, trainedOn }) {
    const bytes = new Uint8Array(byteLength(heads.length));
    const view = new DataView(bytes.buffer);
    let at = 0;
    const write = (value) => {
        view.setFloat32(at, value, true);
        at += 4;
    };
    inverseFrequency.forEach(write);
    for (const { weights, intercept } of heads) {
        weights.forEach(write);
        write(intercept);
    }
    return {
        manifest: {
            kind: "tabular",
            termsVersion: vectorise/* TERMS_VERSION */.lf,
            buckets: vectorise/* BUCKETS */.SC,
            heads: heads.length,
            trainedOn,
        },
        bytes,
    };
}
/**
 * Checks everything before use: the pair may come from a cache that others can write to.
 * @throws AdapterFormatError
 */
function decodeTabular(manifest, bytes) {
    const parsed = Manifest.safeParse(manifest);
    if (!parsed.success) {
        const { path, message } = parsed.error.issues[0];
        const field = path.length > 0 ? `its ${path.join(".")}: ` : "";
        throw new AdapterFormatError(`the tabular adapter's manifest does not fit, ${field}${message}`);
    }
    const { heads: count, trainedOn } = parsed.data;
    if (bytes.byteLength !== byteLength(count)) {
        throw new AdapterFormatError(`the tabular adapter has ${bytes.byteLength} bytes where ${count} heads take ${byteLength(count)}`);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    const read = () => {
        const value = view.getFloat32(at, true);
        if (!Number.isFinite(value)) {
            throw new AdapterFormatError(`the tabular adapter holds ${value} at byte ${at} where a number belongs`);
        }
        at += 4;
        return value;
    };
    const inverseFrequency = readColumn(read);
    const odd = inverseFrequency.find((idf) => idf < 0 || idf > MAX_IDF);
    if (odd !== undefined) {
        throw new AdapterFormatError(`the tabular adapter holds the impossible inverse frequency ${odd}`);
    }
    const heads = Array.from({ length: count }, () => ({
        weights: readColumn(read),
        intercept: read(),
    }));
    return { inverseFrequency, heads, trainedOn };
}
function byteLength(heads) {
    return 4 * (vectorise/* BUCKETS */.SC + heads * (vectorise/* BUCKETS */.SC + 1));
}
function readColumn(read) {
    return Float32Array.from({ length: vectorise/* BUCKETS */.SC }, read);
}

;// CONCATENATED MODULE: ./scoring/adapters/bundle.js






/** The largest tabular adapter takes 1.1 MB. Bytes. */
const MAX_BUNDLE = 8 * 2 ** 20;
const MAX_MANIFEST = 2 ** 20;
const MAGIC = "DRAB";
const HEADER = MAGIC.length + 4 + 32;
const FILES = ["tabular.f32", "scales.json"];
/** What identifies a repository in a bundle and in a store's keys, without telling its name. */
function repositoryHash(identity) {
    return (0,external_node_crypto_.createHash)("sha256").update(identity).digest("hex").slice(0, 12);
}
/** @throws DefectError if the bundle holds what openBundle would refuse */
function encodeBundle({ facts, adapter, scales }) {
    const { manifest: own, bytes } = encodeTabular(adapter);
    const contents = [bytes, Buffer.from(JSON.stringify(checked(bundle_manifest/* Scales */.Gd, scales, "scales")))];
    const files = FILES.map((name, i) => ({
        name,
        length: contents[i].length,
        sha256: digest(contents[i]).toString("hex"),
    }));
    const about = { schema: bundle_manifest/* BUNDLE_SCHEMA */.nf, ...checked(bundle_manifest/* Facts */.At, facts, "facts"), adapter: own, files };
    const manifest = Buffer.from(JSON.stringify(about));
    const header = Buffer.alloc(HEADER);
    header.write(MAGIC, "latin1");
    header.writeUInt32LE(manifest.length, MAGIC.length);
    digest(manifest).copy(header, HEADER - 32);
    return Buffer.concat([header, manifest, ...contents]);
}
/** @param repository the repositoryHash it must be of; null: any */
function openBundle(bytes, { repository }) {
    try {
        return { opened: true, bundle: read(bytes, repository) };
    }
    catch (error) {
        if (error instanceof Refused)
            return { opened: false, why: error.message };
        if (error instanceof AdapterFormatError)
            return { opened: false, why: `of it, ${error.message}` };
        throw error;
    }
}
class Refused extends Error {
}
function read(bytes, repository) {
    if (bytes.length > MAX_BUNDLE)
        throw new Refused(`it has ${bytes.length} bytes, more than ${MAX_BUNDLE}`);
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.length < HEADER || view.toString("latin1", 0, MAGIC.length) !== MAGIC) {
        throw new Refused("it does not begin as an adapter does");
    }
    const length = view.readUInt32LE(MAGIC.length);
    if (length > MAX_MANIFEST || HEADER + length > view.length)
        throw new Refused("it is cut off or damaged");
    const manifest = view.subarray(HEADER, HEADER + length);
    if (!digest(manifest).equals(view.subarray(HEADER - 32, HEADER))) {
        throw new Refused("the sha256 of its manifest does not match");
    }
    const about = parsed(manifest, "manifest");
    const schema = about?.schema;
    if (Number.isInteger(schema) && schema !== bundle_manifest/* BUNDLE_SCHEMA */.nf) {
        throw new Refused(`it has schema ${String(schema)}, this version reads schema ${bundle_manifest/* BUNDLE_SCHEMA */.nf}`);
    }
    const fit = fitting(bundle_manifest/* Manifest */._8, about, "manifest");
    const facts = bundle_manifest/* Facts */.At.strip().parse(fit);
    comparable(facts, repository);
    const [weights, scales] = contentsOf(view.subarray(HEADER + length), fit.files);
    return {
        facts,
        adapter: decodeTabular(fit.adapter, weights),
        scales: fitting(bundle_manifest/* Scales */.Gd, parsed(scales, "scales"), "scales"),
    };
}
/** An adapter says something only of the repository, and beside the baseline, that it was made for. */
function comparable({ repository, featureTable, weights }, wanted) {
    if (wanted !== null && repository !== wanted)
        throw new Refused("it was learned on another repository");
    if (featureTable !== table/* FEATURE_TABLE_VERSION */.fD) {
        throw new Refused(`it was weighed against feature table ${featureTable}, this version has ${table/* FEATURE_TABLE_VERSION */.fD}`);
    }
    if (weights !== baseline_weights/* BASELINE_VERSION */.d0) {
        throw new Refused(`it was weighed against the baseline ${weights}, this version has ${baseline_weights/* BASELINE_VERSION */.d0}`);
    }
}
function contentsOf(rest, files) {
    if (files.map(({ name }) => name).join() !== FILES.join())
        throw new Refused("it holds other files");
    const lengths = files.reduce((sum, file) => sum + file.length, 0);
    if (rest.length !== lengths) {
        throw new Refused(`its files have ${rest.length} bytes instead of ${lengths}`);
    }
    let at = 0;
    return files.map(({ name, length, sha256 }) => {
        const content = rest.subarray(at, (at += length));
        if (digest(content).toString("hex") !== sha256) {
            throw new Refused(`the sha256 of its file ${name} does not match`);
        }
        return content;
    });
}
function parsed(json, what) {
    try {
        return JSON.parse(json.toString("utf8"));
    }
    catch {
        throw new Refused(`its ${what} cannot be read`);
    }
}
function fitting(schema, value, what) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    throw new Refused(`its ${what} does not fit (${issueOf(result.error)})`);
}
function checked(schema, value, what) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    throw new errors/* DefectError */.uR({
        what: `The ${what} of the adapter do not fit (${issueOf(result.error)})`,
        consequence: "it was not written",
        cure: "Please report it",
        cause: result.error,
    });
}
/** Where, and what is wrong there; an unknown key is quoted by zod, so it is cut. */
function issueOf({ issues }) {
    const { path, message } = issues[0];
    return `${path.join(".")}${path.length > 0 ? ": " : ""}${message}`.slice(0, 200);
}
function digest(bytes) {
    return (0,external_node_crypto_.createHash)("sha256").update(bytes).digest();
}


/***/ }),

/***/ 6462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ distributionOf),
/* harmony export */   Gw: () => (/* binding */ DistributionSchema),
/* harmony export */   RS: () => (/* binding */ percentileIn),
/* harmony export */   sy: () => (/* binding */ zIn)
/* harmony export */ });
/* unused harmony export QUANTILES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6944);
/* harmony import */ var _features_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7138);


/** A tenth of a percent: what a report tells of a percentile. */
const QUANTILES = 1001;
/** Scores are of the order of 1; beyond these bounds a stored number is damage, or meant to do some. */
const LARGEST = 1e9;
const SMALLEST_DEVIATION = 1e-9;
const score = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(-LARGEST).max(LARGEST);
const DistributionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    functions: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .min(1)
        .max(2 ** 31),
    mean: score,
    deviation: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(SMALLEST_DEVIATION).max(LARGEST),
    quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(score)
        .length(QUANTILES)
        .refine((values) => values.every((value, i) => i === 0 || values[i - 1] <= value), {
        message: "quantiles must not fall",
    })
        .readonly(),
});
/** @param scores at least one, all finite */
function distributionOf(scores) {
    const sorted = Float64Array.from(scores).sort();
    const n = sorted.length;
    if (n === 0)
        throw new RangeError("a distribution needs at least one score");
    const mean = sorted.reduce((sum, score) => sum + score, 0) / n;
    const variance = sorted.reduce((sum, score) => sum + (score - mean) ** 2, 0) / n;
    const quantiles = Array.from({ length: QUANTILES }, (_, i) => {
        const at = (i * (n - 1)) / (QUANTILES - 1);
        const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
        // Between equal neighbours nothing is computed, so that rounding cannot break the order.
        return low === high ? low : Math.min(high, low + (high - low) * (at - Math.floor(at)));
    });
    const deviation = Math.sqrt(variance);
    return { functions: n, mean, deviation: deviation < SMALLEST_DEVIATION ? 1 : deviation, quantiles };
}
function zIn({ mean, deviation }, score) {
    return (score - mean) / deviation;
}
/** 0–100: the share of the functions with a lower score, exact to a quantile's step. */
function percentileIn({ functions, quantiles }, score) {
    const below = (0,_features_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .countBelow */ .B)(quantiles, score, false);
    if (below === 0)
        return 0;
    if (below === QUANTILES)
        return 100;
    const [low, high] = [quantiles[below - 1], quantiles[below]];
    const place = (below - 1 + (score - low) / (high - low)) / (QUANTILES - 1);
    // The i-th of n ascending scores has i below it, and the largest n − 1.
    return (100 * place * (functions - 1)) / functions;
}


/***/ })

};
