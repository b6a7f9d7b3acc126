import type { Language } from '@kartlagg/model';
import { formatDate, formatNumber, plural } from '../numbers.js';

/** The sections of the page, in their order. */
export type PageSection =
  | 'coverage'
  | 'figures'
  | 'charts'
  | 'tables'
  | 'persons'
  | 'series'
  | 'hidden'
  | 'method'
  | 'findings'
  | 'sources';

/** What the page says beside its tables. */
export interface PageWords {
  readonly sections: Readonly<Record<PageSection, string>>;
  readonly skip: string;
  readonly navigation: string;
  readonly marks: string;
  readonly leads: Readonly<Record<'charts' | 'tables' | 'persons' | 'series', string>>;
  /** Whose the first figures are, where they are not the country's. */
  readonly figuresOf: (place: string) => string;
  readonly total: string;
  readonly totalWithoutSituation3: string;
  readonly withoutSituation3Note: string;
  readonly rate: string;
  readonly rateNote: (persons: string, population: number, date: string) => string;
  readonly bySituation: string;
  readonly noFigures: string;
  readonly allTables: string;
  readonly download: string;
  /** Before the link to the workbook, and before the link to the CSV. */
  readonly toOpen: string;
  readonly forMachines: string;
  /** Where a table is that stands closed on paper. */
  readonly onPaper: (workbook: string, csv: string) => string;
  readonly chartAs: (title: string) => string;
  readonly formats: Readonly<Record<'svg' | 'png' | 'json', string>>;
  readonly notes: string;
  readonly comparisons: string;
  readonly definitions: string;
  readonly findings: (errors: number, warnings: number, notes: number) => string;
  readonly rejected: (files: number) => string;
  readonly findingsLink: string;
  readonly findingsMark: string;
  readonly licence: (licence: string) => string;
  readonly version: (version: string) => string;
}

/** The words of the page in a language. */
export function pageWords(language: Language): PageWords {
  return language === 'sv' ? SWEDISH : ENGLISH;
}

const SWEDISH: PageWords = {
  sections: {
    coverage: 'Vilka har svarat',
    figures: 'Resultat i korthet',
    charts: 'Diagram',
    tables: 'Tabeller',
    persons: 'Så räknades personerna',
    series: 'Utveckling över tid',
    hidden: 'Dolda uppgifter',
    method: 'Metod och definitioner',
    findings: 'Granskning av inlämnade uppgifter',
    sources: 'Källor',
  },
  skip: 'Hoppa till innehållet',
  navigation: 'På sidan',
  marks: 'Observera',
  leads: {
    charts:
      'Diagrammen bygger på samma uppgifter som tabellerna. Diagram utan märkning får användas om källan anges.',
    persons:
      'Flera uppgiftslämnare kan känna till samma person. Tabellerna visar hur formulären blev personer, och hur säkert det är.',
    tables: 'Tabellerna för riket visas direkt. Övriga öppnas genom att välja deras rubrik.',
    series:
      'Undersökningarna har gjorts på olika sätt genom åren. Under tabellen står vilka år som får jämföras och varför.',
  },
  figuresOf: (place) => `Uppgifterna gäller ${place}.`,
  total: 'personer i hemlöshet',
  totalWithoutSituation3: 'utan situation 3',
  withoutSituation3Note: 'Långsiktiga boendelösningar är inte medräknade.',
  rate: 'per 10\u00a0000 invånare',
  rateNote: (persons, population, date) =>
    `${persons} av ${formatNumber(population, 0, 'sv')} invånare den ${formatDate(date, 'sv')}.`,
  bySituation: 'Personer efter situation',
  noFigures: 'Det finns ännu inga uppgifter att visa.',
  allTables: 'Alla tabeller i en arbetsbok',
  download: 'Hämta',
  toOpen: 'Öppna i kalkylprogram:',
  forMachines: 'För maskiner:',
  onPaper: (workbook, csv) => `Tabellen finns i ${workbook} och, för maskiner, i ${csv}.`,
  chartAs: (title) => `Hämta diagrammet ${title}`,
  formats: { svg: 'SVG', png: 'PNG', json: 'Vega-Lite' },
  notes: 'Anmärkningar',
  comparisons: 'Vilka år får jämföras',
  definitions: 'Definitioner',
  findings: (errors, warnings, notes) =>
    `Vid granskningen hittades ${some(errors, 'fel', 'fel')}, ${some(warnings, 'varning', 'varningar')} och ` +
    `${some(notes, 'upplysning', 'upplysningar')}.`,
  rejected: (files) =>
    `${plural(files, 'En fil behöver rättas och är', `${formatNumber(files, 0, 'sv')} filer behöver rättas och är`)} ` +
    'inte med i tabellerna:',
  findingsLink: 'Alla iakttagelser',
  findingsMark: 'Arbetsmaterial, ej för publicering. Filen kan innehålla små tal.',
  licence: (licence) => `Licens: ${licence}`,
  version: (version) => `Framställd med Kartlägg ${version}`,
};

const ENGLISH: PageWords = {
  sections: {
    coverage: 'Who answered',
    figures: 'Key figures',
    charts: 'Charts',
    tables: 'Tables',
    persons: 'How the persons were counted',
    series: 'Development over time',
    hidden: 'Hidden figures',
    method: 'Method and definitions',
    findings: 'Checks of the deliveries',
    sources: 'Sources',
  },
  skip: 'Skip to the content',
  navigation: 'On this page',
  marks: 'Please note',
  leads: {
    charts:
      'The charts rest on the same figures as the tables. Charts without a mark may be used if the source is named.',
    persons:
      'Several reporting units may know of the same person. The tables show how the forms became persons, and how sure that is.',
    tables: 'The tables for the whole country are open. The others open when you choose their heading.',
    series:
      'The surveys have been made in different ways over the years. Below the table you find which years may be compared, and why.',
  },
  figuresOf: (place) => `The figures are of ${place}.`,
  total: 'persons in homelessness',
  totalWithoutSituation3: 'without situation 3',
  withoutSituation3Note: 'Long-term housing solutions are not counted.',
  rate: 'per 10,000 inhabitants',
  rateNote: (persons, population, date) =>
    `${persons} of ${formatNumber(population, 0, 'en')} inhabitants on ${formatDate(date, 'en')}.`,
  bySituation: 'Persons by situation',
  noFigures: 'There are no figures to show yet.',
  allTables: 'All tables in one workbook',
  download: 'Download',
  toOpen: 'Open in a spreadsheet program:',
  forMachines: 'For machines:',
  onPaper: (workbook, csv) => `The table is in ${workbook} and, for machines, in ${csv}.`,
  chartAs: (title) => `Download the chart ${title}`,
  formats: { svg: 'SVG', png: 'PNG', json: 'Vega-Lite' },
  notes: 'Notes',
  comparisons: 'Which years may be compared',
  definitions: 'Definitions',
  findings: (errors, warnings, notes) =>
    `The checks found ${some(errors, 'error', 'errors', 'en')}, ${some(warnings, 'warning', 'warnings', 'en')} and ` +
    `${some(notes, 'note', 'notes', 'en')}.`,
  rejected: (files) =>
    `${plural(files, 'One file needs mending and is', `${formatNumber(files, 0, 'en')} files need mending and are`)} ` +
    'not in the tables:',
  findingsLink: 'All findings',
  findingsMark: 'Working material, not for publication. The file may hold small numbers.',
  licence: (licence) => `Licence: ${licence}`,
  version: (version) => `Made with Kartlägg ${version}`,
};

function some(count: number, one: string, many: string, language: Language = 'sv'): string {
  const none = language === 'sv' ? 'inga' : 'no';
  return `${count === 0 ? none : formatNumber(count, 0, language)} ${plural(count, one, many)}`;
}
