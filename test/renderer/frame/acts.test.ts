import { describe, expect, it } from 'vitest';
import { Desk } from '../../../renderer/desk.svelte.ts';
import { acts, notNow, perform } from '../../../renderer/frame/acts.ts';
import { words } from '../../../words/catalogue.ts';
import { guest, owner, people } from '../samples.ts';
import { StandInBridge } from '../stand-in-bridge.ts';

const opened = () => {
  const main = new StandInBridge();
  const desk = new Desk(main.bridge);
  desk.listen();
  return { main, desk };
};
const signedIn = (front = owner) => {
  const there = opened();
  there.main.tell('session.changed', people(front));
  return there;
};

describe('an act', () => {
  it.each(['account', 'ways', 'tokens', 'post-office', 'add-pool', 'token-sign-in'] as const)(
    'leads to its place: %s',
    (act) => {
      const { desk } = signedIn();
      perform(desk, act);
      expect(desk.place.kind).toBe(act);
    },
  );

  it('of the account needs somebody who is signed in, and says so', () => {
    const { desk } = opened();
    for (const act of ['account', 'ways', 'tokens', 'sign-out', 'delete-account'] as const) {
      perform(desk, act);
      expect(desk.place.kind, act).toBe('welcome');
      expect(desk.overlay, act).toBeNull();
      expect(desk.toasts.shown?.text, act).toBe(words.palette.notNow['nobody-signed-in']);
    }
  });

  it('of the practice pool is not there for another', () => {
    const { desk } = signedIn({ ...guest, profileId: 'p1' });
    expect(notNow(desk, 'post-office')).toBe('no-post-office');
  });

  it('waits while the page of a deletion is open, all but the lists that help', () => {
    const { desk } = signedIn();
    desk.goTo({ kind: 'deletion' });
    const open = acts.filter((act) => notNow(desk, act) === null);
    expect(open).toEqual(['palette', 'cheat-sheet']);
  });

  it('that deletes opens the page of steps, and asks nothing else of main', async () => {
    const { main, desk } = signedIn();
    main.answer('deletion.begin', { kind: 'begun' });
    const before = main.asked.length;
    perform(desk, 'delete-account');
    expect(main.asked.slice(before)).toEqual([
      { question: 'deletion.begin', argument: { sessionId: 's1' } },
    ]);
    await Promise.resolve();
  });

  it('reads the page in front again, by the page’s own way where it has one', () => {
    const { main, desk } = signedIn();
    const before = main.times('account.read');
    main.answer('account.read', { kind: 'no-such-session' });
    let read = 0;
    const end = desk.offerReadAgain(() => read++);
    perform(desk, 'read-again');
    expect(read).toBe(1);
    end();
    desk.goTo({ kind: 'tokens' });
    expect(notNow(desk, 'read-again')).toBe('nothing-to-read');
    expect(main.times('account.read')).toBe(before);
  });
});
