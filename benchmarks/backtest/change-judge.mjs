/** Judges rankings inside changes: what is first in each, and how changes compare with each other. */

export const LABELS = { fragile: "(a) fragile", repair: "(b) causes a repair" };
/** A repository with fewer positive rows has no AUC worth a mean. */
const FEWEST_POSITIVE = 10;

/**
 * @param repositories [{ name, rows }] @param scores per repository, per row
 * @returns outcome of every change with both labels, AUC and lift of every repository with enough positives
 */
export function judge(product, repositories, scores, label) {
  const { groupOutcomes, ranked, auc, liftAt } = product;
  return repositories.map(({ name, rows }, i) => {
    const labels = rows.map((row) => row[label]);
    const groups = rows.map(({ unit }) => unit);
    const positive = labels.reduce((sum, one) => sum + one, 0);
    const ranking = ranked(scores[i], labels);
    const outcomes = groupOutcomes(scores[i], labels, groups);
    const enough = positive >= FEWEST_POSITIVE;
    return {
      name,
      positive,
      rows: rows.length,
      top1: outcomes.map(({ top1 }) => top1),
      map: outcomes.map(({ averagePrecision }) => averagePrecision),
      auc: enough ? auc(ranking) : null,
      lift: enough ? liftAt(ranking, 0.05) : null,
    };
  });
}

/**
 * Mean over all changes of `key` (top1: precision of the first; map: average precision), drawn by change
 * and, wider, by repository; with `other`, of the difference on the same changes.
 */
export function overChanges({ bootstrap }, judged, key, other = null) {
  const outcomes = judged.flatMap((own, i) =>
    own[key].map((value, j) => value - (other ? other[i][key][j] : 0)),
  );
  const repository = judged.flatMap((own) => own[key].map(() => own.name));
  return {
    byChange: bootstrap(indexes(outcomes), mean(outcomes)),
    byRepository: bootstrap(repository, mean(outcomes)),
  };
}

/** Mean over repositories of AUC or lift, drawn by repository; with `other`, of the difference. */
export function overRepositories({ bootstrap }, judged, key, other = null) {
  const values = judged.flatMap((own, i) =>
    own[key] === null ? [] : [own[key] - (other ? other[i][key] : 0)],
  );
  return bootstrap(indexes(values), mean(values));
}

function indexes(values) {
  return values.map((_, i) => i);
}

function mean(values) {
  return (weights) => {
    let [sum, n] = [0, 0];
    values.forEach((value, i) => {
      const weight = weights ? weights[i] : 1;
      sum += weight * value;
      n += weight;
    });
    return n > 0 ? sum / n : null;
  };
}
