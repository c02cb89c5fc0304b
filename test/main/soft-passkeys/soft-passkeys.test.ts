/** Passkeys in software, judged by a pool that knows nothing of how they are made. */
import { describe, expect, it } from 'vitest';
import { passwordless } from '../../../main/practice-pool/settings/presets/passwordless.ts';
import { SoftPasskeys } from '../../../main/soft-passkeys/soft-passkeys.ts';
import { ada, openGuest, password } from '../cognito/support/guest.ts';
import {
  askedStep,
  openDesk,
  profileId,
  signedIn,
  type OpenedDesk,
} from '../session/support/desk.ts';

const openAda = async (): Promise<OpenedDesk & { readonly sessionId: string }> => {
  const desk = await openDesk(await openGuest(passwordless));
  return { ...desk, sessionId: signedIn(await desk.start('ada', password)) };
};

const optionsOf = async ({ people }: OpenedDesk, sessionId: string): Promise<string> => {
  const answer = await people.token(sessionId);
  if (answer.kind !== 'token') throw new Error(answer.kind);
  const started = await answer.pool.startPasskey(answer.token);
  if (started.kind !== 'options') throw new Error(started.kind);
  return started.options;
};

const addPasskey = async (desk: OpenedDesk & { readonly sessionId: string }) => {
  const made = await desk.passkeys.create(profileId, await optionsOf(desk, desk.sessionId));
  if (made.kind !== 'made') throw new Error(made.kind);
  const answer = await desk.people.token(desk.sessionId);
  if (answer.kind !== 'token') throw new Error(answer.kind);
  expect(await answer.pool.completePasskey(answer.token, made.credential)).toEqual({
    kind: 'done',
  });
  return made;
};

const signInByPasskey = async (desk: OpenedDesk) => {
  const first = askedStep(await desk.start('ada', null, 'choice'));
  const chosen = await desk.signIns.answer({
    attemptId: first.attemptId,
    answer: { kind: 'first-factor', factor: 'passkey' },
  });
  const step = askedStep(chosen);
  expect(step.step).toMatchObject({ kind: 'passkey', relyingParty: 'localhost', here: true });
  return desk.signIns.answer({ attemptId: step.attemptId, answer: { kind: 'passkey' } });
};

describe('a practice passkey', () => {
  it('is taken by the pool, and signs in, also after another start', async () => {
    const desk = await openAda();
    await addPasskey(desk);
    const again = await openDesk(desk.guest, { folder: desk.folder });
    const sessionId = signedIn(await signInByPasskey(again));
    expect(again.people.person(sessionId)).toMatchObject({ how: 'passkey' });
  });

  it('is made once for an account', async () => {
    const desk = await openAda();
    await addPasskey(desk);
    const options = await optionsOf(desk, desk.sessionId);
    expect(await desk.passkeys.create(profileId, options)).toEqual({ kind: 'already-here' });
  });

  it('goes with its account, and no other does', async () => {
    const desk = await openAda();
    const { credentialId } = await addPasskey(desk);
    const sub = desk.people.person(desk.sessionId)?.sub ?? '';
    await desk.passkeys.removeAllOf('somebody-else');
    expect(await desk.passkeys.credentialIds(profileId)).toEqual([credentialId]);
    expect(await desk.passkeys.removeAllOf(sub)).toBe(true);
    expect(await desk.passkeys.credentialIds(profileId)).toEqual([]);
  });

  it('does not answer for another relying party, or for a credential of somebody else', async () => {
    const desk = await openAda();
    const { credentialId } = await addPasskey(desk);
    const signer = desk.passkeys.signerFor(profileId);
    const ask = (rpId: string, id: string) =>
      signer?.sign(JSON.stringify({ challenge: 'AAAA', rpId, allowCredentials: [{ id }] }));
    expect(await ask('localhost', credentialId)).toContain(credentialId);
    expect(await ask('example.com', credentialId)).toBeNull();
    expect(await ask('localhost', 'another')).toBeNull();
    expect(await signer?.sign('no options')).toBeNull();
    expect(await signer?.canSign('example.com')).toBe(false);
  });

  it('is not made for a pool that is elsewhere, or by options that cannot be met', async () => {
    const desk = await openAda();
    const options = await optionsOf(desk, desk.sessionId);
    const elsewhere = new SoftPasskeys({ shelf: desk.shelf, isLocal: () => false });
    expect(await elsewhere.create(profileId, options)).toEqual({ kind: 'not-local' });
    expect(elsewhere.signerFor(profileId)).toBeNull();
    const rsaOnly = { ...(JSON.parse(options) as object), pubKeyCredParams: [{ alg: -257 }] };
    for (const given of ['', '{}', JSON.stringify(rsaOnly)]) {
      expect(await desk.passkeys.create(profileId, given)).toEqual({ kind: 'not-possible' });
    }
    expect(await desk.passkeys.credentialIds(profileId)).toEqual([]);
  });
});

describe('a sign-in as somebody without a passkey here', () => {
  it('is not offered one', async () => {
    const desk = await openDesk(
      await openGuest({ ...passwordless, Users: [{ ...ada, Username: 'eve' }] }),
    );
    const { step } = askedStep(await desk.start('ada', null, 'choice'));
    expect(step).toMatchObject({ options: ['password', 'email-code', 'sms-code'] });
  });
});
