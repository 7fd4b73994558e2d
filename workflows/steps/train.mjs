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
import { appendSummary, setOutputs, tell, variable, whyNotShared } from "./runner.mjs";

const DAY = 86_400_000;
const { CACHE_DIR, DURABLE_FOLDER, ADAPTER_MATCHED, WORKING_DIRECTORY, DRY_RUN } = process.env;
const maxAgeDays = Number(
  checked("max-age-days", variable("MAX_AGE_DAYS"), /^[1-9]\d{0,4}$/, "a whole number of days"),
);
const dryRun = checked("dry-run", DRY_RUN, /^(true|false)$/, "true or false") === "true";
const prefix = variable("ADAPTER_PREFIX");
const landing = expanded(variable("ADAPTER_PATH"));
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
  await adoptAdapters(prefix, [DURABLE_FOLDER ?? "", landing], folder);
}
const before = (await entriesOf(folder, prefix)).map(({ name }) => name);
const code = await commandLine(
  ...["train", `--repo=${WORKING_DIRECTORY || "."}`, `--cache-dir=${folder}`, `--report-dir=${report}`],
  ...(dryRun ? ["--dry-run"] : []),
);
if (code !== 0) {
  tell("error", `Training did not end well (exit code ${code}); the log says why. Nothing was replaced.`);
  process.exit(1);
}

const result = JSON.parse(await readFile(join(report, "training.json"), "utf8"));
if (process.env["SUMMARY"] === "true")
  await appendSummary(await readFile(join(report, "summary.md"), "utf8"));
const [adapter] = await entriesOf(folder, prefix);
const isNew = adapter !== undefined && !before.includes(adapter.name);
const age = isNew ? 0 : ageOf(result.previous);
if (age !== null && age > maxAgeDays) {
  const what = `The adapter in force is ${age} days old, more than ${maxAgeDays}, and this run did not replace it`;
  tell("warning", `${what}: ${result.why}`);
}

const outputs = {
  verdict: result.verdict,
  "report-folder": report,
  "report-path": join(report, "training.json"),
  "html-path": join(report, "training.html"),
  "adapter-age-days": age ?? "",
  "adapter-folder": "",
};
if (adapter !== undefined) {
  outputs["adapter-folder"] = join(work, "adapter");
  await copyEntry(adapter.path, join(outputs["adapter-folder"], adapter.name));
}
const why = await whyNotShared();
const share = why === null && !CACHE_DIR && !dryRun;
if (why !== null) tell("notice", `Nothing is saved where pull requests would find it: ${why}.`);
// Entries of the cache are immutable, and this run's look-up keeps one that was found for seven days more. One that
// the cache had forgotten goes back there even from a dry run, which only makes none.
const keep = why === null && !CACHE_DIR && adapter !== undefined && (isNew || !ADAPTER_MATCHED);
if (keep) await leaveOnly(adapter, landing);
await setOutputs({
  ...outputs,
  "save-adapter": keep,
  "save-index": share && (await handOverIndex(index, folder)),
  "release-adapter": why === null && isNew,
});

function ageOf(previous) {
  return previous === null
    ? null
    : Math.floor((Date.parse(result.generatedAt) - Date.parse(previous.created)) / DAY);
}

function checked(name, value, form, expected) {
  if (form.test(value)) return value;
  tell("error", `The input ${name} cannot be ${JSON.stringify(value)}: give it ${expected}.`);
  process.exit(2);
}
