import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  badSuccesses,
  hugeAnswers,
  portalAnswers,
  refusals,
  serverErrors,
  throttlings,
} from '../support/answers-of-delete-user.ts';
import { rawCall } from '../support/raw-call.ts';
import { accessToken } from '../support/tokens.ts';
import { openTruthPool, type TruthPool } from '../support/truth-pool/truth-pool.ts';

let pool: TruthPool;

beforeEach(async () => void (pool = await openTruthPool()));
afterEach(() => pool.close());

const deleteUser = () => rawCall(pool.endpoint, 'DeleteUser', { AccessToken: accessToken() });

const lists = { badSuccesses, portalAnswers, serverErrors, throttlings, refusals };

describe.each(Object.entries(lists))('each of %s', (_list, answers) => {
  it.each(answers)('reaches the client as it is: $name', async ({ answer }) => {
    pool.script('DeleteUser', { answer });
    const { status } = answer;
    expect(await deleteUser()).toMatchObject({ kind: 'answer', status });
    expect(pool.exists).toBe(true);
    expect(pool.received).toHaveLength(1);
  });
});

it.each(hugeAnswers)('more than Signet reads is no answer: $name', async ({ answer }) => {
  pool.script('DeleteUser', { answer });
  expect(await deleteUser()).toMatchObject({ kind: 'no-answer' });
});

it('no two answers of a list have the same name', () => {
  for (const list of [...Object.values(lists), hugeAnswers]) {
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
  }
});
