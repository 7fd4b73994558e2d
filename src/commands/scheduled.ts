import { publish } from "../io/actions/publish.js";
import { renderBadge, trendBadge } from "../report/badge.js";
import { renderTrendMarkdown } from "../report/trend-markdown.js";
import { renderTrendText } from "../report/trend-text.js";
import { commandData } from "../report/workflow-commands.js";
import { applyBaseRules } from "./load-rules.js";
import type { RunContext } from "./run-context.js";
import { trendOf } from "./trend.js";
import { warm } from "./warm.js";

/**
 * A scheduled run: the index for the runs of the week, and the trend for the job's summary. The index is what
 * it is for: without a trend the run is none the worse.
 */
export async function scheduled(
  context: RunContext,
  print: (text: string) => Promise<unknown>,
): Promise<void> {
  const loaded = await warm(context);
  await print(`History index ${loaded.state}: ${loaded.history.log.commits.sha.length} commits\n`);
  try {
    // The commit is the default branch's own: its rules hold, and nobody is judged by them.
    await applyBaseRules(context, loaded.history.snapshot.commit);
    const { summary, badgePath } = context.config;
    const result = await trendOf(context, loaded);
    const badge = badgePath === null ? [] : [{ path: badgePath, text: renderBadge(trendBadge(result)) }];
    await publish(
      {
        log: renderTrendText(result),
        commands: [],
        summary: summary ? renderTrendMarkdown(result) : null,
        files: badge,
        outputs: {},
      },
      print,
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    await print(`::warning title=Defect Risk::${commandData(`The trend could not be told: ${why}`)}\n`);
  }
}
