/** The figures as a table for people. */
import type { Aim, Figure } from './figure.ts';

const widths = [57, 13, 15, 8, 11, 8];

/** One line a figure, under a line of headings. */
export function tableOf(figures: readonly Figure[]): string {
  const headings = ['', 'ours', 'cognito-local', 'ratio', 'floor', 'ratio', '  aim'];
  return [line(headings), ...figures.map((figure) => line(cellsOf(figure)))].join('\n');
}

function cellsOf({ what, unit, ours, peer, floor, aim }: Figure): readonly string[] {
  return [
    what,
    `${round(ours)} ${unit}`,
    peer === null ? '-' : round(peer),
    peer === null ? '' : round(ours / peer),
    floor === null ? '' : round(floor.value),
    floor === null ? '' : round(ours / floor.value),
    [...(aim === null ? [] : [verdict(aim)]), ...(floor === null ? [] : [`floor: ${floor.what}`])]
      .map((words) => `  ${words}`)
      .join(';'),
  ];
}

function verdict({ says, isMet }: Aim): string {
  if (isMet === null) return `${says}: not judged`;
  return `${says}: ${isMet ? 'met' : 'NOT MET'}`;
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, at) => {
      const width = widths[at] ?? 0;
      return at === 0 ? cell.padEnd(width) : cell.padStart(width);
    })
    .join('')
    .trimEnd();
}

/** Three digits that count. */
function round(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
