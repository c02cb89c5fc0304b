/**
 * Small secrets beside the sign-ins: secrets of app clients, keys of remembered devices,
 * practice passkeys. Sealed like the sign-ins; without a keyring they live in memory alone.
 */
export interface Shelf {
  /** Undefined where there is none. Waits until the file was read, 5 s at most. */
  readonly read: (key: string) => Promise<string | undefined>;
  /** Resolves whether it is on disk now; false means it lives in memory alone. */
  readonly put: (key: string, value: string) => Promise<boolean>;
  /** Resolves whether nothing of it is left. */
  readonly remove: (key: string) => Promise<boolean>;
  /** The keys that begin so, in no order. */
  readonly keys: (prefix: string) => Promise<readonly string[]>;
}
