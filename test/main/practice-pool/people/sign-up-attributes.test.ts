/** Attributes of a sign-up, held against the schema of the pool and the rights of the client. */
import { describe, expect, test } from 'vitest';
import type { SchemaAttribute } from '../../../../main/practice-pool/settings/attribute-schema.ts';
import {
  attributes,
  confirm,
  email,
  lastCode,
  openHouse,
  profileOf,
  signUp,
  tokenOf,
  unauthorized,
} from './support/house.ts';

type Row = Partial<SchemaAttribute> & { readonly Name: string };

const invalid = 'InvalidParameterException: ';
const schema = `${invalid}Attributes did not conform to the schema: `;

describe('the attributes of a sign-up', () => {
  const needsEmail = { Schema: [{ Name: 'email', Required: true }] };

  test.each([
    ['no e-mail address', [], `${schema}email: The attribute is required\n`],
    [
      'a blank e-mail address',
      attributes({ email: '' }),
      `${schema}email: The attribute is required\n`,
    ],
    ['a value left out', [{ Name: 'email' }], `${schema}email: The attribute is required\n`],
    [
      'a bad e-mail address',
      attributes({ email: 'river' }),
      `${invalid}Invalid email address format.`,
    ],
    [
      'an e-mail address with a line break in it',
      attributes({ email: 'river\n@example.org' }),
      `${invalid}Invalid email address format.`,
    ],
    [
      'an e-mail address with a zero character in it',
      attributes({ email: 'ri\0ver@example.org' }),
      `${invalid}Invalid email address format.`,
    ],
    [
      'a bad phone number',
      attributes({ email, phone_number: '030 1234' }),
      `${invalid}Invalid phone number format.`,
    ],
    [
      'an unknown attribute',
      attributes({ shoe_size: '42' }),
      `${schema}shoe_size: Attribute does not exist in the schema.\n`,
    ],
    [
      'two unknown attributes',
      attributes({ shoe_size: '42', hat: '7' }),
      `${schema}shoe_size: Attribute does not exist in the schema.\nhat: Attribute does not exist in the schema.\n`,
    ],
    [
      'a custom attribute',
      attributes({ 'custom:tier': 'gold' }),
      `${invalid}Type for attribute {custom:tier} could not be determined`,
    ],
    [
      'an attribute from the object prototype',
      [{ Name: '__proto__', Value: 'x' }],
      `${schema}__proto__: Attribute does not exist in the schema.\n`,
    ],
    [
      'an attribute that only the pool writes',
      attributes({ email, email_verified: 'true' }),
      unauthorized,
    ],
    ['a sub of their own', attributes({ email, sub: 'me' }), unauthorized],
    ['an identity elsewhere', attributes({ email, identities: '[]' }), unauthorized],
  ])('are refused with %s', async (_, UserAttributes, words) => {
    const scene = await openHouse(needsEmail);
    expect(await signUp(scene, { UserAttributes })).toBe(words);
    expect(scene.pool.inbox()).toEqual([]);
  });

  test('are told of all at once when several are missing', async () => {
    const Schema = ['name', 'family_name'].map((Name) => ({ Name, Required: true }));
    const scene = await openHouse({ Schema });
    expect(await signUp(scene)).toBe(
      `${schema}name: The attribute is required\nfamily_name: The attribute is required\n`,
    );
  });

  test('count once, by the last value, when one comes twice', async () => {
    const scene = await openHouse();
    const UserAttributes = [
      ...attributes({ email: 'first@example.org' }),
      ...attributes({ email }),
    ];
    expect(await signUp(scene, { UserAttributes })).toMatch(/^200 /);
    expect(scene.pool.inbox()[0]?.to).toBe(email);
  });

  test('are kept as they were given, blank ones apart', async () => {
    const scene = await openHouse();
    await signUp(scene, {
      UserAttributes: attributes({ email, name: 'Río 河', nickname: '', phone_number: '+491' }),
    });
    await confirm(scene, lastCode(scene));
    const { sub, ...own } = await profileOf(scene, await tokenOf(scene));
    expect(sub).toBeDefined();
    expect(own).toEqual({
      email,
      email_verified: 'true',
      name: 'Río 河',
      phone_number: '+491',
      phone_number_verified: 'false',
    });
  });

  test('in the schema of a real pool make nobody give what the pool gives', async () => {
    const scene = await openHouse({
      Schema: [
        { Name: 'sub', Required: true, Mutable: false },
        { Name: 'email_verified', AttributeDataType: 'Boolean' },
        { Name: 'identities' },
      ],
    });
    expect(await signUp(scene)).toMatch(/^200 /);
  });
});

describe('a custom attribute', () => {
  const text: Row = {
    Name: 'tier',
    StringAttributeConstraints: { MinLength: '2', MaxLength: '4' },
  };
  const number: Row = {
    Name: 'age',
    AttributeDataType: 'Number',
    NumberAttributeConstraints: { MinValue: '-5', MaxValue: '130' },
  };
  const moment: Row = { Name: 'since', AttributeDataType: 'DateTime' };
  const flag: Row = { Name: 'member', AttributeDataType: 'Boolean' };
  const Schema = [text, number, moment, flag];

  test.each([
    ['custom:tier', 'ab'],
    ['custom:tier', 'abcd'],
    ['custom:tier', ''],
    ['custom:age', '-5'],
    ['custom:age', '130'],
    ['custom:age', '42.5'],
    ['custom:since', '2026-11-23T12:00:00Z'],
    ['custom:since', '2026-11-23'],
    ['custom:member', 'true'],
    ['custom:member', 'false'],
  ])('%s may be "%s"', async (name, value) => {
    const scene = await openHouse({ Schema });
    expect(await signUp(scene, { UserAttributes: attributes({ email, [name]: value }) })).toMatch(
      /^200 /,
    );
  });

  test.each([
    ['custom:tier', 'a', 'String must be no shorter than 2 characters'],
    ['custom:tier', 'abcde', 'String must be no longer than 4 characters'],
    ['custom:tier', '𝒜𝒜𝒜', 'String must be no longer than 4 characters'],
    ['custom:age', '-6', 'Number must be no less than -5'],
    ['custom:age', '130.5', 'Number must be no greater than 130'],
    ['custom:age', 'old', 'Value must be a number'],
    ['custom:age', '0x10', 'Value must be a number'],
    ['custom:age', 'Infinity', 'Value must be a number'],
    ['custom:since', 'yesterday', 'Value must be a date and time'],
    ['custom:since', '2026-13-01', 'Value must be a date and time'],
    ['custom:member', 'yes', 'Value must be true or false'],
  ])('%s cannot be "%s"', async (name, value, fault) => {
    const scene = await openHouse({ Schema });
    expect(await signUp(scene, { UserAttributes: attributes({ email, [name]: value }) })).toBe(
      `${schema}${name}: ${fault}\n`,
    );
  });

  test.each(['tier', 'custom:tier'])(
    'written %s in the schema has its prefix in calls',
    async (Name) => {
      const scene = await openHouse({ Schema: [{ Name }] });
      expect(await signUp(scene, { UserAttributes: attributes({ email, tier: 'x' }) })).toBe(
        `${schema}tier: Attribute does not exist in the schema.\n`,
      );
      expect(
        await signUp(scene, { UserAttributes: attributes({ email, 'custom:tier': 'x' }) }),
      ).toMatch(/^200 /);
    },
  );

  test('that nobody may change can be given at sign-up', async () => {
    const scene = await openHouse({ Schema: [{ Name: 'tier', Mutable: false }] });
    expect(
      await signUp(scene, { UserAttributes: attributes({ email, 'custom:tier': 'x' }) }),
    ).toMatch(/^200 /);
  });

  test('for developers is no business of an app client', async () => {
    const scene = await openHouse({ Schema: [{ Name: 'note', DeveloperOnlyAttribute: true }] });
    const values = { email, 'dev:custom:note': 'x' };
    expect(await signUp(scene, { UserAttributes: attributes(values) })).toBe(unauthorized);
  });
});

describe('a standard attribute', () => {
  test.each([
    ['birthdate', '1990-1-1', 'String must be no shorter than 10 characters'],
    ['birthdate', '1990-01-011', 'String must be no longer than 10 characters'],
    ['updated_at', 'now', 'Value must be a number'],
    ['updated_at', '-1', 'Number must be no less than 0'],
  ])('%s cannot be "%s"', async (name, value, fault) => {
    const scene = await openHouse();
    expect(await signUp(scene, { UserAttributes: attributes({ email, [name]: value }) })).toBe(
      `${schema}${name}: ${fault}\n`,
    );
  });

  test('can be given limits of the pool’s own', async () => {
    const scene = await openHouse({
      Schema: [{ Name: 'nickname', StringAttributeConstraints: { MaxLength: '3' } }],
    });
    expect(await signUp(scene, { UserAttributes: attributes({ email, nickname: 'Riv' }) })).toMatch(
      /^200 /,
    );
    expect(
      await signUp(scene, {
        Username: 'another',
        UserAttributes: attributes({ email, nickname: 'River' }),
      }),
    ).toBe(`${schema}nickname: String must be no longer than 3 characters\n`);
  });
});

describe('the rights of an app client', () => {
  test('to write are those it was given', async () => {
    const scene = await openHouse({}, { WriteAttributes: ['email', 'name'] });
    const given = (values: Readonly<Record<string, string>>): object => ({
      UserAttributes: attributes({ email, ...values }),
    });
    expect(await signUp(scene, given({ nickname: 'Riv' }))).toBe(unauthorized);
    expect(await signUp(scene, given({ name: 'River' }))).toMatch(/^200 /);
  });

  test('never reach what the pool says of an address', async () => {
    const scene = await openHouse({}, { WriteAttributes: ['email', 'email_verified'] });
    const UserAttributes = attributes({ email, email_verified: 'true' });
    expect(await signUp(scene, { UserAttributes })).toBe(unauthorized);
  });
});
