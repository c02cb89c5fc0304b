import { describe, expect, it } from 'vitest';
import { endOf, isIssuedBy, readAccessClaims, readClaims } from '../../../main/cognito/claims.ts';
import { accessToken } from '../../support/tokens.ts';

describe('the claims of an access token', () => {
  it('are read with times in milliseconds', () => {
    const token = accessToken({ groups: ['staff'], expiresAtMs: 1_800_000_000_000 });
    expect(readAccessClaims(token)).toEqual({
      sub: 'sub-1',
      username: 'owner',
      issuer: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Example01',
      clientId: 'client1',
      scopes: ['aws.cognito.signin.user.admin'],
      groups: ['staff'],
      authenticatedAtMs: 1_700_000_000_000,
      expiresAtMs: 1_800_000_000_000,
    });
  });

  it.each(['', 'a.b.c', 'not a token', '..', accessToken({ sub: '' })])(
    'are absent for what is no token of a user: %j',
    (text) => {
      expect(readAccessClaims(text)).toBeUndefined();
    },
  );

  it('are all there to be read, and nothing of the signature is', () => {
    const claims = readClaims(accessToken({ groups: ['staff'] }));
    expect(claims).toMatchObject({ token_use: 'access', 'cognito:groups': ['staff'] });
    expect(JSON.stringify(claims)).not.toContain('signature');
    expect(readClaims('rubbish')).toBeUndefined();
  });

  it('have no end where a token does not say', () => {
    expect(endOf('rubbish')).toBe(0);
  });
});

describe('the issuer of a token', () => {
  const issuedBy = (userPoolId: string) => {
    const claims = readAccessClaims(accessToken({ userPoolId }));
    return claims !== undefined && isIssuedBy(claims, 'eu-central-1_Example01');
  };

  it('is the pool whose id ends it', () => {
    expect(issuedBy('eu-central-1_Example01')).toBe(true);
  });

  it.each(['eu-central-1_Example02', 'xeu-central-1_Example01', 'eu-central-1_Example01/'])(
    'is not %s',
    (userPoolId) => {
      expect(issuedBy(userPoolId)).toBe(false);
    },
  );
});
