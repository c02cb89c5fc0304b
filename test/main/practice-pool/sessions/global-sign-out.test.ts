/** GlobalSignOut. */
import { describe, expect, test } from 'vitest';
import { openScene } from '../support/pools.ts';
import { byRefreshToken, call, refusalOf, signIn } from '../support/wire.ts';
import { beginSignIn, beginSso, openStage, run } from './support/stage.ts';

const accessRevoked = 'NotAuthorizedException: Access Token has been revoked';
const refreshRevoked = 'NotAuthorizedException: Refresh Token has been revoked';

describe('GlobalSignOut', () => {
  test('ends every sign-in of the user, this one too, and lets a new one begin', async () => {
    const scene = await openScene();
    const [here, there] = [await signIn(scene), await signIn(scene)];
    const { AccessToken } = here;
    expect(await refusalOf(scene, 'GlobalSignOut', { AccessToken })).toBe('200 {}');
    expect(await refusalOf(scene, 'GlobalSignOut', { AccessToken })).toBe(accessRevoked);
    expect(await refusalOf(scene, 'GetUser', { AccessToken: there.AccessToken })).toBe(
      accessRevoked,
    );
    const input = byRefreshToken(scene.clientId, there.RefreshToken);
    expect(await refusalOf(scene, 'InitiateAuth', input)).toBe(refreshRevoked);
    const again = await signIn(scene);
    expect((await call(scene, 'GetUser', { AccessToken: again.AccessToken })).status).toBe(200);
  });

  test('leaves the other people signed in', async () => {
    const scene = await openScene();
    const other = { username: 'other', password: 'Other-Pass-1' };
    await scene.pool.owner.addUser({ ...other, email: 'other@example.com' });
    const theirs = await signIn(scene, other);
    const { AccessToken } = await signIn(scene);
    await call(scene, 'GlobalSignOut', { AccessToken });
    const reply = await call(scene, 'GetUser', { AccessToken: theirs.AccessToken });
    expect(reply.status).toBe(200);
  });

  test('leaves the session at the managed login', async () => {
    const stage = await openStage({ PoolName: 'Managed' });
    beginSso(stage);
    const { AccessToken } = await beginSignIn(stage);
    expect(await run(stage, 'GlobalSignOut', { AccessToken })).toEqual({
      kind: 'done',
      output: {},
    });
    expect(stage.pool.service.ssoSessions.of(stage.user.sub)).toHaveLength(1);
  });
});
