import { midSentence, textIn, type Language, type MappedColumn, type Mapping } from '@kartlagg/model';
import { UNSAID, type Survey } from '@kartlagg/survey';
import { mapWords, shownPath, whyWords } from '@kartlagg/wording';
import { alignedRows } from './aligned-rows.js';

/** What a mapping says, table by table, for a person to look through: what each column is, why, and what is in doubt. */
export function mappingLines({ tables }: Mapping, survey: Survey, language: Language): string[] {
  const words = mapWords(language);
  return tables.flatMap(({ sheet = '', columns, fixed = {}, values = {} }) => {
    const rows = columns.map((column) => [
      shownPath(column.heading) || '–',
      column.doubt === undefined ? columnWords(column, survey, language) : words.check(column.doubt),
      column.why ??
        (column.doubt === undefined && column.is !== 'ignored' ? whyWords(undefined, language) : ''),
    ]);
    const whole = Object.entries(fixed).map(([variable, code]) => [
      '',
      code === UNSAID
        ? words.check(words.unsaid(midSentence(variableWords(variable, survey, language))))
        : fixedWords(variable, code, survey, language),
      words.fixed,
    ]);
    const choices = Object.entries(values).flatMap(([variable, texts]) =>
      Object.values(texts).includes(UNSAID) ? choiceLines(variable, survey, language) : [],
    );
    return [
      words.table(shownPath(sheet)),
      ...alignedRows([words.headings, ...rows, ...whole], '  '),
      '',
      ...choices,
    ];
  });
}

/** The codes that the words of a variable can mean, with their labels. */
function choiceLines(variable: string, { persons }: Survey, language: Language): string[] {
  const codes = persons?.lists.get(variable)?.codes ?? [];
  const rows = codes.flatMap(({ code, label, role = 'value' }) =>
    role === 'value' || role === 'unknown' ? [[code, textIn(label, language)]] : [],
  );
  const asked = persons?.form.columns.find((column) => column.variable === variable);
  const name = asked === undefined ? variable : textIn(asked.label, language);
  return [mapWords(language).choices(name), ...alignedRows(rows, '  '), ''];
}

/** How many columns of a mapping a person has to look at before it can be used. */
export function doubtsIn({ tables }: Mapping): number {
  return tables.flatMap(({ columns }) => columns).filter(({ doubt }) => doubt !== undefined).length;
}

function columnWords(column: MappedColumn, survey: Survey, language: Language): string {
  if (column.is === 'ignored') return mapWords(language).ignored;
  if (column.is === 'variable') return questionWords(column, survey, language);
  const { measure, codes = {} } = column;
  const counted = Object.entries(measure === undefined ? codes : { ...codes, measure }).map(
    ([variable, code]) => midSentence(codeWords(variable, code, survey, language)),
  );
  return [variableWords('count', survey, language), ...counted].join(', ');
}

/** `Kön`, and for a tick in the column of a choice `Bidragande orsaker: Vräkning`. */
function questionWords(
  { variable = '', codes = {} }: MappedColumn,
  survey: Survey,
  language: Language,
): string {
  const question = variableWords(variable, survey, language);
  const code = codes[variable];
  return code === undefined ? question : `${question}: ${codeWords(variable, code, survey, language)}`;
}

function variableWords(id: string, { variables, persons }: Survey, language: Language): string {
  const asked = persons?.form.columns.find((column) => column.variable === id);
  const variable = variables.find((one) => one.id === id) ?? asked;
  return variable === undefined ? id : textIn(variable.label, language);
}

/** `Kommun: Malmö (1280)`, `Situation: Situation 1`. */
function fixedWords(variable: string, code: string, survey: Survey, language: Language): string {
  const said = codeWords(variable, code, survey, language);
  const value = variable === 'municipality' ? `${said} (${code})` : said;
  return `${variableWords(variable, survey, language)}: ${value}`;
}

/** `Situation 1`, `Malmö`: a code by its label, or as it is. */
function codeWords(variable: string, code: string, survey: Survey, language: Language): string {
  if (variable === 'municipality') return textIn(survey.geography.nameOf(code), language);
  const list =
    variable === 'measure'
      ? survey.measures
      : (survey.lists.get(variable) ?? survey.persons?.lists.get(variable));
  const found = list?.codes.find((one) => one.code === code);
  return found === undefined ? code : textIn(found.short ?? found.label, language);
}
