import { DIAGNOSTIC_CODES, severityOf, type DiagnosticCode, type Language } from '@kartlagg/model';

import { explainCode } from './explain-code.js';
import { severityWord } from './severity-word.js';

interface PageWords {
  readonly title: string;
  readonly lead: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly code: string;
  readonly severity: string;
  readonly fix: string;
}

const WORDS: Readonly<Record<Language, PageWords>> = {
  sv: {
    title: 'Vad fynden betyder',
    lead: [
      'Varje fynd har en kod och en allvarlighetsgrad. Ett **fel** håller leveransen utanför tabellerna tills det är rättat.',
      'En **varning** bör kontrolleras, men siffrorna används. En **notering** kräver ingenting.',
      'En omgång kan ge en kod en annan allvarlighetsgrad än den som står här.',
      'Där ett fynd kan röra en enskild person står ●●● i stället för det som står i cellen.',
    ].join('\n'),
    kinds: {
      file: 'Hela filen',
      sheet: 'Blad',
      header: 'Kolumnrubriker',
      row: 'Rader',
      cell: 'Celler',
      rule: 'Siffror som inte går ihop',
      set: 'Leveranserna tillsammans',
    },
    code: 'Kod',
    severity: 'Allvarlighetsgrad',
    fix: 'Gör så här',
  },
  en: {
    title: 'What the findings mean',
    lead: [
      'Every finding has a code and a severity. An **error** keeps the delivery out of the tables until it is mended.',
      'A **warning** should be checked, but the numbers are used. A **note** asks for nothing.',
      'A round may give a code another severity than the one stated here.',
      'Where a finding could be about an individual, ●●● stands in place of what the cell holds.',
    ].join('\n'),
    kinds: {
      file: 'The whole file',
      sheet: 'Sheets',
      header: 'Column headings',
      row: 'Rows',
      cell: 'Cells',
      rule: 'Numbers that do not agree',
      set: 'The deliveries together',
    },
    code: 'Code',
    severity: 'Severity',
    fix: 'What to do',
  },
};

/** The handbook's page about every code, as Markdown: one section for each kind of place, in catalogue order. */
export function findingsPage(language: Language): string {
  const words = WORDS[language];
  const kinds = [...new Set(DIAGNOSTIC_CODES.map(kindOf))];
  const sections = kinds.map((kind) => kindSection(kind, language));
  return `${[`# ${words.title}`, words.lead, ...sections].join('\n\n')}\n`;
}

function kindSection(kind: string, language: Language): string {
  const codes = DIAGNOSTIC_CODES.filter((code) => kindOf(code) === kind);
  const heading = `## ${WORDS[language].kinds[kind] ?? kind}`;
  return [heading, ...codes.map((code) => codeSection(code, language))].join('\n\n');
}

function codeSection(code: DiagnosticCode, language: Language): string {
  const words = WORDS[language];
  const { title, meaning, fix } = explainCode(code, language);
  const severity = severityWord(severityOf(code), language);
  return [
    `### ${title}`,
    `${words.code}: \`${code}\`. ${words.severity}: ${severity}.`,
    meaning,
    `**${words.fix}:** ${fix}`,
  ].join('\n\n');
}

function kindOf(code: DiagnosticCode): string {
  return code.slice(0, code.indexOf('.'));
}
