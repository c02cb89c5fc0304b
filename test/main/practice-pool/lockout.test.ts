/** What is remembered of wrong passwords, and for how long. */
import { expect, test } from 'vitest';
import { Clock } from '../../../main/practice-pool/clock.ts';
import { Lockout } from '../../../main/practice-pool/lockout.ts';
import {
  tableShapes,
  type ServiceRecord,
  type StoredFailures,
} from '../../../main/practice-pool/store/records.ts';
import { Table } from '../../../main/practice-pool/store/table.ts';
import { seconds, startMs } from './support/pools.ts';

const limits = { Failures: 5, FirstSeconds: 60, LongestSeconds: 900, ForgivenAfterSeconds: 900 };

/** Wrong passwords in one table, as of the pools of one service. */
function openFailures() {
  const at = { nowMs: startMs };
  const services = new Table<ServiceRecord>(tableShapes.services, [], () => undefined);
  const failures = new Table<StoredFailures>(tableShapes.failures, [], () => undefined);
  const clock = new Clock(() => at.nowMs, services);
  const lockoutOf = (userPoolId: string, changes: Partial<typeof limits> = {}): Lockout =>
    new Lockout(failures, clock, { ...limits, ...changes }, userPoolId);
  return { at, failures, lockoutOf };
}

function countFailures(lockout: Lockout, who: string, times: number): void {
  for (let time = 0; time < times; time += 1) lockout.countFailure(who);
}

test('a pool that forgives soon does not forgive for another one', () => {
  const { at, lockoutOf } = openFailures();
  const patient = lockoutOf('x_patient');
  const hasty = lockoutOf('x_hasty', { ForgivenAfterSeconds: 1 });
  countFailures(patient, 'ada', 5);
  at.nowMs += 2 * seconds;
  for (let index = 0; index < 1100; index += 1) hasty.countFailure(`nobody-${index}`);
  expect(patient.isLocked('ada')).toBe(true);
});

test('any number of names leaves a bounded number behind, and whoever is locked out stays so', () => {
  const { failures, lockoutOf } = openFailures();
  const lockout = lockoutOf('x_pool');
  countFailures(lockout, 'ada', 5);
  for (let index = 0; index < 12_000; index += 1) lockout.countFailure(`nobody-${index}`);
  expect(failures.size).toBeLessThanOrEqual(10_000);
  expect(lockout.isLocked('ada')).toBe(true);
});
