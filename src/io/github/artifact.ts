import type { GitHubApi, Octokit } from "./client.js";
import { PAGE } from "./pages.js";
import { readZipEntry } from "./zip.js";

/** Of the archive. A report of fifty functions packs into less than a hundredth. Bytes. */
const MOST_PACKED = 4 * 1024 * 1024;
/** Of the report in it. Bytes. */
const MOST_REPORT = 8 * 1024 * 1024;

/**
 * The one JSON file in an artifact of a run. Whoever opened the pull request may have written it.
 * @returns null if the run left no such artifact, or it has expired
 * @throws UnusableArtifact if it is not what it should be
 */
export async function readArtifact(
  octokit: Octokit,
  { owner, repo }: GitHubApi,
  { run, name }: { readonly run: number; readonly name: string },
): Promise<string | null> {
  const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
    ...{ owner, repo, run_id: run, name, per_page: PAGE },
  });
  // A run that was started again may have left one more; the last is of the last attempt.
  const [newest] = data.artifacts.filter((one) => one.name === name).sort((a, b) => b.id - a.id);
  if (newest === undefined || newest.expired) return null;
  if (newest.size_in_bytes > MOST_PACKED) {
    throw new UnusableArtifact(`it has ${newest.size_in_bytes} bytes, more than ${MOST_PACKED}`);
  }
  const archive = await octokit.rest.actions.downloadArtifact({
    ...{ owner, repo, artifact_id: newest.id, archive_format: "zip" },
  });
  try {
    const bytes = Buffer.from(archive.data as ArrayBuffer);
    return readZipEntry(bytes, /\.json$/, MOST_REPORT).toString("utf8");
  } catch (error) {
    throw new UnusableArtifact((error as Error).message);
  }
}

/** What an artifact is not. */
export class UnusableArtifact extends Error {}
