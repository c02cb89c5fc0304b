/** Accounts that were begun on this computer and wait for their code. */
export const pendingSignUps = {
  title: 'Half-finished sign-ups',
  sentence: 'These accounts wait for the code that was sent when they were created.',
  inPool: (poolName: string): string => `in ${poolName}`,
  begun: (time: string): string => `begun ${time}`,
  goOn: 'Go on',
  goOnNamed: (username: string): string => `Go on with ${username}`,
  drop: 'Take off the list',
  dropNamed: (username: string): string => `Take ${username} off the list`,
};
