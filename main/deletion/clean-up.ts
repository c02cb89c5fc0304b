/** What outlives the account once it is deleted, listed from this very account. */
import type { PoolUser } from '../cognito/user.ts';
import type { CleanUpItem, CleanUpKey, ExternalLink } from '../contract/clean-up.ts';
import type { ProfileView } from '../contract/profile.ts';
import { accountNameOf } from '../session/account-reader.ts';
import { identitiesOf, type Identity } from './identities.ts';

/**
 * The providers whose pages are known. A pool gives these four the name of their type, and
 * may link Apple as an ordinary OpenID Connect provider under a name of its own choosing.
 */
const pages: ReadonlyMap<string, ExternalLink> = new Map([
  ['Google', 'google-grants'],
  ['Facebook', 'facebook-grants'],
  ['SignInWithApple', 'apple-grants'],
  ['Apple', 'apple-grants'],
  ['LoginWithAmazon', 'amazon-grants'],
  ['Amazon', 'amazon-grants'],
]);

const providerItem = ({ provider, type }: Identity): CleanUpItem => ({
  kind: 'provider',
  provider,
  link: pages.get(type) ?? pages.get(provider) ?? null,
});

export interface Outlived {
  readonly user: PoolUser;
  readonly profile: ProfileView;
  /** The latest end of an access or ID token of this sign-in. */
  readonly tokensEndAtMs: number;
}

/** The items in the order they are worth doing: what still opens something comes first. */
export const cleanUpOf = ({ user, profile, tokensEndAtMs }: Outlived): readonly CleanUpItem[] => [
  ...(profile.hosted === null
    ? []
    : [{ kind: 'hosted-sign-in', host: profile.hosted.domain } as const]),
  ...identitiesOf(user).map(providerItem),
  { kind: 'tokens', untilMs: tokensEndAtMs },
  // Nobody keeps anything of a practice account elsewhere.
  ...(profile.kind === 'practice' ? [] : [{ kind: 'company-data' } as const]),
  { kind: 'name-free', accountName: accountNameOf(user) },
];

/** What names this item among those of its account: of one kind there is one, but providers. */
export const keyOf = (item: CleanUpItem): CleanUpKey =>
  item.kind === 'provider' ? `provider:${item.provider}` : item.kind;
