import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { z } from "zod";
import { sha256Of } from "../../scoring/adapters/container.js";
import type { LoraBundle } from "../../scoring/adapters/lora/bundle.js";
import { LARGEST_VALUE } from "../../scoring/adapters/lora/manifest.js";
import { PRECISIONS } from "../../scoring/adapters/lora/model-manifest.js";
import type { LoraFunction } from "../../scoring/adapters/lora/prompt.js";
import {
  refusal,
  type LoraAnswer,
  type LoraRefusal,
  type LoraRuntime,
} from "../../scoring/adapters/lora/runtime.js";
import { message } from "../entry-store/failure.js";
import { runPython } from "./python-process.js";

export interface LocalPython {
  readonly python: string;
  /** The prepared base model's folder. */
  readonly base: string;
  /** The folder that holds `model/`. */
  readonly home: string;
  /** What a pull request can change: neither interpreter nor weights may come from it. Null: nothing. */
  readonly checkout: string | null;
}

/** What is left of a time limit for the other side, so that it can still say itself that the time is over. */
const ITS_SHARE = 0.9;

const Answer = z.object({
  schema: z.literal(1),
  scores: z.array(
    z.object({
      id: z.string(),
      value: z.number().min(0).max(LARGEST_VALUE),
      truncated: z.boolean(),
    }),
  ),
  device: z.string().regex(/^[\w:. -]{1,100}$/),
  precision: z.enum(PRECISIONS),
});

/** The adapter's files; null: the base model as it is. */
export type AdapterChoice = Pick<LoraBundle, "files" | "model"> | null;

/** A LoRA adapter in a Python of this machine, started for each call. */
export function localRuntime(local: LocalPython, adapter: AdapterChoice): LoraRuntime {
  return {
    async score(functions, seconds) {
      const foreign = await fromCheckout(local);
      if (foreign !== null) return foreign;
      const folder = await mkdtemp(join(tmpdir(), "defect-risk-lora-"));
      try {
        return await scoreIn(folder, local, adapter, functions, seconds);
      } catch (error) {
        return refusal(
          `its files could not be unpacked (${message(error)})`,
          "Make room in the temporary folder",
        );
      } finally {
        await rm(folder, { recursive: true, force: true }).catch(() => undefined);
      }
    },
  };
}

const FILES = ["adapter_config.json", "adapter_model.safetensors", "manifest.json"] as const;

async function scoreIn(
  folder: string,
  { python, base, home }: LocalPython,
  adapter: AdapterChoice,
  functions: readonly LoraFunction[],
  seconds: number,
): Promise<LoraAnswer> {
  const expect: Record<string, string> = {};
  for (const name of adapter === null ? [] : FILES) {
    const bytes = adapter!.files[name];
    expect[name] = sha256Of(bytes);
    await writeFile(join(folder, name), bytes, { mode: 0o600, flag: "wx" });
  }
  const ran = await runPython({
    python,
    home,
    verb: "score",
    seconds,
    request: {
      schema: 1,
      base: resolve(base),
      ...(adapter === null ? { adapter: null, expect: null } : { adapter: folder, expect }),
      ...(adapter === null ? {} : { mask: adapter.model.mask, maxTokens: adapter.model.maxTokens }),
      seconds: seconds * ITS_SHARE,
      functions: functions.map(({ language, path, text }, i) => ({ id: String(i), language, path, text })),
    },
  });
  return ran.answered ? checkedAnswer(ran.answer, functions.length) : refusal(ran.why, ran.cure);
}

/** Half an answer is none. */
function checkedAnswer(answer: unknown, asked: number): LoraAnswer {
  const cure = "The action's folder and its model/ may be of two versions: check both out anew";
  const parsed = Answer.safeParse(answer);
  if (!parsed.success) return refusal("its answer has another form than it should", cure);
  const { scores, device, precision } = parsed.data;
  if (scores.length !== asked || scores.some(({ id }, i) => id !== String(i))) {
    return refusal(`it answered for ${scores.length} of ${asked} functions, or for others`, cure);
  }
  return {
    scored: true,
    values: Float64Array.from(scores, ({ value }) => value),
    truncated: scores.filter(({ truncated }) => truncated).length,
    where: `${device}, ${precision}`,
  };
}

/** Whoever opens a pull request may put files into its checkout, not programs onto this machine. */
export async function fromCheckout({ python, base, checkout }: LocalPython): Promise<LoraRefusal | null> {
  if (checkout === null) return null;
  const root = await real(checkout);
  const isInside = async (path: string): Promise<boolean> => {
    const way = relative(root, await real(path));
    return way === "" || (!isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`));
  };
  const named = { ...(/[\\/]/.test(python) ? { "lora-python": python } : {}), "lora-base": base };
  for (const [name, path] of Object.entries(named)) {
    // A virtual environment's interpreter is a link out of it, and brings its folder's libraries all the same.
    if ((await isInside(path)) || (await isInside(dirname(resolve(path))))) {
      return refusal(
        `${name} lies in the checkout that is scored`,
        "Keep Python and the base model outside of it, where a pull request cannot change them",
      );
    }
  }
  return null;
}

function real(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}
