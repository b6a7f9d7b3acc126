import { textIn, type Language, type Text } from '@kartlagg/model';
import { formatNumber, plural } from '../numbers.js';

/** So many forms of a file, and what they have in common. */
export interface NamedForms {
  readonly label: Text;
  readonly forms: number;
}

/** `Stockholm: 14 personformulär.` */
export function personsLine(forms: number, municipality: string | null, language: Language): string {
  const who = municipality === null ? '' : `${municipality}: `;
  const what = language === 'sv' ? 'personformulär' : plural(forms, 'person form', 'person forms');
  return `${who}${formatNumber(forms, 0, language)} ${what}.`;
}

/** `Efter svaren: Situation 1 (9), Situation 2 (4).`; nothing where no form is counted. */
export function situationsLine(situations: readonly NamedForms[], language: Language): string {
  if (situations.length === 0) return '';
  return `${language === 'sv' ? 'Efter svaren' : 'By the answers'}: ${named(situations, language)}.`;
}

/** `Räknas inte med: Asylsökande (1).`; nothing where all are counted. */
export function leftOutLine(leftOut: readonly NamedForms[], language: Language): string {
  if (leftOut.length === 0) return '';
  return `${language === 'sv' ? 'Räknas inte med' : 'Not counted'}: ${named(leftOut, language)}.`;
}

/** Said of a situation that the municipalities' own counts answer for. */
export function countedElsewhere(situation: Text): Text {
  return {
    sv: `${situation.sv}, som räknas med antal`,
    en: `${situation.en ?? situation.sv}, which is counted by numbers`,
  };
}

function named(groups: readonly NamedForms[], language: Language): string {
  return groups
    .map(({ label, forms }) => `${textIn(label, language)} (${formatNumber(forms, 0, language)})`)
    .join(', ');
}
