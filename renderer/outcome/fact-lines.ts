import type { AnswerView, FactsView, LookView } from '../../main/contract/deletion.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';

/** What the service answered, by its own name for it. */
export function answerLine(answer: AnswerView | null): string {
  const said = words.outcome.answers;
  switch (answer?.kind) {
    case undefined:
      return said.none;
    case 'accepted':
      return said.accepted;
    case 'refused':
      return said.refused(answer.said.name);
    case 'gone':
      return said.gone(answer.said.name);
    case 'unclear':
      return answer.said === null || answer.said.name === ''
        ? said.unclear
        : said.unclearNamed(answer.said.name);
    default:
      return assertNever(answer);
  }
}

export const lookLine = ({ found }: LookView): string => words.outcome.looks[found];

/** How the person showed who they are, given the time in words. */
export const proofLine =
  ({ proof }: FactsView) =>
  (time: string): string =>
    proof.secondFactor === null
      ? words.outcome.facts.proofs[proof.how](time)
      : words.outcome.facts.proofsAndMore[proof.how](time);

/** More looks than this are folded. */
const shownLooks = 3;

/** The looks to show at once, the newest last, and whether there are more. */
export const looksAtOnce = (
  looks: readonly LookView[],
): { readonly shown: readonly LookView[]; readonly folded: boolean } => ({
  shown: looks.length > shownLooks ? looks.slice(-1) : looks,
  folded: looks.length > shownLooks,
});
