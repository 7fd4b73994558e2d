import { sentence } from "../../../errors/index.js";
import { commitUrl, shortSha } from "../../links.js";
import { decimal, difference, duration } from "../figures.js";
import { loraTold } from "../lora-wording.js";
import { meanOf, retrospectiveOf, TEMPORAL_LABELS, windowsOf, type Window } from "../rows.js";
import type { GateFacts, TrainingResult } from "../result.js";
import { labelTable, temporalTable } from "../table-of.js";
import {
  calibrationOf,
  CURVE_MEANS,
  differenceMeans,
  headline,
  INTERVAL_MEANS,
  labelFacts,
  leaks,
  noGate,
  permutationNote,
  populationOf,
  previousOf,
  RETROSPECTIVE,
  RETROSPECTIVE_MEANS,
  spanOf,
  standingOf,
  weightNote,
  windowOf,
} from "../wording.js";
import { learningCurve, reliabilityDiagram } from "./curves.js";
import { differenceStrip } from "./difference.js";
import { forest } from "./forest.js";
import { markup, NOTHING, type Markup } from "./markup.js";
import { htmlTable, rowsExplained } from "./table.js";
import { windowPanels } from "./windows.js";

/** A section of the page; nothing where the result has nothing to show. */
type Section = (result: TrainingResult) => Markup;

const verdict: Section = (result) => markup`<header class="verdict ${result.verdict}">
<p class="muted">Adapter training · ${result.repository}</p>
<h1>${headline(result)}</h1>
<p class="why">${result.why}</p>
</header>`;

const gate: Section = (result) => {
  const { gate: facts, rows } = result;
  if (facts === null) return markup`<section><h2>Gate</h2><p>The gate: ${noGate({ rows })}.</p></section>`;
  const tone = facts.difference.low > 0 ? "good" : facts.difference.high < 0 ? "bad" : "";
  return markup`<section><h2>Gate ${facts.passed ? "passed" : "not passed"}</h2>
<p><code>${facts.candidate}</code> ${aucOf(facts.candidate, facts, rows)} against <code>${facts.against}</code> ${aucOf(facts.against, facts, rows)}, the best row without an adapter.</p>
<div class="tiles">
${tile("AUC difference", difference(facts.difference).split(" [")[0]!, differenceMeans(facts), tone)}
${tile("weight of the adapter", decimal(facts.weight, 2), weightNote(result), "")}
${tile("AUC under permuted labels", facts.permutation === null ? "–" : decimal(facts.permutation.mean, 3), permutationNote(facts), leaks(facts) ? "bad" : "")}
</div>
<figure class="card scroll">${differenceStrip(facts)}<figcaption>AUC difference ${difference(facts.difference)}. ${INTERVAL_MEANS}</figcaption></figure></section>`;
};

const lora: Section = (result) => {
  const told = loraTold(result);
  if (told === null) return NOTHING;
  return markup`<section><h2>LoRA adapter: ${told.headline}</h2>
${told.told.map((sentence) => markup`<p>${sentence}</p>`)}</section>`;
};

function tile(name: string, figure: string, means: string, tone: string): Markup {
  return markup`<div class="tile ${tone}"><span>${name}</span><b>${figure}</b><span>${means}</span></div>`;
}

function aucOf(name: string, facts: GateFacts, rows: TrainingResult["rows"]): Markup {
  const table = temporalTable(meanOf(rows)?.rows ?? [], facts);
  const cell = table.rows.find((row) => row.name === name)?.cells[0];
  return cell?.estimate ? markup`(${cell.value})` : NOTHING;
}

const comparison: Section = (result) => {
  const mean = meanOf(result.rows);
  if (mean === null) return NOTHING;
  const span = spanOf(mean, windowsOf(result.rows));
  const caption = `Best first; ${span}: ${populationOf(mean)}. ${INTERVAL_MEANS}`;
  const all = temporalTable(mean.rows, result.gate);
  const narrow = labelTable(mean.rows, TEMPORAL_LABELS[1]!.label, result.gate);
  return markup`<section><h2>Every row, ${span}</h2>
<figure class="scroll">${forest(mean, result.gate)}<figcaption>Line: 95 % interval, cut at the ends of the axis. Solid: chance. Dashed: the best row without an adapter. Pale: one number or none, what any model has to beat. An arrow points to a row left of the axis.</figcaption></figure>
${htmlTable(all, caption)}
<details><summary>What the rows are</summary>${rowsExplained(all)}</details>
${narrow.rows.length === 0 ? NOTHING : markup`<details><summary>All metrics for narrow fixes</summary>${htmlTable(narrow, NARROW)}</details>`}</section>`;
};

const NARROW = "A narrow fix touches at most three functions";

const eachWindow: Section = (result) => {
  const windows = windowsOf(result.rows);
  if (windows.length < 2) return NOTHING;
  const panels = windowPanels(windows, meanOf(result.rows), result.gate);
  return markup`<section><h2>Window by window</h2>
${panels.map((panel) => markup`<figure class="scroll">${panel}</figure>`)}
<p class="note muted">AUC of functions as they stood on the day above, judged by the fixes after it: <span class="label"><span class="key"></span>any fix</span>, <span class="label"><span class="key narrow"></span>narrow fix</span>.</p>
<details><summary>The figures of each window</summary>
${windows.map((window) => windowTable(window, result))}</details></section>`;
};

function windowTable(window: Window, { gate: contest }: TrainingResult): Markup {
  return htmlTable(temporalTable(window.rows, contest), `Features up to ${windowOf(window)}`);
}

const curves: Section = (result) => {
  const [learning, reliability] = [learningCurve(result), reliabilityDiagram(result)];
  const shown = [
    ...(learning === NOTHING
      ? []
      : [
          markup`<div><h2>Learning curve</h2><figure>${learning}<figcaption>${CURVE_MEANS}.</figcaption></figure></div>`,
        ]),
    ...(reliability === NOTHING
      ? []
      : [
          markup`<div><h2>Reliability</h2><figure>${reliability}<figcaption>Functions of the last window by tenths of the prediction; on the dashed line forecasts come true. ${calibrationOf(result)}.</figcaption></figure></div>`,
        ]),
  ];
  return shown.length === 0 ? NOTHING : markup`<section class="pair">${shown}</section>`;
};

const facts: Section = (result) => {
  const standing = standingOf(result);
  const rows = [
    ...labelFacts(result),
    { name: "Previous adapter", told: previousOf(result) },
    ...(standing === "" ? [] : [{ name: "AUC difference of its blend", told: standing }]),
  ];
  return markup`<section><h2>What it learned from</h2>
<dl>${rows.map(({ name, told }) => markup`<dt>${name}</dt><dd>${told}</dd>`)}</dl></section>`;
};

const retrospective: Section = (result) => {
  const rows = retrospectiveOf(result.rows);
  const labels = [...new Set(rows.map(({ label }) => label))];
  if (labels.length === 0) return NOTHING;
  const tables = labels.map((label) => htmlTable(labelTable(rows, label), RETROSPECTIVE));
  return markup`<details><summary>${RETROSPECTIVE}</summary><p>Of these rows, ${RETROSPECTIVE_MEANS}.</p>${tables}</details>`;
};

const notices: Section = (result) => {
  if (result.notices.length === 0) return NOTHING;
  const items = result.notices.map(
    (notice) =>
      markup`<li class="${notice.level}">${notice.level === "warning" ? "Warning: " : "Note: "} ${sentence(notice)}</li>`,
  );
  return markup`<section><h2>What to know about this run</h2><ul class="notices">${items}</ul></section>`;
};

const stages: Section = (result) => {
  if (result.stages.length === 0) return NOTHING;
  const longest = Math.max(...result.stages.map(({ seconds }) => seconds));
  const total = result.stages.reduce((sum, { seconds }) => sum + seconds, 0);
  const rows = result.stages.map(({ name, seconds }) => {
    const width = longest > 0 ? (100 * seconds) / longest : 0;
    return markup`<span>${name}</span><i style="width:${width}%"></i><span>${duration(seconds)}</span>`;
  });
  return markup`<section><h2>Time: ${duration(total)}</h2><div class="stages">${rows}</div></section>`;
};

const footer: Section = (result) => {
  const url = commitUrl(result, result.commit);
  const sha = shortSha(result.commit);
  const commit = url === null ? markup`${sha}` : markup`<a href="${url}">${sha}</a>`;
  return markup`<footer class="muted">${result.repository} at ${commit}, trained up to ${result.cutoff.slice(0, 10)} by ${result.tool.name} ${result.tool.version} on ${result.generatedAt.slice(0, 10)}. The job summary, the JSON and this page tell the same result.</footer>`;
};

/** In the order of the page: the verdict, what decided it, the evidence, the circumstances. */
export const SECTIONS: readonly Section[] = [
  verdict, gate, lora, comparison, eachWindow, curves, facts, retrospective, notices, stages, footer,
]; // prettier-ignore
