/**
 * A name that a sheet may have and none of the others has: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe
 * at either end. Compared without case, as workbooks do.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const others = new Set(taken.map((name) => name.toLowerCase()));
  const legal = wanted
    .replaceAll(/[[\]:*?/\\\p{Cc}\p{Surrogate}]/gu, ' ')
    .replaceAll(/^[\s']+|[\s']+$/gu, '')
    .slice(0, LONGEST);
  const base = legal === '' ? 'Kartlagg' : legal;
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = base.slice(0, LONGEST - ending.length) + ending;
    if (!others.has(name.toLowerCase())) return name;
  }
}

const LONGEST = 31;

/** How a formula, a name or a link names a cell or a range: `'Ord & mått'!C7`, with apostrophes doubled. */
export function cellLink(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}
