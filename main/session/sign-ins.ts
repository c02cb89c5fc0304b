/** Signing in, turn by turn: what the pool asks for goes to the page, the tokens to `People`. */
import type { PasskeySigner } from '../cognito/sign-in/conversation.ts';
import type { PoolError } from '../contract/pool-error.ts';
import type {
  RememberOutcome,
  SignInOutcome,
  StartSignIn,
  StepAnswer,
} from '../contract/sign-in.ts';
import type { TokenAnswer } from './access-tokens.ts';
import { Attempts, type AttemptPorts, type AttemptTurn } from './attempts.ts';
import type { People, PoolAnswer } from './people.ts';
import { isSecretMissing, type SecretPorts } from './secret-missing.ts';
import {
  boundDeviceOf,
  type ArrivedTurn,
  type RememberedDevices,
  type ShownDevice,
} from './remembered-devices.ts';

export interface SignInsPorts extends AttemptPorts, SecretPorts {
  readonly people: Pick<
    People,
    'arrive' | 'deviceAnswered' | 'deviceKeyOf' | 'person' | 'revokeAt' | 'token'
  >;
  readonly devices: RememberedDevices;
  readonly poolOf: (profileId: string) => PoolAnswer;
  /** What answers for passkeys kept here; null where there can be none. */
  readonly signerFor: (profileId: string) => PasskeySigner | null;
}

export class SignIns {
  readonly #ports: SignInsPorts;
  readonly #attempts: Attempts<ShownDevice>;

  constructor(ports: SignInsPorts) {
    this.#ports = ports;
    this.#attempts = new Attempts(ports);
  }

  /** Begins a sign-in. A conversation that was open before is given up. */
  async start({ profileId, way, username, password }: StartSignIn): Promise<SignInOutcome> {
    const found = this.#ports.poolOf(profileId);
    if (found.kind !== 'pool') return found;
    const device = await this.#ports.devices.find(profileId, username);
    const passkeys = this.#ports.signerFor(profileId);
    const wanted = { profileId, username, shown: device };
    const conversation = found.pool.converse({ way, username, password, device, passkeys });
    return this.#outcomeOf(await this.#attempts.begin(wanted, conversation));
  }

  async answer({
    attemptId,
    answer,
  }: {
    readonly attemptId: string;
    readonly answer: StepAnswer;
  }): Promise<SignInOutcome> {
    return this.#outcomeOf(await this.#attempts.answer(attemptId, answer));
  }

  /** Forgets the conversation, and what was typed in it. */
  cancel({ attemptId }: { readonly attemptId: string }): { readonly kind: 'cancelled' } {
    this.#attempts.cancel(attemptId);
    return { kind: 'cancelled' };
  }

  /** Answers the pool's question whether to remember this device. */
  async rememberDevice({
    sessionId,
    remember,
  }: {
    readonly sessionId: string;
    readonly remember: boolean;
  }): Promise<RememberOutcome> {
    const { people } = this.#ports;
    const person = people.person(sessionId);
    if (person === undefined) return { kind: 'no-such-session' };
    if (remember) {
      const failure = await this.#tellPool(sessionId);
      if (failure !== null) return failure;
    }
    await people.deviceAnswered(sessionId);
    return { kind: remember ? 'remembered' : 'not-remembered' };
  }

  /** Null when the pool remembers the device now. */
  async #tellPool(
    sessionId: string,
  ): Promise<Exclude<RememberOutcome, { kind: 'remembered' | 'not-remembered' }> | null> {
    const answer = await this.#ports.people.token(sessionId);
    if (answer.kind !== 'token') return failureOf(answer);
    const deviceKey = this.#ports.people.deviceKeyOf(sessionId);
    if (deviceKey === null) return { kind: 'pool-error', error: 'device-not-found', said: null };
    const done = await answer.pool.setDeviceStatus(answer.token, deviceKey, 'remembered');
    return done.kind === 'done' ? null : done;
  }

  async #outcomeOf(next: AttemptTurn<ShownDevice>): Promise<SignInOutcome> {
    switch (next.kind) {
      case 'no-such-attempt':
        return next;
      case 'busy':
        return { kind: 'wrong-answer' };
      case 'given-up':
        // Nobody waits for this sign-in any more, so it is not to live on at the pool.
        if (next.turn.kind === 'tokens') {
          await this.#ports.people.revokeAt(next.about.profileId, next.turn.tokens.refresh);
        }
        return { kind: 'no-such-attempt' };
      case 'turn':
        return this.#afterTurn(next);
    }
  }

  async #afterTurn({
    attemptId,
    turn,
    about,
  }: Extract<AttemptTurn<ShownDevice>, { kind: 'turn' }>): Promise<SignInOutcome> {
    switch (turn.kind) {
      case 'tokens':
        return this.#arrive(about, turn);
      case 'asks':
        return { kind: 'step', attemptId, step: turn.step, problem: turn.problem };
      case 'wrong-answer':
        return turn;
      case 'pool-error':
        return (await isSecretMissing(this.#ports, about.profileId, turn))
          ? { kind: 'secret-missing' }
          : turn;
    }
  }

  async #arrive(wanted: ShownDevice, arrived: ArrivedTurn): Promise<SignInOutcome> {
    const { tokens, how, secondFactor, newDevice } = arrived;
    await this.#ports.devices.settle(wanted, arrived);
    return this.#ports.people.arrive({
      profileId: wanted.profileId,
      tokens,
      how,
      secondFactor,
      accountName: wanted.username,
      kept: true,
      deviceKey: boundDeviceOf(arrived),
      deviceAsked: newDevice?.asked ?? false,
    });
  }
}

/** A sign-in that is over has no words of its own here. */
const failureOf = (
  answer: Exclude<TokenAnswer, { readonly kind: 'token' }>,
): PoolError | { readonly kind: 'no-such-session' } => {
  switch (answer.kind) {
    case 'no-such-session':
    case 'pool-error':
      return answer;
    case 'practice-not-ready':
      return { kind: 'pool-error', error: 'offline', said: null };
    case 'ended':
      return { kind: 'pool-error', error: endedAs[answer.why], said: null };
  }
};

const endedAs = {
  expired: 'token-expired',
  revoked: 'token-revoked',
  gone: 'user-not-found',
} as const;
