/** What a sign-in to a pool looks like from outside: turn by turn, until tokens or a refusal. */
import type { PoolError } from '../../contract/pool-error.ts';
import type {
  SecondFactor,
  SignInHow,
  SignInWay,
  StepAnswer,
  StepView,
} from '../../contract/sign-in.ts';

/** What a pool knows this computer by, for one account. The password is random and never typed. */
export interface DeviceKeys {
  /** `<region>_<uuid>` */
  readonly key: string;
  readonly groupKey: string;
  readonly password: string;
}

/** Answers the pool's question for a passkey, where one is kept here. */
export interface PasskeySigner {
  /** Whether a passkey of this relying party is kept here. */
  readonly canSign: (relyingParty: string) => Promise<boolean>;
  /** From `CREDENTIAL_REQUEST_OPTIONS` to `CREDENTIAL`, both JSON; null where there is none. */
  readonly sign: (options: string) => Promise<string | null>;
}

export interface Beginning {
  readonly way: SignInWay;
  readonly username: string;
  readonly password: string | null;
  /** Null where this computer is not known to the pool, or the account is another. */
  readonly device: DeviceKeys | null;
  readonly passkeys: PasskeySigner | null;
}

/** The tokens of one sign-in. */
export interface Tokens {
  readonly access: string;
  /** Null for a sign-in by a pasted access token. */
  readonly id: string | null;
  /** Null where the app client hands out none. */
  readonly refresh: string | null;
}

export type Turn =
  | {
      readonly kind: 'tokens';
      readonly tokens: Tokens;
      readonly how: SignInHow;
      readonly secondFactor: SecondFactor | 'device' | null;
      /**
       * A device that the pool made for this sign-in, already confirmed there. `asked`: the
       * pool leaves it to the person whether it is remembered.
       */
      readonly newDevice: { readonly keys: DeviceKeys; readonly asked: boolean } | null;
      /** The pool did not know the device that was given: its keys are of no use any more. */
      readonly deviceUnknown: boolean;
    }
  /** `problem`: why the same is asked again; null for a new step. */
  | { readonly kind: 'asks'; readonly step: StepView; readonly problem: PoolError | null }
  /** This answer does not fit the step. Nothing was sent, and the step stands. */
  | { readonly kind: 'wrong-answer' }
  /** The pool said no, and the conversation is over. */
  | PoolError;

/** One conversation. Answers are given one at a time. */
export interface Conversation {
  readonly begin: () => Promise<Turn>;
  readonly answer: (answer: StepAnswer) => Promise<Turn>;
}
