import type { CodeList, MappedTable, Mapping, Text } from '@kartlagg/model';
import type { PersonSurvey, Survey } from './survey.js';

/** Stands in a proposed mapping for what a person has yet to say. It means nothing, and is no fault. */
export const UNSAID = '?';

/**
 * A mapping with ids and codes where its tables of persons say what they are called: `Boendeform` is `living_form`, `Härbärge`
 * is `shelter` and `Malmö` is `1280`. What nobody has said yet is left out; what is not known stands as it is.
 */
export function withIds(mapping: Mapping, survey: Survey): Mapping {
  const { persons } = survey;
  if (persons === undefined) return mapping;
  return {
    ...mapping,
    tables: mapping.tables.map((table) =>
      table.of === 'persons' ? ofPersons(table, survey, persons) : table,
    ),
  };
}

function ofPersons(table: MappedTable, survey: Survey, persons: PersonSurvey): MappedTable {
  const variableOf = (said: string): string =>
    persons.form.columns.find(({ variable, label }) => isCalled(said, variable, label))?.variable ?? said;
  const codeOf = (variable: string, said: string): string =>
    variable === 'municipality'
      ? (survey.geography.find(said)?.code ?? said)
      : codeIn(persons.lists.get(variable), said);
  const codes = (given: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(given).flatMap(([name, said]) => {
        const variable = variableOf(name);
        return said === UNSAID ? [] : [[variable, codeOf(variable, said)] as const];
      }),
    );
  const meanings = (name: string, texts: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(texts).flatMap(([text, said]) =>
        said === UNSAID ? [] : [[text, codeOf(variableOf(name), said)] as const],
      ),
    );
  return {
    ...table,
    ...(table.fixed !== undefined && { fixed: codes(table.fixed) }),
    columns: table.columns.map((column) => ({
      ...column,
      ...(column.variable !== undefined && { variable: variableOf(column.variable) }),
      ...(column.codes !== undefined && { codes: codes(column.codes) }),
    })),
    ...(table.values !== undefined && {
      values: Object.fromEntries(
        Object.entries(table.values).map(([name, texts]) => [variableOf(name), meanings(name, texts)]),
      ),
    }),
  };
}

function codeIn(list: CodeList | undefined, said: string): string {
  const found = list?.codes.find(({ code, label, short }) => isCalled(said, code, label, short));
  return found?.code ?? said;
}

function isCalled(said: string, id: string, ...names: readonly (Text | undefined)[]): boolean {
  const texts = [id, ...names.flatMap((name) => [name?.sv ?? id, name?.en ?? id])];
  return texts.some((text) => simplified(text) === simplified(said));
}

function simplified(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}
