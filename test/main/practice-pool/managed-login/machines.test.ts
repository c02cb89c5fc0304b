/** Tokens of app clients themselves, and what can be found out about the endpoints. */
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../support/forgery.ts';
import { clientNamed, openScene, type Scene } from '../support/pools.ts';
import { refusalOf } from '../support/wire.ts';
import {
  baseOf,
  loginClient,
  openLogin,
  outcomeOf,
  postForm,
  type Reply,
} from './support/logins.ts';

const withoutSecret = {
  ClientName: 'Machine',
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['client_credentials' as const],
  AllowedOAuthScopes: [
    'practice/read',
    'practice/write',
    'openid',
    'aws.cognito.signin.user.admin',
  ],
};

const machine = { ...withoutSecret, ClientSecret: 's'.repeat(51) };

function ask(scene: Scene, fields: Readonly<Record<string, string>> = {}): Promise<Reply> {
  return postForm(scene, 'oauth2/token', {
    grant_type: 'client_credentials',
    client_id: clientNamed(scene.pool, 'Machine'),
    client_secret: machine.ClientSecret,
    ...fields,
  });
}

describe('client credentials', () => {
  test('give a token without a user, for the scopes of resource servers', async () => {
    const scene = await openLogin({ Clients: [loginClient, machine] });
    const clientId = clientNamed(scene.pool, 'Machine');
    const { status, body } = await ask(scene);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['access_token', 'expires_in', 'token_type']);
    const now = scene.clock.nowMs / 1000;
    expect(claimsOf(String(body['access_token']))).toEqual({
      sub: clientId,
      token_use: 'access',
      scope: 'practice/read practice/write',
      auth_time: now,
      iss: scene.pool.issuer,
      exp: now + 3600,
      iat: now,
      version: 2,
      jti: expect.any(String) as string,
      client_id: clientId,
    });
  });

  test.each([
    ['practice/read', '200 ok'],
    ['practice/delete', '400 invalid_scope'],
    ['practice/read practice/delete', '400 invalid_scope'],
    ['openid', '400 invalid_scope'],
    ['aws.cognito.signin.user.admin', '400 invalid_scope'],
  ])('are for %s: %s', async (scope, outcome) => {
    const scene = await openLogin({ Clients: [loginClient, machine] });
    expect(outcomeOf(await ask(scene, { scope }))).toBe(outcome);
  });

  test.each([
    ['no scopes of its own', { AllowedOAuthScopes: ['openid'] }, '400 invalid_scope'],
    ['another flow', { AllowedOAuthFlows: ['code' as const] }, '400 unauthorized_client'],
    ['OAuth off', { AllowedOAuthFlowsUserPoolClient: false }, '400 unauthorized_client'],
  ])('need a client that may have them, not one with %s', async (_, settings, outcome) => {
    const scene = await openLogin({ Clients: [loginClient, { ...machine, ...settings }] });
    expect(outcomeOf(await ask(scene))).toBe(outcome);
  });

  test('need a secret', async () => {
    const scene = await openLogin({ Clients: [loginClient, withoutSecret] });
    const fields = {
      grant_type: 'client_credentials',
      client_id: clientNamed(scene.pool, 'Machine'),
    };
    expect(outcomeOf(await postForm(scene, 'oauth2/token', fields))).toBe(
      '400 unauthorized_client',
    );
  });

  test('give nothing to delete an account or to read one with', async () => {
    const scene = await openLogin({ Clients: [loginClient, machine] });
    const AccessToken = String((await ask(scene)).body['access_token']);
    expect(await refusalOf(scene, 'DeleteUser', { AccessToken })).toBe(
      'NotAuthorizedException: Access Token does not have required scopes',
    );
    const headers = { authorization: `Bearer ${AccessToken}` };
    expect((await fetch(`${baseOf(scene)}/oauth2/userInfo`, { headers })).status).toBe(401);
  });
});

test('the discovery document tells every endpoint, as the one of the service does', async () => {
  const scene = await openScene();
  const base = baseOf(scene);
  const reply = await fetch(`${base}/.well-known/openid-configuration`);
  const document = {
    authorization_endpoint: `${base}/oauth2/authorize`,
    end_session_endpoint: `${base}/logout`,
    id_token_signing_alg_values_supported: ['RS256'],
    issuer: scene.pool.issuer,
    jwks_uri: `${base}/.well-known/jwks.json`,
    response_types_supported: ['code', 'token'],
    revocation_endpoint: `${base}/oauth2/revoke`,
    scopes_supported: ['openid', 'email', 'phone', 'profile'],
    subject_types_supported: ['public'],
    token_endpoint: `${base}/oauth2/token`,
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    userinfo_endpoint: `${base}/oauth2/userInfo`,
  };
  expect(JSON.stringify(await reply.json())).toBe(JSON.stringify(document));
});
