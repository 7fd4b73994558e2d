/**
 * Copies web-tree-sitter and the grammars, byte for byte, from node_modules to dist/grammars.
 * They are copied rather than bundled because ncc re-encodes emitted .wasm as text and breaks
 * web-tree-sitter's own `createRequire` (ncc 0.45).
 *
 *   node scripts/grammars.mjs
 */
import { copyFile, mkdir, readdir, rm } from "node:fs/promises";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../", import.meta.url);

/** Where each file of dist/grammars comes from: [name there, path under node_modules]. */
export const GRAMMAR_FILES = [
  ["web-tree-sitter.js", "web-tree-sitter/web-tree-sitter.js"],
  ["web-tree-sitter.wasm", "web-tree-sitter/web-tree-sitter.wasm"],
  ["tree-sitter-c.wasm", "tree-sitter-c/tree-sitter-c.wasm"],
  ["tree-sitter-c_sharp.wasm", "tree-sitter-c-sharp/tree-sitter-c_sharp.wasm"],
  ["tree-sitter-cpp.wasm", "tree-sitter-cpp/tree-sitter-cpp.wasm"],
  ["tree-sitter-go.wasm", "tree-sitter-go/tree-sitter-go.wasm"],
  ["tree-sitter-java.wasm", "tree-sitter-java/tree-sitter-java.wasm"],
  ["tree-sitter-javascript.wasm", "tree-sitter-javascript/tree-sitter-javascript.wasm"],
  ["tree-sitter-kotlin.wasm", "@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm"],
  ["tree-sitter-php.wasm", "tree-sitter-php/tree-sitter-php.wasm"],
  ["tree-sitter-python.wasm", "tree-sitter-python/tree-sitter-python.wasm"],
  ["tree-sitter-ruby.wasm", "tree-sitter-ruby/tree-sitter-ruby.wasm"],
  ["tree-sitter-rust.wasm", "tree-sitter-rust/tree-sitter-rust.wasm"],
  ["tree-sitter-scala.wasm", "tree-sitter-scala/tree-sitter-scala.wasm"],
  ["tree-sitter-tsx.wasm", "tree-sitter-typescript/tree-sitter-tsx.wasm"],
  ["tree-sitter-typescript.wasm", "tree-sitter-typescript/tree-sitter-typescript.wasm"],
];

/** @param {URL} folder where to put them; files of other names there are removed. */
export async function copyGrammars(folder = new URL("dist/grammars/", ROOT)) {
  await mkdir(folder, { recursive: true });
  const wanted = new Set(GRAMMAR_FILES.map(([name]) => name));
  for (const name of await readdir(folder)) if (!wanted.has(name)) await rm(new URL(name, folder));
  for (const [name, source] of GRAMMAR_FILES) {
    await copyFile(new URL(`node_modules/${source}`, ROOT), new URL(name, folder));
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) await copyGrammars();
