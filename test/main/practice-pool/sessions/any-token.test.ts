/** No text is a token but those that a pool gave out. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OperationName } from '../../../../main/practice-pool/model/operation-table.ts';
import { findOperation } from '../../../../main/practice-pool/operations/registry.ts';
import { accessTokenOperations, besideToken } from './support/access-token-operations.ts';
import { beginSignIn, beginSso, caller, openStage, type Stage } from './support/stage.ts';

let stage: Stage;
/** Genuine tokens of the user, which no operation may take for an access token once changed. */
let genuine: string;

beforeEach(async () => {
  stage = await openStage({
    PoolName: 'Any token',
    UserSessionTracking: 'ENABLED',
    DeviceConfiguration: {},
  });
  beginSso(stage);
  genuine = (await beginSignIn(stage)).AccessToken;
});

const state = ({ pool }: Stage): string => {
  const { users, signIns, ssoSessions, devices } = pool.service.tables;
  return JSON.stringify([users, signIns, ssoSessions, devices].map((table) => [...table.values()]));
};

async function answerTo(name: OperationName, AccessToken: string): Promise<string> {
  const input = { ...besideToken, AccessToken };
  const operation = findOperation(name);
  const answer = await operation?.answer(stage.pool.service, input, caller);
  if (answer?.kind !== 'refused') return answer?.kind ?? 'none';
  return operation?.errors.includes(answer.name) === true ? 'declared' : answer.name;
}

describe.each(accessTokenOperations)('%s', (name) => {
  const texts = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[A-Za-z0-9-_=.]{0,40}$/),
    fc.array(fc.base64String(), { minLength: 2, maxLength: 6 }).map((parts) => parts.join('.')),
    fc.record({ at: fc.nat(), by: fc.stringMatching(/^[A-Za-z0-9-_]{0,2}$/) }).map(({ at, by }) => {
      const index = at % genuine.length;
      return genuine.slice(0, index) + by + genuine.slice(index + 1);
    }),
  );

  test('answers any text in place of a token with a declared error, and does nothing', async () => {
    const before = state(stage);
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        fc.pre(!isGenuine(text));
        expect(await answerTo(name, text)).toBe('declared');
      }),
      { numRuns: 40 },
    );
    expect(state(stage)).toBe(before);
  });
});

/** The last character of a signature holds spare bits: the same bytes have several spellings. */
function isGenuine(text: string): boolean {
  const bytesOf = (token: string): string =>
    Buffer.from(token.slice(token.lastIndexOf('.') + 1), 'base64url').toString('hex');
  const contentOf = (token: string): string => token.slice(0, token.lastIndexOf('.'));
  return contentOf(text) === contentOf(genuine) && bytesOf(text) === bytesOf(genuine);
}
