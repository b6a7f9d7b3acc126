import type {
  AnswerPolicy,
  Charts,
  CodeList,
  DecisionTable,
  Form,
  GeographyFile,
  LinkSpec,
  PersonFormDefinition,
  Policy,
  PopulationFile,
  Round,
  RoundPersons,
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
  readonly persons?: PersonDocuments;
}

/** What a round that surveys persons draws on besides. */
export interface PersonDocuments {
  readonly settings: RoundPersons;
  readonly form: Document<PersonFormDefinition>;
  /** Those of the person form alone, by variable id. */
  readonly lists: ReadonlyMap<string, Document<CodeList>>;
  readonly eligibility: Document<DecisionTable>;
  readonly situation: Document<DecisionTable>;
  readonly winners: Document<AnswerPolicy>;
  readonly linkage: Document<LinkSpec>;
  /** The count form that is used beside person forms, and its rules. */
  readonly counts?: { readonly form: Document<Form>; readonly rules: Document<Rules> };
}

/** Reads what a round draws on. Throws a SurveyError with everything that is missing or wrong by its own schema. */
export function roundDocuments(
  files: SchemaFiles,
  reader: DocumentReader,
  round: Document<Round>,
): RoundDocuments {
  const missing: Problem[] = [];
  const { value } = round;
  const named = namedReader(files, reader, round.file, missing);
  const lists = readLists(value.lists, ['lists'], named);
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
  const persons = value.persons === undefined ? {} : readPersons(value.persons, named);

  const problems = [...missing, ...reader.problems()];
  if (problems.length > 0 || !isComplete(single) || persons === undefined) throw new SurveyError(problems);
  return { round, lists, series, ...single, ...persons };
}

/** Reads the document that a round names at a place, if there is one. */
type NamedReader = <K extends DocumentKind>(
  kind: K,
  folder: string,
  id: string,
  place: string,
) => Document<Documents[K]> | undefined;

function namedReader(
  files: SchemaFiles,
  reader: DocumentReader,
  roundFile: string,
  missing: Problem[],
): NamedReader {
  const existing = new Set(files.list());
  return (kind, folder, id, place) => {
    const file = `${folder}/${id}.json`;
    if (existing.has(file)) return reader.read(kind, file);
    missing.push(unknownReference(roundFile, place, 'file', file));
    return undefined;
  };
}

function readLists(
  ids: Readonly<Record<string, string>>,
  place: readonly string[],
  named: NamedReader,
): ReadonlyMap<string, Document<CodeList>> {
  const lists = new Map<string, Document<CodeList>>();
  for (const [variable, id] of Object.entries(ids)) {
    const list = named('codelist', 'codelists', id, pointer(...place, variable));
    if (list !== undefined) lists.set(variable, list);
  }
  return lists;
}

function readPersons(
  settings: RoundPersons,
  named: NamedReader,
): { readonly persons: PersonDocuments } | undefined {
  const at = '/persons';
  const lists = readLists(settings.lists, ['persons', 'lists'], named);
  const single = {
    form: named('person-form', 'person-forms', settings.form, `${at}/form`),
    eligibility: named('decisions', 'decisions', settings.eligibility, `${at}/eligibility`),
    situation: named('decisions', 'decisions', settings.situation, `${at}/situation`),
    winners: named('winners', 'winners', settings.winners, `${at}/winners`),
    linkage: named('linkage', 'linkage', settings.linkage, `${at}/linkage`),
  };
  const { counts } = settings;
  if (counts === undefined)
    return isComplete(single) ? { persons: { settings, lists, ...single } } : undefined;
  const beside = {
    form: named('form', 'forms', counts.form, `${at}/counts/form`),
    rules: named('rules', 'rules', counts.rules, `${at}/counts/rules`),
  };
  if (!isComplete(single) || !isComplete(beside)) return undefined;
  return { persons: { settings, lists, ...single, counts: beside } };
}

type Complete<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

function isComplete<T extends object>(documents: T): documents is T & Complete<T> {
  return Object.values(documents).every((document) => document !== undefined);
}
