import { done } from '../answer.ts';
import type { Pool } from '../pool.ts';
import { isPasskeyBothFactors, passkeysOf } from '../sign-in/passkey-proof.ts';
import type { StoredUser } from '../store/records.ts';
import { accessTokenOperation } from './operation.ts';

type AuthFactor = 'PASSWORD' | 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN' | 'SOFTWARE_TOKEN';

/**
 * GetUserAuthFactors: the second factors of the user as in GetUser, and everything that they
 * can prove themselves with, as the first factor or as the second (API reference,
 * GetUserAuthFactorsResponse).
 */
export const getUserAuthFactors = accessTokenOperation('GetUserAuthFactors', ({ pool, user }) => {
  const { enabled, preferred } = user.mfa;
  return done({
    Username: user.username,
    ...(preferred === null ? {} : { PreferredMfaSetting: preferred }),
    ...(enabled.length === 0 ? {} : { UserMFASettingList: enabled }),
    ConfiguredUserAuthFactors: factorsOf(pool, user),
  });
});

/** Guess: the order, and that a code as first factor needs a verified address. */
function factorsOf(pool: Pool, user: StoredUser): readonly AuthFactor[] {
  const { Policies, MfaConfiguration } = pool.settings;
  const { password, attributes, mfa } = user;
  const allowed = Policies.SignInPolicy.AllowedFirstAuthFactors;
  // Where everybody has to pass a second factor, one without a password cannot be the first.
  const isFirst = (factor: (typeof allowed)[number]): boolean =>
    allowed.includes(factor) && (MfaConfiguration !== 'ON' || factor === 'PASSWORD');
  const isVerified = (name: string): boolean => attributes[`${name}_verified`] === 'true';
  const has: Readonly<Record<AuthFactor, boolean>> = {
    PASSWORD: password !== null && isFirst('PASSWORD'),
    EMAIL_OTP: (isFirst('EMAIL_OTP') && isVerified('email')) || mfa.enabled.includes('EMAIL_OTP'),
    SMS_OTP:
      (isFirst('SMS_OTP') && isVerified('phone_number')) ||
      mfa.enabled.includes('SMS_MFA') ||
      mfa.legacySms,
    WEB_AUTHN:
      passkeysOf(pool, user).length > 0 &&
      (isFirst('WEB_AUTHN') || isPasskeyBothFactors(pool, user)),
    SOFTWARE_TOKEN: mfa.enabled.includes('SOFTWARE_TOKEN_MFA'),
  };
  return (Object.keys(has) as AuthFactor[]).filter((factor) => has[factor]);
}
