import type { Bridge, OpenOutcome } from '../../main/contract/api.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { dayInWords } from '../format/time.ts';
import type { Outcome } from '../delete-account/stage.ts';
import type { Copy } from '../ui/clipboard.ts';
import type { CleanUpAct } from './clean-up-line.ts';

/** The letter to the company, about the account of this outcome. */
export function letterFor(view: Outcome): string {
  const { accountName, username, sub, poolName, userPoolId } = view.subject;
  const { checkedAtMs, answeredAtMs } = view.facts;
  const whenMs = checkedAtMs ?? answeredAtMs;
  const gone = view.kind === 'clean-up-left' ? view.outcome : view.kind;
  return words.cleanUp.companyData.letter({
    accountName,
    username,
    sub,
    poolName,
    userPoolId,
    whenDeleted: whenMs === null ? null : dayInWords(whenMs),
    outcome: gone === 'deleted' || gone === 'already-gone' ? gone : 'unknown',
  });
}

const opened = async (asked: Promise<OpenOutcome>): Promise<string> => {
  const { kind } = await asked;
  return kind === 'opened' ? words.cleanUp.opened : words.cleanUp.notOpened;
};

/** Does what an item offers; resolves to what is said about it. */
export function actOn(
  act: CleanUpAct,
  view: Outcome,
  { bridge, copy }: { readonly bridge: Bridge; readonly copy: Copy },
): Promise<string> {
  switch (act.kind) {
    case 'open-hosted-sign-out':
      return opened(bridge.deletion.openHostedSignOut());
    case 'open-link':
      return opened(bridge.app.openLink({ link: act.link }));
    case 'copy-letter':
      return copy(letterFor(view)).then(
        () => words.cleanUp.companyData.copied,
        () => words.common.copyFailed,
      );
    default:
      return assertNever(act);
  }
}
