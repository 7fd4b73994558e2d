/**
 * The sources as modules that node can import: a benchmark asks for what the bundle does not export.
 * Transpiled, not type-checked, into .cache/ of this checkout, so that imports find node_modules.
 */
import { rmSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const OPTIONS = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true };

/** @returns load(path) of a module of src/, e.g. "history/tracker.js"; the folder goes when the process ends */
export async function compiledSources() {
  await mkdir(join(ROOT, ".cache"), { recursive: true });
  const folder = await mkdtemp(join(ROOT, ".cache", "tracker-benchmark-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const entry of await readdir(join(ROOT, "src"), { recursive: true })) {
    if (!entry.endsWith(".ts")) continue;
    const target = join(folder, entry.replace(/\.ts$/, ".js"));
    await mkdir(dirname(target), { recursive: true });
    const source = await readFile(join(ROOT, "src", entry), "utf8");
    await writeFile(target, ts.transpileModule(source, { compilerOptions: OPTIONS }).outputText);
  }
  return {
    load: (path) => import(pathToFileURL(join(folder, path)).href),
    grammars: new URL("../../dist/grammars/", import.meta.url),
  };
}
