/**
 * Threat: pages loaded from `file:` share one origin with every file of the computer. The
 * page has an origin of its own instead, answered from a constant table.
 * https://www.electronjs.org/docs/latest/tutorial/security#18-avoid-usage-of-the-file-protocol-and-prefer-usage-of-custom-protocols
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { net, protocol, type Session } from 'electron';
import { pageHeaders } from './content-policy.ts';
import { pageFileAt } from './page-files.ts';

/** Has to run before the app is ready. No privilege beyond what a standard origin needs. */
export const declarePageScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'signet', privileges: { standard: true, secure: true } },
  ]);
};

/** Answers `signet://app` in this session from the files under `folder`. */
export const servePage = (session: Session, folder: string): void => {
  session.protocol.handle('signet', async ({ url, method }) => {
    if (import.meta.env.DEV) return fromDevelopmentServer(url);
    const file = method === 'GET' ? pageFileAt(url) : undefined;
    if (file === undefined) return new Response(null, { status: 404 });
    const bytes = await readFile(join(folder, file.name));
    return new Response(new Uint8Array(bytes), { headers: pageHeaders(file.type) });
  });
};

const fromDevelopmentServer = async (url: string): Promise<Response> => {
  const { pathname, search } = new URL(url);
  const answer = await net.fetch(`http://127.0.0.1:5173${pathname}${search}`);
  const type = answer.headers.get('content-type') ?? 'text/plain';
  return new Response(answer.body, { status: answer.status, headers: pageHeaders(type) });
};
