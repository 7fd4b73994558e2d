import { sentence } from "../../errors/index.js";
import { wrap } from "../columns.js";
import { terminal } from "../escape.js";
import { paintWith } from "../paint.js";
import type { Notice } from "../report.js";
import type { TextOptions } from "../text.js";
import { learningBars, reliabilityBars } from "./bars.js";
import { decimal, difference } from "./figures.js";
import { loraTold } from "./lora-wording.js";
import type { TrainingResult } from "./result.js";
import { tableLines, type To } from "./table-text.js";
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

/** Below this rows are cut off rather than useful, as in the report of `score`. */
const MIN_WIDTH = 60;

export function target({ colour, width = 100 }: TextOptions): To {
  return { paint: paintWith(colour), width: Math.max(MIN_WIDTH, width) };
}

/** The result of `train` for a terminal or a job's log. */
export function renderTrainingText(result: TrainingResult, options: TextOptions): string {
  const to = target(options);
  const { paint, width } = to;
  const facts = labelFacts(result).map(({ name, told }) =>
    wrap(`${name}: ${terminal(told, 1000)}`, width, "  "),
  );
  const stages = stagesOf(result);
  const lines = [
    paint.bold(`Adapter training: ${headline(result)}`),
    wrap(terminal(result.why), width),
    "",
    ...gateLines(result, to),
    ...loraLines(result, to),
    ...tableLines(result.rows, result.gate, to),
    ...charted(`Learning curve: ${CURVE_MEANS}`, learningBars(result), to),
    ...charted("Reliability: █ share fixed, │ share predicted, last window", reliabilityBars(result), to),
    ...(result.reliability.bins.length === 0 ? [] : [paint.dim(wrap(calibrationOf(result), width))]),
    "",
    paint.bold("What it learned from"),
    ...facts,
    ...noticeLines(result.notices, width),
    "",
    ...(stages === "" ? [] : [paint.dim(wrap(`Time: ${terminal(stages, 1000)}.`, width))]),
    paint.dim(wrap(terminal(footerOf(result), 1000), width)),
  ];
  return `${lines.join("\n")}\n`;
}

function gateLines(result: TrainingResult, { paint, width }: To): readonly string[] {
  const { gate, rows: tested } = result;
  const standing = standingOf(result);
  if (gate === null) return [paint.bold(`Gate: ${noGate({ rows: tested })}`)];
  const rows = `${terminal(gate.candidate)} against ${terminal(gate.against)}, the best row without an adapter`;
  return [
    paint.bold(wrap(`Gate ${gate.passed ? "passed" : "not passed"}: ${rows}`, width)),
    "  " + wrap(`AUC difference ${difference(gate.difference)}: ${differenceMeans(gate)}`, width, "    "),
    "  " + wrap(`weight of the adapter ${decimal(gate.weight, 2)}, ${weightNote(result)}`, width, "    "),
    ...(standing === ""
      ? []
      : ["  " + wrap(`the adapter before: AUC difference ${terminal(standing)}`, width, "    ")]),
    "  " + wrap(`AUC under permuted labels ${permutationMeans(gate)}`, width, "    "),
  ];
}

function loraLines(result: TrainingResult, { paint, width }: To): readonly string[] {
  const lora = loraTold(result);
  if (lora === null) return [];
  const told = lora.told.map((sentence) => `  ${wrap(terminal(sentence, 1000), width, "    ")}`);
  return ["", paint.bold(`LoRA adapter: ${lora.headline}`), ...told];
}

function charted(title: string, bars: readonly string[], { paint, width }: To): readonly string[] {
  return bars.length === 0 ? [] : ["", paint.bold(wrap(title, width)), ...bars];
}

export function noticeLines(notices: readonly Notice[], width: number): readonly string[] {
  if (notices.length === 0) return [];
  const told = notices.map((notice) => {
    const mark = notice.level === "warning" ? "warning: " : "note: ";
    return wrap(mark + terminal(sentence(notice), 1000), width, "  ");
  });
  return ["", ...told];
}
