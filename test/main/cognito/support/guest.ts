/** Signet's side of a practice pool in the same process, and what it puts on the wire. */
import { TOTP } from 'otpauth';
import { nodeTransport } from '../../../../main/cognito/node-transport.ts';
import { createPool, type Pool } from '../../../../main/cognito/pool.ts';
import type {
  Beginning,
  Conversation,
  Turn,
} from '../../../../main/cognito/sign-in/conversation.ts';
import type { Transport } from '../../../../main/cognito/transport.ts';
import type { StepAnswer, StepView } from '../../../../main/contract/sign-in.ts';
import type { ServiceSettingsInput } from '../../../../main/practice-pool/settings/service-settings.ts';
import { openScene, clientNamed, type Scene } from '../../practice-pool/support/pools.ts';

export type PoolInput = ServiceSettingsInput['UserPools'][number];
type UserInput = NonNullable<PoolInput['Users']>[number];

/** One request, as it went out. */
export interface SentCall {
  readonly operation: string;
  readonly body: string;
}

export interface Guest {
  readonly scene: Scene;
  readonly pool: Pool;
  readonly sent: readonly SentCall[];
  /** The names of the operations, in their order. */
  readonly operations: () => readonly string[];
  /** The requests from now on do not get through. */
  readonly goOffline: () => void;
  readonly goOnline: () => void;
  /** The code of the newest message. */
  readonly code: () => string;
}

export const password = 'Right-Pass-1';

/** Ada, with both addresses verified. */
export const ada: UserInput = {
  Username: 'ada',
  Password: password,
  UserAttributes: [
    { Name: 'email', Value: 'ada@example.com' },
    { Name: 'email_verified', Value: 'true' },
    { Name: 'phone_number', Value: '+15555550144' },
    { Name: 'phone_number_verified', Value: 'true' },
  ],
};

/** @param clientName of the app client; a secret it has is kept, unless `secret` says otherwise */
export const openGuest = async (
  settings: PoolInput,
  { clientName = 'Signet', secret }: { clientName?: string; secret?: string | null } = {},
): Promise<Guest> => {
  const { Users = [], ...pool } = settings;
  const scene = await openScene({
    settings: { UserPools: [{ ...pool, Users: [ada, ...Users] }] },
    clientName,
  });
  return guestOf(scene, { clientName, ...(secret !== undefined && { secret }) });
};

export const guestOf = (
  scene: Scene,
  { clientName = 'Signet', secret }: { clientName?: string; secret?: string | null } = {},
): Guest => {
  const { region, userPoolId, endpoint, clients } = scene.pool;
  const clientId = clientNamed(scene.pool, clientName);
  const kept =
    secret === undefined ? clients.find((one) => one.clientId === clientId)?.secret : secret;
  const sent: SentCall[] = [];
  let online = true;
  const transport: Transport = (request, signal) => {
    const target = request.headers['x-amz-target'] ?? '';
    if (!online) return Promise.resolve({ kind: 'not-sent', cause: 'ENOTFOUND' });
    sent.push({
      operation: target.slice(target.indexOf('.') + 1),
      body: new TextDecoder().decode(request.body),
    });
    return nodeTransport(request, signal);
  };
  return {
    scene,
    sent,
    operations: () => sent.map(({ operation }) => operation),
    goOffline: () => (online = false),
    goOnline: () => (online = true),
    code: () => scene.pool.inbox()[0]?.code ?? '',
    pool: createPool({ region, userPoolId, clientId, endpoint }, transport, {
      clientSecret: () => Promise.resolve(kept ?? null),
      deviceName: () => 'Ada’s computer',
      poolName: 'Practice',
      now: () => scene.clock.nowMs,
    }),
  };
};

export const converse = ({ pool }: Guest, given: Partial<Beginning> = {}): Conversation =>
  pool.converse({
    way: 'password',
    username: 'ada',
    password: (given.way ?? 'password') === 'password' ? password : null,
    device: null,
    passkeys: null,
    ...given,
  });

/** The step that is asked; fails the test where something else came. */
export const stepOf = (turn: Turn): StepView => {
  if (turn.kind !== 'asks') throw new Error(`nothing was asked: ${JSON.stringify(turn)}`);
  return turn.step;
};

export type TokensTurn = Extract<Turn, { kind: 'tokens' }>;

/** The tokens; fails the test where something else came. */
export const arrived = (turn: Turn): TokensTurn => {
  if (turn.kind !== 'tokens') throw new Error(`nobody arrived: ${JSON.stringify(turn)}`);
  return turn;
};

/** Gives several answers, and answers the last turn. */
export const say = async (
  conversation: Conversation,
  ...answers: readonly (StepAnswer | (() => StepAnswer))[]
): Promise<Turn> => {
  let turn = await conversation.begin();
  for (const answer of answers) {
    stepOf(turn);
    turn = await conversation.answer(typeof answer === 'function' ? answer() : answer);
  }
  return turn;
};

/** What an authenticator with this secret shows. */
export const authenticatorCode = (secret: string, atMs: number): string =>
  new TOTP({ secret }).generate({ timestamp: atMs });

/** Six digits that are not this code. */
export const otherThan = (code: string): string => (code === '000000' ? '111111' : '000000');
