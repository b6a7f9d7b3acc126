import type {
  Charts,
  CodeList,
  Form,
  GeographyFile,
  Policy,
  PopulationFile,
  Round,
  Rules,
  SeriesSet,
  Tables,
  Variables,
} from '@kartlagg/model';
import type { Document, DocumentReader } from './document-reader.js';
import { pointer } from './pointer.js';
import { unknownReference, type Problem } from './problem.js';
import type { SchemaFiles } from './schema-files.js';
import { SurveyError } from './survey-error.js';
import type { DocumentKind, Documents } from './validators.js';

/** A round and every document that it draws on: each right by itself, what they say of each other not yet checked. */
export interface RoundDocuments {
  readonly round: Document<Round>;
  readonly variables: Document<Variables>;
  /** By variable id. */
  readonly lists: ReadonlyMap<string, Document<CodeList>>;
  readonly form: Document<Form>;
  readonly rules: Document<Rules>;
  readonly tables: Document<Tables>;
  readonly charts: Document<Charts>;
  readonly policy: Document<Policy>;
  readonly series: readonly Document<SeriesSet>[];
  readonly geography: Document<GeographyFile>;
  readonly population: Document<PopulationFile>;
  readonly adults: Document<PopulationFile>;
}

/** Reads what a round draws on. Throws a SurveyError with everything that is missing or wrong by its own schema. */
export function roundDocuments(
  files: SchemaFiles,
  reader: DocumentReader,
  round: Document<Round>,
): RoundDocuments {
  const existing = new Set(files.list());
  const missing: Problem[] = [];
  const { value } = round;

  const named = <K extends DocumentKind>(
    kind: K,
    folder: string,
    id: string,
    place: string,
  ): Document<Documents[K]> | undefined => {
    const file = `${folder}/${id}.json`;
    if (existing.has(file)) return reader.read(kind, file);
    missing.push(unknownReference(round.file, place, 'file', file));
    return undefined;
  };

  const lists = new Map<string, Document<CodeList>>();
  for (const [variable, id] of Object.entries(value.lists)) {
    const list = named('codelist', 'codelists', id, pointer('lists', variable));
    if (list !== undefined) lists.set(variable, list);
  }
  const single = {
    variables: reader.read('variables', 'variables.json'),
    form: named('form', 'forms', value.form, '/form'),
    rules: named('rules', 'rules', value.rules, '/rules'),
    tables: named('tables', 'tables', value.tables, '/tables'),
    charts: named('charts', 'charts', value.charts, '/charts'),
    policy: named('policy', 'policies', value.policy, '/policy'),
    geography: reader.read('geography', 'geography/municipalities.json'),
    population: reader.read('population', 'geography/population.json'),
    adults: reader.read('population', 'geography/adults.json'),
  };
  const series = value.series
    .map((id, index) => named('series', 'series', id, pointer('series', index)))
    .filter((set) => set !== undefined);

  const problems = [...missing, ...reader.problems()];
  if (problems.length > 0 || !isComplete(single)) throw new SurveyError(problems);
  return { round, lists, series, ...single };
}

type Complete<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

function isComplete<T extends object>(documents: T): documents is T & Complete<T> {
  return Object.values(documents).every((document) => document !== undefined);
}
