/** The step of workflows/retrain that puts a new adapter beside a release, which never expires. Never fails. */
import { readFile } from "node:fs/promises";
import { entriesOf } from "./entries.mjs";
import { github, jsonOf, releaseOf } from "./github.mjs";
import { tell, variable } from "./runner.mjs";

const [what, name, tag] = ["WHAT", "ASSET", "RELEASE_TAG"].map(variable);
const PERMISSION = "contents: write";

try {
  const [adapter] = await entriesOf(variable("ADAPTER_FOLDER"), variable("ADAPTER_PREFIX"));
  const { release, asset } = await releaseOf(tag, name);
  const { upload_url: template } = release ?? (await create());
  if (asset !== null) await github(asset.url, { method: "DELETE" });
  const address = `${template.replace(/\{.*$/, "")}?name=${name}`;
  const body = await readFile(adapter.path);
  await jsonOf(await github(address, { method: "POST", body, type: "application/octet-stream" }), PERMISSION);
  process.stdout.write(`The ${what} is ${name} of the release ${tag}.\n`);
} catch (error) {
  tell(
    "warning",
    `The ${what} was not added to the release ${tag}: ${error.message}. It is in the artifact.`,
  );
}

/** Not the latest release, and marked as none for users: it only holds the file. */
async function create() {
  const body = JSON.stringify({
    tag_name: tag,
    target_commitish: variable("GITHUB_SHA"),
    name: "Defect Risk adapter",
    body: "The learned adapter of this repository, kept by the retrain workflow.",
    prerelease: true,
    make_latest: "false",
  });
  return jsonOf(await github("/releases", { method: "POST", body, type: "application/json" }), PERMISSION);
}
