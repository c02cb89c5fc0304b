/** Choosing: SELECT_CHALLENGE, how to begin, and SELECT_MFA_TYPE, which second factor. */
import type { FirstFactor, SecondFactor } from '../../contract/sign-in.ts';
import type { Attempt } from './attempt.ts';
import { choosePassword } from './password-challenges.ts';
import { listInJson, type Posed } from './reply.ts';
import { asked, choice, orAgain, unknownStep, type Advance } from './step.ts';

/** In the order in which they are offered. */
const firstFactors = {
  PASSWORD_SRP: 'password',
  PASSWORD: 'password',
  EMAIL_OTP: 'email-code',
  SMS_OTP: 'sms-code',
  WEB_AUTHN: 'passkey',
} as const satisfies Readonly<Record<string, FirstFactor>>;

const answers = {
  'email-code': 'EMAIL_OTP',
  'sms-code': 'SMS_OTP',
  passkey: 'WEB_AUTHN',
} as const satisfies Readonly<Record<Exclude<FirstFactor, 'password'>, string>>;

const each = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

export const chooseFirstFactor = (attempt: Attempt, posed: Posed): Advance | Promise<Advance> => {
  attempt.hear(posed);
  const { challenge, available } = posed;
  const options = each(
    Object.entries(firstFactors)
      .filter(([name]) => available.includes(name))
      .map(([, factor]) => factor),
  );
  if (options.length === 0) return asked(unknownStep(challenge));
  const bySrp = available.includes('PASSWORD_SRP');
  if (attempt.wantsPassword && options.includes('password')) {
    attempt.wantsPassword = false;
    return choosePassword(attempt, posed, bySrp);
  }
  return asked(
    choice(
      challenge,
      { kind: 'choose-first-factor', options },
      options.map((factor) => ({ kind: 'first-factor', factor }) as const),
      async ({ factor }) => {
        if (factor === 'password') return choosePassword(attempt, posed, bySrp);
        return orAgain(await attempt.respond(posed, { ANSWER: answers[factor] }));
      },
    ),
  );
};

/** The service's names for second factors; e-mail has two. */
const secondFactors: Readonly<Record<string, SecondFactor>> = {
  SOFTWARE_TOKEN_MFA: 'authenticator',
  EMAIL_OTP: 'email',
  EMAIL_MFA: 'email',
  SMS_MFA: 'sms',
};

/** The second factors of a list that the service writes as JSON, each once. */
export const secondFactorsIn = (json: string | undefined): readonly SecondFactor[] => {
  const names = listInJson(json);
  return each(
    Object.entries(secondFactors)
      .filter(([name]) => names.includes(name))
      .map(([, factor]) => factor),
  );
};

export const chooseSecondFactor = (attempt: Attempt, posed: Posed): Advance => {
  attempt.hear(posed);
  const { challenge, parameters } = posed;
  const names = listInJson(parameters['MFAS_CAN_CHOOSE']);
  const options = secondFactorsIn(parameters['MFAS_CAN_CHOOSE']);
  if (options.length === 0) return asked(unknownStep(challenge));
  return asked(
    choice(
      challenge,
      { kind: 'choose-second-factor', options },
      options.map((factor) => ({ kind: 'second-factor', factor }) as const),
      async ({ factor }) => {
        const ANSWER = names.find((name) => secondFactors[name] === factor) ?? '';
        return orAgain(await attempt.respond(posed, { ANSWER }));
      },
    ),
  );
};
