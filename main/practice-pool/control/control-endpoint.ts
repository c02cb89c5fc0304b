/**
 * The control address, `/_practice/…`: for programs that use the pools from outside and want
 * what a person has in the app: the codes, the clock, the storm. Whoever calls needs the key
 * that was printed at the start. No page of a browser can: it gets no CORS headers here.
 */
import { timingSafeEqual } from 'node:crypto';
import { bodyLimit } from 'hono/body-limit';
import { Hono } from 'hono';
import { hashToken } from '../sign-ins.ts';
import type { NodeApp } from '../http/operations-endpoint.ts';
import type { Control, Unfit } from './control.ts';

const largestBodyBytes = 64 * 1024;

/** Answers JSON under `/_practice` to whoever brings `Authorization: Bearer <key>`. */
export function mountControl(app: NodeApp, control: Control, key: string): void {
  const face = new Hono();
  face.use(async (context, next) => {
    if (isKey(context.req.header('authorization') ?? '', key)) return next();
    return context.json({ message: 'The key of this pool is needed.' }, 401, {
      'www-authenticate': 'Bearer',
    });
  });
  face.post(
    '*',
    bodyLimit({
      maxSize: largestBodyBytes,
      onError: (context) => context.json({ message: 'The request is too large.' }, 413),
    }),
  );
  face.get('/pools', (context) => context.json({ pools: control.pools() }));
  face.get('/inbox', (context) => context.json({ messages: control.inbox() }));
  face.get('/clock', (context) => context.json(control.clock()));
  face.post('/clock', async (context) => {
    const { advanceMs } = await bodyOf(context.req);
    const moved = await control.advanceClock(advanceMs);
    return moved.kind === 'unfit' ? unfit(moved) : context.json(control.clock());
  });
  face.get('/storm', (context) => context.json({ switches: control.switches() }));
  face.post('/storm', async (context) => {
    const set = control.setSwitch(await bodyOf(context.req));
    return set.kind === 'unfit' ? unfit(set) : context.json({ id: set.id }, 201);
  });
  face.delete('/storm', (context) => {
    control.calm();
    return context.body(null, 204);
  });
  face.delete('/storm/:id', (context) =>
    control.clearSwitch(context.req.param('id'))
      ? context.body(null, 204)
      : context.json({ message: 'There is no such switch.' }, 404),
  );
  face.post('/pools/:userPoolId/users', async (context) => {
    const added = await control.addUser(context.req.param('userPoolId'), await bodyOf(context.req));
    return added.kind === 'unfit' ? unfit(added) : context.json({ sub: added.sub }, 201);
  });
  face.delete('/pools/:userPoolId/users/:username', async (context) => {
    const { userPoolId, username } = context.req.param();
    return (await control.removeUser(userPoolId, username))
      ? context.body(null, 204)
      : context.json({ message: 'There is nobody of that name.' }, 404);
  });
  face.all('*', (context) => context.json({ message: 'There is nothing here.' }, 404));
  app.route('/_practice', face);
}

const unfit = ({ why }: Unfit): Response => Response.json({ message: why }, { status: 400 });

/** An empty object for a body that is no JSON object: what it lacks is named then. */
async function bodyOf(request: { json(): Promise<unknown> }): Promise<Record<string, unknown>> {
  const json: unknown = await request.json().catch(() => null);
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : {};
}

/** Compared by hash: neither length nor content shows in the time it takes. */
function isKey(authorization: string, key: string): boolean {
  return timingSafeEqual(
    Buffer.from(hashToken(authorization)),
    Buffer.from(hashToken(`Bearer ${key}`)),
  );
}
