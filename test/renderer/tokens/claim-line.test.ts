import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../renderer/tokens/claim-line.ts';
import { words } from '../../../words/catalogue.ts';

const claim = (name: string) => ({ name, value: 'v', atMs: null });
const namesIn = (...names: string[]): string[] =>
  claimLines(names.map(claim)).map(({ name }) => name);

describe('the claims of a token', () => {
  it('begin with what is most asked for, the rest as the token has it', () => {
    expect(namesIn('jti', 'exp', 'zz', 'sub', 'aa')).toEqual(['sub', 'exp', 'jti', 'zz', 'aa']);
  });

  it('are each told in words', () => {
    expect(claimLines([claim('sub')])[0]).toMatchObject({ ...words.tokens.claims['sub'] });
  });

  it.each(['custom:plan', 'dev:custom:plan'])('of the pool’s own are told as such: %s', (name) => {
    expect(claimLines([claim(name)])[0]).toMatchObject({ ...words.tokens.custom, value: 'v' });
  });

  it.each(['constructor', '__proto__', 'toString', 'https://example.com/role', 'customs'])(
    'may be called anything: %s',
    (name) => {
      expect(claimLines([claim(name)])[0]).toMatchObject({ name, ...words.tokens.otherClaim });
    },
  );
});
