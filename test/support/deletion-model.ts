/**
 * A small model of what may be true around a deletion, and the commands that stir it: what
 * a person clicks, what the wire does, what the disk does, a crash, a restart, the clocks.
 * The real subjects run beside it (`deletion-stage.ts`); after every command both must agree.
 */
import type fc from 'fast-check';
import type { DeleteAnswer } from '../../main/cognito/delete-answer.ts';
import type { Pool } from '../../main/cognito/pool.ts';
import type { UserAnswer } from '../../main/cognito/user.ts';
import type { AnswerView, DeletionView } from '../../main/contract/deletion.ts';
import type { WriteResult } from '../../main/deletion/journal.ts';
import {
  memoryJournal,
  newWorld,
  pass,
  startApp,
  typedNames,
  type StagedDeletion,
  type World,
} from './deletion-stage.ts';
import { fakePool } from './fake-pool.ts';

/** What the next DeleteUser meets on its way. */
export type Fault =
  | 'none'
  /** The answer is lost, or proves nothing; with and without the work having been done. */
  | 'lost-after-work'
  | 'lost-before-work'
  | 'error-500-after-work'
  | 'error-500-before-work'
  | 'strange-after-work'
  | 'refused'
  | 'not-sent'
  /** The answer never comes: only a crash ends it. */
  | 'hangs-after-work'
  | 'hangs-before-work';

/** What the next looks meet. */
export type LookFault = 'none' | 'no-answer' | 'revoked';

/** All that the model knows. */
export interface Model {
  exists: boolean;
  /** How often the person said yes. */
  confirmations: number;
}

/** The real thing, and the knobs of its surroundings. */
export interface Real {
  readonly world: World;
  app: StagedDeletion;
  fault: Fault;
  lookFault: LookFault;
  journalFull: boolean;
  requests: number;
  permission: string;
  /** What was said on screen that the truth did not allow. */
  readonly lies: string[];
}

const said = { name: 'TooManyRequestsException', message: '', requestId: 'r' };

const answered = (answer: AnswerView): DeleteAnswer => ({
  kind: 'answered',
  answer,
  requestId: 'r',
  poolDate: null,
});

const never = <Value>(): Promise<Value> => new Promise(() => undefined);

const poolWith = (model: Model, real: () => Real): Pool => {
  const good = fakePool();
  return fakePool({
    deleteUser: () => {
      const state = real();
      state.requests += 1;
      const { fault } = state;
      state.fault = 'none';
      if (fault === 'not-sent') return Promise.resolve({ kind: 'not-sent', why: 'no-connection' });
      if (fault === 'refused') {
        return Promise.resolve(
          answered({ kind: 'refused', cause: 'TooManyRequestsException', said }),
        );
      }
      if (!fault.endsWith('before-work')) {
        if (!model.exists) return Promise.resolve(answered({ kind: 'gone', said }));
        model.exists = false;
      }
      if (fault === 'none') return Promise.resolve(answered({ kind: 'accepted' }));
      if (fault.startsWith('lost')) return Promise.resolve({ kind: 'no-answer' });
      if (fault.startsWith('hangs')) return never();
      return Promise.resolve(answered({ kind: 'unclear', cause: 'strange-answer', said: null }));
    },
    getUser: async (token): Promise<UserAnswer> => {
      const { lookFault } = real();
      if (lookFault === 'no-answer') return { kind: 'pool-error', error: 'no-answer', said: null };
      if (lookFault === 'revoked')
        return { kind: 'pool-error', error: 'token-revoked', said: null };
      return model.exists
        ? good.getUser(token)
        : { kind: 'pool-error', error: 'user-not-found', said: null };
    },
    refresh: (token, of) =>
      real().lookFault === 'none'
        ? good.refresh(token, of)
        : Promise.resolve({ kind: 'pool-error', error: 'token-revoked', said: null }),
  });
};

/** What the outcomes on screen claim: whether the account exists. Other views claim nothing. */
const claims: Partial<Record<DeletionView['kind'], boolean>> = {
  deleted: false,
  'already-gone': false,
  'clean-up-left': false,
  refused: true,
  'not-sent': true,
  'still-there': true,
};

const claimOf = ({ kind }: DeletionView): boolean | undefined => claims[kind];

/** Lets everything that does not wait for the outside come to rest. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
};

const start = async (world: World, model: Model, real: () => Real): Promise<StagedDeletion> => {
  const app = await startApp(world);
  const { views } = app;
  const push = views.push.bind(views);
  // Judged at the moment it is said: the truth may change afterwards.
  views.push = (...said: DeletionView[]) => {
    for (const view of said) {
      const claim = claimOf(view);
      if (claim !== undefined && claim !== model.exists) real().lies.push(view.kind);
    }
    return push(...said);
  };
  return app;
};

/** A fresh world and an app in it. */
export const newRun = async (): Promise<{ readonly model: Model; readonly real: Real }> => {
  const model: Model = { exists: true, confirmations: 0 };
  const holder: { real?: Real } = {};
  const real = (): Real => {
    if (holder.real === undefined) throw new Error('Not started yet.');
    return holder.real;
  };
  const memory = memoryJournal();
  const full: WriteResult = { kind: 'not-written', why: 'no-space' };
  const journal: World['journal'] = {
    ...memory,
    write: (entry) => (real().journalFull ? Promise.resolve(full) : memory.write(entry)),
  };
  const world = newWorld({ pool: poolWith(model, real), journal });
  const app = await startApp(world);
  holder.real = {
    world,
    app,
    fault: 'none',
    lookFault: 'none',
    journalFull: false,
    requests: 0,
    permission: '',
    lies: [],
  };
  holder.real.app = await start(world, model, real);
  return { model, real: holder.real };
};

/** What must hold after every command, whatever came before. */
export const brokenRule = ({ confirmations, exists }: Model, real: Real): string | null => {
  const { app, world, requests, lies } = real;
  const { kind } = app.deletion.view();
  const text = JSON.stringify(world.journal.entry());
  if (requests > confirmations) return `${requests} requests for ${confirmations} yes`;
  if (lies.length > 0) return `said ${lies.join(', ')} against the truth`;
  // Nothing brings an account back, so "gone" may be judged at any later time.
  if (exists && app.views.some((view) => claimOf(view) === false)) return 'said gone too early';
  if (text.includes('eyJ') || text.includes('refresh-')) return 'a token in the journal';
  if (app.bugs.length > 0) return `bug ${String(app.bugs[0])}`;
  const open = ['sending', 'checking', 'unknown'].includes(kind);
  if (open && world.journal.entry() === null) return `${kind} without a journal`;
  if (open && !world.stored.has('s1')) return `${kind} without a sign-in to look with`;
  return null;
};

export type Command = fc.AsyncCommand<Model, Real>;

const command = (
  name: string,
  run: (model: Model, real: Real) => Promise<void> | void,
): Command => ({
  check: () => true,
  run: async (model, real) => {
    await run(model, real);
    await settle();
    const broken = brokenRule(model, real);
    if (broken !== null) throw new Error(broken);
  },
  toString: () => name,
});

/** As far towards the last question as the state allows, and no further. */
const approach = async ({ app }: Real): Promise<void> => {
  app.deletion.begin('s1');
  await settle();
  app.deletion.proceed({ endOthers: false });
  await app.deletion.prove({ way: 'password', password: 'right', endOthers: false });
};

/** The same, and a yes. */
const confirm = async (model: Model, real: Real): Promise<string> => {
  const { app, permission } = real;
  await approach(real);
  const granted = await app.deletion.ask(typedNames);
  if (granted.kind !== 'granted') return permission;
  model.confirmations += 1;
  return granted.permission;
};

export const commands = {
  /** What was allowed once must not be good for this. */
  approach: (): Command => command('approach', (_model, real) => approach(real)),
  confirm: (): Command =>
    command('confirm', async (model, real) => {
      real.permission = await confirm(model, real);
    }),
  send: (times: number): Command =>
    command(`send x${times}`, (_model, { app, permission }) => {
      for (let click = 0; click < times; click++) app.deletion.send(permission);
    }),
  fault: (fault: Fault): Command =>
    command(`fault ${fault}`, (_model, real) => {
      real.fault = fault;
    }),
  lookFault: (fault: LookFault): Command =>
    command(`looks ${fault}`, (_model, real) => {
      real.lookFault = fault;
    }),
  journalFull: (full: boolean): Command =>
    command(`journal ${full ? 'full' : 'fine'}`, (_model, real) => {
      real.journalFull = full;
    }),
  wipes: (wipes: boolean): Command =>
    command(`disk ${wipes ? 'lets go' : 'holds on'}`, (_model, { world }) => {
      world.wipes = wipes;
    }),
  nextCheck: (): Command => command('next check', (_model, { app }) => void app.passToNextCheck()),
  checkNow: (): Command => command('check now', (_model, { app }) => void app.deletion.checkNow()),
  again: (): Command =>
    command('clean up again', (_model, { app }) => void app.deletion.cleanUpAgain()),
  leave: (): Command => command('leave', (_model, { app }) => void app.deletion.leave()),
  clock: (ms: number): Command =>
    command(`clock ${ms}`, (_model, { world }) => {
      world.clock.nowMs += ms;
    }),
  time: (ms: number): Command => command(`time ${ms}`, (_model, { world }) => pass(world, ms)),
  crash: (): Command =>
    command('crash and restart', async (model, real) => {
      real.app.kill();
      real.app = await start(real.world, model, () => real);
    }),
};
