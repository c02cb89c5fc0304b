/** RevokeUserSession. */
import {
  ListUserSessionsCommand,
  RevokeUserSessionCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../support/pools.ts';
import { byRefreshToken, call, refusalOf, signIn } from '../support/wire.ts';
import { sdkOf } from './support/sdk.ts';
import { settingsWith } from './support/settings.ts';
import { beginSignIn, beginSso, openStage, run } from './support/stage.ts';

const tracked = settingsWith({ UserSessionTracking: 'ENABLED' });
const notThere = 'ResourceNotFoundException: Session does not exist.';

async function idsOf(
  scene: Scene,
  AccessToken: string,
): Promise<{ readonly current: string; readonly others: readonly string[] }> {
  const answer = await sdkOf(scene).send(new ListUserSessionsCommand({ AccessToken }));
  const idsWhere = (isCurrent: boolean): readonly string[] =>
    (answer.Sessions ?? [])
      .filter(({ IsCurrentSession }) => IsCurrentSession === isCurrent)
      .map(({ SessionId = '' }) => SessionId);
  return { current: idsWhere(true)[0] ?? '', others: idsWhere(false) };
}

const revoke = (scene: Scene, AccessToken: string, SessionId: string): Promise<string> =>
  refusalOf(scene, 'RevokeUserSession', { AccessToken, SessionId });

describe('RevokeUserSession', () => {
  test('ends the tokens of another sign-in and takes it off the list', async () => {
    const scene = await openScene(tracked);
    const lost = await signIn(scene);
    const { AccessToken } = await signIn(scene);
    const [SessionId = ''] = (await idsOf(scene, AccessToken)).others;
    await sdkOf(scene).send(new RevokeUserSessionCommand({ AccessToken, SessionId }));
    expect(await refusalOf(scene, 'GetUser', { AccessToken: lost.AccessToken })).toBe(
      'NotAuthorizedException: Access Token has been revoked',
    );
    const input = byRefreshToken(scene.clientId, lost.RefreshToken);
    expect(await refusalOf(scene, 'InitiateAuth', input)).toBe(
      'NotAuthorizedException: Refresh Token has been revoked',
    );
    expect((await call(scene, 'GetUser', { AccessToken })).status).toBe(200);
    expect((await idsOf(scene, AccessToken)).others).toEqual([]);
    expect(await revoke(scene, AccessToken, SessionId)).toBe(notThere);
  });

  test('is refused for the session of the token itself', async () => {
    const scene = await openScene(tracked);
    const { AccessToken } = await signIn(scene);
    const { current } = await idsOf(scene, AccessToken);
    expect(await revoke(scene, AccessToken, current)).toBe(
      'InvalidParameterException: The current session cannot be revoked.',
    );
    expect((await call(scene, 'GetUser', { AccessToken })).status).toBe(200);
  });

  test('does not reach the sessions of somebody else', async () => {
    const scene = await openScene(tracked);
    const other = { username: 'other', password: 'Other-Pass-1' };
    await scene.pool.owner.addUser({ ...other, email: 'other@example.com' });
    const theirs = await signIn(scene, other);
    const { current } = await idsOf(scene, theirs.AccessToken);
    const { AccessToken } = await signIn(scene);
    expect(await revoke(scene, AccessToken, current)).toBe(notThere);
    const reply = await call(scene, 'GetUser', { AccessToken: theirs.AccessToken });
    expect(reply.status).toBe(200);
  });

  test('is refused where sessions are not tracked', async () => {
    const scene = await openScene();
    const { AccessToken } = await signIn(scene);
    expect(await revoke(scene, AccessToken, `tkn${'0'.repeat(25)}`)).toBe(
      'OperationNotEnabledException: Session tracking is not enabled for user pool ' +
        `${scene.pool.userPoolId}.`,
    );
  });

  test('refuses what cannot be a session id', async () => {
    const scene = await openScene(tracked);
    const { AccessToken } = await signIn(scene);
    expect(await revoke(scene, AccessToken, 'x')).toMatch(
      /^InvalidParameterException: 2 validation errors detected: Value 'x' at 'sessionId'/,
    );
  });
});

describe('RevokeUserSession of linked sessions', () => {
  const openLinked = async () => {
    const stage = await openStage({ PoolName: 'Linked', UserSessionTracking: 'ENABLED' });
    const sso = beginSso(stage);
    const through = { ssoSessionId: sso.sessionId };
    const first = await beginSignIn(stage, through);
    const second = await beginSignIn(stage, through);
    const apart = await beginSignIn(stage);
    return { stage, sso, first, second, apart };
  };
  type Linked = Awaited<ReturnType<typeof openLinked>>;

  const alive = ({ stage, ...linked }: Linked): readonly string[] => [
    ...stage.pool.service.ssoSessions.of(stage.user.sub).map(() => 'sso'),
    ...(['first', 'second', 'apart'] as const).filter(
      (name) => stage.pool.signIns.byOriginJti(linked[name].signIn.originJti)?.revoked === false,
    ),
  ];
  const sessionIdOf = (linked: Linked, name: 'sso' | 'first'): string =>
    name === 'sso' ? linked.sso.sessionId : linked.first.signIn.sessionId;
  const done = { kind: 'done', output: {} };

  test.each([
    ['a sign-in', 'first', 'NONE', ['sso', 'second', 'apart']],
    ['a sign-in with LINKED', 'first', 'LINKED', ['second', 'apart']],
    ['a session of the managed login', 'sso', 'NONE', ['first', 'second', 'apart']],
    ['a session of the managed login with LINKED', 'sso', 'LINKED', ['apart']],
  ] as const)('of %s leaves the others', async (_, name, RevokeAssociatedSessions, left) => {
    const linked = await openLinked();
    const { AccessToken } = linked.apart;
    const SessionId = sessionIdOf(linked, name);
    const input = { AccessToken, SessionId, RevokeAssociatedSessions };
    expect(await run(linked.stage, 'RevokeUserSession', input)).toEqual(done);
    expect(alive(linked)).toEqual(left);
  });

  test('leaves out the current one where it is linked', async () => {
    const linked = await openLinked();
    const { AccessToken } = linked.first;
    const SessionId = sessionIdOf(linked, 'sso');
    const input = { AccessToken, SessionId, RevokeAssociatedSessions: 'LINKED' };
    expect(await run(linked.stage, 'RevokeUserSession', input)).toEqual(done);
    expect(alive(linked)).toEqual(['first', 'apart']);
  });

  test('is done without LINKED unless it is asked for', async () => {
    const linked = await openLinked();
    const input = {
      AccessToken: linked.apart.AccessToken,
      SessionId: sessionIdOf(linked, 'first'),
    };
    await run(linked.stage, 'RevokeUserSession', input);
    expect(alive(linked)).toEqual(['sso', 'second', 'apart']);
  });
});
