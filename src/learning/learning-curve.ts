import { spearmanRho, rankedPair } from "../evaluation/correlation.js";
import { seededRandom, shuffled } from "../evaluation/random.js";
import { fitTabular } from "./fit-tabular.js";
import { pastFixTarget } from "./past-fixes.js";
import type { TextWindow } from "./trained-rows.js";

const SHARES = [0.125, 0.25, 0.5, 0.75, 1] as const;

export interface CurvePoint {
  readonly functions: number;
  /** Spearman ρ of the out-of-fold score with past fixes; null where one of them is constant. */
  readonly rho: number | null;
}

/** How much more functions help the adapter: whole files are added, in a seeded order. */
export function learningCurve({ texts, paths, functions, model }: TextWindow): CurvePoint[] {
  const target = pastFixTarget(model.context, functions);
  const files = [...new Set(paths)];
  const order = Array.from(shuffled(Int32Array.from(files.keys()), seededRandom(3)), (i) => files[i]!);
  return SHARES.map((share) => {
    const kept = new Set(order.slice(0, Math.ceil(share * order.length)));
    const rows = paths.flatMap((path, row) => (kept.has(path) ? [row] : []));
    const known = Float64Array.from(rows, (row) => target[row]!);
    if (rows.length === 0) return { functions: 0, rho: null };
    const { outOfFold } = fitTabular(
      rows.map((row) => texts[row]!),
      known,
    );
    return { functions: rows.length, rho: spearmanRho(rankedPair(outOfFold, known)) };
  });
}
