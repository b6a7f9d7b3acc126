import type { ProtectedCell } from '@kartlagg/disclosure';
import type { Category, CategoryRole } from '@kartlagg/model';
import { altPyramid, outsideNote } from '@kartlagg/wording';
import { absentMarks } from './absent-mark.js';
import type { ChartBody } from './chart-body.js';
import type { ChartData } from './chart-data.js';
import { isShown } from './chart-data.js';
import type { ChartLayer, ChartRow, XPosition, YPosition } from './chart-spec.js';
import { plotWidth } from './frame.js';
import { textWidth } from './text-width.js';
import { COLOUR, SIZE, WEIGHT } from './theme.js';

const STEP = 34;
const BAR = 24;
const HEAD = 24;

/** One half: left is drawn with negative numbers, so that both share one scale. */
interface Side {
  readonly code: string;
  readonly label: string;
  readonly sign: -1 | 1;
  readonly colour: string;
  readonly rows: readonly { readonly code: string; readonly label: string; readonly number: ProtectedCell }[];
}

/**
 * Age by sex: the first code of the split to the left, the second to the right, youngest at the foot, the ages in the
 * middle. Unknown age and unknown sex have no bar: they are said below.
 */
export function pyramid(data: ChartData): ChartBody {
  const { definition, language, print } = data;
  const { category: ageId, split: sexId } = definition;
  if (sexId === undefined) throw new Error(`chart ${definition.id} has no split`);
  const ages = data.categories(ageId).filter(({ role }) => role === 'value');
  const [first, second] = data.categories(sexId).filter(({ role }) => role === 'value');
  if (first === undefined || second === undefined)
    throw new Error(`chart ${definition.id} has not two sides`);
  const side = (sex: Category, sign: -1 | 1, colour: string): Side => ({
    code: sex.code,
    label: data.nameOf(sex),
    sign,
    colour,
    rows: ages.map((age) => ({
      code: age.code,
      label: data.nameOf(age),
      number: data.cell({ [ageId]: age.code, [sexId]: sex.code }),
    })),
  });
  const [left, right] = [side(first, -1, COLOUR.first), side(second, 1, COLOUR.second)];
  const persons = outsideOf(data, ageId, sexId);
  const outside = persons === undefined || persons === 0 ? '' : outsideNote(persons, language);
  return {
    drawing: {
      rows: [left, right].flatMap(({ code: sex, sign, rows }) =>
        rows.map(({ code, label, number }): ChartRow => ({
          age: code,
          label,
          sex,
          status: number.status,
          ...(isShown(number) ? { value: number.value, signed: sign * number.value } : {}),
          text: print(number),
        })),
      ),
      layers: layers(left, right, print),
      height: HEAD + ages.length * STEP,
    },
    notes: [outside],
    cells: [...left.rows, ...right.rows].map(({ number }) => number),
    alt: (chart) => altPyramid({ ...chart, left, right, outside }, language),
  };
}

/**
 * How many have no bar because their sex, their age or both are unknown or unstated, each counted once: the sum of the
 * inner cells. Undefined where one of them cannot be seen: the sum would tell of it.
 */
function outsideOf(data: ChartData, ageId: string, sexId: string): number | undefined {
  const parts = (id: string): readonly Category[] =>
    data.dimension(id).categories.filter(({ role }) => role === 'value' || UNKNOWN.has(role));
  const cells = parts(ageId).flatMap((age) =>
    parts(sexId)
      .filter((sex) => UNKNOWN.has(age.role) || UNKNOWN.has(sex.role))
      .map((sex) => data.cell({ [ageId]: age.code, [sexId]: sex.code })),
  );
  const asked = cells.filter(({ status }) => status !== 'not_asked');
  return asked.every(isShown) ? asked.reduce((sum, { value }) => sum + value, 0) : undefined;
}

const UNKNOWN: ReadonlySet<CategoryRole> = new Set(['unknown', 'missing', 'not_stated']);

function layers(left: Side, right: Side, print: (number: ProtectedCell) => string): ChartLayer[] {
  const cells = [...left.rows, ...right.rows].map(({ number }) => number);
  const largest = Math.max(1, ...cells.map((number) => (isShown(number) ? number.value : 0)));
  const middle = Math.max(...left.rows.map(({ label }) => textWidth(label, SIZE.text))) / 2 + 12;
  const ends = Math.max(...cells.map((number) => textWidth(print(number), SIZE.text))) + 10;
  const codes = left.rows.map(({ code }) => code).toReversed();
  const y: YPosition = {
    field: 'age',
    type: 'nominal',
    scale: { domain: codes, range: [HEAD, HEAD + codes.length * STEP] },
    axis: null,
  };
  const x: XPosition = {
    field: 'signed',
    type: 'quantitative',
    scale: { domain: [-largest, largest], range: [ends + middle, plotWidth - ends - middle], nice: false },
    axis: null,
  };
  const ages: ChartLayer = {
    transform: [{ filter: `datum.sex === '${left.code}'` }],
    mark: { type: 'text', align: 'center', baseline: 'middle' },
    encoding: { y, x: { value: plotWidth / 2 }, text: { field: 'label' } },
  };
  return [...[left, right].flatMap((side) => sideLayers(side, middle, x, y)), ages];
}

function sideLayers(
  { code, label, sign, colour }: Side,
  middle: number,
  x: XPosition,
  y: YPosition,
): ChartLayer[] {
  const mine = { filter: `datum.sex === '${code}'` };
  const edge = { value: plotWidth / 2 + sign * middle };
  const align = sign < 0 ? 'right' : 'left';
  const text = { type: 'text', align, baseline: 'middle' } as const;
  return [
    {
      transform: [mine],
      mark: { type: 'bar', height: BAR, color: colour, xOffset: sign * middle, x2Offset: sign * middle },
      encoding: { y, x },
    },
    {
      transform: [mine, { filter: 'isValid(datum.value)' }],
      mark: { ...text, fontWeight: WEIGHT.strong, xOffset: sign * (middle + 6) },
      encoding: { y, x, text: { field: 'text' } },
    },
    {
      transform: [mine, { filter: '!isValid(datum.value)' }],
      mark: { ...text, color: COLOUR.muted, xOffset: sign * 22 },
      encoding: { y, x: edge, text: { field: 'text' } },
    },
    {
      transform: [mine],
      layer: absentMarks({ y, x: edge }, { x: sign * 8 }),
    },
    {
      data: { values: [{}] },
      mark: { ...text, baseline: 'top', fontWeight: WEIGHT.strong, color: colour },
      encoding: { x: edge, y: { value: 0 }, text: { value: label } },
    },
  ];
}
