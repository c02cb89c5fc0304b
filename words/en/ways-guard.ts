/** What is said before a way into the account goes. */
export const guard = {
  keep: 'Keep it',
  stay: 'Leave it as it is',
  'last-factor': {
    title: 'Switch off the only second factor?',
    meaning:
      'From then on the password alone opens this account: for you, and for whoever learns it.',
    act: 'Switch it off',
    acting: 'Switching off…',
  },
  'last-way': {
    title: 'Remove the only way in?',
    meaning:
      'This account has no password, and nothing else is known to open it. When this sign-in ends, you may be locked out for good.',
    act: 'Remove it all the same',
    acting: 'Removing…',
  },
  'perhaps-last-way': {
    title: 'Remove what may be the only way in?',
    meaning:
      'The pool does not say for certain that anything else opens this account. When this sign-in ends, you may be locked out.',
    act: 'Remove it all the same',
    acting: 'Removing…',
  },
  'last-passkey-codes': {
    title: 'Remove the only passkey?',
    meaning: 'This account has no password. Then only a code that is sent to you lets you in.',
    act: 'Remove it',
    acting: 'Removing…',
  },
  'last-passkey': {
    title: 'Remove the only passkey?',
    meaning: 'From then on you sign in with your password.',
    act: 'Remove it',
    acting: 'Removing…',
  },
  passkey: {
    title: 'Remove this passkey?',
    meaning:
      'It no longer opens this account; your other passkeys do. It cannot be brought back, only made anew.',
    act: 'Remove it',
    acting: 'Removing…',
  },
  'this-device': {
    title: 'Forget this computer?',
    meaning:
      'Signet’s sign-in belongs to this device: it cannot be renewed afterwards, and ends with its access token. The next sign-in here asks for the second factor again.',
    act: 'Forget it',
    acting: 'Forgetting…',
  },
  'other-device': {
    title: 'Forget this device?',
    meaning:
      'Sign-ins on it can no longer be renewed. The next one there asks for the second factor again.',
    act: 'Forget it',
    acting: 'Forgetting…',
  },
  'this-session': {
    title: 'End this sign-in?',
    meaning: 'This is where you are now: Signet signs you out on this computer.',
    act: 'Sign out here',
    acting: 'Signing out…',
  },
  'other-session': {
    title: 'End this sign-in?',
    meaning:
      'It can no longer be renewed, and the pool takes its access token no more. Other services may accept that token until it runs out.',
    act: 'End it',
    acting: 'Ending…',
  },
  passkeyHere: 'Its private key is kept by Signet and is removed with it.',
  elsewhereKept: 'The device it was made on may keep showing it; remove it there, too.',
};
