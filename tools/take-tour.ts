/** Walks the built app through its main job, on a fresh profile, with pictures. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launchSignet, type SignetApp } from '../test/support/signet-app.ts';
import { stageApp } from '../test/support/staged-app.ts';
import { withDisplay } from './display.ts';
import type { ElectronHost } from './electron-host.ts';
import { runsAsRoot } from './launch.ts';
import { root } from './root.ts';
import { walkMainJob, type Step } from './tour-steps.ts';

const folder = join(root, 'out', 'tour');

/** Answers 0 only where every step did what it says. */
export async function takeTour(host: ElectronHost): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  if (runsAsRoot) console.log('You are root: the tour runs Signet as nobody, in its sandbox.');
  return withDisplay(async (env) => {
    Object.assign(process.env, env);
    const stage = await stageApp(host);
    try {
      const beganAt = performance.now();
      const app = await launchSignet(stage, { userData: await stage.freshFolder('home') });
      try {
        return await walk(app, beganAt);
      } finally {
        await app.close();
      }
    } catch (error) {
      // Whatever failed has no name of its own here: it did not come up.
      console.error(error instanceof Error ? error.message : error);
      return 1;
    } finally {
      await stage.remove();
    }
  });
}

async function walk(app: SignetApp, beganAt: number): Promise<number> {
  let count = 0;
  let since = beganAt;
  const picture = async (name: string): Promise<void> => {
    const file = `${String(count).padStart(2, '0')}-${name}.png`;
    await app.page.screenshot({ path: join(folder, file), animations: 'disabled' });
  };
  const step: Step = async (does, name, act) => {
    count += 1;
    try {
      const result = await act();
      console.log(line('✓', since, does));
      await picture(name);
      since = performance.now();
      return result;
    } catch (error) {
      console.log(line('✗', since, does));
      throw error;
    }
  };
  try {
    await walkMainJob(app, step);
    const complaints = [...app.pageErrors, ...app.output.complaints()];
    if (complaints.length > 0) throw new Error(`Something complained: ${complaints.join('\n')}`);
    console.log(`${count} steps, each did what it says. The pictures are in out/tour.`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    await picture('failed').catch(() => undefined);
    return 1;
  }
}

function line(mark: string, since: number, does: string): string {
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  return `${mark} ${seconds.padStart(5)} s  ${does}`;
}
