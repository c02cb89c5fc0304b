/** What the bench of the practice pool finds out. */

/** One row of the table. Every figure is the median of several rounds. */
export interface Figure {
  readonly what: string;
  /** `/s` is more the better, all others less. */
  readonly unit: '/s' | 'ms' | 'MiB' | 'x';
  readonly ours: number;
  /** The same of cognito-local in the same run; null where it has no such thing, or is not there. */
  readonly peer: number | null;
  /** The least that this could cost on this computer, measured in the same run. */
  readonly floor: { readonly what: string; readonly value: number } | null;
  readonly aim: Aim | null;
  /** Every round, in its order. */
  readonly rounds: Readonly<Record<string, readonly number[]>>;
}

export interface Aim {
  readonly says: string;
  /** Null where it could not be judged. */
  readonly isMet: boolean | null;
}

/** What a figure is made of. */
export interface FigureParts {
  readonly what: string;
  readonly unit: Figure['unit'];
  readonly ours: readonly number[];
  /** Empty where there is no peer. */
  readonly peer?: readonly number[];
  readonly floor?: { readonly what: string; readonly values: readonly number[] };
  /** Judges the medians; `peer` null where there is none. */
  readonly aim?: {
    readonly says: string;
    readonly judge: (ours: number, peer: number | null) => boolean | null;
  };
}

/** Takes the medians and judges them. */
export function makeFigure({ what, unit, ours, peer = [], floor, aim }: FigureParts): Figure {
  const oursMedian = median(ours);
  const peerMedian = peer.length === 0 ? null : median(peer);
  return {
    what,
    unit,
    ours: oursMedian,
    peer: peerMedian,
    floor: floor === undefined ? null : { what: floor.what, value: median(floor.values) },
    aim: aim === undefined ? null : { says: aim.says, isMet: aim.judge(oursMedian, peerMedian) },
    rounds: { ours, peer, floor: floor?.values ?? [] },
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (upper + lower) / 2;
}

/** The value that 99 of 100 do not exceed. */
export function percentile99(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))] ?? NaN;
}
