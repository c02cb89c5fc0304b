/** From SignUp over ConfirmSignUp into the account without another factor. */
import {
  ConfirmSignUpCommand,
  SignUpCommand,
  type ConfirmSignUpCommandOutput,
  type SignUpCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { minutes } from '../support/pools.ts';
import { Desk, refused, type Output } from './support/desk.ts';
import {
  adaWith,
  everyFlow,
  everyMfa,
  password,
  sceneOf,
  type PoolInput,
} from './support/scenes.ts';

const pool: PoolInput = { Users: [adaWith({ Username: 'bob', UserAttributes: [] })] };

const signUp = (desk: Desk, Username = 'eve'): Promise<SignUpCommandOutput> =>
  desk.sdk.send(
    new SignUpCommand({
      ClientId: desk.clientId,
      Username,
      Password: password,
      UserAttributes: [{ Name: 'email', Value: `${Username}@example.com` }],
    }),
  );

const confirm = (
  desk: Desk,
  Session?: string,
  Username = 'eve',
): Promise<ConfirmSignUpCommandOutput> =>
  desk.sdk.send(
    new ConfirmSignUpCommand({
      ClientId: desk.clientId,
      Username,
      ConfirmationCode: desk.scene.pool.inbox()[0]?.code,
      Session,
    }),
  );

const start = (desk: Desk, Session = '', USERNAME = 'eve'): Promise<Output> =>
  desk.initiate('USER_AUTH', { USERNAME }, Session);

describe('the session of a sign-up', () => {
  test('leads over its confirmation to tokens', async () => {
    const desk = new Desk(await sceneOf(pool));
    const { Session } = await confirm(desk, (await signUp(desk)).Session);
    const signedIn = await start(desk, Session);
    expect(signedIn.AuthenticationResult?.AccessToken).toBeDefined();
    expect(await refused(start(desk, Session))).toBe(
      'NotAuthorizedException: Invalid session for the user, session can only be used once.',
    );
  });

  test('is worth nothing before the confirmation, nor afterwards the old one', async () => {
    const desk = new Desk(await sceneOf(pool));
    const { Session } = await signUp(desk);
    expect(await refused(start(desk, Session))).toBe(
      'UserNotConfirmedException: User is not confirmed.',
    );
    await desk.scene.pool.owner.setStatus('eve', 'CONFIRMED');
    expect(await refused(start(desk, Session))).toBe(
      'NotAuthorizedException: Invalid session for the user.',
    );
  });

  test('is left out where there is no sign-in by choice', async () => {
    const flows = everyFlow.filter((flow) => flow !== 'ALLOW_USER_AUTH');
    const without = new Desk(await sceneOf(pool, { ExplicitAuthFlows: flows }));
    expect((await signUp(without)).Session).toBeUndefined();
    const lite = new Desk(await sceneOf({ ...pool, UserPoolTier: 'LITE' }));
    expect((await signUp(lite)).Session).toBeUndefined();
  });

  test('does not stand for a second factor', async () => {
    const desk = new Desk(await sceneOf({ ...pool, MfaConfiguration: 'ON', ...everyMfa }));
    const { Session } = await confirm(desk, (await signUp(desk)).Session);
    expect((await start(desk, Session)).ChallengeName).toBe('EMAIL_OTP');
  });

  test.each([
    ['without one', undefined],
    ['that never was', 'x'.repeat(20)],
  ])('%s is no reason to refuse a confirmation, and none comes back', async (_, given) => {
    const desk = new Desk(await sceneOf(pool));
    await signUp(desk);
    expect((await confirm(desk, given)).Session).toBeUndefined();
  });

  test('of another sign-up, of another challenge or run out does not come back', async () => {
    const scene = await sceneOf(pool);
    const desk = new Desk(scene);
    const other = await signUp(desk, 'mallory');
    const choice = await desk.initiate('USER_AUTH', { USERNAME: 'bob' });
    const own = await signUp(desk);
    scene.clock.nowMs += 3 * minutes;
    const late = own.Session;
    const code = scene.pool.inbox()[0]?.code;
    expect(code).toBeDefined();
    for (const given of [other.Session, choice.Session, late]) {
      await scene.pool.owner.setStatus('eve', 'UNCONFIRMED');
      await scene.pool.owner.changeUser('eve', ({ codes }) => ({
        codes: {
          ...codes,
          signUp: {
            code: code ?? '',
            expiresAtMs: scene.clock.nowMs + minutes,
            destination: 'eve@example.com',
          },
        },
      }));
      expect((await confirm(desk, given)).Session).toBeUndefined();
    }
  });

  test('is for its own user and app client only', async () => {
    const scene = await sceneOf(pool);
    const desk = new Desk(scene);
    const { Session } = await confirm(desk, (await signUp(desk)).Session);
    const foreign = 'NotAuthorizedException: Invalid session for the user.';
    expect(await refused(start(desk, Session, 'bob'))).toBe(foreign);
    expect(await refused(start(desk, Session, 'nobody'))).toBe(foreign);
    const clientId = await scene.pool.owner.addClient({
      ClientName: 'Other',
      ExplicitAuthFlows: ['ALLOW_USER_AUTH'],
    });
    expect(await refused(start(new Desk(scene, { clientId }), Session))).toBe(foreign);
    expect((await start(desk, Session)).AuthenticationResult).toBeDefined();
  });

  test('runs out, and has to be one', async () => {
    const scene = await sceneOf(pool);
    const desk = new Desk(scene);
    const { Session } = await confirm(desk, (await signUp(desk)).Session);
    scene.clock.nowMs += 3 * minutes;
    expect(await refused(start(desk, Session))).toBe(
      'NotAuthorizedException: Invalid session for the user, session is expired.',
    );
    expect(await refused(start(desk, 'x'.repeat(20)))).toBe(
      'NotAuthorizedException: Invalid session provided',
    );
  });

  test('of another challenge does not sign anybody in', async () => {
    const desk = new Desk(await sceneOf(pool));
    const posed = await desk.initiate('USER_AUTH', { USERNAME: 'bob' });
    expect(await refused(start(desk, posed.Session, 'bob'))).toBe(
      'NotAuthorizedException: Invalid session for the user.',
    );
  });
});
