import { guard } from './ways-guard.ts';
const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** The ways into an account: what opens it, and what is left if one is lost. */
export const ways = {
  title: 'Ways you can get in',
  reading: 'Asking the pool for the ways in…',
  readAt: 'Read from the pool',
  refresh: 'Refresh',
  tryAgain: 'Try again',
  kept: (time: string): string => `This is what the pool said at ${time}.`,
  notReadYet: 'Signet does not know it yet.',
  offline:
    'Signet cannot reach the pool, so nothing can be changed here for now. It asks again when the network is back.',
  noScope:
    'This sign-in lacks the permission aws.cognito.signin.user.admin, so the pool tells nothing of the ways in. Sign in with a password to see and change them.',

  /** One or two sentences on top of the page. */
  summary: {
    either: (ways: readonly string[]): string => either.format(ways),
    first: {
      password: 'your password',
      passkey: 'your passkey',
      passkeys: 'one of your passkeys',
      email: 'a code by e-mail',
      sms: 'a code by text message',
    },
    second: {
      authenticator: 'an authenticator app',
      email: 'a code by e-mail',
      sms: 'a code by text message',
    },
    getIn: (first: string): string => `You can get in with ${first}.`,
    getInThen: (second: string): string => `You can get in with your password and ${second}.`,
    getInThenOr: (second: string, others: string): string =>
      `You can get in with your password and ${second}, or with ${others}.`,
    none: 'The pool names no way into this account of its own. If you sign in through another provider, that is your way in.',
    unknown: 'The pool does not say what opens this account. The parts below may know more.',
    risk: {
      'password-alone': 'Whoever learns the password is in, too: a second factor would stop them.',
      'lost-authenticator': 'If you lose the phone with the app, nothing else is left.',
      'lost-sms': 'If you lose the phone number, nothing else is left.',
      'lost-email': 'If you lose the mailbox, nothing else is left.',
      'lost-authenticator-device':
        'If you lose the phone with the app, at most a remembered device is left.',
      'lost-sms-device': 'If you lose the phone number, at most a remembered device is left.',
      'lost-email-device': 'If you lose the mailbox, at most a remembered device is left.',
      'spare-factor': 'If you lose one of the second factors, another is left.',
      'lost-passkey': 'If you lose the device it is on, nothing else is left.',
      'spare-passkey': 'If you lose one of them, another is left.',
      several: 'If you lose one of these ways, another is left.',
    },
  },

  /** Of any part that has none of its own. */
  part: {
    notOffered: 'This pool does not offer this.',
    failed: (title: string): string => `Not read: ${title}`,
  },

  password: {
    title: 'Password',
    label: 'Password',
    has: 'This account has a password',
    hasNone: 'This account has no password',
    unknown: 'The pool does not say whether there is one',
    change: 'Change on the account page',
    set: 'Set one on the account page',
  },

  factors: {
    title: 'Second factors',
    explains: 'Asked for after the password.',
    names: {
      authenticator: 'Authenticator app',
      sms: 'Code by text message',
      email: 'Code by e-mail',
    },
    on: 'On',
    off: 'Off',
    switchOn: 'Switch on',
    switchOnThis: (factor: string): string => `Switch on: ${factor}`,
    switchOff: 'Switch off',
    switchOffThis: (factor: string): string => `Switch off: ${factor}`,
    switchingOn: 'Switching on…',
    switchingOff: 'Switching off…',
    setUp: 'Set up…',
    setUpAnew: 'Set up anew…',
    about: {
      authenticator: 'A six-digit code from an app on your phone.',
      smsTo: (phone: string): string => `Goes to ${phone}.`,
      emailTo: (email: string): string => `Goes to ${email}.`,
    },
    needs: {
      sms: 'Needs a verified phone number first.',
      email: 'Needs a verified e-mail address first.',
    },
    toAccount: 'To the account page',
    preferred: 'Asked first',
    preferredLegend: 'Which one the pool asks for first',
    noPreference: 'None: choose at each sign-in',
    changing: 'Changing…',
    done: {
      on: (factor: string): string => `${factor} is on now.`,
      off: (factor: string): string => `${factor} is off now.`,
      preferred: (factor: string): string => `The pool asks for this first now: ${factor}.`,
      noPreference: 'From now on you choose at each sign-in.',
    },
    refused: {
      on: {
        title: 'It was not switched on',
        meaning:
          'The pool does not offer this second factor, or this account lacks what it needs. Your account is as it was.',
        next: 'Read what the service said. Another second factor may work here.',
      },
      authenticator: {
        title: 'It was not switched on',
        meaning:
          'The pool knows no authenticator app of this account that could be switched on. Your account is as it was.',
        next: 'Set one up first.',
      },
      off: {
        title: 'It was not switched off',
        meaning:
          'This pool probably asks everybody for a second factor, so that the last one has to stay. Your account is as it was.',
        next: 'Set up another second factor first, then switch this one off.',
      },
    },
  },

  authenticator: {
    title: 'Set up an authenticator app',
    replaces:
      'The app you have now works until the code is confirmed; then the new one takes its place.',
    begin: 'Asking the pool for a secret…',
    deviceName: 'Name of the device',
    deviceNameHint: 'Shown when a code is asked for, for example “My phone”. May stay empty.',
    code: 'Code from the app',
    codeHint: 'Six digits; a new one every 30 seconds.',
    codeShape: 'Type the six digits that the app shows.',
    confirm: 'Confirm',
    confirming: 'Confirming…',
    notNow: 'Not now',
    startAgain: 'Try again',
    done: 'The authenticator app is set up and on. The next sign-in asks for its code.',
    notSwitchedOn: {
      title: 'The authenticator app is set up, but may not be on',
      meaning:
        'Its codes count from now on. The pool did not say that it is switched on; what is on is shown below.',
      next: 'If it is off below, switch it on there.',
    },
    wrongCode:
      'That is not the code. Wait for the next one in the app; if it is refused again, check the clock of the phone.',
    usedCode: 'This code was used already. Wait for the next one in the app.',
  },

  passkeys: {
    title: 'Passkeys',
    none: 'No passkey yet. It signs you in without a password, with a fingerprint, a face or a key.',
    unnamed: 'Passkey without a name',
    for: (relyingParty: string): string => `For ${relyingParty}`,
    made: (time: string): string => `made ${time}`,
    here: 'Kept by Signet',
    add: 'Add a passkey',
    adding: 'Adding…',
    addHere:
      'This is a practice pool: Signet makes the passkey itself and keeps it on this computer.',
    addInBrowser:
      'Opens the pool’s own page in your browser, which asks you to sign in there first.',
    addNowhere:
      'Passkeys of this pool can only be added on its own sign-in page, and Signet knows no address of one. Add the address to the pool, or use the company’s app.',
    remove: 'Remove…',
    removeThis: (name: string): string => `Remove the passkey ${name}`,
    removing: 'Removing…',
    done: {
      added: 'The passkey is added.',
      removed: (name: string): string => `${name} is removed.`,
      opened:
        'The page is open in your browser. When you are done there it may end on an address that cannot be reached: that is fine. Come back and refresh.',
    },
    notOpened: {
      title: 'The page could not be opened',
      meaning: 'No browser took the address, so no passkey was added.',
      next: 'Check which browser this computer uses, then try again.',
    },
    alreadyHere: {
      title: 'There is one here already',
      meaning: 'Signet keeps a passkey of this account. A second one here would add nothing.',
      next: 'Use it the next time you sign in, or remove it first to make it anew.',
    },
    notOffered: {
      title: 'This pool does not take passkeys',
      meaning: 'They are switched off, or not part of its plan. No passkey was added.',
      next: 'Ask the pool’s administrator, if you want to sign in with one.',
    },
    full: {
      title: 'The pool takes no more passkeys',
      meaning: 'An account can have only so many of them. No passkey was added.',
      next: 'Remove one that you no longer use, then try again.',
    },
  },

  devices: {
    title: 'Devices',
    notOffered: 'This pool does not keep track of devices.',
    none: 'The pool knows no device of yours.',
    unnamed: 'Device without a name',
    here: 'This computer',
    remembered: 'Remembered',
    notRemembered: 'Not remembered',
    used: (time: string): string => `Last used ${time}`,
    from: (ipAddress: string): string => `from ${ipAddress}`,
    explains: 'A remembered device can stand in for the second factor.',
    explainsUnsaid:
      'A remembered device can stand in for the second factor. The pool does not say which of them are.',
    remember: 'Remember',
    rememberThis: (name: string): string => `Remember ${name}`,
    remembering: 'Remembering…',
    unremember: 'Stop remembering',
    unrememberThis: (name: string): string => `Stop remembering ${name}`,
    unremembering: 'Changing…',
    forget: 'Forget…',
    forgetThis: (name: string): string => `Forget ${name}`,
    forgetting: 'Forgetting…',
    done: {
      remembered: (name: string): string => `${name} is remembered now.`,
      notRemembered: (name: string): string => `${name} is no longer remembered.`,
      forgotten: (name: string): string => `${name} is forgotten.`,
    },
  },

  sessions: {
    title: 'Where you are signed in',
    notOffered:
      'This pool does not keep track of sign-ins. The devices above show what it knows. To end every sign-in, this one too, sign out everywhere.',
    everywhere: 'Sign out everywhere…',
    none: 'The pool lists no sign-in. New ones can take a moment to appear.',
    unnamed: 'Unknown device',
    here: 'This sign-in',
    since: (time: string): string => `Since ${time}`,
    active: (time: string): string => `last active ${time}`,
    from: (ipAddress: string): string => `from ${ipAddress}`,
    fromPlace: (ipAddress: string, place: string): string => `from ${ipAddress}, ${place}`,
    throughClient: (clientId: string): string => `through app client ${clientId}`,
    end: 'End…',
    endThis: (name: string): string => `End the sign-in on ${name}`,
    ending: 'Ending…',
    signOut: 'Sign out…',
    done: {
      ended: (name: string): string => `The sign-in on ${name} is ended.`,
    },
  },

  /** It was not there any more when the act reached the pool. */
  goneAlready: 'It was gone already.',

  /** Asked before something is taken away. */
  guard,
};
