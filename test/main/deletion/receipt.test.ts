import { describe, expect, it } from 'vitest';
import type { RefusalCause } from '../../../main/contract/delete-error.ts';
import type { DeletionView, FactsView, UnderwayView } from '../../../main/contract/deletion.ts';
import { receiptOf } from '../../../main/deletion/receipt.ts';
import { isReceiptView, type ReceiptView } from '../../../main/deletion/receipt-view.ts';
import { rendered } from '../../../main/documents/render.ts';
import { sampleFacts, sampleSubject } from '../../support/journal-entry.ts';
import { anHourAhead } from '../../support/papers.ts';

const sentAtMs = Date.parse('2026-11-23T13:03:12Z');
const said = { name: 'NotAuthorizedException', message: 'Its own <words>', requestId: 'request-1' };

const answered: Partial<FactsView> = {
  sentAtMs,
  answeredAtMs: sentAtMs + 1000,
  answer: { kind: 'accepted' },
  requestId: 'request-1',
  poolDate: 'Mon, 23 Nov 2026 13:03:13 GMT',
};
const looked: Partial<FactsView> = {
  checkedAtMs: sentAtMs + 9000,
  looks: [
    { atMs: sentAtMs + 2000, found: 'no-answer' },
    { atMs: sentAtMs + 9000, found: 'gone' },
  ],
};

const underway = (facts: Partial<FactsView> = {}): UnderwayView => ({
  subject: sampleSubject,
  facts: { ...sampleFacts, ...facts },
  cleanUp: [
    { kind: 'provider', provider: 'Google', link: 'google-grants' },
    { kind: 'tokens', untilMs: sampleFacts.tokensEndAtMs },
    { kind: 'company-data' },
  ],
});

const views: Readonly<Record<ReceiptView['kind'], ReceiptView>> = {
  deleted: { ...underway({ ...answered, ...looked }), kind: 'deleted' },
  'clean-up-left': {
    ...underway({ ...answered, ...looked }),
    kind: 'clean-up-left',
    outcome: 'deleted',
    leftovers: ['stored-sign-in', 'journal'],
  },
  'already-gone': {
    ...underway({ ...answered, answer: { kind: 'gone', said } }),
    kind: 'already-gone',
  },
  refused: {
    ...underway({ ...answered, answer: { kind: 'refused', cause: 'scope-missing', said } }),
    kind: 'refused',
    cause: 'scope-missing',
    said,
  },
  'not-sent': { ...underway(), kind: 'not-sent', why: 'no-journal', fault: 'no-space' },
  'still-there': { ...underway({ ...answered, ...looked }), kind: 'still-there' },
  unknown: {
    ...underway({ sentAtMs, answer: { kind: 'unclear', cause: 'no-answer', said: null } }),
    kind: 'unknown',
    nextCheckAtMs: null,
    seenAtMs: null,
  },
};
const kinds = Object.keys(views) as ReceiptView['kind'][];

interface Read {
  readonly title: string;
  readonly outcome: string;
  readonly summary: readonly string[];
  readonly remarks: readonly string[];
  readonly sections: Readonly<
    Record<string, { title: string; facts: Record<string, unknown>; entries: unknown[] }>
  >;
}

const fileOf = (view: ReceiptView, form: 'html' | 'json', ticked: ['provider:Google'] | [] = []) =>
  rendered(
    receiptOf(view, { ticked, appVersion: '1.2.3', writtenAtMs: sentAtMs + 60_000 }),
    form,
    anHourAhead,
  );
const read = (view: ReceiptView, ticked: ['provider:Google'] | [] = []): Read =>
  JSON.parse(fileOf(view, 'json', ticked)) as Read;

describe('whether there is a receipt', () => {
  it.each(kinds)('there is one: %s', (kind) => {
    expect(isReceiptView(views[kind])).toBe(true);
  });

  it.each<DeletionView>([
    { kind: 'idle' },
    { kind: 'confirming', subject: sampleSubject },
    { ...underway(), kind: 'preparing' },
    { ...underway(), kind: 'sending' },
    { ...underway(), kind: 'checking' },
  ])('there is none while it is under way: $kind', (view) => {
    expect(isReceiptView(view)).toBe(false);
  });
});

describe('the receipt', () => {
  it('says the whole of a deletion that was checked', () => {
    const paper = read(views.deleted, ['provider:Google']);
    expect(paper).toMatchObject({
      document: 'signet-receipt',
      title: 'Deleted and checked',
      outcome: 'deleted',
      remarks: [],
      sections: {
        account: {
          facts: {
            accountName: 'owner@example.com',
            username: 'owner',
            sub: 'sub-1',
            poolName: 'Example',
            userPoolId: 'eu-central-1_Example01',
            clientId: 'client1',
            practice: false,
          },
        },
        decision: {
          facts: {
            proof: 'password',
            provedAt: '2033-05-18T04:33:19+01:00',
            othersEndedAt: null,
            askedAt: '2033-05-18T04:33:20+01:00',
          },
        },
        request: {
          facts: {
            sentAt: '2026-11-23T14:03:12+01:00',
            answeredAt: '2026-11-23T14:03:13+01:00',
            answer: 'accepted',
            poolDate: 'Mon, 23 Nov 2026 13:03:13 GMT',
            requestId: 'request-1',
            operationId: 'operation-1',
          },
        },
        looks: {
          entries: [
            { at: '2026-11-23T14:03:14+01:00', found: 'no-answer' },
            { at: '2026-11-23T14:03:21+01:00', found: 'gone' },
          ],
        },
        tokens: { facts: { until: '2033-05-18T05:33:20+01:00' } },
        cleanUp: {
          entries: [
            { key: 'provider:Google', done: true, detail: 'Google' },
            { key: 'tokens', done: false },
            { key: 'company-data', done: false },
          ],
        },
        paper: {
          facts: { version: 'Signet 1.2.3', writtenAt: '2026-11-23T14:04:12+01:00' },
        },
      },
    });
  });

  it('says that the others were ended first, where they were', () => {
    const view = {
      ...underway({ ...answered, othersEndedAtMs: sentAtMs }),
      kind: 'deleted',
    } as const;
    expect(read(view).sections['decision']?.facts['othersEndedAt']).toBe(
      '2026-11-23T14:03:12+01:00',
    );
  });

  it('names what could not be removed from the computer', () => {
    expect(read(views['clean-up-left']).sections['leftovers']?.entries).toEqual([
      { what: 'stored-sign-in' },
      { what: 'journal' },
    ]);
  });

  it('tells a refusal in our words and beside them the service’s own', () => {
    const paper = read(views.refused);
    expect(paper.sections['request']?.facts).toMatchObject({
      answer: 'refused',
      cause: 'scope-missing',
      errorName: 'NotAuthorizedException',
      errorMessage: 'Its own <words>',
    });
    expect(paper.summary.join(' ')).toContain('aws.cognito.signin.user.admin');
    expect(fileOf(views.refused, 'html')).toContain('Its own &lt;words&gt;');
  });

  it('says why nothing was sent, and what was wrong with the disk', () => {
    expect(read(views['not-sent']).sections['request']?.facts).toEqual({
      sentAt: null,
      why: 'no-journal',
      fault: 'no-space',
      operationId: 'operation-1',
    });
  });

  it('says that a practice account was one, and whom a rehearsal stood in for', () => {
    const practice = { ...views.deleted, subject: { ...sampleSubject, practice: true } };
    expect(read(practice).remarks.join(' ')).toContain('practice pool');
    const rehearsal = {
      ofSessionId: 's2',
      ofAccountName: 'real@example.com',
      ofPoolName: 'Acme',
    };
    const paper = read({ ...practice, subject: { ...practice.subject, rehearsal } });
    expect(paper.remarks).toEqual([expect.stringMatching(/rehearsal.*real@example\.com in Acme/)]);
    expect(paper.sections['account']?.facts).toMatchObject({
      practice: true,
      stoodInFor: 'real@example.com',
    });
  });
});

describe('what a receipt never says', () => {
  const claimsGone = /no longer exists|no longer knew/;
  const claimsThere = /deleted nothing|not touched|still knew|no effect/;

  it.each([
    ['deleted', 'gone'],
    ['clean-up-left', 'gone'],
    ['refused', 'there'],
    ['not-sent', 'there'],
    ['still-there', 'there'],
    ['unknown', 'neither'],
    ['already-gone', 'neither'],
  ] as const)('%s: the account is said to be %s', (kind, claim) => {
    const { title, summary } = read(views[kind]);
    const text = [title, ...summary].join(' ');
    expect(claimsGone.test(text)).toBe(claim === 'gone');
    expect(claimsThere.test(text)).toBe(claim === 'there');
  });

  it('does not take a deletion for its own where the account was gone before', () => {
    const { summary } = read(views['already-gone']);
    expect(summary.join(' ')).toContain('not deleted by this request');
    const left = { ...views['clean-up-left'], outcome: 'already-gone' } as ReceiptView;
    expect(read(left).summary.join(' ')).toContain('not deleted by this request');
  });

  it('says of an open matter, before anything else, that it settles nothing', () => {
    const page = fileOf(views.unknown, 'html');
    expect(page.indexOf('Not settled')).toBeGreaterThan(0);
    expect(page.indexOf('Not settled')).toBeLessThan(page.indexOf('<h1'));
    expect(read(views.unknown).summary.join(' ')).toContain('proves neither');
  });

  it('does not say that a request was sent, or not sent, where Signet was closed before it knew', () => {
    const facts = { ...looked, resumedAtMs: sentAtMs };
    const view = { ...underway(facts), kind: 'deleted' } as const;
    expect(read(view).summary.join(' ')).toContain('closed before');
    expect(fileOf(view, 'html')).toContain('Not noted before Signet was closed');
    expect(fileOf(view, 'html')).not.toContain('Not sent');
  });

  it.each(['refused', 'not-sent', 'still-there'] as const)(
    'does not speak of what outlives an account that is there: %s',
    (kind) => {
      expect(Object.keys(read(views[kind]).sections)).not.toContain('cleanUp');
      expect(Object.keys(read(views[kind]).sections)).not.toContain('tokens');
    },
  );

  it('has words for every cause that can be read', () => {
    const causes: readonly RefusalCause[] = [
      'token-revoked',
      'ThrottlingException',
      'OptInRequired',
    ];
    for (const cause of causes) {
      const facts = { ...answered, answer: { kind: 'refused', cause, said } as const };
      const view = { ...underway(facts), kind: 'refused', cause, said } as const;
      expect(read(view).summary.every((sentence) => sentence !== '')).toBe(true);
    }
  });
});
