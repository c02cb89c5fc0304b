/** Turning second factors of a user on and off. */
import { refuse, type Refusal } from '../answer.ts';
import type { Pool } from '../pool.ts';
import type { PoolSettings } from '../settings/pool-settings.ts';
import { offeredFactors, usableFactors } from '../sign-in/second-factor.ts';
import type { StoredUser } from '../store/records.ts';
import type { MfaType } from '../store/user-record.ts';

/** In the order of the API reference. */
export const mfaTypes: readonly MfaType[] = ['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'];

const names: Readonly<Record<MfaType, string>> = {
  SMS_MFA: 'SMS MFA',
  SOFTWARE_TOKEN_MFA: 'Software Token MFA',
  EMAIL_OTP: 'Email MFA',
};

/** Null when this factor of this user can be turned on. */
export function checkTurningOn(
  pool: Pool,
  user: StoredUser,
  type: MfaType,
): Refusal<'InvalidParameterException'> | null {
  if (!offeredFactors(pool).includes(type)) {
    // Guess: the text of AssociateSoftwareToken in such a pool.
    const message = `${names[type]} has not been enabled by the userPool`;
    return refuse('InvalidParameterException', message);
  }
  if (usableFactors(pool, user).includes(type)) return null;
  const message = `User does not have delivery config set to turn on ${type}`;
  return refuse('InvalidParameterException', message);
}

/** Null when the pool can do without what the user is about to turn off. */
export function checkLastFactor(
  { MfaConfiguration }: PoolSettings,
  before: StoredUser['mfa'],
  after: StoredUser['mfa'],
): Refusal<'InvalidParameterException'> | null {
  if (MfaConfiguration !== 'ON' || !hasFactor(before) || hasFactor(after)) return null;
  // Guess: nothing is documented; a pool that requires MFA cannot let it be turned off.
  const message = 'The last MFA method cannot be turned off, since the user pool requires MFA.';
  return refuse('InvalidParameterException', message);
}

const hasFactor = ({ enabled, legacySms }: StoredUser['mfa']): boolean =>
  enabled.length > 0 || legacySms;
