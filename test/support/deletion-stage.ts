/**
 * A deletion with real subjects around it: people, reader, machine, journal. The test holds
 * what is outside of the app: the pool, the clocks, the disk, and the hand on the dialog.
 * What is durable lives in a `World`, so that an app can be killed and another started.
 */
import type { Pool } from '../../main/cognito/pool.ts';
import type { DeletionView } from '../../main/contract/deletion.ts';
import type { ProfileView } from '../../main/contract/profile.ts';
import { Deletion } from '../../main/deletion/deletion.ts';
import type { Journal, JournalEntry } from '../../main/deletion/journal.ts';
import { Permissions } from '../../main/deletion/permission.ts';
import { AccountReader } from '../../main/session/account-reader.ts';
import { People } from '../../main/session/people.ts';
import type { StoredPerson } from '../../main/session/stored-person.ts';
import { exampleProfile } from './example-profile.ts';
import { fakePool } from './fake-pool.ts';
import { noDevices, traces } from './no-traces.ts';
import { tokens, type TokenClaims } from './tokens.ts';

/** What the person types in the last step but one. */
export const typedNames = { accountName: 'owner@example.com', poolName: 'Example' };

/** What outlives an app: its disk, the pool, the time. */
export interface World {
  readonly pool: Pool;
  readonly profile: ProfileView;
  readonly clock: { nowMs: number; uptimeMs: number };
  /** The sign-ins on disk, as the vault would keep them. */
  readonly stored: Map<string, StoredPerson>;
  /** The disk under the journal, in memory unless a test brings a real one. */
  readonly journal: Journal & { readonly entry: () => JournalEntry | null };
  /** Whether the disk lets go of a sign-in. */
  wipes: boolean;
  /** Whether there is a window in which an outcome could be seen. */
  watched: boolean;
}

/** A journal without a disk. */
export const memoryJournal = (): World['journal'] => {
  let kept: JournalEntry | null = null;
  return {
    entry: () => kept,
    write: (entry) => {
      kept = entry;
      return Promise.resolve({ kind: 'written' });
    },
    remove: () => {
      kept = null;
      return Promise.resolve(true);
    },
  };
};

export interface WorldOptions {
  readonly pool?: Pool;
  readonly claims?: TokenClaims;
  /** How long ago the person signed in. */
  readonly ageMs?: number;
  readonly journal?: World['journal'];
  readonly profile?: ProfileView;
  readonly wipes?: boolean;
}

/** A world in which one person is signed in. */
export const newWorld = ({
  pool = fakePool(),
  claims = {},
  ageMs = 0,
  journal = memoryJournal(),
  profile = exampleProfile,
  wipes = true,
}: WorldOptions = {}): World => {
  const clock = { nowMs: 2_000_000_000_000, uptimeMs: 1_000 };
  const person: StoredPerson = {
    sessionId: 's1',
    profileId: profile.id,
    poolName: profile.name,
    accountName: 'owner',
    username: 'owner',
    sub: 'sub-1',
    authenticatedAtMs: clock.nowMs - ageMs,
    how: 'password-plain',
    secondFactor: null,
    kept: true,
    deviceKey: null,
    deviceAsked: false,
    tokens: tokens(claims),
  };
  return { pool, profile, clock, stored: new Map([['s1', person]]), journal, wipes, watched: true };
};

export interface AppOptions {
  readonly answerLastQuestion?: () => boolean;
}

/** Lets time pass by both clocks. */
export const pass = ({ clock }: World, ms: number): void => {
  clock.nowMs += ms;
  clock.uptimeMs += ms;
};

/** What never comes: a process that was killed writes nothing and hears nothing any more. */
const never = <Value>(): Promise<Value> => new Promise(() => undefined);

/** A running core, and what the test sees and moves of it. */
export interface StagedDeletion {
  readonly world: World;
  readonly deletion: Deletion;
  readonly people: People;
  readonly clock: World['clock'];
  readonly views: DeletionView[];
  readonly questions: readonly string[];
  readonly planned: readonly { readonly delayMs: number; readonly work: () => void }[];
  /** What was reported; a test may have the report itself fail. */
  readonly bugs: unknown[];
  /** Resolves with the view once it is of one of these kinds. */
  readonly until: (...kinds: readonly DeletionView['kind'][]) => Promise<DeletionView>;
  /** Lets the time pass until the next planned look and makes it; false where none is planned. */
  readonly passToNextCheck: () => boolean;
  /** The process is gone between two steps, as with SIGKILL. */
  readonly kill: () => void;
}

/** Starts Signet's core in a world, taking up what an earlier one left. */
export const startApp = async (
  world: World,
  { answerLastQuestion = () => true }: AppOptions = {},
): Promise<StagedDeletion> => {
  const { pool, clock, stored, journal, profile } = world;
  const life = { alive: true };
  const views: DeletionView[] = [];
  const questions: string[] = [];
  const planned: { readonly delayMs: number; readonly work: () => void }[] = [];
  const bugs: unknown[] = [];
  const waiting = new Set<{ kinds: readonly string[]; resolve: (view: DeletionView) => void }>();
  /** Nothing of a dead app reaches the world. */
  const ifAlive = <Value>(act: () => Promise<Value>): Promise<Value> =>
    life.alive ? act().then((value) => (life.alive ? value : never<Value>())) : never<Value>();

  const people: People = new People({
    store: {
      load: () => Promise.resolve([...stored.values()]),
      save: (person) =>
        ifAlive(() => {
          stored.set(person.sessionId, person);
          return Promise.resolve(true);
        }),
      remove: (sessionId) =>
        ifAlive(() => {
          if (world.wipes) stored.delete(sessionId);
          return Promise.resolve(world.wipes);
        }),
    },
    poolOf: () => ({ kind: 'pool', pool: livePool(pool, ifAlive), name: profile.name }),
    now: () => clock.nowMs,
    newId: () => 'new',
    onChange: () => undefined,
    onSignIn: (sessionId) => deletion.hearSignIn(sessionId),
  });
  const reader = new AccountReader({
    people,
    profileOf: () => profile,
    whenAwake: () => Promise.resolve(),
    now: () => clock.nowMs,
    traces,
    isHeld: (sessionId) => deletion.isHeld(sessionId),
  });
  let count = 0;
  const deletion: Deletion = new Deletion({
    people,
    reader,
    traces,
    devices: noDevices,
    signerFor: () => null,
    journal: {
      write: (entry) => ifAlive(() => journal.write(entry)),
      remove: () => ifAlive(() => journal.remove()),
    },
    profileOf: () => profile,
    whenAwake: () => Promise.resolve(),
    isWatched: () => world.watched,
    askPerson: ({ accountName, poolName }) => {
      questions.push(`${accountName} from ${poolName}`);
      return ifAlive(() => Promise.resolve(answerLastQuestion()));
    },
    permissions: new Permissions(
      () => `permission-${++count}`,
      () => clock.nowMs,
    ),
    newId: () => 'operation-1',
    passwordHint: () => null,
    now: () => clock.nowMs,
    uptimeMs: () => clock.uptimeMs,
    schedule: (delayMs, work) => {
      const plan = { delayMs, work };
      planned.push(plan);
      return () => planned.splice(planned.indexOf(plan), planned.includes(plan) ? 1 : 0);
    },
    onChange: (view) => {
      if (!life.alive) return;
      views.push(view);
      for (const wait of waiting) if (wait.kinds.includes(view.kind)) wait.resolve(view);
    },
    reportBug: (bug) => bugs.push(bug),
  });
  deletion.resume(journal.entry());
  await people.restore();

  return {
    world,
    deletion,
    people,
    clock,
    views,
    questions,
    planned,
    bugs,
    until: (...kinds) =>
      kinds.includes(deletion.view().kind)
        ? Promise.resolve(deletion.view())
        : new Promise((resolve) => waiting.add({ kinds, resolve })),
    passToNextCheck: () => {
      const plan = planned.shift();
      if (plan === undefined) return false;
      pass(world, plan.delayMs);
      plan.work();
      return true;
    },
    kill: () => {
      life.alive = false;
      planned.length = 0;
    },
  };
};

/** Nothing is sent by a dead app, and no answer reaches it. */
const livePool = (
  pool: Pool,
  ifAlive: <Value>(act: () => Promise<Value>) => Promise<Value>,
): Pool => ({
  ...pool,
  converse: (beginning) => {
    const conversation = pool.converse(beginning);
    return {
      begin: () => ifAlive(() => conversation.begin()),
      answer: (given) => ifAlive(() => conversation.answer(given)),
    };
  },
  refresh: (token, of) => ifAlive(() => pool.refresh(token, of)),
  getUser: (token) => ifAlive(() => pool.getUser(token)),
  revoke: (token) => ifAlive(() => pool.revoke(token)),
  globalSignOut: (token) => ifAlive(() => pool.globalSignOut(token)),
  deleteUser: (token) => ifAlive(() => pool.deleteUser(token)),
});

/** Walks from the account to the granted permission; empty where it was not granted. */
export const walkToPermission = async ({ deletion, until }: StagedDeletion): Promise<string> => {
  deletion.begin('s1');
  await until('preflight');
  deletion.proceed({ endOthers: false });
  const granted = await deletion.ask(typedNames);
  return granted.kind === 'granted' ? granted.permission : '';
};
