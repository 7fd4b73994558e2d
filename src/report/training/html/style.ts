/** The page's whole look: light or dark as the reader's system says, and fit for paper. Nothing is fetched. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --card: #f6f8fa; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --band: #ddf4ff;
  --any: #0969da; --narrow: #bc4c00; --good: #1a7f37; --bad: #cf222e; --unsure: #9a6700;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --band: #12263d;
    --any: #58a6ff; --narrow: #f0883e; --good: #3fb950; --bad: #f85149; --unsure: #d29922;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 1040px; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
}
h1 { margin: .25rem 0 .5rem; font-size: 1.9rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.15rem; }
p { margin: .4rem 0; max-width: 75ch; overflow-wrap: anywhere; }
a { color: var(--any); }
code { font: .92em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.muted, figcaption { color: var(--muted); font-size: .875rem; }
.verdict { padding-left: 1rem; border-left: 6px solid var(--unsure); }
.verdict.publish { border-color: var(--good); }
.verdict.skip { border-color: var(--muted); }
.why { font-size: 1.1rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(170px, 1fr)); gap: .75rem; margin: 1rem 0; }
.tile, .card { padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.tile b { display: block; font-size: 1.45rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.tile span { color: var(--muted); font-size: .85rem; overflow-wrap: anywhere; }
.tile.good b { color: var(--good); }
.tile.bad b { color: var(--bad); }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); gap: 0 1.5rem; }
figure { margin: .75rem 0; }
.scroll { overflow-x: auto; }
svg { display: block; width: 100%; height: auto; font: 12px system-ui, -apple-system, "Segoe UI", Arial, sans-serif; }
svg text { fill: var(--text); font-variant-numeric: tabular-nums; }
svg .tick { fill: var(--muted); font-size: 11px; }
svg .heading { font-weight: 600; font-size: 13px; }
svg .small { font-size: 11px; }
svg .one-number.name, svg .one-number.figure { fill: var(--muted); }
svg .candidate { font-weight: 700; }
svg .band { fill: var(--band); }
svg line { stroke: var(--line); }
svg .chance, svg .axis { stroke: var(--muted); }
svg .against-line { stroke: var(--muted); stroke-dasharray: 4 4; }
svg .range { stroke-width: 2; }
svg .range.thick { stroke-width: 4; }
svg .mark { stroke: var(--page); stroke-width: 1; }
svg .see-through { fill-opacity: .75; }
svg .any { fill: var(--any); } svg .range.any { stroke: var(--any); }
svg .narrow { fill: var(--narrow); } svg .range.narrow { stroke: var(--narrow); }
svg .good { fill: var(--good); } svg .range.good { stroke: var(--good); }
svg .unsure { fill: var(--unsure); } svg .range.unsure { stroke: var(--unsure); }
svg .one-number.mark, svg .one-number.range { opacity: .45; }
svg .curve { fill: none; stroke: var(--any); stroke-width: 2; }
.key { display: inline-block; width: .7em; height: .7em; margin: 0 .3em 0 0; background: var(--any); border-radius: 50%; }
.note { max-width: none; }
.label { white-space: nowrap; }
.key.narrow { background: var(--narrow); border-radius: 0; transform: rotate(45deg) scale(.85); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .9rem; }
caption { text-align: left; padding: .25rem 0; color: var(--muted); font-size: .875rem; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: baseline; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; }
thead th { white-space: normal; font-size: .8rem; color: var(--muted); vertical-align: bottom; }
tbody th { font-weight: 400; }
tr.candidate { background: var(--band); }
tr.candidate th, tr.candidate td { font-weight: 700; }
td small { color: var(--muted); font-weight: 400; margin-left: .3em; }
.tag { margin-left: .5em; padding: 0 .45em; border: 1px solid var(--line); border-radius: 1em; color: var(--muted); font-size: .75rem; font-weight: 400; white-space: nowrap; }
dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: .25rem 1.25rem; margin: .5rem 0; }
dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; }
details { margin: .75rem 0; } summary { cursor: pointer; font-weight: 600; }
.notices { margin: .5rem 0; padding: 0; list-style: none; }
.notices li { margin: .4rem 0; padding: .5rem .9rem; border-left: 4px solid var(--line); background: var(--card); overflow-wrap: anywhere; }
.notices .warning { border-color: var(--unsure); }
.stages { display: grid; grid-template-columns: max-content 1fr max-content; gap: .2rem .9rem; align-items: center; font-variant-numeric: tabular-nums; }
.stages i { display: block; height: .6rem; min-width: 2px; border-radius: 3px; background: var(--any); opacity: .65; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
@media print { body { max-width: none; padding: 0; } figure, .tile, tr { break-inside: avoid; } details::details-content { content-visibility: visible; } }
`;
