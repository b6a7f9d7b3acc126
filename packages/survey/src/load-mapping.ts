import { textIn, type MappedTable, type Mapping, type Text } from '@kartlagg/model';
import { documentReader } from './document-reader.js';
import { unknownReference, type Problem } from './problem.js';
import type { SchemaFiles } from './schema-files.js';
import type { Survey } from './survey.js';
import { withIds } from './with-ids.js';

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
  const mapping = document === undefined ? undefined : withIds(document.value, survey);
  const tables = mapping?.tables ?? [];
  const problems = [
    ...reader.problems(),
    ...tables.flatMap((table, index) => tableProblems(table, `/tables/${index}`, file, survey)),
  ];
  const [first, ...rest] = problems;
  if (first !== undefined) return { problems: [first, ...rest] };
  if (mapping === undefined) throw new Error('a mapping was refused without a problem');
  return { mapping };
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
    const choices =
      persons?.form.columns.map((column) => ({ id: column.variable, label: column.label })) ?? [];
    return [
      ...named,
      toChoose(unknownReference(file, `${at}/variable`, 'variable', variable ?? ''), choices),
    ];
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
  const choices = list.codes.flatMap(({ code: id, label, role = 'value' }) =>
    role === 'value' || role === 'unknown' ? [{ id, label }] : [],
  );
  return [toChoose(unknownReference(file, pointer, 'code', code), choices)];
}

/** A problem with what can be chosen instead: `shelter (Härbärge)`. */
function toChoose(
  problem: Problem,
  choices: readonly { readonly id: string; readonly label: Text }[],
): Problem {
  if (choices.length === 0) return problem;
  const known = (language: 'sv' | 'en'): readonly string[] =>
    choices.map(({ id, label }) => `${id} (${textIn(label, language)})`);
  return { ...problem, params: { ...problem.params, known: { sv: known('sv'), en: known('en') } } };
}
