/** One start of an app, from the birth of its process to a first screen that can be used. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { plainEnv } from '../test/support/signet-app.ts';
import type { StagedApp } from '../test/support/staged-app.ts';
import { devtoolsPipe, devtoolsPipeSwitch, type DevtoolsPipe } from './devtools-pipe.ts';
import { endProcess, keepTrackOf } from './run.ts';

export interface MeasuredStart {
  readonly readyMs: number;
  readonly pid: number;
  readonly end: () => Promise<void>;
}

const patienceMs = 30_000;

/**
 * Answers the moment the page marks itself ready, by the clock both share. The page is asked
 * as soon as it exists, usually before its document does, so the mark is seen as it is made.
 */
const momentOfReadiness = `new Promise((resolve) => {
  const root = document.documentElement;
  const look = () => {
    if (root.dataset.ready !== 'true') return false;
    resolve(performance.timeOrigin + performance.now());
    return true;
  };
  if (!look()) {
    const observer = new MutationObserver(() => look() && observer.disconnect());
    observer.observe(root, { attributes: true });
  }
})`;

/** Starts an app in this home. The caller ends it. */
export async function measureStart(stage: StagedApp, home: string): Promise<MeasuredStart> {
  const bornAtMs = performance.timeOrigin + performance.now();
  const child = spawn(
    stage.executable,
    [stage.appFolder, `--user-data-dir=${join(home, 'profile')}`, devtoolsPipeSwitch],
    {
      cwd: stage.appFolder,
      env: plainEnv(home),
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  keepTrackOf(child);
  const end = (): Promise<void> => endProcess(child);
  const readyAtMs = await Promise.race([
    readiness(devtoolsPipe(child)),
    ended(child),
    after(patienceMs, null, { ref: false }),
  ]);
  if (readyAtMs === null) {
    await end();
    throw new Error('The app did not show a first screen that can be used.');
  }
  return { readyMs: readyAtMs - bornAtMs, pid: child.pid ?? 0, end };
}

async function ended(child: ChildProcess): Promise<null> {
  return new Promise((resolve) => child.once('exit', () => resolve(null)));
}

async function readiness(pipe: DevtoolsPipe): Promise<number> {
  const session = await firstPage(pipe);
  for (;;) {
    const answer = await pipe
      .ask(
        'Runtime.evaluate',
        { expression: momentOfReadiness, awaitPromise: true, returnByValue: true },
        session,
      )
      // The empty document a window begins with goes away under the question.
      .catch(() => null);
    const { result } = (answer ?? {}) as { readonly result?: { readonly value?: unknown } };
    if (typeof result?.value === 'number') return result.value;
    await after(1);
  }
}

function firstPage(pipe: DevtoolsPipe): Promise<string> {
  return new Promise((resolve, reject) => {
    pipe.onEvent((method, params) => {
      const { targetInfo } = params as {
        readonly targetInfo?: { readonly type: string; readonly targetId: string };
      };
      if (method !== 'Target.targetCreated' || targetInfo?.type !== 'page') return;
      const { targetId } = targetInfo;
      pipe.ask('Target.attachToTarget', { targetId, flatten: true }).then((attached) => {
        resolve((attached as { readonly sessionId: string }).sessionId);
      }, reject);
    });
    pipe.ask('Target.setDiscoverTargets', { discover: true }).catch(reject);
  });
}
