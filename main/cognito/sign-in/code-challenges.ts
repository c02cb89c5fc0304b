/** Codes: SMS_MFA, EMAIL_OTP, SMS_OTP, and those of an authenticator, SOFTWARE_TOKEN_MFA. */
import type { SecondFactor } from '../../contract/sign-in.ts';
import { deliveryOf } from '../answers.ts';
import type { Attempt } from './attempt.ts';
import type { Posed } from './reply.ts';
import { asked, orAgain, step, type Advance } from './step.ts';

/**
 * The shortest life that a session has, and with it the codes of its challenges
 * (`AuthSessionValidity`, 3 to 15 minutes).
 */
const goodForMinutes = 3;

/** Where a code of this challenge comes from. */
export const codeChannels = {
  EMAIL_OTP: 'email',
  SMS_MFA: 'sms',
  SMS_OTP: 'sms',
  SOFTWARE_TOKEN_MFA: 'authenticator',
} as const satisfies Readonly<Record<string, SecondFactor>>;

export const askForCode =
  (channel: SecondFactor) =>
  (attempt: Attempt, posed: Posed): Advance => {
    attempt.hear(posed);
    const { challenge, parameters } = posed;
    const isSent = channel !== 'authenticator';
    const view = {
      kind: 'code',
      channel,
      delivery: isSent
        ? deliveryOf({
            DeliveryMedium:
              parameters['CODE_DELIVERY_DELIVERY_MEDIUM'] ?? (channel === 'sms' ? 'SMS' : 'EMAIL'),
            Destination: parameters['CODE_DELIVERY_DESTINATION'],
          })
        : null,
      deviceName: parameters['FRIENDLY_DEVICE_NAME'] ?? null,
      askedAtMs: attempt.ground.now(),
      goodForMinutes,
      others: attempt.others,
    } as const;
    return asked(
      step(challenge, view, 'code', async ({ code }) => {
        const reply = await attempt.respond(posed, { [`${challenge}_CODE`]: code });
        if (reply.kind !== 'pool-error') noteCode(attempt, channel);
        // A code that came too late can be replaced by a new one.
        return orAgain(reply, isSent ? ['code-expired', 'step-expired'] : ['code-expired']);
      }),
    );
  };

/** The first proof of a sign-in, or one more. */
const noteCode = (attempt: Attempt, channel: SecondFactor): void => {
  if (attempt.how !== null || channel === 'authenticator') attempt.secondFactor = channel;
  else attempt.how = channel === 'email' ? 'email-code' : 'sms-code';
};
