import { errorCode, message } from "../entry-store/failure.js";

/** What a request came to. `why` is a clause about the server; `again`: the same request may yet succeed. */
export type Reply =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly why: string; readonly again: boolean; readonly afterMs?: number };

export interface JsonRequest {
  readonly url: URL;
  /** Posted as JSON; without one the address is read. */
  readonly body?: object;
  readonly key: string | null;
  readonly signal: AbortSignal;
}

/** A batch's answer takes some ten thousand; more is something else. Bytes. */
const MAX_ANSWER = 4 * 2 ** 20;
const MAX_WORDS = 160;

/**
 * One request, its answer bounded and parsed. A redirect is an error: it could carry source text, and the key, to
 * another host.
 */
export async function requestJson({ url, body, key, signal }: JsonRequest): Promise<Reply> {
  try {
    const response = await fetch(url, {
      method: body === undefined ? "GET" : "POST",
      redirect: "error",
      signal,
      headers: {
        accept: "application/json",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await boundedText(response);
    if (text === null) return { ok: false, again: false, why: `answered with more than ${MAX_ANSWER} bytes` };
    if (!response.ok) return failed(response, text);
    try {
      return { ok: true, json: JSON.parse(text) as unknown };
    } catch {
      // Cut JSON comes of a proxy that gave up on a server, or of one that was restarted.
      return { ok: false, again: true, why: "answered with JSON that is cut off or broken" };
    }
  } catch (error) {
    if (signal.aborted) return { ok: false, again: false, why: "did not answer in time" };
    const cause = (error as { cause?: unknown }).cause ?? error;
    const reason = errorCode(cause) ?? message(cause).slice(0, MAX_WORDS);
    if (reason === "unexpected redirect") return { ok: false, again: false, why: "answered with a redirect" };
    return { ok: false, again: true, why: `could not be reached (${reason})` };
  }
}

async function boundedText(response: Response): Promise<string | null> {
  if (response.body === null) return "";
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.length;
    // Leaving the loop cancels the rest.
    if (bytes > MAX_ANSWER) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Statuses that a busy or restarting server gives, and that pass. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

function failed({ status, headers }: Response, text: string): Reply {
  const seconds = Number(headers.get("retry-after") ?? NaN);
  const words = wordsOf(text);
  return {
    ok: false,
    again: PASSING.has(status),
    why:
      status === 401 || status === 403
        ? `refused the key (status ${status})`
        : `answered with status ${status}${words === "" ? "" : ` (${words})`}`,
    ...(seconds > 0 ? { afterMs: seconds * 1000 } : {}),
  };
}

/** What the three servers put into a failure: {error: {message}}, {message}, or text. */
function wordsOf(text: string): string {
  let told: unknown = text;
  try {
    const json = JSON.parse(text) as { error?: { message?: unknown } | string; message?: unknown } | null;
    const error = json?.error;
    told = (typeof error === "object" ? error?.message : error) ?? json?.message ?? "";
  } catch {
    // Plain text, or a proxy's HTML page.
  }
  const line = String(told).replace(/\s+/g, " ").trim();
  return line.startsWith("<") ? "" : line.slice(0, MAX_WORDS);
}
