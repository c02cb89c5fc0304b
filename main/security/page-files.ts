/**
 * Threat: a page that can name files can read files. The page's address space is this
 * table and nothing else; a path that is not a key does not exist, however it is spelled.
 * The build gives these files fixed names, and a test compares table and build.
 */
import { languages, type Language } from '../../words/languages.ts';

export interface PageFile {
  /** Name within `out/renderer`. */
  readonly name: string;
  readonly type: string;
}

const file = (name: string, type: string): PageFile => ({ name, type });

export const pageFiles: ReadonlyMap<string, PageFile> = new Map(
  [
    file('index.html', 'text/html; charset=utf-8'),
    file('page.js', 'text/javascript; charset=utf-8'),
    file('page.css', 'text/css; charset=utf-8'),
    // Read when they are first wanted.
    file('palette.js', 'text/javascript; charset=utf-8'),
    file('cheat-sheet.js', 'text/javascript; charset=utf-8'),
    ...languages
      .filter((language) => language !== 'en')
      .map((language) => file(`words-${language}.js`, 'text/javascript; charset=utf-8')),
    file('inter-latin-wght-normal.woff2', 'font/woff2'),
    file('inter-latin-ext-wght-normal.woff2', 'font/woff2'),
    file('jetbrains-mono-latin-wght-normal.woff2', 'font/woff2'),
  ].map((entry) => [`/${entry.name}`, entry]),
);

/** The one origin the page has. */
export const pageOrigin = 'signet://app';

/** The address of the page. */
export const pageUrl = `${pageOrigin}/index.html`;

/** The same page, told that an earlier run left a deletion open: it begins with that. */
export const pageUrlWithOpenDeletion = `${pageUrl}#open-deletion`;

/** The page, told what it must know before it draws anything. English needs no telling. */
export const pageUrlFor = (language: Language, openDeletion: boolean): string => {
  const told = [
    ...(language === 'en' ? [] : [`language=${language}`]),
    ...(openDeletion ? ['open-deletion'] : []),
  ];
  return told.length === 0 ? pageUrl : `${pageUrl}#${told.join('&')}`;
};

/**
 * Finds the file behind an address of the page.
 * Undefined for every other origin, every path outside the table and every address with a
 * query, a fragment aside.
 */
export const pageFileAt = (address: string): PageFile | undefined => {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname, search } = new URL(address);
  if (`${protocol}//${host}` !== pageOrigin || search !== '') return undefined;
  return pageFiles.get(pathname);
};
