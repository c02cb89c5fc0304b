import type { PoolError } from '../../main/contract/pool-error.ts';
import { words } from '../../words/catalogue.ts';
import { poolFailure, type ErrorWords, type Failure } from '../failure.ts';
import type { Act } from './act.ts';

/** Whether nobody knows what the pool did: then it is asked how things are now. */
export const isOpen = ({ error }: PoolError): boolean =>
  error === 'internal-error' || error === 'no-answer' || error === 'strange-answer';

/** What the service says where there is no such passkey, device or session (any more). */
export const isGoneAlready = (act: Act, { error }: PoolError): boolean => {
  switch (act.kind) {
    case 'remove-passkey':
      return error === 'pool-not-found';
    case 'remember-device':
    case 'unremember-device':
    case 'forget-device':
      return error === 'device-not-found' || error === 'pool-not-found';
    case 'end-session':
      return error === 'session-not-found' || error === 'pool-not-found';
    case 'factor-on':
    case 'factor-off':
    case 'prefer':
    case 'add-passkey':
      return false;
  }
};

/**
 * What a refusal means for this act. The service has one name for many causes; at one act it
 * is mostly one of them.
 */
const wordsOf = (act: Act, { error }: PoolError): ErrorWords | null => {
  const { factors, passkeys } = words.ways;
  const isUnfit = error === 'invalid-parameter' || error === 'unsupported';
  const isNotSetUp = error === 'factor-not-set-up' || error === 'authenticator-not-offered';
  switch (act.kind) {
    case 'factor-on':
      if (act.factor === 'authenticator' && error === 'factor-not-set-up') {
        return factors.refused.authenticator;
      }
      return isUnfit || isNotSetUp ? factors.refused.on : null;
    case 'factor-off':
      return isUnfit ? factors.refused.off : null;
    case 'add-passkey':
      if (error === 'unsupported' || error === 'passkey-not-offered') return passkeys.notOffered;
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
