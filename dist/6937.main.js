export const id = 6937;
export const ids = [6937];
export const modules = {

/***/ 2350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ askFeedback),
  F: () => (/* binding */ askTickets)
});

// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(66944);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(32875);
// EXTERNAL MODULE: ./io/github/client.js + 1 modules
var client = __webpack_require__(4936);
;// CONCATENATED MODULE: ./labels/bug-names.js
/*
 * Which of a repository's labels and issue types call something a defect. Written the ways that GitHub's larger
 * projects do: `bug`, `kind/bug`, `C-bug`, `type: bug`, `:lady_beetle: bug`, `confirmed bug`, `regression`.
 */
/** The name ends in it, as a word of its own. */
const CALLS_IT_SO = /(?:^|[^a-z])(?:bugs?|defects?|regressions?)[^\p{L}\p{N}]*$/iu;
/** Doubt, somebody else's defect, or one that is in no function. */
const UNLESS = /\b(?:not|no|non|invalid|wont|needs?|maybe|possible|potential|suspected|unconfirmed|upstream|docs?|documentation|website|tests?|ci|typo)\b/i;
/** @param name of a label or of an issue type */
function isBugName(name) {
    return CALLS_IT_SO.test(name) && !UNLESS.test(name);
}

// EXTERNAL MODULE: ./io/github/pages.js
var pages = __webpack_require__(24566);
;// CONCATENATED MODULE: ./io/github/bug-issues.js


const READ_TICKETS = {
    code: "tickets-not-read",
    task: "list the closed issues and pull requests that are called bugs",
    undone: "commits are judged by their subjects alone, as without label-source: issues",
    permission: "issues: read",
};
/**
 * Closed issues and merged pull requests that a label or an issue type calls a bug.
 * @param since only what changed since then, ISO date; null for all
 * @returns them, or the notice of why they could not be read
 */
async function readBugTickets(api, since) {
    return api.attempt(READ_TICKETS, async (octokit) => {
        const found = new Map();
        let cut = false;
        for (const { query, calledBy } of await queriesFor(octokit, api)) {
            const items = await closedIssues(octokit, api, query, since);
            cut ||= items.length >= pages/* MOST_ITEMS */.x_;
            for (const item of items) {
                const ticket = ticketFrom(item, calledBy);
                if (ticket !== null && !found.has(ticket.number))
                    found.set(ticket.number, ticket);
            }
        }
        if ([...found.values()].some(({ kind }) => kind === "pull request")) {
            const merged = await mergeCommits(octokit, api, since);
            cut ||= merged.read >= pages/* MOST_ITEMS */.x_;
            for (const [number, commit] of merged.commits) {
                const ticket = found.get(number);
                if (ticket?.kind === "pull request")
                    found.set(number, { ...ticket, commit });
            }
        }
        return { tickets: [...found.values()].sort((a, b) => a.number - b.number), cut };
    });
}
/** One list for each of the repository's labels that names a defect, and one for the issue type. */
async function queriesFor(octokit, { owner, repo }) {
    const all = octokit.paginate.iterator(octokit.rest.issues.listLabelsForRepo, {
        ...{ owner, repo, per_page: pages/* PAGE */.KL },
    });
    // GitHub takes a comma for the next label: one with a comma in its name cannot be asked for.
    const names = (await (0,pages/* pages */.Bd)(all)).map(({ name }) => name).filter((name) => !name.includes(","));
    const labels = names.filter(isBugName);
    return [
        ...labels.map((name) => ({ query: { labels: name }, calledBy: `label ${JSON.stringify(name)}` })),
        { query: { type: "Bug" }, calledBy: 'type "Bug"' },
    ];
}
async function closedIssues(octokit, { owner, repo }, query, since) {
    const target = { owner, repo, state: "closed", per_page: pages/* PAGE */.KL, ...query };
    const all = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
        ...target,
        ...(since === null ? {} : { since }),
    });
    try {
        return await (0,pages/* pages */.Bd)(all);
    }
    catch (error) {
        const { status } = error;
        // A personal repository has no issue types, nor has an older Enterprise Server.
        if (query.type !== undefined && (status === 404 || status === 422))
            return [];
        throw error;
    }
}
/** Null for what was closed without repairing anything. */
function ticketFrom(item, calledBy) {
    const { number, title, pull_request: pull, state_reason: reason } = item;
    if (pull !== undefined) {
        if (!pull.merged_at)
            return null;
        return { kind: "pull request", number, title, calledBy, commit: null };
    }
    if (reason === "not_planned" || reason === "duplicate")
        return null;
    return { kind: "issue", number, title, calledBy, commit: null };
}
/** What closed pull requests became on their branches; the list of issues does not say it. */
async function mergeCommits(octokit, { owner, repo }, since) {
    const order = { state: "closed", sort: "updated", direction: "desc" };
    const all = octokit.paginate.iterator(octokit.rest.pulls.list, { owner, repo, ...order, per_page: pages/* PAGE */.KL });
    const known = await (0,pages/* pages */.Bd)(all, (read) => since !== null && (read.at(-1)?.updated_at ?? "") < since);
    const merged = known.flatMap(({ number, merged_at: at, merge_commit_sha: sha }) => at && sha ? [[number, sha]] : []);
    return { commits: new Map(merged), read: known.length };
}

// EXTERNAL MODULE: ./labels/feedback.js
var feedback = __webpack_require__(5352);
;// CONCATENATED MODULE: ./io/github/feedback.js


/** Each costs a request; the newest are the ones that a training window holds. */
const MOST = 200;
const READ_FEEDBACK = {
    code: "feedback-not-read",
    task: "list the pull requests with the label risk-accepted or risk-dispute",
    undone: "what reviewers said of earlier warnings is not learned from",
    permission: "pull-requests: read",
};
/** What people said of merged changes by a label, newest first. @returns it, or why it could not be read */
async function readFeedback(api) {
    const { owner, repo } = api;
    return api.attempt(READ_FEEDBACK, async (octokit) => {
        const found = [];
        for (const [label, verdict] of Object.entries(feedback/* FEEDBACK_LABELS */.ET)) {
            const target = { owner, repo, state: "closed", labels: label, per_page: pages/* PAGE */.KL };
            const all = await (0,pages/* pages */.Bd)(octokit.paginate.iterator(octokit.rest.issues.listForRepo, target), (read) => read.length >= MOST);
            for (const { number, pull_request: pull } of all.slice(0, MOST)) {
                if (!pull?.merged_at)
                    continue;
                const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
                const { merge_commit_sha: commit, merged_at: date } = data;
                if (commit && date)
                    found.push({ pull: number, verdict, label, commit, date });
            }
        }
        return found.sort((a, b) => (a.date < b.date ? 1 : -1));
    });
}

// EXTERNAL MODULE: ./io/entry-store/open.js + 1 modules
var entry_store_open = __webpack_require__(99232);
// EXTERNAL MODULE: ./labels/tickets.js
var tickets = __webpack_require__(32218);
// EXTERNAL MODULE: ./report/wording.js
var wording = __webpack_require__(57458);
// EXTERNAL MODULE: ./scoring/adapters/bundle.js + 1 modules
var bundle = __webpack_require__(6872);
;// CONCATENATED MODULE: ./commands/label-source.js








/** A whole repository's issues are read; a run that waits for them has nothing else to do. Milliseconds. */
const PATIENCE = 300_000;
/** After this all are read anew: a label that was taken away again is not among what changed. Milliseconds. */
const ALL_AGAIN = 30 * 86_400_000;
const ticket = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(["issue", "pull request"]),
    number: schemas/* int */.Whr().positive(),
    title: schemas/* string */.YjP(),
    calledBy: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP().nullable(),
});
/** What is kept between runs. */
const Kept = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    /** When all were read, and when the changed ones last were. */
    all: iso/* datetime */.w$(),
    until: iso/* datetime */.w$(),
    cut: schemas/* boolean */.zMY(),
    tickets: schemas/* array */.YOg(ticket),
});
/**
 * With `label-source: issues`: bugs that people called so on GitHub become fix evidence, by the rules that the
 * context then holds. Without a token or its permission the subjects decide, and a notice says so.
 */
async function askTickets(context, env = process.env) {
    if (context.config.labelSource !== "issues")
        return;
    const api = apiFor(context, env);
    if ("failed" in api)
        return void context.notices.push(api.failed);
    context.progress("Reading bug issues from GitHub");
    const found = await bugTickets(context, api.done);
    if (found === null)
        return;
    const { rules } = context;
    context.rules = { ...rules, labels: (0,tickets/* withTickets */.q7)(rules.labels, (0,tickets/* ticketsOf */.jW)(found)) };
    const issues = found.filter(({ kind }) => kind === "issue").length;
    context.notices.push({
        code: "labels-from-issues",
        level: "info",
        what: `On GitHub ${(0,wording/* count */.U9)(issues, "closed issue")} and ${(0,wording/* count */.U9)(found.length - issues, "merged pull request")} are called bugs`,
        consequence: "commits that close or are one of them count as fixes, whatever their subject says",
        cure: "See one with `defect-risk labels --label-source issues --explain SHA`",
    });
}
/** With `label-source: issues`, in training: whose risk was disputed teaches less, from here on. */
async function askFeedback(context, env = process.env) {
    if (context.config.labelSource !== "issues")
        return;
    const api = apiFor(context, env);
    if ("failed" in api)
        return;
    const answer = await readFeedback(api.done);
    if ("failed" in answer)
        return void context.notices.push(answer.failed);
    const of = (verdict) => answer.done.filter((one) => one.verdict === verdict).map(({ pull }) => `#${pull}`);
    const [disputed, accepted] = [of("disputed"), of("accepted")];
    context.disputed = new Set(answer.done.filter(({ verdict }) => verdict === "disputed").map(({ commit }) => commit));
    if (answer.done.length === 0)
        return;
    context.notices.push({
        code: "feedback-read",
        level: "info",
        what: `Reviewers disputed the risk of ${told(disputed)} and accepted that of ${told(accepted)}`,
        consequence: "functions of the disputed ones teach half as much; what the adapter is tested on is not altered",
        cure: "Nothing to do; the labels are risk-dispute and risk-accepted",
    });
}
/** The newest few by number, and how many more. */
function told(pulls) {
    if (pulls.length === 0)
        return "no pull request";
    const more = pulls.length > 5 ? ` and ${pulls.length - 5} more` : "";
    return `${pulls.slice(0, 5).join(", ")}${more}`;
}
/** The kept tickets, brought up to date; null if GitHub refuses. */
async function bugTickets(context, api) {
    const { config, repo, notices } = context;
    const store = (0,entry_store_open/* openTicketStore */.Y6)(config, (notice) => notices.push(notice));
    const prefix = `defect-risk-tickets-v1-${(0,bundle/* repositoryHash */.Hd)(repo.identity)}-`;
    const now = new Date().toISOString();
    const entry = await store.restore(prefix, prefix);
    const kept = entry === null ? null : readKept(entry.bytes, now);
    const answer = await readBugTickets(api, kept?.until ?? null);
    if ("failed" in answer) {
        notices.push(answer.failed);
        return null;
    }
    const { tickets: fresh, cut } = answer.done;
    const renewed = new Set(fresh.map(({ number }) => number));
    const tickets = [...(kept?.tickets ?? []).filter(({ number }) => !renewed.has(number)), ...fresh];
    const next = {
        version: 1,
        all: kept?.all ?? now,
        until: now,
        cut: cut || (kept?.cut ?? false),
        tickets,
    };
    if (next.cut)
        notices.push(CUT);
    const saved = await store.save(`${prefix}${now.replace(/\D/g, "")}`, prefix, Buffer.from(JSON.stringify(next)));
    if (!saved.saved && store.kind !== "none") {
        notices.push({
            ...{ code: "tickets-not-saved", level: "info", cure: saved.cure },
            what: `GitHub's bug issues were not kept (${saved.why})`,
            consequence: "the next run reads them all again",
        });
    }
    return tickets;
}
const CUT = {
    code: "tickets-cut",
    level: "info",
    what: "There are more than 10,000 bug issues of one label, or closed pull requests",
    consequence: "older ones were not read, and their commits are judged by their subjects",
    cure: "Nothing to do; each run adds those that have changed since",
};
/** Null if there is nothing that can be used, or it is time to read all. */
function readKept(bytes, now) {
    try {
        const parsed = Kept.safeParse(JSON.parse(Buffer.from(bytes).toString("utf8")));
        if (!parsed.success)
            return null;
        const { all, until } = parsed.data;
        // Of a clock that was ahead: GitHub would be asked for changes that are yet to come.
        if (until > now)
            return null;
        return Date.parse(now) - Date.parse(all) < ALL_AGAIN ? parsed.data : null;
    }
    catch {
        return null;
    }
}
/** GitHub's API, if this repository is on the GitHub that the environment names. */
function apiFor({ repo }, env) {
    const server = (env["GITHUB_SERVER_URL"] ?? "https://github.com").replace(/\/$/, "");
    // Another repository's numbers mean other issues: only where the clone does not say, the workflow's is taken.
    const named = repo.webUrl === null ? (env["GITHUB_REPOSITORY"] ?? "") : "";
    const GITHUB_REPOSITORY = repo.webUrl === `${server}/${repo.name}` ? repo.name : named;
    const token = env["GITHUB_TOKEN"] ?? "";
    const api = (0,client/* openGitHub */.o)({ env: { ...env, GITHUB_REPOSITORY }, token, totalMs: PATIENCE });
    if (api !== null)
        return { done: api };
    const failed = {
        code: "tickets-not-read",
        level: "warning",
        what: token === ""
            ? "label-source is issues, but GITHUB_TOKEN holds no token"
            : `label-source is issues, but ${repo.name} is not on ${server}`,
        consequence: "commits are judged by their subjects alone",
        cure: "Give a token that may read issues (`issues: read`) in GITHUB_TOKEN, or leave label-source out",
    };
    return { failed };
}


/***/ }),

/***/ 26582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ deepen),
/* harmony export */   v: () => (/* binding */ resolveSides)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88223);
/* harmony import */ var _io_git_deepen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25298);
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9807);



/**
 * The two sides of the change. Without a base: the default branch; without a head: the work tree, if it
 * differs from HEAD, else HEAD. The base is always the merge base, so the branch's own work is scored and
 * not what happened beside it.
 */
async function resolveSides(context) {
    const { config } = context;
    await deepen(context, [config.base, config.head].filter((ref) => ref !== null));
    const { repo } = context;
    if (config.diff !== null) {
        return { base: await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(repo, config.base ?? "HEAD"), head: null };
    }
    const wantedBase = config.base ?? (await branchOrUsage(context));
    const base = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(repo, wantedBase);
    const head = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(repo, config.head ?? "HEAD");
    const fork = (await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeBase */ .wu)(repo, base, head)) ?? (await withoutMergeBase(context, base, wantedBase));
    const worktree = config.head === null && !repo.bare && (await isDirty(context));
    if (worktree) {
        context.notices.push({
            code: "work-tree",
            level: "info",
            what: "The work tree has uncommitted changes",
            consequence: "they are part of what was scored, so the head is no commit",
            cure: "Give --head HEAD to score commits only",
        });
    }
    return { base: fork, head: worktree ? null : head };
}
/** Completes a shallow or partial clone if allowed; the context then sees the repository as it has become. */
async function deepen(context, commits) {
    const { notices } = await (0,_io_git_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .ensureHistory */ .J)(context.repo, commits, context.config.autoDeepen);
    context.notices.push(...notices);
    if (context.repo.shallow || context.repo.partial) {
        context.repo = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(context.repo.root);
    }
}
async function isDirty({ repo }) {
    return (await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(repo, ["status", "--porcelain", "--untracked-files=no"])) !== "";
}
async function branchOrUsage({ repo }) {
    const branch = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultBranch */ .OR)(repo);
    if (branch !== null)
        return branch;
    await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(repo, "HEAD");
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        what: "no default branch was found (origin/HEAD, main, master, trunk, develop)",
        consequence: "there is nothing to compare with",
        cure: "Name the commit to compare with: --base REF",
    });
}
/** A shallow clone may just not reach back far enough; unrelated histories never do. */
async function withoutMergeBase({ repo, notices }, base, wanted) {
    if (!repo.shallow) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
            what: `${JSON.stringify(wanted)} and the head have no merge base`,
            consequence: "a change between unrelated histories cannot be told from everything else",
            cure: "Name a base that the head descends from",
        });
    }
    notices.push({
        code: "no-merge-base",
        level: "warning",
        what: "This shallow clone does not reach back to the merge base",
        consequence: "the head is compared with the tip of the base branch, which may show changes that are not its own",
        cure: "Set `fetch-depth: 0` in actions/checkout, or `auto-deepen: true` here",
    });
    return base;
}


/***/ }),

/***/ 4936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./report/escape.js
var report_escape = __webpack_require__(22811);
;// CONCATENATED MODULE: ./io/github/failure.js

/** The run's time for GitHub is over. */
class Late extends Error {
}
/** Longest part of GitHub's own words that is quoted. Characters. */
const QUOTED = 160;
/** Any failure of the API as one sentence that names the cure. The token is in none. */
function failureNotice(error, at) {
    const { what, cure } = told(error, at);
    const safe = (text) => text.replaceAll(at.token, "***");
    return { code: at.code, level: "warning", what: safe(what), consequence: at.undone, cure: safe(cure) };
}
const AGAIN = "Run the job again; if it stays so, see https://www.githubstatus.com";
function told(error, at) {
    const { task, permission } = at;
    const { response, status } = error;
    if (response === undefined)
        return unreached(error, at);
    const { headers } = response;
    const said = (0,report_escape/* clip */.$Q)(error.message.replace(/ - https?:\S+$/, ""), QUOTED);
    if (isRateLimit(error)) {
        const wait = headers["retry-after"];
        const until = wait === undefined ? "" : `, for ${wait} s more`;
        return {
            what: `GitHub's rate limit stood in the way to ${task}${until}`,
            cure: "Run the job again later, or give it a github-token with a limit of its own",
        };
    }
    switch (status) {
        case 401:
            return {
                what: `GitHub does not know the token that was to ${task} (401)`,
                cure: "Give the input github-token a valid token, or leave it out to use the job's own",
            };
        case 403:
            if (/\blocked\b/i.test(said)) {
                return { what: `The conversation is locked (403: ${said})`, cure: "Unlock it, or do without" };
            }
            return {
                what: `The token may not ${task} (403: ${said})`,
                cure: `Give the job the permission ${lacking(headers, permission)}`,
            };
        case 404:
            return {
                what: `GitHub found nothing where it was asked to ${task} (404)`,
                cure: `Give the job the permission ${lacking(headers, permission)}: without it GitHub hides what there is`,
            };
        case 410:
            return { what: `GitHub has no place any more to ${task} (410: ${said})`, cure: "Nothing to do" };
        case 422:
            return {
                what: `GitHub did not take the request to ${task} (422: ${said})`,
                cure: at.ifRefused ?? "Run the job again; if it stays so, please report it",
            };
        default:
            return { what: `GitHub failed to ${task} (${status})`, cure: AGAIN };
    }
}
function unreached(error, { task, totalMs, url }) {
    const late = error instanceof Late;
    if (late || ["TimeoutError", "AbortError"].includes(error.cause?.name ?? "")) {
        const seconds = late ? `${totalMs / 1000} s` : "its time";
        return { what: `GitHub was not done within ${seconds} when asked to ${task}`, cure: AGAIN };
    }
    const host = URL.canParse(url) ? new URL(url).host : "the address in GITHUB_API_URL";
    const cause = (0,report_escape/* clip */.$Q)(causeOf(error), QUOTED);
    return {
        what: `${host} could not be asked to ${task} (${cause})`,
        cure: "Let the runner reach GitHub's API, and see that GITHUB_API_URL names it",
    };
}
/** The innermost reason that has a code or words: fetch wraps twice. */
function causeOf(error) {
    const { code, message, cause } = error;
    return code ?? (cause instanceof Error ? causeOf(cause) : (message ?? String(error)));
}
function isRateLimit({ status, message, response }) {
    if (status !== 403 && status !== 429)
        return false;
    return status === 429 || response?.headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message);
}
/**
 * The permission to ask for: GitHub's own words, unless the call that it refused was only the reading before
 * the writing, for which more is needed.
 */
function lacking(headers, permission) {
    const said = accepted(headers);
    const enough = said !== null && (permission.endsWith("read") || said.includes("write"));
    return enough ? said : `\`${permission}\``;
}
/**
 * What GitHub says it would accept: `issues=write; pull_requests=write` are two ways, `a=read,b=read` asks
 * for both. https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
function accepted(headers) {
    const header = headers["x-accepted-github-permissions"];
    if (typeof header !== "string" || !/^[a-z_]+=[a-z]+(?:[,;] ?[a-z_]+=[a-z]+)*$/.test(header))
        return null;
    const ways = header.split(";").map((way) => way
        .split(",")
        .map((one) => `\`${one.trim().replaceAll("_", "-").replace("=", ": ")}\``)
        .join(" and "));
    return ways.join(" or ");
}

;// CONCATENATED MODULE: ./io/github/client.js

/** How long one run talks to GitHub at most, waits for its rate limits included: all of it is optional. Milliseconds. */
const TOTAL_MS = 60_000;
/** How long one answer may take; GitHub ends a request of its own after ten seconds. Milliseconds. */
const REQUEST_MS = 15_000;
/** Tries after the first where GitHub fails (5xx, no connection); they wait 1, then 4 seconds. */
const RETRIES = 2;
/**
 * A client that is loaded only when it is first used: with its HTTP stack it costs more than everything
 * else that starts. Speaks to GITHUB_API_URL, so to an Enterprise Server too, through the runner's proxy.
 * @returns null outside of GitHub Actions, or without a token
 */
function openGitHub(options) {
    const { env, token, totalMs = TOTAL_MS } = options;
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env["GITHUB_REPOSITORY"] ?? "") ?? [];
    if (token === "" || owner === undefined || repo === undefined)
        return null;
    let opened = null;
    let end = Infinity;
    return {
        owner,
        repo,
        // https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/; v1. before it
        isApp: /^(?:ghs_|v1\.)/.test(token),
        async attempt(undertaking, work) {
            if (end === Infinity)
                end = Date.now() + totalMs;
            const left = new AbortController();
            try {
                opened ??= connect(options, end);
                const done = opened.then(work);
                // Given up at the end of the time, it may still fail later, and nobody listens any more.
                done.catch(() => undefined);
                return { done: await Promise.race([done, lateness(end, left.signal)]) };
            }
            catch (error) {
                return { failed: failureNotice(error, { ...undertaking, token, totalMs, url: apiUrl(env) }) };
            }
            finally {
                left.abort();
            }
        },
    };
}
function lateness(end, over) {
    return new Promise((_, reject) => {
        const timer = setTimeout(() => reject(new Late()), Math.max(0, end - Date.now()));
        over.addEventListener("abort", () => clearTimeout(timer));
    });
}
function apiUrl(env) {
    return env["GITHUB_API_URL"] || "https://api.github.com";
}
/** @param end the moment after which nothing is asked and nothing waited for, milliseconds since the epoch */
async function connect({ env, token, requestMs = REQUEST_MS, secondMs = 1000 }, end) {
    const [{ getOctokit }, { defaults }, { throttling }, { retry }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3387), __webpack_require__.e(629), __webpack_require__.e(6817)]).then(__webpack_require__.bind(__webpack_require__, 96817)),
        Promise.all(/* import() */[__webpack_require__.e(3387), __webpack_require__.e(629)]).then(__webpack_require__.bind(__webpack_require__, 30629)),
        Promise.all(/* import() */[__webpack_require__.e(7605), __webpack_require__.e(8830)]).then(__webpack_require__.bind(__webpack_require__, 88830)),
        Promise.all(/* import() */[__webpack_require__.e(7605), __webpack_require__.e(1369)]).then(__webpack_require__.bind(__webpack_require__, 41369)),
    ]);
    const plain = (defaults.request?.fetch ?? fetch);
    const impatient = (url, init) => {
        const ms = Math.max(0, Math.min(requestMs, end - Date.now()));
        return plain(url, { ...init, signal: AbortSignal.timeout(ms) });
    };
    /** A limit is waited out if that ends in time, with a second to do what was to be done. */
    const worthWaiting = (seconds) => Date.now() + (seconds + 1) * secondMs < end;
    const octokit = getOctokit(token, {
        baseUrl: apiUrl(env),
        request: { ...defaults.request, fetch: impatient },
        log: { debug: silent, info: silent, warn: silent, error: silent },
        throttle: {
            // The plugin spaces calls by this name, across all clients of a process.
            id: `defect-risk-${++clients}`,
            retryAfterBaseValue: secondMs,
            onRateLimit: (seconds) => worthWaiting(seconds),
            onSecondaryRateLimit: (seconds) => worthWaiting(seconds),
        },
        retry: { retries: RETRIES, retryAfterBaseValue: secondMs },
    }, throttling, retry);
    return octokit;
}
let clients = 0;
/** What the plugins say goes into notices; a log line could be taken for a workflow command. */
function silent() { }


/***/ }),

/***/ 24566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   KL: () => (/* binding */ PAGE),
/* harmony export */   x_: () => (/* binding */ MOST_ITEMS)
/* harmony export */ });
/** The most items that GitHub gives at once. */
const PAGE = 100;
/** Ten thousand items: a pull request with more comments is none that anybody reads. */
const MOST_PAGES = 100;
/** A listing of as many items may have been cut. */
const MOST_ITEMS = PAGE * MOST_PAGES;
/**
 * All items of a listing, page after page as `Link` names them.
 * @param listing octokit's iterator, of pages of PAGE items
 * @param enough asked after each page; true ends it
 */
async function pages(listing, enough = () => false) {
    const items = [];
    let read = 0;
    for await (const { data } of listing) {
        items.push(...data);
        if (++read === MOST_PAGES || enough(items))
            break;
    }
    return items;
}


/***/ }),

/***/ 72515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ breadthOf),
/* harmony export */   J6: () => (/* binding */ SIGNAL_RULES),
/* harmony export */   K6: () => (/* binding */ weighedCommits),
/* harmony export */   R4: () => (/* binding */ defectSignals),
/* harmony export */   p7: () => (/* binding */ summarizeSignals),
/* harmony export */   v1: () => (/* binding */ isEdit)
/* harmony export */ });
/* harmony import */ var _history_tracker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25909);
/* harmony import */ var _compile_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33742);
/* harmony import */ var _fix_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19084);
/* harmony import */ var _label_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62223);




const SIGNAL_RULES = {
    widestFix: _label_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .FIX_BREADTH */ .nP.widest,
    narrowFix: _label_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .FIX_BREADTH */ .nP.narrow,
    halfLifeDays: 365,
    fixes: _compile_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RULES */ .c,
};
/**
 * Credits every fix to the functions it changed in substance. Births are none: what a commit creates, it
 * does not repair. Merges are no touches to begin with.
 */
function defectSignals(window, rules = SIGNAL_RULES) {
    const { commits } = window.history.log;
    const { first, commit, flags } = window.history.tracked.functions;
    const functions = first.length - 1;
    const { touched, weight } = weighedCommits(window, rules);
    const [anyFix, narrowFix] = [new Uint8Array(functions), new Uint8Array(functions)];
    const fixes = new Int32Array(functions);
    const [credit, signal] = [new Float64Array(functions), new Float64Array(functions)];
    for (let f = 0; f < functions; f++) {
        let sum = 0;
        for (let row = first[f]; row < first[f + 1]; row++) {
            const c = commit[row];
            if (!isEdit(flags[row]) || weight[c] < rules.fixes.threshold)
                continue;
            const age = Math.max(0, window.end - commits.time.at(c)) / 86_400;
            sum += (weight[c] / Math.sqrt(touched[c])) * 2 ** (-age / rules.halfLifeDays);
            credit[f] += 1 / Math.sqrt(touched[c]);
            fixes[f]++;
            anyFix[f] = 1;
            if (touched[c] <= rules.narrowFix)
                narrowFix[f] = 1;
        }
        signal[f] = 1 - Math.exp(-sum);
    }
    return { anyFix, narrowFix, fixes, credit, signal };
}
/** Whether a touch changed a function that was there. */
function isEdit(flags) {
    return (flags & (_history_tracker_js__WEBPACK_IMPORTED_MODULE_0__/* .TOUCH */ .wt.substantive | _history_tracker_js__WEBPACK_IMPORTED_MODULE_0__/* .TOUCH */ .wt.birth)) === _history_tracker_js__WEBPACK_IMPORTED_MODULE_0__/* .TOUCH */ .wt.substantive;
}
/** By commit row: how many functions it touches, and how surely it is a fix; a merge or a sweep is none. */
function weighedCommits(window, rules) {
    const { commits } = window.history.log;
    const touched = touchedFunctions(window);
    const weight = Float64Array.from(commits.subject, (subject, c) => commits.parents.at(c) > 1 || touched[c] > rules.widestFix
        ? 0
        : (0,_fix_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .fixEvidence */ .PL)(subject, rules.fixes, commits.sha[c]).weight);
    return { touched, weight };
}
/** By commit row; at least 1 for a commit that touches anything. */
function touchedFunctions({ history, breadth }) {
    const count = new Int32Array(history.log.commits.sha.length);
    for (const c of history.tracked.functions.commit)
        count[c]++;
    history.log.commits.sha.forEach((sha, c) => (count[c] = Math.max(count[c], breadth?.get(sha) ?? 0)));
    return count;
}
/** How many functions each commit touches, by its full id, as a history knows it. */
function breadthOf(history) {
    const found = new Map();
    const { sha } = history.log.commits;
    for (const c of history.tracked.functions.commit)
        found.set(sha[c], (found.get(sha[c]) ?? 0) + 1);
    return found;
}
/** @param functions the numbers of the functions that count */
function summarizeSignals(signals, functions) {
    const mean = (values) => functions.reduce((sum, f) => sum + values[f], 0) / Math.max(1, functions.length);
    return {
        functions: functions.length,
        prevalence: mean(signals.anyFix),
        narrowPrevalence: mean(signals.narrowFix),
        meanSignal: mean(signals.signal),
    };
}


/***/ }),

/***/ 5352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ trainingSignal),
/* harmony export */   ET: () => (/* binding */ FEEDBACK_LABELS),
/* harmony export */   Yy: () => (/* binding */ disputedFunctions)
/* harmony export */ });
/** Labels of a pull request that speak of its risk. */
const FEEDBACK_LABELS = {
    "risk-accepted": "accepted",
    "risk-dispute": "disputed",
};
/** A weak label: one person's word against a signal that is noisy too. */
const DISPUTED_SHARE = 0.5;
/**
 * Which functions a disputed change touched.
 * @param history the touches of a window
 * @returns by function number, 1 if so
 */
function disputedFunctions({ log, tracked }, disputed) {
    const { first, commit } = tracked.functions;
    const found = new Uint8Array(first.length - 1);
    if (disputed === undefined || disputed.size === 0)
        return found;
    const rows = new Set(log.commits.sha.flatMap((sha, row) => (disputed.has(sha) ? [row] : [])));
    for (let f = 0; f + 1 < first.length; f++) {
        for (let at = first[f]; at < first[f + 1]; at++)
            if (rows.has(commit[at]))
                found[f] = 1;
    }
    return found;
}
/**
 * The signal that is learned from: that of a disputed function counts half. Acceptance changes nothing, for
 * who accepts a risk agrees that there is one. What a window is tested on is never altered: a dispute would
 * else improve the figures by being made.
 */
function trainingSignal({ signal, disputed, }) {
    return signal.map((value, row) => (disputed[row] === 1 ? value * DISPUTED_SHARE : value));
}


/***/ }),

/***/ 57458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   $l: () => (/* binding */ firstReason),
/* harmony export */   Ap: () => (/* binding */ lineRange),
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   N_: () => (/* binding */ riskierThan),
/* harmony export */   R4: () => (/* binding */ leading),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   Zl: () => (/* binding */ gateState),
/* harmony export */   b1: () => (/* binding */ whoKnows),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   dM: () => (/* binding */ byMark),
/* harmony export */   ff: () => (/* binding */ CHANGE_SCORE_MEANS),
/* harmony export */   hv: () => (/* binding */ PERCENTILE_MEANS),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   jv: () => (/* binding */ fixesOf),
/* harmony export */   mE: () => (/* binding */ topReason),
/* harmony export */   me: () => (/* binding */ groupedBy),
/* harmony export */   s2: () => (/* binding */ suppressedBy),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   wd: () => (/* binding */ NOT_CLAIMED),
/* harmony export */   yf: () => (/* binding */ peopleWho),
/* harmony export */   zD: () => (/* reexport safe */ _features_grouped_js__WEBPACK_IMPORTED_MODULE_0__.z)
/* harmony export */ });
/* harmony import */ var _features_grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45209);


/*
 * The words all renderings share. Nothing here quotes the repository, so nothing here needs escaping,
 * with the exceptions that say so.
 */
/** "1 function", "8,612 functions"; irregular plurals are passed in. */
function count(n, one, many = `${one}s`) {
    return `${(0,_features_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(n)} ${n === 1 ? one : many}`;
}
/** Rounded down, so that no claim is larger than the number: 99.97 is told as "99.9 %", 96.99 as "96 %". */
function percent(percentile) {
    const told = percentile >= 99 ? Math.floor(percentile * 10) / 10 : Math.floor(percentile);
    return `${told} %`;
}
function riskierThan(fn) {
    return `riskier than ${percent(fn.percentile)} of this repository's functions`;
}
/** The functions a reader should see first: the flagged ones of a change, otherwise all that were asked for. */
function leading(report) {
    return report.command === "score" ? report.functions.filter((fn) => fn.flagged) : report.functions;
}
/** The one sentence that answers the reader's question. */
function verdict(report) {
    const { functions, flagged, files } = report.totals;
    if (report.command === "explain")
        return `${count(functions, "function")} explained`;
    if (report.command === "rank") {
        const shown = report.functions.length;
        if (functions === 0)
            return "Nothing to rank: no function was found in a supported language";
        return shown < functions
            ? `The ${(0,_features_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(shown)} riskiest of ${count(functions, "function")}`
            : `${count(functions, "function")}, the riskiest first`;
    }
    if (files === 0)
        return "Nothing to rank: the change touches no file";
    if (functions === 0)
        return `Nothing to rank: the change touches no function that can be scored`;
    if (flagged === 0)
        return `Nothing stands out in ${count(functions, "changed function")}`;
    if (functions === 1)
        return "The one changed function deserves a closer look";
    return `${(0,_features_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(flagged)} of ${(0,_features_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(functions)} changed functions deserve${flagged === 1 ? "s" : ""} a closer look`;
}
/** Why this one is here, in one line: that it needed fixes, if it did, and the top reason. Quotes the report: escape it. */
function topReason(fn) {
    const reason = firstReason(fn);
    const fixed = fixesOf(fn);
    return fixed === null ? reason : `${fixed}; ${reason}`;
}
/** The reason that weighs most. Quotes the report: escape it. */
function firstReason(fn) {
    return fn.reasons[0] ?? "no single reason: many small ones add up";
}
/** "fixed 9 times, last on 2026-10-28"; null for a function without a fix. Quotes a date: escape it. */
function fixesOf({ history }) {
    const { fixes, lastFixes } = history;
    const [last] = lastFixes;
    if (last === undefined)
        return null;
    const times = fixes <= 1 ? "once" : fixes === 2 ? "twice" : `${(0,_features_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(fixes)} times`;
    return `fixed ${times}, last on ${day(last.date)}`;
}
/** Where one qualifier of a name ends and the next begins: `a.b`, `A::B#c`, `f.<callback of g>`. */
const QUALIFIER = /(?:\.|::|#)(?![^<]*>)/;
/**
 * A long qualified name with as few of its outer qualifiers as `max` characters take; it is less qualified
 * then, and whole. One that is still too long is cut where it is shown.
 */
function shortName(name, max) {
    let short = name.slice(-4 * max);
    while (short.length > max) {
        const found = QUALIFIER.exec(short);
        if (found === null || found.index + found[0].length >= short.length)
            break;
        short = short.slice(found.index + found[0].length);
    }
    return short.length <= max ? short : name;
}
/** "712–719", "731". */
function lineRange(lines) {
    return lines.endLine > lines.startLine ? `${lines.startLine}–${lines.endLine}` : `${lines.startLine}`;
}
/** ISO day of a date or a date and time. Quotes the report: escape it. */
function day(iso) {
    return iso.slice(0, 10);
}
/** What is known of the function's past, as a sentence. Quotes a date: escape it. */
function pastOf(fn) {
    const { touches, fixes, authors, lastTouched } = fn.history;
    if (touches === 0) {
        return fn.status === "new"
            ? "new in this change, no history of its own: its structure and its file's history carry the score"
            : "no change of it was found in the history read";
    }
    const last = lastTouched === null ? "" : `, last on ${day(lastTouched)}`;
    const repaired = fixes === 0 ? "no fix" : count(fixes, "fix", "fixes");
    return `${count(touches, "change")} (${repaired}) by ${count(authors, "author")}${last}`;
}
function sizeOf(fn) {
    const m = fn.metrics;
    return [
        count(m.linesOfCode, "line of code", "lines of code"),
        `cyclomatic complexity ${m.cyclomaticComplexity}`,
        `cognitive complexity ${m.cognitiveComplexity}`,
        `nesting ${m.nestingDepth}`,
        count(m.parameters, "parameter"),
        `calls ${count(m.fanOut, "function")}`,
    ].join(", ");
}
/** Which score this is. Quotes the weights' name: escape it. */
function modelOf({ kind, featureTable, weights }) {
    const baseline = `published baseline (feature table ${featureTable}, weights ${weights})`;
    return kind === "blend" ? `${baseline} and an adapter learned from this repository's past fixes` : baseline;
}
const INDEX = {
    cold: "index built in this run",
    updated: "index restored and updated",
    warm: "index restored",
    none: "no index",
};
/** How deep the history goes that the score rests on. Quotes the report: escape it. */
function depthOf(history) {
    if (history.index === "none" || history.commits === 0)
        return "none read";
    const since = history.since === null ? "" : ` since ${day(history.since)}`;
    const to = history.commit === null ? "" : ` up to ${history.commit.slice(0, 7)}`;
    return `${count(history.commits, "commit")}${since}${to}, ${INDEX[history.index]}`;
}
/** There are eleven marks (report.ts). */
const MARKS = 12;
/** "3 files left out (2 test, 1 vendored)", which alone often answers the question. Quotes the marks: escape it. */
function leftOut(marked) {
    const counts = byMark(marked).map((files) => `${(0,_features_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(files.length)} ${files[0]?.mark ?? ""}`);
    return `${count(marked.length, "file")} left out (${counts.slice(0, MARKS).join(", ")})`;
}
/** Files grouped by mark, the most frequent mark first. */
function byMark(marked) {
    return [...groupedBy(marked, ({ mark }) => mark).values()].sort((a, b) => b.length - a.length);
}
/** In the order in which the keys appear. */
function groupedBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return groups;
}
/** What the gate says, in a word; off: it was not asked. */
function gateState(gate) {
    if (gate === null)
        return "off";
    if (!gate.passed)
        return "failed";
    if (gate.accepted !== null)
        return "accepted";
    return gate.failOn === "never" ? "off" : "passed";
}
/** Why nobody is told of a function. Quotes the reason: escape it. */
function suppressedBy({ by, reason, expires }) {
    const where = by === "comment" ? "a comment at it" : `the configuration until ${expires ?? "further notice"}`;
    return `${reason} (${where})`;
}
/** People of a whole table, who know most of it first; at most three. */
function peopleWho(functions) {
    const known = groupedBy(functions.flatMap((fn) => fn.reviewers), ({ login, name }) => `${login ?? ""}\0${name}`);
    return [...known.values()]
        .map((each) => ({ reviewer: each[0], functions: each.length }))
        .sort((a, b) => b.functions - a.functions)
        .slice(0, PEOPLE);
}
/** More names are no help to who picks one. */
const PEOPLE = 3;
/** "12 changes of it, last on 2026-08-30, code owner". Quotes a date: escape it. */
function whoKnows({ touches, of, last, owner }) {
    const where = of === "function" ? "of it" : "of its file";
    return `${count(touches, "change")} ${where}, last on ${day(last)}${owner ? ", code owner" : ""}`;
}
/** What the tool never claims (design). */
const NOT_CLAIMED = "Ranks what historically needs fixes, which is not to say that there is a bug";
/** The question that the change score answers (science: "inside one change there are two questions"). */
const CHANGE_SCORE_MEANS = "which of these edits is likely to need repair. It grows with the lines added in a function and with the function's own fragility";
const PERCENTILE_MEANS = "how fragile the function itself is: the share of this repository's functions with a lower score, from structure and history, whatever this change does to it";


/***/ })

};
