import { UsageError } from "../errors/index.js";
import { HistoryView } from "../history/history.js";
import { FeatureContext } from "../features/context.js";
import { commitTime, resolveCommit } from "../io/git/repository.js";
import {
  labelExplanation,
  labelSummary,
  type LabelExplanation,
  type LabelHead,
  type LabelSummary,
} from "../report/label-report.js";
import { renderLabelExplanation, renderLabelSummary } from "../report/labels-text.js";
import type { Notice } from "../report/report.js";
import { askTickets } from "./label-source.js";
import { loadHistory } from "./load-history.js";
import type { RunContext } from "./run-context.js";
import { deepen } from "./sides.js";

/**
 * Above this share of fixes the wording is suspect. Of 7,557 large projects, a tenth spend at least 39 % of
 * their commits on fixing (Amit and Feitelson, Software Quality Journal 2021).
 */
const HIGHEST_USUAL_SHARE = 0.39;
/** From this share on, commits that only close a ticket are worth a word. */
const MANY_REFERENCES = 0.1;
/** Fewer commits make no culture. */
const FEWEST_COMMITS = 50;

export type LabelReport = LabelHead & (LabelSummary | LabelExplanation);

/** Which commits up to `--rev` count as fixes; with `--explain`, why one does or does not. */
export async function labels(context: RunContext): Promise<LabelReport> {
  const { config, repo } = context;
  if (config.format !== "text" && config.format !== "json") {
    throw new UsageError({
      what: `labels cannot be written as ${config.format}`,
      consequence: "nothing was told",
      cure: "Use --format text or json",
    });
  }
  await deepen(context, config.rev === null ? [] : [config.rev]);
  const head = await resolveCommit(repo, config.rev ?? "HEAD");
  const asked = config.explain === null ? null : await resolveCommit(repo, config.explain);
  const { history } = await loadHistory(context, head);
  const time = await commitTime(repo, head);
  await askTickets(context);
  const rules = context.rules.labels;
  const features = new FeatureContext(new HistoryView(history, { commit: head, time, unknown: null }), rules);
  const about = {
    schemaVersion: 1,
    tool: { name: "defect-risk", version: context.version },
    command: "labels",
    repository: repo.name,
    webUrl: repo.webUrl,
    head,
    rules: { hash: rules.hash, threshold: rules.threshold },
  } as const;
  if (asked === null) {
    const summary = labelSummary(features, rules);
    return { ...about, ...summary, notices: [...context.notices, ...remarksOn(summary)] };
  }
  const row = history.log.commits.sha.indexOf(asked);
  if (row < 0) {
    throw new UsageError({
      what: `${asked.slice(0, 7)} is not in the history of ${head.slice(0, 7)}`,
      consequence: "there is nothing to explain",
      cure: "Name the commit, or one after it, with --rev",
    });
  }
  return { ...about, ...labelExplanation(features, rules, row), notices: context.notices };
}

export function renderLabels(report: LabelReport, context: RunContext, colour: boolean): string {
  const { config } = context;
  if (config.format === "json") return `${JSON.stringify(report, null, 2)}\n`;
  const options = { colour: colour && config.output === null, width: process.stdout.columns ?? 100 };
  return "evidence" in report
    ? renderLabelExplanation(report, { ...options, limit: config.limit })
    : renderLabelSummary(report, options);
}

function remarksOn({ commits, voices }: LabelSummary): Notice[] {
  if (commits.judged < FEWEST_COMMITS) return [];
  const references = voices.find(({ name }) => name === "only a closing reference")?.commits ?? 0;
  const share = (n: number): string => `${Math.round((100 * n) / commits.judged)} %`;
  const notices: Notice[] = [];
  if (commits.share > HIGHEST_USUAL_SHARE) {
    notices.push({
      code: "many-fixes",
      level: "warning",
      what: `${share(commits.fixes)} of the commits count as fixes, where 39 % is already much`,
      consequence: "perhaps anything is closed with “Fixed” here, and then prior fixes say little",
      cure: "Read a few with `defect-risk labels --explain SHA` before leaning on fix counts",
    });
  }
  if (references >= MANY_REFERENCES * commits.judged) {
    notices.push({
      code: "closing-references",
      level: "info",
      what: `${share(references)} of the commits say no more than that they close a ticket`,
      consequence: "they count as no fix, because a ticket of any kind is closed that way",
      cure: "Nothing to do; if only defects get tickets here, fix counts are too low",
    });
  }
  return notices;
}
