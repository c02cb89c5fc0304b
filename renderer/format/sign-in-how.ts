import type { PersonView } from '../../main/contract/session.ts';
import { words } from '../../words/catalogue.ts';

/** How somebody signed in, as a value and as the sentence that explains it. */
export interface HowWords {
  /** For a row: `Password, by proof (SRP), then Authenticator app`. */
  readonly name: string;
  /** What it means; one sentence. */
  readonly why: string;
}

/** Tells how a person last showed who they are. */
export function signInHow({
  how,
  secondFactor,
}: Pick<PersonView, 'how' | 'secondFactor'>): HowWords {
  const { name, why } = words.steps.how[how];
  return {
    name:
      secondFactor === null
        ? name
        : words.steps.howWithSecond(name, words.steps.second[secondFactor]),
    why,
  };
}
