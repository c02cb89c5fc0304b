/**
 * A paper as a page: one file without script and without anything from elsewhere, so that it
 * looks the same in ten years, offline and on paper.
 */
import { words } from '../../words/catalogue.ts';
import { colophonOf } from './colophon.ts';
import { markup, Markup, nothing } from './markup.ts';
import { dayHere, type ClockOffset } from './moment.ts';
import { bodyMarkup } from './page-body.ts';
import { pageStyle } from './page-style.ts';
import type { Paper, Section } from './paper.ts';
import { unsealed } from './seal.ts';

/** What a page that knows no more than itself may load: nothing but its own style. */
const contentPolicy = "default-src 'none'; style-src 'unsafe-inline'";

/** The tool that checks a paper; the same words stand in `package.json`. */
const checkCommand = 'npm run verify-receipt FILE';

const sealMark = new Markup(
  `<svg class="seal" viewBox="0 0 64 64" width="40" height="40" aria-hidden="true">
<circle class="wax" cx="32" cy="32" r="30"/>
<circle class="ring" cx="32" cy="32" r="24.5"/>
<path class="letter" d="M39.5 24.5A7.5 7.5 0 1 0 32 32A7.5 7.5 0 1 1 24.5 39.5"/>
</svg>`,
);

const paragraphs = (texts: readonly string[]): readonly Markup[] =>
  texts.map((text) => markup`<p>${text}</p>\n`);

const sectionMarkup = (section: Section, offset: ClockOffset): Markup => markup`
<section id="${section.key}">
<h2>${section.title}</h2>
<div class="body">
${paragraphs(section.text)}${section.body === null ? nothing : bodyMarkup(section, section.body, offset)}
</div>
</section>`;

const headMarkup = (
  { name, title, subtitle, summary, open, remarks, writtenAtMs }: Paper,
  offset: ClockOffset,
): Markup => markup`
<header>
<div class="letterhead">${sealMark}<span>Signet</span><p class="name">${name}<br>${dayHere(writtenAtMs, offset)}</p></div>
${open ? markup`<p class="open">${words.paper.notSettled}</p>\n` : nothing}<h1 data-fact="title">${title}</h1>
<p class="subtitle">${subtitle}</p>
<div class="summary">
${paragraphs(summary.text)}</div>
${remarks.map((remark) => markup`<p class="remark" data-fact="remark">${remark}</p>\n`)}</header>`;

const footMarkup = ({ footnotes }: Paper): Markup => markup`
<footer>
${footnotes.length === 0 ? nothing : markup`<h2>${words.paper.notes}</h2>\n`}${paragraphs(footnotes)}
<h2>${words.paper.hash}</h2>
<p class="hash"><code>${new Markup(unsealed)}</code></p>
<p>${words.paper.hashMeaning}</p>
<p>${words.paper.hashCheck(checkCommand)}</p>
</footer>`;

/** The whole file, its hash still to be filled in. */
export const pageForm = (paper: Paper, offset: ClockOffset): string =>
  markup`<!doctype html>
<html lang="${words.paper.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="document" content="${paper.kind}">
<meta name="outcome" content="${paper.summary.is}">
<title>${paper.name}: ${paper.title}</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
<main>${headMarkup(paper, offset)}
${[...paper.sections, colophonOf(paper)].map((section) => sectionMarkup(section, offset))}
${footMarkup(paper)}
</main>
</body>
</html>
`.text;
