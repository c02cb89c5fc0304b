import type { Bridge } from '../../main/contract/api.ts';
import type { FurtherPoolView, PracticeKind } from '../../main/contract/practice.ts';
import { words } from '../../words/catalogue.ts';
import { nothingFilled, type Prefill } from '../place.ts';
import type { PracticePool } from '../practice/practice-pool.svelte.ts';

/** One kind of practice pool as the first screen lists it. */
export interface KindLine {
  readonly kind: PracticeKind;
  readonly name: string;
  readonly what: string;
  /** Null until it is opened. */
  readonly pool: FurtherPoolView | null;
}

/** In the order in which they are listed: the nearest to daily life first. */
const kinds: readonly PracticeKind[] = [
  'email-username',
  'mfa-required',
  'passwordless',
  'devices',
  'custom-challenge',
  'confidential-client',
  'rotation',
  'lowered-limits',
];

/** The practice pools beside the first, and opening one. */
export class MorePractice {
  readonly #bridge: Bridge;
  readonly #practice: PracticePool;
  readonly #opened: (profileId: string) => void;

  opening = $state.raw<PracticeKind | null>(null);
  failed = $state(false);

  readonly ready = $derived.by(() => this.#practice.view.kind === 'ready');
  readonly lines = $derived.by((): readonly KindLine[] => {
    const { view } = this.#practice;
    const further = view.kind === 'ready' ? view.further : [];
    return kinds.map((kind) => ({
      kind,
      name: words.practiceKinds.poolName[kind],
      what: words.practiceKinds.what[kind],
      pool: further.find((pool) => pool.kind === kind) ?? null,
    }));
  });

  /** `opened`: the pool is there and can be signed in to. */
  constructor(bridge: Bridge, practice: PracticePool, opened: (profileId: string) => void) {
    this.#bridge = bridge;
    this.#practice = practice;
    this.#opened = opened;
  }

  async open(kind: PracticeKind): Promise<void> {
    if (this.opening !== null) return;
    this.opening = kind;
    this.failed = false;
    try {
      const outcome = await this.#bridge.practice.open({ kind });
      if (outcome.kind === 'opened') this.#opened(outcome.profileId);
      else this.failed = true;
    } finally {
      this.opening = null;
    }
  }
}

/** What the sign-in to a further pool is filled with: its demo owner, where nobody changed that. */
export function prefillOf(pool: FurtherPoolView): Prefill {
  const { username = '', password = null } = pool.demo ?? {};
  return password === null ? nothingFilled : { username, password };
}
