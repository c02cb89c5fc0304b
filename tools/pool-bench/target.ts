/** A running pool that is measured, ours or the other one. */
import { callOf, Connection } from './connection.ts';
import type { RepeatOrder, SrpOrder } from './orders.ts';
import type { Server } from './server.ts';

export interface Target extends Server {
  readonly port: number;
  readonly clientId: string;
  readonly userPoolId: string;
  /** How many people are in it. */
  readonly users: number;
}

/** They are of the kind that both know without being told: an e-mail address as username. */
export const usernameOf = (index: number): string => `user${index}@example.org`;

/** Everybody's. */
export const password = 'Bench-Password-1';

/** So many of them call, spread over all. */
const callers = 20;

/** Usernames of those who call. */
export function callersOf({ users }: Pick<Target, 'users'>): readonly string[] {
  const count = Math.min(callers, users);
  return Array.from({ length: count }, (_, at) => usernameOf(Math.floor((at * users) / count)));
}

type Calls = RepeatOrder['calls'];

export function signInCalls({ clientId, ...target }: Target): Calls {
  return callersOf(target).map((USERNAME) => ({
    operation: 'InitiateAuth',
    input: {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: clientId,
      AuthParameters: { USERNAME, PASSWORD: password },
    },
  }));
}

/** Signs the callers in and answers their access tokens. */
export async function accessTokens(target: Target): Promise<readonly string[]> {
  const line = await Connection.open(target.port);
  try {
    const tokens: string[] = [];
    for (const { operation, input } of signInCalls(target)) {
      const { status, body } = await line.ask(callOf(operation, input));
      if (status !== 200) throw new Error(`Nobody can sign in: ${status} ${body}`);
      const { AuthenticationResult } = JSON.parse(body) as {
        readonly AuthenticationResult: { readonly AccessToken: string };
      };
      tokens.push(AuthenticationResult.AccessToken);
    }
    return tokens;
  } finally {
    line.close();
  }
}

export function getUserCalls(tokens: readonly string[]): Calls {
  return tokens.map((AccessToken) => ({ operation: 'GetUser', input: { AccessToken } }));
}

/** Each changes a name, and the next one changes it again. */
export function updateCalls(tokens: readonly string[]): Calls {
  return ['River Stone', 'Stone River'].flatMap((Value) =>
    tokens.map((AccessToken) => ({
      operation: 'UpdateUserAttributes',
      input: { AccessToken, UserAttributes: [{ Name: 'name', Value }] },
    })),
  );
}

export function srpOrder(target: Target): Omit<SrpOrder, 'connections' | 'durationMs'> {
  const { port, clientId, userPoolId } = target;
  const poolName = userPoolId.slice(userPoolId.indexOf('_') + 1);
  return { kind: 'srp', port, clientId, poolName, usernames: callersOf(target), password };
}
