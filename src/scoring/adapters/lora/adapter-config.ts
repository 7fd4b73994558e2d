import { z } from "zod";
import { fitting, parsedJson, Refused } from "../container.js";
import { quoted, type TensorInfo } from "./safetensors.js";

/**
 * The linear layers of a Qwen2 block, by the name of their part of the block. PEFT (0.21) loads a file whose
 * tensors are fewer, more or elsewhere than its configuration says, with a warning or none, and scores are off by
 * one or two; so that names and shapes must be exactly those that the configuration asks for.
 */
const MODULES = {
  q_proj: "self_attn",
  k_proj: "self_attn",
  v_proj: "self_attn",
  o_proj: "self_attn",
  gate_proj: "mlp",
  up_proj: "mlp",
  down_proj: "mlp",
} as const;

export type TargetModule = keyof typeof MODULES;

const MODULE_NAMES = Object.keys(MODULES) as [TargetModule, ...TargetModule[]];
const MAX_RANK = 64;
/** The most that a supported model has, and room. */
const MAX_LAYERS = 128;

/** The fields that may be there; anything else could change what is computed, and nothing else would tell. */
const Config = z.strictObject({
  peft_type: z.literal("LORA"),
  task_type: z.literal("CAUSAL_LM"),
  /** `id` of the base; PEFT would load it from wherever this says, so our loader does not read it. */
  base_model_name_or_path: z.string().regex(/^[\w./-]{1,200}$/),
  inference_mode: z.literal(true),
  bias: z.literal("none"),
  r: z.number().int().min(1).max(MAX_RANK),
  lora_alpha: z
    .number()
    .min(1)
    .max(4 * MAX_RANK),
  lora_dropout: z.number().min(0).max(0.5),
  target_modules: z
    .array(z.enum(MODULE_NAMES))
    .min(1)
    .refine((names) => new Set(names).size === names.length, { message: "a module is named twice" }),
  use_rslora: z.literal(false).optional(),
  use_dora: z.literal(false).optional(),
  fan_in_fan_out: z.literal(false).optional(),
});

export type AdapterConfig = Readonly<z.infer<typeof Config>>;

/** @throws Refused */
export function readAdapterConfig(bytes: Uint8Array): AdapterConfig {
  return fitting(Config, parsedJson(bytes, "adapter_config.json"), "adapter_config.json");
}

const NAME =
  /^base_model\.model\.model\.layers\.(\d{1,3})\.(self_attn|mlp)\.(\w{1,20})\.lora_([AB])\.weight$/;

/**
 * Whether the tensors are those of the configuration: both matrices of every target module in every layer,
 * of one shape throughout, and nothing else.
 * @returns the number of layers
 * @throws Refused
 */
export function checkTensors(tensors: readonly TensorInfo[], config: AdapterConfig): number {
  const wanted = new Set<string>(config.target_modules);
  const shapes = new Map<string, string>();
  let layers = 0;
  const seen = new Set<string>();
  for (const { name, shape, dtype } of tensors) {
    const [, layer, part, module, matrix] = NAME.exec(name) ?? [];
    if (module === undefined || !wanted.has(module) || MODULES[module as TargetModule] !== part) {
      throw new Refused(`its tensor ${quoted(name)} is none that its configuration asks for`);
    }
    const rank = matrix === "A" ? shape[0] : shape[1];
    if (rank !== config.r) throw new Refused(`its tensor ${quoted(name)} has rank ${rank}, not ${config.r}`);
    const kind = `${module}.${matrix}`;
    const form = `${dtype} ${shape.join("×")}`;
    if ((shapes.get(kind) ?? form) !== form)
      throw new Refused(`its tensor ${quoted(name)} is of another shape`);
    shapes.set(kind, form);
    seen.add(`${Number(layer)}.${kind}`);
    layers = Math.max(layers, Number(layer) + 1);
  }
  if (layers > MAX_LAYERS) throw new Refused(`it has ${layers} layers, more than ${MAX_LAYERS}`);
  const complete = layers * wanted.size * 2;
  if (layers === 0 || tensors.length !== complete || seen.size !== complete) {
    throw new Refused(`it has ${tensors.length} tensors where ${layers} layers take ${complete}`);
  }
  return layers;
}
