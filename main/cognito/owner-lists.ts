/**
 * What a pool lists about the owner beside the profile: ways to sign in, devices, passkeys,
 * sessions. Some of it comes in pages; no pool can keep Signet turning them for ever.
 */
import type {
  AttributeType,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { PoolError } from '../contract/pool-error.ts';
import { poolError } from './errors.ts';
import type { loadSdk } from './sdk-client.ts';

type Sdk = Awaited<ReturnType<typeof loadSdk>>;

export interface OwnerList<Item> {
  readonly kind: 'list';
  readonly items: readonly Item[];
  /** False when the pool had more, or stopped answering on the way. */
  readonly complete: boolean;
}

export interface OwnedDevice {
  readonly key: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  /** Milliseconds since 1970; null where the pool does not say. */
  readonly createdAtMs: number | null;
  readonly changedAtMs: number | null;
  readonly usedAtMs: number | null;
}

export interface OwnedPasskey {
  readonly id: string;
  readonly name: string;
  /** The site it was made for. */
  readonly relyingParty: string;
  /** `platform` or `cross-platform`; empty where the pool does not say. */
  readonly attachment: string;
  readonly transports: readonly string[];
  readonly createdAtMs: number | null;
}

export interface OwnedSession {
  readonly id: string;
  /** `TOKEN` or `SSO`. */
  readonly type: string;
  readonly clientId: string;
  readonly device: string;
  readonly ipAddress: string;
  /** City and country, as far as the pool knows them. */
  readonly place: string;
  readonly createdAtMs: number | null;
  readonly activeAtMs: number | null;
  /** The sign-in at the pool's own page that it came from; empty where there is none. */
  readonly originId: string;
  /** Whether it is the one of the token in hand. */
  readonly current: boolean;
}

/** Far more pages than any account has; a pool that has more says so forever. */
const mostPages = 10;
/** The longest pages the service gives out. */
const devicesPerPage = 60;
const passkeysPerPage = 20;

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | undefined;
}

/** Undefined when there is no list where the service puts one. */
const pageOf = <Raw extends object, Item>(
  values: readonly (Raw | null)[] | undefined,
  next: string | undefined,
  itemOf: (raw: Raw) => Item,
): Page<Item> | undefined =>
  values === undefined || Array.isArray(values)
    ? {
        items: (values ?? []).filter((raw) => typeof raw === 'object' && raw !== null).map(itemOf),
        next: textOf(next) === '' ? undefined : next,
      }
    : undefined;

/** The first page may fail the whole; later ones leave what there is. */
const turnPages = async <Item>(
  read: (token: string | undefined) => Promise<Page<Item> | undefined>,
): Promise<OwnerList<Item> | PoolError> => {
  const first = await read(undefined);
  if (first === undefined) return poolError('strange-answer');
  let { items, next } = first;
  for (let pages = 1; next !== undefined && pages < mostPages; pages += 1) {
    const page = await read(next).catch(() => undefined);
    // A page that leads back to itself is the last one, too.
    if (page === undefined || page.next === next) break;
    items = [...items, ...page.items];
    next = page.next;
  }
  return { kind: 'list', items, complete: next === undefined };
};

// The SDK hands over what the answer held; only its types say that it was a text.
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textsOf = (values: unknown): readonly string[] =>
  Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
const msOf = (date: Date | undefined): number | null => {
  const atMs = date?.getTime();
  return atMs === undefined || Number.isNaN(atMs) ? null : atMs;
};
const pairsOf = (attributes: readonly (AttributeType | null)[] | undefined) =>
  (Array.isArray(attributes) ? attributes : [])
    .filter((attribute) => typeof attribute === 'object' && attribute !== null)
    .map(({ Name, Value }) => ({ name: textOf(Name), value: textOf(Value) }));

/** GetUserAuthFactors: `PASSWORD`, `EMAIL_OTP`, `SMS_OTP`, `WEB_AUTHN`, `SOFTWARE_TOKEN`. */
export const readAuthFactors = async (
  sdk: Sdk,
  client: CognitoIdentityProviderClient,
  AccessToken: string,
): Promise<OwnerList<string>> => {
  const answer = await client.send(new sdk.GetUserAuthFactorsCommand({ AccessToken }));
  return { kind: 'list', items: textsOf(answer.ConfiguredUserAuthFactors), complete: true };
};

/** ListDevices: the devices the pool remembers for this account. */
export const readDevices = (
  sdk: Sdk,
  client: CognitoIdentityProviderClient,
  AccessToken: string,
): Promise<OwnerList<OwnedDevice> | PoolError> =>
  turnPages(async (PaginationToken) => {
    const answer = await client.send(
      new sdk.ListDevicesCommand({
        AccessToken,
        Limit: devicesPerPage,
        ...(PaginationToken !== undefined && { PaginationToken }),
      }),
    );
    return pageOf(answer.Devices, answer.PaginationToken, (device) => ({
      key: textOf(device.DeviceKey),
      attributes: pairsOf(device.DeviceAttributes),
      createdAtMs: msOf(device.DeviceCreateDate),
      changedAtMs: msOf(device.DeviceLastModifiedDate),
      usedAtMs: msOf(device.DeviceLastAuthenticatedDate),
    }));
  });

/** ListWebAuthnCredentials: the passkeys of this account, their public side only. */
export const readPasskeys = (
  sdk: Sdk,
  client: CognitoIdentityProviderClient,
  AccessToken: string,
): Promise<OwnerList<OwnedPasskey> | PoolError> =>
  turnPages(async (NextToken) => {
    const answer = await client.send(
      new sdk.ListWebAuthnCredentialsCommand({
        AccessToken,
        MaxResults: passkeysPerPage,
        ...(NextToken !== undefined && { NextToken }),
      }),
    );
    return pageOf(answer.Credentials, answer.NextToken, (passkey) => ({
      id: textOf(passkey.CredentialId),
      name: textOf(passkey.FriendlyCredentialName),
      relyingParty: textOf(passkey.RelyingPartyId),
      attachment: textOf(passkey.AuthenticatorAttachment),
      transports: textsOf(passkey.AuthenticatorTransports),
      createdAtMs: msOf(passkey.CreatedAt),
    }));
  });

/** ListUserSessions: where this account is signed in, for pools that keep track of it. */
export const readSessions = (
  sdk: Sdk,
  client: CognitoIdentityProviderClient,
  AccessToken: string,
): Promise<OwnerList<OwnedSession> | PoolError> =>
  turnPages(async (NextToken) => {
    const answer = await client.send(
      new sdk.ListUserSessionsCommand({
        AccessToken,
        ...(NextToken !== undefined && { NextToken }),
      }),
    );
    return pageOf(answer.Sessions, answer.NextToken, (session) => ({
      id: textOf(session.SessionId),
      type: textOf(session.SessionType),
      clientId: textOf(session.ClientId),
      device: textOf(session.DeviceType),
      ipAddress: textOf(session.LastIPAddress),
      place: [session.LastLocation?.City, session.LastLocation?.Country]
        .map(textOf)
        .filter(Boolean)
        .join(', '),
      createdAtMs: msOf(session.CreateDate),
      activeAtMs: msOf(session.LastActiveDate),
      originId: textOf(session.OriginSessionId),
      current: session.IsCurrentSession === true,
    }));
  });
