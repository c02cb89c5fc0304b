import { describe, expect, it } from 'vitest';
import { checkRules } from '../../../renderer/ui/policy-rules.ts';
import { PoolPolicy } from '../../../renderer/ui/pool-policy.svelte.ts';
import { StandInBridge } from '../stand-in-bridge.ts';

const usual = { minimumLength: 8, lowercase: true, uppercase: true, numbers: true, symbols: true };
const lengthAlone = {
  minimumLength: 6,
  lowercase: false,
  uppercase: false,
  numbers: false,
  symbols: false,
};

const missing = (password: string, policy = usual): readonly string[] =>
  checkRules(policy, password)
    .filter(({ met }) => !met)
    .map(({ rule }) => rule);

describe('a password against a policy', () => {
  it.each([
    { password: '', left: ['length', 'lowercase', 'uppercase', 'number', 'symbol'] },
    { password: 'short-1A', left: [] },
    { password: 'Sh-1', left: ['length'] },
    { password: 'QUIET-HARBOUR-58', left: ['lowercase'] },
    { password: 'quiet-harbour-58', left: ['uppercase'] },
    { password: 'Quiet-Harbour', left: ['number'] },
    { password: 'QuietHarbour58', left: ['symbol'] },
    { password: 'Quiet Harbour58', left: [] },
    { password: ' QuietHarbour58', left: ['symbol', 'edges'] },
    { password: 'Quiet-Harbour58 ', left: ['edges'] },
    { password: 'ÜberÄußerung-٥٨', left: ['uppercase', 'number'] },
  ])('leaves $left of "$password"', ({ password, left }) => {
    expect(missing(password)).toEqual(left);
  });

  it('tells no rule the pool does not have', () => {
    expect(checkRules(lengthAlone, '').map(({ rule }) => rule)).toEqual(['length']);
    expect(missing('abcdef', lengthAlone)).toEqual([]);
  });
});

describe('the policy of a pool', () => {
  it('is what main knows of it', async () => {
    const main = new StandInBridge();
    const policy = new PoolPolicy(main.bridge);
    main.answer('profiles.passwordPolicy', { kind: 'policy', policy: usual, known: false });
    await policy.read('p1');
    expect(policy.value).toMatchObject({ policy: usual, known: false });
    expect(main.asked[0]?.argument).toEqual({ profileId: 'p1' });
  });

  it('stays open for a pool that is gone', async () => {
    const main = new StandInBridge();
    const policy = new PoolPolicy(main.bridge);
    main.answer('profiles.passwordPolicy', { kind: 'no-such-profile' });
    await policy.read('p1');
    expect(policy.value).toBeNull();
  });
});
