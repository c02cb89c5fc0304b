/** The shape of what the journal holds, checked when it is read back from the disk. */
import * as v from 'valibot';
import type { CleanUpItem } from '../contract/clean-up.ts';
import type { AnswerView, FactsView, SubjectView } from '../contract/deletion.ts';
import type { ServiceWords } from '../contract/pool-error.ts';

const moment = v.nullable(v.number());

const subject: v.GenericSchema<unknown, SubjectView> = v.strictObject({
  sessionId: v.string(),
  profileId: v.string(),
  accountName: v.string(),
  username: v.string(),
  sub: v.string(),
  poolName: v.string(),
  userPoolId: v.string(),
  clientId: v.string(),
  practice: v.boolean(),
  rehearsal: v.nullable(
    v.strictObject({
      ofSessionId: v.string(),
      ofAccountName: v.string(),
      ofPoolName: v.string(),
    }),
  ),
});

const said: v.GenericSchema<unknown, ServiceWords> = v.strictObject({
  name: v.string(),
  message: v.string(),
  requestId: v.nullable(v.string()),
});

/** A cause is one of many names; one that this version does not know is kept as it is read. */
const cause = <Cause extends string>() => v.custom<Cause>((value) => typeof value === 'string');

const answer: v.GenericSchema<unknown, AnswerView> = v.variant('kind', [
  v.strictObject({ kind: v.literal('accepted') }),
  v.strictObject({
    kind: v.literal('refused'),
    cause: cause<Extract<AnswerView, { kind: 'refused' }>['cause']>(),
    said,
  }),
  v.strictObject({ kind: v.literal('gone'), said }),
  v.strictObject({
    kind: v.literal('unclear'),
    cause: cause<Extract<AnswerView, { kind: 'unclear' }>['cause']>(),
    said: v.nullable(said),
  }),
]);

const facts: v.GenericSchema<unknown, FactsView> = v.strictObject({
  operationId: v.string(),
  proof: v.strictObject({
    how: v.picklist(['sign-in', 'password', 'email-code', 'sms-code', 'passkey', 'custom']),
    // A version that knew passwords alone wrote none.
    secondFactor: v.optional(
      v.nullable(v.picklist(['authenticator', 'email', 'sms', 'device'])),
      null,
    ),
    atMs: v.number(),
  }),
  othersEndedAtMs: moment,
  askedAtMs: v.number(),
  sentAtMs: moment,
  answeredAtMs: moment,
  answer: v.nullable(answer),
  poolDate: v.nullable(v.string()),
  requestId: v.nullable(v.string()),
  checkedAtMs: moment,
  looks: v.array(
    v.strictObject({
      atMs: v.number(),
      found: v.picklist(['gone', 'there', 'cannot-tell', 'no-answer']),
    }),
  ),
  resumedAtMs: moment,
  tokensEndAtMs: v.number(),
});

const cleanUp: v.GenericSchema<unknown, CleanUpItem> = v.variant('kind', [
  v.strictObject({ kind: v.literal('hosted-sign-in'), host: v.string() }),
  v.strictObject({
    kind: v.literal('provider'),
    provider: v.string(),
    link: v.nullable(
      v.picklist(['amazon-grants', 'apple-grants', 'facebook-grants', 'google-grants']),
    ),
  }),
  v.strictObject({ kind: v.literal('tokens'), untilMs: v.number() }),
  v.strictObject({ kind: v.literal('company-data') }),
  v.strictObject({ kind: v.literal('name-free'), accountName: v.string() }),
]);

export const underwayShape = { subject, facts, cleanUp: v.array(cleanUp) };
