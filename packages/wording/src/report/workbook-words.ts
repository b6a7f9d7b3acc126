import type { Language, Level, TableKind } from '@kartlagg/model';
import { formatNumber, plural } from '../numbers.js';

/** What the workbook of tables says beside its tables. */
export interface WorkbookWords {
  readonly author: string;
  /** Names of the sheets that are not tables. */
  readonly sheets: Readonly<Record<'cover' | 'contents' | 'hidden' | 'sources', string>>;
  /** Short names of the levels and kinds, for sheet names. */
  readonly levels: Readonly<Record<Level, string>>;
  readonly kinds: Readonly<Record<Exclude<TableKind, 'counts'>, string>>;
  readonly about: (tables: number) => string;
  readonly headings: Readonly<Record<'marks' | 'coverage' | 'notes' | 'protection', string>>;
  readonly version: (version: string) => string;
  readonly contents: Readonly<Record<'lead' | 'sheet' | 'title' | 'unit', string>>;
  readonly sources: Readonly<Record<'lead' | 'source' | 'address' | 'licence' | 'years' | 'note', string>>;
}

/** The words of the workbook of tables in a language. */
export function workbookWords(language: Language): WorkbookWords {
  return language === 'sv' ? SWEDISH : ENGLISH;
}

const SWEDISH: WorkbookWords = {
  author: 'Kartlägg',
  sheets: { cover: 'Om tabellerna', contents: 'Innehåll', hidden: 'Dolda uppgifter', sources: 'Källor' },
  levels: { country: 'Riket', county: 'Län', skr_group: 'SKR-grupper', municipality: 'Kommuner' },
  kinds: {
    coverage: 'Svar',
    series: 'Tidsserie',
    funnel: 'Formulär, personer',
    left_out: 'Räknas inte',
    linkage: 'Sammanföring',
    reporters: 'Uppgiftslämnare',
    children: 'Barn',
    reported_twice: 'Två kommuner',
    unseen: 'Modellberäkning',
  },
  about: (tables) =>
    `Arbetsboken innehåller ${formatNumber(tables, 0, 'sv')} ${plural(tables, 'tabell', 'tabeller')}. ` +
    'Varje tabell har ett eget blad. Bladet Innehåll har länkar till dem.',
  headings: {
    marks: 'Observera',
    coverage: 'Svar och täckning',
    notes: 'Metod och avgränsningar',
    protection: 'Skydd av små tal',
  },
  version: (version) => `Framställd med Kartlägg ${version}`,
  contents: {
    lead: 'Bladets namn är en länk till bladet.',
    sheet: 'Blad',
    title: 'Tabell',
    unit: 'Enhet',
  },
  sources: {
    lead: 'Uppgifterna bygger på dessa källor.',
    source: 'Källa',
    address: 'Adress',
    licence: 'Licens',
    years: 'År',
    note: 'Anmärkning',
  },
};

const ENGLISH: WorkbookWords = {
  author: 'Kartlägg',
  sheets: { cover: 'About the tables', contents: 'Contents', hidden: 'Hidden figures', sources: 'Sources' },
  levels: { country: 'Country', county: 'Counties', skr_group: 'SKR groups', municipality: 'Municipalities' },
  kinds: {
    coverage: 'Coverage',
    series: 'Series',
    funnel: 'Forms, persons',
    left_out: 'Not counted',
    linkage: 'Matching',
    reporters: 'Reporting units',
    children: 'Children',
    reported_twice: 'Two municipalities',
    unseen: 'By a model',
  },
  about: (tables) =>
    `This workbook holds ${formatNumber(tables, 0, 'en')} ${plural(tables, 'table', 'tables')}, ` +
    'one on each sheet. The sheet Contents links to them.',
  headings: {
    marks: 'Please note',
    coverage: 'Answers and coverage',
    notes: 'Method and scope',
    protection: 'Protection of small numbers',
  },
  version: (version) => `Made with Kartlägg ${version}`,
  contents: {
    lead: 'The name of a sheet is a link to it.',
    sheet: 'Sheet',
    title: 'Table',
    unit: 'Unit',
  },
  sources: {
    lead: 'The figures rest on these sources.',
    source: 'Source',
    address: 'Address',
    licence: 'Licence',
    years: 'Years',
    note: 'Note',
  },
};
