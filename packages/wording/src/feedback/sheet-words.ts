import type { Language } from '@kartlagg/model';

/** The words of the sheet that lists findings, in a copy of the sender's workbook or in a workbook of its own. */
export interface FindingsSheetWords {
  readonly author: string;
  readonly sheet: string;
  readonly title: (file: string) => string;
  readonly subject: string;
  /** The second line: how many, said by `tallyWords`. */
  readonly found: (tally: string) => string;
  /** What to do, in a copy whose cells are marked, and in a workbook of findings alone. */
  readonly inCopy: readonly string[];
  readonly alone: readonly string[];
  readonly headings: readonly [string, string, string, string, string];
  /** Said last where there are more findings than the list holds. */
  readonly more: (rest: string) => string;
  readonly footer: string;
  /** What is put after the name of a file that is a marked copy, and of a workbook of findings. */
  readonly copyName: string;
  readonly findingsName: string;
  readonly reading: string;
}

const WORDS: Readonly<Record<Language, FindingsSheetWords>> = {
  sv: {
    author: 'Kartlägg',
    sheet: 'Fynd',
    title: (file) => `Fynd i ${file}`,
    subject: 'Fynd i en leverans',
    found: (tally) => `Här finns ${tally}.`,
    inCopy: [
      'Cellerna är märkta med färg, och en kommentar säger vad som är fel. Platsen i listan är en länk dit.',
      'Rätta i den här boken eller i er egen, mot ert underlag, och skicka den igen. Det här bladet läses aldrig som svar.',
    ],
    alone: [
      'Rätta i er egen fil, mot ert underlag, och skicka den igen. Skicka inte in den här boken: den är bara en lista.',
    ],
    headings: ['Slag', 'Var', 'Vad', 'Gör så här', 'Kod'],
    more: (rest) => `… och ${rest} till`,
    footer: 'Kartlägg – fynd i en leverans',
    copyName: 'granskad',
    findingsName: 'fynd',
    reading: 'Tolkning',
  },
  en: {
    author: 'Kartlägg',
    sheet: 'Findings',
    title: (file) => `Findings in ${file}`,
    subject: 'Findings in a delivery',
    found: (tally) => `There are ${tally}.`,
    inCopy: [
      'The cells are marked with colour, and a comment says what is wrong. The place in the list is a link to it.',
      'Mend it in this workbook or in your own, against your records, and send it again. This sheet is never read as answers.',
    ],
    alone: [
      'Mend it in your own file, against your records, and send it again. Do not send this workbook: it is a list only.',
    ],
    headings: ['Kind', 'Where', 'What', 'What to do', 'Code'],
    more: (rest) => `… and ${rest} more`,
    footer: 'Kartlägg – findings in a delivery',
    copyName: 'checked',
    findingsName: 'findings',
    reading: 'Reading',
  },
};

/** The words of the sheet that lists findings. */
export function findingsSheetWords(language: Language): FindingsSheetWords {
  return WORDS[language];
}
