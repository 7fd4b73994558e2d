import { availableParallelism } from "node:os";
import { join } from "node:path";
import { classifyPath } from "../../functions/classify.js";
import { appendHunkLog, emptyHunkLog, type CommitHeader, type HunkLog } from "../../history/hunk-log.js";
import { parsePatchStreams, PatchStreamError, type PatchStreams } from "../../history/patch-parser.js";
import { openCommitList, type CommitList, type CommitRange } from "./commit-list.js";
import { makeDiffFolder, type DiffFolder } from "./diff-folder.js";
import { PLAIN_DIFF } from "./environment.js";
import { GitFailure, runGit } from "./git-process.js";
import { withSpool } from "./spool.js";

/**
 * Commits a git process is given at a time: enough to pay for its start (10 ms of our own thread, which
 * forks), few enough to hold their diffs in memory; in a short history so few that all processes get some.
 */
const [FEW, LEAST, MOST] = [32, 512, 2048];

export interface StreamOptions extends CommitRange {
  /** File name endings, e.g. ".py". */
  readonly extensions: readonly string[];
  /** Names of the folders in the tip's tree, by which git is told what holds no product code. */
  readonly folders?: ReadonlySet<string>;
  readonly processes?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Reads git's diffs of all those commits into one hunk log. The commits are cut into chunks that several
 * git processes work off; merges go to a second kind of process, as combined diffs and without rename
 * detection, which explodes there.
 *
 * @throws GitFailure if a process fails or its output is cut short
 */
export async function readHunkLog(options: StreamOptions): Promise<HunkLog> {
  return withSpool(async (spool) => {
    const { root, extensions, folders = new Set() } = options;
    const present = { folders, extensions: new Set(extensions) };
    const [commits, diffs] = await Promise.all([
      openCommitList(options),
      makeDiffFolder({ root, folder: join(spool, "git"), present }),
    ]);
    return readDiffs(options, { commits, diffs, spool });
  });
}

interface Reading {
  readonly commits: CommitList;
  readonly diffs: DiffFolder;
  readonly spool: string;
}

async function readDiffs(options: StreamOptions, { commits, diffs, spool }: Reading): Promise<HunkLog> {
  const processes = options.processes ?? Math.min(8, availableParallelism());
  const chunks = chunksOf(commits.length, processes);
  const isProduct = productPaths();
  const logs = new Array<HunkLog | null>(chunks.length).fill(null);
  const whole = emptyHunkLog();
  let [next, appended, done] = [0, 0, 0];
  const start = (): { index: number; chunk: CommitHeader[]; streams: Promise<PatchStreams> } | null => {
    if (next >= chunks.length) return null;
    const index = next++;
    const chunk = commits.slice(...chunks[index]!);
    return { index, chunk, streams: readStreams(options, diffs, chunk, join(spool, String(index))) };
  };
  const worker = async (): Promise<void> => {
    for (let running = start(); running !== null;) {
      const { index, chunk, streams } = running;
      const ready = await streams;
      // git works on the next chunk while this thread reads the last.
      running = start();
      running?.streams.catch(() => undefined);
      logs[index] = parseChunk(ready, chunk, isProduct);
      done += chunk.length;
      options.onProgress?.(done, commits.length);
      // Chunks join in order as soon as all before them are there, so few wait in memory.
      for (; appended < chunks.length && logs[appended]; appended++) {
        appendHunkLog(whole, logs[appended]!);
        logs[appended] = null;
      }
    }
  };
  await Promise.all(Array.from({ length: processes }, () => worker()));
  return whole;
}

/** Rows [from, to) of each chunk: smaller towards the end, so that all processes come to theirs together. */
export function chunksOf(commits: number, processes: number): [from: number, to: number][] {
  const chunks: [number, number][] = [];
  const least = Math.max(FEW, Math.min(LEAST, Math.ceil(commits / (4 * processes))));
  for (let from = 0; from < commits;) {
    const share = Math.ceil((commits - from) / (2 * processes));
    const to = Math.min(commits, from + Math.max(least, Math.min(MOST, share)));
    chunks.push([from, to]);
    from = to;
  }
  return chunks;
}

/** Whether a path's history is kept, asked once a path. */
function productPaths(): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return (path) => {
    let answer = known.get(path);
    if (answer === undefined) known.set(path, (answer = classifyPath(path) === null));
    return answer;
  };
}

async function readStreams(
  { extensions }: StreamOptions,
  diffs: DiffFolder,
  commits: readonly CommitHeader[],
  spool: string,
): Promise<PatchStreams> {
  const [plain, merges] = [
    commits.filter((commit) => commit.parents <= 1),
    commits.filter((commit) => commit.parents > 1),
  ];
  const ask = { diffs, extensions };
  return {
    plain: await diffTree(ask, "plain", plain, spool),
    merges: await diffTree(ask, "merges", merges, spool),
  };
}

function parseChunk(
  streams: PatchStreams,
  commits: readonly CommitHeader[],
  isProduct: (path: string) => boolean,
): HunkLog {
  const log = emptyHunkLog();
  try {
    parsePatchStreams(streams, { commits, isProduct }, log);
  } catch (error) {
    if (!(error instanceof PatchStreamError)) throw error;
    throw new GitFailure(["diff-tree"], "gave a stream that cannot be read", error.message);
  }
  return log;
}

const KINDS = { plain: ["-M", "--root"], merges: ["-c", "--no-renames"] } as const;

/** What git is asked with, commits on its standard input. */
export function diffWords(
  kind: keyof typeof KINDS,
  { folder }: Pick<DiffFolder, "folder">,
  extensions: readonly string[],
): string[] {
  const form = ["--stdin", "--always", "-r", "--raw", "-p", "-U0", "--full-index"];
  const paths = extensions.map((extension) => `*${extension}`);
  return [`--git-dir=${folder}`, "diff-tree", ...form, ...KINDS[kind], ...PLAIN_DIFF, "--", ...paths];
}

/** A line that is no commit id, which git repeats as it is: where it is missing the output was cut short. */
const END = "end\n";

async function diffTree(
  { diffs, extensions }: { diffs: DiffFolder; extensions: readonly string[] },
  kind: keyof typeof KINDS,
  commits: readonly CommitHeader[],
  spool: string,
): Promise<Buffer> {
  if (commits.length === 0) return Buffer.alloc(0);
  const out = await runGit(diffs.folder, diffWords(kind, diffs, extensions), {
    input: commits.map((commit) => `${commit.sha}\n`).join("") + END,
    env: diffs.env,
    spool,
  });
  if (out.toString("latin1", Math.max(0, out.length - END.length)) !== END)
    throw new GitFailure(["diff-tree"], "gave a stream that is cut short", "");
  return out.subarray(0, out.length - END.length);
}
