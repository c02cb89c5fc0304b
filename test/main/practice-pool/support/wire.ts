/** Speaking to a pool as any program can: by plain HTTP. */
import { isObject } from '../../../../main/practice-pool/model/json.ts';
import type { Scene } from './pools.ts';

export const targetOf = (operation: string): string =>
  `AWSCognitoIdentityProviderService.${operation}`;

/** Sends a body as it is. */
export function post(
  endpoint: string,
  operation: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': targetOf(operation),
      ...headers,
    },
    body,
  });
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export async function call(scene: Scene, operation: string, input: unknown): Promise<Reply> {
  const response = await post(scene.pool.endpoint, operation, JSON.stringify(input));
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Name and message of a refused call; what was not refused shows its status and body. */
export async function refusalOf(scene: Scene, operation: string, input: unknown): Promise<string> {
  const { status, text } = await call(scene, operation, input);
  const body: unknown = text === '' ? {} : JSON.parse(text);
  if (!isObject(body) || typeof body['__type'] !== 'string') return `${status} ${text}`;
  return `${body['__type']}: ${String(body['message'] ?? body['Message'])}`;
}

export interface Tokens {
  readonly AccessToken: string;
  readonly IdToken: string;
  readonly RefreshToken: string;
  readonly ExpiresIn: number;
  readonly TokenType: string;
}

/** Signs in by password: the demo owner, unless somebody else is named. */
export async function signIn(
  scene: Scene,
  who: { readonly username: string; readonly password: string } | null = scene.pool.demo,
  clientId = scene.clientId,
): Promise<Tokens> {
  return authenticationResult(await call(scene, 'InitiateAuth', byPassword(clientId, who)));
}

export function byPassword(
  clientId: string,
  who: { readonly username: string; readonly password: string } | null,
): object {
  return {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: clientId,
    AuthParameters: { USERNAME: who?.username, PASSWORD: who?.password },
  };
}

export function byRefreshToken(clientId: string, refreshToken: string): object {
  return {
    AuthFlow: 'REFRESH_TOKEN_AUTH',
    ClientId: clientId,
    AuthParameters: { REFRESH_TOKEN: refreshToken },
  };
}

/** The tokens in an answer of InitiateAuth; fails the test when there are none. */
export function authenticationResult({ status, text }: Reply): Tokens {
  if (status !== 200) throw new Error(`no sign-in: ${text}`);
  // The members are checked where they matter.
  return (JSON.parse(text) as { readonly AuthenticationResult: Tokens }).AuthenticationResult;
}
