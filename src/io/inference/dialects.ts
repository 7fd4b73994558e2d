import { z } from "zod";
import type { LORA_DIALECTS } from "../../config/config.js";

/*
 * How three inference servers are asked for the log-probabilities of ten given tokens, which no common protocol
 * has: vLLM (0.20 or newer), SGLang (0.5) and llama.cpp's server. All are sent token ids, so that no text of a
 * prompt becomes a control token, and all take an adapter by name.
 */

export type DialectName = (typeof LORA_DIALECTS)[number];

export interface Question {
  /** Token ids of each prompt. */
  readonly prompts: readonly (readonly number[])[];
  /** Ids of the digits 0 to 9. */
  readonly digits: readonly number[];
  /** As the server names the adapter. */
  readonly adapter: string;
  /** What `lookup` found. */
  readonly found: number | null;
}

export interface Dialect {
  readonly told: string;
  /** Prompts of one request. */
  readonly batch: number;
  /** Appended to the server's address. */
  readonly path: string;
  readonly body: (question: Question) => object;
  /** Per prompt the probabilities of the digits, up to a factor. @throws BadAnswer */
  readonly read: (answer: unknown, question: Question) => number[][];
  /** Read once, before the first question, where the server numbers its adapters. */
  readonly lookup?: {
    readonly path: string;
    /** @throws BadAnswer */
    readonly read: (answer: unknown, adapter: string) => number;
  };
}

/** The message is a clause about the server. */
export class BadAnswer extends Error {
  override readonly name = "BadAnswer";
}

const logarithm = z.number().max(1e-3);

const VllmAnswer = z.object({
  model: z.string(),
  choices: z.array(
    z.object({
      index: z.number().int(),
      logprobs: z.object({ top_logprobs: z.array(z.record(z.string(), logarithm)) }).nullable(),
    }),
  ),
});

const vllm: Dialect = {
  told: "vLLM",
  batch: 16,
  path: "v1/completions",
  body: ({ prompts, digits, adapter }) => ({
    model: adapter,
    prompt: prompts,
    max_tokens: 1,
    temperature: 0,
    logprobs: digits.length,
    logprob_token_ids: digits,
    return_tokens_as_token_ids: true,
  }),
  read(answer, { prompts, digits, adapter }) {
    const { model, choices } = fitting(VllmAnswer, answer);
    if (model !== adapter) throw new BadAnswer("answered by another model than it was asked for");
    const byIndex = new Map(choices.map((choice) => [choice.index, choice]));
    return prompts.map((_, i) => {
      const first = byIndex.get(i)?.logprobs?.top_logprobs[0];
      if (first === undefined) throw missing(i, prompts.length);
      return fromLogarithms(digits.map((id) => first[`token_id:${id}`]));
    });
  },
};

const SglangAnswer = z.array(
  z.object({
    meta_info: z.object({
      /** Per token that was generated, per token that was asked for: log-probability, id, text. */
      output_token_ids_logprobs: z.array(
        z.array(z.tuple([logarithm, z.number().int(), z.unknown()])).nullable(),
      ),
    }),
  }),
);

const sglang: Dialect = {
  told: "SGLang",
  batch: 16,
  path: "generate",
  body: ({ prompts, digits, adapter }) => ({
    input_ids: prompts,
    sampling_params: { max_new_tokens: 1, temperature: 0 },
    return_logprob: true,
    token_ids_logprob: digits,
    lora_path: adapter,
  }),
  read(answer, { prompts, digits }) {
    // A single prompt may be answered without the list around it.
    const answers = fitting(SglangAnswer, Array.isArray(answer) ? answer : [answer]);
    return prompts.map((_, i) => {
      const first = answers[i]?.meta_info.output_token_ids_logprobs[0];
      if (!first) throw missing(i, prompts.length);
      const byId = new Map(first.map(([logprob, id]) => [id, logprob]));
      return fromLogarithms(digits.map((id) => byId.get(id)));
    });
  },
};

const LlamaAnswer = z.object({
  completion_probabilities: z.array(
    z.object({
      top_probs: z.array(z.object({ id: z.number().int(), prob: z.number().min(0).max(1.001) })),
    }),
  ),
});
const LlamaAdapters = z.array(z.object({ id: z.number().int().min(0), path: z.string() }));

const llama: Dialect = {
  told: "llama.cpp",
  batch: 1,
  path: "completion",
  body: ({ prompts, digits, found }) => ({
    prompt: prompts[0],
    n_predict: 1,
    // As it comes: the answer is a distribution, not a choice.
    temperature: 1,
    samplers: ["temperature"],
    // So far above all others that the ten most likely tokens are the digits; each is raised alike.
    logit_bias: digits.map((id) => [id, 100]),
    n_probs: digits.length,
    post_sampling_probs: true,
    lora: [{ id: found, scale: 1 }],
    cache_prompt: false,
  }),
  read(answer, { prompts, digits }) {
    const first = fitting(LlamaAnswer, answer).completion_probabilities[0]?.top_probs;
    if (first === undefined) throw missing(0, prompts.length);
    const byId = new Map(first.map(({ id, prob }) => [id, prob]));
    return [allOf(digits.map((id) => byId.get(id)))];
  },
  lookup: {
    path: "lora-adapters",
    read(answer, adapter) {
      const adapters = fitting(LlamaAdapters, answer);
      const found = adapters.find(({ path }) => stem(path) === adapter);
      if (found === undefined) throw new BadAnswer("has not loaded the adapter");
      return found.id;
    },
  },
};

export const DIALECT: Readonly<Record<DialectName, Dialect>> = { vllm, sglang, llama };

/** `/models/shop-4f2d9c1b.gguf` → `shop-4f2d9c1b` */
function stem(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).replace(/\.gguf$/i, "");
}

/** Of each digit, or none: without one the others would be renormalised into another distribution. */
function allOf(values: readonly (number | undefined)[]): number[] {
  return values.map((value, digit) => {
    if (value === undefined) throw new BadAnswer(`did not tell the probability of the digit ${digit}`);
    return value;
  });
}

/** Up to a factor: relative to the largest, so that none vanishes where all are small. */
function fromLogarithms(logarithms: readonly (number | undefined)[]): number[] {
  const all = allOf(logarithms);
  const largest = Math.max(...all);
  return all.map((value) => Math.exp(value - largest));
}

function missing(i: number, asked: number): BadAnswer {
  return new BadAnswer(`left out the answer to prompt ${i + 1} of ${asked}`);
}

function fitting<T>(schema: z.ZodType<T>, answer: unknown): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new BadAnswer(
    `answered in another form than its dialect has${where === "" ? "" : ` (${where.slice(0, 80)})`}`,
  );
}
