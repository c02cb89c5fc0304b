import type { Bridge } from '../../main/contract/api.ts';
import type { PoolError } from '../../main/contract/pool-error.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { harmlessFailure, poolFailure, type Failure } from '../failure.ts';
import type { Told } from './ways.svelte.ts';

/** The secret and its address, as they are shown once. */
interface Secret {
  readonly secret: string;
  readonly uri: string;
}

export interface AuthenticatorEnds {
  /** It counts from now on; with what is to be said about it. */
  readonly done: (told: Told) => void;
  /** The sign-in is over. */
  readonly ended: () => void;
}

/** Setting up an authenticator app. The secret lives here, and is gone when this is. */
export class Authenticator {
  readonly #bridge: Bridge;
  readonly #sessionId: string;
  readonly #ends: AuthenticatorEnds;
  #closed = false;

  secret = $state.raw<Secret | null>(null);
  /** No secret was to be had. */
  failure = $state.raw<Failure | null>(null);
  code = $state('');
  deviceName = $state('');
  busy = $state(false);
  /** The code could not be judged. */
  refusal = $state.raw<Failure | null>(null);
  problem = $state.raw<string | undefined>(undefined);
  /** How often a code was refused. */
  refusals = $state(0);

  constructor(bridge: Bridge, sessionId: string, ends: AuthenticatorEnds) {
    this.#bridge = bridge;
    this.#sessionId = sessionId;
    this.#ends = ends;
  }

  async begin(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = null;
    try {
      const outcome = await this.#bridge.ways.beginAuthenticator({ sessionId: this.#sessionId });
      switch (outcome.kind) {
        case 'begun':
          if (!this.#closed) this.secret = { secret: outcome.secret, uri: outcome.uri };
          return;
        case 'no-such-session':
        case 'ended':
          this.#ends.ended();
          return;
        case 'pool-error':
          this.failure = harmlessFailure(outcome);
          return;
        default:
          assertNever(outcome);
      }
    } finally {
      this.busy = false;
    }
  }

  typeCode(code: string): void {
    this.code = code;
    this.problem = undefined;
    this.refusal = null;
  }

  typeName(name: string): void {
    this.deviceName = name;
  }

  async confirm(): Promise<void> {
    if (this.busy || this.secret === null) return;
    const code = this.code.replaceAll(/\s/g, '');
    if (!/^\d{6}$/.test(code)) {
      this.problem = words.ways.authenticator.codeShape;
      return;
    }
    this.busy = true;
    this.refusal = null;
    try {
      await this.#finish(code);
    } finally {
      this.busy = false;
    }
  }

  /** The dialog is gone: nothing of the secret stays. */
  close(): void {
    this.#closed = true;
    this.secret = null;
    this.code = '';
  }

  async #finish(code: string): Promise<void> {
    const outcome = await this.#bridge.ways.finishAuthenticator({
      sessionId: this.#sessionId,
      code,
      deviceName: this.deviceName.trim(),
    });
    const { authenticator } = words.ways;
    switch (outcome.kind) {
      case 'done':
        this.#ends.done({ part: 'factors', kind: 'done', text: authenticator.done });
        return;
      case 'not-switched-on':
        this.#ends.done({
          part: 'factors',
          kind: 'failed',
          failure: { ...authenticator.notSwitchedOn, said: outcome.why.said },
        });
        return;
      case 'no-such-session':
      case 'ended':
        this.#ends.ended();
        return;
      case 'pool-error':
        this.#refuse(outcome);
        return;
      default:
        assertNever(outcome);
    }
  }

  /** A wrong code is said at the field it was typed in; anything else has more to say. */
  #refuse(error: PoolError): void {
    const { wrongCode, usedCode } = words.ways.authenticator;
    this.refusals += 1;
    if (error.error === 'code-mismatch') this.problem = wrongCode;
    else if (error.error === 'code-used') this.problem = usedCode;
    else this.refusal = poolFailure(error);
  }
}
