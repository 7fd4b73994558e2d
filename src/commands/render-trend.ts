import type { Config } from "../config/config.js";
import { UsageError } from "../errors/index.js";
import { writeOutput } from "../io/files.js";
import { renderBadge, trendBadge } from "../report/badge.js";
import { renderTrendMarkdown } from "../report/trend-markdown.js";
import { renderTrendJson } from "../report/trend-schema.js";
import { renderTrendText } from "../report/trend-text.js";
import type { TrendResult } from "../report/trend.js";

/** @throws UsageError for SARIF, which has no place for a trend */
export function renderTrend(result: TrendResult, { format }: Config): string {
  if (format === "json") return renderTrendJson(result);
  if (format === "markdown") return renderTrendMarkdown(result);
  if (format === "text") return renderTrendText(result);
  throw new UsageError({
    what: "a trend cannot be written as sarif",
    consequence: "nothing was written",
    cure: "Use --format text, json or markdown",
  });
}

/** Writes the badge where the configuration wants one. */
export async function writeBadge(result: TrendResult, { badgePath }: Config): Promise<void> {
  if (badgePath !== null) await writeOutput(badgePath, renderBadge(trendBadge(result)));
}
