/**
 * Runs the machine: does what a state calls for, and lets only what the machine allows
 * happen. One deletion at a time; one request in each; no path sends a second.
 */
import type {
  AskOutcome,
  BeginOutcome,
  DeleteOutcome,
  DeletionView,
  FactsView,
  LeaveOutcome,
  NotNow,
  ProceedOutcome,
  ProveOutcome,
  SubjectView,
  TypedNames,
} from '../contract/deletion.ts';
import type { ProfileView } from '../contract/profile.ts';
import { accountScope } from '../cognito/claims.ts';
import { poolError } from '../cognito/errors.ts';
import type { AccountReader } from '../session/account-reader.ts';
import type { People } from '../session/people.ts';
import { belongsTo, examine } from './examination.ts';
import { isOpen, next } from './machine.ts';
import type { Permissions } from './permission.ts';
import { lookForAccount } from './read-back.ts';
import type { Event, State } from './states.ts';
import { viewOf } from './view.ts';

export interface DeletionPorts {
  readonly people: Pick<
    People,
    'person' | 'token' | 'renewedToken' | 'tokensEndAtMs' | 'adopt' | 'forget'
  >;
  readonly reader: Pick<AccountReader, 'ask' | 'forget'>;
  readonly profileOf: (profileId: string) => ProfileView | undefined;
  /** The last question, in a dialog of main's own; false for no, closed or dismissed. */
  readonly askPerson: (subject: SubjectView) => Promise<boolean>;
  readonly permissions: Permissions;
  readonly now: () => number;
  /** Calls back after a delay; the function it returns calls it off. */
  readonly schedule: (delayMs: number, work: () => void) => () => void;
  readonly onChange: (view: DeletionView) => void;
  /** Told of a bug on the way; what it leaves open is treated as not known. */
  readonly reportBug: (bug: unknown) => void;
}

/** A proof of identity is good for this long. */
export const freshForMs = 5 * 60_000;

const notNow: NotNow = { kind: 'not-now' };

export class Deletion {
  readonly #ports: DeletionPorts;
  #state: State = { kind: 'idle' };
  /** Counts the deletions begun or left, so that an answer to an older one is dropped. */
  #round = 0;
  #cancelCheck: () => void = () => undefined;
  #sending: Promise<void> = Promise.resolve();

  constructor(ports: DeletionPorts) {
    this.#ports = ports;
  }

  view(): DeletionView {
    return viewOf(this.#state);
  }

  /** Whether this sign-in is needed to send the request or to learn what became of it. */
  isHeld(sessionId: string): boolean {
    return (
      isOpen(this.#state) && 'subject' in this.#state && this.#state.subject.sessionId === sessionId
    );
  }

  /** Resolves when no request is on the wire: the app must not end before that. */
  async sent(): Promise<void> {
    await this.#sending;
  }

  begin(sessionId: string): BeginOutcome {
    const person = this.#ports.people.person(sessionId);
    const profile = person && this.#ports.profileOf(person.profileId);
    if (person === undefined || profile === undefined) return { kind: 'no-such-session' };
    const subject: SubjectView = {
      sessionId,
      profileId: profile.id,
      accountName: person.accountName,
      username: person.username,
      sub: person.sub,
      poolName: profile.name,
      userPoolId: profile.userPoolId,
      practice: profile.kind === 'practice',
    };
    if (!this.#apply({ kind: 'begin', subject })) return { kind: 'busy' };
    this.#ports.permissions.void();
    const round = ++this.#round;
    void this.#examine(subject, round);
    return { kind: 'begun' };
  }

  proceed(): ProceedOutcome {
    return this.#apply({ kind: 'proceed', fresh: this.#isFresh() })
      ? { kind: 'proceeded' }
      : notNow;
  }

  /** Proof of identity by password: a fresh sign-in to the very account on screen. */
  async prove(password: string): Promise<ProveOutcome> {
    const state = this.#state;
    if (state.kind !== 'proving') return notNow;
    const round = this.#round;
    const { sessionId, username } = state.subject;
    const answer = await this.#ports.people.token(sessionId);
    if (answer.kind === 'pool-error') return answer;
    if (answer.kind !== 'token') return notNow;

    const proof = await answer.pool.signIn(username, password);
    if (proof.kind !== 'tokens') return proof;
    if ((await this.#ports.people.adopt(sessionId, proof.tokens)) === 'other-account') {
      return { kind: 'other-account' };
    }
    return round === this.#round && this.#apply({ kind: 'proved' }) ? { kind: 'proved' } : notNow;
  }

  /** Compares what was typed with what is on screen, then asks the person. */
  async ask(typed: TypedNames): Promise<AskOutcome> {
    const state = this.#state;
    if (state.kind !== 'confirming') return notNow;
    const { subject } = state;
    const fields = (['accountName', 'poolName'] as const).filter(
      (field) => typed[field].trim() !== subject[field],
    );
    if (fields.length > 0) return { kind: 'mismatch', fields };
    if (!this.#isFresh()) {
      this.#apply({ kind: 'stale' });
      return notNow;
    }
    if (!this.#apply({ kind: 'ask' })) return notNow;
    // The answer is waited for with the state unchanged: nothing else applies meanwhile.
    const yes = await this.#ports.askPerson(subject).finally(() => this.#apply({ kind: 'asked' }));
    return yes
      ? { kind: 'granted', ...this.#ports.permissions.mint(subject) }
      : { kind: 'declined' };
  }

  /** Uses the permission up and starts the one request. Resolves once it is under way. */
  send(permission: string): DeleteOutcome {
    const state = this.#state;
    if (state.kind !== 'confirming' || state.asking) return notNow;
    const { permissions, people, now } = this.#ports;
    if (!permissions.redeem(permission, state.subject)) return { kind: 'no-permission' };
    const facts: FactsView = {
      askedAtMs: now(),
      sentAtMs: null,
      answeredAtMs: null,
      checkedAtMs: null,
      requestId: null,
      tokensEndAtMs: people.tokensEndAtMs(state.subject.sessionId),
    };
    if (!this.#apply({ kind: 'send', facts })) return notNow;
    this.#sending = this.#request(state.subject);
    return { kind: 'started' };
  }

  checkNow(): ProceedOutcome {
    return this.#apply({ kind: 'check' }) ? { kind: 'proceeded' } : notNow;
  }

  /** A fresh sign-in to the account in question can tell what the old one could not. */
  hearSignIn(sessionId: string): void {
    if (this.isHeld(sessionId)) this.checkNow();
  }

  leave(): LeaveOutcome {
    if (!this.#apply({ kind: 'leave' })) return { kind: 'too-late' };
    this.#round += 1;
    this.#ports.permissions.void();
    return { kind: 'left' };
  }

  #isFresh(): boolean {
    if (!('subject' in this.#state)) return false;
    const person = this.#ports.people.person(this.#state.subject.sessionId);
    const ageMs = person === undefined ? -1 : this.#ports.now() - person.authenticatedAtMs;
    // A clock that was set back makes an age below zero: that proves nothing.
    return ageMs >= 0 && ageMs <= freshForMs;
  }

  /** The one place from which DeleteUser is called. */
  async #request(subject: SubjectView): Promise<void> {
    const { people, now } = this.#ports;
    const answer = await people.token(subject.sessionId);
    if (answer.kind !== 'token') {
      const away = answer.kind === 'pool-error' || answer.kind === 'practice-not-ready';
      this.#apply({ kind: 'unsent', why: away ? 'offline' : 'signed-out' });
      return;
    }
    // The request names no user and no pool: the token decides whose account goes.
    if (!belongsTo(answer.claims, subject) || !answer.claims.scopes.includes(accountScope)) {
      this.#apply({ kind: 'unsent', why: 'token-unusable' });
      return;
    }
    this.#apply({ kind: 'sent', atMs: now() });
    const result = await answer.pool.deleteUser(answer.token).catch((bug: unknown) => {
      this.#ports.reportBug(bug);
      return poolError('no-answer');
    });
    this.#apply({ kind: 'answered', answer: result, atMs: now() });
  }

  async #examine(subject: SubjectView, round: number): Promise<void> {
    const examination = await examine(this.#ports, subject);
    if (round === this.#round) this.#apply({ kind: 'examined', ...examination });
  }

  async #look(subject: SubjectView): Promise<void> {
    const look = await lookForAccount(this.#ports.people, subject).catch((bug: unknown) => {
      this.#ports.reportBug(bug);
      return 'no-answer' as const;
    });
    this.#apply({ kind: 'looked', look, atMs: this.#ports.now() });
  }

  async #wipe({ sessionId }: SubjectView): Promise<void> {
    this.#ports.reader.forget(sessionId);
    const wiped = await this.#ports.people.forget(sessionId);
    this.#apply({ kind: 'wiped', leftovers: wiped ? [] : ['stored-sign-in'] });
  }

  /** Moves the machine and does what the new state calls for. False: the event does not apply. */
  #apply(event: Event): boolean {
    const before = this.#state;
    const after = next(before, event);
    if (after === undefined) return false;
    this.#state = after;
    this.#cancelCheck();
    if (after.kind === 'checking' && before.kind !== 'checking') void this.#look(after.subject);
    if (after.kind === 'wiping') void this.#wipe(after.subject);
    if (after.kind === 'waiting' && after.nextCheckAtMs !== null) {
      const delayMs = Math.max(0, after.nextCheckAtMs - this.#ports.now());
      this.#cancelCheck = this.#ports.schedule(delayMs, () => this.checkNow());
    }
    this.#ports.onChange(viewOf(after));
    return true;
  }
}
