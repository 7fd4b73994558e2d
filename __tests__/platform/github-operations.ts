import type { Contract, Json } from "./github-contract.js";
import type { Comment, GitHubState, Issue, Pull, ReviewRemark } from "./github-state.js";

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body is a whole list, of which the caller gets a page. */
  readonly list?: true;
}

interface Call {
  readonly state: GitHubState;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json;
  readonly caller: { readonly login: string; readonly type: "Bot" | "User" };
  readonly contract: Contract;
  readonly url: string;
}

interface PlayedOperation {
  /** One of these is enough. */
  readonly permissions: readonly string[];
  play(call: Call): Answer;
}

const ISSUES = ["issues: read", "pull-requests: read"];
const COMMENTING = ["issues: write", "pull-requests: write"];
const NOT_FOUND: Answer = { status: 404, body: { message: "Not Found" } };
/** Of a comment's, review's or check run's text. Characters. */
const MAX_TEXT = 65_536;

/** By operationId: what this GitHub does. Bodies are the description's own examples with our facts in place. */
export const OPERATIONS: Readonly<Record<string, PlayedOperation>> = {
  "issues/list-comments": {
    permissions: ISSUES,
    play: ({ state, parameters, contract }) =>
      list(state.comments.filter(({ issue }) => issue === Number(parameters["issue_number"])).map(commentBody(contract))), // prettier-ignore
  },
  "issues/create-comment": {
    permissions: COMMENTING,
    play({ state, parameters, body, caller, contract }) {
      const text = body["body"] as string;
      if (text.length > MAX_TEXT) return { status: 422, body: { message: "body is too long" } };
      const { login, type } = caller;
      const made = { id: state.next++, issue: Number(parameters["issue_number"]), body: text, login, type };
      state.comments.push(made);
      return { status: 201, body: commentBody(contract)(made) };
    },
  },
  "issues/update-comment": {
    permissions: COMMENTING,
    play({ state, parameters, body, contract }) {
      const found = state.comments.find(({ id }) => id === Number(parameters["comment_id"]));
      if (found === undefined) return NOT_FOUND;
      found.body = body["body"] as string;
      return { status: 200, body: commentBody(contract)(found) };
    },
  },
  "issues/delete-comment": {
    permissions: COMMENTING,
    play({ state, parameters }) {
      const at = state.comments.findIndex(({ id }) => id === Number(parameters["comment_id"]));
      if (at < 0) return NOT_FOUND;
      state.comments.splice(at, 1);
      return { status: 204 };
    },
  },
  "checks/create": {
    permissions: ["checks: write"],
    play({ state, body, contract }) {
      const output = body["output"] as { title: string; summary: string; text: string; annotations?: [] };
      const made = {
        id: state.next++,
        headSha: body["head_sha"] as string,
        name: body["name"] as string,
        conclusion: (body["conclusion"] as string | undefined) ?? null,
        title: output.title,
        summary: output.summary,
        text: output.text,
        annotations: [...(output.annotations ?? [])],
      };
      state.checkRuns.push(made);
      return { status: 201, body: { ...contract.example("check-run"), id: made.id } };
    },
  },
  "checks/update": {
    permissions: ["checks: write"],
    play({ state, parameters, body, contract }) {
      const found = state.checkRuns.find(({ id }) => id === Number(parameters["check_run_id"]));
      if (found === undefined) return NOT_FOUND;
      const output = body["output"] as { annotations?: unknown[] } | undefined;
      found.annotations.push(...(output?.annotations ?? []));
      return { status: 200, body: { ...contract.example("check-run"), id: found.id } };
    },
  },
  "pulls/list-review-comments": {
    permissions: ["pull-requests: read"],
    play: ({ state, parameters, contract }) =>
      list(state.reviewComments.filter(({ pull }) => pull === Number(parameters["pull_number"])).map(remarkBody(contract))), // prettier-ignore
  },
  "pulls/create-review": {
    permissions: ["pull-requests: write"],
    play({ state, parameters, body, caller, contract }) {
      const comments = (body["comments"] ?? []) as SentRemark[];
      if (body["event"] === "COMMENT" && !body["body"]) return { status: 422, body: { message: "no body" } };
      if (comments.some(({ path }) => path.endsWith("too-large.py")))
        return { status: 422, body: { message: "Unprocessable Entity: Line could not be resolved" } };
      if (comments.some(({ line, start_line }) => start_line !== undefined && start_line >= line))
        return { status: 422, body: { message: "start_line must precede the end line." } };
      const [id, pull] = [state.next++, Number(parameters["pull_number"])];
      state.reviews.push({
        id,
        pull,
        body: body["body"] as string,
        event: body["event"] as string,
        commit: body["commit_id"] as string,
      });
      for (const { path, line, start_line, side, body: text } of comments) {
        const made = { id: state.next++, pull, path, line, startLine: start_line ?? null, side, body: text };
        state.reviewComments.push({ ...made, login: caller.login });
      }
      return { status: 200, body: { ...contract.example("pull-request-review"), id } };
    },
  },
  "pulls/list": {
    permissions: ["pull-requests: read"],
    play({ state, query, contract }) {
      const wanted = query.get("state") ?? "open";
      const head = query.get("head");
      const found = state.pulls.filter(
        ({ state: is, head: at }) =>
          (wanted === "all" || is === wanted) &&
          (head === null || `${at.repository.split("/")[0]}:${at.branch}` === head),
      );
      const newestFirst = query.get("direction") === "asc" ? found : [...found].reverse();
      return list(newestFirst.map(pullBody(contract)));
    },
  },
  "pulls/get": {
    permissions: ["pull-requests: read"],
    play({ state, parameters, contract }) {
      const found = state.pulls.find(({ number }) => number === Number(parameters["pull_number"]));
      if (found === undefined) return NOT_FOUND;
      const whole = contract.example("pull-request");
      return { status: 200, body: { ...whole, ...pullBody(contract)(found), merged: Boolean(found.merged) } };
    },
  },
  "issues/list-for-repo": {
    permissions: ["issues: read"],
    play({ state, query, contract }) {
      const wanted = query.get("state") ?? "open";
      const labels = (query.get("labels") ?? "").split(",").filter((label) => label !== "");
      const [type, since] = [query.get("type"), query.get("since")];
      if (type !== null && !state.types) return { status: 422, body: { message: "Validation Failed" } };
      const lower = (label: string): string => label.toLowerCase();
      const found = state.issues.filter(
        (issue) =>
          (wanted === "all" || issue.state === wanted) &&
          labels.every((label) => issue.labels.map(lower).includes(lower(label))) &&
          (type === null || issue.type === type) &&
          (since === null || issue.updated >= since),
      );
      return list(found.map(issueBody(contract, state)));
    },
  },
  "issues/list-labels-for-repo": {
    permissions: ISSUES,
    play: ({ state, contract }) =>
      list(state.labels.map((name) => ({ ...contract.example("label-items"), name }))),
  },
  "actions/list-workflow-run-artifacts": {
    permissions: ["actions: read"],
    play({ state, parameters, query, contract }) {
      const name = query.get("name");
      const whole = contract.example("artifact");
      const found = state.artifacts.filter(
        (one) => one.run === Number(parameters["run_id"]) && (name === null || one.name === name),
      );
      const artifacts = found.map(({ id, name: named, size, expired }) => ({
        ...whole,
        id,
        name: named,
        size_in_bytes: size,
        expired,
      }));
      return { status: 200, body: { total_count: found.length, artifacts } };
    },
  },
  // Whoever looks for an older adapter finds none here.
  "actions/list-artifacts-for-repo": {
    permissions: ["actions: read"],
    play: () => ({ status: 200, body: { total_count: 0, artifacts: [] } }),
  },
  "actions/download-artifact": {
    permissions: ["actions: read"],
    play({ state, parameters, url }) {
      const found = state.artifacts.find(({ id }) => id === Number(parameters["artifact_id"]));
      if (found === undefined) return NOT_FOUND;
      // Another origin, as GitHub's storage is: the client must not take its token there.
      const location = `${url.replace("127.0.0.1", "localhost")}/blob/${found.blob}`;
      return { status: 302, headers: { location } };
    },
  },
};

interface SentRemark {
  readonly path: string;
  readonly line: number;
  readonly start_line?: number;
  readonly side: string;
  readonly body: string;
}

function list(body: readonly unknown[]): Answer {
  return { status: 200, body, list: true };
}

function commentBody(contract: Contract): (comment: Comment) => Json {
  const whole = contract.example("issue-comment");
  return ({ id, body, login, type }) => ({
    ...whole,
    id,
    body,
    user: { ...(whole["user"] as Json), login, type },
  });
}

function remarkBody(contract: Contract): (remark: ReviewRemark) => Json {
  const whole = contract.example("pull-request-review-comment-items");
  return ({ id, path, line, body, login }) => ({
    ...whole,
    id,
    path,
    line,
    body,
    user: { ...(whole["user"] as Json), login },
  });
}

function pullBody(contract: Contract): (pull: Pull) => Json {
  const whole = contract.example("pull-request-simple-items");
  return ({ number, state, head, base, login = "ada", labels = [], merged, title = "A change" }) => {
    const [named, based] = [whole["head"] as Json, whole["base"] as Json];
    const repo = (full_name: string): Json => ({ ...(named["repo"] as Json), full_name });
    return {
      ...whole,
      number,
      state,
      title,
      user: { ...(whole["user"] as Json), login },
      labels: labels.map((name) => ({ ...((whole["labels"] as Json[])[0] ?? {}), name })),
      head: { ...named, sha: head.sha, ref: head.branch, repo: repo(head.repository) },
      base: { ...based, ref: base, repo: repo("octo/shop") },
      merged_at: merged?.at ?? null,
      closed_at: merged?.at ?? null,
      merge_commit_sha: merged?.sha ?? null,
      // The description's example lacks the type that its own schema asks of a team.
      requested_teams: [],
    };
  };
}

function issueBody(contract: Contract, { pulls }: GitHubState): (issue: Issue) => Json {
  const { pull_request: link, ...whole } = contract.example("issue-items");
  return ({ number, state, labels, type, title, updated, reason }) => {
    const pull = pulls.find((one) => one.number === number);
    return {
      ...whole,
      number,
      state,
      title,
      updated_at: updated,
      closed_at: state === "closed" ? updated : null,
      state_reason: state === "closed" ? (reason ?? "completed") : null,
      labels: labels.map((name) => ({ ...contract.example("label-items"), name })),
      ...(type === undefined ? {} : { type: { id: 1, node_id: "n", name: type, description: null } }),
      ...(pull ? { pull_request: { ...(link as Json), merged_at: pull.merged?.at ?? null } } : {}),
    };
  };
}
