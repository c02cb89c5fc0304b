import { afterEach, expect, it, vi } from 'vitest';
import { log } from '../../main/log.ts';

afterEach(() => vi.restoreAllMocks());

it('writes down where a bug happened and never what it said', () => {
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    lines.push(String(line));
    return true;
  });
  const bug = new TypeError('the token is eyJhbGciOi\nand eyJmb28');
  log({ event: 'handler-failed', question: 'account.read', bug });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^signet: handler-failed account\.read TypeError at .*log\.test/);
  expect(lines[0]).not.toContain('eyJ');
});

it('lets nothing come of a line that cannot be written', () => {
  vi.spyOn(process.stderr, 'write').mockImplementation(() => {
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  });
  expect(() => log({ event: 'journal-unreadable' })).not.toThrow();
  // The error a full disk answers with later, which ends a process that does not listen.
  expect(process.stderr.listenerCount('error')).toBeGreaterThan(0);
});
