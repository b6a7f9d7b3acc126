import { keyText, type Axis, type Count, type Exactness, type Place, type RuleNumber } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { blockLayout, questionAt } from '../form/block-layout.js';
import { grouped } from '../grouped.js';
import { questionText } from '../question.js';
import { boundedSum, UNKNOWN, type BoundedSum } from '../rules/bounded-sum.js';
import { partCodes } from '../rules/part-codes.js';
import { isLine } from '../rules/sum-place.js';

type Codes = Readonly<Record<string, string>>;

/** What is known of a number, and the cells that say so. */
export interface KnownNumber extends BoundedSum {
  /** Undefined where it stands in no cell or line of cells of its own. */
  readonly at?: Place;
  readonly counts: readonly Count[];
}

/** One number of a delivery, or the place for one that is blank. */
interface Part {
  readonly codes: Codes;
  readonly value: number | null;
  readonly exactness: Exactness;
  readonly count?: Count;
}

/**
 * What one municipality's numbers say of a number, however they are divided: between the most that any division of it
 * adds up to and the least that a division with every part does. A part of the people is never more than all of them.
 * Undefined where they say nothing of it.
 *
 * @param isForm Whether they come from the round's form: a question without a number is blank then, and else not asked.
 */
export function knownNumber(
  counts: readonly Count[],
  { measure, codes }: RuleNumber,
  survey: Survey,
  isForm: boolean,
): KnownNumber | undefined {
  const parts = [
    ...givenParts(counts, measure, survey),
    ...(isForm ? blankParts(counts, measure, survey) : []),
  ];
  const stated = numberOf(parts, { measure, codes }, survey, isForm);
  if (Object.keys(codes).length === 0) return stated;
  const whole = numberOf(parts, { measure, codes: {} }, survey, isForm);
  if (whole === undefined) return stated;
  if (stated === undefined) return { ...whole, low: 0 };
  return { ...stated, high: Math.max(stated.low, Math.min(stated.high, whole.high)) };
}

function givenParts(counts: readonly Count[], measure: string, survey: Survey): readonly Part[] {
  return counts.flatMap((count) => {
    const codes = count.measure === measure ? partCodes(count.codes, survey) : undefined;
    return codes === undefined ? [] : [{ codes, value: count.value, exactness: count.exactness, count }];
  });
}

/** The questions of the form that have no number. */
function blankParts(counts: readonly Count[], measure: string, survey: Survey): readonly Part[] {
  const given = new Set(counts.map((count) => questionKey(count)));
  return formQuestions(survey)
    .filter((question) => question.measure === measure && !given.has(question.key))
    .map(({ codes }) => ({ codes, value: null, exactness: 'exact' as const }));
}

type FormQuestion = RuleNumber & { readonly key: string };

/** Made once for each survey. */
const QUESTIONS = new WeakMap<Survey, readonly FormQuestion[]>();

/** Every question of the form that is no sum of others. */
function formQuestions(survey: Survey): readonly FormQuestion[] {
  const known = QUESTIONS.get(survey);
  if (known !== undefined) return known;
  const questions = survey.form.blocks.flatMap((block) => {
    const layout = blockLayout(survey, block);
    const [rows, columns] = [layout.rows, layout.columns].map((lines) => lines.filter(({ total }) => !total));
    return (rows ?? []).flatMap((row) =>
      (columns ?? []).map((column) => {
        const { measure, codes } = questionAt(block, row, column);
        return { measure, codes, key: questionKey({ measure, codes }) };
      }),
    );
  });
  QUESTIONS.set(survey, questions);
  return questions;
}

function questionKey({ measure, codes }: RuleNumber): string {
  return keyText([measure, ...Object.entries(codes).sort().flat()]);
}

function numberOf(
  parts: readonly Part[],
  number: RuleNumber,
  survey: Survey,
  isForm: boolean,
): KnownNumber | undefined {
  const wanted = Object.entries(number.codes);
  const about = parts.filter(({ codes }) => wanted.every(([variable, code]) => codes[variable] === code));
  const ways = [...grouped(about, ({ codes }) => keyText(Object.keys(codes).sort())).values()]
    .filter((way) => way.some(({ value }) => value !== null))
    .map((way) => ({ way, isWhole: isWhole(way, number.codes, survey, isForm), sum: boundedSum(way) }))
    .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || a.way.length - b.way.length);
  const [best] = ways;
  if (best === undefined) return undefined;
  const low = Math.max(...ways.map(({ sum }) => sum.low));
  const high = Math.min(...ways.map(({ isWhole: whole, sum }) => (whole ? sum.high : UNKNOWN.high)));
  const counts = best.way.flatMap(({ count }) => count ?? []);
  const at = lineOf(counts, number, survey);
  // Divisions that contradict each other leave it open which of them is right.
  return { low: Math.min(low, high), high: Math.max(low, high), counts, ...(at !== undefined && { at }) };
}

/** Whether a way of dividing a number has every part of it. */
function isWhole(way: readonly Part[], wanted: Codes, survey: Survey, isForm: boolean): boolean {
  const [first] = way;
  const further = Object.keys(first?.codes ?? {}).filter((variable) => !(variable in wanted));
  return further.every((variable) => {
    const needed = neededCodes(variable, wanted, survey, isForm);
    const present = new Set(way.map(({ codes }) => codes[variable]));
    return needed.length > 0 && needed.every((code) => present.has(code));
  });
}

/**
 * The codes that a variable divides people of certain codes into: what the form asks for; in a table of another layout,
 * where nobody writes a row for what is not known, those that mean something. None for one that divides just some of
 * the people, as a living form does.
 */
function neededCodes(variable: string, wanted: Codes, survey: Survey, isForm: boolean): readonly string[] {
  const block = survey.form.blocks.find(
    ({ rows, columns, fixed = {} }) =>
      [rows, columns].some((axis) => dividesAll(axis, variable, wanted)) &&
      Object.entries(fixed).every(([fixedVariable, code]) => wanted[fixedVariable] === code),
  );
  if (block === undefined) return [];
  const { rows, columns } = blockLayout(survey, block);
  const asked = [...rows, ...columns].flatMap(({ codes }) => codes[variable] ?? []);
  const roles = new Map(survey.lists.get(variable)?.codes.map(({ code, role }) => [code, role ?? 'value']));
  return isForm ? asked : asked.filter((code) => roles.get(code) === 'value');
}

function dividesAll(axis: Axis, variable: string, wanted: Codes): boolean {
  if ('measures' in axis || axis.variable !== variable) return false;
  return axis.situation === undefined || axis.situation === wanted['situation'];
}

/** Where a number stands, if all of it stands in one line of cells. */
function lineOf(counts: readonly Count[], number: RuleNumber, survey: Survey): Place | undefined {
  const [first] = counts;
  const cells = counts.flatMap(({ at }) => at.cell ?? []);
  const isTogether = counts.every(({ at }) => at.sheet === first?.at.sheet && at.file === first?.at.file);
  if (first === undefined || !isTogether || cells.length !== counts.length || !isLine(cells))
    return undefined;
  const { what: _, ...place } = first.at;
  return {
    ...place,
    ...(cells.length > 1 && { cells }),
    ...(Object.keys(number.codes).length > 0 && { what: questionText(survey, number) }),
  };
}
