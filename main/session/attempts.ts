/**
 * Open conversations with a pool, of which there is one at a time. It ends by itself after a
 * quarter of an hour, and nothing of what was typed in it is held longer.
 */
import type { Conversation, Turn } from '../cognito/sign-in/conversation.ts';
import type { StepAnswer } from '../contract/sign-in.ts';

/** A conversation is open for this long, by the contract with the page. */
export const attemptLifeMs = 15 * 60_000;

export interface AttemptPorts {
  /** Random enough that nobody guesses it. */
  readonly newId: () => string;
  /** Calls back after a delay; the function it returns calls it off. */
  readonly schedule: (delayMs: number, work: () => void) => () => void;
}

/** One turn of a conversation, and what it is about. */
export type AttemptTurn<About> =
  | {
      readonly kind: 'turn';
      readonly attemptId: string;
      readonly turn: Turn;
      readonly about: About;
    }
  /** It was given up while the pool was asked. The turn is told once more, to be undone. */
  | { readonly kind: 'given-up'; readonly turn: Turn; readonly about: About }
  | { readonly kind: 'no-such-attempt' }
  /** An answer is under way already. Nothing was sent. */
  | { readonly kind: 'busy' };

interface Attempt<About> {
  readonly id: string;
  readonly about: About;
  readonly conversation: Conversation;
  readonly callOff: () => void;
  asking: boolean;
}

export class Attempts<About> {
  readonly #ports: AttemptPorts;
  #open: Attempt<About> | null = null;

  constructor(ports: AttemptPorts) {
    this.#ports = ports;
  }

  /** Begins a conversation. One that was open before is given up. */
  begin(about: About, conversation: Conversation): Promise<AttemptTurn<About>> {
    this.#giveUp();
    const id = this.#ports.newId();
    const callOff = this.#ports.schedule(attemptLifeMs, () => this.cancel(id));
    const attempt = { id, about, conversation, callOff, asking: false };
    this.#open = attempt;
    return this.#ask(attempt, () => conversation.begin());
  }

  async answer(attemptId: string, answer: StepAnswer): Promise<AttemptTurn<About>> {
    const attempt = this.#open;
    if (attempt?.id !== attemptId) return { kind: 'no-such-attempt' };
    if (attempt.asking) return { kind: 'busy' };
    return this.#ask(attempt, () => attempt.conversation.answer(answer));
  }

  /** Forgets the conversation, where it is the open one. */
  cancel(attemptId: string): void {
    if (this.#open?.id === attemptId) this.#giveUp();
  }

  /** Forgets whatever conversation is open. */
  cancelOpen(): void {
    this.#giveUp();
  }

  async #ask(attempt: Attempt<About>, ask: () => Promise<Turn>): Promise<AttemptTurn<About>> {
    const { id: attemptId, about } = attempt;
    attempt.asking = true;
    const turn = await ask().finally(() => (attempt.asking = false));
    if (this.#open !== attempt) return { kind: 'given-up', turn, about };
    if (turn.kind === 'tokens' || turn.kind === 'pool-error') this.#giveUp();
    return { kind: 'turn', attemptId, turn, about };
  }

  #giveUp(): void {
    this.#open?.callOff();
    this.#open = null;
  }
}
