/** Our Markdown as GitHub shows it: its own style sheet, at the width of the place where it is read. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { marked } from "marked";

const STYLE = readFileSync(
  createRequire(import.meta.url).resolve("github-markdown-css/github-markdown-light.css"),
  "utf8",
);

/** Widths in CSS pixels: the timeline of a pull request, and a run's summary page, both on a 1,280 px screen. */
export const WIDTH = { comment: 860, summary: 980, "check-run": 900, "files-changed": 860 };

const FRAME = `
  body { margin: 0; padding: 16px; background: #fff; font-family: -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
  .frame { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
  .frame > header { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; font-size: 14px; color: #59636e; }
  .frame > header b { color: #1f2328; }
  .frame > .markdown-body { padding: 16px; }
  .comment .markdown-body { font-size: 14px; }
  .note { margin: 12px 16px; border: 1px solid #d1d9e0; border-left: 4px solid #9a6700; border-radius: 6px; padding: 8px 12px; font-size: 12px; }
  .note.notice { border-left-color: #0969da; }
  .note.error { border-left-color: #d1242f; }
  .note p { margin: 0 0 4px; font-weight: 600; }
  .note pre { margin: 0; white-space: pre-wrap; font: 12px ui-monospace, "DejaVu Sans Mono", monospace; }
  .code { background: #dafbe1; color: #59636e; font: 12px/20px ui-monospace, "DejaVu Sans Mono", monospace; padding: 0 16px; }
`;

function text(value) {
  return value.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);
}

/** @param {keyof typeof WIDTH} place */
function page(place, title, inner) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${text(title)}</title><style>${STYLE}${FRAME}</style></head>
<body style="width:${WIDTH[place] - 32}px"><main class="frame ${place}">${inner}</main>
<script>document.body.dataset.height = Math.ceil(document.body.getBoundingClientRect().bottom);</script></body></html>
`;
}

/** A comment, a job summary or a check run. @param {string} markdown @param {string} header what stands above it, HTML */
export function markdownPage(place, title, header, markdown) {
  const body = marked.parse(markdown, { gfm: true, async: false });
  return page(place, title, `<header>${header}</header><article class="markdown-body">${body}</article>`);
}

/** Annotations between lines of a diff; of the lines themselves only the numbers are shown. */
export function annotationsPage(title, annotations) {
  const boxes = annotations.map(
    ({ path, startLine, endLine, level, title: name, message }) => `
    <header><b>${text(path)}</b></header>
    <div class="code">${startLine}${endLine > startLine ? `–${endLine}` : ""} +</div>
    <div class="note ${level}"><p>${text(name)}</p><pre>${text(message)}</pre></div>`,
  );
  return page("files-changed", title, boxes.join(""));
}
