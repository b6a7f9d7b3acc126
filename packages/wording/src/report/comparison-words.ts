import { roughDifference, type Language, type RoughNumber } from '@kartlagg/model';
import { exactnessWord, formatNumber, formatPercent } from '../numbers.js';

/** Two figures of a series that may be compared. */
export interface ComparedFigures {
  readonly from: RoughNumber;
  readonly to: RoughNumber;
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
    const { from, to, size, percent, change } = partsOf(figures, 'sv');
    if (change === 0) return `Oförändrat: ${from}.`;
    const verb = change > 0 ? 'Ökning' : 'Minskning';
    return `${verb} från ${from} till ${to}, det vill säga med ${size}${percent}.`;
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
    const { from, to, size, percent, change } = partsOf(figures, 'en');
    if (change === 0) return `Unchanged: ${from}.`;
    const noun = change > 0 ? 'An increase' : 'A decrease';
    return `${noun} from ${from} to ${to}, that is by ${size}${percent}.`;
  },
};

/** Each figure with its own word; their difference is no more exact than the rougher of them. */
function partsOf(
  { from, to }: ComparedFigures,
  language: Language,
): Readonly<Record<'from' | 'to' | 'size' | 'percent', string>> & { readonly change: number } {
  const change = roughDifference(to, from);
  const exact = from.exactness === 'exact' && to.exactness === 'exact';
  const withWord = ({ value, exactness }: RoughNumber): string => {
    const word = exactnessWord(exactness, language);
    return `${word === '' ? '' : `${word} `}${formatNumber(value, 0, language)}`;
  };
  const share = Math.abs(to.value - from.value) / from.value;
  return {
    change,
    from: withWord(from),
    to: withWord(to),
    size: withWord({ value: Math.abs(change), exactness: exact ? 'exact' : 'approximate' }),
    percent: from.value === 0 ? '' : ` (${formatPercent(share, exact ? 1 : 0, language)})`,
  };
}
