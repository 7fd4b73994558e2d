/** The repository that a run is about, as its runner names it; null outside of GitHub Actions. */
export interface RunRepository {
  /** owner/name */
  readonly name: string;
  /** Also of a GitHub Enterprise Server, where GITHUB_SERVER_URL is not github.com. */
  readonly webUrl: string;
}

export function readRepository(env: NodeJS.ProcessEnv): RunRepository | null {
  const name = env["GITHUB_REPOSITORY"];
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  if (!name || !/^[\w.-]+\/[\w.-]+$/.test(name) || !/^https?:\/\/[^\s/]+$/.test(server)) return null;
  return { name, webUrl: `${server}/${name}` };
}
