import { createHash } from "node:crypto";

/*
 * The one prompt: what the model reads about a function, in training, local scoring and on servers.
 *
 *   Language: python
 *   Path: (hidden)
 *   Code:
 *   def area(r):            <- the body; over budget its first 75 % and last 25 % of tokens
 *       return 3 * r * r
 *
 *   How often this function needs a fix, from 0 (never) to 9 (most often): _
 *                                                                          ^ the digit is read here
 *
 * No field of git, author, date or message ever: a model that reads them learns the label's own source.
 * Python has the same in model/defect_risk_model/prompt.py; both are tested on the same cases.
 */

export interface PromptTemplate {
  readonly version: number;
  readonly prefix: string;
  readonly suffix: string;
  readonly hiddenPath: string;
  readonly hiddenSource: string;
  /** Unicode code points, as of the text. */
  readonly maxPathCharacters: number;
  readonly maxTextCharacters: number;
}

/** model/defect_risk_model/contract/prompt.json; a test holds the two equal. dist/ has no model/ to read. */
export const TEMPLATE: PromptTemplate = {
  version: 1,
  prefix: "Language: {language}\nPath: {path}\nCode:\n",
  suffix: "\n\nHow often this function needs a fix, from 0 (never) to 9 (most often): ",
  hiddenPath: "(hidden)",
  hiddenSource: "(hidden)",
  maxPathCharacters: 120,
  maxTextCharacters: 200_000,
};

/** What the model is not shown. */
export const MASKS = ["none", "path", "source"] as const;
export type Mask = (typeof MASKS)[number];

/** A function as a LoRA adapter sees it. */
export interface LoraFunction {
  readonly language: string;
  readonly path: string;
  /** The function's lines, comments and strings included. */
  readonly text: string;
}

/** Three texts, tokenised apart so that no token spans two of them. */
export interface Prompt {
  readonly prefix: string;
  readonly body: string;
  readonly suffix: string;
  /** The text was longer than maxTextCharacters and lost its middle. */
  readonly cut: boolean;
}

/** SHA-256 of the fields in their order as compact JSON: what a manifest pins. */
export function templateHash(template: PromptTemplate = TEMPLATE): string {
  const { version, prefix, suffix, hiddenPath, hiddenSource, maxPathCharacters, maxTextCharacters } =
    template;
  const fields = [version, prefix, suffix, hiddenPath, hiddenSource, maxPathCharacters, maxTextCharacters];
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}

export function renderPrompt(
  { language, path, text }: LoraFunction,
  mask: Mask,
  template: PromptTemplate = TEMPLATE,
): Prompt {
  const shown = mask === "path" ? template.hiddenPath : pathLine(path, template.maxPathCharacters);
  const { body, cut } =
    mask === "source"
      ? { body: template.hiddenSource, cut: false }
      : bodyOf(text, template.maxTextCharacters);
  // One pass, so that a path that holds "{language}" is not filled in.
  const prefix = template.prefix.replace(/\{(language|path)\}/g, (_, name) =>
    name === "path" ? shown : language,
  );
  return { prefix, body, suffix: template.suffix, cut };
}

/** C0, DEL, C1 and the two Unicode line ends: a path must stay on its line. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
/** In a regular expression of code points, only those without their other half. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

function pathLine(path: string, limit: number): string {
  const line = path.replace(LONE_SURROGATE, "\ufffd").replace(CONTROL, "?");
  return line.length <= limit ? line : Array.from(line).slice(-limit).join("");
}

/** Line ends as \n, none at the end, no lone surrogate; far too long a text loses its middle. */
function bodyOf(text: string, limit: number): { readonly body: string; readonly cut: boolean } {
  const whole = text.replace(LONE_SURROGATE, "\ufffd").replace(/\r\n?/g, "\n");
  let end = whole.length;
  while (whole[end - 1] === "\n") end--;
  const body = whole.slice(0, end);
  const points = body.length <= limit ? null : Array.from(body);
  if (points === null || points.length <= limit) return { body, cut: false };
  return { body: cutMiddle(points, limit).join(""), cut: true };
}

/** The first 75 % and the last 25 % of the budget: enough of the end to see what is returned. */
export function cutMiddle<T>(items: readonly T[], budget: number): readonly T[] {
  if (items.length <= budget) return items;
  const head = Math.floor((budget * 3) / 4);
  return [...items.slice(0, head), ...items.slice(items.length - (budget - head))];
}
