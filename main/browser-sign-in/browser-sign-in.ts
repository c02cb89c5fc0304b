/**
 * Signing in at the pool's own page, in the person's browser (RFC 8252): the code comes back
 * to a listener of this computer's own, is exchanged by main, and what it gave is verified
 * before anybody is signed in. One at a time.
 */
import type { Tokens } from '../cognito/sign-in/conversation.ts';
import type { TokenVerifier } from '../cognito/token-verifier.ts';
import type { Transport } from '../cognito/transport.ts';
import type { OpenOutcome } from '../contract/api.ts';
import type { BrowserSignInFault, BrowserSignInView } from '../contract/browser-sign-in.ts';
import type { ProfileView } from '../contract/profile.ts';
import type { People, PoolAnswer } from '../session/people.ts';
import { newAuthorizationRequest, type AuthorizationRequest } from './authorization-request.ts';
import { openCallbackListener, type CallbackListener } from './callback-listener.ts';
import type { PageAnswer } from './callback.ts';
import { exchangeCode } from './token-exchange.ts';
import { accountNameIn, faultOfTokens } from './token-faults.ts';

export interface BrowserSignInPorts {
  readonly profileOf: (profileId: string) => ProfileView | undefined;
  readonly poolOf: (profileId: string) => PoolAnswer;
  /** Until the practice pools answer, or have failed. */
  readonly whenAwake: (profileId: string) => Promise<void>;
  /** Undefined for an app client without one, and where it is not kept. */
  readonly clientSecretOf: (profileId: string) => Promise<string | undefined>;
  readonly people: Pick<People, 'arrive'>;
  readonly verifier: Pick<TokenVerifier, 'verify'>;
  readonly transport: Transport;
  /** Opens the pool's page with these parameters in the person's browser. */
  readonly openPage: (
    profile: ProfileView,
    parameters: Readonly<Record<string, string>>,
  ) => Promise<OpenOutcome>;
  /** The app's window comes before the browser's. */
  readonly toFront: () => void;
  /** The ports that can be registered with a pool, in the order they are tried. */
  readonly callbackPorts: readonly number[];
  readonly now: () => number;
  /** Does the work later; the answer ends the wait for it. */
  readonly schedule: (delayMs: number, work: () => void) => () => void;
  readonly onChange: (view: BrowserSignInView) => void;
}

/** How long the browser is waited for. */
export const longestWaitMs = 5 * 60_000;

/** One sign-in on its way. What is secret in it ends with it. */
interface Attempt {
  readonly profileId: string;
  /** Ends the wait: the clock, and the listener. */
  stop: () => void;
}

/** An attempt whose browser is out. */
interface Outing {
  readonly profile: ProfileView & { readonly signInPage: string };
  readonly clientSecret: string | undefined;
  readonly request: AuthorizationRequest;
  readonly callback: string;
}

type Ending =
  | { readonly kind: 'fault'; readonly fault: BrowserSignInFault }
  | { readonly kind: 'signed-in'; readonly sessionId: string }
  /** It was cancelled or replaced meanwhile. */
  | { readonly kind: 'over' };

const fault = (fault: BrowserSignInFault): Ending => ({ kind: 'fault', fault });

export class BrowserSignIn {
  readonly #ports: BrowserSignInPorts;
  #view: BrowserSignInView = { kind: 'idle' };
  #attempt: Attempt | undefined;
  /** The ports are free again. */
  #closed: Promise<void> = Promise.resolve();

  constructor(ports: BrowserSignInPorts) {
    this.#ports = ports;
  }

  read(): BrowserSignInView {
    return this.#view;
  }

  /** Opens the page; a sign-in that was on its way before is given up. */
  async begin({ profileId }: { readonly profileId: string }): Promise<BrowserSignInView> {
    this.#attempt?.stop();
    const attempt: Attempt = { profileId, stop: () => undefined };
    this.#attempt = attempt;
    await Promise.all([this.#closed, this.#ports.whenAwake(profileId)]);
    const ending = this.#isOn(attempt) ? await this.#open(attempt) : undefined;
    if (ending !== undefined) this.#end(attempt, ending);
    return this.#view;
  }

  cancel(): BrowserSignInView {
    if (this.#attempt !== undefined) this.#end(this.#attempt, fault({ why: 'cancelled' }));
    return this.#view;
  }

  /** Undefined when the browser has the page. */
  async #open(attempt: Attempt): Promise<Ending | undefined> {
    const { profileId } = attempt;
    const profile = this.#ports.profileOf(profileId);
    if (profile?.kind === 'practice' && profile.endpoint === null) {
      return fault({ why: 'practice-not-ready' });
    }
    if (profile === undefined || profile.signInPage === null) return fault({ why: 'no-page' });
    const clientSecret = await this.#ports.clientSecretOf(profileId);
    if (profile.secretKept && clientSecret === undefined) return fault({ why: 'secret-missing' });

    const { callbackPorts } = this.#ports;
    const listener = await openCallbackListener(callbackPorts);
    if (listener.kind === 'ports-busy') return fault({ why: 'ports-busy', ports: callbackPorts });
    const { callback } = listener;
    const request = newAuthorizationRequest(profile.clientId, callback);
    const { signInPage } = profile;
    const outing = { profile: { ...profile, signInPage }, clientSecret, request, callback };
    if (!this.#wait(attempt, outing, listener)) return { kind: 'over' };

    const opened = await this.#ports.openPage(profile, request.parameters);
    return opened.kind === 'opened' ? undefined : fault({ why: 'no-browser' });
  }

  /** From before the page is opened: the answer may be there before that is done. */
  #wait(attempt: Attempt, outing: Outing, listener: CallbackListener): boolean {
    if (!this.#isOn(attempt)) {
      this.#closed = listener.close();
      return false;
    }
    const stopClock = this.#ports.schedule(longestWaitMs, () =>
      this.#end(attempt, fault({ why: 'too-late' })),
    );
    attempt.stop = () => {
      stopClock();
      this.#closed = listener.close();
    };
    listener.expect(outing.request.state, (answer) => {
      // The listener closes by itself, once its reply is out.
      attempt.stop = () => undefined;
      stopClock();
      void this.#hear(attempt, outing, answer);
    });
    this.#show({
      kind: 'waiting',
      profileId: attempt.profileId,
      untilMs: this.#ports.now() + longestWaitMs,
      callback: outing.callback,
    });
    return true;
  }

  async #hear(attempt: Attempt, outing: Outing, answer: PageAnswer): Promise<void> {
    this.#ports.toFront();
    if (answer.kind === 'error') {
      const { error, description } = answer;
      this.#end(attempt, fault({ why: 'page-refused', error, description }));
      return;
    }
    this.#show({ kind: 'exchanging', profileId: attempt.profileId });
    this.#end(attempt, await this.#exchange(attempt, outing, answer.code));
  }

  async #exchange(
    attempt: Attempt,
    { profile, clientSecret, request, callback }: Outing,
    code: string,
  ): Promise<Ending> {
    const { signInPage, clientId } = profile;
    const { codeVerifier, nonce } = request;
    const answer = await exchangeCode(
      { signInPage, clientId, clientSecret, code, callback, codeVerifier },
      this.#ports.transport,
    );
    if (answer.kind === 'pool-error') return fault({ why: 'exchange-failed', error: answer });
    if (answer.kind === 'refused') {
      const unproven = answer.error === 'invalid_client' && clientSecret === undefined;
      return fault(
        unproven ? { why: 'secret-missing' } : { why: 'exchange-refused', error: answer.error },
      );
    }
    const { access, id, refresh } = answer;
    return this.#judge(attempt, { access, id, refresh }, nonce);
  }

  async #judge(
    attempt: Attempt,
    tokens: Tokens & { readonly id: string },
    nonce: string,
  ): Promise<Ending> {
    const { profileId } = attempt;
    const found = this.#ports.poolOf(profileId);
    if (found.kind === 'practice-not-ready') return fault({ why: 'practice-not-ready' });
    if (found.kind !== 'pool') return fault({ why: 'no-page' });
    const wrong = await faultOfTokens(tokens, found.pool.address, nonce, this.#ports.verifier);
    if (wrong !== undefined) return fault(wrong);
    if (!this.#isOn(attempt)) {
      // Nobody knows of this sign-in any more: it is not to live on at the pool.
      if (tokens.refresh !== null) await found.pool.revoke(tokens.refresh);
      return { kind: 'over' };
    }
    const arrived = await this.#ports.people.arrive({
      profileId,
      tokens,
      how: 'browser',
      secondFactor: null,
      accountName: accountNameIn(tokens.id),
      kept: true,
      deviceKey: null,
      deviceAsked: false,
    });
    if (arrived.kind === 'signed-in') return arrived;
    return fault(
      arrived.kind === 'pool-error'
        ? { why: 'exchange-failed', error: arrived }
        : { why: 'practice-not-ready' },
    );
  }

  #isOn(attempt: Attempt): boolean {
    return this.#attempt === attempt;
  }

  #end(attempt: Attempt, ending: Ending): void {
    if (!this.#isOn(attempt) || ending.kind === 'over') return;
    attempt.stop();
    this.#attempt = undefined;
    const { profileId } = attempt;
    this.#show(
      ending.kind === 'fault'
        ? { kind: 'failed', profileId, fault: ending.fault }
        : { kind: 'signed-in', profileId, sessionId: ending.sessionId },
    );
  }

  #show(view: BrowserSignInView): void {
    this.#view = view;
    this.#ports.onChange(view);
  }
}
