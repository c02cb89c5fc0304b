/** SELECT_MFA_TYPE: whoever has several second factors and prefers none chooses one. */
import { describe, expect, test } from 'vitest';
import type { Scene } from '../support/pools.ts';
import { Desk, refused, type Output } from './support/desk.ts';
import {
  adaWith,
  everyMfa,
  password,
  sceneOf,
  withoutMfa,
  type PoolInput,
} from './support/scenes.ts';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

const byPassword = (desk: Desk): Promise<Output> =>
  desk.initiate('USER_PASSWORD_AUTH', { USERNAME: 'ada', PASSWORD: password });

const optional: PoolInput = { MfaConfiguration: 'OPTIONAL', ...everyMfa };

describe('SELECT_MFA_TYPE', () => {
  const several = (pool: PoolInput = {}): Promise<Scene> =>
    sceneOf({
      ...optional,
      ...pool,
      Users: [
        adaWith({
          UserMFASettingList: ['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'],
          SoftwareTokenSecret: secret,
        }),
      ],
    });
  const preferNone = (scene: Scene): Promise<boolean> =>
    scene.pool.owner.changeUser('ada', ({ mfa }) => ({ mfa: { ...mfa, preferred: null } }));

  test('is left out for whoever prefers one', async () => {
    const scene = await several();
    expect((await byPassword(new Desk(scene))).ChallengeName).toBe('SMS_MFA');
  });

  test.each([
    ['SMS_MFA', 'SMS_MFA'],
    ['SOFTWARE_TOKEN_MFA', 'SOFTWARE_TOKEN_MFA'],
    ['EMAIL_OTP', 'EMAIL_OTP'],
    ['EMAIL_MFA', 'EMAIL_OTP'],
  ])('answered %s leads to %s', async (ANSWER, next) => {
    const scene = await several();
    await preferNone(scene);
    const desk = new Desk(scene);
    const posed = await byPassword(desk);
    expect(posed).toMatchObject({
      ChallengeName: 'SELECT_MFA_TYPE',
      ChallengeParameters: {
        MFAS_CAN_CHOOSE: '["SMS_MFA","SOFTWARE_TOKEN_MFA","EMAIL_OTP"]',
        USER_ID_FOR_SRP: 'ada',
      },
    });
    const chosen = await desk.respond('SELECT_MFA_TYPE', { USERNAME: 'ada', ANSWER }, posed);
    expect(chosen.ChallengeName).toBe(next);
    expect(chosen.Session).not.toBe(posed.Session);
  });

  test.each([
    ['', 'InvalidParameterException: Missing required parameter ANSWER'],
    ['PIGEON', 'InvalidParameterException: Invalid MFA type.'],
    ['EMAIL_OTP', 'MFAMethodNotFoundException: MFA method not found for the user.'],
  ])('answered %j is refused, and another answer may follow', async (ANSWER, words) => {
    const scene = await sceneOf({
      MfaConfiguration: 'OPTIONAL',
      ...withoutMfa('EmailMfaConfiguration'),
      Users: [
        adaWith({
          UserMFASettingList: ['SMS_MFA', 'SOFTWARE_TOKEN_MFA'],
          SoftwareTokenSecret: secret,
        }),
      ],
    });
    await preferNone(scene);
    const desk = new Desk(scene);
    const posed = await byPassword(desk);
    const answer = (answered: string): Promise<string> =>
      refused(desk.respond('SELECT_MFA_TYPE', { USERNAME: 'ada', ANSWER: answered }, posed));
    expect(await answer(ANSWER)).toBe(words);
    expect(await answer('SMS_MFA')).toContain('SMS_MFA');
  });
});
