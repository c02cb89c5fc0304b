/** The bridge: what the page can reach, and that nothing secret comes over it. */
import { api, channelOf, questions, type Bridge } from '../../main/contract/api.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';
import { expect, test } from './fixtures.ts';
import { signInAsDemoOwner } from './flows.ts';

/** Every function of the bridge as the page finds it, by `subject.name`. */
const surface = `Object.fromEntries(Object.entries(window.signet).map(([subject, methods]) =>
  [subject, Object.entries(methods).map(([name, value]) => name + ': ' + typeof value)]))`;

/** Tokens are JSON in base64url: both kinds begin with these letters. */
const anyToken = /eyJ[A-Za-z0-9_-]{8,}/;

test('exposes exactly what the contract declares', async ({ page }) => {
  const declared = Object.fromEntries(
    Object.entries(api).map(([subject, methods]) => [
      subject,
      Object.keys(methods).map((name) => `${name}: function`),
    ]),
  );
  expect(await page.evaluate(surface)).toEqual(declared);
});

test('cannot be changed by the page', async ({ page }) => {
  const frozen = await page.evaluate<boolean>(
    `[window.signet, ...Object.values(window.signet)].every(Object.isFrozen)`,
  );
  expect(frozen).toBe(true);
});

test('opens exactly the channels of the contract in main', async ({ electronApp, page }) => {
  // The first answer tells that everything is registered.
  await page.evaluate(`window.signet.app.read()`);
  const open = await electronApp.evaluate(({ ipcMain }) => {
    // Electron keeps the channels of `handle` in a map of its own, and nowhere else.
    const { _invokeHandlers } = ipcMain as unknown as {
      _invokeHandlers: Map<string, unknown>;
    };
    return { asked: [..._invokeHandlers.keys()], heard: ipcMain.eventNames().map(String) };
  });
  expect(open.asked.sort()).toEqual(questions.map(channelOf).sort());
  // Electron's own, so that an error in its messages does not end the app.
  expect(open.heard).toEqual(['error']);
});

/** What main tells by itself, by `[subject, name]`. */
const news = Object.entries(api).flatMap(([subject, methods]) =>
  Object.entries(methods)
    .filter(([, { kind }]) => kind === 'news')
    .map(([name]) => [subject, name] as const),
);

test('never hands a token to the page', async ({ app: { electronApp, page } }) => {
  await page.evaluate((topics) => {
    const page = globalThis as unknown as {
      heard: unknown[];
      signet: Record<string, Record<string, (hear: (item: unknown) => void) => unknown>>;
    };
    page.heard = [];
    for (const [subject, name] of topics) {
      page.signet[subject]?.[name]?.((item) => page.heard.push(item));
    }
  }, news);
  await signInAsDemoOwner(page);
  await answerSaveDialog(electronApp, null);
  const said = await page.evaluate(async () => {
    const { signet, heard } = globalThis as unknown as { signet: Bridge; heard: unknown[] };
    const { people } = await signet.session.people();
    const sessionId = people[0]?.sessionId ?? '';
    const answers: unknown[] = [
      await signet.app.read(),
      await signet.app.storage(),
      await signet.app.notices(),
      await signet.profiles.list(),
      await signet.practice.read(),
      await signet.practice.inbox(),
      people,
      await signet.account.read({ sessionId }),
      await signet.account.saveCopy({ sessionId, form: 'json' }),
      await signet.account.rehearse({ sessionId }),
      await signet.deletion.begin({ sessionId }),
      await signet.deletion.read(),
      await signet.deletion.saveReceipt({ form: 'html', ticked: [] }),
      await signet.session.signOut({ sessionId }),
    ];
    return JSON.stringify([...answers, ...heard, document.documentElement.outerHTML]);
  });
  for (const known of ['demo.owner', 'declined', 'practice-already']) expect(said).toContain(known);
  expect(said).not.toMatch(anyToken);
});

test.describe('a page taken over by an injected script', () => {
  // Every call below is refused, and main writes each refusal down.
  test.use({ tolerated: [/signet: refused-call/] });

  test('deletes nothing by calling delete a thousand times', async ({ app }) => {
    const { page } = app;
    await signInAsDemoOwner(page);
    const kinds = await page.evaluate(async () => {
      const { signet } = globalThis as unknown as { signet: Bridge };
      const sessionId = (await signet.session.people()).people[0]?.sessionId ?? '';
      const answers: string[] = [];
      const call = async (permission: string) => {
        answers.push((await signet.account.delete({ permission })).kind);
      };
      for (let round = 0; round < 500; round++) await call('');
      await signet.deletion.begin({ sessionId });
      // As far as a page can push it without the person.
      while ((await signet.deletion.proceed({ endOthers: false })).kind !== 'proceeded');
      for (let round = 0; round < 500; round++) await call(`guess-${round}`);
      return [...new Set(answers)];
    });
    expect(kinds).toEqual(['not-now', 'no-permission']);
    const account = await page.evaluate(async () => {
      const { signet } = globalThis as unknown as { signet: Bridge };
      const sessionId = (await signet.session.people()).people[0]?.sessionId ?? '';
      return (await signet.account.read({ sessionId })).kind;
    });
    expect(account).toBe('read');
  });

  for (const [what, argument] of [
    ['nothing', 'undefined'],
    ['a text', '"x"'],
    ['a key too many', '({ permission: "x", force: true })'],
    ['a number for a text', '({ permission: 1 })'],
  ] as const) {
    test(`is refused in words when it gives delete ${what}`, async ({ page }) => {
      const call = `window.signet.account.delete(${argument}).catch(({ message }) => message)`;
      expect(await page.evaluate(call)).toBe('refused');
    });
  }
});
