import { spearmanRho, rankedPair } from "../evaluation/correlation.js";
import { seededRandom, shuffled } from "../evaluation/random.js";
import { predictAll } from "../scoring/adapters/tabular/adapter.js";
import { fitForward } from "./forward-adapter.js";
import type { TextWindow } from "./trained-rows.js";

const SHARES = [0.125, 0.25, 0.5, 0.75, 1] as const;

export interface CurvePoint {
  /** Functions learned from, of all windows before. */
  readonly functions: number;
  /** Spearman ρ of the scores with what became of the newest window's functions; null where one is constant. */
  readonly rho: number | null;
}

/**
 * How much more functions help the adapter: fitted on a share of the files of the windows before, tried on
 * the newest. Whole files are added, in a seeded order.
 *
 * @param windows newest first
 */
export function learningCurve([newest, ...past]: readonly TextWindow[]): CurvePoint[] {
  if (newest === undefined || past.length === 0) return [];
  const files = [...new Set(past.flatMap(({ paths }) => paths))];
  const order = Array.from(shuffled(Int32Array.from(files.keys()), seededRandom(3)), (i) => files[i]!);
  return SHARES.map((share) => {
    const kept = new Set(order.slice(0, Math.ceil(share * order.length)));
    const parts = past.map((window) => ofFiles(window, kept));
    const functions = parts.reduce((sum, { texts }) => sum + texts.length, 0);
    if (functions === 0) return { functions, rho: null };
    const scores = predictAll(fitForward(parts), newest.texts);
    return { functions, rho: spearmanRho(rankedPair(scores, newest.labels.signal)) };
  });
}

/** Texts and signals of some files; what else a window holds is not looked at. */
function ofFiles(window: TextWindow, kept: ReadonlySet<string>): TextWindow {
  const rows = window.paths.flatMap((path, row) => (kept.has(path) ? [row] : []));
  const signal = Float64Array.from(rows, (row) => window.labels.signal[row]!);
  const disputed = Uint8Array.from(rows, (row) => window.disputed[row]!);
  const texts = rows.map((row) => window.texts[row]!);
  return { ...window, texts, disputed, labels: { ...window.labels, signal } };
}
