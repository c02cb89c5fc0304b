/**
 * The app is killed in the middle of a deletion, at each point where what is on the disk and
 * what is on the wire can differ. The next start tells the truth and nothing else before it,
 * and the request is never made a second time.
 */
import { pageUrl, pageUrlWithOpenDeletion } from '../../main/security/page-files.ts';
import { words } from '../../words/catalogue.ts';
import { journalFilesIn, journalIn, sealedSignInsIn } from '../support/own-files.ts';
import { after, stuck, withoutWork, type Death } from './deaths.ts';
import { accountExists, expect, keyringsHere } from './deletion-pool.ts';
import { AccountPage } from './pages/account-page.ts';
import { DeletePage } from './pages/delete-page.ts';
import { OutcomePage } from './pages/outcome-page.ts';
import { test, type Left } from './start-after.ts';

test.skip(!keyringsHere, 'gnome-keyring is the keyring of Linux.');

/** The first screen of a start that found a deletion open. */
const looking = words.sending.resuming.title;
const { unknown, deleted, 'still-there': stillThere } = words.outcome;

test.describe('killed before the journal was whole', () => {
  const deaths: readonly (readonly [string, Death])[] = [
    ['while the last question is on screen', after('question on screen')],
    ['after the yes, in the middle of writing the journal', after('journal begun')],
  ];
  for (const [when, death] of deaths) {
    test(`${when}, nothing has happened`, async ({ startAfter, pool, wire, userData }) => {
      const { page, left, headings } = await startAfter(death);
      expect(left).toEqual({ phase: null, signIns: 1 });
      const account = new AccountPage(page);
      await account.untilRead();
      expect(page.url()).toBe(pageUrl);
      expect(await headings()).not.toContain(looking);
      expect(await journalFilesIn(userData)).toEqual([]);
      expect(wire.requests('DeleteUser')).toBe(0);
      expect(accountExists(pool)).toBe(true);
      // Nothing is in the way of a deletion, which begins at its beginning.
      await account.deleteAccount();
      await new DeletePage(page).untilStep('canItWork');
    });
  }
});

test.describe('killed once the request may have left, and the account is there', () => {
  interface Case {
    readonly death: Death;
    /** How many requests came as far as the wire. */
    readonly requests: 0 | 1;
    readonly phase?: string;
    /** Waits for the second sighting, half a minute after the first. */
    readonly toTheEnd?: true;
  }
  const cases: Readonly<Record<string, Case>> = {
    'before a connection was made': {
      death: after('calling DeleteUser'),
      requests: 0,
      toTheEnd: true,
    },
    'connected, with nothing sent': {
      death: after('connected for DeleteUser'),
      requests: 0,
    },
    'with half of the request sent': {
      death: stuck({ on: 'request', after: 'half-body', ending: 'pause' }),
      requests: 1,
    },
    'with all of it sent and no answer': {
      death: stuck({ on: 'request', after: 'all-but-last-byte', ending: 'pause' }),
      requests: 1,
      toTheEnd: true,
    },
    'with the answer heard and not written down': {
      death: withoutWork(after('calling DeleteUser', 'journal begun')),
      requests: 1,
    },
    'with the answer written down and no look taken': {
      death: withoutWork(after('calling DeleteUser', 'calling GetUser')),
      requests: 1,
      phase: 'answered',
    },
  };
  for (const [when, { death, requests, phase = 'sending', toTheEnd = false }] of Object.entries(
    cases,
  )) {
    const what = toTheEnd ? 'does not know, and in the end finds it there' : 'does not know yet';
    test(`${when}, the next start ${what}`, async ({ startAfter, pool, wire, userData }) => {
      const { page, left, headings } = await startAfter(death);
      expect(left).toEqual({ phase, signIns: 1 });
      // It began with the deletion, not with a screen that offers other things.
      expect(page.url()).toBe(pageUrlWithOpenDeletion);
      const outcome = new OutcomePage(page);
      await outcome.untilOutcome('unknown');
      await expect(page.getByText(/^The account was seen once/)).toBeVisible();
      await expect(page.getByRole('button', { name: /^(Delete|Start over)/ })).toHaveCount(0);
      expect([looking, unknown.title]).toEqual(expect.arrayContaining([...(await headings())]));
      expect(await journalIn(userData)).toMatchObject({ phase });
      expect(await sealedSignInsIn(userData)).toHaveLength(1);

      if (toTheEnd) {
        await outcome.untilOutcome('still-there', 45_000);
        expect((await headings()).at(-1)).toBe(stillThere.title);
        await expect.poll(() => journalFilesIn(userData)).toEqual([]);
        await outcome.backToAccount();
        await new AccountPage(page).untilRead();
      }
      expect(wire.requests('DeleteUser')).toBe(requests);
      expect(accountExists(pool)).toBe(true);
    });
  }
});

test.describe('killed once the account was gone', () => {
  const cases: Readonly<Record<string, readonly [Death, Left, signIns?: 2]>> = {
    'before the answer came': [
      stuck({ on: 'answer', after: 0, ending: 'pause' }),
      { phase: 'sending', signIns: 1 },
    ],
    'with the answer heard and not written down': [
      after('calling DeleteUser', 'journal begun'),
      { phase: 'sending', signIns: 1 },
    ],
    'with the answer written down and no look taken': [
      after('calling DeleteUser', 'calling GetUser'),
      { phase: 'answered', signIns: 1 },
    ],
    'with the truth written down and nothing removed': [
      after('journal durable', 'journal durable', 'journal durable'),
      { phase: 'deleted', signIns: 1 },
    ],
    'with one of two sign-ins removed': [
      after('calling GetUser', 'journal durable', 'store changing', 'store changing'),
      { phase: 'deleted', signIns: 1 },
      2,
    ],
    'with nothing left to remove but the journal': [
      after('calling GetUser', 'journal closing'),
      { phase: 'deleted', signIns: 0 },
    ],
  };
  for (const [when, [death, expected, signIns]] of Object.entries(cases)) {
    test(`${when}, the next start says so and finishes`, async ({
      startAfter,
      pool,
      wire,
      userData,
    }) => {
      const { page, left, headings } = await startAfter(death, signIns);
      expect(left).toEqual(expected);
      expect(page.url()).toBe(pageUrlWithOpenDeletion);
      await new OutcomePage(page).untilOutcome('deleted');
      expect([looking, deleted.title]).toEqual(expect.arrayContaining([...(await headings())]));
      expect(await journalFilesIn(userData)).toEqual([]);
      expect(await sealedSignInsIn(userData)).toEqual([]);
      expect(wire.requests('DeleteUser')).toBe(1);
      expect(accountExists(pool)).toBe(false);
    });
  }
});
