import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderTrainingHtml } from "../../../src/report/training/html.js";
import { markup } from "../../../src/report/training/html/markup.js";
import { rounded, scale, ticks } from "../../../src/report/training/html/svg.js";
import { golden } from "./golden.js";
import { hostileTraining } from "./hostile-results.js";
import { BARE, HOSTILE, KEPT, PUBLISHED, SKIPPED } from "./samples.js";

/** Elements that close themselves, in HTML or as the drawings write them. */
const VOID = new Set(["meta", "rect", "line", "polyline"]);
const KNOWN = new Set(
  "html head meta title style body main header section footer h1 h2 p a code b i span div figure figcaption table caption thead tbody tr th td small dl dt dd ul li details summary svg desc g rect line circle polygon polyline text".split(
    " ",
  ),
);

/** Complaints about the form: foreign or unbalanced elements, unquoted or active attributes, repeated ids. */
function malformedHtml(page: string): readonly string[] {
  const wrong: string[] = [];
  const open: string[] = [];
  const body = page.replace(/<style>[^]*?<\/style>/, "").replace("<!doctype html>", "");
  for (const [tag, slash, name, attributes] of body.matchAll(/<(\/?)([^\s/>]*)([^>]*)>/g)) {
    if (!KNOWN.has(name!)) wrong.push(`foreign element ${tag}`);
    for (const [, key, value] of attributes!.matchAll(/([^\s=]+)="([^"]*)"/g)) {
      if (/^(on|src)/i.test(key!)) wrong.push(`active attribute in ${tag}`);
      if (key === "href" && !value!.startsWith("https://")) wrong.push(`a link elsewhere in ${tag}`);
    }
    if (/=(?!")/.test(attributes!.replace(/"[^"]*"/g, '""'))) wrong.push(`unquoted attribute in ${tag}`);
    if (slash === "/") {
      const expected = open.pop();
      if (expected !== name) wrong.push(`${tag} closes ${expected}`);
    } else if (!VOID.has(name!)) open.push(name!);
  }
  if (open.length > 0) wrong.push(`left open: ${open.join(" ")}`);
  const ids = [...body.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  if (new Set(ids).size !== ids.length) wrong.push("an id twice");
  for (const [, names] of body.matchAll(/aria-labelledby="([^"]*)"/g))
    for (const id of names!.split(" ")) if (!ids.includes(id)) wrong.push(`no element ${id}`);
  if (/NaN|Infinity|undefined|\[object/.test(body)) wrong.push("a value that is none");
  if (/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u.test(body)) wrong.push("unseen characters");
  return wrong;
}

describe("golden pages", () => {
  test.each([
    ["published.html", PUBLISHED],
    ["skipped.html", SKIPPED],
    ["bare.html", BARE],
    ["hostile.html", HOSTILE],
  ])("%s", (name, result) => {
    const actual = renderTrainingHtml(result);
    expect(malformedHtml(actual)).toEqual([]);
    expect(actual).toBe(golden(name, actual));
  });
});

describe("a page on its own", () => {
  const page = renderTrainingHtml(PUBLISHED);

  test("fetches nothing and runs nothing", () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|url\(|@import/i);
    expect([...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      `${PUBLISHED.webUrl}/commit/${PUBLISHED.commit}`,
    ]);
  });

  test("follows the reader's light or dark", () => {
    expect(page).toContain("@media (prefers-color-scheme: dark)");
  });

  test("begins with the verdict and why", () => {
    const text = page
      .slice(page.indexOf("<main>"))
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ");
    expect(text).toMatch(/^ Adapter training · example\/synthetic Published The adapter raises the AUC/);
  });

  test("names and describes every drawing, and has a table beside them", () => {
    const drawings = page.match(/<svg [^]*?<\/desc>/g) ?? [];
    expect(drawings).toHaveLength(5);
    for (const drawing of drawings)
      expect(drawing).toMatch(/role="img"[^]*<title id=[^]*<desc id="[^"]+">[^<]+</);
    expect(page).toMatch(/<caption>Best first; mean over 3 windows/);
    expect(page).toMatch(/<th scope="row"><code>baseline\+tabular<\/code>/);
  });

  test("draws each row once a label in the forest, an arrow for what lies left of the axis", () => {
    const forest = /<svg [^>]*forest[^]*?<\/svg>/.exec(page)![0];
    expect(forest.match(/<circle class="mark any/g)).toHaveLength(9);
    expect(forest.match(/<polygon class="mark any/g)).toHaveLength(1);
    expect(forest.match(/<line class="range narrow/g)).toHaveLength(9);
  });

  test.each([
    ["no link but a web address", { ...PUBLISHED, webUrl: "javascript:alert(1)" }, /href/],
    ["no curve without a value", { ...PUBLISHED, learningCurve: BARE.learningCurve }, /Learning curve/],
    ["no panels of a single window", BARE, /Window by window/],
    ["no drawing without a result", SKIPPED, /<svg/],
  ])("%s", (_, result, absent) => {
    expect(renderTrainingHtml(result)).not.toMatch(absent);
  });

  test("more windows than stand abreast begin another drawing", () => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((month) =>
      PUBLISHED.rows
        .filter(({ cutoff }) => cutoff === "2001-01-01")
        .map((row) => ({ ...row, cutoff: `2001-0${month}-02` })),
    );
    const page = renderTrainingHtml({ ...KEPT, rows });
    expect(page.match(/<svg [^>]*windows-/g)).toHaveLength(3);
    expect(malformedHtml(page)).toEqual([]);
  });
});

describe("markup", () => {
  test("escapes strings, rounds numbers, keeps markup", () => {
    const inner = markup`<b>${"<i>"}</b>`;
    expect(markup`<p title="${'"'}">${1 / 3} ${NaN} ${inner} ${null}${[inner, inner]}</p>`.markup).toBe(
      '<p title="&quot;">0.33 0 <b>&lt;i&gt;</b> <b>&lt;i&gt;</b>\n<b>&lt;i&gt;</b></p>',
    );
  });
});

describe("scales", () => {
  test.each([
    [[0, 1], 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[0.45, 0.85], 4, [0.5, 0.6, 0.7, 0.8]],
    [[-0.012, 0.012], 4, [-0.01, 0, 0.01]],
    [[0, 8612], 5, [0, 2000, 4000, 6000, 8000]],
    [[1, 1], 5, [1]],
  ] as const)("ticks of %j, about %i", (span, count, expected) => {
    const actual = ticks(span, count);
    expect(actual).toHaveLength(expected.length);
    actual.forEach((tick, i) => expect(tick).toBeCloseTo(expected[i]!, 9));
  });

  test("a scale stays at its edges and survives an empty domain", () => {
    expect([-1, 0, 0.5, 2].map(scale([0, 1], [10, 20]))).toEqual([10, 10, 15, 20]);
    expect(scale([3, 3], [0, 1])(3)).toBe(0);
    expect(rounded([0.46, 0.8], 0.05).map((end) => Math.round(100 * end))).toEqual([45, 80]);
  });
});

test("no hostile string or number breaks the page", () => {
  fc.assert(
    fc.property(hostileTraining, (result) => {
      expect(malformedHtml(renderTrainingHtml(result))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
