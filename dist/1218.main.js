export const id = 1218;
export const ids = [1218,6427,4344,7261];
export const modules = {

/***/ 55588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ saveBundle),
/* harmony export */   Oe: () => (/* binding */ adapterPrefix),
/* harmony export */   bx: () => (/* binding */ restoreBundle),
/* harmony export */   fe: () => (/* binding */ restoreEntry)
/* harmony export */ });
/* harmony import */ var _scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6872);
/* harmony import */ var _scoring_adapters_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(784);
/* harmony import */ var _io_entry_store_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99232);



/** Adapters of one repository share this; the commit and the time of making follow it. */
function adapterPrefix(identity) {
    return `defect-risk-adapter-v${_scoring_adapters_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_SCHEMA */ .nf}-${(0,_scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryHash */ .Hd)(identity)}-`;
}
/** The newest adapter that is kept, unopened; null if there is none. */
async function restoreEntry({ config, repo, notices }) {
    const prefix = adapterPrefix(repo.identity);
    const store = await (0,_io_entry_store_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openAdapterStore */ .ZK)(config, (notice) => notices.push(notice), { maxBytes: _scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLE */ .mZ });
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
    const store = await (0,_io_entry_store_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openAdapterStore */ .ZK)(config, (notice) => notices.push(notice), { maxBytes: _scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLE */ .mZ });
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

/***/ 81218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheKey: () => (/* binding */ cacheKey)
/* harmony export */ });
/* harmony import */ var _io_entry_store_adapter_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64344);
/* harmony import */ var _io_entry_store_actions_cache_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46427);
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9807);
/* harmony import */ var _adapter_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55588);
/* harmony import */ var _load_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13387);
/* harmony import */ var _lora_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97261);






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
        "adapter-path": _io_entry_store_adapter_store_js__WEBPACK_IMPORTED_MODULE_0__.ADAPTER_CACHE_PATH,
        "adapter-prefix": (0,_adapter_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .adapterPrefix */ .Oe)(repo.identity),
        "lora-path": _io_entry_store_adapter_store_js__WEBPACK_IMPORTED_MODULE_0__.LORA_CACHE_PATH,
        "lora-prefix": (0,_lora_entry_js__WEBPACK_IMPORTED_MODULE_5__.loraPrefix)(repo.identity),
    };
    return Object.entries(values)
        .map(([name, value]) => `${name}=${value.replace(/[\r\n]/g, "")}\n`)
        .join("");
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

/***/ 46427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsCacheStore: () => (/* binding */ actionsCacheStore),
/* harmony export */   e: () => (/* binding */ indexCachePath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1637);
/* harmony import */ var _cache_notices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15021);
/* harmony import */ var _entry_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23554);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15855);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87713);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61675);
/* harmony import */ var _overheard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10325);









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
                    warn((0,_cache_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(_kept_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_INDEX */ .Ub, answer.failed));
                    return null;
                }
                if ("unavailable" in answer)
                    warn((0,_cache_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .hU)(_kept_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_INDEX */ .Ub));
                if (!("matched" in answer))
                    return null;
                const { matched } = answer;
                const opened = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_5__/* .open */ .ho)(await (0,_entry_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(file));
                if (opened.intact && (0,_cache_client_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheKey */ .k$)(opened.key) === matched)
                    return { key: opened.key, bytes: opened.bytes };
                warn((0,_cache_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(_kept_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_INDEX */ .Ub, matched, opened.intact ? "it holds another entry" : opened.why));
            }
            catch (error) {
                warn((0,_cache_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(_kept_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_INDEX */ .Ub, `could not be read (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .i)(error)})`));
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

/***/ 64344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ADAPTER_CACHE_PATH: () => (/* binding */ ADAPTER_CACHE_PATH),
/* harmony export */   LORA_CACHE_PATH: () => (/* binding */ LORA_CACHE_PATH),
/* harmony export */   runnerAdapterStore: () => (/* binding */ runnerAdapterStore)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1637);
/* harmony import */ var _cache_notices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15021);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87713);
/* harmony import */ var _folder_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66354);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61675);







/**
 * Where adapters lie on a GitHub runner, as written in a workflow's `path:`. The service finds an entry only
 * by the hash of this very text, `~` and all (@actions/cache hashes it as given, then expands it), so that
 * who saves (actions/cache in the retrain workflow) and who restores (the action) must both write it so.
 */
const ADAPTER_CACHE_PATH = "~/.cache/defect-risk/adapter";
/** Of the LoRA adapter, apart: a runner without a GPU or a server never downloads it. */
const LORA_CACHE_PATH = "~/.cache/defect-risk/lora";
/**
 * Adapters on a GitHub runner: a folder that the Actions cache fills before it is read. A save only writes
 * the folder: training runs in a `run:` step, which has no credentials for the cache; the step of
 * actions/cache behind it moves the folder. A job without a cache service reads what its folder holds.
 */
function runnerAdapterStore(options) {
    const { warn, maxBytes, env = process.env, kept = _kept_js__WEBPACK_IMPORTED_MODULE_5__/* .ADAPTER */ .K8, path = ADAPTER_CACHE_PATH } = options;
    const timeoutMs = options.timeoutMs ?? (0,_cache_client_js__WEBPACK_IMPORTED_MODULE_2__/* .patienceOf */ .Hw)(env) ?? _cache_client_js__WEBPACK_IMPORTED_MODULE_2__/* .RESTORE_MS */ .sw;
    // As the cache client expands it.
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), path.slice(2));
    const files = (0,_folder_store_js__WEBPACK_IMPORTED_MODULE_4__/* .folderStore */ .s)({ folder, warn, maxBytes, kept });
    return {
        kind: "actions-cache",
        async restore(key, prefix) {
            const answer = await (0,_cache_client_js__WEBPACK_IMPORTED_MODULE_2__/* .unpack */ .l1)([path], { key, prefix, env, timeoutMs }).catch((error) => ({
                failed: `could not be read (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .i)(error)})`,
            }));
            if ("failed" in answer)
                warn((0,_cache_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(kept, answer.failed));
            const entry = await files.restore(key, prefix);
            if (entry === null && "matched" in answer)
                warn((0,_cache_notices_js__WEBPACK_IMPORTED_MODULE_3__/* .misplaced */ .j5)(kept, answer.matched, folder));
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _overheard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10325);


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
    const client = await Promise.all(/* import() */[__webpack_require__.e(8528), __webpack_require__.e(3387), __webpack_require__.e(2144), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 10289));
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

/***/ 15021:
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

/***/ 10325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ overhear)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


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


/***/ })

};
