import { lstat, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { simpleGit, type SimpleGit } from "simple-git";
import { RepositoryError, UsageError } from "../../errors/index.js";
import { gitEnvironment, gitOptions } from "./environment.js";
import { GitFailure } from "./git-process.js";

const FULL_ID = /^[0-9a-f]{40,64}$/;

export interface Repository {
  /** The work tree's top folder; the git folder itself for a bare repository. */
  readonly root: string;
  /** The folder that was asked for, from the root, with `/`: "packages/app", or "" for the root itself. */
  readonly subfolder: string;
  readonly bare: boolean;
  /** Where git keeps the repository; the root itself for a bare one. */
  readonly gitFolder: string;
  readonly shallow: boolean;
  /** A clone that left out blobs (`--filter`): old contents may be missing. */
  readonly partial: boolean;
  /** Names the repository wherever it is checked out: the origin's address without credentials, or the path. */
  readonly identity: string;
  /** owner/name, or the folder's name. */
  readonly name: string;
  readonly webUrl: string | null;
  readonly git: SimpleGit;
}

/** @throws RepositoryError if there is no repository, or git does not answer */
export async function openRepository(folder: string): Promise<Repository> {
  const path = await realpath(resolve(folder)).catch(() => null);
  if (path === null || !(await stat(path)).isDirectory()) {
    throw new RepositoryError({
      what: `${folder} is not a folder that can be read`,
      consequence: "there is no repository to score",
      cure: "Give the folder of a git repository with --repo",
    });
  }
  const git = simpleGit({
    baseDir: path,
    // gitEnvironment() decides what git sees; simple-git would refuse what it lets through.
    allowEnvironment: Object.keys(gitEnvironment()),
    // Our own fixed options, and what gitEnvironment() trusts the user with; never a repository's.
    unsafe: {
      allowUnsafeFsMonitor: true,
      allowUnsafeHooksPath: true,
      allowUnsafePager: true,
      allowUnsafeConfigPaths: true,
      allowUnsafeSshCommand: true,
    },
    errors: failureOf,
  });
  // simple-git waits 50 ms for words after git has ended without any, which often is its answer: none come.
  git.outputHandler((_, stdout) => void stdout.once("end", () => stdout.emit("data", Buffer.alloc(0))));
  const top = await nearestWithGitFolder(path);
  const ask = (args: string[]): Promise<string> => askGit(git, top, args);

  let facts: string;
  try {
    facts = await ask(["rev-parse", "--is-bare-repository", "--is-shallow-repository", "--absolute-git-dir"]);
  } catch (cause) {
    if (!(cause instanceof GitFailure && cause.stderr.includes("not a git repository"))) throw cause;
    throw new RepositoryError({
      what: `${folder} is not a git repository`,
      consequence: "there is no history to score by",
      cure: "Run inside a repository, give its folder with --repo, or in a workflow put actions/checkout before this step",
      cause,
    });
  }
  const [isBare, shallow, gitDir] = facts.split("\n") as [string, string, string];
  // Inside a .git folder there is no work tree, although the repository is not bare.
  const workTree = isBare === "true" ? null : await ask(["rev-parse", "--show-toplevel"]).catch(() => null);
  const root = workTree === null ? gitDir : await realpath(workTree);
  const remotes = await ask(["config", "-z", "--get-regexp", "^remote\\.(.*\\.promisor|origin\\.url)$"]);
  const settings = remotes.split("\0").map((setting) => setting.split("\n") as [string, string?]);
  const origin = settings.findLast(([key]) => key === "remote.origin.url")?.[1] ?? "";
  const { identity, name, webUrl } = describeOrigin(origin, root);
  return {
    root,
    subfolder: workTree === null ? "" : relative(root, path).split(sep).join("/"),
    bare: workTree === null,
    gitFolder: gitDir,
    shallow: shallow === "true",
    partial: settings.some(([key]) => key.endsWith(".promisor")),
    identity,
    name,
    webUrl,
    git,
  };
}

/** The folder git will call the top, found without git: it must be named before git agrees to look. */
async function nearestWithGitFolder(path: string): Promise<string> {
  for (let folder = path; ; folder = dirname(folder)) {
    if (await lstat(join(folder, ".git")).catch(() => null)) return folder;
    if (folder === dirname(folder)) return path;
  }
}

/**
 * simple-git takes a failure without words for an empty answer. Status 1 without words is git's "no";
 * any other status, and an end by a signal (no status), is a failure.
 */
function failureOf(
  error: Buffer | Error | undefined,
  { exitCode, stdErr }: { exitCode: number | null; stdErr: readonly Buffer[] },
): Buffer | Error | undefined {
  if (error !== undefined || exitCode === 0) return error;
  const words = Buffer.concat(stdErr);
  return exitCode === 1 && words.length === 0 ? undefined : words;
}

/**
 * One short question to git, answered as trimmed text; a "no" is the empty text.
 * @throws GitFailure if git fails, rather than taking a short answer for the answer
 */
export async function askGit(git: SimpleGit, root: string, args: readonly string[]): Promise<string> {
  const env = Object.fromEntries(Object.entries(gitEnvironment()).filter(([, value]) => value !== undefined));
  try {
    return (await git.env(env as Record<string, string>).raw([...gitOptions(root), ...args])).trim();
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    if (!/\bspawn\b.*\bENOENT\b/.test(words)) throw new GitFailure(args, "failed", words);
    throw new RepositoryError({
      what: "git could not be started",
      consequence: "there is no history to score by",
      cure: "Install git, and make sure that it is in PATH",
      cause: error,
    });
  }
}

export function ask(repo: Repository, args: readonly string[]): Promise<string> {
  return askGit(repo.git, repo.root, args);
}

/**
 * Reads `https://host/owner/name(.git)`, `git@host:owner/name`, `ssh://…`; credentials never survive. A web
 * address keeps its scheme and port, for an Enterprise Server may have both; another's host is taken for one.
 */
function describeOrigin(origin: string, root: string): Pick<Repository, "identity" | "name" | "webUrl"> {
  const match =
    /^(?:(https?|ssh|git):\/\/(?:[^@/]*@)?|[\w.-]+@)([\w.-]+)(:\d+)?[/:]([^?#]+?)(?:\.git)?\/?$/.exec(origin);
  if (!match) return { identity: root, name: basename(root.replace(/\/\.git$/, "")), webUrl: null };
  const [, scheme = "", host, port = "", path] = match as unknown as [
    string,
    string?,
    string?,
    string?,
    string?,
  ];
  const web = scheme.startsWith("http") ? `${scheme}://${host}${port}` : `https://${host}`;
  return {
    identity: `${host}/${path}`.toLowerCase(),
    name: path!,
    webUrl: /^[\w.-]+\/[\w.-]+$/.test(path!) ? `${web}/${path}` : null,
  };
}

/**
 * @param ref anything git understands as a commit
 * @throws UsageError if it names none, RepositoryError if there is none to name
 */
export async function resolveCommit(repo: Repository, ref: string): Promise<string> {
  const commit =
    (await tryResolveCommit(repo, ref)) ?? (await tryResolveCommit(repo, `refs/remotes/origin/${ref}`));
  if (commit !== null && !ref.startsWith("-")) return commit;
  if ((await ask(repo, ["rev-list", "--all", "--max-count=1"])) === "") {
    throw new RepositoryError({
      what: "The repository has no commit",
      consequence: "there is no history to score by",
      cure: "Commit something first",
    });
  }
  throw new UsageError({
    what: ref.startsWith("-")
      ? `the ref ${JSON.stringify(ref)} starts with a dash`
      : `the ref ${JSON.stringify(ref)} names no commit here`,
    consequence: "there is nothing to compare",
    cure: repo.shallow
      ? "Fetch it first (this clone is shallow; `fetch-depth: 0` in actions/checkout brings everything), or name another commit"
      : "Check the spelling with `git rev-parse`, fetch it first, or name another commit",
  });
}

/** By repository: the commits that were found. What a name says holds for the run, until something is fetched. */
const found = new WeakMap<Repository, Map<string, string>>();

/** Names may say something else now: something was fetched. */
export function forgetCommits(repo: Repository): void {
  found.delete(repo);
}

export async function tryResolveCommit(repo: Repository, ref: string): Promise<string | null> {
  if (ref === "" || ref.startsWith("-") || ref.includes("\0")) return null;
  const known = found.get(repo)?.get(ref);
  if (known !== undefined) return known;
  try {
    const out = await ask(repo, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
    if (!FULL_ID.test(out)) return null;
    found.set(repo, (found.get(repo) ?? new Map()).set(ref, out));
    return out;
  } catch {
    return null;
  }
}

/** Null if the two share no history (or not as much of it as this clone has). */
export async function mergeBase(repo: Repository, a: string, b: string): Promise<string | null> {
  const out = await ask(repo, ["merge-base", a, b]);
  return /^[0-9a-f]{40,64}$/m.exec(out)?.[0] ?? null;
}

/** The branch pull requests go to: the remote's HEAD, else the usual names. Null if none exists. */
export async function defaultBranch(repo: Repository): Promise<string | null> {
  const remote = await ask(repo, ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"]);
  const candidates = [
    remote,
    ...["main", "master", "trunk", "develop"].flatMap((name) => [
      `refs/remotes/origin/${name}`,
      `refs/heads/${name}`,
    ]),
  ];
  for (const ref of candidates) if (ref !== "" && (await tryResolveCommit(repo, ref))) return ref;
  return null;
}

/** Committer date of a commit, seconds since the epoch. */
export async function commitTime(repo: Repository, commit: string): Promise<number> {
  const args = ["log", "-1", "--format=%ct", commit];
  const time = await ask(repo, args);
  if (!/^\d+$/.test(time)) throw new GitFailure(args, "gave no date", time);
  return Number(time);
}
