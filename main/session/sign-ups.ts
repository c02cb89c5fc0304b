/** Making an account and confirming it. Nothing is kept here: the pool knows how far it is. */
import type {
  ConfirmSignUp,
  ConfirmSignUpOutcome,
  ResendCode,
  SignUp,
  SignUpOutcome,
} from '../contract/session.ts';
import type { PoolAnswer } from './people.ts';

export class SignUps {
  readonly #poolOf: (profileId: string) => PoolAnswer;

  constructor(poolOf: (profileId: string) => PoolAnswer) {
    this.#poolOf = poolOf;
  }

  /** Makes an account; most pools then send a code to the e-mail. */
  async signUp({ profileId, ...account }: SignUp): Promise<SignUpOutcome> {
    const found = this.#poolOf(profileId);
    if (found.kind !== 'pool') return found;
    const answer = await found.pool.signUp(account);
    if (answer.kind === 'pool-error') return answer;
    return answer.confirmed
      ? { kind: 'confirmed' }
      : { kind: 'code-sent', delivery: answer.delivery };
  }

  async confirm({ profileId, username, code }: ConfirmSignUp): Promise<ConfirmSignUpOutcome> {
    const found = this.#poolOf(profileId);
    if (found.kind !== 'pool') return found;
    const answer = await found.pool.confirmSignUp(username, code, null);
    return answer.kind === 'done' ? { kind: 'confirmed' } : answer;
  }

  /** A new code; the one before is void then. */
  async resend({ profileId, username }: ResendCode): Promise<SignUpOutcome> {
    const found = this.#poolOf(profileId);
    if (found.kind !== 'pool') return found;
    const answer = await found.pool.resendCode(username);
    return answer.kind === 'sent' ? { kind: 'code-sent', delivery: answer.delivery } : answer;
  }
}
