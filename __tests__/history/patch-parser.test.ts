import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { isDeepStrictEqual } from "node:util";
import { emptyHunkLog, type CommitHeader, type HunkLog } from "../../src/history/hunk-log.js";
import { parsePatchStreams, PatchStreamError, type PatchStreams } from "../../src/history/patch-parser.js";
import { gitOptions, PLAIN_DIFF } from "../../src/io/git/environment.js";
import { listCommits } from "../../src/io/git/commit-list.js";
import {
  GIT_ENVIRONMENT,
  temporaryRepository,
  type TemporaryRepository,
} from "../commands/temporary-repository.js";
import { commitRows, type CommitRows } from "./commit-rows.js";
import { EDITED_F, EDITED_G, F, G } from "./edits.js";
import { py } from "./replay.js";

let repo: TemporaryRepository;
let commits: readonly CommitHeader[];
let streams: PatchStreams;
let whole: CommitRows;

/** Adds, edits, a rename, a mode, a deletion, no end of line, an empty commit, and two merges by hand. */
beforeAll(async () => {
  repo = temporaryRepository();
  repo.commit("add", { files: { "a.py": py(F, G), "b.py": py(G).trimEnd() } });
  repo.commit("edit", { files: { "a.py": py(EDITED_F, G), "b.py": py(EDITED_G).trimEnd() } });
  repo.commit("empty");
  repo.commit("move", { files: { "b.py": null, "é.py": py(EDITED_G).trimEnd() } });
  for (const n of [1, 2]) {
    repo.git("checkout", "-q", "-b", `side${n}`);
    repo.commit(`side ${n}`, { files: { "a.py": py(EDITED_F, G) + `one = ${n}\n` } });
    repo.git("checkout", "-q", "main");
    repo.commit(`main ${n}`, { files: { "a.py": py(EDITED_F, EDITED_G) + `two = ${n}\n` } });
    repo.git("merge", "-q", "--no-commit", "-s", "ours", `side${n}`);
    repo.commit(`merge ${n}`, { files: { "a.py": py(EDITED_F, EDITED_G) + `both = ${n}\n` } });
  }
  repo.commit("delete", { files: { "é.py": null } });
  commits = await listCommits({ root: repo.dir, tip: repo.git("rev-parse", "HEAD") });
  streams = {
    plain: diffTree(["-M", "--root"], (parents) => parents <= 1),
    merges: diffTree(["-c", "--no-renames"], (parents) => parents > 1),
  };
  whole = commitRows(parse(streams));
});
afterAll(() => repo[Symbol.dispose]());

function diffTree(kind: readonly string[], isAsked: (parents: number) => boolean): Buffer {
  const form = ["--stdin", "--always", "-r", "--raw", "-p", "-U0", "--full-index"];
  const asked = commits.filter(({ parents }) => isAsked(parents)).map(({ sha }) => `${sha}\n`);
  const args = [...gitOptions(repo.dir), "diff-tree", ...form, ...kind, ...PLAIN_DIFF, "--", "*.py"];
  return execFileSync("git", args, { cwd: repo.dir, env: GIT_ENVIRONMENT, input: asked.join("") });
}

function parse(from: PatchStreams): HunkLog {
  const log = emptyHunkLog();
  parsePatchStreams(from, { commits, isProduct: () => true }, log);
  return log;
}

test("the stream holds one of everything", () => {
  const text = streams.plain.toString() + streams.merges.toString();
  for (const part of ["rename from", "deleted file", "new file", "\\ No newline", "diff --combined", "@@@"]) {
    expect(text).toContain(part);
  }
});

/**
 * The parser cannot know that the last commit had more files or hunks: a cut between two of its lines is
 * for git's exit status to tell (git-process.ts). Any other is refused, and no earlier commit ever loses.
 */
test.each(["plain", "merges"] as const)("%s: cut at any byte it is refused", (which) => {
  const bytes = streams[which];
  const last = commits.findLast(({ parents }) => parents > 1 === (which === "merges"))!.sha;
  const answer = bytes.indexOf(`${last}\n`) + last.length + 1;
  let unnoticed = 0;
  for (let cut = 0; cut < bytes.length; cut++) {
    const rows = tryRows({ ...streams, [which]: bytes.subarray(0, cut) });
    if (rows === null || isDeepStrictEqual(rows, whole)) continue;
    expect(bytes[cut - 1]).toBe(10);
    expect(cut).toBeGreaterThanOrEqual(answer);
    expect(rows.filter(({ sha }) => sha !== last)).toEqual(whole.filter(({ sha }) => sha !== last));
    unnoticed++;
  }
  expect(unnoticed).toBeLessThan(bytes.subarray(answer).toString().split("\n").length);
});

function tryRows(from: PatchStreams): CommitRows | null {
  try {
    return commitRows(parse(from));
  } catch (error) {
    if (error instanceof PatchStreamError) return null;
    throw error;
  }
}

test.each(["plain", "merges"] as const)("%s: a missing, repeated or foreign commit is refused", (which) => {
  const lines = streams[which].toString("latin1").split(/(?<=\n)/);
  const shas = new Set(commits.map(({ sha }) => `${sha}\n`));
  for (const [i, line] of lines.entries()) {
    if (!shas.has(line)) continue;
    const garbled = [
      lines.toSpliced(i, 1),
      lines.toSpliced(i, 0, line),
      lines.toSpliced(i, 1, `${"0".repeat(40)}\n`),
    ];
    for (const text of garbled) {
      expect(() => parse({ ...streams, [which]: Buffer.from(text.join(""), "latin1") })).toThrow(
        PatchStreamError,
      );
    }
  }
});
