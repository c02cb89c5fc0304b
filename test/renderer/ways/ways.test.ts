import { describe, expect, it } from 'vitest';
import { Account } from '../../../renderer/account/account.svelte.ts';
import { Ways } from '../../../renderer/ways/ways.svelte.ts';
import { words } from '../../../words/catalogue.ts';
import { account as accountView, owner, poolError } from '../samples.ts';
import { settle, StandInBridge } from '../stand-in-bridge.ts';
import { device, passkey, poolErrorPart, session, waysView, type SomeWays } from './samples.ts';

const open = async (some: SomeWays = {}) => {
  const stand = new StandInBridge();
  const account = new Account(stand.bridge, owner);
  stand.answer('account.read', { kind: 'read', account: accountView });
  stand.answer('ways.read', { kind: 'read', ways: waysView(some) });
  const ways = new Ways(stand.bridge, account);
  await ways.read();
  return { stand, account, ways };
};

const argument = (stand: StandInBridge, question: string): unknown =>
  stand.asked.find((asked) => asked.question === question)?.argument;

describe('reading the ways in', () => {
  it('keeps what was read last of a part that fails, with the reason', async () => {
    const { stand, ways } = await open({ passkeys: [passkey] });
    stand.answer('ways.read', {
      kind: 'read',
      ways: waysView({}, { passkeys: poolErrorPart('throttled'), readAtMs: 9_000 }),
    });
    await ways.read();
    expect(ways.known.passkeys).toMatchObject({
      value: [passkey],
      readAtMs: 3_000,
      failure: { error: 'throttled' },
    });
    expect(ways.known.devices).toMatchObject({ readAtMs: 9_000, failure: null });
  });

  it('shows what is known while the pool cannot be reached, and takes no acts for granted', async () => {
    const { stand, ways } = await open({ passkeys: [passkey] });
    stand.answer('ways.read', poolError('offline'));
    await ways.read();
    expect(ways.offline).toBe(true);
    expect(ways.known.passkeys.value).toEqual([passkey]);
    stand.answer('ways.read', { kind: 'read', ways: waysView() });
    await ways.read();
    expect(ways.offline).toBe(false);
  });

  it('takes what a pool does not offer for no failure', async () => {
    const { stand, ways } = await open();
    stand.answer('ways.read', {
      kind: 'read',
      ways: waysView({}, { sessions: { kind: 'not-offered' } }),
    });
    await ways.read();
    expect(ways.known.sessions).toMatchObject({ offered: false, failure: null });
  });

  it.each(['ended', 'no-such-session'] as const)('has the account say why: %s', async (kind) => {
    const { stand, account, ways } = await open();
    stand.answer('ways.read', { kind });
    stand.answer('account.read', { kind: 'session-ended', why: 'revoked' });
    await ways.read();
    expect(account.ending).toBe('revoked');
  });

  it('lets a later answer stand when an earlier one comes after it', async () => {
    const { stand, ways } = await open();
    const late = stand.hold('ways.read');
    const first = ways.read();
    stand.answer('ways.read', { kind: 'read', ways: waysView({ devices: [device] }) });
    await ways.read();
    late({ kind: 'read', ways: waysView() });
    await first;
    expect(ways.known.devices.value).toEqual([device]);
    expect(ways.reading).toBe(false);
  });
});

describe('an act', () => {
  it('is followed by what the pool says, and said', async () => {
    const { stand, ways } = await open({ factors: { second: ['authenticator'] } });
    stand.answer('ways.setFactor', { kind: 'done' });
    stand.answer('ways.read', {
      kind: 'read',
      ways: waysView({ factors: { second: ['authenticator', 'sms'] } }),
    });
    await ways.wish({ kind: 'factor-on', factor: 'sms' });
    expect(argument(stand, 'ways.setFactor')).toEqual({
      sessionId: 's1',
      factor: 'sms',
      enabled: true,
      preferred: false,
    });
    expect(ways.known.factors.value?.second).toEqual(['authenticator', 'sms']);
    expect(ways.told).toEqual({
      part: 'factors',
      kind: 'done',
      text: words.ways.factors.done.on(words.ways.factors.names.sms),
    });
  });

  it('changes nothing on the page when the pool refuses it', async () => {
    const { stand, ways } = await open({ factors: { second: ['authenticator', 'sms'] } });
    stand.answer('ways.setFactor', poolError('invalid-parameter'));
    const before = ways.known;
    await ways.wish({ kind: 'factor-off', factor: 'sms' });
    expect(ways.known).toBe(before);
    expect(stand.times('ways.read')).toBe(1);
    expect(ways.told).toMatchObject({
      kind: 'failed',
      failure: { title: words.ways.factors.refused.off.title },
    });
    expect(ways.turn).toBe(1);
  });

  it.each(['no-answer', 'internal-error', 'strange-answer'] as const)(
    'asks how things are where nobody knows whether it was done: %s',
    async (error) => {
      const { stand, ways } = await open();
      stand.answer('ways.setFactor', poolError(error));
      await ways.wish({ kind: 'factor-on', factor: 'sms' });
      expect(stand.times('ways.read')).toBe(2);
      expect(ways.told).toMatchObject({ kind: 'failed' });
    },
  );

  it('goes once, however often it is pressed', async () => {
    const { stand, ways } = await open();
    const answer = stand.hold('ways.setFactor');
    void ways.wish({ kind: 'factor-on', factor: 'sms' });
    void ways.wish({ kind: 'factor-on', factor: 'email' });
    expect(ways.isBusyWith({ kind: 'factor-on', factor: 'sms' })).toBe(true);
    expect(ways.isBusyWith({ kind: 'factor-on', factor: 'email' })).toBe(false);
    answer({ kind: 'done' });
    await settle();
    expect(stand.times('ways.setFactor')).toBe(1);
    expect(ways.busy).toBeNull();
  });

  it('takes the preference from the one that had it, and from no other', async () => {
    const { stand, ways } = await open({
      factors: { second: ['authenticator', 'sms'], preferred: 'sms' },
    });
    stand.answer('ways.setFactor', { kind: 'done' });
    await ways.wish({ kind: 'prefer', factor: null });
    expect(argument(stand, 'ways.setFactor')).toEqual({
      sessionId: 's1',
      factor: 'sms',
      enabled: true,
      preferred: false,
    });
  });

  it('says so when what it was about was gone already', async () => {
    const { stand, ways } = await open({ sessions: [session] });
    stand.answer('ways.endSession', poolError('pool-not-found'));
    await ways.wish({ kind: 'end-session', session });
    await ways.confirm();
    expect(stand.times('ways.read')).toBe(2);
    expect(ways.told).toMatchObject({ kind: 'done', text: words.ways.goneAlready });
    expect(ways.asked).toBeNull();
  });

  it.each([
    ['already-here', words.ways.passkeys.alreadyHere.title],
    ['not-opened', words.ways.passkeys.notOpened.title],
  ] as const)('adds no passkey and says why: %s', async (kind, title) => {
    const { stand, ways } = await open();
    stand.answer('ways.addPasskey', { kind });
    await ways.wish({ kind: 'add-passkey' });
    expect(ways.told).toMatchObject({ part: 'passkeys', kind: 'failed', failure: { title } });
  });
});

describe('the question before an act', () => {
  it('sends nothing until it is answered, and nothing at all when things are left', async () => {
    const { stand, ways } = await open({ passkeys: [passkey] });
    await ways.wish({ kind: 'remove-passkey', passkey });
    expect(ways.asked?.question).toBe('last-passkey');
    ways.keep();
    expect(ways.asked).toBeNull();
    expect(stand.times('ways.removePasskey')).toBe(0);
  });

  it('stays open with the failure, and closes when it is done', async () => {
    const { stand, ways } = await open({ passkeys: [passkey] });
    await ways.wish({ kind: 'remove-passkey', passkey });
    stand.answer('ways.removePasskey', poolError('offline'));
    await ways.confirm();
    expect(ways.asked).not.toBeNull();
    expect(ways.told).toMatchObject({ kind: 'failed' });
    stand.answer('ways.removePasskey', { kind: 'done' });
    await ways.confirm();
    expect(ways.asked).toBeNull();
    expect(ways.told).toMatchObject({ kind: 'done' });
  });

  it('has the account read anew after this computer was forgotten', async () => {
    const here = { ...device, here: true };
    const { stand, account, ways } = await open({ devices: [here] });
    stand.answer('ways.forgetDevice', { kind: 'done' });
    stand.answer('account.read', { kind: 'session-ended', why: 'revoked' });
    await ways.wish({ kind: 'forget-device', device: here });
    await ways.confirm();
    expect(account.ending).toBe('revoked');
  });
});
