import { devices } from '../../../main/practice-pool/settings/presets/second-factors.ts';
import { passwordless } from '../../../main/practice-pool/settings/presets/passwordless.ts';
import type { PresetPool } from '../../../main/practice-pool/settings/presets/presets.ts';
import { words } from '../../../words/catalogue.ts';
import { signInOnOtherDevice } from '../../support/other-device.ts';
import { addPool, signInTo } from '../flows.ts';
import { demoOf } from '../own-pool.ts';
import { AccountPage } from '../pages/account-page.ts';
import { WaysPage } from '../pages/ways-page.ts';
import type { Walk } from './walk.ts';

/** Everything there can be on the page of the ways in. */
const everything: PresetPool = {
  ...passwordless,
  MfaConfiguration: devices.MfaConfiguration,
  SoftwareTokenMfaConfiguration: devices.SoftwareTokenMfaConfiguration,
  SmsMfaConfiguration: devices.SmsMfaConfiguration,
  EmailMfaConfiguration: devices.EmailMfaConfiguration,
  DeviceConfiguration: devices.DeviceConfiguration,
  UserSessionTracking: 'ENABLED',
  PoolName: 'Everything',
};

/** The ways into an account: full, empty, asked before, failed, offline. */
export const ways: Walk = {
  name: 'ways',
  go: async ({ page, openPool, look }) => {
    const pool = await openPool(everything);
    await pool.owner.changeUser(demoOf(pool).username, ({ attributes }) => ({
      attributes: { ...attributes, phone_number: '+15555550123', phone_number_verified: 'true' },
    }));
    await signInOnOtherDevice(pool, demoOf(pool));
    await addPool(page, pool, 'Everything');
    await signInTo(page, 'Everything', demoOf(pool));
    await new AccountPage(page).untilRead();
    const screen = new WaysPage(page);
    await screen.open();
    await look('password alone');

    await screen.beginSetUp();
    await look('setting up');
    await screen.finishSetUp('000000', 'My phone');
    await screen.setUp.getByText(words.ways.authenticator.wrongCode).waitFor();
    await look('wrong code');
    await page.keyboard.press('Escape');

    await screen.switchOn('sms');
    await screen
      .row('factors', words.ways.factors.names.sms)
      .getByText(words.ways.factors.on, { exact: true })
      .waitFor();
    await screen.switchOn('email');
    await screen.preference(words.ways.factors.names.email).waitFor();
    await screen.addPasskey();
    await screen.part('passkeys').getByRole('listitem').waitFor();
    await look('full, above');
    await screen.part('sessions').getByRole('listitem').last().scrollIntoViewIfNeeded();
    await look('full, below');

    await screen.part('passkeys').getByRole('listitem').getByRole('button').click();
    await look('before removing');
    await page.keyboard.press('Escape');

    pool.failNext('ListDevices', 'TooManyRequestsException');
    await screen.refresh();
    await screen.failure.waitFor();
    await look('one part failed');
    await pool.close();
    await screen.refresh();
    await page.getByText(words.ways.offline).waitFor();
    await look('offline');
  },
};
