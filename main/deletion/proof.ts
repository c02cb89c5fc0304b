/** The fresh proof of identity: the password, and what is done on the way where that is wanted. */
import { readAccessClaims } from '../cognito/claims.ts';
import type { Pool } from '../cognito/pool.ts';
import type { ProofView, ProveOutcome, SubjectView } from '../contract/deletion.ts';
import type { People } from '../session/people.ts';

export interface ProofPorts {
  readonly people: Pick<People, 'poolOf' | 'adopt'>;
  readonly now: () => number;
}

export interface Given {
  readonly password: string;
  readonly endOthers: boolean;
}

/** What a good proof gives the machine. */
export interface Proof {
  readonly kind: 'proof';
  readonly proof: ProofView;
  readonly othersEndedAtMs: number | null;
}

/** Signs in anew as the account on screen; the tokens of that become the ones in use. */
export const prove = async (
  { people, now }: ProofPorts,
  subject: SubjectView,
  { password, endOthers }: Given,
): Promise<Proof | Exclude<ProveOutcome, { readonly kind: 'proved' }>> => {
  const found = people.poolOf(subject.sessionId);
  if (found.kind !== 'pool') return { kind: 'not-now' };
  const first = await found.pool.signIn(subject.username, password);
  if (first.kind !== 'tokens') return first;

  const adopt = async (tokens: typeof first.tokens, othersEndedAtMs: number | null) =>
    (await people.adopt(subject.sessionId, tokens)) === 'other-account'
      ? ({ kind: 'other-account' } as const)
      : ({ kind: 'proof', proof: { how: 'password', atMs: now() }, othersEndedAtMs } as const);
  // Nobody else's sign-ins may be ended: whose password this is, is looked at first.
  const isOwner = readAccessClaims(first.tokens.access)?.sub === subject.sub;
  if (!endOthers || !isOwner) return adopt(first.tokens, null);

  const ended = await endEverySignIn(found.pool, first.tokens.access);
  if (ended !== null) {
    const adopted = await adopt(first.tokens, null);
    return adopted.kind === 'other-account' ? adopted : { ...ended, kind: 'others-stay' };
  }
  const endedAtMs = now();
  // The pool ends all sign-ins or none, so the one that deletes is begun anew after that.
  const second = await found.pool.signIn(subject.username, password);
  return second.kind === 'tokens' ? adopt(second.tokens, endedAtMs) : { kind: 'signed-out' };
};

/** Null when the pool did it. */
const endEverySignIn = async (pool: Pool, accessToken: string) => {
  const done = await pool.globalSignOut(accessToken);
  return done.kind === 'done' ? null : done;
};
