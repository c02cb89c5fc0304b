/** Second factors on the way in: SMS_MFA, EMAIL_OTP, SOFTWARE_TOKEN_MFA, SELECT_MFA_TYPE. */
import { describe, expect, test } from 'vitest';
import { minutes, seconds, type Scene } from '../support/pools.ts';
import { codeAt } from './support/authenticator.ts';
import { Desk, otherThan, refused, sentCode, type Output } from './support/desk.ts';
import {
  ada,
  adaWith,
  everyMfa,
  password,
  sceneOf,
  withoutMfa,
  type PoolInput,
} from './support/scenes.ts';
import { signInBySrp } from './support/srp.ts';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const usedOnce =
  'NotAuthorizedException: Invalid session for the user, session can only be used once.';
const wrongCode = 'CodeMismatchException: Invalid code or auth state for the user.';
const wrongTotp = 'CodeMismatchException: Invalid code received for user';

const byPassword = (desk: Desk): Promise<Output> =>
  desk.initiate('USER_PASSWORD_AUTH', { USERNAME: 'ada', PASSWORD: password });

const optional: PoolInput = { MfaConfiguration: 'OPTIONAL', ...everyMfa };

/** A pool with Ada and these factors of hers. */
const sceneWith = (
  UserMFASettingList: NonNullable<Parameters<typeof adaWith>[0]['UserMFASettingList']>,
  pool: PoolInput = {},
  user: Parameters<typeof adaWith>[0] = {},
): Promise<Scene> =>
  sceneOf({
    ...optional,
    Users: [adaWith({ UserMFASettingList, SoftwareTokenSecret: secret, ...user })],
    ...pool,
  });

describe.each([
  ['SMS_MFA', 'SMS', '+*******0144', 'SMS_MFA_CODE'],
  ['EMAIL_OTP', 'EMAIL', 'a***@e***', 'EMAIL_OTP_CODE'],
] as const)('%s', (factor, medium, destination, key) => {
  test('sends a code and gives tokens for it', async () => {
    const scene = await sceneWith([factor]);
    const desk = new Desk(scene);
    const posed = await byPassword(desk);
    expect(posed).toMatchObject({
      ChallengeName: factor,
      ChallengeParameters: {
        CODE_DELIVERY_DELIVERY_MEDIUM: medium,
        CODE_DELIVERY_DESTINATION: destination,
        USER_ID_FOR_SRP: 'ada',
      },
      Session: expect.stringMatching(/^AYAB.{16,}$/) as string,
    });
    expect(posed.AuthenticationResult).toBeUndefined();
    expect(scene.pool.inbox()).toMatchObject([{ medium, username: 'ada', purpose: 'sign-in' }]);
    const answer = { USERNAME: 'ada', [key]: sentCode(scene) };
    const { AuthenticationResult } = await desk.respond(factor, answer, posed);
    expect(AuthenticationResult?.RefreshToken).toBeDefined();
  });

  test('proves nothing by a code that went to an address of before', async () => {
    const scene = await sceneWith([factor]);
    const desk = new Desk(scene);
    const posed = await byPassword(desk);
    await scene.pool.owner.changeUser('ada', ({ attributes }) => ({
      attributes: { ...attributes, email: 'new@example.com', phone_number: '+15555550177' },
    }));
    const answer = { USERNAME: 'ada', [key]: sentCode(scene) };
    expect(await refused(desk.respond(factor, answer, posed))).toBe(
      'CodeMismatchException: Invalid code or auth state for the user.',
    );
  });

  test('follows the password by SRP as well', async () => {
    const scene = await sceneWith([factor]);
    const desk = new Desk(scene);
    const posed = await signInBySrp(desk, 'ada');
    expect(posed.ChallengeName).toBe(factor);
    const answer = { USERNAME: 'ada', [key]: sentCode(scene) };
    expect((await desk.respond(factor, answer, posed)).AuthenticationResult).toBeDefined();
  });

  test('takes three tries under the same session', async () => {
    const scene = await sceneWith([factor]);
    const desk = new Desk(scene);
    const answer = (posed: Output, code: string): Promise<string> =>
      refused(desk.respond(factor, { USERNAME: 'ada', [key]: code }, posed));
    const first = await byPassword(desk);
    const code = sentCode(scene);
    expect(await answer(first, otherThan(code))).toBe(wrongCode);
    expect(await answer(first, otherThan(code))).toBe(wrongCode);
    expect(await answer(first, code)).toContain('AccessToken');
    const second = await byPassword(desk);
    const next = sentCode(scene);
    for (const typed of [otherThan(next), '', otherThan(next)]) await answer(second, typed);
    expect(await answer(second, otherThan(next))).toBe(wrongCode);
    expect(await answer(second, next)).toBe(usedOnce);
  });

  test('asks for the code, and a session without it stays open', async () => {
    const scene = await sceneWith([factor]);
    const desk = new Desk(scene);
    const posed = await byPassword(desk);
    expect(await refused(desk.respond(factor, { USERNAME: 'ada' }, posed))).toBe(
      `InvalidParameterException: Missing required parameter ${key}`,
    );
    const answer = { USERNAME: 'ada', [key]: sentCode(scene) };
    expect((await desk.respond(factor, answer, posed)).AuthenticationResult).toBeDefined();
  });

  test('is sent so often an hour, and then no more', async () => {
    const scene = await sceneWith([factor], { Limits: { TriesPerHour: { SignInCode: 2 } } });
    const desk = new Desk(scene);
    await byPassword(desk);
    await byPassword(desk);
    expect(await refused(byPassword(desk))).toBe(
      'NotAuthorizedException: Attempt limit exceeded, please try after some time.',
    );
    expect(await refused(signInBySrp(desk, 'ada'))).toContain('Attempt limit exceeded');
    expect(scene.pool.inbox()).toHaveLength(2);
    scene.clock.nowMs += 60 * minutes;
    expect((await byPassword(desk)).ChallengeName).toBe(factor);
  });

  test('is not asked for when the user has no such address any more', async () => {
    const scene = await sceneWith([factor], {}, { UserAttributes: [] });
    expect((await byPassword(new Desk(scene))).AuthenticationResult).toBeDefined();
  });
});

describe('SOFTWARE_TOKEN_MFA', () => {
  const scenes = (): Promise<Scene> => sceneWith(['SOFTWARE_TOKEN_MFA']);
  const answer = (desk: Desk, posed: Output, code: string): Promise<string> =>
    refused(
      desk.respond('SOFTWARE_TOKEN_MFA', { USERNAME: 'ada', SOFTWARE_TOKEN_MFA_CODE: code }, posed),
    );

  test('asks for a code of the app and gives tokens for it', async () => {
    const scene = await scenes();
    const desk = new Desk(scene);
    const posed = await byPassword(desk);
    expect(posed).toMatchObject({
      ChallengeName: 'SOFTWARE_TOKEN_MFA',
      ChallengeParameters: { USER_ID_FOR_SRP: 'ada' },
    });
    expect(await answer(desk, posed, codeAt(secret, scene.clock.nowMs))).toContain('AccessToken');
  });

  test('takes a code that is one step early or late, no more', async () => {
    const scene = await scenes();
    const desk = new Desk(scene);
    const typed = async (stepsOff: number): Promise<string> => {
      scene.clock.nowMs += 10 * minutes;
      const code = codeAt(secret, scene.clock.nowMs + stepsOff * 30 * seconds);
      return answer(desk, await byPassword(desk), code);
    };
    expect(await typed(-2)).toBe(wrongTotp);
    expect(await typed(2)).toBe(wrongTotp);
    expect(await typed(-1)).toContain('AccessToken');
    expect(await typed(1)).toContain('AccessToken');
  });

  test('takes no code twice', async () => {
    const scene = await scenes();
    const desk = new Desk(scene);
    const code = codeAt(secret, scene.clock.nowMs);
    expect(await answer(desk, await byPassword(desk), code)).toContain('AccessToken');
    expect(await answer(desk, await byPassword(desk), code)).toBe(
      'ExpiredCodeException: Your software token has already been used once.',
    );
  });

  test('takes three tries under the same session', async () => {
    const scene = await scenes();
    const desk = new Desk(scene);
    const posed = await byPassword(desk);
    const code = codeAt(secret, scene.clock.nowMs);
    for (let time = 0; time < 3; time += 1) {
      expect(await answer(desk, posed, otherThan(code))).toBe(wrongTotp);
    }
    expect(await answer(desk, posed, code)).toBe(usedOnce);
  });

  test('asks for the code', async () => {
    const desk = new Desk(await scenes());
    const posed = await byPassword(desk);
    expect(await refused(desk.respond('SOFTWARE_TOKEN_MFA', { USERNAME: 'ada' }, posed))).toBe(
      'InvalidParameterException: Missing required parameter SOFTWARE_TOKEN_MFA_CODE',
    );
  });

  test('is refused when the app was taken away meanwhile', async () => {
    const scene = await scenes();
    const desk = new Desk(scene);
    const posed = await byPassword(desk);
    await scene.pool.owner.changeUser('ada', ({ mfa }) => ({
      mfa: { ...mfa, softwareToken: null },
    }));
    expect(await answer(desk, posed, codeAt(secret, scene.clock.nowMs))).toBe(
      'SoftwareTokenMFANotFoundException: User has not set up software token mfa',
    );
  });

  test('shows the name that the user gave the app', async () => {
    const scene = await scenes();
    const name = 'Phone';
    await scene.pool.owner.changeUser('ada', ({ mfa }) => ({
      mfa: {
        ...mfa,
        softwareToken: mfa.softwareToken === null ? null : { ...mfa.softwareToken, name },
      },
    }));
    expect((await byPassword(new Desk(scene))).ChallengeParameters).toEqual({
      FRIENDLY_DEVICE_NAME: name,
      USER_ID_FOR_SRP: 'ada',
    });
  });
});

describe('a second factor', () => {
  test('is not asked for where the pool has none', async () => {
    const scene = await sceneWith(['SMS_MFA'], { MfaConfiguration: 'OFF' });
    expect((await byPassword(new Desk(scene))).AuthenticationResult).toBeDefined();
  });

  test('is not asked of whoever has none, where it is optional', async () => {
    const scene = await sceneWith([]);
    expect((await byPassword(new Desk(scene))).AuthenticationResult).toBeDefined();
  });

  test('of a kind that the pool does not offer is not asked for', async () => {
    const scene = await sceneOf({
      MfaConfiguration: 'OPTIONAL',
      ...withoutMfa('SmsMfaConfiguration'),
      Users: [adaWith({ UserMFASettingList: ['SMS_MFA'] })],
    });
    expect((await byPassword(new Desk(scene))).AuthenticationResult).toBeDefined();
  });

  test('by e-mail is not offered in the lowest plan', async () => {
    const scene = await sceneWith(['EMAIL_OTP'], { UserPoolTier: 'LITE' });
    expect((await byPassword(new Desk(scene))).AuthenticationResult).toBeDefined();
  });

  test('is SMS for whoever turned it on in the old way', async () => {
    const scene = await sceneWith([]);
    await scene.pool.owner.changeUser('ada', ({ mfa }) => ({ mfa: { ...mfa, legacySms: true } }));
    expect((await byPassword(new Desk(scene))).ChallengeName).toBe('SMS_MFA');
  });

  test.each([
    [[], 'MFA_SETUP'],
    [['email'], 'EMAIL_OTP'],
    [['phone_number'], 'SMS_MFA'],
    [['email', 'phone_number'], 'SELECT_MFA_TYPE'],
  ])(
    'is required of whoever has the attributes %j and chose none: %s',
    async (names, challenge) => {
      const scene = await sceneOf({
        MfaConfiguration: 'ON',
        ...everyMfa,
        Users: [
          adaWith({
            UserAttributes: (ada.UserAttributes ?? []).filter(({ Name }) => names.includes(Name)),
          }),
        ],
      });
      expect((await byPassword(new Desk(scene))).ChallengeName).toBe(challenge);
    },
  );

  test.each(['USER_PASSWORD_AUTH', 'USER_SRP_AUTH'] as const)(
    'that is required of everybody in a pool that offers none fails the sign-in by %s',
    async (flow) => {
      const desk = new Desk(await sceneOf({ MfaConfiguration: 'ON' }));
      const attempt = flow === 'USER_SRP_AUTH' ? signInBySrp(desk, 'ada') : byPassword(desk);
      expect(await refused(attempt)).toBe(
        'InvalidUserPoolConfigurationException: The user pool requires MFA and has no MFA method enabled.',
      );
    },
  );
});
