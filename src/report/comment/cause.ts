import { grouped } from "../wording.js";
import { featuresOf, partOf, type Remembered } from "./state.js";

/** What is counted, as [one, many]; a difference in it is told with its number. */
const COUNTED: Readonly<Record<string, readonly [string, string]>> = {
  "syntax-leaves": ["token of code", "tokens of code"],
  "cyclomatic-complexity": ["independent path", "independent paths"],
  "fan-out": ["function called", "functions called"],
  "file-fixes-1-year": ["fix of its file", "fixes of its file"],
  "member-accesses": ["member access", "member accesses"],
  vocabulary: ["different word", "different words"],
  "touches-90-days": ["touch in the last 90 days", "touches in the last 90 days"],
  "fixes-1-year": ["fix in the last year", "fixes in the last year"],
};

/** What has no unit that a person counts in, as [a larger value, a smaller one]. */
const WEIGHED: Readonly<Record<string, readonly [string, string]>> = {
  "neighbours-activity": ["its file changes more", "its file changes less"],
  "share-of-file": ["it makes up more of its file", "it makes up less of its file"],
  "commit-focus": ["touched by broader commits", "touched by narrower commits"],
  "touch-rate": ["it changes more often", "it changes less often"],
  "substantive-touches": ["more recent work on it", "less recent work on it"],
  "learned-adapter": [
    "its code reads more like what needed fixes here",
    "its code reads less like what needed fixes here",
  ],
};

/** Contributions are rounded to four decimals; below this a difference moves no percentile. Unit-free. */
const NO_DIFFERENCE = 0.005;

/**
 * Why the function stands elsewhere than at the earlier push, in plain words: the lines the change adds in
 * it, and the feature whose contribution changed most; null if neither did.
 */
export function causesOf(was: Remembered, is: Remembered, sameModel: boolean): string | null {
  const lines = difference(is.addedLines - was.addedLines, ["added line", "added lines"]);
  const largest = sameModel ? largestOf(was, is) : "scored by another model";
  const told = [lines, largest].filter((cause) => cause !== null);
  return told.length > 0 ? told.join(", ") : null;
}

function largestOf(was: Remembered, is: Remembered): string | null {
  let most = NO_DIFFERENCE;
  let told: string | null = null;
  for (const feature of featuresOf()) {
    const before = partOf(was, feature);
    const after = partOf(is, feature);
    if (before === null || after === null) continue;
    const moved = Math.abs(after[1] - before[1]);
    if (moved <= most) continue;
    most = moved;
    told = saidOf(feature, after[0] - before[0]);
  }
  return told;
}

function saidOf(feature: string, by: number): string {
  const counted = COUNTED[feature];
  const weighed = WEIGHED[feature];
  const said = counted !== undefined ? difference(Math.round(by), counted) : null;
  if (said !== null) return said;
  if (weighed !== undefined && by !== 0) return by > 0 ? weighed[0] : weighed[1];
  // The value is what it was: its rank among the repository's functions is not.
  return "the functions it is compared with changed";
}

/** "12 more added lines", "one fewer independent path"; null for no difference. */
function difference(by: number, [one, many]: readonly [string, string]): string | null {
  if (by === 0) return null;
  const n = Math.abs(by);
  const amount = n === 1 ? "one" : grouped(n);
  return `${amount} ${by > 0 ? "more" : "fewer"} ${n === 1 ? one : many}`;
}
