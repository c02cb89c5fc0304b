import { describe, expect, it } from 'vitest';
import type { PoolErrorKind } from '../../main/contract/pool-error.ts';
import { harmlessWordsFor, wordsFor } from '../../renderer/failure.ts';
import { words } from '../../words/catalogue.ts';

/** Every kind, by type: a new one in the contract makes this fail to compile. */
const every: Readonly<Record<PoolErrorKind, true>> = {
  offline: true,
  'wrong-password': true,
  'locked-out': true,
  'limit-exceeded': true,
  throttled: true,
  'token-expired': true,
  'token-revoked': true,
  'token-invalid': true,
  'scope-missing': true,
  'user-disabled': true,
  'user-not-found': true,
  'user-not-confirmed': true,
  'password-reset-required': true,
  'username-exists': true,
  'alias-exists': true,
  'code-mismatch': true,
  'code-expired': true,
  'weak-password': true,
  'invalid-parameter': true,
  'flow-not-enabled': true,
  'client-secret-needed': true,
  'sign-up-closed': true,
  'temporary-password-expired': true,
  'token-reused': true,
  'code-used': true,
  'step-expired': true,
  'password-used-before': true,
  'attribute-fixed': true,
  'attribute-unknown': true,
  'attribute-required': true,
  'client-secret-wrong': true,
  'already-confirmed': true,
  'no-recovery-address': true,
  'recovery-closed': true,
  'authenticator-not-offered': true,
  'factor-not-set-up': true,
  'device-not-found': true,
  'device-exists': true,
  'session-not-found': true,
  'passkey-not-offered': true,
  'passkey-too-late': true,
  'passkey-other-site': true,
  'passkey-not-supported': true,
  'passkey-refused': true,
  'pool-not-found': true,
  firewall: true,
  'not-enabled-here': true,
  'trigger-refused': true,
  'delivery-failed': true,
  'pool-misconfigured': true,
  unsupported: true,
  'not-authorized': true,
  'other-refusal': true,
  'internal-error': true,
  'no-answer': true,
  'strange-answer': true,
};
const kinds = Object.keys(every) as PoolErrorKind[];
const open: readonly PoolErrorKind[] = ['internal-error', 'no-answer', 'strange-answer'];

describe('words for a failure', () => {
  it.each(kinds)('say what happened, what it means and what to do next: %s', (kind) => {
    for (const said of [wordsFor(kind), harmlessWordsFor(kind)]) {
      expect(said.title).toMatch(/\S/);
      expect(said.meaning).toMatch(/\.$/);
      expect(said.next).toMatch(/\.$/);
    }
  });

  it.each(open)('never say that nothing was done where that is not known: %s', (kind) => {
    expect(wordsFor(kind).meaning).not.toContain('as it was');
  });

  it('belong to the kinds of the contract and to no others', () => {
    expect(Object.keys(words.poolErrors).sort()).toEqual([...kinds].sort());
  });
});

describe('the last question', () => {
  const subject = {
    accountName: 'owner@example.com',
    username: 'demo.owner',
    poolName: 'Practice',
    userPoolId: 'eu-central-1_Practice1',
    practice: false,
    rehearsal: null,
  };

  it('names the act, the account and the pool on its button', () => {
    expect(words.lastQuestion.confirm(subject)).toBe('Delete owner@example.com from Practice');
    expect(words.lastQuestion.keep).toBe('Keep my account');
  });

  it('says that it cannot be undone', () => {
    expect(words.lastQuestion.detail(subject)).toContain('cannot be undone');
  });

  it('says of a rehearsal which account is not touched', () => {
    const rehearsal = { ofAccountName: 'ada@acme.example', ofPoolName: 'Acme' };
    const detail = words.lastQuestion.detail({ ...subject, practice: true, rehearsal });
    expect(detail).toContain('ada@acme.example in Acme is not touched');
  });
});
