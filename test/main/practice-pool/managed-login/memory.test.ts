/** What the managed login remembers of strangers, and works through for them: no more than so much. */
import { expect, test } from 'vitest';
import { Clock } from '../../../../main/practice-pool/clock.ts';
import { AuthorizationCodes } from '../../../../main/practice-pool/managed-login/authorization-codes.ts';
import { LoginSteps } from '../../../../main/practice-pool/managed-login/login-steps.ts';
import { hasRepeated } from '../../../../main/practice-pool/managed-login/form.ts';
import { SsoSessions } from '../../../../main/practice-pool/sso-sessions.ts';
import {
  tableShapes,
  type ServiceRecord,
  type StoredSsoSession,
} from '../../../../main/practice-pool/store/records.ts';
import { Table } from '../../../../main/practice-pool/store/table.ts';
import { hours, startMs } from '../support/pools.ts';

function clockAt(at: { readonly nowMs: number }): Clock {
  return new Clock(
    () => at.nowMs,
    new Table<ServiceRecord>(tableShapes.services, [], () => undefined),
  );
}

test('of more codes than anybody waits for, the oldest are forgotten', () => {
  const codes = new AuthorizationCodes(clockAt({ nowMs: startMs }));
  const grant = {
    clientId: 'client',
    redirectUri: 'http://127.0.0.1/',
    codeChallenge: null,
    nonce: null,
    scopes: [],
    sub: 'sub',
    ssoSessionId: 'session',
  };
  const issued = Array.from({ length: 10_001 }, () => codes.issue(grant));
  expect(codes.take(issued[0] ?? '', 'client')).toBeNull();
  expect(codes.take(issued[1] ?? '', 'client')).toEqual(grant);
  expect(codes.take(issued.at(-1) ?? '', 'client')).toEqual(grant);
});

test('of more steps than anybody has open, the oldest are forgotten', () => {
  const steps = new LoginSteps(clockAt({ nowMs: startMs }));
  const step = { sub: 'sub', clientId: 'client', step: { kind: 'new-password' } } as const;
  const begun = Array.from({ length: 10_001 }, () => steps.begin(step, 1));
  expect(steps.find(begun[0] ?? '', 'client')).toBeNull();
  expect(steps.find(begun[1] ?? '', 'client')).toMatchObject(step);
  expect(steps.find(begun.at(-1) ?? '', 'client')).toMatchObject(step);
});

test('a session that has run out goes when its user signs in anew', () => {
  const at = { nowMs: startMs };
  const table = new Table<StoredSsoSession>(tableShapes.ssoSessions, [], () => undefined);
  const sessions = new SsoSessions(table, clockAt(at));
  const caller = { userAgent: '', ipAddress: '' };
  const begin = (): unknown =>
    sessions.begin({ sub: 'sub', userPoolId: 'x_pool' }, { clientId: 'client' }, caller);
  begin();
  at.nowMs += hours;
  begin();
  expect(table.size).toBe(1);
});

test('one name twice among as many as a form can hold is found', () => {
  const names = Array.from({ length: 16_000 }, (_, at) => at.toString(36));
  expect(hasRepeated(new URLSearchParams(names.join('&')))).toBe(false);
  expect(hasRepeated(new URLSearchParams([...names, '0'].join('&')))).toBe(true);
});
