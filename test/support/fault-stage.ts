/**
 * A deletion in which all of Signet's core is real: the SDK, the connection, the people, the
 * machine, the journal on a disk. The test holds a pool that knows the truth, the wire to it,
 * the clocks, and the life of the process.
 */
import { rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeTransport } from '../../main/cognito/node-transport.ts';
import { createPool, type Pool } from '../../main/cognito/pool.ts';
import type { Transport } from '../../main/cognito/transport.ts';
import type { DeleteOutcome, DeletionView } from '../../main/contract/deletion.ts';
import { JournalFile, type Disk } from '../../main/deletion/journal-file.ts';
import type { JournalEntry } from '../../main/deletion/journal.ts';
import {
  newWorld,
  startApp,
  typedNames,
  type StagedDeletion,
  type World,
} from './deletion-stage.ts';
import { openFaultProxy, type Armed, type Fault, type FaultProxy } from './fault-proxy.ts';
import { SignIns, steppedJournal, type Step } from './kill-points.ts';
import { tokens } from './tokens.ts';
import { isNoLie, proofIn, type Kind, type Proof } from './truth-table.ts';
import type { Plan } from './truth-pool/desk.ts';
import { openTruthPool, type TruthPool } from './truth-pool/truth-pool.ts';

export interface FaultSettings {
  /** How long DeleteUser may take as a whole; as long as in the product if left out. */
  readonly timeoutMs?: number;
  /** How the pool speaks of an account that is gone. */
  readonly goneAs?: 'UserNotFoundException' | 'NotAuthorizedException';
  /** The disk under the journal. */
  readonly disk?: Disk;
  /** How long the access token in hand has to run; an hour if left out. */
  readonly tokenLifeMs?: number;
  readonly answerLastQuestion?: (stage: FaultStage) => boolean;
  readonly onStep?: (step: Step, stage: FaultStage) => void;
}

/** What the one request meets at the pool and on the way. */
export interface Meeting extends Plan {
  readonly fault?: Fault;
}

/** What a deletion asks the pool besides the one thing. */
const otherOperations = ['GetUser', 'InitiateAuth', 'RevokeToken', 'GlobalSignOut'];

const restingKinds: readonly Kind[] = [
  ...(['idle', 'preflight', 'proving', 'confirming', 'asking', 'refused', 'not-sent'] as const),
  ...(['deleted', 'clean-up-left', 'already-gone', 'still-there', 'unknown'] as const),
];

const operationOf = (headers: Readonly<Record<string, string>>): string => {
  const target = Object.entries(headers).find(([name]) => name.toLowerCase() === 'x-amz-target');
  return target?.[1].split('.').at(-1) ?? '';
};

/** What is not Signet. */
interface Outside {
  readonly pool: TruthPool;
  readonly proxy: FaultProxy;
  readonly folder: string;
  readonly world: World;
  readonly signIns: SignIns;
  /** How far this computer's clock is ahead of the pool's. */
  readonly clockAhead: { ms: number };
}

export class FaultStage {
  readonly pool: TruthPool;
  readonly proxy: FaultProxy;
  /** The journal's folder, with nothing else in it. */
  readonly folder: string;
  /** What outlives the process. */
  world: World;
  /** Where DeleteUser goes: to the proxy, unless a test has another place for it. */
  deleteAt: string;
  /** Where the looks at the account go. */
  lookAt: string;
  /** Whether the pool, asked often enough, tells whether the account is there. */
  poolTells = true;
  /** How many bugs a test has put in the way. */
  bugs = 0;
  /** How often the person said yes. */
  confirmations = 0;
  /** What was on screen at a moment when it was not true. */
  readonly lies: string[] = [];
  /** What the last start found in the journal, where it was not the first. */
  takenUp: JournalEntry['phase'] | null | undefined;
  readonly #settings: FaultSettings;
  readonly #outside: Outside;
  readonly #calls: string[] = [];
  #app: StagedDeletion | undefined;
  #life = new AbortController();
  #permission = '';
  #meeting: Meeting = {};
  #existedBefore = true;

  constructor(settings: FaultSettings, outside: Outside) {
    this.#settings = settings;
    this.#outside = outside;
    this.pool = outside.pool;
    this.proxy = outside.proxy;
    this.folder = outside.folder;
    this.world = { ...outside.world, stored: outside.signIns };
    this.deleteAt = this.proxy.endpoint;
    this.lookAt = this.proxy.endpoint;
  }

  get app(): StagedDeletion {
    if (this.#app === undefined) throw new Error('Not started.');
    return this.#app;
  }

  /** Starts Signet, as the first process or as the next one. */
  async start(): Promise<StagedDeletion> {
    const file = new JournalFile(this.folder, this.#settings.disk);
    const found = await file.find();
    const entry = found.kind === 'entry' ? found.entry : null;
    if (this.#app !== undefined) this.takenUp = entry?.phase ?? null;
    this.#life = new AbortController();
    const { signal } = this.#life;
    const step = (name: Step): void => {
      if (!signal.aborted) this.#settings.onStep?.(name, this);
    };
    this.#outside.signIns.afterRemoval = () => step('after removing the sign-in');
    const journal = { ...steppedJournal(file, signal, step), entry: () => entry };
    this.world = { ...this.world, pool: this.#poolOnWire(), journal };
    const { answerLastQuestion = () => true } = this.#settings;
    this.#app = await startApp(this.world, { answerLastQuestion: () => answerLastQuestion(this) });
    this.#watch(this.#app);
    return this.#app;
  }

  /** The process is gone: nothing it had begun goes on, and its connections break. */
  kill(): void {
    this.app.kill();
    this.#life.abort();
  }

  /** Sets this computer's clock. The pool's clock and the time that passes stay as they are. */
  setClock(aheadMs: number): void {
    const { clock } = this.world;
    clock.nowMs += aheadMs - this.#outside.clockAhead.ms;
    this.#outside.clockAhead.ms = aheadMs;
  }

  /** Walks from the account to the person's yes. */
  async confirm(): Promise<void> {
    const { deletion, until } = this.app;
    deletion.begin('s1');
    await until('preflight');
    deletion.proceed({ endOthers: false });
    if (deletion.view().kind === 'proving') {
      await deletion.prove({
        way: 'password',
        password: this.pool.account.password,
        endOthers: false,
      });
    }
    const granted = await deletion.ask(typedNames);
    if (granted.kind !== 'granted') throw new Error(`The last question: ${granted.kind}.`);
    this.confirmations += 1;
    this.#permission = granted.permission;
  }

  /** Plans what the one request will meet. */
  meet(meeting: Meeting): Armed | undefined {
    this.#meeting = meeting;
    const { fault, ...plan } = meeting;
    this.pool.script('DeleteUser', plan);
    if (fault === undefined) return undefined;
    return fault.on === 'connect' ? this.proxy.arm(fault) : this.proxy.arm(fault, 'DeleteUser');
  }

  /** Shows the person's yes, as each click does. */
  send(): DeleteOutcome {
    this.#existedBefore = this.pool.exists;
    return this.app.deletion.send(this.#permission);
  }

  /** The whole way: the yes, the request and what it meets, and what comes of it. */
  async delete(meeting: Meeting = {}): Promise<DeletionView> {
    await this.confirm();
    this.meet(meeting);
    this.send();
    return this.rest();
  }

  /** Lets the time pass until nothing more is to be found out, or so many looks are over. */
  async rest(looks = 12): Promise<DeletionView> {
    const { deletion, until, passToNextCheck } = this.app;
    for (let look = 0; look < looks; look++) {
      const { kind } = await until(...restingKinds);
      if (kind !== 'unknown' || !passToNextCheck()) break;
    }
    await until(...restingKinds);
    await deletion.atRest();
    return deletion.view();
  }

  /** How many requests to delete were made, each seen from another place: it has to be the same. */
  requests(): Readonly<Record<'made' | 'onTheWire' | 'arrived', number>> {
    const { proxy, pool } = this;
    const others = otherOperations.map((name) => proxy.requests(name)).reduce((a, b) => a + b);
    return {
      made: this.#calls.filter((name) => name === 'DeleteUser').length,
      // Each call has a connection of its own. One that was dropped unread is among them.
      onTheWire: proxy.connections - others,
      arrived: pool.begun('DeleteUser'),
    };
  }

  /** What the answer to the one request proved to whoever read it. */
  proof(): Proof {
    const { fault, answer } = this.#meeting;
    const cameThrough =
      this.pool.requests('DeleteUser') > 0 && (fault?.on ?? 'pieces') === 'pieces';
    if (!cameThrough) return 'none';
    if (answer !== undefined) return proofIn(answer);
    return this.#existedBefore ? 'none' : 'no-account';
  }

  async close(): Promise<void> {
    this.#app?.kill();
    this.#life.abort();
    await Promise.all([this.proxy.close(), this.pool.close()]);
    await rm(this.folder, { recursive: true, force: true });
  }

  #watch({ views }: StagedDeletion): void {
    const judge = ({ kind }: DeletionView): void => {
      if (!isNoLie(kind, this.pool.exists)) this.lies.push(kind);
    };
    views.forEach(judge);
    const push = views.push.bind(views);
    // Judged when it is said: the truth may change afterwards.
    views.push = (...said) => {
      said.forEach(judge);
      return push(...said);
    };
  }

  #poolOnWire(): Pool {
    const life = this.#life.signal;
    const transport: Transport = (request, signal) => {
      this.#calls.push(operationOf(request.headers));
      return nodeTransport(request, AbortSignal.any([signal, life]));
    };
    const poolAt = (endpoint: string, timeoutMs?: number): Pool =>
      createPool(
        { ...this.pool.address, endpoint },
        transport,
        timeoutMs === undefined ? {} : { timeoutMs },
      );
    return {
      ...poolAt(this.proxy.endpoint),
      getUser: (token) => poolAt(this.lookAt).getUser(token),
      deleteUser: (token) => poolAt(this.deleteAt, this.#settings.timeoutMs).deleteUser(token),
    };
  }
}

/** Opens a stage on which the owner is signed in and Signet runs. */
export const openFaultStage = async (settings: FaultSettings = {}): Promise<FaultStage> => {
  const { goneAs = 'UserNotFoundException', tokenLifeMs } = settings;
  const world = newWorld();
  const { clock } = world;
  const clockAhead = { ms: 0 };
  const pool = await openTruthPool({ goneAs, now: () => clock.nowMs - clockAhead.ms });
  const proxy = await openFaultProxy(pool.endpoint);
  const folder = await mkdtemp(join(tmpdir(), 'signet-faults-'));
  const signedIn =
    tokenLifeMs === undefined ? pool.tokens : tokens({ expiresAtMs: clock.nowMs + tokenLifeMs });
  const signIns = new SignIns();
  for (const [id, person] of world.stored) signIns.set(id, { ...person, tokens: signedIn });
  const stage = new FaultStage(settings, { pool, proxy, folder, world, signIns, clockAhead });
  await stage.start();
  return stage;
};
