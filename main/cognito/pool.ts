/**
 * One user pool, spoken to through one app client: each method is one call to the service
 * and answers with a value. Reference: Amazon Cognito user pools API, one page an action.
 */
import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider';
import type { PoolError } from '../contract/pool-error.ts';
import type { CodeDelivery } from '../contract/sign-in.ts';
import { callsTo } from './call.ts';
import type { DeleteAnswer } from './delete-answer.ts';
import { deleteUser } from './delete-user.ts';
import { poolError } from './errors.ts';
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
import type { Tokens } from './sign-in/conversation.ts';
import type { Transport } from './transport.ts';
import { readUser, type UserAnswer } from './user.ts';

export type SignInAnswer =
  | { readonly kind: 'tokens'; readonly tokens: Tokens }
  | { readonly kind: 'challenge'; readonly challenge: string }
  | PoolError;

export type Done = { readonly kind: 'done' } | PoolError;

export type SignUpAnswer =
  | {
      readonly kind: 'signed-up';
      readonly confirmed: boolean;
      readonly delivery: CodeDelivery | null;
    }
  | PoolError;

export type CodeAnswer =
  { readonly kind: 'sent'; readonly delivery: CodeDelivery | null } | PoolError;

export type ListAnswer<Item> = OwnerList<Item> | PoolError;

/** What the rest of the app knows of a pool. */
export interface Pool {
  readonly address: PoolAddress;
  readonly signIn: (username: string, password: string) => Promise<SignInAnswer>;
  /** New access and ID tokens; the refresh token stays the one that was given. */
  readonly refresh: (refreshToken: string) => Promise<SignInAnswer>;
  readonly getUser: (accessToken: string) => Promise<UserAnswer>;
  /** The ways to sign in that are set up, a password among them. */
  readonly authFactors: (accessToken: string) => Promise<ListAnswer<string>>;
  readonly devices: (accessToken: string) => Promise<ListAnswer<OwnedDevice>>;
  readonly passkeys: (accessToken: string) => Promise<ListAnswer<OwnedPasskey>>;
  /** Where the account is signed in; only some pools keep track of it. */
  readonly sessions: (accessToken: string) => Promise<ListAnswer<OwnedSession>>;
  /** Ends this refresh token and every access token made from it. */
  readonly revoke: (refreshToken: string) => Promise<Done>;
  /** Ends every sign-in of the account. */
  readonly globalSignOut: (accessToken: string) => Promise<Done>;
  /** `email` may be empty where the pool does not ask for one. */
  readonly signUp: (username: string, password: string, email: string) => Promise<SignUpAnswer>;
  readonly confirmSignUp: (username: string, code: string) => Promise<Done>;
  readonly resendCode: (username: string) => Promise<CodeAnswer>;
  readonly deleteUser: (accessToken: string) => Promise<DeleteAnswer>;
}

const deliveryOf = (
  details: { DeliveryMedium?: string | undefined; Destination?: string | undefined } | undefined,
): CodeDelivery | null =>
  details?.Destination === undefined
    ? null
    : {
        medium: details.DeliveryMedium === 'SMS' ? 'SMS' : 'EMAIL',
        destination: details.Destination,
      };

const tokensOf = (
  result: AuthenticationResultType | undefined,
  refreshInHand: string | null,
): SignInAnswer => {
  const { AccessToken, IdToken, RefreshToken } = result ?? {};
  if (AccessToken === undefined || IdToken === undefined) return poolError('strange-answer');
  const refresh = RefreshToken ?? refreshInHand;
  return { kind: 'tokens', tokens: { access: AccessToken, id: IdToken, refresh } };
};

export interface PoolOptions {
  /** How long each call may take as a whole. Absent: as long as calls of Signet do. */
  readonly timeoutMs?: number;
}

/** Opens nothing yet: the SDK is loaded and the connection made with the first call. */
export const createPool = (
  address: PoolAddress,
  transport: Transport,
  { timeoutMs }: PoolOptions = {},
): Pool => {
  const { clientId: ClientId } = address;
  const call = callsTo(address, transport, timeoutMs);
  return {
    address,
    signIn: (username, password) =>
      call(async (sdk, client): Promise<SignInAnswer> => {
        const { AuthenticationResult, ChallengeName } = await client.send(
          new sdk.InitiateAuthCommand({
            ClientId,
            AuthFlow: 'USER_PASSWORD_AUTH',
            AuthParameters: { USERNAME: username, PASSWORD: password },
          }),
        );
        return ChallengeName === undefined
          ? tokensOf(AuthenticationResult, null)
          : { kind: 'challenge', challenge: ChallengeName };
      }),
    refresh: (refreshToken) =>
      call(async (sdk, client) => {
        const { AuthenticationResult } = await client.send(
          new sdk.InitiateAuthCommand({
            ClientId,
            AuthFlow: 'REFRESH_TOKEN_AUTH',
            AuthParameters: { REFRESH_TOKEN: refreshToken },
          }),
        );
        return tokensOf(AuthenticationResult, refreshToken);
      }),
    getUser: (AccessToken) =>
      call(async (sdk, client) => {
        const answer = await client.send(new sdk.GetUserCommand({ AccessToken }));
        return readUser(answer);
      }),
    authFactors: (token) => call((sdk, client) => readAuthFactors(sdk, client, token)),
    devices: (token) => call((sdk, client) => readDevices(sdk, client, token)),
    passkeys: (token) => call((sdk, client) => readPasskeys(sdk, client, token)),
    sessions: (token) => call((sdk, client) => readSessions(sdk, client, token)),
    revoke: (Token) =>
      call(async (sdk, client): Promise<Done> => {
        await client.send(new sdk.RevokeTokenCommand({ ClientId, Token }));
        return { kind: 'done' };
      }),
    globalSignOut: (AccessToken) =>
      call(async (sdk, client): Promise<Done> => {
        await client.send(new sdk.GlobalSignOutCommand({ AccessToken }));
        return { kind: 'done' };
      }),
    signUp: (Username, Password, email) =>
      call(async (sdk, client) => {
        const answer = await client.send(
          new sdk.SignUpCommand({
            ClientId,
            Username,
            Password,
            UserAttributes: email === '' ? [] : [{ Name: 'email', Value: email }],
          }),
        );
        if (answer.UserSub === undefined) return poolError('strange-answer');
        return {
          kind: 'signed-up' as const,
          confirmed: answer.UserConfirmed === true,
          delivery: deliveryOf(answer.CodeDeliveryDetails),
        };
      }),
    confirmSignUp: (Username, ConfirmationCode) =>
      call(async (sdk, client): Promise<Done> => {
        await client.send(new sdk.ConfirmSignUpCommand({ ClientId, Username, ConfirmationCode }));
        return { kind: 'done' };
      }),
    resendCode: (Username) =>
      call(async (sdk, client) => {
        const answer = await client.send(
          new sdk.ResendConfirmationCodeCommand({ ClientId, Username }),
        );
        return { kind: 'sent' as const, delivery: deliveryOf(answer.CodeDeliveryDetails) };
      }),
    deleteUser: (accessToken) => deleteUser(address, transport, accessToken, timeoutMs),
  };
};
