/** What the command line says of the pools. */
import type { PracticePool, PracticeUserPool } from './practice-pool.ts';
import type { Mail } from './store/records.ts';

/**
 * What a program needs to use the pools, in one line. The members of a single pool are those
 * of the first; username and password are null without demo owner.
 */
export function toJsonLine(pool: PracticePool, controlKey: string): string {
  const { endpoint, region, userPoolId, clients, demo } = pool;
  const [client] = clients;
  return JSON.stringify({
    endpoint,
    region,
    userPoolId,
    clientId: client?.clientId ?? null,
    clientSecret: client?.secret ?? null,
    username: demo?.username ?? null,
    password: demo?.password ?? null,
    control: { address: `${endpoint}/_practice`, key: controlKey },
    pools: pool.pools.map((one) => ({
      name: one.name,
      userPoolId: one.userPoolId,
      clients: one.clients.map(({ name, clientId, secret }) => ({ name, clientId, secret })),
      username: one.demo?.username ?? null,
      password: one.demo?.password ?? null,
    })),
  });
}

/** The same for people. `dataFolder` null: in memory. */
export function toSentences(
  pool: PracticePool,
  controlKey: string,
  dataFolder: string | null,
): string {
  return [
    `The practice pool answers at ${pool.endpoint}, Region ${pool.region}`,
    ...pool.pools.flatMap(poolSentences),
    `Codes, clock and storm: ${pool.endpoint}/_practice, with the key ${controlKey}`,
    dataFolder === null
      ? 'Its users live in memory and are gone when it stops. Stop it with Ctrl+C.'
      : `Its users are kept in ${dataFolder}. Stop it with Ctrl+C.`,
  ].join('\n');
}

function poolSentences({ name, userPoolId, clients, demo }: PracticeUserPool): readonly string[] {
  return [
    '',
    `Pool ${userPoolId} (${name})`,
    ...clients.map(
      (client) =>
        `  App client ${client.clientId} (${client.name})` +
        (client.secret === null ? '' : `, secret ${client.secret}`),
    ),
    demo === null ? '  There is no demo owner.' : `  Sign in as ${demo.username}, ${demo.password}`,
    '',
  ];
}

const purposes: Readonly<Record<Mail['purpose'], string>> = {
  'sign-up': 'the code that confirms',
  'forgot-password': 'the code for a new password of',
  'verify-attribute': 'the code that verifies this address of',
  'sign-in': 'the code to sign in as',
  'temporary-password': 'the temporary password of',
  'unfamiliar-sign-in': 'the feedback token about a sign-in from somewhere new as',
};

/** A message of the post office, for the person at the terminal. */
export function toLetter({ to, username, purpose, code }: Mail): string {
  return `Message to ${to}: ${purposes[purpose]} ${username} is ${code}`;
}
