/** Signing out of the managed login. */
import { describe, expect, test } from 'vitest';
import { call } from '../support/wire.ts';
import { alertOf, Browser } from './support/browser.ts';
import {
  authorizeUrl,
  baseOf,
  callback,
  exchange,
  heard,
  loginClient,
  logIn,
  openLogin,
  outcomeOf,
} from './support/logins.ts';
import type { Scene } from '../support/pools.ts';

const bye = 'http://127.0.0.1:42813/bye';

const logoutUrl = (scene: Scene, parameters: Readonly<Record<string, string>>): string =>
  `${baseOf(scene)}/logout?${new URLSearchParams(parameters).toString()}`;

describe('signing out', () => {
  test('ends the session in every browser that has its cookie, and goes where it may', async () => {
    const scene = await openLogin();
    const browser = new Browser(scene.pool.endpoint);
    await logIn(scene, {}, browser);
    const cookie = browser.cookies.get('cognito');
    const seen = await browser.open(
      logoutUrl(scene, { client_id: scene.clientId, logout_uri: bye }),
    );
    expect(seen.away?.href).toBe(bye);
    expect(browser.cookies.has('cognito')).toBe(false);
    if (cookie !== undefined) browser.cookies.set('cognito', cookie);
    expect((await browser.open(authorizeUrl(scene))).away).toBeNull();
  });

  test('ends codes that nobody has exchanged, and leaves tokens', async () => {
    const scene = await openLogin();
    const browser = new Browser(scene.pool.endpoint);
    const scope = 'aws.cognito.signin.user.admin';
    const first = heard(await logIn(scene, { scope }, browser))['code'] ?? '';
    const { body } = await exchange(scene, first);
    const second = heard(await browser.open(authorizeUrl(scene)))['code'] ?? '';
    await browser.open(logoutUrl(scene, { client_id: scene.clientId, logout_uri: bye }));
    expect(outcomeOf(await exchange(scene, second))).toBe('400 invalid_grant');
    const AccessToken = body['access_token'];
    expect((await call(scene, 'GetUser', { AccessToken })).status).toBe(200);
  });

  test('goes to the page to sign in at, for somebody else', async () => {
    const scene = await openLogin();
    const browser = new Browser(scene.pool.endpoint);
    await logIn(scene, {}, browser);
    const seen = await browser.open(authorizeUrl(scene, {}, 'logout'));
    expect(seen.html).toContain('<h1>Sign in</h1>');
    expect(seen.forms).toHaveLength(1);
    expect(browser.cookies.has('cognito')).toBe(false);
  });

  test('goes on for nobody as well', async () => {
    const scene = await openLogin();
    const url = logoutUrl(scene, { client_id: scene.clientId, logout_uri: bye });
    expect((await new Browser(scene.pool.endpoint).open(url)).away?.href).toBe(bye);
  });

  const missing = "Required String parameter 'redirect_uri' is not present";
  test.each<readonly [what: string, parameters: Readonly<Record<string, string>>, alert: string]>([
    ['no client', { logout_uri: bye }, "Required String parameter 'client_id' is not present"],
    ['an unknown client', { client_id: 'x', logout_uri: bye }, 'Client does not exist.'],
    ['nowhere to go', { client_id: 'CLIENT' }, missing],
    // So it is at the service, to everybody's surprise.
    ['a slash more', { client_id: 'CLIENT', logout_uri: `${bye}/` }, missing],
    ['another site', { client_id: 'CLIENT', logout_uri: 'https://evil.example/' }, missing],
    ['an address to sign in for', { client_id: 'CLIENT', logout_uri: callback }, missing],
    [
      'an address to sign out to',
      { client_id: 'CLIENT', redirect_uri: bye, response_type: 'code' },
      'redirect_mismatch',
    ],
    [
      'another site to sign in for',
      { client_id: 'CLIENT', redirect_uri: 'https://evil.example/', response_type: 'code' },
      'redirect_mismatch',
    ],
  ])('goes nowhere and ends nothing: %s', async (_, parameters, alert) => {
    const scene = await openLogin();
    const browser = new Browser(scene.pool.endpoint);
    await logIn(scene, {}, browser);
    const own = parameters['client_id'] === 'CLIENT' ? { client_id: scene.clientId } : {};
    const seen = await browser.open(logoutUrl(scene, { ...parameters, ...own }));
    expect([seen.status, seen.away, alertOf(seen)]).toEqual([400, null, alert]);
    expect((await browser.open(authorizeUrl(scene))).away).not.toBeNull();
  });

  test('leaves the session of another pool', async () => {
    const UserPools = ['Login', 'Other'].map((PoolName) => ({
      PoolName,
      Clients: [{ ...loginClient, ClientName: PoolName === 'Login' ? 'Signet' : 'Other' }],
    }));
    const scene = await openLogin({}, { settings: { UserPools } });
    const browser = new Browser(scene.pool.endpoint);
    await logIn(scene, {}, browser);
    const other = scene.pool.pools[1];
    const parameters = { client_id: other?.clients[0]?.clientId ?? '', logout_uri: bye };
    const url = logoutUrl(scene, parameters).replace(
      scene.pool.userPoolId,
      other?.userPoolId ?? '',
    );
    const thief = new Browser(scene.pool.endpoint);
    thief.cookies.set('cognito', { value: browser.cookies.get('cognito')?.value ?? '', path: '' });
    expect((await thief.open(url)).away?.href).toBe(bye);
    expect((await browser.open(authorizeUrl(scene))).away).not.toBeNull();
  });
});
