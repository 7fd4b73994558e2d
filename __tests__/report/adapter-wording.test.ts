import { describe, expect, test } from "@jest/globals";
import { adapterOf, loraOf } from "../../src/report/adapter-wording.js";
import type { AdapterCard, LoraCard } from "../../src/report/report.js";
import { aLora, anAdapter } from "./factory.js";

const HELD = anAdapter().holdout!;
const row = HELD.rows.blend;

describe("what a footer says of an adapter", () => {
  test.each<[string, AdapterCard | null, string[]]>([
    ["none", null, ["No adapter of this repository was found"]],
    [
      "one in use",
      anAdapter(),
      [
        "tabular adapter of 7e5d3c2 (12 days old, 8,602 functions) has weight .15. ",
        "with it .771 [.762, .780], baseline .768 [.759, .777], lines of code .739 [.730, .748]",
        "AUC over 3 later windows (8,602 functions in the last): with it",
      ],
    ],
    [
      "one that did not help",
      anAdapter({ weight: 0 }),
      ["weight 0: the adapter did not help; shown because that is the honest result. AUC over"],
    ],
    [
      "one of a later commit",
      anAdapter({ used: false }),
      ["weight .15, but is not used for this commit. AUC"],
    ],
    ["one that was never tested", anAdapter({ holdout: null }), ["No window was there to test it on"]],
    ["one of today", anAdapter({ ageDays: 0 }), ["(made today, "]],
    ["one of yesterday", anAdapter({ ageDays: 1, trainedOn: 1 }), ["(1 day old, 1 function)"]],
    [
      "one without intervals",
      anAdapter({
        holdout: {
          ...HELD,
          windows: 1,
          rows: { ...HELD.rows, blend: { ...row, aucAny: { value: 1, low: null, high: null } } },
        },
      }),
      ["over 1 later window (8,602 functions in the last): with it 1.000, baseline"],
    ],
    [
      "one whose windows had no fix",
      anAdapter({ holdout: { ...HELD, rows: { ...HELD.rows, blend: { ...row, aucAny: null } } } }),
      ["with it undefined, baseline"],
    ],
  ])("%s", (_, card, said) => {
    for (const words of said) expect(adapterOf(card)).toContain(words);
    expect(adapterOf(card)).not.toMatch(/\.$|NaN|null/);
    expect(adapterOf(card).length).toBeLessThan(400);
  });
});

const LORA_HELD = aLora().holdout!;

describe("what a footer says of a LoRA adapter", () => {
  test.each<[string, LoraCard, string[]]>([
    [
      "one in use",
      aLora(),
      [
        "The LoRA adapter of 7e5d3c2 on Qwen/Qwen2.5-Coder-1.5B (12 days old, 8,602 functions, run on cuda, bf16) has weight .30. ",
        "AUC in the window after (8,602 functions, mean of 3 training runs): with it .782 [.773, .791], ",
        "the best without .771 [.762, .780], alone .734 [.725, .743], its base untrained .612 [.603, .621]",
      ],
    ],
    [
      "one that did not help",
      aLora({ weight: 0, ranOn: null }),
      ["8,602 functions) has weight 0: the adapter did not help"],
    ],
    [
      "one that could not run",
      aLora({ used: false, ranOn: null }),
      ["functions) has weight .30, but is not used"],
    ],
    [
      "one that read too little",
      aLora({ truncated: 2 }),
      [". 2 functions longer than it may read lost the middle. AUC"],
    ],
    ["one of a single run", aLora({ holdout: { ...LORA_HELD, seeds: 1 } }), ["(8,602 functions): with it"]],
    ["one that was never tested", aLora({ holdout: null }), ["No window was there to test it on"]],
  ])("%s", (_, card, said) => {
    for (const words of said) expect(loraOf(card)).toContain(words);
    expect(loraOf(card)).not.toMatch(/\.$|NaN|null/);
    expect(loraOf(card).length).toBeLessThan(400);
  });
});
