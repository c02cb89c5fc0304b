/** What is remembered of sign-ins that their user was asked about. */
import { expect, test } from 'vitest';
import { AuthEvents } from '../../../../main/practice-pool/auth-events.ts';
import { Changes } from '../../../../main/practice-pool/changes.ts';
import { Clock } from '../../../../main/practice-pool/clock.ts';
import { PostOffice } from '../../../../main/practice-pool/post-office.ts';
import {
  tableShapes,
  type Mail,
  type ServiceRecord,
  type StoredAuthEvent,
} from '../../../../main/practice-pool/store/records.ts';
import { Table } from '../../../../main/practice-pool/store/table.ts';
import { newUser } from '../../../../main/practice-pool/users.ts';
import { startMs } from '../support/pools.ts';

const somebody = (username: string) =>
  newUser(
    { userPoolId: 'x_pool', username, attributes: {}, password: null, status: 'CONFIRMED' },
    startMs,
  );

test('no more are remembered of anybody than messages about them can be read', () => {
  const events = new Table<StoredAuthEvent>(tableShapes.authEvents, [], () => undefined);
  const mail = new Table<Mail>(tableShapes.mail, [], () => undefined);
  const services = new Table<ServiceRecord>(tableShapes.services, [], () => undefined);
  const clock = new Clock(() => startMs, services);
  const authEvents = new AuthEvents(events, new PostOffice(mail, new Changes(), clock));
  const [river, brook] = [somebody('river'), somebody('brook')];
  authEvents.ask(brook, 'brook@example.org');
  for (let time = 0; time < 150; time += 1) authEvents.ask(river, 'river@example.org');
  expect([...events.values()].filter(({ sub }) => sub === brook.sub)).toHaveLength(1);
  expect(events.size).toBe(101);
  const readable = [...mail.values()];
  expect(readable).toHaveLength(100);
  for (const { eventId, code } of readable) {
    expect(authEvents.answer(river, eventId ?? '', code, 'Valid')).toBe(true);
  }
});
