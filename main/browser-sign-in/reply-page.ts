/**
 * What the browser shows after it came back: always the same, with nothing in it of what was
 * asked for, no script, and nothing that is loaded.
 */
import { createHash } from 'node:crypto';
import { words } from '../../words/catalogue.ts';

const style = `
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 24px;
  box-sizing: border-box; font: 16px/24px system-ui, sans-serif; text-align: center;
  background: light-dark(#fbfaf8, #12141a); color: light-dark(#1c2029, #f4f2ee); }
main { max-width: 420px; }
h1 { font-size: 22px; line-height: 30px; margin: 0 0 8px; text-wrap: balance; }
p { margin: 0; color: light-dark(#4a4f5c, #c3c1bc); text-wrap: balance; }
`;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

const page = (title: string, sentence: string): string =>
  `<!doctype html><html dir="auto"><head><meta charset="utf-8"><title>Signet</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${style}</style></head>
<body><main><h1 dir="auto">${escaped(title)}</h1><p dir="auto">${escaped(sentence)}</p></main></body></html>
`;

/** For the browser that came back with the answer, whatever it was. */
export const replyPage = (): string =>
  page(words.browserSignIn.reply.title, words.browserSignIn.reply.sentence);

/** For every other request. */
export const foreignPage = (): string =>
  page(words.browserSignIn.reply.foreignTitle, words.browserSignIn.reply.foreignSentence);

/** Nothing is loaded, framed, kept, or told to whoever is visited next. */
export const replyHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256')
    .update(style)
    .digest(
      'base64',
    )}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  connection: 'close',
};
