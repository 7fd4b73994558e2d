/**
 * Writes the tables of inputs and outputs into the documents, from the action.yml they describe.
 *
 *   node scripts/docs.mjs            writes them
 *   node scripts/docs.mjs --check    fails if one is not what its action.yml says
 *
 * A document holds a table between `<!-- inputs of PATH -->` (or outputs) and `<!-- end -->`.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const BLOCK = /(<!-- (inputs|outputs) of (\S+) -->\n)[\s\S]*?(<!-- end -->)/g;

/** A cell of a table: a pipe would end it. */
const cell = (text) => String(text).replaceAll("|", "\\|");
const code = (text) => (text === "" ? "" : `\`${text}\``);

function inputs(entries) {
  const rows = Object.entries(entries).map(
    ([name, { description, default: value = "" }]) =>
      `| ${code(name)} | ${code(value)} | ${cell(description)} |`,
  );
  return ["| input | default | |", "|---|---|---|", ...rows].join("\n");
}

function outputs(entries) {
  const rows = Object.entries(entries).map(
    ([name, { description }]) => `| ${code(name)} | ${cell(description)} |`,
  );
  return ["| output | |", "|---|---|", ...rows].join("\n");
}

function written(text) {
  return text.replace(BLOCK, (_, begin, kind, path, end) => {
    const action = parse(readFileSync(path, "utf8"));
    return `${begin}${kind === "inputs" ? inputs(action.inputs) : outputs(action.outputs)}\n${end}`;
  });
}

const documents = [
  "README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];
const stale = documents.filter((path) => {
  const text = readFileSync(path, "utf8");
  const now = written(text);
  if (now === text) return false;
  if (!process.argv.includes("--check")) writeFileSync(path, now);
  return true;
});
for (const path of stale) console.log(`${process.argv.includes("--check") ? "differs" : "written"}  ${path}`);
if (stale.length > 0 && process.argv.includes("--check")) {
  console.error("The tables are not what action.yml says: run `npm run docs` and commit the result.");
  process.exitCode = 1;
}
