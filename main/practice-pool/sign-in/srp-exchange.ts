/**
 * The two halves of an SRP exchange, of users and of devices alike. The pool's half goes out
 * with a SECRET_BLOCK and, as with the service, without a `Session`: the block stands for it.
 */
import { randomBytes } from 'node:crypto';
import { done, refuse, type Done, type Refusal } from '../answer.ts';
import { readTimestamp } from '../proofs/claim-timestamp.ts';
import { beginSrp, isClaimRight, isUsableA, type SrpVerifier } from '../proofs/srp.ts';
import type { Entrant } from './entrant.ts';
import { missingParameter } from './missing-parameter.ts';
import type { ChallengeAnswer } from './outcome.ts';
import type { ChallengeParameters } from './pose.ts';

/** About as long as the service's. */
const secretBlockBytes = 768;

/** Clocks of clients are wrong by hours; what is wrong by more was made up. */
const timestampToleranceMs = 24 * 60 * 60 * 1000;

type VerifierName = 'PASSWORD_VERIFIER' | 'DEVICE_PASSWORD_VERIFIER';

/** Answers the pool's half of an exchange about what it keeps; refused for an A that breaks SRP. */
export function poseVerifier(
  { pool, attempt }: Entrant,
  name: VerifierName,
  {
    kept,
    srpA,
    parameters,
  }: {
    readonly kept: SrpVerifier;
    readonly srpA: string;
    readonly parameters: ChallengeParameters;
  },
): Done | Refusal<'InvalidParameterException'> {
  // Guess: that A ≡ 0 is refused is SRP itself, how the service says so is not known.
  if (!isUsableA(srpA)) return refuse('InvalidParameterException', 'Invalid SRP_A.');
  const exchange = { srpA, verifier: kept.verifier, ...beginSrp(kept) };
  const secretBlock = randomBytes(secretBlockBytes).toString('base64');
  pool.service.challengeSessions.keep(
    secretBlock,
    { attempt, challenge: { name, exchange } },
    pool.settings.Limits.SrpSeconds * 1000,
  );
  return done({
    ChallengeName: name,
    ChallengeParameters: {
      SALT: kept.salt,
      SECRET_BLOCK: secretBlock,
      SRP_B: exchange.srpB,
      ...parameters,
    },
  });
}

/** The client's half, read. */
export interface Claim {
  readonly kind: 'claim';
  /** Whether the timestamp is near enough to be believed. */
  readonly isTimely: boolean;
  /** Whether it was made with the password behind the verifier. */
  readonly isRight: (owner: string) => boolean;
}

/** Reads a claim; refused when something is missing or the time cannot be read. */
export function readClaim({
  entrant: { pool },
  challenge: { exchange },
  session,
  responses,
}: ChallengeAnswer<VerifierName>): Claim | Refusal<'InvalidParameterException'> {
  const missing = missingParameter(responses, ['PASSWORD_CLAIM_SIGNATURE', 'TIMESTAMP']);
  if (missing !== null) return missing;
  const timestamp = responses.get('TIMESTAMP') ?? '';
  const timeMs = readTimestamp(timestamp);
  if (timeMs === null) {
    const message = 'TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.';
    return refuse('InvalidParameterException', message);
  }
  const offMs = Math.abs(timeMs - pool.service.clock.computerNow());
  return {
    kind: 'claim',
    isTimely: offMs <= timestampToleranceMs,
    isRight: (owner) =>
      isClaimRight(responses.get('PASSWORD_CLAIM_SIGNATURE') ?? '', {
        ...exchange,
        owner,
        secretBlock: session,
        timestamp,
      }),
  };
}
