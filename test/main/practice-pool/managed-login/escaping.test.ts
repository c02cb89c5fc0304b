/** What people and clients write is shown as text, whatever it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Browser, type Seen } from './support/browser.ts';
import { authorizeUrl, openLogin } from './support/logins.ts';

/** Text that would become markup, an attribute's end, or a header of its own. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onfocus='alert(1)' autofocus='",
        '</title><svg onload=alert(1)>',
        '</style>',
        '<!--',
        '&lt;b&gt;',
        '&#39;',
        '\r\nset-cookie: evil=1',
        '\u0000',
        '\u2028',
        '${7*7}',
        'javascript:alert(1)',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));

/** The tags of a page and the names of their attributes. */
function skeletonOf({ html }: Seen): readonly string[] {
  return [...html.matchAll(/<(\/?[a-zA-Z!][^\s>]*)((?:[^">]|"[^"]*")*)>/g)].map(
    ([, tag = '', rest = '']) =>
      `${tag} ${rest
        .replaceAll(/="[^"]*"/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim()}`,
  );
}

test('nothing in a request changes the markup of the page', async () => {
  const scene = await openLogin();
  const browser = new Browser(scene.pool.endpoint);
  const plain = skeletonOf(await browser.open(authorizeUrl(scene, { login_hint: 'x' }, 'login')));
  await fc.assert(
    fc.asyncProperty(nasty, nasty, nasty, async (login_hint, state, nonce) => {
      const url = authorizeUrl(scene, { login_hint, state, nonce }, 'login');
      const seen = await browser.open(url);
      expect(skeletonOf(seen)).toEqual(plain);
      // Fields keep their value but for line breaks, which a line cannot have, and half letters.
      expect(seen.forms[0]?.fields['username']).toBe(new URL(url).searchParams.get('login_hint'));
    }),
    { numRuns: 60 },
  );
});

test('nothing that is typed changes the markup of the page', async () => {
  const scene = await openLogin();
  const browser = new Browser(scene.pool.endpoint);
  const page = await browser.open(authorizeUrl(scene));
  const refusedFor = async (username: string): Promise<Seen> =>
    browser.submit(page, { username, password: 'Wrong-Pass-1' });
  const plain = skeletonOf(await refusedFor('x'));
  await fc.assert(
    fc.asyncProperty(nasty, async (username) => {
      expect(skeletonOf(await refusedFor(username))).toEqual(plain);
    }),
    { numRuns: 20 },
  );
});

test('the words of the API are text as well', async () => {
  const scene = await openLogin();
  const browser = new Browser(scene.pool.endpoint);
  const form = await browser.open(authorizeUrl(scene, {}, 'signup'));
  const refusedFor = (text: string): Promise<Seen> =>
    browser.submit(form, { username: text, password: 'Good-Pass-1', 'attribute:email': text });
  const plain = skeletonOf(await refusedFor('x'));
  await fc.assert(
    fc.asyncProperty(nasty, async (text) => {
      expect(skeletonOf(await refusedFor(text))).toEqual(plain);
    }),
    { numRuns: 20 },
  );
});

test('nothing in a request becomes a header or a page of another kind', async () => {
  const scene = await openLogin();
  await fc.assert(
    fc.asyncProperty(nasty, nasty, async (state, text) => {
      const told = await fetch(authorizeUrl(scene, { state, scope: 'email' }), {
        redirect: 'manual',
      });
      const location = new URL(told.headers.get('location') ?? '');
      expect(location.searchParams.get('state')).toBe(state);
      expect(told.headers.getSetCookie()).toEqual([]);
      const shown = await fetch(authorizeUrl(scene, { client_id: text, redirect_uri: text }));
      expect(shown.status).toBe(400);
      expect(await shown.text()).not.toContain('alert(1)');
    }),
    { numRuns: 40 },
  );
});
