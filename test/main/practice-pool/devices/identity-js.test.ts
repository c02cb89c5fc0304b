/** Devices and sessions as a widely used client sees them: amazon-cognito-identity-js. */
import { describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../support/pools.ts';
import { refusalOf } from '../support/wire.ts';
import { clientWith, settingsWith } from '../sessions/support/settings.ts';
import {
  devicesOf,
  refreshed,
  resultOf,
  signInTo,
  signOut,
  type App,
} from './support/identity-app.ts';

const srpClient = clientWith({
  ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
});

const openPool = (DeviceOnlyRememberedOnUserPrompt = false): Promise<Scene> =>
  openScene(
    settingsWith({
      Clients: [srpClient],
      DeviceConfiguration: { DeviceOnlyRememberedOnUserPrompt },
    }),
  );

/** What the pool says of the access token that an app holds. */
const getUser = (scene: Scene, { session }: App): Promise<string> =>
  refusalOf(scene, 'GetUser', { AccessToken: session.getAccessToken().getJwtToken() });

const revoked = 'NotAuthorizedException: Access Token has been revoked';

describe('amazon-cognito-identity-js', () => {
  test('confirms a device at the first sign-in and proves it at the second', async () => {
    const scene = await openPool();
    const stored = new Map<string, string>();
    const devices = await devicesOf(await signInTo(scene, stored));
    expect(devices).toHaveLength(1);
    expect(await devicesOf(await signInTo(scene, stored))).toEqual(devices);
  });

  test('hears that remembering is left to the user, and remembers', async () => {
    const app = await signInTo(await openPool(true));
    expect(app.isLeftToUser).toBe(true);
    expect(await resultOf(app, 'setDeviceStatusRemembered')).toBe('SUCCESS');
    expect(await resultOf(app, 'setDeviceStatusNotRemembered')).toBe('SUCCESS');
  });

  test('shows and forgets its device', async () => {
    const app = await signInTo(await openPool());
    const [DeviceKey] = await devicesOf(app);
    expect(await resultOf(app, 'getDevice')).toMatchObject({ Device: { DeviceKey } });
    expect(await resultOf(app, 'forgetDevice')).toBe('SUCCESS');
    expect(await devicesOf(app)).toEqual([]);
  });

  test('refreshes its session', async () => {
    const app = await signInTo(await openPool());
    const fresh = await refreshed(app);
    expect(fresh.isValid()).toBe(true);
    expect(fresh.getAccessToken().getJwtToken()).not.toBe(
      app.session.getAccessToken().getJwtToken(),
    );
    // None comes with the answer; the library goes on with the old one.
    expect(fresh.getRefreshToken().getToken()).toBe(app.session.getRefreshToken().getToken());
  });

  test('signs out everywhere', async () => {
    const scene = await openPool();
    const [here, there] = [await signInTo(scene), await signInTo(scene)];
    expect(await resultOf(here, 'globalSignOut')).toBe('SUCCESS');
    expect(await getUser(scene, there)).toBe(revoked);
  });

  test('revokes its tokens when it signs out', async () => {
    const scene = await openPool();
    const app = await signInTo(scene);
    await signOut(app);
    expect(await getUser(scene, app)).toBe(revoked);
  });

  test('does not try to where tokens cannot be revoked', async () => {
    const Clients = [{ ...srpClient, EnableTokenRevocation: false }];
    const scene = await openScene(settingsWith({ Clients }));
    const app = await signInTo(scene);
    await signOut(app);
    expect(await getUser(scene, app)).toMatch(/^200 /);
  });
});
