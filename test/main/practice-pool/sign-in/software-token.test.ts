/** AssociateSoftwareToken and VerifySoftwareToken with an access token. */
import { describe, expect, test } from 'vitest';
import { minutes } from '../support/pools.ts';
import { refusalOf } from '../support/wire.ts';
import { Desk, otherThan, refused, type Output } from './support/desk.ts';
import {
  associate,
  codeNow,
  notEnabled,
  notSetUp,
  start,
  totpOnly,
  verify,
  wrongCode,
} from './support/mfa-setup.ts';
import { adaWith, sceneOf, type PoolInput } from './support/scenes.ts';

describe('setting up an authenticator app with an access token', () => {
  const optional: PoolInput = { ...totpOnly, MfaConfiguration: 'OPTIONAL' };
  const signedIn = async (desk: Desk): Promise<{ readonly AccessToken: string | undefined }> => ({
    AccessToken: (await start(desk)).AuthenticationResult?.AccessToken,
  });

  test('gives a secret and no session, and counts once a code was seen', async () => {
    const scene = await sceneOf(optional);
    const desk = new Desk(scene);
    const by = await signedIn(desk);
    const associated = await associate(desk, by);
    expect(associated.Session).toBeUndefined();
    expect(await refused(verify(desk, otherThan(codeNow(scene, associated)), by))).toBe(wrongCode);
    const verified = await verify(desk, codeNow(scene, associated), by, 'Phone');
    expect(verified).toMatchObject({ Status: 'SUCCESS' });
    expect(verified.Session).toBeUndefined();
    expect(await refused(verify(desk, codeNow(scene, associated), by))).toBe(wrongCode);
  });

  test('goes by the computer’s clock, as the app does, wherever the pool’s was moved to', async () => {
    const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
    const scene = await sceneOf({
      ...optional,
      Users: [adaWith({ UserMFASettingList: ['SOFTWARE_TOKEN_MFA'], SoftwareTokenSecret: secret })],
    });
    const desk = new Desk(scene);
    await scene.pool.control.advanceClock(60 * minutes);
    const code = codeNow(scene, { SecretCode: secret });
    const typed = { USERNAME: 'ada', SOFTWARE_TOKEN_MFA_CODE: code };
    const asked = await start(desk);
    const { AuthenticationResult: by } = await desk.respond('SOFTWARE_TOKEN_MFA', typed, asked);
    expect(by).toBeDefined();
    const associated = await associate(desk, { AccessToken: by?.AccessToken });
    const verified = await verify(desk, codeNow(scene, associated), {
      AccessToken: by?.AccessToken,
    });
    expect(verified.Status).toBe('SUCCESS');
  });

  test('goes by it on the way in too', async () => {
    const scene = await sceneOf(totpOnly);
    const desk = new Desk(scene);
    await scene.pool.control.advanceClock(60 * minutes);
    const associated = await associate(desk, { Session: (await start(desk)).Session });
    const { Session } = associated;
    const verified = await verify(desk, codeNow(scene, associated), { Session });
    expect(verified.Status).toBe('SUCCESS');
  });

  test('does not ask for it at the next sign-in: that is for the user to say', async () => {
    const scene = await sceneOf(optional);
    const desk = new Desk(scene);
    const by = await signedIn(desk);
    await verify(desk, codeNow(scene, await associate(desk, by)), by);
    expect((await start(desk)).AuthenticationResult).toBeDefined();
  });

  test('leaves the app that is there in place until the new one has shown a code', async () => {
    const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
    const scene = await sceneOf({
      ...optional,
      Users: [adaWith({ UserMFASettingList: ['SOFTWARE_TOKEN_MFA'], SoftwareTokenSecret: secret })],
    });
    const desk = new Desk(scene);
    const signInWith = async (SecretCode: string): Promise<Output> => {
      scene.clock.nowMs += 2 * minutes;
      const typed = { USERNAME: 'ada', SOFTWARE_TOKEN_MFA_CODE: codeNow(scene, { SecretCode }) };
      return desk.respond('SOFTWARE_TOKEN_MFA', typed, await start(desk));
    };
    const { AuthenticationResult: by = {} } = await signInWith(secret);
    const { SecretCode = '' } = await associate(desk, by);
    expect((await signInWith(secret)).AuthenticationResult).toBeDefined();
    scene.clock.nowMs += 2 * minutes;
    await verify(desk, codeNow(scene, { SecretCode }), by);
    expect((await signInWith(SecretCode)).AuthenticationResult).toBeDefined();
    expect(await refused(signInWith(secret))).toBe(
      'CodeMismatchException: Invalid code received for user',
    );
  });

  test('needs a secret before a code', async () => {
    const desk = new Desk(await sceneOf(optional));
    expect(await refused(verify(desk, '123456', await signedIn(desk)))).toBe(notSetUp);
  });

  test('is refused where the pool has no authenticator apps', async () => {
    const desk = new Desk(await sceneOf({ MfaConfiguration: 'OPTIONAL', SmsMfaConfiguration: {} }));
    const by = await signedIn(desk);
    expect(await refused(associate(desk, by))).toBe(notEnabled);
    expect(await refused(verify(desk, '123456', by))).toBe(notEnabled);
  });

  test.each([
    [
      'AssociateSoftwareToken',
      'NotAuthorizedException: User is not confirmed.',
      'NotAuthorizedException: Password reset required for the user',
      'NotAuthorizedException: Access Token has been revoked',
    ],
    [
      'VerifySoftwareToken',
      'UserNotConfirmedException: User is not confirmed.',
      'PasswordResetRequiredException: Password reset required for the user',
      'UserNotFoundException: User does not exist.',
    ],
  ])('by %s is refused to whoever may not act any more', async (operation, ...words) => {
    const scene = await sceneOf(optional);
    const { owner } = scene.pool;
    const input = { ...(await signedIn(new Desk(scene))), UserCode: '123456' };
    await owner.setStatus('ada', 'UNCONFIRMED');
    expect(await refusalOf(scene, operation, input)).toBe(words[0]);
    await owner.setStatus('ada', 'RESET_REQUIRED');
    expect(await refusalOf(scene, operation, input)).toBe(words[1]);
    await owner.removeUser('ada');
    expect(await refusalOf(scene, operation, input)).toBe(words[2]);
    await owner.deleteClient(scene.clientId);
    expect(await refusalOf(scene, operation, input)).toBe(
      `ResourceNotFoundException: User pool client ${scene.clientId} does not exist.`,
    );
  });

  test.each(['AssociateSoftwareToken', 'VerifySoftwareToken'])(
    'or with a session: %s needs one of them',
    async (operation) => {
      const scene = await sceneOf(optional);
      expect(await refusalOf(scene, operation, { UserCode: '123456', AccessToken: null })).toBe(
        'InvalidParameterException: Either AccessToken or Session must be provided.',
      );
      const forged = { UserCode: '123456', AccessToken: 'forged', Session: 'x'.repeat(20) };
      expect(await refusalOf(scene, operation, forged)).toBe(
        'NotAuthorizedException: Could not verify signature for Access Token',
      );
      expect(
        await refusalOf(scene, operation, { ...forged, AccessToken: 'not a token' }),
      ).toContain('InvalidParameterException: 1 validation error detected');
    },
  );
});
