/** What every tool that opens the app does first. */
import { build } from './build.ts';
import { electronHost, type ElectronHost } from './electron-host.ts';
import { leaveOnSignals } from './run.ts';
import { ensureSystemLibraries, type Needs } from './system-libraries.ts';

/** Finds an Electron that can start here, and says in one line which. */
export async function readyElectron(needs: Needs = {}): Promise<ElectronHost> {
  leaveOnSignals();
  const host = await electronHost();
  console.log(host.says);
  await ensureSystemLibraries(host.executable, needs);
  return host;
}

/** The same, with the app freshly built. */
export async function readyApp(needs: Needs = {}): Promise<ElectronHost> {
  const host = await readyElectron(needs);
  const built = await build(host);
  if (built.code !== 0) {
    console.error(built.output);
    process.exit(built.code);
  }
  return host;
}
