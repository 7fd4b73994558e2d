/**
 * One row for each function that a change touches: what was known when it was made, and what came of it.
 *
 *   model        the repository at the last half-yearly cutoff before the change: its ranks and its scale
 *   features     the function as the change leaves it, its history up to the change's parent (exact)
 *   (a) fragile  a fix of at most 40 functions touches it within 183 days after
 *   (b) repaired a line the change added or edited in it is removed or edited by a fix of one to three
 *                functions within 365 days after (SZZ over the hunk log, substantive lines)
 *
 * How many functions a commit touches is the most that any half-yearly snapshot knows of it, so fixes of
 * functions that are gone today count as they did then.
 */
import { compiledSources } from "../tracker/compile.mjs";
import { readRepository } from "../tracker/read-repository.mjs";
import { commitUnits, mergeUnits } from "./change-units.mjs";
import { changeReader } from "./change-reader.mjs";

const DAY = 86_400;
const HALF_YEAR = 182.625 * DAY;
export const FRAGILE_DAYS = 183;
export const REPAIR_DAYS = 365;
export const [FEWEST, MOST] = [3, 40];
/** For (a), whatever the reason of the fix: wider than the label that adapters learn. */
const WIDEST_FIX = 40;
const BLOBS = 2 ** 26;

/**
 * @param options.most of "commits", of "merges" or of both, how many are read at most, drawn evenly over time
 * @param options.years how far back from twelve months before the newest commit
 * @param options.repairedOnly whether changes are left out of which no line can have been repaired: enough for
 *   top-1 and MAP of (b), and five times as fast
 * @returns kind → what was read
 */
export async function collectRows(folder, { most, years, repairedOnly = false }) {
  const sources = await compiledSources();
  const { repo, commit, history, context } = await readRepository(sources, folder);
  const load = (path) => sources.load(path);
  const [{ firstParents, standingAt }, { readSnapshot }, { listAncestors }, { splitHistory }] =
    await Promise.all(
      [
        "io/git/timeline.js",
        "io/snapshot-reader.js",
        "io/git/commit-list.js",
        "history/split-history.js",
      ].map(load),
    );
  const [{ breadthOf, SIGNAL_RULES }, { isFix }, { HistoryView }, { RepositoryModel }] = await Promise.all(
    [
      "labels/defect-signal.js",
      "labels/fix-evidence.js",
      "history/history.js",
      "scoring/repository-model.js",
    ].map(load),
  );
  const { log } = history;
  const time = (row) => log.commits.time.at(row);
  const end = log.commits.sha.reduce((latest, _, row) => Math.max(latest, time(row)), 0);
  const to = end - REPAIR_DAYS * DAY;
  const from = to - years * 365.25 * DAY;
  const fixes = log.commits.subject.map((text, row) => log.commits.parents.at(row) <= 1 && isFix(text));
  const breadth = new Int32Array(log.commits.sha.length);
  const rowOf = new Map(log.commits.sha.map((sha, row) => [sha, row]));
  const learn = (known) => {
    for (const [sha, n] of breadthOf(known)) breadth[rowOf.get(sha)] = Math.max(breadth[rowOf.get(sha)], n);
  };
  learn(history);

  const timeline = await firstParents(repo.root, commit);
  const extensions = [...new Set(history.snapshot.files.map(({ path }) => extensionOf(path)))];
  const within = (row) => time(row) >= from && time(row) <= to;
  const kinds = Object.keys(most);
  const units = {
    merges: kinds.includes("merges")
      ? await mergeUnits(sources, { repo, commit, log, extensions }, within)
      : [],
    commits: commitUnits(log, within),
  };
  if (repairedOnly)
    for (const kind of kinds)
      units[kind] = await mayBeRepaired(sources, { log, fixes, breadth }, units[kind]);
  const reader = await changeReader(sources, { repo, context, log, fixes, breadth });
  // A merge's breadth is nobody's touch, and a commit's may be off by what was born and died within half a year.
  const mayCount = (kind, unit) =>
    kind === "merges"
      ? reader.mayTouch(unit, FEWEST)
      : breadth[unit.row] >= FEWEST - 1 && breadth[unit.row] <= MOST + 10;
  const read = Object.fromEntries(kinds.map((kind) => [kind, []]));
  // On to the newest commit, past the last change: how broad the fixes after it are is told there.
  for (let known, cutoff = from; cutoff < end; cutoff += HALF_YEAR) {
    const at = standingAt(timeline, cutoff);
    if (at === null) continue;
    const snapshot = await readSnapshot({ root: repo.root, commit: at, parser: context.parser, known });
    known = snapshot;
    const ancestors = await listAncestors(repo.root, at);
    const last = cutoff + HALF_YEAR;
    const split = splitHistory(log, snapshot, (row) =>
      ancestors.has(log.commits.sha[row]) ? "before" : time(row) <= last ? "after" : null,
    );
    learn(split.before);
    learn(split.after);
    const model = new RepositoryModel(
      new HistoryView(split.before, { commit: at, time: cutoff, unknown: null }),
    );
    for (const kind of kinds) {
      const due = evenly(
        units[kind].filter((unit) => unit.time >= cutoff && unit.time < last && mayCount(kind, unit)),
        Math.ceil(most[kind] / (2 * years)),
      );
      await reader.prepare(due);
      for (const unit of due) {
        const functions = reader.functionsOf(unit, model, FRAGILE_DAYS * DAY);
        if (functions.length >= FEWEST && functions.length <= MOST) read[kind].push({ unit, functions });
      }
    }
    const counts = kinds.map((kind) => `${read[kind].length} ${kind}`).join(", ");
    process.stderr.write(`  ${new Date(cutoff * 1000).toISOString().slice(0, 10)}: ${counts}\n`);
  }
  const all = Object.values(read).flat();
  const narrow = (row) => fixes[row] && breadth[row] >= 1 && breadth[row] <= SIGNAL_RULES.narrowFix;
  const contents = all.flatMap(({ functions }) =>
    functions.map(({ path, blob }) => contentOf(log, path, blob)),
  );
  const repairs = await repairedLines(sources, { log, narrow, contents });
  const rowsOf = (kind) => read[kind].flatMap((one) => labelled(one, { log, fixes, breadth, repairs }));
  return Object.fromEntries(
    kinds.map((kind) => [kind, { head: commit, kind, changes: read[kind].length, rows: rowsOf(kind) }]),
  );
}

/** Changes that wrote a line which a fix that may be narrow took up; how broad it is, later snapshots may tell. */
async function mayBeRepaired(sources, { log, fixes, breadth }, units) {
  const { SIGNAL_RULES } = await sources.load("labels/defect-signal.js");
  const narrow = (row) => fixes[row] && breadth[row] <= SIGNAL_RULES.narrowFix;
  const written = (unit) => unit.files.filter(({ newBlob }) => newBlob !== "");
  const content = ({ newPath, newBlob }) => contentOf(log, newPath, newBlob);
  const contents = units.flatMap((unit) => written(unit).map(content));
  const repairs = await repairedLines(sources, { log, narrow, contents });
  return units.filter((unit) =>
    written(unit).some((file) => {
      const repairing = repairs.get(content(file));
      const within = ({ newStart, newLines }, line) => line >= newStart && line < newStart + newLines;
      return [...(repairing ?? [])].some(
        ([line, by]) => file.edits.some((edit) => within(edit, line)) && by.some(dueFor(log, unit)),
      );
    }),
  );
}

/** Whether a fix comes after the change, in time and in the history, and soon enough. */
function dueFor(log, unit) {
  const time = (row) => log.commits.time.at(row);
  return (fix) => fix < unit.row && time(fix) > unit.time && time(fix) - unit.time <= REPAIR_DAYS * DAY;
}

function labelled({ unit, functions }, { log, fixes, breadth, repairs }) {
  const due = dueFor(log, unit);
  return functions.map((f) => {
    const fragile = f.later.some((row) => fixes[row] && breadth[row] <= WIDEST_FIX);
    const repairing = repairs.get(contentOf(log, f.path, f.blob));
    const repair = f.lines.some((line) => (repairing?.get(line) ?? []).some(due));
    return {
      unit: unit.sha,
      ...f.features,
      functions: functions.length,
      fragile: +fragile,
      repair: +repair,
    };
  });
}

function extensionOf(path) {
  return path.slice(path.lastIndexOf("."));
}

function contentOf(log, path, blob) {
  return log.paths.find(path) * BLOBS + log.blobs.find(blob);
}

function evenly(items, most) {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)]);
}

/** Content of a change → line → rows of the narrow fixes that remove or edit it, for the contents asked for. */
async function repairedLines(sources, { log, narrow, contents }) {
  const { Blame } = await sources.load("history/blame.js");
  const asked = new Set(contents);
  const blame = new Blame(log);
  const found = new Map();
  for (const { row, files } of commitUnits(log, narrow)) {
    for (const { oldPath, oldBlob, edits } of files) {
      if (oldBlob === "") continue;
      const [path, blob] = [log.paths.find(oldPath), log.blobs.find(oldBlob)];
      for (const { oldStart, oldLines, removed } of edits) {
        if (removed === 0) continue;
        for (let line = oldStart; line < oldStart + oldLines; line++) {
          for (const step of blame.steps({ path, blob, line }, row)) {
            const key = step.path * BLOBS + step.blob;
            if (!asked.has(key)) continue;
            if (!found.has(key)) found.set(key, new Map());
            const lines = found.get(key);
            if (!lines.has(step.line)) lines.set(step.line, []);
            lines.get(step.line).push(row);
          }
        }
      }
    }
  }
  return found;
}
