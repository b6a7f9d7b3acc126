import type { PersonRound } from '@kartlagg/ingest';
import { textIn } from '@kartlagg/model';
import type { WrittenFields } from './delivery-text.js';
import type { SampleForm } from './sample-forms.js';

type Written = readonly [key: string, value: string | number];

/** What stands on the cover and is not asked again in the rows. */
const ON_COVER = new Set(['reporter', 'municipality', 'form_date']);

/** A row of our own workbook filled in by hand, by the keys of its columns: words of its lists, and a cross for each choice. */
export function formRow(
  round: PersonRound,
  { answers }: SampleForm,
  fields: WrittenFields,
): Readonly<Record<string, string | number>> {
  const identity = Object.entries(fields).map(([variable, text]): Written => [
    variable,
    variable === 'birth_year' ? Number(text) : text,
  ]);
  const said = Object.entries(answers)
    .filter(([variable]) => !ON_COVER.has(variable))
    .flatMap(([variable, codes]) => writtenCells(round, variable, codes));
  return Object.fromEntries([...identity, ...said]);
}

function writtenCells(
  { persons, geography }: PersonRound,
  variable: string,
  codes: readonly string[],
): readonly Written[] {
  const [code = ''] = codes;
  switch (persons.form.columns.find((column) => column.variable === variable)?.kind) {
    case 'codes':
      return codes.map((choice) => [`${variable}=${choice}`, 'x']);
    case 'number':
      return [[variable, Number(code)]];
    case 'place':
      return [[variable, geography.municipality(code)?.name ?? code]];
    default: {
      const found = persons.lists.get(variable)?.codes.find((candidate) => candidate.code === code);
      return [[variable, found === undefined ? code : textIn(found.label, 'sv')]];
    }
  }
}
