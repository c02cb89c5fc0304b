/** Every error that an operation declares, brought about and met by the SDK. */
import * as sdk from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, onTestFinished, test } from 'vitest';
import { operationTable } from '../../../../main/practice-pool/model/operation-table.ts';
import { openScene } from '../support/pools.ts';

type Command = new (input: object) => sdk.GetUserCommand;

/** The SDK's own command of this name. */
function commandOf(operation: string): Command {
  const command = (sdk as unknown as Readonly<Record<string, Command | undefined>>)[
    `${operation}Command`
  ];
  if (command === undefined) throw new Error(`the SDK has no ${operation}`);
  return command;
}

const operations = Object.entries(operationTable);

describe('the storm', () => {
  test.each(operations)('makes %s answer each error it declares', async (operation, { errors }) => {
    const { pool } = await openScene();
    const { endpoint, region } = pool;
    const client = new sdk.CognitoIdentityProviderClient({ endpoint, region, maxAttempts: 1 });
    onTestFinished(() => client.destroy());
    const Command = commandOf(operation);
    for (const error of errors as readonly string[]) {
      expect(pool.failNext(operation, error, 'Closed on Mondays')).toBe(true);
      const failure: unknown = await client
        .send(new Command({}))
        .catch((caught: unknown) => caught);
      expect(failure).toBeInstanceOf(sdk.CognitoIdentityProviderServiceException);
      expect(failure).toMatchObject({
        name: error,
        message: 'Closed on Mondays',
        $metadata: { httpStatusCode: error === 'InternalErrorException' ? 500 : 400 },
      });
    }
    expect(pool.control.switches()).toEqual([]);
  });
});
