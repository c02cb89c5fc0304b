/**
 * The practice pool runs in a process of its own: what it does to answer other clients
 * never holds up the window, and it shares no memory with the tokens.
 */
import { utilityProcess } from 'electron';
import type {
  MailView,
  OpenPracticeOutcome,
  PracticeKind,
  PracticeView,
} from './contract/practice.ts';
import type { MessageFromPool, MessageToPool } from './practice-pool/messages.ts';
import { practiceIdOf, targetsOf, viewOf, type PracticeTarget } from './practice-targets.ts';
import type { Twin } from './rehearsal/twin.ts';

/** The little of Electron's `UtilityProcess` that is used here. */
export interface PoolChild {
  postMessage(message: MessageToPool): void;
  on(event: 'message', listener: (message: MessageFromPool) => void): unknown;
  once(event: 'spawn', listener: () => void): unknown;
  once(event: 'exit', listener: (code: number) => void): unknown;
}

export interface PracticeProcessPorts {
  /** The built script of the pool. */
  readonly script: string;
  readonly dataFolder: string;
  readonly onView: (view: PracticeView) => void;
  /** Something about its start that the person should know, in a sentence. */
  readonly onNotice: (sentence: string) => void;
  readonly onInbox: (inbox: readonly MailView[]) => void;
  /** Starts the script; Electron's own way unless given. */
  readonly fork?: (script: string) => PoolChild;
}

export type AddTwinOutcome =
  | { readonly kind: 'added' }
  /** The pool is only just starting, or is not running. */
  | { readonly kind: 'not-ready' }
  /** It could not add the twin, or ended meanwhile. */
  | { readonly kind: 'failed' };

const forkByElectron = (script: string): PoolChild =>
  utilityProcess.fork(script, [], { serviceName: 'Signet practice pool', stdio: 'ignore' });

export class PracticeProcess {
  readonly #ports: PracticeProcessPorts;
  #child: PoolChild | undefined;
  #view: PracticeView = { kind: 'starting' };
  #inbox: readonly MailView[] = [];
  #asked = 0;
  /** The twins that were asked for and not yet answered, by the id of the question. */
  readonly #twins = new Map<string, (outcome: AddTwinOutcome) => void>();
  /** Likewise the pools. */
  readonly #openings = new Map<string, (opened: boolean) => void>();
  #targets: readonly PracticeTarget[] = [];
  #announceAwake: () => void = () => undefined;
  readonly #awake = new Promise<void>((resolve) => (this.#announceAwake = resolve));

  constructor(ports: PracticeProcessPorts) {
    this.#ports = ports;
  }

  view(): PracticeView {
    return this.#view;
  }

  inbox(): readonly MailView[] {
    return this.#inbox;
  }

  /** Resolves once it answers, or has failed. */
  whenAwake(): Promise<void> {
    return this.#awake;
  }

  /** Starts the process; it tells by itself when it answers. */
  start(): void {
    const child = (this.#ports.fork ?? forkByElectron)(this.#ports.script);
    this.#child = child;
    child.on('message', (message) => this.#hear(message));
    child.once('spawn', () => {
      this.#tell({ kind: 'open', dataFolder: this.#ports.dataFolder, port: 0 });
    });
    child.once('exit', (code) => {
      this.#child = undefined;
      this.#targets = [];
      for (const id of [...this.#twins.keys()]) this.#answerTwin(id, { kind: 'failed' });
      for (const id of [...this.#openings.keys()]) this.#answerOpening(id, false);
      if (this.#view.kind !== 'failed') this.#show({ kind: 'failed', detail: `exit code ${code}` });
    });
  }

  /** Adds a twin in place of those of before. Resolves once it can sign in, or cannot. */
  addTwin({ username, password, attributes, groups }: Twin): Promise<AddTwinOutcome> {
    if (this.#view.kind !== 'ready') return Promise.resolve({ kind: 'not-ready' });
    const id = String(++this.#asked);
    const answered = new Promise<AddTwinOutcome>((resolve) => this.#twins.set(id, resolve));
    this.#tell({ kind: 'add-twin', id, username, password, attributes, groups });
    return answered;
  }

  /** The pools that can be signed in to, the first one first; none before it answers. */
  targets(): readonly PracticeTarget[] {
    return this.#targets;
  }

  /** Opens a pool of this kind, or finds the one that is there. */
  async open({ kind }: { readonly kind: PracticeKind }): Promise<OpenPracticeOutcome> {
    await this.whenAwake();
    if (this.#view.kind !== 'ready') return { kind: 'practice-not-ready' };
    const id = String(++this.#asked);
    const answered = new Promise<boolean>((resolve) => this.#openings.set(id, resolve));
    this.#tell({ kind: 'open-pool', id, preset: kind });
    return (await answered)
      ? { kind: 'opened', profileId: practiceIdOf(kind) }
      : { kind: 'failed' };
  }

  /** Takes a user out, whether or not there is one of that name. */
  removeUser(username: string): void {
    this.#tell({ kind: 'remove-user', username });
  }

  /** Asks the pool to save and end. Resolves when it has ended, or after `withinMs`. */
  async stop(withinMs: number): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const late = new Promise<void>((resolve) => setTimeout(resolve, withinMs).unref());
    this.#tell({ kind: 'close' });
    await Promise.race([ended, late]);
  }

  #tell(message: MessageToPool): void {
    this.#child?.postMessage(message);
  }

  #hear(message: MessageFromPool): void {
    switch (message.kind) {
      case 'ready': {
        const { endpoint, region, pools, notice } = message;
        if (notice !== null) this.#ports.onNotice(notice);
        this.#targets = targetsOf(pools, endpoint, region);
        this.#show({ kind: 'ready', endpoint, region, ...viewOf(pools) });
        return;
      }
      case 'pools':
        if (this.#view.kind !== 'ready') return;
        this.#targets = targetsOf(message.pools, this.#view.endpoint, this.#view.region);
        this.#show({ ...this.#view, ...viewOf(message.pools) });
        return;
      case 'pool-opened':
        this.#answerOpening(message.id, true);
        return;
      case 'pool-failed':
        this.#answerOpening(message.id, false);
        return;
      // Nothing in the app shows the clock or the storm.
      case 'clock':
      case 'storm':
        return;
      case 'inbox':
        this.#inbox = message.messages;
        this.#ports.onInbox(this.#inbox);
        return;
      case 'twin-added':
        this.#answerTwin(message.id, { kind: 'added' });
        return;
      case 'twin-failed':
        this.#answerTwin(message.id, { kind: 'failed' });
        return;
      case 'failed':
        this.#show({ kind: 'failed', detail: message.detail });
    }
  }

  #answerTwin(id: string, outcome: AddTwinOutcome): void {
    this.#twins.get(id)?.(outcome);
    this.#twins.delete(id);
  }

  #answerOpening(id: string, opened: boolean): void {
    this.#openings.get(id)?.(opened);
    this.#openings.delete(id);
  }

  #show(view: PracticeView): void {
    this.#view = view;
    this.#announceAwake();
    this.#ports.onView(view);
  }
}
