/**
 * Threat: a page taken over by an injected script calls delete a thousand times. Only the
 * person's yes in main's own dialog mints a permission; it is good once, for one account
 * in one pool, for 120 seconds. It is kept here, so that what the page sends can only
 * match or not.
 */
import type { SubjectView } from '../contract/deletion.ts';

export const permissionLifeMs = 120_000;

/** Whom a permission is for. */
export type Bearer = Pick<SubjectView, 'sub' | 'userPoolId'>;

interface Minted extends Bearer {
  readonly permission: string;
  readonly expiresAtMs: number;
}

export class Permissions {
  readonly #newPermission: () => string;
  readonly #now: () => number;
  #minted: Minted | undefined;

  /** @param newPermission an unguessable text, a new one at each call */
  constructor(newPermission: () => string, now: () => number) {
    this.#newPermission = newPermission;
    this.#now = now;
  }

  /** Mints a permission; one minted before is void from now on. */
  mint({ sub, userPoolId }: Bearer): { permission: string; expiresAtMs: number } {
    const expiresAtMs = this.#now() + permissionLifeMs;
    const permission = this.#newPermission();
    this.#minted = { permission, expiresAtMs, sub, userPoolId };
    return { permission, expiresAtMs };
  }

  /**
   * Uses a permission up: true once, false for ever after and for anything else. A wrong
   * guess leaves the right one good, so that a page cannot void the person's decision.
   */
  redeem(permission: string, bearer: Bearer): boolean {
    const minted = this.#minted;
    if (minted?.permission !== permission) return false;
    this.#minted = undefined;
    const remainingMs = minted.expiresAtMs - this.#now();
    // A clock set back would stretch the life, so both ends are looked at.
    const inTime = remainingMs > 0 && remainingMs <= permissionLifeMs;
    return inTime && minted.sub === bearer.sub && minted.userPoolId === bearer.userPoolId;
  }

  /** The person turned away: nothing minted so far is good any more. */
  void(): void {
    this.#minted = undefined;
  }
}
