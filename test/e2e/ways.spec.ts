/** The ways into an account: set up, used, lost. */
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright';
import { openPracticePool } from '../../main/practice-pool/open-practice-pool.ts';
import type { PracticePool } from '../../main/practice-pool/practice-pool.ts';
import { devices, mfaRequired } from '../../main/practice-pool/settings/presets/second-factors.ts';
import { passwordless } from '../../main/practice-pool/settings/presets/passwordless.ts';
import { plain } from '../../main/practice-pool/settings/presets/names.ts';
import type { PresetPool } from '../../main/practice-pool/settings/presets/presets.ts';
import { words } from '../../words/catalogue.ts';
import { signInOnOtherDevice } from '../support/other-device.ts';
import { expect, test as base } from './fixtures.ts';
import { addPool, signInTo } from './flows.ts';
import { demoOf } from './own-pool.ts';
import { AccountPage } from './pages/account-page.ts';
import { WaysPage } from './pages/ways-page.ts';

const poolName = 'Under test';
const say = words.ways;

/** Opens pools that are closed with the test. */
const test = base.extend<{ readonly openPool: (settings: PresetPool) => Promise<PracticePool> }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads this pattern.
  openPool: async ({}, use) => {
    const pools: PracticePool[] = [];
    await use(async (settings) => {
      const pool = await openPracticePool({ settings: { UserPools: [settings] } });
      pools.push(pool);
      return pool;
    });
    for (const pool of pools) await pool.close();
  },
});

const phone = '+15555550123';

/** Everything a second factor can be, and sign-ins that are tracked; devices are not. */
const withFactors: PresetPool = {
  ...devices,
  AliasAttributes: ['email', 'phone_number'],
  DeviceConfiguration: undefined,
};

const giveNumber = (pool: PracticePool): Promise<boolean> =>
  pool.owner.changeUser(demoOf(pool).username, ({ attributes }) => ({
    attributes: { ...attributes, phone_number: phone, phone_number_verified: 'true' },
  }));

const openWays = async (page: Page, pool: PracticePool): Promise<WaysPage> => {
  await addPool(page, pool, poolName);
  await signInTo(page, poolName, demoOf(pool));
  await new AccountPage(page).untilRead();
  const ways = new WaysPage(page);
  await ways.open();
  return ways;
};

/** The code that the app shows now, or in the next half minute: each is good once. */
const codeOf = (secret: string, ahead = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + ahead * 30_000,
  });

const answerCode = async (page: Page, code: string): Promise<void> => {
  await page.getByLabel(words.steps.code.label).fill(code);
  await page.getByRole('button', { name: words.steps.goOn, exact: true }).click();
  await new AccountPage(page).untilRead();
};

/** What the pool itself holds, whatever the page shows. */
const factorsHeld = (page: Page): Promise<unknown> =>
  page.evaluate(`window.signet.session.people()
    .then(({ frontId }) => window.signet.account.read({ sessionId: frontId }))
    .then(({ account }) => [account.factors, account.preferredFactor])`);

test('an authenticator app is set up, asked for, preferred less, and switched off last', async ({
  page,
  openPool,
}) => {
  const pool = await openPool(withFactors);
  await giveNumber(pool);
  const ways = await openWays(page, pool);
  await expect(ways.sentence(say.summary.risk['password-alone'])).toBeVisible();

  const secret = await ways.beginSetUp();
  await ways.finishSetUp(codeOf(secret, 100), 'My phone');
  await expect(ways.setUp).toContainText(say.authenticator.wrongCode);
  await ways.finishSetUp(codeOf(secret), 'My phone');
  await expect(ways.part('factors')).toContainText(say.authenticator.done);
  await expect(ways.sentence(say.summary.risk['lost-authenticator'])).toBeVisible();
  expect(await page.content()).not.toContain(secret);
  expect(await factorsHeld(page)).toEqual([['SOFTWARE_TOKEN_MFA'], 'SOFTWARE_TOKEN_MFA']);

  await ways.switchOn('sms');
  await expect(ways.row('factors', say.factors.names.sms)).toContainText(say.factors.on);
  await expect(ways.sentence(say.summary.risk['spare-factor'])).toBeVisible();
  await ways.preference(say.factors.names.sms).check();
  await expect(ways.part('factors')).toContainText(
    say.factors.done.preferred(say.factors.names.sms),
  );
  expect(await factorsHeld(page)).toEqual([['SMS_MFA', 'SOFTWARE_TOKEN_MFA'], 'SMS_MFA']);
  await ways.preference(say.factors.names.authenticator).check();
  await expect(ways.preference(say.factors.names.authenticator)).toBeChecked();

  await page.getByRole('button', { name: words.frame.account, exact: true }).click();
  await new AccountPage(page).signOutHere();
  await signInTo(page, poolName, demoOf(pool));
  await answerCode(page, codeOf(secret, 1));

  await ways.open();
  await ways.switchOff('sms');
  await expect(ways.row('factors', say.factors.names.sms)).toContainText(say.factors.off);
  await expect(ways.guard).toBeHidden();
  await ways.switchOff('authenticator');
  await expect(ways.guard).toContainText(say.guard['last-factor'].meaning);
  await page.keyboard.press('Enter');
  await expect(ways.guard).toBeHidden();
  expect(await factorsHeld(page)).toEqual([['SOFTWARE_TOKEN_MFA'], 'SOFTWARE_TOKEN_MFA']);
  await ways.switchOff('authenticator');
  await ways.goThrough('last-factor');
  await expect(ways.sentence(say.summary.risk['password-alone'])).toBeVisible();
  expect(await factorsHeld(page)).toEqual([[], null]);
});

test('a pool that asks everybody for a second factor does not let the last one go', async ({
  page,
  openPool,
}) => {
  const pool = await openPool(mfaRequired);
  await addPool(page, pool, poolName);
  await signInTo(page, poolName, {
    username: 'with.authenticator',
    password: 'Practice-Password-1',
  });
  await answerCode(page, codeOf('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'));
  const ways = new WaysPage(page);
  await ways.open();
  await ways.switchOff('authenticator');
  await ways.goThrough('last-factor');
  await expect(ways.guard.getByRole('alert')).toContainText(say.factors.refused.off.title);
  await page.keyboard.press('Escape');
  await expect(ways.row('factors', say.factors.names.authenticator)).toContainText(say.factors.on);
});

test('a practice passkey is added, signs in, and is removed', async ({ page, openPool }) => {
  const pool = await openPool(passwordless);
  const ways = await openWays(page, pool);
  await ways.addPasskey();
  await expect(ways.part('passkeys')).toContainText(say.passkeys.done.added);
  const row = ways.part('passkeys').getByRole('listitem');
  await expect(row).toContainText(say.passkeys.here);
  await ways.addPasskey();
  await expect(ways.part('passkeys').getByRole('alert')).toContainText(
    say.passkeys.alreadyHere.title,
  );

  await page.getByRole('button', { name: words.frame.account, exact: true }).click();
  await new AccountPage(page).signOutHere();
  await page
    .getByRole('button', { name: new RegExp(poolName) })
    .first()
    .click();
  await page.getByLabel(words.signIn.username, { exact: true }).fill(demoOf(pool).username);
  await page.getByRole('button', { name: words.signIn.choice }).click();
  await page.getByRole('button', { name: /^Passkey/ }).click();
  await page.getByRole('button', { name: words.steps.passkey.use }).click();
  await new AccountPage(page).untilRead();

  await ways.open();
  await row.getByRole('button').click();
  await expect(ways.guard).toContainText(say.guard['last-passkey'].meaning);
  await expect(ways.guard).toContainText(say.guard.passkeyHere);
  await ways.goThrough('last-passkey');
  await expect(ways.part('passkeys')).toContainText(say.passkeys.none);
});

test('another sign-in is ended, and this one signed out, by keyboard alone', async ({
  page,
  openPool,
}) => {
  const pool = await openPool(withFactors);
  const other = await signInOnOtherDevice(pool, demoOf(pool));
  const ways = await openWays(page, pool);
  const sessions = ways.part('sessions').getByRole('listitem');
  await expect(sessions).toHaveCount(2);
  expect(await other.renew()).toBeNull();

  const end = sessions.filter({ hasNotText: say.sessions.here }).getByRole('button');
  await end.focus();
  await page.keyboard.press('Enter');
  await expect(ways.guard).toContainText(say.guard['other-session'].meaning);
  await page.keyboard.press('Enter');
  await expect(end).toBeFocused();
  expect(await other.renew()).toBeNull();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(sessions).toHaveCount(1);
  expect(await other.renew()).toBe('NotAuthorizedException');

  await sessions.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(ways.guard).toContainText(say.guard['this-session'].meaning);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/ is signed out\./)).toBeVisible();
});

test('this computer is listed as a device, remembered and forgotten', async ({
  page,
  openPool,
}) => {
  const pool = await openPool(devices);
  const ways = await openWays(page, pool);
  const here = ways.row('devices', say.devices.here);
  await here.getByRole('button', { name: /^Remember/ }).click();
  await expect(ways.part('devices')).toContainText('is remembered now');
  await here.getByRole('button', { name: /^Forget/ }).click();
  await expect(ways.guard).toContainText(say.guard['this-device'].meaning);
  await page.keyboard.press('Escape');
  await expect(here.getByRole('button', { name: /^Forget/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await ways.goThrough('this-device');
  await expect(ways.part('devices')).toContainText(say.devices.none);
});

test('a part that fails is asked again alone, and what the pool lacks is said quietly', async ({
  page,
  openPool,
}) => {
  const pool = await openPool(plain);
  pool.failNext('ListWebAuthnCredentials', 'TooManyRequestsException');
  const ways = await openWays(page, pool);
  await expect(ways.part('sessions')).toContainText(say.sessions.notOffered);
  await expect(ways.part('devices')).toContainText(say.devices.notOffered);
  await expect(ways.failure).toHaveCount(1);
  await ways.part('passkeys').getByRole('button', { name: say.tryAgain }).click();
  await expect(ways.part('passkeys')).toContainText(say.passkeys.none);
  await expect(ways.failure).toHaveCount(0);

  await ways.addPasskey();
  await expect(ways.failure).toContainText(say.passkeys.notOffered.title);

  await pool.close();
  await ways.refresh();
  await expect(page.getByText(say.offline)).toBeVisible();
  await expect(ways.part('passkeys')).toContainText(say.passkeys.none);
  await expect(
    ways.part('passkeys').getByRole('button', { name: say.passkeys.add }),
  ).toBeDisabled();
});

test('a sign-in that was ended elsewhere meanwhile says so', async ({ page, openPool }) => {
  const pool = await openPool(plain);
  const ways = await openWays(page, pool);
  await pool.owner.removeUser(demoOf(pool).username);
  await ways.refresh();
  await new AccountPage(page).endings.gone.waitFor();
});
