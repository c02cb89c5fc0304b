/**
 * Setting up an authenticator app: a secret is given out and counts once a code of it was
 * seen. By an access token for whoever is signed in, by the session of MFA_SETUP for whoever
 * has to on the way in.
 */
import type { Authorized } from '../access-token.ts';
import { refuse, type Done, done, type Refusal } from '../answer.ts';
import { requireClient } from '../operations/operation.ts';
import type { Pool } from '../pool.ts';
import { matchTotp, newTotpSecret } from '../proofs/totp.ts';
import type { Service } from '../service.ts';
import type { StateError } from '../user-state.ts';
import { invalidSession, type SessionError } from './challenge-sessions.ts';
import { checkEntrant, returningEntrant, type Entrant } from './entrant.ts';
import { countWrongTry } from './outcome.ts';
import { sessionLifeMs } from './session-life.ts';
import type { MfaSetupChallenge } from './waiting-challenge.ts';

/** A code of the app, and what its user calls it. */
export interface TypedCode {
  readonly code: string;
  readonly deviceName: string | null;
}

/** Null when the pool has authenticator apps. */
function checkPool({ settings }: Pool): Refusal<'SoftwareTokenMFANotFoundException'> | null {
  if (settings.SoftwareTokenMfaConfiguration?.Enabled === true) return null;
  const message = 'Software Token MFA has not been enabled by the userPool';
  return refuse('SoftwareTokenMFANotFoundException', message);
}

const wrongCode = (): Refusal<'EnableSoftwareTokenMFAException'> =>
  refuse('EnableSoftwareTokenMFAException', 'Code mismatch and fail enable Software Token MFA');

// Guess: the text is the service's; that it is said here is not known.
const notSetUp = (): Refusal<'SoftwareTokenMFANotFoundException'> =>
  refuse('SoftwareTokenMFANotFoundException', 'User has not set up software token mfa');

/** AssociateSoftwareToken of somebody signed in; an app they have goes on until it is replaced. */
export function associateByToken({
  pool,
  user,
}: Authorized): Done | Refusal<'SoftwareTokenMFANotFoundException'> {
  const refusal = checkPool(pool);
  if (refusal !== null) return refusal;
  const secret = newTotpSecret();
  const { softwareToken: before } = user.mfa;
  const softwareToken =
    before?.verified === true
      ? { ...before, pendingSecret: secret }
      : { secret, verified: false, name: null, lastUsedStep: null };
  pool.users.change(user, { mfa: { ...user.mfa, softwareToken } });
  return done({ SecretCode: secret });
}

/** VerifySoftwareToken of somebody signed in. That it is asked for is theirs to say. */
export function verifyByToken(
  { pool, user }: Authorized,
  { code, deviceName: name }: TypedCode,
): Done | Refusal<'SoftwareTokenMFANotFoundException' | 'EnableSoftwareTokenMFAException'> {
  const refusal = checkPool(pool);
  if (refusal !== null) return refusal;
  const { softwareToken: before } = user.mfa;
  if (before === null) return notSetUp();
  const isNew = before.pendingSecret !== undefined;
  const secret = before.pendingSecret ?? before.secret;
  const lastUsedStep = isNew ? null : before.lastUsedStep;
  const match = matchTotp({ secret, code, nowMs: pool.service.clock.computerNow(), lastUsedStep });
  if (match.kind !== 'right') return wrongCode();
  const softwareToken = { secret, verified: true, name, lastUsedStep: match.step };
  pool.users.change(user, { mfa: { ...user.mfa, softwareToken } });
  return done({ Status: 'SUCCESS' });
}

/** AssociateSoftwareToken on the way in: the session goes, another one comes. */
export function associateBySession(
  service: Service,
  session: string,
): Done | Refusal<'SoftwareTokenMFANotFoundException' | SetupError> {
  const setup = findSetup(service, session);
  if (setup.kind === 'refused') return setup;
  const secret = newTotpSecret();
  const Session = moveOn(setup, session, { secret, verified: null });
  return done({ SecretCode: secret, Session });
}

/** VerifySoftwareToken on the way in: the session that it answers is for MFA_SETUP. */
export function verifyBySession(
  service: Service,
  session: string,
  { code, deviceName }: TypedCode,
):
  | Done
  | Refusal<'SoftwareTokenMFANotFoundException' | 'EnableSoftwareTokenMFAException' | SetupError> {
  const setup = findSetup(service, session);
  if (setup.kind === 'refused') return setup;
  const { challenge } = setup;
  const { secret } = challenge;
  if (secret === null) return notSetUp();
  const match = matchTotp({ secret, code, nowMs: service.clock.computerNow(), lastUsedStep: null });
  if (match.kind !== 'right') {
    const counted = countWrongTry(challenge, wrongCode());
    if (counted.kind === 'retry' && counted.challenge !== null) {
      service.challengeSessions.change(session, counted.challenge);
    } else {
      service.challengeSessions.use(session);
    }
    return wrongCode();
  }
  const Session = moveOn(setup, session, { verified: { step: match.step, deviceName } });
  return done({ Status: 'SUCCESS', Session });
}

type SetupError = SessionError | StateError | 'ResourceNotFoundException' | 'UserNotFoundException';

interface Setup {
  readonly kind: 'setup';
  readonly entrant: Entrant;
  readonly challenge: MfaSetupChallenge;
}

/** The set-up that a session stands for, if whoever it is for may still act. */
function findSetup(
  service: Service,
  session: string,
): Setup | Refusal<SetupError | 'SoftwareTokenMFANotFoundException'> {
  const waiting = service.challengeSessions.find(session);
  if (waiting.kind === 'refused') return waiting;
  const { challenge, attempt } = waiting;
  if (challenge.name !== 'MFA_SETUP') return invalidSession();
  const context = requireClient(service, attempt.clientId);
  if ('kind' in context) return context;
  const entrant = returningEntrant(context, waiting, { userAgent: '', ipAddress: '' });
  if (entrant.kind === 'refused') return entrant;
  const refusal = checkEntrant(entrant) ?? checkPool(entrant.pool);
  return refusal ?? { kind: 'setup', entrant, challenge };
}

function moveOn(
  { entrant: { pool, client, attempt }, challenge }: Setup,
  session: string,
  changes: Partial<MfaSetupChallenge>,
): string {
  const sessions = pool.service.challengeSessions;
  sessions.use(session);
  return sessions.begin(
    { attempt, challenge: { ...challenge, ...changes } },
    sessionLifeMs(client),
  );
}
