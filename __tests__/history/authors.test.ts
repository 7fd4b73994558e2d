import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { join } from "node:path";
import { loadHistory } from "../../src/commands/load-history.js";
import { openContext } from "../../src/commands/open-context.js";
import { parseConfig } from "../../src/config/config.js";
import { authorId, authorOf, AuthorTable, loginOf, withoutAddresses } from "../../src/history/authors.js";
import { historyOf } from "../../src/history/history.js";
import { emptyHunkLog } from "../../src/history/hunk-log.js";
import { decodeIndex, encodeIndex } from "../../src/history/index-file.js";
import { listCommits } from "../../src/io/git/commit-list.js";
import {
  temporaryFolder,
  temporaryRepository,
  type TemporaryRepository,
} from "../commands/temporary-repository.js";
import { EDITED_F, F, G } from "./edits.js";
import { py } from "./replay.js";

const ASSETS = new URL("../../dist/grammars/", import.meta.url);

describe("what an address tells", () => {
  test.each([
    ["49699333+dependabot[bot]@users.noreply.github.com", "dependabot[bot]"],
    ["583231+octocat@users.noreply.github.com", "octocat"],
    ["583231+Octo-Cat@Users.NoReply.GitHub.com", "Octo-Cat"],
    ["octocat@users.noreply.github.com", null],
    ["octocat@github.com", null],
    ["1+octocat@users.noreply.github.com.evil.example", null],
    ["1+octo cat@users.noreply.github.com", null],
    ["1+-octocat@users.noreply.github.com", null],
    ["1+@users.noreply.github.com", null],
    ["", null],
  ])("%s → %s", (email, login) => {
    expect(loginOf(email)).toBe(login);
  });

  test("the same person however it is written, nobody else, and no digest that others publish", () => {
    expect(authorId(" Ada@Example.org ")).toBe(authorId("ada@example.org"));
    expect(authorId("ada@example.org")).not.toBe(authorId("bob@example.org"));
    // sha256sum of "ada@example.org", as Gravatar has it.
    expect(authorId("ada@example.org")).not.toBe("cfe00dde46ef");
  });

  test.each([
    ["Ada Lovelace", "Ada Lovelace"],
    ["ada@example.org", "ada"],
    ["Ada <ada.l+git@mail.example.org>", "Ada <ada.l+git>"],
    ["jürgen@müller.de and x@y.zz", "jürgen and x"],
    ["Bump actions/checkout@v4.1.0 to @v5", "Bump actions/checkout@v4.1.0 to @v5"],
    ["Update lodash@4.17.21, pkg@1.0.0-rc.beta", "Update lodash@4.17.21, pkg@1.0.0-rc.beta"],
    ["@octocat @org/team", "@octocat @org/team"],
  ])("%s → %s", (text, shown) => {
    expect(withoutAddresses(text)).toBe(shown);
  });

  test("a name of a megabyte is cut at once", () => {
    const { name } = authorOf({ name: `${"a".repeat(1_000_000)}@x.org`, email: "a@x.org" }, "a@x.org");
    expect(name).toBe("a".repeat(100));
  });
});

/** Commits as that person. */
function commitAs(repo: TemporaryRepository, author: string, files: Record<string, string>): void {
  repo.write(files);
  repo.git("add", "-A");
  repo.git("commit", "-q", "--allow-empty", `--author=${author}`, "-m", "work");
}

async function load(repo: string, cacheDir: string, commit: string) {
  const config = parseConfig({ repo, cacheDir, quiet: true, autoDeepen: false }, (name) => name);
  const { log, snapshot } = (await loadHistory(await openContext(config, ASSETS), commit)).history;
  const { authors, commits } = log;
  return { snapshot, names: [...commits.author.view()].map((number) => authors.values[number]!) };
}

describe("in a real repository", () => {
  const REAL = "Ada Lovelace <ada@secret.example>";

  test(".mailmap of the commit that is asked names people, not the one in the work tree", async () => {
    using repo = temporaryRepository();
    commitAs(repo, "lovelace <7+ada-l@users.noreply.github.com>", { "a.py": py(F) });
    commitAs(repo, REAL, {
      "a.py": py(EDITED_F),
      ".mailmap": `${REAL} <7+ada-l@users.noreply.github.com>\n`,
    });
    repo.write({ ".mailmap": `Mallory <mallory@evil.example> <ada@secret.example>\n` });
    const commits = await listCommits({ root: repo.dir, tip: "HEAD" });
    const ada = { id: authorId("ada@secret.example"), name: "Ada Lovelace" };
    expect(commits.map(({ author }) => author)).toEqual([
      { ...ada, login: null },
      { ...ada, login: "ada-l" },
    ]);
    const before = await listCommits({ root: repo.dir, tip: "HEAD~1" });
    expect(before[0]!.author).toMatchObject({ name: "lovelace", login: "ada-l" });
  });

  test("an index brought up to date over a changed .mailmap names everybody as a rebuilt one", async () => {
    using repo = temporaryRepository();
    using stores = temporaryFolder();
    commitAs(repo, "old <ada@old.example>", { "a.py": py(F) });
    commitAs(repo, "Bob <bob@x.example>", { "a.py": py(F, G) });
    await load(repo.dir, join(stores.dir, "warm"), repo.git("rev-parse", "HEAD"));
    commitAs(repo, "Bob <bob@x.example>", { ".mailmap": `${REAL} <ada@old.example>\n` });
    const tip = repo.git("rev-parse", "HEAD");
    const updated = await load(repo.dir, join(stores.dir, "warm"), tip);
    expect(updated).toEqual(await load(repo.dir, join(stores.dir, "cold"), tip));
    expect(updated.names.map(({ name }) => name)).toEqual(["Bob", "Bob", "Ada Lovelace"]);
  });

  test("no address is in an index: not in a name, a subject, or as its plain digest", async () => {
    using repo = temporaryRepository();
    const people = ["ada@secret.example <ada@example.org>", "Bob <9+bob@users.noreply.github.com>"];
    for (const [i, person] of people.entries()) commitAs(repo, person, { "a.py": py(F, i ? G : F) });
    repo.git("commit", "-q", "--allow-empty", "-m", "Reported by eve@secret.example");
    const tip = repo.git("rev-parse", "HEAD");
    using stores = temporaryFolder();
    const config = parseConfig({ repo: repo.dir, cacheDir: stores.dir, quiet: true }, (name) => name);
    const context = await openContext(config, ASSETS);
    const { history } = await loadHistory(context, tip);
    const bytes = Buffer.from(encodeIndex({ history, extensions: [".py"], mailmap: "" }));
    const stored = Buffer.from((await context.store.restore("", "defect-risk-index-"))!.bytes);
    for (const text of [bytes.toString("latin1"), stored.toString("latin1")]) {
      expect(text).not.toMatch(/secret\.example|users\.noreply|\w@\w|cfe00dde46ef/);
      expect(text).toContain("Reported by eve");
      expect(text).toContain("bob");
    }
  });
});

test("authors survive the index, whatever their names are", () => {
  const login = fc.option(fc.stringMatching(/^[a-z\d][a-z\d-]{0,10}$/));
  const person = fc.record({
    id: fc.stringMatching(/^[0-9a-f]{12}$/),
    name: fc.string({ unit: "grapheme" }),
    login,
  });
  const people = fc.uniqueArray(person, { selector: ({ id }) => id });
  fc.assert(
    fc.property(people, (authors) => {
      const log = { ...emptyHunkLog(), authors: new AuthorTable(authors) };
      const snapshot = { commit: "0".repeat(40), files: [], marked: [] };
      const bytes = encodeIndex({ history: historyOf(log, snapshot), extensions: [], mailmap: "" });
      const read = decodeIndex(bytes).history.log.authors.values;
      expect(read).toEqual(
        authors.map(({ name, ...rest }) => ({ ...rest, name: name.replaceAll("\n", " ") })),
      );
    }),
  );
});

test("a table keeps the newest name of an address, and the login wherever it stands", () => {
  const table = new AuthorTable();
  expect(table.number({ id: "a", name: "New", login: null })).toBe(0);
  expect(table.number({ id: "b", name: "Bob", login: null })).toBe(1);
  expect(table.number({ id: "a", name: "Old", login: "ada" })).toBe(0);
  expect(table.values[0]).toEqual({ id: "a", name: "New", login: "ada" });
});
