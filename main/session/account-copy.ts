/**
 * Everything a pool tells about the owner, gathered with the sign-in in hand. Who they are is
 * the heart of it: without that there is no copy. Each further part is either what the pool
 * said or why it did not.
 */
import type { Claims } from '../cognito/claims.ts';
import { poolError } from '../cognito/errors.ts';
import type { OwnedDevice, OwnedPasskey, OwnedSession } from '../cognito/owner-lists.ts';
import type { ListAnswer, Pool } from '../cognito/pool.ts';
import type { AccountView } from '../contract/account.ts';
import type { PoolError } from '../contract/pool-error.ts';
import type { AccountReader } from './account-reader.ts';
import type { People } from './people.ts';

export interface AccountCopyPorts {
  readonly people: Pick<People, 'token' | 'claimsOf'>;
  readonly accounts: Pick<AccountReader, 'read'>;
}

export interface AccountCopy {
  readonly account: AccountView;
  /** Undefined where a token could not be read. */
  readonly accessClaims: Claims | undefined;
  readonly idClaims: Claims | undefined;
  readonly authFactors: ListAnswer<string>;
  readonly devices: ListAnswer<OwnedDevice>;
  readonly passkeys: ListAnswer<OwnedPasskey>;
  readonly sessions: ListAnswer<OwnedSession>;
}

export type CopyOutcome =
  | { readonly kind: 'copied'; readonly copy: AccountCopy }
  | { readonly kind: 'no-such-session' }
  /** The sign-in is over, or the account gone: there is nothing to ask with. */
  | { readonly kind: 'ended' }
  | PoolError;

/**
 * Asks the pool for everything. A sign-in that turns out to be over is removed, as it is when
 * the account is read.
 */
export const copyOf = async (ports: AccountCopyPorts, sessionId: string): Promise<CopyOutcome> => {
  const read = await ports.accounts.read(sessionId);
  switch (read.kind) {
    case 'read':
      return { kind: 'copied', copy: await gather(ports, read.account) };
    case 'no-such-session':
      return read;
    case 'account-gone':
    case 'session-ended':
      return { kind: 'ended' };
    case 'pool-error':
      return { kind: 'pool-error', error: read.error, said: read.said };
  }
};

type Question<Item> = (pool: Pool, token: string) => Promise<ListAnswer<Item>>;

/** Two questions at a time: a pool takes only so many a second from one person. */
const gather = async (ports: AccountCopyPorts, account: AccountView): Promise<AccountCopy> => {
  const ask = <Item>(question: Question<Item>) => asked(ports, account.sessionId, question);
  const claims = ports.people.claimsOf(account.sessionId);
  const [authFactors, devices] = await Promise.all([
    ask((pool, token) => pool.authFactors(token)),
    ask((pool, token) => pool.devices(token)),
  ]);
  const [passkeys, sessions] = await Promise.all([
    ask((pool, token) => pool.passkeys(token)),
    ask((pool, token) => pool.sessions(token)),
  ]);
  return {
    account,
    accessClaims: claims?.access,
    idClaims: claims?.id,
    authFactors,
    devices,
    passkeys,
    sessions,
  };
};

/** With a token that is good now: gathering may take longer than the first one lasts. */
const asked = async <Item>(
  { people }: AccountCopyPorts,
  sessionId: string,
  question: Question<Item>,
): Promise<ListAnswer<Item>> => {
  const answer = await people.token(sessionId);
  if (answer.kind === 'token') return question(answer.pool, answer.token);
  return answer.kind === 'pool-error' ? answer : poolError('token-expired');
};
