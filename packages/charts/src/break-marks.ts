import { isShown } from './chart-data.js';
import type { ChartLayer, XPosition, YPosition } from './chart-spec.js';
import type { SeriesLink } from './series.js';
import type { SeriesPoint } from './series-points.js';
import { COLOUR, SIZE } from './theme.js';

/** Two slanted strokes. */
const SLASHES = 'M-0.9,1L-0.1,-1M0.1,1L0.9,-1';

/**
 * A break mark for each comparison that is refused. Where nothing else joins the two years, the whole series breaks: a
 * line from top to bottom between them. Where another version does join them, the mark stands beside the point that is
 * left without its line.
 */
export function breakMarks(
  links: readonly SeriesLink[],
  word: string,
  x: XPosition,
  y: YPosition,
): ChartLayer[] {
  const joined = links.filter(({ verdict }) => verdict !== 'refused');
  const spans = new Set(joined.map(spanOf));
  const refused = links.filter(({ verdict }) => verdict === 'refused');
  const whole = new Map(
    refused.filter((link) => !spans.has(spanOf(link))).map((link) => [spanOf(link), link]),
  );
  const beside = refused.filter((link) => spans.has(spanOf(link)));
  return [
    ...[...whole.values()].flatMap(({ from, to }) => wholeBreak((from.year + to.year) / 2, word, x)),
    ...beside
      .filter(({ from, to }) => !joined.some((link) => link.from === from && link.to.year === to.year))
      .flatMap(({ from }) => besideBreak(from, 1, word, x, y)),
    ...beside
      .filter(({ from, to }) => !joined.some((link) => link.to === to && link.from.year === from.year))
      .flatMap(({ to }) => besideBreak(to, -1, '', x, y)),
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

function besideBreak(
  { year, version, number }: SeriesPoint,
  side: -1 | 1,
  word: string,
  x: XPosition,
  y: YPosition,
): ChartLayer[] {
  if (!isShown(number)) return [];
  const data = { values: [{ year, version, value: number.value, text: word }] };
  return [
    {
      data,
      mark: {
        type: 'point',
        shape: SLASHES,
        filled: false,
        size: 90,
        stroke: COLOUR.ink,
        strokeWidth: 1.5,
        opacity: 1,
        xOffset: side * 16,
      },
      encoding: { x, y },
    },
    ...(word === ''
      ? []
      : [
          {
            data,
            mark: { ...text, align: 'left', baseline: 'middle', dx: 26 } as const,
            encoding: { x, y, text: { field: 'text' } },
          },
        ]),
  ];
}
