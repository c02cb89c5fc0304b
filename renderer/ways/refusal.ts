import type { PoolError } from '../../main/contract/pool-error.ts';
import { words } from '../../words/catalogue.ts';
import { poolFailure, type ErrorWords, type Failure } from '../failure.ts';
import type { Act } from './act.ts';

/** Whether nobody knows what the pool did: then it is asked how things are now. */
export const isOpen = ({ error }: PoolError): boolean =>
  error === 'internal-error' || error === 'no-answer' || error === 'strange-answer';

/** What the service says where there is no such passkey, device or session (any more). */
export const isGoneAlready = (act: Act, { error }: PoolError): boolean =>
  error === 'pool-not-found' &&
  (act.kind === 'remove-passkey' ||
    act.kind === 'remember-device' ||
    act.kind === 'unremember-device' ||
    act.kind === 'forget-device' ||
    act.kind === 'end-session');

/**
 * What a refusal means for this act. The service has one name for many causes; at one act it
 * is mostly one of them.
 */
const wordsOf = (act: Act, { error }: PoolError): ErrorWords | null => {
  const { factors, passkeys } = words.ways;
  const isRefused =
    error === 'invalid-parameter' || error === 'unsupported' || error === 'pool-misconfigured';
  switch (act.kind) {
    case 'factor-on':
      if (!isRefused) return null;
      return act.factor === 'authenticator' ? factors.refused.authenticator : factors.refused.on;
    case 'factor-off':
      return isRefused ? factors.refused.off : null;
    case 'add-passkey':
      if (error === 'unsupported' || error === 'pool-misconfigured') return passkeys.notOffered;
      return error === 'limit-exceeded' ? passkeys.full : null;
    case 'prefer':
    case 'remove-passkey':
    case 'remember-device':
    case 'unremember-device':
    case 'forget-device':
    case 'end-session':
      return null;
  }
};

export const failureOf = (act: Act, error: PoolError): Failure => {
  const ours = wordsOf(act, error);
  return ours === null ? poolFailure(error) : { ...ours, said: error.said };
};
