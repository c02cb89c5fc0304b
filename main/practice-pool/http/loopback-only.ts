import type { MiddlewareHandler } from 'hono';

const loopbackHost = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::[0-9]{1,5})?$/i;

/** Whether a `Host` header names this machine. */
export const isLoopback = (host: string | undefined): boolean => loopbackHost.test(host ?? '');

/**
 * Refuses requests that were not addressed to this machine by name. Threat: a web page whose
 * host name is re-pointed at 127.0.0.1 after it was loaded (DNS rebinding) would count as
 * this server's own origin; its Host header gives it away (OWASP, "DNS rebinding").
 */
export const loopbackOnly: MiddlewareHandler = async (context, next) => {
  if (isLoopback(context.req.header('host'))) return next();
  return context.text('This practice pool answers on loopback addresses only.\n', 403);
};
