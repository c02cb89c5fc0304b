/** What the load generator can be told to do, and what it answers. */

/** Calls that are made again and again, so many at once, for so long. */
export interface RepeatOrder {
  readonly kind: 'repeat';
  readonly port: number;
  /** Operation and input; the connections take them in turn. */
  readonly calls: readonly { readonly operation: string; readonly input: object }[];
  readonly connections: number;
  readonly durationMs: number;
}

/** Sign-ins by SRP, likewise. */
export interface SrpOrder {
  readonly kind: 'srp';
  readonly port: number;
  readonly clientId: string;
  /** The part of the pool id after `_`. */
  readonly poolName: string;
  readonly usernames: readonly string[];
  readonly password: string;
  readonly connections: number;
  readonly durationMs: number;
}

export type Order = RepeatOrder | SrpOrder;

/** How it went. */
export interface Load {
  /** Calls, or whole sign-ins. */
  readonly count: number;
  readonly seconds: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

/** The first answer that was no success ends it all: a refusal costs a server little. */
export type Report =
  | { readonly kind: 'done'; readonly load: Load }
  | { readonly kind: 'failed'; readonly why: string };
