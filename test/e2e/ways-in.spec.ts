/** Every way in: what a pool asks for, one screen after the other, until somebody is signed in. */
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright';
import type { PracticePool } from '../../main/practice-pool/practice-pool.ts';
import { customChallenge } from '../../main/practice-pool/settings/presets/custom-challenge.ts';
import { passwordless } from '../../main/practice-pool/settings/presets/passwordless.ts';
import { devices, mfaRequired } from '../../main/practice-pool/settings/presets/second-factors.ts';
import { words } from '../../words/catalogue.ts';
import { expect, test as base } from './own-pool.ts';
import { addPool, signInTo } from './flows.ts';
import { AccountPage } from './pages/account-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { StepsPage } from './pages/steps-page.ts';
import { WelcomePage } from './pages/welcome-page.ts';

const password = 'Practice-Password-1';
const owner = { username: 'demo.owner', password };
const chosen = 'Quiet-Harbour-58';

const person = {
  Username: owner.username,
  Password: password,
  UserAttributes: [
    { Name: 'email', Value: 'owner@example.com' },
    { Name: 'email_verified', Value: 'true' },
    { Name: 'phone_number', Value: '+15555550100' },
    { Name: 'phone_number_verified', Value: 'true' },
  ],
};

const test = base.extend<{
  /** The last code that went to an address of one of the pools. */
  readonly codeTo: (address: string) => string;
}>({
  codeTo: async ({ pool }, use) => {
    await use((address) => pool.inbox().find(({ to }) => to === address)?.code ?? '');
  },
});

const totp = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6 }).generate();

/** Adds one of the pools behind the address under its own name. */
const addOneOf = async (page: Page, pool: PracticePool, index: number, client = 0) => {
  const one = pool.pools[index];
  if (one === undefined) throw new Error(`There is no pool ${index}.`);
  const { endpoint, region } = pool;
  const { userPoolId, clients, name } = one;
  await addPool(page, { endpoint, region, userPoolId, clients }, name, client);
};

const signOut = async (page: Page): Promise<void> => {
  const account = new AccountPage(page);
  await account.untilRead();
  await account.signOutHere();
};

test.describe('by password', () => {
  test.use({
    poolSettings: {
      UserPools: [
        {
          PoolName: 'Two doors',
          DemoOwner: false,
          Users: [person],
          Clients: [
            { ClientName: 'By proof', ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] },
            { ClientName: 'As it is', ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] },
          ],
        },
      ],
    },
  });

  test('the password stays here where the pool allows it, and the app says when it was sent', async ({
    page,
    pool,
  }) => {
    await addPool(page, pool, 'By proof', 0);
    await signInTo(page, 'By proof', owner);
    const account = new AccountPage(page);
    await account.untilRead();
    await expect(page.getByText(words.steps.how['password-plain'].why)).toBeHidden();
    await signOut(page);

    await new WelcomePage(page).heading.or(new SignInPage(page).heading).waitFor();
    if (await new SignInPage(page).heading.isVisible()) await new SignInPage(page).back();
    await addPool(page, pool, 'As it is', 1);
    await signInTo(page, 'As it is', owner);
    await account.untilRead();
    await expect(page.getByText(words.steps.how['password-plain'].why)).toBeVisible();
  });
});

test.describe('by choice', () => {
  test.use({
    poolSettings: {
      UserPools: [
        { ...passwordless, Users: [person], DemoOwner: false },
        { ...customChallenge, Users: [person], DemoOwner: false },
      ],
    },
  });

  test('a code is asked for, refused, replaced by one of another kind, and opens the account', async ({
    page,
    pool,
    codeTo,
  }) => {
    await addOneOf(page, pool, 0);
    const signIn = new SignInPage(page);
    const steps = new StepsPage(page);
    await signIn.seeEveryWay(owner.username);
    await expect(steps.heading(words.steps.firstFactor.title)).toBeFocused();
    await steps.choose('email-code');
    await expect(steps.code).toBeFocused();
    await expect(page.getByText('o***@e***')).toBeVisible();

    const first = codeTo('owner@example.com');
    await steps.typeCode(first === '000000' ? '000001' : '000000');
    await expect(steps.failure).toContainText(words.poolErrors['code-mismatch'].title);
    expect(await steps.selectedCode()).toMatch(/^00000[01]$/);

    await steps.useAnother();
    await steps.choose('sms-code');
    await expect(page.getByText('+*******0100')).toBeVisible();
    await steps.resend();
    await expect(steps.resent).toBeVisible();
    await steps.typeCode(codeTo('+15555550100'));
    await signOut(page);

    await new WelcomePage(page).signInTo('Passwordless');
    await signIn.seeEveryWay(owner.username);
    await steps.choose('password');
    await steps.field(words.steps.password.label).fill(password);
    await steps.goOn();
    await new AccountPage(page).untilRead();
  });

  test('the pool’s own questions are answered by keyboard alone', async ({ page, pool }) => {
    await addOneOf(page, pool, 1);
    await expect(new SignInPage(page).username).toBeFocused();
    await page.keyboard.type(owner.username);
    const questions = page.getByRole('button', { name: words.signIn.custom });
    while (!(await questions.evaluate((button) => button === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const steps = new StepsPage(page);
    await expect(steps.field('What is the capital of France?')).toBeFocused();
    await page.keyboard.type('Paris');
    await page.keyboard.press('Enter');
    await expect(page.getByText(words.steps.custom.round(2))).toBeVisible();
    await expect(steps.field('How many legs has a spider?')).toBeFocused();
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    await new AccountPage(page).untilRead();
  });
});

test.describe('with a second step', () => {
  const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

  test.use({
    poolSettings: {
      UserPools: [
        {
          ...mfaRequired,
          DemoOwner: false,
          Schema: [{ Name: 'name', Required: true }],
          Users: [
            {
              ...person,
              UserMFASettingList: ['SOFTWARE_TOKEN_MFA', 'SMS_MFA', 'EMAIL_OTP'],
              SoftwareTokenSecret: secret,
            },
            { Username: 'no.factor', Password: password },
            {
              Username: 'new.hire',
              Password: password,
              UserStatus: 'FORCE_CHANGE_PASSWORD',
              UserAttributes: [
                { Name: 'email', Value: 'new.hire@example.com' },
                { Name: 'email_verified', Value: 'true' },
              ],
            },
          ],
        },
      ],
    },
  });

  test('one of several is chosen and changed mid-way, and an authenticator’s code opens the account', async ({
    page,
    pool,
    codeTo,
  }) => {
    // Whoever prefers one is not asked which.
    await pool.owner.changeUser(owner.username, ({ mfa }) => ({
      mfa: { ...mfa, preferred: null },
    }));
    await addOneOf(page, pool, 0);
    const steps = new StepsPage(page);
    await signInTo(page, 'MFA required', owner);
    await steps.choose('sms');
    await expect(page.getByText('+*******0100')).toBeVisible();
    await steps.useAnother();
    await steps.choose('authenticator');
    await expect(page.getByText(words.steps.code.authenticator)).toBeVisible();
    await steps.typeCode(totp(secret));
    await signOut(page);

    await signInTo(page, 'MFA required', owner);
    await steps.choose('email');
    await steps.typeCode(codeTo('owner@example.com'));
    await signOut(page);

    await signInTo(page, 'MFA required', owner);
    await steps.choose('sms');
    await steps.backToStart();
    await expect(new SignInPage(page).username).toHaveValue(owner.username);
    await expect(new SignInPage(page).password).toHaveValue('');
  });

  test('an authenticator is set up from what is on screen', async ({ page, pool }) => {
    await addOneOf(page, pool, 0);
    await signInTo(page, 'MFA required', { username: 'no.factor', password });
    const steps = new StepsPage(page);
    const choice = steps.heading(words.steps.setUp.title);
    await choice.or(steps.qrCode).waitFor();
    if (await choice.isVisible()) await steps.choose('authenticator');
    await expect(steps.qrCode).toBeVisible();
    await expect(steps.field(words.steps.authenticator.code)).toBeFocused();
    await steps.switchOn(totp(await steps.secret()), 'My phone');
    await new AccountPage(page).untilRead();
  });

  test('a password somebody else chose is replaced, with what the pool still misses', async ({
    page,
    pool,
    codeTo,
  }) => {
    await addOneOf(page, pool, 0);
    await signInTo(page, 'MFA required', { username: 'new.hire', password });
    const steps = new StepsPage(page);
    await expect(steps.newPassword).toBeFocused();
    await steps.saveNewPassword();
    await expect(page.getByText(words.steps.newPassword.attributeMissing('Name'))).toBeVisible();
    await steps.newPassword.fill('short');
    await steps.field('Name').fill('New Hire');
    await steps.saveNewPassword();
    await expect(steps.failure).toContainText(words.poolErrors['weak-password'].title);
    await steps.newPassword.fill(chosen);
    await steps.saveNewPassword();
    await steps.code.waitFor();
    await steps.typeCode(codeTo('new.hire@example.com'));
    await new AccountPage(page).untilRead();
    await expect(new AccountPage(page).value('Name')).toContainText('New Hire');
  });
});

test.describe('on a remembered computer', () => {
  test.use({
    poolSettings: {
      UserPools: [
        {
          ...devices,
          DemoOwner: false,
          Users: [
            {
              ...person,
              UserMFASettingList: ['EMAIL_OTP'],
              PreferredMfaSetting: 'EMAIL_OTP',
            },
          ],
        },
      ],
    },
  });

  test('the second step is left out the next time', async ({ page, pool, codeTo }) => {
    await addOneOf(page, pool, 0);
    const steps = new StepsPage(page);
    await signInTo(page, 'Remembered devices', owner);
    await steps.code.waitFor();
    await steps.typeCode(codeTo('owner@example.com'));
    await new AccountPage(page).untilRead();
    await steps.remember();
    await expect(steps.rememberQuestion).toBeHidden();
    await signOut(page);

    await signInTo(page, 'Remembered devices', owner);
    await new AccountPage(page).untilRead();
    await expect(steps.rememberQuestion).toBeHidden();
  });
});
