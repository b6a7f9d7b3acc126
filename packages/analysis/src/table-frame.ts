import type {
  Citation,
  CoverageLine,
  Dataset,
  Dimension,
  Measure,
  Reply,
  TableDefinition,
  TableFrame,
  Text,
} from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { isReply } from './is-reply.js';

/** What a table says about itself, before it has numbers. */
export function tableFrame(
  definition: TableDefinition,
  survey: Survey,
  parts: {
    readonly dimensions: readonly Dimension[];
    readonly marks: readonly Text[];
    readonly coverage: CoverageLine | null;
    readonly incomplete: readonly string[];
    readonly sources: readonly Citation[];
  },
): Omit<TableFrame, 'comparisons'> {
  return {
    id: definition.id,
    kind: definition.kind,
    title: definition.title,
    population: definition.population ?? survey.round.population,
    round: survey.round.id,
    level: definition.level ?? 'country',
    rows: definition.rows,
    columns: definition.columns,
    measures: definition.measures.map((id) => measureOf(id, survey)),
    notes: definition.notes ?? [],
    ...parts,
  };
}

/** The dimension of a variable, labelled as the variable is. */
export function dimensionOf(id: string, categories: Dimension['categories'], survey: Survey): Dimension {
  const variable = survey.variables.find((candidate) => candidate.id === id);
  if (variable === undefined) throw new Error(`no variable ${id}`);
  return { id, label: variable.label, categories };
}

/** How many municipalities were asked and answered, and how much of the population they have. */
export function coverageOf(dataset: Dataset, survey: Survey): CoverageLine {
  const number = (...codes: string[]): number =>
    dataset.replies.filter(({ reply }) => codes.some((code) => isReply(reply, code))).length;
  const everyone = populationOf(dataset.replies, survey) ?? 0;
  const covered = dataset.replies.filter(({ reply }) => isReply(reply, 'covered'));
  return {
    asked: dataset.replies.length,
    answered: number('answered', 'zero'),
    nothingToReport: number('nothing_to_report'),
    rejected: number('rejected'),
    silent: number('silent'),
    populationShare: everyone === 0 ? 0 : (populationOf(covered, survey) ?? 0) / everyone,
  };
}

/** The population of municipalities on the round's denominator date; undefined where one of them is not known. */
export function populationOf(replies: readonly Reply[], survey: Survey): number | undefined {
  const year = denominatorYear(survey);
  return replies.reduce<number | undefined>((sum, { municipality }) => {
    const part = survey.geography.population(municipality, year);
    return sum === undefined || part === undefined ? undefined : sum + part;
  }, 0);
}

/** The year whose 31 December the round's rates are counted on. */
export function denominatorYear(survey: Survey): number {
  return Number(survey.round.denominator.date.slice(0, 4));
}

function measureOf(id: string, survey: Survey): Measure {
  const entry = survey.measures.codes.find((candidate) => candidate.code === id);
  if (entry === undefined) throw new Error(`no measure ${id}`);
  return {
    id,
    label: entry.label,
    ...(entry.short === undefined ? {} : { short: entry.short }),
    unit: entry.unit ?? entry.label,
    decimals: DECIMALS[id] ?? 0,
    subject: entry.subject ?? 'people',
  };
}

const DECIMALS: Readonly<Record<string, number>> = {
  rate_10000: 1,
  share: 1,
  change_percent: 1,
  population_share: 1,
};
