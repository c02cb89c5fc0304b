import { describe, expect, it } from 'vitest';
import { ConfirmForm } from '../../../renderer/sign-up/confirm-form.svelte.ts';
import { SignUpForm } from '../../../renderer/sign-up/sign-up-form.svelte.ts';
import { poolError } from '../samples.ts';
import { StandInBridge } from '../stand-in-bridge.ts';

const delivery = { medium: 'EMAIL', destination: 'n***@e***' } as const;

const signUp = () => {
  const main = new StandInBridge();
  const next: unknown[] = [];
  const form = new SignUpForm(main.bridge, 'practice', {
    codeSent: (...what) => next.push(['code-sent', ...what]),
    confirmed: (...what) => next.push(['confirmed', ...what]),
  });
  form.username = 'new';
  form.email = 'new@example.com';
  form.password = 'Quiet-Harbour-58';
  return { main, form, next };
};

const confirm = (username = 'new') => {
  const main = new StandInBridge();
  const confirmed: string[] = [];
  const to = { profileId: 'practice', username, delivery };
  const form = new ConfirmForm(main.bridge, to, (name) => confirmed.push(name));
  return { main, form, confirmed };
};

describe('signing up', () => {
  it('goes on to the code, with where it was sent', async () => {
    const { main, form, next } = signUp();
    main.answer('session.signUp', { kind: 'code-sent', delivery });
    await form.submit();
    expect(next).toEqual([['code-sent', 'new', delivery]]);
  });

  it('goes on to the sign-in where the pool wants no code', async () => {
    const { main, form, next } = signUp();
    main.answer('session.signUp', { kind: 'confirmed' });
    await form.submit();
    expect(next).toEqual([['confirmed', 'new']]);
  });

  it.each([
    { field: 'username', value: ' ' },
    { field: 'email', value: '' },
    { field: 'email', value: 'not an address' },
    { field: 'password', value: '' },
  ] as const)('stops at the field that is wrong: $field "$value"', async ({ field, value }) => {
    const { main, form } = signUp();
    form[field] = value;
    await form.submit();
    expect(form.problems[field]).toBeTruthy();
    expect(main.asked).toEqual([]);
  });

  it('shows why the pool refused', async () => {
    const { main, form } = signUp();
    main.answer('session.signUp', poolError('username-exists'));
    await form.submit();
    expect(form.failure?.title).toBe('This username is taken');
  });
});

describe('confirming', () => {
  it('takes the code out of a pasted message', () => {
    const { form } = confirm();
    expect(form.paste('Your confirmation code is 482913. Thank you!')).toBe(true);
    expect(form.code).toBe('482913');
  });

  it('leaves a pasted text without a code to the field', () => {
    const { form } = confirm();
    expect(form.paste('ABC')).toBe(false);
    expect(form.code).toBe('');
  });

  it('goes on when the code was right', async () => {
    const { main, form, confirmed } = confirm();
    main.answer('session.confirmSignUp', { kind: 'confirmed' });
    form.use(' 482913 ');
    await form.submit();
    expect(main.asked[0]?.argument).toMatchObject({ username: 'new', code: '482913' });
    expect(confirmed).toEqual(['new']);
  });

  it('wants a username where nobody has just signed up', async () => {
    const { main, form } = confirm('');
    await form.submit();
    expect(Object.keys(form.problems)).toEqual(['username', 'code']);
    expect(main.asked).toEqual([]);
  });

  it('says where the new code went', async () => {
    const { main, form } = confirm();
    main.answer('session.resendCode', { kind: 'code-sent', delivery });
    await form.resend();
    expect(form.resent).toContain('n***@e***');
    expect(form.busy).toBeNull();
  });

  it('shows why the pool refused', async () => {
    const { main, form } = confirm();
    main.answer('session.confirmSignUp', poolError('code-mismatch'));
    form.use('000000');
    await form.submit();
    expect(form.failure?.title).toBe('That is not the code');
  });
});
