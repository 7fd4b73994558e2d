import { expect } from "@jest/globals";
import { readBugTickets } from "../../../src/io/github/bug-issues.js";
import { readFeedback } from "../../../src/io/github/feedback.js";
import { TOKEN } from "../../platform/github-api.js";
import type { Issue, Pull } from "../../platform/github-state.js";
import { BOT, together, type Scene } from "./scene.js";

const sha = (n: number): string => n.toString(16).padStart(40, "0");
const AT = "2026-03-01T00:00:00Z";

function issue(at: Scene, number: number, over: Partial<Issue> = {}): void {
  at.github.state.issues.push({
    ...{ number, state: "closed", labels: ["bug"], title: `Issue ${number}`, updated: AT, ...over },
  });
}

/** A pull request is an issue, too. */
function pull(at: Scene, number: number, over: Partial<Pull & Issue> = {}): void {
  issue(at, number, { ...over, title: `Change ${number}` });
  at.github.state.pulls.push({
    ...{ number, state: "closed", base: "main", merged: { sha: sha(number), at: AT }, updated: AT },
    ...{ head: { sha: sha(9000 + number), branch: `b${number}`, repository: "octo/shop" }, ...over },
  });
}

async function read(at: Scene, since: string | null = null) {
  const answer = await readBugTickets(at.api(), since);
  if ("failed" in answer) throw new Error(answer.failed.what);
  return answer.done;
}

together("bugs on GitHub", ({ one, each }) => {
  one("are closed issues and merged pull requests of every label that calls them so", async (at) => {
    at.github.state.labels.push("bug", "kind/regression", "debug", "enhancement", "a, bug");
    issue(at, 1);
    issue(at, 2, { labels: ["Kind/Regression"] });
    issue(at, 3, { labels: ["enhancement"] });
    issue(at, 4, { state: "open" });
    issue(at, 5, { labels: [], type: "Bug" });
    issue(at, 6, { reason: "not_planned" });
    pull(at, 7);
    pull(at, 8, { merged: undefined as never });
    const { tickets, cut } = await read(at);
    expect(cut).toBe(false);
    expect(tickets).toEqual([
      { kind: "issue", number: 1, title: "Issue 1", calledBy: 'label "bug"', commit: null },
      { kind: "issue", number: 2, title: "Issue 2", calledBy: 'label "kind/regression"', commit: null },
      { kind: "issue", number: 5, title: "Issue 5", calledBy: 'type "Bug"', commit: null },
      { kind: "pull request", number: 7, title: "Change 7", calledBy: 'label "bug"', commit: sha(7) },
    ]);
  });

  each<[name: string, count: number, pages: number]>([
    ["end with a page", 100, 1],
    ["go one beyond a page", 101, 2],
    ["fill two pages and a half", 250, 3],
  ], async (at, _name, count, pages) => {
    at.github.state.labels.push("bug");
    for (let i = 1; i <= count; i++) issue(at, i);
    expect((await read(at)).tickets).toHaveLength(count);
    expect(at.calls("issues/list-for-repo")).toBe(pages + 1);
  }); // prettier-ignore

  one("are read since a date where the others are known", async (at) => {
    at.github.state.labels.push("bug");
    issue(at, 1, { updated: "2026-01-01T00:00:00Z" });
    issue(at, 2, { updated: "2026-02-01T00:00:00Z" });
    expect((await read(at, "2026-01-15T00:00:00Z")).tickets.map(({ number }) => number)).toEqual([2]);
  });

  one("are read where the repository has no issue types", async (at) => {
    at.github.state.labels.push("bug");
    at.github.state.types = false;
    issue(at, 1);
    expect((await read(at)).tickets).toHaveLength(1);
  });

  one("without pull requests cost no list of pull requests", async (at) => {
    at.github.state.labels.push("bug");
    issue(at, 1);
    await read(at);
    expect(at.calls("pulls/list")).toBe(0);
  });

  one("cannot be read without the permission, which is named", async (at) => {
    at.github.callers.set(TOKEN, { ...BOT, permissions: new Set(["pull-requests: read"]) });
    at.github.state.labels.push("bug");
    const answer = await readBugTickets(at.api(), null);
    expect(answer).toMatchObject({
      failed: { code: "tickets-not-read", cure: "Give the job the permission `issues: read`" },
    });
  });
});

together("what reviewers said of a risk", ({ one }) => {
  one("is read from merged pull requests, the newest first", async (at) => {
    const merged = (n: number, at: string) => ({ merged: { sha: sha(n), at } });
    pull(at, 1, { labels: ["risk-dispute"], ...merged(1, "2026-01-01T00:00:00Z") });
    pull(at, 2, { labels: ["risk-accepted"], ...merged(2, "2026-02-01T00:00:00Z") });
    pull(at, 3, { labels: ["risk-dispute"], merged: undefined as never });
    issue(at, 4, { labels: ["risk-dispute"] });
    expect(await readFeedback(at.api())).toEqual({
      done: [
        { pull: 2, verdict: "accepted", label: "risk-accepted", commit: sha(2), date: "2026-02-01T00:00:00Z" },
        { pull: 1, verdict: "disputed", label: "risk-dispute", commit: sha(1), date: "2026-01-01T00:00:00Z" },
      ],
    });
  }); // prettier-ignore

  one("cannot be read without the permission, which is named", async (at) => {
    at.github.callers.set(TOKEN, { ...BOT, permissions: new Set() });
    const answer = await readFeedback(at.api());
    expect(answer).toMatchObject({ failed: { code: "feedback-not-read" } });
  });
});
