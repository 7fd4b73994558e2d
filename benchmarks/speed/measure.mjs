/**
 * Speed and memory of the bundle, as ratios to a floor measured in the same run.
 *
 *   node benchmarks/speed/measure.mjs REPOSITORY... [--rounds 3] > benchmarks/results/speed.md
 *
 * For each repository: the cold index against git alone producing the same diffs, with the same arguments
 * in as many processes, its output thrown away; the update by 100 commits; a warm `score` of a change that
 * touches about 50 functions; `train` without and with the index, and the fit of the tabular adapter
 * (--only train: these alone, as a table). Then: what a run with nothing to do costs over bare node. Rounds
 * alternate floor and product, the medians are compared; times are wall seconds unless they say "process"
 * (user plus system time of the run and its children). Reads the repositories, writes only temporary folders.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { tabularFit, trainingTable } from "./training.mjs";

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const only = process.argv.indexOf("--only");
const onlyTraining = only > 0 && process.argv.splice(only, 2)[1] === "train";
const processes = Math.min(8, availableParallelism());
const args = process.argv.slice(2);
const at = args.indexOf("--rounds");
const rounds = at < 0 ? 3 : Number(args.splice(at, 2)[1]);

const git = (root, ...words) =>
  execFileSync("git", ["-c", "safe.directory=*", ...words], { cwd: root, maxBuffer: 2 ** 30 }).toString();
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const fixed = (value, digits = 2) => value.toFixed(digits);

/** Runs a program; wall and process seconds, peak resident memory of the process itself in MB. */
function run(program, words, options = {}) {
  return new Promise((resolve) => {
    const began = performance.now();
    const script = 'TIMEFORMAT="%U %S"; time "$0" "$@"';
    const child = spawn("bash", ["-c", script, program, ...words], {
      stdio: ["ignore", "pipe", "pipe"],
      ...options,
    });
    let [out, err, peak] = ["", "", 0];
    child.stdout.on("data", (chunk) => (out += chunk));
    child.stderr.on("data", (chunk) => (err += chunk));
    const timer = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 20);
    child.on("close", (code) => {
      clearInterval(timer);
      if (code !== 0) throw new Error(`${program} ${words.join(" ")} failed: ${err}`);
      const [user, system] = err.trim().split("\n").at(-1).split(" ").map(Number);
      resolve({ wall: (performance.now() - began) / 1000, cpu: user + system, peak, out });
    });
  });
}

/** VmHWM of bash's child, the program measured. */
function peakOf(shell) {
  try {
    const child = readFileSync(`/proc/${shell}/task/${shell}/children`, "utf8").trim().split(" ")[0];
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child}/status`, "utf8"))[1]) / 1024;
  } catch {
    return 0;
  }
}

/** git alone: the commits listed, then their diffs by `processes` workers over the chunks the product makes. */
async function floor(root, tip, extensions) {
  const began = performance.now();
  const format = "--format=%H%x00%P%x00%ct%x00%aE%x00%s";
  const rows = git(root, "rev-list", "--topo-order", "--full-history", "--no-commit-header", format, tip)
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("\0"));
  const size = Math.max(32, Math.min(2048, Math.ceil(rows.length / (processes * 4))));
  const form = "--stdin --always -r --raw -p -U0 --full-index --no-color --no-ext-diff --no-textconv --text";
  const more = "--src-prefix=a/ --dst-prefix=b/ --submodule=short --diff-algorithm=myers";
  const diff = (kind, commits) =>
    commits.length > 0 &&
    new Promise((resolve) => {
      const words = ["-c", "safe.directory=*", "-c", "diff.renameLimit=1000", "diff-tree"];
      const flags = [
        ...form.split(" "),
        ...more.split(" "),
        ...kind,
        "--",
        ...extensions.map((e) => `*${e}`),
      ];
      const child = spawn("git", [...words, ...flags], { cwd: root, stdio: ["pipe", "ignore", "inherit"] });
      child.on("close", resolve);
      child.stdin.end(commits.map(([sha]) => sha).join("\n") + "\n");
    });
  let next = 0;
  const worker = async () => {
    while (next < rows.length) {
      const chunk = rows.slice(next, (next += size));
      await diff(
        ["-M", "--root"],
        chunk.filter(([, parents]) => !parents.includes(" ")),
      );
      await diff(
        ["-c", "--no-renames"],
        chunk.filter(([, parents]) => parents.includes(" ")),
      );
    }
  };
  await Promise.all(Array.from({ length: processes }, worker));
  return (performance.now() - began) / 1000;
}

/** The endings the product reads diffs of, from the directory of the index it wrote. */
function extensionsIn(cache) {
  const file = execFileSync("find", [cache, "-name", "*.idx"]).toString().trim().split("\n")[0];
  const bytes = readFileSync(file);
  return JSON.parse(/\{"schema".*?"extensions":(\[[^\]]*\])/.exec(bytes.toString("latin1", 0, 8192))[1]);
}

/** A range of first-parent commits up to the tip in which about `wanted` functions change. */
async function changeOf(root, wanted, cache) {
  let found = null;
  for (let back = 1; back < 2000; back = Math.ceil(back * 1.5)) {
    const words = [
      "score",
      "--repo",
      root,
      "--cache-dir",
      cache,
      "--quiet",
      "--format",
      "json",
      "--limit",
      "all",
    ];
    const { out } = await run(process.execPath, [CLI, ...words, "--base", `HEAD~${back}`, "--head", "HEAD"]);
    const count = JSON.parse(out).totals.functions;
    if (!found || Math.abs(count - wanted) < Math.abs(found.count - wanted)) found = { back, count };
    if (count > wanted) break;
  }
  return found;
}

const nameOf = (root) =>
  basename(root) === "repo" ? basename(dirname(root)).replace("+", "/") : basename(root);

/** `train` twice in one folder: the first builds the index that the second finds. */
async function trainingOf(root) {
  const folder = mkdtempSync(join(tmpdir(), "defect-risk-speed-"));
  const words = ["train", "--repo", root, "--cache-dir", folder, "--quiet", "--dry-run", "--format", "json"];
  const [cold, warm] = [
    await run(process.execPath, [CLI, ...words]),
    await run(process.execPath, [CLI, ...words]),
  ];
  rmSync(folder, { recursive: true });
  return { name: nameOf(root), cold, warm, fit: await tabularFit(root, rounds) };
}

const trained = [];
for (const root of args) trained.push(await trainingOf(root));
if (onlyTraining) {
  process.stdout.write(trainingTable(trained).join("\n"));
  process.exit();
}

const table = [];
for (const root of args) {
  const name = nameOf(root);
  const tip = git(root, "rev-parse", "HEAD").trim();
  const cache = mkdtempSync(join(tmpdir(), "defect-risk-speed-"));
  const warm = (rev, folder) =>
    run(process.execPath, [CLI, "warm", "--repo", root, "--cache-dir", folder, "--quiet", "--rev", rev]);
  const first = await warm(tip, cache);
  const extensions = extensionsIn(cache);
  const functions = Number(/(\d+) functions/.exec(first.out)[1]);
  const commits = Number(/(\d+) commits/.exec(first.out)[1]);
  const [floors, colds, peaks] = [[], [], [first.peak]];
  for (let i = 0; i < rounds; i++) {
    floors.push(await floor(root, tip, extensions));
    const folder = mkdtempSync(join(tmpdir(), "defect-risk-speed-"));
    const cold = await warm(tip, folder);
    colds.push(cold.wall);
    peaks.push(cold.peak);
    rmSync(folder, { recursive: true });
  }
  const older = mkdtempSync(join(tmpdir(), "defect-risk-speed-"));
  await warm("HEAD~100", older);
  const update = await warm(tip, older);
  const change = await changeOf(root, 50, cache);
  const score = ["score", "--repo", root, "--cache-dir", cache, "--quiet", "--format", "json"];
  const scores = [];
  const once = () =>
    run(process.execPath, [CLI, ...score, "--base", `HEAD~${change.back}`, "--head", "HEAD"]);
  // The search may have pushed this base's index out of the folder; a warm run is one that finds it.
  await once();
  for (let i = 0; i < Math.max(5, rounds); i++) scores.push((await once()).cpu);
  table.push({
    name,
    tip,
    commits,
    functions,
    floor: median(floors),
    cold: median(colds),
    peak: Math.max(...peaks),
    update,
    change,
    score: median(scores),
  });
  for (const folder of [cache, older]) rmSync(folder, { recursive: true });
  process.stderr.write(`${name} done\n`);
}

const [bare, idle] = [[], []];
for (let i = 0; i < 15; i++) {
  bare.push((await run(process.execPath, ["-e", "0"])).wall);
  const event = { GITHUB_EVENT_NAME: "watch", GITHUB_ACTIONS: "true" };
  const action = fileURLToPath(new URL("../../dist/index.js", import.meta.url));
  const began = performance.now();
  spawnSync(process.execPath, [action], { env: { PATH: process.env.PATH, ...event } });
  idle.push((performance.now() - began) / 1000);
}

const lines = [
  "# Speed and memory",
  "",
  `Made by \`node benchmarks/speed/measure.mjs\` with node ${process.version}, git ${git(".", "--version").trim().split(" ")[2]}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${processes} git processes, medians of ${rounds} rounds. The machine is shared and noisy: read the ratios.`,
  "",
  "| repository | commits | functions | git alone | cold index | ratio (budget 1.3) | peak memory | update by 100 commits | warm `score`: functions | process time (budget 1.5 s) |",
  "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
  ...table.map(
    (r) =>
      `| ${r.name} at ${r.tip.slice(0, 9)} | ${r.commits} | ${r.functions} | ${fixed(r.floor)} s | ${fixed(r.cold)} s | ${fixed(r.cold / r.floor)} | ${fixed(r.peak, 0)} MB | ${fixed(r.update.wall)} s | ${r.change.count} | ${fixed(r.score)} s |`,
  ),
  "",
  ...trainingTable(trained),
  "The budget of the cold index is missed where the ratio is above 1.3; docs/adr/0009 says why, and what would help.",
  "",
  `Start with nothing to do (an event that is not handled): ${fixed(1000 * (median(idle) - median(bare)), 0)} ms over bare node (${fixed(1000 * median(bare), 0)} ms); budget 150 ms.`,
  "",
];
process.stdout.write(lines.join("\n"));
