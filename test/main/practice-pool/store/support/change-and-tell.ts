/** Makes random changes in a folder and prints the number of each group once it is durable. */
import { openRecordStore } from '../../../../../main/practice-pool/store/record-store.ts';
import { notes, randomGroups } from './random-changes.ts';

const [folder = '', seed = '0'] = process.argv.slice(2);
const { store, tables } = await openRecordStore({ folder, tables: { notes }, nowMs: Date.now() });
for (const [number, group] of randomGroups(Number(seed)).entries()) {
  for (const change of group) {
    if ('put' in change) tables.notes.put(change.put);
    else tables.notes.delete(change.remove);
  }
  store.seal();
  await store.durable();
  process.stdout.write(`${number + 1}\n`);
}
process.stdout.write('done\n');
setInterval(() => undefined, 60_000);
