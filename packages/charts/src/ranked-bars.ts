import type { ProtectedCell } from '@kartlagg/disclosure';
import {
  altRankedBars,
  compareNames,
  incompleteText,
  leftOutNote,
  starNote,
  topNote,
} from '@kartlagg/wording';
import { absentMarks } from './absent-mark.js';
import type { ChartBody } from './chart-body.js';
import type { ChartData } from './chart-data.js';
import { isShown } from './chart-data.js';
import type { ChartLayer, XPosition, YPosition } from './chart-spec.js';
import { plotWidth } from './frame.js';
import { textWidth } from './text-width.js';
import { COLOUR, SIZE, WEIGHT } from './theme.js';

const STEP = 24;
const BAR = 15;
const HEAD = 20;

/** One place in the ranking. */
interface Place {
  readonly code: string;
  readonly label: string;
  readonly number: ProtectedCell;
  /** True where one of its municipalities is missing from its number. */
  readonly incomplete: boolean;
}

/**
 * Bars in the order of their numbers, name and number in columns before them, and the reference as a line through them.
 * A place without a number comes last, by name: its place in the order says nothing of what is hidden. What is no place,
 * persons whose municipality is not known, has none.
 */
export function rankedBars(data: ChartData): ChartBody {
  const { definition, language, print } = data;
  const all = rank(placesOf(data));
  const shown =
    definition.top === undefined ? all : all.filter(({ number }) => isShown(number)).slice(0, definition.top);
  const left = all.filter((place) => !shown.includes(place) && !isShown(place.number));
  const hidden = left.filter(({ number }) => number.status === 'suppressed').length;
  const cut = definition.top !== undefined && shown.length < all.length;
  const top = cut ? topNote(shown.length, all.length, language) : undefined;
  const leftOut = leftOutNote({ hidden, absent: left.length - hidden }, data.table.level, language);
  const starred = shown.filter(({ number, incomplete }) => incomplete && isShown(number));
  const reference = referenceOf(data);
  const line =
    reference === undefined || !isShown(reference.number)
      ? undefined
      : { value: reference.number.value, text: `${reference.label} ${print(reference.number)}` };
  return {
    drawing: {
      rows: shown.map(({ code, label, number, incomplete }) => ({
        code,
        label: incomplete && isShown(number) ? `${label}*` : label,
        status: number.status,
        ...(isShown(number) ? { value: number.value } : {}),
        text: print(number),
      })),
      layers: layers(
        shown,
        shown.map(({ number }) => print(number)),
        line,
      ),
      height: shown.length * STEP + (line === undefined ? 0 : HEAD),
    },
    notes: [starred.length === 0 ? '' : starNote(data.table.level, language), top ?? '', leftOut],
    // Without a place there is nothing that the reference could be compared with.
    cells: [...shown, ...(reference === undefined || shown.length === 0 ? [] : [reference])].map(
      ({ number }) => number,
    ),
    alt: (chart) =>
      altRankedBars(
        {
          ...chart,
          rows: shown,
          ...(reference === undefined ? {} : { reference }),
          ...(top === undefined ? {} : { topNote: top }),
          leftOut,
          incomplete: {
            labels: starred.map(({ label }) => label),
            why: incompleteText(data.table.level, language),
          },
        },
        language,
      ),
  };
}

function placesOf(data: ChartData): readonly Place[] {
  const { category: id, reference } = data.definition;
  return data
    .categories(id)
    .filter(({ code, role }) => code !== reference && role !== 'unknown')
    .map((category) => ({
      code: category.code,
      label: data.shortOf(category),
      number: data.cell({ [id]: category.code }),
      incomplete: data.table.incomplete.includes(category.code),
    }));
}

function rank(places: readonly Place[]): readonly Place[] {
  const sortable = ({ number }: Place): number => (isShown(number) ? number.value : -Infinity);
  return places.toSorted((one, other) => {
    const [left, right] = [sortable(one), sortable(other)];
    return left === right ? compareNames(one.label, other.label) : right - left;
  });
}

function referenceOf(data: ChartData): Pick<Place, 'code' | 'label' | 'number'> | undefined {
  const { category: id, reference: code } = data.definition;
  const category = data.dimension(id).categories.find((candidate) => candidate.code === code);
  return category === undefined
    ? undefined
    : { code: category.code, label: data.shortOf(category), number: data.cell({ [id]: category.code }) };
}

function layers(
  places: readonly Place[],
  texts: readonly string[],
  line: { readonly value: number; readonly text: string } | undefined,
): ChartLayer[] {
  const head = line === undefined ? 0 : HEAD;
  const names = Math.max(...places.map(({ label }) => textWidth(`${label}*`, SIZE.text)));
  const numbers =
    names +
    16 +
    Math.max(
      ...places.map(({ number }, index) => (isShown(number) ? textWidth(texts[index] ?? '', SIZE.text) : 0)),
    );
  const start = numbers + 10;
  const largest = Math.max(
    1,
    line?.value ?? 0,
    ...places.map(({ number }) => (isShown(number) ? number.value : 0)),
  );
  const y: YPosition = {
    field: 'code',
    type: 'nominal',
    scale: { domain: places.map(({ code }) => code), range: [head, head + places.length * STEP] },
    axis: null,
  };
  const x: XPosition = {
    field: 'value',
    type: 'quantitative',
    scale: { domain: [0, largest], range: [start, plotWidth], nice: false },
    axis: null,
  };
  const foot = head + places.filter(({ number }) => isShown(number)).length * STEP;
  const text = { type: 'text', baseline: 'middle' } as const;
  return [
    { mark: { type: 'bar', height: BAR, color: COLOUR.first }, encoding: { y, x } },
    { mark: { ...text, align: 'left' }, encoding: { y, x: { value: 0 }, text: { field: 'label' } } },
    {
      transform: [{ filter: 'isValid(datum.value)' }],
      mark: { ...text, align: 'right', fontWeight: WEIGHT.strong },
      encoding: { y, x: { value: numbers }, text: { field: 'text' } },
    },
    {
      transform: [{ filter: '!isValid(datum.value)' }],
      mark: { ...text, align: 'left', color: COLOUR.muted, dx: 24 },
      encoding: { y, x: { value: start }, text: { field: 'text' } },
    },
    ...absentMarks({ y, x: { value: start } }, { x: 8 }),
    ...(line === undefined ? [] : referenceLine(line, x, line.value > largest * 0.7, foot)),
  ];
}

/** The line ends where the bars do: places without a number stand below it. */
function referenceLine(
  line: { readonly value: number; readonly text: string },
  x: XPosition,
  atRight: boolean,
  foot: number,
): ChartLayer[] {
  const data = { values: [{ value: line.value, text: line.text }] };
  return [
    {
      data,
      mark: { type: 'rule', color: COLOUR.paper, strokeWidth: 4 },
      encoding: { x, y: { value: HEAD - 4 }, y2: { value: foot } },
    },
    {
      data,
      mark: { type: 'rule', color: COLOUR.ink, strokeWidth: 1.5, strokeDash: [5, 3] },
      encoding: { x, y: { value: HEAD - 4 }, y2: { value: foot } },
    },
    {
      data,
      mark: {
        type: 'text',
        align: atRight ? 'right' : 'left',
        baseline: 'top',
        fontSize: SIZE.small,
        fontWeight: WEIGHT.strong,
        dx: atRight ? 0 : -1,
      },
      encoding: { x, y: { value: 0 }, text: { field: 'text' } },
    },
  ];
}
