/** What the page may know of a sign-in: everything but its tokens and keys. */
import { accountScope, endOf, readAccessClaims } from '../cognito/claims.ts';
import type { PersonView } from '../contract/session.ts';
import type { StoredPerson } from './stored-person.ts';

export const viewOf = (person: StoredPerson): PersonView => ({
  sessionId: person.sessionId,
  profileId: person.profileId,
  poolName: person.poolName,
  accountName: person.accountName,
  username: person.username,
  sub: person.sub,
  authenticatedAtMs: person.authenticatedAtMs,
  accessExpiresAtMs: endOf(person.tokens.access),
  renewable: person.tokens.refresh !== null,
  how: person.how,
  secondFactor: person.secondFactor,
  kept: person.kept,
  accountScope: readAccessClaims(person.tokens.access)?.scopes.includes(accountScope) ?? false,
  deviceAsked: person.deviceAsked,
});
