/** What the looks at the account can be answered with once the answer to the request is missing. */
import { describe, expect, it } from 'vitest';
import type { FaultStage, Meeting } from '../../../support/fault-stage.ts';
import { expectPromisesKept, onFaultStage } from '../../../support/kept-promises.ts';
import {
  foreignAnswer,
  refusal,
  serviceAnswer,
  type Answer,
} from '../../../support/truth-pool/answer.ts';

interface LookRow {
  readonly name: string;
  /** Whether the account was deleted. */
  readonly executed: boolean;
  /** Undefined: the pool is honest from the start. */
  readonly looks?: (stage: FaultStage) => void;
  /** What the looks find, in order. */
  readonly found: readonly string[];
  /** Whether there is nothing but to sign in again. */
  readonly tells?: false;
}

const both = (row: Omit<LookRow, 'executed' | 'found'> & { readonly found?: string[] }) =>
  [true, false].map((executed): LookRow => {
    const truth = executed ? ['gone'] : ['there', 'there'];
    const found = [...(row.found ?? []), ...(row.tells === false ? [] : truth)];
    return { ...row, executed, found };
  });

const getUser = (...answers: readonly Answer[]) => ({
  looks: ({ pool }: FaultStage) => pool.script('GetUser', ...answers.map((answer) => ({ answer }))),
});

const silence = ['no-answer', 'no-answer', 'no-answer'];
const json: Answer['headers'] = [['content-type', 'application/x-amz-json-1.1']];
const profileOf = (sub: string): string =>
  JSON.stringify({ Username: 'owner', UserAttributes: [{ Name: 'sub', Value: sub }] });
const goneBody = '{"__type":"UserNotFoundException","message":"User does not exist."}';
const serverError = refusal('InternalErrorException', 'Something went wrong', { status: 500 });
const stranger = serviceAnswer(200, profileOf('sub-2'));

const rows: readonly LookRow[] = [
  { name: 'the account', executed: false, found: ['there', 'there'] },
  { name: 'that it is not there', executed: true, found: ['gone'] },
  {
    name: 'another account, also with a renewed token',
    executed: false,
    ...getUser(stranger, stranger),
    found: ['cannot-tell'],
    tells: false,
  },
  // There is no renewal for an account that is gone, and that tells.
  { name: 'another account', executed: true, ...getUser(stranger), found: ['gone'] },
  ...both({
    name: 'that the sign-in was revoked',
    looks: ({ pool }) => {
      const revoked = (what: string) =>
        refusal('NotAuthorizedException', `${what} Token has been revoked`);
      pool.script('GetUser', { answer: revoked('Access') });
      pool.script('InitiateAuth', { answer: revoked('Refresh') });
    },
    found: ['cannot-tell'],
    tells: false,
  }),
  ...both({
    name: 'that the token has expired, and then a renewal',
    ...getUser(refusal('NotAuthorizedException', 'Access Token has expired')),
  }),
  ...both({
    name: 'three server errors',
    ...getUser(serverError, serviceAnswer(503, ''), foreignAnswer(502, '<html></html>')),
    found: silence,
  }),
  ...both({
    name: 'nothing, three times',
    looks: ({ proxy }) => {
      for (const ending of ['rst', 'fin', 'rst'] as const) {
        proxy.arm({ on: 'answer', after: 0, ending }, 'GetUser');
      }
    },
    found: silence,
  }),
  ...both({
    name: 'three successes that are none',
    ...getUser(
      serviceAnswer(200, '{}'),
      foreignAnswer(200, '<html>Log in to the network</html>'),
      foreignAnswer(200, profileOf('sub-1'), json),
    ),
    found: silence,
  }),
  ...both({
    name: 'that the account is gone, three times by nobody who knows',
    ...getUser(
      foreignAnswer(400, goneBody, json),
      refusal('UserNotFoundException', 'User does not exist.', { status: 500 }),
      serviceAnswer(200, goneBody),
    ),
    found: silence,
  }),
  ...both({
    name: 'that too much was asked, three times',
    ...getUser(
      refusal('TooManyRequestsException', 'Rate exceeded'),
      serviceAnswer(429, ''),
      refusal('ThrottlingException', 'Rate exceeded', { status: 429 }),
    ),
    found: silence,
  }),
];

const faults: readonly (readonly [after: string, meeting: Meeting])[] = [
  ['a reset connection', { fault: { on: 'answer', after: 0, ending: 'rst' } }],
  ['a pool that hangs', { fault: { on: 'answer', after: 0, ending: 'pause' } }],
  ['a server error', { answer: serverError }],
];

describe.concurrent.each(faults)('after %s, a look that is answered with', (_after, meeting) => {
  it.each(rows.map((row) => [row.name, row.executed ? 'gone' : 'there', row] as const))(
    '%s, where the account is %s',
    async (_name, _truth, { executed, looks, found, tells = true }) => {
      await onFaultStage({ timeoutMs: 700 }, async (stage) => {
        stage.poolTells = tells;
        await stage.confirm();
        stage.meet({ answer: serverError, ...meeting, executed });
        looks?.(stage);
        stage.send();
        const view = await stage.rest();
        expect(view).toMatchObject({ facts: { looks: found.map((one) => ({ found: one })) } });
        if (!tells) expect(view).toMatchObject({ kind: 'unknown', nextCheckAtMs: null });
      });
    },
  );

  it('nothing but that the sign-in is refused, because the pool never calls an account gone', () =>
    onFaultStage({ timeoutMs: 700, goneAs: 'NotAuthorizedException' }, async (stage) => {
      stage.poolTells = false;
      const view = await stage.delete({ answer: serverError, ...meeting, executed: true });
      expect(view).toMatchObject({ kind: 'unknown', nextCheckAtMs: null });
    }));
});

describe('after a success, a look that is answered with', () => {
  it('nothing but that the sign-in is refused leaves it open, also at the next start', () =>
    onFaultStage({ goneAs: 'NotAuthorizedException' }, async (stage) => {
      stage.poolTells = false;
      expect(await stage.delete()).toMatchObject({ kind: 'unknown', nextCheckAtMs: null });
      await expectPromisesKept(stage);
      stage.kill();
      await stage.start();
      expect(await stage.rest()).toMatchObject({ kind: 'unknown', nextCheckAtMs: null });
    }));
});
