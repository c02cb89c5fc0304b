/** Signing up: from the first form to a verified address. */
import { describe, expect, test } from 'vitest';
import { brokenPasswordRule } from '../../../main/practice-pool/password-policy.ts';
import { claimsOf } from './support/forgery.ts';
import { days, hours, openScene, startMs, type Scene } from './support/pools.ts';
import { call, refusalOf, signIn } from './support/wire.ts';

const person = { username: 'river.stone', password: 'River-Stone-1' };
const email = 'river@example.org';
const limit = 'LimitExceededException: Attempt limit exceeded, please try after some time.';
const mismatch = 'CodeMismatchException: Invalid verification code provided, please try again.';
const expired = 'ExpiredCodeException: Invalid code provided, please request a code again.';

const signUpInput = (scene: Scene, changes: object = {}): object => ({
  ClientId: scene.clientId,
  Username: person.username,
  Password: person.password,
  UserAttributes: [{ Name: 'email', Value: email }],
  ...changes,
});

const signUp = (scene: Scene, changes: object = {}): Promise<string> =>
  refusalOf(scene, 'SignUp', signUpInput(scene, changes));

const confirm = (scene: Scene, ConfirmationCode: string, changes: object = {}): Promise<string> =>
  refusalOf(scene, 'ConfirmSignUp', {
    ClientId: scene.clientId,
    Username: person.username,
    ConfirmationCode,
    ...changes,
  });

const resend = (scene: Scene, Username = person.username): Promise<string> =>
  refusalOf(scene, 'ResendConfirmationCode', { ClientId: scene.clientId, Username });

const lastCode = (scene: Scene): string => scene.pool.inbox()[0]?.code ?? '';
const wrongCode = (scene: Scene): string => (lastCode(scene) === '000000' ? '000001' : '000000');

describe('SignUp', () => {
  test('adds an unconfirmed user and says where the code went', async () => {
    const scene = await openScene();
    const { status, text } = await call(scene, 'SignUp', signUpInput(scene));
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      UserConfirmed: false,
      UserSub: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as string,
      CodeDeliveryDetails: {
        AttributeName: 'email',
        DeliveryMedium: 'EMAIL',
        Destination: 'r***@e***',
      },
    });
  });

  test('posts a message with the code, and tells who listens', async () => {
    const scene = await openScene();
    const heard: string[] = [];
    scene.pool.onChange((change) => heard.push(change));
    await signUp(scene);
    expect(heard).toEqual(['inbox']);
    expect(scene.pool.inbox()).toEqual([
      {
        id: expect.any(String) as string,
        medium: 'EMAIL',
        to: email,
        username: person.username,
        purpose: 'sign-up',
        code: expect.stringMatching(/^[0-9]{6}$/) as string,
        sentAtMs: startMs,
      },
    ]);
  });

  test.each([person.username, person.username.toUpperCase()])(
    'refuses the username %s once it is taken',
    async (Username) => {
      const scene = await openScene();
      await signUp(scene);
      expect(await signUp(scene, { Username })).toBe(
        'UsernameExistsException: User already exists',
      );
    },
  );

  test('takes a username once when several ask at the same time', async () => {
    // Hashing long enough that all of them are there before the first is done.
    const scene = await openScene({ scryptCost: 2 ** 13 });
    const ask = (): Promise<{ readonly status: number }> =>
      call(scene, 'SignUp', signUpInput(scene));
    const replies = await Promise.all([ask(), ask(), ask(), ask()]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400]);
  });

  test.each([
    ['Sho-1', 'Password not long enough'],
    ['lower-case-1', 'Password must have uppercase characters'],
    ['UPPER-CASE-1', 'Password must have lowercase characters'],
    ['No-Digits-Here', 'Password must have numeric characters'],
    ['NoSymbolsHere1', 'Password must have symbol characters'],
    ['short', 'Password not long enough'],
  ])('refuses the password %s by the first rule it breaks', async (Password, reason) => {
    const scene = await openScene();
    expect(await signUp(scene, { Password })).toBe(
      `InvalidPasswordException: Password did not conform with policy: ${reason}`,
    );
  });

  test.each('^$*.[]{}()?"!@#%&/\\,><\':;|_~`=+-'.split(''))('takes %s for a symbol', (symbol) => {
    expect(brokenPasswordRule(`GoodEnough1${symbol}`)).toBeNull();
  });

  const schema = 'InvalidParameterException: Attributes did not conform to the schema: ';

  test.each([
    ['no e-mail address', [], `${schema}email: The attribute is required\n`],
    [
      'a blank e-mail address',
      [{ Name: 'email', Value: '' }],
      `${schema}email: The attribute is required\n`,
    ],
    [
      'a bad e-mail address',
      [{ Name: 'email', Value: 'river' }],
      'InvalidParameterException: Invalid email address format.',
    ],
    [
      'a bad phone number',
      [
        { Name: 'email', Value: email },
        { Name: 'phone_number', Value: '030 1234' },
      ],
      'InvalidParameterException: Invalid phone number format.',
    ],
    [
      'an unknown attribute',
      [{ Name: 'shoe_size', Value: '42' }],
      `${schema}shoe_size: Attribute does not exist in the schema.\n`,
    ],
    [
      'a custom attribute',
      [{ Name: 'custom:tier', Value: 'gold' }],
      'InvalidParameterException: Type for attribute {custom:tier} could not be determined',
    ],
    [
      'an attribute from the object prototype',
      [{ Name: '__proto__', Value: 'x' }],
      `${schema}__proto__: Attribute does not exist in the schema.\n`,
    ],
    [
      'an attribute that only the pool writes',
      [
        { Name: 'email', Value: email },
        { Name: 'email_verified', Value: 'true' },
      ],
      'NotAuthorizedException: A client attempted to write unauthorized attribute',
    ],
  ])('refuses %s', async (_, UserAttributes, words) => {
    const scene = await openScene();
    expect(await signUp(scene, { UserAttributes })).toBe(words);
  });

  test('refuses a username that looks like an address', async () => {
    const scene = await openScene();
    expect(await signUp(scene, { Username: email })).toBe(
      'InvalidParameterException: Username cannot be of email format, since user pool is ' +
        'configured for email alias.',
    );
  });

  test('refuses a sign-up without a password', async () => {
    const scene = await openScene();
    expect(await signUp(scene, { Password: undefined })).toBe(
      'InvalidParameterException: User is required to have a password',
    );
  });

  test('refuses an unknown app client', async () => {
    const scene = await openScene();
    expect(await signUp(scene, { ClientId: 'nosuchclient' })).toBe(
      'ResourceNotFoundException: User pool client nosuchclient does not exist.',
    );
  });
});

describe('ConfirmSignUp', () => {
  test('with the right code lets the person in, with a verified address', async () => {
    const scene = await openScene();
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

  test('refuses a wrong code and still takes the right one', async () => {
    const scene = await openScene();
    await signUp(scene);
    expect(await confirm(scene, wrongCode(scene))).toBe(mismatch);
    expect(await confirm(scene, lastCode(scene))).toBe('200 {}');
  });

  test('refuses a code after a day', async () => {
    const scene = await openScene();
    await signUp(scene);
    scene.clock.nowMs += 1 * days;
    expect(await confirm(scene, lastCode(scene))).toBe(expired);
  });

  test('refuses a second time', async () => {
    const scene = await openScene();
    await signUp(scene);
    const code = lastCode(scene);
    await confirm(scene, code);
    expect(await confirm(scene, code)).toBe(
      'NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED',
    );
  });

  test('refuses a person it does not know', async () => {
    const scene = await openScene();
    expect(await confirm(scene, '123456', { Username: 'nobody' })).toBe(
      'UserNotFoundException: Username/client id combination not found.',
    );
  });

  test('refuses a user for whom no code is waiting', async () => {
    const scene = await openScene();
    await scene.pool.owner.addUser({ ...person, email, status: 'UNCONFIRMED' });
    expect(await confirm(scene, '123456')).toBe(expired);
  });

  test('stops guessing after fifteen tries an hour', async () => {
    const scene = await openScene();
    await signUp(scene);
    for (let time = 0; time < 15; time += 1) {
      expect(await confirm(scene, wrongCode(scene))).toBe(mismatch);
    }
    expect(await confirm(scene, lastCode(scene))).toBe(limit);
    scene.clock.nowMs += 1 * hours;
    expect(await confirm(scene, lastCode(scene))).toBe('200 {}');
  });

  test('gives an address to one account only, unless told to move it', async () => {
    const scene = await openScene();
    await signUp(scene, { UserAttributes: [{ Name: 'email', Value: 'owner@example.com' }] });
    const code = lastCode(scene);
    expect(await confirm(scene, code)).toBe(
      'AliasExistsException: An account with the given email already exists.',
    );
    expect(await confirm(scene, code, { ForceAliasCreation: true })).toBe('200 {}');
    const { AccessToken } = await signIn(scene, { ...person, username: 'owner@example.com' });
    expect(claimsOf(AccessToken)['username']).toBe(person.username);
    const demo = await signIn(scene);
    expect(claimsOf(demo.IdToken)).toMatchObject({ email_verified: false });
  });
});

describe('ResendConfirmationCode', () => {
  test('posts a new code, and the one before stops working', async () => {
    const scene = await openScene();
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
    const scene = await openScene();
    expect(await resend(scene, 'demo.owner')).toBe(
      'InvalidParameterException: User is already confirmed.',
    );
  });

  test('stops after five an hour', async () => {
    const scene = await openScene();
    await signUp(scene);
    for (let time = 0; time < 5; time += 1) expect(await resend(scene)).toMatch(/^200 /);
    expect(await resend(scene)).toBe(limit);
    scene.clock.nowMs += 1 * hours;
    expect(await resend(scene)).toMatch(/^200 /);
  });

  test('pretends a delivery to somebody it does not know, and posts nothing', async () => {
    const scene = await openScene();
    expect(await resend(scene, 'nobody')).toMatch(/^200 .*"Destination":"n\*\*\*@e\*\*\*"/);
    expect(scene.pool.inbox()).toEqual([]);
  });

  test('says that it knows nobody where the client is LEGACY', async () => {
    const scene = await openScene();
    const ClientId = await scene.pool.owner.addClient({
      name: 'Old',
      preventUserExistenceErrors: 'LEGACY',
    });
    const input = { ClientId, Username: 'nobody' };
    expect(await refusalOf(scene, 'ResendConfirmationCode', input)).toBe(
      'UserNotFoundException: Username/client id combination not found.',
    );
  });
});

describe('the post office', () => {
  test('keeps the newest hundred messages', async () => {
    const scene = await openScene();
    await signUp(scene);
    const [first] = scene.pool.inbox();
    for (let hour = 0; hour < 20; hour += 1) {
      for (let time = 0; time < 5; time += 1) await resend(scene);
      scene.clock.nowMs += 1 * hours;
    }
    expect(scene.pool.inbox()).toHaveLength(100);
    expect(scene.pool.inbox()).not.toContainEqual(first);
  });

  test('stops telling a listener that has left', async () => {
    const scene = await openScene();
    const heard: string[] = [];
    const leave = scene.pool.onChange((change) => heard.push(change));
    leave();
    await signUp(scene);
    expect(heard).toEqual([]);
  });
});
