import { describe, expect, it } from 'vitest';
import type { SignInStep, StepAnswer, StepView } from '../../../main/contract/sign-in.ts';
import { StepConversation } from '../../../renderer/sign-in/step-conversation.svelte.ts';
import { poolError } from '../samples.ts';

const code = (askedAtMs = 1_000, channel: 'email' | 'authenticator' = 'email'): StepView => ({
  kind: 'code',
  channel,
  delivery: null,
  deviceName: null,
  askedAtMs,
  goodForMinutes: 3,
  others: true,
});

const asks = (step: StepView, problem: SignInStep['problem'] = null): SignInStep => ({
  kind: 'step',
  attemptId: 'a1',
  step,
  problem,
});

interface Over {
  readonly kind: 'over';
}

const conversation = (
  answers: readonly (SignInStep | { readonly kind: 'wrong-answer' } | Over)[],
  first: SignInStep = asks(code()),
) => {
  const given: StepAnswer[] = [];
  const ends: Over[] = [];
  const left = [...answers];
  const steps = new StepConversation<Over>(first, {
    answer: (_attemptId, answer) => {
      given.push(answer);
      return Promise.resolve(left.shift() ?? { kind: 'over' });
    },
    ended: (end) => ends.push(end),
  });
  return { steps, given, ends };
};

const typed = { kind: 'code', code: '123456' } as const;

describe('the steps of a sign-in', () => {
  it('begin each new step empty', async () => {
    const { steps } = conversation([asks({ kind: 'password' })]);
    steps.code = '123456';
    await steps.answer(typed);
    expect(steps.current.step.kind).toBe('password');
    expect(steps.turn).toBe(1);
    expect(steps.code).toBe('');
  });

  it('keep what was typed when it was refused, and count that', async () => {
    const refused = asks(code(), poolError('code-mismatch'));
    const { steps } = conversation([refused, refused]);
    steps.code = '123456';
    await steps.answer(typed);
    await steps.answer(typed);
    expect(steps.turn).toBe(0);
    expect(steps.refusals).toBe(2);
    expect(steps.code).toBe('123456');
    expect(steps.failure).toMatchObject({ title: 'That is not the code', said: {} });
  });

  it('speak of the app where an app shows the code', async () => {
    const step = code(1_000, 'authenticator');
    const { steps } = conversation([asks(step, poolError('code-mismatch'))], asks(step));
    await steps.answer(typed);
    expect(steps.failure?.next).toContain('next code');
  });

  it('say that a new code is on its way', async () => {
    const { steps } = conversation([asks(code(9_000)), asks({ kind: 'password' })]);
    await steps.answer({ kind: 'resend' });
    expect(steps.resent).toBe(true);
    await steps.answer(typed);
    expect(steps.resent).toBe(false);
  });

  it('stay where they are when an answer does not fit', async () => {
    const { steps } = conversation([{ kind: 'wrong-answer' }]);
    await steps.answer({ kind: 'passkey' });
    expect(steps.turn).toBe(0);
    expect(steps.failure?.meaning).toBe('Nothing was sent.');
  });

  it('end once, with what ended them', async () => {
    const { steps, given, ends } = conversation([{ kind: 'over' }]);
    await steps.answer(typed);
    await steps.answer(typed);
    expect(ends).toEqual([{ kind: 'over' }]);
    expect(given).toHaveLength(1);
  });

  it('take one answer at a time', async () => {
    const { steps, given } = conversation([asks({ kind: 'password' })]);
    await Promise.all([steps.answer(typed), steps.answer(typed)]);
    expect(given).toHaveLength(1);
    expect(steps.busy).toBeNull();
  });

  it('say nothing more to somebody who has left', async () => {
    const { steps, ends } = conversation([{ kind: 'over' }]);
    const answered = steps.answer(typed);
    steps.leave();
    await answered;
    expect(ends).toEqual([]);
  });
});
