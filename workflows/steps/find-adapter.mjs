/**
 * The step of workflows/retrain that looks for the adapter in force where it lasts longer than in the cache,
 * which forgets it after seven days without use: in the artifact of an earlier run, else in a release.
 * Optional help: whatever goes wrong is told, and training goes on without.
 */
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { entriesOf, expanded } from "./entries.mjs";
import { github, jsonOf, releaseOf } from "./github.mjs";
import { defaultBranch, setOutputs, tell, variable } from "./runner.mjs";

const [what, asset] = [variable("WHAT"), variable("ASSET")];
const prefix = variable("ADAPTER_PREFIX");
const landing = expanded(variable("ADAPTER_PATH"));
const folder = await mkdtemp(join(variable("RUNNER_TEMP"), "defect-risk-durable-"));
/** Artifacts of one name that are looked through: more than a year of weekly runs. */
const PAGE = 100;

let runId = "";
if ((await entriesOf(landing, prefix)).length === 0) {
  try {
    runId = await newestArtifact();
    const tag = process.env["RELEASE_TAG"];
    const released = runId === "" && tag ? await fromRelease(tag) : false;
    if (runId !== "") tell("notice", `The ${what} is no longer in the cache; run ${runId} kept a copy.`);
    else if (released)
      tell("notice", `The ${what} is no longer in the cache; the release ${tag} kept a copy.`);
  } catch (error) {
    const without = "Without it training starts afresh, and knows no outcome of earlier runs";
    tell("notice", `The ${what} before was not looked up: ${error.message}. ${without}.`);
  }
}
await setOutputs({ "run-id": runId, folder });

/** Artifacts may come from any run, a fork's pull request's too: only those of the default branch's own count. */
async function newestArtifact() {
  const name = encodeURIComponent(variable("ARTIFACT_NAME"));
  const response = await github(`/actions/artifacts?name=${name}&per_page=${PAGE}`);
  const { artifacts } = await jsonOf(response, "actions: read");
  const branch = await defaultBranch();
  const ours = artifacts.filter(
    ({ expired, workflow_run: run }) =>
      !expired &&
      run?.head_branch === branch &&
      run.head_repository_id !== undefined &&
      run.head_repository_id === run.repository_id,
  );
  const [newest] = ours.sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
  return newest === undefined ? "" : String(newest.workflow_run.id);
}

async function fromRelease(tag) {
  const { asset: kept } = await releaseOf(tag, asset);
  if (kept === null) return false;
  const response = await github(kept.url, { accept: "application/octet-stream" });
  if (!response.ok) throw new Error(`GitHub answered ${response.status} for the release's ${asset}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${prefix}released.idx`), Buffer.from(await response.arrayBuffer()));
  return true;
}
