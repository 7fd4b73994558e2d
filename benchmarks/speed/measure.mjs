/**
 * Speed and memory of the bundle, as ratios to a floor measured in the same run.
 *
 *   node benchmarks/speed/measure.mjs REPOSITORY... [--rounds 3] > benchmarks/results/speed.md
 *
 * For each repository: the cold index against git alone producing diffs in as many processes, with the same
 * words, its output thrown away: those of all source files, and those that the product asks for, which leave
 * out how tests, vendored and generated files differ; the latter again with one git process; the update by 100
 * commits; a warm `score` of a change that touches about 50 functions; for the first repository what these
 * grow with; `train` without and with the index, and the fit of the tabular adapter
 * (--only train: these alone, as a table). Then: what a run with nothing to do costs over bare node. Rounds
 * alternate floor and product, the medians are compared; times are wall seconds unless they say "process"
 * (user plus system time of the run and its children). Reads the repositories, writes only temporary folders.
 */
import { spawnSync } from "node:child_process";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { extensionsIn, floor } from "./floor.mjs";
import { changesOf, growthTables, scoreOf } from "./growth.mjs";
import { CLI, fixed, git, median, nameOf, ONE_GIT_PROCESS, run, warm, withFolder } from "./runs.mjs";
import { tabularFit, trainingTable } from "./training.mjs";

const only = process.argv.indexOf("--only");
const onlyTraining = only > 0 && process.argv.splice(only, 2)[1] === "train";
const processes = Math.min(8, availableParallelism());
const args = process.argv.slice(2);
const at = args.indexOf("--rounds");
const rounds = at < 0 ? 3 : Number(args.splice(at, 2)[1]);

/** `train` twice in one folder: the first builds the index that the second finds. */
function trainingOf(root) {
  return withFolder(async (folder) => {
    const words = [
      "train",
      "--repo",
      root,
      "--cache-dir",
      folder,
      "--quiet",
      "--dry-run",
      "--format",
      "json",
    ];
    const [cold, warm] = [
      await run(process.execPath, [CLI, ...words]),
      await run(process.execPath, [CLI, ...words]),
    ];
    return { name: nameOf(root), cold, warm, fit: await tabularFit(root, rounds) };
  });
}

/** Floor and product by turns, then the update and the score, of one repository. */
function rowOf(root) {
  return withFolder(async (cache) => {
    const tip = git(root, "rev-parse", "HEAD").trim();
    const first = await warm(root, tip, cache);
    const [commits, functions] = /(\d+) commits, (\d+) functions/.exec(first.out).slice(1);
    const extensions = extensionsIn(cache);
    const [everything, floors, colds, alone, one, peaks] = [[], [], [], [], [], [first.peak]];
    for (let i = 0; i < rounds; i++) {
      everything.push(await floor(root, tip, extensions, { processes, everything: true }));
      floors.push(await floor(root, tip, extensions, { processes, everything: false }));
      const cold = await withFolder((folder) => warm(root, tip, folder));
      colds.push(cold.wall);
      peaks.push(cold.peak);
      alone.push(await floor(root, tip, extensions, { processes: 1, everything: false }));
      one.push((await withFolder((folder) => warm(root, tip, folder, ONE_GIT_PROCESS))).wall);
    }
    const update = await withFolder(async (older) => {
      await warm(root, "HEAD~100", older);
      return warm(root, tip, older);
    });
    const [change] = await changesOf(root, [50], cache);
    const scored = await scoreOf(root, change, cache, Math.max(5, rounds));
    process.stderr.write(`${nameOf(root)} done\n`);
    return {
      ...{ name: nameOf(root), tip, commits, functions, update, change, scored, peak: Math.max(...peaks) },
      ...{
        everything: median(everything),
        floor: median(floors),
        cold: median(colds),
        alone: median(alone),
        one: median(one),
      },
    };
  });
}

const trained = [];
for (const root of args) trained.push(await trainingOf(root));
if (onlyTraining) {
  process.stdout.write(trainingTable(trained).join("\n"));
  process.exit();
}

const table = [];
for (const root of args) table.push(await rowOf(root));
const growth = await growthTables(args[0], rounds);

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
  "| repository | commits | functions | cold index | git alone, diffs of all source files | ratio | git alone, the diffs asked for | ratio | peak memory (budget 400 MB) | one git process: cold index | git alone, the diffs asked for | ratio |",
  "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
  ...table.map(
    (r) =>
      `| ${r.name} at ${r.tip.slice(0, 9)} | ${r.commits} | ${r.functions} | ${fixed(r.cold)} s | ${fixed(r.everything)} s | ${fixed(r.cold / r.everything)} | ${fixed(r.floor)} s | ${fixed(r.cold / r.floor)} | ${fixed(r.peak, 0)} MB | ${fixed(r.one)} s | ${fixed(r.alone)} s | ${fixed(r.one / r.alone)} |`,
  ),
  "",
  `The budget is 1.3 times git alone producing the same diffs. How tests, vendored and generated files differ is not asked for, so there are two floors: what git alone takes to print the history of all source files, and what it takes for the part that is read. With ${processes} processes git alone fills this machine's ${cpus().length} cores, and all work of our own comes on top; with one it leaves the rest of the machine to us. docs/adr/0009 says what the ratios are made of.`,
  "",
  "| repository | update by 100 commits | warm `score`: functions | process time (budget 1.5 s) |",
  "|---|--:|--:|--:|",
  ...table.map(
    (r) => `| ${r.name} | ${fixed(r.update.wall)} s | ${r.change.count} | ${fixed(r.scored.cpu)} s |`,
  ),
  "",
  ...growth,
  ...trainingTable(trained),
  `Start with nothing to do (an event that is not handled): ${fixed(1000 * (median(idle) - median(bare)), 0)} ms over bare node (${fixed(1000 * median(bare), 0)} ms); budget 150 ms.`,
  "",
];
process.stdout.write(lines.join("\n"));
