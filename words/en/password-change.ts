/** Changing the password from inside the account, and what passwords have to be. */
export const passwordChange = {
  title: 'Change your password',
  firstTitle: 'Set a password',
  act: 'Change…',
  actLabel: 'Change your password',
  current: 'Current password',
  proposed: 'New password',
  noneYet: 'This account has no password yet',
  noneYetHint: 'Tick this if you have only ever signed in by codes, a passkey or another provider.',
  currentMissing: 'Type the password you have now.',
  proposedMissing: 'Type a new password.',
  same: 'This is the password you have now. Choose another.',
  submit: 'Change password',
  submitFirst: 'Set password',
  submitting: 'Changing…',
  cancel: 'Cancel',
  /** What it does and what it does not. */
  effect:
    'From now on you sign in with the new one. Every sign-in you have, here and on other devices, goes on as it was.',
  done: 'Your password was changed. All sign-ins go on as they were.',
  doneFirst: 'Your password was set. All sign-ins go on as they were.',
  /** Said with the act beside it. */
  endOthers:
    'If somebody else may know the old one, sign out everywhere. That ends this sign-in too.',
  signOutEverywhere: 'Sign out everywhere…',
  problems: {
    aboutCurrent: {
      'wrong-password':
        'This is not your current password. After several wrong ones you must wait.',
      'locked-out': 'Too many wrong passwords. The pool makes you wait, up to 15 minutes.',
    },
    aboutProposed: {
      'weak-password': 'The pool wants a stronger password. Nothing was changed.',
      'password-used-before': 'You had this password before, and this pool wants a new one.',
      'limit-exceeded':
        'The pool takes about five password changes an hour, and that is used up. Wait up to an hour.',
    },
    needed: 'This account has a password. Type it first.',
  },
  /** The rules of a password policy, ticked as one types. */
  policy: {
    known: 'This pool asks for:',
    usual: 'Most pools ask for this; this one may ask for more:',
    length: (least: number): string =>
      least === 1 ? '1 character or more' : `${least} characters or more`,
    lowercase: 'a lower-case letter',
    uppercase: 'an upper-case letter',
    number: 'a digit',
    symbol: 'a symbol, such as ! or -',
    edges: 'no space at the beginning or end',
    met: 'done',
    unmet: 'still missing',
    /** Read out as one types. */
    summary: (met: number, all: number): string =>
      met === all ? `All ${all} rules are met.` : `${met} of ${all} rules are met.`,
  },
};
