import { describe, expect, it } from 'vitest';
import {
  isOriginAllowed,
  newChallenge,
} from '../../../../main/practice-pool/passkeys/relying-party.ts';

describe('every origin of a relying party', () => {
  it.each([
    ['example.com', 'https://example.com'],
    ['example.com', 'https://example.com:8443'],
    ['example.com', 'https://login.example.com'],
    ['example.com', 'https://a.b.example.com'],
    ['localhost', 'http://localhost'],
    ['localhost', 'http://localhost:5173'],
    ['localhost', 'https://localhost:8443'],
    ['localhost', 'https://app.localhost'],
  ])('of %s includes %s', (relyingPartyId, origin) => {
    expect(isOriginAllowed(origin, relyingPartyId, 'any-for-relying-party')).toBe(true);
  });

  it.each([
    ['another domain', 'example.com', 'https://example.org'],
    ['a domain that ends alike', 'example.com', 'https://badexample.com'],
    ['a domain that begins alike', 'example.com', 'https://example.com.evil.org'],
    ['a parent domain', 'login.example.com', 'https://example.com'],
    ['plain http', 'example.com', 'http://example.com'],
    ['plain http below localhost', 'localhost', 'http://app.localhost'],
    ['a loopback address', 'localhost', 'http://127.0.0.1:5173'],
    ['a slash at the end', 'example.com', 'https://example.com/'],
    ['a path', 'example.com', 'https://example.com/page'],
    ['credentials', 'example.com', 'https://me@example.com'],
    ['the domain as a user name', 'example.com', 'https://example.com@evil.org'],
    ['capitals', 'example.com', 'https://EXAMPLE.com'],
    ['the default port in full', 'example.com', 'https://example.com:443'],
    ['a dot at the end', 'example.com', 'https://example.com.'],
    ['an app scheme', 'example.com', 'signet://example.com'],
    ['a file', 'localhost', 'file://localhost'],
    ['an opaque origin', 'example.com', 'null'],
    ['an Android app', 'example.com', 'android:apk-key-hash:AAAA'],
    ['nothing', 'example.com', ''],
    ['no URL', 'example.com', 'example.com'],
  ])('excludes %s', (_, relyingPartyId, origin) => {
    expect(isOriginAllowed(origin, relyingPartyId, 'any-for-relying-party')).toBe(false);
  });
});

describe('a list of origins', () => {
  const listed = ['https://example.com', 'android:apk-key-hash:AAAA'];

  it('allows its members, whatever they are', () => {
    expect(listed.filter((origin) => isOriginAllowed(origin, 'localhost', listed))).toEqual(listed);
  });

  it.each(['https://login.example.com', 'https://example.com:8443', 'http://localhost'])(
    'allows nothing else: %s',
    (origin) => {
      expect(isOriginAllowed(origin, 'localhost', listed)).toBe(false);
    },
  );
});

describe('a challenge', () => {
  it('is 32 bytes in base64url, and never the same', () => {
    expect(newChallenge()).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(newChallenge()).not.toBe(newChallenge());
  });
});
