import { expect, test } from "@jest/globals";
import { openGitHub } from "../../../src/io/github/client.js";
import { postComment } from "../../../src/io/github/comment.js";
import { TOKEN, type Caller, type Fault } from "../../platform/github-api.js";
import { BOT, MALLORY, PULL, together, type Scene } from "./scene.js";

const MARKER = "<!-- the marker -->";

/** The comment shows the text; null: none is wanted where none is, "settled" where one is. */
function post(at: Scene, text: string | null, client = at.api()) {
  const render = (previous: string | null): string | null =>
    text !== null ? `${MARKER}\n${text}` : previous === null ? null : `${MARKER}\nsettled`;
  return postComment(client, { pull: PULL, marker: MARKER, render });
}

function stands({ github }: Scene, body: string, by: Author = BOT, issue = PULL): void {
  github.state.comments.push({ id: github.state.next++, issue, body, ...by });
}

interface Author {
  readonly login: string;
  readonly type: "Bot" | "User";
}

const bodies = ({ github }: Scene): string[] => github.state.comments.map(({ body }) => body);

together("one comment", ({ one, each }) => {
  const ours = `${MARKER}\nold`;
  const table: [name: string, before: [string, Author][], text: string | null, did: string, after: string[]][] = [
    ["is created where none is", [], "new", "created", [`${MARKER}\nnew`]],
    ["is updated in place", [[ours, BOT]], "new", "updated", [`${MARKER}\nnew`]],
    ["is left alone if it says the same", [[ours, BOT]], "old", "unchanged", [ours]],
    ["is the same with a browser's line ends", [[ours.replace("\n", "\r\n"), BOT]], "old", "unchanged", [ours.replace("\n", "\r\n")]],
    ["is none where none is wanted", [], null, "nothing", []],
    ["is settled where the risk is gone", [[ours, BOT]], null, "updated", [`${MARKER}\nsettled`]],
    ["is not a stranger's with our marker", [[ours, MALLORY]], "new", "created", [ours, `${MARKER}\nnew`]],
    ["is not a bot's of another name", [[ours, { login: "other[bot]", type: "Bot" }]], "new", "created", [ours, `${MARKER}\nnew`]],
    ["is not one of ours without the marker", [["Thanks!", BOT]], "new", "created", ["Thanks!", `${MARKER}\nnew`]],
    ["is not another workflow's that quotes the marker", [[`Somebody wrote:\n${ours}`, BOT]], "new", "created", [`Somebody wrote:\n${ours}`, `${MARKER}\nnew`]],
    ["is the oldest of several, and the others go", [["a", MALLORY], [ours, BOT], [`${MARKER}\nolder run`, BOT], [ours, BOT]], "new", "updated", ["a", `${MARKER}\nnew`]],
  ]; // prettier-ignore
  each(table, async (at, _name, before, text, did, after) => {
    for (const [body, by] of before) stands(at, body, by);
    expect(await post(at, text)).toMatchObject({ did, notice: null });
    expect(bodies(at)).toEqual(after);
    if (did === "unchanged" || did === "nothing") expect(at.writes).toEqual([]);
  });

  each(
    [1, 99, 100, 101, 200, 250].map(
      (place) => [`is found at place ${place} of 250`, place] as [string, number],
    ),
    async (at, _name, place) => {
      for (let i = 1; i <= 250; i++) {
        if (i === place) stands(at, ours);
        else stands(at, "a remark", MALLORY);
      }
      expect(await post(at, "new")).toMatchObject({ did: "updated" });
      expect(at.writes).toEqual(["issues/update-comment"]);
      expect(at.calls("issues/list-comments")).toBe(3);
      expect(bodies(at)[place - 1]).toBe(`${MARKER}\nnew`);
    },
  );

  one("of another pull request is not touched", async (at) => {
    stands(at, ours, BOT, 8);
    await post(at, "new");
    expect(bodies(at)).toEqual([ours, `${MARKER}\nnew`]);
  });

  one("belongs to whoever the token is", async (at) => {
    at.github.callers.set("ghp_personal", {
      login: "ada",
      type: "User",
      permissions: new Set(["issues: write"]),
    });
    stands(at, ours, BOT);
    stands(at, ours, { login: "ada", type: "User" });
    expect(await post(at, "new", at.api({ token: "ghp_personal" }))).toMatchObject({ did: "updated" });
    expect(bodies(at)).toEqual([ours, `${MARKER}\nnew`]);
  });

  each<[name: string, caller: Omit<Caller, "permissions">, faults: Fault[]]>([
    ["belongs to an app", { login: "risk-app[bot]", type: "Bot" }, []],
    ["belongs to an app that GraphQL calls by its bare name", { login: "risk-app[bot]", viewer: "risk-app", type: "Bot" }, []],
    ["belongs to the job's token where GraphQL does not answer", BOT, Array<Fault>(3).fill({ kind: "status", status: 404 })],
  ], async (at, _name, caller, faults) => {
    at.github.callers.set(TOKEN, { ...caller, permissions: new Set(["pull-requests: write"]) });
    at.github.faults.set("graphql", faults);
    stands(at, ours, { login: "risk-app", type: "User" });
    stands(at, ours, caller);
    expect(await post(at, "new")).toMatchObject({ did: "updated", notice: null });
    expect(bodies(at)).toEqual([ours, `${MARKER}\nnew`]);
  }); // prettier-ignore

  one("who the token is costs a call only where a comment bears the marker", async (at) => {
    await post(at, "new");
    expect(at.calls("graphql")).toBe(0);
    await post(at, "newer");
    expect(at.calls("graphql")).toBe(1);
  });

  one("two runs at once leave one", async (at) => {
    const done = await Promise.all([post(at, "a"), post(at, "b"), post(at, "c")]);
    expect(done.map(({ notice }) => notice)).toEqual([null, null, null]);
    expect(bodies(at)).toHaveLength(1);
  });
});

together("GitHub fails", ({ one, each }) => {
  each<[name: string, operation: string, faults: Fault[], did: string]>([
    ["once, and is asked again", "issues/list-comments", [{ kind: "status", status: 502 }], "created"],
    ["in writing, and nothing was written", "issues/create-comment", [{ kind: "status", status: 502 }], "created"],
    ["after writing, so it is not written again", "issues/create-comment", [{ kind: "done-but-502" }], "created"],
    ["by closing the connection", "issues/list-comments", [{ kind: "reset" }], "created"],
    ["by its secondary rate limit, which is waited out", "issues/create-comment", [{ kind: "secondary-limit", retryAfter: 1 }], "created"],
    ["by its rate limit, which ends soon", "issues/list-comments", [{ kind: "primary-limit", reset: Math.ceil(Date.now() / 1000) }], "created"],
  ], async (at, _name, operation, faults, did) => {
    at.github.faults.set(operation, faults);
    expect(await post(at, "new")).toMatchObject({ did, notice: null });
    expect(bodies(at)).toEqual([`${MARKER}\nnew`]);
  }); // prettier-ignore

  const LEFT = "the pull request has no comment of this run; the job summary has the whole result";
  each<[name: string, faults: Fault[], what: RegExp]>([
    ["three times", Array<Fault>(3).fill({ kind: "status", status: 502 }), /failed to write the pull request's comment \(502\)/],
    ["by a limit that is too long to wait for", [{ kind: "secondary-limit", retryAfter: 3600 }], /rate limit .* for 3600 s more/],
    ["by a limit that resets in an hour", [{ kind: "primary-limit", reset: Date.now() / 1000 + 3600 }], /rate limit/],
    ["with 401", [{ kind: "status", status: 401 }], /does not know the token/],
    ["with 404", [{ kind: "status", status: 404 }], /found nothing/],
    ["with 410", [{ kind: "status", status: 410 }], /no place any more/],
    ["with 422", [{ kind: "status", status: 422 }], /did not take the request .* \(422: Fault 422\)/],
    ["with silence", [{ kind: "hang" }, { kind: "hang" }, { kind: "hang" }], /was not done within/],
  ], async (at, _name, faults, what) => {
    at.github.faults.set("issues/list-comments", faults);
    const { did, notice } = await post(at, "new", at.api({ totalMs: 8000, requestMs: 500 }));
    expect(did).toBe("nothing");
    expect(notice).toMatchObject({ code: "comment-not-posted", level: "warning", consequence: LEFT });
    expect(notice!.what).toMatch(what);
    expect(JSON.stringify(notice)).not.toContain(TOKEN);
    expect(bodies(at)).toEqual([]);
  }); // prettier-ignore

  one("by never ending: given up in time", async (at) => {
    at.github.faults.set("*", Array<Fault>(9).fill({ kind: "hang" }));
    const began = performance.now();
    const { notice } = await post(at, "new", at.api({ totalMs: 1000 }));
    expect(notice?.what).toBe(
      "GitHub was not done within 1 s when asked to write the pull request's comment",
    );
    expect(performance.now() - began).toBeLessThan(3000);
  });

  one("by not being there", async (at) => {
    const env = { ...at.github.env, GITHUB_API_URL: "http://127.0.0.1:9" };
    const { notice } = await post(at, "new", at.api({ env, totalMs: 8000 }));
    expect(notice?.what).toMatch(/^127\.0\.0\.1:9 could not be asked to write .*\(/);
    expect(notice?.cure).toContain("GITHUB_API_URL");
  });
});

together("a token", ({ each }) => {
  each<[name: string, permissions: string[], cure: string]>([
    ["that may read only", ["pull-requests: read"], "Give the job the permission `issues: write` or `pull-requests: write`"],
    ["that may nothing", [], "Give the job the permission `pull-requests: write`"],
  ], async (at, _name, permissions, cure) => {
    at.github.callers.set(TOKEN, { ...BOT, permissions: new Set(permissions) });
    const { notice } = await post(at, "new");
    expect(notice?.what).toContain("(403: Resource not accessible by integration)");
    expect(notice?.cure).toBe(cure);
  }); // prettier-ignore
});

test.each([
  ["none", "", "octo/shop"],
  ["no repository", TOKEN, ""],
  ["no repository's name", TOKEN, "octo/shop/../../user"],
])("%s for a token: there is no API", (_name, token, repository) => {
  expect(openGitHub({ env: { GITHUB_REPOSITORY: repository }, token })).toBeNull();
});
