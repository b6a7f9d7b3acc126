import type { Language } from '@kartlagg/model';
import { absentCount } from './absent-count.js';
import { chartNumber } from './chart-number.js';
import { extremesText } from './alt-bars.js';
import type { ChartBase } from './chart-subtitle.js';
import { baseSentences } from './chart-subtitle.js';
import type { NamedNumber } from './extremes.js';
import { sentences } from './sentences.js';

/** One half of a pyramid. */
export interface PyramidSide {
  readonly label: string;
  readonly rows: readonly NamedNumber[];
}

/** The numbers of a pyramid. */
export interface PyramidText {
  readonly title: string;
  readonly base: ChartBase;
  readonly decimals: number;
  readonly left: PyramidSide;
  readonly right: PyramidSide;
  /** What has no bar, as a sentence. */
  readonly outside: string;
}

/** What a pyramid shows, for those who do not see it: both sides, number by number. */
export function altPyramid(chart: PyramidText, language: Language): string {
  const sv = language === 'sv';
  const list = ({ rows }: PyramidSide): string =>
    rows.map(({ label, number }) => `${label}: ${chartNumber(number, chart.decimals, language)}`).join('; ');
  const ends = ({ label, rows }: PyramidSide): string => {
    const text = extremesText(rows, language);
    return text === '' ? '' : `${label}. ${text}`;
  };
  return sentences([
    `${sv ? 'Pyramid efter ålder och kön' : 'Pyramid by age and sex'}: ${chart.title}`,
    ...baseSentences(chart.base, language),
    `${chart.left.label} ${sv ? 'till vänster' : 'on the left'}, ${list(chart.left)}`,
    `${chart.right.label} ${sv ? 'till höger' : 'on the right'}, ${list(chart.right)}`,
    ends(chart.left),
    ends(chart.right),
    chart.outside,
    absentCount(
      [...chart.left.rows, ...chart.right.rows].map(({ number }) => number),
      language,
    ),
  ]);
}
