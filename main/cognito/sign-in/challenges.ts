/** Every challenge of the service, by its name, and what is done about it. */
import type { Attempt } from './attempt.ts';
import { chooseFirstFactor, chooseSecondFactor } from './choice-challenges.ts';
import { askForCode, codeChannels } from './code-challenges.ts';
import { answerDevice, answerDeviceVerifier } from './device-challenges.ts';
import { askForNewPassword, askForPasskey, askQuestion } from './further-challenges.ts';
import { answerPassword, answerSrp, answerVerifier } from './password-challenges.ts';
import type { Posed } from './reply.ts';
import { chooseSetUp } from './set-up-challenge.ts';
import { asked, unknownStep, type Advance } from './step.ts';

type Meet = (attempt: Attempt, posed: Posed) => Advance | Promise<Advance>;

const challenges: Readonly<Record<string, Meet>> = {
  CUSTOM_CHALLENGE: askQuestion,
  DEVICE_PASSWORD_VERIFIER: answerDeviceVerifier,
  DEVICE_SRP_AUTH: answerDevice,
  EMAIL_OTP: askForCode(codeChannels.EMAIL_OTP),
  MFA_SETUP: chooseSetUp,
  NEW_PASSWORD_REQUIRED: askForNewPassword,
  PASSWORD: answerPassword,
  PASSWORD_SRP: answerSrp,
  PASSWORD_VERIFIER: answerVerifier,
  SELECT_CHALLENGE: chooseFirstFactor,
  SELECT_MFA_TYPE: chooseSecondFactor,
  SMS_MFA: askForCode(codeChannels.SMS_MFA),
  SMS_OTP: askForCode(codeChannels.SMS_OTP),
  SOFTWARE_TOKEN_MFA: askForCode(codeChannels.SOFTWARE_TOKEN_MFA),
  WEB_AUTHN: askForPasskey,
};

/** Answers a challenge where nobody has to be asked, and else says what is to be asked. */
export const meet = (attempt: Attempt, posed: Posed): Advance | Promise<Advance> => {
  const known = Object.hasOwn(challenges, posed.challenge)
    ? challenges[posed.challenge]
    : undefined;
  return known === undefined ? asked(unknownStep(posed.challenge)) : known(attempt, posed);
};
