/** What the tests saw the practice pools answer, as the table in `docs/practice-pool.md`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { operationTable } from '../main/practice-pool/model/operation-table.ts';
import { judgeText } from '../test/main/practice-pool/texts/texts.ts';
import type { AnswerSeen } from '../test/main/practice-pool/support/answers-seen.ts';
import { root } from './root.ts';

const folder = join(root, 'out', 'reports', 'practice-pool');

/** Everything that was answered in the last run. Rejects where there was none. */
export async function answersSeen(): Promise<readonly AnswerSeen[]> {
  const files = await readdir(folder);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as AnswerSeen),
  );
}

/** Something that has to be shown, and what counts as showing it. */
interface Claim {
  readonly what: string;
  readonly shows: (seen: AnswerSeen) => boolean;
  /** Shown by an error that was ordered, where nothing in the pools brings it about. */
  readonly orElse?: (seen: AnswerSeen) => boolean;
}

interface Section {
  readonly title: string;
  readonly claims: readonly Claim[];
}

const sections: readonly Section[] = [
  {
    title: 'Challenges',
    claims: operationTable.RespondToAuthChallenge.input.ChallengeName.enum.flatMap(
      (name): readonly Claim[] => [
        {
          what: `${name} is set`,
          shows: ({ outcome }) => outcome === `ok ${name}`,
        },
        {
          what: `${name} is answered`,
          shows: ({ challenge, outcome }) => challenge === name && outcome.startsWith('ok'),
        },
      ],
    ),
  },
  ...Object.entries(operationTable).map(([operation, { errors }]) => ({
    title: operation,
    claims: [
      {
        what: 'works',
        shows: (seen: AnswerSeen) =>
          seen.operation === operation && seen.source === 'pool' && seen.outcome.startsWith('ok'),
      },
      ...(errors as readonly string[]).map((error) => ({
        what: error,
        shows: (seen: AnswerSeen) =>
          seen.operation === operation && seen.source === 'pool' && seen.outcome === error,
        orElse: (seen: AnswerSeen) =>
          seen.operation === operation && seen.source === 'storm' && seen.outcome === error,
      })),
    ],
  })),
];

/** Claims that no pool of this kind can show, and why. */
const impossible: ReadonlyMap<string, string> = new Map([
  ['ADMIN_NO_SRP_AUTH is set', 'only the admin API sets it'],
  ['ADMIN_NO_SRP_AUTH is answered', 'only the admin API takes its answer'],
]);

export interface Coverage {
  /** The section as it stands in the document. */
  readonly markdown: string;
  /** Claims that nothing shows. */
  readonly missing: readonly string[];
  /** Texts of errors that are in no table: neither known nor marked as guessed. */
  readonly unknownTexts: readonly string[];
}

/** Draws the table. Where `before` names a test that still shows a claim, it stays. */
export function drawCoverage(seen: readonly AnswerSeen[], before: string): Coverage {
  const missing: string[] = [];
  const blocks = sections.map(({ title, claims }) => {
    const rows = claims.map((claim) => {
      const row = rowOf(claim, seen, before);
      if (row === null) missing.push(`${title}: ${claim.what}`);
      return row ?? `| ${claim.what} | **nothing shows it** | |`;
    });
    return [`### ${title}`, '', '| what | shown by | |', '| --- | --- | --- |', ...rows].join('\n');
  });
  const unknown = seen.filter(
    ({ outcome, message, source }) =>
      source === 'pool' && message !== '' && judgeText(outcome, message) === null,
  );
  const texts = new Set(unknown.map((row) => `${row.operation} ${row.outcome}: ${row.message}`));
  return { markdown: blocks.join('\n\n'), missing, unknownTexts: [...texts].sort() };
}

/** Property tests happen on this and that: what they show in one run they may not in the next. */
const isByChance = ({ file, test }: AnswerSeen): boolean =>
  /\/any-[^/]*$/.test(file) || /\bany (?:bytes|text|JSON|list|string)\b/i.test(test);

function rowOf(claim: Claim, seen: readonly AnswerSeen[], before: string): string | null {
  const reason = impossible.get(claim.what);
  if (reason !== undefined) return `| ${claim.what} | not here: ${reason} | |`;
  const all = seen.filter(claim.shows);
  const steady = all.filter((row) => !isByChance(row));
  const own = steady.length > 0 ? steady : all;
  const ordered = own.length === 0 && claim.orElse !== undefined ? seen.filter(claim.orElse) : [];
  const rows = [
    ...new Set([...own, ...ordered].map((row) => lineOf(claim, row, ordered.length > 0))),
  ];
  const sorted = rows.sort();
  return sorted.find((row) => before.includes(row)) ?? sorted[0] ?? null;
}

function lineOf(
  { what }: Claim,
  { file, test, outcome, message }: AnswerSeen,
  ordered: boolean,
): string {
  const title = test.replaceAll('|', '\\|').replaceAll('\n', ' ').slice(0, 160);
  const place = file.replace('test/main/practice-pool/', '');
  return `| ${what} | \`${place}\`: ${title} | ${ordered ? 'ordered' : markOf(outcome, message)} |`;
}

/** Why an answer is a guess; empty for one that is known. */
function markOf(outcome: string, message: string): string {
  const judged = message === '' ? null : judgeText(outcome, message);
  return judged?.mark === 'guess' ? `guess: ${judged.why}` : '';
}
