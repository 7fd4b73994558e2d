/** What measure.mjs tells of growth: the cold index by commits, the warm score by the size of the change. */
import { fixed, git, median, nameOf, score, warm, withFolder } from "./runs.mjs";

const SHARES = [1 / 16, 1 / 4, 1];
const SIZES = [1, 10, 50, 250, 1000];

/**
 * For each wanted number of functions the range of first-parent commits up to the tip that changes about as many:
 * the nearest of those up to the first that changes more.
 *
 * @param wanted ascending
 */
export async function changesOf(root, wanted, cache) {
  const commits = Number(git(root, "rev-list", "--first-parent", "--count", "HEAD"));
  const ranges = [];
  for (let back = 1; back < commits; back = Math.ceil(back * 1.5)) {
    const count = JSON.parse((await score(root, back, cache)).out).totals.functions;
    ranges.push({ back, count });
    if (count > wanted.at(-1)) break;
  }
  return wanted.map((size) => {
    const past = ranges.findIndex(({ count }) => count > size);
    const off = ({ count }) => Math.abs(count - size);
    return ranges
      .slice(0, past < 0 ? ranges.length : past + 1)
      .reduce((near, range) => (off(range) < off(near) ? range : near));
  });
}

/** Median process and wall seconds of warm scores of one change. */
export async function scoreOf(root, { back }, cache, rounds) {
  // The search may have pushed this base's index out of the folder; a warm run is one that finds it.
  await score(root, back, cache);
  const runs = [];
  for (let i = 0; i < rounds; i++) runs.push(await score(root, back, cache));
  return { cpu: median(runs.map(({ cpu }) => cpu)), wall: median(runs.map(({ wall }) => wall)) };
}

/** The two tables for one repository. */
export async function growthTables(root, rounds) {
  const line = git(root, "rev-list", "--first-parent", "HEAD").trim().split("\n");
  const colds = [];
  for (const share of SHARES) {
    const rev = line[Math.floor((1 - share) * line.length)];
    const runs = [];
    for (let i = 0; i < rounds; i++) runs.push(await withFolder((folder) => warm(root, rev, folder)));
    const [commits, functions] = /(\d+) commits, (\d+) functions/.exec(runs[0].out).slice(1);
    const [wall, cpu, peak] = ["wall", "cpu", "peak"].map((what) => median(runs.map((one) => one[what])));
    colds.push(`| ${commits} | ${functions} | ${fixed(wall)} s | ${fixed(cpu)} s | ${fixed(peak, 0)} MB |`);
  }
  const scores = await withFolder(async (cache) => {
    const rows = [];
    for (const change of await changesOf(root, SIZES, cache)) {
      const { wall, cpu } = await scoreOf(root, change, cache, rounds);
      rows.push(`| ${change.count} | ${fixed(wall)} s | ${fixed(cpu)} s |`);
    }
    return rows;
  });
  return [
    `What they grow with, on ${nameOf(root)}: the cold index at three of its own commits, and the warm \`score\` of changes of several sizes, as the last commits of the branch make them.`,
    "",
    "| commits | functions | cold index: wall | process | peak memory |",
    "|--:|--:|--:|--:|--:|",
    ...colds,
    "",
    "| functions changed | warm `score`: wall | process |",
    "|--:|--:|--:|",
    ...scores,
    "",
  ];
}
