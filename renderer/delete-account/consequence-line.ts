import type { ConsequenceView } from '../../main/contract/deletion.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { dayAndTime } from '../format/time.ts';

/** One thing that goes or stays, as it is told. */
export interface ConsequenceLine {
  readonly side: 'goes' | 'stays';
  readonly text: string;
  /** The time in the text, for its exact value; null when there is none. */
  readonly untilMs: number | null;
}

const goes = (text: string): ConsequenceLine => ({ side: 'goes', text, untilMs: null });
const stays = (text: string): ConsequenceLine => ({ side: 'stays', text, untilMs: null });

const factorName = (factor: string): string => words.account.factors[factor] ?? factor;

export function consequenceLine(consequence: ConsequenceView, nowMs: number): ConsequenceLine {
  switch (consequence.kind) {
    case 'profile-goes':
      return goes(words.consequences.profileGoes(consequence.attributes));
    case 'ways-in-go':
      return goes(
        consequence.factors.length === 0
          ? words.consequences.passwordGoes
          : words.consequences.waysInGo(consequence.factors.map(factorName)),
      );
    case 'groups-go':
      return goes(words.consequences.groupsGo(consequence.groups));
    case 'refresh-ends':
      return goes(words.consequences.refreshEnds);
    case 'name-becomes-free':
      return goes(words.consequences.nameFree(consequence.accountName));
    case 'token-stays':
      return {
        ...stays(words.consequences.tokenStays(dayAndTime(consequence.untilMs, nowMs))),
        untilMs: consequence.untilMs,
      };
    case 'provider-stays':
      return stays(words.consequences.providerStays(consequence.providers));
    case 'company-data-stays':
      return stays(words.consequences.companyDataStays);
    default:
      return assertNever(consequence);
  }
}
