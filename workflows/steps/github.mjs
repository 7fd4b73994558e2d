import { variable } from "./runner.mjs";

/** Beyond this a call to GitHub is given up: what it is for is optional. Milliseconds. */
const PATIENCE = 30_000;

/**
 * One call to GitHub's REST API about this repository.
 * @param path below /repos/OWNER/NAME, or a whole address that the API named
 * @returns the response, of whatever status
 * @throws in words, if there is no token or no answer
 */
export async function github(path, { method = "GET", body, accept, type } = {}) {
  const token = process.env["GITHUB_TOKEN"];
  if (!token) throw new Error("there is no github-token");
  const api = `${variable("GITHUB_API_URL")}/repos/${variable("GITHUB_REPOSITORY")}`;
  const headers = {
    authorization: `Bearer ${token}`,
    accept: accept ?? "application/vnd.github+json",
    "x-github-api-version": "2022-11-28",
    ...(type === undefined ? {} : { "content-type": type }),
  };
  try {
    return await fetch(path.startsWith("https:") || path.startsWith("http:") ? path : `${api}${path}`, {
      ...{ method, headers, signal: AbortSignal.timeout(PATIENCE) },
      ...(body === undefined ? {} : { body }),
    });
  } catch (error) {
    throw new Error(`GitHub did not answer (${error.cause?.code ?? error.message})`, { cause: error });
  }
}

/** The JSON of a response that must be good. @throws naming the permission that a refusal lacks */
export async function jsonOf(response, permission) {
  if (response.ok) return response.json();
  if (response.status === 403 || response.status === 401) {
    throw new Error(`the token lacks the permission \`${permission}\` (${response.status})`);
  }
  throw new Error(`GitHub answered ${response.status}`);
}

/** A release, and its asset of that name. @returns nulls where there is none */
export async function releaseOf(tag, asset) {
  const response = await github(`/releases/tags/${encodeURIComponent(tag)}`);
  if (response.status === 404) return { release: null, asset: null };
  const release = await jsonOf(response, "contents: read");
  return { release, asset: release.assets?.find(({ name }) => name === asset) ?? null };
}
