/** `npm run test:mutants`: whether the tests notice the defects that matter most. */
import { leaveOnSignals } from './run.ts';
import { seededDefects } from './seeded-defects.ts';
import { takeMutants } from './take-mutants.ts';

leaveOnSignals();
const verdicts = await takeMutants(seededDefects, ({ name }, { kind }) => {
  console.log(`${kind === 'noticed' ? '✓' : '✗'} ${name}${kind === 'noticed' ? '' : `: ${kind}`}`);
});
for (const verdict of verdicts) {
  if (verdict.kind === 'red-before') {
    console.log(verdict.output.trimEnd());
    console.log('The tests fail as they are; nothing can be said about seeded defects.');
  }
}
const noticed = verdicts.filter(({ kind }) => kind === 'noticed').length;
console.log(`${noticed} of ${seededDefects.length} seeded defects noticed`);
process.exitCode = noticed === seededDefects.length ? 0 : 1;
