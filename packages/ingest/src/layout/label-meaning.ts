import type { RawCell } from '@kartlagg/model';
import type { How } from '../codecs/reading.js';
import type { LayoutContext } from './context.js';
import { saysTotal } from './label-reader.js';
import type { BlockColumn } from './spread-headings.js';
import type { ColumnMeaning } from './table-layout.js';

/** So many different texts are looked at to tell what a column's labels are. */
const SAMPLE = 200;
/** The share of the labels that must be known where nothing but they say what they are. */
const ENOUGH = 0.8;

/** Tells what a label column is: by its heading, or by what its labels are. */
export function labelMeaning(
  column: BlockColumn,
  cells: readonly RawCell[],
  context: LayoutContext,
): { readonly meaning: ColumnMeaning; readonly how?: How } {
  const { vocabulary, looseHeading } = context;
  const texts = [...new Set(cells.slice(0, SAMPLE * 10).map(({ shown }) => shown.trim()))].slice(0, SAMPLE);
  const telling = texts.filter((text) => !saysTotal(context.senseOf(text)));
  const candidates = [...vocabulary.divisions, 'municipality', 'measure'];
  const named = headingVariables(column);
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) {
    const isWrong = telling.length > 1 && candidates.includes(only) && known(only, telling, context) === 0;
    const values = isWrong ? byValues(candidates, telling, context) : undefined;
    return values === undefined ? ofVariable(only) : { ...ofVariable(values), how: 'values' };
  }
  if (only !== undefined) return ofNamed(named, telling, context);
  const loose = column.parts.length > 0 ? looseOf(column, looseHeading) : undefined;
  if (loose !== undefined && loose.variable !== 'count')
    return { ...ofVariable(loose.variable), how: loose.how };
  if (column.parts.length === 0 && telling.length === 0)
    return { meaning: { is: 'ignored', said: true, why: 'same-column' } };
  const values = byValues(candidates, telling, context);
  return values === undefined
    ? { meaning: { is: 'unclear', readings: [] } }
    : { ...ofVariable(values), how: 'values' };
}

/** Variables whose columns are never read: they point out persons. */
const NEVER: ReadonlySet<string> = new Set(['person', 'case']);

function ofVariable(variable: string): { readonly meaning: ColumnMeaning } {
  return NEVER.has(variable)
    ? { meaning: { is: 'unclear', readings: [] } }
    : { meaning: { is: 'variable', variable } };
}

function headingVariables({ parts }: BlockColumn): readonly string[] {
  const [last] = parts.slice(-1);
  const variables = last?.sense.phrases.flatMap((meanings) =>
    meanings.flatMap((meaning) => (meaning.is === 'variable' ? [meaning.variable] : [])),
  );
  return [...new Set(variables)];
}

function looseOf(
  { parts }: BlockColumn,
  looseHeading: LayoutContext['looseHeading'],
): { readonly variable: string; readonly how: How } | undefined {
  const [last] = parts.slice(-1);
  return last === undefined || last.sense.phrases.length > 0 ? undefined : looseHeading(last.text);
}

/** A corner such as `Situation / Kön` names the labels and the columns: the labels are those that most are known as. */
function ofNamed(
  variables: readonly string[],
  texts: readonly string[],
  context: LayoutContext,
): { readonly meaning: ColumnMeaning } {
  const ranked = variables
    .map((variable) => ({ variable, known: known(variable, texts, context) }))
    .toSorted((a, b) => b.known - a.known);
  const [first, second] = ranked;
  if (first !== undefined && first.known > (second?.known ?? 0)) return ofVariable(first.variable);
  return {
    meaning: { is: 'unclear', readings: variables.map((variable) => ({ is: 'variable', variable })) },
  };
}

/**
 * The only variable that nearly all labels are known as; exactly, or else nearly. Digits alone are no evidence: 1 and 2
 * can be sexes as well as situations.
 */
function byValues(
  variables: readonly string[],
  texts: readonly string[],
  context: LayoutContext,
): string | undefined {
  if (texts.length === 0) return undefined;
  const words = texts.filter((text) => !/^\d+$/u.test(text));
  const telling = (variable: string): readonly string[] => (variable === 'municipality' ? texts : words);
  for (const read of [context.labels.exact, context.labels.loose]) {
    const ranked = variables
      .map((variable) => ({ variable, known: known(variable, telling(variable), context, read) }))
      .toSorted((a, b) => b.known - a.known);
    const [first, second] = ranked;
    if (first !== undefined && first.known >= texts.length * ENOUGH)
      return first.known > (second?.known ?? 0) ? first.variable : undefined;
  }
  return undefined;
}

/** How many texts are labels of a variable. Of digits that can be municipalities, codes alone count. */
function known(
  variable: string,
  texts: readonly string[],
  { labels, survey }: LayoutContext,
  read = labels.exact,
): number {
  return texts.filter((text) => {
    if (variable === 'municipality' && /^\d+$/u.test(text))
      return survey.geography.municipality(text) !== undefined;
    return read(variable, text) !== undefined;
  }).length;
}
