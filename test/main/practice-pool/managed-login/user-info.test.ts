/** Who a token is about, and how much its scopes show. */
import { describe, expect, test } from 'vitest';
import { claimsOf, signAs, unsigned, withClaims } from '../support/forgery.ts';
import { hours, poolKeys, type Scene } from '../support/pools.ts';
import { call, signIn } from '../support/wire.ts';
import { baseOf, loginClient, openLogin, tokensOf } from './support/logins.ts';

const bad =
  'error="invalid_token", error_description="Access token is expired, disabled, or deleted, or the user has globally signed out."';
const noOpenId =
  'error="invalid_token", error_description="Access token does not contain openid scope"';

async function ask(scene: Scene, token: string): Promise<readonly [number, string | null, object]> {
  const headers = { authorization: `Bearer ${token}` };
  const reply = await fetch(`${baseOf(scene)}/oauth2/userInfo`, { headers });
  return [reply.status, reply.headers.get('www-authenticate'), (await reply.json()) as object];
}

const rich = {
  Username: 'rich',
  Password: 'Rich-Pass-1',
  UserAttributes: [
    { Name: 'email', Value: 'rich@example.com' },
    { Name: 'email_verified', Value: 'true' },
    { Name: 'phone_number', Value: '+15555550144' },
    { Name: 'phone_number_verified', Value: 'false' },
    { Name: 'name', Value: 'Rich Person' },
    { Name: 'address', Value: 'Somewhere 1' },
    { Name: 'custom:plan', Value: 'gold' },
  ],
};

const email = { email: 'rich@example.com', email_verified: 'true' };
const phone = { phone_number: '+15555550144', phone_number_verified: 'false' };
const profile = { name: 'Rich Person', 'custom:plan': 'gold' };

describe('userInfo and the ID token', () => {
  test.each<readonly [scope: string, shown: Readonly<Record<string, string>>]>([
    ['openid', { ...email, ...phone, ...profile, address: 'Somewhere 1' }],
    [
      'openid aws.cognito.signin.user.admin',
      { ...email, ...phone, ...profile, address: 'Somewhere 1' },
    ],
    ['openid email', email],
    ['openid phone', phone],
    ['openid profile', profile],
    ['openid email phone profile', { ...email, ...phone, ...profile }],
  ])('show of somebody by %s what these scopes are for', async (scope, shown) => {
    const scene = await openLogin({ Schema: [{ Name: 'plan' }], Users: [rich] });
    const tokens = await tokensOf(scene, { scope }, { username: 'rich', password: 'Rich-Pass-1' });
    const { sub } = claimsOf(tokens['access_token'] ?? '');
    expect((await ask(scene, tokens['access_token'] ?? ''))[2]).toEqual({
      sub,
      ...shown,
      username: 'rich',
    });
    const known = Object.keys({ ...email, ...phone, ...profile, address: '' });
    const told = Object.keys(claimsOf(tokens['id_token'] ?? ''));
    expect(told.filter((name) => known.includes(name)).sort()).toEqual(Object.keys(shown).sort());
  });

  test('show nothing that the app client may not read', async () => {
    const Clients = [{ ...loginClient, ReadAttributes: ['name'] }];
    const scene = await openLogin({ Clients });
    const { access_token = '', id_token = '' } = await tokensOf(scene, { scope: 'openid' });
    const { sub } = claimsOf(access_token);
    const [, , shown] = await ask(scene, access_token);
    expect(shown).toEqual({ sub, name: 'Demo Owner', username: 'demo.owner' });
    expect(claimsOf(id_token)).not.toHaveProperty('email');
  });
});

describe('userInfo', () => {
  test.each([
    ['nothing', undefined],
    ['an empty header', ''],
    ['another scheme', 'Basic eDp5'],
    ['the scheme alone', 'Bearer'],
    ['a token and more', 'Bearer a b'],
    ['a token alone', 'eyJ.eyJ.x'],
    ['other characters', 'Bearer <script>'],
  ])('refuses a request with %s', async (_, authorization) => {
    const scene = await openLogin();
    const reply = await fetch(`${baseOf(scene)}/oauth2/userInfo`, {
      ...(authorization === undefined ? {} : { headers: { authorization } }),
    });
    expect(reply.status).toBe(400);
    expect(reply.headers.get('www-authenticate')).toBe(
      'error="invalid_request", error_description="Bad OAuth2 request at UserInfo Endpoint"',
    );
    expect(await reply.json()).toEqual({
      error: 'invalid_request',
      error_description: 'Bad OAuth2 request at UserInfo Endpoint',
    });
  });

  test.each<readonly [what: string, of: (tokens: Tokens) => string | Promise<string>]>([
    ['garbage', () => 'garbage'],
    ['an ID token', ({ id_token = '' }) => id_token],
    ['a refresh token', ({ refresh_token = '' }) => refresh_token],
    ['an unsigned token', ({ access_token = '' }) => unsigned(access_token)],
    [
      'changed claims',
      ({ access_token = '' }) => withClaims(access_token, { scope: 'openid phone' }),
    ],
    [
      'a token of nobody',
      ({ access_token = '' }) =>
        signAs(poolKeys.access, { ...claimsOf(access_token), sub: crypto.randomUUID() }),
    ],
  ])('refuses %s', async (_, of) => {
    const scene = await openLogin();
    const [status, words] = await ask(scene, await of(await tokensOf(scene)));
    expect([status, words]).toEqual([401, bad]);
  });

  test('refuses a token of InitiateAuth, which has no openid', async () => {
    const scene = await openLogin();
    const { AccessToken } = await signIn(scene);
    expect((await ask(scene, AccessToken)).slice(0, 2)).toEqual([401, noOpenId]);
  });

  test('refuses a token of another pool', async () => {
    const UserPools = ['Login', 'Other'].map((PoolName) => ({
      PoolName,
      Clients: [{ ...loginClient, ClientName: PoolName === 'Login' ? 'Signet' : 'Other' }],
    }));
    const scene = await openLogin({}, { settings: { UserPools } });
    const { access_token = '' } = await tokensOf(scene);
    const headers = { authorization: `Bearer ${access_token}` };
    const other = `${scene.pool.endpoint}/${scene.pool.pools[1]?.userPoolId ?? ''}/oauth2/userInfo`;
    expect((await fetch(other, { headers })).status).toBe(401);
    expect((await ask(scene, access_token))[0]).toBe(200);
  });

  test.each<readonly [what: string, act: (scene: Scene, token: string) => unknown]>([
    ['the token has expired', ({ clock }) => (clock.nowMs += hours)],
    ['the user is deleted', (scene, AccessToken) => call(scene, 'DeleteUser', { AccessToken })],
    [
      'the user signed out everywhere',
      (scene, AccessToken) => call(scene, 'GlobalSignOut', { AccessToken }),
    ],
    ['the user is disabled', ({ pool }) => pool.owner.disableUser('demo.owner')],
    ['the app client is gone', ({ pool, clientId }) => pool.owner.deleteClient(clientId)],
  ])('refuses when %s', async (_, act) => {
    const scene = await openLogin();
    const scope = 'openid aws.cognito.signin.user.admin';
    const { access_token = '' } = await tokensOf(scene, { scope });
    expect((await ask(scene, access_token))[0]).toBe(200);
    await act(scene, access_token);
    expect((await ask(scene, access_token)).slice(0, 2)).toEqual([401, bad]);
  });

  type Tokens = Awaited<ReturnType<typeof tokensOf>>;
});
