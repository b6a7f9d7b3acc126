import type { ProtectedCell, ProtectedTable } from '@kartlagg/disclosure';
import type { Category, CellKey, Dimension, Measure, Text } from '@kartlagg/model';
import type { PageContext } from '../src/index.js';

/** A number that stands in no published table: where it is found, a hidden cell has leaked. */
export const CANARY = 987_654_321;

/** Sweden's population on 31 December 2022 (SCB). */
export const POPULATION_2022 = 10_521_556;

const PERSONS: Measure = {
  id: 'persons',
  label: { sv: 'Antal personer', en: 'Number of persons' },
  short: { sv: 'Personer', en: 'Persons' },
  unit: { sv: 'antal personer', en: 'number of persons' },
  decimals: 0,
  subject: 'people',
};

const RATE: Measure = {
  id: 'rate_10000',
  label: { sv: 'Personer per 10 000 invånare', en: 'Persons per 10,000 inhabitants' },
  short: { sv: 'Per 10 000', en: 'Per 10,000' },
  unit: { sv: 'personer per 10 000 invånare', en: 'persons per 10,000 inhabitants' },
  decimals: 1,
  subject: 'people',
};

const SITUATIONS: readonly Category[] = [
  situation('1', 'Akut hemlöshet'),
  situation('2', 'Institutionsvistelse och stödboende'),
  situation('3', 'Långsiktiga boendelösningar'),
  situation('4', 'Eget ordnat kortsiktigt boende'),
  { code: 'missing', label: { sv: 'Situation saknas', en: 'Situation missing' }, role: 'missing' },
  {
    code: 'not_stated',
    label: { sv: 'Ej fördelat på situation' },
    short: { sv: 'Ej fördelat' },
    role: 'not_stated',
  },
  { code: 'total', label: { sv: 'Samtliga situationer' }, short: { sv: 'Samtliga' }, role: 'total' },
  {
    code: 'total_excl_3',
    label: { sv: 'Samtliga utom situation 3' },
    short: { sv: 'Utom situation 3' },
    role: 'aggregate',
  },
];

/** The published figures of 2023: situations, the 147 without one, and the totals that follow (27 383 − 16 878). */
const NATIONAL_2023: Readonly<Record<string, number>> = {
  '1': 4436,
  '2': 2713,
  '3': 16878,
  '4': 3209,
  missing: 147,
  not_stated: 0,
  total: 27383,
  total_excl_3: 10505,
};

const RIKET: Category = { code: '00', label: { sv: 'Riket', en: 'Sweden' }, role: 'total' };

export const COUNTRY: ProtectedTable = frame({
  id: 'country-situation',
  title: { sv: 'Personer i hemlöshet efter situation i riket', en: 'Persons in homelessness by situation' },
  level: 'country',
  dimensions: [geo([RIKET]), situations()],
  rows: ['geo', 'situation'],
  columns: [],
  measures: [PERSONS, RATE],
  cells: Object.entries(NATIONAL_2023).flatMap(([code, value]) => [
    shown({ geo: '00', situation: code }, value),
    {
      ...shown({ geo: '00', situation: code }, (value / POPULATION_2022) * 10_000),
      measure: 'rate_10000',
      numerator: value,
      denominator: POPULATION_2022,
      denominatorDate: '2022-12-31',
    },
  ]),
});

/** Made-up numbers of three places, with every kind of nothing. */
export const MUNICIPALITIES: ProtectedTable = frame({
  id: 'municipality-situation',
  title: { sv: 'Personer i hemlöshet efter situation, efter kommun' },
  level: 'municipality',
  dimensions: [
    geo([place('0180', 'Stockholm'), place('1490', 'Borås'), place('1282', 'Landskrona'), RIKET]),
    { ...situations(), categories: SITUATIONS.filter(({ code }) => ['1', '3', 'total'].includes(code)) },
  ],
  rows: ['geo'],
  columns: ['situation'],
  measures: [PERSONS],
  marks: [{ sv: 'Påhittade tal', en: 'Made-up numbers' }],
  coverage: {
    asked: 3,
    answered: 1,
    nothingToReport: 1,
    rejected: 0,
    silent: 1,
    populationShare: 0.9,
  },
  incomplete: ['00'],
  hidden: 2,
  cells: [
    shown({ geo: '0180', situation: '1' }, 120),
    hidden({ geo: '0180', situation: '3' }),
    shown({ geo: '0180', situation: 'total' }, 124),
    { ...shown({ geo: '1490', situation: '1' }, 0), status: 'nothing_to_report' },
    { ...shown({ geo: '1490', situation: '3' }, 0), status: 'nothing_to_report' },
    { ...shown({ geo: '1490', situation: 'total' }, 0), status: 'nothing_to_report' },
    absent({ geo: '1282', situation: '1' }, 'not_answered'),
    absent({ geo: '1282', situation: '3' }, 'not_asked'),
    absent({ geo: '1282', situation: 'total' }, 'not_answered'),
    shown({ geo: '00', situation: '1' }, 120),
    hidden({ geo: '00', situation: '3' }),
    shown({ geo: '00', situation: 'total' }, 124),
  ],
});

/** Who answered, in one row: it is turned when it is printed. */
export const COVERAGE: ProtectedTable = frame({
  id: 'coverage-country',
  kind: 'coverage',
  title: { sv: 'Svar och täckning i riket', en: 'Answers and coverage in the country' },
  level: 'country',
  dimensions: [
    geo([RIKET]),
    {
      id: 'reply',
      label: { sv: 'Svar', en: 'Reply' },
      categories: [
        { code: 'asked', label: { sv: 'Tillfrågade' }, role: 'total' },
        { code: 'answered', label: { sv: 'Har lämnat antal' }, role: 'value' },
        { code: 'zero', label: { sv: 'Har svarat noll' }, role: 'value' },
        { code: 'nothing_to_report', label: { sv: 'Inget att rapportera' }, role: 'value' },
        { code: 'rejected', label: { sv: 'Svaret kan inte användas' }, role: 'value' },
        { code: 'silent', label: { sv: 'Har inte svarat' }, role: 'missing' },
      ],
    },
  ],
  rows: ['geo'],
  columns: ['reply'],
  measures: [
    {
      id: 'municipalities',
      label: { sv: 'Antal kommuner', en: 'Number of municipalities' },
      unit: { sv: 'antal kommuner', en: 'number of municipalities' },
      decimals: 0,
      subject: 'municipalities',
    },
  ],
  coverage: {
    asked: 290,
    answered: 279,
    nothingToReport: 6,
    rejected: 1,
    silent: 4,
    populationShare: 0.9812,
  },
  cells: Object.entries({
    asked: 290,
    answered: 271,
    zero: 8,
    nothing_to_report: 6,
    rejected: 1,
    silent: 4,
  }).map(([reply, value]) => shown({ geo: '00', reply }, value, 'municipalities')),
});

/** The national series of domain.md, section 5. */
export const SERIES: ProtectedTable = frame({
  id: 'series-country',
  kind: 'series',
  title: { sv: 'Personer i hemlöshet i riket sedan 1993' },
  level: 'country',
  dimensions: [
    geo([{ ...RIKET, role: 'value' }]),
    {
      id: 'year',
      label: { sv: 'År', en: 'Year' },
      categories: ['1999', '2005', '2011', '2017', '2023'].map((year) => ({
        code: year,
        label: { sv: year },
        role: 'value' as const,
      })),
    },
    {
      id: 'version',
      label: { sv: 'Serieversion', en: 'Version' },
      categories: [
        { code: 'as_published', label: { sv: 'som publicerat' }, role: 'value' },
        { code: 'restated', label: { sv: 'omräknat' }, role: 'value' },
      ],
    },
    { ...situations(), categories: SITUATIONS.filter(({ code }) => code === 'total' || code === '1') },
  ],
  rows: ['geo', 'year', 'version'],
  columns: ['situation'],
  measures: [PERSONS],
  cells: [
    ...seriesCells('1999', 'as_published', 8440, null),
    ...seriesCells('2005', 'as_published', 17000, null, 'approximate'),
    ...seriesCells('2011', 'as_published', 34000, 4500, 'approximate'),
    ...seriesCells('2017', 'as_published', 33250, 5935, 'approximate'),
    ...seriesCells('2017', 'restated', 30090, 5575),
    ...seriesCells('2023', 'as_published', 27383, 4436),
  ],
  comparisons: [
    {
      geo: '00',
      from: { year: '2017', version: 'restated' },
      to: { year: '2023', version: 'as_published' },
      verdict: 'allowed',
      reason: { sv: '2017 är omräknat så som 2023 räknades.' },
    },
    {
      geo: '00',
      from: { year: '2017', version: 'as_published' },
      to: { year: '2023', version: 'as_published' },
      verdict: 'refused',
      reason: { sv: 'Metoden ändrades mellan omgångarna.' },
    },
  ],
  sources: [
    { title: 'Socialstyrelsen, Hemlöshet 2017', url: 'https://www.socialstyrelsen.se/', years: '2017' },
    { title: 'Farlig källa', url: 'javascript:alert(1)' },
  ],
});

export const TABLES = [COVERAGE, COUNTRY, MUNICIPALITIES, SERIES];

/** The page of the fixtures, with a drawing. */
export function pageContext(changes: Partial<PageContext> = {}): PageContext {
  return {
    language: 'sv',
    round: {
      id: '2023',
      label: { sv: 'Socialstyrelsens kartläggning 2023', en: 'The national survey 2023' },
    },
    title: { sv: 'Hemlöshet 2023', en: 'Homelessness 2023' },
    marks: [{ sv: 'Påhittade tal', en: 'Made-up numbers' }],
    notes: [{ sv: 'Situation 3 avser januari, övriga en vecka i april.' }],
    ownChoices: [{ sv: 'Åldersgrupperna.' }, { sv: 'Avrundningen.' }],
    version: '0.1.0',
    tables: TABLES,
    charts: ['situationer', 'serie'].map((id) => ({
      id,
      title: `Diagram ${id}`,
      altText: 'Situation 3 är störst med 16 878 personer.',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 60"><defs><clipPath id="clip0"><rect width="600" height="60"/></clipPath></defs><g clip-path="url(#clip0)"><rect x="140" y="10" width="480" height="20" fill="#0b4f6c"/><text x="0" y="26" font-size="15">Situation 3</text></g></svg>',
      files: { svg: `charts/${id}.svg`, png: `charts/${id}.png`, json: `charts/${id}.vl.json` },
    })),
    definitions: SITUATIONS.slice(0, 4).map(({ label }) => ({
      term: label,
      definition: { sv: 'Så räknas den.' },
    })),
    findings: { errors: 1, warnings: 3, notes: 0, rejected: ['leverans/1282.xlsx'] },
    files: { tables: 'tables', workbook: 'tabeller.xlsx', hidden: 'dolt.csv', findings: 'findings.json' },
    ...changes,
  };
}

function frame(
  parts: Pick<
    ProtectedTable,
    'id' | 'title' | 'level' | 'dimensions' | 'rows' | 'columns' | 'measures' | 'cells'
  > &
    Partial<
      Pick<ProtectedTable, 'kind' | 'marks' | 'coverage' | 'incomplete' | 'comparisons' | 'sources'>
    > & {
      readonly hidden?: number;
    },
): ProtectedTable {
  const { hidden: count = 0, ...rest } = parts;
  return {
    kind: 'counts',
    population: { sv: 'Personer 18 år och äldre', en: 'Persons aged 18 and older' },
    round: '2023',
    notes: [],
    marks: [],
    sources: [],
    coverage: null,
    incomplete: [],
    comparisons: [],
    protection: {
      policy: 'small-numbers-1-6',
      name: { sv: 'Antal 1–6 visas inte', en: 'Counts of 1–6 are not shown' },
      symbol: '..',
      legend: {
        sv: '.. betyder att antalet är litet och inte visas.',
        en: '.. means that the number is small and not shown.',
      },
      hidden: count,
      working: count > 0,
      workingMark: { sv: 'Arbetsmaterial, ej för publicering', en: 'Working material, not for publication' },
    },
    ...rest,
  };
}

function geo(categories: readonly Category[]): Dimension {
  return { id: 'geo', label: { sv: 'Område', en: 'Area' }, categories };
}

function situations(): Dimension {
  return { id: 'situation', label: { sv: 'Situation', en: 'Situation' }, categories: SITUATIONS };
}

function situation(code: string, name: string): Category {
  return {
    code,
    label: { sv: `Situation ${code}: ${name}` },
    short: { sv: `Situation ${code}` },
    role: 'value',
  };
}

function place(code: string, name: string): Category {
  const label: Text = { sv: name };
  return { code, label, role: 'value' };
}

function shown(
  key: CellKey,
  value: number,
  measure = 'persons',
): Extract<ProtectedCell, { readonly value: number }> {
  return { key, measure, status: 'value', value, exactness: 'exact' };
}

/** A hidden cell that carries what it must not: the canary. */
function hidden(key: CellKey): ProtectedCell {
  const leaking = { value: CANARY, numerator: CANARY, denominator: CANARY };
  return { key, measure: 'persons', status: 'suppressed', ...leaking };
}

function absent(key: CellKey, status: 'not_answered' | 'not_asked' | 'not_available'): ProtectedCell {
  return { key, measure: 'persons', status };
}

function seriesCells(
  year: string,
  version: string,
  total: number,
  first: number | null,
  exactness: 'exact' | 'approximate' = 'exact',
): ProtectedCell[] {
  const key = { geo: '00', year, version };
  return [
    first === null
      ? absent({ ...key, situation: '1' }, 'not_available')
      : { ...shown({ ...key, situation: '1' }, first), exactness: year === '2011' ? 'approximate' : 'exact' },
    { ...shown({ ...key, situation: 'total' }, total), exactness },
  ];
}
