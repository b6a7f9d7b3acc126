import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { checkDocument } from '../src/check-document.js';
import { loadSurvey, roundIds } from '../src/load-survey.js';
import { documentPaths, schemaFolder } from './schema-folder.js';

test('every schema is a strict JSON Schema of draft 2020-12', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  formats.default(ajv);
  const schemas = schemaFolder.list().filter((path) => path.startsWith('meta/'));
  for (const path of schemas) ajv.addSchema(schemaFolder.read(path) as object, path);
  expect(schemas.length).toBeGreaterThan(10);
  expect(schemas.map((path) => typeof ajv.getSchema(path))).toEqual(schemas.map(() => 'function'));
});

test.for(documentPaths)('%s keeps to its schema', (path) => {
  expect(checkDocument(schemaFolder, path)).toEqual([]);
});

test.for(documentPaths)('%s says everything in Swedish and in English', (path) => {
  expect(halfSaid(schemaFolder.read(path), '')).toEqual([]);
});

test('a document outside the known folders is not a document', () => {
  expect(checkDocument(schemaFolder, 'letters/2023.json')).toEqual([
    {
      file: 'letters/2023.json',
      pointer: '',
      keyword: 'unknown-reference',
      params: { kind: 'file', reference: 'letters/2023.json' },
    },
  ]);
});

test('the rounds are 2011, 2017, 2023 and a local example', () => {
  expect(roundIds(schemaFolder).toSorted()).toEqual(['2011', '2017', '2023', 'lokal-exempel']);
});

test.for(roundIds(schemaFolder))('round %s loads with everything that it refers to', (id) => {
  const survey = loadSurvey(schemaFolder, id);
  expect(survey.round.id).toBe(id);
  expect(survey.rounds.map((round) => round.year)).toEqual([2011, 2017, 2022, 2023]);
  expect(survey.round.denominator.date).toBe(`${survey.round.year - 1}-12-31`);
});

/** Pointers to the texts that lack a language. */
function halfSaid(value: unknown, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.includes('sv') || keys.includes('en'))
    return keys.includes('sv') && keys.includes('en') ? [] : [at];
  return Object.entries(value).flatMap(([key, item]) => halfSaid(item, `${at}/${key}`));
}
