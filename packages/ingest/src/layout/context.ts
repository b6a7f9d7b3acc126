import type { Survey } from '@kartlagg/survey';
import { codeReader, type CodeReader } from '../codecs/code.js';
import type { How } from '../codecs/reading.js';
import { labelReader, type LabelReader } from './label-reader.js';
import { senseReader, type Sense } from './sense.js';
import { deliveredMeasures, vocabularyOf, type Vocabulary } from './vocabulary.js';

/** What every step of understanding a file needs. */
export interface LayoutContext {
  readonly survey: Survey;
  readonly vocabulary: Vocabulary;
  readonly senseOf: (text: string) => Sense;
  readonly labels: LabelReader;
  /** The variable that a heading means that is not written as the survey writes it. */
  readonly looseHeading: (text: string) => { readonly variable: string; readonly how: How } | undefined;
  /** True for published figures: of any level, any year and any measure. */
  readonly published: boolean;
}

/** Opens the survey's words for the reading of one file. */
export function layoutContext(survey: Survey, published = false): LayoutContext {
  const words = WORDS.get(survey) ?? surveyWords(survey);
  WORDS.set(survey, words);
  const { vocabulary, looseHeading, readers } = words;
  const senseOf = senseReader(vocabulary);
  return {
    survey,
    vocabulary,
    senseOf,
    labels: labelReader(vocabulary, senseOf, readers),
    looseHeading,
    published,
  };
}

interface SurveyWords {
  readonly vocabulary: Vocabulary;
  readonly looseHeading: LayoutContext['looseHeading'];
  readonly readers: ReadonlyMap<string, CodeReader>;
}

/** Gathered once for each survey: hundreds of files are read with the same. */
const WORDS = new WeakMap<Survey, SurveyWords>();

function surveyWords(survey: Survey): SurveyWords {
  const lists = [...survey.lists, ['measure', deliveredMeasures(survey)] as const];
  return {
    vocabulary: vocabularyOf(survey),
    looseHeading: looseHeadings(survey),
    readers: new Map(lists.map(([variable, list]) => [variable, codeReader(list)])),
  };
}

/** Headings are read as loosely as codes: a variable is a code, and its headings are the names of it. */
function looseHeadings(survey: Survey): LayoutContext['looseHeading'] {
  const read = codeReader({
    id: 'headings',
    label: { sv: '' },
    codes: survey.variables.map(({ id, label, columns }) => ({ code: id, label, synonyms: columns })),
  });
  return (text) => {
    const reading = read(text);
    if (reading === undefined || !('code' in reading)) return undefined;
    return { variable: reading.code, how: reading.how ?? 'near-name' };
  };
}
