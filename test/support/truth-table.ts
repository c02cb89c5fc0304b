/**
 * The one rule that every fault is judged by: what may be on screen, given what is true and
 * what happened on the wire. Both are read off the pool, the proxy and the disk. What Signet
 * makes of them has no part in it, and nothing here is shared with it but the names.
 */
import type { DeletionView } from '../../main/contract/deletion.ts';
import type { JournalEntry } from '../../main/deletion/journal.ts';
import type { Answer } from './truth-pool/answer.ts';

export type Kind = DeletionView['kind'];

/** What an answer to DeleteUser proves by itself, once it has come through whole. */
export type Proof =
  | 'nothing-done'
  /** There was no account when it was asked for. */
  | 'no-account'
  /** Nothing either way; a success too waits for a look. */
  | 'none';

export interface Facts {
  /** The truth. */
  readonly exists: boolean;
  /** Whether a connection stood over which the request could have left. */
  readonly couldLeave: boolean;
  readonly proof: Proof;
  /** Whether the pool, asked often enough, tells whether the account is there. */
  readonly told: boolean;
  /** Whether a sign-in or the journal is still on this computer's disk. */
  readonly kept: boolean;
}

/**
 * The refusals that DeleteUser is documented with, and the throttling that any service may
 * answer with. Written down once more, so that a wrong row in the product is one here as well.
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUser.html
 */
const refusals: ReadonlySet<string> = new Set([
  'ForbiddenException',
  'InvalidParameterException',
  'NotAuthorizedException',
  'OperationNotEnabledException',
  'PasswordResetRequiredException',
  'ResourceNotFoundException',
  'Throttling',
  'TooManyRequestsException',
  'UserNotConfirmedException',
]);

const errorNameIn = (body: string): unknown => {
  try {
    return (JSON.parse(body) as { readonly __type?: unknown } | null)?.__type;
  } catch {
    return undefined;
  }
};

/** Only the service itself proves anything, and only by a client error with a name it documents. */
export const proofIn = ({ status, headers, body }: Answer): Proof => {
  const isFromService = headers.some(([name]) => name === 'x-amzn-requestid');
  if (!isFromService || status < 400 || status > 499 || typeof body !== 'string') return 'none';
  const name = errorNameIn(body);
  if (name === 'UserNotFoundException') return 'no-account';
  return typeof name === 'string' && refusals.has(name) ? 'nothing-done' : 'none';
};

const gone = (outcome: 'deleted' | 'already-gone', kept: boolean): readonly Kind[] =>
  kept ? ['clean-up-left'] : [outcome];

/** What may be on screen when everything has come to rest. */
export const allowedAtRest = (facts: Facts): readonly Kind[] => {
  const { exists, couldLeave, proof, told, kept } = facts;
  if (!couldLeave) return ['not-sent'];
  if (proof === 'nothing-done') return ['refused'];
  if (proof === 'no-account') return gone('already-gone', kept);
  if (!told) return ['unknown'];
  return exists ? ['still-there'] : gone('deleted', kept);
};

/**
 * The same after a start that followed a crash, given how far the journal had come by then.
 * A journal alone never shows that nothing was sent, and what an answer proved went with the
 * memory it was in.
 */
export const allowedAfterCrash = (
  phase: JournalEntry['phase'] | null,
  { exists, told, kept }: Pick<Facts, 'exists' | 'told' | 'kept'>,
): readonly Kind[] => {
  if (phase === null) return ['idle'];
  if (phase === 'already-gone' || phase === 'deleted') return gone(phase, kept);
  if (!told) return ['unknown'];
  return exists ? ['still-there'] : gone('deleted', kept);
};

const saysGone: readonly Kind[] = ['deleted', 'already-gone', 'clean-up-left'];
const saysThere: readonly Kind[] = ['refused', 'not-sent', 'still-there'];

/** Whether this may be said while the account is there, or is not. */
export const isNoLie = (kind: Kind, exists: boolean): boolean =>
  !(exists ? saysGone : saysThere).includes(kind);
