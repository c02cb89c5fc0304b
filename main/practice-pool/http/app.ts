/** The HTTP face of a pool. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refuse } from '../answer.ts';
import { dispatch } from '../dispatch.ts';
import type { Pool } from '../pool.ts';
import { loopbackOnly } from './loopback-only.ts';
import { discoveryReply, jwksReply } from './well-known.ts';
import { contentType, preflightReply, toResponse, tooLargeReply } from './wire.ts';

const targetPrefix = 'AWSCognitoIdentityProviderService.';

/** No request of this API comes near it. */
const largestBodyBytes = 1024 * 1024;

/** `report` hears of bugs and failed writes; the client hears InternalErrorException. */
export function createApp(pool: Pool, report: (error: unknown) => void): Hono {
  const app = new Hono();
  app.use(loopbackOnly);
  app.options('*', ({ req }) => preflightReply(req.header('access-control-request-headers')));
  app.post(
    '/',
    bodyLimit({ maxSize: largestBodyBytes, onError: tooLargeReply }),
    async ({ req }) => {
      const target = req.header('x-amz-target') ?? '';
      const isJson11 = req.header('content-type')?.split(';')[0]?.trim() === contentType;
      // Other content types mean other protocols, in which this service has no operations.
      if (!isJson11 || !target.startsWith(targetPrefix))
        return toResponse({ kind: 'unknown-operation' });
      const name = target.slice(targetPrefix.length);
      return toResponse(await dispatch(pool, name, await req.text()));
    },
  );
  app.get('/:userPoolId/.well-known/jwks.json', ({ req }) =>
    jwksReply(pool, req.param('userPoolId')),
  );
  app.get('/:userPoolId/.well-known/openid-configuration', ({ req }) =>
    discoveryReply(pool, req.param('userPoolId'), new URL(req.url).origin),
  );
  app.notFound(() => toResponse({ kind: 'unknown-operation' }));
  app.onError((error) => {
    report(error);
    return toResponse(refuse('InternalErrorException', 'Internal server error'));
  });
  return app;
}
