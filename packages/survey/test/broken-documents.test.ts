import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSurvey } from '../src/load-survey.js';
import { SurveyError } from '../src/survey-error.js';
import type { SchemaFiles } from '../src/schema-files.js';
import type { Problem } from '../src/problem.js';
import { changedFiles, type Json } from './changed-files.js';
import { schemaFolder } from './schema-folder.js';

const ROUND = 'rounds/2023/round.json';

interface Case {
  readonly what: string;
  readonly file: string;
  readonly at: string;
  readonly value: Json | undefined;
  readonly toldAt: string;
  readonly keyword: string;
  readonly params: string;
}

test.for(cases())('$what is told with its file and place', ({ file, at, value, toldAt, keyword, params }) => {
  const problems = problemsOf(changedFiles(schemaFolder, file, at, value), '2023');
  const found = problems.filter((problem) => problem.pointer === toldAt && problem.keyword === keyword);
  expect(found).toMatchObject([{ file }]);
  expect(Object.values(found[0]?.params ?? {}).join(' ')).toContain(params);
});

test('a slip in one form of an axis is one problem, not one for each form that it could have had', () => {
  const files = changedFiles(schemaFolder, 'forms/counts.json', '/blocks/0/rows/only/0', 1);
  expect(problemsOf(files, '2023')).toHaveLength(1);
});

test('a value of no known shape is one problem too', () => {
  const files = changedFiles(schemaFolder, ROUND, '/geography/asked', 'some');
  expect(problemsOf(files, '2023')).toMatchObject([
    { file: ROUND, pointer: '/geography/asked', keyword: 'oneOf' },
  ]);
});

test('several mistakes are told together', () => {
  const one = changedFiles(schemaFolder, ROUND, '/lists/sex', 'gender');
  const two = changedFiles(one, 'policies/small-numbers-1-6.json', '/zero', 'maybe');
  expect(problemsOf(two, '2023').map(({ pointer }) => pointer)).toEqual(['/lists/sex', '/zero']);
});

test('a round that does not exist is told with those that do', () => {
  expect(problemsOf(schemaFolder, '2024')).toMatchObject([
    {
      file: 'rounds/2024/round.json',
      pointer: '',
      keyword: 'unknown-round',
      params: { round: '2024', known: ['2011', '2017', '2023', 'lokal-exempel'] },
    },
  ]);
});

test('a file that is not JSON is a problem of that file', () => {
  const files: SchemaFiles = {
    list: schemaFolder.list,
    read: (path) => (path === ROUND ? (JSON.parse('{ "id": ') as unknown) : schemaFolder.read(path)),
  };
  expect(problemsOf(files, '2023')).toMatchObject([{ file: ROUND, pointer: '', keyword: 'not-json' }]);
});

test('a disk that fails is not a problem of the definitions', () => {
  const files: SchemaFiles = {
    list: schemaFolder.list,
    read: (path) => {
      if (path === ROUND) throw new Error('EIO');
      return schemaFolder.read(path);
    },
  };
  expect(() => loadSurvey(files, '2023')).toThrow('EIO');
});

function problemsOf(files: SchemaFiles, round: string): readonly Problem[] {
  try {
    loadSurvey(files, round);
  } catch (error) {
    if (error instanceof SurveyError) return error.problems;
    throw error;
  }
  return [];
}

/** The rows of broken-documents.md. */
function cases(): readonly Case[] {
  const text = readFileSync(join(import.meta.dirname, 'broken-documents.md'), 'utf8');
  const [, , ...rows] = text.split('\n').filter((line) => line.startsWith('| '));
  return rows.map((row) => {
    const cells = row.split(' | ').map((cell) => cell.replace(/^\| | \|$/gu, '').trim());
    const [what = '', file = '', at = '', value = '', told = '', keyword = '', params = ''] = cells;
    const toldAt = told === '' ? at : told === '(the file)' ? '' : told;
    return { what, file, at, value: valueOf(value), toldAt, keyword, params };
  });
}

function valueOf(text: string): Json | undefined {
  if (text === '') return undefined;
  if (text === '"(256 letters)"') return 'x'.repeat(256);
  return JSON.parse(text) as Json;
}
