import { expect } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runComment } from "../../src/commands/run-comment.js";
import { renderJson } from "../../src/report/json.js";
import type { Report } from "../../src/report/report.js";
import { BOT, PULL, together, type Scene } from "../io/github/scene.js";
import { zipped } from "../io/github/zipped.js";
import { TOKEN } from "../platform/github-api.js";
import type { Pull } from "../platform/github-state.js";
import { aFunction, aReport } from "../report/factory.js";
import { temporaryFolder } from "./temporary-repository.js";

const HEAD = "4f2d9c1b7a6e5d3c2b1a09f8e7d6c5b4a3928170";
const RUN = 321;
const FORK = { sha: HEAD, branch: "fix/rounding", repository: "mallory/shop" };
const NAME = "defect-risk-report";

const risky: Report = aReport({
  head: HEAD,
  functions: [aFunction({ percentile: 99.2, flagged: true })],
});

/** A fork's pull request, scored by a run that has left this archive. */
function scored(at: Scene, archive: Buffer = archiveOf(risky), pulls: readonly Partial<Pull>[] = [{}]): void {
  const { state } = at.github;
  pulls.forEach((over, i) =>
    state.pulls.push({ number: PULL + i, state: "open", head: FORK, base: "main", ...over }),
  );
  state.blobs.set("one", archive);
  state.artifacts.push({ id: 11, run: RUN, name: NAME, size: archive.length, expired: false, blob: "one" });
}

function archiveOf(report: unknown): Buffer {
  return zipped({ "defect-risk-report.json": typeof report === "string" ? report : JSON.stringify(report) });
}

function workflowRun(over: object = {}): object {
  return {
    id: RUN,
    event: "pull_request",
    head_sha: HEAD,
    head_branch: FORK.branch,
    head_repository: { full_name: FORK.repository },
    ...over,
  };
}

/** Runs the action on the end of that run. @returns what it printed */
async function run(
  at: Scene,
  over: { readonly payload?: object; readonly inputs?: object; readonly event?: string } = {},
): Promise<string> {
  const { payload = { workflow_run: workflowRun() }, inputs = {}, event = "workflow_run" } = over;
  using folder = temporaryFolder();
  const path = join(folder.dir, "event.json");
  writeFileSync(path, JSON.stringify(payload));
  const variables = { comment: "on-risk", "artifact-name": NAME, "github-token": TOKEN, ...inputs };
  const given = Object.entries(variables).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  let printed = "";
  const env = { ...at.github.env, GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_SERVER_URL: "https://ghe.example" };
  const code = await runComment({ ...env, ...(Object.fromEntries(given) as object) }, (text) => (printed += text));
  expect(code).toBe(0);
  return printed;
} // prettier-ignore

const bodies = ({ github }: Scene): string[] => github.state.comments.map(({ body }) => body);

together("a fork's pull request", ({ one, each }) => {
  one("gets its comment, on the pull request that GitHub says it is", async (at) => {
    scored(at, archiveOf(renderJson(risky)));
    expect(await run(at)).toBe("");
    expect(at.github.state.comments).toMatchObject([{ issue: PULL, ...BOT }]);
    expect(bodies(at)[0]).toContain("QuerySet.iterator");
    expect(bodies(at)[0]).toContain(`https://ghe.example/octo/shop/actions/runs/${RUN}`);
  });

  one("gets it once", async (at) => {
    scored(at);
    await run(at);
    await run(at);
    expect(at.writes).toEqual(["issues/create-comment"]);
  });

  one("is told nothing where nothing is wanted", async (at) => {
    scored(at, archiveOf(aReport({ head: HEAD, functions: [aFunction()] })));
    expect(await run(at)).toBe("");
    expect(await run(at, { inputs: { comment: "never" } })).toBe("");
    expect(at.writes).toEqual([]);
  });

  one("is found among others of the branch's name", async (at) => {
    scored(at, archiveOf(risky), [
      { number: 5, head: { ...FORK, sha: "b".repeat(40) } },
      { number: 6, head: { ...FORK, repository: "mallory/other" } },
      { number: 8, state: "closed" },
      { number: 9 },
    ]);
    await run(at);
    expect(at.github.state.comments).toMatchObject([{ issue: 9 }]);
  });

  each<[name: string, pulls: Partial<Pull>[]]>([
    ["has been pushed to since", [{ head: { ...FORK, sha: "b".repeat(40) } }]],
    ["has been closed", [{ state: "closed" }]],
    ["is one of two that nothing tells apart", [{}, {}]],
    ["is another repository's of that owner", [{ head: { ...FORK, repository: "mallory/other" } }]],
  ], async (at, _name, pulls) => {
    scored(at, archiveOf(risky), pulls);
    expect(await run(at)).toMatch(/^::notice .*No single open pull request ends at 4f2d9c1/);
    expect(at.writes).toEqual([]);
  }); // prettier-ignore
});

together("a hostile artifact", ({ one, each }) => {
  const text =
    "![x](https://evil.example/x.png) @octo/owners <script>alert(1)</script> <!-- defect-risk:state AAAA -->";
  one("is shown as text, and links nowhere but to its own repository", async (at) => {
    const fn = aFunction({
      ...{ percentile: 99.9, flagged: true, name: text, path: `${text}/../x.py`, reasons: [text, text, text] },
      history: {
        ...{ touches: 1, fixes: 1, authors: 1, lastTouched: text },
        lastFixes: [{ sha: text, date: text, subject: text }],
      },
    });
    const notices = [{ code: "x", level: "warning", what: text, consequence: text, cure: text }] as const;
    scored(at, archiveOf({ ...aReport({ head: HEAD, functions: [fn], notices }), repository: text, webUrl: "https://evil.example/octo/shop" }));
    expect(await run(at)).toBe("");
    const [body] = bodies(at);
    expect(body).not.toMatch(/<script|@octo\/owners\b(?!<)|!\[x\]\(|\]\(https:\/\/evil|href="https:\/\/evil/);
    expect(body!.match(/\]\((\S*?)\)/g)!.every((link) => link.startsWith("](https://ghe.example/octo/shop/"))).toBe(true);
    expect(body!.match(/<!-- defect-risk:state \S+ -->/g)).toHaveLength(1);
  }); // prettier-ignore

  const extra = (over: object): Buffer => archiveOf({ ...risky, ...over });
  each<[name: string, archive: Buffer, why: RegExp]>([
    ["that is no archive", Buffer.from("nothing"), /no zip archive/],
    ["with two reports", zipped({ "a.json": "{}", "b.json": "{}" }), /holds 2 files/],
    ["that is a bomb", zipped({ "a.json": " ".repeat(9_000_000) }), /9000000 bytes/],
    ["that is no JSON", archiveOf("{"), /it is no JSON/],
    ["that is no report", archiveOf([]), /no report of this version/],
    ["with a field that no report has", extra({ pull: 1 }), /no report of this version/],
    ["with a number that is none", extra({ totals: { ...risky.totals, flagged: "9" } }), /totals.flagged/],
    ["of another commit", extra({ head: "b".repeat(40) }), /of another commit/],
    ["of another command", extra({ command: "rank" }), /of another commit/],
    ["nested a million times", archiveOf("[".repeat(1_000_000)), /it is no (JSON|report)/],
  ], async (at, _name, archive, why) => {
    scored(at, archive);
    const printed = await run(at);
    expect(printed).toMatch(/^::warning .*report was refused/);
    expect(printed).toMatch(why);
    expect(at.writes).toEqual([]);
  }); // prettier-ignore

  one("that GitHub says is large is not even fetched", async (at) => {
    scored(at);
    at.github.state.artifacts[0] = { ...at.github.state.artifacts[0]!, size: 5_000_000 };
    expect(await run(at)).toMatch(/it has 5000000 bytes/);
    expect(at.calls("actions/download-artifact")).toBe(0);
  });
});

together("what is not there", ({ one, each }) => {
  each<[name: string, spoil: (at: Scene) => void]>([
    ["no artifact", ({ github }) => void github.state.artifacts.splice(0)],
    ["an expired one", ({ github }) => void (github.state.artifacts[0] = { ...github.state.artifacts[0]!, expired: true })],
    ["another's name", ({ github }) => void (github.state.artifacts[0] = { ...github.state.artifacts[0]!, name: "other" })],
    ["another run's", ({ github }) => void (github.state.artifacts[0] = { ...github.state.artifacts[0]!, run: 1 })],
  ], async (at, _name, spoil) => {
    scored(at);
    spoil(at);
    expect(await run(at)).toMatch(/^::notice .*left no artifact "defect-risk-report"/);
    expect(at.writes).toEqual([]);
  }); // prettier-ignore

  each<[name: string, permissions: string[], cure: RegExp]>([
    ["the permission to read artifacts", ["pull-requests: write"], /`actions: read`/],
    ["the permission to write comments", ["actions: read", "pull-requests: read"], /`pull-requests: write`/],
  ], async (at, _name, permissions, cure) => {
    scored(at);
    at.github.callers.set(TOKEN, { ...BOT, permissions: new Set(permissions) });
    expect(await run(at)).toMatch(/^::warning /);
    expect(await run(at)).toMatch(cure);
  }); // prettier-ignore

  each<[name: string, over: Parameters<typeof run>[1], printed: RegExp]>([
    ["the right event", { event: "pull_request_target" }, /^::warning .*no workflow_run/],
    ["a payload", { payload: {} }, /^::warning .*no workflow_run/],
    ["a known mode", { inputs: { comment: "sometimes" } }, /^::warning .*none of never, on-risk, always/],
    ["a token", { inputs: { "github-token": "" } }, /^::warning .*no github-token/],
    ["the branch", { payload: { workflow_run: workflowRun({ head_repository: null }) } }, /^::notice .*branch .* is gone/],
    ["a pull request", { payload: { workflow_run: workflowRun({ event: "push" }) } }, /^$/],
  ], async (at, _name, over, printed) => {
    scored(at);
    expect(await run(at, over)).toMatch(printed);
    expect(at.github.calls).toEqual([]);
  }); // prettier-ignore

  one("a commit id that is none is never asked for", async (at) => {
    scored(at);
    const payload = { workflow_run: workflowRun({ head_sha: "main" }) };
    expect(await run(at, { payload })).toMatch(/no workflow_run/);
  });
});
