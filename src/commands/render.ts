import type { Config } from "../config/config.js";
import { renderExplain } from "../report/explain.js";
import { renderJson } from "../report/json.js";
import { renderMarkdown } from "../report/markdown.js";
import type { Report } from "../report/report.js";
import { renderSarif } from "../report/sarif.js";
import { renderText } from "../report/text.js";

export function render(report: Report, config: Config, colour: boolean): string {
  switch (config.format) {
    case "json":
      return renderJson(report);
    case "markdown":
      return renderMarkdown(report);
    case "sarif":
      return renderSarif(report);
    case "text": {
      const options = { colour: colour && config.output === null, width: process.stdout.columns ?? 100 };
      return report.command === "explain" ? renderExplain(report, options) : renderText(report, options);
    }
  }
}
