import { z } from "zod";
import { COMMENTS } from "../config/config.js";
import { EXIT, sentence } from "../errors/index.js";
import { readPayload } from "../io/actions/event.js";
import { readRepository, type RunRepository } from "../io/actions/repository.js";
import { readArtifact, UnusableArtifact } from "../io/github/artifact.js";
import { openGitHub, type GitHubApi } from "../io/github/client.js";
import { findPullRequest, type RunHead } from "../io/github/pull-request.js";
import { parseForeignReport } from "../report/foreign-report.js";
import type { Notice, Report } from "../report/report.js";
import { commandData } from "../report/workflow-commands.js";
import { comment } from "./tell-github.js";

const UNDONE = "the pull request has no comment of this run; the scoring job's summary has the whole result";
const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
/** What `workflow_run` says of the run that has ended: GitHub's words, not the run's. */
const WorkflowRun = z.looseObject({
  workflow_run: z.looseObject({
    id: z.int().positive(),
    event: z.string(),
    head_sha: sha,
    head_branch: z.string().nullable(),
    head_repository: z.looseObject({ full_name: z.string() }).nullable(),
    html_url: z.string().nullish(),
  }),
});

/**
 * The action workflows/comment: writes the comment that a scoring job may not write itself, because its token
 * is a fork's. It checks out nothing and runs nothing of the pull request; what it reads of it is data.
 * @returns the exit code, which is 0 whatever GitHub refuses
 */
export async function runComment(
  env: NodeJS.ProcessEnv = process.env,
  print: (text: string) => unknown = (text) => process.stdout.write(text),
): Promise<number> {
  const notice = await commentOnRun(env);
  if (notice !== null) {
    const level = notice.level === "warning" ? "warning" : "notice";
    print(`::${level} title=Defect Risk::${commandData(sentence(notice))}\n`);
  }
  return EXIT.done;
}

async function commentOnRun(env: NodeJS.ProcessEnv): Promise<Notice | null> {
  const [input, repository] = [(name: string) => env[`INPUT_${name}`]?.trim() ?? "", readRepository(env)];
  const mode = z.enum(COMMENTS).safeParse(input("COMMENT") || "on-risk");
  if (!mode.success)
    return told("warning", "The input comment is none of never, on-risk, always", "Give it one of them");
  if (mode.data === "never") return null;
  const payload = WorkflowRun.safeParse(await readPayload(env).catch(() => null));
  if (env["GITHUB_EVENT_NAME"] !== "workflow_run" || !payload.success) {
    return told(
      "warning",
      "The event is no workflow_run",
      "Start the workflow with `on: workflow_run`, as in workflows/examples/comment.yml",
    );
  }
  const { workflow_run: run } = payload.data;
  if (run.event !== "pull_request") return null;
  const api = openGitHub({ env, token: input("GITHUB-TOKEN") });
  if (api === null || repository === null)
    return told("warning", "There is no github-token", "Leave the input github-token out");
  if (run.head_branch === null || run.head_repository === null)
    return told("info", "The branch of the pull request is gone", "Nothing to do");

  const head = { sha: run.head_sha, branch: run.head_branch, repository: run.head_repository.full_name };
  const name = input("ARTIFACT-NAME") || "defect-risk-report";
  const found = await report(api, { run: run.id, name, head, repository });
  if ("notice" in found) return found.notice;
  const { pull, report: scored } = found;
  const runUrl = `${repository.webUrl}/actions/runs/${run.id}`;
  return (await comment(api, { report: scored, mode: mode.data, pull, runUrl })).notice;
}

type Found = { readonly notice: Notice } | { readonly pull: number; readonly report: Report };

async function report(
  api: GitHubApi,
  from: {
    readonly run: number;
    readonly name: string;
    readonly head: RunHead;
    readonly repository: RunRepository;
  },
): Promise<Found> {
  const { run, name, head, repository } = from;
  const reading = { code: "report-not-read", task: "read the run's report", undone: UNDONE };
  const answer = await api.attempt({ ...reading, permission: "actions: read" }, (octokit) =>
    readArtifact(octokit, api, { run, name }).catch(unusable),
  );
  if ("failed" in answer) return { notice: answer.failed };
  const text = answer.done;
  if (text === null) {
    const what = `The scoring run left no artifact ${JSON.stringify(name)}`;
    return {
      notice: told(
        "info",
        what,
        "Upload the action's report under that name, as in workflows/examples/pull-request.yml",
      ),
    };
  }
  if (typeof text !== "string") return { notice: refused(text.message) };
  let scored: Report;
  try {
    scored = parseForeignReport(text, {
      ...{ head: head.sha, repository: repository.name, webUrl: repository.webUrl },
    });
  } catch (error) {
    return { notice: refused((error as Error).message) };
  }
  const finding = {
    code: "pull-request-not-found",
    task: "find the pull request of the run",
    undone: UNDONE,
  };
  const pull = await api.attempt({ ...finding, permission: "pull-requests: write" }, (octokit) =>
    findPullRequest(octokit, api, head),
  );
  if ("failed" in pull) return { notice: pull.failed };
  if (pull.done !== null) return { pull: pull.done, report: scored };
  const what = `No single open pull request ends at ${head.sha.slice(0, 7)}`;
  return {
    notice: told("info", what, "Nothing to do: it was pushed to, or closed, and a newer run speaks for it"),
  };
}

function unusable(error: unknown): UnusableArtifact {
  if (error instanceof UnusableArtifact) return error;
  throw error;
}

function refused(why: string): Notice {
  return told("warning", `The scoring run's report was refused: ${why}`, "Upload it as the action wrote it");
}

function told(level: Notice["level"], what: string, cure: string): Notice {
  return { code: "not-commented", level, what, consequence: UNDONE, cure };
}
