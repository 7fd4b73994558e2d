import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";

const HEAP = fileURLToPath(new URL("../../src/io/heap.ts", import.meta.url));

/** Megabytes of young generation that a node which makes much short-lived garbage ends with. */
function youngGeneration(version: string): number {
  const script = `
    import { getHeapSpaceStatistics } from "node:v8";
    import { keepYoungGenerationSmall } from ${JSON.stringify(HEAP)};
    keepYoungGenerationSmall(${JSON.stringify(version)});
    let kept = [];
    for (let i = 0; i < 3e6; i++) { kept.push({ i, text: "x" + i }); if (kept.length > 2e5) kept = []; }
    const space = getHeapSpaceStatistics().find((one) => one.space_name === "new_space");
    process.stdout.write(String(space.space_size / 2 ** 20));
  `;
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" }),
  );
}

// Node 24 reads TypeScript by itself, older ones do not: dist/ is what runs there.
const onNode24 = process.versions.node.startsWith("24.") ? test : test.skip;

onNode24("the young generation of Node 24 stays small, that of other versions is left alone", () => {
  const small = youngGeneration("24.1.0");
  expect(small).toBeLessThan(8);
  expect(youngGeneration("20.20.2")).toBeGreaterThan(2 * small);
});
