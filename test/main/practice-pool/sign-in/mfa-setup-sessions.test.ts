/** Sessions that AssociateSoftwareToken and VerifySoftwareToken do not take. */
import { describe, expect, test } from 'vitest';
import { minutes } from '../support/pools.ts';
import { Desk, refused } from './support/desk.ts';
import {
  associate,
  notEnabled,
  notSetUp,
  nothingYet,
  start,
  totpOnly,
  verify,
} from './support/mfa-setup.ts';
import { sceneOf } from './support/scenes.ts';

describe('a session that is not of MFA_SETUP', () => {
  const table: readonly (readonly [string, (desk: Desk) => Promise<string>, string, string])[] = [
    [
      'never was',
      () => Promise.resolve('x'.repeat(20)),
      'NotAuthorizedException: Invalid session provided',
      'CodeMismatchException: Invalid session provided',
    ],
    [
      'has run out',
      async (desk) => {
        const { Session = '' } = await start(desk);
        desk.scene.clock.nowMs += 3 * minutes;
        return Session;
      },
      'NotAuthorizedException: Invalid session for the user, session is expired.',
      'NotAuthorizedException: Invalid session for the user, session is expired.',
    ],
    [
      'is of another challenge',
      async (desk) => {
        const posed = await desk.initiate('USER_AUTH', { USERNAME: 'ada' });
        return posed.Session ?? '';
      },
      'NotAuthorizedException: Invalid session for the user.',
      'NotAuthorizedException: Invalid session for the user.',
    ],
    [
      'is of somebody disabled since',
      async (desk) => {
        const { Session = '' } = await start(desk);
        await desk.scene.pool.owner.disableUser('ada');
        return Session;
      },
      'NotAuthorizedException: Incorrect username or password.',
      'NotAuthorizedException: Incorrect username or password.',
    ],
    [
      'is of somebody whose status has changed',
      async (desk) => {
        const { Session = '' } = await start(desk);
        await desk.scene.pool.owner.setStatus('ada', 'RESET_REQUIRED');
        return Session;
      },
      'NotAuthorizedException: Password reset required for the user',
      'PasswordResetRequiredException: Password reset required for the user',
    ],
    [
      'is of somebody unconfirmed since',
      async (desk) => {
        const { Session = '' } = await start(desk);
        await desk.scene.pool.owner.setStatus('ada', 'UNCONFIRMED');
        return Session;
      },
      'NotAuthorizedException: User is not confirmed.',
      'UserNotConfirmedException: User is not confirmed.',
    ],
  ];

  test.each(table)('because it %s is refused', async (_, session, associating, verifying) => {
    const desk = new Desk(await sceneOf({ ...totpOnly, Users: [nothingYet] }));
    const Session = await session(desk);
    expect(await refused(associate(desk, { Session }))).toBe(associating);
    expect(await refused(verify(desk, '123456', { Session }))).toBe(verifying);
  });

  test('because its user was deleted is refused as the app client says', async () => {
    const scene = await sceneOf(
      { ...totpOnly, Users: [nothingYet] },
      { PreventUserExistenceErrors: 'LEGACY' },
    );
    const desk = new Desk(scene);
    const { Session } = await start(desk);
    await scene.pool.owner.removeUser('ada');
    expect(await refused(associate(desk, { Session }))).toBe(
      'NotAuthorizedException: User does not exist.',
    );
    expect(await refused(verify(desk, '123456', { Session }))).toBe(
      'UserNotFoundException: User does not exist.',
    );
  });

  test('because its app client was deleted is refused', async () => {
    const scene = await sceneOf({ ...totpOnly, Users: [nothingYet] });
    const desk = new Desk(scene);
    const { Session } = await start(desk);
    await scene.pool.owner.deleteClient(scene.clientId);
    const gone = `ResourceNotFoundException: User pool client ${scene.clientId} does not exist.`;
    expect(await refused(associate(desk, { Session }))).toBe(gone);
    expect(await refused(verify(desk, '123456', { Session }))).toBe(gone);
  });

  test('because no secret was given out before it is refused by VerifySoftwareToken', async () => {
    const desk = new Desk(await sceneOf({ ...totpOnly, Users: [nothingYet] }));
    expect(await refused(verify(desk, '123456', await start(desk)))).toBe(notSetUp);
  });

  test('because the pool has no authenticator apps is refused', async () => {
    const scene = await sceneOf({
      MfaConfiguration: 'ON',
      SmsMfaConfiguration: {},
      Users: [nothingYet],
    });
    const desk = new Desk(scene);
    const posed = await start(desk);
    expect(posed.ChallengeParameters?.['MFAS_CAN_SETUP']).toBe('["SMS_MFA"]');
    expect(await refused(associate(desk, posed))).toBe(notEnabled);
    expect(await refused(verify(desk, '123456', posed))).toBe(notEnabled);
  });
});
