/**
 * Trying a deletion without risk: a masked twin of a real account is made in the practice
 * pool, signed in, and walked through the same deletion. Of the real pool nothing is asked
 * but what is in the account, and nothing here can send it anything else.
 */
import type {
  BeginOutcome,
  DeletionView,
  RehearsalView,
  SubjectView,
} from '../contract/deletion.ts';
import type { ProfileView } from '../contract/profile.ts';
import type { RehearseOutcome } from '../contract/rehearsal.ts';
import type { Deletion } from '../deletion/deletion.ts';
import { accountNameOf, type AccountReader } from '../session/account-reader.ts';
import type { People } from '../session/people.ts';
import { isTwinName, twinOf, type Twin, type TwinPool } from './twin.ts';

export interface RehearsalPorts {
  readonly people: Pick<
    People,
    'bringToFront' | 'forget' | 'knownView' | 'person' | 'rename' | 'signIn' | 'view'
  >;
  readonly reader: Pick<AccountReader, 'ask' | 'forget'>;
  readonly deletion: Pick<Deletion, 'begin' | 'isHeld' | 'knownView' | 'view'>;
  readonly practice: TwinPool;
  readonly practiceProfileId: string;
  readonly profileOf: (profileId: string) => ProfileView | undefined;
  /** A UUID. */
  readonly newId: () => string;
  /** Nobody needs to remember it: it is shown where it is wanted. */
  readonly newPassword: () => string;
}

export class Rehearsals {
  readonly #ports: RehearsalPorts;
  /** Whose deletion is being rehearsed: the twin's. */
  #running: SubjectView | null = null;
  /** The one that was made in this run; its password is known to nobody else. */
  #twin: Twin | null = null;
  #beginning = false;

  constructor(ports: RehearsalPorts) {
    this.#ports = ports;
  }

  /** Makes the twin of this account, signs it in and opens its deletion. */
  async begin(sessionId: string): Promise<RehearseOutcome> {
    if (this.#beginning) return { kind: 'busy' };
    this.#beginning = true;
    try {
      return await this.#ask(sessionId);
    } finally {
      this.#beginning = false;
    }
  }

  /** The password of the twin behind this sign-in, which nobody can know; null for anybody else. */
  passwordHint(sessionId: string): string | null {
    const { people, practiceProfileId } = this.#ports;
    const person = people.person(sessionId);
    return person?.profileId === practiceProfileId && person.username === this.#twin?.username
      ? this.#twin.password
      : null;
  }

  /** Follows the deletion: once it is no longer that of the twin, the rehearsal is over. */
  hear(view: DeletionView): void {
    const subject = 'subject' in view && view.subject.rehearsal !== null ? view.subject : null;
    if (subject !== null) this.#running = subject;
    else if (this.#running !== null) void this.over();
  }

  /** Signs the twin out, takes it out of the practice pool and goes back to the real account. */
  async over(): Promise<void> {
    const { people } = this.#ports;
    const running = this.#running;
    if (running === null) return;
    this.#running = null;
    const { frontId } = people.view();
    await this.#end(running);
    // Whoever chose another person meanwhile stays there.
    if (frontId === null || frontId === running.sessionId) {
      people.bringToFront(running.rehearsal?.ofSessionId ?? null);
    }
  }

  /**
   * Ends the twins that a crash left signed in. Waits until it is known which deletion an
   * earlier run left open: a twin taken away before would be found gone, and be called
   * deleted without having been.
   */
  async sweep(): Promise<void> {
    const { people, deletion, practice, practiceProfileId } = this.#ports;
    await Promise.all([people.knownView(), deletion.knownView(), practice.whenAwake()]);
    const left = people
      .view()
      .people.filter(
        ({ sessionId, profileId, username }) =>
          profileId === practiceProfileId &&
          isTwinName(username) &&
          username !== this.#twin?.username &&
          !deletion.isHeld(sessionId),
      );
    for (const twin of left) await this.#end(twin);
  }

  async #ask(sessionId: string): Promise<RehearseOutcome> {
    const { people, reader, deletion, profileOf } = this.#ports;
    const person = people.person(sessionId);
    const profile = person && profileOf(person.profileId);
    if (profile === undefined) return { kind: 'no-such-session' };
    if (profile.kind === 'practice') return { kind: 'practice-already' };
    if (isUnderway(deletion.view())) return { kind: 'busy' };

    const asked = await reader.ask(sessionId);
    switch (asked.kind) {
      case 'user': {
        const secrets = { id: this.#ports.newId(), password: this.#ports.newPassword() };
        const { twin, accountName } = twinOf(asked.user, asked.claims.groups, secrets);
        return this.#rehearse(twin, accountName, {
          ofSessionId: sessionId,
          ofAccountName: accountNameOf(asked.user),
          ofPoolName: profile.name,
        });
      }
      case 'ended':
        return { kind: 'ended' };
      case 'no-such-session':
      case 'practice-not-ready':
      case 'pool-error':
        return asked;
    }
  }

  async #rehearse(
    twin: Twin,
    accountName: string,
    rehearsal: RehearsalView,
  ): Promise<RehearseOutcome> {
    const { people, deletion, practice, practiceProfileId: profileId } = this.#ports;
    const { username, password } = twin;
    await this.over();
    await this.sweep();
    this.#twin = twin;
    if ((await practice.addTwin(twin)).kind !== 'added') return { kind: 'practice-not-ready' };
    const signedIn = await people.signIn({ profileId, username, password });
    if (signedIn.kind !== 'signed-in') {
      practice.removeUser(username);
      return { kind: 'practice-not-ready' };
    }

    const { sessionId } = signedIn;
    await people.rename(sessionId, accountName);
    const begun = deletion.begin(sessionId, rehearsal);
    if (begun.kind === 'begun') return begun;
    await this.#end({ sessionId, username });
    people.bringToFront(rehearsal.ofSessionId);
    return failureOf(begun);
  }

  async #end({ sessionId, username }: Pick<SubjectView, 'sessionId' | 'username'>): Promise<void> {
    const { people, reader, practice } = this.#ports;
    if (this.#twin?.username === username) this.#twin = null;
    practice.removeUser(username);
    reader.forget(sessionId);
    // A deletion that was carried through has removed it already.
    if (people.person(sessionId) !== undefined) await people.forget(sessionId);
  }
}

/** The twin was signed in a moment ago: without it, the practice pool has just gone. */
const failureOf = (begun: Exclude<BeginOutcome, { readonly kind: 'begun' }>): RehearseOutcome =>
  begun.kind === 'busy' ? begun : { kind: 'practice-not-ready' };

/** Whether another deletion could not begin now, so that no twin has to be made to learn it. */
const isUnderway = ({ kind }: DeletionView): boolean => {
  switch (kind) {
    case 'asking':
    case 'preparing':
    case 'sending':
    case 'checking':
    case 'wiping':
    case 'unknown':
    case 'clean-up-left':
      return true;
    case 'idle':
    case 'examining':
    case 'preflight':
    case 'proving':
    case 'confirming':
    case 'refused':
    case 'not-sent':
    case 'deleted':
    case 'already-gone':
    case 'still-there':
      return false;
  }
};
