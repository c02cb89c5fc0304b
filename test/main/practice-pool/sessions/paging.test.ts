/** Lists in pages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageOf, type Place } from '../../../../main/practice-pool/paging.ts';

const owner = { secret: Buffer.from('secret of the pool'), name: 'ListDevices somebody' };

const places = fc.uniqueArray(
  fc.record({ rank: fc.integer({ min: -3, max: 3 }), key: fc.string({ maxLength: 3 }) }),
  { selector: ({ key }) => key },
);

const page = (
  items: readonly Place[],
  size: number,
  token?: string,
  of = owner,
): ReturnType<typeof pageOf<Place>> => pageOf(items, (item) => item, of, { size, token });

/** Follows the page tokens to the end; `itemsAfter` is the list as it is behind each page. */
function readAll(
  size: number,
  itemsAfter: (seen: readonly Place[]) => readonly Place[],
): readonly Place[] {
  const seen: Place[] = [];
  let token: string | undefined;
  do {
    const next = page(itemsAfter(seen), size, token);
    if (next === null) throw new Error('a page token was not taken back');
    seen.push(...next.items);
    token = next.nextToken ?? undefined;
  } while (token !== undefined);
  return seen;
}

describe('a list in pages', () => {
  test('gives every item once, by rank and key', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 5 }), (items, size) => {
        const seen = readAll(size, () => items);
        expect(seen).toHaveLength(items.length);
        expect(new Set(seen)).toEqual(new Set(items));
        const ranks = seen.map(({ rank }) => rank);
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });

  test('goes on after an item that went in between', () => {
    const items = [1, 2, 3, 4, 5].map((rank) => ({ rank, key: `device ${rank}` }));
    const seen = readAll(2, (before) => items.filter((item) => !before.includes(item)));
    expect(seen).toEqual(items);
  });

  test('gives no token when nothing follows', () => {
    const items = [1, 2].map((rank) => ({ rank, key: `device ${rank}` }));
    expect(page(items, 2)).toEqual({ items, nextToken: null });
    expect(page([], 2)).toEqual({ items: [], nextToken: null });
  });
});

describe('a page token', () => {
  const items = [1, 2, 3].map((rank) => ({ rank, key: `device ${rank}` }));
  const token = page(items, 1)?.nextToken ?? '';

  test('has the characters that an input may have', () => {
    expect(token).toMatch(/^[A-Za-z0-9._-]+$/);
  });

  test('is refused as soon as anything in it is changed', () => {
    fc.assert(
      fc.property(fc.nat({ max: token.length - 1 }), fc.string({ maxLength: 2 }), (at, other) => {
        const forged = token.slice(0, at) + other + token.slice(at + 1);
        fc.pre(forged !== token);
        expect(page(items, 1, forged)).toBeNull();
      }),
    );
  });

  test('is refused when it is any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(page(items, 1, text)).toBeNull();
      }),
    );
  });

  test.each([
    ['another list', { ...owner, name: 'ListDevices somebody else' }],
    ['another pool', { ...owner, secret: Buffer.from('secret of another pool') }],
  ])('is refused for %s', (_, other) => {
    expect(page(items, 1, token, other)).toBeNull();
  });
});
