import { expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import {
  GIT_ENVIRONMENT,
  temporaryRepository,
  type TemporaryRepository,
} from "../commands/temporary-repository.js";
import { BOT } from "../io/github/scene.js";
import { startCacheServer } from "../platform/cache-server.js";
import { startGitHubApi, TOKEN } from "../platform/github-api.js";
import { startRunner } from "../platform/runner.js";
import { publishedReport } from "./published-report.js";

const FILES = 10_000;
/** The run takes some ten seconds on an idle machine; a busy one is no failure. ms */
const PATIENCE = 300_000;

const source = (
  file: number,
  penalty: string,
): string => `export function total${file}(limit: number, rows: string[]) {
  let sum = 0;
  for (const row of rows) {
    if (row.length > limit) sum += row.length;
    else sum -= ${penalty};
  }
${"  if (sum > limit) sum -= rows.length;\n".repeat(file % 40)}  return sum;
}
`;

/** Two commits on main, written as one pack: so many loose objects would have git tidy up meanwhile. */
function hugeChange({ dir, git }: TemporaryRepository): { readonly base: string; readonly head: string } {
  const commit = (subject: string, penalty: string): string => {
    const files = Array.from({ length: FILES }, (_, i) => {
      const text = source(i, penalty);
      return `M 100644 inline src/m${i % 100}/f${i}.ts\ndata ${text.length}\n${text}\n`;
    });
    const who = "committer Ada <ada@example.org> 1700000000 +0000";
    return `commit refs/heads/main\n${who}\ndata ${subject.length}\n${subject}\n${files.join("")}`;
  };
  const input = commit("All of it", "1") + commit("fix: all of it", "limit");
  execFileSync("git", ["fast-import", "--quiet"], { cwd: dir, input, env: GIT_ENVIRONMENT });
  return { base: git("rev-parse", "main~1").trim(), head: git("rev-parse", "main").trim() };
}

test(
  "ten thousand changed files, a token without a permission and a cache that is down end green, with a report",
  async () => {
    using repository = temporaryRepository();
    const { base, head } = hugeChange(repository);
    const cache = await startCacheServer();
    await cache[Symbol.asyncDispose]();
    await using github = await startGitHubApi();
    github.callers.set(TOKEN, { ...BOT, permissions: new Set() });
    const { inputs } = parse(await readFile("action.yml", "utf8")) as {
      inputs: Record<string, { default: string }>;
    };
    await using runner = await startRunner(
      Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default])),
    );
    const repo = { full_name: "octo/shop", default_branch: "main" };
    const result = await runner.run({
      event: "pull_request",
      payload: {
        pull_request: {
          ...{ number: 7, draft: false },
          base: { ref: "main", sha: base, repo },
          head: { ref: "topic", sha: head, repo },
        },
      },
      workspace: repository.dir,
      inputs: { "github-token": TOKEN, comment: "always", "check-run": "true", review: "true", limit: "all" },
      env: { ...github.env, ...cache.env, GITHUB_SHA: head, GITHUB_REF: "refs/pull/7/merge" },
    });
    expect(result.exitCode).toBe(0);
    const report = await publishedReport(result);
    expect(report.totals).toMatchObject({ files: FILES, functions: FILES, flagged: 10 });
    expect(report.notices.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        "cache-failed",
        "index-not-saved",
        "comment-not-posted",
        "check-run-not-written",
        "review-not-posted",
      ]),
    );
    expect(Buffer.byteLength(result.summary)).toBeLessThanOrEqual(900 * 1024);
    expect(result.summary).toContain("10 of 10,000 changed functions");
  },
  PATIENCE,
);
