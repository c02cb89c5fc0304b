/** Proving an address: asking for a code, typing it, and what it proves. */
import { describe, expect, test } from 'vitest';
import { days, hours, type Scene } from '../support/pools.ts';
import { call, refusalOf, signIn } from '../support/wire.ts';
import {
  attributes,
  brook,
  brooks,
  email,
  expired,
  lastCode,
  limit,
  mismatch,
  openHouse,
  person,
  phone,
  profileOf,
  river,
  tokenOf,
  wrongCode,
} from './support/house.ts';

const other = 'new@lake.example';
const wait = {
  UserAttributeUpdateSettings: {
    AttributesRequireVerificationBeforeUpdate: ['email' as const],
  },
};
const unverified = { ...river, UserAttributes: [{ Name: 'email', Value: email }] };

const ask = (scene: Scene, AccessToken: string, AttributeName = 'email'): Promise<string> =>
  refusalOf(scene, 'GetUserAttributeVerificationCode', { AccessToken, AttributeName });

const verify = (
  scene: Scene,
  AccessToken: string,
  Code: string,
  AttributeName = 'email',
): Promise<string> => refusalOf(scene, 'VerifyUserAttribute', { AccessToken, AttributeName, Code });

const update = (scene: Scene, AccessToken: string, address: string): Promise<unknown> =>
  call(scene, 'UpdateUserAttributes', {
    AccessToken,
    UserAttributes: attributes({ email: address }),
  });

const badName =
  'InvalidParameterException: Invalid attribute name. Only phone_number and email can be verified.';

describe('GetUserAttributeVerificationCode', () => {
  test('posts a code to the address, and says where', async () => {
    const scene = await openHouse({ Users: [unverified] });
    expect(await ask(scene, await tokenOf(scene))).toBe(
      '200 {"CodeDeliveryDetails":{"AttributeName":"email","DeliveryMedium":"EMAIL",' +
        '"Destination":"r***@e***"}}',
    );
    expect(scene.pool.inbox()).toMatchObject([{ to: email, purpose: 'verify-attribute' }]);
  });

  test('posts to the new address while that waits', async () => {
    const scene = await openHouse({ ...wait, Users: [river] });
    const token = await tokenOf(scene);
    await update(scene, token, other);
    await ask(scene, token);
    expect(scene.pool.inbox().map(({ to }) => to)).toEqual([other, other]);
  });

  test.each(['name', 'sub', 'email_verified', 'nosuch'])('refuses %s', async (name) => {
    const scene = await openHouse({ Users: [river] });
    expect(await ask(scene, await tokenOf(scene), name)).toBe(badName);
  });

  test('refuses an address that is not there', async () => {
    const scene = await openHouse({ Users: [river] });
    expect(await ask(scene, await tokenOf(scene), 'phone_number')).toBe(
      'InvalidParameterException: User does not have phone_number.',
    );
  });

  test('stops after five an hour', async () => {
    const scene = await openHouse({ Users: [river] });
    const token = await tokenOf(scene);
    for (let time = 0; time < 5; time += 1) expect(await ask(scene, token)).toMatch(/^200 /);
    expect(await ask(scene, token)).toBe(limit);
    scene.clock.nowMs += 1 * hours;
    expect(await ask(scene, await tokenOf(scene))).toMatch(/^200 /);
  });
});

describe('VerifyUserAttribute', () => {
  test('makes the address verified', async () => {
    const scene = await openHouse({ Users: [unverified] });
    const token = await tokenOf(scene);
    await ask(scene, token);
    expect(await verify(scene, token, lastCode(scene))).toBe('200 {}');
    expect(await profileOf(scene, token)).toMatchObject({ email, email_verified: 'true' });
  });

  test('makes a phone number verified as well', async () => {
    const UserAttributes = [{ Name: 'phone_number', Value: phone }];
    const scene = await openHouse({ Users: [{ ...river, UserAttributes }] });
    const token = await tokenOf(scene);
    await ask(scene, token, 'phone_number');
    expect(await verify(scene, token, lastCode(scene), 'phone_number')).toBe('200 {}');
    expect(await profileOf(scene, token)).toMatchObject({ phone_number_verified: 'true' });
  });

  test('makes an address that waited the person’s own', async () => {
    const scene = await openHouse({ ...wait, AliasAttributes: ['email'], Users: [river] });
    const token = await tokenOf(scene);
    await update(scene, token, other);
    await expect(signIn(scene, { ...person, username: email })).resolves.toBeDefined();
    expect(await verify(scene, token, lastCode(scene))).toBe('200 {}');
    expect(await profileOf(scene, token)).toMatchObject({ email: other, email_verified: 'true' });
    await expect(signIn(scene, { ...person, username: other })).resolves.toBeDefined();
    await expect(signIn(scene, { ...person, username: email })).rejects.toThrow();
  });

  test('refuses a wrong code and still takes the right one, once', async () => {
    const scene = await openHouse({ Users: [unverified] });
    const token = await tokenOf(scene);
    await ask(scene, token);
    expect(await verify(scene, token, wrongCode(scene))).toBe(mismatch);
    expect(await verify(scene, token, lastCode(scene))).toBe('200 {}');
    expect(await verify(scene, token, lastCode(scene))).toBe(expired);
  });

  test('refuses a code after a day', async () => {
    const scene = await openHouse({ Users: [unverified] });
    await ask(scene, await tokenOf(scene));
    scene.clock.nowMs += 1 * days;
    expect(await verify(scene, await tokenOf(scene), lastCode(scene))).toBe(expired);
  });

  test('refuses where no code waits', async () => {
    const scene = await openHouse({ Users: [unverified] });
    expect(await verify(scene, await tokenOf(scene), '123456')).toBe(expired);
  });

  test.each(['name', 'sub'])('refuses %s', async (name) => {
    const scene = await openHouse({ Users: [river] });
    expect(await verify(scene, await tokenOf(scene), '123456', name)).toBe(badName);
  });

  test('stops guessing after fifteen tries an hour', async () => {
    const scene = await openHouse({ Users: [unverified] });
    const token = await tokenOf(scene);
    await ask(scene, token);
    for (let time = 0; time < 15; time += 1) {
      expect(await verify(scene, token, wrongCode(scene))).toBe(mismatch);
    }
    expect(await verify(scene, token, lastCode(scene))).toBe(limit);
    scene.clock.nowMs += 1 * hours;
    expect(await verify(scene, await tokenOf(scene), lastCode(scene))).toBe('200 {}');
  });

  test('refuses an address that became somebody else’s alias meanwhile', async () => {
    const theirs = { ...brook, UserAttributes: [{ Name: 'email', Value: email }] };
    const scene = await openHouse({ AliasAttributes: ['email'], Users: [unverified, theirs] });
    const [token, second] = [await tokenOf(scene), await tokenOf(scene, brooks)];
    await ask(scene, token);
    const code = lastCode(scene);
    await ask(scene, second);
    expect(await verify(scene, second, lastCode(scene))).toBe('200 {}');
    expect(await verify(scene, token, code)).toBe(
      'AliasExistsException: An account with the given email already exists.',
    );
    expect(await profileOf(scene, token)).not.toHaveProperty('email_verified', 'true');
  });
});

describe('a code', () => {
  test('of an address that was changed meanwhile proves nothing', async () => {
    const scene = await openHouse({ Users: [river] });
    const token = await tokenOf(scene);
    await update(scene, token, other);
    const old = lastCode(scene);
    await update(scene, token, 'third@example.org');
    if (old !== lastCode(scene)) expect(await verify(scene, token, old)).toBe(mismatch);
    expect(await profileOf(scene, token)).toMatchObject({ email_verified: 'false' });
    expect(await verify(scene, token, lastCode(scene))).toBe('200 {}');
  });

  test('of an address that an administrator changed proves nothing', async () => {
    const scene = await openHouse({ Users: [unverified] });
    const token = await tokenOf(scene);
    await ask(scene, token);
    await scene.pool.owner.changeUser(person.username, () => ({ attributes: { email: other } }));
    expect(await verify(scene, token, lastCode(scene))).toBe(expired);
  });

  test('of the old address does not prove the one that waits', async () => {
    const scene = await openHouse({ ...wait, Users: [unverified] });
    const token = await tokenOf(scene);
    await ask(scene, token);
    const old = lastCode(scene);
    await update(scene, token, other);
    if (old !== lastCode(scene)) expect(await verify(scene, token, old)).toBe(mismatch);
    expect(await profileOf(scene, token)).toMatchObject({ email });
  });

  test('of a change that was called off proves nothing', async () => {
    const scene = await openHouse({ ...wait, Users: [river] });
    const token = await tokenOf(scene);
    await update(scene, token, other);
    const code = lastCode(scene);
    await update(scene, token, email);
    expect(await verify(scene, token, code)).toBe(expired);
    expect(await profileOf(scene, token)).toMatchObject({ email, email_verified: 'true' });
  });

  test('of one kind of address does not prove the other', async () => {
    const scene = await openHouse({
      Users: [
        {
          ...river,
          UserAttributes: [...unverified.UserAttributes, { Name: 'phone_number', Value: phone }],
        },
      ],
    });
    const token = await tokenOf(scene);
    await ask(scene, token, 'phone_number');
    expect(await verify(scene, token, lastCode(scene), 'email')).toBe(expired);
  });

  test('of somebody else proves nothing', async () => {
    const scene = await openHouse({ Users: [unverified, brook] });
    await ask(scene, await tokenOf(scene));
    expect(await verify(scene, await tokenOf(scene, brooks), lastCode(scene))).toBe(expired);
  });
});
