import { SignInPage } from '../pages/sign-in-page.ts';
import { SignUpPage } from '../pages/sign-up-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import type { Walk } from './walk.ts';

/** From the first screen to a sign-up that waits for its code. */
export const beginning: Walk = {
  name: 'beginning',
  go: async ({ page, look }) => {
    const welcome = new WelcomePage(page);
    await welcome.untilReady();
    await look('welcome');
    await welcome.pointOtherTools();
    await look('welcome, tools');

    await welcome.signInAsDemoOwner();
    const signIn = new SignInPage(page);
    await look('sign in');
    await signIn.signIn('nobody', 'Wrong-Password-1');
    await signIn.serviceWords();
    await look('sign in, refused');
    await signIn.goToSignUp();
    const signUp = new SignUpPage(page);
    await look('sign up');
    await signUp.create('ada', 'ada@example.com', 'Engine-1843-Notes');
    await signUp.confirmHeading.waitFor();
    await look('confirm sign-up');
  },
};
