import { describe, expect, it } from 'vitest';
import { Rehearsing } from '../../../renderer/rehearsal/rehearsing.svelte.ts';
import { poolError } from '../samples.ts';
import { StandInBridge } from '../stand-in-bridge.ts';

const opened = () => {
  const main = new StandInBridge();
  const begun: string[] = [];
  return { main, begun, rehearsing: new Rehearsing(main.bridge, () => begun.push('begun')) };
};

describe('trying it first', () => {
  it('begins with the twin of this very account', async () => {
    const { main, begun, rehearsing } = opened();
    main.answer('account.rehearse', { kind: 'begun' });
    await rehearsing.start('s1');
    expect(main.asked).toEqual([{ question: 'account.rehearse', argument: { sessionId: 's1' } }]);
    expect(begun).toEqual(['begun']);
    expect(rehearsing.failure).toBeNull();
  });

  it('makes one twin, however often the button is pressed', async () => {
    const { main, rehearsing } = opened();
    const answer = main.hold('account.rehearse');
    const presses = [rehearsing.start('s1'), rehearsing.start('s1')];
    answer({ kind: 'begun' });
    await Promise.all(presses);
    expect(main.times('account.rehearse')).toBe(1);
  });

  it.each([
    { kind: 'no-such-session' } as const,
    { kind: 'practice-already' } as const,
    { kind: 'practice-not-ready' } as const,
    { kind: 'busy' } as const,
    { kind: 'ended' } as const,
    poolError('throttled'),
  ])('says why it did not begin: $kind', async (outcome) => {
    const { main, begun, rehearsing } = opened();
    main.answer('account.rehearse', outcome);
    await rehearsing.start('s1');
    expect(begun).toEqual([]);
    expect(rehearsing.failure?.title).toMatch(/\S/);
    expect(rehearsing.failure?.next).toMatch(/\.$/);
    main.answer('account.rehearse', { kind: 'begun' });
    await rehearsing.start('s1');
    expect(rehearsing.failure).toBeNull();
  });
});
