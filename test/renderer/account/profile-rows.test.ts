import { describe, expect, it } from 'vitest';
import { guardsOf } from '../../../renderer/account/lock-out-guard.ts';
import { cleaned, inputOf, problemOf } from '../../../renderer/account/attribute-input.ts';
import { hasDifferences, loneClaims, profileRows } from '../../../renderer/account/profile-rows.ts';
import type { AccountView } from '../../../main/contract/account.ts';
import { account } from '../samples.ts';

const listed = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

const viewOf = (
  attributes: Readonly<Record<string, string>>,
  claims: Readonly<Record<string, string>> | null,
  more: Partial<AccountView> = {},
): AccountView => ({
  ...account,
  attributes: listed(attributes),
  idClaims: claims && listed(claims),
  ...more,
});

describe('the token beside the profile', () => {
  it.each([
    { held: { name: 'Ada' }, claims: { name: 'Ada' }, side: { kind: 'same' } },
    { held: { name: 'Ada' }, claims: null, side: { kind: 'same' } },
    { held: { name: 'Ada' }, claims: { name: 'A.' }, side: { kind: 'says', value: 'A.' } },
    { held: {}, claims: { name: 'A.' }, side: { kind: 'says', value: 'A.' } },
    { held: { name: 'Ada' }, claims: {}, side: { kind: 'lacks' } },
  ])('$side.kind: $held against $claims', ({ held, claims, side }) => {
    expect(profileRows(viewOf(held, claims))[0]?.token).toEqual(side);
  });

  it('tells of an address that is verified in one place alone', () => {
    const held = { email: 'a@b.example', email_verified: 'true' };
    const claims = { email: 'a@b.example', email_verified: 'false' };
    const view = viewOf(held, claims);
    expect(profileRows(view)[1]?.token).toEqual({ kind: 'verified', verified: false });
    expect(hasDifferences(view)).toBe(true);
  });

  it('lists what only the token says of the person, and nothing about the token itself', () => {
    const claims = { 'custom:tier': 'gold', iat: '1', 'cognito:username': 'ada', sub: 'x' };
    expect(loneClaims(viewOf({}, claims)).map(({ name }) => name)).toEqual(['custom:tier']);
  });
});

describe('the guard against locking oneself out', () => {
  const titles = (view: AccountView, name: string, act: 'change' | 'remove' = 'change') =>
    guardsOf(view, name, act).map(({ title }) => title);
  const verified = { email: 'a@b.example', email_verified: 'true' };

  it('is sure where the username is the sub and there is one address', () => {
    const view = viewOf(verified, null, { username: 'sub-1' });
    expect(titles(view, 'email')[0]).toBe('This is also how you sign in');
  });

  it('says that it may be so where there are two addresses, or a username beside', () => {
    const both = viewOf({ ...verified, phone_number: '+4912345' }, null, { username: 'sub-1' });
    expect(titles(both, 'email')[0]).toBe('This may also be how you sign in');
    expect(titles(viewOf(verified, null), 'email')[0]).toBe('This may also be how you sign in');
  });

  it('tells of the only address a forgotten password can be reset by', () => {
    const only = 'It is your only way back in after a forgotten password';
    expect(titles(viewOf(verified, null), 'email')).toContain(only);
    const two = { ...verified, phone_number: '+4912345', phone_number_verified: 'true' };
    expect(titles(viewOf(two, null), 'email')).not.toContain(only);
  });

  it('tells of a second factor whose codes go there', () => {
    const view = viewOf(verified, null, { factors: ['EMAIL_OTP'] });
    expect(titles(view, 'email', 'remove')).toContain('Your sign-in codes go there');
  });

  it.each([
    { name: 'name', held: { name: 'Ada' }, why: 'nobody signs in by a name' },
    { name: 'email', held: {}, why: 'there is nothing to lose yet' },
    { name: 'email', held: { email: 'a@b.example' }, why: 'an unverified alias counts nowhere' },
  ])('is silent where $why', ({ name, held }) => {
    expect(titles(viewOf(held, null), name)).toEqual([]);
  });
});

describe('what is typed', () => {
  it.each([
    ['email', 'a@b.example', true],
    ['email', 'nobody', false],
    ['phone_number', '+4915123456789', true],
    ['phone_number', '015123456789', false],
    ['birthdate', '1985-12-31', true],
    ['birthdate', '31.12.1985', false],
    ['website', 'https://a.example', true],
    ['website', 'a.example', false],
    ['zoneinfo', 'Europe/Berlin', true],
    ['zoneinfo', 'Berlin', false],
    ['locale', 'de-AT', true],
    ['locale', '!', false],
    ['custom:any', 'x'.repeat(2049), false],
    ['name', '', true],
  ])('%s: %s', (name, value, fine) => {
    expect(problemOf(name, value) === undefined).toBe(fine);
  });

  it('is freed of what is only for the eye', () => {
    expect(cleaned('phone_number', ' +49 (151) 234-567 ')).toBe('+49151234567');
    expect(cleaned('name', ' Ada ')).toBe('Ada');
  });

  it('never loses what its own field could not show', () => {
    expect(inputOf('birthdate', '1985-12-31')).toBe('date');
    expect(inputOf('birthdate', 'spring 1985')).toBe('text');
    expect(inputOf('custom:note', 'two\nlines')).toBe('long');
  });
});
