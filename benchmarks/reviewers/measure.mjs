/**
 * How often the people who are named for a flagged function go on to work there: on changes that were
 * merged long ago, as of their base, beside what needs no function history.
 *
 *   node benchmarks/reviewers/measure.mjs --output benchmarks/results/reviewers.md NAME=FOLDER…
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compiledSources } from "../tracker/compile.mjs";
import { resultsOf } from "./report.mjs";

/** Changes a repository, spread evenly over the years; each flags at least one function. */
const CHANGES = 20;
const YEARS = 5;
const YEAR = 365 * 86_400;
/** As many people as the product names. */
const NAMED = 3;

const { values, positionals } = parseArgs({
  options: { output: { type: "string" } },
  allowPositionals: true,
});
const sources = await compiledSources();
const product = Object.assign(
  {},
  ...(await Promise.all(
    [
      "commands/changed-sources.js",
      "features/context.js",
      "functions/languages/index.js",
      "history/history.js",
      "history/split-history.js",
      "io/git/change-source.js",
      "io/git/commit-list.js",
      "io/git/hunk-stream.js",
      "io/git/objects.js",
      "io/git/repository.js",
      "io/git/timeline.js",
      "io/grammars.js",
      "io/snapshot-reader.js",
      "scoring/bands.js",
      "scoring/change.js",
      "scoring/flag.js",
      "scoring/people/bots.js",
      "scoring/people/persons.js",
      "scoring/people/reviewers.js",
      "scoring/repository-model.js",
    ].map(sources.load),
  )),
);
const parser = product.loadParser(sources.grammars);

/** Every function of a change that is flagged: who was named by each way, and who came to work there. */
async function measure(folder) {
  const repo = await product.openRepository(folder);
  const tip = await product.resolveCommit(repo, "HEAD");
  const tree = await product.listTree(repo.root, tip);
  const present = new Set(tree.map(({ path }) => path.slice(path.lastIndexOf("."))));
  const extensions = product.SOURCE_EXTENSIONS.filter((extension) => present.has(extension));
  const log = await product.readHunkLog({ root: repo.root, tip, extensions });
  const timeline = await product.firstParents(repo.root, tip);
  const end = timeline[0].time;
  const candidates = timeline.filter(({ time }) => time < end - YEAR && time > end - YEARS * YEAR);
  const rows = [];
  let [changes, known] = [0, undefined];
  for (let part = 0; part < CHANGES; part++) {
    const from = Math.floor((part * candidates.length) / CHANGES);
    const to = Math.floor(((part + 1) * candidates.length) / CHANGES);
    for (let at = from; at < to && at < from + 25; at++) {
      const head = candidates[at].commit;
      const base = timeline[timeline.findIndex(({ commit }) => commit === head) + 1];
      const found = await namedIn({ repo, log, timeline, base, head, known, present });
      if (found === null) continue;
      known = found.snapshot;
      if (found.rows.length === 0) continue;
      rows.push(...found.rows);
      changes++;
      break;
    }
    process.stderr.write(`${repo.name}: ${part + 1} of ${CHANGES}\n`);
  }
  return { tip, changes, rows };
}

async function namedIn({ repo, log, timeline, base, head, known, present }) {
  const change = await product.changeBetween(repo, base.commit, head, product.SOURCE_EXTENSIONS);
  const read = await product.readChangedSources(change, parser);
  if (read.sources.length === 0) return null;
  const [past, own] = await Promise.all(
    [base.commit, head].map((commit) => product.listAncestors(repo.root, commit)),
  );
  const later = product.standingAt(timeline, base.time + YEAR);
  const seen = await product.listAncestors(repo.root, later);
  const all = await product.listTree(repo.root, base.commit);
  const tree = all.filter(({ path }) => present.has(path.slice(path.lastIndexOf("."))));
  const snapshot = await product.readSnapshot({ root: repo.root, commit: base.commit, parser, known, tree });
  const { before, after } = product.splitHistory(log, snapshot, (row) => {
    const sha = log.commits.sha[row];
    return past.has(sha) ? "before" : seen.has(sha) ? "after" : null;
  });
  const view = new product.HistoryView(before, { commit: base.commit, time: base.time, unknown: null });
  const model = new product.RepositoryModel(view);
  const ranked = product.scoreChange(read.sources, model);
  const flags = product.flagged(ranked, () => product.DEFAULT_BANDS);
  const commits = await product.listCommits({
    root: repo.root,
    tip: head,
    known: [base.commit],
  });
  const except = { authors: commits.map(({ author }) => author), login: null };
  const finder = new product.ReviewerFinder(model.context, { owners: [], except });
  // The change itself stays in the log: what follows stands on its contents.
  const ways = waysOf({ before, after, view, finder, except, own });
  return { snapshot, rows: [...flags].filter(({ file }) => file !== null).map(ways) };
}

/** @returns what is told of one flagged function; people are known by the numbers of the author table */
function waysOf({ before, after, view, finder, except, own }) {
  const people = product.groupPeople(before.log);
  const { author } = before.log.commits;
  const excluded = new Set(
    people.filter(
      (person) =>
        product.isBot(person) ||
        except.authors.some(({ id, name }) => person.ids.has(id) || product.sameName(name, person.name)),
    ),
  );
  const allCommits = [...author.view()].map((number) => people[number]);
  const mostFrequent = (touching) => {
    const count = new Map();
    for (const person of touching) if (!excluded.has(person)) count.set(person, (count.get(person) ?? 0) + 1);
    return [...count].sort((a, b) => b[1] - a[1]).map(([person]) => person);
  };
  const repository = mostFrequent(allCommits).slice(0, NAMED);
  const lastYear = mostFrequent(
    allCommits.filter((_, row) => before.log.commits.time.at(row) >= view.asOf.time - YEAR),
  ).slice(0, NAMED);
  const touching = (touches, log) =>
    touches
      .filter(({ substantive }) => substantive)
      .map(({ commit }) => people[log.commits.author.at(commit)]);
  const future = new product.HistoryView(after, { ...view.asOf, time: view.asOf.time + YEAR });
  const came = (touches) => {
    const others = touches.filter(({ commit }) => !own.has(after.log.commits.sha[commit]));
    return new Set(touching(others, after.log).filter((person) => !excluded.has(person)));
  };
  const personOf = ({ name, login }) => people.find((p) => p.name === name && p.login === login);
  return ({ path, index, file }) => {
    const named = finder.of(path, index, file);
    const ownTouches = index === null ? [] : touching(view.functionTouches(index), before.log);
    const fileTouches = touching(view.fileTouches(file), before.log);
    return {
      of: named[0]?.of ?? null,
      ways: {
        named: named.map(personOf),
        only: named.filter(({ of }) => of === named[0].of).map(personOf),
        last: [...new Set(ownTouches)].filter((person) => !excluded.has(person)).slice(0, NAMED),
        file: mostFrequent(fileTouches).slice(0, NAMED),
        repository,
        lastYear,
      },
      later: {
        function: index === null ? new Set() : came(future.functionTouches(index)),
        file: came(future.fileTouches(file)),
      },
    };
  };
}

const measured = [];
for (const place of positionals) {
  const [name, folder] = [place.slice(0, place.indexOf("=")), place.slice(place.indexOf("=") + 1)];
  measured.push({ name, ...(await measure(folder)) });
}
const text = resultsOf(measured, { changes: CHANGES, named: NAMED });
if (values.output === undefined) process.stdout.write(text);
else writeFileSync(values.output, text);
