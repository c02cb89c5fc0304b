import type { FieldProblem, NewProfile, ProfileProblem } from '../../main/contract/profile.ts';
import { words } from '../../words/catalogue.ts';

/** The sentence for each field that was found wrong. */
export type ProblemSentences = Partial<Record<keyof NewProfile, string | undefined>>;

/** What main says of a form's fields, in words. */
export const problemSentences = (problems: readonly FieldProblem[]): ProblemSentences => {
  const sentences: Readonly<Record<ProfileProblem, string>> = words.profileProblems;
  return Object.fromEntries(problems.map(({ field, problem }) => [field, sentences[problem]]));
};
