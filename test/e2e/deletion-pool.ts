/**
 * A pool with a fault proxy before it: an honest one, that knows the truth, and a wire on
 * which requests and answers can be lost, held and counted.
 */
import { mergeTests } from '@playwright/test';
import type { PracticePool } from '../../main/practice-pool/practice-pool.ts';
import { openFaultProxy, type FaultProxy } from '../support/fault-proxy.ts';
import { answerLastQuestion } from '../support/last-question.ts';
import type { SignetApp } from '../support/signet-app.ts';
import { addPool, demoName, goToLastQuestion, signInTo, type Credentials } from './flows.ts';
import { test as withKeyring } from './own-keyring.ts';
import { test as withPool } from './own-pool.ts';
import { AccountPage } from './pages/account-page.ts';
import type { DeletePage } from './pages/delete-page.ts';
import { Sidebar } from './pages/sidebar.ts';

export { demoOf, expect } from './own-pool.ts';
export { keyringsHere } from './own-keyring.ts';

/** What the pool is called in the app. */
export const poolName = 'Under test';

/** What it is called where it was added once more, for another of its app clients. */
export const otherDoor = 'By another door';

export const test = mergeTests(withPool, withKeyring).extend<{
  /** The way to the pool: the app knows no other. */
  readonly wire: FaultProxy;
}>({
  wire: async ({ pool }, use) => {
    const wire = await openFaultProxy(pool.endpoint);
    await use(wire);
    await wire.close();
  },
});

/** The truth. */
export const accountExists = ({ demo }: PracticePool): boolean => demo !== null;

/** Adds the pool by the proxy's address and signs its demo owner in. */
export const signInThrough = async (
  { page }: Pick<SignetApp, 'page'>,
  { endpoint }: FaultProxy,
  pool: PracticePool,
  demo: Credentials,
): Promise<void> => {
  await addPool(page, { ...pool, endpoint }, poolName);
  await signInTo(page, poolName, demo);
  await new AccountPage(page).untilRead();
};

/** Signs the same account in again, through another of the pool's app clients. */
export const signInOnceMore = async (
  { page }: Pick<SignetApp, 'page'>,
  { endpoint }: FaultProxy,
  pool: PracticePool,
  demo: Credentials,
): Promise<void> => {
  await pool.owner.addClient({
    ClientName: otherDoor,
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  });
  await new Sidebar(page).signInAsSomebodyElse();
  await addPool(page, { ...pool, endpoint }, otherDoor, pool.clients.length - 1);
  await signInTo(page, otherDoor, demo);
  await new AccountPage(page).untilRead();
};

/** To the button that opens the last question, which will be answered with yes. */
export const goToYes = async (
  { electronApp, page }: SignetApp,
  demo: Credentials,
  poolAsNamed = poolName,
): Promise<DeletePage> => {
  await answerLastQuestion(electronApp, 1);
  return goToLastQuestion(page, demo, demoName, poolAsNamed);
};
