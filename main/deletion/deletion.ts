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
  OtherSignIns,
  ProceedOutcome,
  ProofView,
  Prove,
  ProveOutcome,
  ProveStepAnswer,
  RehearsalView,
  SubjectView,
  TypedNames,
} from '../contract/deletion.ts';
import { effectOf, type EffectPorts } from './effects.ts';
import { examine } from './examination.ts';
import { resumptionOf, type JournalEntry } from './journal.ts';
import { isOpen, next } from './machine.ts';
import type { Permissions } from './permission.ts';
import { Proofs, type ProofOutcome, type ProofPorts } from './proof.ts';
import type { Event, State } from './states.ts';
import { subjectOf, type SubjectPorts } from './subject.ts';
import { viewOf } from './view.ts';

export interface DeletionPorts
  extends EffectPorts, SubjectPorts, Pick<ProofPorts, 'devices' | 'signerFor'> {
  readonly people: EffectPorts['people'] & SubjectPorts['people'] & ProofPeople;
  readonly reader: EffectPorts['reader'] & ExaminationReader;
  /** The last question, in a dialog of main's own; false for no, closed or dismissed. */
  readonly askPerson: (subject: SubjectView) => Promise<boolean>;
  readonly permissions: Permissions;
  /** A UUID, to name an operation by. */
  readonly newId: () => string;
  /** The practice password of this sign-in, where it is one of a rehearsal. */
  readonly passwordHint: (sessionId: string) => string | null;
  readonly onChange: (view: DeletionView) => void;
}

type ProofPeople = ProofPorts['people'] & Parameters<typeof examine>[0]['people'];
type ExaminationReader = Parameters<typeof examine>[0]['reader'];

/** A proof of identity is good for this long. */
export const freshForMs = 5 * 60_000;

const notNow: NotNow = { kind: 'not-now' };

export class Deletion {
  readonly #ports: DeletionPorts;
  readonly #proofs: Proofs;
  #state: State = { kind: 'idle' };
  /** Counts the deletions begun or left, so that an answer to an older one is dropped. */
  #round = 0;
  #cancelCheck: () => void = () => undefined;
  /** What must not be cut off in the middle: writing, sending, wiping. */
  #unbroken: Promise<unknown> = Promise.resolve();
  #announceKnown: () => void = () => undefined;
  readonly #known = new Promise<void>((resolve) => (this.#announceKnown = resolve));

  constructor(ports: DeletionPorts) {
    this.#ports = { ...ports, reportBug: (bug) => reportIfPossible(ports, bug) };
    this.#proofs = new Proofs(ports);
  }

  view(): DeletionView {
    return viewOf(this.#state, this.#ports.passwordHint);
  }

  /** The view once it is known whether an earlier run left a deletion open. */
  async knownView(): Promise<DeletionView> {
    await this.#known;
    return this.view();
  }

  /** Whether this sign-in is needed to send the request or to learn what became of it. */
  isHeld(sessionId: string): boolean {
    return this.#isOpenWith(({ subject }) => subject.sessionId === sessionId);
  }

  /** Whether this profile is needed to learn what became of an open deletion. */
  needsProfile(profileId: string): boolean {
    return this.#isOpenWith(({ subject }) => subject.profileId === profileId);
  }

  /** Resolves when nothing is under way that must not be cut off by the end of the app. */
  async atRest(): Promise<void> {
    let seen;
    do {
      seen = this.#unbroken;
      await seen;
    } while (seen !== this.#unbroken);
  }

  /** Takes up what an earlier run left open, or nothing. Once, at the start. */
  resume(entry: JournalEntry | null): void {
    if (entry !== null) this.#apply(resumptionOf(entry, this.#ports.now()));
    this.#announceKnown();
  }

  begin(sessionId: string, rehearsal: RehearsalView | null = null): BeginOutcome {
    const found = subjectOf(this.#ports, sessionId, rehearsal);
    if (found === undefined) return { kind: 'no-such-session' };
    const { subject, profile } = found;
    if (!this.#apply({ kind: 'begin', subject })) return { kind: 'busy' };
    // A proof that is still being given is another deletion's, and perhaps another person's.
    this.#proofs.cancel();
    this.#ports.permissions.void();
    const round = ++this.#round;
    void examine(this.#ports, subject, profile).then((examination) => {
      if (round === this.#round) this.#apply({ kind: 'examined', ...examination });
    });
    return { kind: 'begun' };
  }

  proceed({ endOthers }: OtherSignIns): ProceedOutcome {
    const proof = endOthers ? null : this.#freshProof();
    return this.#apply({ kind: 'proceed', proof }) ? { kind: 'proceeded' } : notNow;
  }

  /** Proof of identity: a fresh sign-in to the very account on screen. */
  prove(given: Prove): Promise<ProveOutcome> {
    const state = this.#state;
    if (state.kind !== 'proving') return Promise.resolve(notNow);
    return this.#proved(this.#proofs.prove(state.subject, given));
  }

  /** Answers what the pool asked for on the way. */
  proveStep(given: ProveStepAnswer): Promise<ProveOutcome> {
    if (this.#state.kind !== 'proving') return Promise.resolve(notNow);
    return this.#proved(this.#proofs.answer(given));
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
    if (!this.#isFresh(state.proof)) {
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
    if (state.kind !== 'confirming') return notNow;
    const { permissions, people, now, newId } = this.#ports;
    if (!permissions.redeem(permission, state.subject)) return { kind: 'no-permission' };
    const facts: FactsView = {
      operationId: newId(),
      proof: state.proof,
      othersEndedAtMs: state.othersEndedAtMs,
      askedAtMs: now(),
      sentAtMs: null,
      answeredAtMs: null,
      answer: null,
      poolDate: null,
      requestId: null,
      checkedAtMs: null,
      looks: [],
      resumedAtMs: null,
      tokensEndAtMs: people.tokensEndAtMs(state.subject.sessionId),
    };
    return this.#apply({ kind: 'send', facts }) ? { kind: 'started' } : notNow;
  }

  checkNow(): ProceedOutcome {
    return this.#apply({ kind: 'check' }) ? { kind: 'proceeded' } : notNow;
  }

  /** A fresh sign-in to the account in question can tell what the old one could not. */
  hearSignIn(sessionId: string): void {
    const found = subjectOf(this.#ports, sessionId, null);
    if (found === undefined || !('subject' in this.#state)) return;
    const { sub, userPoolId } = this.#state.subject;
    const { subject: signedIn } = found;
    if (signedIn.sub !== sub || signedIn.userPoolId !== userPoolId) return;
    this.#apply({ kind: 'signed-in', sessionId, profileId: signedIn.profileId });
  }

  /** Gives up an outcome that nothing in hand can tell. */
  stopLooking(): LeaveOutcome {
    return this.#end({ kind: 'stop-looking' });
  }

  cleanUpAgain(): ProceedOutcome {
    return this.#apply({ kind: 'wipe-again' }) ? { kind: 'proceeded' } : notNow;
  }

  leave(): LeaveOutcome {
    return this.#end({ kind: 'leave' });
  }

  async #proved(given: Promise<ProofOutcome>): Promise<ProveOutcome> {
    const round = this.#round;
    const outcome = await given;
    if (outcome.kind !== 'proof') return outcome;
    const { proof, othersEndedAtMs } = outcome;
    const state = this.#state;
    // A conversation outlives the deletion it was begun for where sign-ins were ended in it.
    const isAbout = 'subject' in state && state.subject.sessionId === outcome.sessionId;
    const current = isAbout && round === this.#round;
    return current && this.#apply({ kind: 'proved', proof, othersEndedAtMs })
      ? { kind: 'proved' }
      : notNow;
  }

  #end(event: Event): LeaveOutcome {
    if (!this.#apply(event)) return { kind: 'too-late' };
    this.#round += 1;
    this.#proofs.cancel();
    this.#ports.permissions.void();
    return { kind: 'left' };
  }

  #isOpenWith(holds: (state: Extract<State, { readonly subject: unknown }>) => boolean): boolean {
    const state = this.#state;
    return isOpen(state) && 'subject' in state && holds(state);
  }

  /** The sign-in itself, where it is fresh enough to be a proof. */
  #freshProof(): ProofView | null {
    if (!('subject' in this.#state)) return null;
    const person = this.#ports.people.person(this.#state.subject.sessionId);
    if (person === undefined) return null;
    const proof: ProofView = {
      how: 'sign-in',
      secondFactor: null,
      atMs: person.authenticatedAtMs,
    };
    return this.#isFresh(proof) ? proof : null;
  }

  #isFresh({ atMs }: ProofView): boolean {
    const ageMs = this.#ports.now() - atMs;
    // A clock that was set back makes an age below zero: that proves nothing.
    return ageMs >= 0 && ageMs <= freshForMs;
  }

  /** Moves the machine and does what the new state calls for. False: the event does not apply. */
  #apply(event: Event): boolean {
    const before = this.#state;
    const after = next(before, event);
    if (after === undefined) return false;
    this.#state = after;
    this.#cancelCheck();
    this.#cancelCheck = () => undefined;
    this.#ports.onChange(this.view());
    const effect = effectOf(this.#ports, before, after);
    switch (effect.kind) {
      case 'nothing':
        break;
      case 'wait':
        this.#cancelCheck = this.#ports.schedule(effect.delayMs, () => this.checkNow());
        break;
      case 'work': {
        const done = effect.run((then) => this.#apply(then));
        if (effect.unbroken) this.#unbroken = Promise.all([this.#unbroken, done]);
        break;
      }
    }
    return true;
  }
}

/** A report that fails, as on a full disk, must not decide what becomes of the deletion. */
const reportIfPossible = ({ reportBug }: DeletionPorts, bug: unknown): void => {
  try {
    reportBug(bug);
  } catch {
    // There is nobody left to tell.
  }
};
