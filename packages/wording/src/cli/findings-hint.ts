import type { Language } from '@kartlagg/model';
import { formatNumber, plural } from '../numbers.js';
import { asTyped } from './map-words.js';

/** How the findings of a folder are read: `Läs fynden med: kartlagg kontrollera projekt`. */
export function findingsHint(path: string, language: Language): string {
  return language === 'sv'
    ? `Läs fynden med: ${checkCall(path, language)}`
    : `Read the findings with: ${checkCall(path, language)}`;
}

/** That so many files do not count before they are mended, and how what is wrong in them is read. */
export function rejectedHint(files: number, path: string, language: Language): string {
  const number = formatNumber(files, 0, language);
  return language === 'sv'
    ? `${number} ${plural(files, 'leverans har', 'leveranser har')} fel och räknas inte med förrän ${plural(files, 'den är rättad', 'de är rättade')}. Läs felen med: ${checkCall(path, language)}`
    : `${number} ${plural(files, 'delivery has errors and is', 'deliveries have errors and are')} left out until mended. Read the errors with: ${checkCall(path, language)}`;
}

function checkCall(path: string, language: Language): string {
  return language === 'sv'
    ? `kartlagg kontrollera ${asTyped(path)}`
    : `kartlagg check ${asTyped(path)} --lang en`;
}
