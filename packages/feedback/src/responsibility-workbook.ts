import {
  cellAddress,
  midSentence,
  RESPONSIBILITY_STAMP,
  type CellPlan,
  type Language,
  type Place,
  type ResponsibilityStatement,
  type ResponsibilityStep,
  type ResponsibilitySuggestion,
  type SheetPlan,
  type WorkbookPlan,
} from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { formatNumber, formRowWords, listWords, responsibilityWords } from '@kartlagg/wording';
import { placeName, questionName, shownAnswer } from './shown-answer.js';

/** A workbook that somebody goes through ends somewhere; the summary says how many are left. */
const MOST_PERSONS = 200;

/** A person’s suggestion, and where the forms about them stand: the local reference, for no identity is here. */
export interface LocalSuggestion {
  readonly suggestion: ResponsibilitySuggestion;
  readonly places: readonly Place[];
}

/**
 * A municipality's own working paper about who may be responsible for a case: a sheet with a line for each person, and a
 * sheet with a block for each, where every ground is tried with what the forms say. Persons go by number and by the
 * place of their forms in the municipality's own files. Everything is a suggestion, and says so.
 */
export function responsibilityWorkbook(
  persons: readonly LocalSuggestion[],
  survey: Survey,
  language: Language,
): WorkbookPlan {
  const words = responsibilityWords(language);
  const listed = persons.slice(0, MOST_PERSONS);
  return {
    title: words.title,
    subject: words.subject,
    author: words.author,
    language: language === 'sv' ? 'sv-SE' : 'en-GB',
    keywords: RESPONSIBILITY_STAMP,
    stamped: `${survey.round.year}-12-31T00:00:00Z`,
    sheets: [
      summarySheet(listed, persons.length - listed.length, survey, language),
      personsSheet(listed, survey, language),
    ],
  };
}

function summarySheet(
  persons: readonly LocalSuggestion[],
  left: number,
  survey: Survey,
  language: Language,
): SheetPlan {
  const words = responsibilityWords(language);
  const { above, head } = top(language);
  const lines = persons.map(({ suggestion, places }, index) => [
    words.reference(index + 1),
    suggestionText(suggestion, survey, language),
    words.grounds[suggestion.suggested.ground].name,
    askText(suggestion, survey, language),
    placesText(places, language),
  ]);
  const more: CellPlan = {
    at: cellAddress(head + 1 + lines.length, 1),
    value: words.more(formatNumber(left, 0, language)),
    style: 'plain',
  };
  return {
    name: words.summarySheet,
    columns: columns([14, 70, 22, 40, 60]),
    rows: [],
    cells: [
      ...above,
      ...row(head, words.headings.summary, 'heading'),
      ...lines.flatMap((line, index) => row(head + 1 + index, line, 'label')),
      ...(left === 0 ? [] : [more]),
    ],
    freeze: cellAddress(head + 1, 2),
    print: { orientation: 'landscape', titleRows: `${head}:${head}`, footer: words.footer },
    gridLines: false,
    cursor: 'A1',
  };
}

function personsSheet(persons: readonly LocalSuggestion[], survey: Survey, language: Language): SheetPlan {
  const words = responsibilityWords(language);
  const { above, head } = top(language);
  const blocks: CellPlan[] = [];
  let next = head;
  for (const [index, person] of persons.entries()) {
    const { suggestion, places } = person;
    blocks.push(
      { at: cellAddress(next, 1), value: words.reference(index + 1), style: 'subtitle' },
      ...row(next + 1, [words.forms, placesText(places, language)], 'plain'),
      {
        at: cellAddress(next + 2, 1),
        value: words.marked(suggestionText(suggestion, survey, language)),
        style: 'plain',
      },
      {
        at: cellAddress(next + 3, 1),
        value: askLine(suggestion, survey, language),
        style: 'plain',
      },
      ...row(next + 4, words.headings.person, 'heading'),
      ...suggestion.steps.flatMap((step, down) =>
        row(next + 5 + down, stepTexts(step, survey, language), 'label'),
      ),
    );
    next += suggestion.steps.length + 6;
  }
  return {
    name: words.personsSheet,
    columns: columns([24, 60, 20, 20, 70]),
    rows: [],
    cells: [...above, ...blocks],
    print: { orientation: 'landscape', footer: words.footer },
    gridLines: false,
    cursor: 'A1',
  };
}

/** Hidden, beyond what is read. Its stamp keeps the workbook from being read as a delivery. */
const STAMP_COLUMN = 'F';

function columns(widths: readonly number[]): SheetPlan['columns'] {
  return [...widths.map((width) => ({ width })), { width: 4, hidden: true }];
}

function top(language: Language): { readonly above: readonly CellPlan[]; readonly head: number } {
  const words = responsibilityWords(language);
  return {
    above: [
      { at: 'A1', value: words.title, style: 'title' },
      ...words.lead.map((value, index): CellPlan => ({ at: `A${index + 2}`, value, style: 'plain' })),
      { at: `${STAMP_COLUMN}1`, value: RESPONSIBILITY_STAMP, style: 'machine' },
    ],
    head: words.lead.length + 3,
  };
}

function row(line: number, texts: readonly string[], style: CellPlan['style']): CellPlan[] {
  return texts.map((value, across): CellPlan => ({ at: cellAddress(line, across + 1), value, style }));
}

function suggestionText(
  { suggested, whole }: ResponsibilitySuggestion,
  survey: Survey,
  language: Language,
): string {
  const words = responsibilityWords(language);
  const sentence = ({ ground, municipality }: ResponsibilityStep): string =>
    words.suggestion(ground, municipality === null ? null : placeName(municipality, survey, language));
  return suggested === whole
    ? sentence(suggested)
    : `${sentence(suggested)} ${words.beside(sentence(whole))}`;
}

function askText({ ask }: ResponsibilitySuggestion, survey: Survey, language: Language): string {
  if (ask.length === 0) return responsibilityWords(language).nothingToAsk;
  return listWords(
    ask.map((variable, index) => {
      const name = questionName(variable, survey, language);
      return index === 0 ? name : midSentence(name);
    }),
    language,
  );
}

function askLine(suggestion: ResponsibilitySuggestion, survey: Survey, language: Language): string {
  const text = askText(suggestion, survey, language);
  return suggestion.ask.length === 0 ? text : `${responsibilityWords(language).ask}: ${midSentence(text)}`;
}

function stepTexts(step: ResponsibilityStep, survey: Survey, language: Language): readonly string[] {
  const words = responsibilityWords(language);
  const { name, rule } = words.grounds[step.ground];
  const says = step.says.map((statement) => statementText(statement, survey, language));
  const told = says.length === 0 ? [words.nobodySays] : [says.join('; ')];
  return [
    name,
    rule,
    words.states[step.state],
    step.municipality === null ? '' : placeName(step.municipality, survey, language),
    [...(step.disputed ? [words.disputed] : []), ...told].join(' '),
  ];
}

function statementText(
  { variable, value, reporter }: ResponsibilityStatement,
  survey: Survey,
  language: Language,
): string {
  const who = reporter === null ? '' : shownAnswer('reporter', [reporter], survey, language);
  return responsibilityWords(language).says(
    questionName(variable, survey, language),
    shownAnswer(variable, [value], survey, language),
    who === '' ? null : midSentence(who),
  );
}

function placesText(places: readonly Place[], language: Language): string {
  return places.map((place) => formRowWords(place, language)).join('; ');
}
