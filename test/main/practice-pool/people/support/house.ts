/** Pools with rules of their own, and somebody who signs up, in and out by plain HTTP. */
import type { ClientSettingsInput } from '../../../../../main/practice-pool/settings/client-settings.ts';
import type { ServiceSettingsInput } from '../../../../../main/practice-pool/settings/service-settings.ts';
import { openScene, type Scene } from '../../support/pools.ts';
import { call, refusalOf, signIn } from '../../support/wire.ts';

type PoolInput = ServiceSettingsInput['UserPools'][number];

export const flows = {
  ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
} as const satisfies Partial<ClientSettingsInput>;

/** Opens one pool with one app client. What is not said is as in a pool made in the console. */
export function openHouse(
  rules: Omit<Partial<PoolInput>, 'Clients'> = {},
  client: Partial<ClientSettingsInput> = {},
): Promise<Scene> {
  const Clients = [
    { ClientName: 'Signet', ...flows, ExplicitAuthFlows: [...flows.ExplicitAuthFlows], ...client },
  ];
  return openScene({
    settings: { UserPools: [{ PoolName: 'House', DemoOwner: false, ...rules, Clients }] },
  });
}

export const person = { username: 'river.stone', password: 'River-Stone-1' };
export const email = 'river@example.org';
export const phone = '+15555550142';

/** Somebody who is there from the start, confirmed, with a verified e-mail address. */
export const river = {
  Username: person.username,
  Password: person.password,
  UserAttributes: [
    { Name: 'email', Value: email },
    { Name: 'email_verified', Value: 'true' },
  ],
};

/** Somebody else. */
export const brook = {
  Username: 'brook',
  Password: 'Brook-Stone-2',
  UserAttributes: [
    { Name: 'email', Value: 'brook@example.org' },
    { Name: 'email_verified', Value: 'true' },
  ],
};

export const brooks = { username: brook.Username, password: brook.Password };

export const limit = 'LimitExceededException: Attempt limit exceeded, please try after some time.';
export const mismatch =
  'CodeMismatchException: Invalid verification code provided, please try again.';
export const expired = 'ExpiredCodeException: Invalid code provided, please request a code again.';
export const nobody = 'UserNotFoundException: Username/client id combination not found.';
export const unauthorized =
  'NotAuthorizedException: A client attempted to write unauthorized attribute';
export const wrongPassword = 'NotAuthorizedException: Incorrect username or password.';

/** A list of attributes, as inputs have it. */
export const attributes = (values: Readonly<Record<string, string>>): object[] =>
  Object.entries(values).map(([Name, Value]) => ({ Name, Value }));

export const signUpInput = (scene: Scene, changes: object = {}): object => ({
  ClientId: scene.clientId,
  Username: person.username,
  Password: person.password,
  UserAttributes: attributes({ email }),
  ...changes,
});

export const signUp = (scene: Scene, changes: object = {}): Promise<string> =>
  refusalOf(scene, 'SignUp', signUpInput(scene, changes));

export const confirm = (
  scene: Scene,
  ConfirmationCode: string,
  changes: object = {},
): Promise<string> =>
  refusalOf(scene, 'ConfirmSignUp', {
    ClientId: scene.clientId,
    Username: person.username,
    ConfirmationCode,
    ...changes,
  });

export const lastCode = (scene: Scene): string => scene.pool.inbox()[0]?.code ?? '';

export const wrongCode = (scene: Scene): string =>
  lastCode(scene) === '000000' ? '000001' : '000000';

/** The token of somebody who signs in by password. */
export const tokenOf = async (scene: Scene, who = person): Promise<string> =>
  (await signIn(scene, who)).AccessToken;

/** What an operation with a token answers, in one line. */
export const answer = async (
  scene: Scene,
  operation: string,
  input: object,
  who = person,
): Promise<string> =>
  refusalOf(scene, operation, { AccessToken: await tokenOf(scene, who), ...input });

/** The attributes that GetUser shows. */
export async function profileOf(
  scene: Scene,
  AccessToken: string,
): Promise<Readonly<Record<string, string>>> {
  const { text } = await call(scene, 'GetUser', { AccessToken });
  const { UserAttributes } = JSON.parse(text) as {
    readonly UserAttributes: readonly { readonly Name: string; readonly Value: string }[];
  };
  return Object.fromEntries(UserAttributes.map(({ Name, Value }) => [Name, Value]));
}

/** Adds an app client that says who exists. */
export const addOldClient = (scene: Scene): Promise<string> =>
  scene.pool.owner.addClient({
    ClientName: 'Old',
    ExplicitAuthFlows: [...flows.ExplicitAuthFlows],
    PreventUserExistenceErrors: 'LEGACY',
  });
