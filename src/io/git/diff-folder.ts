import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { unreadAttributes, type Present } from "../../functions/classify.js";
import { linesOf, runGit } from "./git-process.js";

/** Where diffs are made: a git folder of our own over the repository's objects. */
export interface DiffFolder {
  readonly folder: string;
  /** To be set for each process that reads from it. */
  readonly env: Readonly<Record<string, string>>;
}

export interface DiffFolderOptions {
  /** Any folder of the repository. */
  readonly root: string;
  /** A folder that does not exist yet. */
  readonly folder: string;
  readonly present: Present;
}

const REPLACEMENT = /^([0-9a-f]{40,64}) (refs\/replace\/[0-9a-f]{40,64})$/;

/**
 * Makes a git folder (gitrepository-layout(5)) in which git's diffs say of test files and of vendored and
 * generated ones that they differ, and nothing of how: more than a third of git's time for django goes to its
 * tests, and nothing of it is ever asked for. Only attributes can tell git so file by file, and only
 * `info/attributes` comes before those of the repository, which it must not be left to, nor may we write into
 * it. What changes the history itself (grafts, replacements, where a shallow clone ends) holds here too; its
 * configuration and its own attributes do not.
 *
 * @throws GitFailure if git does not answer
 */
export async function makeDiffFolder({ root, folder, present }: DiffFolderOptions): Promise<DiffFolder> {
  const places = ["objects", "shallow", "info/grafts"].flatMap((path) => ["--git-path", path]);
  const ask = async (args: readonly string[]): Promise<string[]> => linesOf(args, await runGit(root, args));
  const [[format, ...paths], replacements] = await Promise.all([
    ask(["rev-parse", "--show-object-format", ...places]),
    ask(["for-each-ref", "--format=%(objectname) %(refname)", "refs/replace/"]),
  ]);
  const [objects, shallow, grafts] = paths.map((path) => resolve(root, path)) as [string, string, string];
  const isSha1 = format === "sha1";
  const extension = isSha1 ? [] : ["[extensions]", `objectformat = ${format}`];
  for (const part of ["info", "refs/replace"]) mkdirSync(join(folder, part), { recursive: true });
  const write = (name: string, text: readonly string[]): void =>
    writeFileSync(join(folder, name), text.map((line) => `${line}\n`).join(""));
  write("HEAD", ["ref: refs/heads/none"]);
  write("config", ["[core]", `repositoryformatversion = ${isSha1 ? 0 : 1}`, "bare = true", ...extension]);
  write("info/attributes", unreadAttributes(present));
  for (const line of replacements) {
    const [, object, ref] = REPLACEMENT.exec(line) ?? [];
    if (object && ref) write(ref, [object]);
  }
  return {
    folder,
    env: { GIT_OBJECT_DIRECTORY: objects, GIT_SHALLOW_FILE: shallow, GIT_GRAFT_FILE: grafts },
  };
}
