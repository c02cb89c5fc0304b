import { describe, expect, it } from 'vitest';
import type { CheckView, ConsequenceView } from '../../../main/contract/deletion.ts';
import { checkLines } from '../../../renderer/delete-account/check-line.ts';
import { consequenceLine } from '../../../renderer/delete-account/consequence-line.ts';

const check = (name: CheckView['check'], error: CheckView['error'] = null): CheckView => ({
  check: name,
  passed: error === null,
  error,
  said: null,
});

describe('a check', () => {
  it('names what failed, why, and what to do', () => {
    const [line] = checkLines([check('account-answers', 'offline')]);
    expect(line?.why).toContain('could not be reached');
    expect(line?.next).not.toBe('');
  });

  it('names the missing permission', () => {
    const [line] = checkLines([check('scope', 'scope-missing')]);
    expect(line?.why).toContain('aws.cognito.signin.user.admin');
  });

  it('tells one reason once, where the pool stayed silent because of another check', () => {
    const lines = checkLines([
      check('account-answers', 'scope-missing'),
      check('scope', 'scope-missing'),
    ]);
    expect(lines.map(({ why }) => why !== '')).toEqual([false, true]);
  });

  it('says nothing more about what passed', () => {
    const [line] = checkLines([check('expiry')]);
    expect(line).toMatchObject({ passed: true, why: '', next: '' });
  });
});

describe('a consequence', () => {
  const rows: readonly (readonly [ConsequenceView, 'goes' | 'stays'])[] = [
    [{ kind: 'profile-goes', attributes: 1 }, 'goes'],
    [{ kind: 'ways-in-go', factors: [] }, 'goes'],
    [{ kind: 'groups-go', groups: ['editors'] }, 'goes'],
    [{ kind: 'refresh-ends' }, 'goes'],
    [{ kind: 'name-becomes-free', accountName: 'owner' }, 'goes'],
    [{ kind: 'token-stays', untilMs: 1 }, 'stays'],
    [{ kind: 'provider-stays', providers: ['Google'] }, 'stays'],
    [{ kind: 'company-data-stays' }, 'stays'],
  ];

  it.each(rows)('stands on its side: %o', (consequence, side) => {
    const line = consequenceLine(consequence, 0);
    expect(line.side).toBe(side);
    expect(line.text).not.toBe('');
  });

  it('calls factors by the names people use', () => {
    const line = consequenceLine({ kind: 'ways-in-go', factors: ['SOFTWARE_TOKEN_MFA'] }, 0);
    expect(line.text).toContain('Authenticator app');
  });
});
