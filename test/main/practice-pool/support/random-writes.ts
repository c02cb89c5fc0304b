/**
 * People who sign up, confirm, rename themselves and delete their account in random order,
 * several at once, and what of it the pool has acknowledged.
 */
import { post } from './wire.ts';
import type { PoolFacts } from './killed-pool.ts';

export const password = 'River-Stone-1';

/** What the pool knows of somebody: `nobody`, `unconfirmed`, or confirmed under a name. */
type Standing = 'nobody' | 'unconfirmed' | `confirmed as ${string}`;

export interface Person {
  readonly username: string;
  readonly email: string;
  /** The last standing that was acknowledged. */
  sure: Standing;
  /** What a call that was under way would have made of it; null when none was. */
  possible: Standing | null;
  code: string;
  accessToken: string | null;
}

/** An answer, or null when the line was cut. */
export async function ask(
  { endpoint }: PoolFacts,
  operation: string,
  input: object,
): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> } | null> {
  try {
    const response = await post(endpoint, operation, JSON.stringify(input));
    const words = await response.text();
    return {
      status: response.status,
      body: JSON.parse(words === '' ? '{}' : words) as Readonly<Record<string, unknown>>,
    };
  } catch {
    return null;
  }
}

export interface WriteOptions {
  readonly facts: PoolFacts;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly writes: number;
  /** How many are under way at once. */
  readonly writers: number;
  /** Hears of each write that was acknowledged, with their number so far. */
  readonly onAcknowledged: (count: number) => void;
}

/** Writes until the number is reached or the pool is gone; answers everybody there ever was. */
export async function writeAtRandom(options: WriteOptions): Promise<readonly Person[]> {
  const { facts, random, writes, writers, onAcknowledged } = options;
  const everybody: Person[] = [];
  let begun = 0;
  let acknowledged = 0;
  const write = async (): Promise<void> => {
    const own: Person[] = [];
    while (begun < writes) {
      begun += 1;
      const living = own.filter(({ sure }) => sure !== 'nobody');
      const known = living[Math.floor(random() * living.length)];
      const person = known === undefined || random() < 0.4 ? newPerson(everybody.length) : known;
      if (person !== known) {
        own.push(person);
        everybody.push(person);
      }
      const isDone = await goOn(facts, person, random());
      // The line was cut: what became of this one is unknown, and there will be no other.
      if (!isDone) return;
      acknowledged += 1;
      onAcknowledged(acknowledged);
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return everybody;
}

const newPerson = (number: number): Person => ({
  username: `person.${number}`,
  email: `person${number}@example.org`,
  sure: 'nobody',
  possible: null,
  code: '',
  accessToken: null,
});

/** One write of somebody; false when the line was cut. Throws at a refusal: there is no reason. */
async function goOn(facts: PoolFacts, person: Person, chance: number): Promise<boolean> {
  const [operation, input, becomes] = nextWrite(facts, person, chance);
  person.possible = becomes;
  const answer = await ask(facts, operation, input);
  if (answer === null) return false;
  if (answer.status !== 200) throw new Error(`${operation}: ${JSON.stringify(answer.body)}`);
  person.sure = becomes;
  person.possible = null;
  const { AuthenticationResult } = answer.body as {
    readonly AuthenticationResult?: { readonly AccessToken: string };
  };
  person.accessToken = AuthenticationResult?.AccessToken ?? person.accessToken;
  if (operation === 'SignUp') person.code = await codeOf(facts, person);
  return true;
}

function nextWrite(
  { clientId: ClientId }: PoolFacts,
  { username: Username, email, sure, code, accessToken: AccessToken }: Person,
  chance: number,
): readonly [operation: string, input: object, becomes: Standing] {
  if (sure === 'nobody') {
    const UserAttributes = [{ Name: 'email', Value: email }];
    return ['SignUp', { ClientId, Username, Password: password, UserAttributes }, 'unconfirmed'];
  }
  if (sure === 'unconfirmed') {
    return ['ConfirmSignUp', { ClientId, Username, ConfirmationCode: code }, 'confirmed as '];
  }
  if (AccessToken === null) return ['InitiateAuth', signInOf(ClientId, Username), sure];
  if (chance < 0.3) return ['DeleteUser', { AccessToken }, 'nobody'];
  const Value = `Name ${chance}`;
  const UserAttributes = [{ Name: 'name', Value }];
  return ['UpdateUserAttributes', { AccessToken, UserAttributes }, `confirmed as ${Value}`];
}

const signInOf = (ClientId: string, USERNAME: string): object => ({
  ClientId,
  AuthFlow: 'USER_PASSWORD_AUTH',
  AuthParameters: { USERNAME, PASSWORD: password },
});

/** Empty when the line was cut: nothing is asked with it then. */
async function codeOf({ control }: PoolFacts, { username }: Person): Promise<string> {
  try {
    const headers = { authorization: `Bearer ${control.key}` };
    const response = await fetch(`${control.address}/inbox`, { headers });
    const { messages } = (await response.json()) as {
      readonly messages: readonly { readonly username: string; readonly code: string }[];
    };
    return messages.find((mail) => mail.username === username)?.code ?? '';
  } catch {
    return '';
  }
}

/** What the pool says of somebody now. */
export async function standingOf(facts: PoolFacts, { username }: Person): Promise<string> {
  const signIn = await ask(facts, 'InitiateAuth', signInOf(facts.clientId, username));
  const { __type, AuthenticationResult } = (signIn?.body ?? {}) as {
    readonly __type?: string;
    readonly AuthenticationResult?: { readonly AccessToken: string };
  };
  if (__type === 'UserNotFoundException') return 'nobody';
  if (__type === 'UserNotConfirmedException') return 'unconfirmed';
  const AccessToken = AuthenticationResult?.AccessToken ?? '';
  const account = await ask(facts, 'GetUser', { AccessToken });
  const { UserAttributes = [] } = (account?.body ?? {}) as {
    readonly UserAttributes?: readonly { readonly Name: string; readonly Value: string }[];
  };
  return `confirmed as ${UserAttributes.find(({ Name }) => Name === 'name')?.Value ?? ''}`;
}
