/**
 * Compares the commit that the hunk log blames for a line with the one `git blame` names, on lines that
 * narrow fixes remove, looked at from the fix's parent: what the repair label (src/labels/szz.ts) rests on.
 *
 *   node benchmarks/tracker/blame.mjs [--sample 150] [--seed 1] [--show] NAME=FOLDER…
 *
 * FOLDER is a repository, bare or not; its HEAD is measured. Needs dist/grammars (npm run bundle).
 * Beside plain `git blame` stands the first commit whose hunk holds the line; beside `git blame -w` the one
 * behind hunks that change blanks, comments and white space only, if the line is not one of those itself.
 */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { parseArgs, promisify } from "node:util";
import { commitUnits } from "../backtest/change-units.mjs";
import { compiledSources } from "./compile.mjs";
import { readRepository } from "./read-repository.mjs";
import { drawFrom } from "./sampling.mjs";

const run = promisify(execFile);
const { values: options, positionals: repositories } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "150" },
    seed: { type: "string", default: "1" },
    show: { type: "boolean", default: false },
  },
});
const sources = await compiledSources();
const [{ Blame }, { narrowFixes }, { classifyPath }] = await Promise.all(
  ["history/blame.js", "labels/szz.js", "functions/classify.js"].map(sources.load),
);

const table = [];
const total = { lines: 0, plain: 0, substantive: 0, white: 0 };
for (const argument of repositories) {
  const [name, folder] = argument.split("=");
  const { repo, history } = await readRepository(sources, folder);
  const { log } = history;
  const blame = new Blame(log);
  const fixes = new Set(narrowFixes(history));
  const lines = commitUnits(log, (row) => fixes.has(row)).flatMap(({ row, files }) =>
    files
      .filter(({ oldPath }) => classifyPath(oldPath) === null)
      .flatMap(({ oldPath, oldBlob, edits }) =>
        edits
          .filter(({ removed }) => removed > 0)
          .flatMap(({ oldStart, oldLines }) =>
            Array.from({ length: oldLines }, (_, i) => ({ row, oldPath, oldBlob, line: oldStart + i })),
          ),
      ),
  );
  const count = { lines: 0, plain: 0, substantive: 0, white: 0 };
  for (const { row, oldPath, oldBlob, line } of drawFrom(
    [lines],
    Number(options.sample),
    options.seed,
    labelOf,
  )) {
    const place = { path: log.paths.find(oldPath), blob: log.blobs.find(oldBlob), line };
    const steps = [...blame.steps(place, row)];
    const shaOf = (step) => (step ? log.commits.sha[step.commit] : null);
    const at = { commit: `${log.commits.sha[row]}^`, path: oldPath, line };
    const [plain, white] = [await blamed(repo.root, at, []), await blamed(repo.root, at, ["-w"])];
    const origin = blame.origin(place, row);
    count.lines++;
    if (shaOf(steps.find(({ edit }) => edit !== "none")) === plain) count.plain++;
    else if (options.show)
      console.error(name, at, "git", plain, "log", shaOf(steps.find(({ edit }) => edit !== "none")));
    if (origin === null) continue;
    count.substantive++;
    if (shaOf(origin) === white) count.white++;
  }
  for (const key of Object.keys(total)) total[key] += count[key];
  table.push(rowOf(name, log.commits.sha[0].slice(0, 10), count));
}

function labelOf({ row, oldPath, line }) {
  return `${row} ${oldPath} ${line}`;
}

async function blamed(root, { commit, path, line }, flags) {
  const args = [
    "-C",
    root,
    "blame",
    "-s",
    "--porcelain",
    ...flags,
    "-L",
    `${line},${line}`,
    commit,
    "--",
    path,
  ];
  const { stdout } = await run("git", args, { maxBuffer: 2 ** 26 });
  return stdout.split(" ", 1)[0];
}

function rowOf(name, head, { lines, plain, substantive, white }) {
  const share = (part, whole) => `${(part / Math.max(1, whole)).toFixed(3)} (${part} of ${whole})`;
  return `| ${name} | ${head} | ${share(plain, lines)} | ${share(white, substantive)} |`;
}

const text = `# Blame over the hunk log beside \`git blame\`

Made by \`node benchmarks/tracker/blame.mjs --sample ${options.sample} --seed ${options.seed} NAME=FOLDER…\`. Lines that fixes of one to three functions remove or edit outside of tests, generated and vendored files, drawn evenly, ${options.sample} a repository, looked at from the fix's parent; the share for which both name the same commit.

| repository | head | \`git blame\` | \`git blame -w\`, lines of code |
|---|---|---|---|
${table.join("\n")}
${rowOf("**all**", "", total)}

The log knows hunks, not lines: where \`git blame -w\` differs, a line was only re-indented in a hunk that changed other lines too, and the log names that commit.
`;
await writeFile(new URL("../results/blame.md", import.meta.url), text);
process.stdout.write(text);
