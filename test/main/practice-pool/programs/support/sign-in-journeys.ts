/**
 * What people do on the command line to get in and out, from the first call to the last, each
 * journey with a person of its own.
 */
import { expect } from 'vitest';
import { codeAt } from '../../sign-in/support/authenticator.ts';
import type { Scene } from '../../support/pools.ts';
import { signIn, type Tokens } from '../../support/wire.ts';
import type { AwsCli } from './aws-cli.ts';
import { byPassword, codeFor, password } from './cli-people.ts';

interface SignedIn {
  readonly AuthenticationResult: Tokens;
}

/** Signs up, forgets the password and changes it, and leaves for good. */
export async function comeAndGo(cli: AwsCli, scene: Scene): Promise<void> {
  const username = 'river.stone';
  const who = ['--client-id', scene.clientId, '--username', username];
  const email = 'Name=email,Value=river@example.org';
  const account = ['--password', password, '--user-attributes', email];
  const CodeDeliveryDetails = {
    Destination: 'r***@e***',
    DeliveryMedium: 'EMAIL',
    AttributeName: 'email',
  };
  const signedUp = await cli.ask('sign-up', ...who, ...account);
  expect(signedUp).toMatchObject({ UserConfirmed: false, CodeDeliveryDetails });
  expect(await cli.ask('resend-confirmation-code', ...who)).toEqual({ CodeDeliveryDetails });
  const code = codeFor(scene, username);
  await cli.ask('confirm-sign-up', ...who, '--confirmation-code', code);
  expect(await cli.ask('forgot-password', ...who)).toEqual({ CodeDeliveryDetails });
  const proof = ['--confirmation-code', codeFor(scene, username)];
  await cli.ask('confirm-forgot-password', ...who, ...proof, '--password', 'Stone-River-2');
  const signIn = byPassword(scene, username, 'Stone-River-2');
  const { AuthenticationResult } = await cli.ask<SignedIn>('initiate-auth', ...signIn);
  const bearer = ['--access-token', AuthenticationResult.AccessToken];
  const passwords = ['--previous-password', 'Stone-River-2', '--proposed-password', password];
  await cli.ask('change-password', ...bearer, ...passwords);
  expect(await cli.refusalOf('initiate-auth', ...signIn)).toBe(
    '254 An error occurred (NotAuthorizedException) when calling the InitiateAuth operation: ' +
      'Incorrect username or password.',
  );
  expect(await cli.ask('delete-user', ...bearer)).toBeNull();
  expect(await cli.refusalOf('get-user', ...bearer)).toBe(
    '254 An error occurred (UserNotFoundException) when calling the GetUser operation: ' +
      'User does not exist.',
  );
}

/** Sets up an authenticator, signs in with it, and ends that sign-in and every other. */
export async function addFactor(cli: AwsCli, scene: Scene): Promise<void> {
  const username = 'with.factor';
  const { AccessToken } = await signIn(scene, { username, password });
  const bearer = ['--access-token', AccessToken];
  const { SecretCode } = await cli.ask<{ readonly SecretCode: string }>(
    'associate-software-token',
    ...bearer,
  );
  const firstCode = codeAt(SecretCode, scene.clock.nowMs);
  expect(await cli.ask('verify-software-token', ...bearer, '--user-code', firstCode)).toEqual({
    Status: 'SUCCESS',
  });
  const preference = ['--software-token-mfa-settings', 'Enabled=true,PreferredMfa=true'];
  await cli.ask('set-user-mfa-preference', ...bearer, ...preference);
  const posed = await cli.ask<{ readonly ChallengeName: string; readonly Session: string }>(
    'initiate-auth',
    ...byPassword(scene, username),
  );
  expect(posed.ChallengeName).toBe('SOFTWARE_TOKEN_MFA');
  // No code is good twice.
  scene.clock.nowMs += 30_000;
  const nextCode = codeAt(SecretCode, scene.clock.nowMs);
  const { AuthenticationResult } = await cli.ask<SignedIn>(
    'respond-to-auth-challenge',
    ...['--client-id', scene.clientId, '--challenge-name', posed.ChallengeName],
    ...['--session', posed.Session],
    ...['--challenge-responses', `USERNAME=${username},SOFTWARE_TOKEN_MFA_CODE=${nextCode}`],
  );
  const given = ['--client-id', scene.clientId, '--token', AuthenticationResult.RefreshToken];
  await cli.ask('revoke-token', ...given);
  const revoked =
    'An error occurred (NotAuthorizedException) when calling the GetUser operation: ' +
    'Access Token has been revoked';
  const ended = ['--access-token', AuthenticationResult.AccessToken];
  expect(await cli.refusalOf('get-user', ...ended)).toBe(`254 ${revoked}`);
  await cli.ask('global-sign-out', ...bearer);
  expect(await cli.refusalOf('get-user', ...bearer)).toBe(`254 ${revoked}`);
}

/** What only newer versions of the command line know, as far as this one does. */
export async function useNewer(
  cli: AwsCli,
  scene: Scene,
  known: ReadonlySet<string>,
): Promise<void> {
  const tokens = await signIn(scene, { username: 'up.to.date', password });
  const bearer = ['--access-token', tokens.AccessToken];
  const refresh = ['--client-id', scene.clientId, '--refresh-token', tokens.RefreshToken];
  const calls: readonly (readonly [name: string, options: readonly string[], says: RegExp])[] = [
    ['get-user-auth-factors', bearer, /^0 .*"Username": "up\.to\.date"/s],
    ['get-tokens-from-refresh-token', refresh, /^0 .*"TokenType": "Bearer"/s],
    ['start-web-authn-registration', bearer, /^254 .*WebAuthnNotEnabledException/],
    [
      'complete-web-authn-registration',
      [...bearer, '--credential', '{}'],
      /^254 .*WebAuthnNotEnabledException/,
    ],
    ['list-web-authn-credentials', bearer, /^0 .*"Credentials": \[\]/s],
    [
      'delete-web-authn-credential',
      [...bearer, '--credential-id', 'none'],
      /^254 .*Credential does not exist\./,
    ],
    ['list-user-sessions', bearer, /^0 .*"IsCurrentSession": true/s],
    [
      'revoke-user-session',
      [...bearer, '--session-id', `tkn${'0'.repeat(25)}`],
      /^254 .*Session does not exist\./,
    ],
  ];
  for (const [name, options, says] of calls.filter(([name]) => known.has(name))) {
    expect(await cli.refusalOf(name, ...options)).toMatch(says);
  }
}
