/** Signing in with the service's own library in an app: amazon-cognito-identity-js. */
import { describe, expect, test } from 'vitest';
import { minutes, type Scene } from '../support/pools.ts';
import { App, newStorage } from './support/app.ts';
import { codeAt } from './support/authenticator.ts';
import { otherThan, refused, sentCode } from './support/desk.ts';
import { adaWith, email, everyMfa, password, sceneOf, type PoolInput } from './support/scenes.ts';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const optional: PoolInput = { MfaConfiguration: 'OPTIONAL', ...everyMfa };

describe('an app', () => {
  test.each(['USER_SRP_AUTH', 'USER_PASSWORD_AUTH'] as const)('signs in by %s', async (flow) => {
    const scene = await sceneOf();
    expect(await new App(scene).signIn(password, flow)).toMatchObject({ heard: 'onSuccess' });
    expect(await refused(new App(scene).signIn('Wrong-Pass-1', flow))).toBe(
      'NotAuthorizedException: Incorrect username or password.',
    );
  });

  test('signs in by SRP with an alias, and where the address is the username', async () => {
    const byAlias = new App(await sceneOf(), 'Ada@Example.com');
    expect(await byAlias.signIn(password)).toMatchObject({ heard: 'onSuccess' });
    const scene = await sceneOf({
      AliasAttributes: [],
      UsernameAttributes: ['email'],
      Users: [adaWith({ Username: 'ada@example.com' })],
    });
    const byAddress = new App(scene, 'ada@example.com');
    expect(await byAddress.signIn(password)).toMatchObject({ heard: 'onSuccess' });
  });

  test('is told to send a code by SMS, and tries again after a wrong one', async () => {
    const scene = await sceneOf({
      ...optional,
      Users: [adaWith({ UserMFASettingList: ['SMS_MFA'] })],
    });
    const app = new App(scene);
    expect(await app.signIn(password)).toMatchObject({
      heard: 'mfaRequired',
      given: ['SMS_MFA', { CODE_DELIVERY_DESTINATION: '+*******0144' }],
    });
    const code = sentCode(scene);
    expect(await refused(app.sendCode(otherThan(code), 'SMS_MFA'))).toBe(
      'CodeMismatchException: Invalid code or auth state for the user.',
    );
    expect(await app.sendCode(code, 'SMS_MFA')).toMatchObject({ heard: 'onSuccess' });
  });

  test('is told to send a code of the authenticator app', async () => {
    const scene = await sceneOf({
      ...optional,
      Users: [adaWith({ UserMFASettingList: ['SOFTWARE_TOKEN_MFA'], SoftwareTokenSecret: secret })],
    });
    const app = new App(scene);
    expect(await app.signIn(password)).toMatchObject({ heard: 'totpRequired' });
    const code = codeAt(secret, scene.clock.nowMs);
    expect(await app.sendCode(code, 'SOFTWARE_TOKEN_MFA')).toMatchObject({ heard: 'onSuccess' });
  });

  test('lets its user choose the second factor', async () => {
    const scene = await sceneOf({
      ...optional,
      Users: [
        adaWith({
          UserMFASettingList: ['SMS_MFA', 'SOFTWARE_TOKEN_MFA'],
          SoftwareTokenSecret: secret,
        }),
      ],
    });
    await scene.pool.owner.changeUser('ada', ({ mfa }) => ({ mfa: { ...mfa, preferred: null } }));
    const app = new App(scene);
    expect(await app.signIn(password)).toMatchObject({
      heard: 'selectMFAType',
      given: ['SELECT_MFA_TYPE', { MFAS_CAN_CHOOSE: '["SMS_MFA","SOFTWARE_TOKEN_MFA"]' }],
    });
    expect(await app.select('SMS_MFA')).toMatchObject({ heard: 'mfaRequired' });
    expect(await app.sendCode(sentCode(scene), 'SMS_MFA')).toMatchObject({ heard: 'onSuccess' });
  });

  test('sets up an authenticator app on the way in', async () => {
    const scene = await sceneOf({
      MfaConfiguration: 'ON',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
    const app = new App(scene);
    expect(await app.signIn(password)).toMatchObject({
      heard: 'mfaSetup',
      given: ['MFA_SETUP', { MFAS_CAN_SETUP: '["SOFTWARE_TOKEN_MFA"]' }],
    });
    const given = await app.associate();
    const code = codeAt(given, scene.clock.nowMs);
    expect(await refused(app.verify(otherThan(code), 'Phone') as Promise<object>)).toBe(
      'EnableSoftwareTokenMFAException: Code mismatch and fail enable Software Token MFA',
    );
    await app.verify(code, 'Phone');
    const next = new App(scene);
    scene.clock.nowMs += 2 * minutes;
    expect(await next.signIn(password)).toMatchObject({ heard: 'totpRequired' });
    const later = codeAt(given, scene.clock.nowMs);
    expect(await next.sendCode(later, 'SOFTWARE_TOKEN_MFA')).toMatchObject({ heard: 'onSuccess' });
  });

  test('asks for a new password and what is missing', async () => {
    const scene = await sceneOf({
      Schema: [{ Name: 'given_name', Required: true }],
      Users: [
        adaWith({ UserStatus: 'FORCE_CHANGE_PASSWORD', UserAttributes: email('ada@example.com') }),
      ],
    });
    const app = new App(scene);
    expect(await app.signIn(password)).toEqual({
      heard: 'newPasswordRequired',
      given: [{ email: 'ada@example.com', email_verified: 'true' }, ['given_name']],
    });
    expect(await refused(app.newPassword('short', { given_name: 'Ada' }))).toBe(
      'InvalidPasswordException: Password does not conform to policy: Password not long enough',
    );
    const signedIn = await app.newPassword('Brand-New-Pass-2', { given_name: 'Ada' });
    expect(signedIn).toMatchObject({ heard: 'onSuccess' });
    expect(await new App(scene).signIn('Brand-New-Pass-2')).toMatchObject({ heard: 'onSuccess' });
  });
});

describe('an app with custom challenges', () => {
  const questions: PoolInput = {
    CustomChallenge: {
      Rounds: [
        { PublicChallengeParameters: { question: 'Capital of France?' }, Answer: 'Paris' },
        { PublicChallengeParameters: { question: 'Legs of a spider?' }, Answer: '8' },
      ],
    },
  };

  test.each([
    ['at once', (app: App) => app.startCustom()],
    ['after the password', (app: App) => app.signIn(password, 'CUSTOM_AUTH')],
  ] as const)('answers them %s', async (_, begin) => {
    const app = new App(await sceneOf(questions));
    expect(await begin(app)).toMatchObject({
      heard: 'customChallenge',
      given: [{ question: 'Capital of France?' }],
    });
    expect(await app.answer('Rome')).toMatchObject({ heard: 'customChallenge' });
    expect(await app.answer('Paris')).toMatchObject({
      heard: 'customChallenge',
      given: [{ question: 'Legs of a spider?' }],
    });
    expect(await app.answer('8')).toMatchObject({ heard: 'onSuccess' });
  });
});

describe('an app on a remembered device', () => {
  const signInTwice = async (scene: Scene, between: (app: App) => Promise<unknown>) => {
    const storage = newStorage();
    const first = new App(scene, 'ada', storage);
    const heard = await first.signIn(password);
    if (heard.heard === 'mfaRequired') await first.sendCode(sentCode(scene), 'SMS_MFA');
    await between(first);
    const second = new App(scene, 'ada', storage);
    return { app: second, heard: await second.signIn(password) };
  };
  const nothing = (): Promise<void> => Promise.resolve();

  test('proves the device at the next sign-in without being asked anything', async () => {
    const scene = await sceneOf({ DeviceConfiguration: {} });
    const { heard } = await signInTwice(scene, nothing);
    expect(heard).toMatchObject({ heard: 'onSuccess' });
  });

  test('is spared the second factor once its user remembers the device', async () => {
    const scene = await sceneOf({
      ...optional,
      DeviceConfiguration: {
        ChallengeRequiredOnNewDevice: true,
        DeviceOnlyRememberedOnUserPrompt: true,
      },
      Users: [adaWith({ UserMFASettingList: ['SMS_MFA'] })],
    });
    const { heard } = await signInTwice(scene, nothing);
    expect(heard).toMatchObject({ heard: 'mfaRequired' });
    const remembered = await signInTwice(scene, (app) => app.remember());
    expect(remembered.heard).toMatchObject({ heard: 'onSuccess' });
  });

  test('proves the device after the second factor', async () => {
    const scene = await sceneOf({
      ...optional,
      DeviceConfiguration: {},
      Users: [adaWith({ UserMFASettingList: ['SMS_MFA'] })],
    });
    const { app, heard } = await signInTwice(scene, nothing);
    expect(heard).toMatchObject({ heard: 'mfaRequired' });
    expect(await app.sendCode(sentCode(scene), 'SMS_MFA')).toMatchObject({ heard: 'onSuccess' });
  });

  test('signs in as on a new one when the pool has forgotten it', async () => {
    const scene = await sceneOf({ DeviceConfiguration: {} });
    const other = await sceneOf({ DeviceConfiguration: {} });
    const storage = newStorage();
    await new App(scene, 'ada', storage).signIn(password);
    // The library keeps its devices by app client: the other pool's gets the same id.
    const moved = { ...other, clientId: scene.clientId };
    await other.pool.owner.addClient({
      ClientName: 'Same',
      ClientId: scene.clientId,
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
    });
    const heard = await new App(moved, 'ada', storage).signIn(password);
    expect(heard).toMatchObject({ heard: 'onSuccess' });
  });
});
