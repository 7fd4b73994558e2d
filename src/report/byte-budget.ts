/** Lines of output that belong together, of which the rows may be cut from the tail. */
export interface Block {
  readonly before: readonly string[];
  /** In order of importance. */
  readonly rows: readonly string[];
  readonly after: readonly string[];
  /** Rows that exist but were never offered, e.g. beyond the report's own limit; counted in `more`. */
  readonly unlisted?: number;
  /** The line that says how many rows are missing. */
  readonly more: (n: number) => string;
}

/** UTF-8 bytes of these lines, each with its newline. */
export function bytesOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}

/** As many rows of the block as fit into `budget` bytes, closed properly; no line at all if nothing fits. */
export function fit(block: Block, budget: number): readonly string[] {
  const { before, rows, after, unlisted = 0, more } = block;
  const frame = bytesOf(before) + bytesOf(after);
  const whole = rows.length > 0 && unlisted === 0;
  if (whole && frame + bytesOf(rows) <= budget) return [...before, ...rows, ...after];
  // The count in the line is at its longest when every row is missing.
  let used = frame + bytesOf(["", more(rows.length + unlisted)]);
  let kept = 0;
  for (const row of rows) {
    used += Buffer.byteLength(row) + 1;
    if (used > budget) break;
    kept += 1;
  }
  const missing = rows.length - kept + unlisted;
  if (kept === 0) {
    const only = missing > 0 ? [more(missing), ""] : [];
    return bytesOf(only) <= budget ? only : [];
  }
  return [...before, ...rows.slice(0, kept), ...(missing > 0 ? ["", more(missing)] : []), ...after];
}

/** What is left of a budget as sections take from it, in order of importance, which is not the order on the page. */
export interface Spending {
  /** All of these lines, or none. */
  readonly take: (lines: readonly string[]) => readonly string[];
  /** As many rows of the block as still fit. */
  readonly takeFitting: (block: Block) => readonly string[];
}

/** A budget of UTF-8 bytes. */
export function spending(maxBytes: number): Spending {
  let left = maxBytes;
  const take = (lines: readonly string[]): readonly string[] => {
    const size = bytesOf(lines);
    if (size > left) return [];
    left -= size;
    return lines;
  };
  return { take, takeFitting: (block) => take(fit(block, left)) };
}
