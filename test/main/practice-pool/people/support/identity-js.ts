/**
 * The service's own client library, with promises for its callbacks. Taken by `require`: its
 * types are marked as deprecated, all of them.
 */
import { createRequire } from 'node:module';
import type { Scene } from '../../support/pools.ts';

const require = createRequire(import.meta.url);

type Values = Readonly<Record<string, string>>;
type NodeCallback<Result> = (error?: Error | null, result?: Result | null) => void;

interface Attribute {
  readonly Name: string;
  readonly Value: string;
}

interface Outcome<Result> {
  readonly onSuccess: (result: Result) => void;
  readonly onFailure: (error: Error) => void;
  /** A code is on its way. */
  readonly inputVerificationCode?: (result: unknown) => void;
}

/** What SignUp answers, in the library's spelling. */
export interface SignedUp {
  readonly userConfirmed: boolean;
  readonly codeDeliveryDetails: unknown;
}

interface ClientUser {
  getUsername(): string;
  setAuthenticationFlowType(flow: string): void;
  authenticateUser(details: object, outcome: Outcome<unknown>): void;
  confirmRegistration(code: string, force: boolean, done: NodeCallback<string>): void;
  resendConfirmationCode(done: NodeCallback<unknown>): void;
  forgotPassword(outcome: Outcome<unknown>): void;
  confirmPassword(code: string, password: string, outcome: Outcome<string>): void;
  changePassword(from: string, to: string, done: NodeCallback<string>): void;
  getUserAttributes(done: NodeCallback<readonly Attribute[]>): void;
  updateAttributes(attributes: readonly Attribute[], done: NodeCallback<string>): void;
  deleteAttributes(names: readonly string[], done: NodeCallback<string>): void;
  getAttributeVerificationCode(name: string, outcome: Outcome<unknown>): void;
  verifyAttribute(name: string, code: string, outcome: Outcome<string>): void;
  deleteUser(done: NodeCallback<string>): void;
}

interface ClientPool {
  signUp(
    username: string,
    password: string,
    attributes: readonly Attribute[],
    validation: readonly Attribute[],
    done: NodeCallback<SignedUp>,
  ): void;
}

const library = require('amazon-cognito-identity-js') as {
  readonly AuthenticationDetails: new (data: object) => object;
  readonly CognitoUser: new (data: object) => ClientUser;
  readonly CognitoUserAttribute: new (data: Attribute) => Attribute;
  readonly CognitoUserPool: new (data: object) => ClientPool;
};

/** Resolves or rejects as the library calls back. */
function promised<Result>(call: (done: NodeCallback<Result>) => void): Promise<Result> {
  return new Promise((resolve, reject) => {
    call((error, result) => {
      if (error === undefined || error === null) resolve(result as Result);
      else reject(error);
    });
  });
}

const listOf = (values: Values): readonly Attribute[] =>
  Object.entries(values).map(([Name, Value]) => new library.CognitoUserAttribute({ Name, Value }));

/** One person at one computer. */
export class App {
  readonly #pool: ClientPool;
  readonly #user: ClientUser;

  constructor({ pool, clientId }: Scene, Username: string) {
    const kept = new Map<string, string>();
    const Storage = {
      setItem: (key: string, value: string) => kept.set(key, value),
      getItem: (key: string) => kept.get(key) ?? null,
      removeItem: (key: string) => kept.delete(key),
    };
    const { userPoolId: UserPoolId, endpoint } = pool;
    this.#pool = new library.CognitoUserPool({ UserPoolId, ClientId: clientId, endpoint, Storage });
    this.#user = new library.CognitoUser({ Username, Pool: this.#pool, Storage });
    this.#user.setAuthenticationFlowType('USER_PASSWORD_AUTH');
  }

  signUp(password: string, values: Values): Promise<SignedUp> {
    const name = this.#user.getUsername();
    return promised((done) => this.#pool.signUp(name, password, listOf(values), [], done));
  }

  confirm(code: string, force = false): Promise<unknown> {
    return promised((done) => this.#user.confirmRegistration(code, force, done));
  }

  resend(): Promise<unknown> {
    return promised((done) => this.#user.resendConfirmationCode(done));
  }

  signIn(Password: string): Promise<void> {
    const details = new library.AuthenticationDetails({
      Username: this.#user.getUsername(),
      Password,
    });
    return new Promise((resolve, reject) => {
      this.#user.authenticateUser(details, { onSuccess: () => resolve(), onFailure: reject });
    });
  }

  forgot(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#user.forgotPassword({
        onSuccess: () => undefined,
        inputVerificationCode: resolve,
        onFailure: reject,
      });
    });
  }

  setForgotten(code: string, password: string): Promise<string> {
    return new Promise((onSuccess, onFailure) => {
      this.#user.confirmPassword(code, password, { onSuccess, onFailure });
    });
  }

  changePassword(from: string, to: string): Promise<unknown> {
    return promised((done) => this.#user.changePassword(from, to, done));
  }

  async attributes(): Promise<Values> {
    const list = await promised<readonly Attribute[]>((done) => this.#user.getUserAttributes(done));
    return Object.fromEntries(list.map(({ Name, Value }) => [Name, Value]));
  }

  update(values: Values): Promise<unknown> {
    return promised((done) => this.#user.updateAttributes(listOf(values), done));
  }

  delete(names: string[]): Promise<unknown> {
    return promised((done) => this.#user.deleteAttributes(names, done));
  }

  askCode(name: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#user.getAttributeVerificationCode(name, {
        onSuccess: resolve,
        onFailure: reject,
        inputVerificationCode: resolve,
      });
    });
  }

  verify(name: string, code: string): Promise<string> {
    return new Promise((onSuccess, onFailure) => {
      this.#user.verifyAttribute(name, code, { onSuccess, onFailure });
    });
  }

  deleteUser(): Promise<unknown> {
    return promised((done) => this.#user.deleteUser(done));
  }
}
