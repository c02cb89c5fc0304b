/**
 * A bridge for the state classes under test, derived from the contract: every question is a
 * function a test may set, every kind of news can be sent, and every question is written down.
 */
import {
  api,
  type Answer,
  type Bridge,
  type Item,
  type NewsTopic,
  type Question,
} from '../../main/contract/api.ts';

/** One question that was asked. */
export interface Asked {
  readonly question: Question;
  readonly argument: unknown;
}

/** One subject of the table, by what its methods are. */
type Methods = Readonly<Record<string, { readonly kind: 'ask' | 'news' }>>;

type Listener = (item: never) => void;

export class StandInBridge {
  /** Every question, in the order it was asked. */
  readonly asked: Asked[] = [];
  readonly #answers = new Map<Question, (argument: never) => unknown>();
  readonly #listeners = new Map<NewsTopic, Set<Listener>>();
  readonly bridge: Bridge;

  constructor() {
    // The table is the contract's own, so the shape is right by construction.
    this.bridge = Object.fromEntries(
      Object.entries<Methods>(api).map(([subject, methods]) => [
        subject,
        Object.fromEntries(
          Object.entries(methods).map(([name, { kind }]) => [
            name,
            this.#face(`${subject}.${name}`, kind),
          ]),
        ),
      ]),
    ) as unknown as Bridge;
  }

  /** What a question answers from now on. Without this it is never answered. */
  answer<Name extends Question>(question: Name, answer: Answer<Name>): void {
    this.#answers.set(question, () => Promise.resolve(answer));
  }

  /** Lets a test decide when a question is answered. */
  hold<Name extends Question>(question: Name): (answer: Answer<Name>) => void {
    const waiting: ((answer: Answer<Name>) => void)[] = [];
    this.#answers.set(
      question,
      () => new Promise<Answer<Name>>((resolve) => waiting.push(resolve)),
    );
    return (answer) => {
      for (const resolve of waiting) resolve(answer);
    };
  }

  /** A question that is rejected, as a bug in main would. */
  reject(question: Question): void {
    this.#answers.set(question, () => Promise.reject(new Error('unexpected')));
  }

  tell<Topic extends NewsTopic>(topic: Topic, item: Item<Topic>): void {
    for (const listener of this.#listeners.get(topic) ?? []) listener(item as never);
  }

  /** How many listen to this news. */
  listeners(topic: NewsTopic): number {
    return this.#listeners.get(topic)?.size ?? 0;
  }

  /** How often a question was asked. */
  times(question: Question): number {
    return this.asked.filter((each) => each.question === question).length;
  }

  #face(name: string, kind: 'ask' | 'news'): (argument: never) => unknown {
    return kind === 'ask'
      ? (argument) => this.#ask(name as Question, argument)
      : (listener: never) => this.#subscribe(name as NewsTopic, listener);
  }

  #ask(question: Question, argument: never): unknown {
    this.asked.push({ question, argument });
    return this.#answers.get(question)?.(argument) ?? new Promise(() => undefined);
  }

  #subscribe(topic: NewsTopic, listener: Listener): () => void {
    const listeners = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, listeners.add(listener));
    return () => {
      listeners.delete(listener);
    };
  }
}

/** Lets every answer that is due arrive. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
