/** GetUser, on whose word "still there" and "deleted" rest: nothing that only looks like one counts. */
import { afterEach, describe, expect, it } from 'vitest';
import { nodeTransport } from '../../../main/cognito/node-transport.ts';
import { createPool } from '../../../main/cognito/pool.ts';
import { address } from '../../support/fake-pool.ts';
import {
  answerWith,
  openScriptedServer,
  type ScriptedServer,
  type Step,
} from '../../support/scripted-server.ts';
import { accessToken } from '../../support/tokens.ts';

let server: ScriptedServer | undefined;
afterEach(() => server?.close());

const getUser = async (step: Step) => {
  server = await openScriptedServer(step);
  return createPool({ ...address, endpoint: server.endpoint }, nodeTransport).getUser(
    accessToken(),
  );
};
const good = { Username: 'owner', UserAttributes: [{ Name: 'sub', Value: 'sub-1' }] };

describe('a description of the user', () => {
  it('is read whole', async () => {
    expect(await getUser(answerWith(200, JSON.stringify(good)))).toEqual({
      kind: 'user',
      user: {
        username: 'owner',
        attributes: [{ name: 'sub', value: 'sub-1' }],
        factors: [],
        preferredFactor: null,
      },
    });
  });

  it.each<[string, unknown]>([
    ['attributes that are a text', { ...good, UserAttributes: 'sub' }],
    ['attributes that are an object', { ...good, UserAttributes: {} }],
    ['an attribute that is null', { ...good, UserAttributes: [null] }],
    [
      'an attribute whose value is a number',
      { ...good, UserAttributes: [{ Name: 'a', Value: 1 }] },
    ],
    ['a username that is a number', { ...good, Username: 1 }],
    ['an empty username', { ...good, Username: '' }],
    ['no username', {}],
    ['factors that are a text', { ...good, UserMFASettingList: 'SMS_MFA' }],
    ['a list', [good]],
    ['null', null],
  ])('is none with %s', async (_case, body) => {
    expect(await getUser(answerWith(200, JSON.stringify(body)))).toMatchObject({
      error: 'strange-answer',
    });
  });

  it.each<[string, Step]>([
    ['status 206', answerWith(206, JSON.stringify(good))],
    ['status 202', answerWith(202, JSON.stringify(good))],
    ['an empty request id', answerWith(200, JSON.stringify(good), { 'x-amzn-requestid': '' })],
    ['the type of a page', answerWith(200, JSON.stringify(good), { 'content-type': 'text/html' })],
    [
      'the name of an error beside it',
      answerWith(200, JSON.stringify(good), { 'x-amzn-errortype': 'NotAuthorizedException' }),
    ],
  ])('is none with %s', async (_case, step) => {
    expect(await getUser(step)).toMatchObject({ error: 'strange-answer' });
  });
});
