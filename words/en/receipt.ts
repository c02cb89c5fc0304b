/** The receipt of a deletion: a paper that may be read years later, by somebody else. */
export const receipt = {
  name: 'Receipt of a deletion',
  title: {
    deleted: 'Deleted and checked',
    'clean-up-left': 'Deleted, with something left to clean up',
    'already-gone': 'The account was already gone',
    refused: 'Refused: this request deleted nothing',
    'not-sent': 'Not sent',
    'still-there': 'Not deleted',
    unknown: 'Not known yet',
  },
  subtitle: (accountName: string, poolName: string): string => `${accountName} in ${poolName}`,

  summary: {
    noLonger: (accountName: string, poolName: string): string =>
      `${accountName} no longer exists in ${poolName}.`,
    looked:
      'After the request, the pool was asked whether the account is there, and no longer knew it.',
    lookedUnsure:
      'Signet was closed before it had noted whether the request left this computer. It asked the pool at a later start, and the pool no longer knew the account.',
    alreadyGone: (accountName: string, poolName: string): string =>
      `When the request arrived, ${poolName} said that it knows no such account as ${accountName}. So the account was not deleted by this request; it was gone before.`,
    leftovers: 'Something of it could not be removed from the computer Signet ran on.',
    refused: (poolName: string): string =>
      `${poolName} refused the one request. It deleted nothing.`,
    untouched: (accountName: string): string =>
      `No part of the request left the computer Signet ran on. ${accountName} was not touched.`,
    stillThere: (accountName: string, poolName: string): string =>
      `After the request, ${poolName} still knew ${accountName}. It was seen twice, at least 30 seconds apart, so the request had no effect.`,
    unknown: (accountName: string, poolName: string): string =>
      `When this was written, nobody knew whether ${accountName} still exists in ${poolName}. This paper proves neither.`,
    unknownSeen:
      'The account was seen once since the request. One look decides nothing: it may come from a part of the pool that lags behind.',
    unknownWaiting: 'Signet goes on asking the pool.',
    unknownSignIn:
      'The pool does not tell with the sign-in in hand. A new sign-in that works would show that the account is there; one that is refused would prove nothing.',
  },

  notSent: {
    'name-unknown': 'The pool’s name could not be looked up.',
    'no-connection': 'No connection to the pool could be made.',
    untrusted: 'What answered in the pool’s place could not show that it is the pool.',
    'no-journal':
      'The note that must be on the disk before anything is sent could not be written there.',
    'token-unusable': 'The sign-in could not be renewed, or belonged to another account or pool.',
    'signed-out': 'The person was signed out before anything was sent.',
  },

  remarks: {
    practice:
      'This was the practice pool, which lives inside Signet on one computer. No account at a company was deleted.',
    rehearsal: (accountName: string, poolName: string): string =>
      `This was a rehearsal. The account on this paper is a masked twin in the practice pool; it stood in for ${accountName} in ${poolName}, to which nothing was sent.`,
  },

  account: {
    title: 'Account',
    accountName: 'Account',
    username: 'Username',
    sub: 'Subject (sub)',
    poolName: 'Pool',
    userPoolId: 'User pool id',
    clientId: 'App client id',
    practice: 'Practice pool',
    stoodInFor: 'Stood in for',
    stoodInForPool: 'Its pool',
  },

  decision: {
    title: 'The decision',
    proof: 'Proof given',
    proofs: {
      custom: 'The questions of the pool were answered once more',
      'email-code': 'A code from an e-mail was typed',
      passkey: 'A passkey was used',
      password: 'The password was typed once more',
      'sign-in': 'The sign-in itself was fresh',
      'sms-code': 'A code from a text message was typed',
    },
    secondFactor: 'With it',
    secondFactors: {
      authenticator: 'A code of an authenticator app',
      device: 'This computer, which the pool remembers',
      email: 'A code from an e-mail',
      sms: 'A code from a text message',
    },
    provedAt: 'Proved',
    others: 'Other sign-ins ended',
    othersStay: 'Not ended before',
    askedAt: 'Last question: yes',
  },

  request: {
    title: 'The one request',
    sentAt: 'Sent',
    notSent: 'Not sent',
    why: 'Why not',
    fault: 'What was wrong',
    faults: {
      'no-space': 'The disk was full',
      'no-permission': 'Signet was not let write there',
      failed: 'The disk did not take it',
    },
    sentUnsure: 'Not noted before Signet was closed',
    resumedAt: 'Picked up again',
    answeredAt: 'Answered',
    noAnswer: 'No answer',
    poolDate: 'By the pool’s own clock',
    noPoolDate: 'Not given',
    requestId: 'Request id',
    noRequestId: 'None',
    answer: 'The answer',
    answers: {
      accepted: 'Accepted, with everything that a success has',
      gone: 'There is no such account',
      refused: 'Refused',
      unclear: 'Proves nothing either way',
      none: 'None',
    },
    cause: 'Cause',
    operationId: 'Operation id',
  },

  looks: {
    title: 'Looks at the account afterwards',
    many: 'The last twenty are listed.',
    at: 'When',
    found: 'What the pool showed',
    finding: {
      gone: 'It no longer knows the account',
      there: 'It knows the account',
      'cannot-tell': 'It does not say with this sign-in',
      'no-answer': 'No answer',
    },
    none: 'None: there was no need to look.',
    noneYet: 'None yet.',
  },

  tokens: {
    title: 'What other services may still accept',
    sentence:
      'Deleting an account calls back no token. Services that verify tokens on their own, without asking the pool, may accept the last ones of this sign-in until they end.',
    until: 'Until',
    over: 'The last one had ended when this was written.',
  },

  leftovers: {
    title: 'What could not be removed from the computer',
    what: 'What',
    kinds: {
      'stored-sign-in': 'The stored sign-in. It opens nothing in the pool any more.',
      journal: 'Signet’s own note of this deletion. It holds no secret.',
    },
  },

  cleanUp: {
    title: 'What outlives the account',
    titleOpen: 'What outlives the account, should it be gone',
    sentence: 'The deletion does not reach these. A tick was set by the person, not by Signet.',
    none: 'Nothing is known of.',
    items: {
      'hosted-sign-in': 'The cookie of the pool’s own sign-in page, in the browser',
      provider: 'What was allowed at a provider that the account was linked with',
      tokens: 'Tokens already handed out; they end by themselves',
      'company-data': 'What the company keeps outside the pool; it has to be asked for that',
      'name-free': 'The name: somebody else may sign up with it',
    },
  },

  footnotes: {
    source:
      'This paper says what Signet sent and what it was answered. Times are those of the computer it ran on, unless they are said to be the pool’s.',
    secrets: 'No password and no token is on this paper.',
  },
};
