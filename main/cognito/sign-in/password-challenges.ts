/**
 * The password: PASSWORD_VERIFIER, the second half of SRP; PASSWORD_SRP, which asks for the
 * first half; PASSWORD, which asks for the password itself.
 */
import { poolError } from '../errors.ts';
import type { Attempt } from './attempt.ts';
import type { Posed } from './reply.ts';
import type { SrpOwner } from './srp.ts';
import { asked, orAgain, step, unknownStep, type Advance } from './step.ts';

/** The part of a pool's id behind the Region, which is what SRP knows the pool by. */
const groupOf = ({ ground }: Attempt): string => {
  const { userPoolId } = ground.address;
  return userPoolId.slice(userPoolId.indexOf('_') + 1);
};

/** The claim of a proof by SRP; null where the pool's half is of no use. */
export const claimOf = (
  attempt: Attempt,
  { parameters }: Posed,
  owner: SrpOwner,
): Readonly<Record<string, string>> | null => {
  const { SALT: salt = '', SRP_B: srpB = '', SECRET_BLOCK: secretBlock = '' } = parameters;
  const half = attempt.takeSrp();
  return half?.claim(owner, { salt, srpB, secretBlock }, attempt.ground.now()) ?? null;
};

export const answerVerifier = async (attempt: Attempt, posed: Posed): Promise<Advance> => {
  attempt.hear(posed);
  const { password } = attempt;
  if (password === null) return asked(unknownStep(posed.challenge));
  const owner = { group: groupOf(attempt), id: attempt.name, password };
  const claim = claimOf(attempt, posed, owner);
  if (claim === null) return { kind: 'reply', reply: poolError('strange-answer') };
  const reply = await attempt.respond(posed, claim);
  if (reply.kind !== 'pool-error') attempt.how = 'password-srp';
  return { kind: 'reply', reply };
};

/** Asks for the password, unless it was given before. */
const withPassword = (
  attempt: Attempt,
  challenge: string,
  answer: (password: string) => Promise<Advance>,
): Advance | Promise<Advance> => {
  const { password } = attempt;
  if (password !== null) return answer(password);
  return asked(
    step(challenge, { kind: 'password' }, 'password', async (given) => {
      attempt.password = given.password;
      const advance = await answer(given.password);
      // One that could not be tried is asked for again.
      if (advance.kind === 'again') attempt.password = null;
      return advance;
    }),
  );
};

/** As the answer to a challenge: the first half of SRP. */
export const answerSrp = (attempt: Attempt, posed: Posed): Advance | Promise<Advance> =>
  withPassword(attempt, posed.challenge, async () =>
    orAgain(await attempt.respond(posed, { SRP_A: attempt.beginSrp() })),
  );

/** As the answer to a challenge: the password itself. */
export const answerPassword = (attempt: Attempt, posed: Posed): Advance | Promise<Advance> =>
  withPassword(attempt, posed.challenge, async (password) => {
    const reply = await attempt.respond(posed, { PASSWORD: password });
    if (reply.kind !== 'pool-error') attempt.how = 'password-plain';
    return orAgain(reply);
  });

/** The password as what was chosen: the choice and the proof go out together. */
export const choosePassword = (
  attempt: Attempt,
  posed: Posed,
  bySrp: boolean,
): Advance | Promise<Advance> =>
  withPassword(attempt, bySrp ? 'PASSWORD_SRP' : 'PASSWORD', async (password) => {
    if (bySrp) {
      const proof = { ANSWER: 'PASSWORD_SRP', SRP_A: attempt.beginSrp() };
      return orAgain(await attempt.respond(posed, proof));
    }
    const reply = await attempt.respond(posed, { ANSWER: 'PASSWORD', PASSWORD: password });
    if (reply.kind !== 'pool-error') attempt.how = 'password-plain';
    return orAgain(reply);
  });
