import type { Bridge } from '../../main/contract/api.ts';
import type { BrowserSignInView } from '../../main/contract/browser-sign-in.ts';
import type { Unsubscribe } from '../../main/contract/method.ts';
import { follow } from '../follow.ts';

const idle: BrowserSignInView = { kind: 'idle' };

/** One visit of the screen that signs in at a pool's own page. */
export class Visit {
  readonly #bridge: Bridge;
  readonly #profileId: string;
  readonly #signedIn: (sessionId: string) => void;
  /** What came of an earlier visit is not shown again. */
  #begun = false;
  #left = false;

  view = $state.raw<BrowserSignInView>(idle);
  /** The page is being opened. */
  opening = $state(false);

  constructor(bridge: Bridge, profileId: string, signedIn: (sessionId: string) => void) {
    this.#bridge = bridge;
    this.#profileId = profileId;
    this.#signedIn = signedIn;
  }

  listen(): Unsubscribe {
    const { read, changed } = this.#bridge.browserSignIn;
    return follow({ read, changed }, (view) => this.#take(view));
  }

  async begin(): Promise<void> {
    if (this.opening) return;
    this.opening = true;
    this.#begun = true;
    try {
      this.#take(await this.#bridge.browserSignIn.begin({ profileId: this.#profileId }));
    } finally {
      this.opening = false;
    }
  }

  async cancel(): Promise<void> {
    this.#take(await this.#bridge.browserSignIn.cancel());
  }

  /** The person goes elsewhere: nobody waits for the browser any more. */
  leave(): void {
    this.#left = true;
    if (this.view.kind === 'waiting') void this.#bridge.browserSignIn.cancel();
  }

  #take(view: BrowserSignInView): void {
    if (this.#left) return;
    const ours = view.kind !== 'idle' && view.profileId === this.#profileId;
    // One that is on its way was begun here, before the page was loaded anew.
    if (ours && (view.kind === 'waiting' || view.kind === 'exchanging')) this.#begun = true;
    this.view = ours && this.#begun ? view : idle;
    if (this.view.kind !== 'signed-in') return;
    this.#left = true;
    this.#signedIn(this.view.sessionId);
  }
}
