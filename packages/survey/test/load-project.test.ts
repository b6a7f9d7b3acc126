import { expect, test } from 'vitest';
import { loadProject } from '../src/load-project.js';
import { loadSurvey } from '../src/load-survey.js';
import { SurveyError } from '../src/survey-error.js';
import { schemaFolder } from './schema-folder.js';

const PROJECT = { round: '2023', deliveries: ['leveranser'], policy: 'small-numbers-1-6' };

test('a right project comes back as it is', () => {
  expect(loadProject(schemaFolder, PROJECT)).toEqual({ project: PROJECT });
});

test('a project of an unknown round and policy has two problems', () => {
  expect(loadProject(schemaFolder, { ...PROJECT, round: '2029', policy: 'none' })).toMatchObject({
    problems: [
      { file: 'kartlagg.json', pointer: '/round', keyword: 'unknown-round', params: { round: '2029' } },
      { file: 'kartlagg.json', pointer: '/policy', keyword: 'unknown-reference' },
    ],
  });
});

test('a project without deliveries is not a project', () => {
  expect(loadProject(schemaFolder, { round: '2023', deliveries: [] })).toMatchObject({
    problems: [{ pointer: '/deliveries', keyword: 'minItems', params: { limit: 1 } }],
  });
});

test.for([null, [], 'kartlagg', 7])('%j is not a project', (value) => {
  expect(loadProject(schemaFolder, value)).toMatchObject({ problems: [{ pointer: '', keyword: 'type' }] });
});

test('a project may put a policy of its own in the place of the round’s', () => {
  expect(() => loadSurvey(schemaFolder, '2023', { policy: 'none' })).toThrow(SurveyError);
  expect(loadSurvey(schemaFolder, '2023', { policy: 'small-numbers-1-6' }).policy.id).toBe(
    'small-numbers-1-6',
  );
});

test('a project may ask some municipalities alone, by name or code', () => {
  const result = loadProject(schemaFolder, { ...PROJECT, asked: ['Växjö', '1281'] });
  expect(result).toEqual({ project: { ...PROJECT, asked: ['0780', '1281'] } });
  const { round } = loadSurvey(schemaFolder, '2023', { asked: ['0780'] });
  expect(round).toMatchObject({ scope: 'local', geography: { asked: ['0780'] } });
});

test('a municipality that does not exist is told of where it stands', () => {
  expect(loadProject(schemaFolder, { ...PROJECT, asked: ['0780', 'Vaxjo'] })).toEqual({
    problems: [
      {
        file: 'kartlagg.json',
        pointer: '/asked/1',
        keyword: 'unknown-municipality',
        params: { municipality: 'Vaxjo' },
      },
    ],
  });
});
