import { URI } from 'otpauth';
import { expect, it } from 'vitest';
import { otpauthUri } from '../../../main/session/ways/otpauth.ts';

it.each([
  ['Acme', 'ada@example.com'],
  ['Pool: number 1', 'name with spaces & signs?#'],
  ['Prüfung', 'käthe'],
])('an authenticator app reads what it is for: %s, %s', (issuer, account) => {
  const read = URI.parse(otpauthUri({ secret: 'JBSWY3DPEHPK3PXP', issuer, account }));
  expect(read).toMatchObject({ issuer: issuer.replace(':', ' '), label: account });
  expect(read.secret.base32).toBe('JBSWY3DPEHPK3PXP');
});
