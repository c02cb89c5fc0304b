/** How many tests passed and failed, read from the reports of the runners. */
import { readFile } from 'node:fs/promises';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const none: Counts = { passed: 0, failed: 0 };

/** From what vitest writes. */
export function countsOfVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests } = report as Record<string, unknown>;
  return { passed: numberFrom(numPassedTests), failed: numberFrom(numFailedTests) };
}

/** From what Playwright writes. */
export function countsOfPlaywright(report: unknown): Counts {
  const { stats = {} } = report as { readonly stats?: Record<string, unknown> };
  return { passed: numberFrom(stats['expected']), failed: numberFrom(stats['unexpected']) };
}

/** A runner that was not reached has left no report and counts for nothing. */
export async function countsFrom(file: string, read: (report: unknown) => Counts): Promise<Counts> {
  try {
    return read(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return none;
  }
}

/** The line that closes a run. */
export function closingLine(all: readonly Counts[]): string {
  const sum = (pick: (counts: Counts) => number): number =>
    all.reduce((total, counts) => total + pick(counts), 0);
  return `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`;
}

function numberFrom(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
