/** A disk that is full, closed, broken or out of handles, under each thing that is written to it. */
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WriteFault } from '../../../../main/contract/document.ts';
import type { Disk } from '../../../../main/deletion/journal-file.ts';
import { journalName } from '../../../../main/deletion/journal-name.ts';
import { log } from '../../../../main/log.ts';
import { parsePerson } from '../../../../main/session/parse-person.ts';
import type { StoredPerson } from '../../../../main/session/stored-person.ts';
import { openStoreFile } from '../../../../main/vault/store-file.ts';
import { isSealedSessions, Vault, type SealedSessions } from '../../../../main/vault/vault.ts';
import { pass } from '../../../support/deletion-stage.ts';
import { expectPromisesKept, onFaultStage } from '../../../support/kept-promises.ts';

const codes = ['ENOSPC', 'EACCES', 'EMFILE', 'EIO'] as const;
type Code = (typeof codes)[number];

const systemError = (code: Code): Error => Object.assign(new Error(code), { code });

/** The real disk, on which for a time something does not work. */
const brokenDisk = (code: Code) => {
  const broken: { at: 'writing' | 'removing' | null } = { at: null };
  const disk: Disk = {
    ...fs,
    open: async (path, flags, mode) => {
      const fails = broken.at === 'writing' && flags === 'wx';
      // A full or a broken disk is noticed with the first byte, the others at the door.
      const opens = code === 'ENOSPC' || code === 'EIO';
      if (fails && !opens) throw systemError(code);
      const file = await fs.open(path, flags, mode);
      if (fails) file.writeFile = () => Promise.reject(systemError(code));
      return file;
    },
    rm: (path, options) =>
      broken.at === 'removing' && String(path).endsWith(journalName)
        ? Promise.reject(systemError(code))
        : fs.rm(path, options),
  };
  return { disk, broken };
};

describe.concurrent('a journal', () => {
  it.each<[Code, WriteFault]>([
    ['ENOSPC', 'no-space'],
    ['EACCES', 'no-permission'],
    ['EMFILE', 'failed'],
    ['EIO', 'failed'],
  ])('that cannot be written lets nothing leave: %s', async (code, fault) => {
    const { disk, broken } = brokenDisk(code);
    await onFaultStage({ disk }, async (stage) => {
      broken.at = 'writing';
      expect(await stage.delete()).toMatchObject({ kind: 'not-sent', why: 'no-journal', fault });
      expect(stage.requests().made).toBe(0);
    });
  });

  it.each(codes)(
    'that cannot be written any more hides nothing, and keeps what a next start needs: %s',
    async (code) => {
      const { disk, broken } = brokenDisk(code);
      const onStep = (step: string): void => {
        if (step === 'before writing answered') broken.at = 'writing';
      };
      await onFaultStage({ disk, onStep }, async (stage) => {
        expect(await stage.delete()).toMatchObject({
          kind: 'clean-up-left',
          leftovers: ['stored-sign-in', 'journal'],
        });
        await expectPromisesKept(stage);
        stage.kill();
        broken.at = null;
        await stage.start();
        expect(stage.takenUp).toBe('sending');
        expect(await stage.rest()).toMatchObject({ kind: 'deleted' });
      });
    },
  );

  it.each(codes)('that cannot be removed is told of, and removed at last: %s', async (code) => {
    const { disk, broken } = brokenDisk(code);
    await onFaultStage({ disk }, async (stage) => {
      broken.at = 'removing';
      expect(await stage.delete()).toMatchObject({ kind: 'clean-up-left', leftovers: ['journal'] });
      await expectPromisesKept(stage);
      broken.at = null;
      stage.app.deletion.cleanUpAgain();
      expect(await stage.rest()).toMatchObject({ kind: 'deleted' });
    });
  });
});

interface BrokenVault {
  readonly vault: Vault<StoredPerson>;
  readonly heal: () => void;
}

/** A vault on a real file, with a sign-in in it, whose disk then lets no change through. */
const withBrokenVault = async (
  person: StoredPerson,
  code: Code,
  act: (broken: BrokenVault) => Promise<void>,
): Promise<void> => {
  const folder = await fs.mkdtemp(join(tmpdir(), 'signet-faults-'));
  const { store } = openStoreFile<SealedSessions>(folder, 'sessions', isSealedSessions);
  const reversed = (bytes: Buffer): Buffer => Buffer.from(bytes).reverse();
  const vault = new Vault<StoredPerson>({
    found: Promise.resolve({
      kind: 'keyring',
      backend: 'gnome_libsecret',
      sealer: {
        seal: (text) => Promise.resolve(reversed(Buffer.from(text))),
        open: (sealed) => Promise.resolve(reversed(sealed).toString()),
      },
    }),
    openFile: () => store,
    parse: parsePerson,
    report: () => undefined,
  });
  await vault.save(person);
  const set = vi.spyOn(store, 'set').mockImplementation(() => {
    throw systemError(code);
  });
  await act({ vault, heal: () => set.mockRestore() }).finally(() =>
    fs.rm(folder, { recursive: true, force: true }),
  );
};

/** Who is signed in on the stage; there is one. */
const ownerIn = (stored: ReadonlyMap<string, StoredPerson>): StoredPerson => {
  const [person] = stored.values();
  if (person === undefined) throw new Error('Nobody is signed in.');
  return person;
};

describe.concurrent('a store of sign-ins', () => {
  it.each(codes)(
    'that cannot take a renewed sign-in keeps the old one, and the deletion goes on: %s',
    async (code) => {
      await onFaultStage({ tokenLifeMs: 100_000 }, async (stage) => {
        const { stored } = stage.world;
        const owner = ownerIn(stored);
        await stage.confirm();
        // The token in hand is too old now.
        pass(stage.world, 60_000);
        await withBrokenVault(owner, code, async ({ vault }) => {
          expect(await vault.save({ ...owner, accountName: 'changed' })).toBe(false);
          expect(await vault.load()).toEqual([owner]);
        });
        // What the vault says is how it goes on.
        vi.spyOn(stored, 'set').mockReturnValue(stored);
        stage.send();
        expect(await stage.rest()).toMatchObject({ kind: 'deleted' });
        expect(stage.pool.requests('InitiateAuth')).toBe(1);
      });
    },
  );

  it.each(codes)(
    'that does not let a sign-in go is told of, and lets go at last: %s',
    async (code) => {
      await onFaultStage({}, async (stage) => {
        await withBrokenVault(ownerIn(stage.world.stored), code, async ({ vault, heal }) => {
          stage.world.wipes = await vault.remove('s1');
          expect(await stage.delete()).toMatchObject({
            kind: 'clean-up-left',
            leftovers: ['stored-sign-in'],
          });
          expect(await vault.load()).toHaveLength(1);
          await expectPromisesKept(stage);
          heal();
          stage.world.wipes = await vault.remove('s1');
          expect(await vault.load()).toEqual([]);
        });
        stage.app.deletion.cleanUpAgain();
        expect(await stage.rest()).toMatchObject({ kind: 'deleted' });
      });
    },
  );
});

describe('a log', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(codes)('that cannot be written changes nothing about the outcome: %s', async (code) => {
    const lines: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
      lines.push(String(line));
      throw systemError(code);
    });
    await onFaultStage({}, async (stage) => {
      const { app, world } = stage;
      const note = app.bugs.push.bind(app.bugs);
      app.bugs.push = (bug) => {
        note(bug);
        log({ event: 'deletion-bug', bug });
        // As a report would that did not guard itself.
        throw systemError(code);
      };
      // Nothing of Signet fails here by itself, so a failure is put in behind the request.
      const { deleteUser } = world.pool;
      const failing = async (token: string) => {
        await deleteUser(token);
        throw new TypeError('a bug');
      };
      Object.assign(world.pool, { deleteUser: failing });
      stage.bugs = 1;
      expect(await stage.delete()).toMatchObject({ kind: 'deleted' });
      expect(lines).toEqual([expect.stringMatching(/^signet: deletion-bug TypeError/)]);
    });
  });
});
