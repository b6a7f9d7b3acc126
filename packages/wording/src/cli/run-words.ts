import type { CoverageLine, Language } from '@kartlagg/model';
import { formatNumber, formatPercent, plural } from '../numbers.js';

/** What the run is doing, for the line that tells its progress. */
export type RunStage = 'forms' | 'reading' | 'tabulating' | 'drawing' | 'writing';

const STAGES: Readonly<Record<RunStage, Readonly<Record<Language, string>>>> = {
  forms: { sv: 'Skriver formulär', en: 'Writing forms' },
  reading: { sv: 'Läser leveranser', en: 'Reading deliveries' },
  tabulating: { sv: 'Räknar tabeller', en: 'Counting tables' },
  drawing: { sv: 'Ritar diagram', en: 'Drawing charts' },
  writing: { sv: 'Skriver resultatet', en: 'Writing the result' },
};

/** `Läser leveranser 120 av 290`. */
export function progressWords(stage: RunStage, done: number, all: number, language: Language): string {
  const of = language === 'sv' ? 'av' : 'of';
  return `${STAGES[stage][language]} ${done} ${of} ${all}`;
}

/** What a run ends with. Numbers of people are the protected ones: null where hidden or not known. */
export interface RunSummary {
  readonly round: string;
  readonly title: string;
  readonly synthetic: boolean;
  readonly coverage: CoverageLine;
  readonly total: number | null;
  readonly totalWithout3: number | null;
  readonly rate: number | null;
  readonly errors: number;
  readonly warnings: number;
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
  const words = language === 'sv' ? swedish(summary) : english(summary);
  const width = Math.max(...words.map(([label]) => label.length)) + 2;
  const title = summary.synthetic
    ? `${summary.title} – ${language === 'sv' ? 'påhittade exempeldata' : 'invented sample data'}`
    : summary.title;
  return [title, ...words.map(([label, text]) => `  ${label.padEnd(width)}${text}`)];
}

function swedish(summary: RunSummary): [string, string][] {
  const { coverage } = summary;
  const covered = coverage.answered + coverage.nothingToReport;
  return [
    [
      'Täckning',
      `${whole(covered, 'sv')} av ${whole(coverage.asked, 'sv')} kommuner har svarat (${formatPercent(coverage.populationShare, 1, 'sv')} av befolkningen)`,
    ],
    [
      '',
      `${whole(coverage.nothingToReport, 'sv')} hade inget att rapportera, ${whole(coverage.silent, 'sv')} har inte svarat, ${whole(coverage.rejected, 'sv')} ${plural(coverage.rejected, 'leverans behöver', 'leveranser behöver')} rättas`,
    ],
    ['Personer', persons(summary, 'minst', 'utan situation 3', 'per 10 000 invånare', 'sv')],
    [
      'Fynd',
      `${whole(summary.errors, 'sv')} fel, ${whole(summary.warnings, 'sv')} ${plural(summary.warnings, 'varning', 'varningar')} (${summary.findings})`,
    ],
    [
      'Skrivet',
      `${whole(summary.tables, 'sv')} tabeller och ${whole(summary.charts, 'sv')} diagram; ${whole(summary.hidden, 'sv')} små tal är dolda`,
    ],
    ['Öppna', summary.open],
  ];
}

function english(summary: RunSummary): [string, string][] {
  const { coverage } = summary;
  const covered = coverage.answered + coverage.nothingToReport;
  return [
    [
      'Coverage',
      `${whole(covered, 'en')} of ${whole(coverage.asked, 'en')} municipalities have answered (${formatPercent(coverage.populationShare, 1, 'en')} of the population)`,
    ],
    [
      '',
      `${whole(coverage.nothingToReport, 'en')} had nothing to report, ${whole(coverage.silent, 'en')} have not answered, ${whole(coverage.rejected, 'en')} ${plural(coverage.rejected, 'delivery needs', 'deliveries need')} mending`,
    ],
    ['Persons', persons(summary, 'at least', 'without situation 3', 'per 10,000 inhabitants', 'en')],
    [
      'Findings',
      `${whole(summary.errors, 'en')} ${plural(summary.errors, 'error', 'errors')}, ${whole(summary.warnings, 'en')} ${plural(summary.warnings, 'warning', 'warnings')} (${summary.findings})`,
    ],
    [
      'Written',
      `${whole(summary.tables, 'en')} tables and ${whole(summary.charts, 'en')} charts; ${whole(summary.hidden, 'en')} small numbers are hidden`,
    ],
    ['Open', summary.open],
  ];
}

function persons(
  summary: RunSummary,
  atLeast: string,
  without3: string,
  perTenThousand: string,
  language: Language,
): string {
  const shown = (value: number | null, decimals: number): string =>
    value === null ? '..' : formatNumber(value, decimals, language);
  return `${atLeast} ${shown(summary.total, 0)}, ${shown(summary.rate, 1)} ${perTenThousand}; ${shown(summary.totalWithout3, 0)} ${without3}`;
}

function whole(value: number, language: Language): string {
  return formatNumber(value, 0, language);
}
