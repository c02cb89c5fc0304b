import { describe, expect, it } from 'vitest';
import { SignInForm } from '../../../renderer/sign-in/sign-in-form.svelte.ts';
import { poolError } from '../samples.ts';
import { StandInBridge } from '../stand-in-bridge.ts';

const filled = (prefill = { username: 'demo.owner', password: 'secret' }) => {
  const main = new StandInBridge();
  const signedIn: string[] = [];
  const form = new SignInForm(main.bridge, 'practice', prefill, (id) => signedIn.push(id));
  return { main, form, signedIn };
};

describe('signing in', () => {
  it('asks main with what was typed, and forgets the password when it worked', async () => {
    const { main, form, signedIn } = filled();
    main.answer('signIn.start', { kind: 'signed-in', sessionId: 's1' });
    await form.submit();
    expect(main.asked[0]?.argument).toEqual({
      profileId: 'practice',
      way: 'password',
      username: 'demo.owner',
      password: 'secret',
    });
    expect(signedIn).toEqual(['s1']);
    expect(form.password).toBe('');
  });

  it('names the empty fields and asks nothing', async () => {
    const { main, form } = filled({ username: '', password: '' });
    await form.submit();
    expect(form.missing).toEqual(['username', 'password']);
    expect(main.asked).toEqual([]);
  });

  it('asks once, however often it is pressed', async () => {
    const { main, form } = filled();
    const answer = main.hold('signIn.start');
    const presses = [form.submit(), form.submit()];
    answer(poolError('wrong-password'));
    await Promise.all(presses);
    expect(main.times('signIn.start')).toBe(1);
  });

  it('shows our words, with the service’s beside them', async () => {
    const { main, form, signedIn } = filled();
    main.answer('signIn.start', poolError('wrong-password'));
    await form.submit();
    expect(form.failure).toMatchObject({
      title: 'Name and password do not match',
      said: { message: 'its own words' },
    });
    expect(form.reason).toBe('wrong-password');
    expect(form.password).toBe('secret');
    expect(signedIn).toEqual([]);
  });

  it('says honestly that a further step is not supported', async () => {
    const { main, form } = filled();
    main.answer('signIn.start', {
      kind: 'step',
      attemptId: 'a1',
      step: { kind: 'unknown', challenge: 'SOFTWARE_TOKEN_MFA' },
      problem: null,
    });
    await form.submit();
    expect(form.failure?.meaning).toContain('You are not signed in');
    expect(form.failure?.meaning).toContain('SOFTWARE_TOKEN_MFA');
  });

  it.each(['no-such-profile', 'practice-not-ready'] as const)('has words for %s', async (kind) => {
    const { main, form } = filled();
    main.answer('signIn.start', { kind });
    await form.submit();
    expect(form.failure?.next).not.toBe('');
  });

  it('can be used again after main broke', async () => {
    const { main, form } = filled();
    main.reject('signIn.start');
    await expect(form.submit()).rejects.toThrow();
    expect(form.busy).toBe(false);
  });
});
