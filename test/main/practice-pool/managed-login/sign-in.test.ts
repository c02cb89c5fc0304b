/** The page to sign in at: passwords, states of accounts, second factors. */
import { Secret, TOTP } from 'otpauth';
import { describe, expect, test } from 'vitest';
import { minutes, seconds, type Scene } from '../support/pools.ts';
import { alertOf, Browser, textOf, type Seen } from './support/browser.ts';
import {
  authorizeUrl,
  baseOf,
  demoWords,
  loginClient,
  logIn,
  openLogin,
} from './support/logins.ts';

const wrong = 'Incorrect username or password.';

type PoolInput = NonNullable<Parameters<typeof openLogin>[0]>;

const open = (scene: Scene, browser = new Browser(scene.pool.endpoint)): Promise<Seen> =>
  browser.open(authorizeUrl(scene));

describe('the page to sign in at', () => {
  test('has a label for every field, and nothing that runs or comes from elsewhere', async () => {
    const scene = await openLogin();
    const { status, headers, html } = await open(scene);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=UTF-8');
    for (const [, name = ''] of html.matchAll(/<input\b[^>]*\sid="([^"]*)"/g)) {
      expect(html).toContain(`<label for="${name}">`);
    }
    expect(html).not.toMatch(/<script|<img|<link|\son[a-z]+=|style="|https?:/);
    expect(textOf(html)).toContain('Username or e-mail address');
  });

  test.each<readonly [label: string, pool: PoolInput]>([
    ['Username', { AliasAttributes: [] }],
    ['Username or e-mail address or phone number', { AliasAttributes: ['email', 'phone_number'] }],
    ['E-mail address', { AliasAttributes: [], UsernameAttributes: ['email'] }],
    [
      'E-mail address or phone number',
      { AliasAttributes: [], UsernameAttributes: ['email', 'phone_number'] },
    ],
  ])('asks for what people of the pool sign in with: %s', async (label, pool) => {
    const scene = await openLogin(pool);
    const { html } = await open(scene);
    expect(html).toContain(`<label for="field-username">${label}</label>`);
    expect((await logIn(scene)).away).not.toBeNull();
  });

  test('says what it does not offer', async () => {
    const scene = await openLogin({
      Policies: {
        SignInPolicy: {
          AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'],
        },
      },
    });
    expect(textOf((await open(scene)).html)).toContain(
      'This pool also lets people in by a code sent by e-mail, a code sent by text message, ' +
        'a passkey; this page does not offer it, the API does.',
    );
  });

  test('takes an alias, and needs no flow of the API', async () => {
    const scene = await openLogin({ Clients: [{ ...loginClient, ExplicitAuthFlows: [] }] });
    const browser = new Browser(scene.pool.endpoint);
    const words = { ...demoWords(scene), username: 'owner@example.com' };
    expect((await browser.submit(await open(scene, browser), words)).away).not.toBeNull();
  });

  test.each<readonly [what: string, fields: Readonly<Record<string, string>>]>([
    ['a wrong password', { username: 'demo.owner', password: 'Wrong-Pass-1' }],
    ['nobody of that name', { username: 'nobody', password: 'Wrong-Pass-1' }],
    ['nothing', { username: '', password: '' }],
    ['no password', { username: 'demo.owner', password: '' }],
    ['a long name', { username: 'x'.repeat(20_000), password: 'Wrong-Pass-1' }],
    ['a long password', { username: 'demo.owner', password: 'x'.repeat(20_000) }],
  ])('refuses %s, and does not tell who exists', async (_, fields) => {
    const scene = await openLogin();
    const browser = new Browser(scene.pool.endpoint);
    const seen = await browser.submit(await open(scene, browser), fields);
    expect([seen.status, seen.away, alertOf(seen)]).toEqual([400, null, wrong]);
    expect(seen.html).not.toContain('Wrong-Pass-1');
    expect(browser.cookies.has('cognito')).toBe(false);
  });

  test('tells who does not exist where the app client says so', async () => {
    const Clients = [{ ...loginClient, PreventUserExistenceErrors: 'LEGACY' as const }];
    const scene = await openLogin({ Clients });
    const browser = new Browser(scene.pool.endpoint);
    const fields = { username: 'nobody', password: 'Wrong-Pass-1' };
    const seen = await browser.submit(await open(scene, browser), fields);
    expect(alertOf(seen)).toBe('User does not exist.');
  });

  test('locks out after five wrong passwords, together with the API', async () => {
    const scene = await openLogin();
    const browser = new Browser(scene.pool.endpoint);
    const fields = { username: 'demo.owner', password: 'Wrong-Pass-1' };
    const page = await open(scene, browser);
    for (let tries = 0; tries < 5; tries += 1) {
      expect(alertOf(await browser.submit(page, fields))).toBe(wrong);
    }
    const locked = await browser.submit(page, demoWords(scene));
    expect(alertOf(locked)).toBe('Password attempts exceeded');
    scene.clock.nowMs += 2 * seconds;
    expect((await browser.submit(page, demoWords(scene))).away).not.toBeNull();
  });

  test('hides that somebody is disabled', async () => {
    const scene = await openLogin();
    const words = demoWords(scene);
    await scene.pool.owner.disableUser('demo.owner');
    const browser = new Browser(scene.pool.endpoint);
    expect(alertOf(await browser.submit(await open(scene, browser), words))).toBe(wrong);
  });

  test('leads who has to reset the password to the page for it', async () => {
    const scene = await openLogin();
    await scene.pool.owner.setStatus('demo.owner', 'RESET_REQUIRED');
    const seen = await logIn(scene);
    expect(alertOf(seen)).toBe('Password reset required for the user');
    expect(seen.forms[0]?.action).toContain('/forgotPassword?');
    expect(seen.forms[0]?.fields['username']).toBe('demo.owner');
  });

  test('leads who is not confirmed to the page for it', async () => {
    const scene = await openLogin();
    await scene.pool.owner.setStatus('demo.owner', 'UNCONFIRMED');
    const seen = await logIn(scene);
    expect(alertOf(seen)).toBe('User is not confirmed.');
    expect(seen.forms.map(({ action }) => new URL(action, baseOf(scene)).pathname)).toEqual([
      `/${scene.pool.userPoolId}/confirmUser`,
      `/${scene.pool.userPoolId}/resendcode`,
    ]);
  });

  test.each(['resendcode', 'confirmForgotPassword', 'newPassword', 'selectMfa', 'mfa', 'mfaSetup'])(
    'is where somebody ends up who opens a later page by its address: %s',
    async (path) => {
      const scene = await openLogin();
      const seen = await new Browser(scene.pool.endpoint).open(authorizeUrl(scene, {}, path));
      expect(seen.html).toContain('<h1>Sign in</h1>');
    },
  );
});

const password = 'Practice-Pass-1';
const hire = {
  Username: 'new.hire',
  Password: password,
  UserStatus: 'FORCE_CHANGE_PASSWORD' as const,
  UserAttributes: [{ Name: 'email', Value: 'hire@example.com' }],
};

describe('a temporary password', () => {
  const Schema = [
    { Name: 'email', Required: true },
    { Name: 'name', Required: true },
  ];
  const begin = async (): Promise<readonly [Scene, Browser, Seen]> => {
    const scene = await openLogin({ Schema, Users: [hire] });
    const browser = new Browser(scene.pool.endpoint);
    const fields = { username: 'new.hire', password };
    return [scene, browser, await browser.submit(await open(scene, browser), fields)];
  };

  test('has to be changed, and what is missing to be told', async () => {
    const [scene, browser, page] = await begin();
    expect(page.html).toContain('<h1>Choose a new password</h1>');
    expect(textOf(page.html)).toContain('At least 8 characters, with an upper-case letter');
    const own = { password: 'Own-Pass-1', 'attribute:name': 'New Hire' };
    expect((await browser.submit(page, own)).away).not.toBeNull();
    const again = new Browser(scene.pool.endpoint);
    const fields = { username: 'new.hire', password: 'Own-Pass-1' };
    expect((await again.submit(await open(scene, again), fields)).away).not.toBeNull();
    // What was done is not done again.
    expect(alertOf(await browser.submit(page, own))).toBe(
      'Your session has expired. Sign in again.',
    );
  });

  test.each<readonly [fields: Readonly<Record<string, string>>, alert: string]>([
    [{ password: 'short' }, 'Password does not conform to policy: Password not long enough'],
    [{ password: 'x'.repeat(300) }, 'This password is too long.'],
    [{ password: 'Own-Pass-1' }, 'Invalid attributes given, name is missing'],
  ])('may be tried to change again after %j', async (fields, alert) => {
    const [, browser, page] = await begin();
    const seen = await browser.submit(page, fields);
    expect(alertOf(seen)).toBe(alert);
    const own = { password: 'Own-Pass-1', 'attribute:name': 'New Hire' };
    expect((await browser.submit(seen, own)).away).not.toBeNull();
  });

  test('is asked for again after three minutes, and when it was changed elsewhere', async () => {
    const [scene, browser, page] = await begin();
    const own = { password: 'Own-Pass-1', 'attribute:name': 'New Hire' };
    await scene.pool.owner.setStatus('new.hire', 'CONFIRMED');
    const over = 'Your session has expired. Sign in again.';
    expect(alertOf(await browser.submit(page, own))).toBe(over);
    const [later, another, again] = await begin();
    later.clock.nowMs += 3 * minutes;
    expect(alertOf(await another.submit(again, own))).toBe(over);
  });
});

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

const totp = (text: string, timestamp: number): string =>
  new TOTP({ secret: Secret.fromBase32(text) }).generate({ timestamp });

const person = (factors: readonly ('SMS_MFA' | 'SOFTWARE_TOKEN_MFA' | 'EMAIL_OTP')[]) => ({
  Username: 'careful',
  Password: password,
  UserAttributes: [
    { Name: 'email', Value: 'careful@example.com' },
    { Name: 'phone_number', Value: '+15555550144' },
  ],
  UserMFASettingList: [...factors],
  SoftwareTokenSecret: secret,
});

const everyFactor: PoolInput = {
  MfaConfiguration: 'OPTIONAL',
  SmsMfaConfiguration: {},
  EmailMfaConfiguration: {},
  SoftwareTokenMfaConfiguration: { Enabled: true },
};

async function beginCareful(
  factors: Parameters<typeof person>[0],
  pool: PoolInput = {},
): Promise<readonly [Scene, Browser, Seen]> {
  const scene = await openLogin({ ...everyFactor, Users: [person(factors)], ...pool });
  const browser = new Browser(scene.pool.endpoint);
  const fields = { username: 'careful', password };
  return [scene, browser, await browser.submit(await open(scene, browser), fields)];
}

describe('a second factor', () => {
  test.each([
    ['SMS_MFA', 'SMS', '+*******0144'],
    ['EMAIL_OTP', 'EMAIL', 'c***@e***'],
  ] as const)('is a code that is sent: %s', async (factor, medium, destination) => {
    const [scene, browser, page] = await beginCareful([factor]);
    const [mail] = scene.pool.inbox();
    expect(mail).toMatchObject({ medium, purpose: 'sign-in', username: 'careful' });
    expect(textOf(page.html)).toContain(`It was sent to ${destination};`);
    expect(page.html).not.toContain(mail?.code);
    expect(browser.cookies.has('cognito')).toBe(false);
    expect((await browser.submit(page, { code: ` ${mail?.code ?? ''} ` })).away).not.toBeNull();
  });

  test('is a code of an authenticator app, which is good once', async () => {
    const [scene, browser, page] = await beginCareful(['SOFTWARE_TOKEN_MFA']);
    const code = totp(secret, scene.clock.nowMs);
    expect((await browser.submit(page, { code })).away).not.toBeNull();
    const other = new Browser(scene.pool.endpoint);
    const fields = { username: 'careful', password };
    const again = await other.submit(await open(scene, other), fields);
    expect(alertOf(await other.submit(again, { code }))).toBe(
      'Your software token has already been used once.',
    );
  });

  test('is chosen where there are several', async () => {
    const [scene, browser, page] = await beginCareful(['SMS_MFA', 'SOFTWARE_TOKEN_MFA'], {
      Users: [{ ...person(['SMS_MFA', 'SOFTWARE_TOKEN_MFA']), PreferredMfaSetting: 'EMAIL_OTP' }],
    });
    expect(page.html).toContain('<h1>How do you want to go on?</h1>');
    expect(page.forms[0]?.fields['factor']).toBe('SMS_MFA');
    const refused = await browser.submit(page, { factor: 'EMAIL_OTP' });
    expect(alertOf(refused)).toBe('Choose one of these.');
    const asked = await browser.submit(refused, { factor: 'SOFTWARE_TOKEN_MFA' });
    const code = totp(secret, scene.clock.nowMs);
    expect((await browser.submit(asked, { code })).away).not.toBeNull();
    expect(scene.pool.inbox()).toEqual([]);
  });

  test.each([
    ['SMS_MFA', 'Invalid code or auth state for the user.'],
    ['SOFTWARE_TOKEN_MFA', 'Invalid code received for user'],
  ] as const)('may be mistyped twice: %s', async (factor, alert) => {
    const [, browser, page] = await beginCareful([factor]);
    for (const code of ['', '000000x']) {
      expect(alertOf(await browser.submit(page, { code }))).toBe(alert);
    }
    const over = await browser.submit(page, { code: 'wrong' });
    expect(alertOf(over)).toBe('Too many wrong codes. Sign in again.');
    expect(over.forms[0]?.action).toContain('/login?');
    expect(alertOf(await browser.submit(page, { code: 'wrong' }))).toBe(
      'Your session has expired. Sign in again.',
    );
  });

  test('has to be passed in time, by somebody who still may', async () => {
    const over = 'Your session has expired. Sign in again.';
    const [late, browser, page] = await beginCareful(['SMS_MFA']);
    const code = late.pool.inbox()[0]?.code ?? '';
    late.clock.nowMs += 3 * minutes;
    expect(alertOf(await browser.submit(page, { code }))).toBe(over);
    const [gone, other, waiting] = await beginCareful(['SMS_MFA']);
    const theirs = gone.pool.inbox()[0]?.code ?? '';
    await gone.pool.owner.disableUser('careful');
    expect(alertOf(await other.submit(waiting, { code: theirs }))).toBe(over);
    await gone.pool.owner.removeUser('careful');
    expect(alertOf(await other.submit(waiting, { code: theirs }))).toBe(over);
  });

  test('cannot be skipped by the form of another step', async () => {
    const [, browser, page] = await beginCareful(['SMS_MFA']);
    const session = page.forms[0]?.fields['session'] ?? '';
    const first = page.forms[0];
    for (const path of ['newPassword', 'selectMfa', 'mfaSetup']) {
      const action = first?.action.replace('/mfa?', `/${path}?`) ?? '';
      const seen = await browser.submit(page, { session }, { action, fields: first?.fields ?? {} });
      // The token is of another form.
      expect(seen.status).toBe(403);
    }
    expect(browser.cookies.has('cognito')).toBe(false);
  });

  test('is sent only so often', async () => {
    const Limits = { TriesPerHour: { SignInCode: 1 } };
    const [scene] = await beginCareful(['SMS_MFA'], { Limits });
    const browser = new Browser(scene.pool.endpoint);
    const seen = await browser.submit(await open(scene, browser), {
      username: 'careful',
      password,
    });
    expect(alertOf(seen)).toBe('Attempt limit exceeded, please try after some time.');
  });

  test('is set up on the way in where everybody needs one: an authenticator app', async () => {
    const scene = await openLogin({
      MfaConfiguration: 'ON',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
    const browser = new Browser(scene.pool.endpoint);
    const page = await logIn(scene, {}, browser);
    const key = /<code>([A-Z2-7]{52})<\/code>/.exec(page.html)?.[1] ?? '';
    expect(alertOf(await browser.submit(page, { code: '000000' }))).toBe(
      'Code mismatch and fail enable Software Token MFA',
    );
    const code = totp(key, scene.clock.nowMs);
    expect((await browser.submit(page, { code })).away).not.toBeNull();
    // From then on it is asked for.
    const again = await logIn(scene);
    expect(again.html).toContain('<h1>Type the code</h1>');
  });

  test('that cannot be set up here is said to be so', async () => {
    const scene = await openLogin({ MfaConfiguration: 'ON', SmsMfaConfiguration: {} });
    expect(alertOf(await logIn(scene))).toContain('This page can set up authenticator apps only');
  });
});
