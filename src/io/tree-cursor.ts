import type * as TreeSitter from "web-tree-sitter";
import type { Grammar, SyntaxTree } from "../functions/syntax-tree.js";

/**
 * One walk over a tree-sitter tree into typed arrays, through the WebAssembly exports behind TreeCursor.
 *
 * TreeCursor copies its four words into and out of the module's transfer buffer on every call. Nothing
 * else uses that buffer during a walk, so the words may stay there: on django's sources (5.5 MB, 1.06
 * million nodes) the walk is then lost in the noise of the parse, against 1.2 s through TreeCursor.
 * No TreeCursor object is made at all: its finalizer would free whatever the buffer holds by then.
 */
export interface TreeCursorCalls {
  /** Puts the tree's root into the transfer buffer. */
  root(tree: number): void;
  /** Turns the node in the transfer buffer into a cursor there. */
  open(tree: number): void;
  close(tree: number): void;
  firstChild(tree: number): number;
  nextSibling(tree: number): number;
  toParent(tree: number): number;
  kind(tree: number): number;
  start(tree: number): number;
  end(tree: number): number;
  field(tree: number): number;
  isMissing(tree: number): number;
}

/** Throws if web-tree-sitter no longer has these exports, which an update of it must be tested for. */
export function treeCursorCalls(module: Readonly<Record<string, unknown>>): TreeCursorCalls {
  const call = (name: string): ((tree: number) => number) => {
    const found = module[`_ts_tree_${name}_wasm`];
    if (typeof found !== "function") throw new Error(`web-tree-sitter has no ${name}`);
    return found as (tree: number) => number;
  };
  return {
    root: call("root_node"),
    open: call("cursor_new"),
    close: call("cursor_delete"),
    firstChild: call("cursor_goto_first_child"),
    nextSibling: call("cursor_goto_next_sibling"),
    toParent: call("cursor_goto_parent"),
    kind: call("cursor_current_node_type_id"),
    start: call("cursor_start_index"),
    end: call("cursor_end_index"),
    field: call("cursor_current_field_id"),
    isMissing: call("cursor_current_node_is_missing"),
  };
}

type Rows = Pick<SyntaxTree, "size" | "kind" | "start" | "end" | "next" | "parent" | "field">;

/** Rows being written; grown as needed and kept from file to file. */
const scratch = {
  kind: new Uint16Array(0),
  start: new Uint32Array(0),
  end: new Uint32Array(0),
  next: new Uint32Array(0),
  parent: new Int32Array(0),
  field: new Uint16Array(0),
};

const ERROR_ID = 65535;

export function flatten(tree: TreeSitter.Tree, grammar: Grammar, calls: TreeCursorCalls): Rows {
  const { firstChild, nextSibling, toParent } = calls;
  const missing = grammar.kinds.length - 2;
  const hasError = tree.rootNode.hasError;
  const address = (tree as unknown as readonly number[])[0]!;
  calls.root(address);
  calls.open(address);
  let row = 0;
  let parent = -1;
  for (;;) {
    if (row === scratch.kind.length) grow();
    const id = calls.kind(address);
    const start = (scratch.start[row] = calls.start(address));
    const end = (scratch.end[row] = calls.end(address));
    const isMissing = hasError && start === end && calls.isMissing(address) !== 0;
    scratch.kind[row] = isMissing ? missing : id === ERROR_ID ? missing + 1 : id;
    scratch.field[row] = calls.field(address);
    scratch.parent[row] = parent;
    const here = row++;
    if (firstChild(address)) {
      parent = here;
      continue;
    }
    scratch.next[here] = row;
    let more = nextSibling(address);
    while (!more && parent !== -1) {
      toParent(address);
      scratch.next[parent] = row;
      parent = scratch.parent[parent]!;
      // The root has no sibling.
      more = parent === -1 ? 0 : nextSibling(address);
    }
    if (!more) break;
  }
  calls.close(address);
  return {
    size: row,
    kind: scratch.kind.slice(0, row),
    start: scratch.start.slice(0, row),
    end: scratch.end.slice(0, row),
    next: scratch.next.slice(0, row),
    parent: scratch.parent.slice(0, row),
    field: scratch.field.slice(0, row),
  };
}

function grow(): void {
  const size = Math.max(1 << 14, scratch.kind.length * 2);
  const grown = <T extends { set(from: T): void }>(to: T, from: T): T => (to.set(from), to);
  scratch.kind = grown(new Uint16Array(size), scratch.kind);
  scratch.start = grown(new Uint32Array(size), scratch.start);
  scratch.end = grown(new Uint32Array(size), scratch.end);
  scratch.next = grown(new Uint32Array(size), scratch.next);
  scratch.parent = grown(new Int32Array(size), scratch.parent);
  scratch.field = grown(new Uint16Array(size), scratch.field);
}
