import { annotationsFor, type Annotation, type AnnotationOptions } from "./annotations.js";
import { clip } from "./escape.js";
import { renderMarkdown } from "./markdown.js";
import { spending } from "./byte-budget.js";
import { leadingBlock, warningsBlock } from "./markdown-blocks.js";
import { gateLines } from "./markdown-remarks.js";
import type { Report } from "./report.js";
import { gateState, leading, verdict } from "./wording.js";

/** A check run of GitHub's Checks API, its texts within that API's limits. */
export interface CheckRun {
  readonly title: string;
  /** Markdown, always open. */
  readonly summary: string;
  /** Markdown, below it. */
  readonly text: string;
  /** neutral unless a gate was asked for: advice neither passes nor fails. */
  readonly conclusion: "neutral" | "success" | "failure";
  readonly annotations: readonly Annotation[];
}

/** Characters. */
const MAX_TITLE = 255;
/** Of summary and text each. GitHub counts characters; UTF-8 bytes are never fewer. */
const MAX_TEXT = 65_535;

const CONCLUSIONS = { off: "neutral", passed: "success", accepted: "success", failed: "failure" } as const;

/** The report as a check run: the verdict as its title, the table as its summary, the rest as its text. */
export function renderCheckRun(report: Report, options: AnnotationOptions = {}): CheckRun {
  const { take, takeFitting } = spending(MAX_TEXT);
  const gate = take(gateLines(report));
  const table = takeFitting(leadingBlock(report, leading(report)));
  const warnings = takeFitting(warningsBlock(report));
  const quiet = table.length === 0 ? take([`${verdict(report)}.`, ""]) : [];
  return {
    title: clip(
      gateState(report.gate) === "failed" ? `Gate failed: ${verdict(report)}` : verdict(report),
      MAX_TITLE,
    ),
    summary: [...gate, ...quiet, ...table, ...warnings].join("\n").trimEnd(),
    text: renderMarkdown(report, { maxBytes: MAX_TEXT }),
    conclusion: CONCLUSIONS[gateState(report.gate)],
    annotations: annotationsFor(report, options),
  };
}
