import { isShown } from './chart-data.js';
import type { ChartLayer, XPosition, YPosition } from './chart-spec.js';
import type { SeriesLink } from './series.js';
import { COLOUR, SIZE } from './theme.js';

/** Two slanted strokes. */
const SLASHES = 'M-0.9,1L-0.1,-1M0.1,1L0.9,-1';

/**
 * A break mark for each comparison that is refused. Where nothing else joins the two years, the whole series breaks: a
 * line from top to bottom between them. Where another version does join them, the mark stands beside its own point.
 */
export function breakMarks(
  links: readonly SeriesLink[],
  word: string,
  x: XPosition,
  y: YPosition,
): ChartLayer[] {
  const joined = new Set(links.filter(({ verdict }) => verdict !== 'refused').map(spanOf));
  const refused = links.filter(({ verdict }) => verdict === 'refused');
  const whole = new Map(
    refused.filter((link) => !joined.has(spanOf(link))).map((link) => [spanOf(link), link]),
  );
  const beside = refused.filter((link) => joined.has(spanOf(link)));
  return [
    ...[...whole.values()].flatMap(({ from, to }) => wholeBreak((from.year + to.year) / 2, word, x)),
    ...beside.flatMap(({ from }) =>
      isShown(from.number) ? besideBreak(from.year, from.number.value, word, x, y) : [],
    ),
  ];
}

/** The two years of a step, whatever the versions. */
function spanOf({ from, to }: SeriesLink): string {
  return `${from.year}-${to.year}`;
}

const text = { type: 'text', fontSize: SIZE.small, color: COLOUR.muted } as const;

function wholeBreak(year: number, word: string, x: XPosition): ChartLayer[] {
  const data = { values: [{ year, text: word }] };
  return [
    {
      name: `break-${year}`,
      data,
      mark: { type: 'rule', color: COLOUR.axis, strokeDash: [2, 3] },
      encoding: { x, y: { value: 18 }, y2: { value: 'height' } },
    },
    {
      data,
      mark: { ...text, align: 'center', baseline: 'top' },
      encoding: { x, y: { value: 0 }, text: { field: 'text' } },
    },
  ];
}

function besideBreak(year: number, value: number, word: string, x: XPosition, y: YPosition): ChartLayer[] {
  const data = { values: [{ year, value, text: word }] };
  return [
    {
      name: `break-${year}`,
      data,
      mark: {
        type: 'point',
        shape: SLASHES,
        filled: false,
        size: 90,
        stroke: COLOUR.ink,
        strokeWidth: 1.5,
        opacity: 1,
        xOffset: 16,
      },
      encoding: { x, y },
    },
    {
      data,
      mark: { ...text, align: 'left', baseline: 'middle', dx: 26 },
      encoding: { x, y, text: { field: 'text' } },
    },
  ];
}
