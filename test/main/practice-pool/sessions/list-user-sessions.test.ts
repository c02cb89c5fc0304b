/** ListUserSessions. */
import { ListUserSessionsCommand } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { days, hours, minutes, openScene, startMs, type Scene } from '../support/pools.ts';
import { byRefreshToken, call, post, refusalOf, signIn } from '../support/wire.ts';
import { sdkOf } from './support/sdk.ts';
import { clientWith, settingsWith } from './support/settings.ts';
import { beginSignIn, beginSso, openStage, outputOf, run } from './support/stage.ts';

const tracked = settingsWith({
  UserSessionTracking: 'ENABLED',
  Clients: [clientWith(), clientWith({ ClientName: 'Other' })],
});

const list = async (scene: Scene, AccessToken: string) => {
  const answer = await sdkOf(scene).send(new ListUserSessionsCommand({ AccessToken }));
  return answer.Sessions ?? [];
};

describe('ListUserSessions', () => {
  test('gives every sign-in of the user with the members of the service, newest first', async () => {
    const scene = await openScene(tracked);
    await signIn(scene);
    scene.clock.nowMs += 90 * minutes + 7;
    const other = scene.pool.clients.find(({ name }) => name === 'Other')?.clientId ?? '';
    const there = await signIn(scene, scene.pool.demo, other);
    const sessions = await list(scene, there.AccessToken);
    expect(sessions).toEqual([
      {
        SessionId: expect.stringMatching(/^tkn[0-9a-z]{25}$/) as string,
        SessionType: 'TOKEN',
        ClientId: other,
        CreateDate: new Date(scene.clock.nowMs),
        LastActiveDate: new Date(scene.clock.nowMs),
        DeviceType: expect.any(String) as string,
        LastIPAddress: '127.0.0.1',
        IsCurrentSession: true,
      },
      expect.objectContaining({
        ClientId: scene.clientId,
        CreateDate: new Date(startMs),
        IsCurrentSession: false,
      }),
    ]);
  });

  test('follows refreshes: when, from where and with what', async () => {
    const scene = await openScene(tracked);
    const { RefreshToken, AccessToken } = await signIn(scene);
    scene.clock.nowMs += 10 * minutes;
    const body = JSON.stringify(byRefreshToken(scene.clientId, RefreshToken));
    await post(scene.pool.endpoint, 'InitiateAuth', body, {
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:126.0) Gecko/20100101 Firefox/126.0',
    });
    expect(await list(scene, AccessToken)).toEqual([
      expect.objectContaining({
        CreateDate: new Date(startMs),
        LastActiveDate: new Date(startMs + 10 * minutes),
        DeviceType: 'Firefox 126 / Linux',
        IsCurrentSession: true,
      }),
    ]);
  });

  test('leaves out what was revoked or has run out, and other people', async () => {
    const scene = await openScene(tracked);
    const other = { username: 'other', password: 'Other-Pass-1' };
    await scene.pool.owner.addUser({ ...other, email: 'other@example.com' });
    await signIn(scene);
    scene.clock.nowMs += 30 * days;
    await signIn(scene, other);
    const revoked = await signIn(scene);
    const { AccessToken } = await signIn(scene);
    const Token = revoked.RefreshToken;
    await call(scene, 'RevokeToken', { ClientId: scene.clientId, Token });
    const sessions = await list(scene, AccessToken);
    expect(sessions.map(({ IsCurrentSession }) => IsCurrentSession)).toEqual([true]);
  });

  test('writes times as numbers of seconds', async () => {
    const scene = await openScene(tracked);
    scene.clock.nowMs += 117;
    const { AccessToken } = await signIn(scene);
    const { text } = await call(scene, 'ListUserSessions', { AccessToken });
    expect(text).toContain(`"CreateDate":${startMs / 1000}.117`);
  });

  test('is refused where sessions are not tracked', async () => {
    const scene = await openScene();
    const { AccessToken } = await signIn(scene);
    expect(await refusalOf(scene, 'ListUserSessions', { AccessToken })).toBe(
      'OperationNotEnabledException: Session tracking is not enabled for user pool ' +
        `${scene.pool.userPoolId}.`,
    );
  });

  test('is refused with a page token that it did not give', async () => {
    const scene = await openScene(tracked);
    const { AccessToken } = await signIn(scene);
    expect(await refusalOf(scene, 'ListUserSessions', { AccessToken, NextToken: 'garbage' })).toBe(
      'InvalidParameterException: Invalid pagination token.',
    );
  });
});

interface Listed {
  readonly Sessions: readonly {
    readonly SessionId: string;
    readonly SessionType: string;
    readonly OriginSessionId?: string;
    readonly IsCurrentSession: boolean;
  }[];
  readonly NextToken?: string;
}

describe('the list of a user at the managed login', () => {
  test('has the session there, and says which sign-ins came through it', async () => {
    const stage = await openStage({ PoolName: 'Managed', UserSessionTracking: 'ENABLED' });
    const { sessionId } = beginSso(stage);
    stage.clock.nowMs += 1;
    const { signIn, AccessToken } = await beginSignIn(stage, { ssoSessionId: sessionId });
    const { Sessions } = (await outputOf(stage, 'ListUserSessions', { AccessToken })) as Listed;
    expect(Sessions).toMatchObject([
      {
        SessionId: signIn.sessionId,
        SessionType: 'TOKEN',
        OriginSessionId: sessionId,
        IsCurrentSession: true,
      },
      { SessionId: sessionId, SessionType: 'SSO', DeviceType: 'curl 8', IsCurrentSession: false },
    ]);
    expect(Sessions[1]).not.toHaveProperty('OriginSessionId');
  });

  test('loses the session there when it has run out', async () => {
    const stage = await openStage({ PoolName: 'Managed', UserSessionTracking: 'ENABLED' });
    beginSso(stage);
    stage.clock.nowMs += 1 * hours;
    const { AccessToken } = await beginSignIn(stage);
    const { Sessions } = (await outputOf(stage, 'ListUserSessions', { AccessToken })) as Listed;
    expect(Sessions.map(({ SessionType }) => SessionType)).toEqual(['TOKEN']);
  });

  test('does not have a sign-in without a refresh token', async () => {
    const stage = await openStage({ PoolName: 'Managed', UserSessionTracking: 'ENABLED' });
    const { AccessToken } = await beginSignIn(stage, { refreshToken: null });
    expect(await outputOf(stage, 'ListUserSessions', { AccessToken })).toEqual({ Sessions: [] });
  });

  test('comes in pages of 125', async () => {
    const stage = await openStage({ PoolName: 'Managed', UserSessionTracking: 'ENABLED' });
    for (let count = 0; count < 130; count += 1) {
      stage.clock.nowMs += 1;
      beginSso(stage);
    }
    const { AccessToken } = await beginSignIn(stage);
    const input = { AccessToken };
    const first = (await outputOf(stage, 'ListUserSessions', input)) as Listed;
    expect(first.Sessions).toHaveLength(125);
    const { NextToken } = first;
    const second = (await outputOf(stage, 'ListUserSessions', { ...input, NextToken })) as Listed;
    expect(second.Sessions).toHaveLength(6);
    expect(second).not.toHaveProperty('NextToken');
    const ids = [...first.Sessions, ...second.Sessions].map(({ SessionId }) => SessionId);
    expect(new Set(ids).size).toBe(131);
  });

  test('takes the page token of nobody else', async () => {
    const stage = await openStage({
      PoolName: 'Managed',
      UserSessionTracking: 'ENABLED',
      Users: [{ Username: 'other' }],
    });
    for (let count = 0; count < 126; count += 1) beginSso(stage);
    const { AccessToken } = await beginSignIn(stage);
    const { NextToken } = (await outputOf(stage, 'ListUserSessions', { AccessToken })) as Listed;
    const user = stage.pool.users.byUsername('other') ?? stage.user;
    const other = await beginSignIn({ ...stage, user });
    const answer = await run(stage, 'ListUserSessions', {
      AccessToken: other.AccessToken,
      NextToken,
    });
    expect(answer).toMatchObject({ kind: 'refused', message: 'Invalid pagination token.' });
  });
});
