/** Accounts made here, up to the code that confirms them, and the sign-in that may follow. */
import type {
  ConfirmSignUp,
  ConfirmSignUpOutcome,
  ResendCode,
  SignUp,
  SignUpOutcome,
} from '../contract/session.ts';
import type { PoolError } from '../contract/pool-error.ts';
import type { Pool } from '../cognito/pool.ts';
import type { PendingSignUps } from './pending-sign-ups.ts';
import type { People, PoolAnswer } from './people.ts';
import { boundDeviceOf, type RememberedDevices } from './remembered-devices.ts';
import { isSecretMissing, type SecretPorts } from './secret-missing.ts';

export interface SignUpsPorts extends SecretPorts {
  readonly people: Pick<People, 'arrive'>;
  readonly devices: Pick<RememberedDevices, 'settle'>;
  readonly pending: PendingSignUps;
  readonly poolOf: (profileId: string) => PoolAnswer;
}

/** The one sign-up that may be confirmed and signed in with in one go. */
interface Begun {
  readonly profileId: string;
  readonly username: string;
  /** As good as a password until the account is confirmed, so it is never written down. */
  readonly session: string;
}

export class SignUps {
  readonly #ports: SignUpsPorts;
  #begun: Begun | null = null;

  constructor(ports: SignUpsPorts) {
    this.#ports = ports;
  }

  /** Makes an account; most pools then send a code to an address of it. */
  async signUp({ profileId, ...account }: SignUp): Promise<SignUpOutcome> {
    const found = this.#ports.poolOf(profileId);
    if (found.kind !== 'pool') return found;
    const { username } = account;
    const answer = await found.pool.signUp(account);
    if (answer.kind === 'pool-error') return this.#refused(profileId, answer);
    if (answer.confirmed) return { kind: 'confirmed' };
    const { session } = answer;
    this.#begun = session === null ? null : { profileId, username, session };
    await this.#ports.pending.begin({ profileId, username });
    return { kind: 'code-sent', delivery: answer.delivery };
  }

  /** Confirms an account, and signs in where the pool takes that for a proof. */
  async confirm({ profileId, username, code }: ConfirmSignUp): Promise<ConfirmSignUpOutcome> {
    const found = this.#ports.poolOf(profileId);
    if (found.kind !== 'pool') return found;
    const { pool } = found;
    const begun = this.#begun;
    const isSame = begun?.profileId === profileId && begun.username === username;
    const answer = await pool.confirmSignUp(username, code, isSame ? begun.session : null);
    if (answer.kind === 'pool-error') {
      // It is not half-finished any more, whoever finished it.
      if (answer.error === 'already-confirmed') await this.#drop(profileId, username);
      return answer;
    }
    await this.#drop(profileId, username);
    if (answer.session === null) return { kind: 'confirmed' };
    const sessionId = await this.#signIn(pool, { profileId, username, session: answer.session });
    return sessionId === null ? { kind: 'confirmed' } : { kind: 'signed-in', sessionId };
  }

  /** A new code; the one before is void then. */
  async resend({ profileId, username }: ResendCode): Promise<SignUpOutcome> {
    const found = this.#ports.poolOf(profileId);
    if (found.kind !== 'pool') return found;
    const answer = await found.pool.resendCode(username);
    if (answer.kind === 'sent') return { kind: 'code-sent', delivery: answer.delivery };
    if (answer.error === 'already-confirmed') await this.#drop(profileId, username);
    return this.#refused(profileId, answer);
  }

  /** Null where more is asked for: the account is confirmed, and its owner signs in as always. */
  async #signIn(pool: Pool, { profileId, username, session }: Begun): Promise<string | null> {
    const turn = await pool.signInWithSession(username, session).begin();
    if (turn.kind !== 'tokens') return null;
    await this.#ports.devices.settle({ profileId, username, shown: null }, turn);
    const outcome = await this.#ports.people.arrive({
      profileId,
      tokens: turn.tokens,
      how: 'sign-up',
      secondFactor: turn.secondFactor,
      accountName: username,
      kept: true,
      deviceKey: boundDeviceOf(turn),
      deviceAsked: turn.newDevice?.asked ?? false,
    });
    return outcome.kind === 'signed-in' ? outcome.sessionId : null;
  }

  async #drop(profileId: string, username: string): Promise<void> {
    if (this.#begun?.username === username) this.#begun = null;
    await this.#ports.pending.dropSignUp({ profileId, username });
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
