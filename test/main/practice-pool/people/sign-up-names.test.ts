/** The name somebody signs up under: what it may look like, and that it is one person's only. */
import { describe, expect, test } from 'vitest';
import { call, refusalOf, signIn } from '../support/wire.ts';
import {
  attributes,
  brook,
  confirm,
  email,
  lastCode,
  openHouse,
  person,
  phone,
  profileOf,
  river,
  signUp,
  signUpInput,
  tokenOf,
} from './support/house.ts';

const exists = 'UsernameExistsException: User already exists';

describe('a username', () => {
  test.each([person.username, person.username.toUpperCase(), 'River.Stone'])(
    'is taken, written as %s',
    async (Username) => {
      const scene = await openHouse({ Users: [river] });
      expect(await signUp(scene, { Username })).toBe(exists);
    },
  );

  test('is another one in other case, where the pool is case sensitive', async () => {
    const scene = await openHouse({
      Users: [river],
      UsernameConfiguration: { CaseSensitive: true },
    });
    expect(await signUp(scene)).toBe(exists);
    expect(await signUp(scene, { Username: 'River.Stone' })).toMatch(/^200 /);
  });

  test('is the same however its letters are composed', async () => {
    const scene = await openHouse();
    expect(await signUp(scene, { Username: 'Zo\u00eb' })).toMatch(/^200 /);
    expect(await signUp(scene, { Username: 'Zoe\u0308' })).toBe(exists);
  });

  test('of somebody unconfirmed is taken as well', async () => {
    const scene = await openHouse();
    await signUp(scene);
    expect(await signUp(scene)).toBe(exists);
  });

  test('is judged after the rest, so that a poor password does not tell who is there', async () => {
    const scene = await openHouse({ Users: [river] });
    expect(await signUp(scene, { Password: 'short' })).toMatch(/^InvalidPasswordException/);
  });

  test.each([
    [
      'an email address',
      ['email'],
      email,
      'Username cannot be of email format, since user pool is configured for email alias.',
    ],
    [
      'a phone number',
      ['phone_number'],
      phone,
      'Username cannot be of phone number format, since user pool is configured for phone ' +
        'number alias.',
    ],
  ] as const)('cannot look like %s where that is an alias', async (_, alias, Username, words) => {
    const scene = await openHouse({ AliasAttributes: [...alias] });
    expect(await signUp(scene, { Username })).toBe(`InvalidParameterException: ${words}`);
  });

  test.each([email, phone])('may be %s where addresses are no aliases', async (Username) => {
    const scene = await openHouse();
    expect(await signUp(scene, { Username })).toMatch(/^200 /);
  });

  test('cannot come with a preferred one where that is an alias', async () => {
    const scene = await openHouse({ AliasAttributes: ['preferred_username'] });
    const UserAttributes = attributes({ email, preferred_username: 'riv' });
    expect(await signUp(scene, { UserAttributes })).toBe(
      'InvalidParameterException: Preferred username cannot be provided for unconfirmed account, ' +
        'since user pool is configured for preferred username alias.',
    );
  });

  test('may come with a preferred one where that is no alias', async () => {
    const scene = await openHouse();
    const UserAttributes = attributes({ email, preferred_username: 'riv' });
    expect(await signUp(scene, { UserAttributes })).toMatch(/^200 /);
  });

  test('cannot take the place of a preferred one', async () => {
    const UserAttributes = [...brook.UserAttributes, { Name: 'preferred_username', Value: 'Bee' }];
    const scene = await openHouse({
      AliasAttributes: ['preferred_username'],
      Users: [{ ...brook, UserAttributes }],
    });
    expect(await signUp(scene, { Username: 'bee' })).toBe(exists);
  });

  test('leaves an alias alone that is not verified yet', async () => {
    const scene = await openHouse({ AliasAttributes: ['email'] });
    expect(await signUp(scene)).toMatch(/^200 /);
    expect(await signUp(scene, { Username: 'somebody.else' })).toMatch(/^200 /);
  });
});

describe('an address for a username', () => {
  const emails = { UsernameAttributes: ['email'] } as const;
  const either = { UsernameAttributes: ['email', 'phone_number'] } as const;

  test.each([
    ['email', ['email'], 'river', 'Username should be an email.'],
    ['email', ['email'], phone, 'Username should be an email.'],
    ['phone number', ['phone_number'], email, 'Username should be a phone number.'],
    [
      'either',
      ['email', 'phone_number'],
      'river',
      'Username should be either an email or a phone number.',
    ],
  ] as const)('has to be one: %s, %j, not %s', async (_, UsernameAttributes, Username, words) => {
    const scene = await openHouse({ UsernameAttributes: [...UsernameAttributes] });
    expect(await signUp(scene, { Username })).toBe(`InvalidParameterException: ${words}`);
  });

  test('becomes the attribute, and the sub the username', async () => {
    const scene = await openHouse({ UsernameAttributes: [...emails.UsernameAttributes] });
    const input = signUpInput(scene, { Username: email, UserAttributes: [] });
    const { UserSub } = JSON.parse((await call(scene, 'SignUp', input)).text) as {
      readonly UserSub: string;
    };
    expect(scene.pool.inbox()[0]).toMatchObject({ to: email, username: UserSub });
    expect(await confirm(scene, lastCode(scene), { Username: email })).toBe('200 {}');
    const token = await tokenOf(scene, { ...person, username: email });
    const { text } = await call(scene, 'GetUser', { AccessToken: token });
    expect(JSON.parse(text)).toMatchObject({ Username: UserSub });
    expect(await profileOf(scene, token)).toEqual({ sub: UserSub, email, email_verified: 'true' });
    await expect(signIn(scene, { ...person, username: UserSub })).resolves.toBeDefined();
  });

  test('is enough where that attribute is required', async () => {
    const scene = await openHouse({
      UsernameAttributes: ['email'],
      Schema: [{ Name: 'email', Required: true }],
    });
    const input = { Username: email, UserAttributes: undefined };
    expect(await signUp(scene, input)).toMatch(/^200 /);
  });

  test.each([
    ['email', email, email.toUpperCase()],
    ['phone_number', phone, phone],
  ])('stands for one person: %s, verified or not', async (name, first, second) => {
    const scene = await openHouse({ UsernameAttributes: [...either.UsernameAttributes] });
    expect(await signUp(scene, { Username: first, UserAttributes: [] })).toMatch(/^200 /);
    expect(await signUp(scene, { Username: second, UserAttributes: [] })).toBe(
      `UsernameExistsException: An account with the given ${name} already exists.`,
    );
  });

  test('is one person’s as well when it came as the attribute of a sign-up by phone', async () => {
    const scene = await openHouse({ UsernameAttributes: [...either.UsernameAttributes] });
    await signUp(scene, { Username: email, UserAttributes: [] });
    expect(await signUp(scene, { Username: phone })).toBe(
      'UsernameExistsException: An account with the given email already exists.',
    );
  });

  test('cannot differ from the attribute that comes with it', async () => {
    const scene = await openHouse({ UsernameAttributes: [...emails.UsernameAttributes] });
    const input = { Username: email, UserAttributes: attributes({ email: 'other@example.org' }) };
    expect(await signUp(scene, input)).toBe(
      'InvalidParameterException: The email attribute must be the same as the username.',
    );
    const inOtherCase = signUpInput(scene, { Username: email.toUpperCase() });
    expect(await refusalOf(scene, 'SignUp', inOtherCase)).toMatch(/^200 /);
  });
});
