import { cellPosition, type Language, type Place } from '@kartlagg/model';
import { shownPath } from '../diagnostics/personal-number.js';

/**
 * The row in which a form about a person stands: `solna.xlsx: blad Personer, rad 14`; in a text file, which has no sheets,
 * `jouren.csv: rad 3`.
 */
export function formRowWords({ file, sheet, cell }: Place, language: Language): string {
  const words = language === 'sv' ? { sheet: 'blad', row: 'rad' } : { sheet: 'sheet', row: 'row' };
  const row = cell === undefined ? undefined : cellPosition(cell)?.row;
  const parts = [
    ...(sheet === undefined || sheet === '' ? [] : [`${words.sheet} ${shownPath(sheet)}`]),
    ...(row === undefined ? [] : [`${words.row} ${row}`]),
  ];
  return [shownPath(file), ...(parts.length === 0 ? [] : [parts.join(', ')])].join(': ');
}
