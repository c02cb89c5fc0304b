/** USER_AUTH: the user chooses how to sign in. */
import { describe, expect, test } from 'vitest';
import type { Scene } from '../support/pools.ts';
import { Desk, otherThan, refused, sentCode, type Output, type Texts } from './support/desk.ts';
import {
  ada,
  adaWith,
  email,
  everyMfa,
  password,
  phone,
  sceneOf,
  type PoolInput,
} from './support/scenes.ts';
import { claimOf, newSrp } from './support/srp.ts';

const wrong = 'NotAuthorizedException: Incorrect username or password.';

const everyFactor: PoolInput = {
  Policies: {
    SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'] },
  },
};

const scenes = (pool: PoolInput = {}): Promise<Scene> => sceneOf({ ...everyFactor, ...pool });

const start = (desk: Desk, parameters: Texts = {}, USERNAME = 'ada'): Promise<Output> =>
  desk.initiate('USER_AUTH', { USERNAME, ...parameters });

const prefer = (desk: Desk, PREFERRED_CHALLENGE: string, more: Texts = {}): Promise<Output> =>
  start(desk, { PREFERRED_CHALLENGE, ...more });

const select = (desk: Desk, posed: Output, ANSWER: string, more: Texts = {}): Promise<Output> =>
  desk.respond('SELECT_CHALLENGE', { USERNAME: 'ada', ANSWER, ...more }, posed);

describe('a sign-in without a preference', () => {
  test.each<readonly [string, PoolInput, readonly string[]]>([
    ['a password', { Policies: {} }, ['PASSWORD_SRP', 'PASSWORD']],
    ['a password and verified addresses', {}, ['PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP', 'SMS_OTP']],
    [
      'a password and addresses that are not verified',
      {
        Users: [
          adaWith({
            UserAttributes: [
              ...(email('ada@example.com', false) ?? []),
              ...(phone('+15555550144', false) ?? []),
            ],
          }),
        ],
      },
      ['PASSWORD_SRP', 'PASSWORD'],
    ],
    [
      'no password',
      { Users: [{ Username: 'ada', UserAttributes: ada.UserAttributes }] },
      ['EMAIL_OTP', 'SMS_OTP'],
    ],
    [
      'a password that the pool does not take',
      { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['EMAIL_OTP'] } } },
      ['EMAIL_OTP'],
    ],
    [
      'everything, where a second factor is required',
      { MfaConfiguration: 'ON', ...everyMfa },
      ['PASSWORD_SRP', 'PASSWORD'],
    ],
    ['nothing', { Users: [{ Username: 'ada' }] }, []],
  ])('lists what there is for somebody with %s', async (_, pool, available) => {
    const posed = await start(new Desk(await scenes(pool)));
    expect(posed).toMatchObject({
      ChallengeName: 'SELECT_CHALLENGE',
      ChallengeParameters: {},
      AvailableChallenges: available,
      Session: expect.any(String) as string,
    });
  });

  test.each(['PASSWORD', 'PASSWORD_SRP'])('takes %s with what it needs', async (ANSWER) => {
    const desk = new Desk(await scenes());
    const posed = await start(desk);
    const srp = newSrp(desk);
    if (ANSWER === 'PASSWORD') {
      const signedIn = await select(desk, posed, ANSWER, { PASSWORD: password });
      expect(signedIn.AuthenticationResult).toBeDefined();
    } else {
      const next = await select(desk, posed, ANSWER, { SRP_A: srp.srpA });
      expect(next.ChallengeName).toBe('PASSWORD_VERIFIER');
      const signedIn = await desk.respond('PASSWORD_VERIFIER', claimOf(desk, srp, next));
      expect(signedIn.AuthenticationResult).toBeDefined();
    }
  });

  test.each([
    ['EMAIL_OTP', 'EMAIL', 'a***@e***'],
    ['SMS_OTP', 'SMS', '+*******0144'],
  ] as const)('takes %s and sends a code', async (ANSWER, medium, destination) => {
    const scene = await scenes();
    const desk = new Desk(scene);
    const sent = await select(desk, await start(desk), ANSWER);
    expect(sent).toMatchObject({
      ChallengeName: ANSWER,
      ChallengeParameters: {
        CODE_DELIVERY_DELIVERY_MEDIUM: medium,
        CODE_DELIVERY_DESTINATION: destination,
      },
    });
    const typed = { USERNAME: 'ada', [`${ANSWER}_CODE`]: sentCode(scene) };
    expect((await desk.respond(ANSWER, typed, sent)).AuthenticationResult).toBeDefined();
  });

  test.each<readonly [string, Texts, string]>([
    ['', {}, 'InvalidParameterException: Missing required parameter ANSWER'],
    ['PASSWORD', {}, 'InvalidParameterException: Missing required parameter PASSWORD'],
    ['PASSWORD_SRP', {}, 'InvalidParameterException: Missing required parameter SRP_A'],
    ['WEB_AUTHN', {}, 'InvalidParameterException: The selected challenge is not available.'],
    ['PIGEON', {}, 'InvalidParameterException: The selected challenge is not available.'],
  ])('refuses the choice %j, and takes another one', async (ANSWER, more, words) => {
    const desk = new Desk(await scenes());
    const posed = await start(desk);
    expect(await refused(select(desk, posed, ANSWER, more))).toBe(words);
    const signedIn = await select(desk, posed, 'PASSWORD', { PASSWORD: password });
    expect(signedIn.AuthenticationResult).toBeDefined();
  });

  test('ends with a wrong password', async () => {
    const desk = new Desk(await scenes());
    const posed = await start(desk);
    expect(await refused(select(desk, posed, 'PASSWORD', { PASSWORD: 'Wrong-Pass-1' }))).toBe(
      wrong,
    );
    expect(await refused(select(desk, posed, 'PASSWORD', { PASSWORD: password }))).toContain(
      'only be used once',
    );
  });
});

describe('a preferred challenge', () => {
  test('that comes with the password gives tokens at once', async () => {
    const desk = new Desk(await scenes());
    const signedIn = await prefer(desk, 'PASSWORD', { PASSWORD: password });
    expect(signedIn.AuthenticationResult).toBeDefined();
    expect(await refused(prefer(desk, 'PASSWORD', { PASSWORD: 'Wrong-Pass-1' }))).toBe(wrong);
  });

  test('PASSWORD asks for the password where it did not come', async () => {
    const desk = new Desk(await scenes());
    const posed = await prefer(desk, 'PASSWORD');
    expect(posed).toMatchObject({ ChallengeName: 'PASSWORD', ChallengeParameters: {} });
    const answer = (given: Texts): Promise<string> =>
      refused(desk.respond('PASSWORD', { USERNAME: 'ada', ...given }, posed));
    expect(await answer({})).toBe('InvalidParameterException: Missing required parameter PASSWORD');
    expect(await answer({ PASSWORD: password })).toContain('AccessToken');
  });

  test('that comes with SRP_A asks for the claim at once', async () => {
    const desk = new Desk(await scenes());
    const srp = newSrp(desk);
    const posed = await prefer(desk, 'PASSWORD_SRP', { SRP_A: srp.srpA });
    expect(posed.ChallengeName).toBe('PASSWORD_VERIFIER');
    const signedIn = await desk.respond('PASSWORD_VERIFIER', claimOf(desk, srp, posed));
    expect(signedIn.AuthenticationResult).toBeDefined();
  });

  test('PASSWORD_SRP asks for SRP_A where it did not come', async () => {
    const desk = new Desk(await scenes());
    const srp = newSrp(desk);
    const posed = await prefer(desk, 'PASSWORD_SRP');
    expect(posed.ChallengeName).toBe('PASSWORD_SRP');
    const answer = (given: Texts): Promise<Output> =>
      desk.respond('PASSWORD_SRP', { USERNAME: 'ada', ...given }, posed);
    expect(await refused(answer({}))).toBe(
      'InvalidParameterException: Missing required parameter SRP_A',
    );
    expect(await refused(answer({ SRP_A: '0' }))).toBe('InvalidParameterException: Invalid SRP_A.');
    const verifier = await answer({ SRP_A: srp.srpA });
    const signedIn = await desk.respond('PASSWORD_VERIFIER', claimOf(desk, srp, verifier));
    expect(signedIn.AuthenticationResult).toBeDefined();
  });

  test.each(['EMAIL_OTP', 'SMS_OTP'] as const)('%s sends the code at once', async (name) => {
    const scene = await scenes();
    const desk = new Desk(scene);
    const sent = await prefer(desk, name);
    expect(sent.ChallengeName).toBe(name);
    const code = sentCode(scene);
    const answer = (typed: string): Promise<string> =>
      refused(desk.respond(name, { USERNAME: 'ada', [`${name}_CODE`]: typed }, sent));
    expect(await answer(otherThan(code))).toBe(
      'CodeMismatchException: Invalid code or auth state for the user.',
    );
    expect(await answer(code)).toContain('AccessToken');
  });

  test('that the user cannot do brings the list', async () => {
    const posed = await prefer(new Desk(await scenes()), 'WEB_AUTHN');
    expect(posed.ChallengeName).toBe('SELECT_CHALLENGE');
  });

  test('that nobody knows is refused', async () => {
    expect(await refused(prefer(new Desk(await scenes()), 'PIGEON'))).toBe(
      'InvalidParameterException: Invalid PREFERRED_CHALLENGE PIGEON.',
    );
  });

  test('that sends codes runs out of them', async () => {
    const desk = new Desk(await scenes({ Limits: { TriesPerHour: { SignInCode: 1 } } }));
    await prefer(desk, 'EMAIL_OTP');
    expect(await refused(prefer(desk, 'SMS_OTP'))).toBe(
      'NotAuthorizedException: Attempt limit exceeded, please try after some time.',
    );
  });
});

describe('a sign-in by choice', () => {
  test('asks for no second factor after a code, and for one after a password', async () => {
    const scene = await scenes({
      MfaConfiguration: 'OPTIONAL',
      ...everyMfa,
      Users: [adaWith({ UserMFASettingList: ['SMS_MFA'] })],
    });
    const desk = new Desk(scene);
    const sent = await prefer(desk, 'EMAIL_OTP');
    const typed = { USERNAME: 'ada', EMAIL_OTP_CODE: sentCode(scene) };
    expect((await desk.respond('EMAIL_OTP', typed, sent)).AuthenticationResult).toBeDefined();
    const byPassword = await prefer(desk, 'PASSWORD', { PASSWORD: password });
    expect(byPassword.ChallengeName).toBe('SMS_MFA');
  });

  test('needs a plan that has it', async () => {
    expect(await refused(start(new Desk(await scenes({ UserPoolTier: 'LITE' }))))).toBe(
      'FeatureUnavailableInTierException: USER_AUTH is not available in the feature plan of this user pool.',
    );
  });

  test.each([
    ['UNCONFIRMED', 'UserNotConfirmedException: User is not confirmed.'],
    ['RESET_REQUIRED', 'PasswordResetRequiredException: Password reset required for the user'],
  ] as const)('tells that an account is %s', async (UserStatus, words) => {
    const desk = new Desk(await scenes({ Users: [adaWith({ UserStatus })] }));
    expect(await refused(start(desk))).toBe(words);
  });

  test('of somebody with a temporary password asks for another one', async () => {
    const users = [adaWith({ UserStatus: 'FORCE_CHANGE_PASSWORD' })];
    const desk = new Desk(await scenes({ Users: users }));
    const posed = await prefer(desk, 'PASSWORD', { PASSWORD: password });
    expect(posed.ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
  });
});
