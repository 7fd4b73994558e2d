export const id = 9232;
export const ids = [9232];
export const modules = {

/***/ 23554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   vK: () => (/* binding */ writeAtomically),
/* harmony export */   yA: () => (/* binding */ UNFINISHED)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Suffix of a file that is still being written; a killed run may leave one behind. */
const UNFINISHED = ".tmp";
/**
 * Writes a file so that a reader sees the old content or the new one, never a part: temporary file in the
 * same folder, fsync, rename. Written out rather than taken from npm: write-file-atomic 8 needs Node 22,
 * and neither it nor atomically writes chunks without joining them.
 */
async function writeAtomically(path, chunks) {
    const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}${UNFINISHED}`);
    try {
        // "wx" is O_EXCL: it neither follows nor reuses what somebody else put there.
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(unfinished, "wx", 0o600);
        try {
            for (const chunk of chunks)
                await file.writeFile(chunk);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { force: true }).catch(() => undefined);
        throw error;
    }
    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
}
/** Makes a rename survive a power cut. Not every platform can (Windows), and the entry is only a cache. */
async function syncFolder(folder) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, "r");
        await handle.sync().finally(() => handle.close());
    }
    catch {
        return;
    }
}
/** The whole of a regular file, or its first `limit` bytes. A symbolic link is an error, not followed. */
async function readRegularFile(path, limit = Infinity) {
    // O_NOFOLLOW does not exist on Windows; lstat there leaves a race that needs local write access to win.
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isSymbolicLink())
        throw new Error(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)} is a symbolic link`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
    try {
        const { size } = await file.stat();
        const bytes = Buffer.allocUnsafe(Math.min(size, limit));
        let filled = 0;
        while (filled < bytes.length) {
            const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled);
            if (bytesRead === 0)
                break;
            filled += bytesRead;
        }
        return bytes.subarray(0, filled);
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 15855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ sealedKey),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   q2: () => (/* binding */ HEADER_BYTES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * What a stored entry looks like, in a folder as in the Actions cache: one line of JSON, then the bytes.
 *
 *   {"format":"defect-risk-index","version":1,"key":"…","length":5242880,"sha256":"…"}\n<bytes>
 *
 * The digest tells damage (a cut download, a full disk), not forgery: who can write a cache can sign it too.
 */
const FORMAT = "defect-risk-index";
const VERSION = 1;
/** A key has at most a few hundred characters; a first line beyond this is not ours. */
const MAX_HEADER_BYTES = 8192;
/** The chunks of an entry, to be written one after the other (the payload is not copied). */
function seal(key, bytes) {
    const sha256 = digest(bytes);
    const header = JSON.stringify({ format: FORMAT, version: VERSION, key, length: bytes.length, sha256 });
    return [Buffer.from(`${header}\n`), bytes];
}
/** The payload, a view into `entry`, if it is the one that was sealed. */
function open(entry) {
    const header = readHeader(entry);
    if (header === null)
        return { intact: false, why: "it does not begin as an entry does" };
    if (header.version !== VERSION) {
        return { intact: false, why: `its format version is ${header.version}, this release reads ${VERSION}` };
    }
    const bytes = entry.subarray(header.end);
    if (bytes.length !== header.length) {
        return { intact: false, why: `it holds ${bytes.length} bytes instead of ${header.length}` };
    }
    if (digest(bytes) !== header.sha256)
        return { intact: false, why: "its sha256 does not match its content" };
    return { intact: true, key: header.key, bytes };
}
/** The key an entry claims, from its first bytes alone; null if these are not an entry's. */
function sealedKey(firstBytes) {
    return readHeader(firstBytes)?.key ?? null;
}
const HEADER_BYTES = MAX_HEADER_BYTES;
function readHeader(entry) {
    const end = entry.subarray(0, MAX_HEADER_BYTES).indexOf(0x0a) + 1;
    if (end === 0)
        return null;
    try {
        const header = JSON.parse(Buffer.from(entry.subarray(0, end)).toString("utf8"));
        return isHeader(header) ? { ...header, end } : null;
    }
    catch {
        return null;
    }
}
function isHeader(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const header = value;
    return (header.format === FORMAT &&
        typeof header.version === "number" &&
        typeof header.key === "string" &&
        typeof header.length === "number" &&
        typeof header.sha256 === "string");
}
function digest(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}


/***/ }),

/***/ 87713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   i: () => (/* binding */ message)
/* harmony export */ });
/** The system's code of a failure, e.g. "ENOENT"; undefined if it has none. */
function errorCode(error) {
    return typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;
}
/** What a failure says, on one line. */
function message(error) {
    const told = typeof error === "object" && error !== null && "message" in error ? error.message : error;
    return String(told).replaceAll(/\s+/g, " ").trim();
}


/***/ }),

/***/ 66354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ folderStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./io/entry-store/entry-file.js
var entry_file = __webpack_require__(23554);
// EXTERNAL MODULE: ./io/entry-store/envelope.js
var envelope = __webpack_require__(15855);
// EXTERNAL MODULE: ./io/entry-store/failure.js
var failure = __webpack_require__(87713);
;// CONCATENATED MODULE: ./io/entry-store/folder-notices.js

function damaged(kept, path, why) {
    return {
        code: `${kept.code}-damaged`,
        level: "warning",
        what: `The saved ${kept.name} ${path} was skipped, ${why}`,
        consequence: kept.older,
        cure: "Nothing to do: the next save replaces it",
    };
}
function unreadable(kept, folder, error) {
    return {
        code: `${kept.code}-unreadable`,
        level: "warning",
        what: `The cache folder ${folder} could not be read (${(0,failure/* message */.i)(error)})`,
        consequence: kept.without,
        cure: "Name a folder that this user may read and write as cache-dir",
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./io/entry-store/folder-lock.js






const LOCK = ".lock";
const POLL_MS = 50;
/** The longest a live owner may take between creating the file and writing its name into it. */
const UNNAMED_MS = 5000;
/** The lock, released on disposal; null if another run held it for all of `waitMs`. */
async function acquireLock(folder, options) {
    const path = (0,external_node_path_.join)(folder, LOCK);
    const token = (0,external_node_crypto_.randomUUID)();
    const deadline = Date.now() + options.waitMs;
    for (;;) {
        if (await claim(path, token))
            return { [Symbol.asyncDispose]: () => release(path, token) };
        if (await isStale(path, options.staleMs))
            await evict(path, options.staleMs);
        else if (Date.now() >= deadline)
            return null;
        else
            await (0,external_node_timers_promises_.setTimeout)(POLL_MS);
    }
}
async function claim(path, token) {
    const owner = { token, pid: process.pid, host: (0,external_node_os_.hostname)(), startedAt: Date.now() };
    try {
        await (0,promises_.writeFile)(path, JSON.stringify(owner), { flag: "wx", mode: 0o600 });
        return true;
    }
    catch (error) {
        if ((0,failure/* errorCode */.C)(error) === "EEXIST")
            return false;
        throw error;
    }
}
async function isStale(path, staleMs) {
    const age = await (0,promises_.lstat)(path).then(({ mtimeMs }) => Date.now() - mtimeMs, () => null);
    // Gone meanwhile: nothing to evict, and the next claim decides.
    if (age === null)
        return false;
    const owner = await readOwner(path);
    if (owner === null)
        return age > UNNAMED_MS;
    return age > staleMs || (owner.host === (0,external_node_os_.hostname)() && !isAlive(owner.pid));
}
/**
 * Takes a stale lock away. Two runs may judge the same lock stale, and the slower one would then remove
 * the faster one's new lock: so the file is moved aside first, and put back if it turns out to be alive.
 */
async function evict(path, staleMs) {
    const aside = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        await (0,promises_.rename)(path, aside);
    }
    catch (error) {
        if ((0,failure/* errorCode */.C)(error) === "ENOENT")
            return;
        throw error;
    }
    if (!(await isStale(aside, staleMs)))
        await (0,promises_.link)(aside, path).catch(() => undefined);
    await (0,promises_.rm)(aside, { force: true });
}
async function release(path, token) {
    if ((await readOwner(path))?.token === token)
        await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
}
async function readOwner(path) {
    try {
        const owner = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
        return typeof owner?.pid === "number" && typeof owner.host === "string" ? owner : null;
    }
    catch {
        return null;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: it exists and belongs to somebody else.
        return (0,failure/* errorCode */.C)(error) === "EPERM";
    }
}

// EXTERNAL MODULE: ./io/entry-store/kept.js
var entry_store_kept = __webpack_require__(61675);
;// CONCATENATED MODULE: ./io/entry-store/folder-store.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









const EXTENSION = ".idx";
/** With the digest and the extension well below the 255 bytes that file systems allow. */
const MAX_NAME = 160;
const DIGEST = 12;
/**
 * Entries as files of one folder: a self-hosted runner's disk, or the user's cache folder. Readers take no
 * lock, because entries appear whole; writers do, so that pruning and clearing up meet nobody's half file.
 */
function folderStore(options) {
    const { folder, warn, kept = entry_store_kept/* HISTORY_INDEX */.Ub, maxBytes = Infinity } = options;
    const { keep = 3, lockWaitMs = 10_000, staleLockMs = 120_000 } = options;
    return {
        kind: "folder",
        async restore(key, prefix) {
            try {
                await refuseSymbolicLink(folder);
                const exact = entryName(key);
                const others = (await newestFirst(folder, prefix)).filter((name) => name !== exact);
                for (const name of [exact, ...others]) {
                    const path = (0,external_node_path_.join)(folder, name);
                    const entry = await readEntry(path, maxBytes, (why) => warn(damaged(kept, path, why)));
                    // Two prefixes may share their sanitised form; the key inside is the one that counts.
                    if (entry !== null && (entry.key === key || entry.key.startsWith(prefix)))
                        return entry;
                }
            }
            catch (error) {
                if ((0,failure/* errorCode */.C)(error) !== "ENOENT")
                    warn(unreadable(kept, folder, error));
            }
            return null;
        },
        async save(key, prefix, bytes) {
            try {
                const env_1 = { stack: [], error: void 0, hasError: false };
                try {
                    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
                    await refuseSymbolicLink(folder);
                    const lock = __addDisposableResource(env_1, await acquireLock(folder, { waitMs: lockWaitMs, staleMs: staleLockMs }), true);
                    if (lock === null) {
                        const why = `another run has been saving to ${folder} for ${lockWaitMs / 1000} s`;
                        return { saved: false, why, cure: "The next run saves it; if none ever does, delete .lock there" };
                    }
                    await clearUnfinished(folder);
                    await (0,entry_file/* writeAtomically */.vK)((0,external_node_path_.join)(folder, entryName(key)), (0,envelope/* seal */.od)(key, bytes));
                    await prune(folder, prefix, keep);
                    return { saved: true };
                }
                catch (e_1) {
                    env_1.error = e_1;
                    env_1.hasError = true;
                }
                finally {
                    const result_1 = __disposeResources(env_1);
                    if (result_1)
                        await result_1;
                }
            }
            catch (error) {
                const why = `the folder ${folder} does not take it (${(0,failure/* message */.i)(error)})`;
                return { saved: false, why, cure: "Name a folder that this user may write to as cache-dir" };
            }
        },
    };
}
/** Letters, digits, dot, dash and underscore: no separator, so that no key leaves the folder. */
function sanitise(text) {
    return text.replace(/[^A-Za-z0-9._-]/g, "_").slice(0, MAX_NAME);
}
/** The digest keeps apart keys that look alike once sanitised, cut, or on a disk that ignores case. */
function entryName(key) {
    const digest = (0,external_node_crypto_.createHash)("sha256").update(key).digest("hex").slice(0, DIGEST);
    return `${sanitise(key)}-${digest}${EXTENSION}`;
}
async function newestFirst(folder, prefix) {
    const start = sanitise(prefix);
    const names = (await (0,promises_.readdir)(folder)).filter((name) => name.startsWith(start) && name.endsWith(EXTENSION));
    const dated = await Promise.all(names.map(async (name) => ({ name, time: await modifiedAt((0,external_node_path_.join)(folder, name)) })));
    return dated.sort((a, b) => b.time - a.time || (a.name < b.name ? 1 : -1)).map(({ name }) => name);
}
/** Another run may prune an entry at any moment; such a one sorts last and is then not found. */
function modifiedAt(path) {
    return (0,promises_.stat)(path).then(({ mtimeMs }) => mtimeMs, () => 0);
}
async function readEntry(path, maxBytes, damagedBecause) {
    let file;
    try {
        file = await (0,entry_file/* readRegularFile */.XF)(path, maxBytes + envelope/* HEADER_BYTES */.q2);
    }
    catch (error) {
        if ((0,failure/* errorCode */.C)(error) !== "ENOENT")
            damagedBecause((0,failure/* message */.i)(error));
        return null;
    }
    const opened = (0,envelope/* open */.ho)(file);
    if (opened.intact)
        return { key: opened.key, bytes: opened.bytes };
    damagedBecause(opened.why);
    return null;
}
/** Keeps the newest entries of a prefix. What cannot be read as an entry of any key goes as well. */
async function prune(folder, prefix, keep) {
    let kept = 0;
    for (const name of await newestFirst(folder, prefix)) {
        const path = (0,external_node_path_.join)(folder, name);
        const start = await (0,entry_file/* readRegularFile */.XF)(path, envelope/* HEADER_BYTES */.q2).catch(() => null);
        const key = start === null ? null : (0,envelope/* sealedKey */.Cs)(start);
        if (key !== null && !key.startsWith(prefix))
            continue;
        if (key !== null && ++kept <= keep)
            continue;
        await (0,promises_.rm)(path, { force: true });
    }
}
/** The lock is ours, so whoever began these files died over them. */
async function clearUnfinished(folder) {
    for (const name of await (0,promises_.readdir)(folder)) {
        if (name.startsWith(".") && name.endsWith(entry_file/* UNFINISHED */.yA))
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
    }
}
/** On a shared runner somebody else's link could make us read or write elsewhere. */
async function refuseSymbolicLink(folder) {
    if ((await (0,promises_.lstat)(folder)).isSymbolicLink())
        throw new Error("it is a symbolic link; name its target");
}


/***/ }),

/***/ 61675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ LORA_ADAPTER),
/* harmony export */   K8: () => (/* binding */ ADAPTER),
/* harmony export */   Ub: () => (/* binding */ HISTORY_INDEX),
/* harmony export */   sw: () => (/* binding */ TICKETS)
/* harmony export */ });
const HISTORY_INDEX = {
    code: "index",
    name: "history index",
    without: "history is read from the start, which takes longer",
    older: "history is read from an older index or from the start, which takes longer",
};
const ADAPTER = {
    code: "adapter",
    name: "adapter",
    without: "functions are scored by the published baseline alone",
    older: "functions are scored with an older adapter, or by the published baseline alone",
};
const LORA_ADAPTER = {
    code: "lora",
    name: "LoRA adapter",
    without: "functions are scored without it",
    older: "functions are scored with an older one, or without it",
};
const TICKETS = {
    code: "tickets",
    name: "list of bug issues",
    without: "they are read from GitHub, which takes longer",
    older: "an older list is brought up to date, which takes longer",
};


/***/ }),

/***/ 99232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sD: () => (/* binding */ adapterFolder),
  ZK: () => (/* binding */ openAdapterStore),
  WS: () => (/* binding */ openIndexStore),
  Y6: () => (/* binding */ openTicketStore)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./io/entry-store/folder-store.js + 2 modules
var folder_store = __webpack_require__(66354);
// EXTERNAL MODULE: ./io/entry-store/kept.js
var entry_store_kept = __webpack_require__(61675);
;// CONCATENATED MODULE: ./io/entry-store/no-store.js
/** Keeps nothing: `cache: false`, or `--no-cache`. Every run reads the history from its start. */
function noStore() {
    return {
        kind: "none",
        restore: () => Promise.resolve(null),
        save: () => Promise.resolve({
            saved: false,
            why: "caching is off",
            cure: "Set cache to true, or name a cache-dir",
        }),
    };
}

;// CONCATENATED MODULE: ./io/entry-store/open.js





/**
 * Chooses the history index's store: none, a folder (named, or the user's cache folder), or on a GitHub
 * runner the Actions cache, unless a folder is named: that is how a self-hosted runner keeps it on its disk.
 */
async function openIndexStore({ cache, cacheDir }, warn, env = process.env) {
    if (!cache)
        return noStore();
    if (cacheDir !== null)
        return (0,folder_store/* folderStore */.s)({ folder: cacheDir, warn });
    const temporaryFolder = env["RUNNER_TEMP"];
    if (env["GITHUB_ACTIONS"] === "true" && temporaryFolder) {
        // Loaded only here: the cache client alone costs 50 ms of start.
        const { actionsCacheStore } = await __webpack_require__.e(/* import() */ 6427).then(__webpack_require__.bind(__webpack_require__, 46427));
        return actionsCacheStore({ temporaryFolder, warn, env });
    }
    return (0,folder_store/* folderStore */.s)({ folder: userFolder(env), warn });
}
/** Chooses the store of adapters of a kind, as the index's is chosen. */
async function openAdapterStore({ cache, cacheDir }, warn, { maxBytes, kind = "tabular", env = process.env }) {
    const kept = kind === "lora" ? entry_store_kept/* LORA_ADAPTER */.J0 : entry_store_kept/* ADAPTER */.K8;
    if (!cache)
        return noStore();
    if (cacheDir === null && env["GITHUB_ACTIONS"] === "true") {
        const { runnerAdapterStore, ADAPTER_CACHE_PATH, LORA_CACHE_PATH } = await __webpack_require__.e(/* import() */ 4344).then(__webpack_require__.bind(__webpack_require__, 64344));
        const path = kind === "lora" ? LORA_CACHE_PATH : ADAPTER_CACHE_PATH;
        return runnerAdapterStore({ warn, maxBytes, env, kept, path });
    }
    return (0,folder_store/* folderStore */.s)({ folder: cacheDir ?? userFolder(env), warn, maxBytes, kept });
}
/** Opens the store of what GitHub said of bugs: a folder, which is all that a step of a workflow can use. */
function openTicketStore({ cache, cacheDir }, warn, env = process.env) {
    return cache ? (0,folder_store/* folderStore */.s)({ folder: cacheDir ?? userFolder(env), warn, kept: entry_store_kept/* TICKETS */.sw }) : noStore();
}
/** A folder for what outlives a run, such as the checkpoints of a training run. */
function adapterFolder({ cacheDir }) {
    return cacheDir ?? userFolder(process.env);
}
function userFolder(env) {
    const caches = env["XDG_CACHE_HOME"] ?? env["LOCALAPPDATA"] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache");
    return (0,external_node_path_.join)(caches, "defect-risk");
}


/***/ })

};
