/** What is read of a body, and what a hostile body can do: nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { operationTable } from '../../../../main/practice-pool/model/operation-table.ts';
import { readInput } from '../../../../main/practice-pool/model/read-input.ts';
import { required, type Members, type Shape } from '../../../../main/practice-pool/model/shape.ts';
import { inputFor } from './support/samples.ts';

const operations = Object.entries(operationTable).map(([operation, { input }]) => {
  const members: Members = input;
  return { operation, members };
});

describe('an input', () => {
  const { SignUp, ListDevices, CompleteWebAuthnRegistration, UpdateUserAttributes } =
    operationTable;
  const needed = { ClientId: 'a1', Username: 'ann' };

  test('has the members that were given, maps as maps', () => {
    const UserAttributes = [{ Name: 'name', Value: 'Ann' }, { Name: 'email' }];
    const body = { ...needed, UserAttributes, ClientMetadata: { a: '1' } };
    expect(readInput(SignUp.input, body)).toEqual({
      kind: 'read',
      input: { ...needed, UserAttributes, ClientMetadata: new Map([['a', '1']]) },
    });
  });

  test('counts null as absent, wherever it stands', () => {
    const body = {
      ...needed,
      Password: null,
      UserAttributes: [null, { Name: 'email', Value: null }],
      ClientMetadata: { a: null, b: '1' },
      UserContextData: { IpAddress: null },
    };
    expect(readInput(SignUp.input, body)).toEqual({
      kind: 'read',
      input: {
        ...needed,
        UserAttributes: [{ Name: 'email' }],
        ClientMetadata: new Map([['b', '1']]),
        UserContextData: {},
      },
    });
  });

  test.each(operations)('has no unknown members: $operation', ({ members }) => {
    const input = inputFor(members);
    const more = JSON.parse(
      '{"__proto__":{"a":1},"constructor":[],"toString":1,"accessToken":true,"X":{"Y":[]}}',
    ) as Record<string, unknown>;
    expect(readInput(members, { ...more, ...input })).toEqual(readInput(members, input));
  });

  test.each(['__proto__', 'constructor', 'toString'])('does not inherit a member: %s', (name) => {
    const members = Object.fromEntries([[name, required({ type: 'boolean' })]]);
    expect(readInput(members, {}).kind).toBe('invalid');
    expect(readInput(members, JSON.parse(`{"${name}":true}`) as never)).toMatchObject({
      kind: 'read',
    });
  });

  test('has a document as it was given, however deep', () => {
    const depth = 50_000;
    const deep = JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
    for (const Credential of [{ id: 'x', n: [null, 1.5] }, [], 'text', 0, false, deep]) {
      const body = { AccessToken: 'a', Credential };
      const read = readInput(CompleteWebAuthnRegistration.input, body);
      expect(read.kind === 'read' && read.input.Credential === Credential).toBe(true);
    }
  });

  test.each([0, 60, -0, 6e1])('has whole numbers within their bounds: %d', (Limit) => {
    expect(readInput(ListDevices.input, { AccessToken: 'a', Limit })).toEqual({
      kind: 'read',
      input: { AccessToken: 'a', Limit },
    });
  });

  // What is too great for a number comes out of the JSON as infinity.
  test.each([0.5, Infinity, -Infinity])('has no other number: %d', (Limit) => {
    expect(readInput(ListDevices.input, { AccessToken: 'a', Limit }).kind).toBe('wrong-type');
  });

  test('takes for white space what Java does', () => {
    const { input } = operationTable.ChangePassword;
    const kindOf = (ProposedPassword: string) =>
      readInput(input, { AccessToken: 'a', ProposedPassword }).kind;
    for (const space of ['\u00a0', '\u2028', '\u3000', '\ufeff']) {
      expect(kindOf(`pass${space}word`)).toBe('read');
    }
    for (const space of [' ', '\t', '\n', '\v', '\f', '\r']) {
      expect(kindOf(`pass${space}word`)).toBe('invalid');
    }
  });

  test('may be long where the model sets no length', () => {
    const AccessToken = 'a'.repeat(1_000_000);
    const body = { AccessToken, UserAttributes: [] };
    expect(readInput(UpdateUserAttributes.input, body).kind).toBe('read');
  });
});

describe('a message', () => {
  const messageOf = (members: Members, body: Readonly<Record<string, unknown>>): string => {
    const read = readInput(members, body);
    return read.kind === 'read' ? '' : read.message;
  };

  test('quotes no more than the beginning of a long value', () => {
    const { input } = operationTable.VerifyUserAttribute;
    const body = { AccessToken: 'a', AttributeName: 'email', Code: ' '.repeat(1_000_000) };
    expect(messageOf(input, body)).toBe(
      '2 validation errors detected: ' +
        [
          'Member must have length less than or equal to 2048',
          'Member must satisfy regular expression pattern: [\\S]+',
        ]
          .map(
            (rule) => `Value '${' '.repeat(1000)}' at 'code' failed to satisfy constraint: ${rule}`,
          )
          .join('; '),
    );
  });

  test('quotes no more than the beginning of a long list', () => {
    const { input } = operationTable.DeleteUserAttributes;
    const body = {
      AccessToken: 'a',
      UserAttributeNames: Array.from({ length: 100_000 }, () => ''),
    };
    expect(messageOf(input, body)).toContain(`Value '[${', '.repeat(500).slice(0, 999)}' at`);
  });

  test('tells the number of all violations, and the first hundred of them', () => {
    const { input } = operationTable.SignUp;
    const UserAttributes = Array.from({ length: 50_000 }, () => ({}));
    const message = messageOf(input, { ClientId: 'a', Username: 'u', UserAttributes });
    expect(message).toMatch(/^50000 validation errors detected: /);
    expect(message.split('; ')).toHaveLength(100);
    expect(message).toMatch(/'userAttributes\.100\.member\.name' failed [^;]+null$/);
  });

  // Long texts that an expression all but lets pass: where one backtracks, it shows here.
  test.each([
    ['a'.repeat(1_000_000), 'GetDevice', 'DeviceKey'],
    ['a_'.repeat(500_000), 'GetDevice', 'DeviceKey'],
    ['_0'.repeat(500_000), 'GetDevice', 'DeviceKey'],
    ['-_'.repeat(500_000), 'UpdateAuthEventFeedback', 'UserPoolId'],
    ['日'.repeat(500_000), 'SignUp', 'Username'],
    ['\ud83d\ude00'.repeat(400_000), 'SignUp', 'Username'],
    ['tkn'.repeat(300_000), 'RevokeUserSession', 'SessionId'],
  ] as const)('comes for a long text as well: %#', (text, operation, member) => {
    const members = operationTable[operation].input;
    expect(messageOf(members, { [member]: `${text}\u0000` })).toContain('regular expression');
  });

  test.each(operations)('never shows what is sensitive: $operation', ({ members }) => {
    fc.assert(
      fc.property(hostileInput(members), (body) => {
        expect(messageOf(members, body)).not.toContain(canary);
      }),
      { numRuns: 50 },
    );
  });
});

describe('any JSON', () => {
  test.each(operations)('is read or refused as a value: $operation', ({ members }) => {
    const someMembers = fc.record(
      Object.fromEntries(Object.keys(members).map((name) => [name, fc.jsonValue()])),
      { requiredKeys: [] },
    );
    const kinds = ['read', 'wrong-type', 'invalid'];
    fc.assert(
      fc.property(fc.oneof(someMembers, fc.jsonValue()), (body) => {
        // The type asks for an object; what comes over the wire need not be one.
        expect(kinds).toContain(readInput(members, body as Record<string, unknown>).kind);
      }),
      { numRuns: 50 },
    );
  });
});

const canary = 'canary';

/** Inputs right and wrong, with the canary wherever something sensitive stands. */
function hostileInput(members: Members): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  return fc.record(
    Object.fromEntries(
      Object.entries(members).map(([name, member]) => [name, hostileValue(member, false)]),
    ),
    { requiredKeys: [] },
  );
}

function hostileValue(shape: Shape, isInside: boolean): fc.Arbitrary<unknown> {
  const isSensitive = isInside || 'sensitive' in shape;
  if (isSensitive && shape.type === 'string') return secret;
  if (shape.type === 'list') return fc.array(hostileValue(shape.member, isSensitive));
  if (shape.type === 'map' && isSensitive) {
    return fc.oneof(secret, fc.dictionary(secretText, secret));
  }
  if (shape.type === 'structure') {
    const members = Object.entries(shape.members).map(
      ([name, member]) => [name, hostileValue(member, isSensitive)] as const,
    );
    const structure = fc.record(Object.fromEntries(members), { requiredKeys: [] });
    return isSensitive ? fc.oneof(secret, structure) : structure;
  }
  return fc.jsonValue();
}

const secretText = fc.oneof(
  fc.tuple(fc.string(), fc.string()).map(([before, after]) => before + canary + after),
  fc.constantFrom(canary.repeat(500), `${canary} `, `\u0000${canary}`, canary.repeat(30_000)),
);

const secret = fc.oneof(
  { weight: 8, arbitrary: secretText },
  secretText.map((text) => [text]),
  secretText.map((text) => ({ [text]: text })),
);
