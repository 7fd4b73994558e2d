import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Notice } from "../../report/report.js";
import { ask, forgetCommits, tryResolveCommit, type Repository } from "./repository.js";

/** What was done about a clone that does not hold everything, told to the reader. */
export interface Deepened {
  readonly notices: readonly Notice[];
}

/**
 * Makes sure that `commits` and, as far as it can be had, their whole history are here. A shallow clone is
 * fetched in full (history is what the scores are made of); a missing commit is fetched by its id.
 * Nothing here throws: what could not be had becomes a notice.
 */
export async function ensureHistory(
  repo: Repository,
  commits: readonly string[],
  autoDeepen: boolean,
): Promise<Deepened> {
  const notices: Notice[] = [];
  if (!autoDeepen) {
    if (repo.shallow) notices.push(shallowNotice("auto-deepen is off"));
    return { notices };
  }
  const ids = commits.filter((commit) => /^[0-9a-f]{40,64}$/.test(commit));
  const unknown: string[] = [];
  for (const commit of commits) if ((await tryResolveCommit(repo, commit)) === null) unknown.push(commit);
  // A checkout of one branch has no other: a branch's name is fetched to where a full clone would have it.
  const branches = unknown
    .filter((ref) => !ids.includes(ref) && /^[A-Za-z0-9_][\w./-]*$/.test(ref) && !ref.includes(".."))
    .map((ref) => `+refs/heads/${ref}:refs/remotes/origin/${ref}`);
  if (repo.shallow || unknown.length > 0) {
    const fetch = ["fetch", "--no-tags", "--quiet", "--no-recurse-submodules"];
    const depth = repo.shallow ? ["--unshallow"] : [];
    try {
      await ask(repo, [...fetch, ...depth, "origin", ...ids, ...branches]).catch(async () => {
        // A server may refuse ids that are no branch's tip, or not know a branch: no other is to be lost by it.
        await ask(repo, [...fetch, ...depth, "origin"]);
        for (const one of [...ids, ...branches]) {
          await ask(repo, [...fetch, "origin", one]).catch(() => undefined);
        }
      });
    } catch (error) {
      if (repo.shallow) notices.push(shallowNotice(`fetching the rest failed (${firstLine(error)})`));
    }
    forgetCommits(repo);
  }
  if (repo.partial) {
    try {
      await ask(repo, ["fetch", "--no-tags", "--quiet", "--refetch", "--no-filter", "origin", ...ids]);
    } catch (error) {
      notices.push({
        code: "partial-clone",
        level: "warning",
        what: `This clone leaves out old file contents (--filter), and fetching them failed (${firstLine(error)})`,
        consequence:
          "files whose content is missing are left out, and without old contents there is no history",
        cure: "Check out without `filter`, with `fetch-depth: 0`",
      });
    }
  }
  return { notices };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim().split("\n").at(-1)!.slice(0, 200);
}

function shallowNotice(why: string): Notice {
  return {
    code: "shallow-clone",
    level: "warning",
    what: `This clone is shallow, and ${why}`,
    consequence:
      "only the commits that are here count, so touches and fixes are too low and many functions look new",
    cure: "Set `fetch-depth: 0` in actions/checkout, or `auto-deepen: true` here",
  };
}

/** The commits at which a shallow clone ends: git shows them as if they had created every file. */
export async function shallowBoundary(repo: Pick<Repository, "git" | "root">): Promise<ReadonlySet<string>> {
  try {
    const folder = await ask(repo as Repository, ["rev-parse", "--path-format=absolute", "--git-common-dir"]);
    return new Set(
      (await readFile(join(folder, "shallow"), "utf8")).split("\n").filter((line) => line !== ""),
    );
  } catch {
    return new Set();
  }
}
