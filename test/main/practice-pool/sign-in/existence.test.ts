/** Who exists: told or hidden, in every flow, as the app client says. */
import { describe, expect, test } from 'vitest';
import { minutes } from '../support/pools.ts';
import { Desk, refused, type Output, type Texts } from './support/desk.ts';
import { ada, adaWith, email, password, phone, sceneOf, type PoolInput } from './support/scenes.ts';
import { claimOf, newSrp, signInBySrp } from './support/srp.ts';

const wrong = 'NotAuthorizedException: Incorrect username or password.';
const unknown = 'UserNotFoundException: User does not exist.';
const disabled = 'NotAuthorizedException: User is disabled.';

const pool: PoolInput = {
  AliasAttributes: ['email', 'phone_number'],
  Policies: {
    SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'] },
  },
  CustomChallenge: {
    Rounds: [
      { PublicChallengeParameters: { question: 'One?' }, Answer: '1' },
      { PublicChallengeParameters: { question: 'Two?' }, Answer: '2' },
    ],
  },
  Users: [ada, adaWith({ Username: 'off', Enabled: false, UserAttributes: [] })],
};

/** One way into an account, as somebody walks it who knows nothing but a name. */
type Walk = (desk: Desk, USERNAME: string) => Promise<readonly string[]>;

/** What of an answer may tell who exists, with what differs each time taken out. */
function shape(output: Output, name: string): string {
  const { ChallengeName, ChallengeParameters, Session, AuthenticationResult } = output;
  const parameters = Object.entries(ChallengeParameters ?? {}).map(([key, value]) => {
    if (value === name) return `${key}=name`;
    if (key === 'SALT') return `${key} of ${value.length}`;
    if (key === 'SRP_B') return `${key} of about ${Math.round(value.length / 20)}`;
    if (key === 'SECRET_BLOCK') return `${key} of ${value.length}`;
    return `${key}=${value.replaceAll(/[a-z](?=\*{3})/g, 'x').replace(/\d{4}$/, '####')}`;
  });
  const available = 'AvailableChallenges' in output ? output.AvailableChallenges : [];
  const session = Session === undefined ? 'no session' : `session of ${Session.length}`;
  const tokens = AuthenticationResult === undefined ? '' : 'TOKENS';
  return [ChallengeName, ...parameters.sort(), ...(available ?? []), session, tokens].join(' ');
}

/** Steps in order; each one gets the last answer that was none of the refusals. */
async function walk(
  name: string,
  steps: readonly ((before: Output) => Promise<Output>)[],
): Promise<readonly string[]> {
  const lines: string[] = [];
  let before: Output = { $metadata: {} };
  for (const step of steps) {
    const answer = await step(before).catch((error: unknown) => error as Error);
    lines.push(answer instanceof Error ? `${answer.name}: ${answer.message}` : shape(answer, name));
    if (!(answer instanceof Error)) before = answer;
  }
  return lines;
}

const walks: readonly (readonly [string, Walk])[] = [
  [
    'USER_PASSWORD_AUTH',
    (desk, USERNAME) =>
      walk(USERNAME, [
        () => desk.initiate('USER_PASSWORD_AUTH', { USERNAME, PASSWORD: 'Wrong-Pass-1' }),
      ]),
  ],
  [
    'USER_SRP_AUTH',
    (desk, USERNAME) => {
      const srp = newSrp(desk);
      const changes = { password: 'Wrong-Pass-1', responses: { USERNAME } };
      return walk(USERNAME, [
        () => desk.initiate('USER_SRP_AUTH', { USERNAME, SRP_A: srp.srpA }),
        async (posed) => desk.respond('PASSWORD_VERIFIER', claimOf(desk, srp, posed, changes)),
      ]);
    },
  ],
  [
    'CUSTOM_AUTH',
    (desk, USERNAME) => {
      const answer = (posed: Output): Promise<Output> =>
        desk.respond('CUSTOM_CHALLENGE', { USERNAME, ANSWER: 'x' }, posed);
      const start = (): Promise<Output> => desk.initiate('CUSTOM_AUTH', { USERNAME });
      return walk(USERNAME, [start, answer, answer, answer]);
    },
  ],
  [
    'USER_AUTH with a password',
    (desk, USERNAME) => {
      const chosen: Texts = { USERNAME, ANSWER: 'PASSWORD', PASSWORD: 'Wrong-Pass-1' };
      return walk(USERNAME, [
        () => desk.initiate('USER_AUTH', { USERNAME }),
        (posed) => desk.respond('SELECT_CHALLENGE', chosen, posed),
      ]);
    },
  ],
  [
    'USER_AUTH with a passkey',
    (desk, USERNAME) =>
      walk(USERNAME, [
        () => desk.initiate('USER_AUTH', { USERNAME, PREFERRED_CHALLENGE: 'WEB_AUTHN' }),
      ]),
  ],
  ...(['EMAIL_OTP', 'SMS_OTP'] as const).map((name): readonly [string, Walk] => [
    `USER_AUTH with ${name}`,
    (desk, USERNAME) => {
      const answer = (posed: Output): Promise<Output> =>
        desk.respond(name, { USERNAME, [`${name}_CODE`]: 'wrong!' }, posed);
      const start = (): Promise<Output> =>
        desk.initiate('USER_AUTH', { USERNAME, PREFERRED_CHALLENGE: name });
      return walk(USERNAME, [start, answer, answer, answer, answer]);
    },
  ]),
];

describe.each(walks)('%s of a name of nobody', (_, walkWith) => {
  test('looks like that of a name of somebody', async () => {
    const desk = new Desk(await sceneOf(pool));
    const known = await walkWith(desk, 'ada');
    expect(await walkWith(desk, 'nobody')).toEqual(known);
    expect(await walkWith(desk, 'off')).toEqual(known);
    expect(known.join()).not.toContain('TOKENS');
  });

  test('is told where the app client tells', async () => {
    const desk = new Desk(await sceneOf(pool, { PreventUserExistenceErrors: 'LEGACY' }));
    const [first] = await walkWith(desk, 'nobody');
    expect(first).toBe(unknown);
    expect(await walkWith(desk, 'off')).toContain(disabled);
  });
});

describe('what is hidden', () => {
  test('stays the same for the same name, however it is written', async () => {
    const desk = new Desk(await sceneOf(pool));
    const SRP_A = newSrp(desk).srpA;
    const salt = async (USERNAME: string): Promise<string | undefined> =>
      (await desk.initiate('USER_SRP_AUTH', { USERNAME, SRP_A })).ChallengeParameters?.['SALT'];
    const first = await salt('nobody');
    expect(await salt('nobody')).toBe(first);
    expect(await salt('NoBody')).toBe(first);
    expect(await salt('somebody')).not.toBe(first);
    const known = await salt('ada');
    expect(await salt('ada')).toBe(known);
  });

  test('tells a name from another by case where the pool does', async () => {
    const desk = new Desk(await sceneOf({ UsernameConfiguration: { CaseSensitive: true } }));
    const SRP_A = newSrp(desk).srpA;
    const salt = async (USERNAME: string): Promise<string | undefined> =>
      (await desk.initiate('USER_SRP_AUTH', { USERNAME, SRP_A })).ChallengeParameters?.['SALT'];
    expect(await salt('NoBody')).not.toBe(await salt('nobody'));
  });

  test.each<readonly [string, PoolInput, string]>([
    ['an alias', pool, 'nobody@example.com'],
    ['a phone number as alias', pool, '+15555550199'],
    [
      'a username attribute',
      { UsernameAttributes: ['email'], AliasAttributes: [] },
      'n@example.com',
    ],
  ])('has a username of its own for %s', async (_, settings, USERNAME) => {
    const desk = new Desk(await sceneOf({ ...settings, Users: [] }));
    const SRP_A = newSrp(desk).srpA;
    const id = async (): Promise<string | undefined> =>
      (await desk.initiate('USER_SRP_AUTH', { USERNAME, SRP_A })).ChallengeParameters?.[
        'USER_ID_FOR_SRP'
      ];
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(await id()).toMatch(uuid);
    expect(await id()).toBe(await id());
  });

  test('sends nothing, and runs out as real codes do', async () => {
    const scene = await sceneOf({ ...pool, Limits: { TriesPerHour: { SignInCode: 2 } } });
    const desk = new Desk(scene);
    const start = (): Promise<string> =>
      refused(desk.initiate('USER_AUTH', { USERNAME: 'nobody', PREFERRED_CHALLENGE: 'EMAIL_OTP' }));
    expect(await start()).toContain('EMAIL_OTP');
    expect(await start()).toContain('EMAIL_OTP');
    expect(await start()).toBe(
      'NotAuthorizedException: Attempt limit exceeded, please try after some time.',
    );
    expect(scene.pool.inbox()).toEqual([]);
  });

  test('shows an address that was typed as it would a real one', async () => {
    const desk = new Desk(await sceneOf(pool));
    const destination = async (USERNAME: string, PREFERRED_CHALLENGE: string) =>
      (await desk.initiate('USER_AUTH', { USERNAME, PREFERRED_CHALLENGE })).ChallengeParameters?.[
        'CODE_DELIVERY_DESTINATION'
      ];
    expect(await destination('nobody@example.com', 'EMAIL_OTP')).toBe('n***@e***');
    expect(await destination('+15555550199', 'SMS_OTP')).toBe('+*******0199');
  });

  test('lets nobody in with the right answer to a question either', async () => {
    const desk = new Desk(await sceneOf(pool));
    const posed = await desk.initiate('CUSTOM_AUTH', { USERNAME: 'nobody' });
    const right = { USERNAME: 'nobody', ANSWER: '1' };
    const again = await desk.respond('CUSTOM_CHALLENGE', right, posed);
    expect(again.ChallengeParameters?.['question']).toBe('One?');
  });

  test('asks for the same name again', async () => {
    const desk = new Desk(await sceneOf(pool));
    const posed = await desk.initiate('CUSTOM_AUTH', { USERNAME: 'nobody' });
    const answer = { USERNAME: 'ada', ANSWER: '1' };
    expect(await refused(desk.respond('CUSTOM_CHALLENGE', answer, posed))).toBe(
      'NotAuthorizedException: Invalid session for the user.',
    );
  });

  test('stays hidden when somebody takes the name in the middle', async () => {
    const scene = await sceneOf({ ...pool, Users: [] });
    const desk = new Desk(scene);
    const srp = newSrp(desk);
    const posed = await desk.initiate('USER_SRP_AUTH', { USERNAME: 'ada', SRP_A: srp.srpA });
    await scene.pool.owner.addUser({ username: 'ada', password, email: 'ada@example.com' });
    expect(await refused(desk.respond('PASSWORD_VERIFIER', claimOf(desk, srp, posed)))).toBe(wrong);
  });
});

describe('a name', () => {
  test('that two people have as an unverified address opens neither account', async () => {
    const unverified = [
      ...(email('two@example.com', false) ?? []),
      ...(phone('+15555550100', false) ?? []),
    ];
    const users = ['ada', 'bob'].map((Username) =>
      adaWith({ Username, UserAttributes: unverified }),
    );
    const scene = await sceneOf({ ...pool, Users: users });
    scene.clock.nowMs += minutes;
    expect(await refused(signInBySrp(new Desk(scene), 'two@example.com'))).toBe(wrong);
  });
});
