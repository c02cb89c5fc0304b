import { describe, expect, it } from 'vitest';
import type { BrowserSignInView } from '../../../main/contract/browser-sign-in.ts';
import { Visit } from '../../../renderer/browser-sign-in/visit.svelte.ts';
import { settle, StandInBridge } from '../stand-in-bridge.ts';

const waiting: BrowserSignInView = {
  kind: 'waiting',
  profileId: 'p1',
  untilMs: 300_000,
  callback: 'http://127.0.0.1:42813/callback',
};
const cancelled: BrowserSignInView = {
  kind: 'failed',
  profileId: 'p1',
  fault: { why: 'cancelled' },
};
const done: BrowserSignInView = { kind: 'signed-in', profileId: 'p1', sessionId: 's1' };

const open = async (before: BrowserSignInView = { kind: 'idle' }) => {
  const stand = new StandInBridge();
  const signedIn: string[] = [];
  stand.answer('browserSignIn.read', before);
  stand.answer('browserSignIn.begin', waiting);
  stand.answer('browserSignIn.cancel', cancelled);
  const visit = new Visit(stand.bridge, 'p1', (id) => signedIn.push(id));
  const end = visit.listen();
  await settle();
  return { stand, visit, signedIn, end };
};

describe('a visit of the sign-in in the browser', () => {
  it('begins nothing by itself', async () => {
    const { stand, visit } = await open();
    expect(visit.view).toEqual({ kind: 'idle' });
    expect(stand.times('browserSignIn.begin')).toBe(0);
  });

  it.each([cancelled, done])(
    'does not show again what came of an earlier one: %o',
    async (view) => {
      const { visit, signedIn } = await open(view);
      expect(visit.view).toEqual({ kind: 'idle' });
      expect(signedIn).toEqual([]);
    },
  );

  it('goes on with one that is under way, after the page was loaded anew', async () => {
    const { stand, visit, signedIn } = await open(waiting);
    expect(visit.view).toEqual(waiting);
    stand.tell('browserSignIn.changed', done);
    expect(signedIn).toEqual(['s1']);
  });

  it('opens the page once, however often it is pressed', async () => {
    const { stand, visit } = await open();
    const answer = stand.hold('browserSignIn.begin');
    void visit.begin();
    void visit.begin();
    expect(visit.opening).toBe(true);
    answer(waiting);
    await settle();
    expect(visit.opening).toBe(false);
    expect(visit.view).toEqual(waiting);
    expect(stand.times('browserSignIn.begin')).toBe(1);
  });

  it('goes through waiting and exchanging to the account, once', async () => {
    const { stand, visit, signedIn } = await open();
    await visit.begin();
    stand.tell('browserSignIn.changed', { kind: 'exchanging', profileId: 'p1' });
    expect(visit.view.kind).toBe('exchanging');
    stand.tell('browserSignIn.changed', done);
    stand.tell('browserSignIn.changed', done);
    expect(signedIn).toEqual(['s1']);
  });

  it('shows why it came to nothing, until the next try', async () => {
    const { visit } = await open();
    await visit.begin();
    await visit.cancel();
    expect(visit.view).toEqual(cancelled);
    await visit.begin();
    expect(visit.view).toEqual(waiting);
  });

  it('heeds no sign-in to another pool', async () => {
    const { stand, visit, signedIn } = await open({ ...waiting, profileId: 'p2' });
    expect(visit.view).toEqual({ kind: 'idle' });
    stand.tell('browserSignIn.changed', { ...done, profileId: 'p2' });
    expect(signedIn).toEqual([]);
  });

  it('gives up what is awaited when the person goes elsewhere', async () => {
    const { stand, visit, signedIn, end } = await open();
    await visit.begin();
    visit.leave();
    stand.tell('browserSignIn.changed', done);
    end();
    expect(stand.times('browserSignIn.cancel')).toBe(1);
    expect(signedIn).toEqual([]);
    expect(stand.listeners('browserSignIn.changed')).toBe(0);
  });

  it('has nothing to give up where nothing is awaited', async () => {
    const { stand, visit } = await open();
    visit.leave();
    expect(stand.times('browserSignIn.cancel')).toBe(0);
  });

  it('can be tried again after main failed', async () => {
    const { stand, visit } = await open();
    stand.reject('browserSignIn.begin');
    await expect(visit.begin()).rejects.toThrow();
    expect(visit.opening).toBe(false);
  });
});
