import { isPracticeId } from '../practice/practice-pool.svelte.ts';

/**
 * Seven hues far enough apart to tell pools by: blue, pink, orange, olive, green, teal, sky.
 * Red is kept for loss, violet for practice.
 */
const hues = [265, 345, 50, 115, 150, 190, 230] as const;
const practiceHue = 300;

/** The hue of a pool: the same for the same id, on every start. */
export function poolHue(profileId: string): number {
  if (isPracticeId(profileId)) return practiceHue;
  const bytes = new TextEncoder().encode(profileId);
  const sum = bytes.reduce((hash, byte) => (hash * 31 + byte) % 65_521, 7);
  return hues[sum % hues.length] ?? hues[0];
}
