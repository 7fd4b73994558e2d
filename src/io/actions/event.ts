import { readFile } from "node:fs/promises";
import { z } from "zod";
import { UsageError } from "../../errors/index.js";

/**
 * What made this run, as far as scoring cares: which two commits. GITHUB_SHA is used only where it is the
 * commit itself: for `pull_request` it is a merge that GitHub made for the run and that nobody wrote.
 */
export type RunEvent =
  | {
      readonly kind: "pull_request";
      /** Tip of the target branch: the change is counted from its merge base with `head`. */
      readonly base: string;
      readonly head: string;
      readonly number: number;
      /** From another repository: its token and cache are read-only. True also if that one is gone. */
      readonly fork: boolean;
      readonly draft: boolean;
      /** Account of who opened it; null if that is gone. */
      readonly author: string | null;
      /** Names of the labels that it carried when the event was sent; a job run again sees the same. */
      readonly labels: readonly string[];
    }
  | {
      readonly kind: "push";
      /** null for a branch or tag that did not exist before. */
      readonly before: string | null;
      /** null for one that was deleted: there is nothing to score. */
      readonly after: string | null;
      /** History was rewritten: `before` may be gone. */
      readonly forced: boolean;
      readonly ref: string;
      readonly defaultBranch: string | null;
    }
  | {
      readonly kind: "merge_group";
      readonly base: string;
      readonly head: string;
      /** The last pull request of the group, as its ref names it; null if that is not told. */
      readonly number: number | null;
    }
  | {
      /** `workflow_dispatch` has no change of its own; the action's inputs name one. */
      readonly kind: "workflow_dispatch" | "schedule";
      readonly head: string;
      readonly ref: string;
      readonly defaultBranch: string | null;
    }
  | { readonly kind: "unsupported"; readonly name: string; readonly cure: string };

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "is no commit id");
/** How a payload says "no commit". */
const noSha = /^0+$/;
const shaOrNone = z.union([sha, z.string().regex(noSha)]).transform((id) => (noSha.test(id) ? null : id));
const repository = z.looseObject({ full_name: z.string() });
const anyRepository = z.looseObject({ default_branch: z.string().nullish() }).nullish();

const PullRequest = z.looseObject({
  pull_request: z.looseObject({
    number: z.number().int(),
    draft: z.boolean().default(false),
    user: z.looseObject({ login: z.string() }).nullish(),
    labels: z.array(z.looseObject({ name: z.string() })).nullish(),
    base: z.looseObject({ sha, repo: repository }),
    head: z.looseObject({ sha, repo: repository.nullable() }),
  }),
});
const Push = z.looseObject({
  before: shaOrNone,
  after: shaOrNone,
  ref: z.string(),
  forced: z.boolean().default(false),
  repository: anyRepository,
});
const MergeGroup = z.looseObject({
  merge_group: z.looseObject({ base_sha: sha, head_sha: sha, head_ref: z.string().nullish() }),
});
/** refs/heads/gh-readonly-queue/main/pr-123-<id of the base> */
const QUEUED = /\/pr-(\d{1,9})-[0-9a-f]+$/;
const Manual = z.looseObject({ repository: anyRepository });

/** What to do instead, where somebody is likely to have meant something else. */
const CURES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pull_request_target:
      "Trigger the workflow on `pull_request`: it needs no secret, and its checkout has the head",
    pull_request_review:
      "Trigger the workflow on `pull_request`, or name the commits in the inputs base and head",
    workflow_run:
      "Score in the workflow that runs on `pull_request`, and read its report here as an artifact",
    release: "Trigger the workflow on `push` to the branch that is released, or name base and head",
  }),
);

/**
 * Reads GITHUB_EVENT_NAME and the payload at GITHUB_EVENT_PATH.
 * @throws UsageError if the payload is missing, unreadable or not what the event promises
 */
export async function readEvent(env: NodeJS.ProcessEnv): Promise<RunEvent> {
  const name = env["GITHUB_EVENT_NAME"];
  if (!name)
    throw unusable("GITHUB_EVENT_NAME is not set", "Outside of GitHub Actions run dist/cli.js instead");
  const ref = env["GITHUB_REF"] ?? "";
  switch (name) {
    case "pull_request": {
      const { pull_request: pull } = parse(PullRequest, await readPayload(env), name);
      const { number, draft, user, base, head } = pull;
      const labels = pull.labels?.map(({ name: label }) => label) ?? [];
      const fork = head.repo?.full_name !== base.repo.full_name;
      const author = user?.login ?? null;
      return { kind: name, base: base.sha, head: head.sha, number, fork, draft, author, labels };
    }
    case "push": {
      const { before, after, forced, ...push } = parse(Push, await readPayload(env), name);
      return { kind: name, before, after, forced, ref: push.ref, defaultBranch: branchOf(push.repository) };
    }
    case "merge_group": {
      const { merge_group: group } = parse(MergeGroup, await readPayload(env), name);
      const number = QUEUED.exec(group.head_ref ?? "")?.[1];
      return {
        kind: name,
        base: group.base_sha,
        head: group.head_sha,
        number: number === undefined ? null : Number(number),
      };
    }
    case "workflow_dispatch":
    case "schedule": {
      const payload = parse(Manual, await readPayload(env), name);
      const head = sha.safeParse(env["GITHUB_SHA"]);
      if (!head.success)
        throw unusable("GITHUB_SHA is no commit id", "Run the action on a GitHub Actions runner");
      return { kind: name, head: head.data, ref, defaultBranch: branchOf(payload.repository) };
    }
    default: {
      const cure = CURES.get(name) ?? "Trigger the workflow on `pull_request`, `push` or `merge_group`";
      return { kind: "unsupported", name, cure };
    }
  }
}

/** @throws UsageError if there is none that can be read */
export async function readPayload(env: NodeJS.ProcessEnv): Promise<unknown> {
  const path = env["GITHUB_EVENT_PATH"];
  const cure = "Run the action on a GitHub Actions runner, or name the commits with dist/cli.js";
  if (!path) throw unusable("GITHUB_EVENT_PATH is not set", cure);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    throw unusable(`The event payload ${JSON.stringify(path)} cannot be read`, cure, cause);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unusable(`The event payload ${JSON.stringify(path)} is no JSON`, cure, cause);
  }
}

function parse<T>(schema: z.ZodType<T>, payload: unknown, event: string): T {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join(".") || "the object";
  const cure = "Rerun the job; if it stays so, report the event and its payload";
  throw unusable(`The payload of ${event} lacks a usable ${field}`, cure, parsed.error);
}

function branchOf(repository: z.infer<typeof anyRepository>): string | null {
  return repository?.default_branch ?? null;
}

function unusable(what: string, cure: string, cause?: unknown): UsageError {
  const consequence = "which change to score is not known, so nothing was scored";
  return new UsageError({ what, consequence, cure, ...(cause === undefined ? {} : { cause }) });
}
