/** The step of workflows/warm that builds the index, or brings the restored one up to date. */
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { commandLine } from "./command-line.mjs";
import { adoptIndex, handOverIndex } from "./entries.mjs";
import { setOutputs, tell, variable, whyNotShared } from "./runner.mjs";

const repository = process.env["WORKING_DIRECTORY"] || ".";
const cacheDir = process.env["CACHE_DIR"];
const folder = cacheDir || (await mkdtemp(join(variable("RUNNER_TEMP"), "defect-risk-warm-")));
const index = {
  path: variable("INDEX_PATH"),
  key: variable("INDEX_KEY"),
  prefix: variable("INDEX_PREFIX"),
};

if (!cacheDir) await adoptIndex(index, folder);
const code = await commandLine("warm", `--repo=${repository}`, `--cache-dir=${folder}`);
if (code !== 0) {
  tell("error", `The history index was not built (exit code ${code}); the log says why.`);
  process.exit(1);
}
const fresh = !cacheDir && (await handOverIndex(index, folder));
const why = fresh ? await whyNotShared() : null;
if (why !== null) tell("notice", `The history index is not saved to the cache: ${why}.`);
await setOutputs({ save: fresh && why === null });
