/** Which subject answers which question. One line each: what they mean is theirs to know. */
import type { SaveCopyOutcome } from '../contract/account.ts';
import type { AppView, OpenOutcome } from '../contract/api.ts';
import type { CleanUpKey, ExternalLink } from '../contract/clean-up.ts';
import type { SaveReceiptOutcome } from '../contract/deletion.ts';
import type { DocumentForm } from '../contract/document.ts';
import type { NoticeView } from '../contract/notice.ts';
import type { MailView, PracticeView } from '../contract/practice.ts';
import type { RehearseOutcome } from '../contract/rehearsal.ts';
import type { Handlers } from './register.ts';
import type { StorageView } from '../contract/session.ts';
import type { Deletion } from '../deletion/deletion.ts';
import type { ProfileBook } from '../profiles/profile-book.ts';
import type { AccountReader } from '../session/account-reader.ts';
import type { People } from '../session/people.ts';
import type { SignUps } from '../session/sign-ups.ts';

/** The questions that a subject of main answers under their own names. */
type Answers<Subject extends string, Name extends string> = {
  readonly [Each in Name]: `${Subject}.${Each}` extends keyof Handlers
    ? Handlers[`${Subject}.${Each}`]
    : never;
};

export interface Subjects {
  readonly preferences: Answers<'app', 'preferences' | 'setLanguage'>;
  readonly recogniser: Answers<'profiles', 'recognise'>;
  readonly doctor: Answers<'profiles', 'examine'>;
  readonly policies: Answers<'profiles', 'passwordPolicy'>;
  readonly furtherPools: Answers<'practice', 'open'>;
  readonly signIns: Answers<'signIn', 'answer' | 'cancel' | 'rememberDevice' | 'start'>;
  readonly browserSignIn: Answers<'browserSignIn', 'begin' | 'cancel' | 'read'>;
  readonly tokenSignIn: Answers<'tokenSignIn', 'examine' | 'use'>;
  readonly recovery: Answers<'session', 'forgotPassword' | 'resetPassword'>;
  readonly pendingSignUps: Answers<'session', 'dropSignUp' | 'pendingSignUps'>;
  readonly attributes: Answers<
    'account',
    'changeAttributes' | 'changePassword' | 'removeAttribute' | 'sendCode' | 'verifyAttribute'
  >;
  readonly ways: Answers<
    'ways',
    | 'addPasskey'
    | 'beginAuthenticator'
    | 'endSession'
    | 'finishAuthenticator'
    | 'forgetDevice'
    | 'read'
    | 'removePasskey'
    | 'setDeviceStatus'
    | 'setFactor'
  >;
  readonly tokens: Answers<'tokens', 'read' | 'renew'>;
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
  preferences,
  recogniser,
  doctor,
  policies,
  furtherPools,
  signIns,
  browserSignIn,
  tokenSignIn,
  recovery,
  pendingSignUps,
  attributes,
  ways,
  tokens,
}: Subjects): Handlers => ({
  'app.read': () => about,
  'app.storage': () => storage(),
  'app.notices': () => notices.list(),
  'app.copy': async ({ text }) => {
    await copy(text);
    return { kind: 'copied' };
  },
  'app.openLink': ({ link }) => links.open(link),
  'app.preferences': () => preferences.preferences(),
  'app.setLanguage': (given) => preferences.setLanguage(given),
  'profiles.list': () => profiles.list(),
  'profiles.add': (profile) => profiles.add(profile),
  'profiles.remove': ({ profileId }) => profiles.remove(profileId),
  'profiles.change': (change) => profiles.change(change),
  'profiles.recognise': (given) => recogniser.recognise(given),
  'profiles.examine': (given) => doctor.examine(given),
  'profiles.passwordPolicy': (given) => policies.passwordPolicy(given),
  'practice.read': () => practice.view(),
  'practice.open': (given) => furtherPools.open(given),
  'practice.inbox': () => practice.inbox(),
  'session.people': () => people.knownView(),
  'signIn.start': (start) => signIns.start(start),
  'signIn.answer': (given) => signIns.answer(given),
  'signIn.cancel': (given) => signIns.cancel(given),
  'signIn.rememberDevice': (given) => signIns.rememberDevice(given),
  'browserSignIn.read': () => browserSignIn.read(),
  'browserSignIn.begin': (given) => browserSignIn.begin(given),
  'browserSignIn.cancel': () => browserSignIn.cancel(),
  'tokenSignIn.examine': (given) => tokenSignIn.examine(given),
  'tokenSignIn.use': (given) => tokenSignIn.use(given),
  'session.bringToFront': ({ sessionId }) => people.bringToFront(sessionId),
  // The tokens of an open deletion are the only way to learn what became of it.
  'session.signOut': ({ sessionId }) =>
    deletion.isHeld(sessionId) ? { kind: 'deletion-open' } : people.signOut(sessionId),
  'session.signOutEverywhere': ({ sessionId }) =>
    deletion.isHeld(sessionId) ? { kind: 'deletion-open' } : people.signOutEverywhere(sessionId),
  'session.signUp': (signUp) => signUps.signUp(signUp),
  'session.confirmSignUp': (confirmation) => signUps.confirm(confirmation),
  'session.resendCode': (resend) => signUps.resend(resend),
  'session.pendingSignUps': () => pendingSignUps.pendingSignUps(),
  'session.dropSignUp': (given) => pendingSignUps.dropSignUp(given),
  'session.forgotPassword': (given) => recovery.forgotPassword(given),
  'session.resetPassword': (given) => recovery.resetPassword(given),
  'account.read': ({ sessionId }) => accounts.read(sessionId),
  'account.delete': ({ permission }) => deletion.send(permission),
  'account.saveCopy': ({ sessionId, form }) => papers.saveCopy(sessionId, form),
  'account.rehearse': ({ sessionId }) => rehearse(sessionId),
  'account.changeAttributes': (given) => attributes.changeAttributes(given),
  'account.removeAttribute': (given) => attributes.removeAttribute(given),
  'account.sendCode': (given) => attributes.sendCode(given),
  'account.verifyAttribute': (given) => attributes.verifyAttribute(given),
  'account.changePassword': (given) => attributes.changePassword(given),
  'ways.read': (given) => ways.read(given),
  'ways.beginAuthenticator': (given) => ways.beginAuthenticator(given),
  'ways.finishAuthenticator': (given) => ways.finishAuthenticator(given),
  'ways.setFactor': (given) => ways.setFactor(given),
  'ways.addPasskey': (given) => ways.addPasskey(given),
  'ways.removePasskey': (given) => ways.removePasskey(given),
  'ways.setDeviceStatus': (given) => ways.setDeviceStatus(given),
  'ways.forgetDevice': (given) => ways.forgetDevice(given),
  'ways.endSession': (given) => ways.endSession(given),
  'tokens.read': (given) => tokens.read(given),
  'tokens.renew': (given) => tokens.renew(given),
  'deletion.read': () => deletion.knownView(),
  'deletion.begin': ({ sessionId }) => deletion.begin(sessionId),
  'deletion.proceed': (given) => deletion.proceed(given),
  'deletion.prove': (given) => deletion.prove(given),
  'deletion.proveStep': (given) => deletion.proveStep(given),
  'deletion.ask': (typed) => deletion.ask(typed),
  'deletion.checkNow': () => deletion.checkNow(),
  'deletion.stopLooking': () => deletion.stopLooking(),
  'deletion.cleanUpAgain': () => deletion.cleanUpAgain(),
  'deletion.saveReceipt': ({ form, ticked }) => papers.saveReceipt(form, ticked),
  'deletion.openHostedSignOut': () => links.openHostedSignOut(),
  'deletion.leave': () => deletion.leave(),
});
