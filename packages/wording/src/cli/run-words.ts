import type { CoverageLine, Language } from '@kartlagg/model';
import { formatNumber, formatPercent, plural } from '../numbers.js';
import { missedText, type MissedPairs } from '../report/missed-words.js';

/** What the run is doing, for the line that tells its progress. */
export type RunStage = 'forms' | 'reading' | 'linking' | 'marking' | 'tabulating' | 'drawing' | 'writing';

const STAGES: Readonly<Record<RunStage, Readonly<Record<Language, string>>>> = {
  forms: { sv: 'Skriver formulär', en: 'Writing forms' },
  reading: { sv: 'Läser leveranser', en: 'Reading deliveries' },
  linking: { sv: 'Skiljer personer åt', en: 'Telling persons apart' },
  marking: { sv: 'Skriver märkta kopior', en: 'Writing marked copies' },
  tabulating: { sv: 'Räknar tabeller', en: 'Counting tables' },
  drawing: { sv: 'Ritar diagram', en: 'Drawing charts' },
  writing: { sv: 'Skriver resultatet', en: 'Writing the result' },
};

/** `Läser leveranser 120 av 290`. */
export function progressWords(stage: RunStage, done: number, all: number, language: Language): string {
  const of = language === 'sv' ? 'av' : 'of';
  return `${STAGES[stage][language]} ${done} ${of} ${all}`;
}

/** A number of people: hidden, or null where there is none. */
export type RunFigure = number | 'hidden' | null;

/** What a run ends with. Numbers of people are the protected ones. */
export interface RunSummary {
  readonly title: string;
  readonly round: string;
  readonly synthetic: boolean;
  readonly coverage: CoverageLine;
  /** The place that the numbers are about. */
  readonly place: string;
  readonly total: RunFigure;
  readonly totalWithout3: RunFigure;
  readonly rate: RunFigure;
  /** From person forms to persons; null where no person forms came. */
  readonly funnel: {
    readonly forms: RunFigure;
    readonly eligible: RunFigure;
    readonly persons: RunFigure;
  } | null;
  /** How sure the number of persons is: pairs to look at, and pairs that are expected to be missed; null without forms. */
  readonly duplicates: { readonly review: number; readonly missed: MissedPairs } | null;
  readonly errors: number;
  readonly warnings: number;
  /** Files whose numbers are left out until they are mended. */
  readonly rejected: number;
  readonly tables: number;
  readonly charts: number;
  readonly hidden: number;
  /** What to open. */
  readonly open: string;
  /** The machine's list of findings. */
  readonly findings: string;
}

/** The short summary of a run, as lines. */
export function summaryLines(summary: RunSummary, language: Language): string[] {
  const words = WORDS[language];
  const rows: [string, string][] = [
    [words.round, summary.round],
    [words.coverage, words.covered(summary.coverage)],
    ['', words.notCovered(summary.coverage, summary.rejected)],
    [words.persons, persons(summary, language)],
    ...(summary.funnel === null ? [] : [[words.forms, funnel(summary.funnel, language)] as [string, string]]),
    ...(summary.duplicates === null
      ? []
      : [[words.duplicates, words.unsure(summary.duplicates)] as [string, string]]),
    [words.findings, `${words.found(summary)} (${summary.findings})`],
    [words.written, words.made(summary)],
    [words.open, summary.open],
  ];
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  const title = summary.synthetic ? `${summary.title} – ${words.synthetic}` : summary.title;
  return [title, ...rows.map(([label, text]) => `  ${label.padEnd(width)}${text}`)];
}

interface RunVocabulary {
  readonly round: string;
  readonly coverage: string;
  readonly persons: string;
  readonly forms: string;
  readonly duplicates: string;
  readonly counted: string;
  readonly unique: string;
  readonly findings: string;
  readonly written: string;
  readonly open: string;
  readonly synthetic: string;
  readonly none: string;
  readonly hiddenNumber: string;
  readonly atLeast: string;
  readonly rate: string;
  readonly without3: string;
  readonly covered: (coverage: CoverageLine) => string;
  readonly notCovered: (coverage: CoverageLine, rejected: number) => string;
  readonly found: (summary: RunSummary) => string;
  readonly unsure: (duplicates: NonNullable<RunSummary['duplicates']>) => string;
  readonly made: (summary: RunSummary) => string;
}

const sv = (value: number): string => formatNumber(value, 0, 'sv');
const en = (value: number): string => formatNumber(value, 0, 'en');

const WORDS: Readonly<Record<Language, RunVocabulary>> = {
  sv: {
    round: 'Omgång',
    coverage: 'Täckning',
    persons: 'Personer',
    forms: 'Formulär',
    duplicates: 'Dubbletter',
    counted: 'gäller personer som räknas',
    unique: 'unika personer',
    findings: 'Fynd',
    written: 'Skrivet',
    open: 'Öppna',
    synthetic: 'påhittade exempeldata',
    none: 'inga uppgifter ännu',
    hiddenNumber: 'dolt antal',
    atLeast: 'minst',
    rate: 'per 10 000 invånare',
    without3: 'utan situation 3',
    covered: ({ answered, nothingToReport, asked, populationShare }) =>
      `${sv(answered + nothingToReport)} av ${sv(asked)} ${plural(asked, 'kommun', 'kommuner')} har svarat (${formatPercent(populationShare, 1, 'sv')} av befolkningen)`,
    notCovered: ({ nothingToReport, silent }, rejected) =>
      `${sv(nothingToReport)} hade inget att rapportera, ${sv(silent)} har inte svarat, ${sv(rejected)} ${plural(rejected, 'fil', 'filer')} behöver rättas`,
    found: ({ errors, warnings }) =>
      `${sv(errors)} fel, ${sv(warnings)} ${plural(warnings, 'varning', 'varningar')}`,
    unsure: ({ review, missed }) =>
      `${review === 0 ? 'inga' : sv(review)} par att granska; väntade missade ${missedText(missed, 'sv')}: kartlagg dubbletter`,
    made: ({ tables, charts, hidden }) =>
      `${sv(tables)} ${plural(tables, 'tabell', 'tabeller')} och ${sv(charts)} diagram; ${sv(hidden)} små tal är dolda`,
  },
  en: {
    round: 'Round',
    coverage: 'Coverage',
    persons: 'Persons',
    forms: 'Forms',
    duplicates: 'Duplicates',
    counted: 'about persons who count',
    unique: 'unique persons',
    findings: 'Findings',
    written: 'Written',
    open: 'Open',
    synthetic: 'invented sample data',
    none: 'no figures yet',
    hiddenNumber: 'hidden number',
    atLeast: 'at least',
    rate: 'per 10,000 inhabitants',
    without3: 'without situation 3',
    covered: ({ answered, nothingToReport, asked, populationShare }) =>
      `${en(answered + nothingToReport)} of ${en(asked)} ${plural(asked, 'municipality has', 'municipalities have')} answered (${formatPercent(populationShare, 1, 'en')} of the population)`,
    notCovered: ({ nothingToReport, silent }, rejected) =>
      `${en(nothingToReport)} had nothing to report, ${en(silent)} ${plural(silent, 'has', 'have')} not answered, ${en(rejected)} ${plural(rejected, 'file needs', 'files need')} mending`,
    found: ({ errors, warnings }) =>
      `${en(errors)} ${plural(errors, 'error', 'errors')}, ${en(warnings)} ${plural(warnings, 'warning', 'warnings')}`,
    unsure: ({ review, missed }) =>
      `${review === 0 ? 'no' : en(review)} ${plural(review, 'pair', 'pairs')} to look at; expected missed ${missedText(missed, 'en')}: kartlagg duplicates`,
    made: ({ tables, charts, hidden }) =>
      `${en(tables)} ${plural(tables, 'table', 'tables')} and ${en(charts)} ${plural(charts, 'chart', 'charts')}; ${en(hidden)} small ${plural(hidden, 'number is', 'numbers are')} hidden`,
  },
};

/** `Riket: minst 27 383, 26,0 per 10 000 invånare, 10 505 utan situation 3`. */
function persons({ place, total, rate, totalWithout3 }: RunSummary, language: Language): string {
  const words = WORDS[language];
  const figure = (value: RunFigure, decimals: number, after: string): string[] => {
    if (value === null) return [];
    const text = value === 'hidden' ? words.hiddenNumber : formatNumber(value, decimals, language);
    return [after === '' ? text : `${text} ${after}`];
  };
  const parts = [
    ...figure(total, 0, ''),
    ...figure(rate, 1, words.rate),
    ...figure(totalWithout3, 0, words.without3),
  ];
  return parts.length === 0 ? words.none : `${place}: ${words.atLeast} ${parts.join(', ')}`;
}

/** `12 388, varav 12 083 gäller personer som räknas: 10 505 unika personer`. */
function funnel(
  { forms, eligible, persons: unique }: NonNullable<RunSummary['funnel']>,
  language: Language,
): string {
  const words = WORDS[language];
  const text = (figure: RunFigure): string => {
    if (figure === null) return words.none;
    return figure === 'hidden' ? words.hiddenNumber : formatNumber(figure, 0, language);
  };
  const ofThem = language === 'sv' ? 'varav' : 'of which';
  return `${text(forms)}, ${ofThem} ${text(eligible)} ${words.counted}: ${text(unique)} ${words.unique}`;
}
