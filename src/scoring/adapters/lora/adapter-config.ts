import { isDeepStrictEqual } from "node:util";
import { parsedJson, Refused } from "../container.js";
import type { ModelManifest } from "./model-manifest.js";
import { quoted, type TensorInfo } from "./safetensors.js";

/** The linear layers of a Qwen2 block, by the name of their part of the block. */
const MODULES: Readonly<Record<string, string>> = {
  q_proj: "self_attn",
  k_proj: "self_attn",
  v_proj: "self_attn",
  o_proj: "self_attn",
  gate_proj: "mlp",
  up_proj: "mlp",
  down_proj: "mlp",
};

/** The most that a supported model has, and room. */
const MAX_LAYERS = 128;

/**
 * adapter_config.json must be exactly the one that the manifest allows (model/defect_risk_model/adapter_files.py,
 * config_of): any other field, or value, could change what is computed, and PEFT would not tell.
 * @throws Refused
 */
export function checkConfig(bytes: Uint8Array, { base, lora }: ModelManifest): void {
  const config = parsedJson(bytes, "adapter_config.json");
  const wanted: Readonly<Record<string, unknown>> = {
    alpha_pattern: {},
    base_model_name_or_path: base.id,
    bias: "none",
    fan_in_fan_out: false,
    inference_mode: true,
    lora_alpha: lora.alpha,
    lora_dropout: lora.dropout,
    modules_to_save: null,
    peft_type: "LORA",
    r: lora.r,
    rank_pattern: {},
    revision: base.revision,
    target_modules: [...lora.targets].sort(),
    task_type: "CAUSAL_LM",
    use_dora: false,
    use_rslora: false,
  };
  if (config === null || typeof config !== "object" || Array.isArray(config)) {
    throw new Refused("its adapter_config.json is no object");
  }
  const found = config as Record<string, unknown>;
  for (const name of new Set([...Object.keys(found), ...Object.keys(wanted)])) {
    if (!Object.hasOwn(wanted, name)) {
      throw new Refused(`its adapter_config.json has a field that is not allowed, ${quoted(name)}`);
    }
    if (!isDeepStrictEqual(found[name], wanted[name])) {
      throw new Refused(`${name} in its adapter_config.json is not what its manifest says`);
    }
  }
}

const NAME =
  /^base_model\.model\.model\.layers\.(\d{1,3})\.(self_attn|mlp)\.(\w{1,20})\.lora_([AB])\.weight$/;

/**
 * Whether the tensors are those that the manifest asks for: both matrices of every target module in every layer,
 * of one shape throughout, and nothing else. PEFT (0.21) loads a file with more or fewer with a warning or none,
 * and its scores are off by one or two.
 * @throws Refused
 */
export function checkTensors(tensors: readonly TensorInfo[], { lora }: ModelManifest): void {
  const wanted = new Set(lora.targets);
  const shapes = new Map<string, string>();
  const seen = new Set<string>();
  let layers = 0;
  for (const { name, shape } of tensors) {
    const [, layer, part, module = "", matrix] = NAME.exec(name) ?? [];
    if (!wanted.has(module) || !Object.hasOwn(MODULES, module) || MODULES[module] !== part) {
      throw new Refused(`its tensor ${quoted(name)} is none that its manifest asks for`);
    }
    const rank = matrix === "A" ? shape[0] : shape[1];
    if (rank !== lora.r) throw new Refused(`its tensor ${quoted(name)} has rank ${rank}, not ${lora.r}`);
    const kind = `${module}.${matrix}`;
    const form = shape.join("×");
    if ((shapes.get(kind) ?? form) !== form) {
      throw new Refused(`its tensor ${quoted(name)} is of another shape`);
    }
    shapes.set(kind, form);
    seen.add(`${Number(layer)}.${kind}`);
    layers = Math.max(layers, Number(layer) + 1);
  }
  if (layers > MAX_LAYERS) throw new Refused(`it has ${layers} layers, more than ${MAX_LAYERS}`);
  const complete = layers * wanted.size * 2;
  if (layers === 0 || tensors.length !== complete || seen.size !== complete) {
    throw new Refused(`it has ${tensors.length} tensors where ${layers} layers take ${complete}`);
  }
}
