/** The table against the installed SDK: where the service's model moves on, this says where. */
import { describe, expect, test } from 'vitest';
import type { OperationModel } from '../../../../main/practice-pool/model/operation-model.ts';
import { operationTable } from '../../../../main/practice-pool/model/operation-table.ts';
import type { Members, Shape } from '../../../../main/practice-pool/model/shape.ts';
import {
  declaredErrors,
  hasOutput,
  inputOutline,
  unsignedOperations,
  type MemberOutline,
  type Outline,
} from './support/installed-sdk.ts';

const operations: readonly (readonly [string, OperationModel])[] = Object.entries(operationTable);

describe('the table of operations', () => {
  test('has those that the SDK does not sign, and no others', () => {
    expect(Object.keys(operationTable).sort()).toEqual([...unsignedOperations()].sort());
  });

  test.each(operations)('has the errors that %s declares, sorted', (name, { errors }) => {
    expect(errors).toEqual(declaredErrors(name));
  });

  test.each(operations)('has the input of %s', (name, { input }) => {
    expect(outlinesOf(input)).toEqual(inputOutline(name));
  });

  test.each(operations)('has an output for %s where there is one', (name, { output }) => {
    expect(output).toBe(hasOutput(name) ? 'structure' : 'empty-body');
  });

  test.each(operations)('lets nobody in to %s by what its input has not', (name, model) => {
    const input = inputOutline(name);
    const ways = {
      'access-token': 'AccessToken' in input && !('Session' in input),
      'access-token-or-session': 'AccessToken' in input && 'Session' in input,
      'feedback-token': 'FeedbackToken' in input,
      public: !('AccessToken' in input) && 'ClientId' in input,
    };
    const open = Object.entries(ways).filter(([, isOpen]) => isOpen);
    expect(open).toEqual([[model.auth, true]]);
  });
});

function outlinesOf(members: Members): Readonly<Record<string, MemberOutline>> {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [
      name,
      { ...outlineOf(member), required: member.required === true },
    ]),
  );
}

function outlineOf(shape: Shape): Outline {
  const outline = { type: shape.type, sensitive: 'sensitive' in shape };
  switch (shape.type) {
    case 'string':
      return shape.enum === undefined ? outline : { ...outline, enum: [...shape.enum].sort() };
    case 'list':
      return { ...outline, member: outlineOf(shape.member) };
    case 'structure':
      return { ...outline, members: outlinesOf(shape.members) };
    case 'integer':
    case 'boolean':
    case 'document':
    case 'map':
      return outline;
  }
}
