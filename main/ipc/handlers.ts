/** Which subject answers which question. One line each: what they mean is theirs to know. */
import type { SaveCopyOutcome } from '../contract/account.ts';
import type { AppView, OpenOutcome } from '../contract/api.ts';
import type { CleanUpKey, ExternalLink } from '../contract/clean-up.ts';
import type { SaveReceiptOutcome } from '../contract/deletion.ts';
import type { DocumentForm } from '../contract/document.ts';
import type { NoticeView } from '../contract/notice.ts';
import type { MailView, PracticeView } from '../contract/practice.ts';
import type { RehearseOutcome } from '../contract/rehearsal.ts';
import type { StorageView } from '../contract/session.ts';
import type { Deletion } from '../deletion/deletion.ts';
import type { ProfileBook } from '../profiles/profile-book.ts';
import type { AccountReader } from '../session/account-reader.ts';
import type { People } from '../session/people.ts';
import type { SignUps } from '../session/sign-ups.ts';
import type { Handlers } from './register.ts';

export interface Subjects {
  readonly about: AppView;
  readonly storage: () => Promise<StorageView>;
  readonly notices: { list(): readonly NoticeView[] };
  readonly copy: (text: string) => Promise<void>;
  readonly profiles: ProfileBook;
  readonly practice: { view(): PracticeView; inbox(): readonly MailView[] };
  readonly people: People;
  readonly signUps: SignUps;
  readonly accounts: AccountReader;
  readonly deletion: Deletion;
  readonly papers: {
    saveReceipt(form: DocumentForm, ticked: readonly CleanUpKey[]): Promise<SaveReceiptOutcome>;
    saveCopy(sessionId: string, form: DocumentForm): Promise<SaveCopyOutcome>;
  };
  readonly rehearse: (sessionId: string) => Promise<RehearseOutcome>;
  readonly links: {
    open(link: ExternalLink): Promise<OpenOutcome>;
    openHostedSignOut(): Promise<OpenOutcome>;
  };
}

/** Binds every question of the contract. */
export const handlersFor = ({
  about,
  storage,
  notices,
  copy,
  profiles,
  practice,
  people,
  signUps,
  accounts,
  deletion,
  papers,
  rehearse,
  links,
}: Subjects): Handlers => ({
  'app.read': () => about,
  'app.storage': () => storage(),
  'app.notices': () => notices.list(),
  'app.copy': async ({ text }) => {
    await copy(text);
    return { kind: 'copied' };
  },
  'app.openLink': ({ link }) => links.open(link),
  'profiles.list': () => profiles.list(),
  'profiles.add': (profile) => profiles.add(profile),
  'profiles.remove': ({ profileId }) => profiles.remove(profileId),
  'practice.read': () => practice.view(),
  'practice.inbox': () => practice.inbox(),
  'session.people': () => people.knownView(),
  'session.signIn': (signIn) => people.signIn(signIn),
  'session.bringToFront': ({ sessionId }) => people.bringToFront(sessionId),
  // The tokens of an open deletion are the only way to learn what became of it.
  'session.signOut': ({ sessionId }) =>
    deletion.isHeld(sessionId) ? { kind: 'deletion-open' } : people.signOut(sessionId),
  'session.signOutEverywhere': ({ sessionId }) =>
    deletion.isHeld(sessionId) ? { kind: 'deletion-open' } : people.signOutEverywhere(sessionId),
  'session.signUp': (signUp) => signUps.signUp(signUp),
  'session.confirmSignUp': (confirmation) => signUps.confirm(confirmation),
  'session.resendCode': (resend) => signUps.resend(resend),
  'account.read': ({ sessionId }) => accounts.read(sessionId),
  'account.delete': ({ permission }) => deletion.send(permission),
  'account.saveCopy': ({ sessionId, form }) => papers.saveCopy(sessionId, form),
  'account.rehearse': ({ sessionId }) => rehearse(sessionId),
  'deletion.read': () => deletion.knownView(),
  'deletion.begin': ({ sessionId }) => deletion.begin(sessionId),
  'deletion.proceed': (given) => deletion.proceed(given),
  'deletion.prove': (given) => deletion.prove(given),
  'deletion.ask': (typed) => deletion.ask(typed),
  'deletion.checkNow': () => deletion.checkNow(),
  'deletion.stopLooking': () => deletion.stopLooking(),
  'deletion.cleanUpAgain': () => deletion.cleanUpAgain(),
  'deletion.saveReceipt': ({ form, ticked }) => papers.saveReceipt(form, ticked),
  'deletion.openHostedSignOut': () => links.openHostedSignOut(),
  'deletion.leave': () => deletion.leave(),
});
