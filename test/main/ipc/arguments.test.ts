import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { api, questions } from '../../../main/contract/api.ts';
import { parseArgument, schemas } from '../../../main/ipc/arguments.ts';

/** A right argument for each question that takes one. */
const right = {
  'app.copy': { text: 'x' },
  'app.openLink': { link: 'google-grants' },
  'profiles.add': {
    name: 'a',
    region: 'b',
    userPoolId: 'c',
    clientId: 'd',
    endpoint: '',
    hostedDomain: '',
    signOutUrl: '',
    clientSecret: '',
    colour: 'blue',
    production: false,
    passwordPolicy: null,
  },
  'profiles.change': { profileId: 'p', colour: 'teal' },
  'profiles.recognise': { text: 'x' },
  'profiles.examine': { profileId: 'p' },
  'profiles.passwordPolicy': { profileId: 'p' },
  'app.setLanguage': { language: 'de' },
  'practice.open': { kind: 'devices' },
  'signIn.start': { profileId: 'p', way: 'password', username: 'u', password: 'w' },
  'signIn.answer': { attemptId: 'a', answer: { kind: 'code', code: '123456' } },
  'signIn.cancel': { attemptId: 'a' },
  'signIn.rememberDevice': { sessionId: 's', remember: true },
  'browserSignIn.begin': { profileId: 'p' },
  'tokenSignIn.examine': { token: 'a.b.c' },
  'tokenSignIn.use': { token: 'a.b.c', keep: false },
  'profiles.remove': { profileId: 'p' },
  'session.bringToFront': { sessionId: null },
  'session.signOut': { sessionId: 's' },
  'session.signOutEverywhere': { sessionId: 's' },
  'session.signUp': {
    profileId: 'p',
    username: 'u',
    password: 'w',
    email: 'e',
    phone: '',
    attributes: [{ name: 'name', value: 'Ada' }],
  },
  'session.dropSignUp': { profileId: 'p', username: 'u' },
  'session.forgotPassword': { profileId: 'p', username: 'u' },
  'session.resetPassword': { profileId: 'p', username: 'u', code: '123456', password: 'w' },
  'account.changeAttributes': { sessionId: 's', changes: [{ name: 'name', value: 'Ada' }] },
  'account.removeAttribute': { sessionId: 's', name: 'nickname' },
  'account.sendCode': { sessionId: 's', attribute: 'email' },
  'account.verifyAttribute': { sessionId: 's', attribute: 'email', code: '123456' },
  'account.changePassword': { sessionId: 's', previous: null, proposed: 'w' },
  'ways.read': { sessionId: 's' },
  'ways.beginAuthenticator': { sessionId: 's' },
  'ways.finishAuthenticator': { sessionId: 's', code: '123456', deviceName: 'phone' },
  'ways.setFactor': { sessionId: 's', factor: 'sms', enabled: true, preferred: false },
  'ways.addPasskey': { sessionId: 's' },
  'ways.removePasskey': { sessionId: 's', passkeyId: 'c' },
  'ways.setDeviceStatus': { sessionId: 's', deviceKey: 'd', remembered: true },
  'ways.forgetDevice': { sessionId: 's', deviceKey: 'd' },
  'ways.endSession': { sessionId: 's', signInSessionId: 'x' },
  'tokens.read': { sessionId: 's' },
  'tokens.renew': { sessionId: 's' },
  'session.confirmSignUp': { profileId: 'p', username: 'u', code: '123456' },
  'session.resendCode': { profileId: 'p', username: 'u' },
  'account.read': { sessionId: 's' },
  'account.delete': { permission: 'x' },
  'account.saveCopy': { sessionId: 's', form: 'html' },
  'account.rehearse': { sessionId: 's' },
  'deletion.begin': { sessionId: 's' },
  'deletion.proceed': { endOthers: false },
  'deletion.prove': { way: 'password', password: 'w', endOthers: false },
  'deletion.proveStep': {
    attemptId: 'a',
    answer: { kind: 'code', code: '123456' },
    endOthers: false,
  },
  'deletion.saveReceipt': { form: 'json', ticked: ['tokens', 'provider:Google'] },
  'deletion.ask': { accountName: 'a', poolName: 'p' },
} as const;

const argumentOf = (name: string): unknown =>
  name in right ? right[name as keyof typeof right] : undefined;

const hostile: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a number', 1],
  ['a text', 'delete'],
  ['a list', ['s']],
  ['a list in a list', [[]]],
  ['an empty object', {}],
  ['a date', new Date(0)],
  ['a map', new Map([['sessionId', 's']])],
  ['bytes', new Uint8Array(8)],
  ['a key too many', { sessionId: 's', permission: 'x', profileId: 'p', extra: true }],
  ['an own __proto__', JSON.parse('{"__proto__": {"sessionId": "s"}}')],
  ['a number for a text', { sessionId: 1, permission: 1, profileId: 1, text: 1, password: 1 }],
  ['an object for a text', { sessionId: {}, permission: {}, profileId: {}, text: {} }],
  ['a list for a text', { sessionId: ['s'], permission: ['x'], password: ['w'] }],
  ['a text far too long', { sessionId: 'x'.repeat(70_000), permission: 'x'.repeat(70_000) }],
  ['a true', true],
  ['a not-a-number', Number.NaN],
  ['a big integer', 10n],
];

describe('the questions', () => {
  it('are those of the contract, no more and no fewer', () => {
    const declared = Object.entries(api).flatMap(([subject, methods]) =>
      Object.entries(methods)
        .filter(([, { kind }]) => kind === 'ask')
        .map(([name]) => `${subject}.${name}`),
    );
    expect([...questions].sort()).toEqual(declared.sort());
    expect(Object.keys(schemas).sort()).toEqual(declared.sort());
  });
});

describe.each(questions)('%s', (name) => {
  it('takes what it declares', () => {
    const argument = argumentOf(name);
    expect(parseArgument(name, argument)).toEqual({ kind: 'parsed', argument });
  });

  it.each(hostile)('refuses %s', (_case, given) => {
    expect(parseArgument(name, given)).toEqual({ kind: 'malformed' });
  });

  it('refuses a right argument with a key more', () => {
    const argument = argumentOf(name);
    const given = { ...(typeof argument === 'object' ? argument : {}), more: 1 };
    expect(parseArgument(name, given)).toEqual({ kind: 'malformed' });
  });

  it('parses or refuses anything at all without throwing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withDate: true }), (given) => {
        const parsed = parseArgument(name, given);
        if (parsed.kind === 'parsed') expect(parsed.argument).toEqual(given);
      }),
      { numRuns: 200 },
    );
  });
});
