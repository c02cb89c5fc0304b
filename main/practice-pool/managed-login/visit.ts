/** One request to a page: whose browser, at which pool, and what for. */
import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Caller } from '../caller.ts';
import type { Pool } from '../pool.ts';
import type { AuthorizationCodes } from './authorization-codes.ts';
import { judgeAuthorizeRequest, type AuthorizeRequest } from './authorize-request.ts';
import { readCsrfCookie, writeCsrfCookie } from './cookies.ts';
import { formToken } from './forgery-guard.ts';
import type { LoginSteps } from './login-steps.ts';
import { pageReply, redirectReply, type Markup } from './page.ts';
import { faultPage } from './fault-page.ts';

/** What the managed login keeps in memory, for all pools. */
export interface Memory {
  readonly codes: AuthorizationCodes;
  readonly steps: LoginSteps;
}

export interface Visit {
  readonly context: Context;
  readonly pool: Pool;
  readonly memory: Memory;
  readonly caller: Caller;
  /** What the person is to sign in for; judged anew at each step, as it comes with each. */
  readonly request: AuthorizeRequest;
  /** The request as it came, from the question mark on. */
  readonly search: string;
  /** What this browser's forms are bound to. */
  readonly csrfCookie: string;
}

/** The pages, by their place under the pool's base address: the service's own names where known. */
export type PagePath =
  | 'login'
  | 'signup'
  | 'confirmUser'
  | 'resendcode'
  | 'forgotPassword'
  | 'confirmForgotPassword'
  | 'newPassword'
  | 'selectMfa'
  | 'mfa'
  | 'mfaSetup';

/** Opens a visit; a reply when nobody can sign in for what is asked. */
export async function openVisit(
  context: Context,
  pool: Pool,
  memory: Memory,
): Promise<Visit | Response> {
  const url = new URL(context.req.url);
  const judged = judgeAuthorizeRequest(pool, url.searchParams);
  switch (judged.kind) {
    case 'page':
      return pageReply(context, pool, faultPage(judged.fault), 400);
    case 'redirect':
      return redirectReply(context, judged.to);
    case 'sound': {
      const known = readCsrfCookie(context);
      const csrfCookie = known ?? randomBytes(32).toString('base64url');
      if (known === null) writeCsrfCookie(context, pool, csrfCookie);
      const { request } = judged;
      const caller = callerOf(context);
      return { context, pool, memory, caller, request, search: url.search, csrfCookie };
    }
  }
}

/** Who is calling; see {@link Caller}. */
export function callerOf({ req }: Context): Caller {
  return { userAgent: req.header('user-agent') ?? '', ipAddress: '127.0.0.1' };
}

/** The address of a page within the same sign-in. */
export function pathTo({ pool, search }: Visit, path: PagePath): string {
  return `/${pool.userPoolId}/${path}${search}`;
}

/** A form that is sent to a page of the same sign-in. */
export function formTo(visit: Visit, path: PagePath, fields: Markup): Markup {
  return html`<form method="post" action="${pathTo(visit, path)}">
    <input
      type="hidden"
      name="_csrf"
      value="${formToken(visit.pool, path, visit.csrfCookie)}"
    />${fields}
  </form>`;
}
