/** What the owner sees and changes of their account, and the states in which they cannot. */
import { presets } from '../../main/practice-pool/settings/presets/presets.ts';
import { words } from '../../words/catalogue.ts';
import { openFaultProxy } from '../support/fault-proxy.ts';
import { addPool, signInAsDemoOwner, signInTo } from './flows.ts';
import { demoOf, expect, test } from './own-pool.ts';
import { AccountPage } from './pages/account-page.ts';
import { ProfileCard } from './pages/profile-card.ts';

const { attributeEdit: edit, offline, passwordChange: change } = words;
const poolName = 'Under test';

test('a name is edited by keyboard, the token’s older word is marked, and renewing mends it', async ({
  page,
}) => {
  await signInAsDemoOwner(page);
  const profile = new ProfileCard(page);
  const account = new AccountPage(page);
  await profile.saveByKeyboard('Name', 'Demo Q. Owner');
  await expect(account.value('Name')).toContainText('Demo Q. Owner');
  await expect(account.value('Name')).toContainText(edit.token.says('Demo Owner'));
  await expect(profile.editButton('Name')).toBeFocused();
  await profile.renewButton.click();
  await expect(profile.root).toContainText(edit.token.renewed);
  await expect(account.value('Name')).not.toContainText(edit.token.says('Demo Owner'));

  await profile.save('Name', 'Demo Q. Owner');
  await expect(account.value('Name')).toContainText(edit.unchanged);

  await profile.add('Nickname', 'Demo');
  await expect(account.value('Nickname')).toContainText('Demo');
  await profile.open('Nickname');
  await profile.field('Nickname').fill('');
  await expect(profile.root).toContainText(edit.emptyRemoves);
  await profile.root.getByRole('button', { name: edit.removeIt }).click();
  await expect(profile.editButton('Nickname')).toBeHidden();

  await profile.save('Phone', '0151 23456');
  await expect(profile.root).toContainText(edit.problems.phone_number);
  await page.keyboard.press('Escape');
  await expect(profile.editButton('Phone')).toBeFocused();
});

test('a new e-mail is guarded, and verified with the code from the post office', async ({
  page,
}) => {
  await signInAsDemoOwner(page);
  const profile = new ProfileCard(page);
  const account = new AccountPage(page);
  await profile.open('E-mail');
  await expect(profile.root).toContainText(edit.guard.mayTitle);
  await expect(profile.root).toContainText(edit.guard.onlyRecoveryTitle);
  await profile.field('E-mail').fill('new@example.com');
  await profile.saveButton.click();
  await expect(profile.root).toContainText(edit.verify.why('new@example.com'));
  await expect(profile.code).toBeFocused();

  await profile.verify('000000');
  await expect(profile.root).toContainText(edit.verify.problems['code-mismatch']);
  await profile.root.getByRole('button', { name: /^Use this code/ }).click();
  await profile.verifyButton.click();
  await expect(account.value('E-mail')).toContainText(words.account.verified);
  await expect(profile.code).toBeHidden();

  await profile.askRemoval('E-mail');
  await expect(profile.removal).toContainText(edit.guard.onlyRecoveryRemoved);
  await profile.removeIt();
  await expect(profile.removal).toContainText(edit.problems['attribute-required']);
  await profile.keepIt();
});

test('the password changes with the policy ticked, and each refusal beside its field', async ({
  page,
}) => {
  const { password } = await signInAsDemoOwner(page);
  const profile = new ProfileCard(page);
  await profile.changePassword('Wrong-Password-1', 'Another-Password-2');
  await expect(page.getByText(change.problems.aboutCurrent['wrong-password'])).toBeVisible();
  await profile.changePassword(password, 'short');
  await expect(page.getByText(change.problems.aboutProposed['weak-password'])).toBeVisible();
  await expect(page.getByText(change.policy.number)).toBeVisible();
  await profile.changePassword(password, 'Another-Password-2');
  await expect(page.getByText(change.done)).toBeVisible();
});

test.describe('in a pool whose usernames are e-mails', () => {
  test.use({ poolSettings: { UserPools: [presets['email-username']] } });

  test('the old e-mail stays in use until the new one is verified, and what is fixed stays', async ({
    page,
    pool,
  }) => {
    const ada = { username: 'ada@example.com', password: 'Practice-Password-1' };
    await pool.owner.addUser({
      ...ada,
      email: ada.username,
      attributes: { name: 'Ada', 'custom:joined_from': 'fair' },
    });
    await addPool(page, pool, poolName);
    await signInTo(page, poolName, ada);
    const account = new AccountPage(page);
    const profile = new ProfileCard(page);
    await account.untilRead();
    await profile.open('E-mail');
    await expect(profile.root).toContainText(edit.guard.title);
    await profile.field('E-mail').fill('new@example.com');
    await profile.saveButton.click();
    await expect(profile.root).toContainText(edit.verify.pending('ada@example.com'));

    await profile.laterButton.click();
    await expect(profile.root).toContainText(edit.verify.waitingValue('new@example.com'));
    await profile.root.getByRole('button', { name: edit.verify.actNamed('E-mail') }).click();
    await profile.verify(pool.inbox()[0]?.code ?? '');
    await expect(account.value('E-mail')).toContainText('new@example.com');

    await profile.save('custom:joined_from', 'elsewhere');
    await expect(profile.root).toContainText(edit.problems['attribute-fixed']);
  });
});

test('offline shows the last known state, and switches off what needs the pool', async ({
  page,
  pool,
}) => {
  const wire = await openFaultProxy(pool.endpoint);
  await addPool(page, { ...pool, clients: pool.clients, endpoint: wire.endpoint }, poolName);
  await signInTo(page, poolName, demoOf(pool));
  const account = new AccountPage(page);
  const profile = new ProfileCard(page);
  await account.untilRead();
  await wire.close();
  await account.refresh();
  await expect(page.getByText(offline.acts)).toBeVisible();
  await expect(account.value('E-mail')).toContainText('owner@example.com');
  await expect(profile.editButton('Name')).toBeDisabled();
  await expect(profile.changePasswordButton).toBeDisabled();
  await expect(account.deleteButton).toBeDisabled();
  await account.signOutButton.click();
  await expect(account.signOutDialog).toContainText(words.signOut.everywhereOffline);
  await account.staySignedIn();
});

test('an account deleted elsewhere lands any act on its own page', async ({ page, pool }) => {
  await addPool(page, pool, poolName);
  const demo = demoOf(pool);
  await signInTo(page, poolName, demo);
  const account = new AccountPage(page);
  await account.untilRead();
  await pool.owner.removeUser(demo.username);
  await new ProfileCard(page).save('Name', 'Nobody');
  await expect(account.endings.gone).toBeVisible();
});

test('a sign-in revoked elsewhere lands any act on its own page', async ({ page, pool }) => {
  await addPool(page, pool, poolName);
  const demo = demoOf(pool);
  await signInTo(page, poolName, demo);
  const account = new AccountPage(page);
  await account.untilRead();
  await signOutEverywhereElse(pool.endpoint, pool.clients[0]?.clientId ?? '', demo);
  await new ProfileCard(page).changePassword(demo.password, 'Another-Password-2');
  await expect(account.endings.revoked).toBeVisible();
});

test('a sign-in without the account scope says what that means and what it can read', async ({
  page,
  pool,
}) => {
  await addPool(page, pool, poolName, 1);
  await signInTo(page, poolName, demoOf(pool));
  const account = new AccountPage(page);
  await expect(account.noScope).toBeVisible();
  const card = page.getByRole('region', { name: offline.noScope.card });
  await expect(card).toContainText('owner@example.com');
  await expect(account.failure).toBeHidden();
});

/** As another app of the same account would: signs in there, and ends every sign-in. */
const signOutEverywhereElse = async (
  endpoint: string,
  clientId: string,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<void> => {
  const call = async (operation: string, body: object): Promise<unknown> => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
      },
      body: JSON.stringify(body),
    });
    return response.json();
  };
  // The pool's own word for it; a wrong one shows in what the test expects.
  const answer = (await call('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: clientId,
    AuthParameters: { USERNAME: username, PASSWORD: password },
  })) as { readonly AuthenticationResult?: { readonly AccessToken?: string } };
  await call('GlobalSignOut', { AccessToken: answer.AuthenticationResult?.AccessToken });
};
