/** The ways a person can get into their account, and what can be changed about them. */
import type { NoSession } from './attributes.ts';
import type { PoolError } from './pool-error.ts';
import type { SecondFactor } from './sign-in.ts';

/** A part of the page that is read by a call of its own, and may fail on its own. */
export type Part<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  /** This pool or app client has nothing of the kind. */
  | { readonly kind: 'not-offered' }
  | PoolError;

export interface FactorsView {
  /** Second factors that are on, for example `authenticator`. */
  readonly second: readonly SecondFactor[];
  readonly preferred: SecondFactor | null;
  /** What can stand at the beginning of a sign-in, by the service's own names. */
  readonly first: readonly string[];
}

export interface PasskeyView {
  readonly id: string;
  readonly name: string;
  readonly relyingParty: string;
  /** `platform` or `cross-platform`; empty where the pool does not say. */
  readonly attachment: string;
  readonly createdAtMs: number | null;
  /** Whether its private key is kept by Signet, as practice passkeys are. */
  readonly here: boolean;
}

export interface DeviceView {
  readonly key: string;
  readonly name: string;
  readonly ipAddress: string;
  /** `remembered`, `not_remembered`; empty where the pool does not say. */
  readonly status: string;
  readonly createdAtMs: number | null;
  readonly usedAtMs: number | null;
  /** Whether it is this computer. */
  readonly here: boolean;
}

export interface SignInSessionView {
  readonly id: string;
  readonly device: string;
  readonly ipAddress: string;
  readonly place: string;
  readonly clientId: string;
  readonly createdAtMs: number | null;
  readonly activeAtMs: number | null;
  readonly current: boolean;
}

export interface WaysView {
  readonly sessionId: string;
  readonly hasPassword: boolean | null;
  readonly factors: Part<FactorsView>;
  readonly passkeys: Part<readonly PasskeyView[]>;
  readonly devices: Part<readonly DeviceView[]>;
  readonly sessions: Part<readonly SignInSessionView[]>;
  /** Whether a passkey can be added from here, in the browser, or not at all. */
  readonly addPasskey: 'here' | 'browser' | 'nowhere';
  readonly readAtMs: number;
}

export type ReadWaysOutcome =
  { readonly kind: 'read'; readonly ways: WaysView } | NoSession | PoolError;

export type BeginAuthenticatorOutcome =
  /** Shown once; kept nowhere. `secret` is Base32, `uri` is for a QR code. */
  { readonly kind: 'begun'; readonly secret: string; readonly uri: string } | NoSession | PoolError;

export type WayOutcome = { readonly kind: 'done' } | NoSession | PoolError;

export type FinishAuthenticatorOutcome =
  | WayOutcome
  /** The new authenticator counts from now on, but it could not be switched on. */
  | { readonly kind: 'not-switched-on'; readonly why: PoolError };

/** One second factor, switched on or off, or made the preferred one. */
export interface FactorChange {
  readonly sessionId: string;
  readonly factor: SecondFactor;
  readonly enabled: boolean;
  readonly preferred: boolean;
}

export type AddPasskeyOutcome =
  | { readonly kind: 'added' }
  /** Signet keeps one for this account already, and makes no second one. Nothing was added. */
  | { readonly kind: 'already-here' }
  /** The pool's own page was opened in the browser; it adds the passkey. */
  | { readonly kind: 'opened' }
  /** There is no such page, or no browser took it. */
  | { readonly kind: 'not-opened' }
  | NoSession
  | PoolError;
