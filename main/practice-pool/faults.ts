/** Fault switches: the next call of an operation answers an error instead of working. */
import { refuse, type ErrorName, type Refusal } from './answer.ts';

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

export class Faults {
  readonly #waiting = new Map<string, Refusal[]>();

  /** Queues an error for one call of `operation`; several are answered in turn. */
  add(operation: string, error: ErrorName, message = texts[error] ?? 'Practice fault'): void {
    const queue = this.#waiting.get(operation) ?? [];
    this.#waiting.set(operation, [...queue, refuse(error, message)]);
  }

  /** Takes the error meant for this call; null when it may work. */
  take(operation: string): Refusal | null {
    return this.#waiting.get(operation)?.shift() ?? null;
  }
}
