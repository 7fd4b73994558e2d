import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Day 0 of every test history; a commit says on which day after it was made. */
const DAY_0 = Date.UTC(2024, 0, 1) / 1000;

/** Nothing of the machine's git configuration or clock reaches a test's commits. */
export const GIT_ENVIRONMENT: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.org",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.org",
};

export interface CommitOptions {
  /** Days after day 0, by default one more than the last commit's. */
  readonly day?: number;
  readonly author?: string;
  /** The author's address, by default made from the name. */
  readonly email?: string;
  /** Contents by path; null deletes. */
  readonly files?: Readonly<Record<string, string | null>>;
}

export interface TemporaryRepository {
  readonly dir: string;
  git(...args: string[]): string;
  write(files: Readonly<Record<string, string | null>>): void;
  read(path: string): string;
  /** Writes the files and commits everything. @returns the commit's id */
  commit(subject: string, options?: CommitOptions): string;
  [Symbol.dispose](): void;
}

/** A temporary folder that goes when the scope ends. */
export function temporaryFolder(): { readonly dir: string; [Symbol.dispose](): void } {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), "defect-risk-")));
  return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }) };
}

/** A repository in a temporary folder, its branch called main; without arguments still without a commit. */
export function temporaryRepository(...cloneOf: string[]): TemporaryRepository {
  const folder = temporaryFolder();
  if (cloneOf.length === 0) run(folder.dir, ["init", "-q", "-b", "main"]);
  else run(folder.dir, ["clone", "-q", ...cloneOf, "."]);
  return {
    ...repositoryAt(folder.dir),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

function repositoryAt(dir: string): Omit<TemporaryRepository, typeof Symbol.dispose> {
  let last = -1;
  const write = (files: Readonly<Record<string, string | null>>): void => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(dir, path);
      if (text === null) {
        rmSync(file);
        continue;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  };
  return {
    dir,
    git: (...args) => run(dir, args),
    write,
    read: (path) => readFileSync(join(dir, path), "utf8"),
    commit: (subject, { day = last + 1, author = "Ada", email, files = {} } = {}) => {
      last = day;
      write(files);
      run(dir, ["add", "-A"]);
      const date = `${DAY_0 + day * 86_400} +0000`;
      run(dir, ["commit", "-q", "--allow-empty", "-m", subject], {
        GIT_AUTHOR_NAME: author,
        GIT_AUTHOR_EMAIL: email ?? `${author.toLowerCase()}@example.org`,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
      });
      return run(dir, ["rev-parse", "HEAD"]);
    },
  };
}

/** ISO date of a day, as a report writes it. */
export function isoDay(day: number): string {
  return new Date((DAY_0 + day * 86_400) * 1000).toISOString();
}

function run(dir: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  return execFileSync("git", [...args], {
    cwd: dir,
    env: { ...GIT_ENVIRONMENT, ...env },
    encoding: "utf8",
    maxBuffer: 2 ** 30,
    stdio: ["ignore", "pipe", "pipe"],
  }).trimEnd();
}
