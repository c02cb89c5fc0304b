import { describe, expect, it } from 'vitest';
import { Account } from '../../../renderer/account/account.svelte.ts';
import { SignOut } from '../../../renderer/account/sign-out.svelte.ts';
import type { Note } from '../../../renderer/place.ts';
import { account as held, owner, poolError } from '../samples.ts';
import { StandInBridge } from '../stand-in-bridge.ts';

const opened = () => {
  const main = new StandInBridge();
  return { main, account: new Account(main.bridge, owner) };
};

describe('reading the account', () => {
  it('keeps what the pool said', async () => {
    const { main, account } = opened();
    main.answer('account.read', { kind: 'read', account: held });
    await account.read();
    expect(account.view).toEqual(held);
    expect(account.reading).toBe(false);
  });

  it('shows the last known state beside a failure', async () => {
    const { main, account } = opened();
    main.answer('account.read', { ...poolError('offline'), last: held });
    await account.read();
    expect(account.view).toEqual(held);
    expect(account.failure?.title).toBe('The pool could not be reached');
    expect(account.ending).toBeNull();
  });

  it('takes the failure back when the next reading works', async () => {
    const { main, account } = opened();
    main.answer('account.read', { ...poolError('offline'), last: null });
    await account.read();
    main.answer('account.read', { kind: 'read', account: held });
    await account.read();
    expect(account.failure).toBeNull();
  });

  it.each([
    { outcome: { kind: 'account-gone' }, ending: 'gone' },
    { outcome: { kind: 'session-ended', why: 'expired' }, ending: 'expired' },
    { outcome: { kind: 'session-ended', why: 'revoked' }, ending: 'revoked' },
    { outcome: { kind: 'no-such-session' }, ending: 'ended' },
  ] as const)('ends as $ending', async ({ outcome, ending }) => {
    const { main, account } = opened();
    main.answer('account.read', outcome);
    await account.read();
    expect(account.ending).toBe(ending);
  });

  it('waits for the reason when the person vanishes while it is read', async () => {
    const { main, account } = opened();
    const answer = main.hold('account.read');
    const reading = account.read();
    account.lose();
    expect(account.ending).toBeNull();
    answer({ kind: 'account-gone' });
    await reading;
    expect(account.ending).toBe('gone');
  });
});

describe('signing out', () => {
  const signingOut = () => {
    const { main, account } = opened();
    const notes: Note[] = [];
    return {
      main,
      account,
      notes,
      signOut: new SignOut(main.bridge, account, (note) => notes.push(note)),
    };
  };

  it('is no surprise to the page', async () => {
    const { main, account, notes, signOut } = signingOut();
    main.answer('session.signOut', { kind: 'signed-out', revoked: true, wiped: true });
    await signOut.out('here');
    account.lose();
    expect(account.ending).toBeNull();
    expect(notes).toEqual([{ text: 'owner@example.com is signed out.', tone: 'ok' }]);
  });

  it.each([
    { revoked: false, wiped: true, told: 'could not be told' },
    { revoked: true, wiped: false, told: 'could not be removed from the disk' },
  ])('tells what did not work: $told', async ({ revoked, wiped, told }) => {
    const { main, notes, signOut } = signingOut();
    main.answer('session.signOut', { kind: 'signed-out', revoked, wiped });
    await signOut.out('here');
    expect(notes[0]?.tone).toBe('caution');
    expect(notes[0]?.text).toContain(told);
  });

  it('stays signed in when the pool did not sign out everywhere', async () => {
    const { main, account, notes, signOut } = signingOut();
    main.answer('session.signOutEverywhere', poolError('offline'));
    await signOut.out('everywhere');
    expect(notes).toEqual([]);
    expect(account.leaving).toBe(false);
    expect(signOut.failure?.title).toBe('The pool could not be reached');
  });

  it('waits for the end of a deletion that is open', async () => {
    const { main, notes, signOut } = signingOut();
    main.answer('session.signOut', { kind: 'deletion-open' });
    await signOut.out('here');
    expect(signOut.deletionOpen).toBe(true);
    expect(notes).toEqual([]);
  });
});
