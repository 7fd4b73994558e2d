import { fileURLToPath } from "node:url";
import { localRuntime } from "../io/inference/local-runtime.js";
import type { LoraCard, Notice } from "../report/report.js";
import type { LoraBundle } from "../scoring/adapters/lora/bundle.js";
import { misfit, PROBES } from "../scoring/adapters/lora/probes.js";
import type { LoraFunction } from "../scoring/adapters/lora/prompt.js";
import {
  refusal,
  type LoraAnswer,
  type LoraRefusal,
  type LoraRuntime,
} from "../scoring/adapters/lora/runtime.js";
import { touchedTexts, type ChangedSource } from "../scoring/change.js";
import type { LoraBlend } from "../scoring/learned.js";
import { ageOf, isOfThisPast, type Told } from "./adapter-past.js";
import { restoreLora, servedName } from "./lora-entry.js";
import type { RunContext } from "./run-context.js";

export interface AskedLora {
  /** What it said of the functions that the sources touch; null where nothing of it may be blended in. */
  readonly blend: LoraBlend | null;
  /** Null where none was found, or none was asked for. */
  readonly card: LoraCard | null;
  /** To be told after those of the run. */
  readonly notices: readonly Notice[];
}

const TOLD: Told = { code: "lora", name: "LoRA adapter" };
/** A change of more is a merge or a reformatting, which nobody reviews function by function. */
const MOST_FUNCTIONS = 2000;

/**
 * Asks the repository's LoRA adapter about the functions that a change touches, within the time limit. Whatever
 * goes wrong is one notice, and the scores do without it: all of them, for a change is ranked by one measure.
 * @param base the commit that the change is compared with
 */
export async function askLora(
  context: RunContext,
  base: string,
  sources: readonly ChangedSource[],
): Promise<AskedLora> {
  const { config } = context;
  const functions = config.lora === "off" || !config.adapter ? [] : touchedTexts(sources);
  if (functions.length === 0) return { blend: null, card: null, notices: [] };
  const begun = performance.now();
  const notices: Notice[] = [];
  const own: RunContext = { ...context, notices };
  const bundle = await restoreLora(own);
  if (bundle === null) {
    if (notices.length === 0) notices.push(NONE_FOUND);
    return { blend: null, card: null, notices };
  }
  const { facts, model, scales } = bundle;
  const card: LoraCard = {
    kind: "lora",
    commit: facts.commit,
    cutoff: facts.cutoff,
    created: facts.created,
    ageDays: ageOf(own, facts, TOLD),
    trainedOn: model.training.examples,
    weight: facts.weight,
    used: false,
    base: { id: model.base.id, revision: model.base.revision },
    ranOn: null,
    truncated: 0,
    holdout: facts.holdout,
  };
  // It did not help: asking it would cost time and change nothing.
  if (facts.weight === 0) return { blend: null, card, notices };
  await isOfThisPast(own, facts, { commit: base, strict: false, told: TOLD });
  context.progress(`Asking the LoRA adapter about ${functions.length} functions`);
  const left = config.loraSeconds - (performance.now() - begun) / 1000;
  const answer = await answerOf(context, bundle, functions, left);
  if (!answer.scored) {
    notices.push(unused(answer));
    return { blend: null, card, notices };
  }
  const values = answer.values.subarray(PROBES.length);
  return {
    blend: { weight: facts.weight, scales, values },
    card: { ...card, used: true, ranOn: answer.where, truncated: answer.truncated },
    notices,
  };
}

/** The probes' values, then those of the functions. */
async function answerOf(
  context: RunContext,
  bundle: LoraBundle,
  functions: readonly LoraFunction[],
  seconds: number,
): Promise<LoraAnswer> {
  if (functions.length > MOST_FUNCTIONS) {
    return refusal(
      `the change touches ${functions.length} functions, more than ${MOST_FUNCTIONS}`,
      "Nothing to do; a smaller change is asked about",
    );
  }
  if (seconds <= 0) return refusal("reading it took all the time it had", "Raise lora-seconds");
  const runtime = await runtimeOf(context, bundle);
  if ("scored" in runtime) return runtime;
  const answer = await runtime.score([...PROBES, ...functions], seconds);
  const why = answer.scored ? misfit(bundle.facts.probes, answer.values) : null;
  return why === null
    ? answer
    : refusal(
        why,
        "Give it the base model and the adapter that the manifest names, in a precision like its own",
      );
}

async function runtimeOf(context: RunContext, bundle: LoraBundle): Promise<LoraRuntime | LoraRefusal> {
  const { config, loraKey } = context;
  if (config.lora === "local") {
    if (config.loraBase === null)
      return refusal("lora-base is missing", "Name the prepared base model's folder");
    return localRuntime(localPython(context, config.loraBase), bundle);
  }
  if (config.loraServerUrl === null)
    return refusal("lora-server-url is missing", "Name the server's address");
  // Loaded only here: its client and tokenizer are of no use to others.
  const { serverRuntime } = await import("../io/inference/server-runtime.js");
  return serverRuntime(
    {
      url: config.loraServerUrl,
      dialect: config.loraDialect,
      adapter: config.loraServerModel ?? servedName(bundle),
      key: loraKey,
    },
    bundle,
  );
}

/** How Python is run on this machine. */
export function localPython({ config, home }: RunContext, base: string) {
  const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = process.env;
  return {
    python: config.loraPython,
    base,
    home: fileURLToPath(home).replace(/[\\/]$/, ""),
    // On one's own machine everything is one's own.
    checkout: GITHUB_ACTIONS === "true" ? (GITHUB_WORKSPACE ?? process.cwd()) : null,
  };
}

const NONE_FOUND: Notice = {
  code: "lora-none",
  level: "info",
  what: "No LoRA adapter of this repository was found",
  consequence: "functions are scored without it",
  cure: "Train one: `defect-risk train --lora local`, or run the retrain workflow with `lora: local`",
};

function unused({ why, cure }: LoraRefusal): Notice {
  return {
    code: "lora-unavailable",
    level: "warning",
    what: `The LoRA adapter could not be used: ${why}`,
    consequence: "functions are scored without it",
    cure,
  };
}
