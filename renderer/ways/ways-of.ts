import type { Bridge } from '../../main/contract/api.ts';
import type { Account } from '../account/account.svelte.ts';
import { Ways } from './ways.svelte.ts';

/** Gone with the account they belong to. */
const kept = new WeakMap<Account, Ways>();

/** The ways of an account: whoever comes back to the page finds what was last read of them. */
export const waysOf = (bridge: Bridge, account: Account): Ways => {
  const ways = kept.get(account) ?? new Ways(bridge, account);
  kept.set(account, ways);
  return ways;
};
