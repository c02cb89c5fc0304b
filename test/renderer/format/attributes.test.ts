import { describe, expect, it } from 'vitest';
import { attributeLines, displayName } from '../../../renderer/format/attributes.ts';

const held = (entries: Readonly<Record<string, string>>) =>
  Object.entries(entries).map(([name, value]) => ({ name, value }));

describe('the profile', () => {
  it('shows name, e-mail and phone even where the pool holds none', () => {
    expect(attributeLines([]).map(({ name, value }) => [name, value])).toEqual([
      ['name', ''],
      ['email', ''],
      ['phone_number', ''],
    ]);
  });

  it('folds the verified flags into what they are about', () => {
    const lines = attributeLines(
      held({ email: 'a@b.c', email_verified: 'true', phone_number: '+1', sub: 'x' }),
    );
    expect(lines.map(({ name, verified }) => [name, verified])).toEqual([
      ['name', null],
      ['email', true],
      ['phone_number', false],
    ]);
  });

  it('keeps custom attributes by their own name, and leaves empty ones out', () => {
    const lines = attributeLines(held({ 'custom:tier': 'gold', nickname: '' }));
    expect(lines.slice(3)).toEqual([
      {
        name: 'custom:tier',
        label: 'custom:tier',
        value: 'gold',
        held: 'gold',
        verified: null,
        raw: true,
      },
    ]);
  });
});

describe('what to call a person', () => {
  it.each([
    { entries: { name: 'Demo Owner', given_name: 'D' }, called: 'Demo Owner' },
    { entries: { given_name: 'Demo', family_name: 'Owner' }, called: 'Demo Owner' },
    { entries: { given_name: 'Demo' }, called: 'Demo' },
    { entries: { email: 'a@b.c' }, called: 'otherwise' },
  ])('is $called', ({ entries, called }) => {
    expect(displayName(held(entries), 'otherwise')).toBe(called);
  });
});
