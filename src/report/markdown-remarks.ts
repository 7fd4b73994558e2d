import type { Block } from "./byte-budget.js";
import { markdownCode, markdownText } from "./escape.js";
import type { Report, ReportFunction } from "./report.js";
import { gateState, peopleWho, suppressedBy, whoKnows } from "./wording.js";

/** A verdict of the gate quotes three names and a reason. Characters. */
const GATE = 1200;
/** More suppressions than this are counted: the JSON report has them all. */
const SUPPRESSED = 50;

/** Whether the change may pass, where it was asked; in full only if it may not, or only because somebody says so. */
export function gateLines(report: Report): readonly string[] {
  const { gate } = report;
  const state = gateState(gate);
  if (gate === null || state === "off") return [];
  const why = markdownText(gate.why, GATE);
  if (state === "passed") return [`<sub>${why}</sub>`, ""];
  return [`**${why}** ${markdownText(gate.wouldPass ?? "", GATE)}`.trim(), ""];
}

/** Who could review what is in the table, best first, in one line. */
export function peopleLines(open: readonly ReportFunction[]): readonly string[] {
  const people = peopleWho(open).map(
    ({ reviewer, functions }) =>
      `${nameOf(reviewer)}${open.length > 1 ? ` (${functions} of ${open.length})` : ""}`,
  );
  return people.length === 0 ? [] : [`Who knows this code: ${people.join(", ")}`, ""];
}

/** A name is told as text, an account as code: neither notifies anybody. */
function nameOf({ name, login }: { readonly name: string; readonly login: string | null }): string {
  return login === null ? markdownText(name) : markdownCode(login);
}

/** The people of one function, with what they did. */
export function knownBy(fn: ReportFunction): readonly string[] {
  if (fn.reviewers.length === 0) return [];
  return [
    `- Known by ${fn.reviewers.map((one) => `${nameOf(one)} (${markdownText(whoKnows(one))})`).join(", ")}`,
  ];
}

/** Functions of which nobody is to be told; those that the change itself silences are the reviewer's to judge. */
export function suppressedBlock(report: Report, which: "by the change" | "before"): Block {
  const fns = report.functions.filter(
    ({ suppressed }) => suppressed !== null && suppressed.addedByChange === (which === "by the change"),
  );
  const rows = fns.slice(0, SUPPRESSED).map((fn) => {
    return `- ${markdownCode(fn.name)} (${fn.band}): ${markdownText(suppressedBy(fn.suppressed!))}`;
  });
  const title = which === "by the change" ? "This change suppresses" : "Suppressed";
  return {
    before: rows.length === 0 ? [] : [`**${title}**`, ""],
    rows,
    after: rows.length === 0 ? [] : [""],
    unlisted: Math.max(0, fns.length - SUPPRESSED),
    more: (n) => `- … and ${n} more`,
  };
}
