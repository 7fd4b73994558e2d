import { transformFile } from "@swc/core";
import { mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * A folder of src/ as plain JavaScript in a temporary folder, for tests that need a second process: Node 20
 * runs no TypeScript, and dist/ may be older than the source under test. Only type imports may lead out.
 */
export async function compileSource(folder: string): Promise<string> {
  const target = await mkdtemp(join(tmpdir(), "compiled-"));
  await writeFile(join(target, "package.json"), '{"type":"module"}');
  for (const name of await readdir(folder)) {
    if (!name.endsWith(".ts")) continue;
    const { code } = await transformFile(join(folder, name), {
      jsc: { parser: { syntax: "typescript" }, target: "es2022" },
      module: { type: "es6" },
      swcrc: false,
    });
    const path = join(target, name.replace(/\.ts$/, ".js"));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, code);
  }
  return target;
}
