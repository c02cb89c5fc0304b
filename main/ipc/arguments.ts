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
const colour = v.picklist(['amber', 'blue', 'green', 'olive', 'orange', 'pink', 'teal', 'violet']);
const language = v.picklist(['ar', 'de', 'en', 'es', 'ja']);
const attribute = v.strictObject({ name: text(64), value: text(2048) });
/** Cognito takes 25 attributes at once; a pool has 70 at most. */
const attributes = v.pipe(v.array(attribute), v.maxLength(70));
const verifiable = v.picklist(['email', 'phone_number']);
const secondFactor = v.picklist(['authenticator', 'email', 'sms']);
const token = text(16_384);
const passwordPolicy = v.strictObject({
  minimumLength: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(256)),
  lowercase: v.boolean(),
  uppercase: v.boolean(),
  numbers: v.boolean(),
  symbols: v.boolean(),
});
const stepAnswer = v.variant('kind', [
  v.strictObject({
    kind: v.literal('first-factor'),
    factor: v.picklist(['password', 'email-code', 'sms-code', 'passkey']),
  }),
  v.strictObject({ kind: v.literal('password'), password }),
  v.strictObject({ kind: v.literal('second-factor'), factor: secondFactor }),
  v.strictObject({ kind: v.literal('code'), code }),
  v.strictObject({ kind: v.literal('new-password'), password, attributes }),
  v.strictObject({ kind: v.literal('set-up'), factor: secondFactor }),
  v.strictObject({ kind: v.literal('authenticator-code'), code, deviceName: field }),
  v.strictObject({ kind: v.literal('address'), value: text(2048) }),
  v.strictObject({ kind: v.literal('custom'), answer: text(2048) }),
  v.strictObject({ kind: v.literal('passkey') }),
  v.strictObject({ kind: v.literal('another') }),
  v.strictObject({ kind: v.literal('resend') }),
]);
const cleanUpKey = v.union([
  v.picklist(['hosted-sign-in', 'provider', 'tokens', 'company-data', 'name-free']),
  v.custom<`provider:${string}`>(
    (value) => typeof value === 'string' && value.startsWith('provider:') && value.length <= 128,
  ),
]);

const signInWay = v.picklist(['password', 'choice', 'custom']);

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
  'app.preferences': nothing,
  'app.setLanguage': v.strictObject({ language: v.nullable(language) }),
  'profiles.list': nothing,
  'profiles.add': v.strictObject({
    name: field,
    region: field,
    userPoolId: field,
    clientId: field,
    endpoint: field,
    hostedDomain: address,
    signOutUrl: address,
    clientSecret: field,
    colour,
    production: v.boolean(),
    passwordPolicy: v.nullable(passwordPolicy),
  }),
  'profiles.change': v.strictObject({
    profileId,
    name: v.optional(field),
    colour: v.optional(colour),
    production: v.optional(v.boolean()),
    hostedDomain: v.optional(address),
    signOutUrl: v.optional(address),
    clientSecret: v.optional(field),
  }),
  'profiles.remove': v.strictObject({ profileId }),
  'profiles.recognise': v.strictObject({ text: text(1_048_576) }),
  'profiles.examine': v.strictObject({ profileId }),
  'profiles.passwordPolicy': v.strictObject({ profileId }),
  'practice.read': nothing,
  'practice.inbox': nothing,
  'practice.open': v.strictObject({
    kind: v.picklist([
      'confidential-client',
      'custom-challenge',
      'devices',
      'email-username',
      'lowered-limits',
      'mfa-required',
      'passwordless',
      'rotation',
    ]),
  }),
  'signIn.start': v.strictObject({
    profileId,
    way: signInWay,
    username,
    password: v.nullable(password),
  }),
  'signIn.answer': v.strictObject({ attemptId: text(64), answer: stepAnswer }),
  'signIn.cancel': v.strictObject({ attemptId: text(64) }),
  'signIn.rememberDevice': v.strictObject({ sessionId, remember: v.boolean() }),
  'browserSignIn.read': nothing,
  'browserSignIn.begin': v.strictObject({ profileId }),
  'browserSignIn.cancel': nothing,
  'tokenSignIn.examine': v.strictObject({ token }),
  'tokenSignIn.use': v.strictObject({ token, keep: v.boolean() }),
  'session.people': nothing,
  'session.bringToFront': v.strictObject({ sessionId: v.nullable(sessionId) }),
  'session.signOut': v.strictObject({ sessionId }),
  'session.signOutEverywhere': v.strictObject({ sessionId }),
  'session.signUp': v.strictObject({
    profileId,
    username,
    password,
    email: text(2048),
    phone: text(64),
    attributes,
  }),
  'session.confirmSignUp': v.strictObject({ profileId, username, code }),
  'session.resendCode': v.strictObject({ profileId, username }),
  'session.pendingSignUps': nothing,
  'session.dropSignUp': v.strictObject({ profileId, username }),
  'session.forgotPassword': v.strictObject({ profileId, username }),
  'session.resetPassword': v.strictObject({ profileId, username, code, password }),
  'account.read': v.strictObject({ sessionId }),
  'account.delete': v.strictObject({ permission: text(128) }),
  'account.saveCopy': v.strictObject({ sessionId, form }),
  'account.rehearse': v.strictObject({ sessionId }),
  'account.changeAttributes': v.strictObject({ sessionId, changes: attributes }),
  'account.removeAttribute': v.strictObject({ sessionId, name: text(64) }),
  'account.sendCode': v.strictObject({ sessionId, attribute: verifiable }),
  'account.verifyAttribute': v.strictObject({ sessionId, attribute: verifiable, code }),
  'account.changePassword': v.strictObject({
    sessionId,
    previous: v.nullable(password),
    proposed: password,
  }),
  'ways.read': v.strictObject({ sessionId }),
  'ways.beginAuthenticator': v.strictObject({ sessionId }),
  'ways.finishAuthenticator': v.strictObject({ sessionId, code, deviceName: field }),
  'ways.setFactor': v.strictObject({
    sessionId,
    factor: secondFactor,
    enabled: v.boolean(),
    preferred: v.boolean(),
  }),
  'ways.addPasskey': v.strictObject({ sessionId }),
  'ways.removePasskey': v.strictObject({ sessionId, passkeyId: text(2048) }),
  'ways.setDeviceStatus': v.strictObject({
    sessionId,
    deviceKey: text(128),
    remembered: v.boolean(),
  }),
  'ways.forgetDevice': v.strictObject({ sessionId, deviceKey: text(128) }),
  'ways.endSession': v.strictObject({ sessionId, signInSessionId: text(256) }),
  'tokens.read': v.strictObject({ sessionId }),
  'tokens.renew': v.strictObject({ sessionId }),
  'deletion.read': nothing,
  'deletion.begin': v.strictObject({ sessionId }),
  'deletion.proceed': v.strictObject({ endOthers: v.boolean() }),
  'deletion.prove': v.strictObject({
    way: signInWay,
    password: v.nullable(password),
    endOthers: v.boolean(),
  }),
  'deletion.proveStep': v.strictObject({
    attemptId: text(64),
    answer: stepAnswer,
    endOthers: v.boolean(),
  }),
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
