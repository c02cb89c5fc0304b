import { describe, expect, it } from 'vitest';
import { Typing } from '../../../renderer/delete-account/typing.svelte.ts';
import { subject } from '../samples.ts';
import { settle, StandInBridge } from '../stand-in-bridge.ts';

const opened = () => {
  const main = new StandInBridge();
  return { main, typing: new Typing(main.bridge) };
};

/** With both names typed right. */
const typedRight = () => {
  const at = opened();
  at.typing.type('accountName', subject.accountName);
  at.typing.type('poolName', subject.poolName);
  return at;
};

describe('the typed names', () => {
  it.each([
    { account: subject.accountName, pool: subject.poolName, matches: true },
    { account: subject.accountName, pool: '', matches: false },
    { account: subject.accountName.toUpperCase(), pool: subject.poolName, matches: false },
    { account: `${subject.accountName} `, pool: subject.poolName, matches: false },
    { account: subject.poolName, pool: subject.accountName, matches: false },
  ])('compares "$account" and "$pool" to the letter', ({ account, pool, matches }) => {
    const { typing } = opened();
    typing.type('accountName', account);
    typing.type('poolName', pool);
    expect(typing.matches(subject)).toBe(matches);
  });

  it('asks nothing while they do not match', async () => {
    const { main, typing } = opened();
    await typing.ask(subject);
    expect(main.times('deletion.ask')).toBe(0);
  });

  it('marks the fields main finds wrong, until they are typed anew', async () => {
    const { main, typing } = typedRight();
    main.answer('deletion.ask', { kind: 'mismatch', fields: ['poolName'] });
    await typing.ask(subject);
    expect(typing.mismatched).toEqual(['poolName']);
    expect(main.times('account.delete')).toBe(0);
    typing.type('poolName', 'Practice');
    expect(typing.mismatched).toEqual([]);
  });
});

describe('the last question', () => {
  it('is followed by the one request, with the permission it minted', async () => {
    const { main, typing } = typedRight();
    main.answer('deletion.ask', { kind: 'granted', permission: 'p-1', expiresAtMs: 130_000 });
    main.answer('account.delete', { kind: 'started' });
    await typing.ask(subject);
    expect(main.asked).toEqual([
      {
        question: 'deletion.ask',
        argument: { accountName: 'owner@example.com', poolName: 'Practice' },
      },
      { question: 'account.delete', argument: { permission: 'p-1' } },
    ]);
    expect(typing.note).toBeNull();
  });

  it('asks once and deletes once, however often the button is pressed', async () => {
    const { main, typing } = typedRight();
    const grant = main.hold('deletion.ask');
    main.answer('account.delete', { kind: 'started' });
    const presses = [typing.ask(subject), typing.ask(subject), typing.ask(subject)];
    grant({ kind: 'granted', permission: 'p-1', expiresAtMs: 130_000 });
    await Promise.all(presses);
    expect(main.times('deletion.ask')).toBe(1);
    expect(main.times('account.delete')).toBe(1);
  });

  it('stays closed to a press while the request is being handed over', async () => {
    const { main, typing } = typedRight();
    main.answer('deletion.ask', { kind: 'granted', permission: 'p-1', expiresAtMs: 130_000 });
    const start = main.hold('account.delete');
    const first = typing.ask(subject);
    await settle();
    await typing.ask(subject);
    start({ kind: 'started' });
    await first;
    expect(main.times('account.delete')).toBe(1);
  });

  it.each([
    { kind: 'declined' },
    { kind: 'mismatch', fields: ['accountName'] },
    { kind: 'not-now' },
  ] as const)('deletes nothing when the answer is $kind', async (answer) => {
    const { main, typing } = typedRight();
    main.answer('deletion.ask', answer);
    await typing.ask(subject);
    expect(main.times('account.delete')).toBe(0);
    expect(typing.busy).toBe(false);
  });

  it('deletes nothing when the question itself breaks', async () => {
    const { main, typing } = typedRight();
    main.reject('deletion.ask');
    await expect(typing.ask(subject)).rejects.toThrow();
    expect(main.times('account.delete')).toBe(0);
    expect(typing.busy).toBe(false);
  });

  it('says so when the permission had run out, and keeps what was typed', async () => {
    const { main, typing } = typedRight();
    main.answer('deletion.ask', { kind: 'granted', permission: 'p-1', expiresAtMs: 0 });
    main.answer('account.delete', { kind: 'no-permission' });
    await typing.ask(subject);
    expect(typing.note).toBe('no-permission');
    expect(typing.matches(subject)).toBe(true);
  });
});
