import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { gzipSync } from "node:zlib";
import { FEATURE_TABLE_VERSION } from "../../../../src/features/table.js";
import { DefectError } from "../../../../src/errors/index.js";
import { packed } from "../../../../src/scoring/adapters/container.js";
import { encodeLora, MAX_LORA_BUNDLE, openLora } from "../../../../src/scoring/adapters/lora/bundle.js";
import { LORA_SCHEMA, type LoraFacts } from "../../../../src/scoring/adapters/lora/manifest.js";
import {
  byteTokenizer,
  SAMPLE_CONFIG,
  SAMPLE_LORA_FACTS,
  safetensors,
  sampleFiles,
  sampleLora,
  sampleTensors,
  type SampleTensor,
} from "./sample-lora.js";

const sample = sampleLora();
const bytes = Buffer.from(encodeLora(sample));
const OURS = { repository: SAMPLE_LORA_FACTS.repository };
const manifestEnd = 40 + bytes.readUInt32LE(4);

function refusal(of: Uint8Array, wanted = OURS): string {
  const found = openLora(of, wanted);
  return found.opened ? "opened" : found.why;
}

describe("a LoRA bundle", () => {
  test("is read as it was written", () => {
    const found = openLora(bytes, OURS);
    if (!found.opened) throw new Error(found.why);
    const { model, ...bundle } = found.bundle;
    expect(bundle).toEqual(sample);
    expect(model).toEqual(JSON.parse(Buffer.from(sample.files["manifest.json"]).toString("utf8")));
    expect(Buffer.from(encodeLora(found.bundle)).equals(bytes)).toBe(true);
  });

  test("may be of weight 0, and of no tested window", () => {
    const honest = encodeLora(sampleLora({ weight: 0, holdout: null, outcomes: [], probes: [] }));
    expect(refusal(honest)).toBe("opened");
  });

  test("that could not be read back is not written", () => {
    expect(() => encodeLora(sampleLora({ weight: NaN }))).toThrow(DefectError);
  });
});

/** A bundle whose digests all fit: a forger's work. */
const forged = (
  facts: object,
  files: readonly (readonly [string, Uint8Array])[] = plainFiles(),
): Uint8Array =>
  packed(
    { magic: "DRLB", schema: LORA_SCHEMA, maxBytes: Infinity },
    { ...SAMPLE_LORA_FACTS, ...facts },
    files.map(([name, content]) => ({ name, bytes: content })),
  );

function plainFiles(
  files = sampleFiles(),
  tokenizer: Uint8Array = gzipSync(files["tokenizer.json"]),
): [string, Uint8Array][] {
  return [
    ["adapter_config.json", files["adapter_config.json"]],
    ["adapter_model.safetensors", files["adapter_model.safetensors"]],
    ["manifest.json", files["manifest.json"]],
    ["tokenizer.json.gz", tokenizer],
    ["scales.json", Buffer.from(JSON.stringify(sample.scales))],
  ];
}

const withFacts = (facts: Record<string, unknown>): Uint8Array => forged(facts);
const withConfig = (config: object): Uint8Array =>
  forged({}, plainFiles(sampleFiles({ config: { ...SAMPLE_CONFIG, ...config } })));
const withTensors = (edit: (tensors: SampleTensor[]) => SampleTensor[] | void): Uint8Array => {
  const tensors = sampleTensors();
  return forged({}, plainFiles(sampleFiles({ weights: safetensors(edit(tensors) ?? tensors) })));
};
const withHeader = (edit: (header: Record<string, unknown>) => unknown): Uint8Array =>
  forged({}, plainFiles(sampleFiles({ weights: safetensors(sampleTensors(), edit) })));
const withManifest = (edit: Parameters<typeof sampleFiles>[1]): Uint8Array =>
  forged({}, plainFiles(sampleFiles({}, edit)));

const FIRST = "base_model.model.model.layers.0.self_attn.q_proj.lora_A.weight";
const tensor = (header: Record<string, unknown>, name = FIRST) =>
  header[name] as { dtype: string; shape: number[]; data_offsets: number[] };

describe("what is tampered with is refused in a clause, though every digest fits", () => {
  test("(the forger's tools make a good one as well)", () => {
    expect(
      [forged({}), withConfig({}), withTensors(() => undefined), withManifest(() => undefined)].map((of) =>
        refusal(of),
      ),
    ).toEqual(Array(4).fill("opened"));
  });

  test.each<[string, Uint8Array, RegExp]>([
    // The bundle itself.
    ["nothing", Buffer.alloc(0), /^it does not begin as an adapter does$/],
    ["the other kind of adapter", Buffer.from(`DRAB${"x".repeat(100)}`), /^it does not begin/],
    ["more bytes than there can be", Buffer.alloc(MAX_LORA_BUNDLE + 1), /more than 134217728$/],
    [
      "another repository",
      withFacts({ repository: "ba9876543210" }),
      /^it was learned on another repository$/,
    ],
    [
      "another feature table",
      withFacts({ featureTable: FEATURE_TABLE_VERSION + 1 }),
      /^it was weighed against feature table/,
    ],
    [
      "another baseline",
      withFacts({ weights: "pilot-1999" }),
      /^it was weighed against the baseline pilot-1999/,
    ],
    ["a key nobody knows", withFacts({ run: "rm -rf /" }), /"run"\)$/],
    ["an enormous weight", withFacts({ weight: 1e9 }), /\(weight: /],
    ["a probe that is no digit's value", withFacts({ probes: [12] }), /\(probes.0: /],
    ["a commit that is a flag", withFacts({ commit: "--upload-pack=x" }), /\(commit: /],
    [
      "a file more",
      forged({}, [...plainFiles(), ["run.sh", Buffer.from("#!/bin/sh")]]),
      /^it holds other files$/,
    ],
    [
      "weights as a pickle",
      forged(
        {},
        plainFiles().map(([name, of]) => [
          name.replace("adapter_model.safetensors", "adapter_model.bin"),
          of,
        ]),
      ),
      /^it holds other files$/,
    ],

    // adapter_config.json: any field could change what is computed.
    [
      "another alpha",
      withConfig({ lora_alpha: 64 }),
      /^lora_alpha in its adapter_config.json is not what its manifest says$/,
    ],
    ["fewer modules", withConfig({ target_modules: ["q_proj"] }), /^target_modules in its/],
    ["another rank", withConfig({ r: 4 }), /^r in its/],
    ["another kind of adapter", withConfig({ peft_type: "PROMPT_TUNING" }), /^peft_type in its/],
    [
      "code of its own",
      withConfig({ auto_mapping: { parent_library: "os" } }),
      /a field that is not allowed, "auto_mapping"$/,
    ],
    ["saved modules", withConfig({ modules_to_save: ["lm_head"] }), /^modules_to_save in its/],
    [
      "another base to load",
      withConfig({ base_model_name_or_path: "evil/base" }),
      /^base_model_name_or_path in its/,
    ],
    [
      "another alpha for one layer",
      withConfig({ alpha_pattern: { "layers.0": 64 } }),
      /^alpha_pattern in its/,
    ],
    ["biases", withConfig({ bias: "all" }), /^bias in its/],
    ["DoRA", withConfig({ use_dora: true }), /^use_dora in its/],
    ["a missing field", withConfig({ use_rslora: undefined }), /^use_rslora in its/],
    [
      "a configuration that is no JSON",
      forged({}, plainFiles(sampleFiles({ configText: "{" }))),
      /adapter_config.json cannot be read$/,
    ],
    [
      "a configuration that is a list",
      forged({}, plainFiles(sampleFiles({ configText: "[]" }))),
      /is no object$/,
    ],
    [
      "a rank that its tensors do not have",
      forged({}, plainFiles(sampleFiles({ config: { ...SAMPLE_CONFIG, r: 4 } }, (m) => void (m.lora.r = 4)))),
      /has rank 2, not 4$/,
    ],
    [
      "a module that is no linear layer",
      forged(
        {},
        plainFiles(
          sampleFiles(
            { config: { ...SAMPLE_CONFIG, target_modules: ["lm_head"] } },
            (m) => void (m.lora.targets = ["lm_head"]),
          ),
        ),
      ),
      /is none that its manifest asks for$/,
    ],

    // adapter_model.safetensors.
    [
      "a tensor less",
      withTensors((tensors) => tensors.slice(1)),
      /^it has 27 tensors where 2 layers take 28$/,
    ],
    [
      "a layer less",
      withTensors((tensors) => tensors.filter(({ name }) => !name.includes(".0."))),
      /^it has 14 tensors where 2/,
    ],
    [
      "a head of its own",
      withTensors((tensors) => [...tensors, { ...tensors[0]!, name: "base_model.model.lm_head.weight" }]),
      /"base_model.model.lm_head.weight" is none/,
    ],
    [
      "a module in the wrong part",
      withTensors(([first, ...rest]) => [{ ...first!, name: FIRST.replace("self_attn", "mlp") }, ...rest]),
      /is none that its manifest asks for$/,
    ],
    [
      "a layer of another width",
      withTensors(
        (tensors) =>
          void ((tensors[14]!.shape = [2, 4]), (tensors[14]!.bytes = tensors[14]!.bytes.subarray(0, 16))),
      ),
      /of another shape$/,
    ],
    [
      "a tensor of another type",
      withTensors(([first, ...rest]) => [{ ...first!, dtype: "F32", bytes: Buffer.alloc(64) }, ...rest]),
      /no matrix in half precision$/,
    ],
    [
      "NaN",
      withTensors(
        (tensors) =>
          void Buffer.from(tensors[3]!.bytes.buffer, tensors[3]!.bytes.byteOffset).writeUInt16LE(0x7e00),
      ),
      /holds a value that is no number$/,
    ],
    [
      "an infinity",
      withTensors(
        (tensors) =>
          void Buffer.from(tensors[3]!.bytes.buffer, tensors[3]!.bytes.byteOffset).writeUInt16LE(0xfc00),
      ),
      /holds a value that is no number$/,
    ],
    [
      "a type nobody asked for",
      withHeader((header) => void (tensor(header).dtype = "I8")),
      /no matrix in half precision$/,
    ],
    [
      "a tensor of three dimensions",
      withHeader((header) => void tensor(header).shape.push(1)),
      /no matrix in half precision$/,
    ],
    [
      "a negative offset",
      withHeader((header) => void (tensor(header).data_offsets[0] = -1)),
      /no matrix in half precision$/,
    ],
    [
      "overlapping tensors",
      withHeader((header) => void (tensor(header).data_offsets = [32, 64])),
      /does not follow the one before it$/,
    ],
    [
      "a length that its shape does not have",
      withHeader((header) => void (tensor(header).shape = [2, 9])),
      /another length than its shape$/,
    ],
    ["a header that is no JSON", withHeader(() => "{"), /safetensors header cannot be read$/],
    ["a header that is a list", withHeader(() => []), /^its safetensors header cannot be read$/],
    [
      "metadata that is no text",
      withHeader((header) => void (header["__metadata__"] = { format: { deep: 1 } })),
      /metadata does not fit$/,
    ],
    [
      "an enormous header",
      forged({}, plainFiles(sampleFiles({ weights: Buffer.alloc(16, 0xff) }))),
      /header is longer than it may be$/,
    ],
    [
      "weights of seven bytes",
      forged({}, plainFiles(sampleFiles({ weights: Buffer.alloc(7) }))),
      /is cut off$/,
    ],
    [
      "bytes behind the last tensor",
      forged(
        {},
        plainFiles(sampleFiles({ weights: Buffer.concat([safetensors(sampleTensors()), Buffer.alloc(2)]) })),
      ),
      /^its tensors take \d+ bytes of/,
    ],

    // manifest.json of the Python side, and the tokenizer.
    [
      "weights that are not the manifest's",
      withManifest((m) => void (m.files["adapter_model.safetensors"] = "0".repeat(64))),
      /of another adapter_model.safetensors$/,
    ],
    [
      "a configuration that is not the manifest's",
      withManifest((m) => void (m.files["adapter_config.json"] = "0".repeat(64))),
      /of another adapter_config.json$/,
    ],
    [
      "a file that the manifest adds",
      withManifest((m) => void (m.files["run.py"] = "0".repeat(64))),
      /lists other files$/,
    ],
    [
      "another prompt",
      withManifest((m) => void (m.template.version = 2)),
      /trained with prompt 2, this version renders prompt 1$/,
    ],
    [
      "the same prompt in other words",
      withManifest((m) => void (m.template.sha256 = "0".repeat(64))),
      /trained with prompt 1/,
    ],
    [
      "another head",
      withManifest((m) => void ((m as Record<string, unknown>)["head"] = "score")),
      /\(head: /,
    ],
    [
      "a digit twice",
      withManifest((m) => void (m.digitIds[1] = m.digitIds[0]!)),
      /^two of its digits are one token$/,
    ],
    [
      "remote code",
      withManifest((m) => void ((m as Record<string, unknown>)["trust_remote_code"] = true)),
      /"trust_remote_code"/,
    ],
    ["a base that is a path", withManifest((m) => void (m.base.id = "../../etc/passwd")), /\(base.id: /],
    [
      "another tokenizer",
      forged({}, plainFiles(sampleFiles(), gzipSync("{}"))),
      /^its tokenizer is not that of its base$/,
    ],
    [
      "a tokenizer that does not unpack",
      forged({}, plainFiles(sampleFiles(), byteTokenizer())),
      /cannot be unpacked$/,
    ],
    [
      "a tokenizer that fills the memory",
      forged({}, plainFiles(sampleFiles(), gzipSync(Buffer.alloc(33 * 2 ** 20)))),
      /cannot be unpacked$/,
    ],
  ])("%s", (_, of, why) => {
    expect(refusal(of)).toMatch(why);
    // A clause: it ends another sentence.
    expect(refusal(of)).not.toMatch(/[.\n]$/);
  });
});

describe("damage is refused", () => {
  const places = [
    ...Array(manifestEnd).keys(),
    ...Array.from({ length: 100 }, (_, i) =>
      Math.floor(manifestEnd + ((bytes.length - manifestEnd - 1) * i) / 99),
    ),
  ];

  test("cut short, and with a flipped bit, in the manifest and all over the files", () => {
    for (const at of places) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 1 << (at % 8);
      expect([at, openLora(damaged, OURS).opened]).toEqual([at, false]);
      expect([at, openLora(bytes.subarray(0, at), OURS).opened]).toEqual([at, false]);
    }
  });

  test("whatever a forger's facts are, the answer is a value", () => {
    const keys = Object.keys(SAMPLE_LORA_FACTS) as (keyof LoraFacts)[];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const found = openLora(withFacts({ [key]: value }), OURS);
        return found.opened ? found.bundle.facts !== undefined : found.why.length > 0;
      }),
      { numRuns: 50 },
    );
  });

  test("whatever a forger's tensors say of themselves, the answer is a value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const found = openLora(
          withHeader((header) => void (header[FIRST] = value)),
          OURS,
        );
        return !found.opened && found.why.length > 0;
      }),
      { numRuns: 50 },
    );
  });
});
