/** Entry of the practice pool in a process of Signet (Electron's `utilityProcess`). */
import { openPracticePool } from './open-practice-pool.ts';
import { serveParent, type ParentPort } from './serve-parent.ts';

// Electron adds the port to `process`; its types are walled off from this folder, so that
// nothing here can come to need Electron.
const { parentPort } = process as { readonly parentPort?: ParentPort };

if (parentPort === undefined) {
  process.stderr.write('This part of Signet is started by Signet. Try: npm run practice-pool\n');
  process.exitCode = 2;
} else {
  const close = serveParent({
    port: parentPort,
    openPool: openPracticePool,
    exit: (code) => process.exit(code),
    report: (error) => {
      process.stderr.write(`Practice pool: ${error instanceof Error ? error.message : 'failed'}\n`);
    },
  });
  // The parent is gone, or the system is shutting down.
  process.on('disconnect', close);
  process.on('SIGTERM', close);
}
