import {
  cellAddress,
  formCheck,
  holdsPersonalNumber,
  REVIEW_STAMP,
  textIn,
  type CellPlan,
  type InputPlan,
  type Linkage,
  type LinkedPair,
  type Person,
  type PersonForm,
  type SheetPlan,
  type WorkbookPlan,
} from '@kartlagg/model';
import {
  formatNumber,
  likelihoodWord,
  matchNames,
  matchSentence,
  reviewWords,
  type MatchNames,
} from '@kartlagg/wording';
import { chosenSheet } from './chosen-sheet.js';
import { currentPersons, type CurrentPersons } from './current-persons.js';
import { formPlace } from './form-place.js';
import { matchesSheet } from './matches-sheet.js';
import { personSurvey } from './person-survey.js';
import type { ReviewContext } from './review-context.js';
import { questionName, shownAnswer } from './shown-answer.js';

/** A workbook for people ends somewhere; the most alike stand first. */
const MOST_PAIRS = 2000;

/** What is shown of a form: what is left when nobody can be recognised by it. Birth year stands beside these. */
const QUESTIONS = ['sex', 'municipality', 'reporter', 'living_form', 'form_date'] as const;

/**
 * The ids of the forms (hidden), pair, form, birth year, the questions, situation, place and what it counts together with,
 * and what is said of the pair. Printed, two pages wide, with pair and form on both.
 */
const WIDTHS = [4, 4, 5, 10, 12, 9, 20, 18, 20, 14, 22, 26, 28, 12, 48, 12, 12, 30, 4, 4];
const PAGES_WIDE = 2;

/**
 * Pairs of forms that may be about the same person, as a workbook in which somebody decides; on further sheets what made
 * forms one person, and which answers count. Two rows for each pair, with
 * what speaks for and against in words, a choice and a note. The ids of the forms stand in two hidden columns headed
 * `a` and `b`, by which `readDecisions` knows the pair when the workbook comes back, and in two more what tells whether
 * the forms are still those that were looked at. Nothing that points out a person is
 * shown; a form whose file is named by a personal number cannot be decided on here.
 */
export function reviewWorkbook(
  { review, pairs, split }: Pick<Linkage, 'review' | 'pairs' | 'split'>,
  persons: readonly Person[],
  context: ReviewContext,
): WorkbookPlan {
  const { survey, language } = context;
  const words = reviewWords(language);
  return {
    title: words.title,
    subject: words.subject,
    author: words.author,
    language: language === 'sv' ? 'sv-SE' : 'en-GB',
    keywords: REVIEW_STAMP,
    stamped: `${survey.round.year}-12-31T00:00:00Z`,
    sheets: [
      reviewSheet(review, currentPersons(persons, context), context),
      matchesSheet(pairs, split, context),
      chosenSheet(persons, context),
    ],
  };
}

function reviewSheet(pairs: readonly LinkedPair[], today: CurrentPersons, context: ReviewContext): SheetPlan {
  const { language } = context;
  const words = reviewWords(language);
  const listed = pairs.slice(0, MOST_PAIRS);
  const said = [words.found(formatNumber(pairs.length, 0, language)), ...words.lead];
  const above: CellPlan[] = [
    { at: 'A1', value: REVIEW_STAMP, style: 'machine' },
    { at: 'C1', value: words.title, style: 'title' },
    ...said.map((value, index): CellPlan => ({ at: cellAddress(index + 2, 3), value, style: 'plain' })),
  ];
  const head = said.length + 3;
  const names = matchNames(personSurvey(context.survey).linkage);
  const left = pairs.length - listed.length;
  const last = head + 1 + 2 * listed.length;
  return {
    name: words.sheet,
    columns: WIDTHS.map((width, index) => (isForMachines(index) ? { width, hidden: true } : { width })),
    rows: [],
    cells: [
      ...above,
      ...headings(context).map((value, index): CellPlan => ({
        at: cellAddress(head, index + 1),
        value,
        style: isForMachines(index) ? 'machine' : 'heading',
      })),
      ...listed.flatMap((pair, index) =>
        pairCells(pair, index, head + 1 + 2 * index, { names, today, context }),
      ),
      ...(left === 0
        ? []
        : [
            {
              at: cellAddress(last, 3),
              value: words.more(formatNumber(left, 0, language)),
              style: 'plain',
            } as const,
          ]),
    ],
    freeze: cellAddress(head + 1, 5),
    locked: true,
    print: {
      orientation: 'landscape',
      pagesWide: PAGES_WIDE,
      titleRows: `${head}:${head}`,
      titleColumns: 'C:D',
      footer: words.footer,
    },
    gridLines: false,
    cursor: cellAddress(head + 1, DECISION),
  };
}

const DECISION = 17;
/** The check of the first form, that of the second beside it. */
const CHECKS = DECISION + 2;

function isForMachines(index: number): boolean {
  return index < 2 || index >= CHECKS - 1;
}

function headings({ survey, language }: ReviewContext): readonly string[] {
  const words = reviewWords(language).headings;
  const question = (variable: string): string => questionName(variable, survey, language);
  return [
    'a',
    'b',
    words.pair,
    words.form,
    ...['birth_year', ...QUESTIONS].map(question),
    words.situation,
    words.place,
    words.together,
    words.likelihood,
    words.evidence,
    words.today,
    words.decision,
    words.note,
    'a_check',
    'b_check',
  ];
}

interface PairContext {
  readonly names: MatchNames;
  readonly today: CurrentPersons;
  readonly context: ReviewContext;
}

/** Two rows: the forms, one under the other; what is said of both, and what is decided, on the first. */
function pairCells(
  pair: LinkedPair,
  index: number,
  row: number,
  { names, today, context }: PairContext,
): CellPlan[] {
  const { language, forms } = context;
  const words = reviewWords(language);
  const decidable = ![pair.a, pair.b].some((id) => holdsPersonalNumber(id));
  const sides = [pair.a, pair.b].flatMap((id, below): CellPlan[] =>
    [['A', 'B'][below] ?? '', ...formTexts(forms.get(id), context), today.ofForm(id)].map(
      (value, across): CellPlan => ({
        at: cellAddress(row + below, 4 + across),
        value,
        style: 'label',
      }),
    ),
  );
  const about: CellPlan[] = [
    likelihoodWord(pair.probability, language),
    matchSentence(pair, names, language),
    today.ofPair(pair),
  ].map((value, across): CellPlan => ({
    at: cellAddress(row, DECISION - 3 + across),
    value,
    style: 'label',
  }));
  const ids: CellPlan[] = [pair.a, pair.b].map((value, across): CellPlan => ({
    at: cellAddress(row, 1 + across),
    value,
    style: 'machine',
  }));
  const checks: CellPlan[] = [pair.a, pair.b].flatMap((id, across) => {
    const form = forms.get(id);
    const cell = { at: cellAddress(row, CHECKS + across), style: 'machine' } as const;
    return form === undefined ? [] : [{ ...cell, value: formCheck(form) }];
  });
  const list: InputPlan = { kind: 'list', choices: words.choices, ...words.input };
  return [
    ...(decidable ? [...ids, ...checks] : []),
    { at: cellAddress(row, 3), value: index + 1, style: 'number' },
    ...sides,
    ...about,
    decidable
      ? { at: cellAddress(row, DECISION), style: 'answer-text', unlocked: true, input: list }
      : { at: cellAddress(row, DECISION), value: words.unanswered, style: 'label' },
    {
      at: cellAddress(row, DECISION + 1),
      style: 'answer-text',
      unlocked: true,
      input: { kind: 'text', ...words.noteInput },
    },
  ];
}

function formTexts(form: PersonForm | undefined, context: ReviewContext): readonly string[] {
  const { survey, language } = context;
  const { unanswered } = reviewWords(language);
  if (form === undefined) throw new Error('a pair with a form that is not there');
  const situations = survey.lists.get('situation')?.codes ?? personSurvey(survey).situation.outcomes;
  const derived = situations?.find(({ code }) => code === form.situation.outcome);
  const texts = [
    birthYear(form),
    ...QUESTIONS.map((variable) => shownAnswer(variable, form.answers[variable] ?? [], survey, language)),
    derived === undefined ? '' : textIn(derived.label, language),
  ];
  return [...texts.map((text) => (text === '' ? unanswered : text)), formPlace(form.id, context)];
}

/** The year alone, also where the date is known. */
function birthYear({ answers, identity }: PersonForm): string {
  const known = answers['birth_year']?.[0] ?? identity['birth_year'] ?? identity['birth_date'] ?? '';
  return /^(?:18|19|20)\d{2}(?!\d)/u.exec(known)?.[0] ?? '';
}
