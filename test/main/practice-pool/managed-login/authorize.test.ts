/** Authorization requests: who is sent where, and who is not sent anywhere. */
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../support/forgery.ts';
import { clientNamed, hours, minutes } from '../support/pools.ts';
import { alertOf, Browser } from './support/browser.ts';
import {
  authorizeUrl,
  baseOf,
  callback,
  challengeOf,
  demoWords,
  exchange,
  heard,
  logIn,
  loginClient,
  openLogin,
  verifier,
} from './support/logins.ts';

type Parameters = Readonly<Record<string, string | null>>;

describe('a request whose client or address is in doubt', () => {
  test.each<readonly [what: string, parameters: Parameters, alert: string]>([
    ['no client', { client_id: null }, "Required String parameter 'client_id' is not present"],
    ['an unknown client', { client_id: 'nosuchclient' }, 'Client does not exist.'],
    ['markup for a client', { client_id: '<b>x</b>' }, 'Client does not exist.'],
    [
      'no address',
      { redirect_uri: null },
      "Required String parameter 'redirect_uri' is not present",
    ],
    ['an empty address', { redirect_uri: '' }, 'redirect_mismatch'],
    ['a slash more', { redirect_uri: `${callback}/` }, 'redirect_mismatch'],
    ['a letter less', { redirect_uri: callback.slice(0, -1) }, 'redirect_mismatch'],
    ['another port', { redirect_uri: callback.replace('42813', '42815') }, 'redirect_mismatch'],
    ['no port', { redirect_uri: callback.replace(':42813', '') }, 'redirect_mismatch'],
    [
      'another host of the same machine',
      { redirect_uri: callback.replace('127.0.0.1', 'localhost') },
      'redirect_mismatch',
    ],
    ['another scheme', { redirect_uri: callback.replace('http:', 'https:') }, 'redirect_mismatch'],
    ['upper case', { redirect_uri: callback.toUpperCase() }, 'redirect_mismatch'],
    [
      'upper case in the path',
      { redirect_uri: callback.replace('call', 'Call') },
      'redirect_mismatch',
    ],
    ['a query more', { redirect_uri: `${callback}?next=1` }, 'redirect_mismatch'],
    ['a fragment', { redirect_uri: `${callback}#here` }, 'redirect_mismatch'],
    ['an empty fragment', { redirect_uri: `${callback}#` }, 'redirect_mismatch'],
    ['a step back in the path', { redirect_uri: `${callback}/../callback` }, 'redirect_mismatch'],
    [
      'a percent-encoded letter',
      { redirect_uri: callback.replace('callback', '%63allback') },
      'redirect_mismatch',
    ],
    [
      'a user before the host',
      { redirect_uri: callback.replace('//', '//evil@') },
      'redirect_mismatch',
    ],
    [
      'the address as a user',
      { redirect_uri: `${callback.replace('/callback', '')}@evil.example/callback` },
      'redirect_mismatch',
    ],
    [
      'a host that begins alike',
      { redirect_uri: callback.replace('127.0.0.1', '127.0.0.1.evil.example') },
      'redirect_mismatch',
    ],
    ['another site', { redirect_uri: 'https://evil.example/' }, 'redirect_mismatch'],
    ['no scheme', { redirect_uri: '//evil.example/' }, 'redirect_mismatch'],
    ['a backslash', { redirect_uri: 'http:\\\\127.0.0.1:42813\\callback' }, 'redirect_mismatch'],
    ['space before it', { redirect_uri: ` ${callback}` }, 'redirect_mismatch'],
    ['a line break after it', { redirect_uri: `${callback}\r\nx-evil: 1` }, 'redirect_mismatch'],
    ['a script', { redirect_uri: 'javascript:alert(1)' }, 'redirect_mismatch'],
    [
      'an address to sign out to',
      { redirect_uri: 'http://127.0.0.1:42813/bye' },
      'redirect_mismatch',
    ],
    [
      'another identity provider',
      { identity_provider: 'Google' },
      'Login option is not available. Please try another one',
    ],
    [
      'an identity provider by its domain',
      { idp_identifier: 'example.com' },
      'Login option is not available. Please try another one',
    ],
  ])('ends at a page: %s', async (_, parameters, alert) => {
    const scene = await openLogin();
    for (const path of ['oauth2/authorize', 'login', 'signup', 'forgotPassword']) {
      const seen = await new Browser(scene.pool.endpoint).open(
        authorizeUrl(scene, parameters, path),
      );
      expect({ away: seen.away, status: seen.status }).toEqual({ away: null, status: 400 });
      expect(alertOf(seen)).toBe(alert);
      expect(seen.forms).toEqual([]);
    }
  });

  test.each(['client_id', 'redirect_uri'])(
    'ends at a page when %s is there twice',
    async (name) => {
      const scene = await openLogin();
      const twice = `${authorizeUrl(scene)}&${name}=${encodeURIComponent('https://evil.example/')}`;
      const seen = await new Browser(scene.pool.endpoint).open(twice);
      expect(alertOf(seen)).toBe(`Required String parameter '${name}' is not present`);
    },
  );

  test('ends at a page for the client of another pool', async () => {
    const other = { PoolName: 'Other', Clients: [{ ...loginClient, ClientId: 'other' }] };
    const mine = { PoolName: 'Login', Clients: [loginClient] };
    const scene = await openLogin({}, { settings: { UserPools: [mine, other] } });
    const seen = await new Browser(scene.pool.endpoint).open(
      authorizeUrl(scene, { client_id: 'other' }),
    );
    expect(alertOf(seen)).toBe('Client does not exist.');
  });

  test.each(['oauth2/authorize', 'login', 'logout', 'oauth2/userInfo'])(
    'ends at a page where there is no such pool, or it was deleted: %s',
    async (path) => {
      const scene = await openLogin();
      const nowhere = `${scene.pool.endpoint}/xx-practice-1_Abcdefgh1/${path}`;
      expect((await fetch(nowhere)).status).toBe(404);
      await scene.pool.owner.deletePool();
      expect((await fetch(`${baseOf(scene)}/${path}`)).status).toBe(404);
    },
  );
});

describe('a request with another fault', () => {
  const challenge = challengeOf(verifier);
  test.each<readonly [what: string, parameters: Parameters, error: object]>([
    ['no response type', { response_type: null }, { error: 'invalid_request' }],
    ['an unknown response type', { response_type: 'id_token' }, { error: 'invalid_request' }],
    ['two response types', { response_type: 'code token' }, { error: 'invalid_request' }],
    ['a challenge without a method', { code_challenge: challenge }, { error: 'invalid_request' }],
    [
      'a method without a challenge',
      { code_challenge_method: 'S256' },
      { error: 'invalid_request' },
    ],
    [
      'the method plain',
      { code_challenge: challenge, code_challenge_method: 'plain' },
      { error: 'invalid_request' },
    ],
    [
      'the method in lower case',
      { code_challenge: challenge, code_challenge_method: 's256' },
      { error: 'invalid_request' },
    ],
    [
      'a short challenge',
      { code_challenge: challenge.slice(1), code_challenge_method: 'S256' },
      { error: 'invalid_request' },
    ],
    [
      'a long challenge',
      { code_challenge: `${challenge}A`, code_challenge_method: 'S256' },
      { error: 'invalid_request' },
    ],
    [
      'a challenge in plain base64',
      { code_challenge: `${challenge.slice(1)}+`, code_challenge_method: 'S256' },
      { error: 'invalid_request' },
    ],
    ['an unknown prompt', { prompt: 'create' }, { error: 'invalid_request' }],
    ['no prompt and one', { prompt: 'none login' }, { error: 'invalid_request' }],
    [
      'a scope of nobody',
      { scope: 'openid practice/read' },
      { error: 'invalid_request', error_description: 'invalid_scope' },
    ],
    [
      'a scope in upper case',
      { scope: 'OPENID' },
      { error: 'invalid_request', error_description: 'invalid_scope' },
    ],
    [
      'a scope of OpenID Connect without openid',
      { scope: 'email' },
      { error: 'invalid_request', error_description: 'invalid_scope' },
    ],
  ])('goes back to the client: %s', async (_, parameters, error) => {
    const scene = await openLogin();
    for (const path of ['oauth2/authorize', 'login']) {
      const url = authorizeUrl(scene, parameters, path);
      const seen = await new Browser(scene.pool.endpoint).open(url);
      expect(`${seen.away?.origin ?? ''}${seen.away?.pathname ?? ''}`).toBe(callback);
      expect(heard(seen)).toEqual({ state: 'kept', ...error });
    }
  });

  test('goes back in the fragment for the implicit grant, and without a state that was not sent', async () => {
    const scene = await openLogin();
    const { away } = await new Browser(scene.pool.endpoint).open(
      authorizeUrl(scene, { response_type: 'token', scope: 'email', state: null }),
    );
    expect(away?.href).toBe(`${callback}#error_description=invalid_scope&error=invalid_request`);
  });

  test('goes back when a parameter is there twice', async () => {
    const scene = await openLogin();
    const seen = await new Browser(scene.pool.endpoint).open(`${authorizeUrl(scene)}&scope=email`);
    expect(heard(seen)).toEqual({ state: 'kept', error: 'invalid_request' });
  });

  test.each([
    ['code', { AllowedOAuthFlows: ['implicit' as const] }],
    ['token', { AllowedOAuthFlows: ['code' as const] }],
    ['code', { AllowedOAuthFlowsUserPoolClient: false }],
    ['token', { AllowedOAuthFlowsUserPoolClient: false }],
  ])('goes back when the client may not ask for a %s', async (response_type, settings) => {
    const scene = await openLogin({ Clients: [{ ...loginClient, ...settings }] });
    const seen = await new Browser(scene.pool.endpoint).open(
      authorizeUrl(scene, { response_type }),
    );
    expect(heard(seen)).toEqual({ state: 'kept', error: 'unauthorized_client' });
  });

  test('keeps the state as it was, whatever is in it', async () => {
    const scene = await openLogin();
    const state = 'a+b &c=d#"<script>\u00e4\r\nx: y';
    const seen = await new Browser(scene.pool.endpoint).open(
      authorizeUrl(scene, { state, scope: 'email' }),
    );
    expect(heard(seen)['state']).toBe(state);
  });
});

describe('a sound request', () => {
  test('leads to the page, and after the password back with a code and the state', async () => {
    const scene = await openLogin();
    const seen = await logIn(scene);
    expect(heard(seen)).toEqual({
      code: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      state: 'kept',
    });
  });

  test('goes back to an app by its own scheme', async () => {
    const scene = await openLogin();
    const { away } = await logIn(scene, { redirect_uri: 'myapp://signed-in' });
    expect(away?.href).toMatch(/^myapp:\/\/signed-in\?code=[0-9a-f-]{36}&state=kept$/);
  });

  test.each([
    ['http://localhost:42813/a?b=c', /^http:\/\/localhost:42813\/a\?b=c&code=[0-9a-f-]{36}$/],
    ['http://localhost:42813', /^http:\/\/localhost:42813\?code=[0-9a-f-]{36}$/],
    [
      'http://localhost:42813/gr\u00fcn',
      /^http:\/\/localhost:42813\/gr%C3%BCn\?code=[0-9a-f-]{36}$/,
    ],
  ])('keeps a registered address as it is: %s', async (redirect_uri, expected) => {
    const scene = await openLogin({ Clients: [{ ...loginClient, CallbackURLs: [redirect_uri] }] });
    const browser = new Browser(scene.pool.endpoint);
    await browser.submit(
      await browser.open(authorizeUrl(scene, { redirect_uri })),
      demoWords(scene),
    );
    const reply = await browser.ask(authorizeUrl(scene, { redirect_uri, state: null }));
    expect(reply.headers.get('location')).toMatch(expected);
  });

  test('gets tokens in the fragment in the implicit grant, and no refresh token', async () => {
    const scene = await openLogin();
    const seen = await logIn(scene, { response_type: 'token', nonce: 'once' });
    expect(seen.away?.search).toBe('');
    const { id_token = '', access_token = '', ...rest } = heard(seen);
    expect(rest).toEqual({ expires_in: '3600', token_type: 'Bearer', state: 'kept' });
    expect(claimsOf(id_token)).toMatchObject({ nonce: 'once', aud: scene.clientId });
    expect(claimsOf(access_token)).toMatchObject({ scope: 'openid', version: 2 });
  });

  test('gets no ID token without openid', async () => {
    const scene = await openLogin();
    const scope = 'aws.cognito.signin.user.admin';
    const seen = await logIn(scene, { response_type: 'token', scope });
    expect(Object.keys(heard(seen))).toEqual(['access_token', 'expires_in', 'token_type', 'state']);
  });

  test.each([null, ''])(
    'has all scopes of the client where it asks for none: %j',
    async (scope) => {
      const scene = await openLogin();
      const seen = await logIn(scene, { response_type: 'token', scope });
      expect(claimsOf(heard(seen)['access_token'] ?? '')['scope']).toBe(
        loginClient.AllowedOAuthScopes.join(' '),
      );
    },
  );

  test('has scopes of resource servers as well', async () => {
    const AllowedOAuthScopes = ['openid', 'practice/read'];
    const scene = await openLogin({ Clients: [{ ...loginClient, AllowedOAuthScopes }] });
    const seen = await logIn(scene, {
      response_type: 'token',
      scope: 'practice/read practice/read',
    });
    expect(claimsOf(heard(seen)['access_token'] ?? '')['scope']).toBe('practice/read');
  });

  test('may name the pool as identity provider, a language, and a name to begin with', async () => {
    const scene = await openLogin();
    const page = await new Browser(scene.pool.endpoint).open(
      authorizeUrl(scene, { identity_provider: 'COGNITO', lang: 'de', login_hint: 'demo.owner' }),
    );
    expect(page.forms[0]?.fields['username']).toBe('demo.owner');
  });
});

describe('somebody who is signed in already', () => {
  test('goes straight through, for another client of the pool too', async () => {
    const Clients = [loginClient, { ...loginClient, ClientName: 'Second' }];
    const scene = await openLogin({ Clients });
    const browser = new Browser(scene.pool.endpoint);
    await logIn(scene, {}, browser);
    const client_id = clientNamed(scene.pool, 'Second');
    const seen = await browser.open(authorizeUrl(scene, { client_id, prompt: 'consent' }));
    const reply = await exchange(scene, heard(seen)['code'] ?? '', { client_id });
    expect(reply.status).toBe(200);
  });

  test('goes straight through with prompt none, which refuses others', async () => {
    const scene = await openLogin();
    const browser = new Browser(scene.pool.endpoint);
    const silent = authorizeUrl(scene, { prompt: 'none' });
    expect(heard(await browser.open(silent))).toEqual({ state: 'kept', error: 'login_required' });
    await logIn(scene, {}, browser);
    expect(Object.keys(heard(await browser.open(silent)))).toEqual(['code', 'state']);
  });

  test('is asked for the password by prompt login, whatever the form says', async () => {
    const scene = await openLogin();
    const browser = new Browser(scene.pool.endpoint);
    await logIn(scene, {}, browser);
    const page = await browser.open(authorizeUrl(scene, { prompt: 'login' }));
    expect(page.forms).toHaveLength(1);
    const refused = await browser.submit(page, { continue: 'yes' });
    expect(alertOf(refused)).toBe('You are no longer signed in.');
    expect((await browser.submit(refused, demoWords(scene))).away).not.toBeNull();
  });

  test('may go on or be somebody else by prompt select_account', async () => {
    const scene = await openLogin();
    const browser = new Browser(scene.pool.endpoint);
    await logIn(scene, {}, browser);
    const page = await browser.open(authorizeUrl(scene, { prompt: 'select_account' }));
    expect(page.html).toContain('owner@example.com');
    const [goOn, other] = page.forms;
    expect(heard(await browser.submit(page, {}, goOn))['code']).toBeDefined();
    const login = { username: 'second', password: 'Second-Pass-1' };
    await scene.pool.owner.addUser({ ...login, email: 'second@example.com' });
    const seen = await browser.submit(page, login, other);
    const { body } = await exchange(scene, heard(seen)['code'] ?? '');
    expect(claimsOf(String(body['id_token']))['email']).toBe('second@example.com');
  });

  test('is so for an hour', async () => {
    const scene = await openLogin();
    const browser = new Browser(scene.pool.endpoint);
    await logIn(scene, {}, browser);
    scene.clock.nowMs += hours - 1;
    expect((await browser.open(authorizeUrl(scene))).away).not.toBeNull();
    scene.clock.nowMs += 1;
    expect((await browser.open(authorizeUrl(scene))).away).toBeNull();
  });

  test('is so over a restart of the browser, not in another pool', async () => {
    const two = ['Login', 'Other'].map((PoolName) => ({
      PoolName,
      Clients: [{ ...loginClient, ClientName: PoolName === 'Login' ? 'Signet' : 'Other' }],
    }));
    const scene = await openLogin({}, { settings: { UserPools: two } });
    const browser = new Browser(scene.pool.endpoint);
    await logIn(scene, {}, browser);
    const cookie = browser.cookies.get('cognito');
    expect(cookie?.path).toBe(`/${scene.pool.userPoolId}`);
    const other = scene.pool.pools[1];
    const thief = new Browser(scene.pool.endpoint);
    thief.cookies.set('cognito', { value: cookie?.value ?? '', path: '' });
    const url = authorizeUrl(scene, { client_id: other?.clients[0]?.clientId ?? '' }).replace(
      scene.pool.userPoolId,
      other?.userPoolId ?? '',
    );
    expect((await thief.open(url)).away).toBeNull();
    expect((await thief.open(authorizeUrl(scene))).away).not.toBeNull();
  });

  test('is nobody any more once deleted, disabled, or told to reset the password', async () => {
    const scene = await openLogin();
    const browser = new Browser(scene.pool.endpoint);
    await logIn(scene, {}, browser);
    await scene.pool.owner.setStatus('demo.owner', 'RESET_REQUIRED');
    expect((await browser.open(authorizeUrl(scene))).away).toBeNull();
    await scene.pool.owner.setStatus('demo.owner', 'CONFIRMED');
    await scene.pool.owner.disableUser('demo.owner');
    expect((await browser.open(authorizeUrl(scene))).away).toBeNull();
    await scene.pool.owner.enableUser('demo.owner');
    expect((await browser.open(authorizeUrl(scene))).away).not.toBeNull();
    await scene.pool.owner.removeUser('demo.owner');
    expect((await browser.open(authorizeUrl(scene))).away).toBeNull();
    expect(heard(await browser.open(authorizeUrl(scene, { prompt: 'none' })))['error']).toBe(
      'login_required',
    );
  });

  test('gets a fresh cookie at each sign-in, and the old one is worth nothing', async () => {
    const scene = await openLogin();
    const browser = new Browser(scene.pool.endpoint);
    await logIn(scene, {}, browser);
    const before = browser.cookies.get('cognito');
    scene.clock.nowMs += minutes;
    await logIn(scene, { prompt: 'login' }, browser);
    expect(browser.cookies.get('cognito')?.value).not.toBe(before?.value);
    const planted = new Browser(scene.pool.endpoint);
    if (before !== undefined) planted.cookies.set('cognito', before);
    expect((await planted.open(authorizeUrl(scene))).away).toBeNull();
  });
});
