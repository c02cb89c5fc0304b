import { describe, expect, it } from 'vitest';
import type { BrowserSignInFault } from '../../../main/contract/browser-sign-in.ts';
import { faultFailure } from '../../../renderer/browser-sign-in/fault-words.ts';
import { words } from '../../../words/catalogue.ts';
import { poolError } from '../samples.ts';

const { faults, refused, portsBusy } = words.browserSignIn;

const every: readonly BrowserSignInFault[] = [
  { why: 'no-page' },
  { why: 'ports-busy', ports: [42813, 42814] },
  { why: 'no-browser' },
  { why: 'too-late' },
  { why: 'cancelled' },
  { why: 'page-refused', error: 'server_error', description: '' },
  { why: 'exchange-refused', error: 'invalid_grant' },
  { why: 'exchange-failed', error: poolError('no-answer') },
  { why: 'token-fault', fault: 'nonce' },
  { why: 'other-account' },
  { why: 'secret-missing' },
  { why: 'practice-not-ready' },
];

describe('why nobody was signed in', () => {
  it.each(every)('is said in words, with what it means and what to do: $why', (fault) => {
    const { title, meaning, next } = faultFailure(fault);
    for (const text of [title, meaning, next]) expect(text).not.toBe('');
  });

  it.each([
    ['access_denied', 'User said no', refused.denied],
    ['invalid_request', 'invalid_scope', refused.scopes],
    ['invalid_scope', '', refused.scopes],
    ['server_error', 'Something', refused.other],
  ])('by the page is told from what the page said: %s %s', (error, description, said) => {
    expect(faultFailure({ why: 'page-refused', error, description })).toEqual({
      ...said,
      said: { name: error, message: description, requestId: null },
    });
  });

  it('names the ports that are in use', () => {
    const { meaning } = faultFailure({ why: 'ports-busy', ports: [1, 2] });
    expect(meaning).toBe(portsBusy.meaning([1, 2]));
    expect(meaning).toContain('1 or 2');
  });

  it('names the clock where the tokens were over when they came', () => {
    expect(faultFailure({ why: 'exchange-failed', error: poolError('token-expired') })).toEqual({
      ...faults.clock,
      said: null,
    });
  });

  it('names what is wrong with a token', () => {
    const { meaning } = faultFailure({ why: 'token-fault', fault: 'nonce' });
    expect(meaning).toContain(words.tokens.faults.nonce);
  });
});
