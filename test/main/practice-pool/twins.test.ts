/** Masked twins of people in other pools, and the groups they bring. */
import { describe, expect, test } from 'vitest';
import { claimsOf } from './support/forgery.ts';
import { openScene } from './support/pools.ts';
import { byRefreshToken, authenticationResult, call, signIn } from './support/wire.ts';

const twin = {
  username: 'rehearsal-0badcafe',
  password: 'Practice-Password-1',
  attributes: {
    sub: 'not-its-own',
    email: 'r***@masked.example',
    email_verified: 'true',
    'custom:team': '****',
  },
  groups: ['group-1', 'group-2'],
};

describe('a twin', () => {
  test('holds the attributes it was given under a sub of its own', async () => {
    const scene = await openScene();
    const sub = await scene.pool.owner.addTwin(twin);
    const { AccessToken } = await signIn(scene, twin);
    const { text } = await call(scene, 'GetUser', { AccessToken });
    expect(JSON.parse(text)).toEqual({
      Username: twin.username,
      UserAttributes: [
        { Name: 'sub', Value: sub },
        { Name: 'email', Value: 'r***@masked.example' },
        { Name: 'email_verified', Value: 'true' },
        { Name: 'custom:team', Value: '****' },
      ],
    });
    expect(sub).not.toBe('not-its-own');
  });

  test('takes the place of the one before, and of nobody else', async () => {
    const scene = await openScene();
    await scene.pool.owner.addTwin(twin);
    await scene.pool.owner.addTwin({ ...twin, username: 'rehearsal-00000001' });
    await expect(signIn(scene, twin)).rejects.toThrow('NotAuthorizedException');
    await expect(signIn(scene)).resolves.toBeDefined();
  });

  test('can delete itself', async () => {
    const scene = await openScene();
    await scene.pool.owner.addTwin(twin);
    const { AccessToken } = await signIn(scene, twin);
    expect((await call(scene, 'DeleteUser', { AccessToken })).status).toBe(200);
    expect(await scene.pool.owner.removeUser(twin.username)).toBe(false);
  });
});

describe('the groups of a user', () => {
  test('stand in both tokens, after a refresh too', async () => {
    const scene = await openScene();
    await scene.pool.owner.addTwin(twin);
    const first = await signIn(scene, twin);
    const again = byRefreshToken(scene.clientId, first.RefreshToken);
    const second = authenticationResult(await call(scene, 'InitiateAuth', again));
    for (const token of [first.AccessToken, first.IdToken, second.AccessToken, second.IdToken]) {
      expect(claimsOf(token)['cognito:groups']).toEqual(['group-1', 'group-2']);
    }
  });

  test('are no claim at all for somebody in none', async () => {
    const scene = await openScene();
    const { AccessToken, IdToken } = await signIn(scene);
    expect(claimsOf(AccessToken)).not.toHaveProperty('cognito:groups');
    expect(claimsOf(IdToken)).not.toHaveProperty('cognito:groups');
  });
});
