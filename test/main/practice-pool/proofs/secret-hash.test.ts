/** The proof of a client secret. */
import { describe, expect, test } from 'vitest';
import { isSecretHash, secretHash } from '../../../../main/practice-pool/proofs/secret-hash.ts';

// RFC 4231, test case 2, cut in two as username and client id.
const input = { secret: 'Jefe', username: 'what do ya want ', clientId: 'for nothing?' };
const published = Buffer.from(
  '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  'hex',
).toString('base64');

describe('a secret hash', () => {
  test('is the published HMAC of username and client id', () => {
    expect(secretHash(input)).toBe(published);
    expect(isSecretHash(published, input)).toBe(true);
  });

  test.each([
    ['another secret', { ...input, secret: 'jefe' }],
    ['another username', { ...input, username: 'What do ya want ' }],
    ['another client', { ...input, clientId: 'for nothing' }],
  ])('is not that of %s', (_, other) => {
    expect(isSecretHash(published, other)).toBe(false);
  });

  test.each([
    ['nothing', ''],
    ['a part of it', published.slice(0, -1)],
    ['something behind it', `${published}=`],
    ['other letters', published.toLowerCase()],
    ['as many characters but more bytes', 'é'.repeat(published.length)],
  ])('is refused as %s', (_, given) => {
    expect(isSecretHash(given, input)).toBe(false);
  });
});
