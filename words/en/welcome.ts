/** The first screen. */
export const welcome = {
  title: 'Welcome',
  sentence: 'Sign in to a Cognito user pool, see your account and, when you decide so, delete it.',
  promise: 'No account with us, no telemetry. Signet speaks only to the pools you choose.',
  backTo: (accountName: string): string => `Back to ${accountName}`,
};

/** The list of pools, and removing one of them. */
export const pools = {
  title: 'Your pools',
  none: 'No other pools yet. Add the one your account lives in.',
  add: 'Add a pool…',
  signIn: 'Sign in…',
  signInTo: (name: string): string => `Sign in to ${name}`,
  removeNamed: (name: string): string => `Remove ${name} from the list`,
  removeTitle: (name: string): string => `Remove ${name} from the list?`,
  removeMeaning:
    'Signet forgets how to reach this pool. Nothing changes in the pool or in your account.',
  remove: 'Remove from the list',
  keep: 'Keep it',
  inUse: 'Somebody is still signed in through this pool. Sign out first, then remove it.',
  notSaved:
    'The list could not be saved: the disk refused. The pool is still there. Free some space and try again.',
  practiceStays: 'The practice pool is part of Signet and stays in the list.',
  practiceKind: 'Inside Signet: nothing leaves this computer',
  realKind: 'Amazon Cognito',
  localKind: 'On this computer',
};
