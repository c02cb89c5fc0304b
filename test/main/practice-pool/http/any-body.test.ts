/** Any JSON as the body of any operation: a declared answer, and nobody else touched. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { operationTable } from '../../../../main/practice-pool/model/operation-table.ts';
import { openScene, type Scene } from '../support/pools.ts';
import { call, signIn, type Reply } from '../support/wire.ts';

/** Somebody who has nothing to do with any of it. */
const bystander = { username: 'by.stander', password: 'By-Stander-1', email: 'by@example.org' };

/** Values that get further than chance alone would: names, ids and tokens that exist. */
function likely(scene: Scene, known: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(scene.clientId, scene.pool.userPoolId, ...known) },
    { weight: 2, arbitrary: fc.string({ maxLength: 40 }) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    {
      weight: 1,
      arbitrary: fc.dictionary(
        fc.constantFrom('USERNAME', 'PASSWORD', 'SRP_A', 'ANSWER', 'REFRESH_TOKEN', 'DEVICE_KEY'),
        fc.oneof(fc.constantFrom(...known), fc.string()),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.array(
        fc.record({ Name: fc.constantFrom('email', 'sub', 'custom:x'), Value: fc.string() }),
        { maxLength: 3 },
      ),
    },
  );
}

/** What an operation may answer, whatever it is asked. */
function isModelled(operation: string, { status, text }: Reply): boolean {
  if (status === 200) return true;
  const { __type } = JSON.parse(text) as { readonly __type: string };
  const { errors }: { readonly errors: readonly string[] } =
    operationTable[operation as keyof typeof operationTable];
  // Nothing here may ever come to a fault of the pool's own.
  return status === 400 && [...errors, 'SerializationException'].includes(__type);
}

describe('any JSON as a body', () => {
  test.each(Object.entries(operationTable))(
    'of %s is answered within the model, and touches nobody who did not ask',
    async (operation, { input }) => {
      const reported: unknown[] = [];
      const scene = await openScene({ report: (error) => reported.push(error) });
      await scene.pool.owner.addUser(bystander);
      const theirs = await signIn(scene, bystander);
      const read = { AccessToken: theirs.AccessToken };
      const before = await call(scene, 'GetUser', read);
      const { AccessToken, RefreshToken, IdToken } = await signIn(scene);
      const names = ['demo.owner', bystander.username, bystander.email];
      const values = likely(scene, [...names, AccessToken, RefreshToken, IdToken, '123456']);
      const members = fc.constantFrom(...Object.keys(input), 'Unknown');
      await fc.assert(
        fc.asyncProperty(fc.dictionary(members, values), async (body) => {
          const reply = await call(scene, operation, body);
          expect(isModelled(operation, reply), reply.text).toBe(true);
        }),
        { numRuns: 25 },
      );
      expect(reported).toEqual([]);
      expect(await call(scene, 'GetUser', read)).toMatchObject({ status: 200, text: before.text });
    },
  );
});
