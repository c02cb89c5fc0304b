import type { CodeDelivery } from '../main/contract/sign-in.ts';

/** What a sign-in form is filled with when it opens. */
export interface Prefill {
  readonly username: string;
  readonly password: string;
}

/** Where the person is. What is shown there also depends on who is signed in. */
export type Place =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'add-pool' }
  | { readonly kind: 'sign-in'; readonly profileId: string; readonly prefill: Prefill }
  | { readonly kind: 'sign-up'; readonly profileId: string }
  | {
      readonly kind: 'confirm-sign-up';
      readonly profileId: string;
      /** Empty when it is not known yet. */
      readonly username: string;
      readonly delivery: CodeDelivery | null;
    }
  /** Sign-in with an access token. */
  | { readonly kind: 'token-sign-in' }
  /** Sign-in at the pool's own page, in the browser. */
  | { readonly kind: 'browser-sign-in'; readonly profileId: string }
  | { readonly kind: 'forgot-password'; readonly profileId: string; readonly username: string }
  /** One pool: what works there, its colour, its secret. */
  | { readonly kind: 'pool'; readonly profileId: string }
  | { readonly kind: 'account' }
  /** The ways to get into the account. */
  | { readonly kind: 'ways' }
  | { readonly kind: 'tokens' }
  | { readonly kind: 'post-office' }
  /** The deletion: its steps, the wait, the outcome. */
  | { readonly kind: 'deletion' };

/** Said on top of the next screen: what the act before led to. */
export interface Note {
  readonly text: string;
  /** `caution` where something of it did not work. */
  readonly tone: 'ok' | 'caution';
}

export const good = (text: string): Note => ({ text, tone: 'ok' });

export const amiss = (text: string): Note => ({ text, tone: 'caution' });

export const nothingFilled: Prefill = { username: '', password: '' };

/** What main opened the window with, behind the `#`: `language=de&open-deletion`. */
const opening = (hash: string): URLSearchParams => new URLSearchParams(hash.replace(/^#/, ''));

/** The first place: the deletion, where an earlier run left one open. */
export const placeFor = (hash: string): Place => ({
  kind: opening(hash).get('open-deletion') === '' ? 'deletion' : 'welcome',
});

/** The language of the first screen, by name; English where main names none. */
export const languageFor = (hash: string): string => opening(hash).get('language') ?? 'en';

/** Whether a place belongs to the person in front: it is shown beside the sidebar. */
export const isInside = (kind: Place['kind']): boolean =>
  kind === 'account' || kind === 'ways' || kind === 'tokens' || kind === 'post-office';
