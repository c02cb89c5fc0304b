import type { CheckView } from '../../main/contract/deletion.ts';
import type { ServiceWords } from '../../main/contract/pool-error.ts';
import { words } from '../../words/catalogue.ts';
import { harmlessWordsFor } from '../failure.ts';

/** One check, as it is told. */
export interface CheckLine {
  readonly check: CheckView['check'];
  readonly passed: boolean;
  readonly text: string;
  /** Why not, and what to do; empty when it passed, or when another line says it. */
  readonly why: string;
  readonly next: string;
  readonly said: ServiceWords | null;
}

interface CheckWords {
  readonly passed: string;
  readonly failed: string;
  readonly why?: string;
  readonly next?: string;
}

function checkWords(check: CheckView['check']): CheckWords {
  const all: Readonly<Record<CheckView['check'], CheckWords>> = words.checks;
  return all[check];
}

/** The pool's answer depends on these: where one of them failed, it says why by itself. */
const causes: readonly CheckView['check'][] = ['scope', 'expiry'];

/** A check's own words come first; the pool's reason fills in where it has none. */
function lineOf({ check, passed, error, said }: CheckView, explained: boolean): CheckLine {
  const own = checkWords(check);
  const text = passed ? own.passed : own.failed;
  if (passed || explained) return { check, passed, text, why: '', next: '', said: null };
  const reason = harmlessWordsFor(error ?? 'other-refusal');
  const why = own.why ?? `${reason.title}. ${reason.meaning}`;
  return { check, passed, text, said, why, next: own.next ?? reason.next };
}

/** The checks as they are told, each reason once. */
export function checkLines(checks: readonly CheckView[]): readonly CheckLine[] {
  const caused = checks.some(({ check, passed }) => !passed && causes.includes(check));
  return checks.map((view) => lineOf(view, caused && view.check === 'account-answers'));
}
