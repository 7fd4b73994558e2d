import type { Notice } from "../../report/report.js";
import type { Annotation, AnnotationLevel } from "../../report/annotations.js";
import type { GitHubApi } from "./client.js";
import type { Undertaking } from "./failure.js";

/** A check run to write, its texts within GitHub's limits. */
export interface WantedCheckRun {
  readonly headSha: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly conclusion: "neutral" | "success" | "failure";
  readonly annotations: readonly Annotation[];
  /** Where the run that made it is seen. */
  readonly runUrl: string | null;
}

/** What it is called beside the other checks of a commit; the newest of a name stands for it. */
const NAME = "Defect Risk";
/** GitHub takes no more at once; further ones are added by update. */
const BATCH = 50;

const LEVELS: Readonly<Record<AnnotationLevel, "failure" | "warning" | "notice">> = {
  error: "failure",
  warning: "warning",
  notice: "notice",
};

const CHECK: Undertaking = {
  code: "check-run-not-written",
  task: "write a check run",
  undone: "this run has no check of its own; the job summary has the whole result",
  permission: "checks: write",
};

/** Writes a completed check run, so that none is ever left waiting, then adds the annotations beyond the first fifty. */
export async function postCheckRun(api: GitHubApi, wanted: WantedCheckRun): Promise<Notice | null> {
  const { owner, repo } = api;
  const { headSha, title, summary, text, conclusion, annotations, runUrl } = wanted;
  const answer = await api.attempt(CHECK, async ({ rest }) => {
    const batch = (from: number) => annotations.slice(from, from + BATCH).map(asSent);
    const output = { title, summary, text };
    const { data } = await rest.checks.create({
      ...{ owner, repo, name: NAME, head_sha: headSha, status: "completed", conclusion },
      ...(runUrl === null ? {} : { details_url: runUrl }),
      output: { ...output, annotations: batch(0) },
    });
    for (let from = BATCH; from < annotations.length; from += BATCH) {
      await rest.checks.update({
        ...{ owner, repo, check_run_id: data.id },
        output: { ...output, annotations: batch(from) },
      });
    }
  });
  return "failed" in answer ? answer.failed : null;
}

function asSent({ path, startLine, endLine, level, title, message }: Annotation) {
  return { path, start_line: startLine, end_line: endLine, annotation_level: LEVELS[level], title, message };
}
