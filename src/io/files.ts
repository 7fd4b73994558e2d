import { lstat, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "../errors/index.js";

/** Reads a file the user named, or standard input for "-". @throws UsageError if it cannot be read */
export async function readInput(path: string, what: string): Promise<Buffer> {
  try {
    if (path !== "-") return await readFile(path);
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (cause) {
    throw new UsageError({
      what: `${what} ${JSON.stringify(path)} cannot be read (${codeOf(cause)})`,
      consequence: "nothing was scored",
      cure: "Give the path of a file, or - for standard input",
      cause,
    });
  }
}

/** Writes a file the user named, whole or not at all. @throws UsageError if it cannot be written */
export async function writeOutput(path: string, text: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    // Renaming over a device or a pipe would replace it.
    const special = await lstat(path).then(
      (found) => !found.isFile(),
      () => false,
    );
    if (special) return await writeFile(path, text);
    const temporary = `${path}.${process.pid}.tmp`;
    try {
      await writeFile(temporary, text);
      await rename(temporary, path);
    } finally {
      // Gone after the rename; left over only where the disk is full.
      await rm(temporary, { force: true });
    }
  } catch (cause) {
    throw new UsageError({
      what: `the output ${JSON.stringify(path)} cannot be written (${codeOf(cause)})`,
      consequence: "the result was computed but not saved",
      cure: "Give --output a path in a folder that can be written, or leave it out to print",
      cause,
    });
  }
}

export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "unknown error";
}
