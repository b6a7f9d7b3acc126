import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckReport, ReportedCount } from '@kartlagg/model';
import { repositoryRoot, repositorySurvey, tempFolder } from '@kartlagg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOf, tableOf } from './deliveries.js';
import { runCli, type CliResult } from './run-cli.js';

const ROUND = join(repositoryRoot, 'data-samples', 'rounds', '2023');
/** As Socialstyrelsen published them; 147 is what is left of 27 383. */
const PUBLISHED = { '1': 4436, '2': 2713, '3': 16_878, '4': 3209, missing: 147 } as const;

const folder = tempFolder();
afterAll(folder.remove);

describe('the synthetic national round', () => {
  const out = folder.at('out');
  let result: CliResult;
  let report: CheckReport;

  beforeAll(async () => {
    if (!existsSync(join(ROUND, 'leveranser')))
      spawnSync(process.execPath, [join(repositoryRoot, 'scripts', 'dist', 'make-sample.js')]);
    result = await runCli(['tabeller', ROUND, '--ut', out]);
    report = findingsOf(out);
  });

  it('is read without a finding but for those who are silent', () => {
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(report.summary).toMatchObject({ errors: 0, warnings: 0 });
    const line = report.findings.find(({ code }) => code === 'set.silent');
    expect(line?.message).toContain('5 av 290');
    for (const { cells } of report.files) expect(cells.used + cells.named).toBe(cells.read);
  });

  it('has the published national sums, and those without a situation as a row of their own', () => {
    for (const [situation, count] of Object.entries(PUBLISHED))
      expect(country(situation, 'persons')?.['value']).toBe(String(count));
    expect(country('total', 'persons')?.['value']).toBe('27383');
    // 27 383 less 16 878 in situation 3.
    expect(country('total_excl_3', 'persons')?.['value']).toBe('10505');
  });

  it('has a rate per 10 000 of the population of 31 December the year before', () => {
    // 27 383 of 10 521 556 inhabitants.
    expect(country('total', 'rate_10000')).toMatchObject({
      value: '26.0',
      numerator: '27383',
      denominator: '10521556',
      denominator_date: '2022-12-31',
    });
  });

  it('has municipalities that add up to the country, situation by situation', () => {
    for (const [situation, count] of Object.entries(PUBLISHED))
      expect([...sums(situation).values()].reduce((sum, value) => sum + value, 0)).toBe(count);
  });

  it('shows a county only as the sum of its municipalities', () => {
    const rows = tableOf(out, 'county-situation').filter(
      ({ measure, situation = '' }) => measure === 'persons' && situation in PUBLISHED,
    );
    const countyOf = new Map(
      repositorySurvey().geography.municipalities.map(({ code, county }) => [code, county]),
    );
    const shown = rows.filter(({ status, geo_code }) => status === 'value' && geo_code !== '00');
    expect(shown.length).toBeGreaterThan(50);
    for (const { geo_code, situation = '', value } of shown) {
      const parts = [...sums(situation)].filter(([code]) => countyOf.get(code) === geo_code);
      expect(`${geo_code} ${situation} ${value}`).toBe(
        `${geo_code} ${situation} ${parts.reduce((sum, [, count]) => sum + count, 0)}`,
      );
    }
  });

  it('hides every municipality count from 1 to 6, and its rate, and no other count', () => {
    const rows = tableOf(out, 'municipality-situation').filter(
      ({ geo_code, situation = '' }) => geo_code !== '00' && situation in PUBLISHED,
    );
    const answered = new Set(report.files.map(({ municipality }) => municipality));
    let hidden = 0;
    for (const { geo_code = '', situation = '', status, value } of rows) {
      const count = sums(situation).get(geo_code);
      if (count === undefined || !answered.has(geo_code)) continue;
      const isSmall = count >= 1 && count <= 6;
      if (isSmall) hidden += 1;
      const expected = isSmall ? 'suppressed and empty' : 'value';
      const said = status === 'suppressed' && value === '' ? 'suppressed and empty' : status;
      expect(`${geo_code} ${situation} ${said}`).toBe(`${geo_code} ${situation} ${expected}`);
    }
    expect(hidden).toBeGreaterThan(100);
  });

  function country(situation: string, measure: string) {
    return tableOf(out, 'country-situation').find(
      (row) => row['situation'] === situation && row['measure'] === measure,
    );
  }

  /** The true number of each municipality in a situation, from the findings that are for the analyst alone. */
  function sums(situation: string): ReadonlyMap<string, number> {
    const bySex = (count: ReportedCount): boolean =>
      count['situation'] === situation && count['sex'] !== undefined && count['age'] === undefined;
    return new Map(
      report.files.flatMap(({ municipality, counts }) => {
        const numbers = counts.filter(bySex);
        const sum = numbers.reduce((all, { value }) => all + value, 0);
        return municipality === null || numbers.length === 0 ? [] : [[municipality, sum] as const];
      }),
    );
  }
});
