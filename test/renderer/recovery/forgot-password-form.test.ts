import { describe, expect, it } from 'vitest';
import { ForgotPasswordForm } from '../../../renderer/recovery/forgot-password-form.svelte.ts';
import { poolError } from '../samples.ts';
import { StandInBridge } from '../stand-in-bridge.ts';

const delivery = { medium: 'EMAIL', destination: 'o***@e***' } as const;

const forgotten = (username = ' demo.owner ') => {
  const main = new StandInBridge();
  const done: string[] = [];
  const form = new ForgotPasswordForm(main.bridge, { profileId: 'p1', username }, (name) =>
    done.push(name),
  );
  return { main, form, done };
};

const withCode = async () => {
  const scene = forgotten();
  scene.main.answer('session.forgotPassword', { kind: 'code-sent', delivery });
  await scene.form.ask();
  scene.form.use('482913');
  scene.form.password = 'Quiet-Harbour-58';
  return scene;
};

describe('a forgotten password', () => {
  it('begins with a name', async () => {
    const { main, form } = forgotten('');
    await form.ask();
    expect(form.problems.username).toBeTruthy();
    expect(main.asked).toEqual([]);
  });

  it('goes on with the code, and says where it went', async () => {
    const { main, form } = await withCode();
    expect(main.asked[0]?.argument).toEqual({ profileId: 'p1', username: 'demo.owner' });
    expect(form.stage).toBe('reset');
    expect(form.delivery).toEqual(delivery);
    expect(form.resent).toBe(false);
  });

  it('goes on without a new code for who has one', () => {
    const { main, form } = forgotten();
    form.useCodeInHand();
    expect(form.stage).toBe('reset');
    expect(main.asked).toEqual([]);
  });

  it('ends with the new password, and forgets it', async () => {
    const { main, form, done } = await withCode();
    main.answer('session.resetPassword', { kind: 'reset' });
    await form.reset();
    expect(main.asked.at(-1)?.argument).toEqual({
      profileId: 'p1',
      username: 'demo.owner',
      code: '482913',
      password: 'Quiet-Harbour-58',
    });
    expect(done).toEqual(['demo.owner']);
    expect(form.password).toBe('');
  });

  it('keeps a refused code to be typed over', async () => {
    const { main, form } = await withCode();
    main.answer('session.resetPassword', poolError('code-mismatch'));
    await form.reset();
    expect(form.refusals).toBe(1);
    expect(form.code).toBe('482913');
    expect(form.failure?.title).toBe('That is not the code');
  });

  it('does not blame the code for a weak password', async () => {
    const { main, form } = await withCode();
    main.answer('session.resetPassword', poolError('weak-password'));
    await form.reset();
    expect(form.refusals).toBe(0);
    expect(form.failure?.title).toBe('The pool wants a stronger password');
  });

  it('sends a new code on the second step, and says so', async () => {
    const { form } = await withCode();
    await form.ask();
    expect(form.resent).toBe(true);
    expect(form.code).toBe('');
  });

  it('goes back to another name', async () => {
    const { form } = await withCode();
    form.otherName();
    expect(form.stage).toBe('ask');
    expect(form.code).toBe('');
  });

  it.each(['secret-missing', 'no-such-profile', 'practice-not-ready'] as const)(
    'has words for %s',
    async (kind) => {
      const { main, form } = forgotten();
      main.answer('session.forgotPassword', { kind });
      await form.ask();
      expect(form.failure?.next).toMatch(/\S/);
      expect(form.stage).toBe('ask');
    },
  );
});
