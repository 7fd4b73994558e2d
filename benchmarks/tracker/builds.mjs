/**
 * What a change of the history's reading does to results: all functions of a repository, ranked by two
 * builds of the product, without any stored index.
 *
 *   node benchmarks/tracker/builds.mjs [--why TEXT] OLD/dist/cli.js NEW/dist/cli.js NAME=FOLDER…
 *
 * A table of how many functions the two tell another history of (touches, fixes, authors, last touch), and of
 * how far percentiles moved, with the files of the first that differ.
 */
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { why: { type: "string", default: "" } },
});
const [oldCli, newCli, ...repositories] = positionals;

/** @returns position → function, of a rank at HEAD */
function ranked(cli, folder) {
  const words = ["rank", "--repo", folder, "--no-cache", "--quiet", "--format", "json", "--limit", "all"];
  const began = performance.now();
  const report = JSON.parse(execFileSync(process.execPath, [cli, ...words], { maxBuffer: 2 ** 30 }));
  const key = ({ path, name, startLine }) => JSON.stringify([path, name, startLine]);
  return {
    seconds: (performance.now() - began) / 1000,
    head: report.head,
    functions: new Map(report.functions.map((fn) => [key(fn), fn])),
  };
}

const names = repositories.map((repository) => `${repository.split("=")[0]}=…`);
console.log(`# Two builds of the product, side by side

    node benchmarks/tracker/builds.mjs OLD/dist/cli.js dist/cli.js ${names.join(" ")}
${values.why && `\n${values.why}\n`}
| repository | HEAD | functions | in one build only | of another history | percentile moved: mean | most | where histories differ |
|---|---|---:|---:|---:|---:|---:|---|`);
for (const repository of repositories) {
  const [name, folder] = repository.split("=");
  const [before, after] = [ranked(oldCli, folder), ranked(newCli, folder)];
  const both = [...before.functions].filter(([key]) => after.functions.has(key));
  const pairs = both.map(([key, fn]) => [fn, after.functions.get(key)]);
  const other = pairs.filter(([a, b]) => JSON.stringify(a.history) !== JSON.stringify(b.history));
  const moves = pairs.map(([a, b]) => Math.abs(a.percentile - b.percentile));
  const mean = moves.reduce((sum, move) => sum + move, 0) / moves.length;
  const most = moves.reduce((max, move) => Math.max(max, move), 0);
  const alone = before.functions.size + after.functions.size - 2 * both.length;
  const files = [...new Set(other.map(([{ path }]) => `\`${path}\``))];
  const more = files.length - 2;
  const where =
    files.slice(0, 2).join(", ") + (more > 0 ? ` and ${more} more file${more > 1 ? "s" : ""}` : "");
  console.log(
    `| ${name} | ${String(after.head).slice(0, 12)} | ${after.functions.size} | ${alone} | ${other.length} | ${mean.toFixed(3)} | ${most.toFixed(1)} | ${where} |`,
  );
}
