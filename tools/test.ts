/** `npm test`: everything that must hold, stopping at the first thing that does not. */
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { allChecks, reports, type Check } from './checks.ts';
import { readyElectron } from './ready.ts';
import { closingLine, countsFrom, countsOfPlaywright, countsOfVitest } from './report-counts.ts';

const host = await readyElectron({
  display: true,
  windowTools: true,
  keyring: true,
  awsCli: true,
});
await rm(dirname(reports.unit), { recursive: true, force: true });

process.exitCode = await inOrder(allChecks(host));
console.log(
  closingLine([
    await countsFrom(reports.unit, countsOfVitest),
    await countsFrom(reports.e2e, countsOfPlaywright),
    await countsFrom(reports.package, countsOfVitest),
  ]),
);

/** The exit code of the first check that fails; the order of the words is that of the list. */
async function inOrder(checks: readonly Check[]): Promise<number> {
  for (let at = 0; at < checks.length;) {
    // Two still ones at a time: as many as there are processors on a small machine.
    const next = checks.slice(at, at + 2);
    const together = next.every(({ sideBySide }) => sideBySide) ? next : next.slice(0, 1);
    at += together.length;
    const codes = await Promise.all(together.map(oneCheck));
    const failed = codes.find((code) => code !== 0);
    if (failed !== undefined) return failed;
  }
  return 0;
}

async function oneCheck({ name, sideBySide, make }: Check): Promise<number> {
  const since = performance.now();
  if (!sideBySide) console.log(`\n${name}`);
  const { code, output } = await make();
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  if (code !== 0 && output !== '') console.log(output.trimEnd());
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  return code;
}
