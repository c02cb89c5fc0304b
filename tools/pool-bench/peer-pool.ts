/** cognito-local with people in it, by files in the form in which it keeps them. */
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, startServer } from './server.ts';
import { password, usernameOf, type Target } from './target.ts';

const userPoolId = 'local_Bench';
const clientId = 'benchclient';

/** Writes a pool of so many people into an empty folder. */
export async function fillPeer(folder: string, users: number): Promise<void> {
  const files = join(folder, '.cognito', 'db');
  await mkdir(files, { recursive: true });
  const now = new Date().toISOString();
  const people = Array.from({ length: users }, (_, index) => personOf(index, now));
  const pool = {
    Users: Object.fromEntries(people.map((person) => [person.Username, person])),
    // As it makes pools itself.
    Options: { Id: userPoolId, UsernameAttributes: ['email'], MfaConfiguration: 'OFF' },
  };
  const client = {
    ClientId: clientId,
    ClientName: 'Bench',
    UserPoolId: userPoolId,
    RefreshTokenValidity: 30,
    CreationDate: now,
    LastModifiedDate: now,
  };
  await writeFile(join(files, `${userPoolId}.json`), JSON.stringify(pool, null, 2));
  await writeFile(join(files, 'clients.json'), JSON.stringify({ Clients: { [clientId]: client } }));
}

/** Opens the pool of a folder that {@link fillPeer} has filled. */
export async function openPeer(program: string, folder: string, users: number): Promise<Target> {
  const port = await freePort();
  const env = { ...process.env, HOST: '127.0.0.1', PORT: String(port) };
  const server = await startServer([program], { cwd: folder, env });
  return { ...server, port, clientId, userPoolId, users };
}

function personOf(
  index: number,
  now: string,
): { readonly Username: string; readonly [member: string]: unknown } {
  const sub = randomUUID();
  return {
    Username: sub,
    Password: password,
    Attributes: [
      { Name: 'email', Value: usernameOf(index) },
      { Name: 'email_verified', Value: 'true' },
      { Name: 'name', Value: `User ${index}` },
      { Name: 'sub', Value: sub },
    ],
    Enabled: true,
    UserStatus: 'CONFIRMED',
    UserCreateDate: now,
    UserLastModifiedDate: now,
    RefreshTokens: [],
  };
}
