/** The pages between the password and the end. */
import { html } from 'hono/html';
import { requiredAttributes } from '../people/schema.ts';
import type { Pool } from '../pool.ts';
import type { StoredUser } from '../store/records.ts';
import type { MfaType } from '../store/user-record.ts';
import {
  attributeField,
  codeField,
  fieldMarkup,
  hiddenMarkup,
  newPasswordField,
} from './fields.ts';
import type { LoginStep } from './login-steps.ts';
import type { Markup, Page } from './page.ts';
import { confirmationPage } from './sign-up-pages.ts';
import { formTo, type Visit } from './visit.ts';

/** A step that waits, and under what. */
export interface ShownStep {
  readonly id: string;
  readonly step: LoginStep;
}

/** The field by which a form finds its step again. */
export const stepField = 'session';

/** The page of a step. */
export function stepPage(
  visit: Visit,
  user: StoredUser,
  { id, step }: ShownStep,
  alert: string | null = null,
): Page {
  const session = hiddenMarkup(stepField, id);
  switch (step.kind) {
    case 'new-password':
      return {
        title: 'Choose a new password',
        alert,
        body: html`<p>Your password is a temporary one.</p>
          ${formTo(visit, 'newPassword', newPasswordMarkup(visit.pool, user, session))}`,
      };
    case 'choose-factor':
      return {
        title: 'How do you want to go on?',
        alert,
        body: formTo(visit, 'selectMfa', choicesMarkup(step.choices, session)),
      };
    case 'code':
      return {
        title: 'Type the code',
        alert,
        body: html`<p>${codeWords(step.sent?.destination ?? null)}</p>
          ${formTo(visit, 'mfa', codeMarkup(session, 'Sign in'))}`,
      };
    case 'set-up-authenticator':
      return {
        title: 'Set up an authenticator app',
        alert,
        body: html`<p>This pool asks everybody for a second factor.</p>
          <p>Add this key to your app, then type the code that it shows:</p>
          <p><code>${step.secret}</code></p>
          ${formTo(visit, 'mfaSetup', codeMarkup(session, 'Sign in'))}`,
      };
    case 'confirm-sign-up':
      return confirmationPage(visit, { username: user.username, session: id, alert });
  }
}

/** Required attributes that somebody does not have yet. */
export function missingAttributes({ settings }: Pool, user: StoredUser): readonly string[] {
  return requiredAttributes(settings).filter((name) => (user.attributes[name] ?? '') === '');
}

function newPasswordMarkup(pool: Pool, user: StoredUser, session: Markup): Markup {
  const missing = missingAttributes(pool, user).map((name) =>
    fieldMarkup(attributeField(name, '', false)),
  );
  return html`${session}${missing}${fieldMarkup(newPasswordField(pool))}
    <button>Change password</button>`;
}

function codeMarkup(session: Markup, action: string): Markup {
  return html`${session}${fieldMarkup(codeField)}<button>${action}</button>`;
}

const factorWords: Readonly<Record<MfaType, string>> = {
  SMS_MFA: 'A code in a text message',
  SOFTWARE_TOKEN_MFA: 'A code from your authenticator app',
  EMAIL_OTP: 'A code in an e-mail',
};

function choicesMarkup(choices: readonly MfaType[], session: Markup): Markup {
  const rows = choices.map(
    (choice, index) =>
      html`<label>
        <input type="radio" name="factor" value="${choice}" ${index === 0 ? 'checked' : ''} />
        ${factorWords[choice]}
      </label>`,
  );
  return html`${session}
    <fieldset>
      <legend>Second factor</legend>
      ${rows}
    </fieldset>
    <button>Continue</button>`;
}

function codeWords(destination: string | null): string {
  return destination === null
    ? 'Your authenticator app shows it.'
    : `It was sent to ${destination}; the practice pool’s post office has it.`;
}
