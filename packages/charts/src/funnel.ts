import type { ProtectedCell } from '@kartlagg/disclosure';
import { textIn, type Category } from '@kartlagg/model';
import { altFunnel, countedApart, listWords, lostNote } from '@kartlagg/wording';
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

/** One bar: forms or persons that are left, and what was lost on the way to it. */
interface Step {
  readonly code: string;
  readonly name: string;
  readonly label: string;
  readonly part: 'forms' | 'persons' | 'situation' | 'residual';
  readonly number: ProtectedCell;
  readonly lost: string | undefined;
}

/**
 * The way from forms to persons: a bar for the forms received, those that count, the persons, and the persons of each
 * situation, each with its name above it and its number after it. What is lost on the way is told beside the name.
 */
export function funnel(data: ChartData): ChartBody {
  const { language } = data;
  const steps = stepsOf(data);
  const texts = steps.map(({ number }) => data.print(number));
  const values = steps.flatMap(({ number }) => (isShown(number) ? [number.value] : []));
  const largest = Math.max(1, ...values);
  return {
    drawing: {
      rows: steps.map(({ code, label, part, number }, index) => ({
        code,
        label,
        part,
        status: number.status,
        ...(isShown(number) ? { value: number.value } : {}),
        text: texts[index] ?? '',
      })),
      layers: layers(
        steps.map(({ code }) => code),
        largest,
        trackEnd(steps, texts, largest),
      ),
      height: steps.length * STEP,
    },
    unit: unitOf(data, steps),
    notes: [],
    cells: steps.map(({ number }) => number),
    alt: (chart) =>
      altFunnel(
        { ...chart, rows: steps.map(({ name, number, lost }) => ({ label: name, number, lost })) },
        language,
      ),
  };
}

/** What the bars count; of situations it is said which is no part of them. */
function unitOf({ table, language }: ChartData, steps: readonly Step[]): string {
  const units = listWords(
    table.measures.map(({ unit }) => textIn(unit, language)),
    language,
  );
  const apart = !steps.some(({ code }) => code === COUNTED_APART);
  return apart ? `${units} ${countedApart(COUNTED_APART, language)}` : units;
}

/** The situation that municipalities may count by numbers, where person forms count the others. */
const COUNTED_APART = '3';

/** The steps that the table has a bar for, in its order; those that are lost stand beside the step that follows. */
function stepsOf(data: ChartData): readonly Step[] {
  const { categories } = data.dimension(data.definition.category);
  let lost: string | undefined;
  return categories.flatMap((category): Step[] => {
    const number = cellOf(data, category.code);
    if (number === undefined || BESIDE.has(category.code)) return [];
    if (isLost(category.code)) {
      lost = lostNote(category.code, number, data.language);
      return [];
    }
    const told = lost;
    lost = undefined;
    const name = data.nameOf(category);
    const label = told === undefined ? name : `${name} (${told})`;
    return [{ code: category.code, name, label, part: partOf(category), number, lost: told }];
  });
}

/** Steps that are no bar of their own. */
function isLost(code: string): code is 'left_out' | 'repeated' {
  return code === 'left_out' || code === 'repeated';
}

/** Stand in the table alone: their persons have a bar already. */
const BESIDE: ReadonlySet<string> = new Set(['set_aside', 'unplaced']);

const FORMS: ReadonlySet<string> = new Set(['forms', 'eligible']);

function partOf({ code, role }: Category): Step['part'] {
  if (FORMS.has(code)) return 'forms';
  if (role === 'total') return 'persons';
  return role === 'value' ? 'situation' : 'residual';
}

/** The number of a step, whatever it counts. */
function cellOf({ table, definition }: ChartData, code: string): ProtectedCell | undefined {
  return table.cells.find(({ key }) => key[definition.category] === code);
}

/** How far the scale can reach so that no number after its bar leaves the chart. */
function trackEnd(steps: readonly Step[], texts: readonly string[], largest: number): number {
  const ends = steps.map(({ number }, index) => {
    const room = plotWidth - textWidth(texts[index] ?? '', SIZE.text) - 10;
    return isShown(number) && number.value > 0 ? (room * largest) / number.value : plotWidth;
  });
  return Math.min(plotWidth, ...ends);
}

function layers(codes: readonly string[], largest: number, end: number): ChartLayer[] {
  const y: YPosition = { field: 'code', type: 'nominal', scale: { domain: [...codes] }, axis: null };
  const x: XPosition = {
    field: 'value',
    type: 'quantitative',
    scale: { domain: [0, largest], range: [0, end], nice: false },
    axis: null,
  };
  const bar = { type: 'bar', height: BAR, yOffset: STEP / 2 - BAR / 2 - 6 } as const;
  return [
    {
      mark: bar,
      encoding: {
        y,
        x,
        color: {
          field: 'part',
          type: 'nominal',
          scale: {
            domain: ['forms', 'persons', 'situation', 'residual'],
            range: [COLOUR.residual, COLOUR.first, COLOUR.second, COLOUR.residual],
          },
          legend: null,
        },
      },
    },
    ...barTexts({ y, x }, { label: -BAR / 2, number: bar.yOffset }),
  ];
}
