import { sentence } from "../errors/index.js";
import { BANDS, type Band } from "../scoring/bands.js";
import { plain } from "./escape.js";
import { fingerprintsOf } from "./fingerprint.js";
import { encodePath, webRoot } from "./links.js";
import type { Notice, Report, ReportFunction } from "./report.js";
import { fixesOf, lineRange, percent, riskierThan } from "./wording.js";

/** GitHub keeps 5,000 results of an upload and shows the most severe; ours are in rank order. */
const MAX_RESULTS = 5000;

/**
 * Our own key. `primaryLocationLineHash` is reserved: GitHub's uploader computes it from the source
 * and logs a warning for every result that brings another value.
 */
const FINGERPRINT = "defectRiskFunction/v1";

/** Advisory, as the annotations are: a warning at most. */
const LEVELS: Readonly<Record<Band, "warning" | "note">> = {
  critical: "warning",
  high: "note",
  elevated: "note",
  normal: "note",
};

/** SARIF 2.1.0 (OASIS). Only what the summary would show open: a code-scanning alert is louder than a row. */
export function renderSarif(report: Report): string {
  const root = webRoot(report);
  const prints = fingerprintsOf(report.functions);
  const results = report.functions
    .filter((fn) => (report.command === "score" ? fn.flagged : fn.band !== "normal"))
    .slice(0, MAX_RESULTS)
    .map((fn) => resultOf(fn, prints.get(fn) ?? ""));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: report.tool.name, semanticVersion: report.tool.version, rules: BANDS.map(ruleOf) },
        },
        automationDetails: { id: `defect-risk/${report.command}/` },
        ...(root !== null && report.head !== null
          ? { versionControlProvenance: [{ repositoryUri: root, revisionId: report.head }] }
          : {}),
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: report.notices.map(notificationOf) },
        ],
        columnKind: "utf16CodeUnits",
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Rule ids are stable: dismissals and filters in code scanning hang on them. */
function ruleOf(band: Band) {
  return {
    id: `defect-risk/${band}`,
    name: `DefectRisk${band.charAt(0).toUpperCase()}${band.slice(1)}`,
    shortDescription: { text: `Function of ${band} defect risk within its repository` },
    fullDescription: {
      text: "Ranks functions by how often they, or functions like them, needed fixes. It does not say that there is a bug.",
    },
    help: {
      text: "Read the changed lines with care; the reasons and the last fixes tell where such functions broke before.",
    },
    defaultConfiguration: { level: LEVELS[band] },
    properties: {
      tags: ["maintainability"],
      "problem.severity": LEVELS[band] === "warning" ? "warning" : "recommendation",
    },
  };
}

function resultOf(fn: ReportFunction, fingerprint: string) {
  const uri = encodePath(fn.path);
  const [first, ...others] = fn.hunks.length > 0 ? fn.hunks : [fn];
  const physical = (lines: { readonly startLine: number; readonly endLine: number } | undefined) => ({
    artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
    region: {
      startLine: lines?.startLine ?? fn.startLine,
      endLine: Math.max(lines?.startLine ?? fn.startLine, lines?.endLine ?? fn.startLine),
    },
  });
  return {
    ruleId: `defect-risk/${fn.band}`,
    ruleIndex: BANDS.indexOf(fn.band),
    level: LEVELS[fn.band],
    message: { text: message(`${fn.name}: ${riskierThan(fn)}; ${toldOf(fn).join("; ")}`) },
    locations: [
      {
        physicalLocation: physical(first),
        logicalLocations: [{ fullyQualifiedName: plain(fn.name, 1000), kind: "function" }],
      },
    ],
    relatedLocations: others.map((lines, i) => ({
      id: i + 1,
      physicalLocation: physical(lines),
      message: { text: `Also changed: ${lineRange(lines)}` },
    })),
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    properties: {
      percentile: fn.percentile,
      riskierThan: percent(fn.percentile),
      band: fn.band,
      changeScore: fn.changeScore,
      status: fn.status,
      reasons: fn.reasons.map((reason) => plain(reason)),
    },
  };
}

/** The past first, as in every rendering: it is what people look up. */
function toldOf(fn: ReportFunction): readonly string[] {
  const fixed = fixesOf(fn);
  return fixed === null ? fn.reasons : [fixed, ...fn.reasons];
}

function notificationOf(notice: Notice) {
  return {
    descriptor: { id: notice.code },
    level: notice.level === "warning" ? "warning" : "note",
    message: { text: message(sentence(notice)) },
  };
}

/** SARIF reads `[text](target)` as a link and `{0}` as a placeholder in a message (§3.11.5, §3.11.6). */
function message(text: string): string {
  return plain(text, 1000)
    .replace(/[\\[\]]/g, "\\$&")
    .replace(/\{(\d+)\}/g, "{{$1}}");
}
