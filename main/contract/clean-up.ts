/** What outlives a deleted account, made from that account, and what can be done about it. */

/** Addresses Signet can open in the browser; each stands for one constant in main. */
export type ExternalLink = 'amazon-grants' | 'apple-grants' | 'facebook-grants' | 'google-grants';

export type CleanUpItem =
  /** The sign-in page of the pool keeps a cookie in the browser; `host` is that page's. */
  | { readonly kind: 'hosted-sign-in'; readonly host: string }
  /** What was allowed at this identity provider; `link` is null where its page is not known. */
  | { readonly kind: 'provider'; readonly provider: string; readonly link: ExternalLink | null }
  /** Services that verify tokens on their own may accept the last ones until then. */
  | { readonly kind: 'tokens'; readonly untilMs: number }
  /** What the company keeps outside the pool: there is a letter ready for it. */
  | { readonly kind: 'company-data' }
  /** Somebody else may take this name now. */
  | { readonly kind: 'name-free'; readonly accountName: string };

/** Names one item among those of an account, for its tick. */
export type CleanUpKey = CleanUpItem['kind'] | `provider:${string}`;
