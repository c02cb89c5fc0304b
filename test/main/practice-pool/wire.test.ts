/** The wire form: AWS JSON 1.1 as the service speaks it. */
import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { openScene } from './support/pools.ts';
import { post, targetOf } from './support/wire.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const exposed = 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date';

describe('every reply', () => {
  test('carries a request id of its own, the content type and the CORS headers', async () => {
    const { pool } = await openScene();
    const replies = [
      await post(pool.endpoint, 'GetUser', '{"AccessToken":"x"}'),
      await post(pool.endpoint, 'GetUser', '{"AccessToken":"x"}'),
    ];
    for (const { headers } of replies) {
      expect(headers.get('x-amzn-requestid')).toMatch(uuid);
      expect(headers.get('content-type')).toBe('application/x-amz-json-1.1');
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-expose-headers')).toBe(exposed);
      expect(headers.get('date')).not.toBeNull();
    }
    expect(new Set(replies.map(({ headers }) => headers.get('x-amzn-requestid'))).size).toBe(2);
  });

  test('keeps line breaks and foreign letters of a message out of its header', async () => {
    const { pool, clientId } = await openScene();
    const input = {
      ClientId: clientId,
      Username: 'someone',
      Password: 'Good-Enough-1',
      UserAttributes: [{ Name: 'größe\r\nx-evil: 1', Value: '1' }],
    };
    const response = await post(pool.endpoint, 'SignUp', JSON.stringify(input));
    expect(response.headers.get('x-evil')).toBeNull();
    expect(response.headers.get('x-amzn-errormessage')).toBe(
      'Attributes did not conform to the schema: gr??e x-evil: 1: ' +
        'Attribute does not exist in the schema.',
    );
    expect(await response.json()).toEqual({
      __type: 'InvalidParameterException',
      message:
        'Attributes did not conform to the schema: größe\r\nx-evil: 1: ' +
        'Attribute does not exist in the schema.\n',
    });
  });
});

describe('a CORS preflight', () => {
  test('is answered as the service does, echoing the headers asked for', async () => {
    const { pool } = await openScene();
    const response = await fetch(pool.endpoint, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,x-amz-target',
      },
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-length': '0',
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'content-type,x-amz-target',
      'access-control-allow-methods': 'POST',
      'access-control-expose-headers': exposed,
      'access-control-max-age': '172800',
    });
    expect(response.headers.get('x-amzn-requestid')).toMatch(uuid);
  });
});

describe('what is no operation', () => {
  const json = 'application/x-amz-json-1.1';

  test.each([
    ['an operation that needs AWS credentials', targetOf('AdminDeleteUser'), json],
    ['an operation that does not exist', targetOf('EatUser'), json],
    ['a name from the object prototype', targetOf('constructor'), json],
    ['a target of another service', 'DynamoDB_20120810.GetItem', json],
    ['no target', null, json],
    ['another content type', targetOf('GetUser'), 'application/json'],
  ])('is answered with UnknownOperationException: %s', async (_, target, contentType) => {
    const { pool } = await openScene();
    const response = await fetch(pool.endpoint, {
      method: 'POST',
      headers: {
        'content-type': contentType,
        ...(target === null ? {} : { 'x-amz-target': target }),
      },
      body: '{}',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('{"__type":"UnknownOperationException"}');
    expect(response.headers.get('x-amzn-errortype')).toBe('UnknownOperationException:');
  });

  test.each([
    ['GET', '/'],
    ['POST', '/elsewhere'],
    ['PUT', '/'],
    ['GET', '/xx-practice-1_nobodyyyy/.well-known/other'],
  ])('covers %s %s', async (method, path) => {
    const { pool } = await openScene();
    const response = await fetch(pool.endpoint + path, { method });
    expect(await response.text()).toBe('{"__type":"UnknownOperationException"}');
  });
});

describe('a body that cannot be read', () => {
  test.each([
    ['broken JSON', '{"AccessToken":'],
    ['nothing', ''],
    ['null', 'null'],
    ['a text', '"AccessToken"'],
  ])('is a SerializationException without a reason: %s', async (_, body) => {
    const { pool } = await openScene();
    const response = await post(pool.endpoint, 'GetUser', body);
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('{"__type":"SerializationException"}');
    expect(response.headers.get('x-amzn-errortype')).toBe('SerializationException:');
  });

  test('is a SerializationException with a reason when it is a list', async () => {
    const { pool } = await openScene();
    const response = await post(pool.endpoint, 'GetUser', '[]');
    expect(await response.text()).toBe(
      '{"__type":"SerializationException","Message":"Start of list found where not expected"}',
    );
  });

  test.each([
    ['announced by its length', (size: number) => 'x'.repeat(size)],
    ['sent in chunks', (size: number) => new Blob(['x'.repeat(size)]).stream()],
  ])('is refused when above a megabyte, %s', async (_, bodyOf) => {
    const { pool } = await openScene();
    const response = await fetch(pool.endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': targetOf('GetUser'),
      },
      body: bodyOf(1024 * 1024 + 1),
      duplex: 'half',
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ __type: 'RequestEntityTooLargeException' });
    const next = await post(pool.endpoint, 'GetUser', '{}');
    expect(next.status).toBe(400);
  });
});

describe('the Host header', () => {
  const statusFor = (endpoint: string, host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(endpoint);
      const options = { host: '127.0.0.1', port, method: 'OPTIONS', headers: { host } };
      request(options, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  test.each(['127.0.0.1', '127.0.0.1:9229', 'localhost', 'LOCALHOST:80', '[::1]:1'])(
    'may be %s',
    async (host) => {
      const { pool } = await openScene();
      expect(await statusFor(pool.endpoint, host)).toBe(200);
    },
  );

  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil.example:9229',
    '127.0.0.2',
    'cognito-idp.eu-west-1.amazonaws.com',
  ])('may not be %s', async (host) => {
    const { pool } = await openScene();
    expect(await statusFor(pool.endpoint, host)).toBe(403);
  });
});

describe('a bug in the pool', () => {
  test('is reported and answered with InternalErrorException, telling nothing', async () => {
    const reported: unknown[] = [];
    const fault = new Error('the clock has stopped');
    let broken = false;
    const { pool } = await openScene({
      now: () => {
        if (broken) throw fault;
        return 0;
      },
      report: (error) => reported.push(error),
    });
    const input = {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: pool.clients[0]?.clientId,
      AuthParameters: { USERNAME: pool.demo?.username, PASSWORD: pool.demo?.password },
    };
    broken = true;
    const response = await post(pool.endpoint, 'InitiateAuth', JSON.stringify(input));
    expect(response.status).toBe(500);
    expect(await response.text()).toBe(
      '{"__type":"InternalErrorException","message":"Internal server error"}',
    );
    expect(reported).toEqual([fault]);
    broken = false;
    expect((await post(pool.endpoint, 'InitiateAuth', JSON.stringify(input))).status).toBe(200);
  });
});
