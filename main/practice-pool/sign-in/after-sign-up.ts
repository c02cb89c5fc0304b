/**
 * From SignUp over ConfirmSignUp straight into the account: the code that confirmed the
 * sign-up counts as the first factor of a sign-in by choice (API reference, InitiateAuth,
 * `Session`).
 */
import type { ClientContext } from '../operations/operation.ts';
import type { Service } from '../service.ts';
import type { StoredUser } from '../store/records.ts';
import { sessionLifeMs } from './session-life.ts';
import type { Attempt } from './waiting-challenge.ts';

/** The `Session` of SignUp; null where the app client or the pool's tier has no sign-in by choice. */
export function sessionAfterSignUp(
  { pool, client }: ClientContext,
  user: StoredUser,
): string | null {
  const hasChoice =
    client.settings.ExplicitAuthFlows.includes('ALLOW_USER_AUTH') &&
    pool.settings.UserPoolTier !== 'LITE';
  if (!hasChoice) return null;
  const attempt: Attempt = {
    userPoolId: pool.userPoolId,
    clientId: client.clientId,
    sub: user.sub,
    typedName: user.username,
    flow: 'USER_AUTH',
    deviceKey: null,
    isPasswordless: false,
  };
  return pool.service.challengeSessions.begin(
    { attempt, challenge: { name: 'SIGNED_UP', confirmed: false } },
    sessionLifeMs(client),
  );
}

/**
 * The `Session` of ConfirmSignUp, which InitiateAuth takes for the first factor; null when
 * the one that was given is none of this user's sign-up, has run out or is used. To be called
 * once the sign-up is confirmed.
 */
export function confirmSession(
  service: Service,
  session: string | undefined,
  user: StoredUser,
): string | null {
  if (session === undefined) return null;
  const found = service.challengeSessions.find(session);
  if (found.kind === 'refused' || found.attempt.sub !== user.sub) return null;
  const client = service.clientById(found.attempt.clientId)?.client;
  if (client === undefined || found.challenge.name !== 'SIGNED_UP') return null;
  service.challengeSessions.use(session);
  return service.challengeSessions.begin(
    { attempt: found.attempt, challenge: { name: 'SIGNED_UP', confirmed: true } },
    sessionLifeMs(client),
  );
}
