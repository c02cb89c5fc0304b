/** The party that passkeys are made for, and the web origins that may use them. */
import { randomBytes } from 'node:crypto';

/** `rp` of a ceremony. The service names it after its id (API reference, StartWebAuthnRegistration). */
export interface RelyingParty {
  /** A domain name without scheme and port, for example `auth.example.com` or `localhost`. */
  readonly id: string;
  readonly name: string;
}

/** `UserVerification` of the pool's `WebAuthnConfigurationType`. */
export type UserVerification = 'preferred' | 'required';

/** Exact origins, or every origin that the relying party covers: see {@link isOriginAllowed}. */
export type AllowedOrigins = readonly string[] | 'any-for-relying-party';

/** A challenge nobody can guess: 32 random bytes in base64url (WebAuthn 3, section 13.4.3). */
export function newChallenge(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * Whether a ceremony may have happened at this origin. A list allows its members only. For
 * `any-for-relying-party` the rules of WebAuthn 3 for relying party identifiers hold: the host
 * is the relying party's id or a subdomain of it, the scheme is https, or http on exactly
 * `localhost`, and the port is free. App origins (`android:apk-key-hash:…`) must be listed.
 */
export function isOriginAllowed(
  origin: string,
  relyingPartyId: string,
  allowed: AllowedOrigins,
): boolean {
  if (allowed !== 'any-for-relying-party') return allowed.includes(origin);
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  // Anything but the bare origin (a path, credentials, capitals) no browser would have written.
  if (url.origin !== origin) return false;
  const isCovered = url.hostname === relyingPartyId || url.hostname.endsWith(`.${relyingPartyId}`);
  const isSecure =
    url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === 'localhost');
  return isCovered && isSecure;
}
