/** Ways in as main would tell of them. */
import type { PoolErrorKind } from '../../../main/contract/pool-error.ts';
import type {
  DeviceView,
  FactorsView,
  PasskeyView,
  SignInSessionView,
  WaysView,
} from '../../../main/contract/ways.ts';
import { afterReading, nothingKnown, type KnownWays } from '../../../renderer/ways/known.ts';
import { poolError } from '../samples.ts';

export const passkey: PasskeyView = {
  id: 'pk1',
  name: 'Laptop',
  relyingParty: 'localhost',
  attachment: 'platform',
  createdAtMs: 1_000,
  here: false,
};

export const device: DeviceView = {
  key: 'eu-central-1_1',
  name: 'Phone',
  ipAddress: '192.0.2.1',
  status: '',
  createdAtMs: 1_000,
  usedAtMs: 2_000,
  here: false,
};

export const session: SignInSessionView = {
  id: 'tkn1',
  device: 'Firefox',
  ipAddress: '192.0.2.1',
  place: '',
  clientId: 'client',
  createdAtMs: 1_000,
  activeAtMs: 2_000,
  current: false,
};

export const factors = (change: Partial<FactorsView> = {}): FactorsView => ({
  second: [],
  preferred: null,
  first: ['PASSWORD'],
  ...change,
});

export interface SomeWays {
  readonly hasPassword?: boolean | null;
  readonly factors?: Partial<FactorsView>;
  readonly passkeys?: readonly PasskeyView[];
  readonly devices?: readonly DeviceView[];
  readonly sessions?: readonly SignInSessionView[];
}

export const waysView = (some: SomeWays = {}, change: Partial<WaysView> = {}): WaysView => ({
  sessionId: 's1',
  hasPassword: some.hasPassword === undefined ? true : some.hasPassword,
  factors: { kind: 'read', value: factors(some.factors) },
  passkeys: { kind: 'read', value: some.passkeys ?? [] },
  devices: { kind: 'read', value: some.devices ?? [] },
  sessions: { kind: 'read', value: some.sessions ?? [] },
  addPasskey: 'here',
  readAtMs: 3_000,
  ...change,
});

export const known = (some: SomeWays = {}): KnownWays => afterReading(nothingKnown, waysView(some));

export const poolErrorPart = (error: PoolErrorKind): ReturnType<typeof poolError> =>
  poolError(error);
