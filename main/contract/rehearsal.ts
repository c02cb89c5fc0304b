/** Trying a deletion on a masked twin of a real account, in the practice pool. */
import type { PoolError } from './pool-error.ts';

export type RehearseOutcome =
  /** The twin is there and its deletion is open; it comes as `deletion.changed`. */
  | { readonly kind: 'begun' }
  | { readonly kind: 'no-such-session' }
  /** A practice account needs no twin. */
  | { readonly kind: 'practice-already' }
  | { readonly kind: 'practice-not-ready' }
  /** A deletion is open; one at a time. */
  | { readonly kind: 'busy' }
  /** The sign-in is over, or the pool did not say what is in the account. */
  | { readonly kind: 'ended' }
  | PoolError;
