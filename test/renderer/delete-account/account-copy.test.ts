import { describe, expect, it } from 'vitest';
import { AccountCopy } from '../../../renderer/delete-account/account-copy.svelte.ts';
import { poolError } from '../samples.ts';
import { StandInBridge } from '../stand-in-bridge.ts';

const opened = () => {
  const main = new StandInBridge();
  return { main, copy: new AccountCopy(main.bridge) };
};

describe('a copy of the account', () => {
  it.each(['html', 'json'] as const)('is saved as %s, and says under which name', async (form) => {
    const { main, copy } = opened();
    main.answer('account.saveCopy', { kind: 'saved', name: 'my-account' });
    await copy.save('s1', form);
    expect(main.asked).toEqual([
      { question: 'account.saveCopy', argument: { sessionId: 's1', form } },
    ]);
    expect(copy.savedAs).toBe('my-account');
    expect(copy.note).toEqual({ text: 'Saved as my-account', tone: 'ok' });
  });

  it('is not saved when the person closed the dialog, and that is no failure', async () => {
    const { main, copy } = opened();
    main.answer('account.saveCopy', { kind: 'declined' });
    await copy.save('s1', 'html');
    expect(copy.note?.tone).toBe('still');
    expect(copy.savedAs).toBeNull();
  });

  it.each(['no-space', 'no-permission', 'failed'] as const)(
    'says why it could not be written: %s',
    async (why) => {
      const { main, copy } = opened();
      main.answer('account.saveCopy', { kind: 'not-written', why });
      await copy.save('s1', 'html');
      expect(copy.note).toMatchObject({ tone: 'caution' });
      expect(copy.note?.text).toMatch(/^Not saved/);
    },
  );

  it.each(['ended', 'no-such-session'] as const)(
    'says that there was nothing to ask with: %s',
    async (kind) => {
      const { main, copy } = opened();
      main.answer('account.saveCopy', { kind });
      await copy.save('s1', 'html');
      expect(copy.note?.text).toContain('Nothing was saved');
    },
  );

  it('says why the pool did not give what it is made of, in words where nothing is lost', async () => {
    const { main, copy } = opened();
    main.answer('account.saveCopy', poolError('no-answer'));
    await copy.save('s1', 'html');
    expect(copy.failure?.meaning).toBe('Nothing was changed.');
  });

  it('keeps the name of a saved copy when a second one is not saved', async () => {
    const { main, copy } = opened();
    main.answer('account.saveCopy', { kind: 'saved', name: 'first' });
    await copy.save('s1', 'html');
    main.answer('account.saveCopy', { kind: 'declined' });
    await copy.save('s1', 'json');
    expect(copy.savedAs).toBe('first');
  });
});
