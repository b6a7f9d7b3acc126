import { textIn, type DecisionTable, type Funnel, type Language } from '@kartlagg/model';
import type { PersonSurvey } from '@kartlagg/survey';
import { formatNumber, funnelWords } from '@kartlagg/wording';
import { alignedRows } from './aligned-rows.js';

/**
 * How forms became persons, for the terminal of whoever holds the deliveries: forms, those left out and why, persons by
 * situation, and how sure it is. The numbers are true ones: nothing here is for publication.
 */
export function funnelLines(
  funnel: Funnel,
  { eligibility, situation }: PersonSurvey,
  language: Language,
): readonly string[] {
  const words = funnelWords(language);
  const number = (value: number): string => formatNumber(value, 0, language);
  const labelOf = ({ outcomes }: DecisionTable, code: string): string => {
    const outcome = outcomes.find((candidate) => candidate.code === code);
    return outcome === undefined ? code : textIn(outcome.label, language);
  };
  const leftOut = grouped(
    funnel.leftOut.map(({ by, outcome, forms }) => ({
      label: `${words.leftOut[by]}: ${labelOf(by === 'eligibility' ? eligibility : situation, outcome)}`,
      forms,
    })),
  );
  const rows: readonly (readonly [string, string])[] = [
    [words.forms, number(funnel.forms)],
    ...[...leftOut].map(([label, forms]) => [`  ${label}`, `−${number(forms)}`] as const),
    [words.eligible, number(funnel.eligible)],
    [words.persons, number(funnel.persons)],
    ...funnel.situations.map(
      ({ situation: code, persons }) => [`  ${labelOf(situation, code)}`, number(persons)] as const,
    ),
    ...(funnel.unplaced > 0 ? [[words.unplaced, number(funnel.unplaced)] as const] : []),
    [words.unlinkable, number(funnel.unlinkable)],
    [words.review, number(funnel.review)],
    [words.falseMerges, words.estimate(funnel.falseMerges)],
    [words.missedPairs, words.estimate(funnel.missedPairs)],
  ];
  return [words.title, ...alignedRows(rows, '  '), words.about];
}

function grouped(
  lines: readonly { readonly label: string; readonly forms: number }[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { label, forms } of lines) sums.set(label, (sums.get(label) ?? 0) + forms);
  return sums;
}
