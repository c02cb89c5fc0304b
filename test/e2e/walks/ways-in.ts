import { customChallenge } from '../../../main/practice-pool/settings/presets/custom-challenge.ts';
import { passwordless } from '../../../main/practice-pool/settings/presets/passwordless.ts';
import {
  devices,
  mfaRequired,
} from '../../../main/practice-pool/settings/presets/second-factors.ts';
import { words } from '../../../words/catalogue.ts';
import { addPool, signInTo } from '../flows.ts';
import { AccountPage } from '../pages/account-page.ts';
import { RecoveryPage } from '../pages/recovery-page.ts';
import { SignInPage } from '../pages/sign-in-page.ts';
import { StepsPage } from '../pages/steps-page.ts';
import type { Walk } from './walk.ts';

const password = 'Practice-Password-1';
const owner = { username: 'demo.owner', password };
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

/** What pools ask for in place of a password, and after one. */
export const waysIn: Walk = {
  name: 'ways in',
  go: async ({ page, openPool, look }) => {
    const signIn = new SignInPage(page);
    const steps = new StepsPage(page);

    const choice = await openPool({ ...passwordless, Users: [person], DemoOwner: false });
    await addPool(page, choice, 'Choice');
    await signIn.seeEveryWay(owner.username);
    await steps.heading(words.steps.firstFactor.title).waitFor();
    await look('choose how to begin');
    await steps.choose('email-code');
    await steps.code.waitFor();
    await look('code');
    await steps.typeCode('000000');
    await steps.failure.waitFor();
    await look('wrong code');
    await steps.useAnother();
    await steps.choose('password');
    await steps.field(words.steps.password.label).waitFor();
    await look('password after all');
    await steps.backToStart();
    await signIn.forgot();
    const recovery = new RecoveryPage(page);
    await recovery.heading.waitFor();
    await look('forgotten password');
    await recovery.username.fill(owner.username);
    await recovery.ask();
    await recovery.resetHeading.waitFor();
    await look('new password with a code');
    await page.getByRole('button', { name: words.recovery.backToSignIn }).click();
    await signIn.back();

    const questions = await openPool({ ...customChallenge, Users: [person], DemoOwner: false });
    await addPool(page, questions, 'Questions');
    await signIn.answerQuestions(owner.username);
    await steps.field('What is the capital of France?').waitFor();
    await look('question of the pool');
    await steps.backToStart();
    await signIn.back();

    const factors = await openPool({
      ...mfaRequired,
      Schema: [{ Name: 'name', Required: true }],
      Users: [
        ...(mfaRequired.Users ?? []),
        { ...person, UserMFASettingList: ['SMS_MFA', 'EMAIL_OTP'] },
      ],
      DemoOwner: false,
    });
    await factors.owner.changeUser(owner.username, ({ mfa }) => ({
      mfa: { ...mfa, preferred: null },
    }));
    await addPool(page, factors, 'Factors');
    await signInTo(page, 'Factors', owner);
    await steps.heading(words.steps.secondFactor.title).waitFor();
    await look('choose the second factor');
    await steps.backToStart();
    await signInTo(page, 'Factors', { username: 'with.authenticator', password });
    await steps.code.waitFor();
    await look('authenticator');
    await steps.backToStart();
    await signInTo(page, 'Factors', { username: 'no.factor', password });
    const choose = steps.heading(words.steps.setUp.title);
    await choose.or(steps.qrCode).waitFor();
    if (await choose.isVisible()) {
      await look('choose what to set up');
      await steps.choose('authenticator');
    }
    await steps.qrCode.waitFor();
    await look('set up an authenticator');
    await steps.backToStart();
    await signInTo(page, 'Factors', { username: 'new.hire', password });
    await steps.newPassword.waitFor();
    await steps.newPassword.fill('short');
    await steps.saveNewPassword();
    await look('new password');
    await steps.backToStart();
    await signIn.back();

    const remembering = await openPool({
      ...devices,
      DemoOwner: false,
      Users: [person],
    });
    await addPool(page, remembering, 'Devices');
    await signInTo(page, 'Devices', owner);
    await new AccountPage(page).untilRead();
    await steps.rememberQuestion.waitFor();
    await look('remember this computer');
  },
};
