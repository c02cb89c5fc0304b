import { answerLastQuestion } from '../../support/last-question.ts';
import {
  addPool,
  demoName,
  goToLastQuestion,
  practiceName,
  signInAsDemoOwner,
  signInTo,
} from '../flows.ts';
import { demoOf } from '../own-pool.ts';
import { AccountPage } from '../pages/account-page.ts';
import { DeletePage } from '../pages/delete-page.ts';
import { OutcomePage } from '../pages/outcome-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import type { Walk } from './walk.ts';

/** The steps to a deletion, and what can become of it. */
export const deletion: Walk = {
  name: 'deletion',
  go: async ({ electronApp, page, openPool, look }) => {
    await signInAsDemoOwner(page);
    const account = new AccountPage(page);
    await account.deleteAccount();
    const steps = new DeletePage(page);
    await steps.untilStep('canItWork');
    await look('can it work');
    await steps.goOn();
    await look('what goes');
    await steps.continueButton.click();
    await steps.untilStep('keepACopy');
    await look('keep a copy');
    await steps.passTheCopy();
    await steps.untilStep('type');
    await look('type it');
    await steps.type(demoName, practiceName);
    await look('type it, typed');
    await answerLastQuestion(electronApp, 1);
    await steps.askLastQuestion();
    const outcome = new OutcomePage(page);
    await outcome.untilOutcome('deleted');
    await look('deleted');
    await outcome.done();
    await new WelcomePage(page).heading.waitFor();
    await look('welcome, demo gone');

    const pool = await openPool();
    await addPool(page, pool, 'Under test');
    await signInTo(page, 'Under test', demoOf(pool));
    await account.untilRead();
    for (const [error, kind] of [
      ['TooManyRequestsException', 'refused'],
      ['InternalErrorException', 'unknown'],
    ] as const) {
      await goToLastQuestion(page, demoOf(pool), demoName, 'Under test');
      pool.failNext('DeleteUser', error);
      await steps.askLastQuestion();
      await outcome.untilOutcome(kind);
      await look(kind);
      if (kind === 'refused') await outcome.backToAccount();
    }
  },
};
