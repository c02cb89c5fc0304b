import type { Bounds } from './stored-preferences.ts';

/** The smallest window in which everything fits. */
export const smallest = { width: 900, height: 640 } as const;

/** The first window, before anybody has chosen another size. */
export const firstSize = { width: 1080, height: 720 } as const;

/** As much of the window's top as must be seen, to take it by. */
const handle = { width: 160, height: 32 } as const;

const overlap = (from: number, length: number, start: number, extent: number): number =>
  Math.min(from + length, start + extent) - Math.max(from, start);

const holds = (area: Bounds, { x, y, width }: Bounds): boolean =>
  overlap(x, width, area.x, area.width) >= handle.width &&
  y >= area.y &&
  overlap(y, handle.height, area.y, area.height) >= handle.height;

/**
 * Where a window that was left at `wanted` opens: there, as large as its screen allows; null
 * when no screen shows it any more, as after a monitor was unplugged.
 * @param areas the parts of each screen that a window may use
 */
export const placeOn = (areas: readonly Bounds[], wanted: Bounds): Bounds | null => {
  const area = areas.find((each) => holds(each, wanted));
  if (area === undefined) return null;
  const fit = (length: number, least: number, most: number): number =>
    Math.max(least, Math.min(length, most));
  return {
    x: wanted.x,
    y: wanted.y,
    width: fit(wanted.width, smallest.width, area.width),
    height: fit(wanted.height, smallest.height, area.height),
  };
};
