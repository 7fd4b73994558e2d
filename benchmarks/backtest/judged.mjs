/** Every row's metrics on every window, means over a repository's windows; and statistics over repositories. */
import { refitter } from "./refit.mjs";

export const LABELS = ["anyFix", "narrowFix"];

/** What the goals of the temporal backtest are about, and the rows beside it. */
export const MIXED = [
  "tabular-adapter",
  "baseline",
  "baseline-refit",
  "baseline + .15 adapter",
  "baseline + .3 adapter",
];

export async function judge(sources) {
  const [
    { FEATURES },
    { BASELINE_WEIGHTS },
    { METRICS, rankingsOf },
    random,
    { auc },
    { ranked },
    { blended },
  ] = await Promise.all(
    [
      "features/table.js",
      "scoring/baseline-weights.js",
      "evaluation/table.js",
      "evaluation/random.js",
      "evaluation/discrimination.js",
      "evaluation/ranking.js",
      "learning/blend.js",
    ].map(sources.load),
  );
  const { fit, scoresBy } = await refitter(sources);
  const { seededRandom, shuffled } = random;
  const published = ["rank", "tail"].flatMap((part) =>
    FEATURES.map(({ key }) => BASELINE_WEIGHTS[key][part]),
  );

  function scorer(window, refit) {
    const given = (name) => Float64Array.from(window.rows[name], (value) => value ?? 0);
    const baseline = scoresBy(published, window);
    return (name) => {
      if (name === "baseline") return baseline;
      if (name === "baseline-refit") return scoresBy(refit, window);
      const weight = /^baseline \+ (\.\d+) adapter$/.exec(name)?.[1];
      return weight ? blended(baseline, given("tabular-adapter"), Number(weight)) : given(name);
    };
  }

  /** @returns rows' names, every metric of every window, AUCs of permuted labels, and the weights fitted on all */
  function judged(repositories, progress) {
    const given = Object.keys(repositories[0].windows[0].rows);
    const rows = [...given.filter((name) => !MIXED.includes(name)), ...MIXED];
    const [found, permuted] = [[], []];
    for (const repository of repositories) {
      const refit = fit(repositories.filter((other) => other !== repository));
      for (const [w, window] of judgedWindows(repository).entries()) {
        const scored = scorer(window, refit);
        for (const row of rows) {
          const scores = scored(row);
          for (const label of LABELS) {
            const rankings = rankingsOf(scores, window[label], window.lines);
            for (const { key, of } of METRICS) {
              const value = of(rankings);
              if (value !== null)
                found.push({ row, label, key, name: repository.name, age: window.age, value });
            }
          }
        }
        const dealt = auc(ranked(scored("baseline-refit"), shuffled(window.anyFix, seededRandom(w))));
        if (dealt !== null) permuted.push(dealt);
      }
      progress(repository.name);
    }
    return { rows, found, permuted, weights: fit(repositories) };
  }

  /** Mean with its 95 % interval: repositories drawn with replacement. */
  function interval(values, draws = 4000) {
    const next = seededRandom(5);
    const means = Array.from({ length: draws }, () =>
      mean(Array.from(values, () => values[Math.floor(next() * values.length)])),
    ).sort((a, b) => a - b);
    return {
      mean: mean(values),
      low: means[Math.floor(0.025 * draws)],
      high: means[Math.floor(0.975 * draws)],
    };
  }

  return { judged, interval, published, scoresBy, fit };
}

/**
 * @param cutoffs only windows of so many newest cutoffs; all unless told
 * @returns {{ rows, values }} values[row][label][metric]: Map of repository → mean over its windows
 */
export function over({ rows, found }, cutoffs = Infinity) {
  const values = Object.fromEntries(rows.map((row) => [row, { anyFix: {}, narrowFix: {} }]));
  for (const { row, label, key, name, age, value } of found) {
    if (age >= cutoffs) continue;
    const of = (values[row][label][key] ??= new Map());
    of.set(name, [...(of.get(name) ?? []), value]);
  }
  for (const byLabel of Object.values(values))
    for (const byKey of Object.values(byLabel))
      for (const of of Object.values(byKey)) for (const [name, list] of of) of.set(name, mean(list));
  return { rows, values };
}

/** Windows that are scored: those for which an adapter could have been fitted. */
export function judgedWindows({ windows }) {
  return windows.filter(({ rows }) => rows["tabular-adapter"] !== null);
}

export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
