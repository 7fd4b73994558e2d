import { temporaryRepository, type TemporaryRepository } from "./temporary-repository.js";

/**
 * A till with a past and a branch: one busy function among 130 quiet ones, so that every band has its
 * meaning. The branch edits, adds, renames, moves and deletes; main went on beside it.
 */
export interface Till extends Disposable {
  readonly repo: TemporaryRepository;
  /** A commit in the middle of the past, on main. */
  readonly old: string;
  /** Where the branch left main. */
  readonly fork: string;
  /** Tip of main. */
  readonly main: string;
  /** Tip of the branch, checked out. */
  readonly head: string;
  /** Ids and days of the commits whose subject says that they fix `checkoutTotal`, newest first. */
  readonly fixes: readonly { readonly sha: string; readonly day: number; readonly subject: string }[];
}

export function tillRepository(): Till {
  const repo = temporaryRepository();
  const fixes: { sha: string; day: number; subject: string }[] = [];
  repo.commit("A till", {
    day: 0,
    files: {
      "src/checkout.ts": checkout(1),
      "src/quiet.ts": quiet(),
      "src/stock.py": STOCK,
      "src/checkout.test.ts": "test('total', () => {\n  expect(1).toBe(1);\n});\n",
      "vendor/lib.js": "function lib() {\n  return 1;\n}\n",
      "README.md": "# Till\n",
    },
  });
  let old = "";
  for (let version = 2; version <= 9; version++) {
    const day = 200 + version * 20;
    const subject =
      version % 2 === 0 ? `Fix rounding, part ${version} (#${version})` : `Discounts ${version}`;
    const files = { "src/checkout.ts": checkout(version) };
    const sha = repo.commit(subject, { day, author: version % 3 === 0 ? "Grace" : "Ada", files });
    if (version % 2 === 0) fixes.unshift({ sha, day, subject });
    if (version === 5) old = sha;
  }
  // A past of two sides, so that order and merges are not a straight line.
  repo.git("checkout", "-q", "-b", "sold-out", old);
  repo.commit("fix: sold-out articles", {
    day: 385,
    files: { "src/stock.py": STOCK.replace("<= 0", "< 1") },
  });
  repo.git("checkout", "-q", "main");
  repo.git("merge", "-q", "--no-ff", "--no-commit", "sold-out");
  const fork = repo.commit("Merge sold-out", { day: 386 });

  repo.git("checkout", "-q", "-b", "topic");
  repo.commit("Round every total", { day: 390, files: { "src/checkout.ts": checkout(12) + REFUND } });
  repo.git("mv", "src/stock.py", "src/inventory.py");
  repo.write({ "src/inventory.py": repo.read("src/inventory.py").replace("-= count", "-= max(count, 1)") });
  repo.write({ "src/quiet.ts": quiet().replace("return a + 7;", "// seven\n  return a + 7;") });
  repo.write({ "src/checkout.test.ts": "test('total', () => {\n  expect(2).toBe(2);\n});\n" });
  const head = repo.commit("Inventory", {
    day: 391,
    files: { "README.md": "# The till\n", "vendor/lib.js": null },
  });
  repo.git("checkout", "-q", "main");
  const main = repo.commit("Docs", {
    day: 392,
    files: { "src/other.ts": "function other() {\n  return 1;\n}\n" },
  });
  repo.git("checkout", "-q", "topic");
  return { repo, old, fork, main, head, fixes, [Symbol.dispose]: () => repo[Symbol.dispose]() };
}

/** Lines 1–3 isEmpty, from line 5 checkoutTotal with a nested `each`; each version adds a step at its end. */
function checkout(version: number): string {
  const steps = Array.from(
    { length: version },
    (_, i) => `  if (items.length > ${i} && total > 0) total = round(total * ${100 - i} / 100);\n`,
  );
  return `export function isEmpty(items: Item[]): boolean {
  return items.length === 0;
}

export function checkoutTotal(items: Item[], prices: Map<string, number>): number {
  let total = 0;
  items.forEach(function each(item) {
    const price = prices.get(item.name);
    total += (price ?? 0) * item.count;
  });
${steps.join("")}  return total;
}
`;
}

function quiet(): string {
  return Array.from(
    { length: 130 },
    (_, i) => `export function q${i}(a: number): number {\n  return a + ${i};\n}\n`,
  ).join("\n");
}

const STOCK = `def available(stock, article):
    count = stock.get(article, 0)
    if count <= 0:
        return False
    return True


def reserve(stock, article, count):
    if not available(stock, article):
        raise LookupError(article)
    stock[article] -= count
    return stock
`;

const REFUND = `
export function refund(total: number, reason: string): number {
  if (reason === "") throw new RangeError("reason");
  return -total;
}
`;
