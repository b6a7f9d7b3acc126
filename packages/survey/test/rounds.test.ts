import type { ListCode, Series } from '@kartlagg/model';
import { describe, expect, test } from 'vitest';
import { loadSurvey } from '../src/load-survey.js';
import { schemaFolder } from './schema-folder.js';

const survey = loadSurvey(schemaFolder, '2023');

describe('rounds', () => {
  test('2017 was measured on 3–9 April, Monday to Sunday', () => {
    const [period] = loadSurvey(schemaFolder, '2017').round.referencePeriods;
    expect(period).toMatchObject({ from: '2017-04-03', to: '2017-04-09' });
  });

  test('the exact days of April 2023 are not known and not made up', () => {
    const april = survey.round.referencePeriods.find(({ situations }) => situations.includes('1'));
    expect(april).toMatchObject({ situations: ['1', '2', '4'] });
    expect(april).not.toHaveProperty('from');
    expect(april).not.toHaveProperty('to');
  });

  test('only 2011 has item 5, and it is never added', () => {
    expect(fifth('2011')).toMatchObject({ role: 'module' });
    expect(fifth('2017')).toBeUndefined();
    expect(fifth('2023')).toBeUndefined();
  });

  test('the local example asks one municipality for households, adults and children', () => {
    const { round, form } = loadSurvey(schemaFolder, 'lokal-exempel');
    expect(round).toMatchObject({ year: 2022, unit: 'household', geography: { asked: ['1480'] } });
    expect(form.blocks[0]?.columns).toEqual({ measures: ['households', 'persons', 'children'] });
    expect(form.blocks[0]?.rowTotal).toBe(false);
  });

  test('the total without situation 3 keeps those whose situation is missing', () => {
    const code = survey.lists.get('situation')?.codes.find((one) => one.code === 'total_excl_3');
    expect(code?.parts).toEqual(['1', '2', '4', 'missing']);
  });

  test('small numbers are 1–6 on every level, zero is shown, and the rule is marked as ours', () => {
    expect(survey.policy).toMatchObject({
      ours: true,
      zero: 'shown',
      symbol: '..',
      rules: [{ levels: ['country', 'county', 'skr_group', 'municipality'], hideFrom: 1, hideTo: 6 }],
      workingLevels: ['municipality'],
    });
  });
});

describe('the form', () => {
  test('begins with situation by sex, so that row 7 is situation 1 and column C is women', () => {
    const [first] = survey.form.blocks;
    expect(first).toMatchObject({
      id: 'situation-sex',
      sheet: { sv: 'Antal' },
      rows: { only: ['1', '2', '3', '4', 'missing'] },
      columns: { only: ['woman', 'man', 'unknown'] },
    });
  });

  test('asks for every living form of situation 1 that the list has', () => {
    const expected = survey.lists
      .get('living_form')
      ?.codes.filter(({ situation, role = 'value' }) =>
        role === 'published' ? false : situation === '1' || (situation === undefined && isAnswer(role)),
      )
      .map(({ code }) => code);
    expect(survey.form.blocks.find(({ id }) => id === 'living-form')?.rows).toEqual({
      variable: 'living_form',
      only: expected,
    });
  });

  test('asks for every age group, with a row for ages not known', () => {
    const ages = survey.lists.get('age')?.codes.filter(({ role = 'value' }) => isAnswer(role));
    expect(survey.form.blocks.find(({ id }) => id === 'age-sex')?.rows).toEqual({
      variable: 'age',
      only: ages?.map(({ code }) => code),
    });
  });
});

describe('series', () => {
  test.for([
    [1993, 'as_published', 1999, 'as_published', 'note'],
    [1999, 'as_published', 2005, 'as_published', 'note'],
    [2005, 'as_published', 2011, 'as_published', 'refused'],
    [2011, 'as_published', 2017, 'as_published', 'note'],
    [2011, 'as_published', 2017, 'restated_2023', 'refused'],
    [2017, 'as_published', 2023, 'as_published', 'refused'],
    [2017, 'restated_2023', 2023, 'as_published', 'allowed'],
    [1993, 'as_published', 2023, 'as_published', 'refused'],
  ] as const)('%i (%s) to %i (%s) is %s', ([from, fromVersion, to, toVersion, verdict]) => {
    expect(verdictOf('national', from, fromVersion, to, toVersion)).toBe(verdict);
  });

  test('2017 as published says which figure to compare 2023 with instead', () => {
    const rule = seriesOf('national')?.comparisons.find(
      ({ from, to, verdict }) => from === 2017 && to === 2023 && verdict === 'refused',
    );
    expect(rule?.reason.sv).toMatch(/33 250.*30 090/su);
  });

  test('Malmö’s series breaks between 2020 and 2021', () => {
    expect(verdictOf('malmo', 2019, 'definition_1999', 2020, 'definition_1999')).toBe('allowed');
    expect(verdictOf('malmo', 2020, 'definition_1999', 2021, 'definition_2011')).toBe('refused');
  });
});

function isAnswer(role: string): boolean {
  return role === 'value' || role === 'unknown';
}

function fifth(round: string): ListCode | undefined {
  return loadSurvey(schemaFolder, round)
    .lists.get('situation')
    ?.codes.find(({ code }) => code === '5');
}

function seriesOf(wanted: string): Series | undefined {
  return survey.series.find(({ id }) => id === wanted);
}

function verdictOf(
  id: string,
  from: number,
  fromVersion: string,
  to: number,
  toVersion: string,
): Series['otherwise'] | undefined {
  const rule = seriesOf(id)?.comparisons.find(
    (one) =>
      one.from === from &&
      one.to === to &&
      (one.fromVersion ?? fromVersion) === fromVersion &&
      (one.toVersion ?? toVersion) === toVersion,
  );
  return rule?.verdict ?? seriesOf(id)?.otherwise;
}
