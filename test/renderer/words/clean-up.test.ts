import { describe, expect, it } from 'vitest';
import type { CleanUpItem, ExternalLink } from '../../../main/contract/clean-up.ts';
import type { RehearseOutcome } from '../../../main/contract/rehearsal.ts';
import { words } from '../../../words/catalogue.ts';

const facts = {
  accountName: 'owner@example.com',
  username: 'demo.owner',
  sub: 'sub-1',
  poolName: 'Example',
  userPoolId: 'eu-central-1_Example01',
  whenDeleted: '23 November 2026',
} as const;
const outcomes = ['deleted', 'already-gone', 'unknown'] as const;

/** By type: a new kind in the contract makes these fail to compile. */
const items: Readonly<Record<CleanUpItem['kind'], { readonly title: unknown }>> = {
  'hosted-sign-in': words.cleanUp.hostedSignIn,
  provider: words.cleanUp.provider,
  tokens: words.cleanUp.tokens,
  'company-data': words.cleanUp.companyData,
  'name-free': words.cleanUp.nameFree,
};
const acts: Readonly<Record<ExternalLink, string>> = words.cleanUp.provider.act;
const failures: Readonly<
  Record<
    Exclude<RehearseOutcome['kind'], 'begun' | 'pool-error'>,
    { readonly title: string; readonly meaning: string; readonly next: string }
  >
> = words.rehearsal.failed;

describe('the letter to the company', () => {
  it.each(outcomes)('names the account and the right it rests on: %s', (outcome) => {
    const letter = words.cleanUp.companyData.letter({ ...facts, outcome });
    for (const fact of Object.values(facts)) expect(letter).toContain(fact);
    expect(letter).toContain('Article 17 GDPR where it applies');
    expect(letter).toContain('confirm in writing');
    expect(letter).toMatch(/^Name:\nAddress:\n/);
  });

  it('says that the account was deleted only where that is known', () => {
    expect(words.cleanUp.companyData.letter({ ...facts, outcome: 'deleted' })).toContain(
      'I deleted',
    );
    for (const outcome of ['already-gone', 'unknown'] as const) {
      expect(words.cleanUp.companyData.letter({ ...facts, outcome })).not.toContain('I deleted');
    }
  });

  it.each(outcomes)('does without a date where none is known: %s', (outcome) => {
    const letter = words.cleanUp.companyData.letter({ ...facts, outcome, whenDeleted: null });
    expect(letter).not.toMatch(/null|undefined| on [.,]/);
  });

  it('fits on the clipboard', () => {
    const letter = words.cleanUp.companyData.letter({
      ...facts,
      outcome: 'unknown',
      accountName: 'x'.repeat(2048),
    });
    expect(letter.length).toBeLessThan(8192);
  });
});

describe('the words for what outlives an account', () => {
  it.each(Object.entries(items))('name each kind: %s', (_kind, { title }) => {
    expect(title).toBeDefined();
  });

  it.each(Object.entries(acts))('name whose page is opened: %s', (_link, act) => {
    expect(act).toMatch(/^Open \w+’s page$/);
  });
});

describe('the words for a rehearsal', () => {
  it.each(Object.entries(failures))(
    'say what happened, what it means and what to do next: %s',
    (_kind, { title, meaning, next }) => {
      expect(title).toMatch(/\S/);
      expect(meaning).toMatch(/\.$/);
      expect(next).toMatch(/\.$/);
    },
  );

  it('name the real account in the banner and in the outcome', () => {
    for (const say of [words.rehearsal.banner, words.rehearsal.outcome]) {
      const sentence = say('owner@example.com', 'Example');
      expect(sentence).toContain('owner@example.com');
      expect(sentence).toContain('Example');
    }
  });
});
