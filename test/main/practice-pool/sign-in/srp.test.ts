/** USER_SRP_AUTH: the password never leaves the client. */
import { ChangePasswordCommand } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { days, hours, seconds } from '../support/pools.ts';
import { Desk, refused } from './support/desk.ts';
import { ada, adaWith, password, sceneOf } from './support/scenes.ts';
import { claimOf, newSrp, signInBySrp, timestampOf, type ClaimChanges } from './support/srp.ts';

const wrong = 'NotAuthorizedException: Incorrect username or password.';
/** N of the group, whose multiples break SRP. */
const { prime } = await import('../../../../main/practice-pool/proofs/srp-group.ts');

describe('a sign-in by SRP', () => {
  test('asks for a claim without a Session and gives tokens for it', async () => {
    const desk = new Desk(await sceneOf());
    const srp = newSrp(desk);
    const posed = await desk.initiate('USER_SRP_AUTH', { USERNAME: 'ada', SRP_A: srp.srpA });
    expect(posed).toMatchObject({
      ChallengeName: 'PASSWORD_VERIFIER',
      ChallengeParameters: {
        SALT: expect.stringMatching(/^[0-9a-f]{1,32}$/) as string,
        SRP_B: expect.stringMatching(/^[0-9a-f]+$/) as string,
        SECRET_BLOCK: expect.stringMatching(/^[A-Za-z0-9+/]{1000,}=*$/) as string,
        USERNAME: 'ada',
        USER_ID_FOR_SRP: 'ada',
      },
    });
    expect(posed.Session).toBeUndefined();
    expect(posed.AuthenticationResult).toBeUndefined();
    const { AuthenticationResult, ChallengeParameters } = await desk.respond(
      'PASSWORD_VERIFIER',
      claimOf(desk, srp, posed),
    );
    expect(AuthenticationResult).toMatchObject({ ExpiresIn: 3600, TokenType: 'Bearer' });
    expect(ChallengeParameters).toEqual({});
  });

  test('does not open it by a password that was changed in the middle', async () => {
    const desk = new Desk(await sceneOf());
    const srp = newSrp(desk);
    const { AuthenticationResult } = await signInBySrp(desk, 'ada');
    const posed = await desk.initiate('USER_SRP_AUTH', { USERNAME: 'ada', SRP_A: srp.srpA });
    await desk.sdk.send(
      new ChangePasswordCommand({
        AccessToken: AuthenticationResult?.AccessToken,
        PreviousPassword: password,
        ProposedPassword: 'Brand-New-Pass-2',
      }),
    );
    expect(await refused(desk.respond('PASSWORD_VERIFIER', claimOf(desk, srp, posed)))).toBe(wrong);
  });

  test('opens the account by an alias, with the username as the id for SRP', async () => {
    const desk = new Desk(await sceneOf());
    const { AuthenticationResult } = await signInBySrp(desk, 'ADA@example.com');
    expect(AuthenticationResult?.AccessToken).toBeDefined();
  });

  test('takes the sub for the id where the address is the username', async () => {
    const scene = await sceneOf({
      AliasAttributes: [],
      UsernameAttributes: ['email'],
      Users: [adaWith({ Username: 'ada@example.com' })],
    });
    const desk = new Desk(scene);
    const SRP_A = newSrp(desk).srpA;
    const posed = await desk.initiate('USER_SRP_AUTH', { USERNAME: 'ada@example.com', SRP_A });
    expect(posed.ChallengeParameters?.['USER_ID_FOR_SRP']).toMatch(/^[0-9a-f-]{36}$/);
    const { AuthenticationResult } = await signInBySrp(desk, 'ada@example.com');
    expect(AuthenticationResult?.AccessToken).toBeDefined();
  });

  test('keeps to the claim, whatever Session comes with it', async () => {
    const desk = new Desk(await sceneOf());
    const srp = newSrp(desk);
    const posed = await desk.initiate('USER_SRP_AUTH', { USERNAME: 'ada', SRP_A: srp.srpA });
    const claim = claimOf(desk, srp, posed);
    const { AuthenticationResult } = await desk.respond('PASSWORD_VERIFIER', claim, {
      Session: 'x'.repeat(20),
    });
    expect(AuthenticationResult).toBeDefined();
  });
});

describe('SRP_A', () => {
  test.each([
    ['0', '0'],
    ['N', prime.toString(16)],
    ['twice N', (2n * prime).toString(16)],
    ['no number', 'xyz'],
    ['longer than any number below N', 'f'.repeat(800)],
  ])('is refused when it is %s', async (_, SRP_A) => {
    const desk = new Desk(await sceneOf());
    expect(await refused(desk.initiate('USER_SRP_AUTH', { USERNAME: 'ada', SRP_A }))).toBe(
      'InvalidParameterException: Invalid SRP_A.',
    );
  });

  test.each([
    ['SRP_A', { USERNAME: 'ada' }],
    ['SRP_A', { USERNAME: 'ada', SRP_A: '' }],
    ['USERNAME', { SRP_A: 'abc' }],
  ])('without it or a name, %s is asked for', async (missing, parameters) => {
    const desk = new Desk(await sceneOf());
    expect(await refused(desk.initiate('USER_SRP_AUTH', parameters))).toBe(
      `InvalidParameterException: Missing required parameter ${missing}`,
    );
  });
});

describe('a claim', () => {
  const refusedClaims: readonly (readonly [string, ClaimChanges, string])[] = [
    ['of a wrong password', { password: 'Wrong-Pass-1' }, wrong],
    ['with another signature', { responses: { PASSWORD_CLAIM_SIGNATURE: 'AAAA' } }, wrong],
    [
      'with another time than was signed',
      { responses: { TIMESTAMP: timestampOf(Date.UTC(2026, 10, 23, 12, 0, 1)) } },
      wrong,
    ],
    ['from two days ahead', { nowMs: Date.UTC(2026, 10, 25, 12) }, wrong],
    ['from two days ago', { nowMs: Date.UTC(2026, 10, 21, 12) }, wrong],
    [
      'with a time in another form',
      { responses: { TIMESTAMP: '2026-11-23T12:00:00Z' } },
      'InvalidParameterException: TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.',
    ],
    [
      'without a time',
      { responses: { TIMESTAMP: '' } },
      'InvalidParameterException: Missing required parameter TIMESTAMP',
    ],
    [
      'without a signature',
      { responses: { PASSWORD_CLAIM_SIGNATURE: '' } },
      'InvalidParameterException: Missing required parameter PASSWORD_CLAIM_SIGNATURE',
    ],
    [
      'without a secret block',
      { responses: { PASSWORD_CLAIM_SECRET_BLOCK: '' } },
      'InvalidParameterException: Missing required parameter PASSWORD_CLAIM_SECRET_BLOCK',
    ],
    [
      'with a secret block that never was',
      { responses: { PASSWORD_CLAIM_SECRET_BLOCK: 'AAAA' } },
      'CodeMismatchException: Invalid session provided',
    ],
    [
      'for another name',
      { responses: { USERNAME: 'bob' } },
      'NotAuthorizedException: Invalid session for the user.',
    ],
  ];

  test.each(refusedClaims)('%s is refused', async (_, changes, words) => {
    const desk = new Desk(await sceneOf({ Users: [ada, adaWith({ Username: 'bob' })] }));
    expect(await refused(signInBySrp(desk, 'ada', changes))).toBe(words);
  });

  test.each([
    ['hours behind', -20 * hours],
    ['hours ahead', 20 * hours],
  ])('from a clock that is %s is taken', async (_, byMs) => {
    const scene = await sceneOf();
    const nowMs = scene.clock.nowMs + byMs;
    const { AuthenticationResult } = await signInBySrp(new Desk(scene), 'ada', { nowMs });
    expect(AuthenticationResult).toBeDefined();
  });

  test('is taken by the time of the computer when the clock of the pool was moved ahead', async () => {
    const scene = await sceneOf();
    await scene.pool.control.advanceClock(30 * days);
    const { AuthenticationResult } = await signInBySrp(new Desk(scene), 'ada');
    expect(AuthenticationResult).toBeDefined();
  });

  test('is good once', async () => {
    const desk = new Desk(await sceneOf());
    const srp = newSrp(desk);
    const posed = await desk.initiate('USER_SRP_AUTH', { USERNAME: 'ada', SRP_A: srp.srpA });
    const claim = claimOf(desk, srp, posed);
    await desk.respond('PASSWORD_VERIFIER', claim);
    expect(await refused(desk.respond('PASSWORD_VERIFIER', claim))).toBe(
      'NotAuthorizedException: Invalid session for the user, session can only be used once.',
    );
  });

  test('gets one try only', async () => {
    const desk = new Desk(await sceneOf());
    const srp = newSrp(desk);
    const posed = await desk.initiate('USER_SRP_AUTH', { USERNAME: 'ada', SRP_A: srp.srpA });
    const answer = (typed: string): Promise<string> =>
      refused(desk.respond('PASSWORD_VERIFIER', claimOf(desk, srp, posed, { password: typed })));
    expect(await answer('Wrong-Pass-1')).toBe(wrong);
    expect(await answer(password)).toBe(
      'NotAuthorizedException: Invalid session for the user, session can only be used once.',
    );
  });

  test.each([
    ['a minute', {}, 60],
    ['as many seconds as the pool was given', { Limits: { SrpSeconds: 10 } }, 10],
  ])('has to come within %s', async (_, pool, limitSeconds) => {
    const scene = await sceneOf(pool);
    const desk = new Desk(scene);
    const late = async (byMs: number): Promise<string> => {
      const srp = newSrp(desk);
      const posed = await desk.initiate('USER_SRP_AUTH', { USERNAME: 'ada', SRP_A: srp.srpA });
      scene.clock.nowMs += byMs;
      return refused(desk.respond('PASSWORD_VERIFIER', claimOf(desk, srp, posed)));
    };
    expect(await late(limitSeconds * seconds - 1)).toContain('answered');
    expect(await late(limitSeconds * seconds)).toBe(
      'NotAuthorizedException: Invalid session for the user, session is expired.',
    );
  });

  test.each(['UNCONFIRMED', 'RESET_REQUIRED'] as const)(
    'of an account that is %s is told the state, even with a wrong password',
    async (UserStatus) => {
      const desk = new Desk(await sceneOf({ Users: [adaWith({ UserStatus })] }));
      const words =
        UserStatus === 'UNCONFIRMED'
          ? 'UserNotConfirmedException: User is not confirmed.'
          : 'PasswordResetRequiredException: Password reset required for the user';
      expect(await refused(signInBySrp(desk, 'ada'))).toBe(words);
      expect(await refused(signInBySrp(desk, 'ada', { password: 'Wrong-Pass-1' }))).toBe(words);
    },
  );

  test('of somebody without a password is wrong', async () => {
    const { Password, ...nobodyKnows } = ada;
    const desk = new Desk(await sceneOf({ Users: [nobodyKnows] }));
    expect(await refused(signInBySrp(desk, 'ada', { password: Password ?? '' }))).toBe(wrong);
  });
});
