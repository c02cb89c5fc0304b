/** Every refusal of DeleteUser, by the SDK and by plain HTTP. */
import {
  CognitoIdentityProviderClient,
  CognitoIdentityProviderServiceException,
  DeleteUserCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, onTestFinished, test } from 'vitest';
import { generateStoredKeys } from '../../../main/practice-pool/keys.ts';
import {
  claimsOf,
  headerOf,
  signAs,
  signedWithPublicKey,
  unsigned,
  withClaims,
} from './support/forgery.ts';
import { clientNamed, hours, openScene, poolKeys, type Scene } from './support/pools.ts';
import { byPassword, call, refusalOf, signIn } from './support/wire.ts';

const otherKeys = await generateStoredKeys();

/** Makes a state of the pool and answers the token to delete with. */
type Preparation = (scene: Scene) => Promise<string>;

interface RefusedCase {
  readonly when: string;
  readonly prepare: Preparation;
  readonly name: string;
  readonly message: string | ((scene: Scene) => string);
  readonly status?: number;
  /** False where nobody can sign in afterwards for a reason that is not this call. */
  readonly accountStays?: boolean;
}

const accessToken: Preparation = async (scene) => (await signIn(scene)).AccessToken;

/** A good token, then something that happens to its pool. */
const after =
  (happening: (scene: Scene, token: string) => unknown): Preparation =>
  async (scene) => {
    const token = await accessToken(scene);
    await happening(scene, token);
    return token;
  };

/** A good token, made into something else. */
const changed =
  (change: (token: string, scene: Scene) => string | Promise<string>): Preparation =>
  async (scene) =>
    change(await accessToken(scene), scene);

const demoName = 'demo.owner';

const invalid = { name: 'NotAuthorizedException', message: 'Invalid Access Token' };
const unverified = {
  name: 'NotAuthorizedException',
  message: 'Could not verify signature for Access Token',
};
const pattern =
  "1 validation error detected: Value at 'accessToken' failed to satisfy constraint: " +
  'Member must satisfy regular expression pattern: [A-Za-z0-9-_=.]+';

const refusedCases: readonly RefusedCase[] = [
  { when: 'is text, but no token', prepare: () => Promise.resolve('invalidtoken'), ...unverified },
  { when: 'is three words with dots', prepare: () => Promise.resolve('a.b.c'), ...unverified },
  {
    when: 'is cut short',
    prepare: changed((token) => token.slice(0, -20)),
    ...unverified,
  },
  {
    when: 'is signed by a stranger',
    prepare: changed((token) => signAs(otherKeys.access, claimsOf(token), headerOf(token))),
    ...unverified,
  },
  {
    when: 'had its subject changed',
    prepare: changed((token) => withClaims(token, { sub: 'somebody-else' })),
    ...unverified,
  },
  {
    when: 'had its expiry moved',
    prepare: changed((token) => withClaims(token, { exp: 4_000_000_000 })),
    ...unverified,
  },
  {
    when: 'expired an hour ago',
    prepare: after((scene) => {
      scene.clock.nowMs += 2 * hours;
    }),
    name: 'NotAuthorizedException',
    message: 'Access Token has expired',
  },
  { when: 'says it needs no signature', prepare: changed(unsigned), ...invalid },
  {
    when: 'is keyed with the public key (HS256)',
    prepare: changed((token) => signedWithPublicKey(token, poolKeys.access)),
    ...invalid,
  },
  {
    when: 'names a key the pool does not have',
    prepare: changed((token) => signAs({ ...poolKeys.access, kid: 'no-such' }, claimsOf(token))),
    ...invalid,
  },
  {
    when: 'is an access token signed with the key of ID tokens',
    prepare: changed((token) => signAs(poolKeys.id, claimsOf(token))),
    ...invalid,
  },
  {
    when: 'is an ID token',
    prepare: async (scene) => (await signIn(scene)).IdToken,
    ...invalid,
  },
  {
    when: 'is a refresh token',
    prepare: async (scene) => (await signIn(scene)).RefreshToken,
    ...invalid,
  },
  {
    when: 'comes from a pool at another address',
    prepare: async () => accessToken(await openScene({ keys: otherKeys })),
    ...invalid,
  },
  {
    when: 'comes from a pool at another address that even has the same keys',
    prepare: async () => accessToken(await openScene()),
    ...invalid,
  },
  {
    when: 'comes from a pool in another Region',
    prepare: async () => {
      const Clients = [
        {
          ClientName: 'Signet',
          ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH' as const],
        },
      ];
      const settings = { Region: 'yy-faraway-1', UserPools: [{ PoolName: 'Far away', Clients }] };
      return accessToken(await openScene({ settings }));
    },
    ...invalid,
  },
  {
    when: 'claims another issuer',
    prepare: changed((token) => signAs(poolKeys.access, { ...claimsOf(token), iss: 'https://x' })),
    ...invalid,
  },
  {
    when: 'says it is an ID token, under the key of access tokens',
    prepare: changed((token) => signAs(poolKeys.access, { ...claimsOf(token), token_use: 'id' })),
    ...invalid,
  },
  {
    when: 'has no subject at all',
    prepare: changed((token) => signAs(poolKeys.access, { ...claimsOf(token), sub: undefined })),
    ...invalid,
  },
  {
    when: 'expires this very second',
    prepare: after((scene) => {
      scene.clock.nowMs += 1 * hours;
    }),
    name: 'NotAuthorizedException',
    message: 'Access Token has expired',
  },
  {
    when: 'lacks the account scope',
    prepare: async (scene) => {
      const clientId = clientNamed(scene.pool, 'Without account scope');
      return (await signIn(scene, scene.pool.demo, clientId)).AccessToken;
    },
    name: 'NotAuthorizedException',
    message: 'Access Token does not have required scopes',
  },
  {
    when: 'has no scope claim',
    prepare: changed((token) => signAs(poolKeys.access, { ...claimsOf(token), scope: undefined })),
    name: 'NotAuthorizedException',
    message: 'Access Token does not have required scopes',
  },
  {
    when: 'is an app client’s own, of no user',
    prepare: changed((token, { clientId }) => {
      const { iss, exp, iat, token_use } = claimsOf(token);
      const claims = { sub: clientId, client_id: clientId, scope: 'practice/read' };
      return signAs(poolKeys.access, { iss, exp, iat, token_use, ...claims });
    }),
    name: 'NotAuthorizedException',
    message: 'Access Token does not have required scopes',
  },
  {
    when: 'lacks the scope and is revoked too, the scope being looked at first',
    prepare: async (scene) => {
      const clientId = clientNamed(scene.pool, 'Without account scope');
      const tokens = await signIn(scene, scene.pool.demo, clientId);
      await call(scene, 'RevokeToken', { ClientId: clientId, Token: tokens.RefreshToken });
      return tokens.AccessToken;
    },
    name: 'NotAuthorizedException',
    message: 'Access Token does not have required scopes',
  },
  {
    when: 'was revoked by RevokeToken',
    prepare: async (scene) => {
      const tokens = await signIn(scene);
      await call(scene, 'RevokeToken', { ClientId: scene.clientId, Token: tokens.RefreshToken });
      return tokens.AccessToken;
    },
    name: 'NotAuthorizedException',
    message: 'Access Token has been revoked',
  },
  {
    when: 'was revoked by GlobalSignOut',
    prepare: after((scene, AccessToken) => call(scene, 'GlobalSignOut', { AccessToken })),
    name: 'NotAuthorizedException',
    message: 'Access Token has been revoked',
  },
  {
    when: 'belongs to a disabled user',
    prepare: after(({ pool }) => pool.owner.disableUser(demoName)),
    name: 'NotAuthorizedException',
    message: 'User is disabled.',
  },
  {
    when: 'was given out before its user was disabled and enabled again',
    prepare: after(async ({ pool }) => {
      await pool.owner.disableUser(demoName);
      await pool.owner.enableUser(demoName);
    }),
    name: 'NotAuthorizedException',
    message: 'Access Token has been revoked',
  },
  {
    when: 'belongs to a user who must reset the password',
    prepare: after(({ pool }) => pool.owner.setStatus(demoName, 'RESET_REQUIRED')),
    name: 'PasswordResetRequiredException',
    message: 'Password reset required for the user',
  },
  {
    when: 'belongs to a user who is not confirmed',
    prepare: after(({ pool }) => pool.owner.setStatus(demoName, 'UNCONFIRMED')),
    name: 'UserNotConfirmedException',
    message: 'User is not confirmed.',
  },
  {
    when: 'came through an app client that was deleted since',
    prepare: after(({ pool, clientId }) => pool.owner.deleteClient(clientId)),
    name: 'ResourceNotFoundException',
    message: ({ clientId }) => `User pool client ${clientId} does not exist.`,
  },
  {
    when: 'is of a pool that was deleted since',
    prepare: after(({ pool }) => pool.owner.deletePool()),
    name: 'ResourceNotFoundException',
    message: ({ pool }) => `User pool ${pool.userPoolId} does not exist.`,
    accountStays: false,
  },
  {
    when: 'was used to delete the account before',
    prepare: after((scene, AccessToken) => call(scene, 'DeleteUser', { AccessToken })),
    name: 'UserNotFoundException',
    message: 'User does not exist.',
    accountStays: false,
  },
  {
    when: 'is older than the account that carries the name now',
    prepare: after(async (scene, AccessToken) => {
      const password = scene.pool.demo?.password ?? '';
      await call(scene, 'DeleteUser', { AccessToken });
      await scene.pool.owner.addUser({ username: demoName, password, email: 'a@example.com' });
    }),
    name: 'UserNotFoundException',
    message: 'User does not exist.',
  },
  {
    when: 'meets a firewall',
    prepare: after(({ pool }) => pool.failNext('DeleteUser', 'ForbiddenException')),
    name: 'ForbiddenException',
    message: 'Request not allowed due to WAF block.',
  },
  {
    when: 'comes too fast after others',
    prepare: after(({ pool }) => pool.failNext('DeleteUser', 'TooManyRequestsException')),
    name: 'TooManyRequestsException',
    message: 'Too many requests',
  },
  {
    when: 'meets an internal error',
    prepare: after(({ pool }) => pool.failNext('DeleteUser', 'InternalErrorException')),
    name: 'InternalErrorException',
    message: 'Internal server error',
    status: 500,
  },
  {
    when: 'reaches a replica that cannot change users',
    prepare: after(({ pool }) => pool.failNext('DeleteUser', 'OperationNotEnabledException', 'No')),
    name: 'OperationNotEnabledException',
    message: 'No',
  },
  {
    when: 'is empty',
    prepare: () => Promise.resolve(''),
    name: 'InvalidParameterException',
    message: pattern,
  },
  {
    when: 'holds characters no token has',
    prepare: () => Promise.resolve('not a token!'),
    name: 'InvalidParameterException',
    message: pattern,
  },
];

const titled = refusedCases.map((refused) => [refused.when, refused] as const);

const wordsOf = ({ message }: RefusedCase, scene: Scene): string =>
  typeof message === 'string' ? message : message(scene);

function sdkFor({ pool }: Scene): CognitoIdentityProviderClient {
  const client = new CognitoIdentityProviderClient({
    region: pool.region,
    endpoint: pool.endpoint,
    maxAttempts: 1,
  });
  onTestFinished(() => client.destroy());
  return client;
}

const isThere = async ({ pool, clientId }: Scene, password: string): Promise<boolean> => {
  const scene = { pool, clientId, clock: { nowMs: 0 } };
  await pool.owner.enableUser(demoName);
  await pool.owner.setStatus(demoName, 'CONFIRMED');
  const client = await pool.owner.addClient({
    ClientName: 'Witness',
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
  });
  const { status } = await call(
    scene,
    'InitiateAuth',
    byPassword(client, { username: demoName, password }),
  );
  return status === 200;
};

describe('DeleteUser is refused when the token', () => {
  test.each(titled)('%s, as the SDK sees it', async (_, refused) => {
    const scene = await openScene();
    const token = await refused.prepare(scene);
    const failure = await sdkFor(scene)
      .send(new DeleteUserCommand({ AccessToken: token }))
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CognitoIdentityProviderServiceException);
    expect(failure).toMatchObject({
      name: refused.name,
      message: wordsOf(refused, scene),
      $fault: refused.status === 500 ? 'server' : 'client',
      $metadata: { httpStatusCode: refused.status ?? 400, attempts: 1 },
    });
  });

  test.each(titled)(
    '%s, to the letter on the wire, and no account goes by it',
    async (_, refused) => {
      const scene = await openScene();
      const password = scene.pool.demo?.password ?? '';
      const token = await refused.prepare(scene);
      const message = wordsOf(refused, scene);
      const reply = await call(scene, 'DeleteUser', { AccessToken: token });
      expect(reply.status).toBe(refused.status ?? 400);
      expect(reply.text).toBe(`{"__type":"${refused.name}","message":${JSON.stringify(message)}}`);
      expect(reply.headers.get('content-type')).toBe('application/x-amz-json-1.1');
      expect(reply.headers.get('x-amzn-errortype')).toBe(`${refused.name}:`);
      expect(reply.headers.get('x-amzn-errormessage')).toBe(message);
      expect(reply.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
      expect(reply.headers.get('access-control-allow-origin')).toBe('*');
      expect(await isThere(scene, password)).toBe(refused.accountStays ?? true);
    },
  );
});

describe('DeleteUser without a usable input', () => {
  const missing =
    "InvalidParameterException: 1 validation error detected: Value at 'accessToken' failed to " +
    'satisfy constraint: Member must not be null';

  test.each([
    ['no token', '{}', missing],
    ['null for a token', '{"AccessToken":null}', missing],
    ['another member', '{"accessToken":"a.b.c"}', missing],
    [
      'a number',
      '{"AccessToken":7}',
      'SerializationException: NUMBER_VALUE can not be converted to a String',
    ],
    [
      'true',
      '{"AccessToken":true}',
      'SerializationException: TRUE_VALUE can not be converted to a String',
    ],
    [
      'a list',
      '{"AccessToken":["a"]}',
      'SerializationException: Start of list found where not expected',
    ],
    [
      'an object',
      '{"AccessToken":{}}',
      'SerializationException: Start of structure or map found where not expected.',
    ],
  ])('refuses %s', async (_, body, words) => {
    const scene = await openScene();
    expect(await refusalOf(scene, 'DeleteUser', JSON.parse(body))).toBe(words);
  });
});
