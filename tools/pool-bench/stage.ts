/** Every server of the bench, running side by side; those that are not asked do nothing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';
import { LoadGenerator } from './load-generator.ts';
import { openOurs } from './our-pool.ts';
import { fillPeer, openPeer } from './peer-pool.ts';
import { startServer, type Server } from './server.ts';
import type { Target } from './target.ts';

/** As many people as a large pool of a small enterprise has. */
export const crowdSize = 10_000;

/** The same pool with one person in it, and with {@link crowdSize}. */
export interface Sizes {
  readonly one: Target;
  readonly crowd: Target;
}

export interface Stage {
  /** For the data, on the disk of the project: what is in memory only costs nothing to sync. */
  readonly folder: string;
  readonly inMemory: Sizes;
  readonly onDisk: Sizes;
  /** Null where cognito-local could not be installed. It knows nothing but files. */
  readonly peer: (Sizes & { readonly program: string }) | null;
  readonly bare: Server & { readonly port: number };
  readonly load: LoadGenerator;
}

/** Opens everything for as long as `act` takes. `program` null: without the peer. */
export async function onStage<Result>(
  program: string | null,
  act: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(root, 'out', 'pool-bench-'));
  const load = new LoadGenerator();
  const servers: Server[] = [];
  const opened = async <One extends Server>(opening: Promise<One>): Promise<One> => {
    const server = await opening;
    servers.push(server);
    return server;
  };
  const sizes = async (open: (users: number) => Promise<Target>): Promise<Sizes> => ({
    one: await opened(open(1)),
    crowd: await opened(open(crowdSize)),
  });
  try {
    const bare = await opened(startServer([join(import.meta.dirname, 'bare-server.mjs')]));
    return await act({
      folder,
      inMemory: await sizes((users) => openOurs(null, users)),
      onDisk: await sizes((users) => openOurs(join(folder, `ours-${users}`), users)),
      peer:
        program === null
          ? null
          : { program, ...(await sizes((users) => filledPeer(program, folder, users))) },
      bare: { ...bare, port: Number(bare.firstLine) },
      load,
    });
  } finally {
    await load.end();
    for (const server of servers) await server.end();
    await rm(folder, { recursive: true, force: true });
  }
}

async function filledPeer(program: string, folder: string, users: number): Promise<Target> {
  const own = join(folder, `peer-${users}`);
  await fillPeer(own, users);
  return openPeer(program, own, users);
}
