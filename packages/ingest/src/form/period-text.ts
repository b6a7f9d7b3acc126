import { textIn } from '@kartlagg/model';
import type { FormContext } from './form-context.js';

/** A part of a round's reference period, and the situations that it holds for. */
export type ReferencePeriod = FormContext['survey']['round']['referencePeriods'][number];

/** `Situation 1, Situation 2: En vecka i april 2023`. */
export function periodText(period: ReferencePeriod, { survey, language }: FormContext): string {
  const codes = survey.lists.get('situation')?.codes ?? [];
  const names = period.situations.map((situation) => {
    const found = codes.find(({ code }) => code === situation);
    return textIn(found?.short ?? found?.label ?? { sv: situation }, language);
  });
  return `${names.join(', ')}: ${textIn(period.label, language)}`;
}
