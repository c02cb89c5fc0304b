/**
 * Why a request never left, told by the code the connection failed with. The codes of
 * certificates are OpenSSL's, as Node names them.
 * https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
import type { DeleteAnswer } from './delete-answer.ts';

type Why = Extract<DeleteAnswer, { kind: 'not-sent' }>['why'];

/** `ENOTFOUND`, and what the resolver answers when it cannot tell for the moment. */
const isAboutTheName = (code: string): boolean => code === 'ENOTFOUND' || code.startsWith('EAI_');

/** What is wrong with a certificate and does not say so by `CERT` in its code. */
const certificateCodes: ReadonlySet<string> = new Set([
  'HOSTNAME_MISMATCH',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'PATH_LENGTH_EXCEEDED',
  'UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY',
  'UNABLE_TO_GET_CRL',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** The other end answered, and not as the pool: its certificate, or how it speaks TLS. */
const isAboutTrust = (code: string): boolean =>
  /CERT|^CRL_|^ERR_(SSL|TLS)_|^EPROTO$/.test(code) || certificateCodes.has(code);

/** From a code such as `CERT_HAS_EXPIRED` to what can be said of it; the rest is the network. */
export const whyNotSent = (code: string): Why => {
  if (isAboutTheName(code)) return 'name-unknown';
  return isAboutTrust(code) ? 'untrusted' : 'no-connection';
};
