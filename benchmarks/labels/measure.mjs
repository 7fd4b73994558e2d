/**
 * How well the fix rules agree with people, on commits that people labelled.
 *
 * node benchmarks/labels/measure.mjs LABELLED.csv... > benchmarks/results/labels.md
 * node benchmarks/labels/measure.mjs --label-rules FILE LABELLED.csv... > benchmarks/results/labels-<FILE>.md
 *
 * The second form judges the rules of a configuration file in the place of the product's own.
 *
 * The tables are data/*.csv of github.com/evidencebp/commit-classification; the committed result names
 * which. Rules are developed on one half of the repositories only; `--development` lists that half's
 * misjudged subjects, the held-out half's are never shown.
 */
import { parseArgs } from "node:util";
import { compiledSources } from "../tracker/compile.mjs";
import { labelledCommits } from "./labelled-commits.mjs";
import { rulesFile } from "./rules-file.mjs";

const { values: options, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: { development: { type: "boolean", default: false }, "label-rules": { type: "string" } },
});
if (paths.length === 0) {
  process.stderr.write(
    "usage: node benchmarks/labels/measure.mjs [--development] [--label-rules FILE] LABELLED.csv...\n",
  );
  process.exit(2);
}

const sources = await compiledSources();
const { fixEvidence } = await sources.load("labels/fix-evidence.js");
const { DEFAULT_RULES } = await sources.load("labels/compile-rules.js");
const own = options["label-rules"] === undefined ? null : await rulesFile(sources, options["label-rules"]);
const RULES = own?.fixes ?? DEFAULT_RULES;
const HALVES =
  "Half of the repositories, by a hash of their name, were used to develop the rules; the other half was held out.";
const OTHER_HALVES =
  "The halves are those of the product's own rules, by a hash of the repository's name; these were developed on neither.";
const LOOKED_AT =
  " The held-out half was looked at after two rounds of development; after the first, precision was .897 and recall .698 there.";
const { rows, dropped } = await labelledCommits(paths);
for (const row of rows) row.evidence = fixEvidence(row.subject, RULES);

if (options.development) listMisjudged();
else process.stdout.write(`${report().join("\n")}\n`);

function report() {
  const halves = ["development", "held out"].map((half) => rows.filter((row) => row.half === half));
  const heldOut = halves[1];
  const threshold = RULES.threshold;
  const weights = [...new Set(RULES.rules.map(({ weight }) => weight))].sort();
  const trivial = /fix|bug/i;
  const judges = [
    ...weights.map((weight) => [
      weight === threshold
        ? `**the rules, from ${weight} on (the threshold)**`
        : `the rules, from ${weight} on`,
      ({ evidence }) => evidence.weight >= weight,
    ]),
    ["the rules on the body too, from the threshold on", (row) => strongest(row) >= threshold],
    ["contains *fix* or *bug*", ({ subject }) => trivial.test(subject)],
    ["contains *fix* or *bug*, body too", ({ message }) => trivial.test(message)],
  ];
  return [
    own === null
      ? "# The fix rules beside people's labels"
      : `# The fix rules of ${own.name} beside people's labels`,
    "",
    `Made by \`node benchmarks/labels/measure.mjs${own === null ? "" : ` --label-rules ${options["label-rules"]}`}\` on ${[...new Set(rows.map(({ file }) => file))].join(", ")} (data/ of github.com/evidencebp/commit-classification). ${grouped(rows.length)} commits of ${grouped(new Set(rows.map(({ repository }) => repository)).size)} repositories; left out: ${Object.entries(
      dropped,
    )
      .map(([why, n]) => `${grouped(n)} ${why}`)
      .join(
        ", ",
      )}. ${own === null ? HALVES : OTHER_HALVES} Intervals are Wilson's, 95 %. Rules \`${RULES.hash.slice(0, 12)}\`.`,
    "",
    `The labellers read the message and, where that did not tell, the code; a repaired test and a repaired build are corrective to them. So some of what is missed here no wording could tell. Merges are left out because the product knows them by their parents and never asks.${own === null ? LOOKED_AT : ""}`,
    "",
    "## As a whole",
    "",
    "| judged by | half | commits | corrective | precision | recall |",
    "|---|---|---:|---:|---|---|",
    ...judges.flatMap(([name, says]) =>
      halves.map((half) => {
        const corrective = half.filter((row) => row.corrective).length;
        const said = half.filter(says);
        const right = said.filter((row) => row.corrective).length;
        return `| ${name} | ${half[0].half} | ${grouped(half.length)} | ${grouped(corrective)} | ${share(right, said.length)} | ${share(right, corrective)} |`;
      }),
    ),
    "",
    "## Each table, held out",
    "",
    "| table | commits | corrective | precision | recall |",
    "|---|---:|---:|---|---|",
    ...grouping(heldOut, ({ file }) => file).map(([file, of]) => {
      const said = of.filter(({ evidence }) => evidence.weight >= threshold);
      const right = said.filter((row) => row.corrective).length;
      const corrective = of.filter((row) => row.corrective).length;
      return `| ${file} | ${grouped(of.length)} | ${corrective} | ${share(right, said.length)} | ${share(right, corrective)} |`;
    }),
    "",
    "## Each rule and exclusion",
    "",
    "The share of corrective commits among those it spoke for: a rule's precision, and what an exclusion costs.",
    "",
    "| | weight | development | held out |",
    "|---|---:|---|---|",
    ...spoken().map(
      ([name, weight]) =>
        `| ${name} | ${weight} | ${halves.map((half) => shareOf(half.filter((row) => voice(row) === name))).join(" | ")} |`,
    ),
  ];
}

/** Every voice in the order in which it is asked, with its weight. */
function spoken() {
  return [
    ...RULES.exclusions.map(({ name }) => [`not: ${name}`, 0]),
    ...RULES.rules.map(({ name, weight }) => [name, weight]),
    ...RULES.ignored.map(({ name }) => [`only a ${name}`, 0]),
    ["no rule matches", 0],
  ];
}

function voice({ evidence: { rule, weight, why } }) {
  return rule === null ? why : weight === 0 ? `not: ${rule}` : rule;
}

/** The strongest line of the message; an excluded subject excludes its body. */
function strongest({ subject, message, evidence }) {
  if (evidence.rule !== null && evidence.weight === 0) return 0;
  const body = message
    .split("\n")
    .slice(1)
    .filter((line) => !subject.startsWith(line.trim()));
  return Math.max(evidence.weight, ...body.map((line) => fixEvidence(line, RULES).weight));
}

function listMisjudged() {
  for (const { half, subject, corrective, evidence } of rows) {
    const said = evidence.weight >= RULES.threshold;
    if (half === "development" && said !== corrective)
      process.stdout.write(`${said ? "false" : "missed"}\t${evidence.why}\t${subject}\n`);
  }
}

function grouping(of, key) {
  const groups = new Map();
  for (const row of of) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups];
}

function shareOf(of) {
  return share(of.filter((row) => row.corrective).length, of.length);
}

/** `.912 [.880, .936] (312 of 342)`, after Wilson (1927), z = 1.96. */
function share(k, n) {
  if (n === 0) return "–";
  const [p, z] = [k / n, 1.96];
  const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return `${three(p)} [${three(Math.max(0, centre - half))}, ${three(Math.min(1, centre + half))}] (${k} of ${n})`;
}

function three(value) {
  return value.toFixed(3).replace(/^0/, "");
}

function grouped(value) {
  return value.toLocaleString("en-US");
}
