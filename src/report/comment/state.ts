import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { FEATURES } from "../../features/table.js";
import { plain } from "../escape.js";
import { fingerprintsOf } from "../fingerprint.js";
import type { Report, ReportFunction } from "../report.js";

/*
 * What a comment remembers of its push, hidden in the comment itself, so that the next push can say what
 * changed. Whoever may edit a comment may edit this: it is parsed strictly, read as data only, and every
 * name in it is escaped like any other foreign string.
 */

const VERSION = 1;
/** A name or path, cut as it will be shown. Characters. */
const NAME = 120;
/** A visible code point takes up to ten characters ("\u{E0041}"), and each end may have been cut. Characters. */
const MOST_NAME = 10 * NAME;
/** Of the function's fingerprint (SHA-256): 64 bits tell the few functions of a change apart. Hex digits. */
const ID = 16;
/** More functions than this are never remembered, and never believed: a notification's e-mail holds them too. */
const FUNCTIONS = 30;

/** The columns of `parts`: the feature table, then the adapter. */
const COLUMNS: readonly string[] = [...FEATURES.map(({ key }) => key), "learned-adapter"];

const finite = z.number().min(-1e12).max(1e12);

const remembered = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  path: z.string().max(MOST_NAME),
  name: z.string().max(MOST_NAME),
  flagged: z.boolean(),
  percentile: z.number().min(0).max(100),
  addedLines: z.int().min(0),
  /** Value and contribution of each feature, in the order of the feature table; null: not known. */
  parts: z.array(z.tuple([finite, finite]).nullable()).length(COLUMNS.length),
});

const push = z.strictObject({
  /** The head that was scored. */
  head: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/)
    .nullable(),
  /** What gave the scores: two pushes are compared feature by feature only under the same one. */
  model: z.string().max(MOST_NAME),
  /** Whether `functions` holds all that the change touched. */
  complete: z.boolean(),
  functions: z.array(remembered).max(FUNCTIONS),
});

const commentState = push.extend({
  version: z.literal(VERSION),
  /** The push before this one, so that a second run on the same head says the same. */
  earlier: push.nullable(),
});

export type Remembered = Readonly<z.infer<typeof remembered>>;
export type Push = Readonly<z.infer<typeof push>>;
export type CommentState = Readonly<z.infer<typeof commentState>>;

/** The push that a report describes, with every function it lists. */
export function pushOf(report: Report): Push {
  const prints = fingerprintsOf(report.functions);
  const { featureTable, weights, adapter, lora } = report.model;
  const learned = [adapter, lora]
    .map((card) => (card?.used === true ? ` ${card.kind} ${card.commit}` : ""))
    .join("");
  return {
    head: report.head !== null && /^[0-9a-f]{40,64}$/.test(report.head) ? report.head : null,
    model: plain(`${featureTable} ${weights}${learned}`, NAME),
    complete: report.functions.length === report.totals.functions,
    functions: report.functions.map((fn) => rememberedOf(fn, idOf(prints.get(fn) ?? ""))),
  };
}

export function idOf(fingerprint: string): string {
  return fingerprint.slice(0, ID).padEnd(ID, "0");
}

/** Who said what about a function, by feature. */
export function partOf(fn: Remembered, feature: string): readonly [number, number] | null {
  return fn.parts[COLUMNS.indexOf(feature)] ?? null;
}

export function featuresOf(): readonly string[] {
  return COLUMNS;
}

function rememberedOf(fn: ReportFunction, id: string): Remembered {
  const known = new Map(fn.contributions.map((part) => [part.feature, part]));
  return {
    id,
    path: plain(fn.path, NAME, "end"),
    name: plain(fn.name, NAME),
    flagged: fn.flagged,
    percentile: fn.percentile,
    addedLines: fn.addedLines,
    parts: COLUMNS.map((feature) => {
      const part = known.get(feature);
      return part === undefined ? null : [part.value, part.contribution];
    }),
  };
}

/**
 * As many functions as fit, the flagged first.
 * @param budget characters of JSON
 */
export function fitted(whole: Push, budget: number): Push {
  const flagged = whole.functions.filter((fn) => fn.flagged);
  const ordered = [...flagged, ...whole.functions.filter((fn) => !fn.flagged)].slice(0, FUNCTIONS);
  let left = budget - JSON.stringify({ ...whole, complete: false, functions: [] }).length;
  const functions: Remembered[] = [];
  for (const fn of ordered) {
    left -= Buffer.byteLength(JSON.stringify(fn)) + 1;
    if (left < 0) break;
    functions.push(fn);
  }
  return { ...whole, functions, complete: whole.complete && functions.length === whole.functions.length };
}

const BEGIN = "<!-- defect-risk:state ";
const END = " -->";

/** One line of HTML comment. Base64 has no hyphen: nothing in it can close the comment. */
export function hidden(state: CommentState): string {
  return `${BEGIN}${deflateRawSync(JSON.stringify(state)).toString("base64")}${END}`;
}

/** GitHub's own limit on a comment. Characters. */
const MOST_BODY = 65_536;
/** Several times what is ever written: compressed text may be a bomb. Bytes. */
const MOST_JSON = 200_000;

/** What the comment remembers; null if there is nothing, or nothing that can be believed. */
export function readCommentState(body: string): CommentState | null {
  if (body.length > MOST_BODY) return null;
  const [, encoded] = /^<!-- defect-risk:state ([A-Za-z0-9+/]{2,}={0,2}) -->$/m.exec(body) ?? [];
  if (encoded === undefined) return null;
  try {
    const json = inflateRawSync(Buffer.from(encoded, "base64"), { maxOutputLength: MOST_JSON });
    const parsed = commentState.safeParse(JSON.parse(json.toString("utf8")));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not ours, or no longer: somebody edited it, or it is a bomb.
    return null;
  }
}
