import { describe, expect, it } from 'vitest';
import type { SignInHow, StepView } from '../../../main/contract/sign-in.ts';
import { signInHow } from '../../../renderer/format/sign-in-how.ts';
import { howLongGood, whereCodeIs } from '../../../renderer/sign-in/steps/code-lines.ts';
import { customQuestion } from '../../../renderer/sign-in/steps/custom-question.ts';

type CodeStep = Extract<StepView, { readonly kind: 'code' }>;

const minuteMs = 60_000;
const askedAtMs = Date.UTC(2026, 10, 23, 12, 0, 0);
const step: CodeStep = {
  kind: 'code',
  channel: 'email',
  delivery: { medium: 'EMAIL', destination: 'o***@e***' },
  deviceName: null,
  askedAtMs,
  goodForMinutes: 3,
  others: false,
};

describe('where a code is', () => {
  it.each([
    { given: step, said: /o\*\*\*@e\*\*\* at / },
    { given: { ...step, delivery: null }, said: /^A code went to your e-mail at / },
    { given: { ...step, channel: 'sms', delivery: null }, said: /^A text message .* your phone/ },
    { given: { ...step, channel: 'authenticator', delivery: null }, said: /authenticator app/ },
    {
      given: { ...step, channel: 'authenticator', delivery: null, deviceName: 'My phone' },
      said: /“My phone”/,
    },
  ] as const)('is said by channel: $said', ({ given, said }) => {
    expect(whereCodeIs(given)).toMatch(said);
  });
});

describe('how long a code is good', () => {
  it.each([
    { afterMs: 0, said: /about 3 minutes/ },
    { afterMs: minuteMs, said: /about 2 minutes/ },
    { afterMs: 1.6 * minuteMs, said: /about a minute\./ },
    { afterMs: 2.6 * minuteMs, said: /too old/ },
    { afterMs: 60 * minuteMs, said: /too old/ },
    { afterMs: -60 * minuteMs, said: /about 3 minutes/ },
  ])('is counted down in minutes: $afterMs', ({ afterMs, said }) => {
    expect(howLongGood(step, askedAtMs + afterMs)).toMatch(said);
  });

  it('is how long the pool waits, where an app makes the codes', () => {
    const app: CodeStep = { ...step, channel: 'authenticator', delivery: null };
    expect(howLongGood(app, askedAtMs)).toContain('30 seconds');
    expect(howLongGood(app, askedAtMs + 60 * minuteMs)).toContain('sign in again');
  });
});

describe('the question of a custom challenge', () => {
  it.each([
    {
      why: 'its surest name first',
      parameters: { hint: 'a city', question: 'Capital of France?' },
      question: 'Capital of France?',
      rest: ['hint'],
    },
    {
      why: 'whatever the case, and within a longer name',
      parameters: { captchaUrl: 'x', userPromptText: 'Say it' },
      question: 'Say it',
      rest: ['captchaUrl'],
    },
    { why: 'or nothing', parameters: { type: 'PIN' }, question: null, rest: ['type'] },
    {
      why: 'not an empty one',
      parameters: { question: ' ', hint: 'Six letters' },
      question: 'Six letters',
      rest: ['question'],
    },
  ])('is found among its parameters: $why', ({ parameters, question, rest }) => {
    const views = Object.entries(parameters).map(([name, value]) => ({ name, value }));
    const found = customQuestion(views);
    expect(found.question).toBe(question);
    expect(found.rest.map(({ name }) => name)).toEqual(rest);
  });
});

describe('how somebody signed in', () => {
  const every: Readonly<Record<SignInHow, true>> = {
    'password-srp': true,
    'password-plain': true,
    'email-code': true,
    'sms-code': true,
    passkey: true,
    custom: true,
    browser: true,
    token: true,
    'sign-up': true,
  };

  it.each(Object.keys(every) as SignInHow[])('has a name and a sentence: %s', (how) => {
    const said = signInHow({ how, secondFactor: null });
    expect(said.name).toMatch(/\S/);
    expect(said.why).toMatch(/\.$/);
  });

  it('names the second factor too', () => {
    expect(signInHow({ how: 'password-srp', secondFactor: 'device' }).name).toBe(
      'Password, by proof (SRP), then This remembered device',
    );
  });
});
