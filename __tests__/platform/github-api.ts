import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gitHubContract, type Contract, type Json, type Matched } from "./github-contract.js";
import { OPERATIONS, type Answer } from "./github-operations.js";
import { emptyState, type GitHubState } from "./github-state.js";

/** Who calls: what GitHub knows of a token. */
export interface Caller {
  readonly login: string;
  /** What GraphQL calls it, if otherwise. */
  readonly viewer?: string;
  readonly type: "Bot" | "User";
  /** As in a workflow: "pull-requests: write", "checks: write"; write includes read. */
  readonly permissions: Set<string>;
}

export type Fault =
  | { readonly kind: "status"; readonly status: number }
  /** The work is done, the answer lost. */
  | { readonly kind: "done-but-502" }
  | { readonly kind: "secondary-limit"; readonly retryAfter: number }
  | { readonly kind: "primary-limit"; readonly reset: number }
  | { readonly kind: "hang" }
  | { readonly kind: "reset" };

/** A local GitHub: real state, real pages, and every request and answer held against GitHub's own description. */
export interface GitHubApiServer extends AsyncDisposable {
  readonly url: string;
  readonly env: Record<string, string>;
  readonly state: GitHubState;
  /** By token. */
  readonly callers: Map<string, Caller>;
  /** Faults that the next calls of an operation meet, first come first served; "*" is any operation. */
  readonly faults: Map<string, Fault[]>;
  /** Operations as they were called, e.g. "issues/create-comment"; those that failed too. */
  readonly calls: string[];
  /** Their queries. */
  readonly queries: { readonly id: string; readonly query: URLSearchParams }[];
  /** What was wrong with a request or with an answer of this server; a test that leaves any must fail. */
  readonly violations: string[];
}

export const TOKEN = "ghs_a-secret-that-is-never-printed";

export async function startGitHubApi(
  permissions: readonly string[] = ["pull-requests: write", "checks: write", "issues: read", "actions: read"],
): Promise<GitHubApiServer> {
  const contract = await gitHubContract();
  const http = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      server.violations.push(`the server failed: ${String(error)}`);
      response.writeHead(500).end();
    });
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const server: GitHubApiServer = {
    url,
    env: { GITHUB_API_URL: url, GITHUB_REPOSITORY: "octo/shop" },
    state: emptyState(),
    callers: new Map([
      [TOKEN, { login: "github-actions[bot]", type: "Bot", permissions: new Set(permissions) }],
    ]),
    faults: new Map(),
    calls: [],
    queries: [],
    violations: [],
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      http.close();
      await once(http, "close");
    },
  };
  return server;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET" } = request;
    const address = new URL(request.url ?? "/", url);
    const body = await bodyOf(request);
    if (address.pathname.startsWith("/blob/")) return blob(address, response, request);
    const caller = server.callers.get(
      (request.headers.authorization ?? "").replace(/^(?:token|bearer) /i, ""),
    );
    // GraphQL is in no OpenAPI description; the one question that REST has no answer to is who a token is.
    if (method === "POST" && address.pathname === "/graphql") {
      server.calls.push("graphql");
      if (await faulty("graphql", response)) return;
      const { query } = body as { query: string };
      if (!/^\s*(?:query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query))
        server.violations.push(`GraphQL: ${query}`);
      if (caller === undefined) return send(response, { status: 401, body: { message: "Bad credentials" } });
      return send(response, {
        status: 200,
        body: { data: { viewer: { login: caller.viewer ?? caller.login } } },
      });
    }
    const matched = contract.match(method, address.pathname);
    if (matched === null) {
      server.violations.push(`GitHub has no ${method} ${address.pathname}`);
      return send(response, { status: 404, body: { message: "Not Found" } });
    }
    const { id } = matched;
    server.calls.push(id);
    server.queries.push({ id, query: address.searchParams });
    server.violations.push(
      ...contract.faultsOfRequest(matched, address.searchParams, body).map((what) => `${id}: ${what}`),
    );
    if (await faulty(id, response)) return;
    const made = respond(matched, { caller, query: address.searchParams, body: body as Json });
    if (made.status >= 400)
      Object.assign(made.body as Json, { documentation_url: "https://docs.github.com" });
    server.violations.push(...contract.faultsOfAnswer(matched, made.status, made.body));
    const lost = server.faults.get(id)?.[0];
    if (lost?.kind === "done-but-502") {
      server.faults.get(id)!.shift();
      return send(response, { status: 502, body: { message: "Server Error" } });
    }
    send(response, paged(made, address));
  }

  function respond(
    { id, parameters }: Matched,
    call: { caller: Caller | undefined; query: URLSearchParams; body: Json },
  ): Answer {
    const { caller, query, body } = call;
    if (caller === undefined) return { status: 401, body: { message: "Bad credentials" } };
    const operation = OPERATIONS[id];
    if (operation === undefined) {
      server.violations.push(`${id} is not played here`);
      return { status: 404, body: { message: "Not Found" } };
    }
    if (`${parameters["owner"]}/${parameters["repo"]}` !== "octo/shop")
      return { status: 404, body: { message: "Not Found" } };
    if (!operation.permissions.some((one) => holds(caller, one))) {
      return {
        status: 403,
        body: { message: "Resource not accessible by integration" },
        headers: { "x-accepted-github-permissions": operation.permissions.map(asHeader).join("; ") },
      };
    }
    return operation.play({ state: server.state, parameters, query, body, caller, contract, url });
  }

  /** @returns whether the call ended in a fault; the work was then not done */
  async function faulty(id: string, response: ServerResponse): Promise<boolean> {
    const list = [server.faults.get(id), server.faults.get("*")].find((one) => one?.length);
    const fault = list?.[0];
    if (fault === undefined || fault.kind === "done-but-502") return false;
    list!.shift();
    switch (fault.kind) {
      case "hang":
        return true;
      case "reset":
        response.socket?.destroy();
        return true;
      case "status":
        send(response, { status: fault.status, body: { message: `Fault ${fault.status}` } });
        return true;
      case "secondary-limit":
        send(response, {
          status: 403,
          body: { message: "You have exceeded a secondary rate limit. Please wait." },
          headers: { "retry-after": String(fault.retryAfter) },
        });
        return true;
      case "primary-limit":
        send(response, {
          status: 403,
          body: { message: "API rate limit exceeded for installation." },
          headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(fault.reset) },
        });
        return true;
    }
  }

  /** What a redirect names: storage, which knows no token. */
  function blob(address: URL, response: ServerResponse, request: IncomingMessage): void {
    if (request.headers.authorization !== undefined) server.violations.push("storage was given the token");
    const bytes = server.state.blobs.get(address.pathname.slice("/blob/".length));
    response.writeHead(bytes ? 200 : 404, { "content-type": "application/zip" }).end(bytes);
  }

  /** Cuts a list into pages and names the others in Link, as GitHub does. */
  function paged(made: Answer, address: URL): Answer {
    if (made.list === undefined) return made;
    const size = Number(address.searchParams.get("per_page") ?? 30);
    const page = Number(address.searchParams.get("page") ?? 1);
    const list = made.body as readonly unknown[];
    const last = Math.max(1, Math.ceil(list.length / size));
    const at = (n: number, rel: string): string => {
      const other = new URL(address);
      other.searchParams.set("page", String(n));
      return `<${other.href}>; rel="${rel}"`;
    };
    const links = [
      ...(page > 1 ? [at(page - 1, "prev"), at(1, "first")] : []),
      ...(page < last ? [at(page + 1, "next"), at(last, "last")] : []),
    ];
    return {
      status: made.status,
      body: list.slice((page - 1) * size, page * size),
      headers: links.length > 0 ? { link: links.join(", ") } : {},
    };
  }
}

function holds({ permissions }: Caller, wanted: string): boolean {
  return (
    permissions.has(wanted) || (wanted.endsWith("read") && permissions.has(wanted.replace("read", "write")))
  );
}

function asHeader(permission: string): string {
  return permission.replaceAll("-", "_").replace(": ", "=");
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? undefined : (JSON.parse(text) as unknown);
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const type = { "content-type": "application/json; charset=utf-8", ...headers };
  response.writeHead(status, type).end(body === undefined ? undefined : JSON.stringify(body));
}

export type { Contract };
