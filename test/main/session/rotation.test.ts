/** Refresh tokens that are good once: what is kept, and what a lost answer costs. */
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rotation } from '../../../main/practice-pool/settings/presets/tokens.ts';
import { Refresher } from '../../../main/session/refresher.ts';
import { fakePool } from '../../support/fake-pool.ts';
import { tokens } from '../../support/tokens.ts';
import { openGuest, password } from '../cognito/support/guest.ts';
import { openDesk, signedIn, type OpenedDesk } from './support/desk.ts';

const minute = 60_000;

const openAda = async (): Promise<{ readonly desk: OpenedDesk; readonly sessionId: string }> => {
  const desk = await openDesk(await openGuest(rotation));
  return { desk, sessionId: signedIn(await desk.start('ada', password)) };
};

const stored = ({ folder }: OpenedDesk): string =>
  readFileSync(join(folder, 'sessions.json'), 'utf8');

describe('a refresh token that is rotated', () => {
  it('is replaced on the disk before the new access token is handed out', async () => {
    const { desk, sessionId } = await openAda();
    const before = stored(desk);
    expect(await desk.people.renewedToken(sessionId)).toMatchObject({ kind: 'token' });
    expect(stored(desk)).not.toBe(before);

    desk.guest.scene.clock.nowMs += 2 * minute;
    const again = await openDesk(desk.guest, { folder: desk.folder });
    expect(await again.people.renewedToken(sessionId)).toMatchObject({ kind: 'token' });
  });

  it('serves a hundred callers with one renewal', async () => {
    const { desk, sessionId } = await openAda();
    desk.guest.scene.clock.nowMs += 4.5 * minute;
    const sent = desk.guest.sent.length;
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => desk.people.token(sessionId)),
    );
    expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['token']));
    const operations = desk.guest.operations().slice(sent);
    expect(operations.filter((name) => name === 'GetTokensFromRefreshToken')).toHaveLength(1);
  });

  it('ends the sign-in when an old one comes again after its grace', async () => {
    const { desk, sessionId } = await openAda();
    const old = await openDesk(desk.guest, { folder: desk.folder });
    expect(await desk.people.renewedToken(sessionId)).toMatchObject({ kind: 'token' });
    desk.guest.scene.clock.nowMs += minute;
    expect(await old.people.renewedToken(sessionId)).toEqual({ kind: 'ended', why: 'revoked' });
    expect(old.people.person(sessionId)).toBeDefined();
  });

  it('is given back within its grace by a start after a kill in between', async () => {
    const { desk, sessionId } = await openAda();
    const killed = await openDesk(desk.guest, { folder: desk.folder });
    expect(await desk.people.renewedToken(sessionId)).toMatchObject({ kind: 'token' });
    desk.guest.scene.clock.nowMs += 5_000;
    expect(await killed.people.renewedToken(sessionId)).toMatchObject({ kind: 'token' });
  });
});

describe('a renewal whose answer is lost', () => {
  const held = { sessionId: 's1', tokens: tokens(), username: 'owner', deviceKey: null };
  const lost = { kind: 'pool-error', error: 'no-answer', said: null } as const;

  it('is asked for once more, while the old refresh token is still good', async () => {
    let asked = 0;
    const pool = fakePool({
      refresh: () => Promise.resolve(++asked === 1 ? lost : { kind: 'tokens', tokens: tokens() }),
    });
    const kept: unknown[] = [];
    const refresher = new Refresher((sessionId) => {
      kept.push(sessionId);
      return Promise.resolve(true);
    });
    expect(await refresher.renew(held, pool)).toMatchObject({ kind: 'renewed' });
    expect(asked).toBe(2);
    expect(kept).toEqual(['s1']);
  });

  it('is not asked for again and again', async () => {
    const pool = fakePool({ refresh: () => Promise.resolve(lost) });
    const refresher = new Refresher(() => Promise.resolve(true));
    expect(await refresher.renew(held, pool)).toEqual(lost);
    expect(pool.calls).toEqual(['refresh', 'refresh']);
  });
});

describe('a sign-in that is not to be kept', () => {
  it('never touches the disk, not when it is renewed either', async () => {
    const { desk, sessionId } = await openAda();
    const answer = await desk.people.token(sessionId);
    if (answer.kind !== 'token') throw new Error(answer.kind);
    await desk.people.signOut(sessionId);
    const turn = await desk.guest.pool
      .converse({ way: 'password', username: 'ada', password, device: null, passkeys: null })
      .begin();
    if (turn.kind !== 'tokens') throw new Error(turn.kind);
    const empty = stored(desk);
    const arrived = await desk.people.arrive({
      profileId: 'p1',
      tokens: turn.tokens,
      how: 'token',
      secondFactor: null,
      accountName: null,
      kept: false,
      deviceKey: null,
      deviceAsked: false,
    });
    const next = arrived.kind === 'signed-in' ? arrived.sessionId : '';
    expect(await desk.people.renewedToken(next)).toMatchObject({ kind: 'token' });
    await desk.people.rename(next, 'Ada');
    expect(stored(desk)).toBe(empty);
  });
});
