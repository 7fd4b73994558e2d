import { expect } from "@jest/globals";
import { tellGitHub, type GitHubTask } from "../../src/commands/tell-github.js";
import type { RunEvent } from "../../src/io/actions/event.js";
import type { Report } from "../../src/report/report.js";
import type { GateVerdict } from "../../src/scoring/gate.js";
import { aFunction, aReport } from "../report/factory.js";
import { BOT, PULL, together, type Scene } from "../io/github/scene.js";
import { TOKEN } from "../platform/github-api.js";

const HEAD = "4f2d9c1b7a6e5d3c2b1a09f8e7d6c5b4a3928170";
const risky = (names: readonly string[] = ["QuerySet.iterator"]): Report =>
  aReport({
    head: HEAD,
    functions: names.map((name, i) =>
      aFunction({ name, percentile: 99.2, flagged: true, startLine: 40 + 40 * i }),
    ),
  });
const calm = aReport({ head: HEAD, functions: [aFunction()] });

const pullRequest = (over: object = {}): RunEvent => ({
  kind: "pull_request",
  labels: [],
  ...{ base: "b".repeat(40), head: HEAD, number: PULL, fork: false, draft: false, author: "ada", ...over },
}) as RunEvent; // prettier-ignore
const push = {
  kind: "push",
  before: null,
  after: HEAD,
  forced: false,
  ref: "",
  defaultBranch: null,
} as const;
const queue = { kind: "merge_group", base: "b".repeat(40), head: HEAD, number: null } as const;

function tell(at: Scene, over: Partial<GitHubTask> = {}) {
  return tellGitHub({
    report: risky(),
    config: { comment: "on-risk", checkRun: false, review: false },
    event: pullRequest(),
    env: { ...at.github.env, GITHUB_RUN_ID: "99" },
    token: TOKEN,
    ...over,
  });
}
const config = (over: Partial<GitHubTask["config"]>): GitHubTask["config"] =>
  ({ comment: "never", checkRun: false, review: false, ...over }); // prettier-ignore

together("the comment", ({ one, each }) => {
  one("comes, says what changed, is left alone by a re-run, and is folded when the risk is gone", async (at) => {
    const body = () => at.github.state.comments.map((one) => one.body);
    const wanted = { config: config({ comment: "on-risk" }) };
    expect(await tell(at, wanted)).toEqual([]);
    expect(body()).toEqual([expect.stringMatching(/deserves? a closer look[\s\S]*QuerySet\.iterator/)]);
    expect(body()[0]).toContain("https://github.com/octo/shop/actions/runs/99");

    await tell(at, wanted);
    expect(at.writes).toEqual(["issues/create-comment"]);

    await tell(at, { ...wanted, report: { ...risky(["QuerySet.iterator", "QuerySet.bulk"]), head: "a".repeat(40) } });
    expect(body()).toEqual([expect.stringMatching(/newly flagged[\s\S]*QuerySet\.bulk/i)]);

    await tell(at, { ...wanted, report: { ...calm, head: "c".repeat(40) } });
    expect(body()).toEqual([expect.stringMatching(/<details>[\s\S]*no longer flagged/i)]);
    expect(at.writes).toEqual(["issues/create-comment", "issues/update-comment", "issues/update-comment"]);
  }); // prettier-ignore

  each<[name: string, over: Partial<GitHubTask>, comments: number]>(
    [
      ["is not wanted on a calm change", { report: calm }, 0],
      [
        "is wanted on a calm change if it is always",
        { report: calm, config: config({ comment: "always" }) },
        1,
      ],
      ["is never wanted by default", { config: config({}) }, 0],
      ["has no place on a push", { event: push }, 0],
      ["has no place in a merge queue", { event: queue }, 0],
    ],
    async (at, _name, over, comments) => {
      expect(await tell(at, over)).toEqual([]);
      expect(at.github.state.comments).toHaveLength(comments);
      if (comments === 0) expect(at.writes).toEqual([]);
    },
  );

  one("whose memory was edited away does not go on warning", async (at) => {
    at.github.state.comments.push({ id: 1, issue: PULL, body: "<!-- defect-risk:comment -->\n### Defect risk: run!", ...BOT });
    expect(await tell(at, { report: calm })).toEqual([]);
    expect(at.github.state.comments[0]!.body).not.toContain("run!");
  }); // prettier-ignore
});

together("the check run", ({ one, each }) => {
  const many = risky(Array.from({ length: 120 }, (_, i) => `f${i}`));
  const failing = [
    { path: "django/db/models/query.py", name: "QuerySet.iterator", band: "critical" as const },
  ];
  const verdict = {
    failOn: "high",
    passed: true,
    why: "",
    wouldPass: null,
    failing: [],
    accepted: null,
  } as const;
  each<[name: string, gate: GateVerdict | null, conclusion: string]>([
    ["is neutral advice", { ...verdict, failOn: "never" }, "neutral"],
    ["succeeds where a gate passes", verdict, "success"],
    ["fails where a gate fails", { ...verdict, passed: false, failing }, "failure"],
  ], async (at, _name, gate, conclusion) => {
    expect(await tell(at, { config: config({ checkRun: true }), report: { ...risky(), gate } })).toEqual([]);
    const [run, ...others] = at.github.state.checkRuns;
    expect(others).toEqual([]);
    expect(run).toMatchObject({ name: "Defect Risk", headSha: HEAD, conclusion });
    const annotation_level = conclusion === "failure" ? "failure" : "warning";
    expect(run!.annotations).toEqual([expect.objectContaining({ annotation_level, start_line: 45, end_line: 48 })]);
  }); // prettier-ignore

  one("takes fifty annotations at a time", async (at) => {
    expect(await tell(at, { report: many, config: config({ checkRun: true })})).toEqual([]);
    expect(at.writes).toEqual(["checks/create", "checks/update", "checks/update"]);
    const titles = at.github.state.checkRuns[0]!.annotations.map((one) => (one as { title: string }).title);
    expect(titles).toEqual(Array.from({ length: 120 }, (_, i) => `Defect risk: critical (f${i})`));
  }); // prettier-ignore

  one("is written for a push too", async (at) => {
    expect(await tell(at, { event: push, config: config({ checkRun: true, review: true }) })).toEqual([]);
    expect(at.writes).toEqual(["checks/create"]);
  });
});

together("the review", ({ one }) => {
  const wanted = { config: config({ review: true }) };
  const remarks = (at: Scene) =>
    at.github.state.reviewComments.map(({ line, startLine, side }) => ({ line, startLine, side }));

  one("comments once on each function, wherever its lines move", async (at) => {
    expect(await tell(at, wanted)).toEqual([]);
    const moved = { ...risky(), functions: [aFunction({ percentile: 99.2, flagged: true, startLine: 140 })] };
    expect(await tell(at, { ...wanted, report: moved })).toEqual([]);
    expect(remarks(at)).toEqual([{ line: 48, startLine: 45, side: "RIGHT" }]);
    expect(at.github.state.reviews).toMatchObject([{ pull: PULL, event: "COMMENT", commit: HEAD }]);

    await tell(at, { ...wanted, report: risky(["QuerySet.iterator", "QuerySet.bulk"]) });
    expect(remarks(at)).toHaveLength(2);
    expect(at.github.state.reviews).toHaveLength(2);
  });

  one(
    "is found behind two hundred other remarks, and none where a stranger has copied the marker",
    async (at) => {
      await tell(at, wanted);
      const [ours] = at.github.state.reviewComments.splice(0);
      const others = Array.from({ length: 250 }, (_, i) => ({
        ...ours!,
        id: i,
        body: "Nice",
        login: "mallory",
      }));
      others[200] = { ...ours!, login: BOT.login, body: ours!.body };
      at.github.state.reviewComments.push(...others);
      await tell(at, wanted);
      expect(at.github.state.reviews).toHaveLength(1);
      at.github.state.reviewComments[200] = { ...ours!, login: "mallory" };
      await tell(at, wanted);
      expect(at.github.state.reviews).toHaveLength(2);
    },
  );

  one("of a file whose diff GitHub does not show is refused, and says so", async (at) => {
    const fn = aFunction({ path: "too-large.py", percentile: 99.2, flagged: true });
    const report = aReport({ head: HEAD, functions: [fn] });
    expect(await tell(at, { ...wanted, report })).toMatchObject([
      { code: "review-not-posted", cure: expect.stringContaining("shows no diff of it") },
    ]);
  });

  one("is none of a calm change", async (at) => {
    expect(await tell(at, { ...wanted, report: calm })).toEqual([]);
    expect(at.github.calls).toEqual([]);
  });
});

together("what cannot be done", ({ one }) => {
  const all = config({ comment: "on-risk", checkRun: true, review: true });

  one("from a fork is not even asked for", async (at) => {
    const notices = await tell(at, { event: pullRequest({ fork: true }), config: all });
    expect(at.github.calls).toEqual([]);
    expect(notices).toMatchObject([{
      code: "fork-not-told",
      level: "info",
      consequence: "there is no comment and no review and no check run; the job summary has the whole result",
      cure: expect.stringContaining("workflows/comment"),
    }]);
    expect(await tell(at, { event: pullRequest({ fork: true }), report: calm })).toEqual([]);
  }); // prettier-ignore

  one("without permissions is said once for each, with the permission", async (at) => {
    at.github.callers.set(TOKEN, { ...BOT, permissions: new Set(["contents: read"]) });
    const notices = await tell(at, { config: all });
    expect(notices.map(({ code, cure }) => [code, cure])).toEqual([
      ["check-run-not-written", "Give the job the permission `checks: write`"],
      ["comment-not-posted", "Give the job the permission `pull-requests: write`"],
      ["review-not-posted", "Give the job the permission `pull-requests: write`"],
    ]);
    expect(at.writes).toEqual(["checks/create"]);
  });

  one("without a token is said", async (at) => {
    expect(await tell(at, { token: "" })).toMatchObject([{ code: "no-token", level: "warning" }]);
  });

  one("by an Enterprise Server is linked to that server", async (at) => {
    const env = { ...at.github.env, GITHUB_RUN_ID: "99", GITHUB_SERVER_URL: "https://ghe.example:8443" };
    await tell(at, { env });
    const [{ body } = { body: "" }] = at.github.state.comments;
    expect(body).toContain("https://ghe.example:8443/octo/shop/actions/runs/99");
  });
});
