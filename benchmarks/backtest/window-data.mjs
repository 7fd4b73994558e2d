/** A labelled window as numbers that can be stored: what the tables and fits in this folder read. */

/** Functions that a fix may touch at most, in each step of the label's breadth that is measured. */
export const BREADTHS = [1, 3, 10, 20, 40];

/** @returns a function from a window, with its adapter, its rules and the unlabelled window it came from, to data */
export async function windowAsData(sources) {
  const [{ COMPARISON_ROWS }, { featureRanks }, signal] = await Promise.all(
    ["learning/comparison-rows.js", "learning/window.js", "labels/defect-signal.js"].map(sources.load),
  );

  return (window) => {
    const files = new Map();
    const rows = Object.fromEntries(COMPARISON_ROWS.map((row) => [row.name, rounded(row.scores(window))]));
    return {
      commit: window.commit,
      cutoff: new Date(window.cutoff * 1000).toISOString().slice(0, 10),
      functions: window.functions.length,
      density: signal.summarizeSignals(window.labels, [...window.labels.anyFix.keys()]).meanSignal,
      files: window.paths.map((path) => files.get(path) ?? files.set(path, files.size).get(path)),
      lines: rounded(window.lines, 0),
      ranks: rounded(featureRanks(window)),
      anyFix: Array.from(window.labels.anyFix),
      narrowFix: Array.from(window.labels.narrowFix),
      fixes: Array.from(window.labels.fixes),
      credit: rounded(window.labels.credit),
      breadths: breadths(window),
      rows: { ...rows, "tabular-adapter": window.adapter && rounded(window.adapter, 6) },
    };
  };

  /**
   * The label by how broad a fix may be: for each of BREADTHS the fixes that touch a function that counts,
   * the pairs of fix and function, and per function the narrowest step that has a fix of it (0: none).
   */
  function breadths({ functions, unlabelled, rules }) {
    const after = {
      history: unlabelled.history.after,
      end: unlabelled.period.end,
      breadth: unlabelled.breadth,
    };
    const narrowest = new Array(functions.length).fill(0);
    const credit = [];
    const steps = BREADTHS.map((widestFix) => {
      const limited = { ...rules, widestFix };
      const labels = signal.defectSignals(after, limited);
      let pairs = 0;
      functions.forEach((index, row) => {
        pairs += labels.fixes[index];
        if (labels.anyFix[index] && narrowest[row] === 0) narrowest[row] = widestFix;
      });
      credit.push(rounded(functions.map((index) => labels.credit[index])));
      return { widestFix, fixes: fixesOf(after, limited, functions), pairs };
    });
    return { steps, narrowest, credit };
  }

  function fixesOf(after, rules, functions) {
    const { first, commit, flags } = after.history.tracked.functions;
    const { weight } = signal.weighedCommits(after, rules);
    const found = new Set();
    for (const index of functions)
      for (let row = first[index]; row < first[index + 1]; row++)
        if (signal.isEdit(flags[row]) && weight[commit[row]] >= rules.fixes.threshold) found.add(commit[row]);
    return found.size;
  }
}

function rounded(values, digits = 5) {
  return Array.from(values, (value) => (Number.isFinite(value) ? Number(value.toFixed(digits)) : null));
}
