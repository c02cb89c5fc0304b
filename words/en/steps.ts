/** The steps of a sign-in that a pool asks for one after the other, and what they led to. */
export const steps = {
  title: 'One more step',
  /** Whose sign-in it is, on every step. */
  as: (username: string): string => `Signing in as ${username}`,
  goOn: 'Continue',
  checking: 'Checking…',
  asking: 'Asking the pool…',
  another: 'Use another way',
  start: 'Back to sign-in',
  inBrowser: 'Sign in in your browser',

  /** What can be chosen, wherever there is a choice. */
  ways: {
    password: { name: 'Password', about: 'Type the password of this account.' },
    'email-code': { name: 'Code by e-mail', about: 'The pool sends a code to your e-mail.' },
    'sms-code': { name: 'Code by text message', about: 'The pool sends a code to your phone.' },
    passkey: { name: 'Passkey', about: 'Your device answers for you. Nothing is typed.' },
    authenticator: {
      name: 'Authenticator app',
      about: 'Type the code your app shows. It works without a network.',
    },
    email: { name: 'Code by e-mail', about: 'The pool sends a code to your e-mail.' },
    sms: { name: 'Code by text message', about: 'The pool sends a code to your phone.' },
  },
  setUpWays: {
    authenticator: {
      name: 'Authenticator app',
      about: 'An app on your phone shows codes. It works without a network.',
    },
    email: { name: 'Code by e-mail', about: 'At each sign-in a code goes to your e-mail.' },
    sms: { name: 'Code by text message', about: 'At each sign-in a code goes to your phone.' },
  },

  firstFactor: {
    title: 'How do you want to sign in?',
    sentence: 'This pool offers these ways for this account.',
  },
  secondFactor: {
    title: 'Show that it is you',
    sentence: 'The first step was right. This account asks for a second one; choose which.',
  },
  password: {
    title: 'Type your password',
    label: 'Password',
    missing: 'Type your password.',
  },

  code: {
    title: 'Type the code',
    label: 'Code',
    missing: 'Type the code.',
    sent: {
      email: (where: string, time: string): string => `A code went to ${where} at ${time}.`,
      sms: (where: string, time: string): string =>
        `A text message with a code went to ${where} at ${time}.`,
    },
    sentSomewhere: {
      email: (time: string): string => `A code went to your e-mail at ${time}.`,
      sms: (time: string): string => `A text message with a code went to your phone at ${time}.`,
    },
    authenticator: 'Open your authenticator app and type the code it shows for this account.',
    authenticatorNamed: (name: string): string =>
      `Open the authenticator app you named “${name}” and type the code it shows for this account.`,
    /** At least so long: a pool may give a code more time. */
    goodFor: (minutes: number): string =>
      minutes === 1
        ? 'Good for about a minute. You can paste the whole message.'
        : `Good for about ${minutes} minutes. You can paste the whole message.`,
    maybeOver: 'It may be too old by now. If it is refused, send a new one.',
    waits: (minutes: number): string =>
      minutes === 1
        ? 'It changes every 30 seconds. The pool waits for about a minute.'
        : `It changes every 30 seconds. The pool waits for about ${minutes} minutes.`,
    waitsNoMore: 'The pool may have stopped waiting. If it refuses, sign in again.',
    resend: 'Send a new code',
    resending: 'Sending…',
    resent: 'A new code is on its way. The one before no longer works.',
    /** In place of the words for a wrong code where an app shows it. */
    authenticatorMismatch: {
      title: 'That is not the code',
      meaning: 'The pool expects the one your authenticator shows at this moment.',
      next: 'Wait for the next code and type that. If it goes on, set your phone’s clock to automatic.',
    },
  },

  newPassword: {
    title: 'Choose your own password',
    sentence:
      'The one you typed was given to you by somebody else. From now on the one you choose here counts.',
    label: 'New password',
    missing: 'Choose a password.',
    needs: 'The pool also wants to know:',
    attributeMissing: (label: string): string => `The pool needs this: ${label}.`,
    known: 'What the pool knows already',
    submit: 'Save and sign in',
    submitting: 'Saving…',
  },
  attributeHints: {
    birthdate: 'Year, month, day: 1990-12-31',
    phone_number: 'With the country’s number in front: +15555550100',
    zoneinfo: 'For example Europe/Berlin',
    locale: 'For example en-GB',
  } as Readonly<Record<string, string>>,

  setUp: {
    title: 'Set up a second step',
    sentence: 'This pool lets nobody in with one step alone. Choose the one you want to use.',
  },
  authenticator: {
    title: 'Set up your authenticator app',
    scan: 'Scan this picture with your authenticator app.',
    picture: 'QR code for your authenticator app; the same as the key in text beside it',
    key: 'Or type this key into it:',
    keyName: 'key',
    once: 'It is shown this once and kept nowhere in Signet.',
    code: 'Code your app shows',
    name: 'Name of this authenticator (optional)',
    nameHint: 'To tell it from others later, for example: my phone.',
    submit: 'Switch it on',
    submitting: 'Checking…',
  },
  address: {
    email: {
      title: 'Where should codes go?',
      sentence: 'At each sign-in the pool will send a code to this e-mail.',
      label: 'E-mail',
      missing: 'Type an e-mail address.',
    },
    sms: {
      title: 'Where should codes go?',
      sentence: 'At each sign-in the pool will send a text message to this number.',
      label: 'Phone',
      missing: 'Type a phone number.',
    },
    submit: 'Send a code there',
    submitting: 'Sending…',
  },

  custom: {
    title: 'A question of the pool’s own',
    round: (round: number): string => `Question ${round}`,
    answer: 'Your answer',
    missing: 'Type an answer.',
    hide: 'Hide the answer',
    show: 'Show the answer',
    submit: 'Answer',
    submitting: 'Checking…',
  },

  passkey: {
    title: 'Sign in with your passkey',
    here: (relyingParty: string): string =>
      `The pool asks for a passkey of ${relyingParty}. Signet keeps one, made for practice on this computer.`,
    use: 'Use this passkey',
    using: 'Asking the passkey…',
    notHere: (relyingParty: string): string =>
      `The pool asks for a passkey of ${relyingParty}. Passkeys answer only to a browser that shows that address, so Signet cannot ask yours.`,
    notHereNext: 'Sign in at the pool’s own page in your browser: there your passkey works.',
    noPage: 'No sign-in page of this pool is known here. Use another way.',
  },

  /** A challenge by a name that this version does not know: an honest dead end. */
  unknown: {
    title: 'Signet does not know this step',
    meaning: (challenge: string): string =>
      `What you gave so far was right, but the pool asks for a step that this version of Signet cannot take: ${challenge}. You are not signed in, and nothing changed in your account.`,
    next: 'Sign in with the company’s own app, or in your browser where the pool has a page.',
  },

  /** Which way it was, and why it matters: `why` is a sentence, `name` a value in a row. */
  how: {
    'password-srp': {
      name: 'Password, by proof (SRP)',
      why: 'Your password never left this computer: the pool checked a proof of it.',
    },
    'password-plain': {
      name: 'Password, sent as it is',
      why: 'Your password itself was sent to the pool, through an encrypted connection: this app client does not offer the way that keeps it on your computer (SRP).',
    },
    'email-code': {
      name: 'Code by e-mail',
      why: 'You typed a code that the pool sent to your e-mail.',
    },
    'sms-code': {
      name: 'Code by text message',
      why: 'You typed a code that the pool sent to your phone.',
    },
    passkey: { name: 'Passkey', why: 'Your passkey answered the pool.' },
    custom: {
      name: 'The pool’s own questions',
      why: 'You answered questions that this pool made up itself.',
    },
    browser: {
      name: 'In the browser',
      why: 'You signed in at the pool’s own page. Signet never saw your password.',
    },
    token: {
      name: 'Access token',
      why: 'You pasted an access token. It ends by itself and cannot be renewed.',
    },
    'sign-up': {
      name: 'New account',
      why: 'You confirmed your new account, and the pool took that for a sign-in.',
    },
  },
  /** The second factor, as a value in a row. */
  second: {
    authenticator: 'Authenticator app',
    email: 'Code by e-mail',
    sms: 'Code by text message',
    device: 'This remembered device',
  },
  howWithSecond: (how: string, second: string): string => `${how}, then ${second}`,
  /** On top of the account, after such a sign-in. */
  plainNote: (why: string): string => `You are signed in. ${why}`,

  /** The pool asks whether to remember this computer. */
  device: {
    title: 'Remember this computer?',
    sentence: (poolName: string): string =>
      `${poolName} can remember this computer. It then asks for no second step here. Say yes only if nobody else uses it.`,
    remember: 'Remember',
    remembering: 'Remembering…',
    notNow: 'Not now',
    failedTitle: 'The pool did not remember this computer',
  },
};
