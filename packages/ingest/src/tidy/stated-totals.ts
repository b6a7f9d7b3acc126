import { keyText } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { grouped } from '../grouped.js';
import type { Answer, Check } from '../question.js';

/**
 * The rows that state a total of other rows, for example situation `total` beside situations 1 to 4. A total says
 * something of its parts where they are all there, or where those that are there are more already.
 */
export function statedTotals(answers: readonly Answer[], survey: Survey): readonly Check[] {
  return [...survey.lists].flatMap(([variable, list]) => {
    const roleOf = new Map(list.codes.map(({ code, role = 'value' }) => [code, role]));
    const isRole = (answer: Answer, roles: readonly string[]): boolean =>
      roles.includes(roleOf.get(answer.codes[variable] ?? '') ?? '');
    const totals = answers.filter((answer) => isRole(answer, ['total']));
    if (totals.length === 0) return [];
    const parts = grouped(
      answers.filter((answer) => isRole(answer, PARTS)),
      (answer) => keyWithout(answer, variable),
    );
    const whole = list.codes.filter(({ role = 'value' }) => PARTS.includes(role)).length;
    return totals.flatMap((total) => {
      const found = parts.get(keyWithout(total, variable)) ?? [];
      const sum = found.reduce((all, { value }) => all + (value ?? 0), 0);
      const isSaid = found.length === whole || sum > (total.value ?? 0);
      return isSaid ? [{ stated: total.value, parts: found, at: total.at }] : [];
    });
  });
}

const PARTS: readonly string[] = ['value', 'unknown', 'missing'];

function keyWithout({ round, geo, measure, codes }: Answer, variable: string): string {
  const others = Object.entries(codes).filter(([name]) => name !== variable);
  return keyText([round, geo, measure, ...others.flat()]);
}
