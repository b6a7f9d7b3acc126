import { describe, expect, test } from 'vitest';
import { loadSurvey } from '../src/load-survey.js';
import { withForm } from '../src/with-form.js';
import { schemaFolder } from './schema-folder.js';
import { shadowedRules } from '../src/checks/shadowed-rules.js';
import { changedFiles } from './changed-files.js';
import type { Condition } from '@kartlagg/model';

const survey = loadSurvey(schemaFolder, '2023');

describe('the persons of a round', () => {
  test('of 2023 are in situation 1, 2, 4 or missing; situation 3 is counts', () => {
    expect(survey.persons?.settings.situations).toEqual(['1', '2', '4', 'missing']);
    expect(survey.forms.map(({ form }) => form.id)).toEqual(['counts', 'counts-situation-3']);
  });

  test('of 2011 and 2017 are in any situation, and nothing is counted beside them', () => {
    for (const round of ['2011', '2017']) {
      const { persons, forms } = loadSurvey(schemaFolder, round);
      expect(persons?.settings.situations).toContain('3');
      expect(forms).toHaveLength(1);
    }
  });

  test('have the lists of the person form, and those of the round for the rest', () => {
    expect(survey.persons?.lists.get('living_form')?.id).toBe('living-form-persons');
    expect(survey.lists.get('living_form')?.id).toBe('living-form');
    expect(survey.persons?.lists.get('sex')?.id).toBe('sex');
  });

  test('have a living form of every code that the count form has, and with the same situation', () => {
    const asked = survey.persons?.lists.get('living_form')?.codes ?? [];
    const situations = new Map(asked.map(({ code, situation }) => [code, situation]));
    const answers = survey.lists
      .get('living_form')
      ?.codes.filter(({ role = 'value' }) => role === 'value' || role === 'unknown');
    for (const { code, situation } of answers ?? []) {
      expect(situations.has(code)).toBe(true);
      expect(situations.get(code)).toBe(situation);
    }
  });

  test('stand on few enough lists of respondents for an estimate, and every kind that reports on one', () => {
    for (const round of ['2011', '2017', '2023', 'lokal-exempel']) {
      const { persons } = loadSurvey(schemaFolder, round);
      const lists = persons?.settings.respondents ?? [];
      const kinds = persons?.lists.get('reporter')?.codes.filter(({ role }) => role !== 'unknown');
      expect(lists.flatMap(({ reporters }) => reporters).toSorted()).toEqual(
        kinds?.map(({ code }) => code).toSorted(),
      );
      expect(lists.length).toBeLessThanOrEqual(6);
    }
  });

  test('of the local example are decided by the national rules, as its definition says', () => {
    const { round, persons } = loadSurvey(schemaFolder, 'lokal-exempel');
    expect(round.definitionFamily).toBe(survey.round.definitionFamily);
    expect(persons?.situation).toEqual(survey.persons?.situation);
    expect(persons?.eligibility).toEqual(survey.persons?.eligibility);
  });

  test('are not there in a round of counts alone', () => {
    const files = changedFiles(schemaFolder, 'rounds/2023/round.json', '/persons', undefined);
    const counts = loadSurvey(files, '2023');
    expect(counts.persons).toBeUndefined();
    expect(counts.forms.map(({ form }) => form.id)).toEqual(['counts']);
  });
});

describe('a survey with another of its count forms', () => {
  test('has the form and its rules, and all the rest as before', () => {
    const other = withForm(survey, 'counts-situation-3');
    expect(other.form.blocks.map(({ id }) => id)).toEqual(['situation-sex', 'age-sex', 'solution']);
    expect(other.rules.map(({ id }) => id)).toContain('solution');
    expect(other.changes.map(({ id }) => id)).toEqual(['change-of-situation-3']);
    expect(other.lists).toBe(survey.lists);
  });

  test('is itself with its own form, and with one that it has not', () => {
    expect(withForm(survey, 'counts')).toBe(survey);
    expect(withForm(survey, 'letters')).toBe(survey);
  });
});

describe('a rule of a decision table', () => {
  const a: Condition = { variable: 'a', is: ['1', '2'] };
  const b: Condition = { variable: 'b', is: ['1'] };

  test.each<[string, Condition[], Condition[], boolean]>([
    ['fewer codes and more conditions', [a], [{ variable: 'a', is: ['1'] }, b], true],
    ['another code', [a], [{ variable: 'a', is: ['3'] }], false],
    ['some other code as well', [a], [{ variable: 'a', is: ['2', '3'] }], false],
    ['fewer conditions', [a, b], [a], false],
    ['a higher least number', [{ variable: 'n', atLeast: 18 }], [{ variable: 'n', atLeast: 65 }], true],
    ['a lower least number', [{ variable: 'n', atLeast: 18 }], [{ variable: 'n', atLeast: 16 }], false],
    ['a lower limit', [{ variable: 'n', below: 18 }], [{ variable: 'n', below: 16 }], true],
    ['a higher limit', [{ variable: 'n', below: 18 }], [{ variable: 'n', below: 19 }], false],
    [
      'more codes that it must not be',
      [{ variable: 'a', not: ['1'] }],
      [{ variable: 'a', not: ['1', '2'] }],
      true,
    ],
    ['a code that is none of those', [{ variable: 'a', not: ['3'] }], [a], true],
    ['any answer, where one is enough', [{ variable: 'a', answered: true }], [a], true],
    ['no answer', [{ variable: 'a', answered: true }], [{ variable: 'a', answered: false }], false],
  ])('that asks for %s than an earlier one', (_, earlier, later, expected) => {
    expect(shadowed(earlier, later)).toBe(expected);
  });

  test('is not shadowed by what the answer must not be, where there may be several answers', () => {
    expect(shadowed([{ variable: 'a', not: ['3'] }], [a], true)).toBe(false);
  });
});

function shadowed(earlier: Condition[], later: Condition[], several = false): boolean {
  return shadowedRules([{ when: earlier }, { when: later }], () => several).length > 0;
}
