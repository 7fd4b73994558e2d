import { describe, expect, test } from "@jest/globals";
import { LORA_DIALECTS } from "../../../src/config/config.js";
import type { DialectName } from "../../../src/io/inference/dialects.js";
import { serverRuntime } from "../../../src/io/inference/server-runtime.js";
import { serverUrl } from "../../../src/io/inference/server-url.js";
import { tokenEncoder } from "../../../src/io/inference/token-encoder.js";
import type { LoraAnswer } from "../../../src/scoring/adapters/lora/runtime.js";
import { openedLora } from "../../scoring/adapters/lora/sample-lora.js";
import {
  expectedOf,
  inferenceServer,
  send,
  type Fault,
  type Json,
  type ServerOptions,
} from "./inference-server.js";

const bundle = openedLora();
const functionsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    language: "c",
    path: `src/f${i}.c`,
    text: `int f${i}() { return ${"x".repeat(i)}; }`,
  }));

interface Asked {
  readonly answer: LoraAnswer;
  readonly requests: Awaited<ReturnType<typeof inferenceServer>>["requests"];
  readonly busiest: number;
  readonly seconds: number;
}

async function ask(
  options: ServerOptions,
  { count = 5, seconds = 20, adapter = "shop", key = null as string | null } = {},
): Promise<Asked> {
  await using server = await inferenceServer(options);
  const runtime = serverRuntime({ url: server.url, dialect: options.dialect, adapter, key }, bundle);
  const begun = performance.now();
  const answer = await runtime.score(functionsOf(count), seconds);
  const took = (performance.now() - begun) / 1000;
  return { answer, requests: server.requests, busiest: server.busiest(), seconds: took };
}

async function expectedValues(count: number): Promise<Float64Array> {
  const encoder = await tokenEncoder(bundle.files["tokenizer.json"]);
  return Float64Array.from(functionsOf(count), (fn) => expectedOf(encoder.encode(fn, bundle.model).ids));
}

describe.each(LORA_DIALECTS)("%s", (dialect) => {
  test("every function gets the expected digit of its own prompt, whatever the order of the answers", async () => {
    const { answer, busiest, requests } = await ask({ dialect, takes: 20 }, { count: 70 });
    expect(answer).toEqual({
      scored: true,
      values: await expectedValues(70),
      truncated: 0,
      where: expect.stringMatching(/^(vLLM|SGLang|llama\.cpp) server$/),
    });
    expect(busiest).toBeGreaterThan(1);
    expect(busiest).toBeLessThanOrEqual(4);
    expect(requests.length).toBe(dialect === "llama" ? 71 : 5);
  });

  test("token ids go over the wire, no source text, and the key in its header alone", async () => {
    const { requests } = await ask({ dialect }, { key: "sk-1" });
    for (const { body, key, path } of requests) {
      expect(key).toBe("Bearer sk-1");
      expect(JSON.stringify(body)).not.toMatch(/sk-1|return x|src\//);
      expect(path).not.toContain("sk-1");
    }
    expect((await ask({ dialect })).requests[0]!.key).toBeUndefined();
  });

  const flaky =
    (fails: Fault): Fault =>
    (response, nth, next) =>
      nth === 0 ? fails(response, nth, next) : next();

  test.each<[string, Fault]>([
    ["is restarting", (response) => send(response, 503, {})],
    ["is busy, and says for how long", (response) => response.writeHead(429, { "retry-after": "0.1" }).end()],
    ["fails", (response) => send(response, 500, { error: { message: "CUDA out of memory" } })],
    ["hangs up", (response) => response.destroy()],
    [
      "hangs up in the middle",
      (response) =>
        void (response.writeHead(200).write('{"model"'), setTimeout(() => response.destroy(), 20)),
    ],
    ["answers cut JSON", (response) => response.writeHead(200).end('{"model": "sh')],
  ])("one that %s once is asked again", async (_, fails) => {
    const { answer } = await ask({ dialect, fault: flaky(fails) });
    expect(answer).toMatchObject({ scored: true, values: await expectedValues(5) });
  });

  const always =
    (response: (of: Parameters<Fault>[0]) => void): Fault =>
    (of) =>
      response(of);
  const edited =
    (edit: (answer: never) => unknown): Fault =>
    (_, __, next) =>
      next(edit as (answer: unknown) => unknown);

  test.each<[string, Fault, RegExp]>([
    [
      "fails for good",
      always((r) => send(r, 500, { error: { message: "CUDA\nout of memory" } })),
      /answered with status 500 \(CUDA out of memory\)$/,
    ],
    [
      "hangs up for good",
      always((r) => r.destroy()),
      /could not be reached \((ECONNRESET|UND_ERR_SOCKET)\)$/,
    ],
    [
      "answers cut JSON for good",
      always((r) => r.writeHead(200).end("{")),
      /JSON that is cut off or broken$/,
    ],
    ["refuses the key", always((r) => send(r, 401, { error: "no" })), /refused the key \(status 401\)$/],
    [
      "is a web page",
      always((r) => r.writeHead(404).end("<html><script>::error::</script>")),
      /answered with status 404$/,
    ],
    [
      "sends elsewhere",
      always((r) => r.writeHead(307, { location: "http://127.0.0.1:1/" }).end()),
      /answered with a redirect$/,
    ],
    ["answers null", edited(() => null), /another form than its dialect has/],
    [
      "answers another dialect",
      edited(() => ({ choices: [{ message: { content: "5" } }] })),
      /another form than its dialect has/,
    ],
    [
      "leaves the digit 7 out",
      edited((answer) =>
        JSON.parse(
          JSON.stringify(answer).replace(
            dialect === "vllm" ? /"token_id:55"/g : /\b55\b/g,
            dialect === "vllm" ? '"token_id:99"' : "99",
          ),
        ),
      ),
      /did not tell the probability of the digit 7$/,
    ],
    [
      "tells infinite odds",
      edited((answer) => JSON.parse(JSON.stringify(answer).replace(/-\d\.\d+|0\.\d+/g, "1e999"))),
      /another form than its dialect has/,
    ],
    [
      "answers for ever",
      always((r) => {
        const more = setInterval(() => r.write("[".repeat(2 ** 16)), 1);
        r.on("close", () => clearInterval(more));
      }),
      /more than \d+ bytes$/,
    ],
  ])("one that %s is refused in a clause", async (_, fault, why) => {
    const { answer, requests } = await ask({ dialect, fault });
    expect(answer).toMatchObject({ scored: false, why: expect.stringMatching(/^the inference server /) });
    if (answer.scored) return;
    expect(answer.why).toMatch(why);
    expect(answer.why).not.toMatch(/\n|\.$|127\.0\.0\.1/);
    // Given up on after one request's attempts, not asked again for each function.
    expect(requests.length).toBeLessThanOrEqual(13);
  });

  test("a slow one is left at the limit", async () => {
    const { answer, seconds } = await ask({ dialect, fault: () => undefined }, { seconds: 0.5 });
    expect(answer).toMatchObject({ scored: false, why: "the inference server did not answer in time" });
    expect(seconds).toBeLessThan(5);
  });

  test("one that asks to wait for an hour is left at the limit", async () => {
    const fault: Fault = (response) => response.writeHead(429, { "retry-after": "3600" }).end();
    const { answer } = await ask({ dialect, fault }, { seconds: 0.5 });
    expect(answer).toMatchObject({ scored: false, why: "the inference server did not answer in time" });
  });

  test("one that does not have the adapter says so", async () => {
    const { answer } = await ask({ dialect }, { adapter: "another" });
    const told: Record<DialectName, string> = {
      vllm: "the inference server answered with status 404 (The model `another` does not exist.)",
      sglang: "the inference server answered with status 400 (Got LoRA adapter that is not loaded: another)",
      llama: "the inference server has not loaded the adapter",
    };
    expect(answer).toMatchObject({ scored: false, why: told[dialect] });
  });

  test("one that is not there is not waited for", async () => {
    const { url } = await (async () => {
      await using server = await inferenceServer({ dialect });
      return { url: server.url };
    })();
    const runtime = serverRuntime({ url, dialect, adapter: "shop", key: null }, bundle);
    expect(await runtime.score(functionsOf(3), 20)).toMatchObject({
      scored: false,
      why: "the inference server could not be reached (ECONNREFUSED)",
    });
  });
});

test("half a batch is no answer", async () => {
  const cut = (answer: { choices: unknown[] }) => ({ ...answer, choices: answer.choices.slice(1) });
  const { answer } = await ask({
    dialect: "vllm",
    fault: (_, __, next) => next(cut as (a: unknown) => unknown),
  });
  expect(answer).toMatchObject({
    scored: false,
    why: expect.stringMatching(/left out the answer to prompt \d of 5$/),
  });
});

test("an answer by another model is refused, though its form is right", async () => {
  const other = (answer: Json) => ({ ...answer, model: "base" });
  const { answer } = await ask({
    dialect: "vllm",
    fault: (_, __, next) => next(other as (a: unknown) => unknown),
  });
  expect(answer).toMatchObject({
    scored: false,
    why: expect.stringMatching(/by another model than it was asked for$/),
  });
});

test("digits that have hardly any probability are told apart all the same", async () => {
  const lower = (answer: unknown): unknown =>
    JSON.parse(JSON.stringify(answer).replace(/"token_id:(4[89]|5[0-7])":-(\d)/g, '"token_id:$1":-90$2'));
  const { answer } = await ask({ dialect: "vllm", fault: (_, __, next) => next(lower) });
  expect(answer).toMatchObject({ scored: true });
});

describe("an address", () => {
  test.each([
    ["https://vllm.example.org", "https://vllm.example.org/"],
    ["https://example.org/team/vllm", "https://example.org/team/vllm/"],
    ["http://127.0.0.1:8000", "http://127.0.0.1:8000/"],
    ["http://[::1]:8000", "http://[::1]:8000/"],
    ["http://vllm:8000", "http://vllm:8000/"],
    ["http://vllm.ml.svc.cluster.local", "http://vllm.ml.svc.cluster.local/"],
    ["http://10.1.2.3", "http://10.1.2.3/"],
    ["http://172.31.0.1", "http://172.31.0.1/"],
  ])("%s is asked", (text, href) => {
    expect(serverUrl(text)).toEqual({ url: new URL(href) });
  });

  test.each([
    ["", /is no address/],
    ["vllm:8000", /neither https nor http/],
    ["file:///etc/passwd", /neither https nor http/],
    ["ftp://example.org", /neither https nor http/],
    ["https://user:pass@example.org", /holds a password/],
    ["https://example.org/?key=x", /more than a host and a path/],
    ["http://example.org", /http on a public network/],
    ["http://172.32.0.1", /http on a public network/],
    ["http://10.example.org", /http on a public network/],
    ["http://[2001:db8::1]", /http on a public network/],
    ["http://localhost.example.org", /http on a public network/],
  ])("%s is not", async (url, why) => {
    expect(serverUrl(url)).toEqual({ why: expect.stringMatching(why) });
    const runtime = serverRuntime({ url, dialect: "vllm", adapter: "shop", key: null }, bundle);
    const answer = await runtime.score(functionsOf(1), 5);
    expect(answer).toMatchObject({ scored: false, why: expect.stringMatching(why) });
  });
});
