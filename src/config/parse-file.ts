import { isMap, isNode, isPair, LineCounter, parseDocument, type Document, type Node } from "yaml";
import type { z } from "zod";
import { UsageError } from "../errors/index.js";
import { configFileSchema, type ConfigFile } from "./file-schema.js";
import { nearest } from "./spelling.js";

/** The largest file that is read: a thousand suppressions fit. Bytes. */
export const MAX_CONFIG_FILE = 256 * 1024;
/** More uses of anchors than this are no shorthand any more. */
const MAX_ALIASES = 50;

export interface ParseFileOptions {
  /** How messages name the file. */
  readonly file: string;
  /** The day of the run, for what expires. */
  readonly today: Date;
}

/**
 * Reads the text of a configuration file.
 * @throws UsageError naming file, line and column, the key, what is expected there and the cure; nothing else
 */
export function parseConfigFile(content: Uint8Array | string, options: ParseFileOptions): ConfigFile {
  const { file, today } = options;
  const text = decoded(content, file);
  const lines = new LineCounter();
  const at = (offset: number | undefined): string => {
    const { line, col } = offset === undefined ? { line: 1, col: 1 } : lines.linePos(offset);
    return `${file}:${Math.max(1, line)}:${Math.max(1, col)}`;
  };
  let document: Document;
  let value: unknown;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
    const wrong = document.errors[0] ?? document.warnings[0];
    if (wrong) throw yamlError(at(wrong.pos[0]), wrong.code, wrong.message);
    value = withoutNulls(document.toJS({ maxAliasCount: MAX_ALIASES }));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // Too many aliases, or brackets nested deeper than the reader can follow.
    throw unusable(
      `${file} cannot be read as YAML (${(error as Error).message})`,
      "Write it plainly, without anchors",
    );
  }
  const parsed = configFileSchema(today).safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => placed(document, issue));
  const [first] = issues.sort((a, b) => a.offset - b.offset);
  throw shapeError(at(first!.offset), first!, valueAt(value, first!.path));
}

function decoded(content: Uint8Array | string, file: string): string {
  const size = typeof content === "string" ? Buffer.byteLength(content) : content.length;
  if (size > MAX_CONFIG_FILE) {
    throw unusable(
      `${file} has ${size.toLocaleString("en")} bytes`,
      `Keep it below ${MAX_CONFIG_FILE.toLocaleString("en")}; patterns may name many files at once`,
    );
  }
  try {
    const text =
      typeof content === "string" ? content : new TextDecoder("utf-8", { fatal: true }).decode(content);
    // A text that was decoded elsewhere carries this where bytes made no sense.
    if (!text.includes("\uFFFD")) return text.replace(/^\uFEFF/, "");
  } catch {
    // Told below.
  }
  throw unusable(`${file} is not encoded as UTF-8`, "Save it as UTF-8");
}

function yamlError(where: string, code: string, message: string): UsageError {
  const what = message.replace(/\s+/g, " ").replace(/[.:]? ?$/, "");
  const cures: Readonly<Record<string, string>> = {
    TAB_AS_INDENT: "Indent with spaces",
    DUPLICATE_KEY: "Write each key once",
    MULTIPLE_DOCS: "Leave out what follows the line ---",
  };
  return unusable(
    `${where} is no YAML: ${what}`,
    cures[code] ?? "Mend the line; quote texts that hold : or #",
  );
}

interface PlacedIssue {
  readonly path: readonly PropertyKey[];
  readonly offset: number;
  readonly expected: string;
  /** A key that nobody knows, and those that could stand there. */
  readonly unknown: { readonly key: string; readonly known: readonly string[] } | null;
}

function placed(document: Document, issue: z.core.$ZodIssue): PlacedIssue {
  const { path, message } = issue;
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0]!;
    const offset = keyOffset(document, path, key) ?? offsetOf(document, path);
    return { path: [...path, key], offset, expected: message, unknown: { key, known: keysAt(path) } };
  }
  return { path, offset: offsetOf(document, path), expected: message, unknown: null };
}

/** Where the value at a path starts; of one that is missing, where that should be which lacks it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: readonly PropertyKey[], key: string): number | null {
  const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return null;
  const pair = map.items.find((item) => isPair(item) && String((item.key as Node | null) ?? "") === key);
  const node: unknown = pair?.key;
  return isNode(node) && node.range ? node.range[0] : null;
}

/** The keys that may stand in the map at a path, read off the schema. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  let schema: unknown = configFileSchema(new Date());
  for (const step of [...path, null]) {
    schema = inner(schema);
    if (step === null) break;
    const { shape, element } = schema as { shape?: Record<PropertyKey, unknown>; element?: unknown };
    schema = typeof step === "number" ? element : shape?.[step];
  }
  return Object.keys((schema as { shape?: object } | undefined)?.shape ?? {});
}

function inner(schema: unknown): unknown {
  let found = schema as { unwrap?: () => unknown; element?: unknown } | undefined;
  while (found?.unwrap && !found.element) found = found.unwrap() as typeof found;
  return found;
}

function shapeError(where: string, issue: PlacedIssue, value: unknown): UsageError {
  if (issue.unknown) {
    const { key, known } = issue.unknown;
    const meant = nearest(key, known);
    const cure = meant === null ? `Use one of ${known.join(", ")}` : `Write ${meant}, if that is meant`;
    const inside = issue.path.length > 1 ? ` of ${keyName(issue.path.slice(0, -1))}` : "";
    return unusable(`${where}: ${shown(key)} is no key${inside}`, cure);
  }
  const name = issue.path.length === 0 ? "the file" : keyName(issue.path);
  const what = value === undefined ? `${name} is missing` : `${name} cannot be ${shown(value)}`;
  return unusable(`${where}: ${what}`, `Give it ${issue.expected}`);
}

/** `paths[2].fail-on` */
function keyName(path: readonly PropertyKey[]): string {
  return path
    .map((step, i) => (typeof step === "number" ? `[${step}]` : `${i > 0 ? "." : ""}${String(step)}`))
    .join("");
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, step)
        ? (at as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

/** A key without a value, such as a list whose entries are all comments, counts as not there. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([key, part]) => [key, withoutNulls(part)]),
  );
}

function unusable(what: string, cure: string): UsageError {
  return new UsageError({ what, consequence: "nothing was scored", cure });
}
