/** The proof of identity as a conversation with a pool: second factors, codes, passkeys. */
import { describe, expect, it } from 'vitest';
import type { ProveOutcome, ProveStep } from '../../../main/contract/deletion.ts';
import {
  devices,
  mfaRequired,
} from '../../../main/practice-pool/settings/presets/second-factors.ts';
import { passwordless } from '../../../main/practice-pool/settings/presets/passwordless.ts';
import { plain } from '../../../main/practice-pool/settings/presets/names.ts';
import {
  ada,
  authenticatorCode,
  openGuest,
  otherThan,
  password,
  type PoolInput,
} from '../cognito/support/guest.ts';
import {
  askedStep,
  openDesk,
  profileId,
  signedIn,
  type OpenedDesk,
} from '../session/support/desk.ts';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const minute = 60_000;

const withAuthenticator: PoolInput = {
  ...mfaRequired,
  Users: [
    {
      Username: 'eve',
      Password: password,
      UserMFASettingList: ['SOFTWARE_TOKEN_MFA'],
      SoftwareTokenSecret: secret,
    },
  ],
};

const code = ({ guest }: OpenedDesk): string => authenticatorCode(secret, guest.scene.clock.nowMs);

/** A deletion that wants a proof of whoever is signed in. */
const atProof = async (desk: OpenedDesk, sessionId: string, endOthers = false) => {
  desk.deletion.begin(sessionId);
  while (desk.deletion.view().kind === 'examining') {
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(desk.deletion.proceed({ endOthers })).toEqual({ kind: 'proceeded' });
  expect(desk.deletion.view().kind).toBe('proving');
};

/** Eve, whose account asks for an authenticator's code, ten minutes after she signed in. */
const openEve = async (endOthers = false) => {
  const desk = await openDesk(await openGuest(withAuthenticator));
  const { attemptId } = askedStep(await desk.start('eve', password));
  const answer = { kind: 'code', code: code(desk) } as const;
  const sessionId = signedIn(await desk.signIns.answer({ attemptId, answer }));
  desk.guest.scene.clock.nowMs += 10 * minute;
  await atProof(desk, sessionId, endOthers);
  return { desk, sessionId, by: { way: 'password', password, endOthers } as const };
};

const stepIn = (outcome: ProveOutcome): ProveStep => {
  if (outcome.kind !== 'step') throw new Error(`nothing was asked: ${JSON.stringify(outcome)}`);
  return outcome;
};

describe('a proof with a second factor', () => {
  it('asks for it, says what was wrong with it, and is kept for the receipt', async () => {
    const { desk, sessionId, by } = await openEve();
    const { attemptId, step } = stepIn(await desk.deletion.prove(by));
    expect(step).toMatchObject({ kind: 'code', channel: 'authenticator' });
    const give = (given: string) =>
      desk.deletion.proveStep({
        attemptId,
        answer: { kind: 'code', code: given },
        endOthers: false,
      });
    expect(await give(otherThan(code(desk)))).toMatchObject({
      kind: 'step',
      problem: { error: 'code-mismatch' },
      othersEndedAtMs: null,
    });
    expect(await give(code(desk))).toEqual({ kind: 'proved' });
    expect(desk.deletion.view().kind).toBe('confirming');
    expect(desk.people.person(sessionId)).toMatchObject({
      authenticatedAtMs: desk.guest.scene.clock.nowMs,
      secondFactor: 'authenticator',
    });
    // The sign-in that this one replaces is ended beside, and nobody waits for that.
    await expect.poll(() => desk.guest.operations().at(-1)).toBe('RevokeToken');
  });

  it('is not there yet with the password alone', async () => {
    const { desk, by } = await openEve();
    await desk.deletion.prove(by);
    expect(desk.deletion.view().kind).toBe('proving');
    expect(await desk.deletion.ask({ accountName: 'eve', poolName: 'Example' })).toEqual({
      kind: 'not-now',
    });
  });

  it('is forgotten when the person keeps the account', async () => {
    const { desk, sessionId, by } = await openEve();
    const { attemptId } = stepIn(await desk.deletion.prove(by));
    desk.deletion.leave();
    expect(desk.planned).toEqual([]);
    await atProof(desk, sessionId);
    expect(
      await desk.deletion.proveStep({
        attemptId,
        answer: { kind: 'code', code: code(desk) },
        endOthers: false,
      }),
    ).toEqual({ kind: 'no-such-attempt' });
  });

  it('that is left under way proves nothing, and its sign-in is ended', async () => {
    const { desk, sessionId, by } = await openEve();
    const { attemptId } = stepIn(await desk.deletion.prove(by));
    const before = desk.people.person(sessionId)?.authenticatedAtMs;
    const given = desk.deletion.proveStep({
      attemptId,
      answer: { kind: 'code', code: code(desk) },
      endOthers: true,
    });
    desk.deletion.leave();
    expect(await given).toEqual({ kind: 'not-now' });
    expect(desk.people.person(sessionId)?.authenticatedAtMs).toBe(before);
    expect(desk.guest.operations()).not.toContain('GlobalSignOut');
    expect(desk.guest.operations().at(-1)).toBe('RevokeToken');
  });
});

describe('ending the other sign-ins of an account with a second factor', () => {
  it('is done after the whole proof, and a second one follows, since that one ended too', async () => {
    const { desk, sessionId, by } = await openEve(true);
    const first = stepIn(await desk.deletion.prove(by));
    expect(desk.guest.operations()).not.toContain('GlobalSignOut');
    const give = (attemptId: string) =>
      desk.deletion.proveStep({
        attemptId,
        answer: { kind: 'code', code: code(desk) },
        endOthers: true,
      });
    const second = stepIn(await give(first.attemptId));
    const endedAtMs = desk.guest.scene.clock.nowMs;
    expect(second).toMatchObject({ step: { kind: 'code' }, othersEndedAtMs: endedAtMs });
    expect(second.attemptId).not.toBe(first.attemptId);

    desk.guest.scene.clock.nowMs += minute;
    expect(await give(second.attemptId)).toEqual({ kind: 'proved' });
    const ended = desk.guest.operations().filter((name) => name === 'GlobalSignOut');
    expect(ended).toHaveLength(1);
    expect(await desk.people.renewedToken(sessionId)).toMatchObject({ kind: 'token' });
  });
});

describe('a proof without a password', () => {
  it('is a code by e-mail, where that is how one gets in', async () => {
    const desk = await openDesk(await openGuest(passwordless));
    const first = askedStep(await desk.start('ada', null, 'choice'));
    const chosen = askedStep(
      await desk.signIns.answer({
        attemptId: first.attemptId,
        answer: { kind: 'first-factor', factor: 'email-code' },
      }),
    );
    const sessionId = signedIn(
      await desk.signIns.answer({
        attemptId: chosen.attemptId,
        answer: { kind: 'code', code: desk.guest.code() },
      }),
    );
    desk.guest.scene.clock.nowMs += 10 * minute;
    await atProof(desk, sessionId);
    const choice = await desk.deletion.prove({ way: 'choice', password: null, endOthers: false });
    const { attemptId } = stepIn(choice);
    const sent = await desk.deletion.proveStep({
      attemptId,
      answer: { kind: 'first-factor', factor: 'email-code' },
      endOthers: false,
    });
    expect(
      await desk.deletion.proveStep({
        attemptId: stepIn(sent).attemptId,
        answer: { kind: 'code', code: desk.guest.code() },
        endOthers: false,
      }),
    ).toEqual({ kind: 'proved' });
    expect(desk.people.person(sessionId)).toMatchObject({ how: 'email-code' });
  });

  it.each(['browser', 'token'] as const)(
    'has to be given elsewhere by whoever came by: %s',
    async (how) => {
      const desk = await openDesk(await openGuest(plain));
      const sessionId = signedIn(await desk.start('ada', password));
      const tokens = await tokensOf(desk);
      await desk.people.forget(sessionId);
      const arrived = await desk.people.arrive({
        profileId,
        tokens,
        how,
        secondFactor: null,
        accountName: 'ada',
        kept: true,
        deviceKey: null,
        deviceAsked: false,
      });
      const next = arrived.kind === 'signed-in' ? arrived.sessionId : '';
      desk.guest.scene.clock.nowMs += 10 * minute;
      await atProof(desk, next);
      const sent = desk.guest.sent.length;
      expect(
        await desk.deletion.prove({ way: 'password', password: null, endOthers: false }),
      ).toEqual({ kind: 'other-proof', how });
      expect(desk.guest.sent).toHaveLength(sent);
      expect(await desk.deletion.prove({ way: 'password', password, endOthers: false })).toEqual({
        kind: 'proved',
      });
    },
  );
});

/** The tokens of one more sign-in of Ada. */
const tokensOf = async ({ guest }: OpenedDesk) => {
  const turn = await guest.pool
    .converse({ way: 'password', username: 'ada', password, device: null, passkeys: null })
    .begin();
  if (turn.kind !== 'tokens') throw new Error(turn.kind);
  return turn.tokens;
};

describe('a device that is remembered', () => {
  it('stands for the second factor of the proof, and stays known', async () => {
    const desk = await openDesk(
      await openGuest({
        ...devices,
        Users: [{ ...ada, Username: 'eve', UserMFASettingList: ['SMS_MFA'] }],
      }),
    );
    const { attemptId } = askedStep(await desk.start('eve', password));
    const sessionId = signedIn(
      await desk.signIns.answer({ attemptId, answer: { kind: 'code', code: desk.guest.code() } }),
    );
    await desk.signIns.rememberDevice({ sessionId, remember: true });
    desk.guest.scene.clock.nowMs += 10 * minute;
    await atProof(desk, sessionId, true);
    expect(await desk.deletion.prove({ way: 'password', password, endOthers: true })).toEqual({
      kind: 'proved',
    });
    expect(desk.people.person(sessionId)).toMatchObject({ secondFactor: 'device' });
    expect(await desk.people.renewedToken(sessionId)).toMatchObject({ kind: 'token' });
  });
});
