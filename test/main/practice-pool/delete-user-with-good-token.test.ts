/** DeleteUser with a token that is good for it. */
import {
  CognitoIdentityProviderClient,
  DeleteUserCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openLogin, tokensOf } from './managed-login/support/logins.ts';
import { claimsOf } from './support/forgery.ts';
import { hours, openScene, type Scene } from './support/pools.ts';
import {
  authenticationResult,
  byRefreshToken,
  call,
  post,
  refusalOf,
  signIn,
} from './support/wire.ts';

const demoName = 'demo.owner';

const accessToken = async (scene: Scene): Promise<string> => (await signIn(scene)).AccessToken;

function sdkFor({ pool }: Scene): CognitoIdentityProviderClient {
  const client = new CognitoIdentityProviderClient({
    region: pool.region,
    endpoint: pool.endpoint,
    maxAttempts: 1,
  });
  onTestFinished(() => client.destroy());
  return client;
}

describe('DeleteUser with a good token', () => {
  test('answers the SDK with a request id and nothing else', async () => {
    const scene = await openScene();
    const command = new DeleteUserCommand({ AccessToken: await accessToken(scene) });
    const { $metadata, ...output } = await sdkFor(scene).send(command);
    expect($metadata).toMatchObject({ httpStatusCode: 200, attempts: 1 });
    expect($metadata.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(output).toEqual({});
  });

  test('answers plain HTTP with 200 and an empty body', async () => {
    const scene = await openScene();
    const body = JSON.stringify({ AccessToken: await accessToken(scene) });
    const response = await post(scene.pool.endpoint, 'DeleteUser', body);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'content-length': '0',
      'content-type': 'application/x-amz-json-1.1',
    });
    expect(response.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('works the second before the token expires', async () => {
    const scene = await openScene();
    const token = await accessToken(scene);
    scene.clock.nowMs += 1 * hours - 1000;
    expect(await refusalOf(scene, 'DeleteUser', { AccessToken: token })).toBe('200 ');
  });

  test('works with a token that came of a refresh', async () => {
    const scene = await openScene();
    const { RefreshToken } = await signIn(scene);
    const refreshed = authenticationResult(
      await call(scene, 'InitiateAuth', byRefreshToken(scene.clientId, RefreshToken)),
    );
    const { AccessToken } = refreshed;
    expect(await refusalOf(scene, 'DeleteUser', { AccessToken })).toBe('200 ');
  });

  test('ignores members the operation does not have and AWS signatures', async () => {
    const scene = await openScene();
    const body = JSON.stringify({
      AccessToken: await accessToken(scene),
      ClientMetadata: { a: 1 },
    });
    const authorization = 'AWS4-HMAC-SHA256 Credential=x, SignedHeaders=host, Signature=y';
    const response = await post(scene.pool.endpoint, 'DeleteUser', body, { authorization });
    expect(response.status).toBe(200);
  });

  test('succeeds for one of two requests at the same time', async () => {
    const scene = await openScene();
    const AccessToken = await accessToken(scene);
    const attempt = (): Promise<string> => refusalOf(scene, 'DeleteUser', { AccessToken });
    expect((await Promise.all([attempt(), attempt()])).sort()).toEqual([
      '200 ',
      'UserNotFoundException: User does not exist.',
    ]);
  });

  test('leaves the other people of the pool alone', async () => {
    const scene = await openScene();
    const other = { username: 'other', password: 'Other-Pass-1' };
    await scene.pool.owner.addUser({ ...other, email: 'other@example.com' });
    await call(scene, 'DeleteUser', { AccessToken: await accessToken(scene) });
    const { AccessToken } = await signIn(scene, other);
    expect((await call(scene, 'GetUser', { AccessToken })).status).toBe(200);
  });

  test.each(['FORCE_CHANGE_PASSWORD', 'EXTERNAL_PROVIDER'] as const)(
    'works for somebody in the state %s, once there is a token',
    async (status) => {
      const scene = await openScene();
      const AccessToken = await accessToken(scene);
      await scene.pool.owner.setStatus(demoName, status);
      expect(await refusalOf(scene, 'DeleteUser', { AccessToken })).toBe('200 ');
    },
  );

  test('asks no second factor of somebody who has one', async () => {
    const scene = await openScene();
    const AccessToken = await accessToken(scene);
    await scene.pool.owner.changeUser(demoName, ({ mfa }) => ({
      groups: ['group-1'],
      mfa: { ...mfa, enabled: ['EMAIL_OTP'], preferred: 'EMAIL_OTP' },
    }));
    expect(await refusalOf(scene, 'DeleteUser', { AccessToken })).toBe('200 ');
  });

  test('works with a token of the managed login that has the account scope', async () => {
    const scene = await openLogin();
    const scope = 'openid aws.cognito.signin.user.admin';
    const { access_token: AccessToken } = await tokensOf(scene, { scope });
    expect(await refusalOf(scene, 'DeleteUser', { AccessToken })).toBe('200 ');
    expect(scene.pool.demo).toBeNull();
  });

  test('needs that scope of the managed login too', async () => {
    const scene = await openLogin();
    const { access_token: AccessToken } = await tokensOf(scene, { scope: 'openid' });
    expect(await refusalOf(scene, 'DeleteUser', { AccessToken })).toBe(
      'NotAuthorizedException: Access Token does not have required scopes',
    );
    expect(scene.pool.demo).not.toBeNull();
  });
});

describe('DeleteUser with pools side by side', () => {
  const flows = ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] as const;
  const Clients = [{ ClientName: 'Signet', ExplicitAuthFlows: [...flows] }];
  const two = { UserPools: ['First', 'Second'].map((PoolName) => ({ PoolName, Clients })) };

  test('deletes in the pool that the token names, and in no other', async () => {
    const scene = await openScene({ settings: two });
    const [first, second] = scene.pool.pools;
    const firstToken = await accessToken(scene);
    const { AccessToken } = await signIn(scene, second?.demo, second?.clients[0]?.clientId);
    expect(claimsOf(AccessToken)['iss']).toBe(second?.issuer);
    expect(await refusalOf(scene, 'DeleteUser', { AccessToken })).toBe('200 ');
    expect(second?.demo).toBeNull();
    expect(first?.demo).not.toBeNull();
    expect((await call(scene, 'GetUser', { AccessToken: firstToken })).status).toBe(200);
    expect(await refusalOf(scene, 'GetUser', { AccessToken })).toBe(
      'UserNotFoundException: User does not exist.',
    );
  });

  test('refuses the token of a pool that is gone, and leaves the one beside it alone', async () => {
    const scene = await openScene({ settings: two });
    const [, second] = scene.pool.pools;
    const { AccessToken } = await signIn(scene);
    await scene.pool.pools[0]?.owner.deletePool();
    expect(await refusalOf(scene, 'DeleteUser', { AccessToken })).toBe(
      `ResourceNotFoundException: User pool ${scene.pool.userPoolId} does not exist.`,
    );
    expect(second?.demo).not.toBeNull();
  });
});
