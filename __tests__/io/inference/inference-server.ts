import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { DialectName } from "../../../src/io/inference/dialects.js";

/**
 * A real HTTP server on this machine that answers in one of the three dialects. The answers have the shapes that
 * vLLM 0.20, SGLang 0.5 and llama.cpp document; those of a real llama.cpp are in fixtures/.
 */
export interface InferenceServerDouble extends AsyncDisposable {
  readonly url: string;
  /** What was asked so far: "POST /v1/completions", with its body. */
  readonly requests: { readonly path: string; readonly body: Json; readonly key: string | undefined }[];
  /** The most requests that were under way at once. */
  readonly busiest: () => number;
}

export type Json = Record<string, unknown>;

/** Takes over the nth request (from 0); `next` answers it well. */
export type Fault = (
  response: ServerResponse,
  nth: number,
  next: (edit?: (answer: unknown) => unknown) => void,
) => void;

export interface ServerOptions {
  readonly dialect: DialectName;
  readonly adapter?: string;
  readonly fault?: Fault;
  /** How long each answer takes, so that requests overlap. Milliseconds. */
  readonly takes?: number;
}

/** A distribution over the digits that only these token ids have: an answer to the wrong prompt shows. */
export function probabilitiesOf(ids: readonly number[]): number[] {
  const hash = ids.reduce((sum, id) => (Math.imul(sum, 31) + id) >>> 0, 7);
  const raised = Array.from({ length: 10 }, (_, digit) => 1 + ((hash >>> digit) & 7));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / sum);
}

export function expectedOf(ids: readonly number[]): number {
  const value = probabilitiesOf(ids).reduce((sum, p, digit) => sum + p * digit, 0);
  return Math.round(value * 100) / 100;
}

/** The digits get a tenth of all probability, as before any training. */
const SHARE = 0.1;

const ANSWERS: Readonly<
  Record<DialectName, (body: Json, adapter: string) => { status: number; json: unknown }>
> = {
  vllm(body, adapter) {
    if (body["model"] !== adapter) {
      const message = `The model \`${String(body["model"])}\` does not exist.`;
      return { status: 404, json: { error: { message, type: "NotFoundError", param: "model", code: 404 } } };
    }
    const digits = body["logprob_token_ids"] as number[];
    const choices = (body["prompt"] as number[][]).map((ids, index) => {
      const told = probabilitiesOf(ids).map(
        (p, i) => [`token_id:${digits[i]}`, Math.log(p * SHARE)] as const,
      );
      return {
        index,
        text: "5",
        logprobs: {
          text_offset: [0],
          token_logprobs: [told[5]![1]],
          tokens: [told[5]![0]],
          top_logprobs: [Object.fromEntries([["token_id:220", -0.2], ...told])],
        },
        finish_reason: "length",
        stop_reason: null,
        prompt_logprobs: null,
      };
    });
    const usage = { prompt_tokens: 10, total_tokens: 11, completion_tokens: 1, prompt_tokens_details: null };
    const json = {
      id: "cmpl-1",
      object: "text_completion",
      created: 1795000000,
      model: adapter,
      choices,
      usage,
    };
    // As servers do that batch: not in the order asked.
    return { status: 200, json: { ...json, choices: choices.reverse() } };
  },
  sglang(body, adapter) {
    if (body["lora_path"] !== adapter) {
      return {
        status: 400,
        json: { error: { message: `Got LoRA adapter that is not loaded: ${String(body["lora_path"])}` } },
      };
    }
    const digits = body["token_ids_logprob"] as number[];
    const json = (body["input_ids"] as number[][]).map((ids) => ({
      text: "5",
      output_ids: [digits[5]],
      meta_info: {
        id: "1",
        finish_reason: { type: "length", length: 1 },
        prompt_tokens: ids.length,
        completion_tokens: 1,
        output_token_logprobs: [[-2.1, digits[5], null]],
        output_token_ids_logprobs: [
          probabilitiesOf(ids).map((p, i) => [Math.log(p * SHARE), digits[i], null]),
        ],
      },
    }));
    return { status: 200, json };
  },
  llama(body) {
    const bias = body["logit_bias"] as [number, number][];
    const ids = body["prompt"] as number[];
    const [lora] = body["lora"] as { id: number; scale: number }[];
    if (lora?.id !== 1 || lora.scale !== 1)
      return { status: 400, json: { error: { message: "invalid lora" } } };
    const top = probabilitiesOf(ids).map((prob, i) => ({
      id: bias[i]![0],
      token: String(i),
      bytes: [48 + i],
      prob,
    }));
    top.sort((a, b) => b.prob - a.prob);
    const json = {
      index: 0,
      content: top[0]!.token,
      tokens: [],
      id_slot: 0,
      stop: true,
      model: "tiny",
      tokens_predicted: 1,
      completion_probabilities: [{ ...top[0]!, top_probs: top }],
      stop_type: "limit",
    };
    return { status: 200, json };
  },
};

const PATHS: Readonly<Record<DialectName, string>> = {
  vllm: "/v1/completions",
  sglang: "/generate",
  llama: "/completion",
};

export async function inferenceServer(options: ServerOptions): Promise<InferenceServerDouble> {
  const { dialect, adapter = "shop", fault, takes = 0 } = options;
  const requests: InferenceServerDouble["requests"] = [];
  let [nth, open, busiest] = [0, 0, 0];
  const server = createServer((request, response) => {
    busiest = Math.max(busiest, ++open);
    response.on("close", () => open--);
    void bodyOf(request).then((body) => {
      requests.push({ path: `${request.method} ${request.url}`, body, key: request.headers.authorization });
      if (request.method === "GET" && request.url === "/lora-adapters" && dialect === "llama") {
        const list = [
          { id: 0, path: "/models/other.gguf", scale: 0 },
          { id: 1, path: `/models/${adapter}.gguf`, scale: 0 },
        ];
        return send(response, 200, list);
      }
      if (request.url !== PATHS[dialect]) return send(response, 404, { error: "no such place" });
      const { status, json } = ANSWERS[dialect](body, adapter);
      const next = (edit: (answer: unknown) => unknown = (answer) => answer): void =>
        void setTimeout(() => send(response, status, status === 200 ? edit(json) : json), takes);
      return fault === undefined ? next() : fault(response, nth++, next);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    busiest: () => busiest,
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? {} : (JSON.parse(Buffer.concat(chunks).toString("utf8")) as Json);
}

export function send(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(json));
}
