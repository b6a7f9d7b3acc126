import type { Language } from '@kartlagg/model';

/** What is said when the program itself is at fault. No part of the data is in it. */
export function ownFault(version: string, where: string, language: Language): string {
  return language === 'sv'
    ? `Det här är vårt fel, inte ditt (Kartlägg ${version}, ${where}). Inget har skrivits. Berätta gärna för oss vad du gjorde, men skicka inga leveranser.`
    : `This is our fault, not yours (Kartlägg ${version}, ${where}). Nothing was written. Please tell us what you did, but send no deliveries.`;
}
