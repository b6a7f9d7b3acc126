import { keyText, type CodeList } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { grouped } from '../grouped.js';
import type { Answer, Check } from '../question.js';
import { dividingCodes } from './dividing-codes.js';

/**
 * The rows that state the whole of other rows: situation `total` beside situations 1 to 4, or a row without sex beside
 * rows with one. A whole says something of its parts where they are all there, or where those that are there are more
 * already.
 */
export function statedTotals(answers: readonly Answer[], survey: Survey): readonly Check[] {
  const divided = answers.map((answer) => ({ answer, codes: dividingCodes(answer.codes, survey) }));
  return [...survey.lists].flatMap(([variable, list]) => {
    const isPart = partOf(list);
    const parts = grouped(
      divided.filter(({ codes }) => isPart(codes[variable])),
      ({ answer, codes }) => keyWithout(answer, codes, variable),
    );
    return divided.flatMap(({ answer, codes }): Check[] => {
      if (codes[variable] !== undefined) return [];
      const found = parts.get(keyWithout(answer, codes, variable))?.map((part) => part.answer) ?? [];
      const sum = found.reduce((all, { value }) => all + (value ?? 0), 0);
      const isWhole = found.length > 0 && found.length === possibleParts(list, codes['situation']);
      const isSaid = isWhole || sum > (answer.value ?? Number.POSITIVE_INFINITY);
      return isSaid ? [{ stated: answer.value, parts: found, at: answer.at }] : [];
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
