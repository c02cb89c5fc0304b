import type { BrowserSignInFault } from '../../main/contract/browser-sign-in.ts';
import type { TokenFault } from '../../main/contract/tokens.ts';
import { words } from '../../words/catalogue.ts';
import { harmlessFailure, type Failure } from '../failure.ts';

/** What is wrong with a token, in a sentence. */
export const tokenFaultSentence = (fault: TokenFault): string => {
  // Fails to compile when a fault has no words.
  const sentences: Readonly<Record<TokenFault, string>> = words.tokens.faults;
  return sentences[fault];
};

const plainFault = (kind: keyof typeof words.browserSignIn.faults): Failure => ({
  ...words.browserSignIn.faults[kind],
  said: null,
});

/** What the page or the pool said, as it said it, to be shown beside our words. */
const said = (name: string, message: string): Failure['said'] => ({
  name,
  message,
  requestId: null,
});

/** Why nobody was signed in: what happened, what it means, what to do next. */
export const faultFailure = (fault: BrowserSignInFault): Failure => {
  switch (fault.why) {
    case 'ports-busy': {
      const { title, meaning, next } = words.browserSignIn.portsBusy;
      return { title, meaning: meaning(fault.ports), next, said: null };
    }
    case 'page-refused':
      return {
        ...words.browserSignIn.refused[refusalIn(fault.error, fault.description)],
        said: said(fault.error, fault.description),
      };
    case 'exchange-refused':
      return { ...plainFault('exchange-refused'), said: said(fault.error, '') };
    case 'exchange-failed':
      return fault.error.error === 'token-expired'
        ? plainFault('clock')
        : harmlessFailure(fault.error);
    case 'token-fault': {
      const { title, meaning, next } = words.browserSignIn.forged;
      return { title, meaning: meaning(tokenFaultSentence(fault.fault)), next, said: null };
    }
    case 'no-page':
    case 'no-browser':
    case 'too-late':
    case 'cancelled':
    case 'other-account':
    case 'secret-missing':
    case 'practice-not-ready':
      return plainFault(fault.why);
  }
};

/** A scope that is not allowed comes as `invalid_request` with `invalid_scope` beside it. */
const refusalIn = (
  error: string,
  description: string,
): keyof typeof words.browserSignIn.refused => {
  if (error === 'access_denied') return 'denied';
  return /invalid_scope/.test(`${error} ${description}`) ? 'scopes' : 'other';
};
