import { spending, type Block } from "../byte-budget.js";
import { markdownCode, markdownText } from "../escape.js";
import { shortSha } from "../links.js";
import { folded, noticesBlock } from "../markdown-blocks.js";
import { count, day } from "../wording.js";
import type { Difference, EvaluationResult } from "./evaluation-result.js";
import { evaluated, parted, told } from "./evaluation-wording.js";
import { difference } from "./figures.js";
import { MEAN } from "./rows.js";
import { tableSections } from "./table-sections.js";

/** The result of `evaluate` as GitHub-flavoured Markdown, at most `maxBytes` UTF-8 bytes. */
export function renderEvaluationMarkdown(
  result: EvaluationResult,
  { maxBytes = 900 * 1024 }: { readonly maxBytes?: number } = {},
): string {
  const budget = spending(maxBytes);
  const { take, takeFitting } = budget;
  const tables = tableSections(result.rows, null, budget);

  const head = take([`### Evaluation: ${evaluated(result)}`, ""]);
  const foot = take([`${markdownText(result.repository)} at ${markdownText(shortSha(result.commit))}.`, ""]);
  const mean = tables.mean();
  const aside = tables.aside();
  const { open, each } = parted(result);
  const means = takeFitting(differencesBlock(open));
  const warned = result.notices.filter(({ level }) => level === "warning");
  const warnings = takeFitting(noticesBlock("What limits this result", warned));
  const windows = [...tables.windows(), ...tables.narrow()];
  const differences = takeFitting(folded("Differences in each window", differencesBlock(each)));
  const folds = [...windows, ...differences, ...tables.retrospective(), ...tables.explained()];
  const informed = result.notices.filter(({ level }) => level === "info");
  const asides = takeFitting(noticesBlock("Worth knowing", informed));

  const page = [...head, ...mean, ...aside, ...means, ...warnings, ...folds, ...asides, ...foot];
  return page.join("\n").trimEnd().concat("\n");
}

function differencesBlock(differences: readonly Difference[]): Block {
  const rows = differences.map((of) => {
    const cells = [markdownCode(of.name), told(of.label), markdownText(windowOf(of)), difference(of)];
    return `| ${cells.join(" | ")} |`;
  });
  return {
    before:
      rows.length === 0 ? [] : ["| Difference of AUC | Label | Window | Estimate |", "|:--|:--|:--|--:|"],
    rows,
    after: rows.length === 0 ? [] : [""],
    more: (n) => `… and ${count(n, "more difference")}: see the JSON report.`,
  };
}

/** Quotes the cutoff: escape it. */
function windowOf({ cutoff }: Difference): string {
  return cutoff === MEAN ? MEAN : day(cutoff);
}
