/** What several specs do on their way to what they are about. */
import type { Page } from 'playwright';
import type { PracticePool } from '../../main/practice-pool/practice-pool.ts';
import { AccountPage } from './pages/account-page.ts';
import { AddPoolPage } from './pages/add-pool-page.ts';
import { DeletePage } from './pages/delete-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { WelcomePage } from './pages/welcome-page.ts';

/** The demo owner's e-mail: what the account is called once it was read. */
export const demoName = 'owner@example.com';

/** What the embedded pool is called, and typed in the last step. */
export const practiceName = 'Practice';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** From the first screen to the account of the demo owner of the embedded pool. */
export const signInAsDemoOwner = async (page: Page): Promise<Credentials> => {
  const welcome = new WelcomePage(page);
  const demo = await welcome.demoOwner();
  await welcome.signInAsDemoOwner();
  await new SignInPage(page).submit();
  await new AccountPage(page).untilRead();
  return demo;
};

/** Adds a pool that the test itself runs, through one of its app clients. */
export const addPool = async (
  page: Page,
  pool: Pick<PracticePool, 'clients' | 'endpoint' | 'region' | 'userPoolId'>,
  name: string,
  client = 0,
): Promise<void> => {
  await new WelcomePage(page).addPool();
  const form = new AddPoolPage(page);
  await form.fill({
    name,
    region: pool.region,
    userPoolId: pool.userPoolId,
    clientId: pool.clients[client]?.clientId ?? '',
    endpoint: pool.endpoint,
  });
  await form.submit();
};

/** Signs in to a pool that was added. */
export const signInTo = async (
  page: Page,
  poolName: string,
  { username, password }: Credentials,
): Promise<void> => {
  const signIn = new SignInPage(page);
  const welcome = new WelcomePage(page);
  await signIn.heading.or(welcome.heading).waitFor();
  if (!(await signIn.heading.isVisible())) await welcome.signInTo(poolName);
  await signIn.signIn(username, password);
};

/** From the account to the button that opens the last question. */
export const goToLastQuestion = async (
  page: Page,
  { password }: Credentials,
  accountName = demoName,
  poolName = practiceName,
): Promise<DeletePage> => {
  await new AccountPage(page).deleteAccount();
  const steps = new DeletePage(page);
  await steps.goToTyping(password);
  await steps.type(accountName, poolName);
  return steps;
};
