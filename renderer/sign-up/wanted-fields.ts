import type { PoolError } from '../../main/contract/pool-error.ts';

/** What a pool's refusal of a sign-up says about single fields. */
export interface Wanted {
  /** Attributes it says are required, by its own names. */
  readonly attributes: readonly string[];
  /** Fields whose value it refused, and how. */
  readonly refused: readonly Refused[];
}

export type Refused =
  | 'email-shape'
  | 'phone-shape'
  | 'username-email'
  | 'username-phone'
  | 'username-address'
  | 'username-no-email';

/**
 * The service's sentences, which are the only place where it names a field (SignUp,
 * InvalidParameterException). A sentence that is not known changes nothing: it is shown as it is.
 */
const sentences: readonly (readonly [Refused, RegExp])[] = [
  ['email-shape', /Invalid email address format/i],
  ['phone-shape', /Invalid phone number format/i],
  ['username-address', /Username should be either an email or a phone number/i],
  ['username-email', /Username should be an email/i],
  ['username-phone', /Username should be a phone number/i],
  ['username-no-email', /Username cannot be of email format/i],
];

/** Attributes are told one after the other: `name: The attribute is required\n`. */
const required = /([\w:.-]+): The attribute is required/g;

/** Reads out of a refusal which fields it is about. */
export function wantedFields({ error, said }: PoolError): Wanted {
  const isAbout = error === 'attribute-required' || error === 'invalid-parameter';
  if (!isAbout || said === null) return { attributes: [], refused: [] };
  return {
    attributes: [...said.message.matchAll(required)].map(([, name = '']) => name),
    refused: sentences.filter(([, text]) => text.test(said.message)).map(([refused]) => refused),
  };
}
