import { describe, expect, it } from 'vitest';
import { launchFor } from '../../tools/launch.ts';

describe('the launch', () => {
  it('drops what would turn Electron into something else', () => {
    const env = { PATH: '/bin', ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--inspect' };
    expect(launchFor(env, false).env).toEqual({ PATH: '/bin' });
  });

  it('leaves the sandbox on for an ordinary user, and says nothing', () => {
    expect(launchFor({}, false)).toEqual({ args: [], env: {}, says: null });
  });

  it('does without the sandbox as root, and says so', () => {
    const { args, says } = launchFor({}, true);
    expect(args).toEqual(['--no-sandbox']);
    expect(says).toContain('--no-sandbox');
  });
});
