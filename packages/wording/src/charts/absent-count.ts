import type { Language } from '@kartlagg/model';
import { formatNumber, plural } from '../numbers.js';
import type { ChartNumber } from './chart-number.js';
import { hasValue } from './chart-number.js';

/** How many numbers of a chart are hidden, and how many do not exist: `1 tal är dolt. 2 tal saknas.` Empty where all are there. */
export function absentCount(numbers: readonly ChartNumber[], language: Language): string {
  const hidden = numbers.filter(({ status }) => status === 'suppressed').length;
  const absent = numbers.filter((number) => !hasValue(number)).length - hidden;
  const count = (size: number): string => formatNumber(size, 0, language);
  const texts =
    language === 'sv'
      ? [`${count(hidden)} tal är ${plural(hidden, 'dolt', 'dolda')}.`, `${count(absent)} tal saknas.`]
      : [
          `${count(hidden)} ${plural(hidden, 'number is', 'numbers are')} hidden.`,
          `${count(absent)} ${plural(absent, 'number is', 'numbers are')} missing.`,
        ];
  return texts.filter((_, at) => [hidden, absent][at] !== 0).join(' ');
}
