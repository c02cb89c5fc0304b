import { words } from '../../../words/catalogue.ts';
import { openFaultProxy } from '../../support/fault-proxy.ts';
import { addPool, signInAsDemoOwner, signInTo } from '../flows.ts';
import { demoOf } from '../own-pool.ts';
import { AccountPage } from '../pages/account-page.ts';
import { CommandPalette } from '../pages/command-palette.ts';
import { ProfileCard } from '../pages/profile-card.ts';
import { Sidebar } from '../pages/sidebar.ts';
import type { Walk } from './walk.ts';

/** The account: read, changed, its tokens, what lies over it, and how it ends. */
export const account: Walk = {
  name: 'account',
  go: async ({ page, openPool, look }) => {
    await signInAsDemoOwner(page);
    const screen = new AccountPage(page);
    const sidebar = new Sidebar(page);
    const profile = new ProfileCard(page);
    await look('account');
    await profile.open(words.attributes['email'] ?? '');
    await look('editing');
    await profile.field(words.attributes['email'] ?? '').fill('new@example.com');
    await profile.saveButton.click();
    await profile.code.waitFor();
    await look('to be verified');
    await profile.laterButton.click();
    await profile.askRemoval(words.attributes['email'] ?? '');
    await look('before removing');
    await profile.keepIt();
    await profile.changePassword('Wrong-Password-1', 'short');
    await profile.currentPassword.waitFor();
    await look('changing the password');
    await page.keyboard.press('Escape');
    await sidebar.goToPostOffice();
    await look('post office');
    await new CommandPalette(page).open();
    await look('commands');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: words.cheatSheet.title }).waitFor();
    await look('keys');
    await page.keyboard.press('Escape');
    await sidebar.openSwitcher();
    await look('switcher');
    await page.keyboard.press('Escape');
    await sidebar.root.getByRole('button', { name: words.frame.tokens }).click();
    await page.getByText(words.tokens.verified).first().waitFor();
    await look('tokens');
    await sidebar.goToAccount();
    await screen.untilRead();
    await screen.signOutButton.click();
    await look('sign out');
    await screen.staySignedIn();

    const pool = await openPool();
    await sidebar.signInAsSomebodyElse();
    await addPool(page, pool, 'Without scope', 1);
    await signInTo(page, 'Without scope', demoOf(pool));
    await screen.noScope.waitFor();
    await look('without scope');
    await sidebar.signInAsSomebodyElse();
    const wire = await openFaultProxy(pool.endpoint);
    await addPool(page, { ...pool, endpoint: wire.endpoint }, 'Far away');
    await signInTo(page, 'Far away', demoOf(pool));
    await screen.untilRead();
    await wire.close();
    await screen.refresh();
    await page.getByText(words.offline.acts).waitFor();
    await look('offline');
    await sidebar.signInAsSomebodyElse();
    await addPool(page, pool, 'Near');
    await signInTo(page, 'Near', demoOf(pool));
    await screen.untilRead();
    await pool.owner.removeUser(demoOf(pool).username);
    await screen.refresh();
    await screen.endings.gone.waitFor();
    await look('account gone');
  },
};
