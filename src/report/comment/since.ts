import type { Report, ReportFunction } from "../report.js";
import { percent } from "../wording.js";
import { causesOf } from "./cause.js";
import { idOf, pushOf, type Push, type Remembered } from "./state.js";
import { fingerprintsOf } from "../fingerprint.js";

/** What became of one function since the last push. */
export type Move =
  | { readonly kind: "newly"; readonly fn: ReportFunction; readonly why: string | null }
  | { readonly kind: "settled"; readonly name: string; readonly path: string; readonly why: string }
  | { readonly kind: "moved"; readonly fn: ReportFunction; readonly from: number; readonly why: string };

/**
 * Fewer lines than this, added to a function that is flagged anyway, are what every push brings: telling
 * them would make every comment new.
 */
const NOTABLE_LINES = 10;

/** What changed from an earlier push to this report: newly flagged, no longer flagged, moved. In rank order. */
export function movesSince(earlier: Push, report: Report): readonly Move[] {
  const now = pushOf(report);
  const sameModel = now.model === earlier.model;
  const before = new Map(earlier.functions.map((fn) => [fn.id, fn]));
  const after = new Map(now.functions.map((fn) => [fn.id, fn]));
  const prints = fingerprintsOf(report.functions);

  const newly: Move[] = [];
  const moved: Move[] = [];
  for (const fn of report.functions.filter((one) => one.flagged)) {
    const id = idOf(prints.get(fn) ?? "");
    const was = before.get(id);
    const is = after.get(id)!;
    if (was === undefined) {
      newly.push({ kind: "newly", fn, why: earlier.complete ? "first touched by this push" : null });
    } else if (!was.flagged) {
      const why = causesOf(was, is, sameModel) ?? "it now stands out from the rest of the change";
      newly.push({ kind: "newly", fn, why });
    } else if (isMove(was, is)) {
      const why = causesOf(was, is, sameModel) ?? "the functions it is compared with changed";
      moved.push({ kind: "moved", fn, from: was.percentile, why });
    }
  }
  const settled = earlier.functions
    .filter((was) => was.flagged && after.get(was.id)?.flagged !== true)
    .map((was): Move => ({ kind: "settled", name: was.name, path: was.path, why: whySettled(was, after.get(was.id), { now, sameModel }) })); // prettier-ignore
  return [...newly, ...settled, ...moved];
}

function isMove(was: Remembered, is: Remembered): boolean {
  const lines = Math.abs(is.addedLines - was.addedLines);
  return percent(was.percentile) !== percent(is.percentile) || lines >= NOTABLE_LINES;
}

function whySettled(
  was: Remembered,
  is: Remembered | undefined,
  { now, sameModel }: { readonly now: Push; readonly sameModel: boolean },
): string {
  if (is === undefined) {
    return now.complete ? "the change no longer touches it" : "no longer among the functions listed";
  }
  return causesOf(was, is, sameModel) ?? "other functions of the change stand out more";
}
