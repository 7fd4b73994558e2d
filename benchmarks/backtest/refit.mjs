/** The baseline's weights, fitted anew on windows' terms. */

/** The fit's constants: shrinkage, functions of a window that are fitted on, and how much a positive counts at most. */
export const [C, SAMPLE, CREDIT_LIMIT] = [0.003, 1500, 5];

/**
 * @returns {Promise<{ fit, scoresBy }>} fit(repositories, variant) gives two weights a feature, ranks before tails, none
 *   below zero; scoresBy(weights, window) the scores of a window's functions
 */
export async function refitter(sources) {
  const [{ FEATURES }, { fitLogistic }, { seededRandom, shuffled }] = await Promise.all(
    ["features/table.js", "learning/logistic.js", "evaluation/random.js"].map(sources.load),
  );
  const columns = 2 * FEATURES.length;

  /** Rows to fit on: positives and negatives of a window weigh the same, and so do repositories. */
  function trainingRows(repositories, label) {
    const [values, target, weight] = [[], [], []];
    repositories.forEach(({ windows }, r) => {
      windows.forEach((window, w) => {
        const all = Int32Array.from({ length: window.functions }, (_, i) => i);
        const rows = Array.from(shuffled(all, seededRandom(1000 * r + w))).slice(0, SAMPLE);
        const own = rows.map((row) =>
          window[label][row] ? Math.sqrt(Math.min(CREDIT_LIMIT, window.credit[row])) : 1,
        );
        const sums = [0, 0];
        rows.forEach((row, i) => (sums[window[label][row]] += own[i]));
        if (sums[0] === 0 || sums[1] === 0) return;
        rows.forEach((row, i) => {
          values.push(window.x.subarray(row * columns, (row + 1) * columns));
          target.push(window[label][row]);
          weight.push(own[i] / sums[window[label][row]] / windows.length);
        });
      });
    });
    const mean = weight.reduce((sum, value) => sum + value, 0) / weight.length;
    const value = new Float64Array(values.length * columns);
    values.forEach((row, i) => value.set(row, i * columns));
    return {
      x: { rows: values.length, columns, value },
      target: Float64Array.from(target),
      sampleWeight: Float64Array.from(weight, (w) => w / mean),
    };
  }

  function fit(repositories, { c = C, label = "anyFix" } = {}) {
    const { x, target, sampleWeight } = trainingRows(repositories, label);
    return fitLogistic(x, target, { c, nonNegative: true, sampleWeight }).weights;
  }

  function scoresBy(weights, { x, functions }) {
    return Float64Array.from({ length: functions }, (_, row) => {
      let sum = 0;
      for (let k = 0; k < columns; k++) sum += weights[k] * x[row * columns + k];
      return sum;
    });
  }

  return { fit, scoresBy };
}
