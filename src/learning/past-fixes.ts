import type { FeatureContext } from "../features/context.js";

/** Half-life of a past fix in the adapter's target, in days: code that needed fixes stays that kind of code. */
const HALF_LIFE_DAYS = 1460;

/**
 * What the tabular adapter learns to tell from the text alone: ln(1 + 5·Σ 2^(−age/1460 d)/n) over the fixes
 * a function needed so far, n the functions each touched. It is of the past, so every cutoff has it.
 */
export function pastFixTarget(context: FeatureContext, functions: Int32Array): Float64Array {
  return Float64Array.from(functions, (index) => {
    let sum = 0;
    for (const { fix, ageDays, breadth } of context.touches(index))
      if (fix) sum += 2 ** (-ageDays / HALF_LIFE_DAYS) / breadth;
    return Math.log(1 + 5 * sum);
  });
}
