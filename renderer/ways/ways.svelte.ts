import type { Bridge } from '../../main/contract/api.ts';
import type { PoolError } from '../../main/contract/pool-error.ts';
import type { AddPasskeyOutcome, WayOutcome } from '../../main/contract/ways.ts';
import { words } from '../../words/catalogue.ts';
import type { Account } from '../account/account.svelte.ts';
import { assertNever } from '../assert-never.ts';
import { harmlessFailure, type Failure } from '../failure.ts';
import { isSameAct, partOf, type Act, type PartName } from './act.ts';
import { doneInWords } from './done-words.ts';
import { questionBefore, type Question } from './guard.ts';
import { afterReading, nothingKnown, type KnownWays } from './known.ts';
import { failureOf, isGoneAlready, isOpen } from './refusal.ts';

/** What an act led to, told in its part of the page. */
export type Told =
  | { readonly part: PartName; readonly kind: 'done'; readonly text: string }
  | { readonly part: PartName; readonly kind: 'failed'; readonly failure: Failure };

/** An act that waits for the answer to a question. */
export interface Asked {
  readonly act: Act;
  readonly question: Question;
}

/** The ways into one account: what the pool said of them, and one act at a time. */
export class Ways {
  readonly #bridge: Bridge;
  readonly #account: Account;
  /** An answer that a later question has overtaken is out of date. */
  #latest = 0;

  known = $state.raw<KnownWays>(nothingKnown);
  reading = $state(false);
  /** The pool could not be asked at all. What is known stays. */
  unread = $state.raw<PoolError | null>(null);
  /** The act under way. */
  busy = $state.raw<Act | null>(null);
  asked = $state.raw<Asked | null>(null);
  told = $state.raw<Told | null>(null);
  /** An authenticator was seen to be on, so that it can be switched on again without a set-up. */
  hadAuthenticator = $state(false);
  /** Grows with each act that ended: what stands on the page is to be drawn as it is known. */
  turn = $state(0);

  readonly offline = $derived(this.unread?.error === 'offline');
  readonly failure = $derived<Failure | null>(
    this.unread === null ? null : harmlessFailure(this.unread),
  );

  constructor(bridge: Bridge, account: Account) {
    this.#bridge = bridge;
    this.#account = account;
  }

  get #sessionId(): string {
    return this.#account.person.sessionId;
  }

  get #hasAuthenticator(): boolean {
    return this.known.factors.value?.second.includes('authenticator') ?? false;
  }

  get #hasFailed(): boolean {
    return this.told?.kind === 'failed';
  }

  async read(): Promise<void> {
    const question = (this.#latest += 1);
    this.reading = true;
    try {
      const outcome = await this.#bridge.ways.read({ sessionId: this.#sessionId });
      if (question !== this.#latest) return;
      switch (outcome.kind) {
        case 'read':
          this.known = afterReading(this.known, outcome.ways);
          this.hadAuthenticator ||= this.#hasAuthenticator;
          this.unread = null;
          return;
        case 'pool-error':
          this.unread = outcome;
          return;
        case 'no-such-session':
        case 'ended':
          await this.#heedEnd();
          return;
        default:
          assertNever(outcome);
      }
    } finally {
      if (question === this.#latest) this.reading = false;
    }
  }

  isBusyWith(act: Act): boolean {
    return isSameAct(this.busy, act);
  }

  /** Does it, or asks first where it takes something away. */
  async wish(act: Act): Promise<void> {
    if (this.busy !== null) return;
    this.told = null;
    const question = questionBefore(act, this.known);
    if (question === null) await this.#do(act);
    else this.asked = { act, question };
  }

  /** The answer to the question: all the same. */
  async confirm(): Promise<void> {
    if (this.asked === null || this.busy !== null) return;
    this.told = null;
    await this.#do(this.asked.act);
    if (!this.#hasFailed) this.asked = null;
  }

  /** The answer to the question: leave it. */
  keep(): void {
    this.asked = null;
    this.told = null;
  }

  /** Something else on the page changed the ways: a new authenticator. */
  async heedChange(told: Told): Promise<void> {
    this.told = told;
    this.hadAuthenticator = true;
    await this.read();
  }

  async #do(act: Act): Promise<void> {
    this.busy = act;
    try {
      const outcome = await this.#ask(act);
      switch (outcome.kind) {
        case 'done':
        case 'added':
        case 'opened':
          await this.#succeed(act);
          return;
        case 'not-opened':
          this.#fail(act, { ...words.ways.passkeys.notOpened, said: null });
          return;
        case 'already-here':
          this.#fail(act, { ...words.ways.passkeys.alreadyHere, said: null });
          return;
        case 'no-such-session':
        case 'ended':
          await this.#heedEnd();
          return;
        case 'pool-error':
          await this.#heedRefusal(act, outcome);
          return;
        default:
          assertNever(outcome);
      }
    } finally {
      this.busy = null;
      this.turn += 1;
    }
  }

  #ask(act: Act): Promise<WayOutcome | AddPasskeyOutcome> {
    const { ways } = this.#bridge;
    const sessionId = this.#sessionId;
    switch (act.kind) {
      case 'factor-on':
        return ways.setFactor({
          sessionId,
          factor: act.factor,
          enabled: true,
          preferred: (this.known.factors.value?.second ?? []).length === 0,
        });
      case 'factor-off':
        return ways.setFactor({ sessionId, factor: act.factor, enabled: false, preferred: false });
      case 'prefer': {
        const factor = act.factor ?? this.known.factors.value?.preferred ?? null;
        if (factor === null) return Promise.resolve({ kind: 'done' });
        const preferred = act.factor !== null;
        return ways.setFactor({ sessionId, factor, enabled: true, preferred });
      }
      case 'add-passkey':
        return ways.addPasskey({ sessionId });
      case 'remove-passkey':
        return ways.removePasskey({ sessionId, passkeyId: act.passkey.id });
      case 'remember-device':
      case 'unremember-device':
        return ways.setDeviceStatus({
          sessionId,
          deviceKey: act.device.key,
          remembered: act.kind === 'remember-device',
        });
      case 'forget-device':
        return ways.forgetDevice({ sessionId, deviceKey: act.device.key });
      case 'end-session':
        return ways.endSession({ sessionId, signInSessionId: act.session.id });
    }
  }

  /** What stands on the page afterwards is what the pool says, not what was wished for. */
  async #succeed(act: Act): Promise<void> {
    if (act.kind === 'forget-device' && act.device.here) await this.#account.read();
    await this.read();
    this.told = { part: partOf(act), kind: 'done', text: doneInWords(act, this.known) };
  }

  async #heedRefusal(act: Act, error: PoolError): Promise<void> {
    if (isGoneAlready(act, error)) {
      await this.read();
      this.told = { part: partOf(act), kind: 'done', text: words.ways.goneAlready };
      return;
    }
    this.#fail(act, failureOf(act, error));
    if (isOpen(error)) await this.read();
  }

  #fail(act: Act, failure: Failure): void {
    this.told = { part: partOf(act), kind: 'failed', failure };
  }

  /** Why it ended is told by the account, when it is read again; so is where to go on. */
  async #heedEnd(): Promise<void> {
    await this.#account.read();
  }
}
