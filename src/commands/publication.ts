import { join } from "node:path";
import type { Config } from "../config/config.js";
import type { Publication } from "../io/actions/publish.js";
import { annotatedFunctions, annotationsFor } from "../report/annotations.js";
import { renderJson } from "../report/json.js";
import { renderMarkdown } from "../report/markdown.js";
import type { Report } from "../report/report.js";
import { renderSarif } from "../report/sarif.js";
import { renderText } from "../report/text.js";
import { renderWorkflowCommands } from "../report/workflow-commands.js";
import { BANDS } from "../scoring/bands.js";

/** A job output may hold 1 MiB; the whole report is in the file when it is larger. Characters. */
const MAX_OUTPUT = 500_000;
/** Wide enough for names, narrow enough for GitHub's log view. Columns. */
const LOG_WIDTH = 120;

/** What the action tells its runner of a report. */
export function publicationOf(report: Report, config: Config, env: NodeJS.ProcessEnv): Publication {
  const { lines } = renderWorkflowCommands(
    config.annotations ? annotationsFor(report, { limit: config.annotationLimit }) : [],
  );
  const json = renderJson(report);
  const reportPath = config.reportPath ?? join(env["RUNNER_TEMP"] ?? ".", "defect-risk-report.json");
  const worst = BANDS.find((band) => report.totals.byBand[band] > 0) ?? "none";
  return {
    log: renderText(report, { colour: false, width: LOG_WIDTH }),
    commands: lines,
    summary: config.summary
      ? renderMarkdown(report, {
          unannotated: config.annotations ? annotatedFunctions(report).length - lines.length : 0,
        })
      : null,
    files: [
      { path: reportPath, text: json, output: "report-path" },
      ...(config.sarifPath === null ? [] : [{ path: config.sarifPath, text: renderSarif(report) }]),
    ],
    outputs: {
      "highest-risk": worst,
      "flagged-count": String(report.totals.flagged),
      json: json.length <= MAX_OUTPUT ? json : "",
    },
  };
}
