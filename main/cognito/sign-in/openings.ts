/** How each way to sign in begins. */
import type { PoolError } from '../../contract/pool-error.ts';
import type { SignInWay } from '../../contract/sign-in.ts';
import { poolError } from '../errors.ts';
import type { Attempt } from './attempt.ts';
import type { Reply } from './reply.ts';

export type Opening = (attempt: Attempt) => Promise<Reply>;

/** The app client does not take this flow, or the pool's plan does not have it. */
const isClosed = (reply: Reply): reply is PoolError =>
  reply.kind === 'pool-error' &&
  (reply.error === 'flow-not-enabled' || reply.error === 'unsupported');

/** As little of the password as the app client lets one give. */
const byPassword: Opening = async (attempt) => {
  const { password } = attempt;
  if (password === null) return poolError('wrong-password');
  const bySrp = await attempt.initiate('USER_SRP_AUTH', { SRP_A: attempt.beginSrp() });
  if (!isClosed(bySrp)) return bySrp;
  attempt.wantsPassword = true;
  const byChoice = await attempt.initiate('USER_AUTH', {
    PREFERRED_CHALLENGE: 'PASSWORD_SRP',
    SRP_A: attempt.beginSrp(),
  });
  if (!isClosed(byChoice)) return byChoice;
  const plain = await attempt.initiate('USER_PASSWORD_AUTH', { PASSWORD: password });
  if (plain.kind !== 'pool-error') attempt.how = 'password-plain';
  return plain;
};

const byChoice: Opening = (attempt) => attempt.initiate('USER_AUTH', {});

const byQuestions: Opening = (attempt) =>
  attempt.initiate(
    'CUSTOM_AUTH',
    attempt.password === null ? {} : { CHALLENGE_NAME: 'SRP_A', SRP_A: attempt.beginSrp() },
  );

export const openings: Readonly<Record<SignInWay, Opening>> = {
  password: byPassword,
  choice: byChoice,
  custom: byQuestions,
};

/** Straight after ConfirmSignUp, whose session stands for the first proof. */
export const bySignUp =
  (session: string): Opening =>
  async (attempt) => {
    const reply = await attempt.initiate('USER_AUTH', {}, session);
    if (reply.kind !== 'pool-error') attempt.how = 'sign-up';
    return reply;
  };
