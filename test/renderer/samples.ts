/** Views as main would give them, for the state classes under test. */
import type { AccountView } from '../../main/contract/account.ts';
import type { DeletionView, FactsView, SubjectView } from '../../main/contract/deletion.ts';
import type { PoolError, PoolErrorKind } from '../../main/contract/pool-error.ts';
import type { MailView } from '../../main/contract/practice.ts';
import type { ProfileView } from '../../main/contract/profile.ts';
import type { PeopleView, PersonView } from '../../main/contract/session.ts';

export const practice: ProfileView = {
  id: 'practice',
  kind: 'practice',
  name: 'Practice',
  region: 'eu-central-1',
  userPoolId: 'eu-central-1_Practice1',
  clientId: 'client',
  endpoint: 'http://127.0.0.1:9229',
};

export const owner: PersonView = {
  sessionId: 's1',
  profileId: 'practice',
  poolName: 'Practice',
  accountName: 'owner@example.com',
  username: 'demo.owner',
  sub: 'sub-1',
  authenticatedAtMs: 1_000,
  accessExpiresAtMs: 3_601_000,
  renewable: true,
};

export const guest: PersonView = {
  ...owner,
  sessionId: 's2',
  accountName: 'guest@example.com',
  username: 'guest',
  sub: 'sub-2',
};

export const people = (...present: readonly PersonView[]): PeopleView => ({
  people: present,
  frontId: present[0]?.sessionId ?? null,
});

export const account: AccountView = {
  sessionId: 's1',
  accountName: 'owner@example.com',
  username: 'demo.owner',
  sub: 'sub-1',
  attributes: [{ name: 'email', value: 'owner@example.com' }],
  factors: [],
  preferredFactor: null,
  groups: [],
  scopes: ['aws.cognito.signin.user.admin'],
  pool: practice,
  readAtMs: 2_000,
};

export const subject: SubjectView = {
  sessionId: 's1',
  profileId: 'practice',
  accountName: 'owner@example.com',
  username: 'demo.owner',
  sub: 'sub-1',
  poolName: 'Practice',
  userPoolId: practice.userPoolId,
  practice: true,
};

export const facts: FactsView = {
  askedAtMs: 10_000,
  sentAtMs: 11_000,
  answeredAtMs: 12_000,
  checkedAtMs: 13_000,
  requestId: 'request-1',
  tokensEndAtMs: 3_601_000,
};

export const preflight: Extract<DeletionView, { readonly kind: 'preflight' }> = {
  kind: 'preflight',
  subject,
  checks: [
    { check: 'account-answers', passed: true, error: null, said: null },
    { check: 'scope', passed: true, error: null, said: null },
  ],
  consequences: [{ kind: 'refresh-ends' }],
  possible: true,
};

export const poolError = (error: PoolErrorKind): PoolError => ({
  kind: 'pool-error',
  error,
  said: { name: 'SomeException', message: 'its own words', requestId: 'request-1' },
});

export const mail = (id: string, sentAtMs: number): MailView => ({
  id,
  medium: 'EMAIL',
  to: 'new@example.com',
  username: 'new',
  purpose: 'sign-up',
  code: '123456',
  sentAtMs,
});
