/**
 * Preflight: whether DeleteUser can work for this sign-in, and what it takes with it, found
 * out by reads alone. A token that lacks the scope is stopped here and not at the moment
 * of the call.
 */
import { accountScope, isIssuedBy, type AccessClaims } from '../cognito/claims.ts';
import type { PoolUser } from '../cognito/user.ts';
import type { CleanUpItem } from '../contract/clean-up.ts';
import type { CheckView, ConsequenceView, SubjectView } from '../contract/deletion.ts';
import type { PoolErrorKind } from '../contract/pool-error.ts';
import type { ProfileView } from '../contract/profile.ts';
import { accountNameOf, type AccountReader } from '../session/account-reader.ts';
import type { People, TokenAnswer } from '../session/people.ts';
import { cleanUpOf } from './clean-up.ts';
import { providersOf } from './identities.ts';

export interface ExaminationPorts {
  readonly people: Pick<People, 'token' | 'tokensEndAtMs'>;
  readonly reader: Pick<AccountReader, 'ask'>;
}

export interface Examination {
  readonly subject: SubjectView;
  readonly checks: readonly CheckView[];
  readonly consequences: readonly ConsequenceView[];
  readonly cleanUp: readonly CleanUpItem[];
}

const passed = (check: CheckView['check']): CheckView => ({
  check,
  passed: true,
  error: null,
  said: null,
});

const failed = (
  check: CheckView['check'],
  error: PoolErrorKind,
  said: CheckView['said'] = null,
): CheckView => ({ check, passed: false, error, said });

const judge = (check: CheckView['check'], holds: boolean, error: PoolErrorKind): CheckView =>
  holds ? passed(check) : failed(check, error);

/** Why there is no token to look at. */
const withoutToken = (answer: Exclude<TokenAnswer, { kind: 'token' }>): CheckView => {
  switch (answer.kind) {
    case 'no-such-session':
      return failed('expiry', 'token-revoked');
    case 'practice-not-ready':
      return failed('account-answers', 'offline');
    case 'ended':
      return answer.why === 'gone'
        ? failed('account-answers', 'user-not-found')
        : failed('expiry', answer.why === 'revoked' ? 'token-revoked' : 'token-expired');
    case 'pool-error':
      return failed('account-answers', answer.error, answer.said);
  }
};

/** Whether the token is one of this account, issued by this pool. */
export const belongsTo = (claims: AccessClaims, { sub, userPoolId }: SubjectView): boolean =>
  claims.sub === sub && isIssuedBy(claims, userPoolId);

/** What goes and what stays, made from this very account. */
export const consequencesOf = (
  user: PoolUser,
  { groups }: AccessClaims,
  tokensEndAtMs: number,
): readonly ConsequenceView[] => {
  const providers = providersOf(user);
  const whereAny = (items: readonly string[], view: ConsequenceView): readonly ConsequenceView[] =>
    items.length === 0 ? [] : [view];
  return [
    { kind: 'profile-goes', attributes: user.attributes.length },
    ...whereAny(user.factors, { kind: 'ways-in-go', factors: user.factors }),
    ...whereAny(groups, { kind: 'groups-go', groups }),
    { kind: 'refresh-ends' },
    { kind: 'name-becomes-free', accountName: accountNameOf(user) },
    { kind: 'token-stays', untilMs: tokensEndAtMs },
    ...whereAny(providers, { kind: 'provider-stays', providers }),
    { kind: 'company-data-stays' },
  ];
};

/** Makes the checks in order; a check that makes the later ones pointless ends the list. */
export const examine = async (
  { people, reader }: ExaminationPorts,
  subject: SubjectView,
  profile: ProfileView,
): Promise<Examination> => {
  const stopped = (checks: readonly CheckView[]): Examination => ({
    subject,
    checks,
    consequences: [],
    cleanUp: [],
  });
  const answer = await people.token(subject.sessionId);
  if (answer.kind !== 'token') return stopped([withoutToken(answer)]);

  const { claims } = answer;
  const local = [
    passed('expiry'),
    judge('same-pool', belongsTo(claims, subject), 'token-invalid'),
    judge('scope', claims.scopes.includes(accountScope), 'scope-missing'),
  ];
  if (local.some((check) => !check.passed)) return stopped(local);

  const asked = await reader.ask(subject.sessionId);
  if (asked.kind !== 'user') return stopped([...local, withoutToken(asked)]);
  const { user } = asked;
  const tokensEndAtMs = people.tokensEndAtMs(subject.sessionId);
  return {
    subject: { ...subject, accountName: accountNameOf(user) },
    checks: [...local, passed('account-answers')],
    consequences: consequencesOf(user, asked.claims, tokensEndAtMs),
    cleanUp: cleanUpOf({ user, profile, tokensEndAtMs }),
  };
};
