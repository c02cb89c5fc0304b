// @ts-check
/**
 * `npm run practice-pool`: the packages, then the pool. npm passes a signal on to its shell
 * and the shell to nobody, so a pool that has lost its parent ends as if it had been told to.
 */
import './prepare.mjs';

const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 250).unref();

const { register } = await import('tsx/esm/api');
register();
await import('../main/practice-pool/cli.ts');
