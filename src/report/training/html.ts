import { markup, type Markup } from "./html/markup.js";
import { SECTIONS } from "./html/sections.js";
import { STYLE } from "./html/style.js";
import type { TrainingResult } from "./result.js";
import { headline } from "./wording.js";

const STYLES: Markup = { markup: STYLE };

/**
 * The training report as one HTML file without script: it fetches nothing, and its policy forbids it to,
 * so a name that should slip through an escape could still not act.
 */
export function renderTrainingHtml(result: TrainingResult): string {
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>Adapter training: ${headline(result)} · ${result.repository}</title>
<style>${STYLES}</style>
</head>
<body>
<main>
${SECTIONS.map((section) => section(result)).filter(({ markup: told }) => told !== "")}
</main>
</body>
</html>
`;
  return page.markup;
}
