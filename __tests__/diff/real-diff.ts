import { execFileSync } from "node:child_process";
import { parseUnifiedDiff } from "../../src/diff/parse-diff.js";
import type { FileChange } from "../../src/diff/file-change.js";
import { GIT_ENVIRONMENT, type TemporaryRepository } from "../commands/temporary-repository.js";

/** Ten different lines, each ended. */
export const TEN = Array.from({ length: 10 }, (_, i) => `line ${i + 1}\n`).join("");
export const FIVE = TEN.replace("line 5", "line five");

/** What git prints, as bytes; input goes to its standard input. Exit status 1 is `diff --no-index`'s "differs". */
export function gitBytes({ dir }: Pick<TemporaryRepository, "dir">, args: string[], input?: Buffer): Buffer {
  try {
    return execFileSync("git", args, { cwd: dir, env: GIT_ENVIRONMENT, input, maxBuffer: 2 ** 28 });
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: Buffer };
    if (status === 1 && args.includes("--no-index")) return stdout;
    throw error;
  }
}

export function parsed(diff: Buffer | string): FileChange[] {
  return [...parseUnifiedDiff(Buffer.from(diff))];
}

/** Puts a file into the index by the bytes of its name: a file system may refuse them. */
export function stage(repo: TemporaryRepository, path: Buffer, text: string, mode = "100644"): void {
  const blob = gitBytes(repo, ["hash-object", "-w", "--stdin"], Buffer.from(text)).toString().trim();
  const entry = Buffer.concat([Buffer.from(`${mode} ${blob}\t`), path, Buffer.from([0])]);
  gitBytes(repo, ["update-index", "-z", "--index-info"], entry);
}

/** The part of a change that a row states. */
export const modified = (path: string, more: Partial<FileChange> = {}): Partial<FileChange> => ({
  kind: "modified",
  oldPath: path,
  newPath: path,
  binary: false,
  submodule: false,
  ...more,
});

export const hunk = (
  oldStart: number,
  oldLines: number,
  newStart: number,
  newLines: number,
  ...lines: string[]
) => ({
  oldStart,
  oldLines,
  newStart,
  newLines,
  lines,
});
