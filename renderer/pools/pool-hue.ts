import type { PoolColour } from '../../main/contract/profile.ts';

/**
 * Eight hues far enough apart to tell pools by; they are shown at one lightness, so that no
 * pool looks more important for its colour. Red is kept for loss.
 */
const hues: Readonly<Record<PoolColour, number>> = {
  blue: 262,
  teal: 195,
  pink: 345,
  olive: 115,
  orange: 50,
  green: 150,
  violet: 302,
  amber: 82,
};

/** Every colour, in the order in which they are offered. */
export const poolColours: readonly PoolColour[] = [
  'blue',
  'teal',
  'pink',
  'olive',
  'orange',
  'green',
  'violet',
  'amber',
];

/** The hue of a colour, in degrees of OKLCH. */
export const poolHue = (colour: PoolColour): number => hues[colour];

/** The first colour that none of these has; the first of all when every one is taken. */
export const freeColour = (taken: readonly PoolColour[]): PoolColour =>
  poolColours.find((colour) => !taken.includes(colour)) ?? 'blue';
