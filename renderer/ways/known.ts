import type { PoolError } from '../../main/contract/pool-error.ts';
import type {
  DeviceView,
  FactorsView,
  Part,
  PasskeyView,
  SignInSessionView,
  WaysView,
} from '../../main/contract/ways.ts';

/** One part as the page knows it: what was read last stays when a later reading fails. */
export interface Known<Value> {
  /** Null: never read, or not offered. */
  readonly value: Value | null;
  readonly readAtMs: number | null;
  readonly offered: boolean;
  /** Why it could not be read this time. */
  readonly failure: PoolError | null;
}

export interface KnownWays {
  /** Null where the pool does not say. */
  readonly hasPassword: boolean | null;
  readonly factors: Known<FactorsView>;
  readonly passkeys: Known<readonly PasskeyView[]>;
  readonly devices: Known<readonly DeviceView[]>;
  readonly sessions: Known<readonly SignInSessionView[]>;
  readonly addPasskey: WaysView['addPasskey'];
  readonly readAtMs: number | null;
}

const nothing = { value: null, readAtMs: null, offered: true, failure: null } as const;

/** Before the pool has answered. */
export const nothingKnown: KnownWays = {
  hasPassword: null,
  factors: nothing,
  passkeys: nothing,
  devices: nothing,
  sessions: nothing,
  addPasskey: 'nowhere',
  readAtMs: null,
};

const fold = <Value>(before: Known<Value>, part: Part<Value>, readAtMs: number): Known<Value> => {
  switch (part.kind) {
    case 'read':
      return { value: part.value, readAtMs, offered: true, failure: null };
    case 'not-offered':
      return { value: null, readAtMs, offered: false, failure: null };
    case 'pool-error':
      return { ...before, failure: part };
  }
};

/** What is known after a reading: each part anew, or as before where it failed. */
export const afterReading = (before: KnownWays, ways: WaysView): KnownWays => ({
  hasPassword: ways.hasPassword ?? before.hasPassword,
  factors: fold(before.factors, ways.factors, ways.readAtMs),
  passkeys: fold(before.passkeys, ways.passkeys, ways.readAtMs),
  devices: fold(before.devices, ways.devices, ways.readAtMs),
  sessions: fold(before.sessions, ways.sessions, ways.readAtMs),
  addPasskey: ways.addPasskey,
  readAtMs: ways.readAtMs,
});
