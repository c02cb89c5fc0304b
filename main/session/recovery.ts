/** A way back in for somebody who does not know their password. */
import type { PoolError } from '../contract/pool-error.ts';
import type {
  ForgotPassword,
  ForgotPasswordOutcome,
  ResetPassword,
  ResetPasswordOutcome,
} from '../contract/session.ts';
import type { PoolAnswer } from './people.ts';
import { isSecretMissing, type SecretPorts } from './secret-missing.ts';

export interface RecoveryPorts extends SecretPorts {
  readonly poolOf: (profileId: string) => PoolAnswer;
}

export class Recovery {
  readonly #ports: RecoveryPorts;

  constructor(ports: RecoveryPorts) {
    this.#ports = ports;
  }

  /** Has a code sent to a verified address of the account; the one before is void then. */
  async forgotPassword({ profileId, username }: ForgotPassword): Promise<ForgotPasswordOutcome> {
    const found = this.#ports.poolOf(profileId);
    if (found.kind !== 'pool') return found;
    const answer = await found.pool.forgotPassword(username);
    return answer.kind === 'sent'
      ? { kind: 'code-sent', delivery: answer.delivery }
      : this.#refused(profileId, answer);
  }

  /** Sets a new password. Whoever is signed in anywhere stays so. */
  async resetPassword({
    profileId,
    username,
    code,
    password,
  }: ResetPassword): Promise<ResetPasswordOutcome> {
    const found = this.#ports.poolOf(profileId);
    if (found.kind !== 'pool') return found;
    const answer = await found.pool.confirmForgotPassword(username, code, password);
    return answer.kind === 'done' ? { kind: 'reset' } : this.#refused(profileId, answer);
  }

  async #refused(
    profileId: string,
    failure: PoolError,
  ): Promise<PoolError | { readonly kind: 'secret-missing' }> {
    return (await isSecretMissing(this.#ports, profileId, failure))
      ? { kind: 'secret-missing' }
      : failure;
  }
}
