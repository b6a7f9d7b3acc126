import { keyText, type CodeList } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { grouped } from '../grouped.js';
import type { Answer, Check } from '../question.js';
import { dividingCodes } from './dividing-codes.js';
import type { Entry, TableReading } from './read-table.js';

/**
 * The numbers that state the whole of other numbers: situation `total` beside situations 1 to 4, or a number without sex
 * beside some with one. A whole says something of its parts where they are all there, or where those that are there are
 * more already. In a table that is not tidy, a sum is of what stands in the table: its parts are then all there.
 */
export function statedTotals(
  tables: readonly { readonly reading: TableReading; readonly own: readonly Entry[] }[],
  survey: Survey,
): readonly Check[] {
  const within = tables.flatMap(({ reading }) =>
    reading.isTidy ? [] : totalsOf(reading.entries, survey, true),
  );
  const checked = new Set(within.map(keyOf));
  const across = totalsOf(
    tables.flatMap(({ own }) => own),
    survey,
    false,
  ).filter((check) => !checked.has(keyOf(check)));
  return distinct([...within, ...across]);
}

/** Of the checks on one number, those that say different things: a sum of sums is the same along both sides of a table. */
function distinct(checks: readonly Check[]): readonly Check[] {
  const known = new Map<string, Check>();
  for (const check of checks) {
    const { at, parts } = check;
    const sum = parts.reduce((all, { value }) => all + (value ?? 0), 0);
    const isSure = parts.every(({ state }) => state === 'given');
    const key = keyText([at.sheet ?? '', at.cell ?? '', sum, isSure ? 1 : 0]);
    if (!known.has(key)) known.set(key, check);
  }
  return [...known.values()];
}

/** A total that is checked against the codes of one variable. */
interface TotalCheck extends Check {
  readonly variable: string;
}

function keyOf({ at, variable }: TotalCheck): string {
  return keyText([at.sheet ?? '', at.cell ?? '', variable]);
}

/** True where a whole says something of parts. */
export function saysOfParts(whole: Answer, parts: readonly Answer[], areAll: boolean): boolean {
  if (parts.length === 0) return false;
  const sum = parts.reduce((all, { value }) => all + (value ?? 0), 0);
  return areAll || sum > (whole.value ?? Number.POSITIVE_INFINITY);
}

function totalsOf(entries: readonly Entry[], survey: Survey, areAll: boolean): readonly TotalCheck[] {
  const divided = entries.map(({ answer }) => ({ answer, codes: dividingCodes(answer.codes, survey) }));
  return [...survey.lists].flatMap(([variable, list]) => {
    const isPart = partOf(list);
    const parts = grouped(
      divided.filter(({ codes }) => isPart(codes[variable])),
      ({ answer, codes }) => keyWithout(answer, codes, variable),
    );
    if (parts.size === 0) return [];
    return divided.flatMap(({ answer, codes }): TotalCheck[] => {
      if (codes[variable] !== undefined || answer.state === 'blank') return [];
      const found = parts.get(keyWithout(answer, codes, variable))?.map((part) => part.answer) ?? [];
      const isWhole = areAll || found.length === possibleParts(list, codes['situation']);
      return saysOfParts(answer, found, isWhole)
        ? [{ stated: answer.value, parts: found, at: answer.at, variable }]
        : [];
    });
  });
}

const PARTS: ReadonlySet<string> = new Set(['value', 'unknown', 'missing']);

function partOf(list: CodeList): (code: string | undefined) => boolean {
  const codes = new Set(list.codes.filter(({ role = 'value' }) => PARTS.has(role)).map(({ code }) => code));
  return (code) => code !== undefined && codes.has(code);
}

/** How many parts a whole can have: a situation has just its own living forms. */
function possibleParts(list: CodeList, whole: string | undefined): number {
  return list.codes.filter(
    ({ role = 'value', situation }) =>
      PARTS.has(role) && (situation === undefined || whole === undefined || situation === whole),
  ).length;
}

function keyWithout(
  { round, geo, measure }: Answer,
  codes: Readonly<Record<string, string>>,
  variable: string,
): string {
  const others = Object.entries(codes).filter(([name]) => name !== variable);
  return keyText([round, geo, measure, ...others.sort().flat()]);
}
