/** The whole program, killed in the middle of its work. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { KilledPool } from '../support/killed-pool.ts';
import { ask, password, standingOf, writeAtRandom, type Person } from '../support/random-writes.ts';

/** Starting Node, tsx and a pool six times can take long on a busy machine. */
const timeoutMs = 120_000;

const writes = 500;
const writers = 8;

/** One pool in which a missing user is told from a wrong password. */
const settings = {
  UserPools: [
    {
      PoolName: 'Killed',
      AliasAttributes: ['email'],
      Clients: [
        {
          ClientName: 'Signet',
          ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
          PreventUserExistenceErrors: 'LEGACY',
        },
      ],
    },
  ],
};

test(
  'a pool that is killed has lost nothing that it acknowledged, and has no half of the rest',
  { timeout: timeoutMs },
  async () => {
    const anySeed = fc.integer({ min: 1, max: 2 ** 31 });
    const anyMoment = fc.integer({ min: 1, max: writes - writers });
    await fc.assert(
      fc.asyncProperty(anySeed, anyMoment, async (seed, moment) => {
        const home = await mkdtemp(join(tmpdir(), 'killed-pool-'));
        onTestFinished(() => rm(home, { recursive: true, force: true }));
        const [folder, file] = [join(home, 'data'), join(home, 'settings.json')];
        await writeFile(file, JSON.stringify(settings));
        const first = await KilledPool.open(folder, file);
        const people = await writeAtRandom({
          facts: first.facts,
          random: randomFrom(seed),
          writes,
          writers,
          onAcknowledged: (count) => {
            if (count === moment) first.kill();
          },
        });
        await first.ended();
        const second = await KilledPool.open(folder, file);
        await checkAll(second, people);
        second.kill();
        expect(await second.complaints).not.toMatch(/could not|anew/);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  },
);

async function checkAll({ facts }: KilledPool, people: readonly Person[]): Promise<void> {
  for (const person of people) {
    const { username, email, sure, possible, accessToken: AccessToken } = person;
    const standing = await standingOf(facts, person);
    expect([sure, possible], `${username} is ${standing}`).toContain(standing);
    // Whoever was signed in still is, unless the account is gone.
    if (AccessToken !== null) {
      const account = await ask(facts, 'GetUser', { AccessToken });
      expect(account?.status, username).toBe(standing === 'nobody' ? 400 : 200);
    }
    // The name and the address of somebody who is not there are free.
    if (standing === 'nobody') {
      const again = await ask(facts, 'SignUp', {
        ClientId: facts.clientId,
        Username: username,
        Password: password,
        UserAttributes: [{ Name: 'email', Value: email }],
      });
      expect(again, username).toMatchObject({ status: 200 });
    }
  }
}

/** From 0 to 1, always the same for the same seed (xorshift, 32 bits). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
