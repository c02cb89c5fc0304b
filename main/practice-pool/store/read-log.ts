/** Reading the data file line by line: what of it is sound. */
import { constants } from 'node:buffer';
import type { DiskFile } from './disk.ts';
import { decodeLine, headerLine, isSoundLine, type LoggedChange } from './log-line.ts';

const chunkBytes = 1024 * 1024;

/** No line that can be written is longer; the rest of a longer one is not kept in memory. */
const longestLine = constants.MAX_STRING_LENGTH;

const lineFeed = 0x0a;

/** How far a data file can be used. */
export type LogReading =
  /** Up to `length` bytes it is sound, with that many lines of changes. */
  | { readonly kind: 'sound'; readonly length: number; readonly lines: number }
  /** It is not a data file of this version, or damaged as no crash would. */
  | { readonly kind: 'damaged' };

/**
 * Gives the changes of each sound line to `take`, which answers whether it knows them. A crash
 * leaves unsound lines only at the end: those are left out. Unsound lines before a sound one,
 * and changes that nobody knows, make the file damaged.
 */
export async function readLog(
  file: DiskFile,
  take: (changes: readonly LoggedChange[]) => boolean,
): Promise<LogReading> {
  let reading: Extract<LogReading, { kind: 'sound' }> | null = null;
  let isTorn = false;
  for await (const { text, end } of linesOf(file)) {
    if (reading === null) {
      if (text?.toString('latin1') !== headerLine) return { kind: 'damaged' };
      reading = { kind: 'sound', length: end, lines: 0 };
    } else if (text === null || !isSoundLine(text)) {
      isTorn = true;
    } else {
      const changes = isTorn ? null : decodeLine(text);
      if (changes === null || !take(changes)) return { kind: 'damaged' };
      reading = { kind: 'sound', length: end, lines: reading.lines + 1 };
    }
  }
  return reading ?? { kind: 'damaged' };
}

/** A line; its text, without line feed, is null when the line is too long to be one of ours. */
interface Line {
  readonly text: Buffer | null;
  /** Where the next line begins. */
  readonly end: number;
}

/** Every line that ends in a line feed: without one, a line was never wholly written. */
async function* linesOf(file: DiskFile): AsyncGenerator<Line> {
  let begun: Buffer[] = [];
  let begunBytes = 0;
  let position = 0;
  for (;;) {
    const buffer = Buffer.allocUnsafe(chunkBytes);
    const chunk = buffer.subarray(0, await file.read(buffer, position));
    if (chunk.length === 0) return;
    let from = 0;
    for (let to = chunk.indexOf(lineFeed); to !== -1; to = chunk.indexOf(lineFeed, from)) {
      const isLong = begunBytes + to - from > longestLine;
      const text = isLong ? null : Buffer.concat([...begun, chunk.subarray(from, to)]);
      [begun, begunBytes, from] = [[], 0, to + 1];
      yield { text, end: position + from };
    }
    begunBytes += chunk.length - from;
    begun = begunBytes > longestLine ? [] : [...begun, chunk.subarray(from)];
    position += chunk.length;
  }
}
