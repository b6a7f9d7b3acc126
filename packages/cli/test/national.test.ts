import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckReport, Person, ReportedCount } from '@kartlagg/model';
import { repositoryRoot, repositorySurvey, tempFolder } from '@kartlagg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Io } from '../src/io.js';
import { openProject } from '../src/open-project.js';
import { readRound } from '../src/read-round.js';
import { findingsOf, tableOf } from './deliveries.js';
import { runCli, type CliResult } from './run-cli.js';

const ROUND = join(repositoryRoot, 'data-samples', 'rounds', '2023');
/** As Socialstyrelsen published them; 147 is what is left of 27 383. */
const PUBLISHED = { '1': 4436, '2': 2713, '3': 16_878, '4': 3209, missing: 147 } as const;
/** The situation that municipalities report as numbers; the others are those of persons. */
const COUNTED = '3';
/** The living forms of those who sleep rough, 745 as published. */
const ROUGH = ['sleeping_rough', 'public_places', 'stairwell', 'cellar_attic'];

/** Twelve thousand forms, read twice. */
const SLOW = 300_000;

const QUIET: Io = { language: 'sv', width: 80, print: ignore, remark: ignore, progress: ignore };

const folder = tempFolder();
afterAll(folder.remove);

describe('the synthetic national round', () => {
  const out = folder.at('out');
  let result: CliResult;
  let report: CheckReport;
  let persons: readonly Person[];

  beforeAll(async () => {
    // A sample of an earlier version has its deliveries in one folder.
    const isMade = ['antal', 'personer'].every((part) => existsSync(join(ROUND, 'leveranser', part)));
    if (!isMade) spawnSync(process.execPath, [join(repositoryRoot, 'scripts', 'dist', 'make-sample.js')]);
    const run = runCli(['tabeller', ROUND, '--ut', out]);
    persons = (await readRound(await openProject(ROUND), QUIET)).told?.set.persons ?? [];
    result = await run;
    report = findingsOf(out);
  }, SLOW);

  it('is read without an error, and with no warning but of answers that nobody gave', () => {
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(report.summary).toMatchObject({ errors: 0 });
    const inFiles = report.files.flatMap(({ form, findings }) =>
      findings.map(({ code, severity }) => ({ code, severity, form })),
    );
    const warnings = [...inFiles, ...report.findings].filter(({ severity }) => severity === 'warning');
    expect(warnings.length).toBeGreaterThan(0);
    for (const warning of warnings)
      expect(warning).toMatchObject({ code: 'cell.missing-answer', form: 'persons' });
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

  it('has 745 persons who sleep rough, of 4 436 in situation 1', () => {
    const rows = tableOf(out, 'country-living-form').filter(({ measure }) => measure === 'persons');
    const value = (form: string): number =>
      Number(rows.find(({ living_form: code }) => code === form)?.['value']);
    expect(ROUGH.reduce((sum, form) => sum + value(form), 0)).toBe(745);
    expect(value('total')).toBe(PUBLISHED['1']);
  });

  it('has municipalities, and persons of no known one, that add up to the country', () => {
    for (const [situation, count] of Object.entries(PUBLISHED))
      expect([...sums(situation).values()].reduce((sum, value) => sum + value, 0)).toBe(count);
  });

  it('has 285 files of numbers, of situation 3 alone, and person forms for the rest', () => {
    const ofNumbers = report.files.filter(({ file }) => file.startsWith('leveranser/antal/'));
    expect(ofNumbers).toHaveLength(285);
    const situations = ofNumbers.flatMap(({ counts }) => counts.map(({ situation }) => situation));
    expect(new Set(situations.filter((situation) => situation !== undefined))).toEqual(new Set([COUNTED]));
    expect(persons.some(({ situation }) => situation === COUNTED)).toBe(false);
    expect(persons).toHaveLength(27_383 - PUBLISHED[COUNTED]);
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

  /** The true number of each municipality in a situation: of persons told apart, or as it was reported. */
  function sums(situation: string): ReadonlyMap<string, number> {
    return situation === COUNTED ? reported(situation) : met(situation);
  }

  function met(situation: string): ReadonlyMap<string, number> {
    const all = new Map<string, number>();
    for (const person of persons) {
      if (person.situation !== situation) continue;
      const place = person.municipality ?? repositorySurvey().geography.unplaced.code;
      all.set(place, (all.get(place) ?? 0) + 1);
    }
    return all;
  }

  /** From the findings that are for the analyst alone. */
  function reported(situation: string): ReadonlyMap<string, number> {
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

function ignore(): void {
  // Nobody watches.
}
