import { describe, expect, it } from 'vitest';
import type { ConsequenceView } from '../../../main/contract/deletion.ts';
import { hours } from '../practice-pool/support/pools.ts';
import { openTwoPools, operationOf, owner, type TwoPools } from './support/two-pools.ts';

const begin = async (stage: TwoPools) => {
  expect(await stage.rehearsals.begin(stage.sessionId)).toEqual({ kind: 'begun' });
  return (await stage.untilView('preflight')).subject;
};
const backAtReal = (stage: TwoPools) =>
  stage.until(() => stage.people.view().frontId === stage.sessionId);
const signedIn = ({ people }: TwoPools) => people.view().people.map(({ username }) => username);

/** A list with everything in it that differs between two accounts taken out. */
const skeleton = (consequences: readonly ConsequenceView[]) =>
  consequences.map((one) => {
    switch (one.kind) {
      case 'profile-goes':
        return `${one.kind} ${one.attributes}`;
      case 'groups-go':
        return `${one.kind} ${one.groups.length}`;
      case 'provider-stays':
        return `${one.kind} ${one.providers.join()}`;
      case 'ways-in-go':
      case 'refresh-ends':
      case 'name-becomes-free':
      case 'token-stays':
      case 'company-data-stays':
        return one.kind;
    }
  });

describe('a rehearsal', () => {
  it('opens the deletion of a masked twin, and says whose twin it is', async () => {
    const stage = await openTwoPools();
    const subject = await begin(stage);
    expect(subject).toMatchObject({
      profileId: 'practice',
      practice: true,
      poolName: 'Practice',
      accountName: 'r***@masked.example',
      username: expect.stringMatching(/^rehearsal-[0-9a-f]{8}$/) as string,
      rehearsal: {
        ofSessionId: stage.sessionId,
        ofAccountName: 'river@example.org',
        ofPoolName: 'Example',
      },
    });
    expect(stage.people.view().frontId).toBe(subject.sessionId);
  });

  it('lists the same kinds of things as the real account, in the same numbers', async () => {
    const stage = await openTwoPools();
    stage.deletion.begin(stage.sessionId);
    const meant = await stage.untilView('preflight');
    await begin(stage);
    const rehearsed = await stage.untilView('preflight');
    expect(skeleton(rehearsed.consequences)).toEqual(skeleton(meant.consequences));
    expect(skeleton(meant.consequences)).toContain('groups-go 2');
    expect(rehearsed.checks).toEqual(meant.checks);
  });

  it('asks the real pool what is in the account and nothing else, to its end', async () => {
    const stage = await openTwoPools();
    const before = stage.sent.real.length;
    await begin(stage);
    await stage.carryThrough();
    stage.deletion.leave();
    await backAtReal(stage);
    expect(stage.sent.real.slice(before).map(operationOf)).toEqual(['GetUser']);
  });

  it('sends the practice pool nothing of the real account’s values', async () => {
    const stage = await openTwoPools();
    await begin(stage);
    const view = JSON.stringify(await stage.untilView('preflight'));
    for (const value of ['4915112345678', 'River', 'Blue', '1098', 'river@corp', 'board']) {
      expect(view).not.toContain(value);
    }
  });

  it('hints at the password of the twin, and at nobody else’s', async () => {
    const stage = await openTwoPools();
    const subject = await begin(stage);
    stage.deletion.proceed({ endOthers: true });
    expect(stage.deletion.view()).toMatchObject({
      kind: 'proving',
      passwordHint: 'Practice-Password-1',
    });
    expect(stage.rehearsals.passwordHint(stage.sessionId)).toBeNull();
    expect(stage.rehearsals.passwordHint('nobody')).toBeNull();
    const password = stage.rehearsals.passwordHint(subject.sessionId) ?? '';
    expect(await stage.deletion.prove({ way: 'password', password, endOthers: true })).toEqual({
      kind: 'proved',
    });
  });
});

describe('the end of a rehearsal', () => {
  it('leaves the real account as it was, and in front', async () => {
    const stage = await openTwoPools();
    const { username } = await begin(stage);
    await stage.carryThrough();
    stage.deletion.leave();
    await backAtReal(stage);
    expect(signedIn(stage)).toEqual([owner.username]);
    expect(await stage.practice.pool.owner.removeUser(username)).toBe(false);
    expect(await stage.real.pool.owner.removeUser(owner.username)).toBe(true);
  });

  it('takes the twin away when the account is kept', async () => {
    const stage = await openTwoPools();
    const { username, sessionId } = await begin(stage);
    stage.deletion.leave();
    await backAtReal(stage);
    expect(signedIn(stage)).toEqual([owner.username]);
    expect(await stage.practice.pool.owner.removeUser(username)).toBe(false);
    expect(stage.rehearsals.passwordHint(sessionId)).toBeNull();
  });

  it('comes with the beginning of a real deletion too', async () => {
    const stage = await openTwoPools();
    await begin(stage);
    stage.deletion.begin(stage.sessionId);
    await backAtReal(stage);
    expect(stage.deletion.view()).toMatchObject({ subject: { rehearsal: null } });
    expect(signedIn(stage)).toEqual([owner.username]);
  });

  it('leaves somebody in front who was brought there meanwhile', async () => {
    const stage = await openTwoPools();
    await begin(stage);
    const demo = stage.practice.pool.demo ?? { username: '', password: '' };
    await stage.people.signIn({ profileId: 'practice', ...demo });
    stage.deletion.leave();
    await stage.until(() => stage.people.view().people.length === 2);
    expect(signedIn(stage)).toEqual([owner.username, demo.username]);
    expect(stage.people.person(stage.people.view().frontId ?? '')?.username).toBe(demo.username);
  });
});

describe('no rehearsal is begun', () => {
  it('for somebody who is not signed in', async () => {
    const { rehearsals } = await openTwoPools();
    expect(await rehearsals.begin('nobody')).toEqual({ kind: 'no-such-session' });
  });

  it('for a practice account', async () => {
    const stage = await openTwoPools();
    const subject = await begin(stage);
    expect(await stage.rehearsals.begin(subject.sessionId)).toEqual({ kind: 'practice-already' });
  });

  it('while another is being begun', async () => {
    const stage = await openTwoPools();
    const [first, second] = await Promise.all([
      stage.rehearsals.begin(stage.sessionId),
      stage.rehearsals.begin(stage.sessionId),
    ]);
    expect([first, second]).toEqual([{ kind: 'begun' }, { kind: 'busy' }]);
  });

  it('while the outcome of a deletion is open', async () => {
    const stage = await openTwoPools();
    stage.real.pool.failNext('DeleteUser', 'InternalErrorException');
    stage.deletion.begin(stage.sessionId);
    const { subject } = await stage.untilView('preflight');
    stage.deletion.proceed({ endOthers: false });
    const granted = await stage.deletion.ask(subject);
    stage.deletion.send(granted.kind === 'granted' ? granted.permission : '');
    await stage.untilView('unknown');
    expect(await stage.rehearsals.begin(stage.sessionId)).toEqual({ kind: 'busy' });
  });

  it('when the sign-in is over', async () => {
    const stage = await openTwoPools();
    await stage.real.pool.owner.removeUser(owner.username);
    stage.real.clock.nowMs += 2 * hours;
    expect(await stage.rehearsals.begin(stage.sessionId)).toEqual({ kind: 'ended' });
  });

  it('when the pool does not know the account any more', async () => {
    const stage = await openTwoPools();
    await stage.real.pool.owner.removeUser(owner.username);
    expect(await stage.rehearsals.begin(stage.sessionId)).toMatchObject({
      kind: 'pool-error',
      error: 'user-not-found',
    });
  });

  it('when the pool does not say what is in the account', async () => {
    const stage = await openTwoPools();
    stage.real.pool.failNext('GetUser', 'TooManyRequestsException');
    expect(await stage.rehearsals.begin(stage.sessionId)).toMatchObject({
      kind: 'pool-error',
      error: 'throttled',
    });
  });

  it.each(['failed', 'not-ready'] as const)(
    'when the practice pool has no twin to give: %s',
    async (kind) => {
      const stage = await openTwoPools({ addTwin: () => Promise.resolve({ kind }) });
      expect(await stage.rehearsals.begin(stage.sessionId)).toEqual({
        kind: 'practice-not-ready',
      });
      expect(stage.deletion.view()).toEqual({ kind: 'idle' });
      expect(signedIn(stage)).toEqual([owner.username]);
    },
  );

  it('when the twin cannot sign in', async () => {
    const stage = await openTwoPools({ addTwin: () => Promise.resolve({ kind: 'added' }) });
    expect(await stage.rehearsals.begin(stage.sessionId)).toEqual({ kind: 'practice-not-ready' });
    expect(stage.people.view().frontId).toBe(stage.sessionId);
  });
});

describe('a twin that a crash left behind', () => {
  /** Signs a twin in that this run has not made. */
  const leave = async (stage: TwoPools) => {
    const twin = { ...owner, username: 'rehearsal-0badcafe' };
    await stage.practice.pool.owner.addTwin(twin);
    await stage.people.signIn({ profileId: 'practice', ...twin });
    const left = stage.people.view().people.find(({ username }) => username === twin.username);
    return { ...twin, sessionId: left?.sessionId ?? '' };
  };

  it('goes at the start', async () => {
    const stage = await openTwoPools();
    const { username } = await leave(stage);
    await stage.rehearsals.sweep();
    expect(signedIn(stage)).toEqual([owner.username]);
    expect(await stage.practice.pool.owner.removeUser(username)).toBe(false);
  });

  it('goes with the next rehearsal', async () => {
    const stage = await openTwoPools();
    const { username } = await leave(stage);
    const subject = await begin(stage);
    expect(signedIn(stage)).toEqual([owner.username, subject.username]);
    expect(await stage.practice.pool.owner.removeUser(username)).toBe(false);
  });

  it('stays while the outcome of its own deletion is open', async () => {
    const stage = await openTwoPools();
    const { username, sessionId } = await leave(stage);
    stage.practice.pool.failNext('DeleteUser', 'InternalErrorException');
    stage.deletion.begin(sessionId, {
      ofSessionId: stage.sessionId,
      ofAccountName: 'river@example.org',
      ofPoolName: 'Example',
    });
    const { subject } = await stage.untilView('preflight');
    stage.deletion.proceed({ endOthers: false });
    const granted = await stage.deletion.ask(subject);
    stage.deletion.send(granted.kind === 'granted' ? granted.permission : '');
    await stage.untilView('unknown');
    await stage.rehearsals.sweep();
    expect(signedIn(stage)).toEqual([owner.username, username]);
    expect(await stage.practice.pool.owner.removeUser(username)).toBe(true);
  });

  it('is told from somebody who only has such a name in the practice pool', async () => {
    const stage = await openTwoPools();
    const person = { username: 'rehearsal-of-anna', password: 'Practice-Password-2' };
    await stage.practice.pool.owner.addUser({ ...person, email: 'anna@example.org' });
    await stage.people.signIn({ profileId: 'practice', ...person });
    await stage.rehearsals.sweep();
    expect(signedIn(stage)).toEqual([owner.username, person.username]);
    await begin(stage);
    expect(await stage.practice.pool.owner.removeUser(person.username)).toBe(true);
  });
});
