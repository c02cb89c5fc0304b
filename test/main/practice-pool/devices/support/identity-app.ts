/**
 * An app with amazon-cognito-identity-js in it. Taken by `require`: its types are marked as
 * deprecated one and all, and leave out what its callbacks are given.
 */
import { createRequire } from 'node:module';
import type { Scene } from '../../support/pools.ts';

interface Token {
  getJwtToken(): string;
}

/** `CognitoUserSession` */
export interface Session {
  isValid(): boolean;
  getAccessToken(): Token;
  getRefreshToken(): { getToken(): string };
}

interface Callbacks<Result> {
  readonly onSuccess: (result: Result) => void;
  readonly onFailure: (error: Error) => void;
}

type Act = (callbacks: Callbacks<unknown>) => void;

/** `CognitoUser` */
export interface User {
  authenticateUser(
    details: object,
    callbacks: {
      readonly onSuccess: (session: Session, userConfirmationNecessary?: boolean) => void;
      readonly onFailure: (error: Error) => void;
    },
  ): void;
  refreshSession(token: object, callback: (error: Error | null, session: Session) => void): void;
  listDevices(limit: number, token: null, callbacks: Callbacks<Listed>): void;
  readonly getDevice: Act;
  readonly forgetDevice: Act;
  readonly setDeviceStatusRemembered: Act;
  readonly setDeviceStatusNotRemembered: Act;
  readonly globalSignOut: Act;
  signOut(callback: () => void): void;
}

interface Listed {
  readonly Devices: readonly { readonly DeviceKey: string }[];
}

interface Library {
  readonly AuthenticationDetails: new (data: { Username: string; Password: string }) => object;
  readonly CognitoUserPool: new (data: object) => object;
  readonly CognitoUser: new (data: object) => User;
}

const library = createRequire(import.meta.url)('amazon-cognito-identity-js') as Library;

export interface App {
  readonly user: User;
  readonly session: Session;
  /** Whether the pool left remembering the device to the user. */
  readonly isLeftToUser: boolean;
}

/** Signs the demo owner in, by SRP. What the app stores lasts over sign-ins with the same map. */
export function signInTo(
  { pool, clientId }: Scene,
  stored = new Map<string, string>(),
): Promise<App> {
  const Storage = {
    setItem: (key: string, value: string) => stored.set(key, value),
    getItem: (key: string) => stored.get(key) ?? null,
    removeItem: (key: string) => stored.delete(key),
  };
  const { username = '', password = '' } = pool.demo ?? {};
  const Pool = new library.CognitoUserPool({
    UserPoolId: pool.userPoolId,
    ClientId: clientId,
    endpoint: pool.endpoint,
    Storage,
  });
  const user = new library.CognitoUser({ Username: username, Pool, Storage });
  const details = new library.AuthenticationDetails({ Username: username, Password: password });
  return new Promise((resolve, onFailure) => {
    user.authenticateUser(details, {
      onSuccess: (session, isLeftToUser = false) => {
        resolve({ user, session, isLeftToUser });
      },
      onFailure,
    });
  });
}

/** What a call of the library ends with; rejects as the library does. */
export function resultOf(
  { user }: App,
  name:
    | 'getDevice'
    | 'forgetDevice'
    | 'setDeviceStatusRemembered'
    | 'setDeviceStatusNotRemembered'
    | 'globalSignOut',
): Promise<unknown> {
  return new Promise((onSuccess, onFailure) => {
    user[name]({ onSuccess, onFailure });
  });
}

/** The keys of the devices that the app is told of. */
export async function devicesOf({ user }: App): Promise<readonly string[]> {
  const { Devices } = await new Promise<Listed>((onSuccess, onFailure) => {
    user.listDevices(10, null, { onSuccess, onFailure });
  });
  return Devices.map(({ DeviceKey }) => DeviceKey);
}

/** A new session by the refresh token of the old one. */
export function refreshed({ user, session }: App): Promise<Session> {
  return new Promise((resolve, reject) => {
    user.refreshSession(session.getRefreshToken(), (error, fresh) => {
      if (error === null) resolve(fresh);
      else reject(error);
    });
  });
}

/** Signs out of this app. */
export function signOut({ user }: App): Promise<void> {
  return new Promise((resolve) => {
    user.signOut(resolve);
  });
}
