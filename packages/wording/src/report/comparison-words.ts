import type { Language } from '@kartlagg/model';
import { formatNumber, formatPercent } from '../numbers.js';

/** Two figures of a series that may be compared. */
export interface ComparedFigures {
  readonly from: number;
  readonly to: number;
  /** True where either is not exact. */
  readonly inexact: boolean;
}

/** What is said of a comparison between two points of a series. */
export interface ComparisonWords {
  readonly verdicts: Readonly<Record<'allowed' | 'note' | 'refused', string>>;
  /** `2017 (omräknad) till 2023`: a version is named where the series has several. */
  readonly span: (from: string, to: string) => string;
  readonly point: (year: string, version: string | null) => string;
  readonly change: (figures: ComparedFigures) => string;
}

/** The words of comparisons in a language. */
export function comparisonWords(language: Language): ComparisonWords {
  return language === 'sv' ? SWEDISH : ENGLISH;
}

const SWEDISH: ComparisonWords = {
  verdicts: { allowed: 'Får jämföras', note: 'Får jämföras med förbehåll', refused: 'Får inte jämföras' },
  span: (from, to) => `${from} till ${to}`,
  point: (year, version) => (version === null ? year : `${year} (${version})`),
  change: (figures) => {
    const { about, from, to, size, percent } = partsOf(figures, 'sv');
    if (figures.to === figures.from) return `Oförändrat: ${about.sv}${from}.`;
    const verb = figures.to > figures.from ? 'Ökning' : 'Minskning';
    return `${verb} från ${about.sv}${from} till ${about.sv}${to}, det vill säga med ${about.sv}${size}${percent}.`;
  },
};

const ENGLISH: ComparisonWords = {
  verdicts: {
    allowed: 'May be compared',
    note: 'May be compared with caution',
    refused: 'Must not be compared',
  },
  span: (from, to) => `${from} to ${to}`,
  point: (year, version) => (version === null ? year : `${year} (${version})`),
  change: (figures) => {
    const { about, from, to, size, percent } = partsOf(figures, 'en');
    if (figures.to === figures.from) return `Unchanged: ${about.en}${from}.`;
    const noun = figures.to > figures.from ? 'An increase' : 'A decrease';
    return `${noun} from ${about.en}${from} to ${about.en}${to}, that is by ${about.en}${size}${percent}.`;
  },
};

function partsOf(
  { from, to, inexact }: ComparedFigures,
  language: Language,
): {
  about: { sv: string; en: string };
  from: string;
  to: string;
  size: string;
  percent: string;
} {
  const size = Math.abs(to - from);
  return {
    about: inexact ? { sv: 'cirka ', en: 'about ' } : { sv: '', en: '' },
    from: formatNumber(from, 0, language),
    to: formatNumber(to, 0, language),
    size: formatNumber(size, 0, language),
    percent: from === 0 ? '' : ` (${formatPercent(size / from, inexact ? 0 : 1, language)})`,
  };
}
