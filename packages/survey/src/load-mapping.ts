import type { MappedTable, Mapping } from '@kartlagg/model';
import { documentReader } from './document-reader.js';
import { unknownReference, type Problem } from './problem.js';
import type { SchemaFiles } from './schema-files.js';
import type { Survey } from './survey.js';

/** A mapping, or what is wrong with it. */
export type MappingResult =
  { readonly mapping: Mapping } | { readonly problems: readonly [Problem, ...Problem[]] };

/**
 * Checks a mapping that a person may have corrected: its form, and that the variables and codes that it names exist in
 * the round.
 *
 * @param file The name that problems give it.
 */
export function loadMapping(files: SchemaFiles, file: string, value: unknown, survey: Survey): MappingResult {
  const reader = documentReader(files);
  const document = reader.check('mapping', file, value);
  const tables = document?.value.tables ?? [];
  const problems = [
    ...reader.problems(),
    ...tables.flatMap((table, index) => tableProblems(table, `/tables/${index}`, file, survey)),
  ];
  const [first, ...rest] = problems;
  if (first !== undefined) return { problems: [first, ...rest] };
  if (document === undefined) throw new Error('a mapping was refused without a problem');
  return { mapping: document.value };
}

function tableProblems(
  table: MappedTable,
  pointer: string,
  file: string,
  survey: Survey,
): readonly Problem[] {
  const persons = table.of === 'persons' ? survey.persons : undefined;
  const check = (variable: string, code: string, at: string): readonly Problem[] =>
    codeProblem(
      variable,
      code,
      at,
      file,
      persons === undefined ? survey : { ...survey, lists: persons.lists },
    );
  const fixed = Object.entries(table.fixed ?? {}).flatMap(([variable, code]) =>
    check(variable, code, `${pointer}/fixed/${variable}`),
  );
  const values = Object.entries(table.values ?? {}).flatMap(([variable, texts]) =>
    Object.entries(texts).flatMap(([text, code]) =>
      check(variable, code, `${pointer}/values/${variable}/${text}`),
    ),
  );
  const variables =
    persons === undefined
      ? survey.variables.map(({ id }) => id)
      : persons.form.columns.map((column) => column.variable);
  const columns = table.columns.flatMap(({ is, variable, measure, codes = {} }, index) => {
    const at = `${pointer}/columns/${index}`;
    const named = Object.entries(codes).flatMap(([name, code]) => check(name, code, `${at}/codes/${name}`));
    const counted = measure === undefined ? [] : check('measure', measure, `${at}/measure`);
    const known = variable !== undefined && variables.some((id) => id === variable);
    if (is !== 'variable' || known) return [...named, ...counted];
    return [...named, unknownReference(file, `${at}/variable`, 'variable', variable ?? '')];
  });
  return [...fixed, ...values, ...columns];
}

function codeProblem(
  variable: string,
  code: string,
  pointer: string,
  file: string,
  survey: Survey,
): readonly Problem[] {
  if (variable === 'round') return [];
  if (variable === 'municipality') {
    const found = survey.geography.find(code)?.code === code;
    return found ? [] : [unknownReference(file, pointer, 'area', code)];
  }
  const list = variable === 'measure' ? survey.measures : survey.lists.get(variable);
  if (list === undefined) return [unknownReference(file, pointer, 'variable', variable)];
  if (list.codes.some((entry) => entry.code === code)) return [];
  return [unknownReference(file, pointer, 'code', code)];
}
