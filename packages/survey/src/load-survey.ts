import type { CodeList, Round } from '@kartlagg/model';
import { checkReferences } from './checks/check-references.js';
import { documentReader, type Document, type DocumentReader } from './document-reader.js';
import { makeGeography } from './geography/make-geography.js';
import { roundDocuments, type PersonDocuments, type RoundDocuments } from './round-documents.js';
import type { SchemaFiles } from './schema-files.js';
import { SurveyError } from './survey-error.js';
import type { CountForm, PersonSurvey, Survey } from './survey.js';
import { ofForm } from './with-form.js';

/**
 * A round with everything that it refers to, for example `loadSurvey(files, '2023')`. A project may put a policy of
 * its own in the place of the round's, and the codes of the municipalities that it
 * asks: its round is then a local one, without tables of larger areas. Throws a SurveyError where a document is wrong or names what does not exist.
 */
export function loadSurvey(
  files: SchemaFiles,
  roundId: string,
  { asked, ...instead }: { readonly policy?: string; readonly asked?: readonly string[] } = {},
): Survey {
  const reader = documentReader(files);
  const rounds = allRounds(files, reader);
  const round = rounds.find(({ file }) => file === roundFile(roundId));
  if (round === undefined) {
    const known = roundIds(files);
    throw new SurveyError(
      known.includes(roundId)
        ? reader.problems()
        : [
            {
              file: roundFile(roundId),
              pointer: '',
              keyword: 'unknown-round',
              params: { round: roundId, known },
            },
          ],
    );
  }
  const geography =
    asked === undefined ? round.value.geography : { ...round.value.geography, asked: [...asked] };
  const scope = asked === undefined ? round.value.scope : 'local';
  const value = { ...round.value, ...instead, scope, geography } as const;
  const documents = roundDocuments(files, reader, { ...round, value });
  const problems = checkReferences(documents);
  if (problems.length > 0) throw new SurveyError(problems);
  const survey = makeSurvey(documents, rounds);
  return asked === undefined ? survey : { ...survey, ...ofMunicipalities(survey) };
}

/** The tables of municipalities and of persons, with their charts: of some municipalities nothing can be said of larger areas. */
function ofMunicipalities({ tables, charts }: Survey): Pick<Survey, 'tables' | 'charts'> {
  const kept = tables.filter(
    ({ kind, level = 'country' }) => !OF_AREAS.has(kind) || level === 'municipality',
  );
  const ids = new Set(kept.map(({ id }) => id));
  return { tables: kept, charts: charts.filter(({ table }) => ids.has(table)) };
}

const OF_AREAS: ReadonlySet<string> = new Set(['coverage', 'counts', 'series']);

/** The ids of all rounds that have a file, in no particular order of time. */
export function roundIds(files: SchemaFiles): readonly string[] {
  return files.list().flatMap((path) => /^rounds\/([^/]+)\/round\.json$/u.exec(path)?.slice(1, 2) ?? []);
}

function roundFile(id: string): string {
  return `rounds/${id}/round.json`;
}

function allRounds(files: SchemaFiles, reader: DocumentReader): readonly Document<Round>[] {
  return roundIds(files)
    .map((id) => reader.read('round', roundFile(id)))
    .filter((round) => round !== undefined)
    .sort((a, b) => a.value.year - b.value.year || (a.file < b.file ? -1 : 1));
}

function makeSurvey(documents: RoundDocuments, rounds: readonly Document<Round>[]): Survey {
  const lists = values(documents.lists);
  const measures = lists.get('measure');
  if (measures === undefined) throw new Error('checkReferences let a round without measures through');
  const own = countForm(documents);
  const { persons } = documents;
  return {
    round: documents.round.value,
    rounds: rounds.map(({ value: { id, label, year, scope } }) => ({ id, label, year, scope })),
    ...ofForm(own),
    forms: persons?.counts === undefined ? [own] : [own, countForm(persons.counts)],
    tables: documents.tables.value.tables,
    charts: documents.charts.value.charts,
    policy: documents.policy.value,
    series: documents.series.flatMap(({ value }) => value.series),
    variables: documents.variables.value.variables,
    lists,
    measures,
    geography: makeGeography(documents),
    ...(persons === undefined ? {} : { persons: personSurvey(persons, lists) }),
  };
}

function countForm({ form, rules }: Pick<RoundDocuments, 'form' | 'rules'>): CountForm {
  return { form: form.value, rules: rules.value };
}

function personSurvey(
  { settings, form, lists, eligibility, situation, winners, linkage }: PersonDocuments,
  roundLists: ReadonlyMap<string, CodeList>,
): PersonSurvey {
  return {
    settings,
    form: form.value,
    lists: new Map([...roundLists, ...values(lists)]),
    eligibility: eligibility.value,
    situation: situation.value,
    winners: winners.value,
    linkage: linkage.value,
  };
}

function values<T>(documents: ReadonlyMap<string, Document<T>>): ReadonlyMap<string, T> {
  return new Map([...documents].map(([id, { value }]) => [id, value]));
}
