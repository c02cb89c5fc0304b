/** A passkey at rest: the credential record of WebAuthn 3, section 4, in plain JSON. */
import * as v from 'valibot';

const base64url = v.pipe(v.string(), v.minLength(1), v.regex(/^[A-Za-z0-9_-]+$/));

/** How a passkey stands in the data file. */
export const storedPasskeySchema = v.strictObject({
  credentialId: base64url,
  /** COSE key (RFC 9052, section 7). */
  publicKey: base64url,
  /** Signature counter of the last ceremony; 0 for authenticators that do not count. */
  counter: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)),
  /** As the client told, for example `internal` or `usb`. */
  transports: v.array(v.string()),
  /** Null where the client did not tell. */
  attachment: v.nullable(v.picklist(['platform', 'cross-platform'])),
  friendlyName: v.string(),
  relyingPartyId: v.string(),
  createdAtMs: v.pipe(v.number(), v.integer()),
  /** Whether the person was verified, and not only present, when it was registered. */
  userVerified: v.boolean(),
  /** Whether it was synchronised to other devices when it was registered. */
  backedUp: v.boolean(),
});

/** A passkey of a user, as the pool keeps it. */
export type StoredPasskey = v.InferOutput<typeof storedPasskeySchema>;

/**
 * The name the service makes up. The CLI reference shows "Roaming passkey" for a
 * cross-platform one (list-web-authn-credentials); the other two are guesses after it.
 */
export function friendlyNameOf(attachment: StoredPasskey['attachment']): string {
  switch (attachment) {
    case 'cross-platform':
      return 'Roaming passkey';
    case 'platform':
      return 'Platform passkey';
    case null:
      return 'Passkey';
  }
}
