import { aucDifference, compareRows, MEAN } from "../evaluation/compare.js";
import { METRICS, type EvaluatedRow, type LabelName } from "../evaluation/table.js";
import { backtest, ROW_REASONS, type TestedBlend } from "../learning/backtest.js";
import { retrospectiveRows } from "../learning/retrospective.js";
import { withWindowMetrics } from "../learning/window-metrics.js";
import type { Difference, EvaluationResult } from "../report/training/evaluation-result.js";
import { loadAdaptedWindows, loadTip, loadTipWindow } from "./adapted-windows.js";
import type { RunContext } from "./run-context.js";

/** Draws of every interval: enough for two digits of its ends. */
const DRAWS = 500;
const LABELS: readonly LabelName[] = ["any-fix", "narrow-fix"];
const DIFFERENCES = [
  ["baseline", "lines-of-code"],
  ["baseline", "classic-formula"],
  ["blend", "baseline"],
] as const;

/** How well each way to order the repository's functions would have done, forward in time and looking back. */
export async function evaluate(context: RunContext): Promise<EvaluationResult> {
  const { config, repo, notices } = context;
  const tip = await loadTip(context);
  const rows: EvaluatedRow[] = [];
  const differences: Difference[] = [];
  if (config.protocol !== "retrospective") {
    const windows = await loadAdaptedWindows(context, tip, config.windows + 1);
    for (const label of LABELS) {
      context.progress(`Comparing rows: ${label}`);
      const tested = backtest(windows, label).filter(hasBothLabels);
      if (tested.length < config.windows) {
        notices.push({
          code: "short-history",
          level: "info",
          what: `${tested.length} of ${config.windows} windows could be tested for ${label}`,
          consequence: "the others hold no function, or no fix, or have no window before them to learn from",
          cure: "Nothing to do; a longer history has more",
        });
      }
      rows.push(
        ...withWindowMetrics(
          compareRows(tested, {
            protocol: "temporal",
            label,
            why: ROW_REASONS,
            intervals: METRICS.map(({ key }) => key),
            draws: DRAWS,
          }),
          tested,
          label,
          { draws: DRAWS },
        ),
      );
      differences.push(...differencesOf(tested, label));
    }
  }
  if (config.protocol !== "temporal") {
    context.progress("Looking back");
    rows.push(...retrospectiveRows(await loadTipWindow(context, tip)));
  }
  return {
    schemaVersion: 1,
    tool: { name: "defect-risk", version: context.version },
    command: "evaluate",
    repository: repo.name,
    commit: tip.commit,
    rows,
    differences,
    notices,
  };
}

/** A window without a fix, or of nothing but fixes, has nothing to be told apart. */
export function hasBothLabels({ labels }: TestedBlend): boolean {
  const fixed = Array.from(labels).reduce((sum, label) => sum + label, 0);
  return fixed > 0 && fixed < labels.length;
}

function differencesOf(tested: readonly TestedBlend[], label: LabelName): Difference[] {
  const sets = [
    ...tested.map((window) => ({ cutoff: window.cutoff, windows: [window] })),
    { cutoff: MEAN, windows: tested },
  ];
  return DIFFERENCES.flatMap(([one, other]) =>
    sets.flatMap(({ cutoff, windows }) => {
      const interval = windows.length === 0 ? null : aucDifference(windows, [one, other]);
      if (interval === null) return [];
      const { estimate, low, high } = interval;
      return [{ name: `${one} − ${other}`, label, cutoff, estimate, low, high }];
    }),
  );
}
