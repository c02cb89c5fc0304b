import { describe, expect, it } from 'vitest';
import { RememberDeviceQuestion } from '../../../renderer/sign-in/remember-device.svelte.ts';
import { poolError } from '../samples.ts';
import { StandInBridge } from '../stand-in-bridge.ts';

const asked = () => {
  const main = new StandInBridge();
  return { main, question: new RememberDeviceQuestion(main.bridge, 's1') };
};

describe('the question whether to remember this computer', () => {
  it.each([
    { remember: true, kind: 'remembered' },
    { remember: false, kind: 'not-remembered' },
  ] as const)('takes the answer $remember to main', async ({ remember, kind }) => {
    const { main, question } = asked();
    main.answer('signIn.rememberDevice', { kind });
    await question.answer(remember);
    expect(main.asked[0]?.argument).toEqual({ sessionId: 's1', remember });
    expect(question.failure).toBeNull();
  });

  it('stays with the reason when the pool did not do it', async () => {
    const { main, question } = asked();
    main.answer('signIn.rememberDevice', poolError('throttled'));
    await question.answer(true);
    expect(question.failure?.title).toBe('The pool is busy');
    expect(question.busy).toBeNull();
  });

  it('is answered once', async () => {
    const { main, question } = asked();
    const answer = main.hold('signIn.rememberDevice');
    const presses = [question.answer(true), question.answer(false)];
    answer({ kind: 'remembered' });
    await Promise.all(presses);
    expect(main.times('signIn.rememberDevice')).toBe(1);
  });
});
