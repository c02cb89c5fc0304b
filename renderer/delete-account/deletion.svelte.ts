import type { Bridge } from '../../main/contract/api.ts';
import type { BeginOutcome, DeletionView, TypedNames } from '../../main/contract/deletion.ts';
import type { Unsubscribe } from '../../main/contract/method.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { challengeFailure, harmlessFailure, type Failure } from '../failure.ts';
import { follow } from '../follow.ts';
import { stageOf, type Preflight } from './stage.ts';

/** What the typed step says about the last try. Nothing was sent in any of these cases. */
export type TypedNote = 'declined' | 'no-permission' | 'not-now';

const nothingTyped: TypedNames = { accountName: '', poolName: '' };

/**
 * The deletion as the page moves it. Main owns the state and tells every change; the page
 * adds only which of the two halves of the preflight is open and what the last try said.
 */
export class Deletion {
  readonly #bridge: Bridge;
  #readingConsequences = $state(false);

  view = $state.raw<DeletionView>({ kind: 'idle' });
  /** The checks and consequences, kept for the steps that follow. */
  preflight = $state.raw<Preflight | null>(null);
  /** Whether main wanted the password; the folded line of that step says so. */
  proofWanted = $state(false);
  busy = $state(false);
  proofFailure = $state.raw<Failure | null>(null);
  /** Kept over a declined question, so that a slip costs nothing. */
  typed = $state.raw<TypedNames>(nothingTyped);
  mismatched = $state.raw<readonly (keyof TypedNames)[]>([]);
  note = $state.raw<TypedNote | null>(null);

  readonly stage = $derived(stageOf(this.view, this.#readingConsequences));
  /** Both names stand as on screen. Opens the button; main compares again. */
  readonly matches = $derived(
    this.view.kind === 'confirming' &&
      this.typed.accountName === this.view.subject.accountName &&
      this.typed.poolName === this.view.subject.poolName,
  );

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  /** `heed` is told of every change, with what was before. */
  listen(heed: (before: DeletionView, after: DeletionView) => void): Unsubscribe {
    const { read, changed } = this.#bridge.deletion;
    return follow({ read, changed }, (view) => {
      const before = this.view;
      this.#take(view);
      heed(before, view);
    });
  }

  /** Opens the deletion of one person's account; what it finds comes as news. */
  begin(sessionId: string): Promise<BeginOutcome> {
    return this.#bridge.deletion.begin({ sessionId });
  }

  /** From the checks to what goes and stays: both are the same state in main. */
  readConsequences(): void {
    this.#readingConsequences = true;
  }

  /** From what goes and stays to the proof, or past it. */
  async proceed(): Promise<void> {
    await this.#once(() => this.#bridge.deletion.proceed());
  }

  async prove(password: string): Promise<void> {
    await this.#once(async () => {
      this.proofFailure = null;
      const outcome = await this.#bridge.deletion.prove({ password });
      switch (outcome.kind) {
        case 'proved':
        case 'not-now':
          return;
        case 'other-account':
          this.proofFailure = { ...words.deletion.prove.otherAccount, said: null };
          return;
        case 'challenge':
          this.proofFailure = challengeFailure(outcome.challenge);
          return;
        case 'pool-error':
          this.proofFailure = harmlessFailure(outcome);
          return;
        default:
          assertNever(outcome);
      }
    });
  }

  /** Asks the last question; a yes is acted on at once, with the permission it minted. */
  async ask(): Promise<void> {
    if (!this.matches) return;
    await this.#once(async () => {
      this.mismatched = [];
      this.note = null;
      const outcome = await this.#bridge.deletion.ask({ ...this.typed });
      switch (outcome.kind) {
        case 'granted':
          await this.#delete(outcome.permission);
          return;
        case 'mismatch':
          this.mismatched = outcome.fields;
          return;
        case 'declined':
        case 'not-now':
          this.note = outcome.kind;
          return;
        default:
          assertNever(outcome);
      }
    });
  }

  type(field: keyof TypedNames, value: string): void {
    this.typed = { ...this.typed, [field]: value };
    this.mismatched = this.mismatched.filter((name) => name !== field);
  }

  async checkNow(): Promise<void> {
    await this.#once(() => this.#bridge.deletion.checkNow());
  }

  /**
   * Keeps the account, or closes a settled outcome. True when the page may be left; false
   * while the request may be on the wire or its outcome is open.
   */
  async leave(): Promise<boolean> {
    const outcome = await this.#bridge.deletion.leave();
    return outcome.kind === 'left';
  }

  async #delete(permission: string): Promise<void> {
    const outcome = await this.#bridge.account.delete({ permission });
    // What becomes of a started request comes as news.
    if (outcome.kind !== 'started') this.note = outcome.kind;
  }

  /** One act at a time: a second click while the first is under way does nothing. */
  async #once(act: () => Promise<unknown>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await act();
    } finally {
      this.busy = false;
    }
  }

  #take(view: DeletionView): void {
    this.view = view;
    if (view.kind === 'examining' || view.kind === 'idle') this.#startAfresh();
    if (view.kind === 'preflight') this.preflight = view;
    if (view.kind === 'proving') this.proofWanted = true;
  }

  #startAfresh(): void {
    this.#readingConsequences = false;
    this.preflight = null;
    this.proofWanted = false;
    this.proofFailure = null;
    this.typed = nothingTyped;
    this.mismatched = [];
    this.note = null;
  }
}
