import type { Bridge } from '../../main/contract/api.ts';
import type { RehearseOutcome } from '../../main/contract/rehearsal.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { harmlessFailure, type Failure } from '../failure.ts';
import { OneAtATime } from '../one-at-a-time.svelte.ts';

/** What became of the wish to try it first. */
type Tried = { readonly kind: 'begun' } | { readonly kind: 'not-begun'; readonly why: Failure };

const notBegun = (why: Failure): Tried => ({ kind: 'not-begun', why });

function triedOf(outcome: RehearseOutcome): Tried {
  switch (outcome.kind) {
    case 'begun':
      return { kind: 'begun' };
    case 'no-such-session':
    case 'practice-already':
    case 'practice-not-ready':
    case 'busy':
    case 'ended':
      return notBegun({ ...words.rehearsal.failed[outcome.kind], said: null });
    case 'pool-error':
      return notBegun(harmlessFailure(outcome));
    default:
      return assertNever(outcome);
  }
}

/** Trying the deletion on a masked twin, in the practice pool, before the real one. */
export class Rehearsing {
  readonly #bridge: Bridge;
  readonly #begun: () => void;
  readonly #acts = new OneAtATime();

  failure = $state.raw<Failure | null>(null);

  readonly busy = $derived(this.#acts.busy);

  /** `begun`: the twin's deletion is open. */
  constructor(bridge: Bridge, begun: () => void) {
    this.#bridge = bridge;
    this.#begun = begun;
  }

  async start(sessionId: string): Promise<void> {
    await this.#acts.run(async () => {
      this.failure = null;
      const tried = triedOf(await this.#bridge.account.rehearse({ sessionId }));
      if (tried.kind === 'begun') this.#begun();
      else this.failure = tried.why;
    });
  }
}
