/**
 * Everything that may cross between the page and main. A method is declared here once:
 *
 *     signIn: { start: ask<StartSignIn, SignInOutcome>() }
 *
 * gives the page `signet.signIn.start({ profileId, way, username, password })`, gives main a
 * handler that takes a parsed `StartSignIn` and must answer a `SignInOutcome`, and names the
 * channel `signet:signIn.start`. A question may be answered by a rejected promise in two
 * cases only: `refused` (main does not talk to this sender, or the argument has another
 * shape) and `unexpected` (a bug, logged in main).
 *
 * No answer and no news ever holds a token, a secret or a path.
 */
import type { ReadAccountOutcome, SaveCopyOutcome } from './account.ts';
import type {
  AttributeChange,
  ChangeAttributesOutcome,
  ChangePassword,
  ChangePasswordOutcome,
  PolicyOutcome,
  RemoveAttributeOutcome,
  SendCodeOutcome,
  Verifiable,
  VerifyAttributeOutcome,
} from './attributes.ts';
import type { BrowserSignInView } from './browser-sign-in.ts';
import type { CleanUpKey, ExternalLink } from './clean-up.ts';
import type {
  AskOutcome,
  BeginOutcome,
  DeleteOutcome,
  DeletionView,
  LeaveOutcome,
  OtherSignIns,
  ProceedOutcome,
  Prove,
  ProveOutcome,
  ProveStepAnswer,
  SaveReceiptOutcome,
  TypedNames,
} from './deletion.ts';
import type { DocumentForm } from './document.ts';
import {
  ask,
  news,
  type AnswerOf,
  type ArgumentOf,
  type AskName,
  type BridgeOf,
  type ItemOf,
  type NewsName,
} from './method.ts';
import type { NoticeView } from './notice.ts';
import type { MailView, OpenPracticeOutcome, PracticeKind, PracticeView } from './practice.ts';
import type { Language, MenuCommand, PreferencesView } from './preferences.ts';
import type { RehearseOutcome } from './rehearsal.ts';
import type {
  AddProfileOutcome,
  ChangeProfileOutcome,
  ExamineOutcome,
  NewProfile,
  ProfileChange,
  ProfileView,
  RecogniseOutcome,
  RemoveProfileOutcome,
} from './profile.ts';
import type {
  ConfirmSignUp,
  ConfirmSignUpOutcome,
  ForgotPassword,
  ForgotPasswordOutcome,
  PendingSignUp,
  PeopleView,
  ResendCode,
  ResetPassword,
  ResetPasswordOutcome,
  SignOutEverywhereOutcome,
  SignOutOutcome,
  SignUp,
  SignUpOutcome,
  StorageView,
} from './session.ts';
import type { RememberOutcome, SignInOutcome, StartSignIn, StepAnswer } from './sign-in.ts';
import type { ExamineTokenOutcome, UseToken, UseTokenOutcome } from './token-sign-in.ts';
import type { ReadTokensOutcome, RenewTokensOutcome } from './tokens.ts';
import type {
  AddPasskeyOutcome,
  BeginAuthenticatorOutcome,
  FactorChange,
  FinishAuthenticatorOutcome,
  ReadWaysOutcome,
  WayOutcome,
} from './ways.ts';

/** Facts about the running app. */
export interface AppView {
  readonly version: string;
  readonly electronVersion: string;
  readonly platform: string;
}

export type OpenOutcome =
  | { readonly kind: 'opened' }
  /** There is nothing to open, or no browser took it. */
  | { readonly kind: 'not-opened' };

/** Names one signed-in person. */
export interface SessionRef {
  readonly sessionId: string;
}

export const api = {
  app: {
    read: ask<void, AppView>(),
    /** Where sign-ins are kept; may take as long as the keyring does, 5 s at most. */
    storage: ask<void, StorageView>(),
    /** What went wrong with Signet's own files in this run; mostly nothing. */
    notices: ask<void, readonly NoticeView[]>(),
    noticed: news<readonly NoticeView[]>(),
    /** Puts a text on the clipboard: the page itself has no permission to. */
    copy: ask<{ readonly text: string }, { readonly kind: 'copied' }>(),
    /** Opens one of the addresses main knows in the person's browser. */
    openLink: ask<{ readonly link: ExternalLink }, OpenOutcome>(),
    preferences: ask<void, PreferencesView>(),
    /** Null: as the system says. Kept for the next start where the disk allows. */
    setLanguage: ask<{ readonly language: Language | null }, PreferencesView>(),
    preferencesChanged: news<PreferencesView>(),
    /** Something was chosen in the native menu that the page carries out. */
    command: news<MenuCommand>(),
  },
  profiles: {
    /** The practice pool first, then in the order they were added. */
    list: ask<void, readonly ProfileView[]>(),
    add: ask<NewProfile, AddProfileOutcome>(),
    change: ask<ProfileChange, ChangeProfileOutcome>(),
    remove: ask<{ readonly profileId: string }, RemoveProfileOutcome>(),
    changed: news<readonly ProfileView[]>(),
    /** Reads a pool out of whatever was pasted. Nothing is sent, and nothing is kept. */
    recognise: ask<{ readonly text: string }, RecogniseOutcome>(),
    /** Tries what works here, by requests that change nothing and send no message. */
    examine: ask<{ readonly profileId: string }, ExamineOutcome>(),
    /** What its passwords have to be, as far as is known. */
    passwordPolicy: ask<{ readonly profileId: string }, PolicyOutcome>(),
  },
  practice: {
    read: ask<void, PracticeView>(),
    changed: news<PracticeView>(),
    /** Newest first, at most 100. */
    inbox: ask<void, readonly MailView[]>(),
    inboxChanged: news<readonly MailView[]>(),
    /** Opens a practice pool of this kind, or the one that is there already. */
    open: ask<{ readonly kind: PracticeKind }, OpenPracticeOutcome>(),
  },
  signIn: {
    /** Begins a sign-in. A conversation that was open before is given up. */
    start: ask<StartSignIn, SignInOutcome>(),
    answer: ask<{ readonly attemptId: string; readonly answer: StepAnswer }, SignInOutcome>(),
    /** Forgets the conversation, and what was typed in it. */
    cancel: ask<{ readonly attemptId: string }, { readonly kind: 'cancelled' }>(),
    /** Answers the pool's question whether to remember this device. */
    rememberDevice: ask<SessionRef & { readonly remember: boolean }, RememberOutcome>(),
  },
  browserSignIn: {
    read: ask<void, BrowserSignInView>(),
    changed: news<BrowserSignInView>(),
    /** Opens the pool's own page in the browser; one sign-in of this kind at a time. */
    begin: ask<{ readonly profileId: string }, BrowserSignInView>(),
    cancel: ask<void, BrowserSignInView>(),
  },
  tokenSignIn: {
    /** Reads a pasted token without keeping or sending it. */
    examine: ask<{ readonly token: string }, ExamineTokenOutcome>(),
    /** Signs in with it, adding its pool to the list where it is not there. */
    use: ask<UseToken, UseTokenOutcome>(),
  },
  session: {
    /** Waits until the stored sign-ins are read, 5 s at most for each. */
    people: ask<void, PeopleView>(),
    changed: news<PeopleView>(),
    /** Brings a person to the front; an unknown id brings nobody. Answers who is there now. */
    bringToFront: ask<{ readonly sessionId: string | null }, PeopleView>(),
    signOut: ask<SessionRef, SignOutOutcome>(),
    signOutEverywhere: ask<SessionRef, SignOutEverywhereOutcome>(),
    signUp: ask<SignUp, SignUpOutcome>(),
    confirmSignUp: ask<ConfirmSignUp, ConfirmSignUpOutcome>(),
    resendCode: ask<ResendCode, SignUpOutcome>(),
    /** Sign-ups that were begun here and not confirmed, newest first. */
    pendingSignUps: ask<void, readonly PendingSignUp[]>(),
    pendingChanged: news<readonly PendingSignUp[]>(),
    /** Takes one off that list; nothing changes in the pool. */
    dropSignUp: ask<ForgotPassword, readonly PendingSignUp[]>(),
    forgotPassword: ask<ForgotPassword, ForgotPasswordOutcome>(),
    resetPassword: ask<ResetPassword, ResetPasswordOutcome>(),
  },
  account: {
    /** Asks the pool, renewing the access token first where that is due. */
    read: ask<SessionRef, ReadAccountOutcome>(),
    /** Performs DeleteUser: one request, and only with the permission of the last question. */
    delete: ask<{ readonly permission: string }, DeleteOutcome>(),
    /** Asks the pool for everything it says about the owner and saves it where they say. */
    saveCopy: ask<SessionRef & { readonly form: DocumentForm }, SaveCopyOutcome>(),
    /** Makes a masked twin of this account in the practice pool and opens its deletion. */
    rehearse: ask<SessionRef, RehearseOutcome>(),
    changeAttributes: ask<AttributeChange, ChangeAttributesOutcome>(),
    removeAttribute: ask<SessionRef & { readonly name: string }, RemoveAttributeOutcome>(),
    /** Sends a code to the address that is to be verified. */
    sendCode: ask<SessionRef & { readonly attribute: Verifiable }, SendCodeOutcome>(),
    verifyAttribute: ask<
      SessionRef & { readonly attribute: Verifiable; readonly code: string },
      VerifyAttributeOutcome
    >(),
    changePassword: ask<ChangePassword, ChangePasswordOutcome>(),
  },
  ways: {
    read: ask<SessionRef, ReadWaysOutcome>(),
    beginAuthenticator: ask<SessionRef, BeginAuthenticatorOutcome>(),
    /** Confirms the new authenticator with a code, and switches it on. */
    finishAuthenticator: ask<
      SessionRef & { readonly code: string; readonly deviceName: string },
      FinishAuthenticatorOutcome
    >(),
    setFactor: ask<FactorChange, WayOutcome>(),
    addPasskey: ask<SessionRef, AddPasskeyOutcome>(),
    removePasskey: ask<SessionRef & { readonly passkeyId: string }, WayOutcome>(),
    /** Whether this device may stand in for a second factor from now on. */
    setDeviceStatus: ask<
      SessionRef & { readonly deviceKey: string; readonly remembered: boolean },
      WayOutcome
    >(),
    forgetDevice: ask<SessionRef & { readonly deviceKey: string }, WayOutcome>(),
    endSession: ask<SessionRef & { readonly signInSessionId: string }, WayOutcome>(),
  },
  tokens: {
    /** Decoded, and verified against the pool's keys. */
    read: ask<SessionRef, ReadTokensOutcome>(),
    renew: ask<SessionRef, RenewTokensOutcome>(),
  },
  deletion: {
    read: ask<void, DeletionView>(),
    changed: news<DeletionView>(),
    /** Starts the preflight of deleting the account of this person. Sends nothing but reads. */
    begin: ask<SessionRef, BeginOutcome>(),
    /** From a passed preflight to the proof, or past it when the sign-in is fresh enough. */
    proceed: ask<OtherSignIns, ProceedOutcome>(),
    /** Begins the proof of identity. One that was begun before is given up. */
    prove: ask<Prove, ProveOutcome>(),
    proveStep: ask<ProveStepAnswer, ProveOutcome>(),
    /** Compares what was typed, then asks the last question in a native dialog. */
    ask: ask<TypedNames, AskOutcome>(),
    /** Asks the pool now instead of at the next planned time, where the outcome is open. */
    checkNow: ask<void, ProceedOutcome>(),
    /** Gives up an outcome that only a sign-in could tell. It stays unknown for good. */
    stopLooking: ask<void, LeaveOutcome>(),
    /** Tries once more to remove what could not be removed from this computer. */
    cleanUpAgain: ask<void, ProceedOutcome>(),
    /** Saves the receipt of a settled outcome; `ticked` is what the person has done since. */
    saveReceipt: ask<
      { readonly form: DocumentForm; readonly ticked: readonly CleanUpKey[] },
      SaveReceiptOutcome
    >(),
    /** Opens the sign-out page of the pool's own sign-in, for pools that have one. */
    openHostedSignOut: ask<void, OpenOutcome>(),
    /** Keeps the account, or closes the page of a settled outcome. */
    leave: ask<void, LeaveOutcome>(),
  },
} as const;

export type Api = typeof api;
/** What the page finds as `window.signet`. */
export type Bridge = BridgeOf<Api>;
export type Question = AskName<Api>;
export type NewsTopic = NewsName<Api>;
export type Argument<Name extends Question> = ArgumentOf<Api, Name>;
export type Answer<Name extends Question> = AnswerOf<Api, Name>;
export type Item<Topic extends NewsTopic> = ItemOf<Api, Topic>;

/** The IPC channel of a method. Nothing else spells a channel. */
export const channelOf = (name: Question | NewsTopic): `signet:${string}` => `signet:${name}`;

/** Every question there is, in the order of the contract. */
export const questions: readonly Question[] = Object.entries(api).flatMap(([subject, methods]) =>
  Object.entries(methods)
    .filter(([, { kind }]) => kind === 'ask')
    // The table is what the type of a question is made from.
    .map(([name]) => `${subject}.${name}` as Question),
);
