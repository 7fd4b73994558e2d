import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isDeepStrictEqual } from "node:util";
import { serverRuntime } from "../../../src/io/inference/server-runtime.js";
import { sha256Of } from "../../../src/scoring/adapters/container.js";
import type { ModelManifest } from "../../../src/scoring/adapters/lora/model-manifest.js";
import type { LoraFunction } from "../../../src/scoring/adapters/lora/prompt.js";
import { collect } from "../../platform/runner.js";

/**
 * What a real server of llama.cpp answered, and what PEFT says of the same prompts. The recording is made, and both
 * are held against each other every night, by model/server/record.mjs.
 */
interface Recording {
  readonly adapter: string;
  readonly key: string;
  readonly functions: readonly LoraFunction[];
  readonly scores: readonly number[];
  readonly truncated: number;
  readonly server: readonly number[];
  readonly peft: readonly number[];
  readonly exchanges: readonly Exchange[];
  readonly refusals: Readonly<Record<string, { over: object; why: string; exchanges: readonly Exchange[] }>>;
  readonly manifest: ModelManifest;
  readonly tokenizer: string;
}

interface Exchange {
  readonly request: { readonly method: string; readonly path: string; readonly body: unknown };
  readonly response: { readonly status: number; readonly body: unknown };
}

const recording = JSON.parse(readFileSync("__tests__/io/inference/fixtures/llama.json", "utf8")) as Recording;
const tokenizer = Buffer.from(recording.tokenizer);
const none = new Uint8Array();
const bundle = {
  model: recording.manifest,
  files: {
    ...{ "tokenizer.json": tokenizer, "manifest.json": none },
    ...{ "adapter_config.json": none, "adapter_model.safetensors": none },
  },
};

/** Answers what was recorded, if it is asked exactly what was asked then; else there is no such page. */
async function asked(exchanges: readonly Exchange[], functions: readonly LoraFunction[], over: object = {}) {
  const server = createServer((request, response) => {
    void collect(request).then((text) => {
      const body: unknown = text === "" ? null : JSON.parse(text);
      const known = exchanges.find(({ request: one }) =>
        isDeepStrictEqual(one, { method: request.method, path: request.url, body }),
      );
      response.writeHead(known?.response.status ?? 404, { "content-type": "application/json" });
      response.end(JSON.stringify(known?.response.body ?? { error: { message: "not recorded" } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { adapter, key } = recording;
  try {
    return await serverRuntime({ url, dialect: "llama", adapter, key, ...over }, bundle).score(functions, 20);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe("llama.cpp's server, recorded", () => {
  test("is asked what it was asked then, and read as then", async () => {
    expect(sha256Of(tokenizer)).toBe(recording.manifest.tokenizerSha256);
    expect(await asked(recording.exchanges, recording.functions)).toEqual({
      scored: true,
      values: Float64Array.from(recording.scores),
      truncated: recording.truncated,
      where: "llama.cpp server",
    });
  });

  test("says what PEFT says, of text in all scripts, with control tokens in it, and too long", () => {
    expect(recording.truncated).toBe(1);
    expect(recording.functions).toHaveLength(recording.peft.length);
    for (const [i, value] of recording.peft.entries()) {
      expect(Math.abs(recording.server[i]! - value)).toBeLessThan(1e-3);
      expect(Math.abs(recording.scores[i]! - value)).toBeLessThan(0.006);
    }
  });

  test.each(Object.entries(recording.refusals))("%s is refused in words", async (_name, refusal) => {
    const answer = await asked(refusal.exchanges, recording.functions.slice(0, 1), refusal.over);
    expect(answer).toMatchObject({ scored: false, why: refusal.why });
    expect(refusal.exchanges.length).toBeGreaterThan(0);
  });
});
