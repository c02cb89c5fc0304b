/** The sidebar and the bar that appears when something is off. */
export const frame = {
  navigation: 'Sections',
  switcher: (accountName: string, poolName: string): string =>
    `${poolName} ${accountName}, switch account`,
  whoInPool: (accountName: string, poolName: string): string => `${accountName}, ${poolName}`,
  people: 'Signed in',
  signInElse: 'Sign in as somebody else…',
  account: 'Account',
  ways: 'Ways in',
  tokens: 'Tokens',
  postOffice: 'Post office',
  statusBar: 'Worth knowing',
  setAside: {
    pools: (name: string): string =>
      `Your list of pools could not be read. It was kept as ${name}, and an empty list begun.`,
    'sign-ins': (name: string): string =>
      `The stored sign-ins could not be read. They were kept as ${name}; sign in again.`,
    secrets: (name: string): string =>
      `Stored secrets of app clients and remembered devices could not be read. They were kept as ${name}. You may be asked for a second factor or a client secret again.`,
    deletion: (name: string): string =>
      `The note of a deletion could not be read. It was kept as ${name}. If you were deleting an account, sign in to see whether it is still there.`,
  },
  deletionUnreadable:
    'The note of a deletion is there and cannot be read. If you were deleting an account, sign in to see whether it is still there.',
  offline:
    'No network: only pools on this computer can be reached. What you see is the last known.',
  /** What this computer is called in a pool that remembers devices. */
  deviceName: (system: string): string => `Signet on ${system}`,
  practiceDown: 'The practice pool is not running. Start Signet again to bring it back.',
  deletionOpen: (accountName: string): string => `The deletion of ${accountName} is still open`,
  deletionSettled: (accountName: string): string =>
    `What became of the deletion of ${accountName} is known`,
  cleanUpLeft: (accountName: string): string =>
    `Something of ${accountName} is still to be removed from this computer`,
  showDeletion: 'Show',
};
