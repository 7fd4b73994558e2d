import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { authorOf, withoutAddresses } from "../../history/authors.js";
import { appendHunkLog, emptyHunkLog, type CommitHeader, type HunkLog } from "../../history/hunk-log.js";
import { parsePatchStreams, PatchStreamError, type PatchStreams } from "../../history/patch-parser.js";
import { PLAIN_DIFF } from "./environment.js";
import { GitFailure, runGit } from "./git-process.js";

/**
 * Commits a git process is given at a time: enough to pay for its start (10 ms of our own thread, which
 * forks), few enough to share the work and to hold their diffs in memory.
 */
const CHUNK = 2048;

export interface StreamOptions {
  readonly root: string;
  /** Where git keeps the repository, if that is known already. */
  readonly gitFolder?: string;
  /** Newest commit; its ancestors are read. */
  readonly tip: string;
  /** Commits whose ancestors are known already. */
  readonly known?: readonly string[];
  /** File name endings, e.g. ".py". */
  readonly extensions: readonly string[];
  /** Commits to leave out: where a shallow clone ends, every file looks newly made. */
  readonly exclude?: ReadonlySet<string>;
  readonly processes?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

const FIELDS = ["%H", "%P", "%ct", "%aN", "%aE", "%ae", "%s"];
const HEADER = /^[0-9a-f]{40,64} (?:[0-9a-f]{40,64} )*\d+$/;

/** The commits from `tip` down to `known`, children before parents, their authors named by the tip's .mailmap. */
export async function listCommits({
  root,
  gitFolder,
  tip,
  known = [],
  exclude,
}: StreamOptions): Promise<CommitHeader[]> {
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
  return linesOf(out)
    .map((line) => {
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
        author: authorOf({ name, email }, written),
        subject: withoutAddresses(subject).slice(0, 200),
      };
    })
    .filter(({ sha }) => !exclude?.has(sha));
}

async function gitFolderOf(root: string): Promise<string> {
  const folder = await runGit(root, ["rev-parse", "--absolute-git-dir"]);
  return folder.toString("utf8").replace(/\n$/, "");
}

/** A commit and all its ancestors, in the order in which `listCommits` of that tip gives them. */
export async function listAncestors(root: string, tip: string): Promise<ReadonlySet<string>> {
  return new Set(linesOf(await runGit(root, ["rev-list", "--topo-order", "--end-of-options", tip])));
}

/** The lines of a list; one that does not end with a line end was cut short. */
function linesOf(out: Buffer): string[] {
  const lines = out.toString("utf8").split("\n");
  if (lines.pop() !== "") throw new GitFailure(["rev-list"], "gave a list that is cut short", "");
  return lines;
}

/**
 * Reads git's diffs of all those commits into one hunk log. The commits are cut into chunks that several
 * git processes work off; merges go to a second kind of process, as combined diffs and without rename
 * detection, which explodes there.
 *
 * @throws GitFailure if a process fails or its output is cut short
 */
export async function readHunkLog(options: StreamOptions): Promise<HunkLog> {
  const commits = await listCommits(options);
  const processes = options.processes ?? Math.min(8, availableParallelism());
  const chunks: CommitHeader[][] = [];
  const size = Math.max(32, Math.min(CHUNK, Math.ceil(commits.length / (processes * 4))));
  for (let i = 0; i < commits.length; i += size) chunks.push(commits.slice(i, i + size));

  const logs = new Array<HunkLog | null>(chunks.length).fill(null);
  const whole = emptyHunkLog();
  let [next, appended, done] = [0, 0, 0];
  const start = (spool: string): { index: number; streams: Promise<PatchStreams> } | null => {
    if (next >= chunks.length) return null;
    const index = next++;
    return { index, streams: readStreams(options, chunks[index]!, join(spool, String(index))) };
  };
  const worker = async (spool: string): Promise<void> => {
    for (let running = start(spool); running !== null;) {
      const { index, streams } = running;
      const ready = await streams;
      // git works on the next chunk while this thread reads the last.
      running = start(spool);
      running?.streams.catch(() => undefined);
      logs[index] = parseChunk(ready, chunks[index]!);
      done += chunks[index]!.length;
      options.onProgress?.(done, commits.length);
      // Chunks join in order as soon as all before them are there, so few wait in memory.
      for (; appended < chunks.length && logs[appended]; appended++) {
        appendHunkLog(whole, logs[appended]!);
        logs[appended] = null;
      }
    }
  };
  await withSpool((spool) => Promise.all(Array.from({ length: processes }, () => worker(spool))));
  return whole;
}

/** A folder for what git writes while this thread is busy; it goes when the work is done or has failed. */
async function withSpool<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "defect-risk-git-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readStreams(
  options: StreamOptions,
  commits: readonly CommitHeader[],
  spool: string,
): Promise<PatchStreams> {
  const [plain, merges] = [
    commits.filter((commit) => commit.parents <= 1),
    commits.filter((commit) => commit.parents > 1),
  ];
  return {
    plain: await diffTree(options, ["-M", "--root"], plain, spool),
    merges: await diffTree(options, ["-c", "--no-renames"], merges, spool),
  };
}

function parseChunk(streams: PatchStreams, commits: readonly CommitHeader[]): HunkLog {
  const log = emptyHunkLog();
  try {
    parsePatchStreams(streams, commits, log);
  } catch (error) {
    if (!(error instanceof PatchStreamError)) throw error;
    throw new GitFailure(["diff-tree"], "gave a stream that cannot be read", error.message);
  }
  return log;
}

/** A line that is no commit id, which git repeats as it is: where it is missing the output was cut short. */
const END = "end\n";

async function diffTree(
  { root, extensions }: StreamOptions,
  kind: readonly string[],
  commits: readonly CommitHeader[],
  spool: string,
): Promise<Buffer> {
  if (commits.length === 0) return Buffer.alloc(0);
  const form = ["--stdin", "--always", "-r", "--raw", "-p", "-U0", "--full-index"];
  const paths = extensions.map((extension) => `*${extension}`);
  const out = await runGit(root, ["diff-tree", ...form, ...kind, ...PLAIN_DIFF, "--", ...paths], {
    input: commits.map((commit) => `${commit.sha}\n`).join("") + END,
    spool,
  });
  if (out.toString("latin1", Math.max(0, out.length - END.length)) !== END)
    throw new GitFailure(["diff-tree"], "gave a stream that is cut short", "");
  return out.subarray(0, out.length - END.length);
}
