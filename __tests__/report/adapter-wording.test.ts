import { describe, expect, test } from "@jest/globals";
import { adapterOf } from "../../src/report/adapter-wording.js";
import type { AdapterCard } from "../../src/report/report.js";
import { anAdapter } from "./factory.js";

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
