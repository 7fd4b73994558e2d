/**
 * A parsed file as plain data: every node of the concrete syntax tree in preorder, one row per node over
 * typed arrays. Stages walk rows, so none of them touches the parser, its memory or its lifetime.
 *
 *   node i's subtree is the rows i … next[i] − 1; its first child, if any, is row i + 1;
 *   a child c's following sibling is row next[c], as long as that is < next[i].
 */
export interface SyntaxTree {
  readonly text: string;
  readonly grammar: Grammar;
  readonly size: number;
  /** Index into `grammar.kinds`. */
  readonly kind: Uint16Array;
  /** UTF-16 offsets into `text`, end exclusive. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly next: Uint32Array;
  /** Preorder row of the parent; the root's is -1. */
  readonly parent: Int32Array;
  /** The field this node fills in its parent (index into `grammar.fields`); 0 for none. */
  readonly field: Uint16Array;
  /** Offset of the first character of each line; line n (1-based) starts at lineStarts[n − 1]. */
  readonly lineStarts: Uint32Array;
}

export interface Grammar {
  readonly id: GrammarId;
  /**
   * Kind names by id, the grammar's own numbering ("" for its hidden symbols), then two rows of ours:
   * "MISSING" for a node that the parser invented to go on (length 0), and last "ERROR" (65535 there).
   */
  readonly kinds: readonly string[];
  /** Whether a kind is named (a rule) rather than a literal token. */
  readonly named: readonly boolean[];
  readonly fields: readonly (string | null)[];
}

export type GrammarId =
  | "c"
  | "c_sharp"
  | "cpp"
  | "go"
  | "java"
  | "javascript"
  | "kotlin"
  | "php"
  | "python"
  | "ruby"
  | "rust"
  | "scala"
  | "tsx"
  | "typescript";

/** The port to the parser. Grammars load on first use; a parse never throws on bad source text. */
export interface SyntaxParser {
  parse(grammar: GrammarId, text: string): Promise<SyntaxTree>;
}

/** The 1-based line that holds `offset`. */
export function lineAt(tree: Pick<SyntaxTree, "lineStarts">, offset: number): number {
  const { lineStarts } = tree;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
