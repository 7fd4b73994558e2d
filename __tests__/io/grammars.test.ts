import { describe, expect, test } from "@jest/globals";
import type { GrammarId, SyntaxTree } from "../../src/functions/syntax-tree.js";
import { loadParser } from "../../src/io/grammars.js";

const FOLDER = new URL("../../dist/grammars/", import.meta.url);
const parser = loadParser(FOLDER);

const GRAMMARS: readonly GrammarId[] = [
  "c",
  "c_sharp",
  "cpp",
  "go",
  "java",
  "javascript",
  "kotlin",
  "php",
  "python",
  "ruby",
  "rust",
  "scala",
  "tsx",
  "typescript",
];

/** The tree as an S-expression of its named nodes, with the text of the leaves. */
function print(tree: SyntaxTree, row = 0): string {
  const { grammar, next, start, end } = tree;
  const children: string[] = [];
  for (let child = row + 1; child < next[row]!; child = next[child]!) {
    if (grammar.named[tree.kind[child]!]) {
      const field = grammar.fields[tree.field[child]!];
      children.push(`${field ? `${field}: ` : ""}${print(tree, child)}`);
    }
  }
  const leaf = next[row] === row + 1 ? ` "${tree.text.slice(start[row], end[row])}"` : "";
  return `(${grammar.kinds[tree.kind[row]!]}${leaf}${children.map((c) => ` ${c}`).join("")})`;
}

describe("loadParser", () => {
  test.each(GRAMMARS)("%s parses, with kinds, offsets and links that fit together", async (id) => {
    const text = "x\n";
    const tree = await parser.parse(id, text);
    expect(tree.grammar.id).toBe(id);
    expect(tree.next[0]).toBe(tree.size);
    expect(tree.parent[0]).toBe(-1);
    for (let row = 1; row < tree.size; row++) {
      const parent = tree.parent[row]!;
      expect(parent).toBeLessThan(row);
      expect(tree.next[row]!).toBeLessThanOrEqual(tree.next[parent]!);
      expect(tree.end[row]!).toBeLessThanOrEqual(text.length);
    }
  });

  test("rows hold the tree in preorder", async () => {
    const tree = await parser.parse("python", "def f(a):\n    return a\n");
    expect(print(tree)).toBe(
      '(module (function_definition name: (identifier "f") parameters: (parameters (identifier "a")) ' +
        'body: (block (return_statement (identifier "a")))))',
    );
    expect([...tree.lineStarts]).toEqual([0, 10, 23]);
  });

  test("offsets are UTF-16 units, after a byte order mark and beyond the basic plane too", async () => {
    const tree = await parser.parse("javascript", '\uFEFFlet s = "😀é"; let y;');
    const names = [...tree.kind.keys()].filter((row) => tree.grammar.kinds[tree.kind[row]!] === "identifier");
    expect(names.map((row) => tree.text.slice(tree.start[row], tree.end[row]))).toEqual(["s", "y"]);
  });

  test("what the parser invented is MISSING, what it could not place is ERROR", async () => {
    const tree = await parser.parse("javascript", "if (a { b }\n] let c = 1;");
    const kinds = new Set([...tree.kind].map((kind) => tree.grammar.kinds[kind]));
    expect(kinds).toContain("MISSING");
    expect(kinds).toContain("ERROR");
  });

  test("nesting of any depth is walked without recursion", async () => {
    const depth = 20_000;
    const tree = await parser.parse("javascript", `${"(".repeat(depth)}1${")".repeat(depth)}`);
    expect(tree.size).toBeGreaterThan(3 * depth);
  });

  test("memory is given back: a thousand parses, and the collector's visits, leave it usable", async () => {
    for (let i = 0; i < 1000; i++) await parser.parse("python", `def f${i}():\n    return ${i}\n`);
    expect((await parser.parse("python", "x = 1")).size).toBeGreaterThan(3);
  });

  test("a missing grammar is our fault and says so", async () => {
    const nowhere = loadParser(new URL("nowhere/", FOLDER));
    await expect(nowhere.parse("c", "")).rejects.toThrow("could not be loaded");
  });
});
