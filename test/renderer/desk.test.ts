import { describe, expect, it } from 'vitest';
import { Desk } from '../../renderer/desk.svelte.ts';
import {
  account,
  guest,
  mail,
  owner,
  people,
  practice,
  preflight,
  rehearsal,
  subject,
  twin,
  underway,
  unknown,
} from './samples.ts';
import { settle, StandInBridge } from './stand-in-bridge.ts';

const opened = (hash = '') => {
  const main = new StandInBridge();
  main.answer('account.read', { kind: 'read', account });
  const desk = new Desk(main.bridge, hash);
  return { main, desk, end: desk.listen() };
};

describe('the first screen', () => {
  it('is the welcome until somebody is known to be signed in', () => {
    expect(opened().desk.place.kind).toBe('welcome');
  });

  it('is the account of the person in front', async () => {
    const { main, desk } = opened();
    main.tell('session.changed', people(owner));
    await settle();
    expect(desk.place.kind).toBe('account');
    expect(desk.account?.view).toEqual(account);
  });

  it('is the deletion that was open when Signet ended', () => {
    const { main, desk } = opened();
    main.tell('deletion.changed', { kind: 'checking', ...underway });
    main.tell('session.changed', people(owner));
    expect(desk.place.kind).toBe('deletion');
  });

  it('is the wait for an open deletion at once, where the window was opened for one', () => {
    const { main, desk } = opened('#open-deletion');
    expect(desk.place.kind).toBe('deletion');
    expect(desk.deletion.stage.kind).toBe('unheard');
    main.tell('session.changed', people(owner));
    expect(desk.place.kind).toBe('deletion');
    main.tell('deletion.changed', unknown);
    expect(desk.place.kind).toBe('deletion');
  });

  it('is home after all when no deletion is open', async () => {
    const { main, desk } = opened('#open-deletion');
    main.answer('deletion.read', { kind: 'idle' });
    const again = new Desk(main.bridge, '#open-deletion');
    again.listen();
    await settle();
    expect(again.place.kind).toBe('welcome');
    main.tell('session.changed', people(owner));
    main.tell('deletion.changed', { kind: 'idle' });
    expect(desk.place.kind).toBe('account');
  });

  it.each(['', '#', '#deletion', '#open-deletion-now'])(
    'is not changed by the hash "%s"',
    (hash) => {
      expect(opened(hash).desk.place.kind).toBe('welcome');
    },
  );
});

describe('people coming and going', () => {
  it('shows the account of who was brought to the front', async () => {
    const { main, desk } = opened();
    main.tell('session.changed', people(owner, guest));
    main.answer('session.bringToFront', { people: [owner, guest], frontId: 's2' });
    await desk.bringToFront('s2');
    expect(desk.account?.person).toEqual(guest);
  });

  it('keeps somebody on screen who vanished, so that the reason can be said', async () => {
    const { main, desk } = opened();
    main.tell('session.changed', people(owner));
    await settle();
    main.tell('session.changed', people());
    expect(desk.account?.ending).toBe('ended');
    desk.goHome();
    expect(desk.account).toBeNull();
    expect(desk.place.kind).toBe('welcome');
  });

  it('says nothing of an end the person chose', async () => {
    const { main, desk } = opened();
    main.tell('session.changed', people(owner));
    await settle();
    if (desk.account !== null) desk.account.leaving = true;
    main.tell('session.changed', people());
    expect(desk.account).toBeNull();
  });

  it('does not pull somebody away who is signing in as another person', () => {
    const { main, desk } = opened();
    main.tell('session.changed', people(owner));
    desk.goToSignIn('practice');
    main.tell('session.changed', people());
    expect(desk.place.kind).toBe('sign-in');
  });
});

describe('the deletion', () => {
  it('opens its page when it has begun', async () => {
    const { main, desk } = opened();
    main.answer('deletion.begin', { kind: 'begun' });
    await desk.beginDeletion('s1');
    expect(desk.place.kind).toBe('deletion');
    expect(desk.note).toBeNull();
  });

  it('leads to the one that is open when there is one, and says that there is one at a time', async () => {
    const { main, desk } = opened();
    main.tell('deletion.changed', unknown);
    main.answer('deletion.begin', { kind: 'busy' });
    desk.goTo({ kind: 'account' });
    await desk.beginDeletion('s1');
    expect(desk.place.kind).toBe('deletion');
    expect(desk.note?.text).toContain('One deletion at a time');
    main.tell('deletion.changed', { kind: 'deleted', ...underway });
    expect(desk.note).toBeNull();
  });

  it('is told apart from one of which only a rest is to be removed here', async () => {
    const { main, desk } = opened();
    const left = { outcome: 'deleted', leftovers: ['journal'] } as const;
    main.tell('deletion.changed', { kind: 'clean-up-left', ...underway, ...left });
    main.answer('deletion.begin', { kind: 'busy' });
    await desk.beginDeletion('s1');
    expect(desk.note?.text).toContain('removed from this computer first');
  });

  it('does not open for somebody who is no longer signed in', async () => {
    const { main, desk } = opened();
    main.answer('deletion.begin', { kind: 'no-such-session' });
    await desk.beginDeletion('s1');
    expect(desk.place.kind).toBe('welcome');
  });

  it('gives way to the account when main ends it', () => {
    const { main, desk } = opened();
    main.tell('session.changed', people(owner));
    main.tell('deletion.changed', preflight);
    desk.goTo({ kind: 'deletion' });
    main.tell('deletion.changed', { kind: 'idle' });
    expect(desk.place.kind).toBe('account');
  });

  it('comes up when the truth is in, unless somebody is typing elsewhere', () => {
    const { main, desk } = opened();
    main.tell('deletion.changed', unknown);
    desk.goTo({ kind: 'sign-up', profileId: 'practice' });
    main.tell('deletion.changed', { kind: 'deleted', ...underway });
    expect(desk.place.kind).toBe('sign-up');
    main.tell('deletion.changed', unknown);
    desk.goHome();
    main.tell('deletion.changed', { kind: 'deleted', ...underway });
    expect(desk.place.kind).toBe('deletion');
  });

  it('is left only where main lets it be left', async () => {
    const { main, desk } = opened();
    const gone: string[] = [];
    main.answer('deletion.leave', { kind: 'too-late' });
    await desk.leaveDeletion(() => gone.push('first'));
    main.answer('deletion.leave', { kind: 'left' });
    await desk.leaveDeletion(() => gone.push('second'));
    expect(gone).toEqual(['second']);
  });
});

describe('a rehearsal', () => {
  it('leads back to the account it stood in for', async () => {
    const { main, desk } = opened();
    const real = { ...owner, sessionId: rehearsal.ofSessionId };
    main.tell('session.changed', people(owner));
    main.answer('session.bringToFront', { people: [real], frontId: real.sessionId });
    desk.goHomeFrom(twin);
    await settle();
    expect(main.asked).toContainEqual({
      question: 'session.bringToFront',
      argument: { sessionId: rehearsal.ofSessionId },
    });
    expect(desk.account?.person).toEqual(real);
    expect(desk.place.kind).toBe('account');
  });
});

describe('a sign-in that ended with all the others', () => {
  const proving = { kind: 'proving', subject, passwordHint: null } as const;

  it('leads to the sign-in, which says what happened', async () => {
    const { main, desk } = opened();
    main.tell('profiles.changed', [practice]);
    main.tell('deletion.changed', proving);
    desk.goTo({ kind: 'deletion' });
    main.answer('deletion.prove', { kind: 'signed-out' });
    main.answer('deletion.leave', { kind: 'left' });
    await desk.deletion.proof.prove(subject, 'right');
    main.tell('deletion.changed', { kind: 'idle' });
    await settle();
    expect(desk.place).toMatchObject({ kind: 'sign-in', prefill: { username: 'demo.owner' } });
    expect(desk.note?.text).toContain('Nothing was deleted');
  });

  it('is said on the first screen when its pool is no longer in the list', async () => {
    const { main, desk } = opened();
    main.tell('deletion.changed', proving);
    main.answer('deletion.prove', { kind: 'signed-out' });
    main.answer('deletion.leave', { kind: 'left' });
    await desk.deletion.proof.prove(subject, 'right');
    await settle();
    expect(desk.place.kind).toBe('welcome');
    expect(desk.note?.tone).toBe('caution');
  });
});

describe('the post office', () => {
  it('counts what came since it was last looked at', () => {
    const { main, desk } = opened();
    main.tell('practice.inboxChanged', [mail('m2', 2_000), mail('m1', 1_000)]);
    expect(desk.practice.unread).toBe(2);
    desk.goTo({ kind: 'post-office' });
    expect(desk.practice.unread).toBe(0);
    main.tell('practice.inboxChanged', [mail('m3', 3_000), mail('m2', 2_000)]);
    expect(desk.practice.unread).toBe(1);
  });
});

describe('the end of the page', () => {
  it('leaves no listener behind', () => {
    const { main, end } = opened();
    end();
    for (const topic of [
      'app.noticed',
      'session.changed',
      'deletion.changed',
      'profiles.changed',
      'practice.changed',
      'practice.inboxChanged',
    ] as const)
      expect(main.listeners(topic), topic).toBe(0);
  });
});
