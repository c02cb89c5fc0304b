import { words } from '../../words/catalogue.ts';
import type { AccountCopy } from './account-copy.svelte.ts';
import type { Proof } from './proof.svelte.ts';
import type { Step } from './stage.ts';

export const stepTitles = (): Readonly<Record<Step, string>> => ({
  'can-it-work': words.deletion.canItWork.title,
  'what-goes': words.deletion.whatGoes.title,
  'keep-a-copy': words.deletion.keepACopy.title,
  prove: words.deletion.prove.title,
  type: words.deletion.type.title,
  'last-question': words.deletion.lastQuestion.title,
});

/** What was done at the steps that can be passed in several ways. */
export interface Done {
  readonly copy: Pick<AccountCopy, 'savedAs'>;
  readonly proof: Pick<Proof, 'endOthers' | 'wanted' | 'othersEnded'>;
}

const copyAnswer = ({ copy, proof }: Done): string => {
  const { answer, answerNone, answerOthers } = words.deletion.keepACopy;
  const said = copy.savedAs === null ? answerNone : answer(copy.savedAs);
  return proof.endOthers && !proof.othersEnded ? answerOthers(said) : said;
};

const proofAnswer = ({ proof: { wanted, othersEnded } }: Done): string => {
  const { answer, answerOthers, answerFresh } = words.deletion.prove;
  if (wanted === null) return answerFresh;
  return othersEnded ? answerOthers : answer;
};

/** What each finished step folds to. */
export const stepAnswers = (done: Done): Readonly<Record<Step, string>> => ({
  'can-it-work': words.deletion.canItWork.answer,
  'what-goes': words.deletion.whatGoes.answer,
  'keep-a-copy': copyAnswer(done),
  prove: proofAnswer(done),
  type: words.deletion.type.answer,
  'last-question': '',
});
