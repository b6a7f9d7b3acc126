import type { Language } from '@kartlagg/model';
import { formatNumber, plural } from '../numbers.js';
import type { ChartNumber } from './chart-number.js';
import { chartNumber } from './chart-number.js';

/** What the percentages of a chart are shares of: `Procent av de 27 236 vars svar är kända.` */
export function shareBaseNote(base: number, language: Language): string {
  const number = formatNumber(base, 0, language);
  return language === 'sv'
    ? `Procent av de ${number} vars svar är kända.`
    : `Per cent of the ${number} whose answers are known.`;
}

/** What the light bar behind the bars is: `Ljus stapel: hela antalet, 27 383.` */
export function wholeNote(total: string, language: Language): string {
  return language === 'sv'
    ? `Ljus stapel: hela antalet, ${total}.`
    : `Light bar: the whole number, ${total}.`;
}

/** That a chart shows the highest only: `De 15 högsta av 290 visas.` */
export function topNote(shown: number, of: number, language: Language): string {
  return language === 'sv'
    ? `De ${shown} högsta av ${of} visas.`
    : `The ${shown} highest of ${of} are shown.`;
}

/** How many places are left out because they have no number to rank: `12 med dolda tal visas inte.` */
export function leftOutNote(hidden: number, absent: number, language: Language): string {
  const parts: string[] = [];
  if (hidden > 0)
    parts.push(
      language === 'sv'
        ? `${hidden} med ${plural(hidden, 'dolt tal', 'dolda tal')}`
        : `${hidden} with hidden numbers`,
    );
  if (absent > 0) parts.push(language === 'sv' ? `${absent} utan tal` : `${absent} without a number`);
  if (parts.length === 0) return '';
  const joined = parts.join(language === 'sv' ? ' och ' : ' and ');
  return language === 'sv' ? `Visas inte: ${joined}.` : `Not shown: ${joined}.`;
}

/** What a chart has no bar for: `Utanför diagrammet: kön okänt 25, ålder okänd 12.` */
export function outsideNote(
  parts: readonly { readonly label: string; readonly number: ChartNumber }[],
  decimals: number,
  language: Language,
): string {
  if (parts.length === 0) return '';
  const listed = parts.map(({ label, number }) => `${label}: ${chartNumber(number, decimals, language)}`);
  return `${language === 'sv' ? 'Utanför diagrammet' : 'Outside the chart'} – ${listed.join('; ')}.`;
}
