/**
 * An app with the service's own library in it, on one computer; its callbacks as promises. Taken
 * by `require`: its types are marked as deprecated, all of them.
 */
import { createRequire } from 'node:module';
import type { Scene } from '../../support/pools.ts';

const require = createRequire(import.meta.url);

const callbacks = [
  'onSuccess',
  'newPasswordRequired',
  'mfaRequired',
  'totpRequired',
  'customChallenge',
  'mfaSetup',
  'selectMFAType',
] as const;

/** Which callback the library called, and with what. */
export interface Heard {
  readonly heard: (typeof callbacks)[number];
  readonly given: readonly unknown[];
}

type Callbacks = Readonly<Record<string, (...given: unknown[]) => void>>;
type Details = object;

/** What stays on the computer between sign-ins. */
export interface Storage {
  setItem(key: string, value: string): void;
  getItem(key: string): string | null;
  removeItem(key: string): void;
  clear(): void;
}

interface User {
  getUsername(): string;
  setAuthenticationFlowType(flow: string): void;
  authenticateUser(details: Details, callbacks: Callbacks): void;
  initiateAuth(details: Details, callbacks: Callbacks): void;
  sendCustomChallengeAnswer(answer: string, callbacks: Callbacks): void;
  sendMFACode(code: string, callbacks: Callbacks, type: string): void;
  sendMFASelectionAnswer(type: string, callbacks: Callbacks): void;
  completeNewPasswordChallenge(password: string, attributes: object, callbacks: Callbacks): void;
  associateSoftwareToken(callbacks: object): void;
  verifySoftwareToken(code: string, name: string, callbacks: object): void;
  setDeviceStatusRemembered(callbacks: object): void;
}

const library = require('amazon-cognito-identity-js') as {
  readonly AuthenticationDetails: new (given: { Username: string; Password?: string }) => Details;
  readonly CognitoUserPool: new (given: object) => object;
  readonly CognitoUser: new (given: object) => User;
};

/** Resolves with the callback that is called; rejects as the library fails. */
function hear(call: (callbacks: Callbacks) => void): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const heard = callbacks.map((name) => [
      name,
      (...given: unknown[]) => resolve({ heard: name, given }),
    ]);
    call({ ...(Object.fromEntries(heard) as Callbacks), onFailure: reject });
  });
}

/** A storage with nothing in it. */
export function newStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    setItem: (key, value) => void kept.set(key, value),
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

/** One person at one computer. The library knows the time of the real clock only. */
export class App {
  readonly #user: User;

  constructor({ pool, clientId, clock }: Scene, Username = 'ada', Storage: Storage = newStorage()) {
    clock.nowMs = Date.now();
    const { userPoolId: UserPoolId, endpoint } = pool;
    const Pool = new library.CognitoUserPool({ UserPoolId, ClientId: clientId, endpoint, Storage });
    this.#user = new library.CognitoUser({ Username, Pool, Storage });
  }

  signIn(
    Password: string,
    flow: 'USER_SRP_AUTH' | 'USER_PASSWORD_AUTH' | 'CUSTOM_AUTH' = 'USER_SRP_AUTH',
  ): Promise<Heard> {
    const details = new library.AuthenticationDetails({
      Username: this.#user.getUsername(),
      Password,
    });
    this.#user.setAuthenticationFlowType(flow);
    return hear((heard) => this.#user.authenticateUser(details, heard));
  }

  /** CUSTOM_AUTH without a password. */
  startCustom(): Promise<Heard> {
    const details = new library.AuthenticationDetails({ Username: this.#user.getUsername() });
    this.#user.setAuthenticationFlowType('CUSTOM_AUTH');
    return hear((heard) => this.#user.initiateAuth(details, heard));
  }

  answer(answer: string): Promise<Heard> {
    return hear((heard) => this.#user.sendCustomChallengeAnswer(answer, heard));
  }

  sendCode(code: string, type: 'SMS_MFA' | 'SOFTWARE_TOKEN_MFA'): Promise<Heard> {
    return hear((heard) => this.#user.sendMFACode(code, heard, type));
  }

  select(type: string): Promise<Heard> {
    return hear((heard) => this.#user.sendMFASelectionAnswer(type, heard));
  }

  newPassword(password: string, attributes: Readonly<Record<string, string>>): Promise<Heard> {
    return hear((heard) =>
      this.#user.completeNewPasswordChallenge(password, { ...attributes }, heard),
    );
  }

  /** Answers the secret. */
  associate(): Promise<string> {
    return new Promise((associateSecretCode, onFailure) => {
      this.#user.associateSoftwareToken({ associateSecretCode, onFailure });
    });
  }

  verify(code: string, name: string): Promise<unknown> {
    return new Promise((onSuccess, onFailure) => {
      this.#user.verifySoftwareToken(code, name, { onSuccess, onFailure });
    });
  }

  remember(): Promise<string> {
    return new Promise((onSuccess, onFailure) => {
      this.#user.setDeviceStatusRemembered({ onSuccess, onFailure });
    });
  }
}
