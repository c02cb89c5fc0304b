/**
 * The practice pool runs in a process of its own: what it does to answer other clients
 * never holds up the window, and it shares no memory with the tokens.
 */
import { utilityProcess, type UtilityProcess } from 'electron';
import type { MailView, PracticeView } from './contract/practice.ts';
import type { MessageFromPool, MessageToPool } from './practice-pool/messages.ts';

export interface PracticeProcessPorts {
  /** The built script of the pool. */
  readonly script: string;
  readonly dataFolder: string;
  readonly onView: (view: PracticeView) => void;
  /** Something about its start that the person should know, in a sentence. */
  readonly onNotice: (sentence: string) => void;
  readonly onInbox: (inbox: readonly MailView[]) => void;
}

export class PracticeProcess {
  readonly #ports: PracticeProcessPorts;
  #child: UtilityProcess | undefined;
  #view: PracticeView = { kind: 'starting' };
  #inbox: readonly MailView[] = [];
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
    const child = utilityProcess.fork(this.#ports.script, [], {
      serviceName: 'Signet practice pool',
      stdio: 'ignore',
    });
    this.#child = child;
    child.on('message', (message: MessageFromPool) => this.#hear(message));
    child.once('spawn', () => {
      this.#tell({ kind: 'open', dataFolder: this.#ports.dataFolder, port: 0 });
    });
    child.once('exit', (code) => {
      this.#child = undefined;
      if (this.#view.kind !== 'failed') this.#show({ kind: 'failed', detail: `exit code ${code}` });
    });
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
        const { endpoint, region, userPoolId, clients, demo, notice } = message;
        if (notice !== null) this.#ports.onNotice(notice);
        this.#show({ kind: 'ready', endpoint, region, userPoolId, clients, demo });
        return;
      }
      case 'demo':
        if (this.#view.kind === 'ready') this.#show({ ...this.#view, demo: message.demo });
        return;
      case 'inbox':
        this.#inbox = message.messages;
        this.#ports.onInbox(this.#inbox);
        return;
      case 'failed':
        this.#show({ kind: 'failed', detail: message.detail });
    }
  }

  #show(view: PracticeView): void {
    this.#view = view;
    this.#announceAwake();
    this.#ports.onView(view);
  }
}
