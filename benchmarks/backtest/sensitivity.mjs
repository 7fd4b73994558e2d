/** What the absolute figures depend on besides the score: how broad a fix may be, which cutoffs, which functions. */
import { judgedWindows, mean } from "./judged.mjs";
import { n3, percent, signed } from "./temporal-report.mjs";
import { BREADTHS } from "./window-data.mjs";

const SMALLEST = [3, 4, 5, 6, 8];
const HEADINGS = [
  "functions with a fix",
  "AUC lines-of-code",
  "AUC baseline",
  "baseline − lines-of-code",
  "lift@5%",
  "narrow: AUC lines-of-code",
  "narrow: AUC baseline",
];
/** Those that are about the label that is looked at; narrow fixes are the same at every breadth. */
const ANY_FIX = 5;

/**
 * @param tools interval and scoresBy of judged.mjs, the published weights, and auc, liftAt and ranked of evaluation/
 * @returns tables of the published baseline, each a function of [name, repositories] pairs
 */
export function sensitivity(tools) {
  const table = (first, definitions, settings, columns = HEADINGS.length) => [
    `| definition | ${first} | ${HEADINGS.slice(0, columns).join(" | ")} |`,
    `|---|--:|${"--:|".repeat(columns)}`,
    ...definitions.flatMap(([name, repositories]) =>
      settings.map(([what, setting]) => {
        const cells = line(tools, repositories, setting).slice(0, columns);
        return `| ${[name, what, ...cells].join(" | ")} |`;
      }),
    ),
  ];

  return {
    /** A fix that touches more functions than the limit is none. */
    byLimit: (definitions) =>
      table(
        "functions touched, at most",
        definitions,
        BREADTHS.map((widest) => [widest, { label: (step) => step > 0 && step <= widest }]),
        ANY_FIX,
      ),
    /** By the narrowest fix that a function had, against those without any. */
    byBreadth: (definitions) =>
      table(
        "functions touched by its narrowest fix",
        definitions,
        BREADTHS.map((widest, i) => [
          i === 0 ? "1" : `${BREADTHS[i - 1] + 1}–${widest}`,
          { label: (step) => step === widest, kept: (_, step) => step === 0 || step === widest },
        ]),
        ANY_FIX,
      ),
    byCutoff: (definitions, cutoffs) =>
      table("cutoffs back", definitions, [
        ...Array.from({ length: cutoffs }, (_, back) => [back + 1, { window: ({ age }) => age === back }]),
        ...[4, cutoffs].map((count) => [`1–${count}`, { window: ({ age }) => age < count }]),
      ]),
    bySize: (definitions) =>
      table(
        "lines, at least",
        definitions,
        SMALLEST.map((least) => [least, { kept: (lines) => lines >= least }]),
      ),
  };
}

/** Shares of fixes and of pairs of fix and function that each limit leaves, of those that the widest one has. */
export function sharesLeft(definitions) {
  const share = (repositories, key, step) =>
    mean(
      repositories.map((repository) => {
        const sums = judgedWindows(repository).map(({ breadths }) => breadths.steps);
        const total = (at) => sums.reduce((sum, steps) => sum + steps.at(at)[key], 0);
        return total(step) / total(-1);
      }),
    );
  return [
    `| definition | of what | ${BREADTHS.map((widest) => `≤ ${widest}`).join(" | ")} |`,
    `|---|---|${"--:|".repeat(BREADTHS.length)}`,
    ...definitions.flatMap(([name, repositories]) =>
      [
        ["fixes", "fixes"],
        ["pairs", "pairs of fix and function"],
      ].map(([key, what]) => {
        const cells = BREADTHS.map((_, step) => percent(share(repositories, key, step)));
        return `| ${[name, what, ...cells].join(" | ")} |`;
      }),
    ),
  ];
}

/**
 * Means over a repository's windows, then over repositories; windows without any positive are left out.
 * @param setting.label whether a function counts as fixed, by the narrowest step of its fixes (0: none)
 * @param setting.kept whether a function is among those that are ranked, by its lines and that step
 */
function line(tools, repositories, { label = (step) => step > 0, kept = () => true, window: isMeant }) {
  const { interval, scoresBy, published, auc, liftAt, ranked } = tools;
  const all = { share: [], lines: [], baseline: [], lift: [], narrowLines: [], narrowBaseline: [] };
  for (const repository of repositories) {
    const own = Object.fromEntries(Object.keys(all).map((key) => [key, []]));
    for (const window of judgedWindows(repository)) {
      if (isMeant?.(window) === false) continue;
      const { narrowest } = window.breadths;
      const rows = Int32Array.from(narrowest.keys()).filter((row) => kept(window.lines[row], narrowest[row]));
      const among = (values) => Float64Array.from(rows, (row) => values[row]);
      const fixed = among(Uint8Array.from(narrowest, (step) => +label(step)));
      const [baseline, lines] = [among(scoresBy(published, window)), among(window.lines)];
      const narrow = among(window.narrowFix);
      const value = {
        share: mean(fixed),
        lines: auc(ranked(lines, fixed)),
        baseline: auc(ranked(baseline, fixed)),
        lift: liftAt(ranked(baseline, fixed), 0.05),
        narrowLines: auc(ranked(lines, narrow)),
        narrowBaseline: auc(ranked(baseline, narrow)),
      };
      for (const [key, found] of Object.entries(value)) if (found !== null) own[key].push(found);
    }
    for (const [key, values] of Object.entries(own)) if (values.length > 0) all[key].push(mean(values));
  }
  const difference = interval(all.baseline.map((value, i) => value - all.lines[i]));
  return [
    percent(mean(all.share)),
    n3(mean(all.lines)),
    n3(mean(all.baseline)),
    `${signed(difference.mean)} [${signed(difference.low)}, ${signed(difference.high)}]`,
    mean(all.lift).toFixed(2),
    n3(mean(all.narrowLines)),
    n3(mean(all.narrowBaseline)),
  ];
}
