/** The page to sign in at. */
import { html } from 'hono/html';
import type { StoredUser } from '../store/records.ts';
import { fieldMarkup, hiddenMarkup, passwordField, usernameField } from './fields.ts';
import type { Markup, Page } from './page.ts';
import { formTo, pathTo, type Visit } from './visit.ts';

/** What the page starts with. */
export interface LoginWords {
  readonly username?: string;
  readonly alert?: string;
  readonly notice?: string;
  /** Somebody who is signed in already and may go straight on; null for nobody. */
  readonly signedIn?: StoredUser | null;
}

/** Username and password, and the ways to other pages. */
export function loginPage(visit: Visit, words: LoginWords = {}): Page {
  const { pool, request } = visit;
  const { alert = null, notice = null, signedIn = null } = words;
  const form = formTo(
    visit,
    'login',
    html`${fieldMarkup(usernameField(pool, words.username ?? request.loginHint))}
      ${fieldMarkup(passwordField)}<button>Sign in</button>`,
  );
  return {
    title: 'Sign in',
    alert,
    notice,
    body: html`${signedIn === null ? '' : goOnMarkup(visit, signedIn)} ${form}
      <p><a href="${pathTo(visit, 'forgotPassword')}">Forgot your password?</a></p>
      ${
        isOpen(visit)
          ? html`<p>No account yet? <a href="${pathTo(visit, 'signup')}">Sign up</a></p>`
          : ''
      }
      ${missingMarkup(visit)}`,
  };
}

/** The name of the field that says the person goes on as who they are. */
export const goOnField = 'continue';

function goOnMarkup(visit: Visit, { username, attributes }: StoredUser): Markup {
  const name = attributes['email'] ?? username;
  return html`${formTo(
      visit,
      'login',
      html`${hiddenMarkup(goOnField, 'yes')}
        <p>You are signed in as <strong>${name}</strong>.</p>
        <button>Continue</button>`,
    )}
    <p>Or sign in as somebody else:</p>`;
}

/** Whether people may sign up by themselves. */
export const isOpen = ({ pool }: Visit): boolean =>
  !pool.settings.AdminCreateUserConfig.AllowAdminCreateUserOnly;

/** What the pool has and this page does not: said, so that nobody looks for it. */
function missingMarkup({ pool }: Visit): Markup | '' {
  const missing = pool.settings.Policies.SignInPolicy.AllowedFirstAuthFactors.filter(
    (factor) => factor !== 'PASSWORD',
  ).map((factor) => firstFactors[factor]);
  if (missing.length === 0) return '';
  return html`<p class="hint">
    This pool also lets people in by ${missing.join(', ')}; this page does not offer it, the API
    does.
  </p>`;
}

const firstFactors = {
  EMAIL_OTP: 'a code sent by e-mail',
  SMS_OTP: 'a code sent by text message',
  WEB_AUTHN: 'a passkey',
} as const;
