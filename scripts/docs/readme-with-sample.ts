import { formatNumber } from '@kartlagg/wording';
import { parse } from 'csv-parse/sync';
import { schemaFiles } from '@kartlagg/cli';
import type { SampleResult } from './run-sample.js';

const START = '<!-- made: sample (pnpm generate) -->';
const END = '<!-- /made -->';

/** The README with its sample section made anew: one table and one chart. */
export function readmeWithSample(readme: string, sample: SampleResult): string {
  const [before = '', rest = ''] = readme.split(START);
  const [, after = ''] = rest.split(END);
  const section = [
    START,
    '',
    'Sweden 2023, from 285 made-up workbooks whose sums are the published ones:',
    '',
    ...tableLines(sample.table),
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

function labelOf(code: string): string {
  const list = schemaFiles.read('codelists/situation.json') as {
    codes: { code: string; label: { sv: string; en: string } }[];
  };
  return list.codes.find((entry) => entry.code === code)?.label.en ?? code;
}
