/**
 * Compares the commits that the tracker gives to a function with those of `git log -L`, function by
 * function: precision (how many of ours git names too) and recall (how many of git's we name).
 *
 *   node benchmarks/tracker/log-l.mjs [--sample 75] [--seed 1 --seed 2] [--cache FOLDER] [--show] NAME=FOLDER…
 *   NAME:3,4=FOLDER measures one repository with seeds of its own
 *
 * FOLDER is a repository, bare or not; its HEAD is measured. Needs dist/grammars (npm run bundle).
 * --cache keeps git's answers between runs (git log -L reads the whole history for each function);
 * --show prints every disagreement to standard error.
 *
 * Touches without substance (comments, white space) count here, as git does not tell them apart; merges
 * never count on either side. We give a hunk to the innermost function, git knows only lines: a function
 * stands here for itself and the functions nested in it. Functions have at least 5 lines and are drawn
 * evenly from strata by the number of commits, so that a few long histories do not decide alone: medians
 * per function stand beside the figures over all commits.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { compiledSources } from "./compile.mjs";
import { makeJudge, VERDICTS } from "./judge.mjs";
import { readRepository } from "./read-repository.mjs";
import { bootstrapInterval, drawFrom, median } from "./sampling.mjs";

const MIN_LINES = 5;
/** Lower bounds of the strata: how many commits the tracker knows of a function. */
const STRATA = [0, 2, 4, 8, 16];
const RESAMPLES = 2000;

/** What reading the disagreements one by one showed; the table above the notes says how often. */
const NOTES = `- *changed*: the commit changed a function of that name, so the side that names it is right.
- *appears*: the commit brought the name: the function was born there, renamed to it, or moved there.
- *same*: the function is the same on both sides; the side that names the commit is wrong. git's range of
  lines grows at its ends: where a hunk straddles the function's first or last line git takes the whole
  hunk, and names the neighbours' commits from there on.
- *absent*: no function of that name is left. git walks on into what stood there before (another function,
  a predecessor under another name, imports); we call the function born when hardly a line of it is old.
  Where it was renamed and kept its lines, we follow and git does too.

Where we are wrong:
- A merge in which one parent still has the file under its old path (scikits/learn → sklearn): merges are
  read without rename detection, so that parent's commits of the function are lost.
- Functions moved between files, and file renames below git's similarity threshold, start anew.
- Callbacks and functions without a name that moved within a file start anew: only what has a name is looked
  for elsewhere, since many lines of a file call the same.
- A function whose first line was replaced is looked for among what the removed lines seem to declare,
  without a parser. Where that guess fails (a method whose parameters begin on a line of their own, without a
  modifier), it is called born too early. What a merge itself rewrote is not looked for at all.

Where git is wrong, besides *same*: at a merge that took over one side's content, git can walk down the
other side (scikit-learn f3d743e3db: the same rewrite lay on both sides, and only ebf568f10c's version
went on to live); we follow the content.`;

const run = promisify(execFile);
const { values: options, positionals: repositories } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "75" },
    seed: { type: "string", multiple: true, default: ["1", "2"] },
    cache: { type: "string" },
    show: { type: "boolean", default: false },
  },
});

const sources = await compiledSources();
const rows = [];
for (const repository of repositories) {
  const [label, folder] = repository.split("=");
  const [name, seeds] = label.split(":");
  const read = await readRepository(sources, folder);
  for (const seed of seeds?.split(",") ?? options.seed) rows.push(await compare(name, read, seed));
}
print(rows);

async function compare(name, { repo, commit, history, context }, seed) {
  const { functionAt } = await sources.load("history/history.js");
  const { parseFile } = await sources.load("metrics/parse-file.js");
  const { languageOf } = await sources.load("functions/languages/index.js");
  const judge = makeJudge({ parseFile, parser: context.parser, languageOf, root: repo.root });
  const verdicts = { ours: {}, git: {} };
  const { log, tracked } = history;
  const strata = STRATA.map(() => []);
  for (let f = 0; f < history.firstFunction.at(-1); f++) {
    const { fn } = functionAt(history, f);
    if (fn.endLine - fn.startLine + 1 < MIN_LINES) continue;
    const touches = tracked.functions.first[f + 1] - tracked.functions.first[f];
    strata[STRATA.findLastIndex((least) => touches >= least)].push(f);
  }
  const label = (f) => {
    const { file, fn } = functionAt(history, f);
    return `${file.path}:${fn.name}:${fn.ordinal}`;
  };
  const sample = drawFrom(strata, Number(options.sample), seed, label);
  const found = [];
  for (const [done, f] of sample.entries()) {
    const { file, fn } = functionAt(history, f);
    const ours = new Set();
    for (
      let inner = f;
      inner < history.firstFunction.at(-1) && isWithin(functionAt(history, inner), file, fn);
      inner++
    ) {
      for (let row = tracked.functions.first[inner]; row < tracked.functions.first[inner + 1]; row++) {
        ours.add(log.commits.sha[tracked.functions.commit[row]]);
      }
    }
    const git = new Set(await logL(repo.root, commit, file.path, fn));
    const [onlyOurs, onlyGit] = [
      [...ours].filter((sha) => !git.has(sha)),
      [...git].filter((sha) => !ours.has(sha)),
    ];
    const row = {
      label: label(f),
      ours: ours.size,
      git: git.size,
      both: ours.size - onlyOurs.length,
      same: 0,
    };
    found.push(row);
    for (const [side, list] of [
      ["ours", onlyOurs],
      ["git", onlyGit],
    ]) {
      for (const sha of list) {
        const verdict = await judge(sha, file.path, fn.name);
        verdicts[side][verdict] = (verdicts[side][verdict] ?? 0) + 1;
        if (side === "git" && verdict === "same") row.same++;
        if (options.show) {
          const place = `${file.path}:${fn.startLine},${fn.endLine}`;
          console.error(`\r${place} ${fn.name} only ${side}: ${sha.slice(0, 10)} ${verdict}`);
        }
      }
    }
    process.stderr.write(`\r${name}: ${done + 1} of ${sample.length} functions `);
  }
  process.stderr.write("\n");
  return {
    name,
    seed,
    commit,
    verdicts,
    found,
    functions: found.length,
    ours: sum(found, "ours"),
    git: sum(found, "git"),
    ...ratios(found),
    medianPrecision: median(found.filter((row) => row.ours > 0).map((row) => row.both / row.ours)),
    medianRecall: median(found.filter((row) => row.git > 0).map((row) => row.both / row.git)),
    equal: found.filter((row) => row.both === row.ours && row.both === row.git).length,
  };
}

function sum(found, key) {
  return found.reduce((total, row) => total + row[key], 0);
}

function ratios(found) {
  const both = sum(found, "both");
  return {
    precision: both / sum(found, "ours"),
    recall: both / sum(found, "git"),
    fairRecall: both / (sum(found, "git") - sum(found, "same")),
  };
}

/** A function, or one nested in it: those stand behind it in the snapshot's order. */
function isWithin(other, file, fn) {
  return other.file === file && other.fn.startLine >= fn.startLine && other.fn.endLine <= fn.endLine;
}

async function logL(root, commit, path, { startLine, endLine }) {
  const place = `${startLine},${endLine}:${path}`;
  const key = createHash("sha256").update(`${commit} ${place}`).digest("hex").slice(0, 24);
  const cached = options.cache && join(options.cache, key);
  const known = cached && (await readFile(cached, "utf8").catch(() => null));
  if (typeof known === "string") return known.split("\n").filter(Boolean);
  const args = [
    "-c",
    "diff.renameLimit=1000",
    "log",
    `-L${place}`,
    "--no-merges",
    "--format=%H",
    "-s",
    commit,
  ];
  const { stdout } = await run("git", args, { cwd: root, maxBuffer: 2 ** 26 });
  if (cached) {
    await mkdir(options.cache, { recursive: true });
    await writeFile(cached, stdout);
  }
  return stdout.split("\n").filter(Boolean);
}

function print(results) {
  const f = (x) => x.toFixed(3);
  const row = (cells) => console.log(`| ${cells.join(" | ")} |`);
  const { sample, seed } = options;
  console.log(`# The tracker beside \`git log -L\`

    node benchmarks/tracker/log-l.mjs --sample ${sample} ${seed.map((s) => `--seed ${s}`).join(" ")} ${repositories.map((r) => r.replace(/=.*/, "=…")).join(" ")}

Precision: how many of our (function, commit) pairs git names too. Recall: how many of git's we name; beside
it, how many of those in which the commit did not leave the function as it was (*same* below).
Merges count on neither side; comments and white space count on both. Functions of ${MIN_LINES} lines and more, drawn
evenly from strata by number of commits (${STRATA.join(", ")} and more).
`);
  row(
    "repository|seed|commit|functions|our commits|git's|precision|recall|without git's *same*|median precision|median recall|equal".split(
      "|",
    ),
  );
  console.log("|---|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
  for (const r of results) {
    const figures = [
      f(r.precision),
      f(r.recall),
      f(r.fairRecall),
      f(r.medianPrecision),
      f(r.medianRecall),
      r.equal,
    ];
    row([r.name, r.seed, r.commit.slice(0, 12), r.functions, r.ours, r.git, ...figures]);
  }
  printPooled(results, row);
  console.log(
    `
## Who is right where the two disagree

Both sides of every file that the commit changed are parsed, and functions of that name compared.

`.trimEnd() + "\n",
  );
  row(["repository", "seed", "only", ...VERDICTS]);
  console.log(`|---|---:|---|${VERDICTS.map(() => "---:|").join("")}`);
  for (const { name, seed: drawn, verdicts } of results) {
    row([name, drawn, "ours", ...VERDICTS.map((verdict) => verdicts.ours[verdict] ?? 0)]);
    row([name, drawn, "git's", ...VERDICTS.map((verdict) => verdicts.git[verdict] ?? 0)]);
  }
  console.log(`\n${NOTES}`);
}

/** All seeds of a repository together, a function that several drew once. */
function printPooled(results, row) {
  console.log(`
## All seeds of a repository together

Each function once. In brackets the middle 95 % of ${RESAMPLES} bootstrap samples, functions drawn with replacement.
`);
  row([
    "repository",
    "seeds",
    "functions",
    "our commits",
    "git's",
    "precision",
    "recall",
    "without git's *same*",
  ]);
  console.log("|---|---:|---:|---:|---:|---:|---:|---:|");
  for (const name of new Set(results.map((r) => r.name))) {
    const own = results.filter((r) => r.name === name);
    const found = [...new Map(own.flatMap((r) => r.found).map((f) => [f.label, f])).values()];
    const figures = ["precision", "recall", "fairRecall"].map((figure) => {
      const [low, high] = bootstrapInterval(found, (drawn) => ratios(drawn)[figure], RESAMPLES);
      return `${ratios(found)[figure].toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
    });
    const seeds = own.map((r) => r.seed).join(", ");
    row([name, seeds, found.length, sum(found, "ours"), sum(found, "git"), ...figures]);
  }
}
