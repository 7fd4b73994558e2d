/**
 * Is an index that was brought up to date the one that a rebuild makes? At random commits of a repository's
 * history an index is built and stored, then loaded at HEAD, which updates it; all functions' and files'
 * touches must be those of a cold run at HEAD, in the same order.
 *
 *   node benchmarks/tracker/incremental.mjs [--splits 10] [--at COMMIT…] [--seed 1] NAME=FOLDER…
 *
 * Drawn are only commits whose tree has every source file ending of HEAD's: a new ending makes the product
 * rebuild, and a rebuild compared with itself says nothing.
 *
 * Needs dist/grammars (npm run bundle). Exit status 1 if anything differs.
 */
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { compiledSources } from "./compile.mjs";
import { memoryStore, readRepository } from "./read-repository.mjs";
import { seededRandom } from "./sampling.mjs";

const { values: options, positionals: repositories } = parseArgs({
  allowPositionals: true,
  options: {
    splits: { type: "string", default: "10" },
    at: { type: "string", multiple: true },
    seed: { type: "string", default: "1" },
  },
});

const sources = await compiledSources();
const { loadHistory } = await sources.load("commands/load-history.js");
const { SOURCE_EXTENSIONS } = await sources.load("functions/languages/index.js");

const names = repositories.map((repository) => repository.split("=")[0]);
console.log(`# An updated index beside a rebuilt one

    node benchmarks/tracker/incremental.mjs --splits ${options.splits} --seed ${options.seed} ${names.map((name) => `${name}=…`).join(" ")}

An index is built at a random commit, stored, loaded at HEAD and thereby updated. The touches of every
function and file (commit, flags, lines added, order) are compared with those of an index built at HEAD.
`);
console.log(
  "| repository | HEAD | commits | split | new commits | functions | functions that differ | files that differ |",
);
console.log("|---|---|---:|---|---:|---:|---:|---:|");
for (const repository of repositories) {
  const [name, folder] = repository.split("=");
  const { repo, commit, history: rebuilt, context } = await readRepository(sources, folder);
  const git = (...args) =>
    execFileSync("git", args, { cwd: repo.root, encoding: "utf8", maxBuffer: 2 ** 28 });
  const commits = git("rev-list", commit).trim().split("\n");
  const random = seededRandom(Number(options.seed));
  for (let n = 0; n < Number(options.splits); n++) {
    const split = options.at?.[n] ?? drawSplit(git, commits, random);
    const store = memoryStore();
    await loadHistory({ ...context, store }, split);
    const { history: updated, state } = await loadHistory({ ...context, store }, commit);
    const differences = compare(rebuilt, updated);
    if (differences.functions + differences.files > 0) process.exitCode = 1;
    const fresh = git("rev-list", "--count", commit, `^${split}`).trim();
    const functions = rebuilt.firstFunction.at(-1);
    const cells = [name, commit.slice(0, 12), commits.length, split.slice(0, 12), fresh, functions];
    const note = state === "updated" ? "" : ` ${state}: nothing was compared`;
    console.log(`| ${[...cells, differences.functions, differences.files].join(" | ")} |${note}`);
  }
}

function drawSplit(git, commits, random) {
  const wanted = endings(git, commits[0]);
  for (let tries = 0; tries < 1000; tries++) {
    const split = commits[1 + Math.floor(random() * (commits.length - 1))];
    const present = endings(git, split);
    if ([...wanted].every((ending) => present.has(ending))) return split;
  }
  throw new Error("no commit but HEAD has all of its file endings");
}

function endings(git, commit) {
  const paths = git("ls-tree", "-r", "--name-only", commit).trim().split("\n");
  return new Set(
    paths.map((path) => path.slice(path.lastIndexOf("."))).filter((e) => SOURCE_EXTENSIONS.includes(e)),
  );
}

function compare(a, b) {
  return { functions: differing(a, b, "functions"), files: differing(a, b, "files") };
}

function differing(a, b, owners) {
  const [left, right] = [a.tracked[owners], b.tracked[owners]];
  const count = left.first.length - 1;
  if (right.first.length - 1 !== count) return count;
  let different = 0;
  for (let owner = 0; owner < count; owner++) if (tell(a, left, owner) !== tell(b, right, owner)) different++;
  return different;
}

function tell({ log }, { first, commit, flags, added }, owner) {
  const touches = [];
  for (let row = first[owner]; row < first[owner + 1]; row++) {
    touches.push(`${log.commits.sha[commit[row]]} ${flags[row]} ${added[row]}`);
  }
  return touches.join("\n");
}
