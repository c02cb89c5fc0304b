/**
 * What an authenticator reads from a QR code: the secret and what to call it. The service
 * makes codes of 6 digits by SHA-1, a new one every 30 seconds (RFC 6238), which is what
 * authenticators take for granted.
 * https://github.com/google/google-authenticator/wiki/Key-Uri-Format
 */

/**
 * @param issuer the pool, as its owner calls it
 * @param account as its owner knows it
 * @param secret Base32
 */
export const authenticatorUri = (issuer: string, account: string, secret: string): string => {
  // A colon parts issuer and account.
  const label = [issuer, account].map((part) => encodeURIComponent(part.replaceAll(':', ' ')));
  const parameters = { secret, issuer: issuer.replaceAll(':', ' ') };
  const query = Object.entries(parameters).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `otpauth://totp/${label.join(':')}?${query.join('&')}`;
};
