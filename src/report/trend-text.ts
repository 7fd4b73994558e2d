import { sentence } from "../errors/index.js";
import { terminal } from "./escape.js";
import {
  directionSentence,
  sparkline,
  TREND_CAUTION,
  TREND_LINES,
  type TrendEntry,
  type TrendLine,
  type TrendResult,
} from "./trend.js";

/** The trend for a terminal or a job's log. */
export function renderTrendText(trend: TrendResult): string {
  const { points, yardstick, notices } = trend;
  const [first, last] = [points[0], points.at(-1)];
  const lines = [
    `Trend of ${terminal(trend.repository)}, ${spanOf(points)}`,
    `measured by the repository as it stood on ${yardstick.date.slice(0, 10)} (${yardstick.commit.slice(0, 10)})`,
    "",
  ];
  if (first !== undefined && last !== undefined) {
    const width = Math.max(...TREND_LINES.map(({ label }) => label.length));
    for (const line of TREND_LINES)
      lines.push(
        `  ${line.label.padEnd(width)}  ${sparkline(points.map(line.value))}  ${endsOf(line, first, last)}`,
      );
    lines.push("", directionSentence(trend));
    if (last.criticalFixed > 0)
      lines.push(
        `${last.criticalFixed} of the functions above the old top 1 % were fixed in the last 90 days.`,
      );
  }
  lines.push("", TREND_CAUTION);
  for (const notice of notices)
    lines.push(`${notice.level === "warning" ? "warning" : "note"}: ${terminal(sentence(notice), 1000)}`);
  return `${lines.join("\n")}\n`;
}

export function spanOf(points: readonly TrendEntry[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return "no points";
  const days = [first, last].map(({ date }) => date.slice(0, 10));
  return points.length === 1 ? `one point, ${days[0]}` : `${days[0]} to ${days[1]}, ${points.length} points`;
}

export function endsOf({ value, say }: TrendLine, first: TrendEntry, last: TrendEntry): string {
  const [from, to] = [value(first), value(last)].map((figure) => (figure === null ? "–" : say(figure)));
  return first === last ? to! : `${from} → ${to}`;
}
