import { createHash } from "node:crypto";
import { UsageError } from "../errors/index.js";
import { backtrackingDegree, HIGHEST_DEGREE } from "./backtracking.js";
import { DEFAULT_LABEL_RULES, FIX_BREADTH, type LabelRules } from "./label-rules.js";
import type { Tickets } from "./tickets.js";

/** Label rules, checked and ready to be asked. */
export interface CompiledRules {
  readonly ignored: readonly CompiledPattern[];
  readonly exclusions: readonly CompiledExclusion[];
  readonly rules: readonly CompiledRule[];
  readonly threshold: number;
  /** SHA-256 of the rules and of FIX_BREADTH, in hexadecimal: two labels compare only if this is equal. */
  readonly hash: string;
  /** Asked before the rules, where they were fetched. */
  readonly tickets?: Tickets;
}

export interface CompiledPattern {
  readonly name: string;
  readonly pattern: RegExp;
}

export interface CompiledExclusion extends CompiledPattern {
  readonly unless: RegExp | null;
}

export interface CompiledRule extends CompiledPattern {
  readonly weight: number;
}

/** @throws UsageError naming the first rule that cannot be used, and why */
export function compileLabelRules(rules: LabelRules): CompiledRules {
  inRange("the threshold of the label rules", rules.threshold);
  const names = [...rules.exclusions, ...rules.rules].map(({ name }) => name);
  const twice = names.find((name, i) => name.trim() === "" || names.indexOf(name) !== i);
  if (twice !== undefined) {
    throw refused(`${JSON.stringify(twice)} names more than one label rule, or none`, "Name each rule once");
  }
  return {
    ignored: rules.ignored.map(({ name, pattern }) => ({ name, pattern: compiled(name, pattern, "gi") })),
    exclusions: rules.exclusions.map(({ name, pattern, unless }) => ({
      name,
      pattern: compiled(name, pattern, "i"),
      unless: unless === undefined ? null : compiled(name, unless, "i"),
    })),
    rules: rules.rules.map(({ name, pattern, weight }) => ({
      name,
      pattern: compiled(name, pattern, "i"),
      weight: inRange(`the weight of the label rule ${JSON.stringify(name)}`, weight),
    })),
    threshold: rules.threshold,
    hash: createHash("sha256")
      .update(canonical({ ...rules, breadth: FIX_BREADTH }))
      .digest("hex"),
  };
}

function compiled(name: string, pattern: string, flags: string): RegExp {
  const subject = `the pattern of the label rule ${JSON.stringify(name)}`;
  let expression;
  try {
    expression = new RegExp(pattern, flags);
  } catch (cause) {
    const reason = (cause as Error).message.replace(/^Invalid regular expression: /, "");
    throw refused(`${subject} is no regular expression (${reason})`, "Write it as in JavaScript", cause);
  }
  if (new RegExp(pattern, "i").test("")) {
    throw refused(`${subject} matches every subject`, "Let it ask for at least one word");
  }
  if (backtrackingDegree(pattern) > HIGHEST_DEGREE) {
    throw refused(
      `${subject} can take too long to try`,
      `Repeat no group whose inside varies, and give all but ${HIGHEST_DEGREE} repetitions a bound below ten, e.g. \\s{0,3}`,
    );
  }
  return expression;
}

function inRange(what: string, value: number): number {
  if (value > 0 && value <= 1) return value;
  throw refused(`${what} is ${value}`, "Give a number above 0, up to 1");
}

function refused(what: string, cure: string, cause?: unknown): UsageError {
  return new UsageError({ what, consequence: "no commit can be told to be a fix", cure, cause });
}

/** JSON with sorted keys and no spaces: equal data, equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

export const DEFAULT_RULES: CompiledRules = compileLabelRules(DEFAULT_LABEL_RULES);
