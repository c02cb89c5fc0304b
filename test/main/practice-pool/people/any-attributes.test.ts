/** Whatever stands in a list of attributes: nothing breaks, and nobody else is touched. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openScene } from '../support/pools.ts';
import { call } from '../support/wire.ts';
import {
  attributes,
  brook,
  brooks,
  email,
  openHouse,
  person,
  phone,
  profileOf,
  river,
  tokenOf,
} from './support/house.ts';

const names = [
  'email',
  'phone_number',
  'preferred_username',
  'birthdate',
  'updated_at',
  'email_verified',
  'sub',
  'custom:tier',
  'custom:age',
  'dev:custom:note',
  '__proto__',
  'constructor',
  'toString',
];
const values = [
  '',
  email,
  'brook@example.org',
  'BROOK',
  phone,
  'true',
  '0',
  '2026-11-23',
  '\ud800',
  '__proto__',
];

/** Likely to be taken for attributes, and likely not. */
const attribute = fc.record(
  {
    Name: fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 40 }), fc.jsonValue()),
    Value: fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary' }), fc.jsonValue()),
  },
  { requiredKeys: [] },
);
const list = fc.oneof(fc.array(attribute, { maxLength: 6 }), fc.jsonValue());

const rules = {
  AliasAttributes: ['email' as const, 'preferred_username' as const],
  Schema: [
    { Name: 'tier', StringAttributeConstraints: { MaxLength: '3' } },
    { Name: 'age', AttributeDataType: 'Number' as const },
    { Name: 'note', DeveloperOnlyAttribute: true },
  ],
  Users: [river, brook],
};

const isAnswer = (status: number, text: string): boolean =>
  status === 200 ||
  (status === 400 && text.startsWith('{"__type":"') && !text.includes('Internal'));

test('any list of attributes that is written is answered, and changes one person at most', async () => {
  const scene = await openHouse(rules);
  const [AccessToken, theirs] = [await tokenOf(scene), await tokenOf(scene, brooks)];
  const before = await profileOf(scene, theirs);
  await fc.assert(
    fc.asyncProperty(list, async (UserAttributes) => {
      const { status, text } = await call(scene, 'UpdateUserAttributes', {
        AccessToken,
        UserAttributes,
      });
      expect([status, text, isAnswer(status, text)]).toEqual([status, text, true]);
      const own = await profileOf(scene, AccessToken);
      expect(own).not.toHaveProperty(['dev:custom:note']);
      expect(own['email']?.toLowerCase()).not.toBe('brook@example.org');
    }),
    { numRuns: 60 },
  );
  expect(await profileOf(scene, theirs)).toEqual(before);
});

test('any list of names that is deleted is answered, and changes one person at most', async () => {
  const scene = await openHouse(rules);
  const [AccessToken, theirs] = [await tokenOf(scene), await tokenOf(scene, brooks)];
  const before = await profileOf(scene, theirs);
  const name = fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 40 }), fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.array(name, { maxLength: 6 }), fc.jsonValue()),
      async (UserAttributeNames) => {
        const input = { AccessToken, UserAttributeNames };
        const { status, text } = await call(scene, 'DeleteUserAttributes', input);
        expect([status, text, isAnswer(status, text)]).toEqual([status, text, true]);
        expect(await profileOf(scene, AccessToken)).toHaveProperty('sub');
      },
    ),
    { numRuns: 40 },
  );
  expect(await profileOf(scene, theirs)).toEqual(before);
});

test('any list of attributes of a sign-up is answered, and changes nobody who is there', async () => {
  const scene = await openHouse(rules);
  const tokens = [await tokenOf(scene), await tokenOf(scene, brooks)];
  const before = await Promise.all(tokens.map((token) => profileOf(scene, token)));
  const name = fc.oneof(fc.constantFrom('brook', 'BROOK', person.username), fc.string());
  await fc.assert(
    fc.asyncProperty(name, list, async (Username, UserAttributes) => {
      const { status, text } = await call(scene, 'SignUp', {
        ClientId: scene.clientId,
        Username,
        Password: 'Any-Person-1',
        UserAttributes,
      });
      expect([status, text, isAnswer(status, text)]).toEqual([status, text, true]);
    }),
    { numRuns: 60 },
  );
  expect(await Promise.all(tokens.map((token) => profileOf(scene, token)))).toEqual(before);
});

test('any address for a username is answered', async () => {
  const scene = await openScene({
    settings: {
      UserPools: [
        { PoolName: 'x', UsernameAttributes: ['email', 'phone_number'], DemoOwner: false },
      ],
    },
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.emailAddress(), fc.string()), async (Username) => {
      const { status, text } = await call(scene, 'SignUp', {
        ClientId: scene.clientId,
        Username,
        Password: 'Any-Person-1',
        UserAttributes: attributes({ name: 'x' }),
      });
      expect([status, text, isAnswer(status, text)]).toEqual([status, text, true]);
    }),
    { numRuns: 40 },
  );
});
