import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import type { Report } from "../../src/report/report.js";
import { def, py } from "../history/replay.js";
import { inProcess, reportOf } from "./command-line.js";
import {
  isoDay,
  temporaryFolder,
  temporaryRepository,
  type TemporaryRepository,
} from "./temporary-repository.js";

let repo: TemporaryRepository;
let stores: ReturnType<typeof temporaryFolder>;

const noreply = (login: string): string => `12+${login}@users.noreply.github.com`;
const file = (version: number): string =>
  py(def("f", `a = ${version}`, "b = 2", "return a"), def("g", "c = 3", "return c"));

/* main: Ada, Bob (owner), Cyd. The branch: by Cyd, who makes herself the owner and renames Bob. */
beforeAll(() => {
  repo = temporaryRepository();
  stores = temporaryFolder();
  const people = [
    ["Ada", "ada@secret.example"],
    ["Bob", noreply("bob")],
    ["Cyd", "cyd@secret.example"],
    ["Cyd", "cyd@secret.example"],
    ["eve@secret.example", "eve@secret.example"],
  ] as const;
  people.forEach(([author, email], i) =>
    repo.commit("work", {
      author,
      email,
      files: { "a.py": file(i), ".github/CODEOWNERS": "* @bob ada@elsewhere.example\n" },
    }),
  );
  repo.git("checkout", "-q", "-b", "topic");
  const files = {
    "a.py": file(9),
    ".github/CODEOWNERS": "* @cyd\n",
    ".mailmap": "Mallory <m@x.org> <12+bob@users.noreply.github.com>\n",
  };
  repo.commit("change", { author: "Cyd", email: "cyd@secret.example", files });
});
afterAll(() => {
  repo[Symbol.dispose]();
  stores[Symbol.dispose]();
});

const where = (): string[] => ["--repo", repo.dir, "--cache-dir", join(stores.dir, "cache")];
const namedFor = ({ functions }: Report, name: string) => functions.find((f) => f.name === name)!.reviewers;

describe("who is named in a report", () => {
  const bob = { name: "Bob", login: "bob", owner: true, touches: 1, of: "function", last: isoDay(1) };
  const ada = { name: "Ada", login: null, owner: false, touches: 1, of: "function", last: isoDay(0) };
  const eve = { name: "eve", login: null, owner: false, touches: 1, of: "function", last: isoDay(4) };

  test("of a change: not its author; owners and names as the base has them", async () => {
    const report = await reportOf("score", ...where(), "--base", "main", "--head", "topic");
    expect(namedFor(report, "f")).toEqual([bob, eve, ada]);
  });

  test("of the repository: everybody who knows the function", async () => {
    const report = await reportOf("rank", ...where(), "--rev", "main");
    const cyd = { name: "Cyd", login: null, owner: false, touches: 2, of: "function", last: isoDay(3) };
    expect(namedFor(report, "f")).toEqual([bob, cyd, eve]);
    expect(namedFor(report, "g")).toEqual([ada, { ...bob, of: "file" }, { ...cyd, of: "file" }]);
  });

  test("of a work tree: not who sits in front of it", async () => {
    using clone = temporaryRepository(repo.dir, "--branch", "main");
    clone.git("config", "user.email", "EVE@secret.example");
    clone.git("config", "user.name", "Eve");
    clone.write({ "a.py": file(10) });
    const report = await reportOf("score", "--repo", clone.dir, "--cache-dir", stores.dir, "--base", "main");
    expect(namedFor(report, "f").map(({ name }) => name)).toEqual(["Bob", "Cyd", "Ada"]);
  });

  test("nobody, where the repository's rules want it so", async () => {
    using clone = temporaryRepository(repo.dir, "--branch", "main");
    clone.commit("rules", { files: { ".github/defect-risk.yml": "reviewers: false\n" } });
    const report = await reportOf("rank", "--repo", clone.dir, "--cache-dir", stores.dir);
    expect(report.functions.flatMap(({ reviewers }) => reviewers)).toEqual([]);
  });

  test.each(["text", "json", "markdown", "sarif"])(
    "no address is in the %s, nor said beside it",
    async (format) => {
      for (const argv of [["score", "--base", "main", "--head", "topic"], ["rank"], ["explain", "a.py:2"]]) {
        if (argv[0] === "explain" && format === "sarif") continue;
        const { stdout, stderr } = await inProcess(...argv, ...where(), "--format", format);
        expect(stdout).not.toBe("");
        expect(stdout + stderr).not.toMatch(/secret\.example|elsewhere\.example|users\.noreply|[\w.]@\w/);
        // A mention would call somebody who has not asked for it.
        expect(stdout).not.toMatch(/@(?:bob|cyd)/i);
      }
    },
  );
});
