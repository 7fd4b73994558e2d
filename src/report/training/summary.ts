import { spending, type Spending } from "../byte-budget.js";
import { markdownCode, markdownText } from "../escape.js";
import { noticesBlock } from "../markdown-blocks.js";
import { learningBars, reliabilityBars } from "./bars.js";
import { decimal, difference } from "./figures.js";
import type { GateFacts, TrainingResult } from "./result.js";
import { loraTold } from "./lora-wording.js";
import { meanOf } from "./rows.js";
import { tableSections } from "./table-sections.js";
import { temporalTable } from "./table-of.js";
import {
  calibrationOf,
  CURVE_MEANS,
  differenceMeans,
  footerOf,
  headline,
  labelFacts,
  noGate,
  permutationMeans,
  stagesOf,
  standingOf,
  weightNote,
} from "./wording.js";

/**
 * The job summary of `train` as GitHub-flavoured Markdown: verdict, gate and the rows they rest on open, the rest
 * folded. At most `maxBytes` UTF-8 bytes (GitHub refuses a step's summary over 1 MiB), well-formed at any size.
 */
export function renderTrainingSummary(
  result: TrainingResult,
  { maxBytes = 900 * 1024 }: { readonly maxBytes?: number } = {},
): string {
  const budget = spending(maxBytes);
  const { take, takeFitting } = budget;
  const tables = tableSections(result.rows, result.gate, budget);

  // Space is given away in order of importance, which is not the order on the page.
  const head = take([`### Adapter training: ${headline(result)}`, "", markdownText(result.why), ""]);
  const foot = take([markdownText(footerOf(result), 1000), ""]);
  const gate = take([...gateLines(result), ...loraLines(result)]);
  const brief = tables.brief();
  const warned = result.notices.filter(({ level }) => level === "warning");
  const warnings = takeFitting(noticesBlock("What limits this result", warned));
  const facts = take(factLines(result));
  const windows = [...tables.whole(), ...tables.windows(), ...tables.narrow()];
  const charts = [...learningLines(result, budget), ...reliabilityLines(result, budget)];
  const retrospective = tables.retrospective();
  const explained = tables.explained();
  const informed = result.notices.filter(({ level }) => level === "info");
  const asides = takeFitting(noticesBlock("Worth knowing", informed));
  const stages = take(stageLines(result));

  const folds = [...windows, ...charts, ...facts, ...retrospective, ...explained];
  const page = [...head, ...gate, ...brief, ...warnings, ...folds, ...asides, ...stages, ...foot];
  return page.join("\n").trimEnd().concat("\n");
}

function gateLines(result: TrainingResult): readonly string[] {
  const { gate, rows } = result;
  const standing = standingOf(result);
  if (gate === null) return [`**Gate**: ${noGate({ rows })}.`, ""];
  const of = (name: string): string => `${markdownCode(name)}${aucOf(gate, rows, name)}`;
  return [
    `**Gate ${gate.passed ? "passed" : "not passed"}**: ${of(gate.candidate)} against ${of(gate.against)}, the best row without an adapter`,
    "",
    `- AUC difference **${difference(gate.difference)}**: ${differenceMeans(gate)}`,
    `- Weight of the adapter: ${decimal(gate.weight, 2)}, ${weightNote(result)}`,
    ...(standing === "" ? [] : [`- The adapter before: AUC difference ${markdownText(standing)}`]),
    `- AUC under permuted labels: ${permutationMeans(gate)}`,
    "",
  ];
}

function loraLines(result: TrainingResult): readonly string[] {
  const lora = loraTold(result);
  if (lora === null) return [];
  const told = lora.told.map((sentence) => `- ${markdownText(sentence, 1000)}`);
  return [`**LoRA adapter**: ${lora.headline}`, "", ...told, ""];
}

function aucOf(gate: GateFacts, rows: TrainingResult["rows"], name: string): string {
  const table = temporalTable(meanOf(rows)?.rows ?? [], gate);
  const cell = table.rows.find((row) => row.name === name)?.cells[0];
  return cell?.estimate ? ` (${cell.value})` : "";
}

function factLines(result: TrainingResult): readonly string[] {
  const facts = labelFacts(result).map(({ name, told }) => `- ${name}: ${markdownText(told)}`);
  return ["<details><summary>What it learned from</summary>", "", ...facts, "", "</details>", ""];
}

function learningLines(result: TrainingResult, { take }: Spending): readonly string[] {
  const bars = learningBars(result);
  const why = `${CURVE_MEANS}.`;
  return bars.length === 0 ? [] : take(drawn("Learning curve", why, bars));
}

function reliabilityLines(result: TrainingResult, { take }: Spending): readonly string[] {
  const bars = reliabilityBars(result);
  const why = `Functions of the last window by tenths of the prediction: bar = share fixed, │ = share predicted. ${calibrationOf(result)}.`;
  return bars.length === 0 ? [] : take(drawn("Reliability", why, bars));
}

function drawn(handle: string, why: string, bars: readonly string[]): readonly string[] {
  const fence = "```";
  return [
    `<details><summary>${handle}</summary>`,
    "",
    why,
    "",
    `${fence}text`,
    ...bars,
    fence,
    "",
    "</details>",
    "",
  ];
}

function stageLines(result: TrainingResult): readonly string[] {
  const told = stagesOf(result);
  return told === "" ? [] : [`Time: ${markdownText(told, 1000)}.`, ""];
}
