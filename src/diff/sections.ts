const LF = 10;

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
 * Cuts a diff into one section per file, one at a time, so that a diff of 100 MB needs little memory. Hunk bodies are counted, not searched: content that looks like a header starts nothing.
 */
export function* sections(diff: Buffer): Generator<DiffSection> {
  let header: string[] = [];
  let body: string[] = [];
  let [oldLeft, newLeft] = [0, 0];
  let combined = false;
  let bytes = 0;
  const section = (): DiffSection => ({ header, body, oversized: bytes > MAX_SECTION_BYTES });

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
      bytes += line.length;
      if (bytes <= MAX_SECTION_BYTES) body.push(line);
      continue;
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line);
    if (hunk && header.length > 0) {
      [oldLeft, newLeft] = [Number(hunk[1] ?? 1), Number(hunk[2] ?? 1)];
      if (bytes <= MAX_SECTION_BYTES) body.push(line);
    } else if (startsSection(line, diff, at, header, body)) {
      if (header.length > 0) yield section();
      [header, body, bytes] = [[line], [], 0];
      combined = /^diff --(?:combined|cc) /.test(line);
    } else if (combined && (body.length > 0 || line.startsWith("@@@"))) {
      body.push(line);
    } else if (body.length > 0 && line.startsWith("\\")) {
      body.push(line);
    } else if (header.length > 0 && body.length === 0) {
      header.push(line);
    }
  }
  if (header.length > 0) yield section();
}

/** `diff --git …` starts a file; so does a bare `---` line that a `+++` line follows (plain `diff -u`). */
function startsSection(
  line: string,
  diff: Buffer,
  next: number,
  header: readonly string[],
  body: readonly string[],
): boolean {
  if (/^diff --(?:git|combined|cc) /.test(line)) return true;
  if (!line.startsWith("--- ") || diff.toString("latin1", next, next + 4) !== "+++ ") return false;
  return header.length === 0 || body.length > 0;
}
