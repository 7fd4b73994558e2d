import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readChangedSources } from "../../src/commands/changed-sources.js";
import { SOURCE_EXTENSIONS } from "../../src/functions/languages/index.js";
import { changeBetween } from "../../src/io/git/change-source.js";
import { openRepository } from "../../src/io/git/repository.js";
import { scoreChange, type ChangedSource } from "../../src/scoring/change.js";
import { RepositoryModel, SHORTEST_REFERENCE_LINES } from "../../src/scoring/repository-model.js";
import type { ScoredFunction } from "../../src/scoring/scored-function.js";
import { temporaryRepository, type TemporaryRepository } from "../commands/temporary-repository.js";
import { asKnownAt, historyAt, PARSER, placeOf } from "../features/history-view.js";

/** Twins in several files: all they have is the same, so only their place can order them. */
const TWINS = ["b/one.js", "a/one.js", "a/two.js", "c.js"];
const twin = (name: string, value: number): string =>
  `function ${name}(x) {\n  if (x > ${value}) return 1;\n  return x;\n}\n`;

const BEFORE = `function kept(a) {
  const b = a + 1;
  return b;
}

function spaced(a) {
  return a && a.b;
}

function commented(a) {
  return a;
}

function shortened(a) {
  a.log();
  return a;
}

function renamed(a) {
  const b = a * 2;
  const c = b * 2;
  return c;
}

function short(a) { return a; }
`;
const AFTER = `function kept(a) {
  const b = a + 1;
  return b;
}

function spaced(a) {
    return a   &&   a.b;
}

function commented(a) {
  // as it is

  return a;
}

function shortened(a) {
  return a;
}

function newName(a) {
  const b = a * 2;
  const c = b * 3;
  return c;
}

function short(a) { return a; }

function fresh(a) {
  for (const b of a) b.log();
  // and that is all

  return a;
}
`;

let repo: TemporaryRepository;
let model: RepositoryModel;
let sources: readonly ChangedSource[];
beforeAll(async () => {
  repo = temporaryRepository();
  const twins = (value: number): Record<string, string> =>
    Object.fromEntries(TWINS.map((path) => [path, twin("f", value) + twin("g", value)]));
  repo.commit("All", { day: 0, files: { ...twins(0), "edits.js": BEFORE } });
  repo.commit("Fix renamed", { day: 9, files: { "edits.js": BEFORE.replace("b * 2", "b * 2.5") } });
  const base = repo.commit("Twins", { day: 10, files: { ...twins(1), "edits.js": BEFORE } });
  const head = repo.commit("The change", { day: 20, files: { ...twins(2), "edits.js": AFTER } });
  model = new RepositoryModel(asKnownAt(repo, await historyAt(repo, base)));
  const change = await changeBetween(await openRepository(repo.dir), base, head, SOURCE_EXTENSIONS);
  ({ sources } = await readChangedSources(change, PARSER));
});
afterAll(() => repo[Symbol.dispose]());

const edits = (): ScoredFunction[] => scoreChange(sources, model).filter(({ path }) => path === "edits.js");
const edit = (name: string): ScoredFunction => edits().find((f) => f.name === name)!;

describe("what counts as a changed function", () => {
  test("those that a hunk touches, and no other", () => {
    expect(
      edits()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["commented", "fresh", "newName", "shortened", "spaced"]);
  });

  test.each([
    ["white space adds nothing", "spaced", 0],
    ["comments and blanks add nothing", "commented", 0],
    ["a deletion adds nothing", "shortened", 0],
    ["one line", "newName", 2],
    ["a new function, its comment and its blank line aside", "fresh", 4],
  ])("%s", (_about, name, added) => expect(edit(name).addedLines).toBe(added));

  test("a renamed function is an edited one and keeps its history", () => {
    const { index } = placeOf(model.context.view.history, "renamed");
    expect(edit("newName")).toMatchObject({ status: "edited", index });
    expect(model.context.touches(index).filter(({ fix }) => fix)).toHaveLength(1);
  });

  test("a function of new lines is new and has no history", () => {
    expect(edit("fresh")).toMatchObject({ status: "new", index: null });
  });

  test("hunks are the function's own lines; a deletion points at the lines around it", () => {
    expect(Object.fromEntries(edits().map(({ name, hunks }) => [name, hunks]))).toEqual({
      spaced: [{ startLine: 7, endLine: 7 }],
      commented: [{ startLine: 11, endLine: 12 }],
      shortened: [{ startLine: 16, endLine: 17 }],
      newName: [
        { startLine: 20, endLine: 20 },
        { startLine: 22, endLine: 22 },
      ],
      fresh: [{ startLine: 28, endLine: 33 }],
    });
  });
});

describe("the order", () => {
  const keys = (of: readonly ChangedSource[]): string[] =>
    scoreChange(of, model).map(({ path, name }) => `${path} ${name}`);

  test("falls with the change score", () => {
    const scores = scoreChange(sources, model).map((f) => f.changeScore!);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test("twins stand by path, then by line", () => {
    const twins = scoreChange(sources, model).filter(({ path }) => path !== "edits.js");
    expect(new Set(twins.map(({ changeScore, percentile }) => `${changeScore} ${percentile}`)).size).toBe(1);
    expect(twins.map(({ path, name }) => `${path} ${name}`)).toEqual(
      [...TWINS].sort().flatMap((path) => [`${path} f`, `${path} g`]),
    );
  });

  test("does not depend on the order in which the files come", () => {
    const expected = keys(sources);
    const shuffled = fc.shuffledSubarray([...sources], { minLength: sources.length });
    fc.assert(fc.property(shuffled, (files) => expect(keys(files)).toEqual(expected)));
  });
});

describe("the repository as the measure", () => {
  test("functions of three lines or more are what is compared with; shorter ones are scored all the same", () => {
    expect(SHORTEST_REFERENCE_LINES).toBe(3);
    // Eight twins and, of edits.js, all but the one of a single line.
    expect(model.scale.size).toBe(TWINS.length * 2 + 5);
    const { index } = placeOf(model.context.view.history, "short");
    expect(Number.isFinite(model.scoreAt(index).score)).toBe(true);
  });

  test("a percentile is the share of the repository's functions with a lower score", () => {
    const { history } = model.context.view;
    const long = history.snapshot.files.flatMap((file, i) =>
      file.functions.flatMap((f, j) =>
        f.endLine - f.startLine + 1 >= 3 ? [model.scoreAt(history.firstFunction[i]! + j).score] : [],
      ),
    );
    for (const { score, percentile } of scoreChange(sources, model)) {
      expect(percentile).toBeCloseTo((100 * long.filter((s) => s < score).length) / long.length, 10);
    }
  });

  test("a function as it was scores the same, asked as a change or as the repository", () => {
    const { history } = model.context.view;
    const { file, index } = placeOf(history, "kept");
    const source = history.snapshot.files[file]!;
    const f = source.functions[index - history.firstFunction[file]!]!;
    const asked = model.score({
      metrics: f.metrics,
      lines: f.endLine - f.startLine + 1,
      fileLines: source.lines,
      touches: model.context.touches(index),
      neighbours: model.context.neighbours(file, index),
      fileFixes: model.context.fileFixes(file),
    });
    expect(asked).toEqual(model.scoreAt(index));
  });
});
