import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fitTabular } from "../../../src/learning/fit-tabular.js";
import { predict, predictAll, type TabularAdapter } from "../../../src/scoring/adapters/tabular/adapter.js";
import {
  AdapterFormatError,
  decodeTabular,
  encodeTabular,
} from "../../../src/scoring/adapters/tabular/encode.js";
import { FNV_OFFSET, foldOfPath, foldText, mix } from "../../../src/scoring/adapters/tabular/hash.js";
import { forEachTerm, type FunctionText } from "../../../src/scoring/adapters/tabular/terms.js";
import {
  BUCKETS,
  countTerms,
  inverseFrequency,
  weigh,
} from "../../../src/scoring/adapters/tabular/vectorise.js";

describe("hash", () => {
  test.each([
    // FNV-1a's published 32-bit test vectors.
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("FNV-1a of %j", (text, expected) => expect(foldText(FNV_OFFSET, text) >>> 0).toBe(expected));

  test.each([
    // MurmurHash3's fmix32.
    [0, 0],
    [1, 0x514e28b7],
    [0xffffffff, 0x81f16f39],
  ])("finaliser of %d", (hash, expected) => expect(mix(hash)).toBe(expected));

  test("a file is always in the same fold, and folds are about even", () => {
    const sizes = [0, 0, 0, 0, 0];
    for (let i = 0; i < 5000; i++) sizes[foldOfPath(`src/module${i}/index.ts`, 5)]!++;
    for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(150);
  });
});

const NOTHING: FunctionText = { path: "", name: "", text: "" };

/** Terms as a multiset of their hashes, without those that every function has. */
function terms(fn: Partial<FunctionText>): number[] {
  const list = (of: FunctionText): number[] => {
    const found: number[] = [];
    forEachTerm(of, (hash, count) => found.push(...Array.from({ length: count }, () => hash >>> 0)));
    return found;
  };
  const always = list(NOTHING);
  const found = list({ ...NOTHING, ...fn });
  for (const hash of always) {
    const at = found.indexOf(hash);
    if (at >= 0) found.splice(at, 1);
  }
  return found.sort((a, b) => a - b);
}

const hashOf = (kind: string, text: string): number => foldText(foldText(FNV_OFFSET, kind), text) >>> 0;

describe("terms", () => {
  test.each([
    ["parseHTTPHeader", ["parse", "http", "header"]],
    ["snake_case_name", ["snake", "case", "name"]],
    ["$value2text", ["value", "text"]],
    ["_", []],
    ["XMLHttp", ["xml", "http"]],
    ["größeWert", ["größe", "wert"]],
  ])("%s has parts %j", (word, parts) => {
    const expected = [hashOf("t", word), ...parts.map((part) => hashOf("s", part))];
    expect(terms({ text: word })).toEqual(expected.sort((a, b) => a - b));
  });

  test.each([
    ["a  +\n b", "a + b", "white space between tokens"],
    ["x = 17", "x = 4e3", "which number"],
  ])("%j and %j are the same: %s", (a, b) => expect(terms({ text: a })).toEqual(terms({ text: b })));

  test.each([
    ["a b", "b a"],
    ["a => b", "a = > b"],
    ["userName", "username"],
    ["x = 1", "x = y"],
  ])("%j and %j differ", (a, b) => expect(terms({ text: a })).not.toEqual(terms({ text: b })));

  test("a word in the path, the name and the text is three things", () => {
    const [path, name, text] = [terms({ path: "user" }), terms({ name: "user" }), terms({ text: "user" })];
    expect(path.some((hash) => name.includes(hash) || text.includes(hash))).toBe(false);
    expect(name.some((hash) => text.includes(hash))).toBe(false);
  });

  test("nothing but path, name and text can be given", () => {
    const fn: FunctionText = { path: "a.ts", name: "f", text: "f()" };
    // @ts-expect-error a git field has no way in; and if one is smuggled in, nothing reads it
    const smuggled: FunctionText = { ...fn, path: "a.ts", fixes: 12 };
    expect(countTerms([smuggled])).toEqual(countTerms([fn]));
  });
});

describe("rows", () => {
  const functions: FunctionText[] = [
    { path: "src/a.ts", name: "f", text: "function f(a) { return a + 1 }" },
    { path: "src/a.ts", name: "g", text: "function g(b) { return f(b) + f(b) }" },
    NOTHING,
  ];

  test("each row has length 1 and distinct buckets, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 200 }), { maxLength: 8 }), (texts) => {
        const counts = countTerms(texts.map((text) => ({ path: "x/y.c", name: "f", text })));
        const rows = weigh(counts, inverseFrequency(counts));
        for (let row = 0; row < rows.rows; row++) {
          const [from, to] = [rows.first[row]!, rows.first[row + 1]!];
          const length = rows.value.subarray(from, to).reduce((sum, v) => sum + v * v, 0);
          expect(length).toBeCloseTo(1, 5);
          expect(new Set(rows.column.subarray(from, to)).size).toBe(to - from);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("a row does not depend on its neighbours, however many make the buffers grow", () => {
    const words = Array.from({ length: 8_000 }, (_, i) => `word${i.toString(36)}x`).join(" ");
    const many = [
      ...functions,
      ...Array.from({ length: 9 }, () => ({ ...NOTHING, text: words })),
      functions[1]!,
    ];
    const [alone, among] = [countTerms([functions[1]!]), countTerms(many)];
    const from = among.first[many.length - 1]!;
    expect(among.column.subarray(from)).toEqual(alone.column);
    expect(among.value.subarray(from)).toEqual(alone.value);
  });

  test("idf is the smoothed one", () => {
    const counts = countTerms(functions);
    const idf = inverseFrequency(counts);
    const bucket = (kind: string, text: string): number => mix(hashOf(kind, text)) & (BUCKETS - 1);
    expect(idf[bucket("t", "return")]).toBeCloseTo(Math.log(4 / 3) + 1, 6);
    expect(idf[bucket("p", "src")]).toBeCloseTo(Math.log(4 / 3) + 1, 6);
    expect(idf[bucket("t", "nowhere")]).toBeCloseTo(Math.log(4 / 1) + 1, 6);
  });
});

/** Functions over 60 files; those that parse need more fixes, and one folder does. */
function sampleFunctions(): { functions: FunctionText[]; target: Float64Array } {
  const verbs = ["parse", "render", "close", "open", "merge"];
  const functions = Array.from({ length: 600 }, (_, i): FunctionText => {
    const [verb, other] = [verbs[i % 5]!, verbs[(i * 7 + (i >> 3)) % 5]!];
    return {
      path: `src/${i % 60 < 20 ? "core" : "extra"}/file${i % 60}.ts`,
      name: `Thing.${verb}Item${i}`,
      text: `${verb}Item${i}(value) {\n  const x${i} = ${other}(value);\n  return x${i};\n}`,
    };
  });
  const target = Float64Array.from(
    functions,
    ({ path, text }) => (text.startsWith("parse") ? 1 : 0) + (path.startsWith("src/core") ? 0.5 : 0),
  );
  return { functions, target };
}

function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const mean = (x: ArrayLike<number>): number => Array.from(x).reduce((s, v) => s + v, 0) / x.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    ab += (a[i]! - ma) * (b[i]! - mb);
    aa += (a[i]! - ma) ** 2;
    bb += (b[i]! - mb) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
}

describe("adapter", () => {
  const { functions, target } = sampleFunctions();
  const fit = fitTabular(functions, target);

  test("files that it never saw are ranked by what makes functions risky", () => {
    expect(correlation(fit.outOfFold, target)).toBeGreaterThan(0.7);
  });

  test("shuffled targets teach it nothing about unseen files", () => {
    const shuffled = target.map((_, i) => target[(i * 251 + 17) % target.length]!);
    const byChance = Float64Array.from(shuffled.keys(), (i) => (mix(i + 1) % 2 === 0 ? 0 : 1));
    expect(Math.abs(correlation(fitTabular(functions, byChance).outOfFold, byChance))).toBeLessThan(0.15);
  });

  test("a file's own target cannot reach its scores", () => {
    const path = functions[0]!.path;
    const changed = target.map((value, i) => (functions[i]!.path === path ? 100 : value));
    const again = fitTabular(functions, changed);
    functions.forEach((fn, i) => {
      if (fn.path === path) expect(again.outOfFold[i]).toBe(fit.outOfFold[i]);
    });
    expect(again.outOfFold).not.toEqual(fit.outOfFold);
  });

  test("predicts for its training functions what it said out of fold, alone or together", () => {
    expect(predictAll(fit.adapter, functions)).toEqual(fit.outOfFold);
    expect(predict(fit.adapter, functions[7]!)).toBe(fit.outOfFold[7]);
  });

  test("the same functions give the same bytes; an encoded adapter predicts the same", () => {
    const { manifest, bytes } = encodeTabular(fit.adapter);
    const again = encodeTabular(fitTabular(functions, target).adapter);
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
    const offset = new Uint8Array(bytes.length + 3);
    offset.set(bytes, 3);
    const decoded = decodeTabular(JSON.parse(JSON.stringify(manifest)), offset.subarray(3));
    expect(predictAll(decoded, functions)).toEqual(fit.outOfFold);
    expect(decoded.trainedOn).toBe(600);
  });

  test.each([
    ["no functions at all", []],
    ["one file only", functions.filter(({ path }) => path === functions[0]!.path)],
  ])("%s: scores without information are all equal", (_, few) => {
    const { outOfFold, adapter } = fitTabular(few, new Float64Array(few.length).fill(2));
    expect(new Set(outOfFold).size).toBeLessThanOrEqual(1);
    expect(Number.isFinite(predict(adapter, functions[3]!))).toBe(true);
  });

  test("one head sees everything", () => {
    const { adapter, outOfFold } = fitTabular(functions, target, { folds: 1 });
    expect(adapter.heads).toHaveLength(1);
    expect(correlation(outOfFold, target)).toBeGreaterThan(correlation(fit.outOfFold, target));
  });

  describe("refuses what is not one, with the reason", () => {
    const { manifest, bytes } = encodeTabular(fit.adapter);
    const patched = (at: number, value: number): Uint8Array => {
      const copy = bytes.slice();
      new DataView(copy.buffer).setFloat32(at, value, true);
      return copy;
    };
    const cases: [string, unknown, Uint8Array, RegExp][] = [
      ["a byte too few", manifest, bytes.subarray(1), /bytes where 5 heads take/],
      ["a byte too many", manifest, Uint8Array.from([...bytes, 0]), /bytes where 5 heads take/],
      ["nothing", manifest, new Uint8Array(0), /0 bytes/],
      ["NaN as a weight", manifest, patched(4 * BUCKETS + 40, NaN), /NaN at byte/],
      ["an infinite intercept", manifest, patched(bytes.length - 4, -Infinity), /-Infinity at byte/],
      ["a negative idf", manifest, patched(0, -1), /inverse frequency -1/],
      ["an idf that overflows rows", manifest, patched(4, 3e38), /inverse frequency 3/],
      ["another number of heads", { ...manifest, heads: 4 }, bytes, /4 heads take/],
      ["no heads", { ...manifest, heads: 0 }, bytes, /heads/],
      ["a million heads", { ...manifest, heads: 1e6 }, bytes, /heads/],
      ["other buckets", { ...manifest, buckets: 2 ** 20 }, bytes, /buckets/],
      ["other terms", { ...manifest, termsVersion: 99 }, bytes, /termsVersion/],
      ["another kind", { ...manifest, kind: "lora" }, bytes, /kind/],
      ["a field too many", { ...manifest, code: "x" }, bytes, /manifest does not fit/],
      ["no manifest", null, bytes, /manifest does not fit/],
    ];
    test.each(cases)("%s", (_, givenManifest, givenBytes, reason) => {
      const decode = (): TabularAdapter => decodeTabular(givenManifest, givenBytes);
      expect(decode).toThrow(AdapterFormatError);
      expect(decode).toThrow(reason);
    });

    test("random bytes give an adapter or this one error, nothing else", () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 64 }), fc.nat(bytes.length - 64), (noise, at) => {
          const copy = bytes.slice();
          copy.set(noise, at);
          try {
            const scores = predictAll(decodeTabular(manifest, copy), functions.slice(0, 5));
            for (const score of scores) expect(Number.isFinite(score)).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(AdapterFormatError);
          }
        }),
        { numRuns: 25 },
      );
    });
  });
});
