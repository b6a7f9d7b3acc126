import { schemaFiles } from '@kartlagg/cli';
import { textIn, type CodeList, type Tables } from '@kartlagg/model';
import { formatNumber } from '@kartlagg/wording';
import { parse } from 'csv-parse/sync';
import type { SampleResult } from './run-sample.js';

const START = '<!-- made: sample (pnpm generate) -->';
const END = '<!-- /made -->';

/** The README with its sample section made anew: two tables and one chart. */
export function readmeWithSample(readme: string, sample: SampleResult): string {
  const [before = '', rest = ''] = readme.split(START);
  const [, after = ''] = rest.split(END);
  const section = [
    START,
    '',
    `Sweden 2023, from ${sample.files.numbers} made-up workbooks of numbers (situation 3) and ${sample.files.persons} made-up files of person forms, whose sums are the published ones:`,
    '',
    ...tableLines(sample.table),
    '',
    'How the forms became persons, each counted once:',
    '',
    ...funnelLines(sample.funnel),
    '',
    '![Persons in homelessness in Sweden since 1993, with the breaks in the series](docs/images/series-country.svg)',
    '',
    END,
  ].join('\n');
  return `${before}${section}${after}`;
}

interface TidyRow {
  readonly situation: string;
  readonly measure: string;
  readonly value: string;
}

function tableLines(csv: string): string[] {
  const rows = parse<TidyRow>(csv, { columns: true });
  const situations = [...new Set(rows.map(({ situation }) => situation))];
  const value = (situation: string, measure: string, decimals: number): string => {
    const row = rows.find((candidate) => candidate.situation === situation && candidate.measure === measure);
    return formatNumber(Number(row?.value), decimals, 'en');
  };
  return [
    '| | persons | per 10,000 inhabitants |',
    '|---|---:|---:|',
    ...situations.map(
      (situation) =>
        `| ${labelOf(situation)} | ${value(situation, 'persons', 0)} | ${value(situation, 'rate_10000', 1)} |`,
    ),
  ];
}

/** The steps that the table of the round names; the situations stand in the table above. */
function funnelLines(csv: string): string[] {
  const { tables } = schemaFiles.read('tables/standard.json') as Tables;
  const steps = tables.find(({ kind }) => kind === 'funnel')?.categories ?? [];
  const rows = new Map(
    parse<FunnelRow>(csv, { columns: true }).map(({ step, value }) => [step, Number(value)]),
  );
  return [
    '| | |',
    '|---|---:|',
    ...steps.flatMap(({ code, label }) => {
      const value = rows.get(code);
      return value === undefined ? [] : [`| ${textIn(label, 'en')} | ${formatNumber(value, 0, 'en')} |`];
    }),
  ];
}

interface FunnelRow {
  readonly step: string;
  readonly value: string;
}

function labelOf(code: string): string {
  const { codes } = schemaFiles.read('codelists/situation.json') as CodeList;
  const entry = codes.find((candidate) => candidate.code === code);
  return entry === undefined ? code : textIn(entry.label, 'en');
}
