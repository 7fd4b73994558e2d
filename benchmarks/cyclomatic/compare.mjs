/**
 * Our cyclomatic complexity beside lizard's, function by function, over real repositories.
 *
 *   pip install lizard
 *   node benchmarks/cyclomatic/compare.mjs [--differences <n>] <repository folder>…
 *
 * Writes the table of benchmarks/results/cyclomatic.md and why the differing functions differ; with
 * --differences, prints for each language n functions that no class explains, and the n that differ most, as
 * `ours theirs path:line name`.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compiledSources } from "../tracker/compile.mjs";
import { WHY, classified } from "./differences.mjs";
import { spearman } from "./spearman.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const REPORT = join(ROOT, "benchmarks/results/cyclomatic.md");

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { differences: { type: "string", default: "0" } },
});

const { load } = await compiledSources();
const [{ loadParser }, { parseFile }, { languageOf }] = await Promise.all(
  ["io/grammars.js", "metrics/parse-file.js", "functions/languages/index.js"].map(load),
);
const parser = loadParser(new URL("../../dist/grammars/", import.meta.url));

/** @type {Map<string, {pairs: {ours: number, theirs: number, where: string}[], onlyOurs: number, onlyTheirs: number, sources: Set<string>}>} */
const byLanguage = new Map();
let version = "";
for (const folder of folders) await compareFolder(folder);
report();

async function compareFolder(folder) {
  const files = filesOf(folder).filter((path) => languageOf(path));
  const peer = lizard(files);
  for (const path of files) {
    const name = relative(folder, path);
    const text = readFileSync(path, "utf8");
    const ours = await parseFile(parser, name, text);
    const theirs = peer.get(path);
    // Generated code would count the same template many times; unparsed files have nothing to compare.
    if (!theirs || ours.functions.length === 0 || ours.marks.some(({ kind }) => kind !== "test")) continue;
    const tally = tallyOf(ours.language);
    tally.sources.add(basename(folder));
    const pairs = match(ours.functions, theirs);
    tally.onlyOurs += ours.functions.length - pairs.length;
    tally.onlyTheirs += theirs.length - pairs.length;
    const lines = text.split("\n");
    const within = (inner, from, to) => inner.filter((each) => each > from && each <= to).length;
    const evidence = ({ startLine, endLine }, peerFn) => ({
      text: lines.slice(startLine - 1, endLine).join("\n"),
      end: endLine,
      peerEnd: peerFn.end,
      inner: within(
        ours.functions.map((fn) => fn.startLine),
        startLine,
        endLine,
      ),
      peerInner: within(
        theirs.map(({ start }) => start),
        peerFn.start,
        endLine,
      ),
    });
    for (const [fn, peerFn] of pairs) {
      const where = `${basename(folder)}/${name}:${fn.startLine} ${fn.name}`;
      const [mine, other] = [fn.metrics.cyclomaticComplexity, peerFn.complexity];
      tally.pairs.push({ ours: mine, theirs: other, where, ...(mine === other ? {} : evidence(fn, peerFn)) });
    }
  }
}

/** A function is the same when its last name is and the peer's first line lies in it; innermost wins. */
function match(functions, theirs) {
  const free = new Set(functions);
  const pairs = [];
  for (const peerFn of theirs) {
    const last = lastName(peerFn.name);
    let best = null;
    for (const fn of free) {
      const isInside = fn.startLine <= peerFn.start && peerFn.start <= fn.endLine;
      if (isInside && lastName(fn.name) === last && (!best || fn.startLine > best.startLine)) best = fn;
    }
    if (!best || best.endLine < peerFn.start) continue;
    free.delete(best);
    pairs.push([best, peerFn]);
  }
  return pairs;
}

function lastName(name) {
  return name
    .replace(/\(.*$/s, "")
    .split(/::|[.#\\]/)
    .at(-1)
    .trim();
}

function lizard(files) {
  const run = spawnSync("python3", [join(ROOT, "benchmarks/cyclomatic/peer.py")], {
    input: files.join("\n"),
    maxBuffer: 1 << 30,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const byPath = new Map();
  for (const line of run.stdout.split("\n").filter(Boolean)) {
    const { path, functions, version: found } = JSON.parse(line);
    if (!functions) continue;
    version = found;
    byPath.set(
      path,
      functions.map(([name, start, end, complexity]) => ({ name, start, end, complexity })),
    );
  }
  return byPath;
}

function tallyOf(language) {
  const fresh = { pairs: [], onlyOurs: 0, onlyTheirs: 0, sources: new Set() };
  if (!byLanguage.has(language)) byLanguage.set(language, fresh);
  return byLanguage.get(language);
}

function report() {
  const rows = [...byLanguage].filter(([, { pairs }]) => pairs.length >= 100).sort();
  const share = (pairs, test) => `${((100 * pairs.filter(test).length) / pairs.length).toFixed(1)} %`;
  const table = rows.map(([language, { pairs, onlyOurs, onlyTheirs, sources }]) =>
    [
      "",
      language,
      [...sources].sort().join(", "),
      pairs.length.toLocaleString("en"),
      share(pairs, (p) => p.ours === p.theirs),
      share(pairs, (p) => Math.abs(p.ours - p.theirs) <= 1),
      spearman(
        pairs.map((p) => p.ours),
        pairs.map((p) => p.theirs),
      ).toFixed(3),
      onlyOurs.toLocaleString("en"),
      onlyTheirs.toLocaleString("en"),
      "",
    ]
      .join(" | ")
      .trim(),
  );
  const head = [
    "| language | repositories | functions | equal | within 1 | Spearman | only ours | only lizard's |",
    "|---|---|---:|---:|---:|---:|---:|---:|",
  ];
  const reasons = rows.flatMap(([language, { pairs }]) => reasonsOf(language, pairs));
  const text = [`lizard ${version}`, "", ...head, ...table, "", ...WHY, "", ...reasons].join("\n");
  console.log(text);
  const [before, rest] = readFileSync(REPORT, "utf8").split("<!-- table -->\n");
  const after = rest.split("<!-- /table -->")[1];
  writeFileSync(REPORT, `${before}<!-- table -->\n${text}\n<!-- /table -->${after}`);
  for (const [language, { pairs }] of rows) {
    const worst = pairs
      .filter((p) => p.ours !== p.theirs)
      .sort((a, b) => Math.abs(b.ours - b.theirs) - Math.abs(a.ours - a.theirs));
    for (const { ours, theirs, where } of worst.slice(0, Number(values.differences))) {
      console.log(`${language}\t${ours}\t${theirs}\t${where}`);
    }
  }
}

/** One row for each class of difference that the language's functions show, the most frequent first. */
function reasonsOf(language, pairs) {
  const differing = pairs.filter((pair) => pair.ours !== pair.theirs);
  const found = [...classified(language, differing)].filter(([, members]) => members.length > 0);
  const rows = found
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([one, members]) => {
      const share = `${((100 * members.length) / differing.length).toFixed(1)} %`;
      const { name, example, right } = one ?? { name: "not told by a pattern", example: "", right: "" };
      const code = example && `\`${example.replaceAll("|", "\\|")}\``;
      return `| ${name.replaceAll("|", "\\|")} | ${code} | ${right} | ${members.length.toLocaleString("en")} | ${share} |`;
    });
  for (const [one, members] of values.differences === "0" ? [] : found) {
    if (!one)
      members.slice(0, Number(values.differences)).forEach(({ where }) => console.log("unexplained", where));
  }
  return [
    `### ${language}`,
    "",
    "| class | example | right is | functions | share |",
    "|---|---|---|---:|---:|",
    ...rows,
    "",
  ];
}

function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
