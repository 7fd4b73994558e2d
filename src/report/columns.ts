/** Code points that terminals draw two cells wide (Unicode East Asian Width W and F, the common blocks, and emoji). */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** Marks that sit on the character before them. */
const MARK = /\p{M}/u;

/** Cells that the text takes in a terminal. */
export function widthOf(text: string): number {
  let cells = 0;
  for (const c of text) cells += MARK.test(c) ? 0 : WIDE.test(c) ? 2 : 1;
  return cells;
}

/** Cut to `cells`, keeping the start or the end, the cut marked. */
export function cut(text: string, cells: number, keep: "start" | "end" = "start"): string {
  if (widthOf(text) <= cells) return text;
  const characters = keep === "start" ? [...text] : [...text].reverse();
  let used = 1;
  const kept: string[] = [];
  for (const c of characters) {
    used += widthOf(c);
    if (used > cells) break;
    kept.push(c);
  }
  return keep === "start" ? `${kept.join("")}…` : `…${kept.reverse().join("")}`;
}

export function padEnd(text: string, cells: number): string {
  return text + " ".repeat(Math.max(0, cells - widthOf(text)));
}

export function padStart(text: string, cells: number): string {
  return " ".repeat(Math.max(0, cells - widthOf(text))) + text;
}

/** Word-wrapped to `cells`; the caller has written `indent` before the first line. A word longer than a line stays whole. */
export function wrap(text: string, cells: number, indent = ""): string {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && widthOf(longer) + widthOf(indent) > cells) {
      lines.push(current);
      current = word;
    } else {
      current = longer;
    }
  }
  return [...lines, current].join(`\n${indent}`);
}
