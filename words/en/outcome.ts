/** The page after the one request: the truth, as far as it is known. */
export const outcome = {
  deleted: {
    title: 'Deleted and checked',
    sentence: (accountName: string, poolName: string): string =>
      `${accountName} no longer exists in ${poolName}. You are signed out.`,
    /** The answer had left it open, so a look decided. */
    confirmed: (accountName: string, poolName: string, time: string): string =>
      `${accountName} no longer exists in ${poolName}, confirmed ${time}. You are signed out.`,
    byLook: 'The answer to the request had left it open; a look at the account settled it.',
  },
  'clean-up-left': {
    title: 'Deleted, with something left to clean up',
    titleGone: 'Already gone, with something left to clean up',
    left: 'Something could not be removed from this computer.',
    leftovers: {
      'stored-sign-in':
        'The stored sign-in could not be removed from the disk. It opens nothing in the pool any more.',
      journal:
        'Signet’s own note of this deletion could not be removed from the disk. It holds no secret.',
    },
    again: 'Try again',
    trying: 'Trying…',
    nextStart: 'Signet also tries again at the next start.',
  },
  'already-gone': {
    title: 'The account was already gone',
    sentence: (accountName: string, poolName: string): string =>
      `${poolName} no longer knew ${accountName} when the request arrived, so it was not deleted by this request. You are signed out.`,
  },
  refused: {
    title: 'Not deleted',
    sentence: (accountName: string, poolName: string): string =>
      `${poolName} refused. ${accountName} was not deleted by this request.`,
    why: 'Why',
    yours: 'What you can do',
    administrators: 'What the pool’s administrator can do',
  },
  'not-sent': {
    title: 'Not sent',
    why: {
      'name-unknown':
        'Your account was not touched: the pool’s name could not be looked up, so nothing was sent.',
      'no-connection':
        'Your account was not touched: this computer could not reach the pool, so nothing was sent.',
      untrusted:
        'Your account was not touched: what answered could not show that it is the pool, so nothing was sent.',
      'no-journal':
        'Your account was not touched: the note that must be written first could not be written to this computer’s disk, so nothing was sent.',
      'token-unusable':
        'Your account was not touched: the sign-in could not be renewed, so nothing was sent.',
      'signed-out': 'Your account was not touched: you were signed out before anything was sent.',
    },
    next: {
      'name-unknown':
        'Check the network connection and the pool’s Region. You can start over from your account.',
      'no-connection': 'Check the network connection. You can start over from your account.',
      untrusted:
        'Its certificate is not good. A network that wants you to sign in, a proxy, or a wrong clock on this computer can be the cause. Start over from a network you trust.',
      'no-journal': 'You can start over from your account once that is mended.',
      'token-unusable': 'Sign in again. You can start over from your account.',
      'signed-out': 'Sign in again. You can start over from your account.',
    },
    fault: {
      'no-space': 'The disk is full.',
      'no-permission': 'This computer does not let Signet write in its own folder.',
      failed: 'The disk did not take it.',
    },
  },
  'still-there': {
    title: 'Not deleted',
    sentence: (accountName: string, time: string): string =>
      `${accountName} is still there as of ${time}. It was seen twice after the request was over, so the request had no effect.`,
    next: 'Nothing more happens by itself. You can start over from your account if you still want to.',
  },
  unknown: {
    title: 'We don’t know yet',
    noAnswer: (time: string): string =>
      `The request left this computer at ${time} and no whole answer came. The account may be deleted, or not.`,
    unclear: (time: string): string =>
      `The request left this computer at ${time}, and what came back proves nothing. The account may be deleted, or not.`,
    accepted: (time: string): string =>
      `The pool accepted the request at ${time}, but no look has shown yet that the account is gone. So it may be deleted, or not.`,
    resumed: (time: string): string =>
      `Signet was closed in the middle of this deletion, begun ${time}. The account may be deleted, or not. Signet is finding out.`,
    resumedWaiting: (time: string): string =>
      `Signet was closed in the middle of this deletion, begun ${time}. The account may be deleted, or not.`,
    whatCame: 'What came back, and what it means',
    seen: (time: string): string =>
      `The account was seen once, at ${time}. A second look, at least 30 seconds later, decides.`,
    next: (length: string): string => `Next check in ${length}`,
    nextNow: 'Checking now…',
    checkNow: 'Check now',
    cannotTell:
      'The pool does not answer with the sign-in in hand, so it cannot tell. Sign in to see: if that works, the account was not deleted. If the pool refuses a password you are sure of, it probably was, but a refusal alone is no proof.',
    noSecond:
      'Signet does not send the request again. You can go on with other things: the checks go on. You can close the window: Signet takes it up again at the next start.',
    noSecondSignIn:
      'Signet does not send the request again. You can go on with other things, or close the window: this is picked up at the next start.',
    later: 'Go on with other things',
    signIn: 'Sign in to see',
    stop: 'Stop looking…',
    stopTitle: 'Stop looking?',
    stopSentence:
      'Then Signet lets go of this deletion, and it stays unknown for good whether the account was deleted. Signing in could still tell you; Signet would no longer ask.',
    stopNow: 'Stop looking',
    keepLooking: 'Keep it open',
  },

  answers: {
    accepted: 'Accepted',
    refused: (name: string): string => `Refused: ${name}`,
    gone: (name: string): string => `No such account: ${name}`,
    unclear: 'Proves nothing',
    unclearNamed: (name: string): string => `Proves nothing: ${name}`,
    none: 'No answer',
  },
  looks: {
    gone: 'the account is gone',
    there: 'the account is there',
    'cannot-tell': 'the pool does not say',
    'no-answer': 'no answer',
  },
  facts: {
    title: 'Facts',
    more: 'All facts',
    account: 'Account',
    username: 'Username',
    sub: 'Subject (sub)',
    pool: 'Pool',
    userPoolId: 'User pool id',
    clientId: 'App client id',
    operation: 'Operation id',
    proof: 'Proof given',
    proofs: {
      custom: (time: string): string => `Questions of the pool, ${time}`,
      'email-code': (time: string): string => `Code by e-mail, ${time}`,
      passkey: (time: string): string => `Passkey, ${time}`,
      password: (time: string): string => `Password, ${time}`,
      'sign-in': (time: string): string => `Fresh sign-in, ${time}`,
      'sms-code': (time: string): string => `Code by text message, ${time}`,
    },
    proofsAndMore: {
      custom: (time: string): string => `Questions of the pool and a second factor, ${time}`,
      'email-code': (time: string): string => `Code by e-mail and a second factor, ${time}`,
      passkey: (time: string): string => `Passkey and a second factor, ${time}`,
      password: (time: string): string => `Password and a second factor, ${time}`,
      'sign-in': (time: string): string => `Fresh sign-in, ${time}`,
      'sms-code': (time: string): string => `Code by text message and a second factor, ${time}`,
    },
    others: 'Other sign-ins',
    othersEnded: (time: string): string => `Ended ${time}`,
    othersStay: 'not ended before',
    asked: 'You said yes',
    sent: 'Request sent',
    answered: 'Answer',
    poolDate: 'By the pool’s clock',
    checked: 'Last checked',
    looks: 'Looks',
    allLooks: (count: number): string => `All ${count} looks`,
    resumed: 'Picked up again',
    resumedAfter: (time: string): string => `${time}, after Signet had been closed`,
    requestId: 'Request id',
    notSent: 'not sent',
    sentUnsure: 'not noted before Signet was closed',
    noAnswer: 'no answer',
    notChecked: 'not checked',
    noRequestId: 'none',
  },
  receipt: {
    save: 'Save receipt…',
    json: 'as JSON',
    jsonLabel: 'Save receipt as JSON',
    saving: 'Saving…',
    notNow: 'Nothing was saved: this deletion is no longer open.',
  },
  toWelcome: 'Done',
  toAccount: 'Back to my account',
  signInAgain: 'Sign in again',
  startOver: 'Start over…',
  wait: (length: string): string => `Wait ${length}`,
};
