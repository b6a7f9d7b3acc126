import { cellPosition, textIn, type Language, type Place } from '@kartlagg/model';

import { formatNumber, listWords } from '../numbers.js';
import { shownPath } from './personal-number.js';
import { cellRanges, rowRanges, type NamedRun } from './cell-ranges.js';

/** More cells or ranges than this are not listed, unless said otherwise. */
const LISTED = 6;

interface PlaceVocabulary {
  readonly file: string;
  readonly deliveries: string;
  readonly sheet: string;
  readonly cell: readonly [one: string, many: string];
  readonly row: readonly [one: string, many: string];
  readonly more: (count: string) => string;
}

const WORDS: Readonly<Record<Language, PlaceVocabulary>> = {
  sv: {
    file: 'Filen',
    deliveries: 'Leveranserna',
    sheet: 'Blad',
    cell: ['cell', 'cellerna'],
    row: ['rad', 'raderna'],
    more: (count) => `${count} till`,
  },
  en: {
    file: 'The file',
    deliveries: 'The deliveries',
    sheet: 'Sheet',
    cell: ['cell', 'cells'],
    row: ['row', 'rows'],
    more: (count) => `${count} more`,
  },
};

/**
 * Where, as a sentence begins: `Blad Antal, cell C14 (Situation 2, kvinnor)`; in a text file, which has no sheets,
 * `Cell C14 (rad 14)`; where there is no cell, the sheet or the file.
 *
 * @param most More cells or ranges than this are told by their number.
 */
export function placeWords(place: Place, language: Language, most = LISTED): string {
  const words = WORDS[language];
  const cells = place.cells ?? (place.cell === undefined ? [] : [place.cell]);
  const sheet =
    place.sheet === undefined || place.sheet === '' ? undefined : `${words.sheet} ${shownPath(place.sheet)}`;
  if (cells.length === 0) return sheet ?? fileWords(place.file, language);

  const named = `${form(words.cell, cells)} ${listed(cellRanges(cells), language, most)}`;
  const inside = [
    ...(sheet === undefined ? rowWords(cells, language, most) : []),
    ...(place.what === undefined ? [] : [textIn(place.what, language)]),
  ];
  const brackets = inside.length === 0 ? '' : ` (${inside.join(', ')})`;
  return `${sheet === undefined ? capitalised(named) : `${sheet}, ${named}`}${brackets}`;
}

/** `Filen 0180.xlsx`; the deliveries together where there is no one file. */
export function fileWords(file: string, language: Language): string {
  const words = WORDS[language];
  return file === '' ? words.deliveries : `${words.file} ${shownPath(file)}`;
}

function rowWords(cells: readonly string[], language: Language, most: number): readonly string[] {
  const rows = [...new Set(cells.map((cell) => cellPosition(cell)?.row))].filter((row) => row !== undefined);
  if (rows.length === 0) return [];
  return [`${form(WORDS[language].row, rows)} ${listed(rowRanges(rows), language, most)}`];
}

function listed(runs: readonly NamedRun[], language: Language, most: number): string {
  const names = runs.slice(0, most).map(({ name }) => name);
  const rest = runs.slice(most).reduce((sum, { size }) => sum + size, 0);
  if (rest === 0) return listWords(names, language);
  return listWords([...names, WORDS[language].more(formatNumber(rest, 0, language))], language);
}

function form(forms: readonly [string, string], items: readonly unknown[]): string {
  return items.length === 1 ? forms[0] : forms[1];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
