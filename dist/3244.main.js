export const id = 3244;
export const ids = [3244];
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

/***/ 7582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ loadAdapter)
/* harmony export */ });
/* harmony import */ var _scoring_learned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77878);
/* harmony import */ var _adapter_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55588);
/* harmony import */ var _adapter_past_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16442);



const TOLD = { code: "adapter", name: "adapter" };
/**
 * The newest adapter of this repository, judged for scores at `commit`. Null if there is none, if it was
 * refused, or is not wanted. Whatever is wrong with it is told in notices, and scoring goes on without it.
 * @param strict for what promises to know no more than `commit` could: a later adapter is not used at all
 */
async function loadAdapter(context, commit, { strict }) {
    const bundle = context.config.adapter ? await (0,_adapter_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .restoreBundle */ .bx)(context) : null;
    if (bundle === null)
        return null;
    const { facts, adapter } = bundle;
    const ageDays = (0,_adapter_past_js__WEBPACK_IMPORTED_MODULE_2__/* .ageOf */ .h)(context, facts, TOLD);
    const blended = (0,_scoring_learned_js__WEBPACK_IMPORTED_MODULE_0__/* .learnedModel */ .d0)(bundle);
    const fits = blended !== null && (await (0,_adapter_past_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfThisPast */ .E)(context, facts, { commit, strict, told: TOLD }));
    const learned = fits ? blended : null;
    const { weight, cutoff, created, holdout } = facts;
    return {
        bundle,
        learned,
        card: {
            kind: "tabular",
            commit: facts.commit,
            cutoff,
            created,
            ageDays,
            trainedOn: adapter.trainedOn,
            weight,
            used: learned !== null,
            holdout,
        },
    };
}


/***/ }),

/***/ 74152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ loadReviewers)
});

// EXTERNAL MODULE: ./history/authors.js
var history_authors = __webpack_require__(44360);
;// CONCATENATED MODULE: ./scoring/people/wildcards.js
/** In a pattern: any number of anything, also none. */
const STAR = Symbol("*");
/**
 * Whether a pattern with stars matches the whole of a sequence: letters of a name, or names of a path. Steps
 * grow with the product of both lengths at most, whatever the pattern: only the last star is ever retried.
 */
function wildcardMatch(pattern, items, fits) {
    let [p, i, star, resume] = [0, 0, -1, 0];
    while (i < items.length) {
        const part = pattern[p];
        if (part === STAR)
            [star, resume, p] = [p, i, p + 1];
        else if (p < pattern.length && fits(part, items[i]))
            [p, i] = [p + 1, i + 1];
        else if (star >= 0)
            [p, i, resume] = [star + 1, resume + 1, resume + 1];
        else
            return false;
    }
    while (pattern[p] === STAR)
        p++;
    return p === pattern.length;
}

;// CONCATENATED MODULE: ./scoring/people/codeowners.js

/** Where GitHub looks; the first one that exists counts, alone. */
const CODEOWNERS_PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** GitHub loads no larger one. Bytes. */
const LARGEST_CODEOWNERS = 3 * 1024 * 1024;
const ANY = Symbol("?");
const OWNER = /^(?:@[a-z\d][\w-]*(?:\/[\w.-]+)?|[^\s@]+@[^\s@][^\s@.]*\.[^\s@]+)$/i;
/**
 * Reads a CODEOWNERS file as GitHub does: a line that it would refuse (`!`, `[…]`, what is no owner) is
 * stepped over, and so are comments, also behind an entry.
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function parseCodeowners(text) {
    const rules = [];
    for (const line of text.replace(/^\uFEFF/, "").split(/\r\n?|\n/)) {
        // A blank belongs to the pattern if a backslash stands before it; nothing makes a # part of one.
        const words = line.match(/(?:\\.|[^\s\\]|\\$)+/g) ?? [];
        const end = words.findIndex((word) => word.startsWith("#"));
        const [pattern, ...owners] = end < 0 ? words : words.slice(0, end);
        if (pattern === undefined || /^!|[[\]]/.test(pattern) || !owners.every((owner) => OWNER.test(owner)))
            continue;
        rules.push({ pattern: parsePattern(pattern), owners });
    }
    return rules;
}
/** The owners of a file by the last rule that matches it; none is a rule's answer, too. */
function ownersOf(rules, path) {
    const names = path.split("/");
    const rule = rules.findLast(({ pattern }) => wildcardMatch(pattern, names, fitsSegment));
    return rule?.owners ?? [];
}
/**
 * As in .gitignore but for one thing: what ends in `/*` is for the files right there, not for those of the
 * folders beside them.
 *
 *   *.js, apps/     anywhere            /apps/, docs/*, a/b    from the root
 *   apps/, a/**     what is below       apps, /a/b             the file, or all below the folder
 */
function parsePattern(pattern) {
    const segments = pattern.split("/");
    const anchored = segments.length > (segments.at(-1) === "" ? 2 : 1);
    if (segments[0] === "")
        segments.shift();
    // A slash alone is no file.
    if (segments.every((segment) => segment === ""))
        return [];
    const folder = segments.at(-1) === "" || segments.at(-1) === "**";
    if (folder)
        segments.pop();
    const parts = segments.map((segment) => segment === "**" ? STAR : segment === "*" ? ANY : letters(segment));
    if (!anchored)
        parts.unshift(STAR);
    if (folder)
        parts.push(ANY, STAR);
    else if (parts.at(-1) !== ANY)
        parts.push(STAR);
    return parts;
}
function letters(segment) {
    const found = [];
    const points = [...segment];
    for (let i = 0; i < points.length; i++) {
        const point = points[i];
        if (point === "\\" && i + 1 < points.length)
            found.push(points[++i]);
        else
            found.push(point === "*" ? STAR : point === "?" ? ANY : point);
    }
    return found;
}
function fitsSegment(segment, name) {
    return (segment === ANY ||
        wildcardMatch(segment, [...name], (letter, point) => letter === ANY || letter === point));
}

// EXTERNAL MODULE: ./io/git/objects.js
var objects = __webpack_require__(34007);
;// CONCATENATED MODULE: ./io/codeowners.js


/**
 * The CODEOWNERS file of a commit; null if it has none that GitHub would load. Asked of the base: a change
 * must not choose its own reviewers.
 */
async function readCodeowners(root, commit) {
    const files = await (0,objects/* entriesAt */.ws)(root, commit, CODEOWNERS_PATHS);
    const first = CODEOWNERS_PATHS.map((path) => files.get(path)).find((file) => file?.mode.startsWith("100"));
    if (first === undefined)
        return null;
    let text = null;
    await (0,objects/* readBlobs */.b4)(root, [first.id], (content) => {
        if (content !== null && content.length <= LARGEST_CODEOWNERS)
            text = content.toString("utf8");
    });
    return text;
}

// EXTERNAL MODULE: ./io/git/commit-list.js
var commit_list = __webpack_require__(11195);
// EXTERNAL MODULE: ./io/git/repository.js
var repository = __webpack_require__(9807);
// EXTERNAL MODULE: ./features/context.js
var features_context = __webpack_require__(25372);
;// CONCATENATED MODULE: ./scoring/people/bots.js
/**
 * Whether an author is a machine, or an account without a person. GitHub's apps end with `[bot]`; the others
 * are known by how they call themselves in the histories of public repositories.
 */
function isBot({ name, login }) {
    return [name, login ?? ""].some((word) => ENDS_AS_BOT.test(word) || NAMES.test(word));
}
/** "Weblate Bot", "scala-steward-bot", "kodiak[bot]"; not "Talbot". */
const ENDS_AS_BOT = /(?:^|[\s_-])(?:ro)?bot$|\[bot\]$/i;
const NAMES = new RegExp(`^(?:${[
    "dependabot.*",
    "renovate.*",
    "greenkeeper.*",
    "whitesource.*",
    "mend.*renovate.*",
    "pyup.*",
    "snyk.*",
    "github[ -]actions?.*",
    "(?:hosted )?weblate",
    "allcontributors.*",
    "pre-commit-ci.*",
    "semantic-release.*",
    "scala[ -]steward.*",
    "mergify.*",
    "bors",
    "homu",
    "travis(?: ci)?",
    "circleci",
    "jenkins(?: ci)?",
    "azure pipelines",
    "codecov.*",
    "imgbot.*",
    "transifex.*",
    "crowdin.*",
    "copybara.*",
    "google-?apis?.*(?:automation|publisher)",
    "gerrit.*",
    "root",
    "vagrant",
    "unknown",
    "copilot",
    "cursor agent",
    "devin ai.*",
    "sweep ai",
].join("|")})$`, "i");

;// CONCATENATED MODULE: ./scoring/people/persons.js
/**
 * Who the authors of a log are: several addresses are one person's if they share the account, or a name of
 * two words or more ("Ada Lovelace" at home and at work; there may be many an "Alex").
 *
 * @returns by number of the author table; one object a person
 */
function groupPeople({ authors, commits }) {
    const newest = new Float64Array(authors.values.length).fill(-Infinity);
    commits.author.view().forEach((author, row) => {
        newest[author] = Math.max(newest[author], commits.time.at(row));
    });
    const group = authors.values.map((_, number) => number);
    const root = (number) => {
        while (group[number] !== number)
            number = group[number] = group[group[number]];
        return number;
    };
    const first = new Map();
    authors.values.forEach(({ name, login }, number) => {
        const marks = [...(login === null ? [] : [`@${login.toLowerCase()}`]), ...fullName(name)];
        for (const mark of marks) {
            const other = first.get(mark);
            if (other === undefined)
                first.set(mark, number);
            else
                group[root(number)] = root(other);
        }
    });
    const members = new Map();
    for (const number of group.keys())
        members.set(root(number), [...(members.get(root(number)) ?? []), number]);
    const people = new Map();
    for (const [key, numbers] of members) {
        const recent = numbers
            .toSorted((a, b) => newest[b] - newest[a])
            .map((number) => authors.values[number]);
        people.set(key, {
            name: recent[0].name,
            login: recent.find(({ login }) => login !== null)?.login ?? null,
            ids: new Set(recent.map(({ id }) => id)),
            lastSeen: Math.max(...numbers.map((number) => newest[number])),
        });
    }
    return group.map((_, number) => people.get(root(number)));
}
/** Two spellings of one name: letters, whatever their case and the blanks between them. */
function sameName(a, b) {
    return plainName(a) === plainName(b) && plainName(a) !== "";
}
function plainName(name) {
    return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
/** The name as a mark of the person; nothing if it is a single word. */
function fullName(name) {
    const plain = plainName(name);
    return plain.includes(" ") ? [plain] : [];
}

;// CONCATENATED MODULE: ./scoring/people/reviewers.js





/** More names are no help to who picks one. */
const MOST = 3;
/**
 * Finds who knows a function: who changed its substance, the recent and the focused most, as far as they are
 * still here. Where these are fewer than three, behind them who changed its file.
 *
 * Left out: the change's authors, bots, and who has not been in any commit of the last year. CODEOWNERS puts
 * its owners first among those who know the function; it adds nobody who does not, GitHub asks them anyway.
 */
class ReviewerFinder {
    #context;
    #owners;
    /** By number of the author table; null for who is never asked. */
    #people;
    constructor(context, { owners, except }) {
        this.#context = context;
        this.#owners = owners;
        const { history, asOf } = context.view;
        const oldest = asOf.time - features_context/* YEAR */.UX * 86_400;
        this.#people = groupPeople(history.log).map((person) => person.lastSeen < oldest || isBot(person) || isAmong(person, except) ? null : person);
    }
    /**
     * At most three, best first.
     * @param index the function's number in the snapshot; null for a new one
     * @param file its file's number; null for a new one
     */
    of(path, index, file) {
        const { view } = this.#context;
        const own = index === null ? [] : this.#context.touches(index);
        const found = this.#rank(path, "function", own, (touch) => touch.birth || touch.breadth <= features_context/* WIDEST_FIX_FUNCTIONS */.rI ? 1 / Math.sqrt(touch.breadth) : 0);
        if (found.size < MOST && file !== null) {
            const inFile = this.#rank(path, "file", view.fileTouches(file), ({ commit, birth }) => {
                const breadth = Math.max(1, view.filesTouched[commit]);
                const sweep = breadth > features_context/* WIDEST_FIX_FILES */.HD || view.functionsTouched[commit] > features_context/* WIDEST_FIX_FUNCTIONS */.rI;
                return birth || !sweep ? 1 / Math.sqrt(breadth) : 0;
            });
            for (const [person, reviewer] of inFile)
                if (!found.has(person))
                    found.set(person, reviewer);
        }
        return [...found.values()].slice(0, MOST);
    }
    /** Best first. @param focus how much of a commit's work was here, 0 for a sweep */
    #rank(path, of, touches, focus) {
        const { time, author } = this.#context.view.history.log.commits;
        const known = new Map();
        for (const touch of touches) {
            const person = this.#people[author.at(touch.commit)];
            const weight = touch.substantive ? focus(touch) * 2 ** (-touch.ageDays / features_context/* YEAR */.UX) : 0;
            if (person === null || weight === 0)
                continue;
            const sum = known.get(person) ?? { weight: 0, touches: 0, last: 0 };
            known.set(person, {
                weight: sum.weight + weight,
                touches: sum.touches + 1,
                last: Math.max(sum.last, time.at(touch.commit)),
            });
        }
        const owners = known.size === 0 ? [] : ownersOf(this.#owners, path);
        const ranked = [...known]
            .map(([person, sum]) => ({ person, ...sum, owner: owners.some((owner) => owns(person, owner)) }))
            .sort((a, b) => Number(b.owner) - Number(a.owner) || b.weight - a.weight || b.last - a.last)
            .map(({ person, owner, touches: count, last }) => {
            const { name, login } = person;
            return [person, { name, login, owner, touches: count, of, last }];
        });
        return new Map(ranked);
    }
}
/** @param owner `@login` or an address; a team is nobody in particular */
function owns(person, owner) {
    if (owner.startsWith("@"))
        return person.login?.toLowerCase() === owner.slice(1).toLowerCase();
    return person.ids.has((0,history_authors/* authorId */.HG)(owner));
}
function isAmong(person, { authors, login }) {
    const logins = [login, ...authors.map((author) => author.login)].flatMap((one) => one?.toLowerCase() ?? []);
    return (authors.some(({ id, name }) => person.ids.has(id) || sameName(name, person.name)) ||
        [person.login ?? "", person.name].some((word) => logins.includes(word.toLowerCase())));
}

;// CONCATENATED MODULE: ./commands/load-reviewers.js






/**
 * A branch of more people is a release or a train of changes: each of them wrote a part and may look at the
 * others'. Then only who opened it and who wrote its head stand back.
 */
const MOST_AUTHORS = 5;
/**
 * Who may be asked to review what, as of a commit; null where the configuration wants none.
 * @param sides the change; null where the repository as it is is asked about
 */
async function loadReviewers(context, features, sides) {
    const { config, repo } = context;
    if (!config.reviewers)
        return null;
    const { commit } = features.view.asOf;
    const [owners, authors] = await Promise.all([
        readCodeowners(repo.root, commit),
        sides === null ? [] : changeAuthors(context, sides),
    ]);
    return new ReviewerFinder(features, {
        owners: owners === null ? [] : parseCodeowners(owners),
        except: { authors, login: sides === null ? null : config.changeAuthor },
    });
}
/** Who wrote the commits of the change; for a work tree or a bare diff also who sits in front of it. */
async function changeAuthors({ repo }, { base, head }) {
    const tip = head ?? "HEAD";
    const commits = await (0,commit_list/* listCommits */.VE)({
        root: repo.root,
        gitFolder: repo.gitFolder,
        tip,
        known: [base],
    });
    const own = commits.filter(({ parents }) => parents <= 1).map(({ author }) => author);
    const distinct = new Map(own.map((author) => [author.id, author]));
    const authors = distinct.size > MOST_AUTHORS ? own.slice(0, 1) : [...distinct.values()];
    if (head !== null)
        return authors;
    const [name, email] = await Promise.all([
        (0,repository/* ask */.kA)(repo, ["config", "--get", "user.name"]),
        (0,repository/* ask */.kA)(repo, ["config", "--get", "user.email"]),
    ]);
    return email === "" ? authors : [...authors, (0,history_authors/* authorOf */.rM)({ name, email }, email)];
}


/***/ }),

/***/ 86614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ modelCard)
/* harmony export */ });
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49727);
/* harmony import */ var _scoring_baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66602);


/** What stands in the report's footer about how the numbers were made; null: no history was read, no adapter found. */
function modelCard(loaded, adapter, lora = null) {
    const times = loaded?.history.log.commits.time.view() ?? [];
    let oldest = Infinity;
    for (const time of times)
        oldest = Math.min(oldest, time);
    return {
        kind: adapter?.card.used || lora?.used ? "blend" : "baseline",
        featureTable: _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURE_TABLE_VERSION */ .fD,
        weights: _scoring_baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_VERSION */ .d0,
        adapter: adapter?.card ?? null,
        lora,
        history: {
            commit: loaded?.history.snapshot.commit ?? null,
            commits: times.length,
            since: times.length === 0 ? null : new Date(oldest * 1000).toISOString(),
            index: loaded?.state ?? "none",
        },
    };
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

/***/ 78160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ reportFunction),
/* harmony export */   v: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49727);
/* harmony import */ var _scoring_bands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87745);


/** How many past fixes a finding names: the explanation people trust, short enough to be read. */
const NAMED_FIXES = 3;
const REASONS = 3;
/** One scored function in the report's words. */
function reportFunction(f, { context, bands, flagged, suppressed = null, reviewers }) {
    const contributions = [...f.contributions.map(rowOf), ...adapterRows(f)].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
    const { linesOfCode, cyclomaticComplexity, cognitiveComplexity, nestingDepth, fanOut, parameters } = f.metrics;
    return {
        path: f.path,
        name: f.name,
        startLine: f.startLine,
        endLine: f.endLine,
        language: f.language,
        status: f.status,
        // Nothing is riskier than 100 % of a whole that it belongs to.
        percentile: Math.min(99.9, Math.floor(f.percentile * 10) / 10),
        band: (0,_scoring_bands_js__WEBPACK_IMPORTED_MODULE_1__/* .bandOf */ .BV)(f.percentile, bands),
        score: round(f.score),
        changeScore: f.changeScore === null ? null : round(f.changeScore),
        addedLines: f.addedLines,
        flagged,
        suppressed,
        metrics: { linesOfCode, cyclomaticComplexity, cognitiveComplexity, nestingDepth, fanOut, parameters },
        history: historyOf(f.index, context),
        reviewers: reviewers === null ? [] : reviewers.of(f.path, f.index, f.file).map(reviewerOf),
        contributions,
        reasons: reasonsOf(f, f.index === null ? [] : context.touches(f.index)),
        hunks: f.hunks,
    };
}
function rowOf({ feature, value, rank, contribution }) {
    const { key, label } = _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv[feature];
    return { feature: key, label, value: round(value), rank: round(rank), contribution: round(contribution) };
}
/** What each adapter adds, by the key of its row; the words are what a report calls it. */
const ADAPTERS = [
    {
        part: "learned",
        feature: "learned-adapter",
        label: "learned from this repository's past fixes",
        reads: "its code and place read",
    },
    {
        part: "lora",
        feature: "lora-adapter",
        label: "learned from this repository's past fixes, by a language model",
        reads: "to the language model it reads",
    },
];
function adapterRows(f) {
    return ADAPTERS.flatMap(({ part, feature, label }) => {
        const learned = f[part];
        if (learned === null)
            return [];
        const { z, rank, contribution } = learned;
        return [{ feature, label, value: round(z), rank: round(rank), contribution: round(contribution) }];
    });
}
function reviewerOf({ last, ...reviewer }) {
    return { ...reviewer, last: new Date(last * 1000).toISOString() };
}
function round(value) {
    return Math.round(value * 10_000) / 10_000;
}
function historyOf(index, context) {
    const touches = index === null ? [] : context.touches(index);
    const { commits } = context.view.history.log;
    const fixes = touches.filter((touch) => touch.fix);
    const date = (commit) => new Date(commits.time.at(commit) * 1000).toISOString();
    const newest = [...touches].sort((a, b) => a.ageDays - b.ageDays || a.commit - b.commit);
    return {
        touches: touches.length,
        fixes: fixes.length,
        authors: new Set(touches.map(({ commit }) => commits.author.at(commit))).size,
        lastTouched: newest[0] ? date(newest[0].commit) : null,
        lastFixes: newest
            .filter((touch) => touch.fix)
            .slice(0, NAMED_FIXES)
            .map(({ commit }) => ({
            sha: commits.sha[commit],
            date: date(commit),
            subject: commits.subject[commit],
        })),
    };
}
/** Features that say much the same of a function: only the strongest of a group is told as a reason. */
const GROUPS = [
    ["syntax-leaves", "vocabulary", "member-accesses", "fan-out", "share-of-file"],
    ["substantive-touches", "touches-90-days", "touch-rate", "commit-focus"],
    ["neighbours-activity", "file-fixes-1-year"],
];
function groupOf(feature) {
    const { key } = _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv[feature];
    const group = GROUPS.findIndex((keys) => keys.includes(key));
    return group < 0 ? key : group;
}
/**
 * The features that raise the score most, one of each kind, said with their numbers; a new function says
 * last that it is new. Where few are compared, having none of something can rank high; what a function has
 * none of is no reason.
 */
function reasonsOf(f, touches) {
    const raising = f.contributions
        .filter(({ contribution, value }) => contribution > 0 && value > 0)
        .sort((a, b) => b.contribution - a.contribution);
    const strongest = new Map([...raising].reverse().map((part) => [groupOf(part.feature), part]));
    const own = [...strongest.values()].map((part) => ({
        ...part,
        last: false,
        said: () => say(part, touches),
    }));
    // What the adapter says comes last: it holds for the text as a whole, and names no number to look up.
    const adapters = ADAPTERS.flatMap(({ part, reads }) => {
        const learned = f[part];
        return learned === null
            ? []
            : [{ ...learned, value: learned.z, last: true, said: sayOf(learned, reads) }];
    });
    const note = f.status === "new" ? ["no history of its own, judged by its structure and the file it is in"] : [];
    const said = [...own, ...adapters]
        .filter(({ contribution, value }) => contribution > 0 && value > 0)
        .sort((a, b) => b.contribution - a.contribution)
        .slice(0, REASONS - note.length)
        .sort((a, b) => Number(a.last) - Number(b.last))
        .map((part) => part.said());
    const reasons = [...said, ...note];
    return reasons.length > 0 ? reasons : ["nothing about it stands out in this repository"];
}
function say({ feature, value, rank }, touches) {
    const { sign, say: words } = _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv[feature];
    return words(value, topOf(sign === 1 ? 1 - rank : rank), touches);
}
function sayOf({ rank }, reads) {
    return () => `${reads} like what needed fixes here before (${topOf(1 - rank)})`;
}
/** @param above the share that is riskier */
function topOf(above) {
    const percent = 100 * above;
    return percent < 1 ? "top 1 %" : percent <= 50 ? `top ${Math.ceil(percent)} %` : "usual here";
}
function totalsOf(functions, files, reference) {
    const byBand = Object.fromEntries(_scoring_bands_js__WEBPACK_IMPORTED_MODULE_1__/* .BANDS */ .ZN.map((band) => [band, 0]));
    for (const { band, suppressed } of functions)
        if (suppressed === null)
            byBand[band]++;
    return {
        files,
        functions: functions.length,
        flagged: functions.filter((f) => f.flagged).length,
        suppressed: functions.filter((f) => f.suppressed !== null).length,
        byBand,
        reference,
    };
}


/***/ }),

/***/ 29122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ functionText)
/* harmony export */ });
/** A function as an adapter sees it, in training as in scoring: its whole lines, decorators included. */
function functionText(path, fn, lines) {
    return { path, name: fn.name, text: lines.slice(fn.startLine - 1, fn.endLine).join("\n") };
}


/***/ }),

/***/ 98062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ baselineTotal),
/* harmony export */   kD: () => (/* binding */ baselineScore),
/* harmony export */   oK: () => (/* binding */ baselineWithout),
/* harmony export */   xY: () => (/* binding */ ScoreScale)
/* harmony export */ });
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49727);
/* harmony import */ var _features_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17138);
/* harmony import */ var _baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66602);



/**
 * The deterministic baseline: for each feature, with r its rank (1 − r + .0001 where less is riskier),
 *
 *   contribution = rank weight · (r − .5) + tail weight · ((−ln(1.0005 − r) − 1) / 4)
 *
 * A missing value contributes nothing: a new function is judged by what it has.
 */
function baselineScore(values, reference) {
    const contributions = [];
    _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv.forEach((_, feature) => {
        const value = values[feature] ?? null;
        const rank = reference.rank(feature, value);
        if (value === null || rank === null)
            return;
        contributions.push({ feature, value, rank, contribution: contributionOf(feature, rank) });
    });
    return { score: contributions.reduce((sum, { contribution }) => sum + contribution, 0), contributions };
}
/** The score alone, which a whole repository is asked for. */
function baselineTotal(values, reference) {
    let sum = 0;
    for (let feature = 0; feature < _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv.length; feature++) {
        const rank = reference.rank(feature, values[feature] ?? null);
        if (rank !== null)
            sum += contributionOf(feature, rank);
    }
    return sum;
}
function contributionOf(feature, rank) {
    const { key, sign } = _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv[feature];
    const weight = _baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_WEIGHTS */ .m_[key];
    const r = sign === 1 ? rank : 1 - rank + 0.0001;
    return weight.rank * (r - 0.5) + weight.tail * ((-Math.log(1.0005 - r) - 1) / 4);
}
/** The score less the contributions of some features: where a label would otherwise be among its own features. */
function baselineWithout(keys) {
    const left = new Set(keys);
    return ({ contributions }) => contributions.reduce((sum, { feature, contribution }) => sum + (left.has(_features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv[feature].key) ? 0 : contribution), 0);
}
/** Where a score stands among the repository's. */
class ScoreScale {
    #sorted;
    #mean;
    #deviation;
    constructor(scores) {
        this.#sorted = Float64Array.from(scores).sort();
        const n = Math.max(1, scores.length);
        this.#mean = scores.reduce((sum, score) => sum + score, 0) / n;
        const variance = scores.reduce((sum, score) => sum + (score - this.#mean) ** 2, 0) / n;
        this.#deviation = Math.sqrt(variance) || 1;
    }
    get size() {
        return this.#sorted.length;
    }
    /** 0–100: the share of the repository's functions with a lower score; 50 where there is none to compare. */
    percentile(score) {
        if (this.#sorted.length === 0)
            return 50;
        return (100 * (0,_features_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .countBelow */ .B)(this.#sorted, score, false)) / this.#sorted.length;
    }
    z(score) {
        return (score - this.#mean) / this.#deviation;
    }
    /** The difference of scores that makes `z` deviations. */
    spread(z) {
        return z * this.#deviation;
    }
}


/***/ }),

/***/ 10021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ RepositoryModel),
/* harmony export */   X: () => (/* binding */ SHORTEST_REFERENCE_LINES)
/* harmony export */ });
/* harmony import */ var _features_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25372);
/* harmony import */ var _features_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17138);
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49727);
/* harmony import */ var _labels_compile_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33742);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98062);





/** Functions shorter than this say nothing about what is usual here: getters, one-line callbacks. */
const SHORTEST_REFERENCE_LINES = 3;
/**
 * A repository's functions as of one commit, scored: the distribution that ranks compare with, and the
 * scale that turns a score into a percentile.
 */
class RepositoryModel {
    context;
    scale;
    #values;
    #reference;
    constructor(view, rules = _labels_compile_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_RULES */ .c) {
        this.context = new _features_context_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureContext */ .uu(view, rules);
        const { snapshot, firstFunction } = view.history;
        this.#values = [];
        const long = [];
        snapshot.files.forEach((file, fileIndex) => {
            file.functions.forEach((f, i) => {
                const index = firstFunction[fileIndex] + i;
                const lines = f.endLine - f.startLine + 1;
                if (lines >= SHORTEST_REFERENCE_LINES)
                    long.push(index);
                this.#values.push((0,_features_table_js__WEBPACK_IMPORTED_MODULE_1__/* .extractAll */ .Zo)({
                    metrics: f.metrics,
                    lines,
                    fileLines: file.lines,
                    touches: this.context.touches(index),
                    neighbours: this.context.neighbours(fileIndex, index),
                    fileFixes: this.context.fileFixes(fileIndex),
                }));
            });
        });
        this.#reference = new _features_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .ReferenceDistribution */ .s(long.map((index) => this.#values[index]), _features_table_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURES */ .Gv.length);
        this.scale = new _baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .ScoreScale */ .xY(long.map((index) => (0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineTotal */ .C0)(this.#values[index], this.#reference)));
    }
    /** Feature values of the snapshot's function with this number, by row of the feature table. */
    valuesAt(index) {
        return this.#values[index];
    }
    /** Score of the snapshot's function with this number. */
    scoreAt(index) {
        return (0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineScore */ .kD)(this.#values[index], this.#reference);
    }
    /** Score of a function as a change leaves it, among the repository as it was. */
    score(input) {
        return (0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineScore */ .kD)((0,_features_table_js__WEBPACK_IMPORTED_MODULE_1__/* .extractAll */ .Zo)(input), this.#reference);
    }
}


/***/ }),

/***/ 89350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ suppressionsOf)
/* harmony export */ });
/** Says of a function why it is suppressed, or null. A comment goes before the file: it stands nearer. */
function suppressionsOf({ comments, standing, isNew }) {
    const keyOf = (f) => `${f.path}\0${f.name}\0${f.startLine}`;
    const commented = new Map(comments.map((comment) => [keyOf(comment), comment]));
    return (f) => {
        const comment = commented.get(keyOf(f));
        if (comment) {
            return { by: "comment", reason: comment.reason, expires: null, addedByChange: comment.addedByChange };
        }
        const entry = standing.find((one) => one.covers(f));
        return entry
            ? { by: "config", reason: entry.reason, expires: entry.expires, addedByChange: isNew(entry) }
            : null;
    };
}


/***/ })

};
