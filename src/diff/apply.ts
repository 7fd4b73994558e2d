import type { Hunk } from "./file-change.js";

/**
 * Applies hunks to a text, strictly: every context and removed line must be where the hunk says.
 * @returns the new text, ended by a newline whether or not the diff says so, or null if the hunks do not fit
 */
export function applyHunks(text: string, hunks: readonly Hunk[]): string | null {
  const lines = text === "" ? [] : text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const result: string[] = [];
  let at = 0;
  for (const hunk of hunks) {
    const first = hunk.oldLines === 0 ? hunk.oldStart : hunk.oldStart - 1;
    if (first < at || first > lines.length) return null;
    while (at < first) result.push(lines[at++]!);
    for (const line of hunk.lines) {
      const content = line.slice(1);
      if (line.startsWith("+")) {
        result.push(content);
        continue;
      }
      if (lines[at]?.replace(/\r$/, "") !== content.replace(/\r$/, "")) return null;
      if (!line.startsWith("-")) result.push(lines[at]!);
      at++;
    }
  }
  while (at < lines.length) result.push(lines[at++]!);
  return result.length === 0 ? "" : result.join("\n") + "\n";
}

/** Whether the new side of the hunks already stands in the text: the diff has been applied to it. */
export function isApplied(text: string, hunks: readonly Hunk[]): boolean {
  const lines = text.split("\n");
  return hunks.every((hunk) => {
    const after = hunk.lines
      .filter((line) => !line.startsWith("-"))
      .map((line) => line.slice(1).replace(/\r$/, ""));
    return after.every((line, i) => lines[hunk.newStart - 1 + i]?.replace(/\r$/, "") === line);
  });
}
