/** The pages to get an account at, and to confirm it. */
import { html } from 'hono/html';
import { isWritable } from '../people/attribute-permissions.ts';
import { requiredAttributes } from '../people/schema.ts';
import { verifiedOfItself } from '../people/sign-up-address.ts';
import {
  attributeField,
  codeField,
  fieldMarkup,
  hiddenMarkup,
  newPasswordField,
  usernameField,
} from './fields.ts';
import type { Page } from './page.ts';
import { formTo, pathTo, type Visit } from './visit.ts';

/** What somebody has typed already. */
export interface SignUpWords {
  readonly username?: string;
  readonly attributes?: ReadonlyMap<string, string>;
  readonly alert?: string;
}

/** Username, what the pool cannot do without, what it verifies, and a password. */
export function signUpPage(visit: Visit, words: SignUpWords = {}): Page {
  const { pool } = visit;
  const { username = '', attributes = new Map<string, string>(), alert = null } = words;
  const required = requiredAttributes(pool.settings);
  const rows = signUpAttributes(visit).map((name) =>
    fieldMarkup(attributeField(name, attributes.get(name) ?? '', !required.includes(name))),
  );
  return {
    title: 'Sign up',
    alert,
    body: html`${formTo(
        visit,
        'signup',
        html`${fieldMarkup({ ...usernameField(pool, username), ...ownName(visit) })}${rows}
          ${fieldMarkup({ ...newPasswordField(pool), label: 'Password' })}
          <button>Sign up</button>`,
      )}
      <p>Have an account? <a href="${pathTo(visit, 'login')}">Sign in</a></p>`,
  };
}

/** Attributes that the sign-up asks for, beside the one that is typed as the username. */
export function signUpAttributes({ pool, request }: Visit): readonly string[] {
  const { settings } = pool;
  const { UsernameAttributes } = settings;
  const helpful = UsernameAttributes.length > 0 ? [] : verifiedOfItself(settings);
  const names = new Set([
    ...requiredAttributes(settings),
    ...helpful.filter((name) => isWritable(settings, request.client, name)),
  ]);
  if (UsernameAttributes.length === 1) names.delete(UsernameAttributes[0] ?? '');
  return [...names];
}

/** Who is to be confirmed. */
export interface ConfirmationWords {
  readonly username: string;
  /** Of a sign-up in this browser, which goes on into the account; null without. */
  readonly session?: string | null;
  readonly alert?: string | null;
  readonly notice?: string | null;
}

/** The code that was sent at the sign-up, or to have another one sent. */
export function confirmationPage(visit: Visit, words: ConfirmationWords): Page {
  const { username, session = null, alert = null, notice = null } = words;
  const name = html`${hiddenMarkup('username', username)}
  ${session === null ? '' : hiddenMarkup('session', session)}`;
  const who =
    username === ''
      ? fieldMarkup(usernameField(visit.pool, ''))
      : html`${name}
          <p>For <strong>${username}</strong>. The practice pool’s post office has the code.</p>`;
  return {
    title: 'Confirm your account',
    alert,
    notice,
    body: html`${formTo(
      visit,
      'confirmUser',
      html`${who}${fieldMarkup(codeField)}<button>Confirm</button>`,
    )}
    ${
      username === ''
        ? ''
        : formTo(visit, 'resendcode', html`${name}<button class="second">Send a new code</button>`)
    }`,
  };
}

/** In pools where people choose a username, an alias cannot stand in its place here. */
function ownName({ pool }: Visit): { readonly label?: string } {
  return pool.settings.UsernameAttributes.length > 0 ? {} : { label: 'Username' };
}
