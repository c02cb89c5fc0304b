/** Answers to what is asked after the password. */
import { isSameText } from '../proofs/same-text.ts';
import { matchTotp } from '../proofs/totp.ts';
import type { Entrant } from '../sign-in/entrant.ts';
import { answerNewPassword } from '../sign-in/new-password.ts';
import { factorsToSetUp, judgeTotp, withFactor } from '../sign-in/second-factor.ts';
import type { StoredUser } from '../store/records.ts';
import { checkUserState } from '../user-state.ts';
import { attributeFieldName } from './fields.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { field } from './form.ts';
import { mostWrongCodes, type LoginStep } from './login-steps.ts';
import { askFactor, goOn, startOver } from './next-step.ts';
import { pageReply } from './page.ts';
import { missingAttributes, stepField, stepPage } from './step-pages.ts';
import type { Visit } from './visit.ts';

/** A step that waits, and whose it is, as they are now. */
interface OpenStep<Kind extends LoginStep['kind']> {
  readonly id: string;
  readonly user: StoredUser;
  readonly step: LoginStep & { readonly kind: Kind };
}

/** `POST /newPassword`: one's own in place of a temporary one, by the rules of the API. */
export const submitNewPassword = answerTo('new-password', async (visit, open, form) => {
  const { id, user } = open;
  const password = field(form, 'password');
  // As long as the API takes them.
  if (password.length > 256) return again(visit, open, 'This password is too long.');
  const attributes = missingAttributes(visit.pool, user).map(
    (name) => [`userAttributes.${name}`, field(form, attributeFieldName(name))] as const,
  );
  const outcome = answerNewPassword({
    entrant: entrantOf(visit, user),
    challenge: { name: 'NEW_PASSWORD_REQUIRED' },
    session: id,
    responses: new Map([['NEW_PASSWORD', password], ...attributes]),
  });
  if (outcome.kind === 'retry') return again(visit, open, outcome.refusal.message);
  visit.memory.steps.end(id);
  return outcome.kind === 'passed'
    ? goOn(visit, outcome.entrant.user)
    : startOver(visit, sessionIsOver);
});

/** `POST /selectMfa`: which of several factors. */
export const submitFactor = answerTo('choose-factor', async (visit, open, form) => {
  const { id, user, step } = open;
  const chosen = step.choices.find((choice) => choice === field(form, 'factor'));
  if (chosen === undefined) return again(visit, open, 'Choose one of these.');
  visit.memory.steps.end(id);
  return askFactor(visit, user, chosen);
});

/** `POST /mfa`: a code that was sent, or one of the authenticator app. */
export const submitCode = answerTo('code', async (visit, open, form) => {
  const { id, user, step } = open;
  const code = field(form, 'code').trim();
  if (step.sent !== null) {
    if (!isSameText(code, step.sent.code)) {
      return countWrong(visit, open, 'Invalid code or auth state for the user.');
    }
    visit.memory.steps.end(id);
    return finishSignIn(visit, user);
  }
  const judged = judgeTotp(visit.pool, user, code);
  if (judged.kind === 'refused') return countWrong(visit, open, judged.message);
  visit.memory.steps.end(id);
  return finishSignIn(visit, judged.user);
});

/** `POST /mfaSetup`: the first code of a new authenticator app. */
export const submitSetUp = answerTo('set-up-authenticator', async (visit, open, form) => {
  const { id, user, step } = open;
  const { pool } = visit;
  // Whoever has a factor by now is asked for that one.
  if (factorsToSetUp(pool, user) === null) return startOver(visit, sessionIsOver);
  const code = field(form, 'code').trim();
  const match = matchTotp({
    secret: step.secret,
    code,
    nowMs: pool.service.clock.computerNow(),
    lastUsedStep: null,
  });
  if (match.kind !== 'right') {
    return countWrong(visit, open, 'Code mismatch and fail enable Software Token MFA');
  }
  visit.memory.steps.end(id);
  const softwareToken = {
    secret: step.secret,
    verified: true,
    name: null,
    lastUsedStep: match.step,
  };
  const { mfa } = withFactor(user, 'SOFTWARE_TOKEN_MFA');
  return finishSignIn(visit, pool.users.change(user, { mfa: { ...mfa, softwareToken } }));
});

const sessionIsOver = 'Your session has expired. Sign in again.';

/** Whoever is signing in here, as the API's challenges know them. */
function entrantOf({ pool, request, caller }: Visit, user: StoredUser): Entrant {
  const { client } = request;
  const attempt = {
    userPoolId: pool.userPoolId,
    clientId: client.clientId,
    sub: user.sub,
    typedName: user.username,
    flow: 'USER_PASSWORD_AUTH',
    deviceKey: null,
    isPasswordless: false,
  } as const;
  return { kind: 'entrant', pool, client, attempt, user, caller };
}

type Submit = (visit: Visit, form: URLSearchParams) => Promise<Response>;

/** Finds the step of a form, if it is of this kind and its user still may sign in. */
function answerTo<Kind extends LoginStep['kind']>(
  kind: Kind,
  answer: (visit: Visit, open: OpenStep<Kind>, form: URLSearchParams) => Promise<Response>,
): Submit {
  return (visit, form) =>
    visit.pool.service.alone(async () => {
      const id = field(form, stepField);
      const waiting = visit.memory.steps.find(id, visit.request.client.clientId);
      const user = waiting === null ? null : visit.pool.users.bySub(waiting.sub);
      const isOver = user === null || checkUserState(user) !== null;
      if (waiting?.step.kind !== kind || isOver) {
        return startOver(visit, sessionIsOver);
      }
      // Compared above, which narrows the member but not the whole.
      return answer(visit, { id, user, step: waiting.step as OpenStep<Kind>['step'] }, form);
    });
}

/** The same page again. */
function again<Kind extends LoginStep['kind']>(
  visit: Visit,
  { user, ...shown }: OpenStep<Kind>,
  alert: string,
): Promise<Response> {
  return pageReply(visit.context, visit.pool, stepPage(visit, user, shown, alert), 400);
}

/** The same page again, so many times; then the password is asked for again. */
async function countWrong<Kind extends 'code' | 'set-up-authenticator'>(
  visit: Visit,
  open: OpenStep<Kind>,
  alert: string,
): Promise<Response> {
  const wrongCodes = open.step.wrongCodes + 1;
  if (wrongCodes >= mostWrongCodes) {
    visit.memory.steps.end(open.id);
    return startOver(visit, 'Too many wrong codes. Sign in again.');
  }
  visit.memory.steps.change(open.id, { ...open.step, wrongCodes });
  return again(visit, open, alert);
}
