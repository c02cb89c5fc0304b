import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';

test.skip(process.platform !== 'linux', 'The system tells of a sandbox in /proc on Linux only.');

test.describe('the process of the page', () => {
  test('is held by the system call filter and cannot gain rights', async ({ electronApp }) => {
    const pid = await electronApp.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    const status = await readFile(`/proc/${pid ?? 'none'}/status`, 'utf8');
    // 2 is SECCOMP_MODE_FILTER.
    expect(status).toMatch(/^Seccomp:\s+2$/m);
    expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
  });

  test('runs in an app that is not root and was not told to do without', async ({
    electronApp,
  }) => {
    const { uid, args } = await electronApp.evaluate(() => ({
      uid: process.getuid?.() ?? 0,
      args: process.argv,
    }));
    expect(uid).not.toBe(0);
    expect(args).not.toContain('--no-sandbox');
  });
});
