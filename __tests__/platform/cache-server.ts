import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What can be wrong with a cache service. Set on a running server, it holds from the next request on. */
export type Fault =
  | "none"
  /** Every call answers 500. */
  | "error"
  /** Accepts the call and never answers. */
  | "hang"
  /** Downloads half of the archive, with a content-length that says so. */
  | "truncate"
  /** Lets people read, but hands out no upload address. */
  | "read-only"
  /** As above, the way the service says it with a status. */
  | "forbidden"
  /** Finds entries under another version: none of ours. */
  | "wrong-version";

export interface CacheServer extends AsyncDisposable {
  readonly url: string;
  /** What a job finds in its environment. */
  readonly env: Record<string, string>;
  fault: Fault;
  readonly entries: Map<string, Entry>;
  /** Names of the calls so far, in order. */
  readonly calls: string[];
}

interface Entry {
  readonly key: string;
  readonly version: string;
  bytes: Buffer | null;
  /** Not found before it is finalised. */
  finalised: boolean;
}

const SERVICE = "/twirp/github.actions.results.api.v1.CacheService/";

/**
 * The Actions cache service, as far as @actions/cache 6 speaks to it (protocol v2): Twirp in JSON for the
 * entries, blob requests for their bytes. Entries are immutable and found by exact key, then newest prefix.
 */
export async function startCacheServer(): Promise<CacheServer> {
  const entries = new Map<string, Entry>();
  const blocks = new Map<string, Buffer>();
  const calls: string[] = [];
  const http = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/`;

  const server: CacheServer = {
    url,
    env: { ACTIONS_CACHE_SERVICE_V2: "true", ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: "a.b.c" },
    fault: "none",
    entries,
    calls,
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      http.close();
      await once(http, "close");
    },
  };
  return server;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const { pathname, searchParams } = new URL(request.url ?? "/", url);
    const call = pathname.startsWith(SERVICE) ? pathname.slice(SERVICE.length) : `${request.method} blob`;
    calls.push(call);
    if (server.fault === "hang") return;
    if (server.fault === "error") return json(response, 500, { code: "internal", msg: "the service is ill" });
    if (pathname.startsWith(SERVICE)) return rpc(call, JSON.parse(body.toString("utf8")), response);
    return blob(request, response, { id: pathname.slice("/blob/".length), query: searchParams, body });
  }

  function rpc(call: string, fields: Record<string, unknown>, response: ServerResponse): void {
    const key = String(fields.key);
    const version = server.fault === "wrong-version" ? "another" : String(fields.version);
    const id = encodeURIComponent(`${version}/${key}`);
    if (call === "CreateCacheEntry") {
      if (server.fault === "read-only") {
        return json(response, 200, { ok: false, message: "cache write denied: the token is read-only" });
      }
      if (server.fault === "forbidden") {
        return json(response, 403, { code: "permission_denied", msg: "cache write denied: read-only token" });
      }
      if (entries.has(id)) {
        const msg = "cache entry with the same key, version, and scope already exists";
        return json(response, 409, { code: "already_exists", msg });
      }
      entries.set(id, { key, version, bytes: null, finalised: false });
      return json(response, 200, { ok: true, signed_upload_url: `${url}blob/${encodeURIComponent(id)}` });
    }
    if (call === "FinalizeCacheEntryUpload") {
      const entry = entries.get(id);
      if (!entry?.bytes) return json(response, 404, { code: "not_found", msg: "no such upload" });
      entry.finalised = true;
      return json(response, 200, { ok: true, entry_id: "1" });
    }
    const wanted = [key, ...((fields.restore_keys ?? []) as string[])];
    const candidates = [...entries].filter(([, entry]) => entry.finalised && entry.version === version);
    for (const prefix of wanted) {
      const exact = candidates.find(([, entry]) => entry.key === prefix);
      const found = exact ?? candidates.findLast(([, entry]) => entry.key.startsWith(prefix));
      if (!found) continue;
      const signed_download_url = `${url}blob/${encodeURIComponent(found[0])}`;
      return json(response, 200, { ok: true, signed_download_url, matched_key: found[1].key });
    }
    return json(response, 200, { ok: false });
  }

  function blob(
    request: IncomingMessage,
    response: ServerResponse,
    { id, query, body }: { id: string; query: URLSearchParams; body: Buffer },
  ): void {
    const entry = entries.get(decodeURIComponent(id));
    if (!entry) return void response.writeHead(404).end();
    if (request.method === "PUT") {
      const comp = query.get("comp");
      if (comp === "block") blocks.set(query.get("blockid") ?? "", body);
      else if (comp === "blocklist") entry.bytes = Buffer.concat(listed(body.toString("utf8"), blocks));
      else entry.bytes = body;
      return void response.writeHead(201, { etag: '"1"', "last-modified": new Date(0).toUTCString() }).end();
    }
    const whole = entry.bytes ?? Buffer.alloc(0);
    const bytes = server.fault === "truncate" ? whole.subarray(0, whole.length >> 1) : whole;
    const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? "");
    const part = range ? bytes.subarray(Number(range[1]), Number(range[2]) + 1) : bytes;
    response.writeHead(range ? 206 : 200, { "content-length": part.length });
    response.end(request.method === "HEAD" ? undefined : part);
  }
}

function listed(xml: string, blocks: ReadonlyMap<string, Buffer>): Buffer[] {
  const ids = [...xml.matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map((match) => match[1] ?? "");
  return ids.map((id) => blocks.get(id) ?? Buffer.alloc(0));
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}
