/** Opens a store, says so, and keeps it until the process is killed; or with "leave", ends. */
import { openRecordStore } from '../../../../../main/practice-pool/store/record-store.ts';

const [folder = '', mode = 'stay'] = process.argv.slice(2);
await openRecordStore({ folder, tables: {}, nowMs: Date.now() });
process.stdout.write('open\n');
if (mode === 'stay') setInterval(() => undefined, 60_000);
