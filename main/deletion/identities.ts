/** Linked identity providers, as the pool lists them in the `identities` attribute. */
import type { PoolUser } from '../cognito/user.ts';
import { linkedEntriesOf } from '../session/linked-sign-ins.ts';

export interface Identity {
  /** What the pool calls the provider, for example `Google`. */
  readonly provider: string;
  /** `Google`, `Facebook`, `SignInWithApple`, `LoginWithAmazon`, `OIDC`, `SAML`; else empty. */
  readonly type: string;
}

const textIn = (entry: unknown, key: string): string => {
  if (typeof entry !== 'object' || entry === null) return '';
  const value: unknown = (entry as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' ? value : '';
};

/** The providers this account is linked with, each once, in the pool's order. */
export const identitiesOf = ({ attributes }: PoolUser): readonly Identity[] => {
  const found = (linkedEntriesOf(attributes) ?? [])
    .map((entry) => ({
      provider: textIn(entry, 'providerName'),
      type: textIn(entry, 'providerType'),
    }))
    .filter(({ provider }) => provider !== '');
  return [...new Map(found.map((one) => [one.provider, one])).values()];
};

/** The names of those providers. */
export const providersOf = (user: PoolUser): readonly string[] =>
  identitiesOf(user).map(({ provider }) => provider);
