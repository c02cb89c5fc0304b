import type { FactsView, SubjectView } from '../../main/contract/deletion.ts';
import type { JournalEntry } from '../../main/deletion/journal.ts';

export const sampleSubject: SubjectView = {
  sessionId: 's1',
  profileId: 'p1',
  accountName: 'owner@example.com',
  username: 'owner',
  sub: 'sub-1',
  poolName: 'Example',
  userPoolId: 'eu-central-1_Example01',
  clientId: 'client1',
  practice: false,
  rehearsal: null,
};

export const sampleFacts: FactsView = {
  operationId: 'operation-1',
  proof: { how: 'password', secondFactor: null, atMs: 1_999_999_999_000 },
  othersEndedAtMs: null,
  askedAtMs: 2_000_000_000_000,
  sentAtMs: null,
  answeredAtMs: null,
  answer: null,
  poolDate: null,
  requestId: null,
  checkedAtMs: null,
  looks: [],
  resumedAtMs: null,
  tokensEndAtMs: 2_000_003_600_000,
};

/** What is on disk just before the request is made. */
export const sampleEntry: JournalEntry = {
  version: 1,
  phase: 'sending',
  subject: sampleSubject,
  facts: sampleFacts,
  cleanUp: [
    { kind: 'provider', provider: 'Google', link: 'google-grants' },
    { kind: 'tokens', untilMs: 2_000_003_600_000 },
    { kind: 'company-data' },
  ],
};
