import { textIn, type PersonColumn } from '@kartlagg/model';
import type { PersonSurvey, Survey } from '@kartlagg/survey';
import type { SampleForm } from './sample-forms.js';
import type { Reporter } from './reporters.js';

/** What stands in a row of a delivery of who it is about, by the variable of its column. */
export type WrittenFields = Readonly<Record<string, string>>;

/** How a respondent's system writes: with our ids and codes, or with the words of the form. */
type Style = 'codes' | 'words' | 'bare';

/**
 * A respondent's delivery as text, a row for each form in their order, below one row of headings.
 *
 * @param fieldsOf What the respondent writes of who a form is about.
 */
export function deliveryText(
  survey: Survey,
  reporter: Reporter,
  forms: readonly SampleForm[],
  fieldsOf: (form: SampleForm) => WrittenFields,
): string {
  const { persons } = survey;
  if (persons === undefined) throw new Error('the round has no person forms');
  const style = styleOf(reporter);
  const rows = forms.map((form) => rowOf(survey, persons, form, fieldsOf(form), style));
  const columns = persons.form.columns.filter(({ variable }) => rows.some((row) => variable in row));
  const sign = style === 'words' ? ';' : ',';
  const lines = [
    columns.map((column) => headingOf(column, style)),
    ...rows.map((row) => columns.map(({ variable }) => row[variable] ?? '')),
  ];
  return `\uFEFF${lines.map((line) => line.map((text) => quoted(text, sign)).join(sign)).join('\r\n')}\r\n`;
}

/** By the file's name, so that a respondent always writes alike. */
function styleOf({ file }: Reporter): Style {
  const number = [...file].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 20;
  if (number === 0) return 'bare';
  return number < 7 ? 'words' : 'codes';
}

function headingOf({ variable, label }: PersonColumn, style: Style): string {
  return style === 'words' ? textIn(label, 'sv') : variable;
}

function rowOf(
  survey: Survey,
  persons: PersonSurvey,
  { answers }: SampleForm,
  fields: WrittenFields,
  style: Style,
): WrittenFields {
  const said = Object.entries(answers).map(([variable, codes]) => {
    const kind = persons.form.columns.find((column) => column.variable === variable)?.kind;
    const texts = codes.map((code) =>
      kind === 'place' ? placeText(survey, code, style) : codeText(persons, variable, code, style),
    );
    return [variable, texts.join('; ')] as const;
  });
  return { ...fields, ...Object.fromEntries(said) };
}

/** Some systems lose the zero of a code such as 0180. */
function placeText(survey: Survey, code: string, style: Style): string {
  switch (style) {
    case 'codes':
      return code;
    case 'words':
      return survey.geography.municipality(code)?.name ?? code;
    case 'bare':
      return code.replace(/^0/u, '');
  }
}

function codeText(persons: PersonSurvey, variable: string, code: string, style: Style): string {
  const found = persons.lists.get(variable)?.codes.find((candidate) => candidate.code === code);
  return style === 'words' && found !== undefined ? textIn(found.label, 'sv') : code;
}

function quoted(text: string, sign: string): string {
  return text.includes(sign) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
