/**
 * Which codes are under way to whom. The pool does not tell: GetUser says nothing of an
 * address that waits for its code, so what was seen going out is remembered while the app runs.
 */
import type { AttributeView, AwaitedCode } from '../contract/account.ts';

export class AwaitedCodes {
  readonly #codes = new Map<string, readonly AwaitedCode[]>();

  /** A newer code replaces the one before: the pool takes only the last. */
  add(sessionId: string, code: AwaitedCode): void {
    this.settle(sessionId, code.attribute);
    this.#codes.set(sessionId, [...(this.#codes.get(sessionId) ?? []), code]);
  }

  settle(sessionId: string, attribute: AwaitedCode['attribute']): void {
    const left = (this.#codes.get(sessionId) ?? []).filter((code) => code.attribute !== attribute);
    this.#codes.set(sessionId, left);
  }

  /** Those that are still of use; one whose address was verified elsewhere is settled by it. */
  of(sessionId: string, attributes: readonly AttributeView[]): readonly AwaitedCode[] {
    const value = (wanted: string) => attributes.find(({ name }) => name === wanted)?.value;
    const left = (this.#codes.get(sessionId) ?? []).filter(
      (code) =>
        value(code.attribute) !== code.value || value(`${code.attribute}_verified`) !== 'true',
    );
    this.#codes.set(sessionId, left);
    return left;
  }

  forget(sessionId: string): void {
    this.#codes.delete(sessionId);
  }
}
