import type { SecondFactor } from '../../main/contract/sign-in.ts';
import { words } from '../../words/catalogue.ts';
import type { KnownWays } from './known.ts';

/** What opens an account at the beginning of a sign-in. */
export type FirstWay = 'email' | 'passkey' | 'passkeys' | 'password' | 'sms';

/** What becomes of the account's owner who loses one way: a name in `words.ways.summary.risk`. */
export type Risk = keyof typeof words.ways.summary.risk;

export type Summary =
  /** The pool has not been heard on it. */
  | { readonly kind: 'unknown' }
  /** The pool names nothing that opens the account. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'ways';
      /** Never empty. */
      readonly first: readonly FirstWay[];
      /** What follows the password; empty for nothing. */
      readonly second: readonly SecondFactor[];
      readonly risk: Risk;
    };

/** What opens the account, and what is left if one thing is lost; null before it was read. */
export const summaryOf = (known: KnownWays): Summary | null => {
  const { factors, hasPassword } = known;
  if (factors.value === null) {
    return known.readAtMs === null && factors.failure === null ? null : { kind: 'unknown' };
  }
  const { second, first: named } = factors.value;
  const first = firstWays(known, named, second);
  if (first.length === 0) return { kind: hasPassword === null ? 'unknown' : 'none' };
  const after = first.includes('password') ? second : [];
  return { kind: 'ways', first, second: after, risk: riskOf(first, after, known) };
};

const firstWays = (
  { hasPassword, passkeys }: KnownWays,
  named: readonly string[],
  second: readonly SecondFactor[],
): readonly FirstWay[] => {
  const count = named.includes('WEB_AUTHN') ? (passkeys.value?.length ?? 1) : 0;
  const passkey: readonly FirstWay[] = count === 0 ? [] : [count === 1 ? 'passkey' : 'passkeys'];
  // A code that is a second factor is named as well, whether it can stand first or not.
  const email: readonly FirstWay[] =
    named.includes('EMAIL_OTP') && !second.includes('email') ? ['email'] : [];
  const sms: readonly FirstWay[] =
    named.includes('SMS_OTP') && !second.includes('sms') ? ['sms'] : [];
  return [...(hasPassword === true ? (['password'] as const) : []), ...passkey, ...email, ...sms];
};

const riskOf = (
  first: readonly FirstWay[],
  second: readonly SecondFactor[],
  { devices }: KnownWays,
): Risk => {
  const [only] = first;
  if (only === undefined || first.length > 1) return 'several';
  switch (only) {
    case 'password':
      return riskOfSecond(second, (devices.value?.length ?? 0) > 0);
    case 'passkey':
      return 'lost-passkey';
    case 'passkeys':
      return 'spare-passkey';
    case 'email':
      return 'lost-email';
    case 'sms':
      return 'lost-sms';
  }
};

const riskOfSecond = (second: readonly SecondFactor[], hasDevice: boolean): Risk => {
  const [only] = second;
  if (only === undefined) return 'password-alone';
  if (second.length > 1) return 'spare-factor';
  return hasDevice ? `lost-${only}-device` : `lost-${only}`;
};

/** The summary as it stands on the page. */
export const summaryInWords = (summary: Summary): readonly string[] => {
  const { summary: say } = words.ways;
  if (summary.kind !== 'ways') return [say[summary.kind]];
  const { first, second, risk } = summary;
  const named = (list: readonly FirstWay[]): string =>
    say.either(list.map((each) => say.first[each]));
  const after = say.either(second.map((each) => say.second[each]));
  const others = first.filter((each) => each !== 'password');
  const how =
    second.length === 0
      ? say.getIn(named(first))
      : others.length === 0
        ? say.getInThen(after)
        : say.getInThenOr(after, named(others));
  return [how, say.risk[risk]];
};

const spares: readonly Risk[] = ['several', 'spare-factor', 'spare-passkey'];

/** Whether losing any one thing leaves another way in. */
export const isSafe = (summary: Summary): boolean =>
  summary.kind === 'ways' && spares.includes(summary.risk);
