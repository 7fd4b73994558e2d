import type { Band } from "../scoring/bands.js";
import type { GateVerdict } from "../scoring/gate.js";
import type { Suppressed } from "../scoring/suppression.js";

/**
 * The result of a run as data. Its JSON form is a published contract (schema/report.schema.json);
 * every other rendering is made from it and from nothing else.
 */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "defect-risk"; readonly version: string };
  readonly command: "score" | "rank" | "explain";
  /** Name of the repository as a person knows it (owner/name, or the folder's name). */
  readonly repository: string;
  /** Web address of the repository for links to commits and files, e.g. "https://github.com/o/r"; null if unknown. */
  readonly webUrl: string | null;
  /** The merge base's full SHA; null for `rank` and for a diff that names no commit. */
  readonly base: string | null;
  /** The full SHA of what was scored; null for the working tree or a bare diff. */
  readonly head: string | null;
  readonly generatedAt: string;
  /** In rank order. Inside a change: by change score, highest first; otherwise by percentile. */
  readonly functions: readonly ReportFunction[];
  readonly marked: readonly MarkedFile[];
  readonly notices: readonly Notice[];
  readonly totals: Totals;
  /** Null outside a change: there is nothing to let pass. */
  readonly gate: GateVerdict | null;
  readonly model: ModelCard;
}

export type Status = "new" | "edited" | "unchanged";

export interface ReportFunction {
  readonly path: string;
  /** Qualified name, e.g. `QuerySet.update_or_create`. */
  readonly name: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly language: string;
  readonly status: Status;
  /** 0–100: the share of the repository's functions with a lower score. */
  readonly percentile: number;
  readonly band: Band;
  /** The score itself: a sum of contributions, unit-free, comparable within one repository only. */
  readonly score: number;
  /** Orders the functions inside one change; null outside a change. */
  readonly changeScore: number | null;
  /** Substantive lines (not blank, not comment-only) that the change adds in this function. */
  readonly addedLines: number;
  /** True if it deserves a reviewer's eye first: high within the change and in a notable band. */
  readonly flagged: boolean;
  /** Why nobody is to be told of it: then it is neither flagged nor fails the gate. Null for most. */
  readonly suppressed: Suppressed | null;
  readonly metrics: ReportMetrics;
  readonly history: ReportHistory;
  /** Who could review it: at most three, best first; empty where nobody knows it, or it was not asked for. */
  readonly reviewers: readonly ReportReviewer[];
  /** Largest absolute value first. They sum to `score`. */
  readonly contributions: readonly ReportContribution[];
  /** The top three, in plain words with their numbers. */
  readonly reasons: readonly string[];
  /** The lines to look at: where the change touches this function, at the head. */
  readonly hunks: readonly { readonly startLine: number; readonly endLine: number }[];
}

export interface ReportMetrics {
  readonly linesOfCode: number;
  readonly cyclomaticComplexity: number;
  readonly cognitiveComplexity: number;
  readonly nestingDepth: number;
  readonly fanOut: number;
  readonly parameters: number;
}

export interface ReportHistory {
  readonly touches: number;
  readonly fixes: number;
  readonly authors: number;
  /** ISO 8601 date of the last touch; null for a function without history. */
  readonly lastTouched: string | null;
  /** Newest first, at most three. */
  readonly lastFixes: readonly { readonly sha: string; readonly date: string; readonly subject: string }[];
}

/** Somebody who knows a function. Never an e-mail address. */
export interface ReportReviewer {
  /** As the author writes it in commits (.mailmap respected); hostile text like any other. */
  readonly name: string;
  /** Account on GitHub, from an ID+login@users.noreply.github.com address only; null if not known. */
  readonly login: string | null;
  /** Named for the file in the base's CODEOWNERS. */
  readonly owner: boolean;
  /** Commits with a substantive change in the function; for who does not know that, in its file. */
  readonly touches: number;
  readonly of: "function" | "file";
  /** ISO 8601 date of the last of them. */
  readonly last: string;
}

export interface ReportContribution {
  /** Key of the feature table, e.g. "touches-90-days", or "learned-adapter", or "lora-adapter". */
  readonly feature: string;
  readonly label: string;
  /** The raw value in the feature's own unit; the adapter's in deviations from the repository's mean. */
  readonly value: number;
  /** 0–1: the value's percentile rank within the repository, before any flip of sign. */
  readonly rank: number;
  readonly contribution: number;
}

export interface MarkedFile {
  readonly path: string;
  /** One of: generated, vendored, minified, test, too-large, unsupported, binary, submodule, deleted, unreadable, excluded. */
  readonly mark: string;
  readonly reason: string;
}

/** Something was skipped or degraded. Never an error, never silent. */
export interface Notice {
  /** Stable, kebab-case, e.g. "shallow-clone". */
  readonly code: string;
  readonly level: "info" | "warning";
  readonly what: string;
  readonly consequence: string;
  readonly cure: string;
}

export interface Totals {
  /** Files the change touches (or, for rank, source files read). */
  readonly files: number;
  /** Functions scored, before any limit; `functions` may hold fewer. */
  readonly functions: number;
  readonly flagged: number;
  /** Functions that are suppressed by a comment or by the configuration file. */
  readonly suppressed: number;
  /** Suppressed ones left out: what later steps decide by must be silent too. */
  readonly byBand: Readonly<Record<Band, number>>;
  /** Functions of the repository the percentiles compare with. */
  readonly reference: number;
}

export interface ModelCard {
  /** blend: the scores hold what an adapter learned from this repository's past fixes. */
  readonly kind: "baseline" | "blend";
  /** Version of the feature table and of the published weights. */
  readonly featureTable: number;
  readonly weights: string;
  /** The adapter that was found, whether or not the scores hold it; null if none was. */
  readonly adapter: AdapterCard | null;
  /** The LoRA adapter beside it; null if none was found, or none was asked for. */
  readonly lora: LoraCard | null;
  readonly history: {
    /** The commit up to which history was read. */
    readonly commit: string | null;
    readonly commits: number;
    /** ISO date of the oldest commit read; null without history. */
    readonly since: string | null;
    readonly index: "cold" | "updated" | "warm" | "none";
  };
}

export interface AdapterCard {
  readonly kind: "tabular";
  /** The commit it was trained up to, that commit's ISO date, and when it was made. */
  readonly commit: string;
  readonly cutoff: string;
  readonly created: string;
  /** Whole days from when it was made to this run. */
  readonly ageDays: number;
  /** Functions it was fitted on. */
  readonly trainedOn: number;
  /** Beside the baseline; 0: it did not help, and is shown because that is the honest result. */
  readonly weight: number;
  /** Whether the scores hold it: weight above 0, and it may speak of this commit. */
  readonly used: boolean;
  /** How its blend did in the windows it was tested on, beside what needs no adapter; null if none could be. */
  readonly holdout: Holdout | null;
}

export interface LoraCard extends Omit<AdapterCard, "kind" | "holdout"> {
  readonly kind: "lora";
  /** The base model it was trained on: OWNER/NAME on its hub, and a commit there. */
  readonly base: { readonly id: string; readonly revision: string };
  /** What computed its values, e.g. "cuda, bf16"; null if none were computed. */
  readonly ranOn: string | null;
  /** Functions that were longer than it may read, and lost their middle. */
  readonly truncated: number;
  readonly holdout: LoraHoldout | null;
}

export interface LoraHoldout extends Omit<Holdout, "rows"> {
  /** Training runs whose mean the rows with it are. */
  readonly seeds: number;
  readonly rows: Holdout["rows"] &
    /** The best blend without it, the adapter alone, and the base model without any training. */
    Readonly<Record<"without" | "lora" | "zeroShot", HoldoutRow>>;
}

export interface Holdout {
  readonly windows: number;
  /** Functions of the newest window, and the share of them that were fixed. */
  readonly functions: number;
  readonly prevalence: number;
  readonly rows: Readonly<Record<"blend" | "baseline" | "linesOfCode", HoldoutRow>>;
}

export interface HoldoutRow {
  readonly aucAny: HoldoutEstimate | null;
  readonly aucNarrow: HoldoutEstimate | null;
  readonly lift5: HoldoutEstimate | null;
}

export interface HoldoutEstimate {
  readonly value: number;
  /** Of the 95 % interval; null where none was drawn. */
  readonly low: number | null;
  readonly high: number | null;
}
