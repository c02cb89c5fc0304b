/** The practice pool as it is built for plain Node, with people in it. */
import { join } from 'node:path';
import { root } from '../root.ts';
import { Connection, requestOf } from './connection.ts';
import { startServer, type Server } from './server.ts';
import { password, usernameOf, type Target } from './target.ts';

export const ourProgram = join(root, 'out', 'practice-pool', 'practice-pool.mjs');

interface Facts {
  readonly endpoint: string;
  readonly userPoolId: string;
  readonly clientId: string;
  readonly control: { readonly key: string };
}

/** Adding people side by side lets their writes share the disk. */
const lines = 16;

/** Opens a pool and adds as many people. `folder` null keeps them in memory. */
export async function openOurs(folder: string | null, users: number): Promise<Target> {
  const { facts, ...target } = await startOurs(folder);
  const order = Array.from({ length: users }, (_, index) => index);
  await Promise.all(
    Array.from({ length: Math.min(lines, users) }, async () => {
      const line = await Connection.open(target.port);
      for (let index = order.pop(); index !== undefined; index = order.pop()) {
        const { status, body } = await line.ask(additionOf(facts, index));
        if (status !== 201) throw new Error(`Nobody can be added: ${status} ${body}`);
      }
      line.close();
    }),
  );
  return { ...target, users };
}

/** Opens the pool of a folder again. */
export async function reopenOurs(folder: string, users: number): Promise<Target> {
  return { ...(await startOurs(folder)), users };
}

async function startOurs(
  folder: string | null,
): Promise<Omit<Target, 'users'> & { readonly facts: Facts }> {
  const data = folder === null ? [] : ['--data', folder];
  const args = ['--port', '0', '--json', '--preset', 'email-username'];
  const server: Server = await startServer([ourProgram, ...args, ...data]);
  const facts = JSON.parse(server.firstLine) as Facts;
  const { clientId, userPoolId } = facts;
  return { ...server, facts, clientId, userPoolId, port: Number(new URL(facts.endpoint).port) };
}

function additionOf({ userPoolId, control }: Facts, index: number): Buffer {
  const path = `/_practice/pools/${userPoolId}/users`;
  const user = {
    Username: usernameOf(index),
    Password: password,
    UserAttributes: [
      { Name: 'email_verified', Value: 'true' },
      { Name: 'name', Value: `User ${index}` },
    ],
  };
  const authorization = `Bearer ${control.key}`;
  return requestOf('POST', path, { authorization }, JSON.stringify(user));
}
