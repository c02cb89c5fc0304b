/** Getting an account, by the operations that the API has for it. */
import type { CodeDeliveryDetails } from '../people/delivery.ts';
import { sessionLifeMs } from '../sign-in/session-life.ts';
import { checkUserState } from '../user-state.ts';
import { askOperation } from './ask-operation.ts';
import { attributeFieldName } from './fields.ts';
import { field } from './form.ts';
import { isOpen, loginPage } from './login-page.ts';
import { goOn } from './next-step.ts';
import { pageReply } from './page.ts';
import {
  confirmationPage,
  signUpAttributes,
  signUpPage,
  type ConfirmationWords,
  type SignUpWords,
} from './sign-up-pages.ts';
import { stepField } from './step-pages.ts';
import type { Visit } from './visit.ts';

/** `GET /signup`. */
export async function showSignUp(visit: Visit): Promise<Response> {
  const closed = 'SignUp is not permitted for this user pool';
  const page = isOpen(visit) ? signUpPage(visit) : loginPage(visit, { alert: closed });
  return pageReply(visit.context, visit.pool, page, isOpen(visit) ? 200 : 400);
}

/** `POST /signup`: SignUp. */
export async function submitSignUp(visit: Visit, form: URLSearchParams): Promise<Response> {
  const { context, pool, memory, request } = visit;
  const username = field(form, 'username');
  const attributes = new Map(
    signUpAttributes(visit).map((name) => [name, field(form, attributeFieldName(name))]),
  );
  const given = [...attributes].filter(([, value]) => value !== '');
  const answer = await askOperation(visit, 'SignUp', {
    Username: username,
    Password: field(form, 'password'),
    UserAttributes: given.map(([Name, Value]) => ({ Name, Value })),
  });
  if (answer.kind === 'refused') {
    const words: SignUpWords = { username, attributes, alert: answer.message };
    return pageReply(context, pool, signUpPage(visit, words), 400);
  }
  const { UserSub, CodeDeliveryDetails } = answer.output as SignedUp;
  const { client } = request;
  // The password is this browser's own: once confirmed, it need not be typed again.
  const session = memory.steps.begin(
    { sub: UserSub, clientId: client.clientId, step: { kind: 'confirm-sign-up' } },
    sessionLifeMs(client),
  );
  return showConfirmation(
    visit,
    { username, session, notice: sentWords(CodeDeliveryDetails) },
    200,
  );
}

/** `GET /confirmUser`: of whoever comes back later. */
export const showLateConfirmation = (visit: Visit): Promise<Response> =>
  showConfirmation(visit, { username: visit.request.loginHint }, 200);

/** The page to confirm an account at. */
export function showConfirmation(
  visit: Visit,
  words: ConfirmationWords,
  status: 200 | 400 = 400,
): Promise<Response> {
  return pageReply(visit.context, visit.pool, confirmationPage(visit, words), status);
}

/** `POST /confirmUser`: ConfirmSignUp, and on into the account if it was made in this browser. */
export async function submitConfirmation(visit: Visit, form: URLSearchParams): Promise<Response> {
  const [username, session] = [field(form, 'username'), field(form, stepField)];
  const answer = await askOperation(visit, 'ConfirmSignUp', {
    Username: username,
    ConfirmationCode: field(form, 'code').trim(),
  });
  if (answer.kind === 'refused') {
    return showConfirmation(visit, { username, session, alert: answer.message });
  }
  return visit.pool.service.alone(() => goOnConfirmed(visit, username, session));
}

/** `POST /resendcode`: ResendConfirmationCode. */
export async function submitResend(visit: Visit, form: URLSearchParams): Promise<Response> {
  const [username, session] = [field(form, 'username'), field(form, stepField)];
  const answer = await askOperation(visit, 'ResendConfirmationCode', { Username: username });
  if (answer.kind === 'refused') {
    return showConfirmation(visit, { username, session, alert: answer.message });
  }
  const { CodeDeliveryDetails } = answer.output as Partial<SignedUp>;
  return showConfirmation(
    visit,
    { username, session, notice: sentWords(CodeDeliveryDetails) },
    200,
  );
}

interface SignedUp {
  readonly UserSub: string;
  readonly CodeDeliveryDetails?: CodeDeliveryDetails;
}

async function goOnConfirmed(visit: Visit, username: string, session: string): Promise<Response> {
  const { context, pool, memory, request } = visit;
  const waiting = memory.steps.find(session, request.client.clientId);
  memory.steps.end(session);
  const user = pool.users.byAlias(username);
  // The code may have been of another sign-up than the one in this browser.
  const isOwn = waiting?.step.kind === 'confirm-sign-up' && waiting.sub === user?.sub;
  if (user !== null && isOwn && checkUserState(user) === null) return goOn(visit, user);
  const notice = 'Your account is confirmed. You can sign in now.';
  return pageReply(context, pool, loginPage(visit, { username, notice }));
}

function sentWords(details: CodeDeliveryDetails | undefined): string | null {
  return details === undefined ? null : `A code was sent to ${details.Destination}.`;
}
