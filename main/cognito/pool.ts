/**
 * One user pool, spoken to through one app client: each method is one call to the service
 * and answers with a value, but for the conversations, which are several. Reference: Amazon
 * Cognito user pools API, one page an action.
 */
import type { PoolError } from '../contract/pool-error.ts';
import { done, type Done, type SignInAnswer } from './answers.ts';
import { attributeCalls, type AttributeCalls } from './attribute-calls.ts';
import { callsTo } from './call.ts';
import { clientProofOf } from './client-proof.ts';
import type { DeleteAnswer } from './delete-answer.ts';
import { deleteUser } from './delete-user.ts';
import { factorCalls, type FactorCalls } from './factor-calls.ts';
import {
  readAuthFactors,
  readDevices,
  readPasskeys,
  readSessions,
  type OwnedDevice,
  type OwnedPasskey,
  type OwnedSession,
  type OwnerList,
} from './owner-lists.ts';
import type { PoolAddress } from './sdk-client.ts';
import type { Beginning, Conversation } from './sign-in/conversation.ts';
import { conversationsWith } from './sign-in/conversations.ts';
import { signUpCalls, type SignUpCalls } from './sign-up-calls.ts';
import { tokenCalls, type TokenCalls } from './token-calls.ts';
import type { Transport } from './transport.ts';
import { readUser, type UserAnswer } from './user.ts';

export type ListAnswer<Item> = OwnerList<Item> | PoolError;

/** What the rest of the app knows of a pool. */
export interface Pool extends AttributeCalls, FactorCalls, SignUpCalls, TokenCalls {
  readonly address: PoolAddress;
  /** Signs in, turn by turn. Nothing is sent before `begin`. */
  readonly converse: (beginning: Beginning) => Conversation;
  /**
   * Signs in straight after ConfirmSignUp, without a further first proof (`USER_AUTH` with a
   * `Session`).
   * @param session of {@link SignUpCalls.confirmSignUp}
   */
  readonly signInWithSession: (username: string, session: string) => Conversation;
  /**
   * Signs in with a name and a password alone: by SRP, else as the app client takes them.
   * Ends with `challenge` where the pool asks for anything that only a person can answer.
   */
  readonly signIn: (username: string, password: string) => Promise<SignInAnswer>;
  readonly getUser: (accessToken: string) => Promise<UserAnswer>;
  /** The ways to sign in that are set up, a password among them. */
  readonly authFactors: (accessToken: string) => Promise<ListAnswer<string>>;
  readonly devices: (accessToken: string) => Promise<ListAnswer<OwnedDevice>>;
  readonly passkeys: (accessToken: string) => Promise<ListAnswer<OwnedPasskey>>;
  /** Where the account is signed in; only some pools keep track of it. */
  readonly sessions: (accessToken: string) => Promise<ListAnswer<OwnedSession>>;
  /** Ends every sign-in of the account. */
  readonly globalSignOut: (accessToken: string) => Promise<Done>;
  readonly deleteUser: (accessToken: string) => Promise<DeleteAnswer>;
}

export interface PoolOptions {
  /** How long each call may take as a whole. Absent: as long as calls of Signet do. */
  readonly timeoutMs?: number;
  /** The app client's secret; null where it has none, or none is kept. Absent: null. */
  readonly clientSecret?: () => Promise<string | null>;
  /** What the person calls the pool; authenticators show it. Absent: the pool's id. */
  readonly poolName?: string;
  /** What this computer is called in a pool that remembers devices. Absent: no name. */
  readonly deviceName?: () => string;
  /** The clock. Absent: the system's. */
  readonly now?: () => number;
}

/** Opens nothing yet: the SDK is loaded and the connection made with the first call. */
export const createPool = (
  address: PoolAddress,
  transport: Transport,
  {
    timeoutMs,
    clientSecret = () => Promise.resolve(null),
    poolName = address.userPoolId,
    deviceName = () => '',
    now = Date.now,
  }: PoolOptions = {},
): Pool => {
  const { clientId } = address;
  const call = callsTo(address, transport, timeoutMs);
  const proof = clientProofOf(clientId, clientSecret);
  return {
    address,
    ...conversationsWith({ address, call, proof, poolName, deviceName, now }),
    ...attributeCalls(call),
    ...factorCalls(call),
    ...signUpCalls(call, clientId, proof),
    ...tokenCalls(call, clientId, proof),
    getUser: (AccessToken) =>
      call(async (sdk, client) => {
        const answer = await client.send(new sdk.GetUserCommand({ AccessToken }));
        return readUser(answer);
      }),
    authFactors: (token) => call((sdk, client) => readAuthFactors(sdk, client, token)),
    devices: (token) => call((sdk, client) => readDevices(sdk, client, token)),
    passkeys: (token) => call((sdk, client) => readPasskeys(sdk, client, token)),
    sessions: (token) => call((sdk, client) => readSessions(sdk, client, token)),
    globalSignOut: (AccessToken) =>
      call(async (sdk, client) => {
        await client.send(new sdk.GlobalSignOutCommand({ AccessToken }));
        return done;
      }),
    deleteUser: (accessToken) => deleteUser(address, transport, accessToken, timeoutMs),
  };
};
