/** A new password for somebody who forgot theirs, by the operations that the API has for it. */
import { html } from 'hono/html';
import type { CodeDeliveryDetails } from '../people/delivery.ts';
import { askOperation } from './ask-operation.ts';
import { codeField, fieldMarkup, hiddenMarkup, newPasswordField, usernameField } from './fields.ts';
import { field } from './form.ts';
import { loginPage } from './login-page.ts';
import { pageReply, type Page } from './page.ts';
import { formTo, pathTo, type Visit } from './visit.ts';

interface ForgottenWords {
  readonly username: string;
  readonly alert?: string | null;
  readonly notice?: string | null;
}

/** `GET /forgotPassword`. */
export const showFreshForgottenPassword = (visit: Visit): Promise<Response> =>
  showForgottenPassword(visit, { username: visit.request.loginHint }, 200);

/** The page to ask for a code at. */
export function showForgottenPassword(
  visit: Visit,
  words: ForgottenWords,
  status: 200 | 400 = 400,
): Promise<Response> {
  return pageReply(visit.context, visit.pool, forgottenPage(visit, words), status);
}

/** `POST /forgotPassword`: ForgotPassword. */
export async function submitForgottenPassword(
  visit: Visit,
  form: URLSearchParams,
): Promise<Response> {
  const username = field(form, 'username');
  const answer = await askOperation(visit, 'ForgotPassword', { Username: username });
  if (answer.kind === 'refused') {
    return showForgottenPassword(visit, { username, alert: answer.message });
  }
  const { CodeDeliveryDetails: sent } = answer.output as {
    readonly CodeDeliveryDetails: CodeDeliveryDetails;
  };
  const notice = `A code was sent to ${sent.Destination}.`;
  return pageReply(visit.context, visit.pool, resetPage(visit, { username, notice }));
}

/** `POST /confirmForgotPassword`: ConfirmForgotPassword. */
export async function submitReset(visit: Visit, form: URLSearchParams): Promise<Response> {
  const { context, pool } = visit;
  const username = field(form, 'username');
  const answer = await askOperation(visit, 'ConfirmForgotPassword', {
    Username: username,
    ConfirmationCode: field(form, 'code').trim(),
    Password: field(form, 'password'),
  });
  if (answer.kind === 'refused') {
    return pageReply(context, pool, resetPage(visit, { username, alert: answer.message }), 400);
  }
  const notice = 'Your password is changed. You can sign in now.';
  return pageReply(context, pool, loginPage(visit, { username, notice }));
}

function forgottenPage(visit: Visit, { username, alert = null }: ForgottenWords): Page {
  return {
    title: 'Forgot your password?',
    alert,
    body: html`<p>A code is sent to the address of your account.</p>
      ${formTo(
        visit,
        'forgotPassword',
        html`${fieldMarkup(usernameField(visit.pool, username))}<button>Send the code</button>`,
      )}
      <p><a href="${pathTo(visit, 'login')}">Back to sign in</a></p>`,
  };
}

function resetPage(visit: Visit, words: ForgottenWords): Page {
  const { username, alert = null, notice = null } = words;
  return {
    title: 'Choose a new password',
    alert,
    notice,
    body: html`<p>For <strong>${username}</strong>.</p>
      ${formTo(
        visit,
        'confirmForgotPassword',
        html`${hiddenMarkup('username', username)}${fieldMarkup(codeField)}
          ${fieldMarkup(newPasswordField(visit.pool))}<button>Change password</button>`,
      )}
      <p><a href="${pathTo(visit, 'forgotPassword')}">Send another code</a></p>`,
  };
}
