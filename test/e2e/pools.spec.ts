import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { openPracticePool } from '../../main/practice-pool/open-practice-pool.ts';
import type { PracticePool } from '../../main/practice-pool/practice-pool.ts';
import { presets, type PresetName } from '../../main/practice-pool/settings/presets/presets.ts';
import { words } from '../../words/catalogue.ts';
import { ownFolder } from '../support/own-files.ts';
import { accessToken } from '../support/tokens.ts';
import { expect, test as base } from './fixtures.ts';
import { AddPoolPage } from './pages/add-pool-page.ts';
import { PoolPage } from './pages/pool-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { WelcomePage } from './pages/welcome-page.ts';

type Open = (preset: PresetName) => Promise<PracticePool>;

const test = base.extend<{ readonly open: Open }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads this pattern.
  open: async ({}, use) => {
    const opened: PracticePool[] = [];
    await use(async (preset) => {
      const pool = await openPracticePool({ settings: { UserPools: [presets[preset]] } });
      opened.push(pool);
      return pool;
    });
    for (const pool of opened) await pool.close();
  },
});

const poolId = 'eu-central-1_Ab12Cd34E';
const clientId = '1example2345678901234abcde';
const domain = 'acme.auth.eu-central-1.amazoncognito.com';

const addByHand = async (
  page: Page,
  pool: PracticePool,
  name: string,
  clientSecret = '',
): Promise<void> => {
  await new WelcomePage(page).addPool();
  const form = new AddPoolPage(page);
  await form.fill({
    name,
    region: pool.region,
    userPoolId: pool.userPoolId,
    clientId: pool.clients[0]?.clientId ?? '',
    endpoint: pool.endpoint,
    clientSecret,
  });
  await form.submit();
  await new SignInPage(page).heading.waitFor();
};

const backToWelcome = (page: Page): Promise<void> =>
  page.getByRole('button', { name: words.common.back }).click();

test('a pool is added from whatever names it, and what is missing is asked for', async ({
  app: { page },
  userData,
}) => {
  await new WelcomePage(page).addPool();
  const form = new AddPoolPage(page);

  await form.paste('{"auth": {"user_pool_id": "eu-cen');
  await expect(form.refusal).toHaveText(words.recognise.failures['damaged-file']);
  await form.paste('Please delete my account.');
  await expect(form.refusal).toHaveText(words.recognise.failures.unknown);

  await form.paste(`https://${domain}/login?client_id=${clientId}&response_type=code`);
  await expect(form.said).toContainText(words.recognise.as['login-url']);
  await expect(form.said).toContainText(words.recognise.needed.userPoolId);
  await expect(form.fields.clientId).toHaveValue(clientId);
  await expect(form.fields.hostedDomain).toHaveValue(domain);
  await expect(form.fields.userPoolId).toBeFocused();

  await form.pasteAgain();
  const token = accessToken({ userPoolId: poolId, expiresAtMs: 1_000_000 });
  await form.paste(token);
  await expect(form.said).toContainText(words.recognise.as['access-token']);
  await expect(form.said).toContainText(words.recognise.remarks['token-expired']);
  await expect(form.fields.userPoolId).toHaveValue(poolId);
  await expect(form.fields.hostedDomain).toHaveValue('');
  expect(await page.content()).not.toContain(token);

  await form.pasteAgain();
  const outputs = {
    auth: { user_pool_id: poolId, user_pool_client_id: clientId, oauth: { domain } },
  };
  await form.paste(JSON.stringify(outputs));
  await expect(form.said).toContainText(words.recognise.as['amplify-outputs']);
  await form.fill({ name: 'Acme' });
  await form.choose('orange');
  await form.productionTick.check();
  await form.submit();
  await expect(new SignInPage(page).heading).toBeVisible();
  await expect(page.getByText(words.poolPage.production, { exact: true })).toBeVisible();
  const stored = await readFile(join(ownFolder(userData), 'profiles.json'), 'utf8');
  expect(stored).toContain('"orange"');
  expect(stored).not.toContain(token);
});

test('marks and secrets last over a restart, and a secret never lies in the open', async ({
  app: { page },
  open,
  relaunch,
  userData,
}) => {
  const pool = await open('confidential-client');
  const secret = pool.clients[0]?.secret ?? '';
  await addByHand(page, pool, 'Confidential', secret);
  await backToWelcome(page);
  const profile = new PoolPage(page);
  await profile.open('Confidential');
  await expect(profile.secretState).toHaveText(words.poolPage.secretKept);
  await expect(profile.finding('client')).toContainText(words.doctor.found.works);
  await profile.colour('pink').check();
  await profile.productionTick.check();
  await expect(profile.productionMark.first()).toBeVisible();

  const folder = ownFolder(userData);
  expect(await readFile(join(folder, 'profiles.json'), 'utf8')).toContain('"Confidential"');
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    expect(await readFile(join(folder, entry.name), 'latin1'), entry.name).not.toContain(secret);
  }

  const again = (await relaunch()).page;
  await expect(new WelcomePage(again).pool('Confidential')).toContainText(
    words.poolPage.production,
  );
  const after = new PoolPage(again);
  await after.open('Confidential');
  await expect(after.colour('pink')).toBeChecked();
  await expect(after.productionTick).toBeChecked();
});

test('a look at a pool says what works there, and what to do about the rest', async ({
  app: { page },
  open,
}) => {
  const profile = new PoolPage(page);
  const works = words.doctor.found.works;

  await test.step('a pool with passwords', async () => {
    await addByHand(page, await open('plain'), 'Plain');
    await backToWelcome(page);
    await profile.open('Plain');
    await expect(profile.verdict).toHaveText(words.doctor.deletable.yes);
    await expect(profile.finding('password-srp')).toContainText(works);
    await expect(profile.finding('choice')).toContainText(words.doctor.notAllowed.choice);
    await expect(profile.finding('browser')).toContainText(words.doctor.notTried.browser);
    await profile.back();
  });

  await test.step('a pool without', async () => {
    const pool = await open('passwordless');
    await addByHand(page, pool, 'Passwordless');
    await backToWelcome(page);
    await profile.open('Passwordless');
    await expect(profile.finding('choice')).toContainText(works);
    await expect(profile.finding('sign-up')).toContainText(works);
    expect(pool.inbox()).toEqual([]);
    await profile.back();
  });

  await test.step('an app client with a secret', async () => {
    const pool = await open('confidential-client');
    await addByHand(page, pool, 'Secretive');
    await backToWelcome(page);
    await profile.open('Secretive');
    await expect(profile.finding('client')).toContainText(words.doctor.missing.secret);
    await profile.addSecret(pool.clients[0]?.secret ?? '');
    await expect(profile.secretState).toHaveText(words.poolPage.secretKept);
    await profile.lookAgain();
    await expect(profile.finding('password-srp')).toContainText(works);
    await profile.forgetSecret();
    await expect(profile.secretState).toHaveText(words.poolPage.secretNone);
    await profile.back();
  });

  await test.step('an address where nobody listens', async () => {
    const pool = await open('plain');
    await addByHand(page, pool, 'Silent');
    await pool.close();
    await backToWelcome(page);
    await profile.open('Silent');
    await expect(profile.verdict).toHaveText(words.doctor.deletable['cannot-tell']);
    await expect(profile.finding('reachable')).toContainText(words.doctor.cannotTell.offline);
    await expect(profile.findings.getByRole('listitem')).toHaveCount(1);
  });
});
