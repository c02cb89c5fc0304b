/** The HTTP face of the pools. */
import type { RequestListener } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { refuse } from '../answer.ts';
import type { Control } from '../control/control.ts';
import { mountControl } from '../control/control-endpoint.ts';
import { mountManagedLogin } from '../managed-login/mount.ts';
import type { Service } from '../service.ts';
import { loopbackOnly } from './loopback-only.ts';
import { callListener, isCall, type Listeners } from './operations-endpoint.ts';
import { discoveryReply, jwksReply } from './well-known.ts';
import { preflightReply, toResponse } from './wire.ts';

/** Makes what answers for these pools. Without a key for it there is no control address. */
export function createApp(
  service: Service,
  listeners: Listeners,
  control: { readonly control: Control; readonly key: string } | null,
): RequestListener {
  const app = new Hono<{ readonly Bindings: HttpBindings }>();
  app.use(loopbackOnly);
  if (control !== null) mountControl(app, control.control, control.key);
  app.options('*', ({ req }) => preflightReply(req.header('access-control-request-headers')));
  mountManagedLogin(app, service);
  app.get('/:userPoolId/.well-known/jwks.json', ({ req }) =>
    jwksReply(service, req.param('userPoolId')),
  );
  app.get('/:userPoolId/.well-known/openid-configuration', ({ req }) =>
    discoveryReply(service, req.param('userPoolId'), new URL(req.url).origin),
  );
  app.notFound(() => toResponse({ kind: 'unknown-operation' }));
  app.onError((error) => {
    listeners.report(error);
    return toResponse(refuse('InternalErrorException', 'Internal server error'));
  });
  const pages = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const calls = callListener(service, listeners);
  return (request, response) => {
    if (isCall(request)) calls(request, response);
    else void pages(request, response);
  };
}
