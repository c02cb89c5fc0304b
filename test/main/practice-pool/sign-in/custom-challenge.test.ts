/** CUSTOM_AUTH: questions of the pool's own. */
import { describe, expect, test } from 'vitest';
import type { Scene } from '../support/pools.ts';
import { Desk, refused, sentCode, type Output } from './support/desk.ts';
import { adaWith, everyMfa, sceneOf, type PoolInput } from './support/scenes.ts';
import { claimOf, newSrp } from './support/srp.ts';

const wrong = 'NotAuthorizedException: Incorrect username or password.';

const CustomChallenge = {
  Rounds: [
    { PublicChallengeParameters: { question: 'Capital of France?' }, Answer: 'Paris' },
    { PublicChallengeParameters: { question: 'Legs of a spider?' }, Answer: '8' },
  ],
};

const scenes = (pool: PoolInput = {}): Promise<Scene> => sceneOf({ CustomChallenge, ...pool });

const start = (desk: Desk, USERNAME = 'ada'): Promise<Output> =>
  desk.initiate('CUSTOM_AUTH', { USERNAME });

const answer = (desk: Desk, posed: Output, ANSWER: string, USERNAME = 'ada'): Promise<Output> =>
  desk.respond('CUSTOM_CHALLENGE', { USERNAME, ANSWER }, posed);

describe('a custom challenge', () => {
  test('asks every question and then gives tokens', async () => {
    const desk = new Desk(await scenes());
    const first = await start(desk);
    expect(first).toMatchObject({
      ChallengeName: 'CUSTOM_CHALLENGE',
      ChallengeParameters: { USERNAME: 'ada', question: 'Capital of France?' },
    });
    const second = await answer(desk, first, 'Paris');
    expect(second).toMatchObject({
      ChallengeName: 'CUSTOM_CHALLENGE',
      ChallengeParameters: { USERNAME: 'ada', question: 'Legs of a spider?' },
    });
    expect(second.Session).not.toBe(first.Session);
    expect((await answer(desk, second, '8')).AuthenticationResult).toBeDefined();
  });

  test('repeats a question that was answered wrongly, under another session', async () => {
    const desk = new Desk(await scenes());
    const first = await start(desk);
    const again = await answer(desk, first, 'Rome');
    expect(again.ChallengeParameters?.['question']).toBe('Capital of France?');
    expect(await refused(answer(desk, first, 'Paris'))).toContain('only be used once');
    const second = await answer(desk, again, 'Paris');
    expect((await answer(desk, second, '8')).AuthenticationResult).toBeDefined();
  });

  test.each([
    ['three', {}, 3],
    ['as many as the pool was given', { CustomChallenge: { ...CustomChallenge, Attempts: 1 } }, 1],
  ])('fails after %s wrong answers in all', async (_, pool, attempts) => {
    const desk = new Desk(await scenes(pool));
    let posed = await answer(desk, await start(desk), 'Paris');
    for (let time = 1; time < attempts; time += 1) posed = await answer(desk, posed, '6');
    expect(await refused(answer(desk, posed, '6'))).toBe(wrong);
    expect(await refused(answer(desk, posed, '8'))).toContain('only be used once');
  });

  test('needs an answer', async () => {
    const desk = new Desk(await scenes());
    expect(await refused(answer(desk, await start(desk), ''))).toBe(
      'InvalidParameterException: Missing required parameter ANSWER',
    );
  });

  test('is refused in a pool that has none', async () => {
    const desk = new Desk(await sceneOf());
    expect(await refused(start(desk))).toBe(
      'InvalidParameterException: Custom auth lambda trigger is not configured for the user pool.',
    );
  });

  test('is followed by the second factor of whoever has one', async () => {
    const scene = await scenes({
      MfaConfiguration: 'OPTIONAL',
      ...everyMfa,
      Users: [adaWith({ UserMFASettingList: ['SMS_MFA'] })],
    });
    const desk = new Desk(scene);
    const second = await answer(desk, await start(desk), 'Paris');
    const asked = await answer(desk, second, '8');
    expect(asked.ChallengeName).toBe('SMS_MFA');
    const typed = { USERNAME: 'ada', SMS_MFA_CODE: sentCode(scene) };
    expect((await desk.respond('SMS_MFA', typed, asked)).AuthenticationResult).toBeDefined();
  });

  test.each([
    ['UNCONFIRMED', 'UserNotConfirmedException: User is not confirmed.'],
    ['RESET_REQUIRED', 'PasswordResetRequiredException: Password reset required for the user'],
  ] as const)('is not asked of an account that is %s', async (UserStatus, words) => {
    const desk = new Desk(await scenes({ Users: [adaWith({ UserStatus })] }));
    expect(await refused(start(desk))).toBe(words);
  });
});

describe('a custom challenge after the password', () => {
  const startBySrp = async (desk: Desk, typed?: string): Promise<Output> => {
    const srp = newSrp(desk);
    const posed = await desk.initiate('CUSTOM_AUTH', {
      USERNAME: 'ada',
      CHALLENGE_NAME: 'SRP_A',
      SRP_A: srp.srpA,
    });
    expect(posed.ChallengeName).toBe('PASSWORD_VERIFIER');
    const changes = typed === undefined ? {} : { password: typed };
    return desk.respond('PASSWORD_VERIFIER', claimOf(desk, srp, posed, changes));
  };

  test('asks its questions once the password is proven', async () => {
    const desk = new Desk(await scenes());
    const first = await startBySrp(desk);
    expect(first.ChallengeName).toBe('CUSTOM_CHALLENGE');
    const second = await answer(desk, first, 'Paris');
    expect((await answer(desk, second, '8')).AuthenticationResult).toBeDefined();
  });

  test('asks nothing of whoever does not know the password', async () => {
    expect(await refused(startBySrp(new Desk(await scenes()), 'Wrong-Pass-1'))).toBe(wrong);
  });

  test('needs SRP_A, and knows no other challenge to begin with', async () => {
    const desk = new Desk(await scenes());
    const begin = (parameters: Readonly<Record<string, string>>): Promise<string> =>
      refused(desk.initiate('CUSTOM_AUTH', { USERNAME: 'ada', ...parameters }));
    expect(await begin({ CHALLENGE_NAME: 'SRP_A' })).toBe(
      'InvalidParameterException: Missing required parameter SRP_A',
    );
    expect(await begin({ CHALLENGE_NAME: 'PIGEON' })).toBe(
      'InvalidParameterException: Invalid CHALLENGE_NAME PIGEON.',
    );
  });
});
