/** How a person's own start differs from the surroundings it comes from. */

/** They would turn Electron into something else, or change it before it has begun. */
const unwanted = ['ELECTRON_RUN_AS_NODE', 'ELECTRON_NO_ASAR', 'NODE_OPTIONS', 'NODE_ENV'];

export interface Launch {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** What has to be said about it, if anything. */
  readonly says: string | null;
}

/** The switches and variables the app is opened with. */
export function launchFor(env: NodeJS.ProcessEnv, isRoot: boolean): Launch {
  const clean = Object.fromEntries(
    Object.entries(env).filter(([name]) => !unwanted.includes(name)),
  );
  if (!isRoot) return { args: [], env: clean, says: null };
  return {
    args: ['--no-sandbox'],
    env: clean,
    says: 'You are root, where Chromium cannot have its sandbox: Signet opens with --no-sandbox.',
  };
}

export const runsAsRoot = process.platform === 'linux' && process.getuid?.() === 0;
