import { describe, expect, it } from 'vitest';
import {
  closingLine,
  countsFrom,
  countsOfPlaywright,
  countsOfVitest,
} from '../../tools/report-counts.ts';

describe('the counts of a run', () => {
  it('come from the report of vitest', () => {
    const report = { numTotalTests: 5, numPassedTests: 3, numFailedTests: 2 };
    expect(countsOfVitest(report)).toEqual({ passed: 3, failed: 2 });
  });

  it('come from the report of Playwright', () => {
    const report = { stats: { expected: 7, unexpected: 1, skipped: 4, flaky: 0 } };
    expect(countsOfPlaywright(report)).toEqual({ passed: 7, failed: 1 });
  });

  it('are nothing where a runner left no report', async () => {
    expect(await countsFrom('/nowhere/report.json', countsOfVitest)).toEqual({
      passed: 0,
      failed: 0,
    });
  });

  it('add up to one plain line', () => {
    const all = [
      { passed: 3, failed: 0 },
      { passed: 7, failed: 1 },
    ];
    expect(closingLine(all)).toBe('10 passed, 1 failed');
  });
});
