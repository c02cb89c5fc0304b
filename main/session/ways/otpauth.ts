/**
 * The address an authenticator app reads from a QR code.
 * https://github.com/google/google-authenticator/wiki/Key-Uri-Format
 */
export const otpauthUri = ({
  secret,
  issuer,
  account,
}: {
  /** Base32. */
  readonly secret: string;
  /** Whose account it is at: the pool's name. */
  readonly issuer: string;
  readonly account: string;
}): string => {
  // A colon parts issuer and account, so that neither may hold one.
  const label = [issuer, account].map((part) => encodeURIComponent(part.replaceAll(':', ' ')));
  const parameters = [
    ['secret', secret],
    ['issuer', issuer.replaceAll(':', ' ')],
  ].map(([name, value]) => `${name ?? ''}=${encodeURIComponent(value ?? '')}`);
  return `otpauth://totp/${label.join(':')}?${parameters.join('&')}`;
};
