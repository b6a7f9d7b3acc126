import {
  textIn,
  type DecisionTable,
  type Funnel,
  type Language,
  type TableDefinition,
} from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { formatNumber, funnelWords } from '@kartlagg/wording';
import { alignedRows } from './aligned-rows.js';
import { personSurvey } from './person-survey.js';

/**
 * How forms became persons, for the terminal of whoever holds the deliveries: forms, those left out and why, persons by
 * situation, and how sure it is; in the words of the round’s own tables. The numbers are true ones: nothing here is for
 * publication.
 */
export function funnelLines(funnel: Funnel, survey: Survey, language: Language): readonly string[] {
  const { eligibility, situation } = personSurvey(survey);
  const words = funnelWords(language);
  const number = (value: number): string => formatNumber(value, 0, language);
  const step = labelsOf(survey, 'funnel', language);
  const reason = labelsOf(survey, 'left_out', language);
  const quality = labelsOf(survey, 'linkage', language);
  const outcomeOf = ({ outcomes }: DecisionTable, code: string): string => {
    const outcome = outcomes.find((candidate) => candidate.code === code);
    return outcome === undefined ? code : textIn(outcome.label, language);
  };
  const leftOut = grouped(
    funnel.leftOut.map(({ by, outcome, forms }) => {
      const label = outcomeOf(by === 'eligibility' ? eligibility : situation, outcome);
      return { label: by === 'path' ? `${reason(by)}: ${label}` : label, forms };
    }),
  );
  const less = (forms: number): string => (forms === 0 ? number(0) : `−${number(forms)}`);
  const rows: readonly (readonly [string, string])[] = [
    [step('forms'), number(funnel.forms)],
    [step('left_out'), less(funnel.forms - funnel.eligible)],
    ...[...leftOut].map(([label, forms]) => [`  ${label}`, less(forms)] as const),
    [step('eligible'), number(funnel.eligible)],
    [step('repeated'), less(funnel.eligible - funnel.persons)],
    [step('persons'), number(funnel.persons)],
    ...funnel.situations.map(
      ({ situation: code, persons }) => [`  ${outcomeOf(situation, code)}`, number(persons)] as const,
    ),
    ...(funnel.unplaced > 0 ? [[step('unplaced'), number(funnel.unplaced)] as const] : []),
    [quality('unlinkable'), number(funnel.unlinkable)],
    [quality('review'), number(funnel.review)],
    [quality('false_merges'), words.estimate(funnel.falseMerges)],
    [quality('missed_pairs'), words.estimate(funnel.missedPairs)],
  ];
  const title = tableOf(survey, 'funnel')?.title ?? survey.round.label;
  return [textIn(title, language), ...alignedRows(rows, '  '), words.about];
}

function tableOf({ tables }: Survey, kind: TableDefinition['kind']): TableDefinition | undefined {
  return tables.find((table) => table.kind === kind);
}

/** What the round’s table of a kind calls its rows. */
function labelsOf(
  survey: Survey,
  kind: TableDefinition['kind'],
  language: Language,
): (code: string) => string {
  const categories = tableOf(survey, kind)?.categories ?? [];
  return (code) => {
    const category = categories.find((candidate) => candidate.code === code);
    return category === undefined ? code : textIn(category.label, language);
  };
}

function grouped(
  lines: readonly { readonly label: string; readonly forms: number }[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { label, forms } of lines) sums.set(label, (sums.get(label) ?? 0) + forms);
  return sums;
}
