import { done, refuse, type Refusal } from '../answer.ts';
import type { InputOfOperation } from '../model/operation-table.ts';
import { checkLastFactor, checkTurningOn, mfaTypes } from '../people/factor-changes.ts';
import type { PoolSettings } from '../settings/pool-settings.ts';
import type { StoredUser } from '../store/records.ts';
import type { MfaType } from '../store/user-record.ts';
import { accessTokenOperation } from './operation.ts';

type Input = InputOfOperation<'SetUserMFAPreference'>;

/** What the user says of each factor; of what is left out nothing changes. */
type Wishes = Readonly<
  Record<MfaType, { readonly Enabled?: boolean; readonly PreferredMfa?: boolean }>
>;

const invalid = (message: string): Refusal<'InvalidParameterException'> =>
  refuse('InvalidParameterException', message);

/** SetUserMFAPreference: turns second factors of the user on and off, and prefers one or none. */
export const setUserMfaPreference = accessTokenOperation(
  'SetUserMFAPreference',
  ({ pool, user }, input) => {
    const wishes: Wishes = {
      SMS_MFA: input.SMSMfaSettings ?? {},
      SOFTWARE_TOKEN_MFA: input.SoftwareTokenMfaSettings ?? {},
      EMAIL_OTP: input.EmailMfaSettings ?? {},
    };
    const { settings } = pool;
    for (const type of mfaTypes.filter((each) => wishes[each].Enabled === true)) {
      const refusal = checkTurningOn(pool, user, type);
      if (refusal !== null) return refusal;
    }
    const mfa = withWishes(user.mfa, wishes, input);
    const refusal =
      checkPreference(mfa.enabled, wishes) ??
      checkWebAuthn(settings, user.mfa, mfa) ??
      checkLastFactor(settings, user.mfa, mfa);
    if (refusal !== null) return refusal;
    pool.users.change(user, { mfa });
    return done({});
  },
);

function withWishes(mfa: StoredUser['mfa'], wishes: Wishes, input: Input): StoredUser['mfa'] {
  const enabled = mfaTypes.filter((type) => wishes[type].Enabled ?? mfa.enabled.includes(type));
  const chosen = mfaTypes.find((type) => wishes[type].PreferredMfa === true);
  const { preferred: before } = mfa;
  const isKept =
    before !== null && enabled.includes(before) && wishes[before].PreferredMfa !== false;
  return {
    ...mfa,
    enabled,
    preferred: chosen ?? (isKept ? before : null),
    webAuthn: input.WebAuthnMfaSettings?.Enabled ?? mfa.webAuthn,
  };
}

/** "Only one factor can be set as preferred" (API reference), and one that is off cannot. */
function checkPreference(
  enabled: readonly MfaType[],
  wishes: Wishes,
): Refusal<'InvalidParameterException'> | null {
  const chosen = mfaTypes.filter((type) => wishes[type].PreferredMfa === true);
  // Guess: no text is documented for either.
  if (chosen.length > 1) return invalid('Only one MFA method can be set as preferred.');
  const off = chosen.find((type) => !enabled.includes(type));
  return off === undefined
    ? null
    : invalid(`${off} cannot be set as preferred, since it is not enabled.`);
}

/**
 * A passkey counts as a second factor only where the pool says so, and beside another one
 * (API reference, WebAuthnMfaSettingsType).
 */
function checkWebAuthn(
  { WebAuthnConfiguration, UserPoolTier }: PoolSettings,
  before: StoredUser['mfa'],
  after: StoredUser['mfa'],
): Refusal<'InvalidParameterException'> | null {
  if (!after.webAuthn) return null;
  const isAllowed =
    WebAuthnConfiguration?.FactorConfiguration === 'MULTI_FACTOR_WITH_USER_VERIFICATION' &&
    UserPoolTier !== 'LITE';
  // Guess: both rules are documented, neither text is.
  if (!isAllowed && !before.webAuthn) {
    return invalid('WebAuthn MFA has not been enabled by the userPool');
  }
  return after.enabled.length === 0
    ? invalid('WebAuthn MFA needs another MFA method to be enabled.')
    : null;
}
