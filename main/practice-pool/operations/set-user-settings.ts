import { done, refuse } from '../answer.ts';
import { checkLastFactor, checkTurningOn } from '../people/factor-changes.ts';
import { accessTokenOperation } from './operation.ts';

/**
 * SetUserSettings, which is no longer supported but still answers: SMS as second factor, as
 * `MFAOptions` of GetUser; an empty list turns it off.
 */
export const setUserSettings = accessTokenOperation(
  'SetUserSettings',
  ({ pool, user }, { MFAOptions }) => {
    const isSmsOnly = MFAOptions.every(
      ({ DeliveryMedium, AttributeName }) =>
        DeliveryMedium === 'SMS' && AttributeName === 'phone_number',
    );
    if (!isSmsOnly) {
      // Guess: that there is nothing else is documented, the text is not.
      const message = 'Only SMS to phone_number can be set as an MFA option.';
      return refuse('InvalidParameterException', message);
    }
    const mfa = { ...user.mfa, legacySms: MFAOptions.length > 0 };
    const refusal = mfa.legacySms
      ? checkTurningOn(pool, user, 'SMS_MFA')
      : checkLastFactor(pool.settings, user.mfa, mfa);
    if (refusal !== null) return refusal;
    pool.users.change(user, { mfa });
    return done({});
  },
);
