/**
 * The service's own client library, so that what the pool computes is held against
 * somebody else's mathematics. Taken by `require`: its types leave half of this out.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A number of the library; only its digits matter here. */
interface BigInteger {
  toString(radix: number): string;
}

type Callback<T> = (error: unknown, result: T) => void;

interface Helper {
  smallAValue: BigInteger;
  largeAValue: BigInteger;
  padHex(number: BigInteger): string;
  calculateA(a: BigInteger, callback: Callback<BigInteger>): void;
  getPasswordAuthenticationKey(
    id: string,
    password: string,
    srpB: BigInteger,
    salt: BigInteger,
    callback: Callback<Uint8Array>,
  ): void;
  computehkdf(shared: Buffer, scramble: Buffer): Uint8Array;
  generateHashDevice(group: string, key: string, callback: Callback<null>): void;
  getRandomPassword(): string;
  getSaltDevices(): string;
  getVerifierDevices(): string;
}

interface Outcome {
  readonly onSuccess: () => void;
  readonly onFailure: (error: Error) => void;
}

interface Library {
  readonly AuthenticationHelper: new (group: string) => Helper;
  readonly AuthenticationDetails: new (data: { Username: string; Password: string }) => object;
  readonly CognitoUserPool: new (data: object) => object;
  readonly CognitoUser: new (data: object) => {
    authenticateUser(details: object, outcome: Outcome): void;
  };
}

const library = require('amazon-cognito-identity-js') as Library;
const { default: Big } = require('amazon-cognito-identity-js/lib/BigInteger') as {
  readonly default: new (digits: string, radix: number) => BigInteger;
};

const big = (hex: string): BigInteger => new Big(hex, 16);

/** One client in the middle of a sign-in; numbers are in hexadecimal. */
export class SrpClient {
  readonly #helper: Helper;
  #seen = { shared: '', scramble: '' };

  constructor(group: string) {
    this.#helper = new library.AuthenticationHelper(group);
    const derive = this.#helper.computehkdf.bind(this.#helper);
    this.#helper.computehkdf = (shared, scramble) => {
      this.#seen = { shared: shared.toString('hex'), scramble: scramble.toString('hex') };
      return derive(shared, scramble);
    };
  }

  /** How the library writes a number as bytes. */
  pad(hex: string): string {
    return this.#helper.padHex(big(hex)).toLowerCase();
  }

  /** Starts over with another secret exponent. */
  choose(a: string): void {
    this.#helper.smallAValue = big(a);
    this.#helper.calculateA(this.#helper.smallAValue, (_, srpA) => {
      this.#helper.largeAValue = srpA;
    });
  }

  get srpA(): string {
    return this.#helper.largeAValue.toString(16);
  }

  /** The key that it would sign its claim with. */
  key(id: string, password: string, { srpB, salt }: { srpB: string; salt: string }): Buffer {
    const keys: Uint8Array[] = [];
    this.#helper.getPasswordAuthenticationKey(id, password, big(srpB), big(salt), (_, key) =>
      keys.push(key),
    );
    return Buffer.from(keys[0] ?? []);
  }

  /** S and u of the last key, padded. */
  get seen(): { readonly shared: string; readonly scramble: string } {
    return this.#seen;
  }

  /** What it would have the pool remember of a device, and the password it keeps for that. */
  newDevice(
    group: string,
    key: string,
  ): { readonly password: string; readonly salt: string; readonly verifier: string } {
    const helper = this.#helper;
    helper.generateHashDevice(group, key, () => undefined);
    return {
      password: helper.getRandomPassword(),
      salt: helper.getSaltDevices(),
      verifier: helper.getVerifierDevices(),
    };
  }
}

/** Answers one call of the library: an operation's result, or a thrown error. */
export type Answer = (operation: string, input: Record<string, unknown>) => object;

/** An app with the library in it, which remembers its device between sign-ins. */
export class App {
  readonly #kept = new Map<string, string>();
  readonly #answer: Answer;
  readonly #userPoolId: string;

  constructor(userPoolId: string, answer: Answer) {
    this.#userPoolId = userPoolId;
    this.#answer = answer;
  }

  /** Signs in by SRP; rejects as the library does. */
  signIn(Username: string, Password: string): Promise<void> {
    const Storage = {
      setItem: (key: string, value: string) => this.#kept.set(key, value),
      getItem: (key: string) => this.#kept.get(key) ?? null,
      removeItem: (key: string) => this.#kept.delete(key),
    };
    const Pool = new library.CognitoUserPool({
      UserPoolId: this.#userPoolId,
      ClientId: 'app',
      Storage,
    });
    Object.assign(Pool, { client: { request: this.#request } });
    const user = new library.CognitoUser({ Username, Pool, Storage });
    const details = new library.AuthenticationDetails({ Username, Password });
    return new Promise((resolve, reject) => {
      user.authenticateUser(details, { onSuccess: resolve, onFailure: reject });
    });
  }

  readonly #request = (
    operation: string,
    input: Record<string, unknown>,
    callback: Callback<object | null>,
  ): void => {
    const answer = this.#answer(operation, input);
    if (answer instanceof Error) callback(answer, null);
    else callback(null, answer);
  };
}
