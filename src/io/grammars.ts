import type * as TreeSitter from "web-tree-sitter";
import { DefectError } from "../errors/index.js";
import type { Grammar, GrammarId, SyntaxParser, SyntaxTree } from "../functions/syntax-tree.js";
import { flatten, type TreeCursorCalls, treeCursorCalls } from "./tree-cursor.js";

/**
 * The SyntaxParser port over web-tree-sitter. The runtime and the grammars are files of `folder`
 * (`web-tree-sitter.js`, `web-tree-sitter.wasm`, `tree-sitter-<id>.wasm`; scripts/grammars.mjs puts them
 * there), loaded on first use and kept for the life of the process.
 */
export function loadParser(folder: URL): SyntaxParser {
  const loaded = new Map<GrammarId, Promise<LoadedGrammar>>();
  const grammarOf = (id: GrammarId): Promise<LoadedGrammar> => {
    const known = loaded.get(id);
    if (known) return known;
    const fresh = loadGrammar(folder, id);
    loaded.set(id, fresh);
    return fresh;
  };
  return {
    async parse(id, text) {
      const grammar = await grammarOf(id);
      try {
        return parseNow(grammar, text);
      } catch {
        // A trap inside the parser (memory, an assertion of a scanner) leaves it in an unknown state.
        loaded.delete(id);
        return unparsed(grammar.grammar, text);
      }
    },
  };
}

interface Runtime {
  readonly api: typeof TreeSitter;
  readonly calls: TreeCursorCalls;
}

interface LoadedGrammar {
  readonly grammar: Grammar;
  readonly parser: TreeSitter.Parser;
  readonly calls: TreeCursorCalls;
}

/** web-tree-sitter keeps one WebAssembly instance per process, so we keep one per place it came from. */
const runtimes = new Map<string, Promise<Runtime>>();

function runtimeOf(folder: URL): Promise<Runtime> {
  const known = runtimes.get(folder.href);
  if (known) return known;
  const fresh = startRuntime(folder);
  runtimes.set(folder.href, fresh);
  return fresh;
}

async function startRuntime(folder: URL): Promise<Runtime> {
  const url = new URL("web-tree-sitter.js", folder).href;
  try {
    const api = (await import(/* webpackIgnore: true */ url)) as typeof TreeSitter;
    // Emscripten turns the options object into the module itself: its exports end up as members of it.
    const module: Record<string, unknown> = {};
    await api.Parser.init(module as Parameters<typeof api.Parser.init>[0]);
    return { api, calls: treeCursorCalls(module) };
  } catch (cause) {
    throw cannotLoad("web-tree-sitter", cause);
  }
}

async function loadGrammar(folder: URL, id: GrammarId): Promise<LoadedGrammar> {
  const { api, calls } = await runtimeOf(folder);
  try {
    // A path rather than bytes: web-tree-sitter then reads the file with the realm's own Uint8Array.
    const url = new URL(`tree-sitter-${id}.wasm`, folder);
    const language = await api.Language.load(url as unknown as string);
    const parser = new api.Parser();
    parser.setLanguage(language);
    return { grammar: describe(id, language), parser, calls };
  } catch (cause) {
    throw cannotLoad(`the grammar "${id}"`, cause);
  }
}

function describe(id: GrammarId, language: TreeSitter.Language): Grammar {
  // Language.types has holes where a symbol is hidden: Array.from makes them undefined.
  const kinds = Array.from(language.types, (name) => name ?? "");
  return {
    id,
    kinds: [...kinds, "MISSING", "ERROR"],
    named: [...kinds.map((_, kind) => language.nodeTypeIsNamed(kind)), true, true],
    fields: Array.from(language.fields, (name) => name ?? null),
  };
}

function parseNow({ grammar, parser, calls }: LoadedGrammar, text: string): SyntaxTree {
  const tree = parser.parse(text);
  if (!tree) throw new Error("no tree");
  try {
    return { text, grammar, lineStarts: lineStartsOf(text), ...flatten(tree, grammar, calls) };
  } finally {
    tree.delete();
  }
}

/** The tree of a text that the parser could not get through: one error as long as the text. */
function unparsed(grammar: Grammar, text: string): SyntaxTree {
  return {
    text,
    grammar,
    size: 1,
    kind: Uint16Array.of(grammar.kinds.length - 1),
    start: Uint32Array.of(0),
    end: Uint32Array.of(text.length),
    next: Uint32Array.of(1),
    parent: Int32Array.of(-1),
    field: Uint16Array.of(0),
    lineStarts: lineStartsOf(text),
  };
}

/** Lines end at \n as git has it, so that the \r of CRLF belongs to its line. */
function lineStartsOf(text: string): Uint32Array {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}

function cannotLoad(what: string, cause: unknown): DefectError {
  return new DefectError({
    what: `${what} could not be loaded`,
    consequence: "source files cannot be parsed",
    cure: "Check that dist/grammars of this release is complete, and report it if it is",
    cause,
  });
}
