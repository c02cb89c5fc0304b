/**
 * How a paper looks. Plain colours for light, others for a dark screen; paper gets the first
 * ones, whatever the screen shows, since only a screen asks for the second.
 */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #f7f6f3;
  --sheet: #ffffff;
  --edge: #e4e2dc;
  --line: #e6e4df;
  --ink: #171a23;
  --ink-2: #474b57;
  --ink-3: #646875;
  --accent: #2b4a9c;
  --on-accent: #ffffff;
  --well: #f5f4f0;
  --caution: #b87a14;
  --caution-ink: #74500a;
  --caution-well: #fdf6e6;
  --text: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', Consolas, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #101319;
    --sheet: #191d25;
    --edge: #2a2f39;
    --line: #2d323d;
    --ink: #f2f1ec;
    --ink-2: #c3c3bf;
    --ink-3: #9d9fa3;
    --accent: #97b2f4;
    --on-accent: #141a2b;
    --well: #14171e;
    --caution: #dba94e;
    --caution-ink: #eac47c;
    --caution-well: #2a2416;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; font: 14px/21px var(--text); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; -webkit-font-smoothing: antialiased; }
main { max-width: 800px; margin: 40px auto; padding: 48px 56px 40px; background: var(--sheet); border: 1px solid var(--edge); border-radius: 10px; }
h1, h2, h3, p, ul, dl, dd, pre, table { margin: 0; padding: 0; }
ul { list-style: none; }
code, pre { font-family: var(--mono); font-size: 12.5px; font-variant-ligatures: none; }
pre { white-space: pre-wrap; }
bdi, pre { white-space: pre-wrap; }
.letterhead { display: flex; align-items: center; gap: 12px; margin-bottom: 36px; color: var(--ink); font-weight: 600; }
.letterhead .name { margin-left: auto; color: var(--ink-3); font-weight: 400; text-align: right; }
.seal { flex: none; }
.seal .wax { fill: var(--accent); }
.seal .ring, .seal .letter { fill: none; stroke: var(--on-accent); }
.seal .ring { stroke-width: 1.5; opacity: 0.55; }
.seal .letter { stroke-width: 5; stroke-linecap: round; }
h1 { font-size: 28px; line-height: 36px; font-weight: 600; letter-spacing: -0.012em; text-wrap: balance; }
.subtitle { margin-top: 4px; color: var(--ink-2); font-size: 16px; line-height: 24px; }
.summary { margin-top: 20px; font-size: 16px; line-height: 25px; text-wrap: pretty; }
.summary p + p, .body > p + p, footer p + p { margin-top: 8px; }
.open { display: inline-block; margin-bottom: 12px; padding: 2px 10px; border: 1px solid var(--caution); border-radius: 6px; background: var(--caution-well); color: var(--caution-ink); font-weight: 600; }
.remark { margin-top: 20px; padding: 12px 16px; border: 1px dashed var(--ink-3); border-radius: 6px; color: var(--ink); }
.remark + .remark { margin-top: 8px; }
section { margin-top: 36px; }
h2 { padding-bottom: 8px; border-bottom: 1px solid var(--ink-3); font-size: 14px; line-height: 20px; font-weight: 600; }
.body > p { padding-top: 10px; color: var(--ink-2); }
.body > p + dl, .body > p + ul, .body > p + table { margin-top: 4px; }
dl > div { display: grid; grid-template-columns: 196px minmax(0, 1fr); column-gap: 24px; padding: 8px 0; border-bottom: 1px solid var(--line); }
dl > div:last-child { border-bottom: 0; }
dt { color: var(--ink-2); }
dd { min-width: 0; }
.raw { display: block; color: var(--ink-3); font-size: 11.5px; line-height: 16px; }
.moment { display: flex; flex-wrap: wrap; column-gap: 14px; }
.aside { color: var(--ink-3); }
.none { color: var(--ink-3); }
.body > .none { padding-top: 10px; }
table { width: 100%; border-collapse: collapse; }
th { padding: 8px 24px 8px 0; border-bottom: 1px solid var(--line); color: var(--ink-3); font-weight: 400; text-align: left; }
td { padding: 8px 24px 8px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
tbody tr:last-child td { border-bottom: 0; }
.entry { padding-top: 12px; }
.entry + .entry { border-top: 1px solid var(--line); margin-top: 8px; }
h3 { font-size: 14px; line-height: 20px; font-weight: 600; }
.entry dl > div { padding: 4px 0; border-bottom: 0; }
.tasks li { display: flex; gap: 12px; padding: 10px 0; border-bottom: 1px solid var(--line); }
.tasks li:last-child { border-bottom: 0; }
.tasks li > div { min-width: 0; }
.detail { color: var(--ink-2); }
.box { flex: none; margin-top: 2.5px; fill: none; stroke: var(--ink-3); stroke-width: 1.4; }
.box path { stroke: var(--ink); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.missing { margin-top: 12px; padding: 12px 16px; border-radius: 6px; background: var(--well); }
.missing dl { margin-top: 6px; }
.missing dl > div { grid-template-columns: 140px minmax(0, 1fr); padding: 2px 0; border-bottom: 0; }
footer { margin-top: 44px; padding-top: 20px; border-top: 1px solid var(--line); color: var(--ink-2); font-size: 12.5px; line-height: 19px; }
footer h2 { padding: 0; border: 0; font-size: 12.5px; line-height: 19px; color: var(--ink); }
footer p + h2 { margin-top: 16px; }
.hash { margin: 4px 0 8px; color: var(--ink); }
@media screen and (max-width: 640px) {
  main { margin: 0; padding: 28px 20px; border: 0; border-radius: 0; }
  dl > div, .missing dl > div { grid-template-columns: minmax(0, 1fr); row-gap: 2px; }
  td, th { padding-right: 12px; }
}
@page { margin: 18mm 18mm 20mm; @bottom-right { content: counter(page) ' / ' counter(pages); color: #646875; font: 8pt system-ui, sans-serif; } }
@media print {
  :root { color-scheme: light; --ground: #ffffff; --edge: #ffffff; --well: #ffffff; --caution-well: #ffffff; --line: #d2d0ca; }
  body { font-size: 9.5pt; line-height: 13.5pt; }
  main { max-width: none; margin: 0; padding: 0; border: 0; }
  .letterhead { margin-bottom: 18pt; }
  h1 { font-size: 20pt; line-height: 26pt; }
  .subtitle, .summary { font-size: 11pt; line-height: 16pt; }
  .summary { margin-top: 12pt; }
  h2, h3, .tasks li, td { font-size: inherit; line-height: inherit; }
  code, pre { font-size: 8.5pt; }
  footer { margin-top: 20pt; padding-top: 12pt; }
  footer, footer h2 { font-size: 8.5pt; line-height: 12pt; }
  h2 { padding-bottom: 4pt; }
  section { margin-top: 17pt; }
  dl > div { grid-template-columns: 130pt minmax(0, 1fr); padding: 3.5pt 0; }
  .tasks li, th, td { padding-top: 3.5pt; padding-bottom: 3.5pt; }
  .body > p { padding-top: 5pt; }
  .missing { border: 1px solid var(--line); }
  h1, h2, h3, thead, .body > p:first-child:not(:last-child) { break-after: avoid; }
  dl > div, tr, .tasks li, .remark, .summary, .missing, footer p { break-inside: avoid; }
  .seal, .box, .open { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
