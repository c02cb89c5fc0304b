/**
 * The storm: what the next calls of an operation meet instead of, or around, a plain answer.
 * It stands in front of everything, as a firewall, a throttle and a bad line do.
 */
import { randomUUID } from 'node:crypto';
import { refuse, type ErrorName, type Refusal } from '../answer.ts';
import type { Changes } from '../changes.ts';
import { declares, faultOfRule, type StormEffect, type StormRule } from './storm-rule.ts';

/** Texts of errors that only a fault or the outside world brings about. */
const texts: Partial<Record<ErrorName, string>> = {
  ForbiddenException: 'Request not allowed due to WAF block.',
  InternalErrorException: 'Internal server error',
  LimitExceededException: 'Attempt limit exceeded, please try after some time.',
  PasswordResetRequiredException: 'Password reset required for the user',
  TooManyRequestsException: 'Too many requests',
  UserNotConfirmedException: 'User is not confirmed.',
  UserNotFoundException: 'User does not exist.',
};

/** A switch that is on. */
export interface StormSwitch extends StormRule {
  readonly id: string;
}

/** What the storm does to one call. */
export interface Weather {
  /** Answered in place of the operation's work; null when it may work. */
  readonly refusal: Refusal | null;
  readonly delayMs: number;
  readonly dropBefore: boolean;
  readonly dropAfter: boolean;
  readonly wrongBody: Extract<StormEffect, { readonly kind: 'wrong-body' }>['body'] | null;
}

/** No switch is on. */
export const fairWeather: Weather = {
  refusal: null,
  delayMs: 0,
  dropBefore: false,
  dropAfter: false,
  wrongBody: null,
};

export class Storm {
  readonly #changes: Changes;
  readonly #random: () => number;
  #switches: readonly StormSwitch[] = [];

  /** `random` draws from 0 to 1, for what happens by chance. */
  constructor(changes: Changes, random: () => number = Math.random) {
    this.#changes = changes;
    this.#random = random;
  }

  /** The switches that are on, in the order in which they were set. */
  switches(): readonly StormSwitch[] {
    return this.#switches;
  }

  /** Sets a switch. It has no effect on a call that another one of the same kind has taken. */
  set(
    rule: StormRule,
  ):
    | { readonly kind: 'set'; readonly id: string }
    | { readonly kind: 'impossible'; readonly why: string } {
    const why = faultOfRule(rule);
    if (why !== null) return { kind: 'impossible', why };
    const id = randomUUID();
    this.#become([...this.#switches, { id, ...rule }]);
    return { kind: 'set', id };
  }

  /** Takes one switch away; false when it is not there any more. */
  clear(id: string): boolean {
    const left = this.#switches.filter((one) => one.id !== id);
    const found = left.length < this.#switches.length;
    if (found) this.#become(left);
    return found;
  }

  /** Takes every switch away. */
  calm(): void {
    this.#become([]);
  }

  /** What this call meets; switches that count calls count this one. */
  take(operation: string): Weather {
    if (this.#switches.length === 0) return fairWeather;
    const met = new Map<StormEffect['kind'], StormSwitch>();
    for (const one of this.#switches) {
      if (met.has(one.effect.kind) || !isFor(one, operation)) continue;
      if (one.lasts.kind === 'next' || this.#random() < one.lasts.share) {
        met.set(one.effect.kind, one);
      }
    }
    this.#count([...met.values()]);
    return [...met.values()].reduce(
      (weather, { effect }) => ({ ...weather, ...weatherOf(effect) }),
      fairWeather,
    );
  }

  #count(met: readonly StormSwitch[]): void {
    const counted = met.filter(({ lasts }) => lasts.kind === 'next').map(({ id }) => id);
    if (counted.length === 0) return;
    this.#become(
      this.#switches.flatMap((one) => {
        if (one.lasts.kind !== 'next' || !counted.includes(one.id)) return [one];
        const calls = one.lasts.calls - 1;
        return calls === 0 ? [] : [{ ...one, lasts: { kind: 'next', calls } }];
      }),
    );
  }

  #become(switches: readonly StormSwitch[]): void {
    this.#switches = switches;
    this.#changes.announce('storm');
  }
}

/** An error over all operations is for those that declare it. */
function isFor({ operation, effect }: StormSwitch, called: string): boolean {
  if (operation !== '*') return operation === called;
  return effect.kind !== 'error' || declares(called, effect.error);
}

function weatherOf(effect: StormEffect): Partial<Weather> {
  switch (effect.kind) {
    case 'error': {
      // Judged when the switch was set.
      const error = effect.error as ErrorName;
      return { refusal: refuse(error, effect.message ?? texts[error] ?? 'Practice fault') };
    }
    case 'delay':
      return { delayMs: effect.delayMs };
    case 'drop-before':
      return { dropBefore: true };
    case 'drop-after':
      return { dropAfter: true };
    case 'wrong-body':
      return { wrongBody: effect.body };
  }
}
