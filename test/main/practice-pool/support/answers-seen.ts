/**
 * What the pools of the tests answered, and in which test: the coverage table of the
 * practice pool is drawn from it.
 */
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Observe } from '../../../../main/practice-pool/dispatch.ts';

/** One kind of answer of one operation, and where it was seen. */
export interface AnswerSeen {
  readonly operation: string;
  /** `ok`, a challenge such as `ok SMS_MFA`, the name of an error, or what is no answer of it. */
  readonly outcome: string;
  /** The text of an error; else empty. */
  readonly message: string;
  readonly source: 'pool' | 'storm';
  /** The challenge that was answered, of RespondToAuthChallenge; else empty. */
  readonly challenge: string;
  /** Path of the file below the project. */
  readonly file: string;
  /** Full title. */
  readonly test: string;
}

/** One file a process, one line an answer; whoever draws the table empties it before a run. */
export const answersSeenFolder = join(import.meta.dirname, '../../../../out/reports/practice-pool');

let seen: AnswerSeen[] = [];

/** To be given to a pool as `observe`. */
export const recordAnswer: Observe = (operation, answer, source, body) => {
  const { currentTestName = '', testPath = '' } = expect.getState();
  const file = testPath.slice(testPath.lastIndexOf('test/main/'));
  const challenge = operation === 'RespondToAuthChallenge' ? challengeIn(body) : '';
  seen.push({ operation, ...outcomeOf(answer), source, challenge, file, test: currentTestName });
};

function challengeIn(body: string | null): string {
  try {
    const { ChallengeName } = JSON.parse(body ?? '') as { readonly ChallengeName?: unknown };
    return typeof ChallengeName === 'string' ? ChallengeName : '';
  } catch {
    return '';
  }
}

function outcomeOf(answer: Parameters<Observe>[1]): Pick<AnswerSeen, 'outcome' | 'message'> {
  switch (answer.kind) {
    case 'refused':
      return { outcome: answer.name, message: answer.message };
    case 'done': {
      const output = (answer.output ?? {}) as { readonly ChallengeName?: string };
      const challenge = output.ChallengeName;
      return { outcome: challenge === undefined ? 'ok' : `ok ${challenge}`, message: '' };
    }
    case 'not-serializable':
      return { outcome: 'SerializationException', message: answer.message ?? '' };
    case 'unknown-operation':
      return { outcome: 'UnknownOperationException', message: '' };
  }
}

/** Adds what was seen to the report of this process. To be called when a test has ended. */
export function reportAnswersSeen(): void {
  if (seen.length === 0) return;
  mkdirSync(answersSeenFolder, { recursive: true });
  const lines = seen.map((row) => `${JSON.stringify(row)}\n`).join('');
  appendFileSync(join(answersSeenFolder, `${process.pid}.jsonl`), lines);
  seen = [];
}
