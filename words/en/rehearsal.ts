/** Trying a deletion on a masked twin of a real account, in the practice pool. */
export const rehearsal = {
  act: 'Try it safely first',
  title: 'Rehearsal',
  explanation:
    'Signet makes a masked twin of this account in the practice pool on this computer and walks you through every step with it: the same screens, the same request. Your own pool is only asked what is in your account.',
  masked:
    'Names, addresses and numbers are replaced before anything is stored; the second factors are not copied. Afterwards the twin is removed.',
  starting: 'Making the twin…',
  banner: (accountName: string, poolName: string): string =>
    `Rehearsal: this is a masked twin of ${accountName} in the practice pool. Your real account in ${poolName} is not touched.`,
  practicePassword: 'The practice password of this twin',
  outcome: (accountName: string, poolName: string): string =>
    `This was a rehearsal, on a twin in the practice pool. ${accountName} in ${poolName} is as it was: nothing was sent there.`,
  back: 'Back to my real account',

  /** Why no rehearsal began; a pool's own refusal is told by the words for pool errors. */
  failed: {
    'no-such-session': {
      title: 'You are not signed in any more',
      meaning: 'No twin was made, and nothing was sent. Your account is as it was.',
      next: 'Sign in again, then try once more.',
    },
    'practice-already': {
      title: 'This is a practice account',
      meaning: 'It can be deleted without a rehearsal: nothing real depends on it.',
      next: 'Go on with “Delete my account”.',
    },
    'practice-not-ready': {
      title: 'The practice pool is not ready',
      meaning: 'The twin could not be made. Your account is as it was.',
      next: 'Try again in a moment. If the practice pool is not running, start Signet again.',
    },
    busy: {
      title: 'Another deletion is open',
      meaning: 'No twin was made. Signet does one deletion at a time and finds out its end first.',
      next: 'Finish or leave that one, then try once more.',
    },
    ended: {
      title: 'Your sign-in has ended',
      meaning:
        'The pool could not be asked what is in the account, so no twin was made. Your account is as it was.',
      next: 'Sign in again, then try once more.',
    },
  },
};
