/** Posing a challenge: it is remembered, and the client is told. */
import { done, type Done } from '../answer.ts';
import type { Entrant } from './entrant.ts';
import { sessionLifeMs } from './session-life.ts';
import type { Challenge } from './waiting-challenge.ts';

/** `ChallengeParameters` are texts by name. */
export type ChallengeParameters = Readonly<Record<string, string>>;

/**
 * Answers a challenge and the `Session` to answer it with: a new one, unless one is given
 * that goes on.
 */
export function pose(
  { pool, client, attempt }: Entrant,
  challenge: Challenge,
  ChallengeParameters: ChallengeParameters,
  {
    session = null,
    beside = {},
  }: { readonly session?: string | null; readonly beside?: object } = {},
): Done {
  const sessions = pool.service.challengeSessions;
  const lifeMs = sessionLifeMs(client);
  const waiting = { attempt, challenge };
  const Session = session ?? sessions.begin(waiting, lifeMs);
  if (session !== null) sessions.keep(session, waiting, lifeMs);
  return done({ ChallengeName: challenge.name, Session, ChallengeParameters, ...beside });
}
