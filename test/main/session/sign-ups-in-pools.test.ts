/** Accounts made here, half-finished ones, and the sign-in that follows a confirmation. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../../main/practice-pool/settings/presets/names.ts';
import { passwordless } from '../../../main/practice-pool/settings/presets/passwordless.ts';
import { openGuest, otherThan, password } from '../cognito/support/guest.ts';
import { filesWith, openDesk, profileId, signedIn } from './support/desk.ts';

const newcomer = {
  profileId,
  username: 'new.comer',
  password,
  email: 'new.comer@example.com',
  phone: '',
  attributes: [{ name: 'given_name', value: 'New' }],
};
const { username } = newcomer;

describe('a sign-up', () => {
  it('is pending until it is confirmed, also over a restart', async () => {
    const guest = await openGuest(plain);
    const desk = await openDesk(guest);
    expect(await desk.signUps.signUp(newcomer)).toMatchObject({ kind: 'code-sent' });
    const listed = [{ profileId, username, startedAtMs: guest.scene.clock.nowMs }];
    expect(desk.pendingTold).toEqual([listed]);

    const again = await openDesk(guest, { folder: desk.folder });
    expect(await again.pending.pendingSignUps()).toEqual(listed);
    expect(await again.signUps.confirm({ profileId, username, code: guest.code() })).toEqual({
      kind: 'confirmed',
    });
    expect(again.pendingTold).toEqual([[]]);
    signedIn(await again.start(username, password));
  });

  it('stays pending after a wrong code and a new one', async () => {
    const guest = await openGuest(plain);
    const desk = await openDesk(guest);
    await desk.signUps.signUp(newcomer);
    const wrong = otherThan(guest.code());
    expect(await desk.signUps.confirm({ profileId, username, code: wrong })).toMatchObject({
      error: 'code-mismatch',
    });
    expect(await desk.signUps.resend({ profileId, username })).toMatchObject({
      kind: 'code-sent',
      delivery: { medium: 'EMAIL' },
    });
    expect(await desk.pending.pendingSignUps()).toHaveLength(1);
  });

  it('is taken off the list by its owner, which changes nothing in the pool', async () => {
    const guest = await openGuest(plain);
    const desk = await openDesk(guest);
    await desk.signUps.signUp(newcomer);
    const sent = guest.sent.length;
    expect(await desk.pending.dropSignUp({ profileId, username })).toEqual([]);
    expect(await desk.pending.dropSignUp({ profileId, username: 'nobody' })).toEqual([]);
    expect(guest.sent).toHaveLength(sent);
    expect(filesWith(desk.folder, username)).toEqual([]);
  });

  it('is taken off it as well when it was confirmed elsewhere', async () => {
    const guest = await openGuest(plain);
    const desk = await openDesk(guest);
    await desk.signUps.signUp(newcomer);
    await guest.pool.confirmSignUp(username, guest.code(), null);
    expect(await desk.signUps.resend({ profileId, username })).toMatchObject({
      error: 'already-confirmed',
    });
    expect(await desk.pending.pendingSignUps()).toEqual([]);
  });

  it('lists the newest first, and each name apart', async () => {
    const guest = await openGuest(plain);
    const desk = await openDesk(guest);
    await desk.signUps.signUp(newcomer);
    guest.scene.clock.nowMs += 1000;
    await desk.signUps.signUp({ ...newcomer, username: 'a:b', email: 'b@example.com' });
    expect((await desk.pending.pendingSignUps()).map((one) => one.username)).toEqual([
      'a:b',
      username,
    ]);
  });

  it('is refused with the pool’s reason, and is not pending then', async () => {
    const desk = await openDesk(await openGuest(plain));
    expect(await desk.signUps.signUp({ ...newcomer, username: 'ada' })).toMatchObject({
      error: 'username-exists',
    });
    expect(await desk.pending.pendingSignUps()).toEqual([]);
  });

  it('signs in with its confirmation where the pool takes that for a proof', async () => {
    const guest = await openGuest(passwordless);
    const desk = await openDesk(guest);
    await desk.signUps.signUp(newcomer);
    const outcome = await desk.signUps.confirm({ profileId, username, code: guest.code() });
    if (outcome.kind !== 'signed-in') throw new Error(outcome.kind);
    expect(desk.people.person(outcome.sessionId)).toMatchObject({ username, how: 'sign-up' });
  });

  it('signs nobody in by the session of another sign-up', async () => {
    const guest = await openGuest(passwordless);
    const desk = await openDesk(guest);
    await desk.signUps.signUp(newcomer);
    const code = guest.code();
    await desk.signUps.signUp({ ...newcomer, username: 'other', email: 'other@example.com' });
    expect(await desk.signUps.confirm({ profileId, username, code })).toEqual({
      kind: 'confirmed',
    });
    expect(desk.people.view().people).toEqual([]);
  });
});

describe('a forgotten password', () => {
  it('is set anew with a code, and lets in then', async () => {
    const guest = await openGuest(plain);
    const desk = await openDesk(guest);
    const who = { profileId, username: 'ada' };
    expect(await desk.recovery.forgotPassword(who)).toMatchObject({
      kind: 'code-sent',
      delivery: { medium: 'EMAIL' },
    });
    const code = guest.code();
    expect(
      await desk.recovery.resetPassword({ ...who, code: otherThan(code), password: 'New-Pass-22' }),
    ).toMatchObject({ error: 'code-mismatch' });
    expect(await desk.recovery.resetPassword({ ...who, code, password: 'New-Pass-22' })).toEqual({
      kind: 'reset',
    });
    signedIn(await desk.start('ada', 'New-Pass-22'));
  });

  it('that an administrator wants reset is said at the sign-in', async () => {
    const guest = await openGuest({
      ...plain,
      Users: [
        {
          Username: 'reset.me',
          Password: password,
          UserStatus: 'RESET_REQUIRED',
          UserAttributes: [
            { Name: 'email', Value: 'reset@example.com' },
            { Name: 'email_verified', Value: 'true' },
          ],
        },
      ],
    });
    const desk = await openDesk(guest);
    expect(await desk.start('reset.me', password)).toMatchObject({
      error: 'password-reset-required',
    });
  });
});
