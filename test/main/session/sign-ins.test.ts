/** A sign-in from the first turn to a person, at practice pools of every kind. */
import { describe, expect, it } from 'vitest';
import { mfaRequired } from '../../../main/practice-pool/settings/presets/second-factors.ts';
import { passwordless } from '../../../main/practice-pool/settings/presets/passwordless.ts';
import { plain } from '../../../main/practice-pool/settings/presets/names.ts';
import { confidentialClient } from '../../../main/practice-pool/settings/presets/tokens.ts';
import { attemptLifeMs } from '../../../main/session/attempts.ts';
import { authenticatorCode, openGuest, otherThan, password } from '../cognito/support/guest.ts';
import { askedStep, filesWith, openDesk, profileId, signedIn } from './support/desk.ts';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const authenticator = { username: 'with.authenticator', password: 'Practice-Password-1' };

const atCode = async () => {
  const guest = await openGuest(mfaRequired);
  const desk = await openDesk(guest);
  const asked = askedStep(await desk.start(authenticator.username, authenticator.password));
  const code = authenticatorCode(secret, guest.scene.clock.nowMs);
  const answer = (given: string, attemptId = asked.attemptId) =>
    desk.signIns.answer({ attemptId, answer: { kind: 'code', code: given } });
  return { guest, desk, asked, code, answer };
};

describe('a sign-in', () => {
  it('ends with a person in front, where the password is enough', async () => {
    const desk = await openDesk(await openGuest(plain));
    const sessionId = signedIn(await desk.start('ada', password));
    expect(desk.people.view()).toMatchObject({
      frontId: sessionId,
      people: [{ username: 'ada', how: 'password-srp', secondFactor: null, kept: true }],
    });
    expect(desk.planned).toEqual([]);
  });

  it('asks for the second factor, says what was wrong, and takes it then', async () => {
    const { desk, asked, code, answer } = await atCode();
    expect(asked.step).toMatchObject({ kind: 'code', channel: 'authenticator' });
    expect(askedStep(await answer(otherThan(code)))).toMatchObject({
      attemptId: asked.attemptId,
      problem: { error: 'code-mismatch' },
    });
    const sessionId = signedIn(await answer(code));
    expect(desk.people.person(sessionId)).toMatchObject({ secondFactor: 'authenticator' });
  });

  it('tells the page no key, no session and no password', async () => {
    const { desk, asked, code, answer } = await atCode();
    const told = JSON.stringify([asked, await answer(code), desk.people.view()]);
    expect(told).not.toContain(authenticator.password);
    expect(told).not.toMatch(/ey[A-Za-z0-9_-]{20}/);
  });

  it('is refused with the pool’s own reason, and is over then', async () => {
    const desk = await openDesk(await openGuest(plain));
    expect(await desk.start('ada', 'Wrong-Pass-1')).toMatchObject({ error: 'wrong-password' });
    expect(desk.people.view().people).toEqual([]);
    expect(desk.planned).toEqual([]);
  });

  it('does not send an answer that does not fit the step', async () => {
    const { guest, desk, asked, code, answer } = await atCode();
    const sent = guest.sent.length;
    const { attemptId } = asked;
    expect(
      await desk.signIns.answer({ attemptId, answer: { kind: 'address', value: 'x' } }),
    ).toEqual({ kind: 'wrong-answer' });
    expect(guest.sent).toHaveLength(sent);
    signedIn(await answer(code));
  });

  it('goes by a code alone where the pool leaves the choice', async () => {
    const guest = await openGuest(passwordless);
    const desk = await openDesk(guest);
    const { attemptId } = askedStep(await desk.start('ada', null, 'choice'));
    const chosen = await desk.signIns.answer({
      attemptId,
      answer: { kind: 'first-factor', factor: 'email-code' },
    });
    const step = askedStep(chosen);
    const outcome = await desk.signIns.answer({
      attemptId: step.attemptId,
      answer: { kind: 'code', code: guest.code() },
    });
    expect(desk.people.person(signedIn(outcome))).toMatchObject({ how: 'email-code' });
  });
});

describe('a conversation', () => {
  it('ends by itself after a quarter of an hour', async () => {
    const { desk, code, answer } = await atCode();
    expect(desk.planned).toMatchObject([{ delayMs: attemptLifeMs }]);
    desk.planned[0]?.work();
    expect(await answer(code)).toEqual({ kind: 'no-such-attempt' });
    expect(desk.planned).toEqual([]);
  });

  it('is given up for a newer one', async () => {
    const { desk, asked, code, answer } = await atCode();
    const newer = askedStep(await desk.start(authenticator.username, authenticator.password));
    expect(newer.attemptId).not.toBe(asked.attemptId);
    expect(await answer(code)).toEqual({ kind: 'no-such-attempt' });
    signedIn(await answer(code, newer.attemptId));
  });

  it('is forgotten when it is cancelled', async () => {
    const { desk, asked, code, answer } = await atCode();
    expect(desk.signIns.cancel({ attemptId: asked.attemptId })).toEqual({ kind: 'cancelled' });
    expect(await answer(code)).toEqual({ kind: 'no-such-attempt' });
  });

  it('that is cancelled under way signs nobody in, and what the pool handed out is ended', async () => {
    const { guest, desk, asked, code, answer } = await atCode();
    const answered = answer(code);
    desk.signIns.cancel({ attemptId: asked.attemptId });
    expect(await answered).toEqual({ kind: 'no-such-attempt' });
    expect(desk.people.view().people).toEqual([]);
    expect(guest.operations().at(-1)).toBe('RevokeToken');
  });

  it('takes one answer at a time', async () => {
    const { guest, code, answer } = await atCode();
    const sent = guest.sent.length;
    const [first, second] = await Promise.all([answer(code), answer(code)]);
    expect(second).toEqual({ kind: 'wrong-answer' });
    signedIn(first);
    expect(guest.sent.length - sent).toBe(1);
  });
});

describe('an app client with a secret', () => {
  it('lets in where the secret is kept', async () => {
    const guest = await openGuest(confidentialClient);
    const desk = await openDesk(guest);
    const sessionId = signedIn(await desk.start('ada', password));
    expect(await desk.people.renewedToken(sessionId)).toMatchObject({ kind: 'token' });
    expect(await desk.people.signOut(sessionId)).toMatchObject({ revoked: true });
  });

  it('is told apart from a wrong password where it is not', async () => {
    const guest = await openGuest(confidentialClient, { secret: null });
    const desk = await openDesk(guest, { hasSecret: false });
    expect(await desk.start('ada', password)).toEqual({ kind: 'secret-missing' });
    const given = { profileId, username: 'ada' };
    expect(await desk.recovery.forgotPassword(given)).toEqual({ kind: 'secret-missing' });
    expect(await desk.recovery.resetPassword({ ...given, code: '123456', password })).toEqual({
      kind: 'secret-missing',
    });
    expect(await desk.signUps.resend(given)).toEqual({ kind: 'secret-missing' });
  });

  it('refuses a secret that is another’s by its own name', async () => {
    const guest = await openGuest(confidentialClient, { secret: 'not-the-secret' });
    const desk = await openDesk(guest);
    expect(await desk.start('ada', password)).toMatchObject({ error: 'client-secret-wrong' });
  });
});

describe('what was typed', () => {
  it('is written nowhere', async () => {
    const { desk, code, answer } = await atCode();
    signedIn(await answer(code));
    expect(filesWith(desk.folder, authenticator.password)).toEqual([]);
    expect(filesWith(desk.folder, authenticator.username)).toEqual(['sessions.json']);
  });
});
