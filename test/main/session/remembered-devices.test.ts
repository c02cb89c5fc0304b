/** This computer as a device of an account: made known, remembered, renewed with, forgotten. */
import { describe, expect, it } from 'vitest';
import { devices } from '../../../main/practice-pool/settings/presets/second-factors.ts';
import { ada, openGuest, password, type Guest, type PoolInput } from '../cognito/support/guest.ts';
import {
  askedStep,
  filesWith,
  openDesk,
  profileId,
  signedIn,
  type OpenedDesk,
} from './support/desk.ts';

/** The preset, with Eve, who gets codes by text message unless her device stands for that. */
const tracking: PoolInput = {
  ...devices,
  Users: [{ ...ada, Username: 'eve', UserMFASettingList: ['SMS_MFA'] }],
};

const signInEve = async (desk: OpenedDesk): Promise<string> => {
  const outcome = await desk.start('eve', password);
  if (outcome.kind === 'signed-in') return outcome.sessionId;
  const { attemptId } = askedStep(outcome);
  const answer = { kind: 'code', code: desk.guest.code() } as const;
  return signedIn(await desk.signIns.answer({ attemptId, answer }));
};

const openEve = async (): Promise<{
  readonly guest: Guest;
  readonly desk: OpenedDesk;
  readonly sessionId: string;
}> => {
  const guest = await openGuest(tracking);
  const desk = await openDesk(guest);
  return { guest, desk, sessionId: await signInEve(desk) };
};

describe('a device', () => {
  it('is asked about once, and stands for the second factor when it is remembered', async () => {
    const { desk, sessionId } = await openEve();
    expect(desk.people.person(sessionId)).toMatchObject({
      deviceAsked: true,
      secondFactor: 'sms',
    });
    expect(await desk.signIns.rememberDevice({ sessionId, remember: true })).toEqual({
      kind: 'remembered',
    });
    expect(desk.people.person(sessionId)?.deviceAsked).toBe(false);

    await desk.people.signOut(sessionId);
    const again = await openDesk(desk.guest, { folder: desk.folder });
    const next = signedIn(await again.start('eve', password));
    expect(again.people.person(next)).toMatchObject({
      secondFactor: 'device',
      deviceAsked: false,
    });
  });

  it('that is not to be remembered is asked for the second factor again', async () => {
    const { desk, sessionId } = await openEve();
    expect(await desk.signIns.rememberDevice({ sessionId, remember: false })).toEqual({
      kind: 'not-remembered',
    });
    expect(desk.people.person(sessionId)?.deviceAsked).toBe(false);
    askedStep(await desk.start('eve', password));
  });

  it('stays asked about where the pool did not take the answer', async () => {
    const { guest, desk, sessionId } = await openEve();
    guest.goOffline();
    expect(await desk.signIns.rememberDevice({ sessionId, remember: true })).toMatchObject({
      error: 'offline',
    });
    expect(desk.people.person(sessionId)?.deviceAsked).toBe(true);
    expect(await desk.signIns.rememberDevice({ sessionId: 'nobody', remember: true })).toEqual({
      kind: 'no-such-session',
    });
  });

  it('is named when the sign-in is renewed, also after another start', async () => {
    const { desk, sessionId } = await openEve();
    expect(await desk.people.renewedToken(sessionId)).toMatchObject({ kind: 'token' });
    const again = await openDesk(desk.guest, { folder: desk.folder });
    expect(await again.people.renewedToken(sessionId)).toMatchObject({ kind: 'token' });
  });

  it('heals by itself when the pool does not know it any more', async () => {
    const { guest, desk, sessionId } = await openEve();
    await desk.signIns.rememberDevice({ sessionId, remember: true });
    const before = await desk.devices.find(profileId, 'eve');
    const token = await desk.people.token(sessionId);
    if (token.kind !== 'token') throw new Error(token.kind);
    await guest.pool.forgetDevice(token.token, before?.key ?? '');

    const next = await signInEve(desk);
    const after = await desk.devices.find(profileId, 'eve');
    expect(after?.key).not.toBe(before?.key);
    expect(desk.people.person(next)).toMatchObject({ secondFactor: 'sms', deviceAsked: true });
    expect(desk.people.deviceKeyOf(next)).toBe(after?.key);
  });

  it('is found under the name that was typed and under the sub, in its own profile alone', async () => {
    const { desk, sessionId } = await openEve();
    const sub = desk.people.person(sessionId)?.sub ?? '';
    const keys = await desk.devices.find(profileId, 'eve');
    expect(keys).not.toBeNull();
    expect(await desk.devices.find(profileId, sub)).toEqual(keys);
    expect(await desk.devices.find(profileId, 'ada')).toBeNull();
    expect(await desk.devices.find('p2', 'eve')).toBeNull();
  });

  it('has its keys on the disk sealed, and nobody on the page is told them', async () => {
    const { desk, sessionId } = await openEve();
    const keys = await desk.devices.find(profileId, 'eve');
    if (keys === null) throw new Error('no keys');
    expect(filesWith(desk.folder, keys.password)).toEqual(['secrets.json']);
    const told = JSON.stringify([desk.people.view(), desk.people.person(sessionId)]);
    expect(told).not.toContain(keys.password);
    expect(told).not.toContain(keys.key);
  });
});
