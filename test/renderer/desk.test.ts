import { describe, expect, it } from 'vitest';
import { Desk } from '../../renderer/desk.svelte.ts';
import { account, facts, guest, mail, owner, people, preflight, subject } from './samples.ts';
import { settle, StandInBridge } from './stand-in-bridge.ts';

const opened = () => {
  const main = new StandInBridge();
  main.answer('account.read', { kind: 'read', account });
  const desk = new Desk(main.bridge);
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
    main.tell('deletion.changed', { kind: 'checking', subject, facts });
    main.tell('session.changed', people(owner));
    expect(desk.place.kind).toBe('deletion');
  });
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
  });

  it('leads to the one that is open when there is one', async () => {
    const { main, desk } = opened();
    main.answer('deletion.begin', { kind: 'busy' });
    await desk.beginDeletion('s1');
    expect(desk.place.kind).toBe('deletion');
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
    const unknown = { kind: 'unknown', subject, facts, nextCheckAtMs: 1, seenOnce: false } as const;
    main.tell('deletion.changed', unknown);
    desk.goTo({ kind: 'sign-up', profileId: 'practice' });
    main.tell('deletion.changed', { kind: 'deleted', subject, facts });
    expect(desk.place.kind).toBe('sign-up');
    main.tell('deletion.changed', unknown);
    desk.goHome();
    main.tell('deletion.changed', { kind: 'deleted', subject, facts });
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
