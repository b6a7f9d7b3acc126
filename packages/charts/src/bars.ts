import type { ProtectedCell } from '@kartlagg/disclosure';
import { altBars, formatPercent, shareBaseNote, wholeNote } from '@kartlagg/wording';
import { barTexts } from './bar-texts.js';
import type { ChartBody } from './chart-body.js';
import type { ChartData } from './chart-data.js';
import { isShown } from './chart-data.js';
import type { ChartLayer, XPosition, YPosition } from './chart-spec.js';
import { plotWidth } from './frame.js';
import { textWidth } from './text-width.js';
import { COLOUR, SIZE } from './theme.js';

const STEP = 56;
const BAR = 20;

/** One part of the whole. `residual` parts make the total add up, and are no answer. */
interface Part {
  readonly code: string;
  readonly label: string;
  readonly residual: boolean;
  readonly number: ProtectedCell;
}

/**
 * Bars of the parts of a whole, in the table's order, each with its name above it and its number after it. The part that
 * makes the total add up (situation missing) is a bar of its own in grey.
 */
export function bars(data: ChartData): ChartBody {
  const { language } = data;
  const parts = partsOf(data);
  const base = shareBase(parts);
  const shares = parts.map(({ residual, number }) =>
    base === undefined || residual || !isShown(number)
      ? undefined
      : formatPercent(number.value / base, 0, language),
  );
  const texts = parts.map(({ number }, index) => {
    const share = shares[index];
    const printed = data.print(number);
    return share === undefined ? printed : `${printed} (${share})`;
  });
  const total = totalOf(data);
  const whole = total !== undefined && isShown(total) ? total.value : undefined;
  const printedTotal = total === undefined ? undefined : data.print(total);
  const largest = Math.max(1, whole ?? 0, ...parts.map(({ number }) => (isShown(number) ? number.value : 0)));
  return {
    drawing: {
      rows: parts.map(({ code, label, residual, number }, index) => ({
        code,
        label,
        part: residual ? 'residual' : 'value',
        status: number.status,
        ...(isShown(number) ? { value: number.value } : {}),
        text: texts[index] ?? '',
      })),
      layers: layers(
        parts.map(({ code }) => code),
        { whole, largest, end: trackEnd(parts, texts, largest) },
      ),
      height: parts.length * STEP,
    },
    ...(printedTotal === undefined ? {} : { total: printedTotal }),
    notes: [
      [
        whole === undefined || printedTotal === undefined ? '' : wholeNote(printedTotal, language),
        base === undefined ? '' : shareBaseNote(base, language),
      ]
        .join(' ')
        .trim(),
    ],
    cells: parts.map(({ number }) => number),
    alt: (chart) =>
      altBars(
        {
          ...chart,
          rows: parts.map(({ label, number, residual }, index) => ({
            label,
            number,
            residual,
            share: shares[index],
          })),
        },
        language,
      ),
  };
}

function partsOf(data: ChartData): readonly Part[] {
  const { category: id } = data.definition;
  return data
    .categories(id)
    .map((category) => ({
      code: category.code,
      label: data.nameOf(category),
      residual: category.role !== 'value',
      role: category.role,
      number: data.cell({ [id]: category.code }),
    }))
    .filter(({ role, number }) => role !== 'not_stated' || !isShown(number) || number.value > 0);
}

/** The sum of the known answers; none where one of them is not an exact number that may be seen. */
function shareBase(parts: readonly Part[]): number | undefined {
  let sum = 0;
  for (const { residual, number } of parts) {
    if (residual) continue;
    if (!isShown(number) || number.exactness !== 'exact') return undefined;
    sum += number.value;
  }
  return sum === 0 ? undefined : sum;
}

function totalOf(data: ChartData): ProtectedCell | undefined {
  const { category: id } = data.definition;
  const total = data.dimension(id).categories.find(({ role }) => role === 'total');
  return total === undefined ? undefined : data.cell({ [id]: total.code });
}

/** How far the scale can reach so that no number after its bar leaves the chart. */
function trackEnd(parts: readonly Part[], texts: readonly string[], largest: number): number {
  const ends = parts.map(({ number }, index) => {
    const room = plotWidth - textWidth(texts[index] ?? '', SIZE.text) - 10;
    return isShown(number) && number.value > 0 ? (room * largest) / number.value : plotWidth;
  });
  return Math.min(plotWidth, ...ends);
}

function layers(
  codes: string[],
  size: { readonly whole: number | undefined; readonly largest: number; readonly end: number },
): ChartLayer[] {
  const y: YPosition = { field: 'code', type: 'nominal', scale: { domain: codes }, axis: null };
  const x: XPosition = {
    field: 'value',
    type: 'quantitative',
    scale: { domain: [0, size.largest], range: [0, size.end], nice: false },
    axis: null,
  };
  const bar = { type: 'bar', height: BAR, yOffset: STEP / 2 - BAR / 2 - 6 } as const;
  const track: ChartLayer[] =
    size.whole === undefined
      ? []
      : [
          {
            mark: { ...bar, color: COLOUR.track },
            encoding: { y, x: { datum: 0, type: 'quantitative', axis: null }, x2: { datum: size.whole } },
          },
        ];
  return [
    ...track,
    {
      mark: bar,
      encoding: {
        y,
        x,
        color: {
          field: 'part',
          type: 'nominal',
          scale: { domain: ['value', 'residual'], range: [COLOUR.first, COLOUR.residual] },
          legend: null,
        },
      },
    },
    ...barTexts({ y, x }, { label: -BAR / 2, number: bar.yOffset }),
  ];
}
