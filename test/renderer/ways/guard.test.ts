import { describe, expect, it } from 'vitest';
import type { Act } from '../../../renderer/ways/act.ts';
import { isGrave, questionBefore, type Question } from '../../../renderer/ways/guard.ts';
import { afterReading, nothingKnown } from '../../../renderer/ways/known.ts';
import {
  device,
  known,
  passkey,
  poolErrorPart,
  session,
  waysView,
  type SomeWays,
} from './samples.ts';

interface Row {
  readonly when: string;
  readonly act: Act;
  readonly ways: SomeWays;
  readonly asks: Question | null;
}

const off = (factor: 'authenticator' | 'email' | 'sms'): Act => ({ kind: 'factor-off', factor });
const removal: Act = { kind: 'remove-passkey', passkey };
const other = { ...passkey, id: 'pk2' };

const rows: readonly Row[] = [
  {
    when: 'the only second factor is switched off',
    act: off('authenticator'),
    ways: { factors: { second: ['authenticator'] } },
    asks: 'last-factor',
  },
  {
    when: 'one of two second factors is switched off',
    act: off('sms'),
    ways: { factors: { second: ['authenticator', 'sms'] } },
    asks: null,
  },
  {
    when: 'the preferred one of two is switched off',
    act: off('authenticator'),
    ways: { factors: { second: ['authenticator', 'email'], preferred: 'authenticator' } },
    asks: null,
  },
  {
    when: 'the only passkey of an account without a password goes',
    act: removal,
    ways: { hasPassword: false, passkeys: [passkey], factors: { first: ['WEB_AUTHN'] } },
    asks: 'last-way',
  },
  {
    when: 'the only passkey goes and codes by e-mail open the account',
    act: removal,
    ways: {
      hasPassword: false,
      passkeys: [passkey],
      factors: { first: ['WEB_AUTHN', 'EMAIL_OTP'] },
    },
    asks: 'last-passkey-codes',
  },
  {
    when: 'the only passkey goes and codes by text message open the account',
    act: removal,
    ways: { hasPassword: false, passkeys: [passkey], factors: { first: ['WEB_AUTHN', 'SMS_OTP'] } },
    asks: 'last-passkey-codes',
  },
  {
    when: 'the code that is named may be a second factor alone',
    act: removal,
    ways: {
      hasPassword: false,
      passkeys: [passkey],
      factors: { first: ['WEB_AUTHN', 'EMAIL_OTP'], second: ['email'] },
    },
    asks: 'perhaps-last-way',
  },
  {
    when: 'the only passkey goes and the pool does not say whether there is a password',
    act: removal,
    ways: { hasPassword: null, passkeys: [passkey], factors: { first: [] } },
    asks: 'perhaps-last-way',
  },
  {
    when: 'the only passkey goes and a password is left',
    act: removal,
    ways: { hasPassword: true, passkeys: [passkey] },
    asks: 'last-passkey',
  },
  {
    when: 'one of two passkeys goes',
    act: removal,
    ways: { hasPassword: false, passkeys: [passkey, other], factors: { first: ['WEB_AUTHN'] } },
    asks: 'passkey',
  },
  {
    when: 'this computer is forgotten',
    act: { kind: 'forget-device', device: { ...device, here: true } },
    ways: {},
    asks: 'this-device',
  },
  {
    when: 'another device is forgotten',
    act: { kind: 'forget-device', device },
    ways: {},
    asks: 'other-device',
  },
  {
    when: 'this sign-in is ended',
    act: { kind: 'end-session', session: { ...session, current: true } },
    ways: {},
    asks: 'this-session',
  },
  {
    when: 'another sign-in is ended',
    act: { kind: 'end-session', session },
    ways: {},
    asks: 'other-session',
  },
];

const harmless: readonly Act[] = [
  { kind: 'factor-on', factor: 'sms' },
  { kind: 'prefer', factor: 'sms' },
  { kind: 'prefer', factor: null },
  { kind: 'add-passkey' },
  { kind: 'remember-device', device },
  { kind: 'unremember-device', device },
];

describe('the question before an act', () => {
  it.each(rows)('is $asks when $when', ({ act, ways, asks }) => {
    expect(questionBefore(act, known(ways))).toBe(asks);
  });

  it.each(harmless)('is not asked before $kind', (act) => {
    expect(questionBefore(act, known())).toBeNull();
  });

  it('errs towards caution where the factors could not be read', () => {
    const ways = waysView(
      { hasPassword: false, passkeys: [passkey] },
      { factors: poolErrorPart('throttled') },
    );
    expect(questionBefore(removal, afterReading(nothingKnown, ways))).toBe('perhaps-last-way');
    expect(questionBefore(off('sms'), afterReading(nothingKnown, ways))).toBe('last-factor');
  });

  it('is grave where something may be lost for good, or the person is out', () => {
    const asked = [...new Set(rows.map(({ asks }) => asks))].filter((asks) => asks !== null);
    expect(asked.filter(isGrave).sort()).toEqual([
      'last-factor',
      'last-way',
      'perhaps-last-way',
      'this-device',
      'this-session',
    ]);
  });
});
