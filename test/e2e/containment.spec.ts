/** The page stays where it is, reaches nothing, and may do nothing. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './fixtures.ts';

test('is served with a policy that allows its own files and nothing else', async ({
  electronApp,
  page,
}) => {
  const [response] = await Promise.all([
    page.waitForResponse('signet://app/index.html'),
    electronApp.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.reload();
    }),
  ]);
  expect(await response.headerValue('content-security-policy')).toBe(
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types svelte-trusted-html',
    ].join('; '),
  );
});

test('runs isolated, without Node, in a hardened window', async ({ electronApp, page }) => {
  const preferences = await electronApp.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Declared for Electron's own use, and the only way to see what is in force.
      const inForce = (
        contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences();
      return Object.fromEntries(
        [
          'contextIsolation',
          'sandbox',
          'webSecurity',
          'nodeIntegration',
          'nodeIntegrationInSubFrames',
          'webviewTag',
          'allowRunningInsecureContent',
          'experimentalFeatures',
        ].map((name) => [name, inForce[name]]),
      );
    }),
  );
  expect(preferences).toEqual([
    {
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
    },
  ]);
  expect(await page.evaluate(`typeof require + typeof process + typeof module`)).toBe(
    'undefinedundefinedundefined',
  );
});

test.describe('a page taken over by an injected script', () => {
  // What is tried below is refused by Chromium, which says so on the console.
  test.use({ tolerated: [/./] });

  test('sends nothing anywhere', async ({ page }) => {
    const asked: string[] = [];
    const sink = createServer((request, response) => {
      asked.push(String(request.url));
      response.end();
    });
    await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
    const { port } = sink.address() as AddressInfo;
    const outcomes = await page.evaluate(async (target) => {
      const failed = (work: Promise<unknown>) =>
        work.then(
          () => 'went out',
          () => 'failed',
        );
      const loaded = (tag: string, attribute: string, path: string) =>
        new Promise<string>((resolve) => {
          const element = document.createElement(tag);
          element.onload = () => resolve('went out');
          element.onerror = () => resolve('failed');
          element.setAttribute(attribute, `${target}/${path}`);
          if (tag === 'link') element.setAttribute('rel', 'stylesheet');
          document.body.append(element);
        });
      const opened = new Promise<string>((resolve) => {
        try {
          const socket = new WebSocket(target.replace('http', 'ws'));
          socket.onopen = () => resolve('went out');
          socket.onerror = () => resolve('failed');
        } catch {
          resolve('failed');
        }
      });
      return {
        fetch: await failed(fetch(`${target}/fetch`)),
        image: await loaded('img', 'src', 'img'),
        style: await loaded('link', 'href', 'css'),
        socket: await opened,
        beacon: navigator.sendBeacon(`${target}/beacon`) ? 'queued' : 'failed',
      };
    }, `http://127.0.0.1:${port}`);
    expect(outcomes).toMatchObject({
      fetch: 'failed',
      image: 'failed',
      style: 'failed',
      socket: 'failed',
    });
    // A queued beacon would be sent when the page goes, so the page is made to go first.
    await page.close();
    await new Promise((resolve) => sink.close(resolve));
    expect(asked).toEqual([]);
  });

  for (const [what, script] of [
    ['a link to the web', `location.href = 'https://example.com/'`],
    ['a file', `location.href = 'file:///etc/passwd'`],
    ['a data address', `location.href = 'data:text/html,x'`],
    ['a script address', `location.href = 'javascript:document.title="taken"'`],
    ['a new window', `window.open('https://example.com/')`],
    ['a blank window', `window.open('about:blank')`],
    ['a reload elsewhere', `location.replace('https://example.com/')`],
  ] as const) {
    test(`goes nowhere by ${what}`, async ({ electronApp, page }) => {
      await page.evaluate(`try { ${script} } catch { /* refused */ }; undefined`);
      // A navigation that was allowed would have taken this with it.
      expect(await page.evaluate(`window.signet.app.read().then(() => location.href)`)).toBe(
        'signet://app/index.html',
      );
      expect(await page.title()).not.toBe('taken');
      expect(
        await electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
      ).toBe(1);
    });
  }

  test('is given no permission', async ({ page }) => {
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
      const answers = names.map(async (name) => {
        const status = await navigator.permissions.query({ name: name as PermissionName });
        return status.state;
      });
      const media = await navigator.mediaDevices
        .getUserMedia({ audio: true })
        .then(() => 'granted')
        .catch(() => 'denied');
      return [...(await Promise.all(answers)), media];
    });
    expect(new Set(states)).toEqual(new Set(['denied']));
  });

  for (const [what, script] of [
    ['markup', `document.body.innerHTML = '<b>x</b>'`],
    ['code', `eval('1')`],
    ['a function', `new Function('return 1')()`],
    ['a script of its own', `document.createElement('script').text = 'x'`],
  ] as const) {
    test(`cannot turn a text into ${what}`, async ({ page }) => {
      // From a timer of the page: what a debugger evaluates itself is let through.
      const outcome = `new Promise((resolve) => setTimeout(() => {
        try { ${script}; resolve('done'); } catch { resolve('refused'); }
      }))`;
      expect(await page.evaluate(outcome)).toBe('refused');
    });
  }
});
