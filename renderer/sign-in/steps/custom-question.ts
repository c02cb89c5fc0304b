import type { AttributeView } from '../../../main/contract/account.ts';

/** What pools commonly call the question itself, the surest name first. */
const questionNames = ['question', 'prompt', 'challenge', 'message', 'text', 'hint', 'title'];

export interface CustomQuestion {
  /** What is asked; null where no parameter looks like it. */
  readonly question: string | null;
  /** The other parameters. */
  readonly rest: readonly AttributeView[];
}

/**
 * Finds the question among the parameters of a custom challenge. Their names are the pool's
 * own invention: what is not recognised is shown beside, and nothing is left out.
 */
export function customQuestion(parameters: readonly AttributeView[]): CustomQuestion {
  const asked = questionNames
    .map((name) =>
      parameters.find(
        (parameter) => parameter.name.toLowerCase().includes(name) && parameter.value.trim() !== '',
      ),
    )
    .find((found) => found !== undefined);
  return {
    question: asked?.value ?? null,
    rest: parameters.filter((parameter) => parameter !== asked),
  };
}
