import type { PoolErrorKind } from '../../main/contract/pool-error.ts';
import type { ProbeView } from '../../main/contract/profile.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';

/** What the administrator would have to allow. */
function notAllowed({ name, said }: ProbeView): string {
  const sentences = words.doctor.notAllowed;
  switch (name) {
    case 'password-srp':
      return sentences.flow('ALLOW_USER_SRP_AUTH');
    case 'password-plain':
      return sentences.flow('ALLOW_USER_PASSWORD_AUTH');
    case 'choice':
      return sentences.choice;
    case 'custom':
      return sentences.custom;
    case 'sign-up':
      return sentences.signUp;
    case 'forgotten-password':
      return sentences.forgotten;
    case 'browser':
      if (said?.name === 'redirect_mismatch') {
        return sentences.callback(words.poolPage.callbackAddresses.join(', '));
      }
      return said?.message === 'invalid_scope' || said?.name === 'invalid_scope'
        ? sentences.scope
        : sentences.page(said?.name ?? '');
    case 'reachable':
    case 'pool':
    case 'client':
      return words.doctor.cannotTell.other;
    default:
      return assertNever(name);
  }
}

function missing({ name, error }: ProbeView): string {
  const sentences = words.doctor.missing;
  if (error === 'client-secret-needed') return sentences.secret;
  if (error === 'client-secret-wrong') return sentences.wrongSecret;
  if (name === 'pool') return sentences.pool;
  return name === 'browser' && error !== 'pool-not-found' ? sentences.page : sentences.client;
}

function cannotTell({ error }: ProbeView): string {
  const { offline, noAnswer, strange, busy, trigger, firewall, other } = words.doctor.cannotTell;
  const told: Partial<Record<PoolErrorKind, string>> = {
    offline,
    'no-answer': noAnswer,
    'strange-answer': strange,
    throttled: busy,
    'limit-exceeded': busy,
    'internal-error': busy,
    'trigger-refused': trigger,
    firewall,
  };
  return error === null ? other : (told[error] ?? other);
}

/** What a probe showed, in a sentence; empty where its name says it all. */
export function probeSentence(probe: ProbeView): string {
  switch (probe.found) {
    case 'works':
      return words.doctor.works[probe.name];
    case 'not-allowed':
      return notAllowed(probe);
    case 'missing':
      return missing(probe);
    case 'cannot-tell':
      return cannotTell(probe);
    case 'not-tried':
      return probe.name === 'browser' ? words.doctor.notTried.browser : words.doctor.notTried.other;
    default:
      return assertNever(probe.found);
  }
}
