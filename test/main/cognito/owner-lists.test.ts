import { afterEach, describe, expect, it } from 'vitest';
import { nodeTransport } from '../../../main/cognito/node-transport.ts';
import { createPool, type Pool } from '../../../main/cognito/pool.ts';
import {
  answerWith,
  openScriptedServer,
  refuseWith,
  type ScriptedServer,
  type Step,
} from '../../support/scripted-server.ts';

let server: ScriptedServer;
afterEach(() => server.close());

/** A pool that answers its calls with these steps in turn, and with the last one from then on. */
const poolWith = async (...steps: readonly [Step, ...Step[]]): Promise<Pool> => {
  let calls = 0;
  server = await openScriptedServer((response, request) => {
    const step = steps[Math.min(calls, steps.length - 1)] ?? steps[0];
    calls += 1;
    step(response, request);
  });
  const { endpoint } = server;
  return createPool(
    { region: 'eu-central-1', userPoolId: 'p', clientId: 'c', endpoint },
    nodeTransport,
  );
};
const answer = (body: unknown): Step => answerWith(200, JSON.stringify(body));
const bodies = (): readonly unknown[] => server.bodies.map((body) => JSON.parse(body) as unknown);

describe('what a pool lists about the owner', () => {
  it('reads the ways to sign in', async () => {
    const pool = await poolWith(
      answer({ Username: 'owner', ConfiguredUserAuthFactors: ['PASSWORD', 'WEB_AUTHN'] }),
    );
    expect(await pool.authFactors('token')).toEqual({
      kind: 'list',
      items: ['PASSWORD', 'WEB_AUTHN'],
      complete: true,
    });
  });

  it('reads devices page by page', async () => {
    const device = (key: string) => ({
      DeviceKey: key,
      DeviceAttributes: [{ Name: 'device_name', Value: 'Laptop' }],
      DeviceCreateDate: 1_700_000_000.5,
    });
    const pool = await poolWith(
      answer({ Devices: [device('a')], PaginationToken: 'next' }),
      answer({ Devices: [device('b')] }),
    );
    expect(await pool.devices('token')).toMatchObject({
      kind: 'list',
      complete: true,
      items: [
        {
          key: 'a',
          attributes: [{ name: 'device_name', value: 'Laptop' }],
          createdAtMs: 1_700_000_000_500,
          usedAtMs: null,
        },
        { key: 'b' },
      ],
    });
    expect(bodies()).toEqual([
      { AccessToken: 'token', Limit: 60 },
      { AccessToken: 'token', Limit: 60, PaginationToken: 'next' },
    ]);
  });

  it('reads passkeys and sessions', async () => {
    const passkeys = await poolWith(
      answer({
        Credentials: [
          {
            CredentialId: 'id',
            FriendlyCredentialName: 'Phone',
            RelyingPartyId: 'example.com',
            AuthenticatorTransports: ['internal'],
            CreatedAt: 1_700_000_000,
          },
        ],
      }),
    );
    expect(await passkeys.passkeys('token')).toMatchObject({
      items: [{ id: 'id', name: 'Phone', relyingParty: 'example.com', attachment: '' }],
    });
    await server.close();
    const sessions = await poolWith(
      answer({
        Sessions: [
          {
            SessionId: 'tkn1',
            LastLocation: { City: 'Seattle', Country: 'United States' },
            IsCurrentSession: true,
          },
          { SessionId: 'tkn2', LastLocation: { Country: 'Germany' } },
        ],
      }),
    );
    expect(await sessions.sessions('token')).toMatchObject({
      items: [
        { id: 'tkn1', place: 'Seattle, United States', current: true },
        { id: 'tkn2', place: 'Germany', current: false },
      ],
    });
  });

  it('stops turning the pages of a pool that has no last one', async () => {
    let page = 0;
    const pool = await poolWith((response, request) => {
      page += 1;
      answer({ Devices: [{ DeviceKey: `d${page}` }], PaginationToken: `p${page}` })(
        response,
        request,
      );
    });
    const list = await pool.devices('token');
    expect(list).toMatchObject({ kind: 'list', complete: false });
    expect(server.bodies).toHaveLength(10);
  });

  it('keeps what came before a page that failed, and says that there is more', async () => {
    const pool = await poolWith(
      answer({ Devices: [{ DeviceKey: 'a' }], PaginationToken: 'next' }),
      refuseWith('TooManyRequestsException', 'Rate exceeded'),
    );
    expect(await pool.devices('token')).toMatchObject({
      kind: 'list',
      items: [{ key: 'a' }],
      complete: false,
    });
  });

  it('says why there is no list', async () => {
    const pool = await poolWith(refuseWith('UnknownOperationException', ''));
    expect(await pool.sessions('token')).toMatchObject({
      kind: 'pool-error',
      error: 'unsupported',
    });
  });

  it.each([
    ['no list in its place', { Devices: 'x' }, { kind: 'pool-error', error: 'strange-answer' }],
    ['a date that is none', { Devices: [{ DeviceCreateDate: 'x' }] }, { kind: 'pool-error' }],
    ['entries that are none', { Devices: [null, 5] }, { kind: 'list', items: [] }],
    [
      'members of other kinds',
      { Devices: [{ DeviceKey: 5, DeviceAttributes: [null, { Name: 1 }] }], PaginationToken: 7 },
      { kind: 'list', items: [{ key: '', attributes: [{ name: '', value: '' }] }] },
    ],
  ])('takes nothing for what it is not: %s', async (_, body, expected) => {
    const pool = await poolWith(answer(body));
    expect(await pool.devices('token')).toMatchObject(expected);
  });
});

it('gives up a call after the time it was given', async () => {
  server = await openScriptedServer(() => undefined);
  const pool = createPool(
    { region: 'eu-central-1', userPoolId: 'p', clientId: 'c', endpoint: server.endpoint },
    nodeTransport,
    { timeoutMs: 50 },
  );
  expect(await pool.getUser('token')).toMatchObject({ kind: 'pool-error', error: 'no-answer' });
});
