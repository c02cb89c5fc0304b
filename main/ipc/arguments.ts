/**
 * What each question accepts. Arguments arrive as `unknown`; what is not exactly of the
 * declared shape, with no key too many, is refused before a handler sees it. The limits
 * are generous for people and closed to floods; the subjects judge the meaning.
 */
import * as v from 'valibot';
import type { Argument, Question } from '../contract/api.ts';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const nothing = v.undefined();
const sessionId = text(64);
const profileId = text(64);
/** Cognito takes 128 characters for a username, 256 for a password, 2048 for a code. */
const username = text(256);
const password = text(512);
const code = text(2048);
const field = text(512);
/** A whole address, as it is pasted. */
const address = text(2048);
const form = v.picklist(['html', 'json']);
const cleanUpKey = v.union([
  v.picklist(['hosted-sign-in', 'provider', 'tokens', 'company-data', 'name-free']),
  v.custom<`provider:${string}`>(
    (value) => typeof value === 'string' && value.startsWith('provider:') && value.length <= 128,
  ),
]);

type Schemas = { readonly [Name in Question]: v.GenericSchema<unknown, Argument<Name>> };

/** One schema for each question of the contract; a missing one fails the type check. */
export const schemas: Schemas = {
  'app.read': nothing,
  'app.storage': nothing,
  'app.notices': nothing,
  'app.copy': v.strictObject({ text: text(8192) }),
  'app.openLink': v.strictObject({
    link: v.picklist(['amazon-grants', 'apple-grants', 'facebook-grants', 'google-grants']),
  }),
  'profiles.list': nothing,
  'profiles.add': v.strictObject({
    name: field,
    region: field,
    userPoolId: field,
    clientId: field,
    endpoint: field,
    hostedDomain: address,
    signOutUrl: address,
  }),
  'profiles.remove': v.strictObject({ profileId }),
  'practice.read': nothing,
  'practice.inbox': nothing,
  'session.people': nothing,
  'session.signIn': v.strictObject({ profileId, username, password }),
  'session.bringToFront': v.strictObject({ sessionId: v.nullable(sessionId) }),
  'session.signOut': v.strictObject({ sessionId }),
  'session.signOutEverywhere': v.strictObject({ sessionId }),
  'session.signUp': v.strictObject({ profileId, username, password, email: text(2048) }),
  'session.confirmSignUp': v.strictObject({ profileId, username, code }),
  'session.resendCode': v.strictObject({ profileId, username }),
  'account.read': v.strictObject({ sessionId }),
  'account.delete': v.strictObject({ permission: text(128) }),
  'account.saveCopy': v.strictObject({ sessionId, form }),
  'account.rehearse': v.strictObject({ sessionId }),
  'deletion.read': nothing,
  'deletion.begin': v.strictObject({ sessionId }),
  'deletion.proceed': v.strictObject({ endOthers: v.boolean() }),
  'deletion.prove': v.strictObject({ password, endOthers: v.boolean() }),
  'deletion.ask': v.strictObject({ accountName: text(2048), poolName: field }),
  'deletion.checkNow': nothing,
  'deletion.stopLooking': nothing,
  'deletion.cleanUpAgain': nothing,
  'deletion.saveReceipt': v.strictObject({
    form,
    ticked: v.pipe(v.array(cleanUpKey), v.maxLength(64)),
  }),
  'deletion.openHostedSignOut': nothing,
  'deletion.leave': nothing,
};

export type Parsed<Name extends Question> =
  { readonly kind: 'parsed'; readonly argument: Argument<Name> } | { readonly kind: 'malformed' };

/** Narrows what came over the bridge to what the question takes. */
export const parseArgument = <Name extends Question>(name: Name, given: unknown): Parsed<Name> => {
  const schema: v.GenericSchema<unknown, Argument<Name>> = schemas[name];
  const result = v.safeParse(schema, given);
  return result.success ? { kind: 'parsed', argument: result.output } : { kind: 'malformed' };
};
