import { cellPosition } from '@kartlagg/model';
import { overlap, type Rectangle, rectangle } from './cell-range.js';
import type { OoxmlRelation } from './ooxml-package.js';
import { ORDERS, orderProblems } from './order-problems.js';
import type { StyleCounts } from './style-problems.js';
import { child, children, prefixed, type XmlElement } from './xml-element.js';

/** What a sheet points to. */
export interface SheetSurroundings {
  readonly styles: StyleCounts;
  readonly strings: number;
  readonly sheetNames: ReadonlySet<string>;
  readonly relations: readonly OoxmlRelation[];
}

/** What is wrong in a worksheet. */
export function sheetProblems(part: string, sheet: XmlElement, around: SheetSurroundings): readonly string[] {
  return [
    ...orderProblems(part, sheet, ORDERS.worksheet),
    ...cellProblems(part, sheet, around),
    ...columnProblems(part, sheet, around),
    ...rangeProblems(part, sheet),
    ...linkProblems(part, sheet, around),
    ...formatProblems(part, sheet, around),
    ...relationProblems(part, sheet, around),
  ];
}

const KINDS = new Set(['b', 'd', 'e', 'inlineStr', 'n', 's', 'str']);

function cellProblems(part: string, sheet: XmlElement, around: SheetSurroundings): readonly string[] {
  const problems: string[] = [];
  const dimension = rectangle(child(sheet, 'dimension')?.attributes.get('ref') ?? 'A1:XFD1048576');
  if (dimension === undefined) problems.push(`${part}: dimension is wrong`);
  let lastRow = 0;
  for (const row of children(child(sheet, 'sheetData'), 'row')) {
    const number = Number(row.attributes.get('r') ?? lastRow + 1);
    if (!(number > lastRow) || number > 1_048_576)
      problems.push(`${part}: row ${number} after row ${lastRow}`);
    if (Number(row.attributes.get('s') ?? 0) >= around.styles.looks)
      problems.push(`${part}: row ${number} has no look`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of children(row, 'c')) {
      const at = cell.attributes.get('r');
      const place = at === undefined ? { row: number, column: lastColumn + 1 } : cellPosition(at);
      const where = `${part}: ${at ?? `a cell in row ${number}`}`;
      if (
        place === undefined ||
        place.row !== number ||
        place.column <= lastColumn ||
        place.column > 16_384
      ) {
        problems.push(`${where} is out of place`);
        continue;
      }
      lastColumn = place.column;
      if (dimension !== undefined && !inside(place, dimension))
        problems.push(`${where} is outside the dimension`);
      problems.push(...valueProblems(where, cell, around));
    }
    const [first, last] = (row.attributes.get('spans') ?? '1:16384').split(':').map(Number);
    if (lastColumn > (last ?? 0) || (first ?? 0) < 1)
      problems.push(`${part}: row ${number} spans too little`);
  }
  return problems;
}

function inside({ row, column }: { row: number; column: number }, range: Rectangle): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function valueProblems(where: string, cell: XmlElement, around: SheetSurroundings): readonly string[] {
  const problems: string[] = [];
  const kind = cell.attributes.get('t') ?? 'n';
  const value = child(cell, 'v')?.text;
  const look = Number(cell.attributes.get('s') ?? 0);
  if (!KINDS.has(kind)) problems.push(`${where} is of the kind ${kind}`);
  if (!(look >= 0 && look < around.styles.looks)) problems.push(`${where} has no look ${look}`);
  if (kind === 's' && !(Number(value) >= 0 && Number(value) < around.strings))
    problems.push(`${where} has no text ${value ?? ''}`);
  if (kind === 'inlineStr' && child(cell, 'is') === undefined)
    problems.push(`${where} has no text of its own`);
  if (kind === 'n' && value !== undefined && !Number.isFinite(Number(value)))
    problems.push(`${where} is no number`);
  return problems;
}

function columnProblems(part: string, sheet: XmlElement, around: SheetSurroundings): readonly string[] {
  const problems: string[] = [];
  let last = 0;
  for (const column of children(child(sheet, 'cols'), 'col')) {
    const [min, max] = ['min', 'max'].map((name) => Number(column.attributes.get(name)));
    if (!((min ?? 0) > last) || !((max ?? 0) >= (min ?? 0)) || (max ?? 0) > 16_384)
      problems.push(`${part}: columns ${min}–${max} are out of place`);
    if (Number(column.attributes.get('style') ?? 0) >= around.styles.looks)
      problems.push(`${part}: column ${min} has no look`);
    last = max ?? last;
  }
  return problems;
}

/** Merged cells, and the counts that lists of ranges give. */
function rangeProblems(part: string, sheet: XmlElement): readonly string[] {
  const problems: string[] = [];
  for (const [list, item] of [
    ['mergeCells', 'mergeCell'],
    ['dataValidations', 'dataValidation'],
    ['tableParts', 'tablePart'],
  ] as const) {
    const element = child(sheet, list);
    const count = element?.attributes.get('count');
    const size = children(element, item).length;
    if (element !== undefined && size === 0) problems.push(`${part}: ${list} is empty`);
    if (count !== undefined && Number(count) !== size)
      problems.push(`${part}: ${list} says ${count} and has ${size}`);
  }
  const merges = children(child(sheet, 'mergeCells'), 'mergeCell').map(
    (node) => node.attributes.get('ref') ?? '',
  );
  for (const [index, range] of merges.entries()) {
    const here = rectangle(range);
    if (here === undefined) problems.push(`${part}: the merge ${range} is wrong`);
    else if (merges.slice(0, index).some((other) => overlap(here, rectangle(other) ?? NOWHERE)))
      problems.push(`${part}: the merge ${range} overlaps`);
  }
  return problems;
}

const NOWHERE: Rectangle = { top: 0, left: 0, bottom: 0, right: 0 };

function linkProblems(part: string, sheet: XmlElement, around: SheetSurroundings): readonly string[] {
  const element = child(sheet, 'hyperlinks');
  const links = children(element, 'hyperlink');
  const problems = element !== undefined && links.length === 0 ? [`${part}: hyperlinks is empty`] : [];
  for (const link of links) {
    const at = link.attributes.get('ref') ?? '';
    const where = `${part}: the link at ${at}`;
    if (rectangle(at) === undefined) problems.push(`${where} is nowhere`);
    const location = link.attributes.get('location');
    const id = prefixed(link, 'id');
    if (id !== undefined && !around.relations.some((relation) => relation.id === id))
      problems.push(`${where} has no relation`);
    if (id === undefined && location === undefined) problems.push(`${where} leads nowhere`);
    const [, quoted, plain, cell] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/u.exec(location ?? '') ?? [];
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (id !== undefined || name === undefined) continue;
    if (!around.sheetNames.has(name)) problems.push(`${where} leads to the sheet ${name}`);
    if (rectangle(cell ?? '') === undefined) problems.push(`${where} leads to the cell ${cell ?? ''}`);
  }
  return problems;
}

function formatProblems(part: string, sheet: XmlElement, { styles }: SheetSurroundings): readonly string[] {
  return children(sheet, 'conditionalFormatting')
    .flatMap((format) => children(format, 'cfRule'))
    .map((rule) => rule.attributes.get('dxfId'))
    .filter((id) => id !== undefined && !(Number(id) < styles.differences))
    .map((id) => `${part}: a conditional format has no look ${id ?? ''}`);
}

/** What the sheet names by relation must be there and be what it is named as. */
function relationProblems(
  part: string,
  sheet: XmlElement,
  { relations }: SheetSurroundings,
): readonly string[] {
  const wanted = new Map([
    ['drawing', 'drawing'],
    ['legacyDrawing', 'vmlDrawing'],
    ['legacyDrawingHF', 'vmlDrawing'],
    ['picture', 'image'],
  ]);
  return sheet.children.flatMap((element) => {
    const type = wanted.get(element.name);
    if (type === undefined) return [];
    const relation = relations.find(({ id }) => id === prefixed(element, 'id'));
    return relation?.type === type ? [] : [`${part}: ${element.name} leads to no ${type}`];
  });
}
