/**
 * Sign-ins that their user is asked about (developer guide, "Viewing and exporting user event
 * history", "Providing event feedback"). Threat protection weighs many signs; these pools know
 * one: a program or browser that the user never signed in with before.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Caller } from './caller.ts';
import { mediumOf } from './people/delivery.ts';
import type { Pool } from './pool.ts';
import { postOfficeSize, type PostOffice } from './post-office.ts';
import { hashToken } from './sign-ins.ts';
import type { StoredAuthEvent, StoredUser } from './store/records.ts';
import type { Index, Table } from './store/table.ts';

export class AuthEvents {
  readonly #table: Table<StoredAuthEvent>;
  readonly #bySub: Index<StoredAuthEvent>;
  readonly #postOffice: PostOffice;

  constructor(table: Table<StoredAuthEvent>, postOffice: PostOffice) {
    this.#table = table;
    this.#bySub = table.indexBy(({ sub }) => [sub]);
    this.#postOffice = postOffice;
  }

  /** Remembers a sign-in, and posts the token to say something about it with. */
  ask({ sub, userPoolId, username }: StoredUser, address: string): void {
    const eventId = randomUUID();
    const token = randomBytes(32).toString('base64url');
    // Of those before, nobody can read the token any more.
    const before = this.#bySub.find(sub);
    for (const old of before.slice(0, Math.max(0, before.length + 1 - postOfficeSize))) {
      this.#table.delete(old.eventId);
    }
    this.#table.put({
      eventId,
      sub,
      userPoolId,
      feedbackTokenHash: hashToken(token),
      feedback: null,
    });
    this.#postOffice.send({
      userPoolId,
      medium: mediumOf('email'),
      to: address,
      username,
      purpose: 'unfamiliar-sign-in',
      code: token,
      eventId,
    });
  }

  /** Takes a user's word on an event; false when the token is not the one for it. */
  answer(
    { sub }: StoredUser,
    eventId: string,
    token: string,
    feedback: 'Invalid' | 'Valid',
  ): boolean {
    const event = this.#table.get(eventId);
    if (event?.sub !== sub || event.feedbackTokenHash !== hashToken(token)) return false;
    this.#table.put({ ...event, feedback });
    return true;
  }

  /** Forgets every event of a user, with the user. */
  forgetAllOf(sub: string): void {
    for (const { eventId } of [...this.#bySub.find(sub)]) this.#table.delete(eventId);
  }
}

/** Asks a user with a verified address about a sign-in from somewhere new, where the pool does. */
export function askAboutUnfamiliar(pool: Pool, user: StoredUser, { userAgent }: Caller): void {
  if (pool.settings.UserPoolAddOns.AdvancedSecurityMode === 'OFF') return;
  const { email = '', email_verified } = user.attributes;
  const before = pool.signIns.of(user.sub);
  const isFamiliar = before.length === 0 || before.some((one) => one.userAgent === userAgent);
  if (isFamiliar || email_verified !== 'true') return;
  pool.service.authEvents.ask(user, email);
}
