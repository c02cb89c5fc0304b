/** Giving a refresh token back. */
import { describe, expect, test } from 'vitest';
import { clientNamed } from '../support/pools.ts';
import { call, refusalOf } from '../support/wire.ts';
import { loginClient, openLogin, outcomeOf, postForm, tokensOf } from './support/logins.ts';

const scope = 'openid aws.cognito.signin.user.admin';
const revoked = 'NotAuthorizedException: Access Token has been revoked';

describe('a revocation', () => {
  test('ends the tokens of its sign-in, and says nothing', async () => {
    const scene = await openLogin();
    const { refresh_token = '', access_token = '' } = await tokensOf(scene, { scope });
    const other = await tokensOf(scene, { scope });
    const fields = { client_id: scene.clientId, token: refresh_token };
    const reply = await postForm(scene, 'oauth2/revoke', fields);
    expect([reply.status, reply.body]).toEqual([200, {}]);
    expect(await refusalOf(scene, 'GetUser', { AccessToken: access_token })).toBe(revoked);
    const AccessToken = other['access_token'];
    expect((await call(scene, 'GetUser', { AccessToken })).status).toBe(200);
  });

  test('is calm about a token that is unknown, ended, or of somebody deleted', async () => {
    const scene = await openLogin();
    const { refresh_token = '', access_token = '' } = await tokensOf(scene, { scope });
    await call(scene, 'DeleteUser', { AccessToken: access_token });
    for (const token of [refresh_token, refresh_token, 'garbage', 'a.b.c.d.e', '']) {
      const fields = { client_id: scene.clientId, token };
      expect(outcomeOf(await postForm(scene, 'oauth2/revoke', fields))).toBe('200 ok');
    }
  });

  test.each<readonly [what: string, fields: Readonly<Record<string, string>>, outcome: string]>([
    ['no token', { client_id: 'CLIENT' }, '400 invalid_request'],
    ['no client', { token: 'x' }, '400 invalid_request'],
    ['an unknown client', { client_id: 'x', token: 'x' }, '401 invalid_client'],
    ['an access token', { client_id: 'CLIENT', token: 'a.b.c' }, '400 unsupported_token_type'],
    [
      'a secret of a client without one',
      { client_id: 'CLIENT', client_secret: 's', token: 'x' },
      '401 invalid_client',
    ],
  ])('is refused: %s', async (_, fields, outcome) => {
    const scene = await openLogin();
    const own = fields['client_id'] === 'CLIENT' ? { client_id: scene.clientId } : {};
    expect(outcomeOf(await postForm(scene, 'oauth2/revoke', { ...fields, ...own }))).toBe(outcome);
  });

  test('is refused to another client', async () => {
    const Clients = [loginClient, { ...loginClient, ClientName: 'Second' }];
    const scene = await openLogin({ Clients });
    const { refresh_token = '', access_token = '' } = await tokensOf(scene, { scope });
    const fields = { client_id: clientNamed(scene.pool, 'Second'), token: refresh_token };
    expect(outcomeOf(await postForm(scene, 'oauth2/revoke', fields))).toBe('400 invalid_grant');
    expect((await call(scene, 'GetUser', { AccessToken: access_token })).status).toBe(200);
  });

  test('is refused where the app client has it off', async () => {
    const scene = await openLogin({ Clients: [{ ...loginClient, EnableTokenRevocation: false }] });
    const fields = { client_id: scene.clientId, token: 'x' };
    expect(outcomeOf(await postForm(scene, 'oauth2/revoke', fields))).toBe('400 invalid_request');
  });
});
