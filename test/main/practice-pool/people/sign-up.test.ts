/** Signing up: the password, the code, and what is left of it in the pool. */
import { describe, expect, test } from 'vitest';
import { brokenPasswordRule } from '../../../../main/practice-pool/people/password-policy.ts';
import { openScene, startMs } from '../support/pools.ts';
import { call, refusalOf } from '../support/wire.ts';
import {
  attributes,
  confirm,
  email,
  lastCode,
  openHouse,
  person,
  phone,
  signUp,
  signUpInput,
} from './support/house.ts';

const delivery = (text: string): unknown =>
  (JSON.parse(text) as { readonly CodeDeliveryDetails?: unknown }).CodeDeliveryDetails;

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
    const scene = await openHouse();
    const heard: string[] = [];
    scene.pool.onChange((change) => heard.push(change));
    await signUp(scene);
    expect(heard).toEqual(['inbox']);
    expect(scene.pool.inbox()).toEqual([
      {
        id: expect.any(String) as string,
        userPoolId: scene.pool.userPoolId,
        medium: 'EMAIL',
        to: email,
        username: person.username,
        purpose: 'sign-up',
        code: expect.stringMatching(/^[0-9]{6}$/) as string,
        eventId: null,
        sentAtMs: startMs,
      },
    ]);
  });

  test('takes a username once when several ask at the same time', async () => {
    const scene = await openHouse();
    const ask = (): Promise<{ readonly status: number }> =>
      call(scene, 'SignUp', signUpInput(scene));
    const replies = await Promise.all([ask(), ask(), ask(), ask()]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400]);
  });

  test('refuses an unknown app client', async () => {
    const scene = await openHouse();
    expect(await signUp(scene, { ClientId: 'nosuchclient' })).toBe(
      'ResourceNotFoundException: User pool client nosuchclient does not exist.',
    );
  });

  test('is refused where only an administrator makes users', async () => {
    const scene = await openHouse({ AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } });
    expect(await signUp(scene)).toBe(
      'NotAuthorizedException: SignUp is not permitted for this user pool',
    );
  });
});

describe('the password of a sign-up', () => {
  test.each([
    ['Sho-1', 'Password not long enough'],
    ['lower-case-1', 'Password must have uppercase characters'],
    ['UPPER-CASE-1', 'Password must have lowercase characters'],
    ['No-Digits-Here', 'Password must have numeric characters'],
    ['NoSymbolsHere1', 'Password must have symbol characters'],
    ['short', 'Password not long enough'],
  ])('is refused when it is %s, by the first rule it breaks', async (Password, reason) => {
    const scene = await openHouse();
    expect(await signUp(scene, { Password })).toBe(
      `InvalidPasswordException: Password did not conform with policy: ${reason}`,
    );
  });

  test('has to keep the rules of its pool only', async () => {
    const PasswordPolicy = {
      MinimumLength: 6,
      RequireUppercase: false,
      RequireNumbers: false,
      RequireSymbols: false,
    };
    const scene = await openHouse({ Policies: { PasswordPolicy } });
    expect(await signUp(scene, { Password: 'stone' })).toMatch(/Password not long enough$/);
    expect(await signUp(scene, { Password: 'stones' })).toMatch(/^200 /);
  });

  test.each('^$*.[]{}()?"!@#%&/\\,><\':;|_~`=+-'.split(''))(
    'may have %s for a symbol',
    (symbol) => {
      const policy = {
        MinimumLength: 8,
        RequireUppercase: true,
        RequireLowercase: true,
        RequireNumbers: true,
        RequireSymbols: true,
        PasswordHistorySize: 0,
        TemporaryPasswordValidityDays: 7,
      };
      expect(brokenPasswordRule(`GoodEnough1${symbol}`, policy)).toBeNull();
    },
  );

  test('cannot be left out where it is the only way to sign in', async () => {
    const scene = await openHouse();
    expect(await signUp(scene, { Password: undefined })).toBe(
      'InvalidParameterException: User is required to have a password',
    );
  });

  test('can be left out where there is another way', async () => {
    const scene = await openHouse({
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
    });
    expect(await signUp(scene, { Password: undefined })).toMatch(/^200 /);
    expect(await confirm(scene, lastCode(scene))).toBe('200 {}');
  });

  test('is looked at as well where it could have been left out', async () => {
    const scene = await openHouse({
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } },
    });
    expect(await signUp(scene, { Password: 'short' })).toMatch(/^InvalidPasswordException/);
  });
});

describe('the code of a sign-up', () => {
  const both = attributes({ email, phone_number: phone });

  test.each([
    [
      'email',
      ['email'],
      { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'r***@e***' },
    ],
    [
      'phone',
      ['phone_number'],
      { AttributeName: 'phone_number', DeliveryMedium: 'SMS', Destination: '+*******0142' },
    ],
    [
      'phone, if both are verified',
      ['email', 'phone_number'],
      { AttributeName: 'phone_number', DeliveryMedium: 'SMS', Destination: '+*******0142' },
    ],
  ] as const)('goes by %s', async (_, AutoVerifiedAttributes, details) => {
    const scene = await openHouse({ AutoVerifiedAttributes: [...AutoVerifiedAttributes] });
    const { text } = await call(scene, 'SignUp', signUpInput(scene, { UserAttributes: both }));
    expect(delivery(text)).toEqual(details);
    expect(scene.pool.inbox()).toHaveLength(1);
  });

  test('goes by email when there is no phone', async () => {
    const scene = await openHouse({ AutoVerifiedAttributes: ['email', 'phone_number'] });
    const { text } = await call(scene, 'SignUp', signUpInput(scene));
    expect(delivery(text)).toMatchObject({ AttributeName: 'email' });
  });

  test.each([
    ['nothing is verified', [], { email }],
    ['there is no such address', ['email'], { phone_number: phone }],
  ] as const)('is not posted, nor spoken of, where %s', async (_, auto, values) => {
    const scene = await openHouse({ AutoVerifiedAttributes: [...auto] });
    const UserAttributes = attributes(values);
    const { text } = await call(scene, 'SignUp', signUpInput(scene, { UserAttributes }));
    expect(Object.keys(JSON.parse(text) as object).sort()).toEqual(['UserConfirmed', 'UserSub']);
    expect(scene.pool.inbox()).toEqual([]);
  });
});

describe('the Session of a sign-up', () => {
  const choice = { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] } as const;
  const sessionIn = (text: string): string =>
    (JSON.parse(text) as { readonly Session: string }).Session;

  test('comes where there is sign-in by choice, and becomes another on confirmation', async () => {
    const scene = await openHouse({}, { ExplicitAuthFlows: [...choice.ExplicitAuthFlows] });
    const first = sessionIn((await call(scene, 'SignUp', signUpInput(scene))).text);
    const { text } = await call(scene, 'ConfirmSignUp', {
      ClientId: scene.clientId,
      Username: person.username,
      ConfirmationCode: lastCode(scene),
      Session: first,
    });
    expect(sessionIn(text)).toMatch(/^AYAB/);
    expect(sessionIn(text)).not.toBe(first);
  });

  test('that is not of this sign-up is as none', async () => {
    const scene = await openHouse({}, { ExplicitAuthFlows: [...choice.ExplicitAuthFlows] });
    await signUp(scene);
    const Session = 'AYAB-of-somebody-else-altogether';
    expect(await confirm(scene, lastCode(scene), { Session })).toBe('200 {}');
  });

  test('does not come where there is none', async () => {
    const scene = await openHouse();
    expect(await signUp(scene)).not.toContain('Session');
  });
});

describe('an app client with a secret', () => {
  test('has to show it to sign somebody up', async () => {
    const scene = await openHouse({}, { ClientSecret: 'x'.repeat(30) });
    expect(await signUp(scene)).toBe(
      `NotAuthorizedException: Client ${scene.clientId} is configured with secret but SECRET_HASH was not received`,
    );
    expect(await signUp(scene, { SecretHash: 'bm90IGl0' })).toBe(
      `NotAuthorizedException: Unable to verify secret hash for client ${scene.clientId}`,
    );
  });
});

describe('the post office', () => {
  test('keeps the newest hundred messages', async () => {
    const scene = await openHouse({ Limits: { TriesPerHour: { ResendConfirmationCode: 200 } } });
    await signUp(scene);
    const [first] = scene.pool.inbox();
    const input = { ClientId: scene.clientId, Username: person.username };
    for (let time = 0; time < 100; time += 1) await call(scene, 'ResendConfirmationCode', input);
    expect(scene.pool.inbox()).toHaveLength(100);
    expect(scene.pool.inbox()).not.toContainEqual(first);
  });

  test('stops telling a listener that has left', async () => {
    const scene = await openHouse();
    const heard: string[] = [];
    const leave = scene.pool.onChange((change) => heard.push(change));
    leave();
    await signUp(scene);
    expect(heard).toEqual([]);
  });
});

describe('errors that only the outside world brings about', () => {
  test.each([
    ['SignUp', 'UserLambdaValidationException', 'PreSignUp failed with error No entry.'],
    ['SignUp', 'CodeDeliveryFailureException', 'The mail came back.'],
    ['ConfirmSignUp', 'TooManyFailedAttemptsException', 'Too many failed attempts.'],
    ['ConfirmForgotPassword', 'TooManyFailedAttemptsException', 'Too many failed attempts.'],
    ['ForgotPassword', 'CodeDeliveryFailureException', 'The mail came back.'],
    ['UpdateUserAttributes', 'TooManyRequestsException', 'Too many requests'],
  ])('can be asked for: %s with %s', async (operation, error, message) => {
    const scene = await openHouse();
    expect(scene.pool.failNext(operation, error, message)).toBe(true);
    expect(await refusalOf(scene, operation, {})).toBe(`${error}: ${message}`);
  });
});
