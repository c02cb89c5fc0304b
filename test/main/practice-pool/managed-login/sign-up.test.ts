/** Getting an account at the managed login, and getting back into one. */
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../support/forgery.ts';
import { minutes, type Scene } from '../support/pools.ts';
import { alertOf, Browser, textOf, type Seen } from './support/browser.ts';
import {
  authorizeUrl,
  demoWords,
  exchange,
  heard,
  loginClient,
  logIn,
  openLogin,
} from './support/logins.ts';

const Schema = [
  { Name: 'email', Required: true },
  { Name: 'name', Required: true },
];

const fresh = {
  username: 'fresh',
  password: 'Fresh-Pass-1',
  'attribute:email': 'fresh@example.com',
  'attribute:name': 'Fresh Person',
};

const latestCode = ({ pool }: Scene): string => pool.inbox()[0]?.code ?? '';

const linkOf = ({ html }: Seen, page: string): string =>
  new RegExp(`<a href="([^"]*/${page}\\?[^"]*)"`).exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';

async function signUp(
  scene: Scene,
  browser: Browser,
  fields: Readonly<Record<string, string>> = fresh,
): Promise<Seen> {
  const login = await browser.open(authorizeUrl(scene));
  return browser.submit(await browser.open(linkOf(login, 'signup')), fields);
}

describe('signing up', () => {
  test('asks for what the pool needs, confirms by a code, and goes on into the account', async () => {
    const scene = await openLogin({ Schema });
    const browser = new Browser(scene.pool.endpoint);
    const page = await signUp(scene, browser);
    expect(textOf(page.html)).toContain('A code was sent to f***@e***.');
    const wrong = await browser.submit(page, { code: '000000x' }, page.forms[0]);
    expect(alertOf(wrong)).toBe('Invalid verification code provided, please try again.');
    const seen = await browser.submit(wrong, { code: latestCode(scene) }, wrong.forms[0]);
    const { body } = await exchange(scene, heard(seen)['code'] ?? '');
    expect(claimsOf(String(body['id_token']))).toMatchObject({
      'cognito:username': 'fresh',
      email: 'fresh@example.com',
      email_verified: true,
      name: 'Fresh Person',
    });
  });

  test('takes an address for a name where the pool does', async () => {
    const scene = await openLogin({ AliasAttributes: [], UsernameAttributes: ['email'] });
    const browser = new Browser(scene.pool.endpoint);
    const fields = { username: 'fresh@example.com', password: 'Fresh-Pass-1' };
    const page = await signUp(scene, browser, fields);
    const seen = await browser.submit(page, { code: latestCode(scene) }, page.forms[0]);
    expect(seen.away).not.toBeNull();
  });

  test('sends another code on demand', async () => {
    const scene = await openLogin({ Schema });
    const browser = new Browser(scene.pool.endpoint);
    const page = await signUp(scene, browser);
    const first = latestCode(scene);
    const again = await browser.submit(page, {}, page.forms[1]);
    expect(scene.pool.inbox()).toHaveLength(2);
    expect(textOf(again.html)).toContain('A code was sent to f***@e***.');
    expect(latestCode(scene)).not.toBe(first);
    const seen = await browser.submit(again, { code: latestCode(scene) }, again.forms[0]);
    expect(seen.away).not.toBeNull();
  });

  test('can be confirmed later, in another browser, which then needs the password', async () => {
    const scene = await openLogin({ Schema });
    await signUp(scene, new Browser(scene.pool.endpoint));
    const browser = new Browser(scene.pool.endpoint);
    const page = await browser.open(authorizeUrl(scene, {}, 'confirmUser'));
    const fields = { username: 'fresh', code: latestCode(scene) };
    const login = await browser.submit(page, fields);
    expect(textOf(login.html)).toContain('Your account is confirmed. You can sign in now.');
    expect(browser.cookies.has('cognito')).toBe(false);
    const { username, password } = fresh;
    expect((await browser.submit(login, { username, password })).away).not.toBeNull();
  });

  test('lets nobody into another account than the one that was made', async () => {
    const scene = await openLogin({ Schema });
    const mine = new Browser(scene.pool.endpoint);
    const page = await signUp(scene, mine);
    const other = { ...fresh, username: 'other', 'attribute:email': 'other@example.com' };
    await signUp(scene, new Browser(scene.pool.endpoint), other);
    const fields = { username: 'other', code: latestCode(scene) };
    const seen = await mine.submit(page, fields, page.forms[0]);
    expect(seen.away).toBeNull();
    expect(mine.cookies.has('cognito')).toBe(false);
  });

  test('asks for the password again when the code was long in coming', async () => {
    const scene = await openLogin({ Schema });
    const browser = new Browser(scene.pool.endpoint);
    const page = await signUp(scene, browser);
    scene.clock.nowMs += 3 * minutes;
    const seen = await browser.submit(page, { code: latestCode(scene) }, page.forms[0]);
    expect(seen.away).toBeNull();
    expect(textOf(seen.html)).toContain('Your account is confirmed.');
  });

  test('asks for the second factor as well', async () => {
    const scene = await openLogin({
      Schema,
      MfaConfiguration: 'ON',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
    const browser = new Browser(scene.pool.endpoint);
    const page = await signUp(scene, browser);
    const seen = await browser.submit(page, { code: latestCode(scene) }, page.forms[0]);
    expect(seen.html).toContain('<h1>Set up an authenticator app</h1>');
  });

  test.each<readonly [what: string, fields: Readonly<Record<string, string>>, alert: string]>([
    [
      'a weak password',
      { password: 'weak' },
      'Password did not conform with policy: Password not long enough',
    ],
    ['a name that is taken', { username: 'demo.owner' }, 'User already exists'],
    ['no address', { 'attribute:email': 'nowhere' }, 'Invalid email address format.'],
    [
      'something missing',
      { 'attribute:name': '' },
      'Attributes did not conform to the schema: name: The attribute is required\n',
    ],
  ])(
    'says what is wrong and keeps what was typed, but the password: %s',
    async (_, fields, alert) => {
      const scene = await openLogin({ Schema });
      const browser = new Browser(scene.pool.endpoint);
      const seen = await signUp(scene, browser, { ...fresh, ...fields });
      expect(seen.status).toBe(400);
      expect(alertOf(seen)).toBe(alert);
      const { password, ...kept } = { ...fresh, ...fields };
      expect(seen.forms[0]?.fields).toMatchObject({ ...kept, password: '' });
      expect(seen.html).not.toContain(password);
    },
  );

  test('writes nothing that the page did not ask for', async () => {
    const scene = await openLogin({ Schema });
    const browser = new Browser(scene.pool.endpoint);
    const page = await signUp(scene, browser, {
      ...fresh,
      'attribute:email_verified': 'true',
      'attribute:nickname': 'x',
    });
    expect(page.status).toBe(200);
    const seen = await browser.submit(page, { code: latestCode(scene) }, page.forms[0]);
    const { body } = await exchange(scene, heard(seen)['code'] ?? '');
    expect(claimsOf(String(body['id_token']))).not.toHaveProperty('nickname');
  });

  test('is closed where only administrators make accounts', async () => {
    const scene = await openLogin({ AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } });
    const browser = new Browser(scene.pool.endpoint);
    expect(linkOf(await browser.open(authorizeUrl(scene)), 'signup')).toBe('');
    const seen = await browser.open(authorizeUrl(scene, {}, 'signup'));
    expect(alertOf(seen)).toBe('SignUp is not permitted for this user pool');
  });

  test('knows the secret of a confidential client', async () => {
    const scene = await openLogin({ Schema, Clients: [{ ...loginClient, GenerateSecret: true }] });
    const browser = new Browser(scene.pool.endpoint);
    const page = await signUp(scene, browser);
    const again = await browser.submit(page, {}, page.forms[1]);
    const seen = await browser.submit(again, { code: latestCode(scene) }, again.forms[0]);
    expect(seen.away).not.toBeNull();
  });
});

describe('a forgotten password', () => {
  const forget = async (scene: Scene, browser: Browser, username: string): Promise<Seen> => {
    const login = await browser.open(authorizeUrl(scene));
    const page = await browser.open(linkOf(login, 'forgotPassword'));
    return browser.submit(page, { username });
  };

  test('is replaced by a code', async () => {
    const scene = await openLogin();
    const browser = new Browser(scene.pool.endpoint);
    const before = demoWords(scene);
    const page = await forget(scene, browser, 'demo.owner');
    expect(textOf(page.html)).toContain('A code was sent to o***@e***.');
    const weak = await browser.submit(page, { code: latestCode(scene), password: 'weak' });
    expect(alertOf(weak)).toBe('Password did not conform with policy: Password not long enough');
    const fields = { code: latestCode(scene), password: 'Other-Pass-1' };
    const login = await browser.submit(weak, fields);
    expect(textOf(login.html)).toContain('Your password is changed. You can sign in now.');
    expect(login.forms[0]?.fields['username']).toBe('demo.owner');
    expect((await logIn(scene, {}, new Browser(scene.pool.endpoint), before)).away).toBeNull();
    const words = { ...before, password: 'Other-Pass-1' };
    expect((await browser.submit(login, words)).away).not.toBeNull();
  });

  test('of nobody looks the same', async () => {
    const scene = await openLogin();
    const browser = new Browser(scene.pool.endpoint);
    const page = await forget(scene, browser, 'nobody');
    expect(textOf(page.html)).toMatch(/A code was sent to .\*\*\*@.\*\*\*\./);
    const fields = { code: '123456', password: 'Other-Pass-1' };
    expect(alertOf(await browser.submit(page, fields))).toBe(
      'Invalid verification code provided, please try again.',
    );
    expect(scene.pool.inbox()).toEqual([]);
  });

  test('says what is wrong with a name', async () => {
    const scene = await openLogin();
    const browser = new Browser(scene.pool.endpoint);
    const seen = await forget(scene, browser, 'x'.repeat(129));
    expect(alertOf(seen)).toContain('Member must have length less than or equal to 128');
  });
});
