import { htmlText } from "../../escape.js";

/** Text that is HTML or SVG already. Only `markup` makes it, so what was not escaped cannot become it. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Markup[] | null;

/** Longest foreign text shown: a sentence with a path or two. Characters. */
const LONGEST = 1000;

/** A template whose strings are escaped, numbers rounded to a hundredth, and pieces of markup left alone. */
export function markup(template: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts = values.map((value, i) => `${told(value)}${template[i + 1]!}`);
  return { markup: `${template[0]!}${parts.join("")}` };
}

function told(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? `${Math.round(100 * value) / 100}` : "0";
  if (typeof value === "string") return htmlText(value, LONGEST);
  return "markup" in value ? value.markup : value.map((piece) => piece.markup).join("\n");
}

export const NOTHING: Markup = { markup: "" };
