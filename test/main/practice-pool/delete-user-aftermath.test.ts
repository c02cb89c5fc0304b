/** What is left, and what is not, once DeleteUser has worked. */
import { describe, expect, test } from 'vitest';
import { baseOf, openLogin, tokensOf } from './managed-login/support/logins.ts';
import { claimsOf } from './support/forgery.ts';
import { openScene, type Scene } from './support/pools.ts';
import { byPassword, byRefreshToken, call, refusalOf, signIn } from './support/wire.ts';

const demoName = 'demo.owner';

describe('after DeleteUser', () => {
  const deleted = async (scene: Scene) => {
    const { demo } = scene.pool;
    const tokens = await signIn(scene);
    await call(scene, 'DeleteUser', { AccessToken: tokens.AccessToken });
    return { demo, ...tokens };
  };

  test('GetUser says that the user does not exist', async () => {
    const scene = await openScene();
    const { AccessToken } = await deleted(scene);
    expect(await refusalOf(scene, 'GetUser', { AccessToken })).toBe(
      'UserNotFoundException: User does not exist.',
    );
  });

  test('a refresh says that the user does not exist', async () => {
    const scene = await openScene();
    const { RefreshToken } = await deleted(scene);
    const input = byRefreshToken(scene.clientId, RefreshToken);
    expect(await refusalOf(scene, 'InitiateAuth', input)).toBe(
      'UserNotFoundException: User does not exist.',
    );
  });

  test('GetTokensFromRefreshToken says that the user does not exist', async () => {
    const scene = await openScene();
    const { RefreshToken } = await deleted(scene);
    const input = { ClientId: scene.clientId, RefreshToken };
    expect(await refusalOf(scene, 'GetTokensFromRefreshToken', input)).toBe(
      'UserNotFoundException: User does not exist.',
    );
  });

  test('userInfo no longer takes the token', async () => {
    const scene = await openLogin();
    const scope = 'openid aws.cognito.signin.user.admin';
    const { access_token: AccessToken = '' } = await tokensOf(scene, { scope });
    await call(scene, 'DeleteUser', { AccessToken });
    const headers = { authorization: `Bearer ${AccessToken}` };
    const response = await fetch(`${baseOf(scene)}/oauth2/userInfo`, { headers });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe(
      'error="invalid_token", error_description="Access token is expired, disabled, or deleted, ' +
        'or the user has globally signed out."',
    );
  });

  test('RevokeToken is answered calmly', async () => {
    const scene = await openScene();
    const { RefreshToken } = await deleted(scene);
    const input = { ClientId: scene.clientId, Token: RefreshToken };
    expect(await refusalOf(scene, 'RevokeToken', input)).toBe('200 {}');
    expect(await refusalOf(scene, 'RevokeToken', input)).toBe('200 {}');
  });

  test('GlobalSignOut is refused by an error it declares', async () => {
    const scene = await openScene();
    const { AccessToken } = await deleted(scene);
    expect(await refusalOf(scene, 'GlobalSignOut', { AccessToken })).toBe(
      'NotAuthorizedException: Access Token has been revoked',
    );
  });

  test.each([
    ['ENABLED', 'NotAuthorizedException: Incorrect username or password.'],
    ['LEGACY', 'UserNotFoundException: User does not exist.'],
  ] as const)('a sign-in is refused as PreventUserExistenceErrors %s says', async (kind, words) => {
    const scene = await openScene();
    const clientId = await scene.pool.owner.addClient({
      ClientName: kind,
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      PreventUserExistenceErrors: kind,
    });
    const { demo } = await deleted(scene);
    expect(await refusalOf(scene, 'InitiateAuth', byPassword(clientId, demo))).toBe(words);
  });

  test('the username is free for a new account with a new sub', async () => {
    const scene = await openScene();
    const { AccessToken } = await deleted(scene);
    const { text } = await call(scene, 'SignUp', {
      ClientId: scene.clientId,
      Username: demoName,
      Password: 'Second-Life-1',
      UserAttributes: [{ Name: 'email', Value: 'owner@example.com' }],
    });
    const { UserSub } = JSON.parse(text) as { readonly UserSub: string };
    expect(UserSub).not.toBe(claimsOf(AccessToken)['sub']);
  });

  test('the e-mail address is free to be somebody else’s alias', async () => {
    const scene = await openScene();
    await deleted(scene);
    const who = { ClientId: scene.clientId, Username: 'heir' };
    await call(scene, 'SignUp', {
      ...who,
      Password: 'Second-Life-1',
      UserAttributes: [{ Name: 'email', Value: 'owner@example.com' }],
    });
    const ConfirmationCode = scene.pool.inbox()[0]?.code;
    expect(await refusalOf(scene, 'ConfirmSignUp', { ...who, ConfirmationCode })).toBe('200 {}');
  });

  test('the demo owner and the demo password are gone, and that is told', async () => {
    const scene = await openScene();
    const heard: string[] = [];
    scene.pool.onChange((change) => heard.push(change));
    await deleted(scene);
    expect(scene.pool.demo).toBeNull();
    expect(heard).toEqual(['demo']);
  });
});
