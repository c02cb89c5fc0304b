/** Another password for somebody who is signed in. */
import { describe, expect, test } from 'vitest';
import { hours, seconds, type Scene } from '../support/pools.ts';
import { call, refusalOf, signIn } from '../support/wire.ts';
import { limit, openHouse, person, river, tokenOf, wrongPassword } from './support/house.ts';

const next = 'Second-Stone-2';

const change = (scene: Scene, AccessToken: string, changes: object = {}): Promise<string> =>
  refusalOf(scene, 'ChangePassword', {
    AccessToken,
    PreviousPassword: person.password,
    ProposedPassword: next,
    ...changes,
  });

const wrong = { PreviousPassword: 'Wrong-Stone-9' };

describe('ChangePassword', () => {
  test('gives another password, and lets every sign-in go on', async () => {
    const scene = await openHouse({ Users: [river] });
    const [one, other] = [await tokenOf(scene), await tokenOf(scene)];
    expect(await change(scene, one)).toBe('200 {}');
    for (const AccessToken of [one, other]) {
      expect((await call(scene, 'GetUser', { AccessToken })).status).toBe(200);
    }
    await expect(signIn(scene, person)).rejects.toThrow('Incorrect username or password.');
    await expect(signIn(scene, { ...person, password: next })).resolves.toBeDefined();
  });

  test('refuses a wrong previous password', async () => {
    const scene = await openHouse({ Users: [river] });
    expect(await change(scene, await tokenOf(scene), wrong)).toBe(wrongPassword);
    await expect(signIn(scene, person)).resolves.toBeDefined();
  });

  test('refuses to go without the previous password', async () => {
    const scene = await openHouse({ Users: [river] });
    const input = { PreviousPassword: undefined };
    expect(await change(scene, await tokenOf(scene), input)).toBe(
      "InvalidParameterException: 1 validation error detected: Value at 'previousPassword' failed " +
        'to satisfy constraint: Member must not be null',
    );
  });

  test('asks for no previous password of somebody who has none', async () => {
    const scene = await openHouse({ Users: [river] });
    const token = await tokenOf(scene);
    await scene.pool.owner.changeUser(person.username, () => ({ password: null }));
    expect(await change(scene, token)).toBe(wrongPassword);
    expect(await change(scene, token, { PreviousPassword: undefined })).toBe('200 {}');
    await expect(signIn(scene, { ...person, password: next })).resolves.toBeDefined();
  });

  test('refuses a password against the policy', async () => {
    const scene = await openHouse({ Users: [river] });
    expect(await change(scene, await tokenOf(scene), { ProposedPassword: 'stones-2' })).toBe(
      'InvalidPasswordException: Password did not conform with policy: Password must have ' +
        'uppercase characters',
    );
  });

  test('counts wrong passwords with those of signing in', async () => {
    const scene = await openHouse({ Users: [river] });
    const token = await tokenOf(scene);
    for (let time = 0; time < 4; time += 1) {
      await expect(signIn(scene, { ...person, password: 'No-1' })).rejects.toThrow();
    }
    expect(await change(scene, token, wrong)).toBe(wrongPassword);
    const locked = 'NotAuthorizedException: Password attempts exceeded';
    expect(await change(scene, token)).toBe(locked);
    scene.clock.nowMs += 1 * seconds;
    expect(await change(scene, token)).toBe('200 {}');
    await expect(signIn(scene, { ...person, password: next })).resolves.toBeDefined();
  });

  test('stops after five tries an hour', async () => {
    const scene = await openHouse({
      Users: [river],
      Limits: { Lockout: { Failures: 99 } },
    });
    const first = await tokenOf(scene);
    for (let time = 0; time < 5; time += 1) {
      expect(await change(scene, first, wrong)).toBe(wrongPassword);
    }
    expect(await change(scene, first)).toBe(limit);
    scene.clock.nowMs += 1 * hours;
    expect(await change(scene, await tokenOf(scene))).toBe('200 {}');
  });
});

describe('the history of passwords', () => {
  const used = 'PasswordHistoryPolicyViolationException: Password has previously been used.';
  const remembering = {
    Users: [river],
    Policies: { PasswordPolicy: { PasswordHistorySize: 2 } },
  };

  test('keeps the last ones from coming back, as many as the pool remembers', async () => {
    const scene = await openHouse(remembering);
    const token = await tokenOf(scene);
    const from = (PreviousPassword: string, ProposedPassword: string): Promise<string> =>
      change(scene, token, { PreviousPassword, ProposedPassword });
    expect(await from(person.password, person.password)).toBe(used);
    expect(await from(person.password, next)).toBe('200 {}');
    expect(await from(next, person.password)).toBe(used);
    expect(await from(next, 'Third-Stone-3')).toBe('200 {}');
    expect(await from('Third-Stone-3', person.password)).toBe('200 {}');
  });

  test('is none where the pool remembers none', async () => {
    const scene = await openHouse({ Users: [river] });
    const token = await tokenOf(scene);
    expect(await change(scene, token, { ProposedPassword: person.password })).toBe('200 {}');
  });
});
