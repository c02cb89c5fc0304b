import type { Act } from './act.ts';
import type { KnownWays } from './known.ts';

/** What is asked before an act: a name of its sentence in `words.ways.guard`. */
export type Question =
  | 'last-factor'
  | 'last-passkey'
  | 'last-passkey-codes'
  | 'last-way'
  | 'other-device'
  | 'other-session'
  | 'passkey'
  | 'perhaps-last-way'
  | 'this-device'
  | 'this-session';

/** The questions after which something may be lost for good, or the person is out. */
const grave: readonly Question[] = [
  'last-factor',
  'last-way',
  'perhaps-last-way',
  'this-device',
  'this-session',
];

export const isGrave = (question: Question): boolean => grave.includes(question);

/**
 * The question that stands before an act; null where it takes nothing that could not be had
 * back at once. What is not known counts as not there: the warning errs towards caution.
 */
export const questionBefore = (act: Act, known: KnownWays): Question | null => {
  switch (act.kind) {
    case 'factor-off':
      return isOnlyFactor(act.factor, known) ? 'last-factor' : null;
    case 'remove-passkey':
      return beforeRemoving(act.passkey.id, known);
    case 'forget-device':
      return act.device.here ? 'this-device' : 'other-device';
    case 'end-session':
      return act.session.current ? 'this-session' : 'other-session';
    case 'factor-on':
    case 'prefer':
    case 'add-passkey':
    case 'remember-device':
    case 'unremember-device':
      return null;
  }
};

const isOnlyFactor = (factor: string, { factors }: KnownWays): boolean =>
  !(factors.value?.second ?? []).some((each) => each !== factor);

const beforeRemoving = (id: string, { hasPassword, factors, passkeys }: KnownWays): Question => {
  if ((passkeys.value ?? []).some((passkey) => passkey.id !== id)) return 'passkey';
  if (hasPassword === true) return 'last-passkey';
  const first = factors.value?.first ?? [];
  const second = factors.value?.second ?? [];
  // A code that is a second factor is named among the first ones, too, whether it is one or not.
  const codes = [
    { named: first.includes('EMAIL_OTP'), alsoSecond: second.includes('email') },
    { named: first.includes('SMS_OTP'), alsoSecond: second.includes('sms') },
  ].filter(({ named }) => named);
  if (codes.some(({ alsoSecond }) => !alsoSecond)) return 'last-passkey-codes';
  const isCertain = hasPassword === false && factors.value !== null && codes.length === 0;
  return isCertain ? 'last-way' : 'perhaps-last-way';
};
