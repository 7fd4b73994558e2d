import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** GitHub's API, as far as the retrain action speaks to it, and its artifacts, as folders. */
export interface GitHubServer extends AsyncDisposable {
  readonly env: Record<string, string>;
  readonly artifacts: Artifact[];
  /** Assets by the release's tag. */
  readonly releases: Map<string, Map<string, Buffer>>;
  /** Permissions that the token has. */
  readonly permissions: Set<"actions: read" | "contents: read" | "contents: write">;
  /** Keeps a copy of a folder, as actions/upload-artifact does. */
  upload(run: Run, name: string, folder: string): Promise<void>;
}

export interface Run {
  readonly id: number;
  readonly branch: string;
  /** The id of the repository whose branch that is: another one is a fork. */
  readonly headRepository?: number;
}

interface Artifact {
  readonly run: Run;
  readonly name: string;
  readonly folder: string;
  readonly created: string;
  expired: boolean;
}

const REPOSITORY = 42;
const TOKEN = "ghs_token";

export async function startGitHubServer(): Promise<GitHubServer> {
  const root = await mkdtemp(join(tmpdir(), "github-"));
  const http = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  let uploads = 0;
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const server: GitHubServer = {
    env: { GITHUB_API_URL: url },
    artifacts: [],
    releases: new Map(),
    permissions: new Set(["actions: read", "contents: read"]),
    async upload(run, name, folder) {
      const copy = join(root, String(++uploads));
      await cp(folder, copy, { recursive: true });
      const created = new Date(Date.UTC(2026, 0, 1) + uploads * 1000).toISOString();
      server.artifacts.push({ run, name, folder: copy, created, expired: false });
    },
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      http.close();
      await once(http, "close");
      await rm(root, { recursive: true, force: true });
    },
  };
  return server;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { pathname, searchParams } = new URL(request.url ?? "/", url);
    const path = pathname.replace(/^\/repos\/octo\/shop/, "");
    const reading = request.method === "GET";
    const permission = path.startsWith("/actions")
      ? "actions: read"
      : reading
        ? "contents: read"
        : "contents: write";
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return json(response, 401, {});
    if (!server.permissions.has(permission)) return json(response, 403, { message: "not accessible" });
    if (path === "/actions/artifacts") return json(response, 200, artifactsNamed(searchParams.get("name")));
    return releases(`${request.method} ${path}`, { searchParams, body: Buffer.concat(chunks), response });
  }

  function artifactsNamed(name: string | null): object {
    const artifacts = server.artifacts.filter((artifact) => artifact.name === name);
    return {
      total_count: artifacts.length,
      artifacts: artifacts.map(({ run, created, expired }) => ({
        expired,
        created_at: created,
        workflow_run: {
          id: run.id,
          head_branch: run.branch,
          repository_id: REPOSITORY,
          head_repository_id: run.headRepository ?? REPOSITORY,
        },
      })),
    };
  }

  async function releases(
    call: string,
    {
      searchParams,
      body,
      response,
    }: { searchParams: URLSearchParams; body: Buffer; response: ServerResponse },
  ): Promise<void> {
    const [, tag = "", name = ""] =
      /\/releases(?:\/(?:tags|assets))?\/([\w.-]+)(?:\/([\w.-]+))?/.exec(call) ?? [];
    if (call === "POST /releases") {
      const made = (JSON.parse(body.toString()) as { tag_name: string }).tag_name;
      server.releases.set(made, new Map());
      return json(response, 201, described(made));
    }
    const assets = server.releases.get(tag);
    if (assets === undefined) return json(response, 404, { message: "Not Found" });
    if (call.startsWith("GET /releases/tags/")) return json(response, 200, described(tag));
    if (call.startsWith("GET /releases/assets/")) return void response.writeHead(200).end(assets.get(name));
    if (call.startsWith("DELETE ")) return void response.writeHead(assets.delete(name) ? 204 : 404).end();
    const added = searchParams.get("name") ?? "";
    if (assets.has(added)) return json(response, 422, { message: "already_exists" });
    assets.set(added, body);
    return json(response, 201, {});
  }

  function described(tag: string): object {
    const at = `${url}/repos/octo/shop/releases`;
    const names = [...server.releases.get(tag)!.keys()];
    return {
      upload_url: `${at}/${tag}/assets{?name,label}`,
      assets: names.map((name) => ({ name, url: `${at}/assets/${tag}/${name}` })),
    };
  }
}

/** The token of every job here. */
export const GITHUB_TOKEN = TOKEN;

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}
