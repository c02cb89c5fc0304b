/**
 * Who has to pass a second factor, and which (developer guide, "Adding MFA to a user pool").
 * A factor counts where the pool offers it and the user has what it takes.
 */
import { refuse, type Refusal } from '../answer.ts';
import type { Pool } from '../pool.ts';
import { matchTotp } from '../proofs/totp.ts';
import type { StoredUser } from '../store/records.ts';
import type { MfaType } from '../store/user-record.ts';

/** The order in which the service lists them. */
const everyFactor: readonly MfaType[] = ['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'];

/**
 * The factors of which this user has to pass one; several are for the user to choose from.
 * None: nothing is asked for, or nothing is set up yet ({@link factorsToSetUp}).
 */
export function secondFactorOf(pool: Pool, user: StoredUser): readonly MfaType[] {
  if (pool.settings.MfaConfiguration === 'OFF') return [];
  const { enabled, preferred, legacySms } = user.mfa;
  const own = usableFactors(pool, user).filter(
    (factor) => enabled.includes(factor) || (legacySms && factor === 'SMS_MFA'),
  );
  if (preferred !== null && own.includes(preferred)) return [preferred];
  // Where everybody has to, an address is enough: "collect a phone_number or email attribute
  // for the user, then restart the authentication flow" (API reference, InitiateAuth).
  return own.length === 0 && pool.settings.MfaConfiguration === 'ON'
    ? usableFactors(pool, user).filter((factor) => factor !== 'SOFTWARE_TOKEN_MFA')
    : own;
}

/**
 * The factors of which this user has to set one up first; empty where the pool asks for a
 * factor and offers none. Null when nothing has to be set up.
 */
export function factorsToSetUp(pool: Pool, user: StoredUser): readonly MfaType[] | null {
  const isAsked = pool.settings.MfaConfiguration === 'ON';
  return isAsked && secondFactorOf(pool, user).length === 0 ? offeredFactors(pool) : null;
}

/** The factors that a pool offers. */
export function offeredFactors({ settings }: Pool): readonly MfaType[] {
  const isOffered = {
    SMS_MFA: settings.SmsMfaConfiguration !== undefined,
    SOFTWARE_TOKEN_MFA: settings.SoftwareTokenMfaConfiguration?.Enabled === true,
    // Not in the lowest plan (API reference, EmailMfaSettings).
    EMAIL_OTP: settings.EmailMfaConfiguration !== undefined && settings.UserPoolTier !== 'LITE',
  };
  return everyFactor.filter((factor) => isOffered[factor]);
}

/** The factors that a pool offers and this user has what it takes for. */
export function usableFactors(pool: Pool, { attributes, mfa }: StoredUser): readonly MfaType[] {
  const has = {
    // "Phone numbers don't need to be verified to be used for SMS MFA" (API reference).
    SMS_MFA: (attributes['phone_number'] ?? '') !== '',
    SOFTWARE_TOKEN_MFA: mfa.softwareToken?.verified === true,
    EMAIL_OTP: (attributes['email'] ?? '') !== '',
  };
  return offeredFactors(pool).filter((factor) => has[factor]);
}

/** Changes of a user's record that make a factor theirs; the first one is preferred. */
export function withFactor({ mfa }: StoredUser, factor: MfaType): Pick<StoredUser, 'mfa'> {
  const enabled = mfa.enabled.includes(factor) ? mfa.enabled : [...mfa.enabled, factor];
  return { mfa: { ...mfa, enabled, preferred: mfa.preferred ?? factor } };
}

/**
 * Judges a code of the user's authenticator app. A right one is kept, so that it is not
 * taken twice; the user is answered as they are then.
 */
export function judgeTotp(
  pool: Pool,
  user: StoredUser,
  code: string,
):
  | { readonly kind: 'right'; readonly user: StoredUser }
  | Refusal<
      'CodeMismatchException' | 'ExpiredCodeException' | 'SoftwareTokenMFANotFoundException'
    > {
  const { softwareToken } = user.mfa;
  if (softwareToken?.verified !== true) {
    // Guess: the text is the service's; that it is said here is not known.
    return refuse('SoftwareTokenMFANotFoundException', 'User has not set up software token mfa');
  }
  const { secret, lastUsedStep } = softwareToken;
  const match = matchTotp({ secret, code, nowMs: pool.service.clock.computerNow(), lastUsedStep });
  switch (match.kind) {
    case 'wrong':
      return refuse('CodeMismatchException', 'Invalid code received for user');
    case 'used':
      return refuse('ExpiredCodeException', 'Your software token has already been used once.');
    case 'right': {
      const mfa = { ...user.mfa, softwareToken: { ...softwareToken, lastUsedStep: match.step } };
      return { kind: 'right', user: pool.users.change(user, { mfa }) };
    }
  }
}
