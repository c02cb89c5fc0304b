/** Signing in at the pool's own page, in the person's browser (RFC 8252). */
import type { PoolError } from './pool-error.ts';
import type { TokenFault } from './tokens.ts';

/** Why a sign-in in the browser came to nothing. Nobody was signed in. */
export type BrowserSignInFault =
  /** No address for the pool's own page is known. */
  | { readonly why: 'no-page' }
  /** Both of the fixed ports are in use by another program. */
  | { readonly why: 'ports-busy'; readonly ports: readonly number[] }
  /** No browser took the address. */
  | { readonly why: 'no-browser' }
  /** Nobody came back within five minutes. */
  | { readonly why: 'too-late' }
  | { readonly why: 'cancelled' }
  /** The page sent an error instead of a code, for example `access_denied`. */
  | { readonly why: 'page-refused'; readonly error: string; readonly description: string }
  /** The code was not exchanged: `invalid_grant` for one that was used before or is over. */
  | { readonly why: 'exchange-refused'; readonly error: string }
  | { readonly why: 'exchange-failed'; readonly error: PoolError }
  /** The tokens are not what they should be. */
  | { readonly why: 'token-fault'; readonly fault: TokenFault }
  /** They are of another account than the one that was to prove who they are. */
  | { readonly why: 'other-account' }
  | { readonly why: 'secret-missing' }
  | { readonly why: 'practice-not-ready' };

export type BrowserSignInView =
  | { readonly kind: 'idle' }
  /** The browser has the page; the answer is awaited until then. */
  | {
      readonly kind: 'waiting';
      readonly profileId: string;
      readonly untilMs: number;
      /** `http://127.0.0.1:<port>/callback`, as it must be registered. */
      readonly callback: string;
    }
  /** The browser came back; the code is being exchanged. */
  | { readonly kind: 'exchanging'; readonly profileId: string }
  | { readonly kind: 'signed-in'; readonly profileId: string; readonly sessionId: string }
  | {
      readonly kind: 'failed';
      readonly profileId: string;
      readonly fault: BrowserSignInFault;
    };

/** The callback addresses a pool's administrator has to register, exactly so. */
export const callbackAddresses: readonly string[] = [
  'http://127.0.0.1:42813/callback',
  'http://127.0.0.1:42814/callback',
];
