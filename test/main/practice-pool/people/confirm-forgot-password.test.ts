/** A new password for a forgotten one. */
import { describe, expect, test } from 'vitest';
import { hours, type Scene } from '../support/pools.ts';
import { call, refusalOf, signIn } from '../support/wire.ts';
import {
  addOldClient,
  email,
  expired,
  lastCode,
  limit,
  mismatch,
  nobody,
  openHouse,
  person,
  river,
  signUp,
  tokenOf,
  wrongCode,
} from './support/house.ts';

const Password = 'Second-Stone-2';

const forget = async (scene: Scene, Username: string = person.username): Promise<string> => {
  await call(scene, 'ForgotPassword', { ClientId: scene.clientId, Username });
  return lastCode(scene);
};

const set = (scene: Scene, ConfirmationCode: string, changes: object = {}): Promise<string> =>
  refusalOf(scene, 'ConfirmForgotPassword', {
    ClientId: scene.clientId,
    Username: person.username,
    ConfirmationCode,
    Password,
    ...changes,
  });

describe('ConfirmForgotPassword', () => {
  test('gives a new password, after which the old one is none', async () => {
    const scene = await openHouse({ Users: [river] });
    expect(await set(scene, await forget(scene))).toBe('200 {}');
    await expect(signIn(scene, { ...person, password: Password })).resolves.toBeDefined();
    await expect(signIn(scene)).rejects.toThrow();
    await expect(signIn(scene, person)).rejects.toThrow('Incorrect username or password.');
  });

  test('lets sign-ins of before go on', async () => {
    const scene = await openHouse({ Users: [river] });
    const AccessToken = await tokenOf(scene);
    await set(scene, await forget(scene));
    expect((await call(scene, 'GetUser', { AccessToken })).status).toBe(200);
  });

  test('ends what RESET_REQUIRED asks for', async () => {
    const scene = await openHouse({ Users: [{ ...river, UserStatus: 'RESET_REQUIRED' }] });
    expect(await set(scene, await forget(scene))).toBe('200 {}');
    await expect(signIn(scene, { ...person, password: Password })).resolves.toBeDefined();
  });

  test('forgives wrong passwords of before', async () => {
    const scene = await openHouse({ Users: [river], Limits: { Lockout: { Failures: 1 } } });
    await expect(signIn(scene, { ...person, password: 'Wrong-One-1' })).rejects.toThrow();
    await set(scene, await forget(scene));
    await expect(signIn(scene, { ...person, password: Password })).resolves.toBeDefined();
  });

  test('takes a code once', async () => {
    const scene = await openHouse({ Users: [river] });
    const code = await forget(scene);
    await set(scene, code);
    expect(await set(scene, code)).toBe(expired);
  });

  test('refuses a wrong code and still takes the right one', async () => {
    const scene = await openHouse({ Users: [river] });
    const code = await forget(scene);
    expect(await set(scene, wrongCode(scene))).toBe(mismatch);
    expect(await set(scene, code)).toBe('200 {}');
  });

  test('refuses a code after an hour', async () => {
    const scene = await openHouse({ Users: [river] });
    const code = await forget(scene);
    scene.clock.nowMs += 1 * hours;
    expect(await set(scene, code)).toBe(expired);
  });

  test('refuses where no code was asked for', async () => {
    const scene = await openHouse({ Users: [river] });
    expect(await set(scene, '123456')).toBe(expired);
  });

  test('refuses a code that went to an address which changed since', async () => {
    const scene = await openHouse({ Users: [river] });
    const AccessToken = await tokenOf(scene);
    const code = await forget(scene);
    const UserAttributes = [{ Name: 'email', Value: 'thief@example.org' }];
    await call(scene, 'UpdateUserAttributes', { AccessToken, UserAttributes });
    expect(await set(scene, code)).toBe(expired);
  });

  test('does not take the code of a sign-up', async () => {
    const scene = await openHouse({ Users: [{ ...river, Username: 'other' }] });
    await signUp(scene);
    const code = lastCode(scene);
    await scene.pool.owner.changeUser(person.username, (user) => ({
      status: 'CONFIRMED',
      attributes: { ...user.attributes, email_verified: 'true' },
    }));
    expect(await set(scene, code)).toBe(expired);
  });

  test('refuses somebody who is not confirmed', async () => {
    const scene = await openHouse();
    await scene.pool.owner.addUser({
      ...person,
      email,
      status: 'UNCONFIRMED',
      attributes: { email_verified: 'true' },
    });
    expect(await set(scene, '123456')).toBe('UserNotConfirmedException: User is not confirmed.');
  });

  test.each(['FORCE_CHANGE_PASSWORD', 'EXTERNAL_PROVIDER'] as const)(
    'refuses somebody who has come into the state %s since',
    async (status) => {
      const scene = await openHouse({ Users: [river] });
      const code = await forget(scene);
      await scene.pool.owner.setStatus(person.username, status);
      expect(await set(scene, code)).toBe(
        'NotAuthorizedException: User password cannot be reset in the current state.',
      );
    },
  );

  test('refuses a password against the policy, and the code stays good', async () => {
    const scene = await openHouse({ Users: [river] });
    const code = await forget(scene);
    expect(await set(scene, code, { Password: 'nodigits-Here' })).toBe(
      'InvalidPasswordException: Password did not conform with policy: Password must have ' +
        'numeric characters',
    );
    expect(await set(scene, code)).toBe('200 {}');
  });

  test('refuses a password that was one of the last, where the pool remembers', async () => {
    const scene = await openHouse({
      Users: [river],
      Policies: { PasswordPolicy: { PasswordHistorySize: 2 } },
    });
    const code = await forget(scene);
    expect(await set(scene, code, { Password: person.password })).toBe(
      'PasswordHistoryPolicyViolationException: Password has previously been used.',
    );
    expect(await set(scene, code)).toBe('200 {}');
  });

  test('counts its tries together with those of ForgotPassword', async () => {
    const scene = await openHouse({
      Users: [river],
      Limits: { TriesPerHour: { ForgotPassword: 3 } },
    });
    const code = await forget(scene);
    expect(await set(scene, wrongCode(scene))).toBe(mismatch);
    expect(await set(scene, wrongCode(scene))).toBe(mismatch);
    expect(await set(scene, code)).toBe(limit);
    const input = { ClientId: scene.clientId, Username: person.username };
    expect(await refusalOf(scene, 'ForgotPassword', input)).toBe(limit);
  });

  test('refuses an unknown app client', async () => {
    const scene = await openHouse();
    expect(await set(scene, '123456', { ClientId: 'nosuchclient' })).toBe(
      'ResourceNotFoundException: User pool client nosuchclient does not exist.',
    );
  });
});

describe('ConfirmForgotPassword for nobody', () => {
  const Username = 'nobody';

  test('says that the client is LEGACY by saying so', async () => {
    const scene = await openHouse();
    const ClientId = await addOldClient(scene);
    expect(await set(scene, '123456', { Username, ClientId })).toBe(nobody);
  });

  test('answers as for somebody, before and after a code was asked for', async () => {
    const scene = await openHouse();
    expect(await set(scene, '123456', { Username })).toBe(expired);
    await forget(scene, Username);
    expect(await set(scene, '123456', { Username })).toBe(mismatch);
    scene.clock.nowMs += 1 * hours;
    expect(await set(scene, '123456', { Username })).toBe(expired);
  });

  test('runs into the limit as for somebody', async () => {
    const scene = await openHouse({ Limits: { TriesPerHour: { ForgotPassword: 2 } } });
    await forget(scene, Username);
    expect(await set(scene, '123456', { Username })).toBe(mismatch);
    expect(await set(scene, '123456', { Username })).toBe(limit);
  });

  test('looks at the password first', async () => {
    const scene = await openHouse();
    expect(await set(scene, '123456', { Username, Password: 'short' })).toMatch(
      /^InvalidPasswordException/,
    );
  });

  test.each(['ENABLED', 'LEGACY'] as const)('is %s for somebody disabled', async (kind) => {
    const scene = await openHouse({ Users: [river] }, { PreventUserExistenceErrors: kind });
    const code = await forget(scene);
    await scene.pool.owner.disableUser(person.username);
    expect(await set(scene, code)).toBe(
      kind === 'ENABLED' ? expired : 'NotAuthorizedException: User is disabled.',
    );
    await forget(scene);
    if (kind === 'ENABLED') expect(await set(scene, code)).toBe(mismatch);
  });
});
