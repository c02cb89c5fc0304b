/**
 * The fresh proof of identity: a sign-in to the very account on screen, turn by turn, and
 * what is done on the way where that is wanted.
 */
import { readAccessClaims } from '../cognito/claims.ts';
import type { Pool } from '../cognito/pool.ts';
import type { Beginning, PasskeySigner } from '../cognito/sign-in/conversation.ts';
import type {
  Prove,
  ProofView,
  ProveOutcome,
  ProveStepAnswer,
  SubjectView,
} from '../contract/deletion.ts';
import type { PoolError } from '../contract/pool-error.ts';
import type { SignInHow } from '../contract/sign-in.ts';
import { Attempts, type AttemptPorts, type AttemptTurn } from '../session/attempts.ts';
import type { People } from '../session/people.ts';
import {
  boundDeviceOf,
  type ArrivedTurn,
  type RememberedDevices,
} from '../session/remembered-devices.ts';

export interface ProofPorts extends AttemptPorts {
  readonly people: Pick<People, 'adopt' | 'person' | 'poolOf' | 'revokeAt'>;
  readonly devices: Pick<RememberedDevices, 'find' | 'settle'>;
  /** What answers for passkeys kept here; null where there can be none. */
  readonly signerFor: (profileId: string) => PasskeySigner | null;
  readonly now: () => number;
}

/** What a good proof gives the machine. */
export interface Proof {
  readonly kind: 'proof';
  /** Whose sign-in it is a proof for. */
  readonly sessionId: string;
  readonly proof: ProofView;
  readonly othersEndedAtMs: number | null;
}

export type ProofOutcome = Proof | Exclude<ProveOutcome, { readonly kind: 'proved' }>;

/** A proof that is being given. */
interface Giving {
  readonly subject: SubjectView;
  readonly pool: Pool;
  readonly beginning: Beginning;
  /** When every sign-in was ended on the way; null while none was. */
  readonly endedAtMs: number | null;
}

/** Answers after which nobody knows whether the pool has ended the sign-ins. */
const isUnclear = ({ error }: PoolError): boolean =>
  error === 'no-answer' || error === 'internal-error' || error === 'strange-answer';

/** The sign-ins were not ended, or nobody knows. */
type NotEnded =
  | { readonly kind: 'not-ended'; readonly why: PoolError }
  | { readonly kind: 'not-known'; readonly why: PoolError };

export class Proofs {
  readonly #ports: ProofPorts;
  readonly #attempts: Attempts<Giving>;
  /** Counts what was given up, so that nothing more is begun for it. */
  #round = 0;
  /** A sign-in has arrived, and use is being made of it: there is no second one meanwhile. */
  #arriving = false;
  /** When every sign-in was ended on the way, whatever came of the proof after that. */
  #endedAtMs: number | null = null;

  constructor(ports: ProofPorts) {
    this.#ports = ports;
    this.#attempts = new Attempts(ports);
  }

  /** Begins to sign in anew as the account on screen. One that was begun before is given up. */
  async prove(subject: SubjectView, { way, password, endOthers }: Prove): Promise<ProofOutcome> {
    const { people } = this.#ports;
    if (this.#arriving) return { kind: 'wrong-answer' };
    const round = this.#round;
    const found = people.poolOf(subject.sessionId);
    if (found.kind !== 'pool') return { kind: 'not-now' };
    const how = people.person(subject.sessionId)?.how;
    // Neither can be repeated here; a password that was typed all the same is tried.
    if ((how === 'browser' || how === 'token') && password === null) {
      return { kind: 'other-proof', how };
    }
    const beginning = await this.#beginningOf(subject, { way, password });
    if (round !== this.#round) return { kind: 'not-now' };
    return this.#begin({ subject, pool: found.pool, beginning, endedAtMs: null }, endOthers);
  }

  /** Goes on with it. */
  async answer({ attemptId, answer, endOthers }: ProveStepAnswer): Promise<ProofOutcome> {
    if (this.#arriving) return { kind: 'wrong-answer' };
    return this.#after(await this.#attempts.answer(attemptId, answer), endOthers);
  }

  /** Forgets what was typed so far. */
  cancel(): void {
    this.#round += 1;
    this.#endedAtMs = null;
    this.#attempts.cancelOpen();
  }

  async #begin(giving: Giving, endOthers: boolean): Promise<ProofOutcome> {
    const conversation = giving.pool.converse(giving.beginning);
    return this.#after(await this.#attempts.begin(giving, conversation), endOthers);
  }

  async #beginningOf(
    { profileId, sub, username }: SubjectView,
    { way, password }: Pick<Beginning, 'way' | 'password'>,
  ): Promise<Beginning> {
    const { devices, signerFor } = this.#ports;
    const device = await devices.find(profileId, sub);
    return { way, username, password, device, passkeys: signerFor(profileId) };
  }

  async #after(next: AttemptTurn<Giving>, endOthers: boolean): Promise<ProofOutcome> {
    switch (next.kind) {
      case 'no-such-attempt':
        return next;
      case 'busy':
        return { kind: 'wrong-answer' };
      case 'given-up':
        if (next.turn.kind === 'tokens') await this.#giveUp(next.about, next.turn);
        return { kind: 'not-now' };
      case 'turn':
        return this.#afterTurn(next, endOthers);
    }
  }

  #afterTurn(
    { attemptId, turn, about }: Extract<AttemptTurn<Giving>, { readonly kind: 'turn' }>,
    endOthers: boolean,
  ): ProofOutcome | Promise<ProofOutcome> {
    switch (turn.kind) {
      case 'tokens':
        return this.#arrived(about, turn, endOthers);
      case 'asks': {
        const { step, problem } = turn;
        return { kind: 'step', attemptId, step, problem, othersEndedAtMs: about.endedAtMs };
      }
      case 'wrong-answer':
        return turn;
      case 'pool-error':
        return about.endedAtMs === null ? turn : { kind: 'signed-out' };
    }
  }

  async #arrived(giving: Giving, turn: ArrivedTurn, endOthers: boolean): Promise<ProofOutcome> {
    this.#arriving = true;
    try {
      return await this.#madeUseOf(giving, turn, endOthers);
    } finally {
      this.#arriving = false;
    }
  }

  async #madeUseOf(giving: Giving, turn: ArrivedTurn, endOthers: boolean): Promise<ProofOutcome> {
    const { subject, pool, beginning, endedAtMs } = giving;
    const round = this.#round;
    // Nobody else's sign-ins may be ended: whose proof this is, is looked at first.
    const isOwner = readAccessClaims(turn.tokens.access)?.sub === subject.sub;
    if (isOwner) {
      const { profileId, username } = subject;
      await this.#ports.devices.settle({ profileId, username, shown: beginning.device }, turn);
    }
    if (round !== this.#round) {
      await this.#giveUp(giving, turn);
      return { kind: 'not-now' };
    }
    if (!isOwner || !endOthers || endedAtMs !== null) return this.#adopt(giving, turn);
    const ended = await endSignIns(pool, turn.tokens.access);
    switch (ended.kind) {
      case 'not-known':
        await this.#ports.people.revokeAt(subject.profileId, turn.tokens.refresh);
        return ended.why;
      case 'not-ended': {
        const adopted = await this.#adopt(giving, turn);
        return adopted.kind === 'other-account' ? adopted : { ...ended.why, kind: 'others-stay' };
      }
      case 'ended':
        break;
    }
    const nowMs = this.#ports.now();
    if (round === this.#round) this.#endedAtMs = nowMs;
    // The pool ends all sign-ins or none, so the one that deletes is begun anew after that.
    const anew = await this.#beginningOf(subject, beginning);
    return this.#begin({ subject, pool, beginning: anew, endedAtMs: nowMs }, endOthers);
  }

  /** Nobody goes on with this proof; where it took the place of every sign-in, it is all there is. */
  async #giveUp({ subject, endedAtMs }: Giving, { tokens, ...turn }: ArrivedTurn): Promise<void> {
    const { people } = this.#ports;
    if (endedAtMs === null) {
      await people.revokeAt(subject.profileId, tokens.refresh);
      return;
    }
    const { how, secondFactor } = turn;
    const deviceKey = boundDeviceOf({ tokens, ...turn });
    await people.adopt(subject.sessionId, { tokens, how, secondFactor, deviceKey });
  }

  async #adopt(
    { subject }: Giving,
    turn: ArrivedTurn,
  ): Promise<Proof | { readonly kind: 'other-account' }> {
    const { people, now } = this.#ports;
    const { tokens, how, secondFactor } = turn;
    const deviceKey = boundDeviceOf(turn);
    const adopted = await people.adopt(subject.sessionId, { tokens, how, secondFactor, deviceKey });
    return adopted === 'other-account'
      ? { kind: 'other-account' }
      : {
          kind: 'proof',
          sessionId: subject.sessionId,
          proof: { how: proofOf(how), secondFactor, atMs: now() },
          othersEndedAtMs: this.#endedAtMs,
        };
  }
}

/** GlobalSignOut. Where its answer is lost, the sign-in that asked for it tells by its own end. */
const endSignIns = async (
  pool: Pool,
  accessToken: string,
): Promise<{ readonly kind: 'ended' } | NotEnded> => {
  const answer = await pool.globalSignOut(accessToken);
  if (answer.kind === 'done') return { kind: 'ended' };
  if (!isUnclear(answer)) return { kind: 'not-ended', why: answer };
  const look = await pool.getUser(accessToken);
  if (look.kind === 'user') return { kind: 'not-ended', why: answer };
  return look.error === 'token-revoked' ? { kind: 'ended' } : { kind: 'not-known', why: answer };
};

/** A receipt does not say how a password travelled. */
const proofOf = (how: SignInHow): ProofView['how'] => {
  switch (how) {
    case 'password-srp':
    case 'password-plain':
      return 'password';
    case 'email-code':
    case 'sms-code':
    case 'passkey':
    case 'custom':
      return how;
    case 'browser':
    case 'token':
    case 'sign-up':
      return 'sign-in';
  }
};
