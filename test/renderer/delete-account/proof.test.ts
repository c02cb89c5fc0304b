import { describe, expect, it } from 'vitest';
import type { SubjectView } from '../../../main/contract/deletion.ts';
import { Proof } from '../../../renderer/delete-account/proof.svelte.ts';
import { poolError, said, subject } from '../samples.ts';
import { StandInBridge } from '../stand-in-bridge.ts';

const opened = () => {
  const main = new StandInBridge();
  const signedOut: SubjectView[] = [];
  const proof = new Proof(main.bridge, (whose) => signedOut.push(whose));
  return { main, proof, signedOut };
};

const codeStep = {
  kind: 'step',
  attemptId: 'a1',
  step: {
    kind: 'code',
    channel: 'sms',
    delivery: null,
    deviceName: null,
    askedAtMs: 0,
    goodForMinutes: 3,
    others: false,
  },
  problem: null,
  othersEndedAtMs: null,
} as const;

const othersStay = { kind: 'others-stay', error: 'throttled', said } as const;

describe('the proof', () => {
  it.each([
    { outcome: poolError('wrong-password'), service: 'its own words' },
    { outcome: { kind: 'other-account' } as const, service: undefined },
    { outcome: { kind: 'no-such-attempt' } as const, service: undefined },
    { outcome: { kind: 'wrong-answer' } as const, service: undefined },
  ])('says why it was not accepted: $outcome.kind', async ({ outcome, service }) => {
    const { main, proof } = opened();
    main.answer('deletion.prove', outcome);
    await proof.prove(subject, 'a password');
    expect(proof.problem?.kind).toBe('not-proved');
    expect(proof.problem?.failure.title).not.toBe('');
    expect(proof.problem?.failure.said?.message).toBe(service);
    expect(proof.busy).toBe(false);
  });

  it.each(['browser', 'token'] as const)('says where else it can be given: %s', async (how) => {
    const { main, proof } = opened();
    main.answer('deletion.prove', { kind: 'other-proof', how });
    await proof.proveOtherwise(subject);
    expect(main.asked.at(-1)?.argument).toEqual({
      way: 'choice',
      password: null,
      endOthers: false,
    });
    expect(proof.problem?.kind).toBe('elsewhere');
  });

  it('goes on step by step where the pool asks for more', async () => {
    const { main, proof } = opened();
    main.answer('deletion.prove', codeStep);
    await proof.prove(subject, 'right');
    expect(proof.conversation?.current).toMatchObject({ attemptId: 'a1' });
    main.answer('deletion.proveStep', { ...codeStep, problem: poolError('code-mismatch') });
    await proof.conversation?.answer({ kind: 'code', code: '000000' });
    expect(proof.conversation?.failure).not.toBeNull();
    main.answer('deletion.proveStep', { kind: 'proved' });
    await proof.conversation?.answer({ kind: 'code', code: '123456' });
    expect(proof.conversation).toBeNull();
    expect(proof.problem).toBeNull();
  });

  it('says that the steps are those of a new sign-in, once every other was ended', async () => {
    const { main, proof } = opened();
    proof.endOthers = true;
    main.answer('deletion.prove', codeStep);
    await proof.prove(subject, 'right');
    expect(proof.signingInAnew).toBe(false);
    main.answer('deletion.proveStep', { ...codeStep, othersEndedAtMs: 1 });
    await proof.conversation?.answer({ kind: 'code', code: '123456' });
    expect(proof.signingInAnew).toBe(true);
    main.answer('deletion.proveStep', { kind: 'proved' });
    await proof.conversation?.answer({ kind: 'code', code: '654321' });
    expect(proof.othersEnded).toBe(true);
  });

  it('takes back what it said when the next proof is right', async () => {
    const { main, proof } = opened();
    main.answer('deletion.prove', poolError('wrong-password'));
    await proof.prove(subject, 'wrong');
    main.answer('deletion.prove', { kind: 'proved' });
    await proof.prove(subject, 'right');
    expect(proof.problem).toBeNull();
  });
});

describe('ending the other sign-ins', () => {
  it('is off until it is ticked, and goes with the password', async () => {
    const { main, proof } = opened();
    main.answer('deletion.prove', { kind: 'proved' });
    await proof.prove(subject, 'right');
    expect(main.asked.at(-1)?.argument).toEqual({
      way: 'password',
      password: 'right',
      endOthers: false,
    });
    expect(proof.othersEnded).toBe(false);
    proof.endOthers = true;
    await proof.prove(subject, 'right');
    expect(main.asked.at(-1)?.argument).toEqual({
      way: 'password',
      password: 'right',
      endOthers: true,
    });
    expect(proof.othersEnded).toBe(true);
  });

  it('says that they are as they were, and why, when the pool did not end them', async () => {
    const { main, proof } = opened();
    proof.endOthers = true;
    main.answer('deletion.prove', othersStay);
    await proof.prove(subject, 'right');
    expect(proof.problem).toMatchObject({ kind: 'others-stay', failure: { said } });
    expect(proof.problem?.failure.meaning).toContain('they are as they were');
    expect(proof.problem?.failure.meaning).toContain('The pool is busy');
    expect(proof.othersEnded).toBe(false);
  });

  it('can be given up, and the proof goes on without', async () => {
    const { main, proof } = opened();
    proof.endOthers = true;
    main.answer('deletion.prove', othersStay);
    await proof.prove(subject, 'right');
    proof.endOthers = false;
    main.answer('deletion.prove', { kind: 'proved' });
    await proof.prove(subject, 'right');
    expect(proof.problem).toBeNull();
    expect(proof.othersEnded).toBe(false);
  });

  it('hands over whose sign-in ended with the others, when no new one followed', async () => {
    const { main, proof, signedOut } = opened();
    proof.endOthers = true;
    main.answer('deletion.prove', { kind: 'signed-out' });
    await proof.prove(subject, 'right');
    expect(signedOut).toEqual([subject]);
    expect(proof.othersEnded).toBe(false);
  });
});
