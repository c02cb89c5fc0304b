/** The way in: `/oauth2/authorize` and `/login`. */
import { provePassword } from '../sign-in/password-proof.ts';
import { errorUrl } from './authorize-request.ts';
import { readSession } from './cookies.ts';
import { grantRequest } from './finish-sign-in.ts';
import { field } from './form.ts';
import { goOnField, loginPage } from './login-page.ts';
import { goOn } from './next-step.ts';
import { pageReply, redirectReply } from './page.ts';
import { showForgottenPassword } from './forgotten-password.ts';
import { showConfirmation } from './sign-up.ts';
import { pathTo, type Visit } from './visit.ts';

/**
 * `GET /oauth2/authorize`: whoever is signed in here already goes straight through, unless the
 * client wants to see them (`prompt`); others are led to the page.
 */
export async function authorize(visit: Visit): Promise<Response> {
  const { context, pool, request } = visit;
  const wantsToSee = request.prompts.some((prompt) => ['login', 'select_account'].includes(prompt));
  return pool.service.alone(() => {
    const signedIn = wantsToSee ? null : readSession(context, pool);
    if (signedIn !== null) {
      pool.service.ssoSessions.touch(signedIn.session, visit.caller);
      return grantRequest(visit, signedIn);
    }
    return request.prompts.includes('none')
      ? redirectReply(context, errorUrl(request, 'login_required'))
      : redirectReply(context, pathTo(visit, 'login'));
  });
}

/** `GET /login`. */
export async function showLogin(visit: Visit): Promise<Response> {
  const signedIn = mayGoOn(visit) ? readSession(visit.context, visit.pool) : null;
  return pageReply(
    visit.context,
    visit.pool,
    loginPage(visit, { signedIn: signedIn?.user ?? null }),
  );
}

/** `POST /login`: a name and a password, or to go on as who one is. */
export async function submitLogin(visit: Visit, form: URLSearchParams): Promise<Response> {
  return visit.pool.service.alone(() =>
    form.has(goOnField) ? goOnSignedIn(visit) : signIn(visit, form),
  );
}

/** `prompt=login` asks for a fresh proof. */
const mayGoOn = ({ request }: Visit): boolean => !request.prompts.includes('login');

async function goOnSignedIn(visit: Visit): Promise<Response> {
  const signedIn = mayGoOn(visit) ? readSession(visit.context, visit.pool) : null;
  return signedIn === null
    ? refuse(visit, '', 'You are no longer signed in.')
    : grantRequest(visit, signedIn);
}

async function signIn(visit: Visit, form: URLSearchParams): Promise<Response> {
  const { pool, request } = visit;
  const [username, password] = [field(form, 'username'), field(form, 'password')];
  // As long as the API takes them. Names of nobody are remembered for the lock-out.
  if (username.length > 128 || password.length > 256) {
    return refuse(visit, '', 'Incorrect username or password.');
  }
  const proof = provePassword({ pool, client: request.client }, username, password);
  if (proof.kind === 'proven') return goOn(visit, proof.user);
  switch (proof.name) {
    case 'UserNotConfirmedException':
      return showConfirmation(visit, { username, alert: proof.message });
    case 'PasswordResetRequiredException':
      return showForgottenPassword(visit, { username, alert: proof.message });
    case 'NotAuthorizedException':
    case 'UserNotFoundException':
      return refuse(visit, username, proof.message);
  }
}

const refuse = (visit: Visit, username: string, alert: string): Promise<Response> =>
  pageReply(visit.context, visit.pool, loginPage(visit, { username, alert }), 400);
