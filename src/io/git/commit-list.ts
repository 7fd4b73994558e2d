import { join } from "node:path";
import { authorOf, withoutAddresses, type Author } from "../../history/authors.js";
import type { CommitHeader } from "../../history/hunk-log.js";
import { GitFailure, linesOf, runGit } from "./git-process.js";
import { withSpool } from "./spool.js";

export interface CommitRange {
  readonly root: string;
  /** Where git keeps the repository, if that is known already. */
  readonly gitFolder?: string;
  /** Newest commit; its ancestors are read. */
  readonly tip: string;
  /** Commits whose ancestors are known already. */
  readonly known?: readonly string[];
  /** Commits to leave out: where a shallow clone ends, every file looks newly made. */
  readonly exclude?: ReadonlySet<string>;
}

const FIELDS = ["%H", "%P", "%ct", "%aN", "%aE", "%ae", "%s"];
const HEADER = /^[0-9a-f]{40,64} (?:[0-9a-f]{40,64} )*\d+$/;

/** Commits as git listed them, each read when it is asked for: git can begin with the first meanwhile. */
export class CommitList {
  readonly #lines: readonly string[];
  /** By what git says of them: a few people write many commits. */
  readonly #authors = new Map<string, Author>();

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  get length(): number {
    return this.#lines.length;
  }

  /** @throws GitFailure if a line is not what was asked for */
  slice(from = 0, to = this.length): CommitHeader[] {
    return this.#lines.slice(from, to).map((line) => this.#read(line));
  }

  #read(line: string): CommitHeader {
    const fields = line.split("\0") as [string, string, string, string, string, string, string];
    const [sha, parents, time, name, email, written, subject] = fields;
    const whole =
      fields.length === FIELDS.length && HEADER.test([sha, parents, time].filter(Boolean).join(" "));
    // Only its start is told: further on stands an e-mail address.
    if (!whole) throw new GitFailure(["rev-list"], "gave a line that cannot be read", sha.slice(0, 40));
    return {
      sha,
      parents: parents === "" ? 0 : parents.split(" ").length,
      time: Number(time),
      author: this.#author(name, email, written),
      subject: withoutAddresses(subject).slice(0, 200),
    };
  }

  #author(name: string, email: string, written: string): Author {
    const key = `${name}\0${email}\0${written}`;
    let author = this.#authors.get(key);
    if (author === undefined) this.#authors.set(key, (author = authorOf({ name, email }, written)));
    return author;
  }
}

/** The commits from `tip` down to `known`, children before parents, their authors named by the tip's .mailmap. */
export async function listCommits(range: CommitRange): Promise<CommitHeader[]> {
  return (await openCommitList(range)).slice();
}

/** As `listCommits`, each commit read when it is asked for. */
export async function openCommitList({
  root,
  gitFolder,
  tip,
  known = [],
  exclude,
}: CommitRange): Promise<CommitList> {
  const revisions = [tip, ...known.map((commit) => `^${commit}`)].join("\n");
  // In a work tree git would read the .mailmap that lies there, which a pull request may have written.
  const folder = gitFolder ?? (await gitFolderOf(root));
  const bare = [`--git-dir=${folder}`, "-c", `mailmap.blob=${tip}:.mailmap`];
  const list = ["rev-list", "--topo-order", "--full-history", "--no-commit-header", "--stdin"];
  // No diff can begin before the list is whole, and this thread is measuring functions meanwhile.
  const out = await withSpool((spool) =>
    runGit(folder, [...bare, ...list, `--format=${FIELDS.join("%x00")}`], {
      input: revisions + "\n",
      spool: join(spool, "commits"),
    }),
  );
  const lines = linesOf(list, out);
  const isIn = (line: string): boolean => !exclude!.has(line.slice(0, line.indexOf("\0")));
  return new CommitList(exclude !== undefined && exclude.size > 0 ? lines.filter(isIn) : lines);
}

async function gitFolderOf(root: string): Promise<string> {
  const folder = await runGit(root, ["rev-parse", "--absolute-git-dir"]);
  return folder.toString("utf8").replace(/\n$/, "");
}

/** A commit and all its ancestors, in the order in which `listCommits` of that tip gives them. */
export async function listAncestors(root: string, tip: string): Promise<ReadonlySet<string>> {
  const args = ["rev-list", "--topo-order", "--end-of-options", tip];
  return new Set(linesOf(args, await runGit(root, args)));
}
