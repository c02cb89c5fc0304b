/** One signed-in person on the stage of a deletion, with a pool that answers as a test says. */
import type { DeleteAnswer } from '../../main/cognito/delete-answer.ts';
import type { Pool } from '../../main/cognito/pool.ts';
import type { AnswerView } from '../../main/contract/deletion.ts';
import type { PoolError, PoolErrorKind } from '../../main/contract/pool-error.ts';
import {
  newWorld,
  startApp,
  walkToPermission,
  type AppOptions,
  type StagedDeletion,
  type WorldOptions,
} from './deletion-stage.ts';
import { fakePool } from './fake-pool.ts';

export const poolError = (error: PoolErrorKind): PoolError => ({
  kind: 'pool-error',
  error,
  said: null,
});
export const gone = (): Promise<PoolError> => Promise.resolve(poolError('user-not-found'));
export const answering = (answer: AnswerView) => (): Promise<DeleteAnswer> =>
  Promise.resolve({ kind: 'answered', answer, requestId: 'request-1', poolDate: null });
export const noAnswer = (): Promise<DeleteAnswer> => Promise.resolve({ kind: 'no-answer' });

/** What the fake pool says at its first GetUser, the preflight's, and what at every later one. */
export const afterFirst = (later: Pool['getUser']): Pool['getUser'] => {
  const first = fakePool().getUser;
  let asked = 0;
  return (token) => (asked++ === 0 ? first(token) : later(token));
};

export interface Scene extends Omit<WorldOptions, 'pool'>, AppOptions {
  readonly pool?: Partial<Pool>;
}

export interface OpenScene extends StagedDeletion {
  /** How often DeleteUser was called. */
  readonly requests: () => number;
}

export const openScene = async ({
  pool: overrides = {},
  ...rest
}: Scene = {}): Promise<OpenScene> => {
  const pool = fakePool(overrides);
  const stage = await startApp(newWorld({ ...rest, pool }), rest);
  return { ...stage, requests: () => pool.calls.filter((name) => name === 'deleteUser').length };
};

/** Walks a fresh sign-in to the granted permission. */
export const walkScene = async (
  scene: Scene = {},
): Promise<OpenScene & { readonly permission: string }> => {
  const stage = await openScene(scene);
  return { ...stage, permission: await walkToPermission(stage) };
};
