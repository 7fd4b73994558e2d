export const id = 126;
export const ids = [126];
export const modules = {

/***/ 7126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionsCacheStore: () => (/* binding */ actionsCacheStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./io/index-store/cache-notices.js
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
const FROM_START = "history is read from the start, which takes longer";
function unavailable() {
    const what = `The history index was not looked up: ${NO_SERVICE.why}`;
    return { code: "cache-unavailable", level: "info", what, consequence: FROM_START, cure: NO_SERVICE.cure };
}
function failed(how) {
    const what = `The Actions cache ${how}`;
    return { code: "cache-failed", level: "warning", what, consequence: FROM_START, cure: RETRY };
}
function damaged(key, why) {
    return {
        code: "index-damaged",
        level: "warning",
        what: `The history index ${key} in the Actions cache was skipped, ${why}`,
        consequence: FROM_START,
        cure: "Delete it under Actions → Caches if this comes back: an entry there cannot be replaced",
    };
}

// EXTERNAL MODULE: ./io/index-store/entry-file.js
var entry_file = __webpack_require__(5130);
// EXTERNAL MODULE: ./io/index-store/envelope.js
var envelope = __webpack_require__(4327);
// EXTERNAL MODULE: ./io/index-store/failure.js
var failure = __webpack_require__(4361);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./io/index-store/overheard.js


const listener = new external_node_async_hooks_.AsyncLocalStorage();
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
    const text = (0,external_node_util_.stripVTControlCharacters)(line).replace(/^::[a-z-]+(?: [^:]*)?::/, "");
    return text
        .replaceAll(/%0[AD]/g, " ")
        .replaceAll("%25", "%")
        .trim();
}

;// CONCATENATED MODULE: ./io/index-store/actions-cache-store.js








const FAILED = "Failed to restore: ";
const MAX_KEY = 512;
const KEY_DIGEST = 16;
/** What a call gives that took longer than it may. */
const LATE = Symbol("late");
/**
 * Entries in the Actions cache. They are immutable, shared with every pull request of the repository, and
 * gone after seven days without use. The client is loaded only when used: it costs 50 ms of start.
 *
 * After a timeout the client still works on: the entry file ends the process (src/index.ts).
 */
function actionsCacheStore(options) {
    const { temporaryFolder, warn, env = process.env } = options;
    const patience = patienceOf(env);
    const { restoreTimeoutMs = patience ?? 30_000, saveTimeoutMs = patience ?? 60_000 } = options;
    const folder = (0,external_node_path_.join)(temporaryFolder, "defect-risk");
    const file = (0,external_node_path_.join)(folder, "index.idx");
    /** A service that failed to answer is not asked again in this run: its next failure would cost as much. */
    let sick = false;
    return {
        kind: "actions-cache",
        async restore(key, prefix) {
            try {
                const client = await loadClient(env);
                if (client === null) {
                    warn(unavailable());
                    return null;
                }
                await (0,promises_.rm)(file, { force: true });
                const call = overhear(() => client.restoreCache([file], cacheKey(key), [cachePrefix(prefix)]));
                const matched = await within(restoreTimeoutMs, call.result);
                if (matched === LATE) {
                    sick = true;
                    warn(failed(`did not answer within ${restoreTimeoutMs / 1000} s`));
                    return null;
                }
                if (matched === undefined) {
                    const reason = call.lines.find((line) => line.startsWith(FAILED))?.slice(FAILED.length);
                    // The look-up itself, not the download of what it found.
                    sick = reason?.startsWith("Failed to GetCacheEntryDownloadURL") ?? false;
                    if (reason !== undefined)
                        warn(failed(`could not be read (${reason})`));
                    return null;
                }
                const opened = (0,envelope/* open */.ho)(await (0,entry_file/* readRegularFile */.XF)(file));
                if (opened.intact && cacheKey(opened.key) === matched)
                    return { key: opened.key, bytes: opened.bytes };
                warn(damaged(matched, opened.intact ? "it holds another entry" : opened.why));
            }
            catch (error) {
                warn(failed(`could not be read (${(0,failure/* message */.i)(error)})`));
            }
            finally {
                await (0,promises_.rm)(file, { force: true }).catch(() => undefined);
            }
            return null;
        },
        async save(key, _prefix, bytes) {
            try {
                const client = await loadClient(env);
                if (client === null)
                    return { saved: false, ...NO_SERVICE };
                if (sick)
                    return { saved: false, why: "the Actions cache had failed before", cure: RETRY };
                await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
                await (0,entry_file/* writeAtomically */.vK)(file, (0,envelope/* seal */.od)(key, bytes));
                const call = overhear(() => client.saveCache([file], cacheKey(key)));
                const id = await within(saveTimeoutMs, call.result);
                if (id === LATE) {
                    const why = `the Actions cache did not answer within ${saveTimeoutMs / 1000} s`;
                    return { saved: false, why, cure: RETRY };
                }
                return id === -1 ? refusal(key, call.lines) : { saved: true };
            }
            catch (error) {
                return { saved: false, why: `the Actions cache failed (${(0,failure/* message */.i)(error)})`, cure: RETRY };
            }
            finally {
                await (0,promises_.rm)(file, { force: true }).catch(() => undefined);
            }
        },
    };
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
    const digest = (0,external_node_crypto_.createHash)("sha256").update(key).digest("hex").slice(0, KEY_DIGEST);
    return `${cachePrefix(key)}-${digest}`;
}
function cachePrefix(prefix) {
    return prefix.replaceAll(",", "_").slice(0, MAX_KEY - KEY_DIGEST - 1);
}


/***/ })

};
