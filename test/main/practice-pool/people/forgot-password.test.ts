/** A forgotten password: where the code goes, and who is told what. */
import { describe, expect, test } from 'vitest';
import { hours, type Scene } from '../support/pools.ts';
import { refusalOf } from '../support/wire.ts';
import {
  addOldClient,
  attributes,
  email,
  limit,
  nobody,
  openHouse,
  person,
  phone,
  river,
  signUp,
} from './support/house.ts';

const forgot = (
  scene: Scene,
  Username: string = person.username,
  ClientId = scene.clientId,
): Promise<string> => refusalOf(scene, 'ForgotPassword', { ClientId, Username });

const withAttributes = (values: Readonly<Record<string, string>>) => ({
  ...river,
  UserAttributes: attributes(values) as typeof river.UserAttributes,
});

const verified = {
  email,
  email_verified: 'true',
  phone_number: phone,
  phone_number_verified: 'true',
};

const byEmail =
  '200 {"CodeDeliveryDetails":{"AttributeName":"email","DeliveryMedium":"EMAIL",' +
  '"Destination":"r***@e***"}}';
const byPhone =
  '200 {"CodeDeliveryDetails":{"AttributeName":"phone_number","DeliveryMedium":"SMS",' +
  '"Destination":"+*******0142"}}';

const emailFirst = [
  { Name: 'verified_email', Priority: 1 },
  { Name: 'verified_phone_number', Priority: 2 },
] as const;
const phoneFirst = [
  { Name: 'verified_email', Priority: 2 },
  { Name: 'verified_phone_number', Priority: 1 },
] as const;

describe('ForgotPassword', () => {
  test('posts a code to the verified address', async () => {
    const scene = await openHouse({ Users: [river] });
    expect(await forgot(scene)).toBe(byEmail);
    expect(scene.pool.inbox()).toMatchObject([
      { to: email, username: person.username, purpose: 'forgot-password' },
    ]);
  });

  test.each([
    ['the one of first priority', emailFirst, verified, byEmail],
    ['the one of first priority, wherever it stands', phoneFirst, verified, byPhone],
    [
      'the next, when the first is not verified',
      phoneFirst,
      { ...verified, phone_number_verified: 'false' },
      byEmail,
    ],
    [
      'the only one there is',
      emailFirst,
      { phone_number: phone, phone_number_verified: 'true' },
      byPhone,
    ],
  ] as const)('chooses %s', async (_, mechanisms, values, words) => {
    const scene = await openHouse({
      AccountRecoverySetting: { RecoveryMechanisms: [...mechanisms] },
      Users: [withAttributes(values)],
    });
    expect(await forgot(scene)).toBe(words);
  });

  test('takes an alias for a name', async () => {
    const scene = await openHouse({ AliasAttributes: ['email'], Users: [river] });
    expect(await forgot(scene, email.toUpperCase())).toBe(byEmail);
  });

  test('is for an administrator where the pool says so, whoever asks', async () => {
    const scene = await openHouse({
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] },
      Users: [river],
    });
    const words = 'NotAuthorizedException: Contact administrator to reset password.';
    expect(await forgot(scene)).toBe(words);
    expect(await forgot(scene, 'nobody')).toBe(words);
  });

  test.each(['FORCE_CHANGE_PASSWORD', 'EXTERNAL_PROVIDER'] as const)(
    'is refused to somebody in the state %s',
    async (status) => {
      const scene = await openHouse({ Users: [river] });
      await scene.pool.owner.setStatus(person.username, status);
      expect(await forgot(scene)).toBe(
        'NotAuthorizedException: User password cannot be reset in the current state.',
      );
    },
  );

  test('is for somebody who has to reset it as well', async () => {
    const scene = await openHouse({ Users: [{ ...river, UserStatus: 'RESET_REQUIRED' }] });
    expect(await forgot(scene)).toBe(byEmail);
  });

  test('stops after so many tries an hour', async () => {
    const scene = await openHouse({
      Users: [river],
      Limits: { TriesPerHour: { ForgotPassword: 2 } },
    });
    expect(await forgot(scene)).toBe(byEmail);
    expect(await forgot(scene)).toBe(byEmail);
    expect(await forgot(scene)).toBe(limit);
    scene.clock.nowMs += 1 * hours;
    expect(await forgot(scene)).toBe(byEmail);
  });

  test('refuses an unknown app client', async () => {
    const scene = await openHouse();
    expect(await forgot(scene, person.username, 'nosuchclient')).toBe(
      'ResourceNotFoundException: User pool client nosuchclient does not exist.',
    );
  });
});

describe('ForgotPassword where the client is LEGACY', () => {
  test.each([
    ['nobody has the name', (): unknown => undefined, 'somebody', nobody],
    [
      'the user is disabled',
      ({ pool }: Scene) => pool.owner.disableUser(person.username),
      person.username,
      'NotAuthorizedException: User is disabled.',
    ],
    [
      'no address is verified',
      ({ pool }: Scene) =>
        pool.owner.changeUser(person.username, () => ({ attributes: { email } })),
      person.username,
      'InvalidParameterException: Cannot reset password for the user as there is no ' +
        'registered/verified email or phone_number',
    ],
  ])('says that %s', async (_, happen, name, words) => {
    const scene = await openHouse({ Users: [river] });
    await happen(scene);
    expect(await forgot(scene, name, await addOldClient(scene))).toBe(words);
  });
});

describe('ForgotPassword where the client hides who exists', () => {
  const simulated =
    /^200 .*"AttributeName":"email","DeliveryMedium":"EMAIL","Destination":"[a-z]\*{3}@[a-z]\*{3}"/;

  test('pretends a delivery to nobody, the same each time', async () => {
    const scene = await openHouse({ Users: [river] });
    const told = [await forgot(scene, 'nobody'), await forgot(scene, 'Nobody')];
    expect(told[0]).toMatch(simulated);
    expect(told[1]).toBe(told[0]);
    expect(scene.pool.inbox()).toEqual([]);
  });

  test('does not pretend one delivery for everybody', async () => {
    const scene = await openHouse();
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const told = await Promise.all(names.map((name) => forgot(scene, name)));
    expect(new Set(told).size).toBeGreaterThan(1);
  });

  test.each([
    ['an address for a name', 'anna@lake.example', '"EMAIL","Destination":"a***@l***"'],
    ['a number for a name', '+15555550199', '"SMS","Destination":"+*******0199"'],
  ])('pretends to send to %s', async (_, name, words) => {
    const scene = await openHouse({ AliasAttributes: ['email', 'phone_number'] });
    expect(await forgot(scene, name)).toContain(words);
  });

  test('pretends a message by phone where those come first', async () => {
    const scene = await openHouse({
      AccountRecoverySetting: { RecoveryMechanisms: [...phoneFirst] },
    });
    expect(await forgot(scene, 'nobody')).toMatch(/"SMS","Destination":"\+\*{7}[0-9]{4}"/);
  });

  test('pretends for somebody disabled, unconfirmed or without a verified address', async () => {
    const scene = await openHouse({ Users: [river] });
    await signUp(scene, { Username: 'new.one' });
    const posted = scene.pool.inbox().length;
    expect(await forgot(scene, 'new.one')).toMatch(simulated);
    await scene.pool.owner.disableUser(person.username);
    expect(await forgot(scene)).toMatch(simulated);
    expect(scene.pool.inbox()).toHaveLength(posted);
  });

  test('pretends until the tries are used up, as for somebody', async () => {
    const scene = await openHouse({ Limits: { TriesPerHour: { ForgotPassword: 2 } } });
    expect(await forgot(scene, 'nobody')).toMatch(simulated);
    expect(await forgot(scene, 'nobody')).toMatch(simulated);
    expect(await forgot(scene, 'nobody')).toBe(limit);
  });
});
