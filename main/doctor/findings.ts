/** What an answer to a probe shows, and no more than that. */
import type { PoolErrorKind } from '../contract/pool-error.ts';
import type { DeletabilityView, ProbeName, ProbeView } from '../contract/profile.ts';
import type { ProbeAnswer } from '../cognito/probes.ts';

type Found = ProbeView['found'];

/** A finding without an answer of the service behind it. */
export const finding = (
  name: ProbeName,
  found: Found,
  error: PoolErrorKind | null = null,
): ProbeView => ({ name, found, error, said: null });

/** The app client as such is what is wrong: everything else waits for that. */
const clientErrors: readonly PoolErrorKind[] = [
  'client-secret-needed',
  'client-secret-wrong',
  'pool-not-found',
];

/** Refusals of the made-up name: the way itself was taken. */
const aboutNobody: readonly PoolErrorKind[] = [
  'locked-out',
  'password-reset-required',
  'user-disabled',
  'user-not-confirmed',
  'user-not-found',
  'wrong-password',
];

interface Meaning {
  readonly works: readonly PoolErrorKind[];
  readonly notAllowed: readonly PoolErrorKind[];
}

const ofSignIn: Meaning = { works: aboutNobody, notAllowed: ['flow-not-enabled', 'unsupported'] };

/** It found fault with the password, the name or the attribute, which were made for that. */
const ofSignUp: Meaning = {
  works: ['attribute-fixed', 'invalid-parameter', 'weak-password'],
  notAllowed: ['sign-up-closed', 'unsupported'],
};

const ofForgotten: Meaning = {
  works: ['no-recovery-address', 'user-not-found'],
  notAllowed: ['recovery-closed', 'unsupported'],
};

const meaningOf = (name: ProbeName): Meaning =>
  name === 'sign-up' ? ofSignUp : name === 'forgotten-password' ? ofForgotten : ofSignIn;

/** From the answer to one probe to its finding. */
export const findingOf = (name: ProbeName, answer: ProbeAnswer): ProbeView => {
  if (answer.kind === 'answered') return finding(name, 'works');
  const { error, said } = answer;
  const { works, notAllowed } = meaningOf(name);
  const found: Found = clientErrors.includes(error)
    ? 'missing'
    : works.includes(error)
      ? 'works'
      : notAllowed.includes(error)
        ? 'not-allowed'
        : 'cannot-tell';
  // Why nobody was refused tells nothing about the way.
  return found === 'works' ? finding(name, found) : { name, found, error, said };
};

/** What the other findings show of the app client. */
export const clientFinding = (others: readonly ProbeView[]): ProbeView => {
  const wrong = others.find(({ found }) => found === 'missing');
  if (wrong !== undefined) return { ...wrong, name: 'client' };
  const known = others.some(({ found }) => found === 'works' || found === 'not-allowed');
  if (known) return finding('client', 'works');
  const silent = others.find(({ error }) => error !== null);
  return { ...finding('client', 'cannot-tell'), ...silent, name: 'client', found: 'cannot-tell' };
};

/**
 * Tokens of every sign-in by the API carry the permission to delete the account, and so do
 * those of the sign-in page, which is asked for it.
 */
export const deletabilityOf = (probes: readonly ProbeView[]): DeletabilityView => {
  const waysIn: readonly ProbeName[] = [
    'password-srp',
    'password-plain',
    'choice',
    'custom',
    'browser',
  ];
  const ways = probes.filter(({ name }) => waysIn.includes(name));
  if (ways.some(({ found }) => found === 'works')) return 'yes';
  return ways.every(({ found }) => found === 'not-allowed') ? 'no-way-in' : 'cannot-tell';
};
