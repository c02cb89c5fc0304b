/**
 * HTML in which text stays text. Whatever is put into the template becomes characters on
 * the page, whoever wrote it; only what the template made itself is markup.
 */
import { sealStart } from './seal.ts';

export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Several pieces are markup: two texts side by side could make a third that neither was. */
type Piece = Markup | string | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Characters that show nothing and can deceive: controls, halves of characters, and what
 * turns the direction of the text that follows (a name must not read backwards).
 */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const unseen = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

const named = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** Text as it can stand anywhere in a page, in an attribute's quotes too. */
export const escaped = (text: string): string =>
  text
    .replace(unseen, named)
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replace(sealStart, '$1&#58;');

const textOf = (piece: Piece): string => {
  if (typeof piece === 'string') return escaped(piece);
  if (piece instanceof Markup) return piece.text;
  return piece.map(textOf).join('');
};

/** markup`<p>${anything}</p>` */
export const markup = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...pieces.map(textOf)));

/** Nothing at all. */
export const nothing = new Markup('');
