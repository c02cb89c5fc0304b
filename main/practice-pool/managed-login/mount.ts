/**
 * The managed login of every pool, once called hosted UI: pages to sign in at, and the
 * endpoints of OAuth 2.0 and OpenID Connect. What the service has at a domain of its own is
 * here below `<endpoint>/<userPoolId>`: clients put the rest of the path after either.
 */
import { Hono, type Context, type Env, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Pool } from '../pool.ts';
import type { Service } from '../service.ts';
import { AuthorizationCodes } from './authorization-codes.ts';
import { readCsrfCookie } from './cookies.ts';
import { forgedFormPage, noSuchPage, unreadableFormPage } from './fault-page.ts';
import { isFormToken, isFromHere } from './forgery-guard.ts';
import {
  showFreshForgottenPassword,
  submitForgottenPassword,
  submitReset,
} from './forgotten-password.ts';
import { field, largestFormBytes, readForm } from './form.ts';
import { authorize, showLogin, submitLogin } from './login.ts';
import { LoginSteps } from './login-steps.ts';
import { logout } from './logout.ts';
import { jsonReply } from './oauth-reply.ts';
import { pageReply, redirectReply } from './page.ts';
import { replyToRevocation } from './revoke-endpoint.ts';
import { submitCode, submitFactor, submitNewPassword, submitSetUp } from './second-steps.ts';
import {
  showLateConfirmation,
  showSignUp,
  submitConfirmation,
  submitResend,
  submitSignUp,
} from './sign-up.ts';
import { replyToTokenRequest } from './token-endpoint.ts';
import { replyToUserInfo } from './user-info.ts';
import { callerOf, openVisit, pathTo, type Memory, type PagePath, type Visit } from './visit.ts';

type Show = (visit: Visit) => Promise<Response>;
type Submit = (visit: Visit, form: URLSearchParams) => Promise<Response>;

/** What each page does; one that cannot be looked at by itself leads to the first. */
const pages: Readonly<Record<PagePath, { readonly show?: Show; readonly submit: Submit }>> = {
  login: { show: showLogin, submit: submitLogin },
  signup: { show: showSignUp, submit: submitSignUp },
  confirmUser: { show: showLateConfirmation, submit: submitConfirmation },
  resendcode: { submit: submitResend },
  forgotPassword: { show: showFreshForgottenPassword, submit: submitForgottenPassword },
  confirmForgotPassword: { submit: submitReset },
  newPassword: { submit: submitNewPassword },
  selectMfa: { submit: submitFactor },
  mfa: { submit: submitCode },
  mfaSetup: { submit: submitSetUp },
};

const showFirstPage: Show = async (visit) =>
  Promise.resolve(redirectReply(visit.context, pathTo(visit, 'login')));

/** Adds the managed login of all pools to an app. To be called once for an app. */
export function mountManagedLogin<AppEnv extends Env>(app: Hono<AppEnv>, service: Service): void {
  const memory: Memory = {
    codes: new AuthorizationCodes(service.clock),
    steps: new LoginSteps(service.clock),
  };
  const own = new Hono();
  mountPages(own, service, memory);
  mountEndpoints(own, service, memory);
  app.route('/', own);
}

function mountPages(app: Hono, service: Service, memory: Memory): void {
  const visiting =
    (act: Show) =>
    (context: Context): Promise<Response> =>
      withPool(context, service, async (pool) => {
        const visit = await openVisit(context, pool, memory);
        return visit instanceof Response ? visit : act(visit);
      });
  app.get('/:userPoolId/oauth2/authorize', visiting(authorize));
  app.get('/:userPoolId/logout', (context) =>
    withPool(context, service, (pool) => logout(context, pool, memory)),
  );
  for (const [path, { show = showFirstPage, submit }] of Object.entries(pages)) {
    app.get(`/:userPoolId/${path}`, visiting(show));
    app.post(`/:userPoolId/${path}`, limited(tooLargePage), (context) =>
      withPool(context, service, async (pool) => {
        const form = await readForm(context.req);
        if (form === null) return pageReply(context, pool, unreadableFormPage, 400);
        const token = field(form, '_csrf');
        const cookie = readCsrfCookie(context);
        if (!isFromHere(context.req) || !isFormToken(pool, path, cookie, token)) {
          return pageReply(context, pool, forgedFormPage, 403);
        }
        return visiting((visit) => submit(visit, form))(context);
      }),
    );
  }
}

function mountEndpoints(app: Hono, service: Service, memory: Memory): void {
  app.post('/:userPoolId/oauth2/token', limited(tooLargeRequest), (context) =>
    withPool(context, service, async (pool) => {
      const form = await readForm(context.req);
      const authorization = context.req.header('authorization');
      const request = { pool, form, authorization, caller: callerOf(context) };
      return service.alone(() => replyToTokenRequest(request, memory.codes));
    }),
  );
  app.post('/:userPoolId/oauth2/revoke', limited(tooLargeRequest), (context) =>
    withPool(context, service, async (pool) => {
      const form = await readForm(context.req);
      const authorization = context.req.header('authorization');
      return service.alone(() => replyToRevocation(pool, form, authorization));
    }),
  );
  app.get('/:userPoolId/oauth2/userInfo', (context) =>
    withPool(context, service, (pool) =>
      replyToUserInfo(pool, context.req.header('authorization')),
    ),
  );
}

/** Acts for the pool in the address, if there is one. */
async function withPool(
  context: Context,
  service: Service,
  act: (pool: Pool) => Promise<Response>,
): Promise<Response> {
  const pool = service.poolById(context.req.param('userPoolId') ?? '');
  if (pool === null || pool.isDeleted) return pageReply(context, null, noSuchPage, 404);
  return act(pool);
}

const limited = (onError: (context: Context) => Promise<Response>): MiddlewareHandler =>
  bodyLimit({ maxSize: largestFormBytes, onError });

const tooLargePage = (context: Context): Promise<Response> =>
  pageReply(context, null, unreadableFormPage, 413);

const tooLargeRequest = (): Promise<Response> =>
  Promise.resolve(jsonReply(413, { error: 'invalid_request' }));
