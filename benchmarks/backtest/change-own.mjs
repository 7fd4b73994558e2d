/** A pull request's own commits: what a merge brings that its first parent did not have. */

/** Reads like work on the pull request itself, not on the program. */
const FOLLOW_UP =
  /\b(?:fix(?:e[sd]|up|ing)?|review|feedback|comments?|oops|address(?:e[sd])?|nits?|lint|typos?|cleanup|clean up|tweaks?|forgot(?:ten)?|missing|squash|wip|suggestions?|correct(?:ed|s|ion)?|simplify|refactor|rename[sd]?|format(?:ting)?|rustfmt|style)\b/i;
const NUMBER = /#\d+|\bpull request\b/i;
/** One line of development brought into another, by hand or by pull request, or several pull requests in one. */
const SYNC =
  /^Merge (?:remote-tracking )?branch\b|^Merge (?:tag|commit)\b|^Merge (?:v?\d|stable|maint|master\b|main\b|release|develop)|\bfrom \S+\/(?:v?\d+\.[\w.]*|(?:release|stable|maint|backport|sync|merge)\S*|[\w.-]*\d\.x)$|\b(?:back-?port|up-?merge|forward-?port)|^rust-?up\b|:rust-?up\b|\brollup-/i;

/** Whether a merge's subject names a pull request, and not the joining of two lines of development. */
export function isPullRequest(subject) {
  return NUMBER.test(subject) && !SYNC.test(subject);
}

/**
 * The branch is walked from its first commit on: what a merge reaches that nothing before it reached is its own.
 *
 * @param listed "<commit> <parent>…" a line, `rev-list --parents` @param branch its first-parent commits, newest first
 * @returns commit of the branch → its own commits
 */
export function ownCommits(listed, branch) {
  const parents = new Map(listed.map((line) => line.split(" ")).map(([sha, ...of]) => [sha, of]));
  const known = new Set();
  const own = new Map();
  for (const sha of branch.toReversed()) {
    known.add(sha);
    const [found, open] = [[], (parents.get(sha) ?? []).slice(1)];
    while (open.length > 0) {
      const next = open.pop();
      if (known.has(next)) continue;
      known.add(next);
      found.push(next);
      open.push(...(parents.get(next) ?? []));
    }
    own.set(sha, found);
  }
  return own;
}

/**
 * How the pull request's own commits came to each function.
 *
 * @param unit with `own`, rows of its commits @param files as the merge leaves them, with `functions`
 * @returns (file, function) → revisions, follow-ups, authors, lines added in all of them
 */
export function revisionsOf(product, log, unit, files) {
  if (unit.own.length === 0) return () => ({ revisions: 1, followUps: 0, prAuthors: 1, churn: 0 });
  const rows = [unit.row, ...unit.own].sort((a, b) => a - b);
  const history = product.historyOf(product.selectHunkLog(log, rows), {
    commit: unit.sha,
    files,
    marked: [],
  });
  const { first, commit, flags, added } = history.tracked.functions;
  return (file, ordinal) => {
    const index = history.firstFunction[file] + ordinal;
    const found = { revisions: 0, followUps: 0, churn: 0 };
    const authors = new Set();
    for (let row = first[index]; row < first[index + 1]; row++) {
      const at = rows[commit[row]];
      if (at === unit.row || !(flags[row] & product.TOUCH.substantive)) continue;
      found.revisions++;
      found.churn += added[row];
      if (FOLLOW_UP.test(log.commits.subject[at])) found.followUps++;
      authors.add(log.commits.author.at(at));
    }
    return { ...found, prAuthors: authors.size };
  };
}
