/**
 * The lines of the data file. The first says what the file is; every other is what one write
 * carried: a checksum, a space, and the JSON of the changes, oldest first. A line is taken whole
 * or not at all, and with it each group of changes in it.
 */
import { createHash } from 'node:crypto';
import * as v from 'valibot';

/** Version 1 was a single JSON document, rewritten at each change. */
export const headerLine = JSON.stringify({ format: 'signet-practice-pool', version: 2 });

/** Of the SHA-256 of the JSON. Against torn writes and failing disks, not against forgers. */
const checksumLength = 16;

const changes = v.array(
  v.union([
    v.strictTuple([v.literal('put'), v.string(), v.unknown()]),
    v.strictTuple([v.literal('del'), v.string(), v.string()]),
  ]),
);

/** `['put', table, row]` or `['del', table, key]`. */
export type LoggedChange = v.InferOutput<typeof changes>[number];

/** The bytes of a line, line feed included, that carries changes given as JSON. */
export function encodeLine(changesAsJson: readonly string[]): Buffer {
  const json = Buffer.from(`[${changesAsJson.join(',')}]\n`);
  return Buffer.concat([Buffer.from(`${checksumOf(json.subarray(0, -1))} `), json]);
}

/** Whether a line, without its line feed, is as it was written. */
export function isSoundLine(line: Buffer): boolean {
  const checksum = line.subarray(0, checksumLength + 1).toString('latin1');
  return checksum === `${checksumOf(line.subarray(checksumLength + 1))} `;
}

/** The changes of a sound line; null when it says something else. */
export function decodeLine(line: Buffer): readonly LoggedChange[] | null {
  let json: unknown;
  try {
    json = JSON.parse(line.toString('utf8', checksumLength + 1));
  } catch {
    return null;
  }
  const result = v.safeParse(changes, json);
  return result.success ? result.output : null;
}

function checksumOf(json: Buffer): string {
  return createHash('sha256').update(json).digest('hex').slice(0, checksumLength);
}
