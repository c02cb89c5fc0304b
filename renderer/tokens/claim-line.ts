import type { ClaimView } from '../../main/contract/tokens.ts';
import { words } from '../../words/catalogue.ts';

/** One claim as it is shown: its name in the token, and in words. */
export interface ClaimLine extends ClaimView {
  readonly label: string;
  readonly meaning: string;
}

/** What is most asked for comes first; the rest follows as the token has it. */
const first = [
  'sub',
  'username',
  'cognito:username',
  'email',
  'email_verified',
  'phone_number',
  'phone_number_verified',
  'name',
  'cognito:groups',
  'auth_time',
  'iat',
  'exp',
  'iss',
  'client_id',
  'aud',
  'token_use',
  'scope',
];

const rankOf = (name: string): number =>
  first.includes(name) ? first.indexOf(name) : first.length;

const lineOf = (claim: ClaimView): ClaimLine => {
  const { claims, custom, otherClaim } = words.tokens;
  // A claim may be called `constructor`.
  const known = Object.hasOwn(claims, claim.name) ? claims[claim.name] : undefined;
  const own = /^(custom|dev):/.test(claim.name) ? custom : otherClaim;
  return { ...claim, ...(known ?? own) };
};

export const claimLines = (claims: readonly ClaimView[]): readonly ClaimLine[] =>
  claims.map(lineOf).sort((one, other) => rankOf(one.name) - rankOf(other.name));
