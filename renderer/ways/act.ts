import type { SecondFactor } from '../../main/contract/sign-in.ts';
import type { DeviceView, PasskeyView, SignInSessionView } from '../../main/contract/ways.ts';

/** Something the person does on the page. */
export type Act =
  | { readonly kind: 'factor-on'; readonly factor: SecondFactor }
  | { readonly kind: 'factor-off'; readonly factor: SecondFactor }
  /** Null: none is preferred any more. */
  | { readonly kind: 'prefer'; readonly factor: SecondFactor | null }
  | { readonly kind: 'add-passkey' }
  | { readonly kind: 'remove-passkey'; readonly passkey: PasskeyView }
  | { readonly kind: 'remember-device'; readonly device: DeviceView }
  | { readonly kind: 'unremember-device'; readonly device: DeviceView }
  | { readonly kind: 'forget-device'; readonly device: DeviceView }
  | { readonly kind: 'end-session'; readonly session: SignInSessionView };

export type PartName = 'devices' | 'factors' | 'passkeys' | 'sessions';

/** The part of the page an act belongs to: there its failure and its success are told. */
export const partOf = ({ kind }: Act): PartName => {
  switch (kind) {
    case 'factor-on':
    case 'factor-off':
    case 'prefer':
      return 'factors';
    case 'add-passkey':
    case 'remove-passkey':
      return 'passkeys';
    case 'remember-device':
    case 'unremember-device':
    case 'forget-device':
      return 'devices';
    case 'end-session':
      return 'sessions';
  }
};

const subjectOf = (act: Act): string => {
  switch (act.kind) {
    case 'factor-on':
    case 'factor-off':
      return act.factor;
    case 'prefer':
    case 'add-passkey':
      return '';
    case 'remove-passkey':
      return act.passkey.id;
    case 'remember-device':
    case 'unremember-device':
    case 'forget-device':
      return act.device.key;
    case 'end-session':
      return act.session.id;
  }
};

/** Whether two acts are the same act on the same thing. */
export const isSameAct = (one: Act | null, other: Act): boolean =>
  one?.kind === other.kind && subjectOf(one) === subjectOf(other);
