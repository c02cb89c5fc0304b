import { describe, expect, it } from 'vitest';
import type { SignInStep, StepView } from '../../../main/contract/sign-in.ts';
import { SignInForm } from '../../../renderer/sign-in/sign-in-form.svelte.ts';
import { poolError } from '../samples.ts';
import { settle, StandInBridge } from '../stand-in-bridge.ts';

const choose: StepView = { kind: 'choose-first-factor', options: ['password', 'passkey'] };

const stepOf = (step: StepView): SignInStep => ({
  kind: 'step',
  attemptId: 'a1',
  step,
  problem: null,
});

const filled = (prefill = { username: 'demo.owner', password: 'secret' }) => {
  const main = new StandInBridge();
  const next: unknown[] = [];
  const form = new SignInForm(main.bridge, 'practice', prefill, {
    signedIn: (...what) => next.push(['signed-in', ...what]),
    resetWanted: (...what) => next.push(['reset-wanted', ...what]),
  });
  return { main, form, next };
};

describe('beginning a sign-in', () => {
  it('asks main with what was typed, and forgets the password when it worked', async () => {
    const { main, form, next } = filled();
    main.answer('signIn.start', { kind: 'signed-in', sessionId: 's1' });
    await form.begin('password');
    expect(main.asked[0]?.argument).toEqual({
      profileId: 'practice',
      way: 'password',
      username: 'demo.owner',
      password: 'secret',
    });
    expect(next).toEqual([['signed-in', 's1']]);
    expect(form.password).toBe('');
  });

  it('names the empty fields and asks nothing', async () => {
    const { main, form } = filled({ username: '', password: '' });
    await form.begin('password');
    expect(form.missing).toEqual(['username', 'password']);
    expect(main.asked).toEqual([]);
  });

  it('wants a name alone where the pool says what it offers, and sends no password', async () => {
    const { main, form } = filled();
    main.answer('signIn.start', stepOf(choose));
    await form.begin('choice');
    expect(main.asked[0]?.argument).toMatchObject({ way: 'choice', password: null });
  });

  it.each([
    { typed: '', sent: null },
    { typed: 'secret', sent: 'secret' },
  ])('answers the pool’s own questions with the password "$typed"', async ({ typed, sent }) => {
    const { main, form } = filled({ username: 'demo.owner', password: typed });
    main.answer('signIn.start', poolError('flow-not-enabled'));
    await form.begin('custom');
    expect(main.asked[0]?.argument).toMatchObject({ way: 'custom', password: sent });
  });

  it('asks once, however often it is pressed', async () => {
    const { main, form } = filled();
    const answer = main.hold('signIn.start');
    const presses = [form.begin('password'), form.begin('choice')];
    answer(poolError('wrong-password'));
    await Promise.all(presses);
    expect(main.times('signIn.start')).toBe(1);
  });

  it('shows our words, with the service’s beside them', async () => {
    const { main, form, next } = filled();
    main.answer('signIn.start', poolError('wrong-password'));
    await form.begin('password');
    expect(form.failure).toMatchObject({
      title: 'Name and password do not match',
      said: { message: 'its own words' },
    });
    expect(form.reason).toBe('wrong-password');
    expect(form.password).toBe('secret');
    expect(next).toEqual([]);
  });

  it('leads to a new password where the pool lets nobody in before', async () => {
    const { main, form, next } = filled();
    main.answer('signIn.start', poolError('password-reset-required'));
    await form.begin('password');
    expect(next).toEqual([['reset-wanted', 'demo.owner']]);
  });

  it.each(['no-such-profile', 'practice-not-ready', 'secret-missing'] as const)(
    'has words for %s',
    async (kind) => {
      const { main, form } = filled();
      main.answer('signIn.start', { kind });
      await form.begin('password');
      expect(form.failure?.next).not.toBe('');
    },
  );

  it('can be used again after main broke', async () => {
    const { main, form } = filled();
    main.reject('signIn.start');
    await expect(form.begin('password')).rejects.toThrow();
    expect(form.busy).toBeNull();
  });
});

describe('the steps that follow', () => {
  const inConversation = async () => {
    const scene = filled();
    scene.main.answer('signIn.start', stepOf(choose));
    scene.main.answer('signIn.cancel', { kind: 'cancelled' });
    await scene.form.begin('password');
    return scene;
  };

  it('begin with the first one, and the password is not kept for longer', async () => {
    const { form } = await inConversation();
    expect(form.conversation?.current.step).toEqual(choose);
    expect(form.password).toBe('');
  });

  it('lead to the account', async () => {
    const { main, form, next } = await inConversation();
    main.answer('signIn.answer', { kind: 'signed-in', sessionId: 's1' });
    await form.conversation?.answer({ kind: 'first-factor', factor: 'passkey' });
    expect(main.asked.at(-1)?.argument).toEqual({
      attemptId: 'a1',
      answer: { kind: 'first-factor', factor: 'passkey' },
    });
    expect(next).toEqual([['signed-in', 's1']]);
    expect(form.conversation).toBeNull();
  });

  it('lead back to the beginning when the conversation is over, with a sentence', async () => {
    const { main, form } = await inConversation();
    main.answer('signIn.answer', { kind: 'no-such-attempt' });
    await form.conversation?.answer({ kind: 'passkey' });
    expect(form.conversation).toBeNull();
    expect(form.failure?.title).toBe('This sign-in took too long');
    expect(form.username).toBe('demo.owner');
  });

  it('are given up by going back', async () => {
    const { main, form } = await inConversation();
    form.cancel();
    expect(form.conversation).toBeNull();
    expect(main.asked.at(-1)).toEqual({
      question: 'signIn.cancel',
      argument: { attemptId: 'a1' },
    });
  });

  it('are given up when the person goes elsewhere, even while the pool is asked', async () => {
    const { main, form, next } = filled();
    main.answer('signIn.cancel', { kind: 'cancelled' });
    const answer = main.hold('signIn.start');
    const begun = form.begin('password');
    form.leave();
    answer(stepOf(choose));
    await begun;
    await settle();
    expect(form.conversation).toBeNull();
    expect(main.times('signIn.cancel')).toBe(1);
    expect(next).toEqual([]);
  });
});
