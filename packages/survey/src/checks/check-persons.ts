import type { PersonColumn, RespondentList } from '@kartlagg/model';
import { pointer } from '../pointer.js';
import { unknownReference, type Problem } from '../problem.js';
import type { PersonDocuments, RoundDocuments } from '../round-documents.js';
import { checkDecisions } from './check-decisions.js';
import { checkForm } from './check-form.js';
import { checkId } from './check-id.js';
import { checkList } from './check-lists.js';
import { checkPersonForm } from './check-person-form.js';
import { checkRules } from './check-rules.js';
import { checkWinners } from './check-winners.js';
import type { Known } from './known.js';
import { knownPersons, type KnownPersons } from './known-persons.js';
import { repeated } from './repeated.js';

/** What a round says of its person forms, and of the count form beside them. */
export function checkPersons(documents: RoundDocuments, known: Known): readonly Problem[] {
  const { persons, round } = documents;
  if (persons === undefined) return [];
  const asked = knownPersons(persons, documents);
  return [
    ...checkSettings(round.file, persons, asked, known),
    ...[...persons.lists.values()].flatMap((list) => checkList(list, known)),
    ...checkPersonTables(documents),
    ...checkPersonForm(persons, asked),
    ...checkDecisions(persons, asked),
    ...checkWinners(persons, asked),
    ...checkId(persons.linkage.file, persons.linkage.value.id),
    ...(persons.counts === undefined
      ? []
      : [...checkForm(persons.counts, known), ...checkRules(persons.counts, known)]),
  ];
}

function checkSettings(
  file: string,
  { settings }: PersonDocuments,
  asked: KnownPersons,
  known: Known,
): readonly Problem[] {
  const { lists, situations, municipality, respondents = [], children, localIds = [] } = settings;
  const needed = (at: string, variable: string, kinds: readonly PersonColumn['kind'][]) => {
    const column = asked.column(variable);
    if (column !== undefined && kinds.includes(column.kind)) return [];
    return [unknownReference(file, `/persons${at}`, 'variable', variable)];
  };
  return [
    ...Object.keys(lists).flatMap((variable) =>
      needed(pointer('lists', variable), variable, ['code', 'codes']),
    ),
    ...situations.flatMap((code, index) =>
      known.hasCode('situation', code)
        ? []
        : [unknownReference(file, pointer('persons', 'situations', index), 'code', code)],
    ),
    ...municipality.flatMap((variable, index) => needed(pointer('municipality', index), variable, ['place'])),
    ...checkRespondents(file, respondents, asked),
    ...(children === undefined ? [] : needed('/children/number', children.number, ['number'])),
    ...(children?.own === undefined ? [] : needed('/children/own', children.own, ['identity'])),
    ...localIds.flatMap(({ pattern }, index) =>
      isPattern(pattern)
        ? []
        : [
            {
              file,
              pointer: pointer('persons', 'localIds', index, 'pattern'),
              keyword: 'format',
              params: { format: 'regex' },
            },
          ],
    ),
  ];
}

/** A round that surveys persons has the tables that say how forms became persons: whoever holds the forms reads them too. */
function checkPersonTables({ tables: { file, value } }: RoundDocuments): readonly Problem[] {
  return (['funnel', 'left_out', 'linkage'] as const)
    .filter((wanted) => !value.tables.some(({ kind }) => kind === wanted))
    .map((wanted) => ({
      file,
      pointer: pointer('tables'),
      keyword: 'required',
      params: { missingProperty: wanted },
    }));
}

/** A list of respondents has one name, and a kind of respondent stands on one list. */
function checkRespondents(
  file: string,
  respondents: readonly RespondentList[],
  asked: KnownPersons,
): readonly Problem[] {
  const kinds = respondents.flatMap(({ reporters }, list) =>
    reporters.map((code, place) => ({
      code,
      at: pointer('persons', 'respondents', list, 'reporters', place),
    })),
  );
  return [
    ...repeated(
      file,
      respondents.map(({ id }) => id),
      (index) => pointer('persons', 'respondents', index, 'id'),
    ),
    ...repeated(
      file,
      kinds.map(({ code }) => code),
      (index) => kinds[index]?.at ?? '',
    ),
    ...kinds.flatMap(({ code, at }) =>
      asked.hasCode('reporter', code) ? [] : [unknownReference(file, at, 'code', code)],
    ),
  ];
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').unicode;
  } catch {
    return false;
  }
}
