/** The code of a sign-up: typed, typed wrong, sent again. */
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../support/forgery.ts';
import { days, hours, minutes, type Scene } from '../support/pools.ts';
import { call, refusalOf, signIn } from '../support/wire.ts';
import {
  addOldClient,
  attributes,
  brook,
  brooks,
  confirm,
  email,
  expired,
  lastCode,
  limit,
  mismatch,
  nobody,
  openHouse,
  person,
  phone,
  profileOf,
  river,
  signUp,
  tokenOf,
  wrongCode,
} from './support/house.ts';

const resend = (scene: Scene, Username = person.username, ClientId = scene.clientId) =>
  refusalOf(scene, 'ResendConfirmationCode', { ClientId, Username });

describe('ConfirmSignUp', () => {
  test('with the right code lets the person in, with a verified address', async () => {
    const scene = await openHouse();
    await signUp(scene);
    expect(await confirm(scene, lastCode(scene))).toBe('200 {}');
    const { AccessToken, IdToken } = await signIn(scene, person);
    expect(claimsOf(IdToken)).toMatchObject({ email, email_verified: true });
    const { text } = await call(scene, 'GetUser', { AccessToken });
    expect(JSON.parse(text)).toEqual({
      Username: person.username,
      UserAttributes: [
        { Name: 'sub', Value: claimsOf(AccessToken)['sub'] },
        { Name: 'email_verified', Value: 'true' },
        { Name: 'email', Value: email },
      ],
    });
  });

  test('verifies the address the code went to, and no other', async () => {
    const scene = await openHouse({ AutoVerifiedAttributes: ['email', 'phone_number'] });
    await signUp(scene, { UserAttributes: attributes({ email, phone_number: phone }) });
    await confirm(scene, lastCode(scene));
    expect(await profileOf(scene, await tokenOf(scene))).toMatchObject({
      phone_number_verified: 'true',
      email_verified: 'false',
    });
  });

  test('proves nothing of a new address that waits', async () => {
    const scene = await openHouse({ Users: [river] });
    await scene.pool.owner.changeUser(person.username, () => ({
      status: 'UNCONFIRMED',
      pendingAttributes: { email: 'other@example.org' },
    }));
    await resend(scene);
    await confirm(scene, lastCode(scene));
    expect(await profileOf(scene, await tokenOf(scene))).toMatchObject({ email });
  });

  test('refuses a wrong code and still takes the right one', async () => {
    const scene = await openHouse();
    await signUp(scene);
    expect(await confirm(scene, wrongCode(scene))).toBe(mismatch);
    expect(await confirm(scene, lastCode(scene))).toBe('200 {}');
  });

  test('refuses a code after a day, and takes it a moment before', async () => {
    const scene = await openHouse();
    await signUp(scene);
    scene.clock.nowMs += 1 * days;
    expect(await confirm(scene, lastCode(scene))).toBe(expired);
    scene.clock.nowMs -= 1;
    expect(await confirm(scene, lastCode(scene))).toBe('200 {}');
  });

  test('knows codes of another life where the pool says so', async () => {
    const scene = await openHouse({ Limits: { CodeMinutes: { SignUp: 5 } } });
    await signUp(scene);
    scene.clock.nowMs += 5 * minutes;
    expect(await confirm(scene, lastCode(scene))).toBe(expired);
  });

  test('refuses a second time', async () => {
    const scene = await openHouse();
    await signUp(scene);
    const code = lastCode(scene);
    await confirm(scene, code);
    expect(await confirm(scene, code)).toBe(
      'NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED',
    );
  });

  test('refuses somebody disabled as it does nobody, and says so where the client is LEGACY', async () => {
    const scene = await openHouse();
    const ClientId = await addOldClient(scene);
    await signUp(scene);
    await scene.pool.owner.disableUser(person.username);
    expect(await confirm(scene, lastCode(scene))).toBe(mismatch);
    expect(await confirm(scene, lastCode(scene), { Username: 'nobody' })).toBe(mismatch);
    expect(await confirm(scene, lastCode(scene), { ClientId })).toBe(
      'NotAuthorizedException: User is disabled.',
    );
  });

  test('refuses a user for whom no code is waiting', async () => {
    const scene = await openHouse();
    await scene.pool.owner.addUser({ ...person, email, status: 'UNCONFIRMED' });
    expect(await confirm(scene, '123456')).toBe(expired);
  });

  test('refuses a code that went to an address which changed since', async () => {
    const scene = await openHouse();
    await signUp(scene);
    await scene.pool.owner.changeUser(person.username, (user) => ({
      attributes: { ...user.attributes, email: 'other@example.org' },
    }));
    expect(await confirm(scene, lastCode(scene))).toBe(expired);
  });

  test('stops guessing after fifteen tries an hour', async () => {
    const scene = await openHouse();
    await signUp(scene);
    for (let time = 0; time < 15; time += 1) {
      expect(await confirm(scene, wrongCode(scene))).toBe(mismatch);
    }
    expect(await confirm(scene, lastCode(scene))).toBe(limit);
    scene.clock.nowMs += 1 * hours;
    expect(await confirm(scene, lastCode(scene))).toBe('200 {}');
  });

  test('says that a code is wrong to somebody it does not know, and stops guessing there too', async () => {
    const scene = await openHouse({ Limits: { TriesPerHour: { ConfirmSignUp: 2 } } });
    const Username = 'nobody';
    expect(await confirm(scene, '123456', { Username })).toBe(mismatch);
    expect(await confirm(scene, '123456', { Username: 'NOBODY' })).toBe(mismatch);
    expect(await confirm(scene, '123456', { Username })).toBe(limit);
    scene.clock.nowMs += 1 * hours;
    expect(await confirm(scene, '123456', { Username })).toBe(mismatch);
  });

  test('says that it knows nobody where the client is LEGACY', async () => {
    const scene = await openHouse();
    const ClientId = await addOldClient(scene);
    expect(await confirm(scene, '123456', { Username: 'nobody', ClientId })).toBe(nobody);
  });
});

describe('an alias at ConfirmSignUp', () => {
  const taken = 'AliasExistsException: An account with the given email already exists.';
  const aliased = { AliasAttributes: ['email'], Users: [brook] } as const;
  const likeBrook = { UserAttributes: attributes({ email: 'brook@example.org' }) };

  test('stays with one account, unless it is told to move', async () => {
    const scene = await openHouse({ ...aliased, AliasAttributes: ['email'], Users: [brook] });
    await signUp(scene, likeBrook);
    const code = lastCode(scene);
    expect(await confirm(scene, code)).toBe(taken);
    expect(await confirm(scene, code, { ForceAliasCreation: false })).toBe(taken);
    expect(await confirm(scene, code, { ForceAliasCreation: true })).toBe('200 {}');
    const { AccessToken } = await signIn(scene, { ...person, username: 'brook@example.org' });
    expect(claimsOf(AccessToken)['username']).toBe(person.username);
    const before = await signIn(scene, brooks);
    expect(claimsOf(before.IdToken)).toMatchObject({ email_verified: false });
  });

  test('does not move by a wrong code', async () => {
    const scene = await openHouse({ AliasAttributes: ['email'], Users: [brook] });
    await signUp(scene, likeBrook);
    expect(await confirm(scene, wrongCode(scene), { ForceAliasCreation: true })).toBe(mismatch);
    const { IdToken } = await signIn(scene, brooks);
    expect(claimsOf(IdToken)).toMatchObject({ email_verified: true });
  });

  test('by phone has its own name in the refusal', async () => {
    const UserAttributes = attributes({ phone_number: phone, phone_number_verified: 'true' });
    const scene = await openHouse({
      AliasAttributes: ['phone_number'],
      AutoVerifiedAttributes: ['phone_number'],
      Users: [{ ...brook, UserAttributes: UserAttributes as typeof brook.UserAttributes }],
    });
    await signUp(scene, { UserAttributes: attributes({ phone_number: phone }) });
    expect(await confirm(scene, lastCode(scene))).toBe(
      'AliasExistsException: An account with the given phone_number already exists.',
    );
  });

  test('cannot be moved where addresses are usernames', async () => {
    const scene = await openHouse({ UsernameAttributes: ['email'] });
    const who = { Username: email };
    await signUp(scene, { ...who, UserAttributes: [] });
    const code = lastCode(scene);
    // No call leads here; an import of people could.
    await scene.pool.owner.addUser({ ...brooks, username: 'brook@example.org', email });
    expect(await confirm(scene, code, { ...who, ForceAliasCreation: true })).toBe(taken);
  });

  test('is free for all where the address is none', async () => {
    const scene = await openHouse({ Users: [brook] });
    await signUp(scene, likeBrook);
    expect(await confirm(scene, lastCode(scene))).toBe('200 {}');
  });
});

describe('ResendConfirmationCode', () => {
  test('posts a new code, and the one before stops working', async () => {
    const scene = await openHouse();
    await signUp(scene);
    const first = lastCode(scene);
    expect(await resend(scene)).toBe(
      '200 {"CodeDeliveryDetails":{"AttributeName":"email","DeliveryMedium":"EMAIL",' +
        '"Destination":"r***@e***"}}',
    );
    const second = lastCode(scene);
    expect(scene.pool.inbox().map(({ code }) => code)).toEqual([second, first]);
    // One code in a million comes twice.
    if (second !== first) expect(await confirm(scene, first)).toBe(mismatch);
    expect(await confirm(scene, second)).toBe('200 {}');
  });

  test('refuses for a user who is confirmed', async () => {
    const scene = await openHouse({ Users: [river] });
    expect(await resend(scene)).toBe('InvalidParameterException: User is already confirmed.');
  });

  test.each([
    ['the pool verifies nothing', []],
    ['the user has no address that the pool verifies', ['phone_number']],
  ] as const)('refuses where %s', async (_, AutoVerifiedAttributes) => {
    const scene = await openHouse({ AutoVerifiedAttributes: [...AutoVerifiedAttributes] });
    await signUp(scene);
    expect(await resend(scene)).toBe(
      'NotAuthorizedException: Cannot resend codes. Auto verification not turned on.',
    );
  });

  test('stops after five an hour', async () => {
    const scene = await openHouse();
    await signUp(scene);
    for (let time = 0; time < 5; time += 1) expect(await resend(scene)).toMatch(/^200 /);
    expect(await resend(scene)).toBe(limit);
    scene.clock.nowMs += 1 * hours;
    expect(await resend(scene)).toMatch(/^200 /);
  });

  test('pretends the same delivery each time to somebody it does not know, and posts nothing', async () => {
    const scene = await openHouse();
    const told = [await resend(scene, 'nobody'), await resend(scene, 'Nobody')];
    expect(told[0]).toMatch(
      /^200 .*"DeliveryMedium":"EMAIL","Destination":"[a-z]\*{3}@[a-z]\*{3}"/,
    );
    expect(told[1]).toBe(told[0]);
    expect(scene.pool.inbox()).toEqual([]);
  });

  test('pretends until the tries are used up', async () => {
    const scene = await openHouse();
    for (let time = 0; time < 5; time += 1) expect(await resend(scene, 'nobody')).toMatch(/^200 /);
    expect(await resend(scene, 'nobody')).toBe(limit);
    expect(await resend(scene, 'nobody.else')).toMatch(/^200 /);
  });

  test('pretends for somebody disabled, and says so where the client is LEGACY', async () => {
    const scene = await openHouse();
    const old = await addOldClient(scene);
    await signUp(scene);
    await scene.pool.owner.disableUser(person.username);
    const posted = scene.pool.inbox().length;
    expect(await resend(scene)).toMatch(/^200 /);
    expect(scene.pool.inbox()).toHaveLength(posted);
    expect(await resend(scene, person.username, old)).toBe(
      'NotAuthorizedException: User is disabled.',
    );
  });

  test('says that it knows nobody where the client is LEGACY', async () => {
    const scene = await openHouse();
    expect(await resend(scene, 'nobody', await addOldClient(scene))).toBe(nobody);
  });
});
