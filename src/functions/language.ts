import type { GrammarId, SyntaxTree } from "./syntax-tree.js";

/** Identifies a language in reports and configuration. */
export type LanguageId =
  | "c"
  | "cpp"
  | "csharp"
  | "go"
  | "java"
  | "javascript"
  | "kotlin"
  | "php"
  | "python"
  | "ruby"
  | "rust"
  | "scala"
  | "svelte"
  | "tsx"
  | "typescript"
  | "vue";

/**
 * All that is particular to one language; shared code reads these rules and never asks which language it
 * has. Kinds are the names of named nodes of the grammar, tokens its literal tokens, fields its field
 * names: a test checks that each of them exists in one of `grammars`.
 */
export interface Language {
  readonly id: LanguageId;
  readonly extensions: readonly string[];
  /** The grammars whose kinds the rules name; the first one parses unless `codeOf` says otherwise. */
  readonly grammars: readonly GrammarId[];
  /** What of the file is code to the grammar, every offset and line kept: scripts of a page, macros away. */
  readonly codeOf?: (text: string) => { readonly grammar: GrammarId; readonly text: string };
  /** A second reading for a text that the grammar stumbles over; every offset and line kept. */
  readonly repair?: (text: string) => string;
  readonly comments: CommentRules;
  readonly naming: NamingRules;
  readonly counting: CountingRules;
}

export interface CommentRules {
  readonly lineComment: readonly string[];
  readonly blockComment: { readonly open: string; readonly close: string } | null;
  /** Lines that are a comment by idiom though no mark above starts them, e.g. `* …` inside a block. */
  readonly idiom?: RegExp;
  /** Lines that look like a comment and are none, e.g. PHP's `#[Attribute]`. */
  readonly except?: RegExp;
}

/** Reads a name off a node; null if there is none to be had. */
export type NameOf = (tree: SyntaxTree, row: number) => string | null;

/** Reads another row off a node; -1 if there is none. */
export type RowOf = (tree: SyntaxTree, row: number) => number;

export type RowTest = (tree: SyntaxTree, row: number) => boolean;

/** Which nodes are functions, and how they and their scopes are called. */
export interface NamingRules {
  /** Between the parts of a qualified name. */
  readonly separator: string;
  readonly functions: Readonly<Record<string, FunctionRule>>;
  readonly scopes: Readonly<Record<string, ScopeRule>>;
  /** Nodes that give a name to a value: an anonymous function takes it, anything else is a scope of it. */
  readonly bindings: Readonly<Record<string, BindingRule>>;
  /** Kinds between a binding, or a call's arguments, and the value that change nothing: parentheses, casts. */
  readonly transparent: readonly string[];
  /** Kinds that hold the arguments of a call. */
  readonly argumentLists: readonly string[];
  /** Parents whose lines belong to the function: `decorated_definition`, `template_declaration`. */
  readonly wrappers: readonly string[];
  /** Preceding siblings whose lines belong to the function: decorators, attributes. */
  readonly decorators: readonly string[];
  /** Call kinds with the field that holds the callee, or a finder of it. */
  readonly calls: Readonly<Record<string, string | RowOf>>;
  /** What leads from a callee to its last name: `a.b.c` → `c`. */
  readonly lastName: LastName;
}

export interface LastName {
  readonly fields: readonly string[];
  /** Where grammars give no fields: kinds whose first or whose last named child leads on. */
  readonly first?: readonly string[];
  readonly last?: readonly string[];
}

export interface FunctionRule {
  /** The field with the name, or a reader of it; "name" unless told. */
  readonly name?: string | NameOf;
  /** The field with the body, or a finder of it; "body" unless told. Without a body there is no function. */
  readonly body?: string | RowOf;
  /**
   * Anonymous functions. "long": one with a name, or of at least MIN_CLOSURE_LINES lines; "bound": only
   * one with a name, where lambdas are everyday block syntax (Kotlin, Scala).
   * The others belong to the function around them.
   */
  readonly closure?: "long" | "bound";
  /** Between the scope and this name, where it is not the usual separator: Ruby's `#`. */
  readonly separator?: string | ((tree: SyntaxTree, row: number) => string);
}

export interface ScopeRule {
  readonly name?: string | NameOf;
  /** A scope without this field lasts to the end of its parent: `namespace A;`. */
  readonly openWithout?: string;
  /** Before this scope's name, where it is not the usual separator: PHP's `\\` before a class. */
  readonly separator?: string;
}

export interface BindingRule {
  readonly name: string | NameOf;
  /** The field with the value; the last child unless told. */
  readonly value?: string;
}

/** Which nodes count towards which metric (metrics/metrics.ts says what the metrics are). */
export interface CountingRules {
  readonly comments: readonly string[];
  /** A statement that documents rather than does: Python's docstring. */
  readonly isDocumentation?: RowTest;

  /** `if` in all its spellings. An `else` token among the children of one, or of its `elseClauses`, counts. */
  readonly ifs: readonly string[];
  /** Clauses that go on with an `if`: `elif`, `elsif`. */
  readonly elseIfs: readonly string[];
  readonly elseClauses: readonly string[];
  /** Other kinds whose `else` counts as one: Python's loops. */
  readonly alsoElse?: readonly string[];
  readonly loops: readonly string[];
  readonly catches: readonly string[];
  readonly conditionals: readonly string[];
  /** Not decisions in themselves; their arms are. */
  readonly switches: readonly string[];
  readonly arms: readonly string[];
  /** Decisions of an arm, 1 unless told: none for the one taken when no other is, two for a guarded one. */
  readonly armDecisions?: (tree: SyntaxTree, row: number) => number;
  /** Decisions that no cognitive rule knows: guards, filters of comprehensions. */
  readonly otherDecisions?: readonly string[];
  /** `#if` and the like, whose `condition` the build decides: what is asked there counts for nothing. */
  readonly buildConditions?: readonly string[];

  /** Kinds of binary expressions, and their short-circuit operators. */
  readonly logical: readonly string[];
  readonly logicalOperators: readonly string[];
  /** Named kinds whose text is the operator: Scala's. */
  readonly operatorNames?: readonly string[];
  /** Tokens that decide as an operator does but are shorthand to a reader: `??`, `?:`, `&&=`. */
  readonly shorthand: readonly string[];
  readonly parentheses: readonly string[];

  readonly returns: readonly string[];
  /** break, continue; with a child of the kinds `labels` they cost a reader as `goto` does. */
  readonly jumps: readonly string[];
  readonly labels?: readonly string[];
  readonly gotos?: readonly string[];
  readonly throws: readonly string[];
  /** Kinds that may be an exit in disguise, and what they are: Ruby's `raise`, a call in form. */
  readonly disguised?: readonly string[];
  readonly unmask?: (tree: SyntaxTree, row: number) => "exit" | "goto" | null;

  readonly members: readonly string[];
  readonly isMember?: RowTest;
  readonly parameters: ParameterRules;
}

export interface ParameterRules {
  /** Fields of the function that may hold its parameters; the first one present does. */
  readonly fields: readonly string[];
  /** Where they are in no field of the function itself: C's declarators, Scala's several lists. */
  readonly listsOf?: (tree: SyntaxTree, row: number) => readonly number[];
  /** The kinds of children of a list that are parameters; all named ones unless told. */
  readonly only?: readonly string[];
  /** Children of a list that are none: separators, the receiver. */
  readonly ignore?: readonly string[];
  readonly isReceiver?: RowTest;
  /** How many names one child declares, where that can be more than one: Go's `a, b int`. */
  readonly namesOf?: (tree: SyntaxTree, row: number) => number;
}
