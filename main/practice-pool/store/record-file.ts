/** A data file that only grows, line by line. */
import type { Disk, DiskFile } from './disk.ts';
import { encodeLine, headerLine } from './log-line.ts';

export class RecordFile {
  readonly #file: DiskFile;
  #length: number;
  #isSpoilt = false;

  /** @param length how far the file is sound; nothing may stand behind that */
  constructor(file: DiskFile, length: number) {
    this.#file = file;
    this.#length = length;
  }

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  /** False when what is appended would be lost: nothing can find the file, or read it. */
  async isUsable(): Promise<boolean> {
    return !this.#isSpoilt && (await this.#file.isLinked().catch(() => false));
  }

  /**
   * Adds a line, and resolves when it would survive a power cut. When that fails, what was
   * written of it is cut off, so that the next line does not run into half of this one.
   */
  async append(changesAsJson: readonly string[]): Promise<void> {
    const before = this.#length;
    try {
      await this.#write(encodeLine(changesAsJson));
      await this.#file.sync();
    } catch (error) {
      this.#length = before;
      await this.#file.truncate(before).catch(() => {
        this.#isSpoilt = true;
      });
      throw error;
    }
  }

  /** To be called once, of a new file. */
  async begin(lines: Iterable<readonly string[]>): Promise<void> {
    await this.#write(Buffer.from(`${headerLine}\n`));
    for (const changesAsJson of lines) await this.#write(encodeLine(changesAsJson));
    await this.#file.sync();
  }

  /** From now on nothing may be appended. */
  async close(): Promise<void> {
    this.#isSpoilt = true;
    await this.#file.close();
  }

  async #write(bytes: Buffer): Promise<void> {
    await this.#file.write(bytes, this.#length);
    this.#length += bytes.length;
  }
}

/**
 * Makes a new file of these lines that would survive a power cut, except for its name. Rejects,
 * and leaves nothing, when the disk refuses.
 */
export async function createRecordFile(
  disk: Disk,
  path: string,
  lines: Iterable<readonly string[]>,
): Promise<RecordFile> {
  // A left-over of a crash; `create` refuses whatever else might stand in its place.
  await disk.remove(path);
  const file = new RecordFile(await disk.create(path), 0);
  try {
    await file.begin(lines);
  } catch (error) {
    await discardRecordFile(disk, path, file);
    throw error;
  }
  return file;
}

/** Takes away a file that is of no use. What cannot be removed is left to the next start. */
export async function discardRecordFile(disk: Disk, path: string, file: RecordFile): Promise<void> {
  await file.close().catch(() => undefined);
  await disk.remove(path).catch(() => undefined);
}
