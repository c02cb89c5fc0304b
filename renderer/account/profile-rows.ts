/** The profile as the pool holds it, and beside each value what the ID token in hand says. */
import type { AccountView, AttributeView, AwaitedCode } from '../../main/contract/account.ts';
import { attributeLabel, attributeLines, type AttributeLine } from '../format/attributes.ts';
import { isEditable } from './attribute-input.ts';

/** How the token stands to the profile. */
export type TokenSide =
  /** The same, or there is no ID token. */
  | { readonly kind: 'same' }
  | { readonly kind: 'says'; readonly value: string }
  /** The profile has a value, and the token none. */
  | { readonly kind: 'lacks' }
  /** The value is the same, and whether it is verified is not. */
  | { readonly kind: 'verified'; readonly verified: boolean };

export interface ProfileRow extends AttributeLine {
  readonly token: TokenSide;
  readonly editable: boolean;
  /** A code that is under way for it. */
  readonly awaited: AwaitedCode | null;
}

/** A claim that the profile has nothing to. */
export interface LoneClaim {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** Claims about the token, the sign-in or the pool, not about the person. */
const aboutTheToken = new Set([
  ...['acr', 'amr', 'at_hash', 'aud', 'auth_time', 'azp', 'event_id', 'exp', 'iat', 'iss'],
  ...['jti', 'nbf', 'nonce', 'origin_jti', 'sub', 'token_use', 'version'],
  // Written in another way in each place.
  'identities',
]);

const isAboutThePerson = ({ name }: AttributeView): boolean =>
  !aboutTheToken.has(name) && !name.startsWith('cognito:');

const same: TokenSide = { kind: 'same' };

function tokenSide(line: AttributeLine, claims: readonly AttributeView[] | null): TokenSide {
  if (claims === null || line.name === 'identities') return same;
  const claim = (wanted: string) => claims.find(({ name }) => name === wanted)?.value;
  const said = claim(line.name);
  if (said === undefined) return line.held === '' ? same : { kind: 'lacks' };
  if (said !== line.held) return { kind: 'says', value: said };
  const verified = claim(`${line.name}_verified`);
  return line.verified === null || verified === undefined || verified === String(line.verified)
    ? same
    : { kind: 'verified', verified: verified === 'true' };
}

export function profileRows({ attributes, idClaims, awaited }: AccountView): readonly ProfileRow[] {
  return attributeLines(attributes).map((line) => ({
    ...line,
    token: tokenSide(line, idClaims),
    editable: isEditable(line.name),
    awaited: awaited.find(({ attribute }) => attribute === line.name) ?? null,
  }));
}

/** What only the token says. */
export function loneClaims({ attributes, idClaims }: AccountView): readonly LoneClaim[] {
  const shown = new Set(attributeLines(attributes).map(({ name }) => name));
  return personClaims(idClaims ?? []).filter(
    ({ name }) => !shown.has(name) && !shown.has(name.replace(/_verified$/, '')),
  );
}

/** What an ID token says about the person, as lines to read. */
export const personClaims = (claims: readonly AttributeView[]): readonly LoneClaim[] =>
  claims
    .filter(isAboutThePerson)
    .map(({ name, value }) => ({ name, label: attributeLabel(name), value }));

/** Whether profile and token say the same of everything that both are about. */
export const hasDifferences = (view: AccountView): boolean =>
  profileRows(view).some(({ token }) => token.kind !== 'same') || loneClaims(view).length > 0;
