import { describe, expect, it } from 'vitest';
import { ConfirmForm } from '../../../renderer/sign-up/confirm-form.svelte.ts';
import { SignUpForm } from '../../../renderer/sign-up/sign-up-form.svelte.ts';
import { poolError, said } from '../samples.ts';
import { StandInBridge } from '../stand-in-bridge.ts';
import { PendingSignUpList } from '../../../renderer/sign-up/pending-sign-ups.svelte.ts';

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
  const next: unknown[] = [];
  const to = { profileId: 'practice', username, delivery };
  const form = new ConfirmForm(main.bridge, to, {
    confirmed: (...what) => next.push(['confirmed', ...what]),
    signedIn: (...what) => next.push(['signed-in', ...what]),
  });
  return { main, form, next };
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

  it('sends what was filled in of the further fields, and nothing that was left empty', async () => {
    const { main, form } = signUp();
    main.answer('session.signUp', { kind: 'code-sent', delivery });
    form.set('phone_number', ' +15555550100 ');
    form.add('birthdate');
    form.set('birthdate', '1990-12-31');
    await form.submit();
    expect(main.asked[0]?.argument).toMatchObject({
      phone: '+15555550100',
      attributes: [{ name: 'birthdate', value: '1990-12-31' }],
    });
  });

  it('wants no second address where the username is an e-mail', async () => {
    const { main, form } = signUp();
    form.username = 'new@example.com';
    form.email = '';
    main.answer('session.signUp', { kind: 'confirmed' });
    await form.submit();
    expect(main.asked[0]?.argument).toMatchObject({ username: 'new@example.com', email: '' });
  });

  it('opens the fields the pool asks for, and asks for them there', async () => {
    const { main, form } = signUp();
    main.answer('session.signUp', {
      ...poolError('invalid-parameter'),
      said: {
        ...said,
        message:
          'Attributes did not conform to the schema: given_name: The attribute is required\nphone_number: The attribute is required\n',
      },
    });
    await form.submit();
    expect(form.wide).toBe(true);
    expect(form.further).toContain('given_name');
    expect(Object.keys(form.problems)).toEqual(['given_name', 'phone_number']);
    expect(form.failure).toMatchObject({ title: 'This pool wants to know more' });
  });

  it.each([
    { message: 'Username should be an email.', field: 'username' },
    { message: 'Username should be a phone number.', field: 'username' },
    { message: 'Username should be either an email or a phone number.', field: 'username' },
    {
      message: 'Username cannot be of email format, since user pool is configured for email alias.',
      field: 'username',
    },
    { message: 'Invalid email address format.', field: 'email' },
    { message: 'Invalid phone number format.', field: 'phone_number' },
  ])('says at the field what the service says of it: $message', async ({ message, field }) => {
    const { main, form } = signUp();
    const error = poolError('invalid-parameter');
    main.answer('session.signUp', { ...error, said: { ...said, message } });
    await form.submit();
    expect(Object.keys(form.problems)).toEqual([field]);
    expect(form.failure?.said?.message).toBe(message);
  });

  it('shows why the pool refused', async () => {
    const { main, form } = signUp();
    main.answer('session.signUp', poolError('username-exists'));
    await form.submit();
    expect(form.failure?.title).toBe('This username is taken');
  });
});

describe('confirming', () => {
  it('goes on when the code was right', async () => {
    const { main, form, next } = confirm();
    main.answer('session.confirmSignUp', { kind: 'confirmed' });
    form.use(' 482913 ');
    await form.submit();
    expect(main.asked[0]?.argument).toMatchObject({ username: 'new', code: '482913' });
    expect(next).toEqual([['confirmed', 'new']]);
  });

  it('goes straight to the account where the pool takes it for a sign-in', async () => {
    const { main, form, next } = confirm();
    main.answer('session.confirmSignUp', { kind: 'signed-in', sessionId: 's1' });
    form.use('482913');
    await form.submit();
    expect(next).toEqual([['signed-in', 's1', 'new']]);
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
    expect(form.refusals).toBe(1);
    expect(form.code).toBe('000000');
  });
});

describe('half-finished sign-ups', () => {
  const begun = { profileId: 'practice', username: 'new', startedAtMs: 1_000 };

  it('are those main tells of, and a dropped one is gone', async () => {
    const main = new StandInBridge();
    main.answer('session.pendingSignUps', []);
    main.answer('session.dropSignUp', []);
    const pending = new PendingSignUpList(main.bridge);
    const end = pending.listen();
    main.tell('session.pendingChanged', [begun]);
    expect(pending.list).toEqual([begun]);
    await pending.drop(begun);
    expect(pending.list).toEqual([]);
    expect(main.asked.at(-1)?.argument).toEqual({ profileId: 'practice', username: 'new' });
    end();
    expect(main.listeners('session.pendingChanged')).toBe(0);
  });
});
