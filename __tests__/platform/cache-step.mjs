/**
 * actions/cache/restore and actions/cache/save, as far as a workflow sees them: `node cache-step.mjs restore`
 * with the inputs in the environment. Both actions do no more than this around the same client.
 */
import { restoreCache, saveCache } from "@actions/cache";
import { appendFile } from "node:fs/promises";

const lines = (name) =>
  (process.env[`INPUT_${name.toUpperCase()}`] ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
const [key] = lines("key");

if (process.argv[2] === "restore") {
  const matched = await restoreCache(lines("path"), key, lines("restore-keys"));
  const hit = matched === undefined ? "" : String(matched === key);
  const outputs = `cache-primary-key=${key}\ncache-hit=${hit}\ncache-matched-key=${matched ?? ""}\n`;
  await appendFile(process.env["GITHUB_OUTPUT"], outputs);
} else await saveCache(lines("path"), key);
