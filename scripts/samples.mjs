/**
 * Sample reports of a real change, as Markdown in docs/samples and as pictures in docs/pictures:
 *
 *   node scripts/samples.mjs PATH-OF-A-CLONE-OF-VUEJS-CORE [--cache-dir DIR] [--no-pictures]
 *
 * The adapter is trained first, unless the cache folder holds it already. The change is four commits of the
 * main branch; that the first two were one push, and the others the next, is our invention.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { annotationsPage, markdownPage, WIDTH } from "./samples/page.mjs";
import { findBrowser, takePicture } from "./samples/pictures.mjs";
import { product } from "./samples/product.mjs";

const NAME = "vuejs/core";
/** A few weeks before the change: what the adapter learned from is over. */
const TRAINED = "87b73b64a0d9b4e2dd2dacfe98f2f1c2396d7a61";
const BASE = "b67cfcfa090b320691c805d4edc936f8f87a0d42";
const FIRST_PUSH = "02421cdbc";
const HEAD = "4e467d7ae";
/** Nothing in it stands out; it plays what is left of the change after a third push. */
const CALM = { base: "d2c458be2", head: "b527b64be" };

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SAMPLES = join(ROOT, "docs", "samples");
const PICTURES = join(ROOT, "docs", "pictures");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: { "cache-dir": { type: "string" }, pictures: { type: "boolean", default: true } },
});
const [repository] = positionals;
if (repository === undefined) throw new Error(`Name a clone of ${NAME}: node scripts/samples.mjs PATH`);
const browser = values.pictures ? findBrowser() : null;
const cacheDir = values["cache-dir"] ?? join(ROOT, ".cache", "samples");
const pages = join(ROOT, ".cache", "sample-pages");
await Promise.all([SAMPLES, PICTURES, cacheDir, pages].map((folder) => mkdir(folder, { recursive: true })));

const { load, score, train } = await product();
const training = await train(repository, { rev: TRAINED, cacheDir, name: NAME });
const scored = (sides) => score(repository, { ...sides, cacheDir, name: NAME });
const before = await scored({ base: BASE, head: FIRST_PUSH });
const report = await scored({ base: BASE, head: HEAD });
const calm = await scored(CALM);

const { renderMarkdown } = await load("report/markdown.js");
const { renderComment, renderSettledComment, readCommentState } = await load("report/comment/comment.js");
const { renderCheckRun } = await load("report/check-run.js");
const { reviewCommentsFor } = await load("report/review-comments.js");
const { annotationsFor } = await load("report/annotations.js");
const { renderSarif } = await load("report/sarif.js");
const { renderText } = await load("report/text.js");
const { renderTrainingSummary } = await load("report/training/summary.js");

const runUrl = `https://github.com/${NAME}/actions`;
const comment = (of, previous) => renderComment(of, { previous, runUrl }).body;
const pushed = comment(report, readCommentState(comment(before, null)));
const settled = renderSettledComment(calm, readCommentState(pushed), runUrl).body;
const checkRun = renderCheckRun(report);
const annotations = annotationsFor(report);

const texts = {
  "summary.md": renderMarkdown(report),
  "summary-calm.md": renderMarkdown(calm),
  "comment.md": pushed,
  "comment-settled.md": settled,
  "check-run.md": `# ${checkRun.title}\n\n${checkRun.summary}\n`,
  "review.md": reviewCommentsFor(report)
    .map(({ path, line, startLine, body }) => `### ${path}, ${startLine ?? line}–${line}\n\n${body}\n`)
    .join("\n"),
  "annotations.md": annotations.map(told).join("\n"),
  "terminal.md": `\`\`\`text\n${renderText(report, { colour: false, width: 100 })}\`\`\`\n`,
  "training.md": renderTrainingSummary(training),
  "report.sarif": renderSarif(report),
};
for (const [name, text] of Object.entries(texts)) await writeFile(join(SAMPLES, name), text);

const by = "<b>github-actions</b> bot commented";
await picture("comment", "comment", markdownPage("comment", "Comment", by, pushed));
await picture(
  "summary",
  "summary",
  markdownPage("summary", "Summary", "<b>Defect risk</b> summary", texts["summary.md"]),
);
await picture("annotations", "files-changed", annotationsPage("Annotations", annotations.slice(0, 2)));
await picture(
  "training",
  "summary",
  markdownPage("summary", "Training", "<b>Retrain</b> summary", texts["training.md"]),
  // Verdict, gate and the first rows; the others stand in the sample.
  700,
);
await rm(pages, { recursive: true, force: true });

function told({ path, startLine, endLine, level, title, message }) {
  return `**${path}:${startLine}–${endLine}**, ${level}: ${title}\n\n\`\`\`text\n${message}\n\`\`\`\n`;
}

async function picture(name, place, html, mostHeight) {
  if (browser === null) return;
  const page = join(pages, `${name}.html`);
  await writeFile(page, html);
  await takePicture(browser, page, join(PICTURES, `${name}.png`), WIDTH[place], mostHeight);
}
