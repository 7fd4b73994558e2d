import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createHash } from "node:crypto";
import { DefectError } from "../../../src/errors/index.js";
import { FEATURE_TABLE_VERSION } from "../../../src/features/table.js";
import {
  encodeBundle,
  MAX_BUNDLE,
  openBundle,
  repositoryHash,
  type AdapterBundle,
} from "../../../src/scoring/adapters/bundle.js";
import { BUNDLE_SCHEMA } from "../../../src/scoring/adapters/bundle-manifest.js";
import { QUANTILES } from "../../../src/scoring/adapters/distribution.js";
import { predictAll } from "../../../src/scoring/adapters/tabular/adapter.js";
import { SAMPLE_FACTS, sampleBundle } from "./sample-bundle.js";

const bundle = sampleBundle();
const bytes = Buffer.from(encodeBundle(bundle));
const OURS = { repository: SAMPLE_FACTS.repository };
const HEADER = 40;
const manifestEnd = HEADER + bytes.readUInt32LE(4);

function refusal(of: Uint8Array, wanted = OURS): string {
  const found = openBundle(of, wanted);
  return found.opened ? "opened" : found.why;
}

type Json = Record<string, unknown>;

/** The bundle with another manifest and other contents, every digest and length made to fit: a forger's work. */
function forged(
  edit: (manifest: Json) => unknown,
  contents: (files: Buffer[]) => Buffer[] = (files) => files,
): Buffer {
  const manifest = JSON.parse(bytes.toString("utf8", HEADER, manifestEnd)) as Json & {
    files: { name: string; length: number; sha256: string }[];
  };
  let at = manifestEnd;
  const files = manifest.files.map(({ length }) => Buffer.from(bytes.subarray(at, (at += length))));
  const changed = contents(files);
  changed.forEach((content, i) => {
    const file = manifest.files[i]!;
    file.length = content.length;
    file.sha256 = createHash("sha256").update(content).digest("hex");
  });
  const edited = edit(manifest);
  const text = Buffer.from(typeof edited === "string" ? edited : JSON.stringify(edited ?? manifest));
  const header = Buffer.alloc(HEADER);
  header.write("DRAB", "latin1");
  header.writeUInt32LE(text.length, 4);
  createHash("sha256").update(text).digest().copy(header, 8);
  return Buffer.concat([header, text, ...changed]);
}

const kept = (): undefined => undefined;
const set =
  (path: string, value: unknown) =>
  (manifest: Json): void => {
    const keys = path.split(".");
    const last = keys.pop()!;
    const owner = keys.reduce<Json>((node, key) => node[key] as Json, manifest);
    owner[last] = value;
  };

describe("a bundle", () => {
  test("is read as it was written, and the adapter says the same of a function", () => {
    const found = openBundle(bytes, OURS);
    if (!found.opened) throw new Error(found.why);
    expect(found.bundle).toEqual(bundle);
    const functions = [{ path: "src/new.ts", name: "fresh", text: "risky(3); retry();" }];
    expect(predictAll(found.bundle.adapter, functions)).toEqual(predictAll(bundle.adapter, functions));
    expect(Buffer.from(encodeBundle(found.bundle)).equals(bytes)).toBe(true);
  });

  test("is read from whatever place in a buffer", () => {
    const shifted = Buffer.concat([Buffer.alloc(3), bytes]);
    expect(openBundle(shifted.subarray(3), OURS).opened).toBe(true);
  });

  test("may be of weight 0, of no tested window, and of no earlier outcome", () => {
    const honest = sampleBundle({ weight: 0, holdout: null, outcomes: [] });
    const found = openBundle(encodeBundle(honest), { repository: null });
    expect(found).toMatchObject({ opened: true, bundle: { facts: { weight: 0, holdout: null } } });
  });

  test("is of one repository, wherever that is checked out", () => {
    expect(repositoryHash("github.com/o/r")).toMatch(/^[0-9a-f]{12}$/);
    expect(repositoryHash("github.com/o/r")).not.toBe(repositoryHash("github.com/o/s"));
  });
});

describe("what is not such a bundle is refused in a clause", () => {
  test.each<[string, Buffer, RegExp]>([
    ["nothing", Buffer.alloc(0), /^it does not begin as an adapter does$/],
    ["text", Buffer.from("an adapter? no, just some text that is long enough"), /^it does not begin/],
    ["a manifest longer than the file", header(0xffffffff), /^it is cut off or damaged$/],
    ["more bytes than an adapter can have", Buffer.alloc(MAX_BUNDLE + 1), /more than 8388608$/],
    ["a manifest that is not JSON", forged(() => "{oops"), /^its manifest cannot be read$/],
    ["a manifest that is a list", forged(() => "[]"), /^its manifest does not fit \(/],
    ["a manifest that is null", forged(() => "null"), /^its manifest does not fit \(/],
    [
      "an older schema",
      forged(set("schema", BUNDLE_SCHEMA - 1)),
      /^it has schema 0, this version reads schema 1$/,
    ],
    [
      "a newer schema of another shape",
      forged(() => ({ schema: BUNDLE_SCHEMA + 1, all: "new" })),
      /^it has schema 2, this version reads/,
    ],
    [
      "another repository",
      forged(set("repository", "ba9876543210")),
      /^it was learned on another repository$/,
    ],
    [
      "another feature table",
      forged(set("featureTable", FEATURE_TABLE_VERSION + 1)),
      /^it was weighed against feature table \d+, this version has/,
    ],
    [
      "other weights",
      forged(set("weights", "pilot-1999")),
      /^it was weighed against the baseline pilot-1999, this version has/,
    ],
    ["a key nobody knows", forged(set("run", "rm -rf /")), /^its manifest does not fit \(.*"run"\)$/],
    ["such a key deep inside", forged(set("holdout.rows.lora", {})), /"lora"/],
    ["a missing key", forged(set("cutoff", undefined)), /\(cutoff: /],
    ["NaN, as JSON has it", forged(set("weight", null)), /\(weight: /],
    [
      "an infinite weight",
      forged((m) => JSON.stringify(m).replace('"weight":0.15', '"weight":1e999')),
      /\(weight: /,
    ],
    ["a negative weight", forged(set("weight", -1)), /\(weight: /],
    ["an enormous weight", forged(set("weight", 1e9)), /\(weight: /],
    [
      "an AUC that is text",
      forged(set("holdout.rows.blend.aucAny.value", ".8")),
      /\(holdout.rows.blend.aucAny.value: /,
    ],
    ["a commit that is a flag", forged(set("commit", "--upload-pack=x")), /\(commit: /],
    ["a date with markup", forged(set("created", "2026-11-02<b>")), /\(created: /],
    ["weights' name with a line", forged(set("weights", "a\nb")), /\(weights: /],
    [
      "more outcomes than can be",
      forged(set("outcomes", Array(1001).fill(bundle.facts.outcomes[0]))),
      /\(outcomes: /,
    ],
    ["another kind", forged(set("adapter.kind", "lora")), /kind/],
    ["other terms", forged(set("adapter.termsVersion", 99)), /termsVersion/],
    ["other files", forged(set("files.0.name", "../../run.sh")), /^it holds other files$/],
    ["no files", forged(set("files", [])), /^it holds other files$/],
    [
      "a file's wrong digest",
      forged(set("files.0.sha256", "0".repeat(64))),
      /^the sha256 of its file tabular.f32/,
    ],
    ["a wrong length", forged(set("files.1.length", 1)), /^its files have \d+ bytes instead of/],
    ["NaN among the weights", forged(kept, ([f, s]) => [withFloat(f!, NaN), s!]), /NaN/],
    ["infinity among the weights", forged(kept, ([f, s]) => [withFloat(f!, Infinity), s!]), /Infinity/],
    ["a cut adapter", forged(kept, ([f, s]) => [f!.subarray(4), s!]), /bytes where/],
    ["falling quantiles", forged(kept, ([f]) => [f!, scales((q) => q.reverse())]), /quantiles must not fall/],
    ["too few quantiles", forged(kept, ([f]) => [f!, scales((q) => q.slice(1))]), new RegExp(`${QUANTILES}`)],
    [
      "scales that are not JSON",
      forged(kept, ([f]) => [f!, Buffer.from("?")]),
      /^its scales cannot be read$/,
    ],
  ])("%s", (_, of, why) => {
    expect(refusal(of)).toMatch(why);
    // A clause: it ends another sentence.
    expect(refusal(of)).not.toMatch(/[.\n]$/);
  });

  function header(length: number): Buffer {
    const found = Buffer.from(bytes.subarray(0, 100));
    found.writeUInt32LE(length, 4);
    return found;
  }

  function withFloat(file: Buffer, value: number): Buffer {
    file.writeFloatLE(value, file.length - 4);
    return file;
  }

  function scales(edit: (quantiles: number[]) => number[]): Buffer {
    const { blend } = bundle.scales;
    return Buffer.from(
      JSON.stringify({ ...bundle.scales, blend: { ...blend, quantiles: edit([...blend.quantiles]) } }),
    );
  }
});

describe("damage is refused", () => {
  /** All of the header and manifest, then places all over the files. */
  const places = [
    ...Array(manifestEnd).keys(),
    ...Array.from({ length: 200 }, (_, i) =>
      Math.floor(manifestEnd + ((bytes.length - manifestEnd - 1) * i) / 199),
    ),
  ];

  test("cut short, at every byte of the manifest and all over the files", () => {
    for (const length of places) {
      expect([length, openBundle(bytes.subarray(0, length), OURS).opened]).toEqual([length, false]);
    }
  });

  test("a flipped bit, in every byte of the manifest and all over the files", () => {
    for (const at of places) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 1 << (at % 8);
      expect([at, openBundle(damaged, OURS).opened]).toEqual([at, false]);
    }
  });

  test("anything more behind it", () => {
    expect(refusal(Buffer.concat([bytes, Buffer.alloc(1)]))).toMatch(/instead of/);
  });

  test("whatever the bytes are, the answer is a value", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (tail) => {
        const found = openBundle(Buffer.concat([Buffer.from("DRAB"), tail]), OURS);
        return !found.opened && found.why.length > 0;
      }),
    );
  });

  test("whatever a forger's manifest is, the answer is a value", () => {
    const keys = Object.keys(JSON.parse(bytes.toString("utf8", HEADER, manifestEnd)) as Json);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const found = openBundle(forged(set(key, value)), OURS);
        return found.opened ? found.bundle.facts !== undefined : found.why.length > 0;
      }),
    );
  });
});

test.each<[string, Partial<AdapterBundle["facts"]>]>([
  ["NaN", { weight: NaN }],
  ["a commit of other letters", { commit: "main" }],
  ["no date", { created: "yesterday" }],
])("%s is never written", (_, facts) => {
  expect(() => encodeBundle(sampleBundle(facts))).toThrow(DefectError);
});
