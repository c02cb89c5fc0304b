import { describe, expect, it } from 'vitest';
import type { PoolUser } from '../../../main/cognito/user.ts';
import type { ProfileView } from '../../../main/contract/profile.ts';
import { cleanUpOf, keyOf } from '../../../main/deletion/clean-up.ts';
import { identitiesOf, providersOf } from '../../../main/deletion/identities.ts';
import { exampleProfile as profile } from '../../support/example-profile.ts';

const hosted = { domain: 'login.example.com', signOutUrl: 'https://example.com/' };
const tokensEndAtMs = 2_000_000_000_000;

const linkedWith = (identities: string): PoolUser => ({
  username: 'owner',
  attributes: [
    { name: 'sub', value: 'sub-1' },
    { name: 'email', value: 'owner@example.com' },
    { name: 'identities', value: identities },
  ],
  factors: [],
  preferredFactor: null,
});
const identity = (providerName: string, providerType = 'OIDC') => ({ providerName, providerType });
const linked = (...identities: readonly object[]) => linkedWith(JSON.stringify(identities));

describe('what outlives an account', () => {
  it('is its tokens, the company’s data and its name, whatever the account', () => {
    expect(cleanUpOf({ user: linked(), profile, tokensEndAtMs })).toEqual([
      { kind: 'tokens', untilMs: tokensEndAtMs },
      { kind: 'company-data' },
      { kind: 'name-free', accountName: 'owner@example.com' },
    ]);
  });

  it('is the cookie of the sign-in page, for a pool that has one', () => {
    const items = cleanUpOf({ user: linked(), profile: { ...profile, hosted }, tokensEndAtMs });
    expect(items[0]).toEqual({ kind: 'hosted-sign-in', host: 'login.example.com' });
  });

  it('is no company’s data for a practice account', () => {
    const practice: ProfileView = { ...profile, kind: 'practice' };
    const kinds = cleanUpOf({ user: linked(), profile: practice, tokensEndAtMs });
    expect(kinds.map(({ kind }) => kind)).toEqual(['tokens', 'name-free']);
  });

  it.each([
    ['Google', 'Google', 'google-grants'],
    ['Facebook', 'Facebook', 'facebook-grants'],
    ['SignInWithApple', 'SignInWithApple', 'apple-grants'],
    ['Apple', 'OIDC', 'apple-grants'],
    ['LoginWithAmazon', 'LoginWithAmazon', 'amazon-grants'],
    ['Google', '', 'google-grants'],
    ['Acme', 'SAML', null],
    ['constructor', '__proto__', null],
  ])('is what was allowed at %s (%s), with the page %s', (name, type, link) => {
    const items = cleanUpOf({ user: linked(identity(name, type)), profile, tokensEndAtMs });
    expect(items[0]).toEqual({ kind: 'provider', provider: name, link });
  });

  it('names each provider once', () => {
    const user = linked(identity('Acme'), identity('Google', 'Google'), identity('Acme'));
    expect(providersOf(user)).toEqual(['Acme', 'Google']);
    expect(cleanUpOf({ user, profile, tokensEndAtMs }).map(keyOf)).toEqual([
      'provider:Acme',
      'provider:Google',
      'tokens',
      'company-data',
      'name-free',
    ]);
  });

  it.each(['', 'null', '{}', '[1, null, "x", {}, {"providerName": 7}]', '[{"providerName": ""}]'])(
    'is no provider where the pool lists none: %s',
    (text) => {
      expect(identitiesOf(linkedWith(text))).toEqual([]);
    },
  );
});
