/**
 * One sign-in as a conversation. What was typed is remembered until it is over, so that a
 * new code can be asked for and another method chosen: sessions of the service are good for
 * one answer, so the way there is walked anew.
 */
import type { StepAnswer } from '../../contract/sign-in.ts';
import { poolError } from '../errors.ts';
import { Attempt, type Given, type Ground } from './attempt.ts';
import { meet } from './challenges.ts';
import { confirmDevice } from './confirm-device.ts';
import type { Conversation, Turn } from './conversation.ts';
import type { Opening } from './openings.ts';
import type { Passed } from './reply.ts';
import type { Advance, Step } from './step.ts';
import type { PoolError } from '../../contract/pool-error.ts';

interface Said {
  readonly answer: StepAnswer;
  /** Whether it was chosen among several. */
  readonly isChoice: boolean;
}

/** Where a walk has come to. */
type Standing =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'device-useless' }
  | Extract<Advance, { kind: 'again' | 'not-taken' }>
  | Passed
  | PoolError;

/** What can be said again by itself. Codes are good once, and passwords are kept as such. */
const repeatable: readonly StepAnswer['kind'][] = [
  'first-factor',
  'second-factor',
  'set-up',
  'address',
  'custom',
];

/** More challenges in a row than any sign-in has that nobody is asked about. */
const mostInARow = 12;

const over: Turn = { kind: 'wrong-answer' };

export class SignIn implements Conversation {
  readonly #ground: Ground;
  readonly #open: Opening;
  /** Null once the conversation is over. */
  #given: Given | null;
  #deviceUnknown = false;
  #attempt: Attempt | null = null;
  #step: Step | null = null;
  #said: readonly Said[] = [];

  constructor(ground: Ground, given: Given, open: Opening) {
    this.#ground = ground;
    this.#given = given;
    this.#open = open;
  }

  /** The challenge behind the step that stands; null when there is none. */
  get challenge(): string | null {
    return this.#step?.challenge ?? null;
  }

  async begin(): Promise<Turn> {
    return this.#turn(await this.#walkAnew([]));
  }

  async answer(answer: StepAnswer): Promise<Turn> {
    const [step, attempt] = [this.#step, this.#attempt];
    if (step === null || attempt === null) return over;
    if (answer.kind === 'another') return this.#goBack(step);
    if (answer.kind === 'resend') return this.#resend(step);
    if (step.isChoice) attempt.others = true;
    const taken = step.take(answer);
    if (taken === null) return { kind: 'wrong-answer' };
    const standing = await this.#walk(attempt, await taken);
    if (standing.kind === 'device-useless') return this.#turn(await this.#withoutDevice());
    if (standing.kind !== 'again' && standing.kind !== 'not-taken') this.#note(step, answer);
    return this.#turn(standing);
  }

  /** Forgets what was typed. */
  end(): void {
    this.#given = null;
    this.#attempt = null;
    this.#step = null;
    this.#said = [];
  }

  #note({ isChoice }: Step, answer: StepAnswer): void {
    if (repeatable.includes(answer.kind)) this.#said = [...this.#said, { answer, isChoice }];
  }

  /** Back to where a method was chosen last. */
  async #goBack(step: Step): Promise<Turn> {
    const at = this.#said.findLastIndex(({ isChoice }) => isChoice);
    return at < 0 ? { kind: 'wrong-answer' } : this.#repeat(step, this.#said.slice(0, at));
  }

  async #resend(step: Step): Promise<Turn> {
    const { view } = step;
    const isSent = view.kind === 'code' && view.channel !== 'authenticator';
    return isSent ? this.#repeat(step, this.#said) : { kind: 'wrong-answer' };
  }

  /** Says the same anew. Where the pool does not let one, what was asked before stands. */
  async #repeat(step: Step, said: readonly Said[]): Promise<Turn> {
    const [attempt, before] = [this.#attempt, this.#said];
    const standing = await this.#walkAnew(said);
    if (standing.kind !== 'pool-error') return this.#turn(standing);
    [this.#attempt, this.#step, this.#said] = [attempt, step, before];
    return { kind: 'asks', step: step.view, problem: standing };
  }

  /** Begins, and says what was said, as far as that is what is asked for. */
  async #walkAnew(said: readonly Said[]): Promise<Standing> {
    const given = this.#given;
    if (given === null) return { kind: 'not-taken' };
    // The password may have been typed, or been made anew, since the beginning.
    const password = this.#attempt?.password ?? given.password;
    const attempt = new Attempt(this.#ground, { ...given, password });
    this.#attempt = attempt;
    this.#said = [];
    const reply = await this.#open(attempt);
    let standing = await this.#walk(attempt, { kind: 'reply', reply });
    for (const each of said) {
      if (standing.kind !== 'step') break;
      if (standing.step.isChoice) attempt.others = true;
      const taken = standing.step.take(each.answer);
      if (taken === null) break;
      const next = await this.#walk(attempt, await taken);
      if (next.kind === 'again' || next.kind === 'not-taken') break;
      this.#said = [...this.#said, each];
      standing = next;
    }
    return standing.kind === 'device-useless' ? this.#withoutDevice() : standing;
  }

  /** The keys that were given for this computer lead nowhere: the same, as from a new one. */
  #withoutDevice(): Promise<Standing> {
    this.#deviceUnknown = true;
    if (this.#given !== null) this.#given = { ...this.#given, device: null };
    return this.#walkAnew(this.#said);
  }

  /** From challenge to challenge, until somebody has to be asked. */
  async #walk(attempt: Attempt, first: Advance): Promise<Standing> {
    let advance = first;
    for (let turns = 0; turns < mostInARow; turns += 1) {
      switch (advance.kind) {
        case 'reply':
          if (advance.reply.kind !== 'posed') return advance.reply;
          advance = await meet(attempt, advance.reply);
          break;
        case 'step': {
          const { step } = advance;
          const taken = step.only === null ? null : step.take(step.only);
          if (taken === null) return { kind: 'step', step };
          advance = await taken;
          break;
        }
        case 'again':
        case 'not-taken':
        case 'device-useless':
          return advance;
      }
    }
    return poolError('strange-answer');
  }

  async #turn(standing: Standing): Promise<Turn> {
    switch (standing.kind) {
      case 'step':
        this.#step = standing.step;
        return { kind: 'asks', step: standing.step.view, problem: null };
      case 'again':
        return this.#step === null
          ? this.#refuse(standing.problem)
          : { kind: 'asks', step: this.#step.view, problem: standing.problem };
      case 'passed':
        return this.#arrive(standing);
      case 'pool-error':
        return this.#refuse(standing);
      case 'not-taken':
      case 'device-useless':
        return { kind: 'wrong-answer' };
    }
  }

  #refuse(error: PoolError): Turn {
    this.end();
    return error;
  }

  async #arrive(passed: Passed): Promise<Turn> {
    const attempt = this.#attempt;
    const deviceUnknown = this.#deviceUnknown || attempt?.deviceUnknown === true;
    this.end();
    return {
      kind: 'tokens',
      tokens: passed.tokens,
      // Nothing else can have come before, where the pool asked for nothing.
      how: attempt?.how ?? 'password-srp',
      secondFactor: attempt?.secondFactor ?? null,
      newDevice: await confirmDevice(this.#ground, passed),
      deviceUnknown,
    };
  }
}
