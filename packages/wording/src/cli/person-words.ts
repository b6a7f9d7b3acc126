import type { Language } from '@kartlagg/model';
import { formatNumber, plural } from '../numbers.js';

/** What is said after a workbook about persons was written. */
export interface PersonWords {
  /** How many pairs somebody should look at, and what to do with the workbook. */
  readonly review: (pairs: number, path: string) => readonly string[];
  readonly responsibility: (persons: number, path: string) => readonly string[];
  /** What is counted where a table is printed in the terminal. */
  readonly observed: (persons: number) => string;
}

/** The words of the commands about persons. */
export function personWords(language: Language): PersonWords {
  return language === 'sv' ? SWEDISH : ENGLISH;
}

const SWEDISH: PersonWords = {
  review: (pairs, path) => [
    pairs === 0
      ? `Inga par behöver granskas. Hur varje person hittades står i ${path}.`
      : `${sv(pairs)} par ${plural(pairs, 'är osäkert', 'är osäkra')}: granska dem i ${path}, spara, och skriv filens namn under "decisions" i kartlagg.json. Besluten följs nästa gång, och tas de bort gäller åter det uträknade.`,
    'Arbetsboken innehåller uppgifter om enskilda. Förvara den som leveranserna, och publicera den inte.',
  ],
  responsibility: (persons, path) => [
    `Förslag för ${sv(persons)} ${plural(persons, 'person', 'personer')} står i ${path}. Det är förslag, inga beslut.`,
    'Arbetsboken innehåller uppgifter om enskilda. Förvara den som leveranserna, och publicera den inte.',
  ],
  observed: (persons) => `${sv(persons)} ${plural(persons, 'person', 'personer')} finns i svaren.`,
};

const ENGLISH: PersonWords = {
  review: (pairs, path) => [
    pairs === 0
      ? `No pairs need to be looked at. How each person was found stands in ${path}.`
      : `${en(pairs)} ${plural(pairs, 'pair is', 'pairs are')} uncertain: look at them in ${path}, save it, and write the name of the file under "decisions" in kartlagg.json. The decisions are followed the next time; take them away and what was worked out holds again.`,
    'The workbook holds what is known of individuals. Keep it as you keep the deliveries, and do not publish it.',
  ],
  responsibility: (persons, path) => [
    `Suggestions for ${en(persons)} ${plural(persons, 'person', 'persons')} stand in ${path}. They are suggestions, no rulings.`,
    'The workbook holds what is known of individuals. Keep it as you keep the deliveries, and do not publish it.',
  ],
  observed: (persons) => `${en(persons)} ${plural(persons, 'person is', 'persons are')} in the answers.`,
};

function sv(value: number): string {
  return formatNumber(value, 0, 'sv');
}

function en(value: number): string {
  return formatNumber(value, 0, 'en');
}
