import { sentence } from "../errors/index.js";
import { markdownText } from "./escape.js";
import { directionSentence, sparkline, TREND_CAUTION, TREND_LINES, type TrendResult } from "./trend.js";
import { endsOf, spanOf } from "./trend-text.js";

/** The trend for a job summary. */
export function renderTrendMarkdown(trend: TrendResult): string {
  const { points, yardstick, notices } = trend;
  const [first, last] = [points[0], points.at(-1)];
  const lines = ["## Defect Risk: trend", ""];
  if (first === undefined || last === undefined) lines.push("No points yet.", "");
  else {
    lines.push(
      `**${directionSentence(trend)}**`,
      "",
      `| ${spanOf(points)} | | first → last |`,
      "|---|---|---|",
    );
    for (const line of TREND_LINES)
      lines.push(`| ${line.label} | ${sparkline(points.map(line.value))} | ${endsOf(line, first, last)} |`);
    lines.push("");
    if (last.criticalFixed > 0)
      lines.push(
        `${last.criticalFixed} of the functions above the old top 1 % were fixed in the last 90 days.`,
        "",
      );
  }
  const then = `${yardstick.date.slice(0, 10)} (\`${yardstick.commit.slice(0, 10)}\`)`;
  lines.push(`<sub>“Then” is the repository as it stood on ${then}. ${TREND_CAUTION}</sub>`, "");
  for (const notice of notices) lines.push(`- ${markdownText(sentence(notice), 1000)}`);
  return `${lines.join("\n").trimEnd()}\n`;
}
