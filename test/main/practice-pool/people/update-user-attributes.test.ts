/** A person's own attributes: writing and deleting them. */
import { describe, expect, test } from 'vitest';
import type { Scene } from '../support/pools.ts';
import { claimsOf } from '../support/forgery.ts';
import { refusalOf, signIn } from '../support/wire.ts';
import {
  attributes,
  brook,
  email,
  openHouse,
  person,
  phone,
  profileOf,
  river,
  tokenOf,
  unauthorized,
} from './support/house.ts';

type Values = Readonly<Record<string, string>>;

const update = (scene: Scene, AccessToken: string, values: Values): Promise<string> =>
  refusalOf(scene, 'UpdateUserAttributes', { AccessToken, UserAttributes: attributes(values) });

const remove = (scene: Scene, AccessToken: string, names: readonly string[]): Promise<string> =>
  refusalOf(scene, 'DeleteUserAttributes', { AccessToken, UserAttributeNames: names });

const nothingSent = '200 {"CodeDeliveryDetailsList":[]}';
const invalid = 'InvalidParameterException: ';
const other = 'new@lake.example';
const toOther =
  '200 {"CodeDeliveryDetailsList":[{"AttributeName":"email","DeliveryMedium":"EMAIL",' +
  '"Destination":"n***@l***"}]}';

describe('UpdateUserAttributes', () => {
  test('writes, overwrites and, with a blank value, deletes', async () => {
    const scene = await openHouse({ Users: [river], Schema: [{ Name: 'tier' }] });
    const token = await tokenOf(scene);
    expect(await update(scene, token, { name: 'River', 'custom:tier': 'gold' })).toBe(nothingSent);
    expect(await update(scene, token, { name: 'Río', 'custom:tier': '', nickname: '' })).toBe(
      nothingSent,
    );
    const { sub, ...own } = await profileOf(scene, token);
    expect(sub).toBeDefined();
    expect(own).toEqual({ email, email_verified: 'true', name: 'Río' });
  });

  test('shows in tokens of the next sign-in', async () => {
    const scene = await openHouse({ Users: [river] });
    await update(scene, await tokenOf(scene), { name: 'River' });
    expect(claimsOf((await signIn(scene, person)).IdToken)).toMatchObject({ name: 'River' });
  });

  test('takes an empty list for no change', async () => {
    const scene = await openHouse({ Users: [river] });
    expect(await update(scene, await tokenOf(scene), {})).toBe(nothingSent);
  });

  test('writes all or nothing', async () => {
    const scene = await openHouse({ Users: [river] });
    const token = await tokenOf(scene);
    expect(await update(scene, token, { name: 'River', email: 'none' })).toBe(
      `${invalid}Invalid email address format.`,
    );
    expect(await profileOf(scene, token)).not.toHaveProperty('name');
  });

  test.each<[string, Values, string]>([
    [
      'an unknown one',
      { shoe_size: '42' },
      `${invalid}user.shoe_size: Attribute does not exist in the schema.\n`,
    ],
    [
      'an unknown custom one',
      { 'custom:x': '1' },
      `${invalid}user.custom:x: Attribute does not exist in the schema.\n`,
    ],
    [
      'one that nobody may change',
      { 'custom:born': 'b' },
      `${invalid}user.custom:born: Attribute cannot be updated.\n`,
    ],
    [
      'one that nobody may delete',
      { 'custom:born': '' },
      `${invalid}user.custom:born: Attribute cannot be updated.\n`,
    ],
    ['a required one, blank', { name: '' }, `${invalid}user.name: The attribute is required\n`],
    [
      'one too long',
      { birthdate: '2026-11-233' },
      `${invalid}user.birthdate: String must be no longer than 10 characters\n`,
    ],
    ['a bad address', { email: 'river' }, `${invalid}Invalid email address format.`],
    ['a bad number', { phone_number: '555' }, `${invalid}Invalid phone number format.`],
    ['what the pool says of an address', { email_verified: 'true' }, unauthorized],
    ['the sub', { sub: 'me' }, unauthorized],
    ['one for developers', { 'dev:custom:note': 'x' }, unauthorized],
  ])('refuses %s', async (_, values, words) => {
    const scene = await openHouse({
      Schema: [
        { Name: 'name', Required: true },
        { Name: 'born', Mutable: false },
        { Name: 'note', DeveloperOnlyAttribute: true },
      ],
      Users: [river],
    });
    const token = await tokenOf(scene);
    const before = await profileOf(scene, token);
    expect(await update(scene, token, values)).toBe(words);
    expect(await profileOf(scene, token)).toEqual(before);
  });

  test('refuses what the app client may not write', async () => {
    const scene = await openHouse({ Users: [river] }, { WriteAttributes: ['email'] });
    expect(await update(scene, await tokenOf(scene), { name: 'River' })).toBe(unauthorized);
  });
});

describe('a new address', () => {
  test('replaces the old one at once, unverified, and a code goes there', async () => {
    const scene = await openHouse({ Users: [river] });
    const token = await tokenOf(scene);
    expect(await update(scene, token, { email: other })).toBe(toOther);
    expect(scene.pool.inbox()).toMatchObject([{ to: other, purpose: 'verify-attribute' }]);
    expect(await profileOf(scene, token)).toMatchObject({ email: other, email_verified: 'false' });
  });

  test('gets no code where the pool does not verify it of itself', async () => {
    const scene = await openHouse({ Users: [river], AutoVerifiedAttributes: [] });
    const token = await tokenOf(scene);
    expect(await update(scene, token, { email: other })).toBe(nothingSent);
    expect(await profileOf(scene, token)).toMatchObject({ email: other, email_verified: 'false' });
  });

  test('of both kinds gets two codes', async () => {
    const scene = await openHouse({
      Users: [river],
      AutoVerifiedAttributes: ['email', 'phone_number'],
    });
    const told = await update(scene, await tokenOf(scene), { phone_number: phone, email: other });
    expect(told).toBe(
      '200 {"CodeDeliveryDetailsList":[{"AttributeName":"phone_number","DeliveryMedium":"SMS",' +
        '"Destination":"+*******0142"},{"AttributeName":"email","DeliveryMedium":"EMAIL",' +
        '"Destination":"n***@l***"}]}',
    );
    expect(scene.pool.inbox().map(({ to }) => to)).toEqual([other, phone]);
  });

  test('that is the old one changes nothing', async () => {
    const scene = await openHouse({ Users: [river] });
    const token = await tokenOf(scene);
    expect(await update(scene, token, { email })).toBe(nothingSent);
    expect(await profileOf(scene, token)).toMatchObject({ email_verified: 'true' });
  });

  test('waits for its code where the pool says so, and the old one stays', async () => {
    const scene = await openHouse({
      Users: [river],
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
    });
    const token = await tokenOf(scene);
    expect(await update(scene, token, { email: other })).toBe(toOther);
    expect(scene.pool.inbox()).toMatchObject([{ to: other }]);
    expect(await profileOf(scene, token)).toMatchObject({ email, email_verified: 'true' });
  });
});

describe('an address of somebody else', () => {
  const taken = 'AliasExistsException: An account with the given email already exists.';
  const theirs = { email: 'brook@example.org' };

  test('cannot become an alias a second time', async () => {
    const scene = await openHouse({ AliasAttributes: ['email'], Users: [river, brook] });
    expect(await update(scene, await tokenOf(scene), theirs)).toBe(taken);
  });

  test('can be written while it is not verified', async () => {
    const unverified = { ...brook, UserAttributes: [{ Name: 'email', Value: theirs.email }] };
    const scene = await openHouse({ AliasAttributes: ['email'], Users: [river, unverified] });
    expect(await update(scene, await tokenOf(scene), theirs)).toMatch(/^200 /);
  });

  test('cannot be written where it is a username, verified or not', async () => {
    const byAddress = [
      { ...river, Username: email, UserAttributes: [] },
      { ...brook, Username: theirs.email, UserAttributes: [] },
    ];
    const scene = await openHouse({ UsernameAttributes: ['email'], Users: byAddress });
    const token = await tokenOf(scene, { ...person, username: email });
    expect(await update(scene, token, { email: 'BROOK@example.org' })).toBe(taken);
  });

  test('can be written where it is neither', async () => {
    const scene = await openHouse({ Users: [river, brook] });
    expect(await update(scene, await tokenOf(scene), theirs)).toMatch(/^200 /);
  });
});

describe('a preferred username', () => {
  const taken = 'AliasExistsException: Already found an entry for the provided username.';
  const bee = {
    ...brook,
    UserAttributes: [...brook.UserAttributes, { Name: 'preferred_username', Value: 'Bee' }],
  };

  test('is a name to sign in by, once there is one', async () => {
    const scene = await openHouse({ AliasAttributes: ['preferred_username'], Users: [river] });
    await update(scene, await tokenOf(scene), { preferred_username: 'riv' });
    await expect(signIn(scene, { ...person, username: 'RIV' })).resolves.toBeDefined();
  });

  test.each([
    ['a preferred username', 'bee'],
    ['a username', 'BROOK'],
    ['an address to sign in by', 'brook@example.org'],
  ])('cannot be %s of somebody else', async (_, name) => {
    const scene = await openHouse({
      AliasAttributes: ['preferred_username', 'email'],
      Users: [river, bee],
    });
    expect(await update(scene, await tokenOf(scene), { preferred_username: name })).toBe(taken);
  });

  test('may be one’s own username', async () => {
    const scene = await openHouse({ AliasAttributes: ['preferred_username'], Users: [river] });
    const values = { preferred_username: person.username };
    expect(await update(scene, await tokenOf(scene), values)).toBe(nothingSent);
  });

  test('may be anything where it is no alias', async () => {
    const scene = await openHouse({ Users: [river, bee] });
    const values = { preferred_username: 'Bee' };
    expect(await update(scene, await tokenOf(scene), values)).toBe(nothingSent);
  });
});

describe('DeleteUserAttributes', () => {
  const rules = {
    Schema: [
      { Name: 'email', Required: true },
      { Name: 'born', Mutable: false },
    ],
    Users: [
      {
        ...river,
        UserAttributes: [
          ...river.UserAttributes,
          { Name: 'phone_number', Value: phone },
          { Name: 'phone_number_verified', Value: 'true' },
          { Name: 'name', Value: 'River' },
          { Name: 'custom:born', Value: 'here' },
        ],
      },
    ],
  };

  test('deletes, an address with its mark', async () => {
    const scene = await openHouse(rules);
    const token = await tokenOf(scene);
    expect(await remove(scene, token, ['name', 'phone_number'])).toBe('200 {}');
    const { sub, ...own } = await profileOf(scene, token);
    expect(sub).toBeDefined();
    expect(own).toEqual({ email, email_verified: 'true', 'custom:born': 'here' });
  });

  test('takes what is not there for deleted', async () => {
    const scene = await openHouse(rules);
    const token = await tokenOf(scene);
    expect(await remove(scene, token, ['nickname'])).toBe('200 {}');
    expect(await remove(scene, token, [])).toBe('200 {}');
  });

  test.each([
    ['a required one', 'email', `${invalid}user.email: The attribute is required\n`],
    [
      'one that nobody may change',
      'custom:born',
      `${invalid}user.custom:born: Attribute cannot be updated.\n`,
    ],
    ['an unknown one', 'hat', `${invalid}user.hat: Attribute does not exist in the schema.\n`],
    ['what the pool says of an address', 'email_verified', unauthorized],
    ['the sub', 'sub', unauthorized],
  ])('refuses %s', async (_, name, words) => {
    const scene = await openHouse(rules);
    const token = await tokenOf(scene);
    const before = await profileOf(scene, token);
    expect(await remove(scene, token, ['name', name])).toBe(words);
    expect(await profileOf(scene, token)).toEqual(before);
  });

  test('takes a code that waits along', async () => {
    const scene = await openHouse({ Users: [river] });
    const token = await tokenOf(scene);
    await update(scene, token, { email: other });
    const Code = scene.pool.inbox()[0]?.code ?? '';
    await remove(scene, token, ['email']);
    await scene.pool.owner.changeUser(person.username, (user) => ({
      attributes: { ...user.attributes, email: other },
    }));
    const input = { AccessToken: token, AttributeName: 'email', Code };
    expect(await refusalOf(scene, 'VerifyUserAttribute', input)).toMatch(/^ExpiredCodeException/);
  });
});
