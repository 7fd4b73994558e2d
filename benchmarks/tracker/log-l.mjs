/**
 * Compares the commits that the tracker gives to a function with those of `git log -L`, function by
 * function: precision (how many of ours git names too) and recall (how many of git's we name).
 *
 *   node benchmarks/tracker/log-l.mjs [--sample 75] [--seed 1] [--cache FOLDER] [--show] NAME=FOLDER…
 *
 * FOLDER is a repository, bare or not; its HEAD is measured. Needs dist/grammars (npm run build).
 * --cache keeps git's answers between runs (git log -L reads the whole history for each function);
 * --show prints every disagreement.
 *
 * Touches without substance (comments, white space) count here, as git does not tell them apart; merges
 * never count on either side. We give a hunk to the innermost function, git knows only lines: a function
 * stands here for itself and the functions nested in it. Functions have at least 5 lines and are drawn evenly from strata by the
 * number of commits, so that a few long histories do not decide alone: medians per function stand beside
 * the figures over all commits.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { compiledSources } from "./compile.mjs";
import { readRepository } from "./read-repository.mjs";
import { drawFrom, median } from "./sampling.mjs";

const MIN_LINES = 5;
/** Lower bounds of the strata: how many commits the tracker knows of a function. */
const STRATA = [0, 2, 4, 8, 16];

const run = promisify(execFile);
const { values: options, positionals: repositories } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "75" },
    seed: { type: "string", default: "1" },
    cache: { type: "string" },
    show: { type: "boolean", default: false },
  },
});

const sources = await compiledSources();
const rows = [];
for (const repository of repositories) {
  const [name, folder] = repository.split("=");
  rows.push(await compare(name, folder));
}
print(rows);

async function compare(name, folder) {
  const { repo, commit, history } = await readRepository(sources, folder);
  const { functionAt } = await sources.load("history/history.js");
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
  const sample = drawFrom(strata, Number(options.sample), options.seed, label);
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
    found.push({ ours: ours.size, git: git.size, both: ours.size - onlyOurs.length });
    if (options.show && onlyOurs.length + onlyGit.length > 0) {
      const short = (list) => list.map((sha) => sha.slice(0, 10)).join(" ") || "–";
      console.log(`${file.path}:${fn.startLine},${fn.endLine} ${fn.name} ours ${ours.size} git ${git.size}`);
      console.log(`  only ours: ${short(onlyOurs)}\n  only git:  ${short(onlyGit)}`);
    }
    process.stderr.write(`\r${name}: ${done + 1} of ${sample.length} functions `);
  }
  process.stderr.write("\n");
  const sum = (key) => found.reduce((total, row) => total + row[key], 0);
  return {
    name,
    commit,
    functions: found.length,
    ours: sum("ours"),
    git: sum("git"),
    precision: sum("both") / sum("ours"),
    recall: sum("both") / sum("git"),
    medianPrecision: median(found.filter((row) => row.ours > 0).map((row) => row.both / row.ours)),
    medianRecall: median(found.filter((row) => row.git > 0).map((row) => row.both / row.git)),
    equal: found.filter((row) => row.both === row.ours && row.both === row.git).length,
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
  console.log(
    "| repository | commit | functions | our commits | git's | precision | recall | median precision | median recall | equal |",
  );
  console.log("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|");
  for (const r of results) {
    const figures = [f(r.precision), f(r.recall), f(r.medianPrecision), f(r.medianRecall), r.equal];
    console.log(`| ${[r.name, r.commit.slice(0, 12), r.functions, r.ours, r.git, ...figures].join(" | ")} |`);
  }
}
