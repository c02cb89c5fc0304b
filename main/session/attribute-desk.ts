/** What the owner changes of their account: attributes, the addresses they prove, the password. */
import type { Pool } from '../cognito/pool.ts';
import type { AccountView, AttributeView } from '../contract/account.ts';
import type {
  AttributeChange,
  ChangeAttributesOutcome,
  ChangePassword,
  ChangePasswordOutcome,
  NoSession,
  RemoveAttributeOutcome,
  SendCodeOutcome,
  Verifiable,
  VerifyAttributeOutcome,
} from '../contract/attributes.ts';
import type { PoolError, PoolErrorKind } from '../contract/pool-error.ts';
import type { CodeDelivery } from '../contract/sign-in.ts';
import type { AccountReader } from './account-reader.ts';
import type { People, TokenAnswer } from './people.ts';

export interface AttributeDeskPorts {
  readonly people: Pick<People, 'person' | 'renewedToken' | 'token'>;
  readonly accounts: Pick<AccountReader, 'ask' | 'awaitCode' | 'last' | 'read' | 'settleCode'>;
  /** Resolves when a pool that is only just starting can be asked, or cannot be at all. */
  readonly whenAwake: (profileId: string) => Promise<void>;
  readonly now: () => number;
}

/** Whose attribute it is. */
interface Owned<Name> {
  readonly sessionId: string;
  readonly attribute: Name;
}

type Act<Answer> = (pool: Pool, token: string) => Promise<Answer | PoolError>;

const isVerifiable = (name: string): name is Verifiable =>
  name === 'email' || name === 'phone_number';

const valueIn = (attributes: readonly AttributeView[], wanted: string): string =>
  attributes.find(({ name }) => name === wanted)?.value ?? '';

/** Refusals of the token alone: nothing was done, so a new token may carry the same request. */
const staleKinds: readonly PoolErrorKind[] = ['token-expired', 'token-invalid'];

/** After these there is no sign-in to go on with; reading the account says why. */
const overKinds: readonly PoolErrorKind[] = ['token-revoked', 'user-not-found'];

const offline: PoolError = { kind: 'pool-error', error: 'offline', said: null };

export class AttributeDesk {
  readonly #ports: AttributeDeskPorts;

  constructor(ports: AttributeDeskPorts) {
    this.#ports = ports;
  }

  /**
   * Saves what differs from what the pool holds now, all of it or nothing; an empty value
   * removes. The account is read again, so that what the pool did with it is known.
   */
  async changeAttributes({
    sessionId,
    changes,
  }: AttributeChange): Promise<ChangeAttributesOutcome> {
    const held = await this.#held(sessionId);
    if (held.kind !== 'held') return held;
    const awaited = this.#ports.accounts.last(sessionId)?.awaited ?? [];
    const different = changes.filter(
      ({ name, value }) =>
        valueIn(held.attributes, name) !== value ||
        // The old value once more calls off a change that waits for its code.
        awaited.some((code) => code.attribute === name && code.value !== value),
    );
    if (different.length === 0) return { kind: 'unchanged' };

    const answer = await this.#do(sessionId, (pool, token) =>
      pool.updateAttributes(token, different),
    );
    if (answer.kind !== 'updated') return answer;
    this.#noteCodes(sessionId, different, answer.codes);
    const read = await this.#ports.accounts.read(sessionId);
    const pending =
      read.kind === 'read'
        ? pendingIn(
            read.account,
            different.map(({ name }) => name),
          )
        : [];
    return { kind: 'changed', codes: answer.codes, pending };
  }

  async removeAttribute({
    sessionId,
    name,
  }: {
    readonly sessionId: string;
    readonly name: string;
  }): Promise<RemoveAttributeOutcome> {
    const answer = await this.#do(sessionId, (pool, token) => pool.deleteAttributes(token, [name]));
    if (answer.kind !== 'done') return answer;
    if (isVerifiable(name)) this.#ports.accounts.settleCode(sessionId, name);
    return { kind: 'removed' };
  }

  async sendCode({ sessionId, attribute }: Owned<Verifiable>): Promise<SendCodeOutcome> {
    const answer = await this.#do(sessionId, (pool, token) =>
      pool.sendAttributeCode(token, attribute),
    );
    if (answer.kind !== 'sent') return answer;
    const { delivery } = answer;
    const last = this.#ports.accounts.last(sessionId);
    const value =
      last?.awaited.find((code) => code.attribute === attribute)?.value ??
      valueIn(last?.attributes ?? [], attribute);
    this.#await(sessionId, attribute, value, delivery);
    return { kind: 'code-sent', delivery };
  }

  async verifyAttribute({
    sessionId,
    attribute,
    code,
  }: Owned<Verifiable> & { readonly code: string }): Promise<VerifyAttributeOutcome> {
    const answer = await this.#do(sessionId, (pool, token) =>
      pool.verifyAttribute(token, attribute, code),
    );
    if (answer.kind !== 'done') return answer;
    this.#ports.accounts.settleCode(sessionId, attribute);
    return { kind: 'verified' };
  }

  /** The sign-ins of the account go on: ChangePassword ends none. */
  async changePassword({
    sessionId,
    previous,
    proposed,
  }: ChangePassword): Promise<ChangePasswordOutcome> {
    const answer = await this.#do(sessionId, (pool, token) =>
      pool.changePassword(token, previous, proposed),
    );
    return answer.kind === 'done' ? { kind: 'changed' } : answer;
  }

  #noteCodes(
    sessionId: string,
    saved: readonly AttributeView[],
    codes: readonly (CodeDelivery & { readonly attribute: string })[],
  ): void {
    for (const { name, value } of saved) {
      if (!isVerifiable(name)) continue;
      const sent = codes.find(({ attribute }) => attribute === name);
      if (sent === undefined) this.#ports.accounts.settleCode(sessionId, name);
      else this.#await(sessionId, name, value, sent);
    }
  }

  #await(
    sessionId: string,
    attribute: Verifiable,
    value: string,
    delivery: CodeDelivery | null,
  ): void {
    this.#ports.accounts.awaitCode(sessionId, {
      attribute,
      value,
      delivery: delivery && { medium: delivery.medium, destination: delivery.destination },
      sentAtMs: this.#ports.now(),
    });
  }

  async #held(
    sessionId: string,
  ): Promise<
    { readonly kind: 'held'; readonly attributes: readonly AttributeView[] } | NoSession | PoolError
  > {
    const asked = await this.#ports.accounts.ask(sessionId);
    switch (asked.kind) {
      case 'user':
        return { kind: 'held', attributes: asked.user.attributes };
      case 'no-such-session':
        return asked;
      case 'ended':
        return { kind: 'ended' };
      case 'practice-not-ready':
        return offline;
      case 'pool-error':
        return endedBy(asked);
    }
  }

  async #do<Answer extends { readonly kind: string }>(
    sessionId: string,
    act: Act<Answer>,
  ): Promise<Answer | NoSession | PoolError> {
    const { people, whenAwake } = this.#ports;
    await whenAwake(people.person(sessionId)?.profileId ?? '');
    const first = await doWith(await people.token(sessionId), act);
    const answer = isStale(first) ? await doWith(await people.renewedToken(sessionId), act) : first;
    return isPoolError(answer) ? endedBy(answer) : answer;
  }
}

const isPoolError = (answer: { readonly kind: string }): answer is PoolError =>
  answer.kind === 'pool-error';

const isStale = (answer: { readonly kind: string }): boolean =>
  isPoolError(answer) && staleKinds.includes(answer.error);

const endedBy = (error: PoolError): { readonly kind: 'ended' } | PoolError =>
  overKinds.includes(error.error) ? { kind: 'ended' } : error;

const doWith = async <Answer>(
  answer: TokenAnswer,
  act: Act<Answer>,
): Promise<Answer | NoSession | PoolError> => {
  switch (answer.kind) {
    case 'token':
      return act(answer.pool, answer.token);
    case 'ended':
      return { kind: 'ended' };
    case 'practice-not-ready':
      return offline;
    case 'no-such-session':
    case 'pool-error':
      return answer;
  }
};

/** Of the attributes just saved, those whose old value the pool still shows. */
const pendingIn = (
  { attributes, awaited }: AccountView,
  saved: readonly string[],
): readonly string[] =>
  awaited
    .filter(
      ({ attribute, value }) =>
        saved.includes(attribute) && valueIn(attributes, attribute) !== value,
    )
    .map(({ attribute }) => attribute);
