import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PoolUser } from '../../../main/cognito/user.ts';
import { identitiesOf } from '../../../main/deletion/identities.ts';
import { maskAccount } from '../../../main/rehearsal/mask.ts';

const userWith = (attributes: Readonly<Record<string, string>>): PoolUser => ({
  username: 'owner',
  attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
  factors: [],
  preferredFactor: null,
});
const masked = (name: string, value: string): string | undefined =>
  maskAccount(userWith({ [name]: value }), []).attributes[0]?.value;

describe('a masked attribute', () => {
  it.each([
    ['email', 'owner@example.com', 'o***@masked.example'],
    ['email', '"odd one"@example.com', '***@masked.example'],
    ['email', '', '***@masked.example'],
    ['phone_number', '+4915112345678', '+000000000078'],
    ['phone_number', '7', '+000000000007'],
    ['name', 'Demo Owner', 'D***'],
    ['given_name', 'Émile', 'É***'],
    ['family_name', '🦊', '***'],
    ['nickname', '', '***'],
    ['email_verified', 'true', 'true'],
    ['phone_number_verified', 'false', 'false'],
    ['custom:vip', 'true', 'true'],
    ['updated_at', '1700000000', '1700000000'],
    ['updated_at', 'yesterday, by Anna', '0'],
    ['birthdate', '1984-03-07', '1900-01-01'],
    ['custom:team', 'Blue', '****'],
    ['address', 'Long Street 7, Springfield', '*'.repeat(12)],
    ['custom:note', 'x'.repeat(200), '*'.repeat(24)],
    ['custom:badge', '4711', '0000'],
    ['custom:empty', '', ''],
  ])('%s %j becomes %j', (name, value, expected) => {
    expect(masked(name, value)).toBe(expected);
  });

  it('is an address that the practice pool takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect(masked('email', value)).toMatch(/^[^\s@]+@[^\s@]+\.[^\s@.]+$/u);
        expect(masked('phone_number', value)).toMatch(/^\+[0-9]{1,15}$/);
      }),
    );
  });

  it('keeps the providers, and nothing of who somebody is there', () => {
    const user = userWith({
      identities: JSON.stringify([
        { userId: '1098', providerName: 'Google', providerType: 'Google', dateCreated: '17' },
        { userId: 'anna@corp', providerName: 'Corp', providerType: 'SAML', issuer: 'urn:corp' },
      ]),
    });
    const [identities] = maskAccount(user, []).attributes;
    expect(identitiesOf({ ...user, attributes: identities ? [identities] : [] })).toEqual(
      identitiesOf(user),
    );
    for (const secret of ['1098', 'anna', 'urn:corp']) {
      expect(identities?.value).not.toContain(secret);
    }
  });
});

describe('a masked account', () => {
  it('holds as many attributes under the same names, but the sub', () => {
    const user = userWith({ sub: 'sub-1', email: 'owner@example.com', 'custom:team': 'Blue' });
    expect(maskAccount(user, []).attributes.map(({ name }) => name)).toEqual([
      'email',
      'custom:team',
    ]);
  });

  it('is in as many groups, under other names', () => {
    expect(maskAccount(userWith({}), ['board', 'staff']).groups).toEqual(['group-1', 'group-2']);
  });

  it('lets nothing through but one first letter, two last digits and what names nobody', () => {
    const shapes: Readonly<Record<string, RegExp>> = {
      email: /^[\p{L}\p{N}]?\*{3}@masked\.example$/u,
      phone_number: /^\+0{10}[0-9]{2}$/,
      name: /^[\p{L}\p{N}]?\*{3}$/u,
      nickname: /^[\p{L}\p{N}]?\*{3}$/u,
      birthdate: /^1900-01-01$/,
      updated_at: /^[0-9]{1,11}$/,
      email_verified: /^(\*{0,24}|0{1,24}|true|false)$/,
      identities: /^\[\]$/,
      address: /^(\*{0,24}|0{1,24}|true|false)$/,
      'custom:anything': /^(\*{0,24}|0{1,24}|true|false)$/,
    };
    const account = fc.record(
      Object.fromEntries(
        Object.keys(shapes).map((name) => [
          name,
          fc.oneof(fc.string({ unit: 'grapheme' }), fc.emailAddress(), fc.constant('true')),
        ]),
      ),
    );
    fc.assert(
      fc.property(account, fc.array(fc.string()), (values, groups) => {
        const twin = maskAccount(userWith(values), groups);
        for (const { name, value } of twin.attributes) expect(value).toMatch(shapes[name] ?? /^$/);
        expect(twin.groups).toEqual(groups.map((_group, index) => `group-${index + 1}`));
      }),
      { numRuns: 1000 },
    );
  });

  it('holds no run of two letters or three digits of any original', () => {
    // Letters that no constant of the mask is written in, so that nothing is met by chance.
    const greek = fc.integer({ min: 0x3b1, max: 0x3c9 }).map((code) => String.fromCharCode(code));
    const digit = fc.integer({ min: 1, max: 9 }).map(String);
    const text = fc.array(fc.oneof(greek, digit), { minLength: 2 }).map((parts) => parts.join(''));
    const names = ['sub', 'email', 'phone_number', 'name', 'locale', 'custom:x', 'identities'];
    const runs = (value: string): readonly string[] =>
      [...value.matchAll(/(?=([α-ω]{2}|[1-9]{3}))/gu)].map(([, run = '']) => run);
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(names.map((name) => [name, text]))),
        fc.array(text),
        text,
        (values, groups, userId) => {
          const linked = JSON.stringify([{ userId, providerName: 'Google' }]);
          const twin = maskAccount(userWith({ ...values, identities: linked }), groups);
          const kept = JSON.stringify(twin.attributes) + JSON.stringify(twin.groups);
          for (const original of [...Object.values(values), ...groups, userId]) {
            for (const run of runs(original)) expect(kept).not.toContain(run);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
