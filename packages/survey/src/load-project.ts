import type { Project } from '@kartlagg/model';
import { documentReader } from './document-reader.js';
import { roundIds } from './load-survey.js';
import { unknownReference, type Problem } from './problem.js';
import type { SchemaFiles } from './schema-files.js';

/** A project, or what is wrong with it. */
export type ProjectResult =
  { readonly project: Project } | { readonly problems: readonly [Problem, ...Problem[]] };

/** Checks the content of a project folder's `kartlagg.json` and that the round and the policy that it names exist. */
export function loadProject(files: SchemaFiles, value: unknown): ProjectResult {
  const file = 'kartlagg.json';
  const reader = documentReader(files);
  const document = reader.check('project', file, value);
  const problems = [...reader.problems()];
  if (document !== undefined) {
    const { round, policy } = document.value;
    const known = roundIds(files);
    if (!known.includes(round))
      problems.push({ file, pointer: '/round', keyword: 'unknown-round', params: { round, known } });
    if (policy !== undefined && !files.list().includes(`policies/${policy}.json`))
      problems.push(unknownReference(file, '/policy', 'file', `policies/${policy}.json`));
  }
  const [first, ...rest] = problems;
  if (first !== undefined) return { problems: [first, ...rest] };
  if (document === undefined) throw new Error('a project was refused without a problem');
  return { project: document.value };
}
