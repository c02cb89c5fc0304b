/** Views as main would give them, for the state classes under test. */
import type { AccountView } from '../../main/contract/account.ts';
import type {
  DeletionView,
  FactsView,
  RehearsalView,
  SubjectView,
  UnderwayView,
} from '../../main/contract/deletion.ts';
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
  hosted: null,
  signInPage: null,
  colour: 'violet',
  production: false,
  secretKept: false,
  passwordPolicy: null,
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
  how: 'password-srp',
  secondFactor: null,
  kept: true,
  accountScope: true,
  deviceAsked: false,
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
  idClaims: [{ name: 'email', value: 'owner@example.com' }],
  awaited: [],
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
  clientId: practice.clientId,
  practice: true,
  rehearsal: null,
};

/** Somebody in a real pool, and the twin that stands in for them. */
export const rehearsal: RehearsalView = {
  ofSessionId: 's9',
  ofAccountName: 'ada@acme.example',
  ofPoolName: 'Acme',
};
export const twin: SubjectView = { ...subject, sessionId: 's3', rehearsal };

export const said = { name: 'SomeException', message: 'its own words', requestId: 'request-1' };

/** Sent, accepted, and seen to be gone. */
export const facts: FactsView = {
  operationId: 'operation-1',
  proof: { how: 'password', secondFactor: null, atMs: 9_000 },
  othersEndedAtMs: null,
  askedAtMs: 10_000,
  sentAtMs: 11_000,
  answeredAtMs: 12_000,
  answer: { kind: 'accepted' },
  poolDate: 'Thu, 01 Jan 1970 00:00:12 GMT',
  requestId: 'request-1',
  checkedAtMs: 13_000,
  looks: [{ atMs: 13_000, found: 'gone' }],
  resumedAtMs: null,
  tokensEndAtMs: 3_601_000,
};

/** Sent, and nothing came back. */
export const unanswered: FactsView = {
  ...facts,
  answeredAtMs: null,
  answer: null,
  poolDate: null,
  requestId: null,
  checkedAtMs: null,
  looks: [],
};

export const underway: UnderwayView = {
  subject,
  facts,
  cleanUp: [
    { kind: 'tokens', untilMs: facts.tokensEndAtMs },
    { kind: 'name-free', accountName: subject.accountName },
  ],
};

export const unknown: Extract<DeletionView, { readonly kind: 'unknown' }> = {
  kind: 'unknown',
  ...underway,
  facts: unanswered,
  nextCheckAtMs: 20_000,
  seenAtMs: null,
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
  said,
});

export const mail = (id: string, sentAtMs: number): MailView => ({
  id,
  userPoolId: practice.userPoolId,
  medium: 'EMAIL',
  to: 'new@example.com',
  username: 'new',
  purpose: 'sign-up',
  code: '123456',
  sentAtMs,
});
