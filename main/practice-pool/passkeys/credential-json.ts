/** What a client hands in after a ceremony (WebAuthn 3, section 5.1: RegistrationResponseJSON). */
import * as v from 'valibot';

// Real answers stay far below: a credential id has at most 1023 bytes, client data some hundred,
// an attestation object without certificates a few kilobytes.
const maxIdCharacters = 1364;
const maxMemberCharacters = 65_536;

const base64urlUpTo = (characters: number) =>
  v.pipe(
    v.string(),
    v.maxLength(characters),
    v.regex(/^[A-Za-z0-9_-]+$/),
    // Spare bits at the end would be a second spelling of the same bytes.
    v.check((text) => Buffer.from(text, 'base64url').toString('base64url') === text),
  );

const credentialId = base64urlUpTo(maxIdCharacters);
const bytes = base64urlUpTo(maxMemberCharacters);

/** WebAuthn 3 asks to keep transports as they came, also unknown ones. */
const transports = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(32))),
  v.maxLength(16),
);

const registration = v.pipe(
  v.object({
    id: credentialId,
    rawId: credentialId,
    type: v.literal('public-key'),
    authenticatorAttachment: v.nullish(v.string(), null),
    response: v.object({
      clientDataJSON: bytes,
      attestationObject: bytes,
      transports: v.nullish(transports, []),
    }),
  }),
  v.check(({ id, rawId }) => id === rawId),
);

const assertion = v.pipe(
  v.object({
    id: credentialId,
    rawId: credentialId,
    type: v.literal('public-key'),
    response: v.object({
      clientDataJSON: bytes,
      authenticatorData: bytes,
      signature: bytes,
      userHandle: v.nullish(bytes, null),
    }),
  }),
  v.check(({ id, rawId }) => id === rawId),
);

/** A RegistrationResponseJSON, as far as a pool reads it. Nothing in it is believed yet. */
export type RegistrationCredential = v.InferOutput<typeof registration>;
/** An AuthenticationResponseJSON, as far as a pool reads it. Nothing in it is believed yet. */
export type AssertionCredential = v.InferOutput<typeof assertion>;

/** Reads a RegistrationResponseJSON; null when the value is none, or is out of all proportion. */
export function parseRegistration(json: unknown): RegistrationCredential | null {
  const result = v.safeParse(registration, json);
  return result.success ? result.output : null;
}

/**
 * Reads an AuthenticationResponseJSON, or its JSON text as it stands in `CREDENTIAL`; null
 * when the value is none, or is out of all proportion.
 */
export function parseAssertion(json: unknown): AssertionCredential | null {
  const result = v.safeParse(assertion, typeof json === 'string' ? parseJson(json) : json);
  return result.success ? result.output : null;
}

/** The value of a JSON text; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
