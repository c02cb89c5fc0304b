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
  prove: {
    title: 'Prove it’s you',
    sentence: (accountName: string): string =>
      `You signed in more than five minutes ago. Type the password of ${accountName} once more.`,
    password: 'Password',
    submit: 'Check password',
    submitting: 'Checking…',
    missing: 'Type your password.',
    answer: 'Password was right',
    answerFresh: 'Not needed, you signed in within the last five minutes',
    otherAccount: {
      title: 'That password opened another account',
      meaning: 'It is right, but for an account other than the one on screen. Nothing was deleted.',
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

/** While the one request is under way. */
export const sending = {
  sendingTitle: 'Sending the one request',
  checkingTitle: 'Checking whether the account still exists',
  sendingSentence: (accountName: string, poolName: string): string =>
    `Asking ${poolName} to delete ${accountName}.`,
  checkingSentence: (poolName: string): string =>
    `The request is over. Now ${poolName} is asked whether the account is still there.`,
  elapsed: (length: string): string => `${length} so far`,
  once: 'Signet sends this request once, and never a second time.',
  closeWindow:
    'Keep the window open to see what becomes of it. If you close it, Signet waits for the answer before it ends.',
};
