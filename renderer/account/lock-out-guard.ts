/** What is said before somebody changes or removes what they get in by. */
import type { AccountView } from '../../main/contract/account.ts';
import { words } from '../../words/catalogue.ts';
import { attributeLabel, valueOf } from '../format/attributes.ts';

export interface Guard {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Attributes that a pool may take for a name to sign in by (developer guide, "Customizing sign-in attributes"). */
const names = ['email', 'phone_number', 'preferred_username'];
const addresses = ['email', 'phone_number'];

/** Second factors whose codes go to an attribute. */
const codesTo: Readonly<Record<string, string>> = { email: 'EMAIL_OTP', phone_number: 'SMS_MFA' };

/**
 * How sure it is that people sign in by this. The pool does not tell; in one whose usernames
 * are addresses, the username of an account is its `sub`. An alias counts once it is verified.
 */
function signsInBy(view: AccountView, name: string): 'yes' | 'maybe' | 'no' {
  if (!names.includes(name)) return 'no';
  if (view.username === view.sub) {
    const held = addresses.filter((address) => valueOf(view.attributes, address) !== '');
    return held.length === 1 && held[0] === name ? 'yes' : 'maybe';
  }
  return addresses.includes(name) && !isVerified(view, name) ? 'no' : 'maybe';
}

const isVerified = ({ attributes }: AccountView, name: string): boolean =>
  valueOf(attributes, `${name}_verified`) === 'true';

const isOnlyRecovery = (view: AccountView, name: string): boolean =>
  addresses.includes(name) &&
  addresses.every((address) => isVerified(view, address) === (address === name));

/** Everything to say; empty where nothing about getting in is at stake. */
export function guardsOf(
  view: AccountView,
  name: string,
  act: 'change' | 'remove',
): readonly Guard[] {
  if (valueOf(view.attributes, name) === '') return [];
  const { guard } = words.attributeEdit;
  const removes = act === 'remove';
  const by = signsInBy(view, name);
  const factor = codesTo[name];
  const changed = addresses.includes(name) ? guard.changed : guard.changedName;
  return [
    ...(by === 'no'
      ? []
      : [
          {
            title: by === 'yes' ? guard.title : guard.mayTitle,
            sentences: [
              by === 'yes' ? guard.signsIn(attributeLabel(name)) : guard.maySignIn,
              removes ? guard.removed : changed,
              ...(view.username === view.sub ? [] : [guard.username(view.username)]),
            ],
          },
        ]),
    ...(isOnlyRecovery(view, name)
      ? [
          {
            title: guard.onlyRecoveryTitle,
            sentences: [removes ? guard.onlyRecoveryRemoved : guard.onlyRecoveryChanged],
          },
        ]
      : []),
    ...(factor !== undefined && view.factors.includes(factor)
      ? [
          {
            title: guard.secondFactorTitle,
            sentences: [removes ? guard.secondFactorRemoved : guard.secondFactorChanged],
          },
        ]
      : []),
  ];
}
