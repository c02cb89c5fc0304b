/** The list of commands, and what each is called. */
export const palette = {
  title: 'Commands',
  search: 'Type what you want to do',
  list: 'Commands',
  nothing: (typed: string): string => `Nothing here is called “${typed}”.`,
  found: (count: number): string =>
    count === 1 ? 'One command' : count === 0 ? 'No command' : `${count} commands`,
  /** By act. */
  acts: {
    account: 'Go to Account',
    'add-pool': 'Add a pool…',
    'cheat-sheet': 'Keyboard shortcuts',
    'delete-account': 'Delete my account…',
    palette: 'Commands…',
    'post-office': 'Go to Post office',
    'read-again': 'Read again',
    'sign-in-else': 'Sign in as somebody else…',
    'sign-out': 'Sign out…',
    switcher: 'Switch account…',
    'token-sign-in': 'Sign in with an access token…',
    tokens: 'Go to Tokens',
    ways: 'Go to Ways in',
  },
  switchTo: (accountName: string, poolName: string): string =>
    `Switch to ${accountName} in ${poolName}`,
  signInTo: (poolName: string): string => `Sign in to ${poolName}`,
  speak: (language: string): string => `Language: ${language}`,
  speakSystem: 'Language: as the system',
  /** Why an act cannot be had now. */
  notNow: {
    'nobody-signed-in': 'Sign in first.',
    'no-post-office': 'Only the practice pool has a post office.',
    'deletion-open': 'Finish or leave the page of the deletion first.',
    'nothing-to-read': 'There is nothing to read again here.',
    'in-front': 'This is who you are.',
  },
};
