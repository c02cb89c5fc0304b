/** A real keyring for the app to start with, so that sign-ins outlive a restart. */
import { openKeyring, type Keyring } from '../support/keyring.ts';
import { test as base } from './fixtures.ts';

export { expect } from './fixtures.ts';
export { keyringsHere } from '../support/keyring.ts';

/** Start with it: `launch(keyring)`. */
export const test = base.extend<{ readonly keyring: Keyring }>({
  keyring: async ({ stage, userData }, use) => {
    const keyring = await openKeyring(stage, userData);
    await use(keyring);
    await keyring.close();
  },
});
