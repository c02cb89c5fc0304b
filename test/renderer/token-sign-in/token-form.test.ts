import { describe, expect, it } from 'vitest';
import type { PastedTokenView, UseTokenOutcome } from '../../../main/contract/token-sign-in.ts';
import { TokenForm } from '../../../renderer/token-sign-in/token-form.svelte.ts';
import { words } from '../../../words/catalogue.ts';
import { poolError } from '../samples.ts';
import { settle, StandInBridge } from '../stand-in-bridge.ts';

const told: PastedTokenView = {
  region: 'eu-central-1',
  userPoolId: 'eu-central-1_Pool',
  clientId: 'client',
  username: 'owner',
  sub: 'sub-1',
  scopes: [],
  expiresAtMs: 3_600_000,
  accountScope: false,
  profileId: null,
};

const open = () => {
  const stand = new StandInBridge();
  const signedIn: string[] = [];
  stand.answer('tokenSignIn.examine', { kind: 'token', token: told });
  stand.answer('tokenSignIn.use', { kind: 'signed-in', sessionId: 's1' });
  const form = new TokenForm(stand.bridge, (id) => signedIn.push(id));
  return { stand, form, signedIn };
};

describe('the form for an access token', () => {
  it('shows what the text says as it is typed', async () => {
    const { form } = open();
    await form.type('eyJ');
    expect(form.told).toEqual(told);
    expect(form.problem).toBeNull();
  });

  it('heeds the answer to the newest text alone', async () => {
    const { stand, form } = open();
    const answer = stand.hold('tokenSignIn.examine');
    void form.type('eyJ');
    stand.answer('tokenSignIn.examine', { kind: 'id-token' });
    await form.type('eyJr');
    answer({ kind: 'token', token: told });
    await settle();
    expect(form.says).toEqual({ kind: 'id-token' });
  });

  it('says nothing of an empty field, and asks for a token when it is sent', async () => {
    const { stand, form } = open();
    await form.type(' ');
    expect(form.says).toBeNull();
    await form.submit();
    expect(form.missing).toBe(true);
    await form.type('eyJ');
    expect(form.missing).toBe(false);
    expect(stand.times('tokenSignIn.use')).toBe(0);
  });

  it('hands on no text that is too long for a token', async () => {
    const { stand, form } = open();
    await form.type('x'.repeat(16_385));
    await form.submit();
    expect(form.problem?.title).toBe(words.tokenSignIn.problems['not-a-token'].title);
    expect(stand.asked).toEqual([]);
  });

  it.each(['id-token', 'refresh-token', 'other-issuer', 'not-a-token'] as const)(
    'says why it does not sign in with this: %s',
    async (kind) => {
      const { stand, form } = open();
      stand.answer('tokenSignIn.examine', { kind });
      await form.type('eyJ');
      await form.submit();
      expect(form.problem?.title).toBe(words.tokenSignIn.problems[kind].title);
      expect(form.told).toBeNull();
      expect(stand.times('tokenSignIn.use')).toBe(0);
    },
  );

  it('still shows what one says that is over', async () => {
    const { stand, form } = open();
    stand.answer('tokenSignIn.examine', { kind: 'expired', token: told });
    await form.type('eyJ');
    expect(form.told).toEqual(told);
    expect(form.problem?.title).toBe(words.tokenSignIn.problems.expired.title);
  });

  it.each([false, true])('signs in, kept: %s, and forgets the text', async (keep) => {
    const { stand, form, signedIn } = open();
    await form.type('eyJ');
    form.keep = keep;
    await form.submit();
    expect(stand.asked.at(-1)?.argument).toEqual({ token: 'eyJ', keep });
    expect(signedIn).toEqual(['s1']);
    expect(form.token).toBe('');
    expect(form.told).toBeNull();
  });

  it('is not kept unless the person says so', () => {
    expect(open().form.keep).toBe(false);
  });

  it('is sent once, however often it is pressed', async () => {
    const { stand, form } = open();
    await form.type('eyJ');
    const answer = stand.hold('tokenSignIn.use');
    void form.submit();
    void form.submit();
    expect(form.busy).toBe(true);
    answer({ kind: 'signed-in', sessionId: 's1' });
    await settle();
    expect(form.busy).toBe(false);
    expect(stand.times('tokenSignIn.use')).toBe(1);
  });

  it.each<[UseTokenOutcome, string]>([
    [{ kind: 'forged', fault: 'signature' }, words.tokenSignIn.forged.title],
    [{ kind: 'not-saved' }, words.tokenSignIn.problems['not-saved'].title],
    [{ kind: 'practice-not-ready' }, words.tokenSignIn.problems['practice-not-ready'].title],
    [poolError('offline'), words.poolErrors.offline.title],
  ])('says what came of it, and may be sent again: %o', async (outcome, title) => {
    const { stand, form, signedIn } = open();
    stand.answer('tokenSignIn.use', outcome);
    await form.type('eyJ');
    await form.submit();
    expect(form.failure?.title).toBe(title);
    expect(form.problem).toBeNull();
    expect(form.token).toBe('eyJ');
    expect(signedIn).toEqual([]);
    await form.type('eyJr');
    expect(form.failure).toBeNull();
  });

  it('says so when the token ended meanwhile', async () => {
    const { stand, form } = open();
    stand.answer('tokenSignIn.use', { kind: 'expired', token: told });
    await form.type('eyJ');
    await form.submit();
    expect(form.problem?.title).toBe(words.tokenSignIn.problems.expired.title);
  });
});
