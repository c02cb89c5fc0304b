/** Forms that somebody else fills in, and what pages tell browsers to keep to themselves. */
import { describe, expect, test } from 'vitest';
import { alertOf, Browser, type Seen } from './support/browser.ts';
import { authorizeUrl, callback, demoWords, loginClient, openLogin } from './support/logins.ts';
import type { Scene } from '../support/pools.ts';

const paths = [
  'login',
  'signup',
  'confirmUser',
  'resendcode',
  'forgotPassword',
  'confirmForgotPassword',
  'newPassword',
  'selectMfa',
  'mfa',
  'mfaSetup',
];

async function atLogin(scene: Scene): Promise<readonly [Browser, Seen]> {
  const browser = new Browser(scene.pool.endpoint);
  return [browser, await browser.open(authorizeUrl(scene))];
}

describe('a form', () => {
  test.each(paths)('without its token is refused: %s', async (path) => {
    const scene = await openLogin();
    const [browser] = await atLogin(scene);
    const action = authorizeUrl(scene, {}, path);
    const body = new URLSearchParams(demoWords(scene)).toString();
    expect((await browser.post(action, body)).status).toBe(403);
    expect((await browser.post(action, `${body}&_csrf=`)).status).toBe(403);
    expect(scene.pool.inbox()).toEqual([]);
  });

  test('with the token of another browser is refused', async () => {
    const scene = await openLogin();
    const [, theirs] = await atLogin(scene);
    const [browser] = await atLogin(scene);
    const seen = await browser.submit(theirs, demoWords(scene));
    expect([seen.status, seen.away]).toEqual([403, null]);
  });

  test('of a browser whose cookie is gone, or is none of ours, is refused', async () => {
    const scene = await openLogin();
    const [browser, page] = await atLogin(scene);
    const cookie = browser.cookies.get('XSRF-TOKEN');
    browser.cookies.clear();
    expect((await browser.submit(page, demoWords(scene))).status).toBe(403);
    browser.cookies.set('XSRF-TOKEN', { value: 'x', path: cookie?.path ?? '' });
    expect((await browser.submit(page, demoWords(scene))).status).toBe(403);
  });

  test('with the token of another pool is refused', async () => {
    const UserPools = ['Login', 'Other'].map((PoolName) => ({
      PoolName,
      Clients: [{ ...loginClient, ClientName: PoolName === 'Login' ? 'Signet' : 'Other' }],
    }));
    const scene = await openLogin({}, { settings: { UserPools } });
    const other = scene.pool.pools[1];
    const [browser, page] = await atLogin(scene);
    const cookie = browser.cookies.get('XSRF-TOKEN')?.value ?? '';
    browser.cookies.set('XSRF-TOKEN', { value: cookie, path: '' });
    const action = authorizeUrl(scene, { client_id: other?.clients[0]?.clientId ?? '' }, 'login');
    const form = page.forms[0];
    const moved = action.replace(scene.pool.userPoolId, other?.userPoolId ?? '');
    const seen = await browser.submit(page, {}, { action: moved, fields: form?.fields ?? {} });
    expect(seen.status).toBe(403);
  });

  test.each<
    readonly [what: string, headers: (endpoint: string) => Record<string, string>, status: number]
  >([
    ['of this page, hidden', () => ({ origin: 'null', 'sec-fetch-site': 'same-origin' }), 302],
    ['of this page, shown', (origin) => ({ origin, 'sec-fetch-site': 'same-origin' }), 302],
    ['of this page, in an older browser', (origin) => ({ origin }), 302],
    ['of no browser', () => ({}), 302],
    ['sent again by hand', (origin) => ({ origin, 'sec-fetch-site': 'none' }), 302],
    [
      'of another site',
      () => ({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }),
      403,
    ],
    ['of another site, in an older browser', () => ({ origin: 'https://evil.example' }), 403],
    ['of another site, hidden', () => ({ origin: 'null', 'sec-fetch-site': 'cross-site' }), 403],
    ['of a sandboxed frame, in an older browser', () => ({ origin: 'null' }), 403],
    [
      'of another port',
      () => ({ origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }),
      403,
    ],
    [
      'of another name of this machine',
      (origin) => ({ origin: origin.replace('127.0.0.1', 'localhost') }),
      403,
    ],
    [
      'that lies about its origin only',
      (origin) => ({ origin, 'sec-fetch-site': 'cross-site' }),
      403,
    ],
  ])('is judged by where it comes from: %s', async (_, headersOf, status) => {
    const scene = await openLogin();
    const [browser, page] = await atLogin(scene);
    const fields = { ...page.forms[0]?.fields, ...demoWords(scene) };
    const body = new URLSearchParams(fields).toString();
    const headers = headersOf(scene.pool.endpoint);
    const reply = await browser.post(page.forms[0]?.action ?? '', body, headers);
    expect(reply.status).toBe(status);
    expect(browser.cookies.has('cognito')).toBe(status === 302);
  });

  test.each<readonly [what: string, type: string, body: string, status: number]>([
    ['JSON', 'application/json', '{}', 400],
    ['several parts', 'multipart/form-data; boundary=x', '--x--', 400],
    ['text', 'text/plain', '_csrf=x', 400],
    ['a large one', 'application/x-www-form-urlencoded', `_csrf=${'x'.repeat(70_000)}`, 413],
    ['a form with a charset', 'Application/X-WWW-Form-Urlencoded; charset=UTF-8', '_csrf=x', 403],
  ])('is nothing but a form, and not large: %s', async (_, type, body, status) => {
    const scene = await openLogin();
    const [browser] = await atLogin(scene);
    const address = authorizeUrl(scene, {}, 'login');
    const reply = await browser.post(address, body, { 'content-type': type });
    expect(reply.status).toBe(status);
    expect(reply.headers.get('content-type')).toBe('text/html; charset=UTF-8');
  });

  test('keeps its request: another one in its address is judged anew', async () => {
    const scene = await openLogin();
    const [browser, page] = await atLogin(scene);
    const form = page.forms[0];
    const action =
      form?.action.replace(encodeURIComponent(callback), 'https%3A%2F%2Fevil.example') ?? '';
    const fields = { ...form?.fields, ...demoWords(scene) };
    const seen = await browser.submit(page, {}, { action, fields });
    expect([seen.away, alertOf(seen)]).toEqual([null, 'redirect_mismatch']);
    expect(browser.cookies.has('cognito')).toBe(false);
  });
});

describe('every page', () => {
  test.each([
    ['the page to sign in at', 'login', {}],
    ['an error', 'login', { client_id: 'nobody' }],
    ['a redirect', 'oauth2/authorize', { scope: 'email' }],
    ['the end of a session', 'logout', { logout_uri: 'http://127.0.0.1:42813/bye' }],
  ])(
    'is kept by nobody, framed by nobody and tells nobody where it was: %s',
    async (_, path, parameters) => {
      const scene = await openLogin();
      const url = authorizeUrl(scene, parameters, path);
      const { headers } = await fetch(url, { redirect: 'manual' });
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
      });
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'; base-uri 'none'; frame-ancestors 'none'$/,
      );
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test('has the one style that its policy allows', async () => {
    const scene = await openLogin();
    const [, { html, headers }] = await atLogin(scene);
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    expect(headers.get('content-security-policy')).toContain(
      `'sha256-${Buffer.from(digest).toString('base64')}'`,
    );
  });

  test('gives cookies that no script reads, no other site sends and no other pool gets', async () => {
    const scene = await openLogin();
    const [browser, page] = await atLogin(scene);
    const first = await fetch(authorizeUrl(scene, {}, 'login'));
    const body = new URLSearchParams({ ...page.forms[0]?.fields, ...demoWords(scene) }).toString();
    const second = await browser.post(page.forms[0]?.action ?? '', body);
    const lines = [...first.headers.getSetCookie(), ...second.headers.getSetCookie()];
    expect(lines.map((line) => line.replace(/=[A-Za-z0-9_-]{43};/, '=…;'))).toEqual([
      `XSRF-TOKEN=…; Path=/${scene.pool.userPoolId}; HttpOnly; SameSite=Lax`,
      `cognito=…; Max-Age=3600; Path=/${scene.pool.userPoolId}; HttpOnly; SameSite=Lax`,
    ]);
  });
});
