/**
 * Threat: a page that can name files can read files. The page's address space is this
 * table and nothing else; a path that is not a key does not exist, however it is spelled.
 * The build gives these files fixed names, and a test compares table and build.
 */
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
