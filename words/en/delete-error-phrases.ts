/** What the words for several answers to a deletion have in common. */

export const notDeleted = 'Your account was not deleted by this request.';
export const mayBeEither = 'Your account may be deleted, or not. Nobody can tell yet.';

export const signInAgain = 'Sign in again, then start over.';
export const otherNetwork = 'Start over from another network, without a proxy or VPN.';
export const signetLooks =
  'Signet looks whether the account is still there. It does not send the request again.';

export const notOurSignature =
  'Signet’s request carries no AWS signature, so something between here and the pool may have added one.';

/** The same for both names a limit has. */
export const waitAMinute = {
  meaning: notDeleted,
  yours: 'Wait a minute, then start over. Signet does not repeat the request by itself.',
  administrators:
    'Look for whatever makes so many changes at once. AWS does not raise these limits.',
  waitSeconds: 60,
};
export const limits =
  'All people of the company’s AWS account share 25 such requests a second in this Region, and one account may make 10 changes a second.';

export const noWait = { waitSeconds: null };
export const refused = { meaning: notDeleted, ...noWait };
export const open = { meaning: mayBeEither, yours: signetLooks, ...noWait };
