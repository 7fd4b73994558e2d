import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import type { LoraFiles } from "../../scoring/adapters/lora/bundle.js";
import { LARGEST_VALUE } from "../../scoring/adapters/lora/manifest.js";
import type { Mask } from "../../scoring/adapters/lora/prompt.js";
import { message } from "../entry-store/failure.js";
import { fromCheckout, type LocalPython } from "./local-runtime.js";
import { runPython, type PythonEvent } from "./python-process.js";

export interface LoraTraining {
  readonly local: LocalPython;
  /** A folder of this run's own: a killed run goes on from what it finds there. */
  readonly work: string;
  /** Lines of JSON, as the protocol's datasetRow. */
  readonly dataset: string;
  readonly seed: number;
  readonly mask: Mask;
  /** How often each function is seen. */
  readonly epochs: number;
  /** Forecast after the first steps; a run that would take longer stops there. */
  readonly seconds: number;
  readonly onEvent: (event: PythonEvent) => void;
}

export type LoraTrained =
  | {
      readonly trained: true;
      readonly files: LoraFiles;
      readonly rho: number;
      readonly testScores: readonly Score[];
      readonly validationScores: readonly Score[];
      readonly zeroShotTestScores: readonly Score[];
      /** Sentences for the report. */
      readonly notes: readonly string[];
    }
  /** `why` is a clause, `cure` a sentence, both without a full stop. */
  | { readonly trained: false; readonly why: string; readonly cure: string };

type Score = z.infer<typeof score>;

/** After its limit a run still writes a checkpoint. Seconds. */
const GRACE = 90;

const score = z.object({ id: z.string(), value: z.number().min(0).max(LARGEST_VALUE) });
const Answer = z.object({
  schema: z.literal(1),
  best: z.object({ validationSpearman: z.number().min(-1).max(1) }),
  testScores: z.array(score),
  validationScores: z.array(score),
  zeroShotTestScores: z.array(score),
  notes: z.array(z.string().max(1000)).max(100),
});

/**
 * Trains a LoRA adapter in a Python of this machine. What is left in its work folder lets the next run go on from
 * there: after a failure from its last checkpoint, after success from its end, until forgetTraining is called.
 */
export async function trainLocal(training: LoraTraining): Promise<LoraTrained> {
  const { local, seed, mask, epochs, seconds } = training;
  const work = resolve(training.work);
  const [dataset, output] = [join(work, "dataset.jsonl"), join(work, "adapter")];
  const foreign = await fromCheckout(local);
  if (foreign !== null) return { trained: false, why: foreign.why, cure: foreign.cure };
  try {
    await mkdir(work, { recursive: true, mode: 0o700 });
    await writeFile(dataset, training.dataset, { mode: 0o600 });
    const ran = await runPython({
      python: local.python,
      home: local.home,
      verb: "train",
      seconds: seconds + GRACE,
      grace: GRACE,
      onEvent: training.onEvent,
      request: {
        schema: 1,
        base: resolve(local.base),
        dataset,
        output,
        work: join(work, "checkpoints"),
        seed,
        mask,
        epochs,
        seconds,
      },
    });
    if (!ran.answered) return { trained: false, why: ran.why, cure: ran.cure };
    const parsed = Answer.safeParse(ran.answer);
    if (!parsed.success) {
      const cure = "The program's folder and its model/ may be of two versions: check both out anew";
      return { trained: false, why: "its answer has another form than it should", cure };
    }
    const { best, ...answer } = parsed.data;
    const read = (name: string): Promise<Buffer> => readFile(join(output, name));
    return {
      trained: true,
      ...answer,
      rho: best.validationSpearman,
      files: {
        "adapter_config.json": await read("adapter_config.json"),
        "adapter_model.safetensors": await read("adapter_model.safetensors"),
        "manifest.json": await read("manifest.json"),
        "tokenizer.json": await readFile(join(resolve(local.base), "tokenizer.json")),
      },
    };
  } catch (error) {
    return {
      trained: false,
      why: `its files could not be written or read (${message(error)})`,
      cure: "Make room in the cache folder",
    };
  }
}

/** Removes the work folder of a run whose adapter is kept, or not wanted. What cannot be removed takes room only. */
export async function forgetTraining(work: string): Promise<void> {
  await rm(resolve(work), { recursive: true, force: true }).catch(() => undefined);
}
