/** What a pool lists about the ways in, as the parts of the page that shows them. */
import type { OwnedDevice, OwnedPasskey, OwnedSession } from '../../cognito/owner-lists.ts';
import type { ListAnswer } from '../../cognito/pool.ts';
import type { UserAnswer } from '../../cognito/user.ts';
import type { PoolError, PoolErrorKind } from '../../contract/pool-error.ts';
import type { SecondFactor } from '../../contract/sign-in.ts';
import type {
  DeviceView,
  FactorsView,
  Part,
  PasskeyView,
  SignInSessionView,
} from '../../contract/ways.ts';

/** UserMFASettingList (API reference, GetUser). */
const secondFactors: Readonly<Record<string, SecondFactor>> = {
  EMAIL_OTP: 'email',
  SMS_MFA: 'sms',
  SOFTWARE_TOKEN_MFA: 'authenticator',
};

/** A name this version does not know is no factor that it could switch. */
const secondFactorOf = (name: string): SecondFactor | undefined => secondFactors[name];

export const factorsOf = (
  user: Extract<UserAnswer, { kind: 'user' }>['user'],
  first: readonly string[] = [],
): FactorsView => ({
  second: user.factors.map(secondFactorOf).filter((factor) => factor !== undefined),
  preferred: secondFactorOf(user.preferredFactor ?? '') ?? null,
  first,
});

/** What a pool answers that has no such thing, or has it switched off. */
const notOffered: readonly PoolErrorKind[] = [
  'not-enabled-here',
  'passkey-not-offered',
  'unsupported',
];

const partOf = <Item, View>(
  answer: ListAnswer<Item>,
  viewOf: (item: Item) => View,
  alsoNotOffered: readonly PoolErrorKind[] = [],
): Part<readonly View[]> => {
  if (answer.kind === 'list') return { kind: 'read', value: answer.items.map(viewOf) };
  return [...notOffered, ...alsoNotOffered].includes(answer.error)
    ? { kind: 'not-offered' }
    : answer;
};

export const factorsPart = (user: UserAnswer, first: ListAnswer<string>): Part<FactorsView> =>
  user.kind === 'user'
    ? { kind: 'read', value: factorsOf(user.user, first.kind === 'list' ? first.items : []) }
    : user;

/** Null where the pool does not say. */
export const hasPasswordIn = (first: ListAnswer<string>): boolean | null =>
  first.kind === 'list' ? first.items.includes('PASSWORD') : null;

/** @param kept the ids of the passkeys whose private key Signet keeps */
export const passkeysPart = (
  answer: ListAnswer<OwnedPasskey>,
  kept: readonly string[],
): Part<readonly PasskeyView[]> =>
  partOf(answer, ({ id, name, relyingParty, attachment, createdAtMs }) => ({
    id,
    name,
    relyingParty,
    attachment,
    createdAtMs,
    here: kept.includes(id),
  }));

const attributeOf = ({ attributes }: OwnedDevice, wanted: string): string =>
  attributes.find(({ name }) => name === wanted)?.value ?? '';

/** `device_status` is `valid` for every device: it does not say whether one is remembered. */
const statusOf = (device: OwnedDevice): string =>
  [attributeOf(device, 'dev:device_remembered_status'), attributeOf(device, 'device_status')].find(
    (status) => status === 'remembered' || status === 'not_remembered',
  ) ?? '';

/**
 * A pool without device tracking says that its configuration is invalid: it has no better word.
 * @param hereKey the key this computer is known by; null for none
 */
export const devicesPart = (
  answer: ListAnswer<OwnedDevice>,
  hereKey: string | null,
): Part<readonly DeviceView[]> =>
  partOf(
    answer,
    (device) => ({
      key: device.key,
      name: attributeOf(device, 'device_name'),
      ipAddress: attributeOf(device, 'last_ip_used'),
      status: statusOf(device),
      createdAtMs: device.createdAtMs,
      usedAtMs: device.usedAtMs,
      here: device.key === hereKey,
    }),
    ['pool-misconfigured'],
  );

export const sessionsPart = (
  answer: ListAnswer<OwnedSession>,
): Part<readonly SignInSessionView[]> =>
  partOf(
    answer,
    ({ id, device, ipAddress, place, clientId, createdAtMs, activeAtMs, current }) => ({
      id,
      device,
      ipAddress,
      place,
      clientId,
      createdAtMs,
      activeAtMs,
      current,
    }),
  );

/** The error that every part failed with; undefined where one of them was read, or they differ. */
export const sharedFailure = (parts: readonly Part<unknown>[]): PoolError | undefined => {
  const failures = parts.filter((part) => part.kind === 'pool-error');
  const [first] = failures;
  return first !== undefined &&
    failures.length === parts.length &&
    failures.every(({ error }) => error === first.error)
    ? first
    : undefined;
};
