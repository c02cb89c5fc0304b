/** The rail: the steps from the wish to the last question. */
export const deletion = {
  title: 'Delete my account',
  of: (accountName: string, poolName: string): string => `${accountName} in ${poolName}`,
  /** The window's title at a step. */
  at: (step: string): string => `Delete my account: ${step}`,
  steps: 'Steps',
  keep: 'Keep my account',
  continue: 'Continue',
  stepDone: 'done',
  /** Over the offer of a rehearsal. */
  tryTitle: 'Rehearse the deletion',
  /** Said where a second deletion was wished for while this one is open. */
  busy: 'One deletion at a time: this one is still open. What became of it is found out first.',
  busyCleanUp:
    'One deletion at a time: what is left of this one is removed from this computer first.',

  canItWork: {
    title: 'Can it work?',
    examining: 'Asking the pool whether it can work. Nothing is changed by this.',
    possible: 'All four things that must hold do hold. Nothing has been changed so far.',
    impossible: 'As things are, it cannot work. Your account was not touched.',
    answer: 'Yes, all four checks passed',
    passed: 'passed',
    failed: 'failed',
  },
  whatGoes: {
    title: 'What goes, what stays',
    sentence: 'Made from this account, as the pool holds it now.',
    cannotUndo: 'This cannot be undone. Amazon Cognito keeps no copy it could give back.',
    goes: 'What goes',
    stays: 'What stays',
    answer: 'Read',
  },
  keepACopy: {
    title: 'Keep a copy',
    sentence:
      'Once the account is deleted, the pool can show you none of this any more. Save what the pool says about you now, or go on without.',
    save: 'Save a copy…',
    json: 'as JSON',
    jsonLabel: 'Save a copy as JSON',
    saving: 'Asking the pool, then you where to save it…',
    personal: 'A web page that any browser shows and prints. It holds no password and no token.',
    signInOver: 'Your sign-in has ended, so the pool could not be asked. Nothing was saved.',
    answer: (name: string): string => `Saved as ${name}`,
    answerNone: 'No copy saved',
    answerOthers: (answer: string): string => `${answer}; the other sign-ins are ended first`,
  },
  endOthers: {
    label: 'End all other sign-ins first',
    why: 'Another phone or browser that is signed in could still use or change the account in the meantime. The pool ends them all; this window signs in anew with your password and goes on.',
    stillAccepted:
      'Services that verify tokens on their own may still accept theirs until those end.',
  },
  prove: {
    title: 'Prove it’s you',
    sentence: (accountName: string): string =>
      `You signed in more than five minutes ago. Type the password of ${accountName} once more.`,
    sentenceOthers: (accountName: string): string =>
      `Before other sign-ins are ended, Signet asks who you are. Type the password of ${accountName} once more.`,
    fillIn: 'Fill it in',
    password: 'Password',
    submit: 'Check password',
    /** For an account that is opened by a code, a passkey, or questions. */
    otherwise: 'Prove it another way',
    startOver: 'Start the proof over',
    signingInAnew:
      'You proved who you are, and every sign-in of this account was ended, this one too. Sign this computer in once more to go on. Nothing was deleted yet.',
    elsewhere: {
      act: 'Sign in afresh',
      browser: {
        title: 'You signed in with your browser',
        meaning:
          'Such a sign-in cannot be repeated on this page. Nothing was deleted, and nothing was sent.',
        next: 'Sign in with your browser once more, and start the deletion again within five minutes.',
      },
      token: {
        title: 'You signed in with an access token',
        meaning:
          'It says who you were when it was made, not who is sitting here now. Nothing was deleted, and nothing was sent.',
        next: 'Sign in afresh, and start the deletion again within five minutes.',
      },
    },
    submitting: 'Checking…',
    missing: 'Type your password.',
    answer: 'You showed who you are',
    answerOthers: 'You showed who you are, and the other sign-ins were ended',
    answerFresh: 'Not needed, you signed in within the last five minutes',
    othersStay: {
      title: 'The other sign-ins were not ended',
      meaning: (reason: string): string =>
        `You showed who you are, but the pool did not do it, so they are as they were. ${reason}. Nothing was deleted.`,
      next: 'Try again, or go on without ending them.',
      again: 'Try again',
      goOn: 'Go on without ending them',
    },
    signedOut: (accountName: string): string =>
      `Every sign-in of ${accountName} was ended, this one too, and the new sign-in that was to follow failed. Nothing was deleted, and your account is as it was. Sign in again, then start over if you still want to.`,
    otherAccount: {
      title: 'That opened another account',
      meaning:
        'The proof is good, but for an account other than the one on screen. Nothing was deleted.',
      next: 'Keep this account, sign out, and sign in as the person whose account you mean.',
    },
  },
  type: {
    title: 'Type it',
    sentence: 'Type both names as they stand here. Capital letters count.',
    accountName: 'Account',
    poolName: 'Pool',
    toType: (name: string): string => `Type: ${name}`,
    matches: 'Matches',
    submit: (accountName: string, poolName: string): string =>
      `Delete ${accountName} from ${poolName}…`,
    thenAsked: 'You are asked one last time before anything is sent.',
    answer: 'Both names match',
    mismatch: 'This is not the name on screen. Nothing was sent.',
    declined: 'You kept your account. Nothing was sent.',
    noPermission:
      'The permission had run out before the request was made. Nothing was sent, and your account is as it was. Ask again if you still want to.',
    notNow: 'The deletion was no longer at this step. Nothing was sent from here.',
  },
  lastQuestion: {
    title: 'Last question',
    sentence:
      'Signet asks once more in a window of its own. Nothing is sent until you answer there.',
  },
};

/** The four things that must hold for a deletion to work. */
export const checks = {
  'account-answers': {
    passed: 'The pool answers and knows this account',
    failed: 'The pool did not give an answer about this account',
  },
  scope: {
    passed: 'Your sign-in allows deletion',
    failed: 'Your sign-in does not allow deletion',
    why: 'It lacks the permission aws.cognito.signin.user.admin.',
    next: 'Sign in with a password, or ask the pool’s administrator to allow it.',
  },
  expiry: {
    passed: 'Your access token still has time to run',
    failed: 'Your access token has run out of time',
    why: 'It ended, and could not be renewed.',
    next: 'Sign in again, then start over.',
  },
  'same-pool': {
    passed: 'Your sign-in belongs to this account in this pool',
    failed: 'Your sign-in belongs to another account or pool',
    why: 'Deleting with it would delete somewhere else, so Signet does not go on.',
    next: 'Sign out here and sign in again.',
  },
};

const listed = (items: readonly string[]): string => items.join(', ');

/** What goes and what stays, found in this very account. */
export const consequences = {
  profileGoes: (attributes: number): string =>
    attributes === 1
      ? 'Your profile in the pool, with 1 attribute'
      : `Your profile in the pool, with ${attributes} attributes`,
  passwordGoes: 'Your password',
  waysInGo: (factors: readonly string[]): string =>
    `Your password and second factors: ${listed(factors)}`,
  groupsGo: (groups: readonly string[]): string =>
    `Your membership in ${groups.length === 1 ? 'the group' : 'the groups'} ${listed(groups)}`,
  refreshEnds: 'Every sign-in, on all devices: none can be renewed any more',
  nameFree: (accountName: string): string =>
    `Your hold on the name ${accountName}: somebody else may take it`,
  tokenStays: (time: string): string =>
    `This sign-in, at services that verify tokens on their own: they may accept it until ${time}`,
  providerStays: (providers: readonly string[]): string =>
    `What you allowed at ${listed(providers)}: withdraw it there`,
  companyDataStays: 'What the company keeps about you outside the pool: ask them for it',
};

/** While the one request is under way, or is being looked for after a restart. */
export const sending = {
  preparing: {
    title: 'Writing down what is about to be sent',
    sentence: (accountName: string, poolName: string): string =>
      `Before ${poolName} is asked to delete ${accountName}, a note of it goes to the disk of this computer. With it the truth can be found out even if Signet is stopped in the middle.`,
    more: 'Nothing has left this computer yet.',
  },
  sending: {
    title: 'Sending the one request',
    sentence: (accountName: string, poolName: string): string =>
      `Asking ${poolName} to delete ${accountName}.`,
    more: 'Signet sends this request once, and never a second time.',
  },
  checking: {
    title: 'Checking whether the account still exists',
    sentence: (accountName: string, poolName: string): string =>
      `The request is over. Now ${poolName} is asked whether ${accountName} is still there.`,
    more: 'Signet sent the request once, and never sends a second one.',
  },
  wiping: {
    title: 'Removing what is left here',
    sentence: (accountName: string, poolName: string): string =>
      `${accountName} no longer exists in ${poolName}. Its sign-in is being removed from this computer.`,
    more: 'What cannot be removed is told, and tried again at the next start.',
  },
  /** Before main has said how it stands. */
  resuming: {
    title: 'Looking into what became of the deletion',
    sentence:
      'Signet was closed while a deletion was open. What became of it is found out before anything else.',
    more: 'Signet does not send the request again.',
  },
  elapsed: (length: string): string => `${length} so far`,
  closeWindow: 'You can close the window: Signet takes it up again at the next start.',
};
