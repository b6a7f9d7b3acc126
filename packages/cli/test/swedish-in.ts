const SWEDISH =
  /[^.>]{0,40}\b(?:och|eller|inte|är|som|att|för|på|har|det|ska|finns|filen|blad)\b[^.<]{0,40}/giu;
/** Names that stay Swedish in English texts too: sheets of the Swedish form, and the samples' own file names. */
const NAMES = /Ålder och kön|Ålder|Kvinor|Kvinnor|följebrev\.docx|rättad\.xlsx/gu;

/** The places in a text where a word gives a Swedish sentence away. */
export function swedishIn(text: string): readonly string[] {
  return [...text.replaceAll(NAMES, '').matchAll(SWEDISH)].map(([place]) => place);
}
