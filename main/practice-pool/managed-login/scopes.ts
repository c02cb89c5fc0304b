/** Scopes: which a client may have, and what those of OpenID Connect show of a user. */
import { accountScope } from '../clients.ts';
import type { StoredClient } from '../store/records.ts';

const narrowing = ['email', 'phone', 'profile'] as const;

/** The scopes that every pool has; all others belong to resource servers. */
const standardScopes: readonly string[] = ['openid', ...narrowing, accountScope];

/**
 * What an authorization request gets: all of the client's scopes where it asks for none, else
 * what it asks for. Null when one of them is not the client's (answered as `invalid_scope`;
 * the guide would have it ignored, captures show it refused), and for `email`, `phone` and
 * `profile` without `openid` (developer guide, "Scopes in OpenID Connect").
 */
export function grantScopes(
  asked: string | null,
  { settings: { AllowedOAuthScopes } }: StoredClient,
): readonly string[] | null {
  const scopes = words(asked);
  if (scopes.length === 0) return AllowedOAuthScopes;
  // Guess: the rule is documented, what is said of whoever breaks it is not.
  const isOrphaned =
    !scopes.includes('openid') && narrowing.some((scope) => scopes.includes(scope));
  return !isOrphaned && scopes.every((scope) => AllowedOAuthScopes.includes(scope)) ? scopes : null;
}

/** As {@link grantScopes}, of the client itself: scopes of resource servers only, and not none. */
export function grantOwnScopes(
  asked: string | null,
  { settings: { AllowedOAuthScopes } }: StoredClient,
): readonly string[] | null {
  const own = AllowedOAuthScopes.filter((scope) => !standardScopes.includes(scope));
  const scopes = words(asked);
  if (scopes.length === 0) return own.length === 0 ? null : own;
  return scopes.every((scope) => own.includes(scope)) ? scopes : null;
}

const attributesOf: Readonly<Record<(typeof narrowing)[number], readonly string[]>> = {
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
  profile: [
    'name',
    'family_name',
    'given_name',
    'middle_name',
    'nickname',
    'preferred_username',
    'profile',
    'picture',
    'website',
    'gender',
    'birthdate',
    'zoneinfo',
    'locale',
    'updated_at',
  ],
};

/**
 * The attributes that scopes show: all of them without `email`, `phone` and `profile`, else
 * what these name; `profile` names the custom attributes as well (developer guide, "The user
 * attributes endpoint", which the ID token follows).
 */
export function attributesOfScopes(
  scopes: readonly string[],
  attributes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const named = narrowing.filter((scope) => scopes.includes(scope));
  if (named.length === 0) return attributes;
  const shown = new Set(named.flatMap((scope) => attributesOf[scope]));
  const isShown = (name: string): boolean =>
    shown.has(name) || (named.includes('profile') && name.includes(':'));
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => isShown(name)));
}

/**
 * Whether the client may read what its scopes promise. One that may read `email` but not
 * `email_verified` gets no tokens with the scope `email` (developer guide, "Token endpoint").
 */
export function mayReadScopes(
  scopes: readonly string[],
  { settings: { ReadAttributes } }: StoredClient,
): boolean {
  return (['email', 'phone'] as const)
    .filter((scope) => scopes.includes(scope))
    .flatMap((scope) => attributesOf[scope])
    .every((name) => ReadAttributes?.includes(name) ?? true);
}

function words(text: string | null): readonly string[] {
  return [...new Set((text ?? '').split(' ').filter((word) => word !== ''))];
}
