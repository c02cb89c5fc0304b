/** Sign-ins at the managed login: a pool with clients for it, and the steps of its clients. */
import { createHash } from 'node:crypto';
import type { PracticePoolOptions } from '../../../../../main/practice-pool/open-practice-pool.ts';
import type { ClientSettingsInput } from '../../../../../main/practice-pool/settings/client-settings.ts';
import type { ServiceSettingsInput } from '../../../../../main/practice-pool/settings/service-settings.ts';
import { openScene, type Scene } from '../../support/pools.ts';
import { Browser, type Seen } from './browser.ts';

export const callback = 'http://127.0.0.1:42813/callback';

/** 43 characters, the fewest there may be. */
export const verifier = 'v'.repeat(43);

export const challengeOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url');

/** What the clients of the tests have in common. */
export const loginClient = {
  ClientName: 'Signet',
  ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code', 'implicit'],
  AllowedOAuthScopes: ['openid', 'email', 'phone', 'profile', 'aws.cognito.signin.user.admin'],
  CallbackURLs: [callback, 'myapp://signed-in'],
  LogoutURLs: ['http://127.0.0.1:42813/bye'],
} as const satisfies ClientSettingsInput;

type PoolInput = ServiceSettingsInput['UserPools'][number];

/** Opens a pool with such a client; what is given takes the place of what it would be. */
export function openLogin(
  pool: Partial<PoolInput> = {},
  options: PracticePoolOptions = {},
): Promise<Scene> {
  const settings = {
    UserPools: [
      { PoolName: 'Login', AliasAttributes: ['email' as const], Clients: [loginClient], ...pool },
    ],
  };
  return openScene({ settings, ...options });
}

/** The base address of the first pool's managed login. */
export const baseOf = ({ pool }: Scene): string => `${pool.endpoint}/${pool.userPoolId}`;

/** What the demo owner types. */
export function demoWords({ pool: { demo } }: Scene): { username: string; password: string } {
  if (demo === null) throw new Error('no demo owner');
  return { username: demo.username, password: demo.password };
}

/** An authorization request; null leaves a parameter out. */
export function authorizeUrl(
  scene: Scene,
  parameters: Readonly<Record<string, string | null>> = {},
  path = 'oauth2/authorize',
): string {
  const all: Readonly<Record<string, string | null>> = {
    response_type: 'code',
    client_id: scene.clientId,
    redirect_uri: callback,
    scope: 'openid',
    state: 'kept',
    ...parameters,
  };
  const present = Object.entries(all).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return `${baseOf(scene)}/${path}?${new URLSearchParams(present).toString()}`;
}

/** Opens a request and signs somebody in: the demo owner in a fresh browser, unless told otherwise. */
export async function logIn(
  scene: Scene,
  parameters: Readonly<Record<string, string | null>> = {},
  browser = new Browser(scene.pool.endpoint),
  words = demoWords(scene),
): Promise<Seen> {
  const page = await browser.open(authorizeUrl(scene, parameters));
  return browser.submit(page, words);
}

/** What the client hears in the address it is called back at. */
export function heard({ away }: Seen): Readonly<Record<string, string>> {
  if (away === null) throw new Error('the browser was not sent back');
  return Object.fromEntries(new URLSearchParams(away.search || away.hash.slice(1)));
}

/** A code for the demo owner. */
export async function newCode(
  scene: Scene,
  parameters: Readonly<Record<string, string | null>> = {},
  browser?: Browser,
): Promise<string> {
  return heard(await logIn(scene, parameters, browser))['code'] ?? '';
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Sends a form to an endpoint, as a client does. */
export async function postForm(
  scene: Scene,
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const response = await fetch(`${baseOf(scene)}/${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
  });
  const text = await response.text();
  const body = (text === '' ? {} : JSON.parse(text)) as Reply['body'];
  return { status: response.status, headers: response.headers, body };
}

/** Exchanges a code, as the public client it was made for unless told otherwise. */
export function exchange(
  scene: Scene,
  code: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  return postForm(scene, 'oauth2/token', {
    grant_type: 'authorization_code',
    client_id: scene.clientId,
    redirect_uri: callback,
    code,
    ...fields,
  });
}

/** The tokens of the demo owner, or of somebody else, by a code. */
export async function tokensOf(
  scene: Scene,
  parameters: Readonly<Record<string, string | null>> = {},
  words = demoWords(scene),
): Promise<Readonly<Record<string, string>>> {
  const seen = await logIn(scene, parameters, new Browser(scene.pool.endpoint), words);
  const { status, body } = await exchange(scene, heard(seen)['code'] ?? '');
  if (status !== 200) throw new Error(`no tokens: ${JSON.stringify(body)}`);
  return body as Readonly<Record<string, string>>;
}

/** Status and name of an error in one line. */
export const outcomeOf = ({ status, body: { error } }: Reply): string =>
  `${status} ${typeof error === 'string' ? error : 'ok'}`;
