/** Judged rankings as tables of Markdown. */
import { judge, LABELS, overChanges, overRepositories } from "./change-judge.mjs";

export function repositoriesTable(product, repositories, scores) {
  const shown = ["random", "LOC at the change", "baseline", "lines added", "change score", "refit"];
  const judged = shown.map((name) => judge(product, repositories, scores[name], "repair"));
  const of = (label) => judge(product, repositories, scores.random, label);
  const [fragile, repair] = [of("fragile"), of("repair")];
  const lines = repositories.map(({ name, head, changes, rows, pilot }, i) => {
    const share = (one) => percent(one[i].positive / rows.length);
    const first = judged.map((one) => two(average(one[i].top1)));
    return `| ${name}${pilot ? " *" : ""} | ${head.slice(0, 7)} | ${changes} | ${rows.length} | ${share(fragile)} | ${share(repair)} | ${repair[i].top1.length} | ${first.join(" | ")} |`;
  });
  return `| repository | head | changes | functions | (a) | (b) | both labels of (b) | ${shown.join(" | ")} |
|---|---|---:|---:|---:|---:|---:|${shown.map(() => "---:|").join("")}
${lines.join("\n")}

*(a)* and *(b)*: share of the function changes with the label. The last columns: top-1 for (b).${repositories.some(({ pilot }) => pilot) ? " * The pilot fitted the change score on commits of it." : ""}`;
}

export function scoresTable(product, repositories, scores, label) {
  const lines = Object.entries(scores).map(([name, own]) => {
    const judged = judge(product, repositories, own, label);
    const [first, all] = ["top1", "map"].map((key) => overChanges(product, judged, key));
    const areas = overRepositories(product, judged, "auc");
    const lift = overRepositories(product, judged, "lift");
    return `| ${name} | ${interval(first.byChange, 3)}, ${range(first.byRepository, 3)} | ${interval(all.byChange, 3)} | ${interval(areas, 3)} | ${interval(lift, 1)} |`;
  });
  const judged = judge(product, repositories, scores.random, label);
  const changes = judged.reduce((sum, { top1 }) => sum + top1.length, 0);
  return `### ${LABELS[label]}: ${changes} changes with both labels

| row | top-1 by change, by repository | MAP by change | AUC | lift@5 % |
|---|---|---|---|---|
${lines.join("\n")}`;
}

export function differenceTable(product, repositories, scores, pairs) {
  const lines = pairs.map(([one, other]) => {
    const [a, b] = [one, other].map((name) => judge(product, repositories, scores[name], "repair"));
    return `| ${one} − ${other} | ${difference(product, a, b)} |`;
  });
  return `| pair | top-1 by change | by repository | MAP by change | by repository | AUC |
|---|---|---|---|---|---|
${lines.join("\n")}`;
}

export function difference(product, one, other) {
  const [first, all] = ["top1", "map"].map((key) => overChanges(product, one, key, other));
  const areas = overRepositories(product, one, "auc", other);
  return [first.byChange, first.byRepository, all.byChange, all.byRepository, areas]
    .map((value) => interval(value, 3, true))
    .join(" | ");
}

/** Of changes that were read because they may have been repaired: how many there are besides is not known. */
export function repairedTable(product, repositories, scores) {
  const shown = ["random", "LOC at the change", "baseline", "lines added", "change score", "fitted within"];
  const judged = shown.map((name) => judge(product, repositories, scores[name], "repair"));
  const lines = repositories.map(({ name, head }, i) => {
    const first = judged.map((one) => two(average(one[i].top1)));
    return `| ${name} | ${head.slice(0, 7)} | ${judged[0][i].top1.length} | ${first.join(" | ")} |`;
  });
  const rows = Object.entries(scores).map(([name, own]) => {
    const of = judge(product, repositories, own, "repair");
    const [first, all] = ["top1", "map"].map((key) => overChanges(product, of, key));
    return `| ${name} | ${interval(first.byChange, 3)}, ${range(first.byRepository, 3)} | ${interval(all.byChange, 3)} |`;
  });
  return `| repository | head | both labels of (b) | ${shown.join(" | ")} |
|---|---|---:|${shown.map(() => "---:|").join("")}
${lines.join("\n")}

| row | top-1 by change, by repository | MAP by change |
|---|---|---|
${rows.join("\n")}`;
}

/** Differences inside changes only. */
export function withinDifferences(product, repositories, scores, pairs) {
  const lines = pairs.map(([one, other]) => {
    const [a, b] = [one, other].map((name) => judge(product, repositories, scores[name], "repair"));
    const [first, all] = ["top1", "map"].map((key) => overChanges(product, a, key, b));
    const cells = [first.byChange, first.byRepository, all.byChange, all.byRepository];
    return `| ${one} − ${other} | ${cells.map((value) => interval(value, 3, true)).join(" | ")} |`;
  });
  return `| pair | top-1 by change | by repository | MAP by change | by repository |
|---|---|---|---|---|
${lines.join("\n")}`;
}

/** What a sample of this size shows: 2.8 standard errors, seen four times in five where it is there. */
export function detectable(product, repositories, one, other) {
  const [a, b] = [one, other].map((scores) => judge(product, repositories, scores, "repair"));
  const { low, high } = overChanges(product, a, "top1", b).byChange;
  const changes = a.reduce((sum, { top1 }) => sum + top1.length, 0);
  const least = (2.8 * (high - low)) / (2 * 1.96);
  return `With ${changes} changes a difference to lines added of ${least.toFixed(3)} in top-1 would be seen four times in five.`;
}

function average(values) {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function two(value) {
  return value === null ? "–" : value.toFixed(2);
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}

export function interval(value, digits, signed = false) {
  if (value === null) return "–";
  const sign = signed && value.estimate >= 0 ? "+" : "";
  return `${sign}${value.estimate.toFixed(digits)} ${range(value, digits)}`.replaceAll("-", "−");
}

function range(value, digits) {
  if (value === null) return "–";
  return `[${value.low.toFixed(digits)}, ${value.high.toFixed(digits)}]`.replaceAll("-", "−");
}
