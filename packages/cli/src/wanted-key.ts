import type { ProtectedTable } from '@kartlagg/disclosure';
import { textIn, type CellKey, type Category, type Dimension, type Language } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { CliError } from './cli-error.js';

/**
 * The cell that words such as `område=Stockholm situation=1 kön=kvinna` point out. A dimension that is not named is its
 * total, or its only place. Names go by id, label or column heading; values by code, label or short label.
 */
export function wantedKey(
  words: readonly string[],
  table: ProtectedTable,
  survey: Survey,
  language: Language,
): CellKey {
  const wanted = new Map(words.map((word) => pair(word, table, survey, language)));
  return Object.fromEntries(
    table.dimensions.map((dimension) => {
      const value = wanted.get(dimension.id);
      const found = value === undefined ? standing(dimension) : match(dimension, value);
      if (found !== undefined) return [dimension.id, found.code];
      if (dimension.categories.length === 0) throw new CliError({ kind: 'empty-table', table: table.id });
      const key = textIn(dimension.label, language);
      const known = knownValues(dimension, language);
      throw new CliError(
        value === undefined
          ? { kind: 'missing-key', key, known }
          : { kind: 'unknown-code', key, value, known },
      );
    }),
  );
}

/** So many values are named where none fits. */
const KNOWN = 25;

/** A cell's address in the reader's words, those that `wantedKey` takes; what needs not be written is left out. */
export function writtenKey(key: CellKey, { dimensions }: ProtectedTable, language: Language): string {
  return dimensions
    .flatMap((dimension) => {
      const category = dimension.categories.find(({ code }) => code === key[dimension.id]);
      if (category === undefined || dimension.categories.length === 1) return [];
      return [`${nameOf(dimension, language)}=${valueOf(category, language)}`];
    })
    .map((word) => (word.includes(' ') ? `"${word}"` : word))
    .join(' ');
}

/** What can be written: a name in the reader's language, and a code where the label is long. */
function knownValues({ categories }: Dimension, language: Language): string[] {
  return categories.slice(0, KNOWN).map((category) => valueOf(category, language));
}

/** So long a label is still easier to write than a code. */
const SHORT = 30;

function valueOf({ code, label, short }: Category, language: Language): string {
  const text = textIn(short ?? label, language);
  return text.length > SHORT ? code : text;
}

function nameOf({ label }: Dimension, language: Language): string {
  return textIn(label, language).toLocaleLowerCase(language);
}

function pair(word: string, table: ProtectedTable, survey: Survey, language: Language): [string, string] {
  const at = word.indexOf('=');
  const name = plain(at < 0 ? word : word.slice(0, at));
  const dimension = table.dimensions.find(
    ({ id, label }) =>
      [id, label.sv, label.en ?? ''].some((text) => plain(text) === name) ||
      survey.variables.some(
        (variable) => variable.id === id && variable.columns.some((column) => plain(column) === name),
      ) ||
      (id === 'geo' && PLACE_WORDS.has(name)),
  );
  if (at < 0 || dimension === undefined) {
    throw new CliError({
      kind: 'unknown-key',
      key: at < 0 ? word : word.slice(0, at),
      known: table.dimensions.map((each) => nameOf(each, language)),
    });
  }
  return [dimension.id, word.slice(at + 1)];
}

const PLACE_WORDS: ReadonlySet<string> = new Set(['kommun', 'lan', 'riket', 'municipality', 'county']);

function standing({ categories }: Dimension): Category | undefined {
  const known = categories.filter(({ role }) => role !== 'unknown');
  return known.find(({ role }) => role === 'total') ?? (known.length === 1 ? known[0] : undefined);
}

function match({ categories }: Dimension, value: string): Category | undefined {
  const text = plain(value);
  return categories.find(({ code, label, short }) =>
    [code, label.sv, label.en ?? '', short?.sv ?? '', short?.en ?? ''].some((known) => plain(known) === text),
  );
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .trim()
    .toLowerCase();
}
