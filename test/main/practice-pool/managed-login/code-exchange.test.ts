/** From a code to tokens, and everything that keeps others from it. */
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../support/forgery.ts';
import { clientNamed, minutes } from '../support/pools.ts';
import { call } from '../support/wire.ts';
import { Browser } from './support/browser.ts';
import {
  callback,
  challengeOf,
  exchange,
  loginClient,
  logIn,
  newCode,
  openLogin,
  outcomeOf,
  postForm,
  tokensOf,
  verifier,
  authorizeUrl,
  heard,
} from './support/logins.ts';

const pkce = { code_challenge: challengeOf(verifier), code_challenge_method: 'S256' };

describe('a code', () => {
  test('gives the tokens of a sign-in, which nobody may keep', async () => {
    const scene = await openLogin();
    const code = await newCode(scene, { nonce: 'once', scope: 'openid email' });
    const { status, headers, body } = await exchange(scene, code);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('content-type')).toBe('application/json;charset=UTF-8');
    expect(Object.keys(body)).toEqual([
      'id_token',
      'access_token',
      'refresh_token',
      'expires_in',
      'token_type',
    ]);
    const id = claimsOf(String(body['id_token']));
    const access = claimsOf(String(body['access_token']));
    expect(id).toMatchObject({
      nonce: 'once',
      token_use: 'id',
      at_hash: expect.any(String) as string,
    });
    expect(access).toMatchObject({
      token_use: 'access',
      scope: 'openid email',
      version: 2,
      client_id: scene.clientId,
      username: 'demo.owner',
    });
    expect(access['origin_jti']).toBe(id['origin_jti']);
  });

  test('works once, and a second use leaves what the first one gave', async () => {
    const scene = await openLogin();
    const code = await newCode(scene, { scope: 'aws.cognito.signin.user.admin' });
    const { body } = await exchange(scene, code);
    expect(outcomeOf(await exchange(scene, code))).toBe('400 invalid_grant');
    const AccessToken = body['access_token'];
    expect((await call(scene, 'GetUser', { AccessToken })).status).toBe(200);
  });

  test('works once, however many try at the same time', async () => {
    const scene = await openLogin();
    const code = await newCode(scene);
    const replies = await Promise.all(Array.from({ length: 5 }, () => exchange(scene, code)));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400, 400]);
  });

  test('works for five minutes', async () => {
    const scene = await openLogin();
    const [early, late] = [await newCode(scene), await newCode(scene)];
    scene.clock.nowMs += 5 * minutes - 1;
    expect(outcomeOf(await exchange(scene, early))).toBe('200 ok');
    scene.clock.nowMs += 1;
    expect(outcomeOf(await exchange(scene, late))).toBe('400 invalid_grant');
  });

  test('works for no other client, which does not use it up', async () => {
    const Clients = [loginClient, { ...loginClient, ClientName: 'Second' }];
    const scene = await openLogin({ Clients });
    const code = await newCode(scene);
    const client_id = clientNamed(scene.pool, 'Second');
    expect(outcomeOf(await exchange(scene, code, { client_id }))).toBe('400 invalid_grant');
    expect(outcomeOf(await exchange(scene, code))).toBe('200 ok');
  });

  test.each([
    ['one that is not registered', `${callback}/`, '400 unauthorized_client'],
    ['another one of the client', 'myapp://signed-in', '400 invalid_grant'],
  ])('needs the address that it was asked for with, not %s', async (_, redirect_uri, outcome) => {
    const scene = await openLogin();
    const code = await newCode(scene);
    expect(outcomeOf(await exchange(scene, code, { redirect_uri }))).toBe(outcome);
  });

  test.each([
    ['deleted', (owner: Owner) => owner.removeUser('demo.owner')],
    ['disabled', (owner: Owner) => owner.disableUser('demo.owner')],
    [
      'told to reset the password',
      (owner: Owner) => owner.setStatus('demo.owner', 'RESET_REQUIRED'),
    ],
  ])('is worth nothing once its user is %s', async (_, act) => {
    const scene = await openLogin();
    const code = await newCode(scene);
    await act(scene.pool.owner);
    expect(outcomeOf(await exchange(scene, code))).toBe('400 invalid_grant');
  });

  test.each([
    ['email', ['email'], '400 invalid_grant'],
    ['email', ['email', 'email_verified'], '200 ok'],
    ['phone', ['phone_number'], '400 invalid_grant'],
    ['profile', ['email'], '200 ok'],
  ])(
    'of the scope %s needs a client that may read it: %j',
    async (scope, ReadAttributes, outcome) => {
      const scene = await openLogin({ Clients: [{ ...loginClient, ReadAttributes }] });
      const code = await newCode(scene, { scope: `openid ${scope}` });
      expect(outcomeOf(await exchange(scene, code))).toBe(outcome);
    },
  );

  type Owner = Awaited<ReturnType<typeof openLogin>>['pool']['owner'];
});

describe('a code with a challenge', () => {
  test('works for who has the verifier', async () => {
    const scene = await openLogin();
    for (const code_verifier of [verifier, '-._~'.repeat(32)]) {
      const code = await newCode(scene, { ...pkce, code_challenge: challengeOf(code_verifier) });
      expect(outcomeOf(await exchange(scene, code, { code_verifier }))).toBe('200 ok');
    }
  });

  test.each<readonly [what: string, fields: Readonly<Record<string, string>>]>([
    ['no verifier', {}],
    ['an empty verifier', { code_verifier: '' }],
    ['another verifier', { code_verifier: 'w'.repeat(43) }],
    ['the challenge itself', { code_verifier: challengeOf(verifier) }],
    ['a longer one', { code_verifier: `${verifier}v` }],
  ])('refuses %s, and is used up by it', async (_, fields) => {
    const scene = await openLogin();
    const code = await newCode(scene, pkce);
    expect(outcomeOf(await exchange(scene, code, fields))).toBe('400 invalid_grant');
    expect(outcomeOf(await exchange(scene, code, { code_verifier: verifier }))).toBe(
      '400 invalid_grant',
    );
  });

  test.each([
    ['too short', 'v'.repeat(42)],
    ['too long', 'v'.repeat(129)],
    ['of other characters', `${'v'.repeat(42)}+`],
  ])('refuses a verifier that is %s, even the right one', async (_, code_verifier) => {
    const scene = await openLogin();
    const code = await newCode(scene, { ...pkce, code_challenge: challengeOf(code_verifier) });
    expect(outcomeOf(await exchange(scene, code, { code_verifier }))).toBe('400 invalid_grant');
  });

  test('is expected by whoever brings a verifier', async () => {
    const scene = await openLogin();
    const code = await newCode(scene);
    expect(outcomeOf(await exchange(scene, code, { code_verifier: verifier }))).toBe(
      '400 invalid_grant',
    );
  });
});

describe('a token request', () => {
  test.each<readonly [what: string, fields: Readonly<Record<string, string>>, outcome: string]>([
    ['nothing', {}, '400 invalid_request'],
    ['no client', { grant_type: 'refresh_token' }, '400 invalid_request'],
    ['an unknown client', { grant_type: 'refresh_token', client_id: 'x' }, '400 invalid_client'],
    [
      'no such grant',
      { grant_type: 'password', client_id: 'CLIENT' },
      '400 unsupported_grant_type',
    ],
    [
      'no code',
      { grant_type: 'authorization_code', client_id: 'CLIENT', redirect_uri: callback },
      '400 invalid_request',
    ],
    [
      'no address',
      { grant_type: 'authorization_code', client_id: 'CLIENT', code: 'x' },
      '400 invalid_request',
    ],
    [
      'an unknown code',
      { grant_type: 'authorization_code', client_id: 'CLIENT', code: 'x', redirect_uri: callback },
      '400 invalid_grant',
    ],
    [
      'no refresh token',
      { grant_type: 'refresh_token', client_id: 'CLIENT' },
      '400 invalid_request',
    ],
    [
      'an empty refresh token',
      { grant_type: 'refresh_token', client_id: 'CLIENT', refresh_token: '' },
      '400 invalid_request',
    ],
    [
      'garbage to refresh with',
      { grant_type: 'refresh_token', client_id: 'CLIENT', refresh_token: 'x' },
      '400 invalid_grant',
    ],
    [
      'a secret of a client without one',
      { grant_type: 'refresh_token', client_id: 'CLIENT', client_secret: 's', refresh_token: 'x' },
      '400 invalid_client',
    ],
    [
      'a client that is no machine',
      { grant_type: 'client_credentials', client_id: 'CLIENT' },
      '400 unauthorized_client',
    ],
  ])('is refused: %s', async (_, fields, outcome) => {
    const scene = await openLogin();
    const own = fields['client_id'] === 'CLIENT' ? { client_id: scene.clientId } : {};
    const reply = await postForm(scene, 'oauth2/token', { ...fields, ...own });
    expect(outcomeOf(reply)).toBe(outcome);
    expect(Object.keys(reply.body)).toEqual(['error']);
  });

  test.each([
    ['JSON', 'application/json', '{"grant_type":"refresh_token"}'],
    ['text', 'text/plain', 'grant_type=refresh_token'],
    [
      'a field twice',
      'application/x-www-form-urlencoded',
      'grant_type=refresh_token&grant_type=x&client_id=x',
    ],
  ])('is refused as %s', async (_, type, body) => {
    const scene = await openLogin();
    const browser = new Browser(scene.pool.endpoint);
    const address = `/${scene.pool.userPoolId}/oauth2/token`;
    const response = await browser.post(address, body, { 'content-type': type });
    expect([response.status, await response.json()]).toEqual([400, { error: 'invalid_request' }]);
  });

  test('is refused when the client may not use codes', async () => {
    const Clients = [{ ...loginClient, AllowedOAuthFlows: ['implicit' as const] }];
    const scene = await openLogin({ Clients });
    expect(outcomeOf(await exchange(scene, 'x'))).toBe('400 unauthorized_client');
  });

  test.each(['oauth2/token', 'oauth2/revoke'])('is refused when it is large: %s', async (path) => {
    const scene = await openLogin();
    const reply = await postForm(scene, path, { grant_type: 'x'.repeat(70_000) });
    expect(outcomeOf(reply)).toBe('413 invalid_request');
  });
});

describe('a client with a secret', () => {
  const secret = 'a+b'.repeat(17);
  const Clients = [{ ...loginClient, ClientId: 'id+1', ClientSecret: secret }];
  const basic = (text: string, scheme = 'Basic'): Record<string, string> => ({
    authorization: `${scheme} ${Buffer.from(text).toString('base64')}`,
  });
  const grant = { grant_type: 'refresh_token', refresh_token: 'x' };

  test.each<
    readonly [
      what: string,
      fields: Readonly<Record<string, string>>,
      headers: Readonly<Record<string, string>>,
      outcome: string,
    ]
  >([
    ['as it is in the header', {}, basic(`id+1:${secret}`), 'invalid_grant'],
    ['encoded in the header', {}, basic(`id%2B1:${encodeURIComponent(secret)}`), 'invalid_grant'],
    ['by another case of the scheme', {}, basic(`id+1:${secret}`, 'basic'), 'invalid_grant'],
    ['in the body', { client_id: 'id+1', client_secret: secret }, {}, 'invalid_grant'],
    [
      'in the header, its id in the body',
      { client_id: 'id+1' },
      basic(`id+1:${secret}`),
      'invalid_grant',
    ],
    [
      'in the header and the body',
      { client_id: 'id+1', client_secret: secret },
      basic(`id+1:${secret}`),
      'invalid_request',
    ],
    [
      'of another id in the body',
      { client_id: 'other' },
      basic(`id+1:${secret}`),
      'invalid_request',
    ],
    ['not at all', { client_id: 'id+1' }, {}, 'invalid_client'],
    ['empty', { client_id: 'id+1', client_secret: '' }, {}, 'invalid_client'],
    [
      'wrong in the body',
      { client_id: 'id+1', client_secret: 'a'.repeat(51) },
      {},
      'invalid_client',
    ],
    ['wrong in the header', {}, basic(`id+1:${secret}x`), 'invalid_client'],
    ['of an unknown client', {}, basic(`who:${secret}`), 'invalid_client'],
    ['without a colon', {}, basic('id+1'), 'invalid_client'],
    ['by another scheme', {}, basic(`id+1:${secret}`, 'Bearer'), 'invalid_client'],
    ['as no base64', {}, { authorization: 'Basic ???' }, 'invalid_client'],
  ])('shows it %s', async (_, fields, headers, error) => {
    const scene = await openLogin({ Clients });
    const reply = await postForm(scene, 'oauth2/token', { ...grant, ...fields }, headers);
    expect(outcomeOf(reply)).toBe(`400 ${error}`);
  });
});

describe('a refresh', () => {
  test('keeps scopes and the time of the sign-in, and gives no new refresh token', async () => {
    const scene = await openLogin();
    const first = await tokensOf(scene, { scope: 'openid email' });
    scene.clock.nowMs += 10 * minutes;
    const { body } = await postForm(scene, 'oauth2/token', {
      grant_type: 'refresh_token',
      client_id: scene.clientId,
      refresh_token: first['refresh_token'] ?? '',
    });
    expect(Object.keys(body)).toEqual(['id_token', 'access_token', 'expires_in', 'token_type']);
    const [before, after] = [
      claimsOf(first['access_token'] ?? ''),
      claimsOf(String(body['access_token'])),
    ];
    expect(after).toMatchObject({
      scope: 'openid email',
      auth_time: before['auth_time'],
      origin_jti: before['origin_jti'],
    });
    expect(after['jti']).not.toBe(before['jti']);
    expect(claimsOf(String(body['id_token']))).not.toHaveProperty('nonce');
  });

  test('is refused to another client', async () => {
    const Clients = [loginClient, { ...loginClient, ClientName: 'Second' }];
    const scene = await openLogin({ Clients });
    const { refresh_token = '' } = await tokensOf(scene);
    const reply = await postForm(scene, 'oauth2/token', {
      grant_type: 'refresh_token',
      client_id: clientNamed(scene.pool, 'Second'),
      refresh_token,
    });
    expect(outcomeOf(reply)).toBe('400 invalid_grant');
  });

  test('is refused once the user is gone', async () => {
    const scene = await openLogin();
    const { refresh_token = '' } = await tokensOf(scene);
    await scene.pool.owner.removeUser('demo.owner');
    const fields = { grant_type: 'refresh_token', client_id: scene.clientId, refresh_token };
    expect(outcomeOf(await postForm(scene, 'oauth2/token', fields))).toBe('400 invalid_grant');
  });
});

describe('a session of the managed login', () => {
  test('is one for all the tokens that come through it', async () => {
    const scene = await openLogin({ UserSessionTracking: 'ENABLED' });
    const browser = new Browser(scene.pool.endpoint);
    const scope = 'aws.cognito.signin.user.admin';
    const first = await exchange(
      scene,
      heard(await logIn(scene, { scope }, browser))['code'] ?? '',
    );
    const second = await exchange(
      scene,
      heard(await browser.open(authorizeUrl(scene, { scope })))['code'] ?? '',
    );
    expect(claimsOf(String(first.body['access_token']))['origin_jti']).not.toBe(
      claimsOf(String(second.body['access_token']))['origin_jti'],
    );
    const { text } = await call(scene, 'ListUserSessions', {
      AccessToken: second.body['access_token'],
    });
    const { Sessions } = JSON.parse(text) as {
      readonly Sessions: readonly { readonly SessionType: string }[];
    };
    expect(Sessions.map(({ SessionType }) => SessionType).sort()).toEqual([
      'SSO',
      'TOKEN',
      'TOKEN',
    ]);
  });
});
