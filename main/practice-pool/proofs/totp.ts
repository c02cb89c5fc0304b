/**
 * Codes of authenticator apps: TOTP (RFC 6238) with SHA-1, six digits and steps of 30 s,
 * which is all that such apps agree on and what the service asks for.
 */
import { Secret, TOTP } from 'otpauth';

const algorithm = 'SHA1';
const digits = 6;
const period = 30;

/** Steps before and after the present one whose code is taken, for clocks that disagree. */
const tolerance = 1;

/** 256 bits are the 52 characters of the service's own secrets. */
const secretBytes = 32;

/** A fresh secret in base32 (RFC 4648), 52 characters of `A-Z2-7` without padding. */
export function newTotpSecret(): string {
  return new Secret({ size: secretBytes }).base32;
}

/**
 * What a code is worth.
 * - `right`: it is the code of `step`, to be kept as the last one used;
 * - `used`: it was right, but its step is not later than the last one used;
 * - `wrong`: it is the code of none of the three steps about now, or no code at all.
 */
export type TotpMatch =
  { readonly kind: 'right'; readonly step: number } | { readonly kind: 'used' | 'wrong' };

/**
 * Matches a code at a time. Steps count from 1970; `lastUsedStep` is that of the last code
 * that was right, null when there was none: no code is good twice (RFC 6238, section 5.2).
 */
export function matchTotp({
  secret,
  code,
  nowMs,
  lastUsedStep,
}: {
  /** In base32; anything else throws. */
  readonly secret: string;
  readonly code: string;
  readonly nowMs: number;
  readonly lastUsedStep: number | null;
}): TotpMatch {
  // The library throws at six characters that are more than six bytes.
  if (!/^[0-9]{6}$/.test(code)) return { kind: 'wrong' };
  const delta = TOTP.validate({
    token: code,
    secret: Secret.fromBase32(secret),
    algorithm,
    digits,
    period,
    timestamp: nowMs,
    window: tolerance,
  });
  if (delta === null) return { kind: 'wrong' };
  const step = TOTP.counter({ period, timestamp: nowMs }) + delta;
  return lastUsedStep !== null && step <= lastUsedStep ? { kind: 'used' } : { kind: 'right', step };
}
