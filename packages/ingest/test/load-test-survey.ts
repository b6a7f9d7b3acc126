import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DecisionTable } from '@kartlagg/model';
import { loadSurvey, type Survey } from '@kartlagg/survey';

const FOLDER = fileURLToPath(new URL('../../../schemas', import.meta.url));

/** A round from the schemas folder. */
export function loadTestSurvey(round = '2023'): Survey {
  const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'));
  return loadSurvey(
    { list: () => paths, read: (path): unknown => JSON.parse(readFileSync(join(FOLDER, path), 'utf8')) },
    round,
  );
}

/** A decision table that no round need use. */
export function decisionTable(id: string): DecisionTable {
  return JSON.parse(readFileSync(join(FOLDER, 'decisions', `${id}.json`), 'utf8')) as DecisionTable;
}
