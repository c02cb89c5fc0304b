/**
 * A device that the pool remembers shows by SRP that it is itself: DEVICE_SRP_AUTH, then
 * DEVICE_PASSWORD_VERIFIER. Nobody has to be asked.
 */
import type { PoolErrorKind } from '../../contract/pool-error.ts';
import type { Attempt } from './attempt.ts';
import { claimOf } from './password-challenges.ts';
import type { Posed, Reply } from './reply.ts';
import type { Advance } from './step.ts';

const useless = { kind: 'device-useless' } as const;

/** What is said of a device that is gone, and of one whose password is another by now. */
const aboutTheDevice: readonly PoolErrorKind[] = [
  'device-not-found',
  'wrong-password',
  'invalid-parameter',
];

const onwards = (reply: Reply): Advance =>
  reply.kind === 'pool-error' && aboutTheDevice.includes(reply.error)
    ? useless
    : { kind: 'reply', reply };

export const answerDevice = async (attempt: Attempt, posed: Posed): Promise<Advance> => {
  if (attempt.device === null) return useless;
  attempt.hear(posed);
  return onwards(await attempt.respond(posed, { SRP_A: attempt.beginSrp() }));
};

export const answerDeviceVerifier = async (attempt: Attempt, posed: Posed): Promise<Advance> => {
  const { device } = attempt;
  if (device === null) return useless;
  attempt.hear(posed);
  const { key: id, groupKey: group, password } = device;
  const claim = claimOf(attempt, posed, { group, id, password });
  if (claim === null) return useless;
  const reply = await attempt.respond(posed, claim);
  if (reply.kind !== 'pool-error') attempt.secondFactor ??= 'device';
  return onwards(reply);
};
