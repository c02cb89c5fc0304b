/** Whose data is to be erased, and what is known of the deletion. */
export interface LetterFacts {
  readonly accountName: string;
  readonly username: string;
  readonly sub: string;
  readonly poolName: string;
  readonly userPoolId: string;
  /** A date as the person writes it; null where it is not known. */
  readonly whenDeleted: string | null;
  readonly outcome: 'deleted' | 'already-gone' | 'unknown';
}

const whatHappened = ({ outcome, whenDeleted }: LetterFacts): string => {
  const on = whenDeleted === null ? '' : ` on ${whenDeleted}`;
  switch (outcome) {
    case 'deleted':
      return `I deleted my user account with you${on}. The sign-in service has confirmed that the account no longer exists.`;
    case 'already-gone':
      return `My user account with you no longer exists: the sign-in service told me so${on}.`;
    case 'unknown':
      return `I asked your sign-in service to delete my user account with you${on}, and received no clear answer. If the account still exists, please delete it as well.`;
  }
};

/** The letter to the company, as plain text: its sender fills in name and address. */
const letter = (facts: LetterFacts): string =>
  `Name:
Address:


Request to erase my personal data

Dear Sir or Madam,

${whatHappened(facts)}

The account was:

  Account:       ${facts.accountName}
  Username:      ${facts.username}
  Subject (sub): ${facts.sub}
  User pool:     ${facts.poolName} (${facts.userPoolId})

Deleting that account removes the sign-in only. Please erase all other personal data that you hold about me, in every system, together with what you passed on to processors and other recipients, and ask those recipients to erase it too. I rely on my right of erasure, for example Article 17 GDPR where it applies. I also withdraw every consent to the use of my data that I have given you.

Please confirm in writing, within the time the law sets, that this was done. If you must keep some of it, tell me which data, on what legal ground and until when. You need no further data to find mine than the identifiers above.

Yours faithfully,


`;

/** The list of what outlives the account, with what can be done about each. */
export const cleanUp = {
  title: 'What outlives the account',
  sentence: 'Deleting the account does not reach these. Tick what you have done.',
  done: (done: number, all: number): string => `${done} of ${all} done`,
  tick: 'Done',

  hostedSignIn: {
    title: 'The sign-in page in your browser',
    sentence: (host: string): string =>
      `If you signed in at ${host} in a browser, its cookie lives on there for up to an hour and can get in the way of a new sign-up. The page signs that browser out.`,
    act: 'Open sign-out page',
  },
  provider: {
    title: (provider: string): string => `What you allowed at ${provider}`,
    sentence: (provider: string): string =>
      `Your account was linked with ${provider}. That permission is kept there, not in the pool: withdraw it at ${provider}.`,
    act: {
      'amazon-grants': 'Open Amazon’s page',
      'apple-grants': 'Open Apple’s page',
      'facebook-grants': 'Open Facebook’s page',
      'google-grants': 'Open Google’s page',
    },
    where: {
      'amazon-grants':
        'The page lists what you signed in to with Amazon. Remove the company’s entry.',
      'apple-grants':
        'On the page, look for “Sign in with Apple”, choose the company’s app and stop using it.',
      'facebook-grants': 'The page lists apps and websites. Remove the company’s entry.',
      'google-grants':
        'The page lists your connections. Choose the company’s entry and delete the connection.',
    },
    noPage: 'Signet does not know its page. Look for connected apps in your account there.',
  },
  tokens: {
    title: 'Tokens already handed out',
    sentence: (time: string): string =>
      `Services that verify tokens on their own may accept the last ones until ${time}. Nobody can call them back; they end by themselves.`,
    over: 'The last one has ended: no service accepts them any more.',
  },
  companyData: {
    title: 'What the company keeps elsewhere',
    sentence:
      'Orders, messages, files and backups are outside the user pool. A letter that asks the company to erase them is ready: put in your name and send it to them.',
    act: 'Copy letter',
    copied: 'Letter copied',
    show: 'Read the letter',
    letter,
  },
  nameFree: {
    title: 'The name is free',
    sentence: (accountName: string): string =>
      `Somebody else may sign up as ${accountName} now. It would be another account, with nothing of yours in it.`,
  },
  opened: 'Opened in your browser.',
  notOpened: 'No browser took the address. Nothing was opened.',
};
