import type { FunctionRule, Language } from "../language.js";
import { fieldChild, fieldText, kindName, namedChildRows, textOf } from "../rows.js";
import type { SyntaxTree } from "../syntax-tree.js";

/** An empty method has no body node: it stands for its own. */
function methodBody(tree: SyntaxTree, row: number): number {
  const body = fieldChild(tree, row, "body");
  return body === -1 ? row : body;
}

/** `Class#method`, but `Class.method` below `class << self`. */
function methodSeparator(tree: SyntaxTree, row: number): string {
  for (const kind of kindsAround(tree, row)) {
    if (kind === "singleton_class") return ".";
    if (kind === "class" || kind === "module" || kind === "method") return "#";
  }
  return "#";
}

const methodName = (tree: SyntaxTree, row: number): string | null =>
  fieldText(tree, row, "name")?.replace(/\s+/g, "") ?? null;

/** The call that a block belongs to: `define_method(:foo) do … end`. */
function calledBy(tree: SyntaxTree, block: number): string | null {
  const call = tree.parent[block]!;
  return kindName(tree, call) === "call" ? fieldText(tree, call, "method") : null;
}

/**
 * Blocks are control flow of the method they stand in, so they are functions only where they are one in
 * all but form: `define_method(:m) do`, `f = lambda do`, and outside of methods the handlers of a DSL,
 * `get "/" do`, `task :build do`, told by a bare call with arguments.
 */
function blockBody(tree: SyntaxTree, row: number): number {
  const body = fieldChild(tree, row, "body");
  const name = calledBy(tree, row);
  if (name === "define_method" || name === "lambda" || name === "proc") return body;
  const call = tree.parent[row]!;
  const isHandler =
    name !== null && fieldChild(tree, call, "receiver") === -1 && fieldChild(tree, call, "arguments") !== -1;
  return isHandler && !isInMethod(tree, row) ? body : -1;
}

function isInMethod(tree: SyntaxTree, row: number): boolean {
  return kindsAround(tree, row).some((kind) => kind === "method" || kind === "singleton_method");
}

/** Hand-written code does not nest deeper, and hostile code must not make this quadratic. */
const MAX_CLIMB = 128;

function kindsAround(tree: SyntaxTree, row: number): string[] {
  const kinds: string[] = [];
  for (let at = tree.parent[row]!; at !== -1 && kinds.length < MAX_CLIMB; at = tree.parent[at]!) {
    kinds.push(kindName(tree, at));
  }
  return kinds;
}

/** The symbol that `define_method` is given. */
function blockName(tree: SyntaxTree, row: number): string | null {
  if (calledBy(tree, row) !== "define_method") return null;
  const list = fieldChild(tree, tree.parent[row]!, "arguments");
  const first = list === -1 ? undefined : namedChildRows(tree, list)[0];
  return first !== undefined && kindName(tree, first) === "simple_symbol"
    ? textOf(tree, first).slice(1)
    : null;
}

const BLOCK: FunctionRule = {
  closure: "long",
  name: blockName,
  body: blockBody,
  separator: (tree, row) => (calledBy(tree, row) === "define_method" ? "#" : "::"),
};

/** `raise`, `fail` and `throw`, called with arguments or bare. */
function unmask(tree: SyntaxTree, row: number): "exit" | null {
  const isCall = kindName(tree, row) === "call";
  if (!isCall && tree.grammar.fields[tree.field[row]!] === "method") return null;
  if (isCall && fieldChild(tree, row, "receiver") !== -1) return null;
  const name = isCall ? fieldText(tree, row, "method") : textOf(tree, row);
  return name === "raise" || name === "fail" || name === "throw" ? "exit" : null;
}

export const RUBY: Language = {
  id: "ruby",
  extensions: [".rb", ".rake", ".ru", ".gemspec"],
  grammars: ["ruby"],
  comments: {
    lineComment: ["#"],
    blockComment: { open: "=begin", close: "=end" },
    idiom: /^=end\b/,
    except: /^#\{/,
  },
  naming: {
    separator: "::",
    functions: {
      method: { name: methodName, body: methodBody, separator: methodSeparator },
      singleton_method: { name: methodName, body: methodBody, separator: "." },
      lambda: { closure: "long" },
      do_block: BLOCK,
      block: BLOCK,
    },
    scopes: { module: {}, class: {} },
    bindings: {
      assignment: { name: "left", value: "right" },
      pair: { name: "key", value: "value" },
    },
    // `f = lambda do`: the call of `lambda` stands between the two.
    transparent: ["parenthesized_statements", "call"],
    argumentLists: ["argument_list", "do_block", "block"],
    wrappers: [],
    decorators: [],
    calls: { call: "method" },
    lastName: { fields: [] },
  },
  counting: {
    comments: ["comment"],
    ifs: ["if", "unless", "if_modifier", "unless_modifier"],
    elseIfs: ["elsif"],
    elseClauses: ["else"],
    loops: ["while", "until", "for", "while_modifier", "until_modifier"],
    catches: ["rescue", "rescue_modifier"],
    conditionals: ["conditional"],
    switches: ["case", "case_match"],
    arms: ["when", "in_clause"],
    otherDecisions: ["if_guard", "unless_guard"],
    logical: ["binary"],
    logicalOperators: ["&&", "||", "and", "or"],
    shorthand: ["&&=", "||="],
    parentheses: ["parenthesized_statements"],
    returns: ["return"],
    jumps: ["break", "next", "redo", "retry"],
    throws: [],
    disguised: ["call", "identifier"],
    unmask,
    members: ["call"],
    isMember: (tree, row) => fieldChild(tree, row, "receiver") !== -1,
    parameters: { fields: ["parameters"] },
  },
};
