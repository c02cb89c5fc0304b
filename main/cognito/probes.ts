/**
 * Questions to a pool that change nothing and send nobody anything: what is refused, and how,
 * tells what works there. All are about a name that nobody has, made up for one question.
 */
import { randomBytes } from 'node:crypto';
import type { PoolError } from '../contract/pool-error.ts';
import { callsTo } from './call.ts';
import { clientProofOf } from './client-proof.ts';
import type { PoolAddress } from './sdk-client.ts';
import type { Transport } from './transport.ts';

/** The pool went along with it, or refused it. */
export type ProbeAnswer = { readonly kind: 'answered' } | PoolError;

/** The flows of InitiateAuth by which people sign in. */
export type ProbedFlow = 'CUSTOM_AUTH' | 'USER_AUTH' | 'USER_PASSWORD_AUTH' | 'USER_SRP_AUTH';

export interface Probes {
  /** Begins a sign-in of nobody. With PreventUserExistenceErrors the pool plays along. */
  readonly signIn: (flow: ProbedFlow) => Promise<ProbeAnswer>;
  /**
   * Signs nobody up: with a password of one character, where no pool takes fewer than six
   * (PasswordPolicyType), and with an attribute that no pool has.
   */
  readonly signUp: () => Promise<ProbeAnswer>;
  /** Asks for nobody's password to be reset: there is no address a code could go to. */
  readonly forgotPassword: () => Promise<ProbeAnswer>;
}

export interface ProbeOptions {
  readonly timeoutMs: number;
  /** The app client's secret; null where it has none, or none is kept. */
  readonly clientSecret: () => Promise<string | null>;
}

const newNobody = (): string => `signet-look-${randomBytes(12).toString('hex')}`;

/** Parameters beside the name: what a real sign-in of this flow begins with. */
const parametersOf = (flow: ProbedFlow): Readonly<Record<string, string>> => {
  switch (flow) {
    case 'USER_PASSWORD_AUTH':
      return { PASSWORD: `Aa1!${randomBytes(12).toString('hex')}` };
    case 'USER_SRP_AUTH':
      // A number below the prime and never finished with: as good as any public value.
      return { SRP_A: `1${randomBytes(320).toString('hex')}` };
    case 'CUSTOM_AUTH':
    case 'USER_AUTH':
      return {};
  }
};

const answered = { kind: 'answered' } as const;

/** One request for each question, and none is repeated. */
export const createProbes = (
  address: PoolAddress,
  transport: Transport,
  { timeoutMs, clientSecret }: ProbeOptions,
): Probes => {
  const { clientId: ClientId } = address;
  const call = callsTo(address, transport, timeoutMs);
  const proof = clientProofOf(ClientId, clientSecret);
  return {
    signIn: (AuthFlow) =>
      call(async (sdk, client): Promise<ProbeAnswer> => {
        const USERNAME = newNobody();
        const SECRET_HASH = await proof.hashFor(USERNAME);
        const AuthParameters = {
          USERNAME,
          ...parametersOf(AuthFlow),
          ...(SECRET_HASH !== undefined && { SECRET_HASH }),
        };
        await client.send(new sdk.InitiateAuthCommand({ ClientId, AuthFlow, AuthParameters }));
        return answered;
      }),
    signUp: () =>
      call(async (sdk, client): Promise<ProbeAnswer> => {
        const Username = newNobody();
        const SecretHash = await proof.hashFor(Username);
        const UserAttributes = [{ Name: `custom:${randomBytes(8).toString('hex')}`, Value: 'x' }];
        const input = { ClientId, Username, Password: 'a', UserAttributes, SecretHash };
        await client.send(new sdk.SignUpCommand(input));
        return answered;
      }),
    forgotPassword: () =>
      call(async (sdk, client): Promise<ProbeAnswer> => {
        const Username = newNobody();
        const SecretHash = await proof.hashFor(Username);
        await client.send(new sdk.ForgotPasswordCommand({ ClientId, Username, SecretHash }));
        return answered;
      }),
  };
};
