import type { ProtectedTable } from '@kartlagg/disclosure';
import { type Language, textIn } from '@kartlagg/model';
import { workbookWords } from '@kartlagg/wording';

/** Excel's limit. */
const LONGEST = 31;

/**
 * A readable name for each table's sheet: `3 Riket, situation, kön`. The number makes it unique, no name is longer than
 * 31 characters or holds a character that Excel refuses.
 */
export function sheetNames(tables: readonly ProtectedTable[], language: Language): string[] {
  return tables.map((table, at) => {
    const name = `${at + 1} ${describe(table, language)}`.replaceAll(/[[\]:*?/\\']/gu, ' ');
    return shortened(name.replaceAll(/\s+/gu, ' ').trim());
  });
}

function describe(table: ProtectedTable, language: Language): string {
  const words = workbookWords(language);
  const level = words.levels[table.level];
  if (table.kind !== 'counts') return `${words.kinds[table.kind]}, ${level}`;
  const variables = table.dimensions
    .filter(({ id, categories }) => id !== 'geo' && categories.length > 1)
    .map(({ label }) => textIn(label, language).toLocaleLowerCase('sv'));
  return [level, ...variables].join(', ');
}

function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf(' ');
  return cut.slice(0, end > 4 ? end : LONGEST).replace(/[\s,]+$/u, '');
}
