import { describe, expect, it } from 'vitest';
import { afterReading, nothingKnown } from '../../../renderer/ways/known.ts';
import { isSafe, summaryInWords, summaryOf } from '../../../renderer/ways/summary.ts';
import { device, known, passkey, poolErrorPart, waysView, type SomeWays } from './samples.ts';

interface Row {
  readonly when: string;
  readonly ways: SomeWays;
  readonly says: string;
  readonly safe: boolean;
}

const other = { ...passkey, id: 'pk2' };

const rows: readonly Row[] = [
  {
    when: 'a password alone opens the account',
    ways: {},
    says: 'You can get in with your password. Whoever learns the password is in, too: a second factor would stop them.',
    safe: false,
  },
  {
    when: 'an authenticator app follows the password',
    ways: { factors: { second: ['authenticator'], first: ['PASSWORD', 'SOFTWARE_TOKEN'] } },
    says: 'You can get in with your password and an authenticator app. If you lose the phone with the app, nothing else is left.',
    safe: false,
  },
  {
    when: 'a device may stand in for the authenticator app',
    ways: { factors: { second: ['authenticator'] }, devices: [device] },
    says: 'You can get in with your password and an authenticator app. If you lose the phone with the app, at most a remembered device is left.',
    safe: false,
  },
  {
    when: 'there is a spare second factor',
    ways: { factors: { second: ['authenticator', 'email'], first: ['PASSWORD', 'EMAIL_OTP'] } },
    says: 'You can get in with your password and an authenticator app or a code by e-mail. If you lose one of the second factors, another is left.',
    safe: true,
  },
  {
    when: 'a passkey opens it, too',
    ways: { factors: { second: ['sms'], first: ['PASSWORD', 'WEB_AUTHN'] }, passkeys: [passkey] },
    says: 'You can get in with your password and a code by text message, or with your passkey. If you lose one of these ways, another is left.',
    safe: true,
  },
  {
    when: 'there is one passkey and nothing else',
    ways: { hasPassword: false, factors: { first: ['WEB_AUTHN'] }, passkeys: [passkey] },
    says: 'You can get in with your passkey. If you lose the device it is on, nothing else is left.',
    safe: false,
  },
  {
    when: 'there are two passkeys and nothing else',
    ways: { hasPassword: false, factors: { first: ['WEB_AUTHN'] }, passkeys: [passkey, other] },
    says: 'You can get in with one of your passkeys. If you lose one of them, another is left.',
    safe: true,
  },
  {
    when: 'codes open it by e-mail and by text message',
    ways: { hasPassword: false, factors: { first: ['EMAIL_OTP', 'SMS_OTP'] } },
    says: 'You can get in with a code by e-mail or a code by text message. If you lose one of these ways, another is left.',
    safe: true,
  },
  {
    when: 'one kind of code opens it',
    ways: { hasPassword: false, factors: { first: ['EMAIL_OTP'] } },
    says: 'You can get in with a code by e-mail. If you lose the mailbox, nothing else is left.',
    safe: false,
  },
  {
    when: 'a passkey is listed that the pool takes for no sign-in',
    ways: { passkeys: [passkey] },
    says: 'You can get in with your password. Whoever learns the password is in, too: a second factor would stop them.',
    safe: false,
  },
];

describe('the sentence on top', () => {
  it.each(rows)('is true when $when', ({ ways, says, safe }) => {
    const summary = summaryOf(known(ways));
    expect(summary && summaryInWords(summary).join(' ')).toBe(says);
    expect(summary && isSafe(summary)).toBe(safe);
  });

  it('is not there before the pool has answered', () => {
    expect(summaryOf(nothingKnown)).toBeNull();
  });

  it('claims nothing where the pool names no way, or could not be heard', () => {
    expect(summaryOf(known({ hasPassword: false, factors: { first: [] } }))).toEqual({
      kind: 'none',
    });
    expect(summaryOf(known({ hasPassword: null, factors: { first: [] } }))).toEqual({
      kind: 'unknown',
    });
    const unread = waysView({}, { factors: poolErrorPart('throttled') });
    expect(summaryOf(afterReading(nothingKnown, unread))).toEqual({ kind: 'unknown' });
  });
});
