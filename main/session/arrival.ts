/** What it takes to be taken in as signed in, and what comes of it. */
import type { Tokens } from '../cognito/sign-in/conversation.ts';
import type { PoolError } from '../contract/pool-error.ts';
import type { SecondFactor, SignInHow } from '../contract/sign-in.ts';

/** A name and a password for one of the pools. */
export interface PasswordSignIn {
  readonly profileId: string;
  readonly username: string;
  readonly password: string;
}

export type PasswordSignInOutcome =
  | { readonly kind: 'signed-in'; readonly sessionId: string }
  | { readonly kind: 'challenge'; readonly challenge: string }
  | { readonly kind: 'no-such-profile' }
  | { readonly kind: 'practice-not-ready' }
  | PoolError;

/** Somebody who has just shown who they are, however they did it. */
export interface Arrival {
  readonly profileId: string;
  readonly tokens: Tokens;
  readonly how: SignInHow;
  readonly secondFactor: SecondFactor | 'device' | null;
  /** What to call the account until it was read; null: the username in the token. */
  readonly accountName: string | null;
  /** Whether it is kept for the next start. */
  readonly kept: boolean;
  /** The device of the pool's that these tokens are bound to; null for none. */
  readonly deviceKey: string | null;
  readonly deviceAsked: boolean;
}

export type ArriveOutcome =
  | { readonly kind: 'signed-in'; readonly sessionId: string }
  | { readonly kind: 'no-such-profile' }
  | { readonly kind: 'practice-not-ready' }
  | PoolError;

/** A sign-in that takes the place of an earlier one to the same account. */
export type FreshProof = Pick<Arrival, 'tokens' | 'how' | 'secondFactor' | 'deviceKey'>;
