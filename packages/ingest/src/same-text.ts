/** A label or heading as it is compared: without case, spaces and ways of storing letters. `Antal  Män` is `antalmän`. */
export function sameText(text: string): string {
  return text.normalize('NFC').replaceAll(/\s/gu, '').toLocaleLowerCase('sv');
}
