/** The browser's own account of a ceremony, which the authenticator signs over. */
import * as v from 'valibot';
import { parseJson } from './credential-json.ts';
import { isOriginAllowed, type AllowedOrigins, type RelyingParty } from './relying-party.ts';

/** What the pool knows of the ceremony it started. */
export interface ExpectedCeremony {
  /** The challenge it gave out, base64url. */
  readonly challenge: string;
  readonly relyingParty: RelyingParty;
  readonly origins: AllowedOrigins;
}

/** What client data is worth. */
export type ClientDataVerdict =
  | { readonly kind: 'right'; readonly origin: string }
  /** No client data, or that of another kind of ceremony. */
  | { readonly kind: 'invalid'; readonly why: string }
  | { readonly kind: 'challenge-not-found'; readonly why: string }
  | { readonly kind: 'origin-not-allowed'; readonly why: string };

const clientData = v.object({
  type: v.string(),
  challenge: v.string(),
  origin: v.string(),
  crossOrigin: v.optional(v.boolean(), false),
  topOrigin: v.optional(v.unknown()),
});

/**
 * Judges `clientDataJSON` (base64url) by WebAuthn 3, sections 7.1 and 7.2. The pool knows of no
 * page that embeds it, so a ceremony inside a foreign frame counts as one at a foreign origin.
 */
export function judgeClientData(
  clientDataJson: string,
  type: 'webauthn.create' | 'webauthn.get',
  { challenge, relyingParty, origins }: ExpectedCeremony,
): ClientDataVerdict {
  const text = Buffer.from(clientDataJson, 'base64url').toString();
  const result = v.safeParse(clientData, parseJson(text));
  if (!result.success) return { kind: 'invalid', why: 'clientDataJSON is not client data' };
  const said = result.output;
  if (said.type !== type) return { kind: 'invalid', why: `clientDataJSON is not of a ${type}` };
  if (said.challenge !== challenge) {
    return { kind: 'challenge-not-found', why: 'another challenge was answered' };
  }
  if (said.crossOrigin || said.topOrigin !== undefined) {
    return { kind: 'origin-not-allowed', why: 'the ceremony happened inside a foreign frame' };
  }
  return isOriginAllowed(said.origin, relyingParty.id, origins)
    ? { kind: 'right', origin: said.origin }
    : { kind: 'origin-not-allowed', why: 'the relying party does not cover the origin' };
}
