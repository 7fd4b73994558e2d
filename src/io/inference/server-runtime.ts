import { setTimeout as delay } from "node:timers/promises";
import type { LoraBundle } from "../../scoring/adapters/lora/bundle.js";
import {
  expectedDigit,
  refusal,
  type LoraAnswer,
  type LoraRuntime,
} from "../../scoring/adapters/lora/runtime.js";
import { BadAnswer, DIALECT, type Dialect, type DialectName, type Question } from "./dialects.js";
import { requestJson, type Reply } from "./post-json.js";
import { serverUrl } from "./server-url.js";
import { tokenEncoder, TokenizerError, type Encoded } from "./token-encoder.js";

export interface InferenceServer {
  readonly url: string;
  readonly dialect: DialectName;
  /** The name under which the server has the adapter. */
  readonly adapter: string;
  readonly key: string | null;
}

/** Requests at a time: enough to keep one GPU busy, little enough for a server that others use too. */
const CONCURRENCY = 4;
/** Of one request; then the server counts as down. */
const ATTEMPTS = 3;
/** Before the second attempt; doubled for the third. */
const BACKOFF_MS = 250;

const CURE = "Look at the server's log; lora-dialect and lora-server-model must be those of the server";

/**
 * A LoRA adapter on an inference server that has it loaded already. The first request that fails for good ends
 * all others: a server that is down is asked once, not once a function.
 */
export function serverRuntime(
  server: InferenceServer,
  bundle: Pick<LoraBundle, "files" | "model">,
): LoraRuntime {
  return {
    async score(functions, seconds) {
      const checked = serverUrl(server.url);
      if ("why" in checked) return refusal(`lora-server-url ${checked.why}`, "Name the server's address");
      const dialect = DIALECT[server.dialect];
      const end = new AbortController();
      const limit = setTimeout(() => end.abort(), seconds * 1000);
      const until = performance.now() + seconds * 1000;
      try {
        const { digits, encode } = await tokenEncoder(bundle.files["tokenizer.json"]);
        if (digits.join() !== bundle.model.digitIds.join()) {
          return refusal("its tokenizer numbers the digits otherwise than its manifest", "Train again");
        }
        const prompts: Encoded[] = [];
        for (const fn of functions) {
          // A timer would not be heard meanwhile.
          if (performance.now() > until) throw new Ended("did not answer in time");
          prompts.push(encode(fn, bundle.model));
        }
        const session: Session = { url: checked.url, server, dialect, digits, signal: end.signal };
        return await scoresOf(session, prompts, end);
      } catch (error) {
        if (error instanceof BadAnswer) return refusal(`the inference server ${error.message}`, CURE);
        if (error instanceof TokenizerError)
          return refusal(error.message, "Use `lora: local`, or train again");
        throw error;
      } finally {
        clearTimeout(limit);
        end.abort();
      }
    },
  };
}

interface Session {
  readonly url: URL;
  readonly server: InferenceServer;
  readonly dialect: Dialect;
  readonly digits: readonly number[];
  readonly signal: AbortSignal;
}

async function scoresOf(
  session: Session,
  prompts: readonly Encoded[],
  end: AbortController,
): Promise<LoraAnswer> {
  const { dialect, server, digits } = session;
  const found = dialect.lookup === undefined ? null : await lookUp(session, dialect.lookup);
  const values = new Float64Array(prompts.length);
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < prompts.length) {
      const from = next;
      next += dialect.batch;
      const some = prompts.slice(from, from + dialect.batch).map(({ ids }) => ids);
      const question: Question = { prompts: some, digits, adapter: server.adapter, found };
      const answer = await ask(session, dialect.path, dialect.body(question));
      dialect.read(answer, question).forEach((probabilities, i) => {
        const value = expectedDigit(probabilities);
        if (value === null) throw new BadAnswer("gave no digit any probability");
        values[from + i] = value;
      });
    }
  };
  const workers = Array.from({ length: CONCURRENCY }, () =>
    work().catch((error: unknown) => {
      end.abort();
      throw error;
    }),
  );
  const failures = (await Promise.allSettled(workers)).filter((done) => done.status === "rejected");
  // The first to fail says why; the others were ended for it.
  const told = failures.find(({ reason }) => !(reason instanceof Ended)) ?? failures[0];
  if (told !== undefined) throw told.reason;
  return {
    scored: true,
    values,
    truncated: prompts.filter(({ truncated }) => truncated).length,
    where: `${dialect.told} server`,
  };
}

async function lookUp(session: Session, lookup: NonNullable<Dialect["lookup"]>): Promise<number> {
  return lookup.read(await ask(session, lookup.path), session.server.adapter);
}

/** Ended because time is over, or because another request failed. */
class Ended extends BadAnswer {}

/** @throws BadAnswer after the last attempt */
async function ask({ url, server, signal }: Session, path: string, body?: object): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    const reply = await requestJson({
      url: new URL(path, url),
      key: server.key,
      signal,
      ...(body === undefined ? {} : { body }),
    });
    if (reply.ok) return reply.json;
    if (signal.aborted) throw new Ended(reply.why);
    if (!reply.again || attempt === ATTEMPTS) throw new BadAnswer(reply.why);
    await pause(reply, attempt, signal);
  }
}

/** Full jitter, so that the requests of many jobs do not come back together; at least what the server asks for. */
async function pause(
  reply: Extract<Reply, { ok: false }>,
  attempt: number,
  signal: AbortSignal,
): Promise<void> {
  const ms = (reply.afterMs ?? 0) + Math.random() * BACKOFF_MS * 2 ** (attempt - 1);
  await delay(ms, undefined, { signal }).catch(() => {
    throw new Ended("did not answer in time");
  });
}
