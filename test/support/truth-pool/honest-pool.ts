/**
 * What Cognito would do with a call, and what it would answer: two things here, because on
 * the wire the one can happen without the other.
 */
import { decodeJwt, type JWTPayload } from 'jose';
import { mintTokens, type AccountSettings, type SignIn } from './account.ts';
import { refusal, serviceAnswer, type Answer } from './answer.ts';

/** What was decided about one call. */
export interface Decision {
  readonly answer: Answer;
  /** Does what the answer says was done. */
  readonly work: () => void;
}

export interface HonestSettings {
  readonly account: AccountSettings;
  /** The refresh token of the sign-in that is there from the start. */
  readonly refreshToken: string;
  /** How the pool speaks of a deleted account: what Cognito says then is documented nowhere. */
  readonly goneAs: 'UserNotFoundException' | 'NotAuthorizedException';
  readonly now: () => number;
}

type Said = readonly [name: string, message: string];
type Input = Readonly<Record<string, unknown>>;
/** `output` is null where a success has an empty body. */
type Outcome = { readonly output: object | null; readonly work?: () => void } | Said;

/** A pool of one account that answers truthfully. */
export class HonestPool {
  /** Whether the account is there: the truth that everything said about it is measured by. */
  exists = true;
  readonly #settings: HonestSettings;
  readonly #signIns: SignIn[];
  readonly #operations: Readonly<Record<string, (input: Input) => Outcome>> = {
    GetUser: (input) => this.#refuseAccess(input) ?? { output: this.#profile() },
    InitiateAuth: (input) => this.#initiateAuth(input),
    RevokeToken: (input) => this.#revokeToken(input),
    GlobalSignOut: (input) => this.#globalSignOut(input),
    DeleteUser: (input) =>
      this.#refuseAccess(input) ?? { output: null, work: () => (this.exists = false) },
  };

  constructor(settings: HonestSettings) {
    this.#settings = settings;
    this.#signIns = [{ refresh: settings.refreshToken, origin: undefined, revoked: false }];
  }

  decide(operation: string, body: string, requestId: string): Decision {
    const outcome = this.#run(operation, objectIn(body));
    if (isSaid(outcome)) {
      const [name, message] = outcome;
      return { answer: refusal(name, message, { requestId }), work: () => undefined };
    }
    const text = outcome.output === null ? '' : JSON.stringify(outcome.output);
    const { work = () => undefined } = outcome;
    return { answer: serviceAnswer(200, text, requestId), work };
  }

  #run(operation: string, input: Input | undefined): Outcome {
    const run = this.#operations[operation];
    if (run === undefined) return ['UnknownOperationException', ''];
    return input === undefined ? ['SerializationException', ''] : run(input);
  }

  /** Why this access token opens nothing; undefined when it does. */
  #refuseAccess(input: Input): Said | undefined {
    const { account, now } = this.#settings;
    const claims = claimsOf(textIn(input, 'AccessToken'));
    const isOurs =
      claims?.['token_use'] === 'access' &&
      claims.iss?.endsWith(`/${account.userPoolId}`) === true &&
      claims['client_id'] === account.clientId;
    if (!isOurs) return notAuthorized('Invalid Access Token');
    if ((claims.exp ?? 0) * 1000 <= now()) return notAuthorized('Access Token has expired');
    if (!textIn(claims, 'scope').split(' ').includes('aws.cognito.signin.user.admin')) {
      return notAuthorized('Access Token does not have required scopes');
    }
    const revoked = 'Access Token has been revoked';
    if (!this.exists || claims.sub !== account.sub) return this.#gone(revoked);
    const signIn = this.#signIns.find(({ origin }) => origin === claims['origin_jti']);
    return signIn?.revoked === true ? notAuthorized(revoked) : undefined;
  }

  #gone(otherwise: string): Said {
    return this.#settings.goneAs === 'UserNotFoundException'
      ? ['UserNotFoundException', 'User does not exist.']
      : notAuthorized(otherwise);
  }

  #profile(): object {
    const { sub, email, username } = this.#settings.account;
    const attributes = Object.entries({ sub, email_verified: 'true', email });
    return {
      UserAttributes: attributes.map(([Name, Value]) => ({ Name, Value })),
      Username: username,
    };
  }

  #initiateAuth(input: Input): Outcome {
    const clientId = textIn(input, 'ClientId');
    if (clientId !== this.#settings.account.clientId) {
      return ['ResourceNotFoundException', `User pool client ${clientId} does not exist.`];
    }
    const flow = textIn(input, 'AuthFlow');
    if (flow === 'USER_PASSWORD_AUTH') return this.#signIn(input['AuthParameters']);
    if (flow === 'REFRESH_TOKEN_AUTH') return this.#renew(input['AuthParameters']);
    return ['InvalidParameterException', `${flow} flow not enabled for this client`];
  }

  #signIn(parameters: unknown): Outcome {
    const { account, now } = this.#settings;
    const wrong = 'Incorrect username or password.';
    if (!this.exists) return this.#gone(wrong);
    const isName = [account.username, account.email].includes(textIn(parameters, 'USERNAME'));
    if (!isName || textIn(parameters, 'PASSWORD') !== account.password) return notAuthorized(wrong);
    const ordinal = this.#signIns.length + 1;
    const signIn = { refresh: `refresh-${ordinal}`, origin: `origin-${ordinal}`, revoked: false };
    const { access, id, refresh } = mintTokens(account, signIn, now());
    return {
      output: authenticated({ AccessToken: access, IdToken: id, RefreshToken: refresh }),
      work: () => this.#signIns.push(signIn),
    };
  }

  #renew(parameters: unknown): Outcome {
    const signIn = this.#signInOf(textIn(parameters, 'REFRESH_TOKEN'));
    if (signIn === undefined) return notAuthorized('Invalid Refresh Token.');
    const revoked = 'Refresh Token has been revoked';
    if (!this.exists) return this.#gone(revoked);
    if (signIn.revoked) return notAuthorized(revoked);
    const { access, id } = mintTokens(this.#settings.account, signIn, this.#settings.now());
    return { output: authenticated({ AccessToken: access, IdToken: id }) };
  }

  /** Calm about tokens it does not know, as RFC 7009 (section 2.2) wants it. */
  #revokeToken(input: Input): Outcome {
    const signIn = this.#signInOf(textIn(input, 'Token'));
    return { output: {}, work: () => signIn !== undefined && (signIn.revoked = true) };
  }

  #globalSignOut(input: Input): Outcome {
    // It declares no UserNotFoundException.
    if (!this.exists) return notAuthorized('Access Token has been revoked');
    const endAll = (): void => this.#signIns.forEach((signIn) => (signIn.revoked = true));
    return this.#refuseAccess(input) ?? { output: {}, work: endAll };
  }

  #signInOf(refreshToken: string): SignIn | undefined {
    return this.#signIns.find(({ refresh }) => refresh === refreshToken);
  }
}

const notAuthorized = (message: string): Said => ['NotAuthorizedException', message];

const isSaid = (outcome: Outcome): outcome is Said => Array.isArray(outcome);

const authenticated = (result: object): object => ({
  AuthenticationResult: { ...result, ExpiresIn: 3_600, TokenType: 'Bearer' },
  ChallengeParameters: {},
});

const isObject = (json: unknown): json is Input => typeof json === 'object' && json !== null;

const textIn = (input: unknown, name: string): string => {
  const value = isObject(input) ? input[name] : undefined;
  return typeof value === 'string' ? value : '';
};

const objectIn = (body: string): Input | undefined => {
  try {
    const json: unknown = JSON.parse(body);
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
};

const claimsOf = (token: string): JWTPayload | undefined => {
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
};
