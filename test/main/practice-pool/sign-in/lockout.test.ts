/** The lock-out after wrong passwords, whichever way they come. */
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../support/forgery.ts';
import { seconds, type Scene } from '../support/pools.ts';
import { Desk, refused, type Output } from './support/desk.ts';
import { password, sceneOf, type PoolInput } from './support/scenes.ts';
import { signInBySrp } from './support/srp.ts';

const wrong = 'NotAuthorizedException: Incorrect username or password.';
const locked = 'NotAuthorizedException: Password attempts exceeded';

const pool: PoolInput = {
  Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
};

describe('the lock-out', () => {
  const attempts: readonly (readonly [
    string,
    (desk: Desk, name: string, typed: string) => Promise<Output>,
  ])[] = [
    [
      'USER_PASSWORD_AUTH',
      (desk, USERNAME, PASSWORD) => desk.initiate('USER_PASSWORD_AUTH', { USERNAME, PASSWORD }),
    ],
    ['USER_SRP_AUTH', (desk, name, typed) => signInBySrp(desk, name, { password: typed })],
    [
      'USER_AUTH with PASSWORD',
      (desk, USERNAME, PASSWORD) =>
        desk.initiate('USER_AUTH', { USERNAME, PASSWORD, PREFERRED_CHALLENGE: 'PASSWORD' }),
    ],
    [
      'the challenge PASSWORD',
      async (desk, USERNAME, PASSWORD) => {
        const posed = await desk.initiate('USER_AUTH', {
          USERNAME,
          PREFERRED_CHALLENGE: 'PASSWORD',
        });
        return desk.respond('PASSWORD', { USERNAME, PASSWORD }, posed);
      },
    ],
    [
      'SELECT_CHALLENGE with PASSWORD',
      async (desk, USERNAME, PASSWORD) => {
        const posed = await desk.initiate('USER_AUTH', { USERNAME });
        return desk.respond('SELECT_CHALLENGE', { USERNAME, PASSWORD, ANSWER: 'PASSWORD' }, posed);
      },
    ],
  ];
  const two: PoolInput = { ...pool, Limits: { Lockout: { Failures: 2, FirstSeconds: 2 } } };

  test.each(attempts)('counts wrong passwords in %s, of nobody too', async (_, attempt) => {
    const scene: Scene = await sceneOf(two);
    const desk = new Desk(scene);
    for (const name of ['ada', 'nobody']) {
      expect(await refused(attempt(desk, name, 'Wrong-Pass-1'))).toBe(wrong);
      expect(await refused(attempt(desk, name, 'Wrong-Pass-1'))).toBe(wrong);
      expect(await refused(attempt(desk, name, password))).toBe(locked);
    }
    scene.clock.nowMs += 2 * seconds;
    expect((await attempt(desk, 'ada', password)).AuthenticationResult).toBeDefined();
    expect(await refused(attempt(desk, 'nobody', password))).toBe(wrong);
  });

  test('is one for all flows', async () => {
    const scene = await sceneOf({
      ...pool,
      Limits: { Lockout: { Failures: attempts.length, FirstSeconds: 60 } },
    });
    const desk = new Desk(scene);
    for (const [, attempt] of attempts) {
      expect(await refused(attempt(desk, 'ada@example.com', 'Wrong-Pass-1'))).toBe(wrong);
    }
    for (const [, attempt] of attempts) {
      expect(await refused(attempt(desk, 'ada', password))).toBe(locked);
    }
  });

  test('does not hold back codes', async () => {
    const desk = new Desk(await sceneOf(two));
    for (let time = 0; time < 2; time += 1) {
      await refused(desk.initiate('USER_PASSWORD_AUTH', { USERNAME: 'ada', PASSWORD: 'x' }));
    }
    const sent = await desk.initiate('USER_AUTH', {
      USERNAME: 'ada',
      PREFERRED_CHALLENGE: 'EMAIL_OTP',
    });
    expect(sent.ChallengeName).toBe('EMAIL_OTP');
  });

  test('of nobody does not touch a user whose sub was typed', async () => {
    const desk = new Desk(await sceneOf(two));
    const byName = (USERNAME: string, PASSWORD: string): Promise<Output> =>
      desk.initiate('USER_PASSWORD_AUTH', { USERNAME, PASSWORD });
    const { AuthenticationResult } = await byName('ada', password);
    const sub = String(claimsOf(AuthenticationResult?.AccessToken ?? '')['sub']);
    for (let time = 0; time < 2; time += 1) {
      expect(await refused(byName(sub, 'Wrong-Pass-1'))).toBe(wrong);
    }
    expect(await refused(byName(sub, 'Wrong-Pass-1'))).toBe(locked);
    expect((await byName('ada', password)).AuthenticationResult).toBeDefined();
  });
});
