export const id = 6427;
export const ids = [6427];
export const modules = {

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


/***/ })

};
