import { temporaryRepository, type TemporaryRepository } from "../commands/temporary-repository.js";

/**
 * A history small enough to count by hand. Ages are of day 400:
 *
 *   day  age  commit                                  add      isEmpty  total    format
 *     0  400  A cart                                  born     born     born
 *    20  380  Fix add: give the cart back             fix
 *    35  365  Fix the total of an empty cart                            fix
 *   100  300  Say why add may repeat                  comment
 *   200  200  Correct what was wrong about isEmpty    (a comment above isEmpty)
 *   310   90  Copies and cents                        changed           changed
 *   380   20  fix: a price of its own                                            born
 *   390   10  fix(total): round the sum                                 fix
 *   392    8  fix: pad the cents of a price           (on a branch)              fix
 *   395    5  fix: bring the price in                 (its merge)
 *   400    0  Docs                                    (no source)
 */
export function cartRepository(): TemporaryRepository {
  const repo = temporaryRepository();
  const edit = (path: string, from: string, to: string): Record<string, string> => {
    const text = repo.read(path);
    if (!text.includes(from)) throw new Error(`${path} holds no ${from}`);
    return { [path]: text.replace(from, to) };
  };
  const cart = (from: string, to: string): Record<string, string> => edit("cart.js", from, to);

  repo.commit("A cart", { day: 0, files: { "cart.js": FIRST_CART } });
  repo.commit("Fix add: give the cart back", {
    day: 20,
    files: cart("push(item);\n", "push(item);\n  return items;\n"),
  });
  repo.commit("Fix the total of an empty cart", {
    day: 35,
    files: cart("  let sum", "  if (items.length === 0) return 0;\n  let sum"),
  });
  repo.commit("Say why add may repeat", {
    day: 100,
    files: cart("  items.push", "  // A cart may hold a thing twice.\n  items.push"),
  });
  repo.commit("Correct what was wrong about isEmpty", {
    day: 200,
    files: cart("export function isEmpty", "// True at first.\nexport function isEmpty"),
  });
  repo.write(cart("push(item)", "push(copyOf(item))"));
  repo.commit("Copies and cents", { day: 310, files: cart("+= item.price", "+= round(item.price)") });
  repo.commit("fix: a price of its own", { day: 380, files: { "price.js": FIRST_PRICE } });
  repo.git("checkout", "-q", "-b", "padding");
  repo.git("checkout", "-q", "main");
  repo.commit("fix(total): round the sum", { day: 390, files: cart("return sum", "return round(sum)") });
  repo.git("checkout", "-q", "padding");
  repo.commit("fix: pad the cents of a price", {
    day: 392,
    files: edit("price.js", "100)", '100).padStart(2, "0")'),
  });
  repo.git("checkout", "-q", "main");
  repo.git("merge", "-q", "--no-ff", "--no-commit", "padding");
  repo.commit("fix: bring the price in", { day: 395 });
  repo.commit("Docs", { day: 400, files: { "README.md": "# A shop\n" } });
  return repo;
}

const FIRST_CART = `export function add(items, item) {
  items.push(item);
}

export function isEmpty(items) {
  return items.length === 0;
}

export function total(items) {
  let sum = 0;
  for (const item of items) sum += item.price;
  return sum;
}
`;

const FIRST_PRICE = `export function format(price) {
  const cents = String(price % 100);
  return cents;
}
`;
