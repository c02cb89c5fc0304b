import type { Bridge } from '../../main/contract/api.ts';
import type { BeginOutcome, DeletionView, SubjectView } from '../../main/contract/deletion.ts';
import type { Unsubscribe } from '../../main/contract/method.ts';
import { follow } from '../follow.ts';
import { OneAtATime } from '../one-at-a-time.svelte.ts';
import { CleanUpTicks } from '../outcome/clean-up-ticks.svelte.ts';
import { AccountCopy } from './account-copy.svelte.ts';
import { Proof } from './proof.svelte.ts';
import { stageOf, type Preflight, type PreflightStep } from './stage.ts';
import { Typing } from './typing.svelte.ts';

/**
 * The deletion as the page moves it. Main owns the state and tells every change; the page
 * adds which step of the preflight is open, and what the person did and was told at each.
 */
export class Deletion {
  readonly #bridge: Bridge;
  readonly #onSignedOut: (subject: SubjectView) => void;
  readonly #acts = new OneAtATime();
  #reading = $state<PreflightStep>('can-it-work');

  /** Null until main has said how it stands. */
  view = $state.raw<DeletionView | null>(null);
  /** The checks and consequences, kept for the steps that follow. */
  preflight = $state.raw<Preflight | null>(null);
  // Each belongs to one deletion, and is made anew for the next.
  copy: AccountCopy;
  proof: Proof;
  typing: Typing;
  ticks: CleanUpTicks;

  readonly busy = $derived(this.#acts.busy);
  readonly stage = $derived(stageOf(this.view, this.#reading));

  /** `onSignedOut`: ending all sign-ins ended this one, and no new one followed. */
  constructor(bridge: Bridge, onSignedOut: (subject: SubjectView) => void) {
    this.#bridge = bridge;
    this.#onSignedOut = onSignedOut;
    this.copy = $state.raw(new AccountCopy(bridge));
    this.proof = $state.raw(new Proof(bridge, onSignedOut));
    this.typing = $state.raw(new Typing(bridge));
    this.ticks = $state.raw(new CleanUpTicks());
  }

  /** `heed` is told of every change, with what was before; null: this is the first word. */
  listen(heed: (before: DeletionView | null, after: DeletionView) => void): Unsubscribe {
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

  /** From one step of the preflight to the next: all are the same state in main. */
  readOn(): void {
    this.#reading = this.#reading === 'can-it-work' ? 'what-goes' : 'keep-a-copy';
  }

  /** From the preflight to the proof, or past it. */
  async proceed(): Promise<void> {
    const { endOthers } = this.proof;
    await this.#acts.run(() => this.#bridge.deletion.proceed({ endOthers }));
  }

  async checkNow(): Promise<void> {
    await this.#acts.run(() => this.#bridge.deletion.checkNow());
  }

  /** The network is back: an outcome that is waited for is asked about at once. */
  async heedNetwork(): Promise<void> {
    if (this.view?.kind === 'unknown' && this.view.nextCheckAtMs !== null) await this.checkNow();
  }

  /** Gives up an outcome that only a sign-in could tell; it stays unknown for good. */
  async stopLooking(): Promise<void> {
    await this.#acts.run(() => this.#bridge.deletion.stopLooking());
  }

  /** Tries once more to remove what is left on this computer. */
  async cleanUpAgain(): Promise<void> {
    await this.#acts.run(() => this.#bridge.deletion.cleanUpAgain());
  }

  /**
   * Keeps the account, or closes a settled outcome. True when the page may be left; false
   * while the request may be on the wire or its outcome is open.
   */
  async leave(): Promise<boolean> {
    const outcome = await this.#bridge.deletion.leave();
    return outcome.kind === 'left';
  }

  #take(view: DeletionView): void {
    const before = this.view?.kind;
    this.view = view;
    if (view.kind === 'examining' || view.kind === 'idle') this.#startAfresh();
    if (view.kind === 'preflight') this.preflight = view;
    if (view.kind === 'proving' && before !== 'proving') this.proof.want();
    // A proof that had grown too old was said by the step it led to.
    if (view.kind === 'confirming' && before === 'proving') this.typing.note = null;
  }

  #startAfresh(): void {
    this.#reading = 'can-it-work';
    this.preflight = null;
    this.copy = new AccountCopy(this.#bridge);
    this.proof = new Proof(this.#bridge, this.#onSignedOut);
    this.typing = new Typing(this.#bridge);
    this.ticks = new CleanUpTicks();
  }
}
