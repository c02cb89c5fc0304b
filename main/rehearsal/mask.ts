/**
 * Masking an account for its twin. The twin shows the same kinds of things as the account,
 * so that the same steps and the same lists come of it, and no value of it: of a text
 * remains its first letter at most, of a phone number its last two digits.
 */
import type { PoolUser } from '../cognito/user.ts';
import type { AttributeView } from '../contract/account.ts';
import { identitiesOf } from '../deletion/identities.ts';

export interface Masked {
  /** All but `sub`, which a pool gives anew. */
  readonly attributes: readonly AttributeView[];
  readonly groups: readonly string[];
}

/** Standard attributes that hold what somebody is called. */
const names: ReadonlySet<string> = new Set([
  'family_name',
  'given_name',
  'middle_name',
  'name',
  'nickname',
  'preferred_username',
]);

const firstLetter = (value: string): string => {
  const [first = ''] = value;
  return /[\p{L}\p{N}]/u.test(first) ? first : '';
};

/** A pool takes it for an address, and `.example` is nobody's. */
const maskEmail = (value: string): string => `${firstLetter(value)}***@masked.example`;

/** E.164 in form; no country's code begins with a zero. */
const maskPhone = (value: string): string =>
  `+0000000000${value
    .replace(/[^0-9]/g, '')
    .slice(-2)
    .padStart(2, '0')}`;

/** Three lengths are told apart, and whether it is a whole number. */
const maskOther = (value: string): string => {
  // A truth value is one of two, and names nobody.
  if (value === 'true' || value === 'false') return value;
  const sign = /^[0-9]+$/.test(value) ? '0' : '*';
  if (value === '') return '';
  if (value.length <= 8) return sign.repeat(4);
  return sign.repeat(value.length <= 32 ? 12 : 24);
};

/** Which providers there are makes part of the lists; who somebody is there does not. */
const maskIdentities = (user: PoolUser): string =>
  JSON.stringify(
    identitiesOf(user).map(({ provider, type }, index) => ({
      userId: `masked-${index + 1}`,
      providerName: provider,
      providerType: type,
      issuer: null,
      primary: false,
    })),
  );

const maskValue = (user: PoolUser, { name, value }: AttributeView): string => {
  if (names.has(name)) return `${firstLetter(value)}***`;
  switch (name) {
    case 'email':
      return maskEmail(value);
    case 'phone_number':
      return maskPhone(value);
    case 'identities':
      return maskIdentities(user);
    case 'birthdate':
      return '1900-01-01';
    case 'updated_at':
      return /^[0-9]{1,11}$/.test(value) ? value : '0';
    default:
      return maskOther(value);
  }
};

/** What the twin of this account holds. */
export const maskAccount = (user: PoolUser, groups: readonly string[]): Masked => ({
  attributes: user.attributes
    .filter(({ name }) => name !== 'sub')
    .map((attribute) => ({ name: attribute.name, value: maskValue(user, attribute) })),
  groups: groups.map((_group, index) => `group-${index + 1}`),
});
