import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { grouped } from "../../src/features/grouped.js";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [8612.4, "8,612"],
  [999.5, "1,000"],
  [1234567, "1,234,567"],
])("%d is told as %s", (n, told) => expect(grouped(n)).toBe(told));

test("as Intl writes whole numbers", () => {
  fc.assert(fc.property(fc.maxSafeNat(), (n) => expect(grouped(n)).toBe(n.toLocaleString("en-US"))));
});
