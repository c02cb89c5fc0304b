import { describe, expect, it } from 'vitest';
import { Account } from '../../../renderer/account/account.svelte.ts';
import { AttributeEditor } from '../../../renderer/account/attribute-editor.svelte.ts';
import { PasswordForm } from '../../../renderer/account/password-form.svelte.ts';
import { Verifying } from '../../../renderer/account/verifying.svelte.ts';
import { account as held, owner, poolError } from '../samples.ts';
import { settle, StandInBridge } from '../stand-in-bridge.ts';

const opened = () => {
  const main = new StandInBridge();
  main.answer('account.read', { kind: 'read', account: held });
  return { main, account: new Account(main.bridge, owner), said: [] as string[] };
};

const editing = (name: string, value: string) => {
  const { main, account, said } = opened();
  const editor = new AttributeEditor(main.bridge, account, { name, held: value }, (text) =>
    said.push(text),
  );
  return { main, account, said, editor };
};

describe('the account as a whole', () => {
  it('is offline while the pool cannot be reached, and recovers with the next answer', async () => {
    const { main, account } = opened();
    main.answer('account.read', { ...poolError('offline'), last: held });
    await account.read();
    expect(account.offline).toBe(true);
    main.answer('account.read', { kind: 'read', account: held });
    await account.retry();
    expect(account.offline).toBe(false);
    await account.retry();
    expect(main.times('account.read')).toBe(2);
  });

  it.each([
    [{ kind: 'ended' }, true],
    [{ kind: 'no-such-session' }, true],
    [poolError('token-revoked'), true],
    [poolError('user-not-found'), true],
    [poolError('throttled'), false],
    [{ kind: 'done' }, false],
  ])('hears from an act whether the sign-in is over: %j', async (outcome, over) => {
    const { main, account } = opened();
    main.answer('account.read', { kind: 'account-gone' });
    expect(account.heed(outcome)).toBe(over);
    await settle();
    expect(account.ending).toBe(over ? 'gone' : null);
  });
});

describe('editing an attribute', () => {
  it('saves, reads again, and says so', async () => {
    const { main, said, editor } = editing('name', 'Ada');
    main.answer('account.changeAttributes', { kind: 'changed', codes: [], pending: [] });
    editor.type(' Ada L. ');
    await editor.save();
    expect(main.asked[0]?.argument).toEqual({
      sessionId: 's1',
      changes: [{ name: 'name', value: 'Ada L.' }],
    });
    expect(said).toEqual(['Saved.']);
    expect(main.times('account.read')).toBe(1);
  });

  it('takes an emptied field for a removal, and an empty new one for nothing', async () => {
    const { main, editor } = editing('nickname', 'Countess');
    main.answer('account.removeAttribute', { kind: 'removed' });
    editor.type('');
    await editor.save();
    expect(main.times('account.removeAttribute')).toBe(1);
    const fresh = editing('nickname', '');
    await fresh.editor.save();
    expect(fresh.editor.problem).toBe('Type a value.');
    expect(fresh.main.asked).toEqual([]);
  });

  it('sends nothing that cannot be right', async () => {
    const { main, editor } = editing('phone_number', '');
    editor.type('0151');
    await editor.save();
    expect(editor.problem).toContain('country code');
    expect(main.asked).toEqual([]);
  });

  it('shows a refusal of the value beside the field, with the words of the service', async () => {
    const { main, editor } = editing('name', 'Ada');
    main.answer('account.changeAttributes', poolError('attribute-fixed'));
    editor.type('B');
    await editor.save();
    expect(editor.problem).toContain('does not let you change this');
    expect(editor.said?.name).toBe('SomeException');
    expect(editor.failure).toBeNull();
  });

  it('looks again when it is not known whether it was saved', async () => {
    const { main, editor } = editing('name', 'Ada');
    main.answer('account.changeAttributes', poolError('no-answer'));
    editor.type('B');
    await editor.save();
    expect(editor.failure?.title).toBe('No answer came back');
    expect(main.times('account.read')).toBe(1);
  });
});

describe('verifying an address', () => {
  it('asks for the code, tells a wrong one, and drops it for a new one', async () => {
    const { main, account, said } = opened();
    const verifying = new Verifying(main.bridge, account, 'email', (text) => said.push(text));
    await verifying.submit();
    expect(verifying.problem).toBe('Type the code from the message.');
    main.answer('account.verifyAttribute', poolError('code-mismatch'));
    verifying.use('000000');
    await verifying.submit();
    expect(verifying.problem).toContain('That is not the code');
    main.answer('account.sendCode', { kind: 'code-sent', delivery: null });
    await verifying.send(true);
    expect(verifying.code).toBe('');
    expect(verifying.resent).toContain('A new code is under way');
    main.answer('account.verifyAttribute', { kind: 'verified' });
    verifying.use('123456');
    await verifying.submit();
    expect(said).toEqual(['Verified.']);
  });
});

describe('changing the password', () => {
  const form = () => {
    const { main, account, said } = opened();
    return { main, said, form: new PasswordForm(main.bridge, account, (text) => said.push(text)) };
  };

  it('asks for what is missing before anything is sent', async () => {
    const { main, form: password } = form();
    await password.submit();
    expect(password.problems.current).toBeDefined();
    password.type('current', 'Same-1');
    password.type('proposed', 'Same-1');
    await password.submit();
    expect(password.problems.proposed).toContain('the password you have now');
    expect(main.asked).toEqual([]);
  });

  it.each([
    ['wrong-password', 'current'],
    ['locked-out', 'current'],
    ['weak-password', 'proposed'],
    ['password-used-before', 'proposed'],
    ['limit-exceeded', 'proposed'],
  ] as const)('shows %s beside the %s field', async (error, field) => {
    const { main, form: password } = form();
    main.answer('account.changePassword', poolError(error));
    password.type('current', 'Old-1');
    password.type('proposed', 'New-1');
    await password.submit();
    expect(Object.keys(password.problems)).toEqual([field]);
    expect(password.failure).toBeNull();
  });

  it('sets a first one without the one before, and asks for it where there is one', async () => {
    const { main, said, form: password } = form();
    main.answer('account.changePassword', poolError('invalid-parameter'));
    password.setNoneYet(true);
    password.type('proposed', 'New-1');
    await password.submit();
    expect(main.asked[0]?.argument).toMatchObject({ previous: null });
    expect(password.noneYet).toBe(false);
    expect(password.problems.current).toBe('This account has a password. Type it first.');
    main.answer('account.changePassword', { kind: 'changed' });
    password.setNoneYet(true);
    await password.submit();
    expect(said[0]).toContain('Your password was set');
  });
});
