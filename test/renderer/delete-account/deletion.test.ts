import { describe, expect, it } from 'vitest';
import type { DeletionView } from '../../../main/contract/deletion.ts';
import { Deletion } from '../../../renderer/delete-account/deletion.svelte.ts';
import { facts, poolError, preflight, subject } from '../samples.ts';
import { settle, StandInBridge } from '../stand-in-bridge.ts';

const confirming: DeletionView = { kind: 'confirming', subject, asking: false };
const proving: DeletionView = { kind: 'proving', subject };

/** A deletion that has been told it is at `view`. */
const deletionAt = (...views: readonly DeletionView[]) => {
  const main = new StandInBridge();
  const deletion = new Deletion(main.bridge);
  const heard: (readonly [string, string])[] = [];
  const end = deletion.listen((before, after) => heard.push([before.kind, after.kind]));
  for (const view of views) main.tell('deletion.changed', view);
  return { main, deletion, heard, end };
};

/** At the typed step, with both names typed right. */
const typedRight = () => {
  const at = deletionAt(preflight, confirming);
  at.deletion.type('accountName', subject.accountName);
  at.deletion.type('poolName', subject.poolName);
  return at;
};

describe('the steps', () => {
  it('opens the checks first, though main says no more than preflight', () => {
    const { deletion } = deletionAt(preflight);
    expect(deletion.stage).toMatchObject({ kind: 'steps', step: 'can-it-work' });
  });

  it('goes on to what goes and stays without asking main', () => {
    const { main, deletion } = deletionAt(preflight);
    deletion.readConsequences();
    expect(deletion.stage).toMatchObject({ kind: 'steps', step: 'what-goes' });
    expect(main.times('deletion.proceed')).toBe(0);
  });

  it('stays at the checks when one of them failed, whatever is pressed', () => {
    const { deletion } = deletionAt({ ...preflight, possible: false });
    deletion.readConsequences();
    expect(deletion.stage).toMatchObject({ kind: 'steps', step: 'can-it-work' });
  });

  it('follows main from the proof over the typed names to the last question', () => {
    const { main, deletion } = deletionAt(preflight, proving);
    expect(deletion.stage).toMatchObject({ step: 'prove' });
    main.tell('deletion.changed', confirming);
    expect(deletion.stage).toMatchObject({ step: 'type' });
    main.tell('deletion.changed', { ...confirming, asking: true });
    expect(deletion.stage).toMatchObject({ step: 'last-question' });
  });

  it('remembers whether a proof was wanted', () => {
    expect(deletionAt(preflight, confirming).deletion.proofWanted).toBe(false);
    expect(deletionAt(preflight, proving, confirming).deletion.proofWanted).toBe(true);
  });

  it('forgets the last deletion when a new one begins', () => {
    const { main, deletion } = typedRight();
    main.tell('deletion.changed', { kind: 'examining', subject });
    expect(deletion.typed).toEqual({ accountName: '', poolName: '' });
    expect(deletion.preflight).toBeNull();
  });
});

describe('the proof', () => {
  it.each([
    { outcome: poolError('wrong-password'), said: 'its own words' },
    { outcome: { kind: 'other-account' } as const, said: undefined },
    { outcome: { kind: 'challenge', challenge: 'SMS_MFA' } as const, said: undefined },
  ])('says why it was not accepted: $outcome.kind', async ({ outcome, said }) => {
    const { main, deletion } = deletionAt(preflight, proving);
    main.answer('deletion.prove', outcome);
    await deletion.prove('a password');
    expect(deletion.proofFailure?.title).not.toBe('');
    expect(deletion.proofFailure?.said?.message).toBe(said);
    expect(deletion.busy).toBe(false);
  });

  it('takes back what it said when the next proof is right', async () => {
    const { main, deletion } = deletionAt(preflight, proving);
    main.answer('deletion.prove', poolError('wrong-password'));
    await deletion.prove('wrong');
    main.answer('deletion.prove', { kind: 'proved' });
    await deletion.prove('right');
    expect(deletion.proofFailure).toBeNull();
  });
});

describe('the typed names', () => {
  it.each([
    { account: subject.accountName, pool: subject.poolName, matches: true },
    { account: subject.accountName, pool: '', matches: false },
    { account: subject.accountName.toUpperCase(), pool: subject.poolName, matches: false },
    { account: `${subject.accountName} `, pool: subject.poolName, matches: false },
    { account: subject.poolName, pool: subject.accountName, matches: false },
  ])('compares "$account" and "$pool" to the letter', ({ account, pool, matches }) => {
    const { deletion } = deletionAt(preflight, confirming);
    deletion.type('accountName', account);
    deletion.type('poolName', pool);
    expect(deletion.matches).toBe(matches);
  });

  it('asks nothing while they do not match', async () => {
    const { main, deletion } = deletionAt(preflight, confirming);
    await deletion.ask();
    expect(main.times('deletion.ask')).toBe(0);
  });

  it('marks the fields main finds wrong, until they are typed anew', async () => {
    const { main, deletion } = typedRight();
    main.answer('deletion.ask', { kind: 'mismatch', fields: ['poolName'] });
    await deletion.ask();
    expect(deletion.mismatched).toEqual(['poolName']);
    expect(main.times('account.delete')).toBe(0);
    deletion.type('poolName', 'Practice');
    expect(deletion.mismatched).toEqual([]);
  });
});

describe('the last question', () => {
  it('is followed by the one request, with the permission it minted', async () => {
    const { main, deletion } = typedRight();
    main.answer('deletion.ask', { kind: 'granted', permission: 'p-1', expiresAtMs: 130_000 });
    main.answer('account.delete', { kind: 'started' });
    await deletion.ask();
    expect(main.asked.slice(-2)).toEqual([
      {
        question: 'deletion.ask',
        argument: { accountName: 'owner@example.com', poolName: 'Practice' },
      },
      { question: 'account.delete', argument: { permission: 'p-1' } },
    ]);
    expect(deletion.note).toBeNull();
  });

  it('asks once and deletes once, however often the button is pressed', async () => {
    const { main, deletion } = typedRight();
    const grant = main.hold('deletion.ask');
    main.answer('account.delete', { kind: 'started' });
    const presses = [deletion.ask(), deletion.ask(), deletion.ask()];
    grant({ kind: 'granted', permission: 'p-1', expiresAtMs: 130_000 });
    await Promise.all(presses);
    expect(main.times('deletion.ask')).toBe(1);
    expect(main.times('account.delete')).toBe(1);
  });

  it('stays closed to a press while the request is being handed over', async () => {
    const { main, deletion } = typedRight();
    main.answer('deletion.ask', { kind: 'granted', permission: 'p-1', expiresAtMs: 130_000 });
    const start = main.hold('account.delete');
    const first = deletion.ask();
    await settle();
    await deletion.ask();
    start({ kind: 'started' });
    await first;
    expect(main.times('account.delete')).toBe(1);
  });

  it.each([
    { kind: 'declined' },
    { kind: 'mismatch', fields: ['accountName'] },
    { kind: 'not-now' },
  ] as const)('deletes nothing when the answer is $kind', async (answer) => {
    const { main, deletion } = typedRight();
    main.answer('deletion.ask', answer);
    await deletion.ask();
    expect(main.times('account.delete')).toBe(0);
    expect(deletion.busy).toBe(false);
  });

  it('deletes nothing when the question itself breaks', async () => {
    const { main, deletion } = typedRight();
    main.reject('deletion.ask');
    await expect(deletion.ask()).rejects.toThrow();
    expect(main.times('account.delete')).toBe(0);
    expect(deletion.busy).toBe(false);
  });

  it('says so when the permission had run out, and keeps what was typed', async () => {
    const { main, deletion } = typedRight();
    main.answer('deletion.ask', { kind: 'granted', permission: 'p-1', expiresAtMs: 0 });
    main.answer('account.delete', { kind: 'no-permission' });
    await deletion.ask();
    expect(deletion.note).toBe('no-permission');
    expect(deletion.matches).toBe(true);
  });
});

describe('keeping the account', () => {
  it.each([{ kind: 'examining', subject } as const, preflight, proving, confirming])(
    'is possible at $kind, and sends nothing',
    async (view) => {
      const { main, deletion } = deletionAt(view);
      main.answer('deletion.leave', { kind: 'left' });
      await expect(deletion.leave()).resolves.toBe(true);
      expect(main.asked.map(({ question }) => question)).toEqual([
        'deletion.read',
        'deletion.leave',
      ]);
    },
  );

  it('is refused while the request may be on the wire', async () => {
    const { main, deletion } = deletionAt({ kind: 'sending', subject, facts });
    main.answer('deletion.leave', { kind: 'too-late' });
    await expect(deletion.leave()).resolves.toBe(false);
  });
});

describe('the subscription', () => {
  it('tells what was before and what is now', () => {
    const { heard } = deletionAt(preflight, confirming);
    expect(heard).toEqual([
      ['idle', 'preflight'],
      ['preflight', 'confirming'],
    ]);
  });

  it('ends when the page goes', () => {
    const { main, deletion, end } = deletionAt(preflight);
    end();
    expect(main.listeners('deletion.changed')).toBe(0);
    main.tell('deletion.changed', confirming);
    expect(deletion.view.kind).toBe('preflight');
  });
});
