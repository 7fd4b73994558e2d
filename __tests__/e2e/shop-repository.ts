import { temporaryRepository, type TemporaryRepository } from "../commands/temporary-repository.js";

/** A small shop with a past, and a pull request: what the action meets, made the same way every time. */
export interface Shop extends Disposable {
  /** The remote: branches main and topic, refs/pull/7/merge as GitHub makes it, and the queue's commit. */
  readonly origin: TemporaryRepository;
  /** Tip of main. */
  readonly base: string;
  /** Tip of topic, the pull request's head. */
  readonly head: string;
  /** Where topic left main: main went on since. */
  readonly fork: string;
  /** The commit that GitHub checks out for the pull request, and names in GITHUB_SHA. */
  readonly merge: string;
  clone(...options: string[]): TemporaryRepository;
}

/** @param also files that the shop has from its first day on */
export function shopRepository(also: Readonly<Record<string, string>> = {}): Shop {
  const origin = temporaryRepository();
  origin.commit("A shop", { day: 0, files: { "shop/cart.py": cart(1), "README.md": "# Shop\n", ...also } });
  origin.commit("Prices in the browser", { day: 10, files: { "web/price.ts": price(1) } });
  for (let version = 2; version <= 6; version++) {
    const subject = version % 2 === 0 ? `Fix rounding of totals (#${version})` : `Discounts, part ${version}`;
    origin.commit(subject, { day: version * 20, author: "Grace", files: { "shop/cart.py": cart(version) } });
  }
  origin.git("checkout", "-q", "-b", "currencies");
  origin.commit("Currencies", { day: 130, files: { "web/price.ts": price(2) } });
  origin.git("checkout", "-q", "main");
  origin.commit("Stock", { day: 135, files: { "shop/stock.py": STOCK } });
  origin.git("-c", "user.name=Ada", "merge", "-q", "--no-ff", "-m", "Merge currencies", "currencies");
  const fork = origin.commit("fix: stock of sold-out articles", {
    day: 150,
    files: { "shop/stock.py": STOCK.replace("<= 0", "< 1") },
  });

  origin.git("checkout", "-q", "-b", "topic");
  origin.commit("Round every total", { day: 160, files: { "shop/cart.py": cart(7) } });
  const head = origin.commit("Show the price with its currency", {
    day: 161,
    files: { "web/price.ts": `${price(3)}${LABEL}` },
  });
  origin.git("checkout", "-q", "main");
  const base = origin.commit("Docs", { day: 162, files: { "README.md": "# A shop\n" } });
  origin.git("checkout", "-q", "--detach");
  origin.git("merge", "-q", "--no-ff", "-m", "Merge topic into main", "topic");
  const merge = origin.git("rev-parse", "HEAD");
  origin.git("update-ref", "refs/pull/7/merge", merge);
  origin.git("checkout", "-q", "main");
  // Actions may fetch any commit of a pull request by its id; GitHub's servers allow it.
  origin.git("config", "uploadpack.allowAnySHA1InWant", "true");

  return {
    origin,
    base,
    head,
    fork,
    merge,
    clone: (...options) => {
      const clone = temporaryRepository(...options, `file://${origin.dir}`);
      const depth = options.filter((option) => option.startsWith("--depth"));
      clone.git(
        "fetch",
        "-q",
        "--no-tags",
        ...depth,
        "origin",
        "+refs/pull/7/merge:refs/remotes/pull/7/merge",
      );
      clone.git("checkout", "-q", "--detach", "refs/remotes/pull/7/merge");
      return clone;
    },
    [Symbol.dispose]: () => origin[Symbol.dispose](),
  };
}

export function pullRequestPayload(shop: Shop): object {
  const repo = { full_name: "octo/shop", default_branch: "main" };
  return {
    action: "synchronize",
    number: 7,
    pull_request: {
      number: 7,
      draft: false,
      base: { ref: "main", sha: shop.base, repo },
      head: { ref: "topic", sha: shop.head, repo },
    },
    repository: repo,
  };
}

/** Each version changes `checkout_total`, so it has the busiest past of all functions here. */
function cart(version: number): string {
  const steps = Array.from(
    { length: version },
    (_, i) => `    if len(items) > ${i}:\n        total = round(total * ${100 - i} / 100, 2)\n`,
  );
  return `"""The shopping cart."""


def add_item(items, article, count=1):
    if count < 1:
        raise ValueError("count")
    items.append((article, count))
    return items


def checkout_total(items, prices):
    total = 0
    for article, count in items:
        total += prices[article] * count
${steps.join("")}    return total


def is_empty(items):
    count = len(items)
    return count == 0
`;
}

function price(version: number): string {
  return `export function format(cents: number): string {
  const euros = Math.floor(cents / 100);
  const rest = String(cents % 100).padStart(2, "0");
  return ${version > 1 ? "`${euros}.${rest} EUR`" : "`${euros}.${rest}`"};
}

export class Basket {
  private readonly cents: number[] = [];

  add(cents: number): void {
    if (cents < 0) throw new RangeError("cents");
    this.cents.push(cents);
  }

  total(): number {
    let sum = 0;
    for (const cents of this.cents) sum += cents${version > 2 ? " * 1" : ""};
    return sum;
  }
}
`;
}

const LABEL = `
export function label(cents: number, currency: string): string {
  const amount = format(cents);
  if (currency === "") return amount;
  return currency + " " + amount;
}
`;

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
