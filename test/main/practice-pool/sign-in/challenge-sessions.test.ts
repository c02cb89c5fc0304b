/** The memory of challenges: what is told of a session, and for how long. */
import { describe, expect, test } from 'vitest';
import { ChallengeSessions } from '../../../../main/practice-pool/sign-in/challenge-sessions.ts';
import type { WaitingChallenge } from '../../../../main/practice-pool/sign-in/waiting-challenge.ts';
import { hours, minutes } from '../support/pools.ts';

const waiting: WaitingChallenge = {
  attempt: {
    userPoolId: 'xx-practice-1_abc',
    clientId: 'client',
    sub: 'sub',
    typedName: 'ada',
    flow: 'USER_AUTH',
    deviceKey: null,
    isPasswordless: false,
  },
  challenge: { name: 'PASSWORD' },
};

function memory(): { readonly sessions: ChallengeSessions; readonly clock: { nowMs: number } } {
  const clock = { nowMs: 0 };
  return { sessions: new ChallengeSessions({ now: () => clock.nowMs }), clock };
}

const told = (sessions: ChallengeSessions, session: string): string => {
  const found = sessions.find(session);
  return found.kind === 'refused' ? found.message : found.challenge.name;
};

describe('a session', () => {
  test('is a text that fits the shape of the service, never the same', () => {
    const { sessions } = memory();
    const [one, other] = [sessions.begin(waiting, minutes), sessions.begin(waiting, minutes)];
    expect(one).toMatch(/^AYAB[\w-]{256}$/);
    expect(other).not.toBe(one);
  });

  test('is told from one that is used, has run out or never was', () => {
    const { sessions, clock } = memory();
    const [used, late] = [sessions.begin(waiting, minutes), sessions.begin(waiting, minutes)];
    expect(told(sessions, late)).toBe('PASSWORD');
    sessions.use(used);
    clock.nowMs += minutes;
    expect(told(sessions, used)).toContain('only be used once');
    expect(told(sessions, late)).toContain('is expired');
    expect(told(sessions, 'never was')).toBe('Invalid session provided');
  });

  test('can be given back, and can go on with another challenge', () => {
    const { sessions, clock } = memory();
    const session = sessions.begin(waiting, minutes);
    sessions.use(session);
    sessions.release(session);
    expect(told(sessions, session)).toBe('PASSWORD');
    sessions.change(session, { name: 'PASSWORD_SRP' });
    expect(told(sessions, session)).toBe('PASSWORD_SRP');
    sessions.use(session);
    clock.nowMs += minutes;
    sessions.keep(session, waiting, minutes);
    expect(told(sessions, session)).toBe('PASSWORD');
  });

  test('that never was can neither be used nor changed', () => {
    const { sessions } = memory();
    sessions.use('never was');
    sessions.release('never was');
    sessions.change('never was', { name: 'PASSWORD' });
    expect(told(sessions, 'never was')).toBe('Invalid session provided');
  });
});

describe('the memory', () => {
  test('forgets a session an hour after it ran out', () => {
    const { sessions, clock } = memory();
    const old = sessions.begin(waiting, minutes);
    clock.nowMs += hours + minutes - 1;
    sessions.begin(waiting, minutes);
    expect(told(sessions, old)).toContain('is expired');
    clock.nowMs += 1;
    sessions.begin(waiting, minutes);
    expect(told(sessions, old)).toBe('Invalid session provided');
  });

  test('does not grow without end: the oldest go', () => {
    const { sessions } = memory();
    const first = sessions.begin(waiting, minutes);
    const second = sessions.begin(waiting, minutes);
    for (let count = 0; count < 19_999; count += 1) sessions.keep(String(count), waiting, minutes);
    expect(told(sessions, first)).toBe('Invalid session provided');
    expect(told(sessions, second)).toBe('PASSWORD');
  });
});
