/**
 * Threat: pages loaded from `file:` share one origin with every file of the computer. The
 * page has an origin of its own instead, answered from a constant table.
 * https://www.electronjs.org/docs/latest/tutorial/security#18-avoid-usage-of-the-file-protocol-and-prefer-usage-of-custom-protocols
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { net, protocol, type ProtocolRequest, type ProtocolResponse, type Session } from 'electron';
import { pageHeaders } from './content-policy.ts';
import { pageFileAt } from './page-files.ts';

/** Has to run before the app is ready. No privilege beyond what a standard origin needs. */
export const declarePageScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'signet', privileges: { standard: true, secure: true } },
  ]);
};

/**
 * Answers `signet://app` in this session from the files under `folder`.
 *
 * By the older of Electron's two calls: `protocol.handle` brings all of `fetch` into main
 * before its first answer, 50 ms of every start, to hand out six files.
 */
export const servePage = (session: Session, folder: string): void => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- said above, and measured
  session.protocol.registerBufferProtocol('signet', (request, answer) => {
    void answerTo(request, folder)
      .catch((): ProtocolResponse => ({ statusCode: 500, data: nothing }))
      .then(answer);
  });
};

const nothing = Buffer.alloc(0);

const answerTo = async (
  { url, method }: ProtocolRequest,
  folder: string,
): Promise<ProtocolResponse> => {
  if (import.meta.env.DEV) return fromDevelopmentServer(url);
  const file = method === 'GET' ? pageFileAt(url) : undefined;
  if (file === undefined) return { statusCode: 404, data: nothing };
  return { data: await readFile(join(folder, file.name)), headers: pageHeaders(file.type) };
};

const fromDevelopmentServer = async (url: string): Promise<ProtocolResponse> => {
  const { pathname, search } = new URL(url);
  const answer = await net.fetch(`http://127.0.0.1:5173${pathname}${search}`);
  const type = answer.headers.get('content-type') ?? 'text/plain';
  return {
    statusCode: answer.status,
    data: Buffer.from(await answer.arrayBuffer()),
    headers: pageHeaders(type),
  };
};
