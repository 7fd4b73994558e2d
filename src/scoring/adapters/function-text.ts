import type { FunctionText } from "./tabular/terms.js";

/** A function as an adapter sees it, in training as in scoring: its whole lines, decorators included. */
export function functionText(
  path: string,
  fn: { readonly name: string; readonly startLine: number; readonly endLine: number },
  lines: readonly string[],
): FunctionText {
  return { path, name: fn.name, text: lines.slice(fn.startLine - 1, fn.endLine).join("\n") };
}
