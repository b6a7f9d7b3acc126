import type { Language } from '@kartlagg/model';
import { formatNumber } from '../numbers.js';

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

/** That a chart shows the highest only, of those that have a number: `De 15 högsta av 281 visas.` */
export function topNote(shown: number, of: number, language: Language): string {
  return language === 'sv'
    ? `De ${shown} högsta av ${of} visas.`
    : `The ${shown} highest of ${of} are shown.`;
}

/** What a chart has no bar for: `Utanför diagrammet: 448 med okänt kön eller okänd ålder.` Each person is counted once. */
export function outsideNote(persons: number, language: Language): string {
  const number = formatNumber(persons, 0, language);
  return language === 'sv'
    ? `Utanför diagrammet: ${number} med okänt kön eller okänd ålder.`
    : `Outside the chart: ${number} whose sex or age is unknown.`;
}
