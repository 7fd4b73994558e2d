const LF = 10;
const COMBINED = /^diff --(?:combined|cc) /;

/** Hunks of one file beyond this many bytes are data, and their lines are not kept. */
export const MAX_SECTION_BYTES = 8_000_000;

/** One file's part of a diff: its header lines and the lines of its hunks, from the first `@@` on. */
export interface DiffSection {
  readonly header: readonly string[];
  readonly body: readonly string[];
  /** The body was larger than MAX_SECTION_BYTES; only its start is there. */
  readonly oversized: boolean;
}

/**
 * Cuts a diff into one section per file, one at a time, so that a diff of 100 MB needs little
 * memory. Hunk bodies are counted, not searched: content that looks like a header starts nothing. A carriage
 * return at the end of a header line came with the file (git quotes one in a name) and is taken off.
 */
export function* sections(diff: Buffer): Generator<DiffSection> {
  let header: string[] = [];
  let body: string[] = [];
  let [oldLeft, newLeft] = [0, 0];
  let bytes = 0;
  const section = (): DiffSection => ({ header, body, oversized: bytes > MAX_SECTION_BYTES });
  const keep = (line: string): void => {
    bytes += line.length;
    if (bytes <= MAX_SECTION_BYTES) body.push(line);
  };

  for (let at = 0; at < diff.length;) {
    const found = diff.indexOf(LF, at);
    const end = found < 0 ? diff.length : found;
    const line = diff.toString("utf8", at, end);
    at = end + 1;

    if (oldLeft > 0 || newLeft > 0) {
      const mark = line[0];
      if (mark === "+") newLeft--;
      else if (mark === "-") oldLeft--;
      else if (mark !== "\\") [oldLeft, newLeft] = [oldLeft - 1, newLeft - 1];
      keep(line);
      continue;
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line);
    if (hunk && header.length > 0) {
      [oldLeft, newLeft] = [Number(hunk[1] ?? 1), Number(hunk[2] ?? 1)];
      keep(line);
    } else if (startsSection(line, diff, at, header, body)) {
      if (header.length > 0) yield section();
      [header, body, bytes] = [[line.replace(/\r$/, "")], [], 0];
    } else if (COMBINED.test(header[0] ?? "") && (body.length > 0 || line.startsWith("@@@"))) {
      keep(line);
    } else if (header.length > 0 && body.length === 0) {
      header.push(line.replace(/\r$/, ""));
    }
  }
  if (header.length > 0) yield section();
}

/**
 * `diff --git …` starts a file; so do a bare `---`, `+++` and `@@` line in a row (plain `diff -u`), but
 * not in a combined diff, whose bodies hold such lines: "- old" that is gone from both parents.
 */
function startsSection(
  line: string,
  diff: Buffer,
  next: number,
  header: readonly string[],
  body: readonly string[],
): boolean {
  if (/^diff --(?:git|combined|cc) /.test(line)) return true;
  if (!line.startsWith("--- ") || diff.toString("latin1", next, next + 4) !== "+++ ") return false;
  const third = diff.indexOf(LF, next) + 1;
  if (third === 0 || diff.toString("latin1", third, third + 3) !== "@@ ") return false;
  return header.length === 0 || (body.length > 0 && !COMBINED.test(header[0]!));
}
