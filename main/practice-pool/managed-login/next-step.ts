/** After the password: what is still asked of somebody, or the end. */
import { postCode, maskAddress, type Deliverable } from '../people/delivery.ts';
import { takeTry } from '../people/tries.ts';
import { newTotpSecret } from '../proofs/totp.ts';
import { newCode } from '../random-names.ts';
import { factorsToSetUp, secondFactorOf } from '../sign-in/second-factor.ts';
import { sessionLifeMs } from '../sign-in/session-life.ts';
import type { StoredUser } from '../store/records.ts';
import type { MfaType } from '../store/user-record.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { loginPage } from './login-page.ts';
import type { LoginStep } from './login-steps.ts';
import { pageReply } from './page.ts';
import { stepPage } from './step-pages.ts';
import type { Visit } from './visit.ts';

/** Asks this user, who has proven the password, for whatever comes next. */
export async function goOn(visit: Visit, user: StoredUser): Promise<Response> {
  const { pool } = visit;
  if (user.status === 'FORCE_CHANGE_PASSWORD') return ask(visit, user, { kind: 'new-password' });
  const toSetUp = factorsToSetUp(pool, user);
  if (toSetUp !== null) return setUp(visit, user, toSetUp);
  const [factor, ...others] = secondFactorOf(pool, user);
  if (factor === undefined) return finishSignIn(visit, user);
  return others.length === 0
    ? askFactor(visit, user, factor)
    : ask(visit, user, { kind: 'choose-factor', choices: [factor, ...others] });
}

/** Asks for a code of this factor; sends it first, if it is one that is sent. */
export async function askFactor(
  visit: Visit,
  user: StoredUser,
  factor: MfaType,
): Promise<Response> {
  const { pool } = visit;
  if (factor === 'SOFTWARE_TOKEN_MFA') {
    return ask(visit, user, { kind: 'code', factor, sent: null, wrongCodes: 0 });
  }
  const refusal = takeTry(pool, 'SignInCode', user);
  if (refusal !== null) return startOver(visit, refusal.message);
  const attribute: Deliverable = factor === 'SMS_MFA' ? 'phone_number' : 'email';
  const address = user.attributes[attribute] ?? '';
  const code = newCode();
  postCode(pool, user, { attribute, address, purpose: 'sign-in', code });
  const sent = { code, destination: maskAddress(attribute, address) };
  return ask(visit, user, { kind: 'code', factor, sent, wrongCodes: 0 });
}

/** Back to the page with the password, for this reason. */
export const startOver = (visit: Visit, alert: string): Promise<Response> =>
  pageReply(visit.context, visit.pool, loginPage(visit, { alert }), 400);

async function setUp(
  visit: Visit,
  user: StoredUser,
  factors: readonly MfaType[],
): Promise<Response> {
  if (factors.includes('SOFTWARE_TOKEN_MFA')) {
    const secret = newTotpSecret();
    return ask(visit, user, { kind: 'set-up-authenticator', secret, wrongCodes: 0 });
  }
  return startOver(
    visit,
    'This pool asks for a second factor, and your account has none. This page can set up ' +
      'authenticator apps only, which the pool does not offer: the API can add an address.',
  );
}

async function ask(visit: Visit, user: StoredUser, step: LoginStep): Promise<Response> {
  const { context, pool, memory, request } = visit;
  const { client } = request;
  const waiting = { sub: user.sub, clientId: client.clientId, step };
  const id = memory.steps.begin(waiting, sessionLifeMs(client));
  return pageReply(context, pool, stepPage(visit, user, { id, step }));
}
