/** A browser without a screen: cookies, redirects, and forms as they stand on a page. */

/** A form of a page. */
export interface SeenForm {
  readonly action: string;
  /** Names and values that stand in it; of a choice the one that is checked. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Where the browser has ended up: at a page, or sent to an address that is not the pool's. */
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  readonly forms: readonly SeenForm[];
  /** The address outside of the pools; null at a page. */
  readonly away: URL | null;
}

interface Cookie {
  readonly value: string;
  readonly path: string;
}

type HeaderRecord = Readonly<Record<string, string>>;

/** What browsers send with a form of a page without a referrer. */
const ownForm: HeaderRecord = { origin: 'null', 'sec-fetch-site': 'same-origin' };

export class Browser {
  readonly cookies = new Map<string, Cookie>();
  readonly #endpoint: string;

  /** `endpoint` is the one server it visits. */
  constructor(endpoint: string) {
    this.#endpoint = endpoint;
  }

  /** Goes to an address, and wherever it is sent from there. */
  async open(address: string): Promise<Seen> {
    return this.#follow(await this.ask(address));
  }

  /** Fills in a form of a page and sends it. */
  async submit(
    seen: Seen,
    fields: Readonly<Record<string, string>>,
    form: SeenForm | undefined = seen.forms.at(-1),
    headers: HeaderRecord = ownForm,
  ): Promise<Seen> {
    if (form === undefined) throw new Error(`no form on this page: ${seen.html}`);
    const body = new URLSearchParams({ ...form.fields, ...fields }).toString();
    return this.#follow(await this.post(form.action, body, headers));
  }

  /** Sends a body as it is; follows nothing. */
  async post(address: string, body: string, headers: HeaderRecord = ownForm): Promise<Response> {
    return this.#fetch(address, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
  }

  /** Asks for an address; follows nothing. */
  async ask(address: string): Promise<Response> {
    return this.#fetch(address, {});
  }

  async #fetch(address: string, init: RequestInit): Promise<Response> {
    const url = new URL(address, this.#endpoint);
    const cookie = [...this.cookies]
      .filter(([, { path }]) => url.pathname === path || url.pathname.startsWith(`${path}/`))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const headers = new Headers(init.headers);
    if (cookie !== '') headers.set('cookie', cookie);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  #keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const path = /; Path=([^;]*)/i.exec(line)?.[1] ?? '/';
    if (/; Max-Age=0/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, { value, path });
  }

  async #follow(response: Response): Promise<Seen> {
    const location = response.headers.get('location');
    if (location === null) return seenAt(response, await response.text());
    await response.body?.cancel();
    const url = new URL(location, this.#endpoint);
    if (url.origin === this.#endpoint) return this.open(url.href);
    return { ...seenAt(response, ''), away: url };
  }
}

function seenAt({ status, headers }: Response, html: string): Seen {
  return { status, headers, html, forms: formsOf(html), away: null };
}

/** The forms of a page, in their order. */
export function formsOf(html: string): readonly SeenForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, tag = '', inside = '']) => ({
    action: attributeOf(tag, 'action') ?? '',
    fields: Object.fromEntries(
      [...inside.matchAll(/<input\b([^>]*?)\/?>/gs)].flatMap(([, input = '']) => fieldOf(input)),
    ),
  }));
}

/** Name and value of an input; of a choice that is not checked, nothing. */
function fieldOf(input: string): readonly (readonly [name: string, value: string])[] {
  const isOut = attributeOf(input, 'type') === 'radio' && !/\bchecked\b/.test(input);
  const name = attributeOf(input, 'name');
  return isOut || name === undefined ? [] : [[name, attributeOf(input, 'value') ?? '']];
}

/** What a person reads on a page, tags and style away. */
export function textOf(html: string): string {
  return unescaped(
    html
      .replace(/<style>.*?<\/style>/s, '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' '),
  ).trim();
}

/** The words of the alert; null when there is none. */
export function alertOf({ html }: Seen): string | null {
  const alert = /<p class="alert" role="alert">(.*?)<\/p>/s.exec(html)?.[1];
  return alert === undefined ? null : unescaped(alert);
}

function attributeOf(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : unescaped(value);
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

const unescaped = (text: string): string =>
  text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
