import type { Band } from "../scoring/bands.js";
import { clip, plain } from "./escape.js";
import { shortSha } from "./links.js";
import type { Report, ReportFunction } from "./report.js";
import { day, lineRange, pastOf, riskierThan, topReason } from "./wording.js";

export type AnnotationLevel = "error" | "warning" | "notice";

/** One remark on lines of the head. Text is plain: GitHub reads no Markdown in it. */
export interface Annotation {
  /** As git names the file, unescaped. */
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: AnnotationLevel;
  readonly title: string;
  /** Reason and action in the first line, evidence below. */
  readonly message: string;
}

export interface AnnotationOptions {
  /** Annotations at most: reviewers remove a tool that shows more than a few. */
  readonly limit?: number;
}

/** GitHub cuts a message at 4,096 UTF-16 units; a character takes at most two. Characters. */
const MAX_MESSAGE = 4096 / 2;
/** Longest part of a message; all parts together stay below the limit. Characters. */
const PART = 200;
/** The Checks API refuses a longer title (255); a name needs less. Characters. */
const MAX_NAME = 100;

/** The functions that deserve an annotation, in rank order: the flagged, and whatever fails the gate. */
export function annotatedFunctions(report: Report): readonly ReportFunction[] {
  const failing = failingOf(report);
  return report.functions.filter((fn) => fn.flagged || failing.has(placeOf(fn)));
}

/** One annotation per function, in rank order, anchored where the change touches it first; what fails the gate goes first. */
export function annotationsFor(
  report: Report,
  { limit = 10 }: AnnotationOptions = {},
): readonly Annotation[] {
  const failing = failingOf(report);
  const fails = (fn: ReportFunction): boolean => failing.has(placeOf(fn));
  const functions = annotatedFunctions(report);
  return [...functions.filter(fails), ...functions.filter((fn) => !fails(fn))].slice(0, limit).map((fn) => ({
    path: fn.path,
    ...anchorOf(fn),
    level: fails(fn) ? "error" : levelOf(fn.band),
    title: `Defect risk: ${fn.band} (${plain(fn.name, MAX_NAME)})`,
    message: messageOf(fn),
  }));
}

function placeOf({ path, name }: { readonly path: string; readonly name: string }): string {
  return `${path}\0${name}`;
}

function failingOf({ gate }: Report): ReadonlySet<string> {
  return new Set(gate === null || gate.passed ? [] : gate.failing.map(placeOf));
}

/**
 * The first changed hunk: the files-changed view hides an annotation that ends outside the diff. A
 * function without one (`rank`) is marked on its first line.
 */
export function anchorOf(fn: ReportFunction): { readonly startLine: number; readonly endLine: number } {
  const first = fn.hunks[0];
  if (first === undefined) return { startLine: fn.startLine, endLine: fn.startLine };
  return { startLine: first.startLine, endLine: Math.max(first.startLine, first.endLine) };
}

/** Advisory: a warning at most. */
function levelOf(band: Band): AnnotationLevel {
  return band === "critical" ? "warning" : "notice";
}

function messageOf(fn: ReportFunction): string {
  const ranges = (fn.hunks.length > 0 ? fn.hunks : [fn]).slice(0, 3).map(lineRange).join(", ");
  const also = fn.reasons.slice(1, 3).map((reason) => plain(reason, PART));
  const fixes = fn.history.lastFixes
    .slice(0, 3)
    .map((fix) => `- ${plain(shortSha(fix.sha))} ${plain(day(fix.date))} ${plain(fix.subject, 100)}`);
  const lines = [
    `Review lines ${ranges} with care: ${plain(topReason(fn), PART)}.`,
    ...(also.length > 0 ? [`Also: ${also.join("; ")}.`] : []),
    `Historically fragile: ${riskierThan(fn)}; ${plain(pastOf(fn), PART)}.`,
    ...(fixes.length > 0 ? ["Last fixes of this function:", ...fixes] : []),
  ];
  return clip(lines.join("\n"), MAX_MESSAGE);
}
