/** The step of workflows/retrain that trains, tells the result, and lays out what the later steps keep. */
import { mkdir, mkdtemp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { commandLine } from "./command-line.mjs";
import {
  adoptAdapters,
  adoptIndex,
  copyEntry,
  entriesOf,
  expanded,
  handOverIndex,
  leaveOnly,
} from "./entries.mjs";
import { appendSummary, checked, setOutputs, tell, variable, whyNotShared } from "./runner.mjs";

const DAY = 86_400_000;
const { CACHE_DIR, WORKING_DIRECTORY, DRY_RUN } = process.env;
const maxAgeDays = Number(
  checked("max-age-days", variable("MAX_AGE_DAYS"), /^[1-9]\d{0,4}$/, "a whole number of days"),
);
const dryRun = checked("dry-run", DRY_RUN, /^(true|false)$/, "true or false") === "true";
const { LABEL_SOURCE } = process.env;
const labelSource = checked("label-source", LABEL_SOURCE, /^(subjects|issues)$/, "subjects or issues");
/** What is kept apart, because not every runner has a use for it. */
const kinds = [
  {
    name: "adapter",
    prefix: variable("ADAPTER_PREFIX"),
    landing: expanded(variable("ADAPTER_PATH")),
    durable: process.env["DURABLE_FOLDER"],
    matched: process.env["ADAPTER_MATCHED"],
  },
  {
    name: "lora",
    prefix: process.env["LORA_PREFIX"],
    landing: expanded(process.env["LORA_PATH"] ?? ""),
    durable: process.env["LORA_DURABLE_FOLDER"],
    matched: process.env["LORA_MATCHED"],
  },
].filter(({ prefix }) => prefix);
const index = {
  path: variable("INDEX_PATH"),
  key: variable("INDEX_KEY"),
  prefix: variable("INDEX_PREFIX"),
};
const work = await mkdtemp(join(variable("RUNNER_TEMP"), "defect-risk-train-"));
const report = join(work, "report");
const folder = CACHE_DIR || join(work, "entries");

await mkdir(report, { recursive: true });
if (!CACHE_DIR) {
  await adoptIndex(index, folder);
  for (const { prefix, durable, landing } of kinds) {
    await adoptAdapters(prefix, [durable ?? "", landing], folder);
  }
}
const before = (await entriesOf(folder, "")).map(({ name }) => name);
const code = await commandLine(
  ...["train", `--repo=${WORKING_DIRECTORY || "."}`, `--cache-dir=${folder}`, `--report-dir=${report}`],
  ...(labelSource === "issues" ? ["--label-source=issues"] : []),
  ...(dryRun ? ["--dry-run"] : []),
  ...loraFlags(process.env),
);
if (code !== 0) {
  tell("error", `Training did not end well (exit code ${code}); the log says why. Nothing was replaced.`);
  process.exit(1);
}

const result = JSON.parse(await readFile(join(report, "training.json"), "utf8"));
if (process.env["SUMMARY"] === "true")
  await appendSummary(await readFile(join(report, "summary.md"), "utf8"));
const found = await Promise.all(
  kinds.map(async (kind) => {
    const [entry] = await entriesOf(folder, kind.prefix);
    return { ...kind, entry, isNew: entry !== undefined && !before.includes(entry.name) };
  }),
);
const age = found[0].isNew ? 0 : ageOf(result.previous);
if (age !== null && age > maxAgeDays) {
  const what = `The adapter in force is ${age} days old, more than ${maxAgeDays}, and this run did not replace it`;
  tell("warning", `${what}: ${result.why}`);
}
const why = await whyNotShared();
if (why !== null) tell("notice", `Nothing is saved where pull requests would find it: ${why}.`);
await setOutputs({
  verdict: result.verdict,
  "lora-verdict": result.lora?.verdict ?? "",
  "report-folder": report,
  "report-path": join(report, "training.json"),
  "html-path": join(report, "training.html"),
  "adapter-age-days": age ?? "",
  "save-index": why === null && !CACHE_DIR && !dryRun && (await handOverIndex(index, folder)),
});
for (const kind of found) await setOutputs(await laidOut(kind));

/** Outputs `NAME-folder`, where the artifact is uploaded from, and whether the later steps save and release it. */
async function laidOut({ name, entry, isNew, matched, landing }) {
  if (entry === undefined) return {};
  const apart = join(work, name);
  await copyEntry(entry.path, join(apart, entry.name));
  // Entries of the cache are immutable, and this run's look-up keeps one that was found for seven days more. One that
  // the cache had forgotten goes back there even from a dry run, which only makes none.
  const keep = why === null && !CACHE_DIR && (isNew || !matched);
  if (keep) await leaveOnly(entry, landing);
  return { [`${name}-folder`]: apart, [`save-${name}`]: keep, [`release-${name}`]: why === null && isNew };
}

function loraFlags({ LORA, LORA_PYTHON, LORA_BASE, LORA_MINUTES, LORA_OUTCOMES }) {
  if (LORA !== "local") return [];
  const minutes = checked("lora-minutes", LORA_MINUTES, /^[1-9]\d{0,3}$/, "a whole number of minutes");
  return [
    ...[
      "--lora=local",
      `--lora-python=${LORA_PYTHON}`,
      `--lora-base=${LORA_BASE}`,
      `--lora-minutes=${minutes}`,
    ],
    ...(LORA_OUTCOMES ? [`--lora-outcomes=${LORA_OUTCOMES}`] : []),
  ];
}

function ageOf(previous) {
  return previous === null
    ? null
    : Math.floor((Date.parse(result.generatedAt) - Date.parse(previous.created)) / DAY);
}
