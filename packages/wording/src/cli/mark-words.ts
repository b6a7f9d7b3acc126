import type { Language } from '@kartlagg/model';
import { formatNumber, listWords, plural } from '../numbers.js';
import { shownPath } from '../diagnostics/personal-number.js';

/** A file that was checked, and what was written for its sender. */
export interface MarkedFile {
  readonly file: string;
  /** Seen from the folder that it was written in. */
  readonly written: string;
  readonly kind: 'copy' | 'findings';
}

/** More files than this are not listed unless all are asked for. */
const LISTED = 10;

/** What was written for the senders: how many of which kind, in which folder, and which where they are few. */
export function markedLines(
  marked: readonly MarkedFile[],
  files: number,
  folder: string,
  all: boolean,
  language: Language,
): string[] {
  const words = WORDS[language];
  const clean = files - marked.length;
  if (marked.length === 0) return ['', words.nothing(files)];
  const number = (kind: MarkedFile['kind']): number => marked.filter((file) => file.kind === kind).length;
  const parts = [words.copies(number('copy')), words.lists(number('findings'))].filter((part) => part !== '');
  const listed = all ? marked : marked.slice(0, LISTED);
  const rest = marked.length - listed.length;
  return [
    '',
    `${words.written(listWords(parts, language), folder)}${clean === 0 ? '' : ` ${words.clean(clean)}`}`,
    ...listed.map(({ written }) => `  ${shownPath(written)}`),
    ...(rest === 0 ? [] : [`  ${words.more(rest)}`]),
  ];
}

interface MarkVocabulary {
  readonly nothing: (files: number) => string;
  readonly copies: (number: number) => string;
  readonly lists: (number: number) => string;
  readonly written: (what: string, folder: string) => string;
  readonly clean: (number: number) => string;
  readonly more: (rest: number) => string;
}

const sv = (value: number): string => formatNumber(value, 0, 'sv');
const en = (value: number): string => formatNumber(value, 0, 'en');

const WORDS: Readonly<Record<Language, MarkVocabulary>> = {
  sv: {
    nothing: (files) =>
      `Inga fynd, så ${plural(files, 'filen behöver', 'filerna behöver')} inte skickas tillbaka: ingen kopia är skriven.`,
    copies: (number) =>
      number === 0 ? '' : `${sv(number)} ${plural(number, 'märkt kopia', 'märkta kopior')}`,
    lists: (number) => (number === 0 ? '' : `${sv(number)} ${plural(number, 'fyndlista', 'fyndlistor')}`),
    written: (what, folder) => `Skrivet i ${folder}: ${what}.`,
    clean: (number) => `${sv(number)} ${plural(number, 'fil', 'filer')} utan fynd har ingen kopia.`,
    more: (rest) => `… och ${sv(rest)} till (visa alla med --alla)`,
  },
  en: {
    nothing: (files) =>
      `No findings, so ${plural(files, 'the file need', 'the files need')} not be sent back: no copy was written.`,
    copies: (number) => (number === 0 ? '' : `${en(number)} marked ${plural(number, 'copy', 'copies')}`),
    lists: (number) => (number === 0 ? '' : `${en(number)} ${plural(number, 'list', 'lists')} of findings`),
    written: (what, folder) => `Written in ${folder}: ${what}.`,
    clean: (number) =>
      `${en(number)} ${plural(number, 'file', 'files')} without findings ${plural(number, 'has', 'have')} no copy.`,
    more: (rest) => `… and ${en(rest)} more (show all with --all)`,
  },
};
