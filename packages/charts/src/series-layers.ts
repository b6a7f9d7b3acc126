import { absentMarks } from './absent-mark.js';
import { breakMarks } from './break-marks.js';
import { isShown } from './chart-data.js';
import type { ChartLayer, ChartRow, XPosition, YPosition } from './chart-spec.js';
import type { Drawing } from './frame.js';
import { plotWidth } from './frame.js';
import type { PrintedPoint } from './printed-numbers.js';
import { printedNumbers } from './printed-numbers.js';
import type { SeriesLink } from './series.js';
import { textWidth, wrapText } from './text-width.js';
import { COLOUR, SHAPES, SIZE, WEIGHT } from './theme.js';

const HEIGHT = 280;
const AXIS = 26;
const ROOM_ABOVE = 76;
const VERSION = 100;
const LINE = 16;
const EDGE = { left: 48, axis: 76, right: 44 };

/** The points, lines and break marks of a series. */
export function seriesLayers(
  points: readonly PrintedPoint[],
  links: readonly SeriesLink[],
  breakWord: string,
): Drawing {
  const years = [...new Set(points.map(({ point }) => point.year))].sort((one, other) => one - other);
  const dense = isDense(points, years);
  const x = yearPosition(years, dense ? EDGE.axis : EDGE.left);
  const y = valuePosition(points, dense);
  return {
    rows: printedNumbers(points, links, dense).map(({ point, text, side }): ChartRow => {
      const { year, version, versionLabel, number } = point;
      if (!isShown(number)) return { year, version, status: number.status, text };
      return {
        year,
        version,
        status: number.status,
        value: number.value,
        exactness: number.exactness,
        shape: SHAPES[point.shape % SHAPES.length] ?? 'circle',
        side,
        text,
        versionLabel: wrapText(versionLabel, SIZE.small, VERSION).join('\n'),
      };
    }),
    layers: [...lines(links, x, y), ...breakMarks(links, breakWord, x, y), ...marks(x, y)],
    height: HEIGHT,
    below: AXIS,
  };
}

/** True where the numbers have not all room beside each other. */
function isDense(points: readonly PrintedPoint[], years: readonly number[]): boolean {
  const span = Math.max(1, (years.at(-1) ?? 0) - (years[0] ?? 0));
  const closest = Math.min(...years.slice(1).map((year, index) => year - (years[index] ?? year)));
  const widest = Math.max(
    ...points.map(({ point, text }) => (isShown(point.number) ? textWidth(text, SIZE.text) : 0)),
  );
  return (closest * (plotWidth - EDGE.left - EDGE.right)) / span < widest;
}

function yearPosition(years: readonly number[], left: number): XPosition {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const perPixel = Math.max(1, last - first) / (plotWidth - left - EDGE.right);
  return {
    field: 'year',
    type: 'quantitative',
    scale: { domain: [first - left * perPixel, last + EDGE.right * perPixel], zero: false, nice: false },
    axis: {
      values: [...years],
      format: 'd',
      grid: false,
      tickSize: 5,
      labelFontSize: SIZE.text,
      labelFlush: false,
      labelOverlap: 'parity',
      labelSeparation: 8,
      title: null,
    },
  };
}

/** Where every number is printed, no axis is needed to read them from. */
function valuePosition(points: readonly PrintedPoint[], dense: boolean): YPosition {
  const values = points.map(({ point: { number } }) => (isShown(number) ? number.value : 0));
  return {
    field: 'value',
    type: 'quantitative',
    scale: { domain: [0, Math.max(1, ...values)], range: [HEIGHT, ROOM_ABOVE], nice: false },
    axis: dense
      ? {
          format: ',~f',
          tickCount: 4,
          ticks: false,
          domain: false,
          labelAlign: 'left',
          labelBaseline: 'bottom',
          labelPadding: 0,
          labelOffset: -2,
          title: null,
        }
      : null,
  };
}

/** One line for each step that may be compared: dashed where with caution. */
function lines(links: readonly SeriesLink[], x: XPosition, y: YPosition): ChartLayer[] {
  return links.flatMap(({ from, to, verdict }) => {
    if (verdict === 'refused' || !isShown(from.number) || !isShown(to.number)) return [];
    const dash = verdict === 'note' ? { strokeDash: [3, 4] } : {};
    return [
      {
        data: {
          values: [
            { year: from.year, value: from.number.value, version: from.version },
            { year: to.year, value: to.number.value, version: to.version },
          ],
        },
        mark: { type: 'line', color: COLOUR.first, strokeWidth: 2, ...dash },
        encoding: { x, y },
      },
    ];
  });
}

function marks(x: XPosition, y: YPosition): ChartLayer[] {
  const foot = { value: HEIGHT - 14 };
  return [
    {
      transform: [{ filter: 'isValid(datum.value)' }],
      mark: { type: 'point', size: 90, stroke: COLOUR.first, strokeWidth: 2, filled: true, opacity: 1 },
      encoding: {
        x,
        y,
        shape: { field: 'shape', type: 'nominal', scale: null },
        fill: {
          condition: { test: "datum.exactness === 'exact'", value: COLOUR.first },
          value: COLOUR.paper,
        },
      },
    },
    ...numbers('over', x, y),
    ...numbers('under', x, y),
    ...absentMarks({ x, y: foot }),
    {
      transform: [{ filter: '!isValid(datum.value)' }],
      mark: { type: 'text', align: 'center', baseline: 'bottom', dy: -12, color: COLOUR.muted },
      encoding: { x, y: foot, text: { field: 'text' } },
    },
  ];
}

/** The number nearest its point, and outside it the version where the year has several. */
function numbers(side: 'over' | 'under', x: XPosition, y: YPosition): ChartLayer[] {
  const away = side === 'over' ? -1 : 1;
  const text = { type: 'text', align: 'center', baseline: side === 'over' ? 'bottom' : 'top' } as const;
  const here = { filter: `datum.side === '${side}'` };
  return [
    {
      transform: [here],
      mark: { ...text, dy: away * 9, fontWeight: WEIGHT.strong },
      encoding: { x, y, text: { field: 'text' } },
    },
    {
      transform: [here, { filter: "datum.versionLabel !== ''" }],
      mark: {
        ...text,
        dy: side === 'over' ? { expr: `-27 - ${LINE} * (length(split(datum.versionLabel, '\\n')) - 1)` } : 27,
        fontSize: SIZE.small,
        color: COLOUR.muted,
        lineBreak: '\n',
        lineHeight: LINE,
      },
      encoding: { x, y, text: { field: 'versionLabel' } },
    },
  ];
}
