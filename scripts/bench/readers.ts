import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.js';
import { type Job, nodeJob } from './measure.js';

const READER = join(root, 'scripts', 'dist', 'bench', 'read-files.js');
const PERSONS = join(root, 'scripts', 'dist', 'bench', 'read-persons.js');

/** The readers of a file or folder, ours first; those of R and Python where they are installed. */
export function xlsxReaders(path: string, only: 'all' | 'quick' = 'all'): readonly Job[] {
  return [
    nodeJob('Kartlägg, cell för cell', READER, 'stream', path),
    nodeJob('Kartlägg, alla celler i minnet', READER, 'keep', path),
    nodeJob('SheetJS', READER, 'sheetjs', path),
    nodeJob('exceljs', READER, 'exceljs', path),
    ...(HAS_READXL ? [rJob(path)] : []),
    ...(HAS_PANDAS && only === 'all' ? [pythonJob(path)] : []),
  ];
}

/** The readers of a text file. */
export function textReaders(path: string): readonly Job[] {
  return [
    nodeJob('Kartlägg', READER, 'keep', path),
    nodeJob('SheetJS', READER, 'sheetjs', path),
    ...(HAS_PANDAS ? [pythonJob(path)] : []),
  ];
}

/** Ours reads a csv of persons into forms; the others merely hand over its rows. */
export function personReaders(path: string): readonly Job[] {
  return [
    nodeJob('Kartlägg, till formulär', PERSONS, 'forms', path),
    nodeJob('csv-parse, bara fält', PERSONS, 'csv-parse', path),
    nodeJob('SheetJS, bara fält', PERSONS, 'sheetjs', path),
    nodeJob('exceljs, bara fält', PERSONS, 'exceljs', path),
  ];
}

/** What could not be measured, as lines. */
export function missingReaders(): readonly string[] {
  return [
    ...(HAS_READXL ? [] : ['R med readxl finns inte på den här maskinen och är inte med.']),
    ...(HAS_PANDAS ? [] : ['Python med pandas och openpyxl finns inte på den här maskinen och är inte med.']),
  ];
}

const HAS_READXL = runs('Rscript', '-e', 'library(readxl)');
const HAS_PANDAS = runs('python3', '-c', 'import pandas, openpyxl');

function runs(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function rJob(path: string): Job {
  return {
    name: 'R readxl',
    command: 'Rscript',
    args: [join(root, 'scripts', 'bench', 'read-files.R'), path],
  };
}

function pythonJob(path: string): Job {
  const script = join(root, 'scripts', 'bench', 'read-files.py');
  return { name: 'pandas med openpyxl', command: 'python3', args: [script, path] };
}
