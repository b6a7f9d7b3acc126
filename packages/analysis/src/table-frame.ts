import type {
  Citation,
  CoverageLine,
  Dataset,
  Dimension,
  Measure,
  TableDefinition,
  TableFrame,
  Text,
} from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';

/** What a table says about itself, before it has numbers. */
export function tableFrame(
  definition: TableDefinition,
  survey: Survey,
  parts: {
    readonly dimensions: readonly Dimension[];
    readonly marks: readonly Text[];
    readonly coverage: CoverageLine | null;
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
  const number = (...replies: string[]): number =>
    dataset.replies.filter(({ reply }) => replies.includes(reply)).length;
  const year = denominatorYear(survey);
  const population = (covered: boolean): number =>
    dataset.replies
      .filter(({ reply }) => !covered || COVERED.has(reply))
      .reduce((sum, { municipality }) => sum + (survey.geography.population(municipality, year) ?? 0), 0);
  const everyone = population(false);
  return {
    asked: dataset.replies.length,
    answered: number('answered', 'zero'),
    nothingToReport: number('nothing_to_report'),
    rejected: number('rejected'),
    silent: number('silent'),
    populationShare: everyone === 0 ? 0 : population(true) / everyone,
  };
}

/** The replies that cover their municipality's population. */
export const COVERED: ReadonlySet<string> = new Set(['answered', 'zero', 'nothing_to_report']);

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
